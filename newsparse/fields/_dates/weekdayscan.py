"""Days of the week beside a printed date: before it, after it, or between the day and its time."""

from __future__ import annotations

import re

from attrs import frozen

from newsparse.fields._dates.months import fold
from newsparse.fields._dates.printed import SHORTEST_LOOSE_WEEKDAY, Printed
from newsparse.fields._dates.text import TOKEN
from newsparse.fields._dates.weekdays import weekday_words
from newsparse.fields._dates.words import time_words

EDGES = frozenset("|•·–—/()[],;:-、»«>〉")
"""Marks beside which a date, or a day of the week, stands apart."""
_FARTHEST = 40
_WEEKDAY_AFTER = re.compile(
    r"\s?(?:\((?P<closed>[^\W\d_]{1,16})\.?\)|,?\s(?P<bare>[^\W\d_]{3,16}(?:\s[^\W\d_]{2,12})?|[周週][一-龯])(?=\s*$|\s*[|•·,]))"
)


@frozen
class Weekday:
    """A day of the week beside a date, where it stands, and the days that it may be."""

    start: int
    end: int
    word: str
    days: frozenset[int]


def weekday_beside(text: str, item: Printed, floor: int, ceiling: int) -> Weekday | None:
    """The day of the week beside a date, no further back than ``floor``, nor on than ``ceiling``.

    :param text: made plain.
    """
    return (
        _weekday_before(text, item, floor)
        or _weekday_after(text, item, ceiling)
        or _weekday_inside(text, item)
    )


def _weekday_before(text: str, item: Printed, floor: int) -> Weekday | None:
    before = list(TOKEN.finditer(text, max(floor, item.start - _FARTHEST), item.start))
    words = [token for token in before if len(token[0]) > 1 or token[0].isalnum()]
    if not words or text[words[-1].end() : item.start].strip(" ,.()-|"):
        return None
    end = words[-1].end()
    for first in words[-2:]:  # the longer name counts
        start = first.start()
        name = "_".join(fold(token[0]) for token in words if token.start() >= start)
        if name in weekday_words() and _may_be(text, start, name):
            return Weekday(start, end, text[start:end], weekday_words()[name])
    return None


def _weekday_after(text: str, item: Printed, ceiling: int) -> Weekday | None:
    match = _WEEKDAY_AFTER.match(text, item.end, ceiling)
    if match is None:
        return None
    word = match["bare"] or match["closed"]
    days = weekday_words().get(fold(word).replace(" ", "_"))
    return Weekday(match.start(), match.end(), word, days) if days else None


def _weekday_inside(text: str, item: Printed) -> Weekday | None:
    """One between a day and its time."""
    if item.clock is None:
        return None
    edges = sorted((item.what.start, item.what.end, item.clock.start, item.clock.end))
    for token in TOKEN.finditer(text, edges[1], edges[2]):
        name = fold(token[0])
        if name in weekday_words() and name not in time_words():
            return Weekday(token.start(), token.end(), token[0], weekday_words()[name])
    return None


def _may_be(text: str, start: int, name: str) -> bool:
    """Whether a word that could be a day of the week stands where one does: short ones are words,
    too, and count at the edge of a line or after a mark.
    """
    before = text[:start].rstrip(" ")
    return len(name) >= SHORTEST_LOOSE_WEEKDAY or not before or before[-1] in EDGES
