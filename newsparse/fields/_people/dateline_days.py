"""The days that datelines print, in any language of the tables of dates, or by the day alone."""

from __future__ import annotations

import re

from newsparse.fields._dates.dayscan import find_days
from newsparse.fields._dates.months import fold, month_words
from newsparse.fields._dates.text import plain
from newsparse.fields._people.dateline_words import COUNTED

SPACE = " \t\u00a0\u202f\u2009"
"""White space inside a dateline."""
_FIGURES = re.compile(r"(?:^|[\s,،])(?P<day>[0-9]{1,2}[./][0-9]{1,2}(?:[./](?:[0-9]{2,4})?)?)$")
_FIGURE = re.compile(r",\s(?P<day>[0-9]{1,2})$")
_DAY_TAIL = re.compile(r"\s?(?:d|г|года|р|року|m|g)?\.?")
_ARTICLE = re.compile(r"(?<=[,،])\s?(?:le|il|el|den|dem|am|the|on|op|d\.|dne|dňa|dnia|em|a)\s?$")
"""What leads a day in behind a place and its comma: “Paris, le 4 mars”."""
LOOKED_AT = 80


def is_day(text: str) -> bool:
    """Whether a text is a day and nothing else: “3 апреля”."""
    text = text.strip(f"{SPACE},")
    days = find_days(plain(text), text)
    return bool(days) and days[0].start == 0 and _ends(text, days[0].end)


def _ends(text: str, end: int) -> bool:
    tail = _DAY_TAIL.match(text, end)
    return tail is not None and tail.end() == len(text)


def days_of_head(head: str) -> list[tuple[int, int]]:
    """Where the days stand at the start of a text: a full stop in them ends nothing."""
    start = head[:LOOKED_AT]
    return [(day.start, day.end) for day in find_days(plain(start), start)]


def without_day(text: str, *, wired: bool = False) -> tuple[str, str | None]:
    """``ISLAMABAD, March 4`` as place and day.

    :param wired: whether an agency follows: then the number of a day alone may be one.
    """
    even = plain(text)
    days = find_days(even, text)
    if days and _ends(text, days[-1].end):
        start = days[-1].start
        place = _ARTICLE.sub("", text[:start])
        return place.rstrip(f"{SPACE},.،/("), text[start:].rstrip(f"{SPACE})")
    match = _FIGURES.search(even) or (_FIGURE.search(even) if wired else None)
    if match is not None:
        return text[: match.start()].rstrip(f"{SPACE},.،"), text[match.start("day") :]
    return _without_counted(text)


def _without_counted(text: str) -> tuple[str, str | None]:
    """``कोलकाता, चार मार्च``: a day whose number is a word."""
    words = text.rsplit(maxsplit=2)
    if len(words) == 3 and words[1] in COUNTED and fold(words[2]) in month_words():
        at = text.rindex(words[1])
        return text[:at].rstrip(f"{SPACE},"), text[at:]
    return text, None
