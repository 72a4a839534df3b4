"""Days of other calendars."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields._dates.calendars import (
    ERAS,
    from_buddhist,
    from_era,
    from_ethiopian,
    from_solar_hijri,
)


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1404, 1, 1, date(2025, 3, 21)),
        (1403, 12, 30, date(2025, 3, 20)),
        (1403, 1, 1, date(2024, 3, 20)),
        (1400, 1, 1, date(2021, 3, 21)),
        (1399, 12, 30, date(2021, 3, 20)),
        (1357, 11, 22, date(1979, 2, 11)),
        (1348, 10, 11, date(1970, 1, 1)),
        (1404, 12, 30, None),
        (1404, 7, 31, None),
        (1404, 13, 1, None),
        (1404, 1, 0, None),
        (1000, 1, 1, None),
    ],
)
def test_solar_hijri_days(year: int, month: int, day: int, expected: date | None) -> None:
    """New years, leap days and days of known dates; days that do not exist are none."""
    assert from_solar_hijri(year, month, day) == expected


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (2017, 1, 1, date(2024, 9, 11)),
        (2016, 1, 1, date(2023, 9, 12)),
        (2015, 13, 6, date(2023, 9, 11)),
        (2017, 8, 7, date(2025, 4, 15)),
        (2016, 13, 6, None),
        (2017, 1, 31, None),
        (2017, 14, 1, None),
    ],
)
def test_ethiopian_days(year: int, month: int, day: int, expected: date | None) -> None:
    """New years, the leap day before one, and days that do not exist."""
    assert from_ethiopian(year, month, day) == expected


@given(st.integers(1300, 1500), st.integers(1, 12), st.integers(1, 28))
def test_solar_hijri_days_follow_one_another(year: int, month: int, day: int) -> None:
    """The day after a day is the next of the calendar, over months and years."""
    first = from_solar_hijri(year, month, day)
    following = from_solar_hijri(year, month, day + 1)
    assert first is not None
    assert following == first + timedelta(days=1)
    last = from_solar_hijri(year, 12, 30) or from_solar_hijri(year, 12, 29)
    assert last is not None
    assert from_solar_hijri(year + 1, 1, 1) == last + timedelta(days=1)


@given(st.integers(1900, 2100))
def test_ethiopian_years_follow_one_another(year: int) -> None:
    """A year ends the day before the next."""
    last = from_ethiopian(year, 13, 6) or from_ethiopian(year, 13, 5)
    assert last is not None
    assert from_ethiopian(year + 1, 1, 1) == last + timedelta(days=1)


def test_eras_count_from_their_first_year() -> None:
    """Reiwa 7 and year 114 of the Republic of China are 2025, as is 2568 of the Buddhist era."""
    assert from_era("令和", 7) == 2025
    assert from_era("民國", 114) == 2025
    assert from_buddhist(2568) == 2025
    assert all(from_era(era, 1) == first for era, first in ERAS.items())
