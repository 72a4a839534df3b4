"""Days: whether a line prints the day on which its page's article was published."""

from __future__ import annotations

from datetime import datetime, timedelta

from newsparse.fields.datespan import days_of, scan

_FARTHEST = timedelta(hours=10)
"""Between the gold's zone and the page's."""
_BUDDHIST = 543


def prints_day(text: str, published: str, *, anywhere: bool = False) -> bool:
    """Whether a text holds that day.

    :param published: an ISO time.
    :param anywhere: whether it may be the day in any zone.
    """
    at = datetime.fromisoformat(published)
    days = {at.date()}
    if anywhere and at.tzinfo:
        days = {(at + step).date() for step in (-_FARTHEST, _FARTHEST)}
    return any(
        (month, number) == (day.month, day.day)
        and year in (None, day.year, day.year % 100, day.year + _BUDDHIST)
        for printed in scan(text)
        for year, month, number in days_of(printed)
        for day in days
    )
