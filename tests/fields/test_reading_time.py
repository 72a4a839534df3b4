"""Reading times."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.reading_time import (
    MAX_MINUTES,
    MAX_READING_TIME,
    is_reading_time,
    parse_reading_time,
)
from tests.fields.cases_reading_time import OTHERS, TIMES
from tests.strategies import texts


@pytest.mark.parametrize(("line", "minutes"), [case for cases in TIMES.values() for case in cases])
def test_reads_what_is_printed(line: str, minutes: int) -> None:
    """The minutes are read in every language, before or after the words for reading."""
    assert parse_reading_time(line) == minutes
    assert is_reading_time(line)


@pytest.mark.parametrize("line", [line for lines in OTHERS.values() for line in lines])
def test_refuses_what_only_looks_like_it(line: str) -> None:
    """Minutes ago, of a match or of a recording, and words for reading alone are none."""
    assert parse_reading_time(line) is None
    assert not is_reading_time(line)


def test_long_lines_are_none() -> None:
    """What is longer than the bound is not read, however it starts."""
    assert parse_reading_time("4 min read" + " " * MAX_READING_TIME) is None
    assert parse_reading_time("4" * 10**6) is None


@given(st.integers(1, MAX_MINUTES), st.sampled_from(sorted(TIMES)), st.data())
def test_any_number_reads_back(minutes: int, language: str, data: st.DataObject) -> None:
    """A line of the table with another number in it is read as that number."""
    line, old = data.draw(st.sampled_from(TIMES[language]))
    if line.isascii() and line.count(str(old)) == 1 and "-" not in line:
        assert parse_reading_time(line.replace(str(old), str(minutes))) == minutes


@given(texts())
def test_total(text: str) -> None:
    """Any text gives minutes within their bounds, or none."""
    minutes = parse_reading_time(text)
    assert minutes is None or 1 <= minutes <= MAX_MINUTES
