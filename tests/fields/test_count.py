"""Counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.count import parse_count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0),
        ("123", 123),
        ("1,234", 1234),
        ("1.234", 1234),
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("1,234,567", 1234567),
        ("1.2k", 1200),
        ("1,2K", 1200),
        ("3m", 3_000_000),
        ("2.345k", 2345),
        ("(45)", 45),
        ("[45]", 45),
        ("45 comments", 45),
        ("1 comment", 1),
        ("Comments (1,045)", 1045),
        ("Comments: 7", 7),
        ("12 Kommentare", 12),
    ],
)
def test_reads_what_is_printed(text: str, expected: int) -> None:
    """Groups, fractions of thousands, brackets and the word beside it are all read."""
    assert parse_count(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "comments",
        "1.2",
        "12,34",
        "1,234.567",
        "(45",
        "45)",
        "5 reasons",
        "-3",
        "1k2",
        "9" * 80,
    ],
)
def test_refuses_what_is_no_count(text: str) -> None:
    """Fractions, mixed separators, half brackets and other words are no count."""
    assert parse_count(text) is None


@given(st.integers(min_value=0, max_value=10**12))
def test_reads_its_own_grouping(number: int) -> None:
    """A number grouped with commas reads back as itself."""
    assert parse_count(f"{number:,}") == number


@given(st.text(max_size=200))
def test_total(text: str) -> None:
    """Any text gives a count of nought or more, or none."""
    count = parse_count(text)
    assert count is None or count >= 0
