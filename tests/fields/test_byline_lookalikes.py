"""Lines that look like bylines and are none: menus, headlines, credits, prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.fields.byline import byline_signs, looks_like_byline, parse_byline


def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    group = ""
    lines = (
        Path(__file__).with_name("byline_lookalikes.txt").read_text(encoding="utf-8").splitlines()
    )
    for line in lines:
        if line.startswith("[") and line.endswith("]"):
            group = line[1:-1]
        elif line and not line.startswith("# "):
            table.setdefault(group, []).append(line)
    return table


_TABLE = _table()
_CASES = [
    pytest.param(line, id=f"{group}: {line}") for group, lines in _TABLE.items() for line in lines
]


@pytest.mark.parametrize("line", _CASES)
def test_does_not_look_like_a_byline(line: str) -> None:
    """A line on its own that is none is taken for none, and its signs say so."""
    assert not looks_like_byline(line)
    assert "line" not in byline_signs(line)


@pytest.mark.parametrize(
    "line",
    [line for group in ("sections and menus", "widgets and buttons") for line in _TABLE[group]],
)
def test_names_nobody(line: str) -> None:
    """What stands in menus and on buttons is nobody's name, even where it is called a byline."""
    assert parse_byline(line) == ()


@pytest.mark.parametrize("line", ["By Mistake", "By Design", "By Chance", "By Mistake, it sank"])
def test_names_nobody_after_a_by_word(line: str) -> None:
    """What says how something came about is nobody's name."""
    assert parse_byline(line) == ()


def test_the_table_is_large() -> None:
    """At least 220 look-alikes of eight kinds."""
    assert len(_CASES) >= 220
    assert len(_TABLE) >= 8
