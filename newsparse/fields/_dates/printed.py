"""A date as it is printed: what was found, before anything is decided about the day it names."""

from __future__ import annotations

from attrs import frozen

from newsparse.fields._dates.clock import Clock
from newsparse.fields._dates.day import Day
from newsparse.fields._dates.spans import Ago, Back

SHORTEST_LOOSE_WEEKDAY = 3
"""Shorter words for a day of the week are words of some language, too."""


@frozen
class Printed:
    """A date as it is printed: its day, span or counted day, and the time that belongs to it.

    :param start: where it starts in the text, the day of the week included.
    :param end: where it ends, time and zone included.
    :param weekdays: the days of the week that the word beside it names, each in some language.
    :param weekday: that word, as printed; empty where there is none.
    :param order: ``DMY`` or ``MDY`` where it is printed as those print it that put the day or the
        month first; else empty.
    :param languages: those of the words beside it, where these tell which month a word names.
    """

    start: int
    end: int
    what: Day | Ago | Back
    clock: Clock | None = None
    weekdays: frozenset[int] = frozenset()
    weekday: str = ""
    zone: str | None = None
    order: str = ""
    languages: frozenset[str] = frozenset()

    @property
    def has_sure_weekday(self) -> bool:
        """Whether a day of the week stands beside it whose word is no other, as “la” and “do” are."""
        return len(self.weekday) >= SHORTEST_LOOSE_WEEKDAY or not self.weekday.isascii()
