"""Promises about hooks: each is documented, and each is exercised."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from newsparse import hookspecs

ROOT = Path(__file__).parents[1]
HOOKS = [name for name in vars(hookspecs) if name.startswith("newsparse_")]


def _all_text(folder: str, pattern: str) -> str:
    files = [path for path in (ROOT / folder).rglob(pattern) if path != Path(__file__)]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_there_are_hooks() -> None:
    """The checks below check something."""
    assert {"newsparse_publishers", "newsparse_claims"} <= set(HOOKS)


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_is_documented(hook: str) -> None:
    """With its name, its arguments, and a sentence of its own in the specification."""
    docs = _all_text("docs", "*.md")
    assert f"def {hook}(" in docs
    described = docs.split(f"def {hook}(", 1)[1].split("...", 1)[0]
    for argument in inspect.signature(getattr(hookspecs, hook)).parameters:
        assert argument in described
    assert inspect.getdoc(getattr(hookspecs, hook))


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_is_exercised(hook: str) -> None:
    """Some test implements it: by keyword, or as a function."""
    tests = _all_text("tests", "test_*.py")
    assert any(form in tests for form in (f"{hook}=", f'"{hook}":', f"def {hook}("))
