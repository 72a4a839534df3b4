"""Times of the entries of live blogs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.live import MAX_ENTRY_TIME, looks_like_entry_time, split_entry_time
from tests.fields.cases_live import OTHERS, SPLIT, TIMES, UNSPLIT
from tests.strategies import texts


@pytest.mark.parametrize("line", [line for lines in TIMES.values() for line in lines])
def test_times(line: str) -> None:
    """A time of day, or a span before now, is known in every language's form."""
    assert looks_like_entry_time(line)


@pytest.mark.parametrize("line", OTHERS)
def test_others(line: str) -> None:
    """Scores, ratios, dates, numbers and lines with more in them are none."""
    assert not looks_like_entry_time(line)


@pytest.mark.parametrize(("line", "time", "rest"), SPLIT)
def test_split(line: str, time: str, rest: str) -> None:
    """A time that opens a line, apart from the rest, is split off."""
    assert split_entry_time(line) == (time, rest)
    assert looks_like_entry_time(time)


@pytest.mark.parametrize("line", UNSPLIT)
def test_unsplit(line: str) -> None:
    """Without a mark between, or without a time, nothing is split."""
    assert split_entry_time(line) is None


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["{}:{:02}", "{}:{:02} Uhr"]))
def test_every_time_of_day(hour: int, minute: int, form: str) -> None:
    """Every time of the day is known, alone and before an entry's text."""
    time = form.format(hour, minute)
    assert looks_like_entry_time(time)
    assert split_entry_time(f"{time}: The ferry leaves.") == (time, "The ferry leaves.")


@given(texts(60))
def test_grounded(text: str) -> None:
    """Both parts stand in the line in their order, and only short lines are times."""
    found = split_entry_time(text)
    assert found is None or text.find(found[1], text.find(found[0]) + len(found[0])) > 0
    assert not looks_like_entry_time(text) or len(text.strip()) <= MAX_ENTRY_TIME


@given(texts(40).filter(lambda text: any(map(str.isalpha, text))))
def test_a_time_stays_one_before_any_text(text: str) -> None:
    """Whatever follows a time and a dash, the time is split off and the rest stands as printed."""
    assert split_entry_time(f"10:15 Uhr – {text}") == ("10:15 Uhr", text.strip())


def test_long_lines() -> None:
    """A long entry is read at its start; a long line is no time."""
    assert split_entry_time("10:15 – " + "x" * 10**6) == ("10:15", "x" * 10**6)
    assert split_entry_time("1" * 10**6) is None
    assert not looks_like_entry_time("10:15" + " " * MAX_ENTRY_TIME + "x")
