"""A printed date read in its setting: which moment it names, or why it names none for certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from newsparse.blocks import Precision, Timestamp
from newsparse.fields._dates import zones as _zones
from newsparse.fields._dates.calendars import from_buddhist, from_ethiopian, from_solar_hijri
from newsparse.fields._dates.day import (
    BUDDHIST,
    ETHIOPIAN,
    GREGORIAN,
    SOLAR,
    Day,
    Reading,
    in_calendar,
)
from newsparse.fields._dates.months import base_language
from newsparse.fields._dates.order import figure_order
from newsparse.fields._dates.printed import Printed
from newsparse.fields._dates.setting import Setting
from newsparse.fields._dates.spans import Ago, Back

FIRST_YEAR, LAST_YEAR = 1700, 2199
LEEWAY = timedelta(days=2)
"""How far after the capture a date may lie: zones are wide, and clocks are off."""

NO_DAY = "is no day of the calendar"
TOO_EARLY = f"is before {FIRST_YEAR}"
TOO_LATE = f"is after {LAST_YEAR}"
AFTER_CAPTURE = "lies after the capture of the page"
OTHER_LANGUAGE = "is a day's word in another language only"
NO_CAPTURE = "counts from the capture of the page, which is not known"
NO_YEAR = "prints no year, and the capture of the page is not known"

_COUNTS = {2: "two", 3: "three"}
_WIDEST_ZONE = timedelta(hours=14)
_LEAP_YEARS_APART = 8
_LAST_OF_2000S, _FIRST_OF_1900S = 49, 90
_SOLAR = frozenset({"fa", "ps", "IR", "AF", "Asia/Tehran", "Asia/Kabul"})
_BUDDHIST = frozenset({"th", "TH", "Asia/Bangkok", "lo", "LA", "Asia/Vientiane"})
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def read(item: Printed, text: str, where: Setting) -> tuple[Timestamp | None, str | None]:
    """The moment that a printed date names; or ``None``, and why it is refused.

    :param text: what the timestamp says that it was read from.
    """
    if isinstance(item.what, Ago):
        return _read_ago(item.what, item, text, where)
    if isinstance(item.what, Back):
        now = where.now()
        if now is None:
            return None, NO_CAPTURE
        languages = {*map(base_language, where.languages)}
        if item.what.common and languages and not languages & item.what.languages:
            return None, OTHER_LANGUAGE
        return stamped(now.date() - timedelta(days=item.what.days), item, text, where)
    day, refused = _read_day(item.what, item, where)
    return (None, refused) if day is None else stamped(day, item, text, where)


def stamped(
    day: date, item: Printed, text: str, where: Setting
) -> tuple[Timestamp | None, str | None]:
    """A day with the time and zone that are printed with it."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None, TOO_EARLY if day.year < FIRST_YEAR else TOO_LATE
    clock = item.clock
    naive = datetime.combine(day, clock.at if clock else time())
    at, assumed = where.placed(naive, item.zone)
    if where.captured_at is not None and at - where.captured_at > LEEWAY:
        return None, AFTER_CAPTURE
    precision = clock.precision if clock else Precision.DAY
    return Timestamp(at, precision, text, assumed), None


def _read_ago(
    ago: Ago, item: Printed, text: str, where: Setting
) -> tuple[Timestamp | None, str | None]:
    if where.captured_at is None:
        return None, NO_CAPTURE
    at = ago.before(where.captured_at)
    if at is None or at.year < FIRST_YEAR:
        return None, TOO_EARLY
    if where.timezone:
        at = at.astimezone(_zones.zone_of(where.timezone))
    if item.clock is not None:
        return _nearest(at, item, text, where), None
    return Timestamp(_zones.whole_minutes(at), Precision.RELATIVE, text), None


def _nearest(at: datetime, item: Printed, text: str, where: Setting) -> Timestamp | None:
    """The clock time printed with a span, on the day on which it comes closest to the span."""
    clock = item.clock
    if clock is None:
        return None
    days = (at.date() + timedelta(days=days) for days in (-1, 0, 1))
    placed = (where.placed(datetime.combine(day, clock.at), clock.zone) for day in days)
    moment, assumed = min(placed, key=lambda found: abs(found[0] - at))
    return Timestamp(moment, clock.precision, text, assumed)


