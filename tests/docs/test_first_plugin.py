"""The plugin of ``docs/first-plugin.md`` can be installed, found and tested as the page says."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.docs.markdown import ROOT, SETUP, blocks

PAGE = ROOT / "docs/first-plugin.md"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with the page's plugin, as an installer would leave it there."""
    made = {block.language: block.text for block in blocks(PAGE)}
    plugin = next(b.text for b in blocks(PAGE) if b.language == SETUP and "hookimpl" in b.text)
    project = tomllib.loads(made["toml"])["project"]
    (tmp_path / "larke_gazette.py").write_text(plugin, encoding="utf-8")
    (tmp_path / "test_gazette.py").write_text(made["python"], encoding="utf-8")
    info = tmp_path / "newsparse_larke_gazette-0.1.0.dist-info"
    info.mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (info / "METADATA").write_text(metadata, encoding="utf-8")
    ((name, module),) = project["entry-points"]["newsparse"].items()
    (info / "entry_points.txt").write_text(f"[newsparse]\n{name} = {module}\n", encoding="utf-8")
    return tmp_path


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_its_tests_pass(installed: Path) -> None:
    """The tests that the page shows pass with the plugin that it shows."""
    done = _run(installed, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_gazette.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_it_is_found(installed: Path) -> None:
    """``newsparse plugins`` lists it, by its entry point, with its distribution."""
    command = "from newsparse.cli.main import main; main(['plugins'])"
    done = _run(installed, "-c", command)
    assert done.returncode == 0, done.stderr
    assert "larke-gazette" in done.stdout
    assert "newsparse-larke-gazette 0.1.0" in done.stdout


def test_its_signs_name_it(installed: Path) -> None:
    """A page without a URL is known by the sign that the plugin declares."""
    command = (
        "import newsparse; "
        "print(newsparse.parse('A story\\n© The Larke Harbour Gazette 2026').publisher.key)"
    )
    done = _run(installed, "-c", command)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "larke-gazette\n"
