"""Counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.count import MAX_LENGTH, parse_comment_count, parse_count
from tests.fields.cases_count import COMMENTS, NUMBERS, OTHERS
from tests.strategies import texts


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


@pytest.mark.parametrize(("line", "count"), [case for cases in COMMENTS.values() for case in cases])
def test_comments(line: str, count: int) -> None:
    """The number of comments is read in every language, in its order, separators and units."""
    assert parse_comment_count(line) == count


@pytest.mark.parametrize("line", [line for lines in OTHERS.values() for line in lines])
def test_other_counts_are_no_comments(line: str) -> None:
    """Shares, views, bare numbers, invitations and headlines say nothing of comments."""
    assert parse_comment_count(line) is None


@pytest.mark.parametrize(("text", "count"), NUMBERS)
def test_numbers(text: str, count: int) -> None:
    """Separators, units and figures of many languages are read."""
    assert parse_count(text) == count


@given(st.integers(0, 10**9), st.sampled_from(["{:,} comments", "Kommentare ({})", "댓글 {}개"]))
def test_comments_read_back(number: int, form: str) -> None:
    """A count that is printed in a form reads back."""
    assert parse_comment_count(form.format(number)) == number


@given(texts())
def test_comments_total(text: str) -> None:
    """Any text gives a count of nought or more, or none."""
    count = parse_comment_count(text)
    assert count is None or count >= 0


def test_long_lines_are_no_counts() -> None:
    """What is longer than the bound is not read."""
    assert parse_comment_count("45 comments" + " " * MAX_LENGTH) is None
    assert parse_count("4" * 10**6) is None
