"""Days in the paths of URLs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from newsparse.fields._dates.read import calendar_day

_YEAR = r"(?:19|20)[0-9]{2}"
_FOLDERS = re.compile(
    r"(?<=/)(?P<y1>[0-9]{4})/(?P<m1>[a-z]{3,9}|[0-9]{1,2})/(?P<d1>[0-9]{1,2})(?![0-9])"
    rf"|(?<=/)(?P<y2>{_YEAR})[/-]?(?P<m2>[0-9]{{2}})/?(?P<d2>[0-9]{{2}})(?=/)",
    re.IGNORECASE,
)
"""Days that are folders of the path."""
_FALSE = re.compile(rf"(?<=/)(?P<y>{_YEAR})/(?P<m>[0-9]{{2}})/(?P<d>[0-9]{{2}})(?=/)")
_ID = r"(?:[_-](?=[a-z]{0,11}[0-9])[a-z0-9]{1,12}){0,2}"
_END = rf"(?={_ID}(?:\.[a-z]{{2,5}})?(?:/|$))"
_SLUGS = re.compile(
    r"(?:(?<=/)(?P<y1>[0-9]{4})-(?P<m1>[0-9]{2})-(?P<d1>[0-9]{2})(?![0-9])"
    rf"|(?<=/)(?P<y2>{_YEAR})(?P<m2>[0-9]{{2}})(?P<d2>[0-9]{{2}})(?=[/_.-]|$)"
    rf"|(?<=[_-])(?P<y3>[0-9]{{4}})-(?P<m3>[0-9]{{2}})-(?P<d3>[0-9]{{2}})(?![0-9]){_END}"
    rf"|(?<=[_-])(?P<y4>{_YEAR})(?P<m4>[0-9]{{2}})(?P<d4>[0-9]{{2}})(?![0-9]){_END})",
    re.IGNORECASE,
)
"""Days that open a folder or a slug, or close it but for the number of the story."""
_FIRST_OF_SLUGS = 1995
"""The Web's own stories are no older: an earlier day is what the story is about."""
_SHORT = re.compile(r"(?<=/)(?P<a>[0-9]{2})/(?P<m>[0-9]{2})/(?P<b>[0-9]{2})(?=/|$)")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_NUMBERS = {
    name: number
    for number, month in enumerate(_MONTHS, start=1)
    for name in (month, month[:3], month[:4])
}


def days_in_path(path: str) -> Iterator[tuple[date, str]]:
    """The days in a path, those that are folders first, each with the text that says it.

    A day in the middle of a slug (“d-day-1944-06-06-remembered”) is the story's, and none.

    :param path: of bounded length, without query and fragment.
    """
    yield from _days(_FOLDERS, path)
    for day, said in _days(_SLUGS, path):
        if day.year >= _FIRST_OF_SLUGS:
            yield day, said


def _days(pattern: re.Pattern[str], path: str) -> Iterator[tuple[date, str]]:
    for match in pattern.finditer(path):
        parts = match.groupdict()
        year, month, number = (
            next(told for name, told in parts.items() if told and name[0] == part) for part in "ymd"
        )
        named = _NUMBERS.get(month.lower()) or (int(month) if month.isdigit() else 0)
        day = calendar_day(int(year), named, int(number))
        if day:
            yield day, match[0]


def false_day_in_path(path: str) -> str | None:
    """What stands in the folders of a path as a day is, and is none of the calendar."""
    for match in _FALSE.finditer(path):
        if calendar_day(int(match["y"]), int(match["m"]), int(match["d"])) is None:
            return match[0]
    return None


def short_days_in_path(path: str) -> Iterator[tuple[tuple[date, ...], str]]:
    """The readings of ``/24/03/02/`` in a path: the year leads, or the day does."""
    for match in _SHORT.finditer(path):
        a, month, b = int(match["a"]), int(match["m"]), int(match["b"])
        days = (calendar_day(2000 + a, month, b), calendar_day(2000 + b, month, a))
        yield tuple(day for day in days if day), match[0]