def _read_day(day: Day, item: Printed, where: Setting) -> tuple[date | None, str | None]:
    readings = _of_setting(day, where).readings
    if day.figures == 0 and where.captured_at is None:
        return None, NO_YEAR
    readings = _in_languages(readings, (*where.languages, *sorted(item.languages)))
    found = {reading: made for reading in readings if (made := _made(reading, day.figures, where))}
    if not found:
        return None, NO_DAY
    days = _in_order(found, where, item.order)
    days = _matching(days, item.weekdays)
    if len(days) > 1 and where.captured_at is not None:
        limit = (where.captured_at + LEEWAY).date()
        days = [one for one in days if one <= limit] or days
    if len(days) == 1:
        return days[0], None
    return None, _readings_named(days)


def _of_setting(day: Day, where: Setting) -> Day:
    """The day, in the calendar that the setting's language, country or zone uses for such years."""
    year = day.readings[0].year
    if day.figures != 4 or year is None or day.readings[0].calendar != GREGORIAN:
        return day
    said = {*map(base_language, where.languages), where.country, where.timezone}
    if 1300 <= year < 1500 and said & _SOLAR and not day.word:
        return in_calendar(day, SOLAR)
    return in_calendar(day, BUDDHIST) if 2400 <= year < 2700 and said & _BUDDHIST else day


def _in_languages(readings: tuple[Reading, ...], languages: Sequence[str]) -> tuple[Reading, ...]:
    """The readings in the first language that has one; all of them where none has."""
    for language in map(base_language, languages):
        own = tuple(r for r in readings if r.languages is not None and language in r.languages)
        if own:
            return own
    return readings


def _in_order(found: Mapping[Reading, date], where: Setting, printed: str) -> list[date]:
    """The days that the order of figures allows here, each once; rather than none, all.

    :param printed: the order that what stands beside the date tells, or nothing.
    """
    order = figure_order(where.languages, where.country, where.timezone)
    if order is None and not (where.country and printed == "MDY"):
        order = printed
    own = [day for reading, day in found.items() if reading.order in ("", order)]
    return sorted(set(own or found.values()))


def _matching(days: list[date], weekdays: frozenset[int]) -> list[date]:
    """Of several days those that fall on the day of the week that is printed."""
    if len(days) < 2 or not weekdays:
        return days
    return [day for day in days if day.weekday() in weekdays] or days


def _made(reading: Reading, figures: int, where: Setting) -> date | None:
    """The Gregorian day of a reading, or ``None`` where the calendar has none."""
    year = reading.year
    if year is None:
        return _latest(reading, where)
    if figures == 2:
        return _of_two_figures(reading, year, where)
    if reading.calendar == SOLAR:
        return from_solar_hijri(year, reading.month, reading.day)
    if reading.calendar == ETHIOPIAN:
        return from_ethiopian(year, reading.month, reading.day)
    if reading.calendar == BUDDHIST:
        year = from_buddhist(year)
    return calendar_day(year, reading.month, reading.day)


def _latest(reading: Reading, where: Setting) -> date | None:
    """The latest such day that is not after the capture."""
    now = where.now()
    if now is None or reading.calendar != GREGORIAN:
        return None
    limit = (now if where.timezone else now + _WIDEST_ZONE).date()
    for year in range(limit.year, limit.year - _LEAP_YEARS_APART - 1, -1):
        day = calendar_day(year, reading.month, reading.day)
        if day and day <= limit:
            return day
    return None


def _of_two_figures(reading: Reading, figures: int, where: Setting) -> date | None:
    """The day of a year of two figures: the latest up to the capture, or 2049, from 1990 on."""
    if reading.calendar != GREGORIAN:
        return None
    if where.captured_at is None:
        if _LAST_OF_2000S < figures < _FIRST_OF_1900S:
            return None
        year = figures + (2000 if figures <= _LAST_OF_2000S else 1900)
        return calendar_day(year, reading.month, reading.day)
    limit = (where.captured_at + LEEWAY).date()
    year = limit.year - (limit.year - figures) % 100
    day = calendar_day(year, reading.month, reading.day)
    if day is not None and day > limit:
        day = calendar_day(year - 100, reading.month, reading.day)
    return day if day is not None and day.year >= 1900 + _FIRST_OF_1900S else None


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day of the Gregorian calendar, or ``None`` where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _readings_named(days: Sequence[date]) -> str:
    """“has two readings: 3 April or 4 March 2025”."""
    same = len({day.year for day in days}) == 1
    names = [
        f"{day.day} {_MONTHS[day.month - 1]}" + ("" if same and at else f" {day.year}")
        for at, day in enumerate(days)
    ]
    return f"has {_COUNTS[len(days)]} readings: {' or '.join(reversed(names))}"
