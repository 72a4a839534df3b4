"""A printed day, with all the ways in which it may be read."""

from __future__ import annotations

from attrs import evolve, frozen

GREGORIAN, SOLAR, ETHIOPIAN, BUDDHIST = "gregorian", "solar", "ethiopian", "buddhist"


@frozen
class Reading:
    """One way to read a printed day.

    :param year: as printed; ``None`` where none is.
    :param order: ``DMY``, ``MDY`` or ``YMD`` where the order of the figures decides, else empty.
    :param languages: those in which the month's word means this month; ``None`` for no word.
    :param calendar: which calendar the year and month belong to.
    """

    year: int | None
    month: int
    day: int
    order: str = ""
    languages: frozenset[str] | None = None
    calendar: str = GREGORIAN


@frozen
class Day:
    """A printed day: where it stands, how it may be read, and how many figures its year has."""

    start: int
    end: int
    readings: tuple[Reading, ...]
    figures: int
    word: bool = False


def in_calendar(day: Day, calendar: str) -> Day:
    """The same day, with its readings in another calendar."""
    readings = tuple(evolve(reading, calendar=calendar) for reading in day.readings)
    return evolve(day, readings=readings)
