"""The examples in the pages and in ``examples/`` are true."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from newsparse import Label, Paragraph
from tests.docs.markdown import PAGES, ROOT, SESSIONS, blocks, run_sessions

WITH_SESSIONS = [page for page in PAGES if any(b.language in SESSIONS for b in blocks(page))]
SCRIPTS = sorted((ROOT / "examples").glob("*.py"))


def _output_of(script: str, folder: Path) -> str:
    """What an example prints when it is run from some other folder."""
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-W", "error", str(ROOT / "examples" / script)],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("page", WITH_SESSIONS, ids=lambda page: page.name)
def test_sessions_are_true(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python session of a page gives what the page says."""
    monkeypatch.chdir(ROOT)
    attempted, report = run_sessions(page)
    assert attempted
    assert report == ""


def test_a_false_session_is_found(tmp_path: Path) -> None:
    """The check above fails for a page that is wrong."""
    page = tmp_path / "page.md"
    page.write_text("```{testcode}\na = 1\n```\n\n```pycon\n>>> a + 1\n3\n```\n", encoding="utf-8")
    attempted, report = run_sessions(page)
    assert attempted == 1
    assert "Expected:" in report


def test_main_pages_have_sessions() -> None:
    """The pages that teach by example do so."""
    names = {page.name for page in WITH_SESSIONS}
    assert {"README.md", "quick-start.md", "first-plugin.md", "plugins.md"} <= names


def test_every_example_has_a_test() -> None:
    """The scripts are those that the tests below run."""
    assert [script.name for script in SCRIPTS] == ["parse_page.py", "write_plugin.py"]


def test_parse_page(tmp_path: Path) -> None:
    """The script prints the article of the sample page, and every line that was left out."""
    text = (ROOT / "examples/pages/guardian-news.txt").read_text(encoding="utf-8")
    article = newsparse.parse(text)
    printed = _output_of("parse_page.py", tmp_path)
    head, body, pictures, left_out = printed.split("\n\n")
    assert f"Headline:  {article.headline}" in head
    assert all(author.name in head for author in article.authors)
    assert article.published is not None
    assert f"Published: {article.published.at}" in head
    paragraphs = [block.text for block in article.body if isinstance(block, Paragraph)]
    assert [line.strip() for line in body.splitlines()[1:]] == paragraphs
    assert len(pictures.splitlines()) - 1 == len(article.images) > 0
    chrome = [x.text for x in article.lines if x.label.is_chrome and x.label is not Label.BLANK]
    assert [line[16:] for line in left_out.splitlines()[1:]] == chrome


def test_write_plugin(tmp_path: Path) -> None:
    """The script prints the article that its publisher's rules find."""
    assert _output_of("write_plugin.py", tmp_path) == (
        "Publisher: The Vale Courier\n"
        "Headline:  Bell of Vale chapel rings again after forty years\n"
        "Authors:   Linnet Ashby\n"
        "Published: 2026-09-05\n"
        "Picture:   The bell before it was hung (by Corin Dale)\n"
        "\n"
        "The bell of the chapel in Vale rang on Sunday for the first time in forty years, and "
        "half of the village had come to hear it.\n"
        "\n"
        "It had hung in silence since a crack was found in its rim. A foundry in the next valley "
        "mended it for nothing.\n"
    )
