"""Imports: what ``import newsparse`` loads, and what it shows."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse

ROOT = Path(__file__).parents[1]
HEAVY = ("dateparser", "hypothesis", "click", "cattrs", "pytest", "orjson", "jsonschema")


def _loaded(program: str) -> set[str]:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules that ``import newsparse`` loads."""
    return _loaded("import newsparse")


@pytest.mark.parametrize("module", HEAVY)
def test_importing_newsparse_loads_no_heavy_module(loaded: set[str], module: str) -> None:
    """They are imported when they are needed."""
    assert module not in loaded


def test_importing_newsparse_loads_no_plugin(loaded: set[str]) -> None:
    """Plugins are loaded by the first parser."""
    assert "newsparse_guardian" not in loaded


def test_parsing_without_dates_loads_no_dateparser() -> None:
    """A page that prints no date does not pay for it."""
    program = "import newsparse\nnewsparse.Parser(discover=False).parse('Old ferry sails')"
    assert not _loaded(program) & set(HEAVY)


def test_all_public_names_are_there() -> None:
    """``__all__`` is sorted, complete, and each name in it can be imported."""
    names = newsparse.__all__
    assert names == sorted(set(names))
    assert all(hasattr(newsparse, name) for name in names)


def test_public_names_are_documented() -> None:
    """Each class and function says what it is."""
    for name in newsparse.__all__:
        value = getattr(newsparse, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            assert value.__doc__, name
