"""Tables and lists in plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.table import (
    MAX_CELLS,
    Marked,
    is_list,
    is_rule,
    is_table,
    split_marker,
    split_row,
)
from tests.fields.cases_table import (
    LISTS,
    MARKED,
    NO_LISTS,
    NO_ROWS,
    NO_TABLES,
    ROWS,
    TABLES,
    UNMARKED,
)
from tests.strategies import texts


@pytest.mark.parametrize(("raw", "cells"), ROWS)
def test_rows(raw: str, cells: tuple[str, ...]) -> None:
    """Tabs, pipes and wide spaces part the cells of a row."""
    assert split_row(raw) == cells
    assert not is_rule(raw)


@pytest.mark.parametrize("raw", NO_ROWS)
def test_no_rows(raw: str) -> None:
    """Rules, prose and single cells are no rows."""
    assert split_row(raw) is None


@pytest.mark.parametrize("raw", ["|---|---|", "|:--|:-:|", "+---+---+", "─────"])
def test_rules(raw: str) -> None:
    """A line of nothing but marks parts the head of a table from its rows."""
    assert is_rule(raw)


@pytest.mark.parametrize("lines", TABLES)
def test_tables(lines: list[str]) -> None:
    """Rows with the same number of cells are a table."""
    assert is_table(lines)


@pytest.mark.parametrize("lines", NO_TABLES)
def test_no_tables(lines: list[str]) -> None:
    """Single rows, uneven ones, long cells and set prose are none."""
    assert not is_table(lines)


@pytest.mark.parametrize(("line", "marker", "text", "number", "ordered"), MARKED)
def test_markers(line: str, marker: str, text: str, number: int | None, ordered: bool) -> None:
    """Bullets, dashes, figures, letters and numerals are markers, apart from the item's text."""
    assert split_marker(line) == Marked(marker, text, number, ordered)


@pytest.mark.parametrize("line", UNMARKED)
def test_no_markers(line: str) -> None:
    """Initials, days, decimal numbers and marks alone are none."""
    assert split_marker(line) is None


@pytest.mark.parametrize("lines", LISTS)
def test_lists(lines: list[str]) -> None:
    """Lines with one kind of marker, figures rising, are a list."""
    assert is_list(lines)


@pytest.mark.parametrize("lines", NO_LISTS)
def test_no_lists(lines: list[str]) -> None:
    """Single items, mixed markers and figures that do not rise by one are none."""
    assert not is_list(lines)


_CELL = st.text("abc 1", min_size=1, max_size=8).filter(str.strip)


@given(st.lists(_CELL, min_size=2, max_size=MAX_CELLS), st.sampled_from(["\t", " | ", "|"]))
def test_rows_read_back(cells: list[str], between: str) -> None:
    """Cells that were joined come back, their white space folded."""
    expected = tuple(" ".join(cell.split()) for cell in cells)
    assert split_row(between.join(cells)) == expected


@given(texts(60))
def test_grounded(text: str) -> None:
    """The words of every cell and of every item stand in the line."""
    row = split_row(text) or ()
    assert all(word in text for cell in row for word in cell.split())
    item = split_marker(text)
    assert item is None or (item.text in text and item.marker in text)


@given(
    st.sampled_from(["•", "-", "1.", "12)", "(a)", "iv.", "③", "一、", "（2）"]),
    st.lists(st.sampled_from([" ", "\t", "\u00a0", "\u3000", "\u200b"]), min_size=1, max_size=40),
    st.text("Larke 39.•", min_size=1, max_size=20).filter(lambda text: text[:1].isalpha()),
)
def test_raw_and_cleaned_lines_give_the_same_item(marker: str, gap: list[str], text: str) -> None:
    """How wide the space beside a marker is, and whether it can be seen, makes no difference."""
    raw = split_marker(f"{''.join(gap)}{marker}{''.join(gap)}{text}")
    assert raw == split_marker(f"{marker} {text.rstrip()}")
    assert raw is not None
    assert (raw.marker, raw.text) == (marker, text.rstrip())


def test_long_lines() -> None:
    """Lines of millions of characters are read at their start, or not at all."""
    assert split_row("x\t" * 10**6) is None
    assert not is_rule("-" * 10**6)
    assert split_marker("• " + "x" * 10**6) == Marked("•", "x" * 10**6)
    assert split_marker("(" * 10**6) is None
    assert split_marker("•" + " " * 10**6 + "x") is None
