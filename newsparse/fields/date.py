"""Dates and times: when it was published and modified, as printed or as its URL says.

Days are read from tables of the month words of some eighty languages; dateparser reads publishers'
own formats, and days in a given language that no table holds. Nothing here looks at the clock or
the machine's zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from attrs import evolve, frozen

from newsparse.blocks import Precision, Timestamp
from newsparse.fields._dates.beside import is_beside
from newsparse.fields._dates.clock import Clock, find_clocks
from newsparse.fields._dates.day import Day
from newsparse.fields._dates.formatted import MARKS, formatted, formatted_span
from newsparse.fields._dates.labels import labels_after, labels_before, says_first
from newsparse.fields._dates.months import fold, month_words
from newsparse.fields._dates.parser import by_language
from newsparse.fields._dates.printed import Printed
from newsparse.fields._dates.read import (
    FIRST_YEAR,
    LAST_YEAR,
    LEEWAY,
    NO_DAY,
    read,
    stamped,
)
from newsparse.fields._dates.setting import Setting, Zones, setting
from newsparse.fields._dates.spans import Ago, Back
from newsparse.fields._dates.text import plain
from newsparse.fields._dates.urldate import days_in_path, false_day_in_path, short_days_in_path
from newsparse.fields.datespan import scan
from newsparse.shape import UNSPACED

MAX_DATE = 100
"""Longer texts are no single date."""

_MAX_URL = 2000
_YEAR = re.compile(r"\d{4}")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_PARENTHESIS = re.compile(r"[()\[\]]")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@frozen
class FoundDate:
    """A date found in a text.

    :param start: where it starts in the text, a day of the week before it included.
    :param end: where it ends, its time and zone included.
    :param stamp: the moment; ``None`` where none is certain.
    :param refused: then why, as the end of a sentence about the date: “is before 1700”.
    :param role: ``published`` or ``modified`` where a label says so, else ``None``.
    :param first: whether that label says that it was the first publication (“First published”).
    :param doubt: what speaks against the moment, as the end of a sentence about the date: “was a
        Tuesday” of “Sunday 4 June 2024”, or that clocks were put forward past the time; ``None``
        where nothing does.
    """

    start: int
    end: int
    stamp: Timestamp | None
    refused: str | None = None
    role: str | None = None
    doubt: str | None = None
    first: bool = False


def parse_date(
    text: str,
    *,
    formats: tuple[str, ...] = (),
    languages: tuple[str, ...] = (),
    country: str | None = None,
    timezone: str | None = None,
    zones: Zones = (),
    captured_at: datetime | None = None,
) -> Timestamp | None:
    """The time that a text prints, or ``None`` where it prints none that is certain.

    The whole text must be one date with its time, its labels (“Last modified on”), a day of the
    week, or a reading time. What is read, and when it is refused:

    * Month words count in the languages given; one that these do not have counts where all
      languages that have it agree.
    * ``01/12/2024`` is read only where country, language, zone, a label, a printed zone or time of
      one land (“WIB”, “à 18h22”), a day of the week or the capture tell which is the month. Of
      ``01.12.2024``, its year in full, the day leads where none of them says otherwise;
      ``10.11.25`` may mean three days, and is like ``10/11/25``.
    * A year of two figures is the latest that is not after ``captured_at``; without it, up
      to 2049; none is before 1990. A day without a year is read only with ``captured_at``: the
      latest up to it.
    * ``2h ago`` and ``gestern, 14:30`` count back from ``captured_at``, the latter in the
      publisher's zone, and without it are none.
    * No day of the calendar, one before 1700 and one more than two days after ``captured_at`` are
      none. A day of the week that was another is passed over: :func:`find_dates` tells it.

    :param text: at most :data:`MAX_DATE` characters.
    :param formats: ``strptime`` formats without the zone, tried first; each must hold ``%Y``,
        the month and ``%d``. Month and day names are read in ``languages``.
    :param languages: BCP 47 tags, the likeliest first. One that nobody knows (“xx”) counts as not
        given.
    :param country: ISO 3166 code of two letters of the publisher's country; one of no country
        (“ZZ”) counts as not given.
    :param timezone: the zone of times printed without one (``zone_assumed``), as an IANA name or
        ``+HH:MM``; UTC without it.
    :param zones: what printed abbreviations mean here: an IANA zone or ``+HH:MM``.
    :param captured_at: when the page was captured; a naive time is UTC.
    :return: precise to what is printed: ``RELATIVE`` for a span before the capture only.
    :raises InputError: one of ``languages`` is no tag (“english”), ``country`` is not two letters,
        ``timezone`` or a zone in ``zones`` is unknown, or ``captured_at`` is no time.
    """
    printed = text.strip() if len(text) <= MAX_DATE else ""
    if not printed:
        return None
    where = setting(languages, country, timezone, zones, captured_at)
    line = " ".join(printed.split())
    items = scan(line, where.zones)
    if formats and (found := formatted(line, printed, formats, items, where)):
        return found
    if not items:
        return _in_language(line, printed, where) if _YEAR.search(line) else None
    if len(items) > 1 or not _is_whole(line, items[0]):
        return None
    return read(items[0], printed, where)[0]


def find_dates(
    text: str,
    *,
    formats: tuple[str, ...] = (),
    languages: tuple[str, ...] = (),
    country: str | None = None,
    timezone: str | None = None,
    zones: Zones = (),
    captured_at: datetime | None = None,
) -> tuple[FoundDate, ...]:
    """The dates that a text prints, in order, each with its own role, and those refused with why.

    A time that stands alone after a label (“Updated 14:20”) is one of the day before it. Whether a
    date is the page's or the story's is not asked here: see
    :func:`newsparse.fields.datespan.is_date_line`.

    :param text: holds none where it is longer than
        :data:`newsparse.fields.datespan.MAX_TEXT`. The other parameters are those of
        :func:`parse_date`, as is what is raised.
    """
    where = setting(languages, country, timezone, zones, captured_at)
    items = scan(text, where.zones)
    if not items:
        return ()
    even = plain(text)
    roles = _roles(even, items)
    found, floor = [], 0
    for item, role in zip(items, roles, strict=True):
        said = text[item.start : item.end]
        stamp, refused = formatted_span(said, item, formats, where) or read(item, said, where)
        first = role == "published" and says_first(text[floor : item.start])
        doubt, floor = _doubt(item, stamp, where), item.end
        found.append(FoundDate(item.start, item.end, stamp, refused, role, doubt, first))
    if found[-1].stamp is not None:
        found += _lone_times(text, even, items, found[-1].stamp, where)
    return tuple(found)


def find_times(
    text: str,
    beside: Timestamp,
    *,
    languages: tuple[str, ...] = (),
    country: str | None = None,
    timezone: str | None = None,
    zones: Zones = (),
) -> tuple[FoundDate, ...]:
    """The times that a line prints with their labels and without a day: “Updated 2:17 p.m. ET”.

    They are of the day of a date that the page prints right beside the line, and of its zone where
    they print none. What each stamp gives as its text is the time alone. None where the line prints
    a day or a time without a label, or anything but these, marks and a reading time.

    :param text: at most :data:`MAX_DATE` characters.
    :param beside: the date; one that is counted back from the capture has no day. The other
        parameters are those of :func:`parse_date`, as is what is raised.
    """
    where = setting(languages, country, timezone, zones)
    if len(text) > MAX_DATE or beside.precision is Precision.RELATIVE or scan(text, where.zones):
        return ()
    even = plain(text)
    clocks = find_clocks(even, where.zones)
    roles = _roles(even, clocks) if clocks else []
    edges = [0, *(clock.end for clock in clocks)]
    stops = [*(clock.start for clock in clocks), len(even)]
    if None in roles or not all(map(is_beside, [even] * len(edges), edges, stops)):
        return ()
    return tuple(
        _at_time(text, clock, role, beside, clock.zone, where)
        for clock, role in zip(clocks, roles, strict=True)
    )


def parse_entry_time(
    text: str,
    *,
    day: date,
    timezone: str | None = None,
    zones: Zones = (),
    languages: tuple[str, ...] = (),
    country: str | None = None,
) -> Timestamp | None:
    """The time of a live blog's entry, on the given day; ``None`` where it prints no clock time.

    Reads ``11.32 GMT``, ``11:32am EST`` and ``2h ago 11.32 GMT``; an entry that prints its own
    date keeps it, and one of another day than today (“Yesterday 10:15”) has none that is certain.
    The other parameters are those of :func:`parse_date`, as is what is raised.
    """
    printed = text.strip() if len(text) <= MAX_DATE else ""
    where = setting(languages, country, timezone, zones, None)
    line = " ".join(printed.split())
    items = scan(line, where.zones)
    if any(isinstance(item.what, Day) and item.clock for item in items):
        return parse_date(
            text, languages=languages, country=country, timezone=timezone, zones=where.zones
        )
    if any(isinstance(item.what, Back) and item.what.days for item in items):
        return None
    even = _blanked(plain(line), items)
    clocks = [item.clock for item in items if item.clock] or find_clocks(even, where.zones)
    if len(clocks) != 1 or not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    clock = clocks[0]
    even = f"{even[: clock.start]}{' ' * (clock.end - clock.start)}{even[clock.end :]}"
    if labels_before(even, 0, len(even)).place:
        return None
    at, assumed = where.placed(datetime.combine(day, clock.at), clock.zone)
    return Timestamp(at, clock.precision, printed, assumed)


def date_from_url(
    url: str, *, timezone: str | None = None, captured_at: datetime | None = None
) -> Timestamp | None:
    """The day in the path of a URL, or ``None``.

    Reads ``/2024/mar/02/``, ``/2024/3/2/``, ``/2024-03-02-slug``, ``/2024/0302/``, ``/20240302/``,
    ``-20240302.html`` and, where the capture leaves one reading, ``/24/03/02/``; of several days
    one that is a folder of the path. A day in the middle of a slug is what the story is about, and
    none.

    :param timezone: the zone that the day is in, as an IANA name or ``+HH:MM``; UTC without it.
        It is always assumed.
    :param captured_at: when the page was captured; a day more than two days after it is none.
    :raises InputError: ``timezone`` is unknown, or ``captured_at`` is no time.
    """
    where = setting(timezone=timezone, captured_at=captured_at)
    path = _path(url)
    for day, said in days_in_path(path):
        stamp, _ = stamped(day, _ALONE, said, where)
        if stamp is not None:
            return evolve(stamp, zone_assumed=True)
    if where.captured_at is None:
        return None
    limit = (where.captured_at + LEEWAY).date()
    for days, said in short_days_in_path(path):
        past = [day for day in days if day <= limit]
        if len(past) == 1:
            stamp, _ = stamped(past[0], _ALONE, said, where)
            return stamp and evolve(stamp, zone_assumed=True)
    return None


def refused_url_date(
    url: str, *, timezone: str | None = None, captured_at: datetime | None = None
) -> tuple[str, str] | None:
    """The day in the folders of a URL that cannot be true, as it stands there, and why.

    Takes and raises what :func:`date_from_url` does; ask it where that gives ``None``.
    """
    where = setting(timezone=timezone, captured_at=captured_at)
    for day, said in days_in_path(_path(url)):
        _, refused = stamped(day, _ALONE, said, where)
        if refused is not None:
            return said, refused
    false = false_day_in_path(_path(url))
    return (false, NO_DAY) if false else None


def _path(url: str) -> str:
    return re.split(r"[?#]", url[:_MAX_URL], maxsplit=1)[0]


_ALONE = Printed(0, 0, Ago(0, 0, "second", 0))
"""A date without a time or zone."""


def _is_whole(line: str, item: Printed) -> bool:
    """Whether a line holds nothing but one date and what belongs to it."""
    even = plain(line)
    return is_beside(even, 0, item.start) and is_beside(even, item.end, len(even))


def _in_language(line: str, printed: str, where: Setting) -> Timestamp | None:
    """A day that only dateparser knows how to read, in a language that is given."""
    even = plain(line)
    clocks = find_clocks(even, where.zones)
    clock = clocks[0] if len(clocks) == 1 else None
    rest = f"{even[: clock.start]} {even[clock.end :]}" if clock else even
    rest = " ".join(rest[labels_after(rest, 0, len(rest)).place :].split()).strip(MARKS)
    if len(clocks) > 1 or not where.languages:
        return None
    if _PARENTHESIS.search(rest) or any(fold(word) in month_words() for word in rest.split()):
        return None  # the tables know the month: what stands around it is no date
    day = by_language(rest, where.languages)
    if day is None:
        return None
    item = evolve(_ALONE, clock=clock, zone=clock.zone if clock else None)
    return stamped(day, item, printed, where)[0]


def _doubt(item: Printed, stamp: Timestamp | None, where: Setting) -> str | None:
    """Which day of the week a day was, where another is printed beside it; or that no clock showed
    its time.
    """
    if stamp is None or not isinstance(item.what, Day):
        return None
    day = stamp.at.weekday()
    if item.has_sure_weekday and day not in item.weekdays:
        return f"was a {_WEEKDAYS[day]}"
    skipped = item.clock is not None and where.skips(stamp.at.replace(tzinfo=None), item.zone)
    return "is a time that clocks skipped that day" if skipped else None


def _roles(text: str, items: Sequence[Printed | Clock]) -> list[str | None]:
    """What the labels beside each date say: those before it, or those after it all along a line."""
    edges = [0, *(item.end for item in items)]
    before = [
        labels_before(text, edge, item.start).role for edge, item in zip(edges, items, strict=False)
    ]
    ceilings = [*(item.start for item in items[1:]), len(text)]
    after = [
        labels_after(text, item.end, ceiling) for item, ceiling in zip(items, ceilings, strict=True)
    ]
    if before[0] is None and after[-1].role and after[-1].place == len(text):
        return [labels.role for labels in after]
    # “18:20配信 最終更新：19:02”: a label that is glued to a date is that date's.
    return [
        role or (labels.role if _UNSPACED.match(text, item.end) else None)
        for role, labels, item in zip(before, after, items, strict=True)
    ]


def _lone_times(
    text: str, even: str, items: Sequence[Printed], day: Timestamp, where: Setting
) -> Iterator[FoundDate]:
    """The times after the last date that have a label and no date of their own."""
    floor = items[-1].end
    for clock in find_clocks(_blanked(even, items), where.zones):
        role = labels_before(even, floor, clock.start).role if clock.start >= floor else None
        if role is not None:
            yield _at_time(text, clock, role, day, clock.zone or items[-1].zone, where)
            floor = clock.end


def _at_time(
    text: str, clock: Clock, role: str | None, day: Timestamp, zone: str | None, where: Setting
) -> FoundDate:
    """A time on the day of another date, and in its zone where that is known and none is printed."""
    naive = datetime.combine(day.at.date(), clock.at)
    at, assumed = where.placed(naive, zone)
    counted = day.precision is Precision.RELATIVE
    if zone is None and not (day.zone_assumed or counted):
        at, assumed = naive.replace(tzinfo=day.at.tzinfo), False
    stamp = Timestamp(at, clock.precision, text[clock.start : clock.end], assumed)
    return FoundDate(clock.start, clock.end, stamp, None, role)


def _blanked(text: str, items: Sequence[Printed]) -> str:
    for item in items:
        text = f"{text[: item.start]}{' ' * (item.end - item.start)}{text[item.end :]}"
    return text
