"""Hints: what stands beside a date and says in which order its figures are, or which month is meant."""

from __future__ import annotations

import re

from newsparse.fields._dates.clock import Clock
from newsparse.fields._dates.day import Day
from newsparse.fields._dates.months import fold
from newsparse.fields._dates.text import TOKEN
from newsparse.fields._dates.words import at_of_day_first, day_first_words, month_tellers
from newsparse.fields._words.tables import words

_DOTTED = re.compile(r"[0-9]\s?\.\s?[0-9]{1,2}\s?\.\s?[0-9]{4}")
_HOURS = re.compile(r"[0-9]\s?h(?![a-z])")
_DAY_FIRST_ZONES = words(
    """
    WET WEST WAT CET CEST MEZ MESZ HEC SEČ EET EEST OEZ CAT SAST EAT MSK МСК IDT IST BST TRT UZT PKT NPT
    WIB WITA WIT ICT MYT SGT AWST ACST ACDT AEST AEDT AET NZST NZDT BRT ART GST
    """
)
_MONTH_FIRST_ZONES = words("EST EDT ET CDT CT MDT MT PST PDT PT AKST AKDT HST PHT")
_MONTH_FIRST_NAMES = words("eastern central mountain pacific")


def order_beside(
    text: str, start: int, end: int, day: Day, clock: Clock | None, zone: str | None
) -> str:
    """``DMY`` or ``MDY`` where the marks of a day in figures, the words beside it, its time or its
    zone are those of lands that all print it so; else empty.

    :param text: made plain.
    :param start: where the labels before the day start.
    :param end: where the date ends, time and zone included.
    """
    if _DOTTED.search(text, day.start, day.end):
        return "DMY"
    if not day_first_words().isdisjoint(_folded(text, start, end)):
        return "DMY"
    if clock is not None:
        gap = _folded(text, min(day.end, clock.end), max(day.start, clock.start))
        if not at_of_day_first().isdisjoint(gap) or _HOURS.search(text, clock.start, clock.end):
            return "DMY"
    if zone in _DAY_FIRST_ZONES:
        return "DMY"
    named = zone is not None and not _MONTH_FIRST_NAMES.isdisjoint(zone.casefold().split())
    return "MDY" if named or zone in _MONTH_FIRST_ZONES else ""


def languages_beside(text: str, start: int, end: int, day: Day) -> frozenset[str]:
    """The languages of the words around a day whose month's word names several; none where they
    are not those of one, or the word names one month.

    :param text: made plain.
    """
    if not day.word or len({reading.month for reading in day.readings}) == 1:
        return frozenset()
    around = _folded(text, start, end)
    told = [languages for languages, known in month_tellers() if not known.isdisjoint(around)]
    return told[0] if len(told) == 1 else frozenset()


def _folded(text: str, start: int, end: int) -> set[str]:
    return {fold(token) for token in TOKEN.findall(text, start, end)}
