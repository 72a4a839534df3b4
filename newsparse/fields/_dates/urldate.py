"""Days in the paths of URLs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from newsparse.fields._dates.read import calendar_day

_YEAR = r"(?:19|20)[0-9]{2}"
_FORMS = (
    r"(?<=/)(?P<y1>[0-9]{4})/(?P<m1>[a-z]{3,9}|[0-9]{1,2})/(?P<d1>[0-9]{1,2})(?![0-9])",
    r"(?<=[/_-])(?P<y2>[0-9]{4})-(?P<m2>[0-9]{2})-(?P<d2>[0-9]{2})(?![0-9])",
    rf"(?<=[/_-])(?P<y3>{_YEAR})(?P<m3>[0-9]{{2}})(?P<d3>[0-9]{{2}})(?=[/_.-]|$)",
    rf"(?<=/)(?P<y4>{_YEAR})[/-]?(?P<m4>[0-9]{{2}})/?(?P<d4>[0-9]{{2}})(?=/)",
)
_DATE = re.compile("|".join(_FORMS), re.IGNORECASE)
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
    """The days in a path, those of certain form first, each with the text that says it.

    :param path: of bounded length, without query and fragment.
    """
    for match in _DATE.finditer(path):
        parts = [next(match[f"{p}{n}"] for n in range(1, 5) if match[f"{p}{n}"]) for p in "ymd"]
        month = _NUMBERS.get(parts[1].lower()) or (int(parts[1]) if parts[1].isdigit() else 0)
        day = calendar_day(int(parts[0]), month, int(parts[2]))
        if day:
            yield day, match[0]


def short_days_in_path(path: str) -> Iterator[tuple[tuple[date, ...], str]]:
    """The readings of ``/24/03/02/`` in a path: the year leads, or the day does."""
    for match in _SHORT.finditer(path):
        a, month, b = int(match["a"]), int(match["m"]), int(match["b"])
        days = (calendar_day(2000 + a, month, b), calendar_day(2000 + b, month, a))
        yield tuple(day for day in days if day), match[0]
