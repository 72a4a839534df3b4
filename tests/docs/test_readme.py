"""What ``README.md`` shows is so. Its Python session is run with those of the other pages."""

from __future__ import annotations

import re
import shlex
import tomllib

import pytest
from click.testing import CliRunner

import newsparse
from newsparse.cli.main import main
from tests.docs.markdown import ROOT, blocks

README = ROOT / "README.md"
SAMPLE = "examples/pages/guardian-news.txt"


@pytest.fixture(scope="module")
def commands() -> list[str]:
    """The shell commands of the page."""
    return [block.text for block in blocks(README) if block.language == "sh"]


def test_there_are_two_commands_of_one_line(commands: list[str]) -> None:
    """Two commands do it all, each one line, each by itself on a fresh clone."""
    assert len(commands) == 2
    assert all(command.count("\n") == 1 for command in commands)
    assert all(command.startswith("python3 -m venv .venv && ") for command in commands)


def test_commands_name_what_is_there(commands: list[str]) -> None:
    """The folders, files, extras and the script that the commands name are there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    words = [word for command in commands for word in shlex.split(command)]
    paths = [word for word in words if re.match(r"\./\w|examples/", word)]
    assert len(paths) == 3
    assert all((ROOT / path).exists() for path in paths)
    assert [word for word in words if word.startswith(".[")] == [".[test]"]
    assert "test" in project["optional-dependencies"]
    assert ".venv/bin/newsparse" in words
    assert "newsparse" in project["scripts"]


def test_sample_page_is_parsed(commands: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The first command ends by parsing the sample page, which gives its headline."""
    monkeypatch.chdir(ROOT)
    arguments = commands[0].rsplit(".venv/bin/newsparse ", 1)[1].split()
    done = CliRunner().invoke(main, [*arguments, "--format", "terminal"])
    headline = newsparse.parse((ROOT / SAMPLE).read_text(encoding="utf-8")).headline
    assert done.exit_code == 0
    assert headline is not None
    assert headline[:60] in done.stdout


def test_explain_excerpt_is_true(monkeypatch: pytest.MonkeyPatch) -> None:
    """The excerpt is what ``newsparse explain`` prints, in its order, cut to the width it says."""
    monkeypatch.chdir(ROOT)
    printed = iter(CliRunner().invoke(main, ["explain", SAMPLE]).stdout.splitlines())
    excerpt = next(block.text for block in blocks(README) if block.language == "text").splitlines()
    assert len(excerpt) > 5
    for shown in excerpt:
        assert len(shown) <= 120
        assert any(line == shown or _cut(line) == shown for line in printed), shown


def _cut(line: str) -> str:
    return line[:119] + "…"
