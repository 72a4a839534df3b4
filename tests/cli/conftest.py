"""What the tests of the command line share: a page, a runner, and installed plugins."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsparse.cli.main import main

PAGE = """\
Harbour
Ferry to Skarholm sails again
The ferry left the pier at dawn with forty people on board, the harbour office said on Wednesday.

It will sail twice a day until the new bridge opens next year, according to the town council.

“We have waited for this since the spring,” said Runa Vedel, who sells tickets at the quay in Skarholm.
"""

Run = Callable[..., Result]
Install = Callable[[str, str], Path]


@pytest.fixture
def page(tmp_path: Path) -> str:
    """The path of a file with a page."""
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    return str(file)


@pytest.fixture
def run() -> Run:
    """Runs the command in this process."""

    def invoke(*arguments: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=stdin)

    return invoke


@pytest.fixture
def spawn() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the command in a process of its own, its output piped."""

    def start(
        *arguments: str, stdin: str | None = None, paths: tuple[Path, ...] = (), **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - our own program
            command(*arguments),
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            env=environ(*paths, **environment),
        )

    return start


def command(*arguments: str) -> list[str]:
    """The command line that runs newsparse with these arguments."""
    return [sys.executable, "-c", "from newsparse.cli.main import main; main()", *arguments]


def environ(*paths: Path, **more: str) -> dict[str, str]:
    """The environment of a spawned command: this project and ``paths`` can be imported."""
    home = str(Path(__file__).parents[2])
    python_path = os.pathsep.join([*map(str, paths), home])
    return {**os.environ, "PYTHONPATH": python_path, "PYTHONWARNINGS": "", **more}


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs a plugin of one module: its name and code in, the directory it stands in out."""
    site = tmp_path / "site"

    def add(name: str, code: str) -> Path:
        info = site / f"newsparse_{name}-1.2.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: newsparse-{name}\nVersion: 1.2\n"
        )
        (info / "entry_points.txt").write_text(f"[newsparse]\n{name} = newsparse_{name}\n")
        (site / f"newsparse_{name}.py").write_text(code, encoding="utf-8")
        monkeypatch.syspath_prepend(str(site))
        monkeypatch.delitem(sys.modules, f"newsparse_{name}", raising=False)
        return site

    return add
