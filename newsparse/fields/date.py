"""Dates and times: when it was published and modified, as printed or as its URL says.

Days are read from tables of the month words of some eighty languages; dateparser reads publishers'
own formats, and days in a given language that no table holds. Nothing here looks at the clock or
the machine's zone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from attrs import evolve, frozen

from newsparse.blocks import Precision, Timestamp
from newsparse.fields._dates.beside import is_beside
from newsparse.fields._dates.clock import find_clocks
from newsparse.fields._dates.day import Day
from newsparse.fields._dates.labels import labels_after, labels_before
from newsparse.fields._dates.months import fold, month_words
from newsparse.fields._dates.parser import by_formats, by_language
from newsparse.fields._dates.printed import Printed
from newsparse.fields._dates.read import (
    FIRST_YEAR,
    LAST_YEAR,
    LEEWAY,
    read,
    stamped,
)
from newsparse.fields._dates.setting import Setting, Zones, setting
from newsparse.fields._dates.spans import Ago, Back
from newsparse.fields._dates.text import plain
from newsparse.fields._dates.urldate import days_in_path, short_days_in_path
from newsparse.fields.datespan import MAX_TEXT, scan

MAX_DATE = 100
"""Longer texts are no single date."""

_MAX_URL = 2000
_YEAR = re.compile(r"\d{4}")
_PARENTHESIS = re.compile(r"[()\[\]]")
_MARKS = " ,.;:|•·–—-"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@frozen
class FoundDate:
    """A date found in a text.

    :param start: where it starts in the text, a day of the week before it included.
    :param end: where it ends, its time and zone included.
    :param stamp: the moment; ``None`` where none is certain.
    :param refused: then why, as the end of a sentence about the date: “is before 1700”.
    :param role: ``published`` or ``modified`` where a label says so, else ``None``.
    :param doubt: what speaks against the moment, as the end of a sentence about the date: “was a
        Tuesday” of “Sunday 4 June 2024”; ``None`` where nothing does.
    """

    start: int
    end: int
    stamp: Timestamp | None
    refused: str | None = None
    role: str | None = None
    doubt: str | None = None


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
    if formats and (found := _formatted(line, printed, formats, items, where)):
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
    found = []
    for item, role in zip(items, roles, strict=True):
        said = text[item.start : item.end]
        stamp, refused = _formatted_span(said, item, formats, where) or read(item, said, where)
        doubt = _doubt(item, stamp)
        found.append(FoundDate(item.start, item.end, stamp, refused, role, doubt))
    return tuple(_with_lone_times(text, even, items, found, where))


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
    path = re.split(r"[?#]", url[:_MAX_URL], maxsplit=1)[0]
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
    rest = " ".join(rest[_labels_end(rest) :].split()).strip(_MARKS)
    if len(clocks) > 1 or not where.languages:
        return None
    if _PARENTHESIS.search(rest) or any(fold(word) in month_words() for word in rest.split()):
        return None  # the tables know the month: what stands around it is no date
    day = by_language(rest, where.languages)
    if day is None:
        return None
    item = evolve(_ALONE, clock=clock, zone=clock.zone if clock else None)
    return stamped(day, item, printed, where)[0]


def _labels_end(text: str) -> int:
    """Where the labels at the start of a text end."""
    return labels_after(text, 0, len(text)).place


def _formatted(
    line: str,
    printed: str,
    formats: Sequence[str],
    items: Sequence[Printed],
    where: Setting,
) -> Timestamp | None:
    """What a publisher's format reads in a whole line without its labels and zone."""
    even = plain(line)
    zone, start, end = None, _labels_end(even), len(even)
    unzoned = even
    for item in items[:1]:
        zone, start, end = item.zone, labels_before(even, 0, item.start).place, item.end
        if start or not is_beside(even, end, len(even)):
            return None
        start, unzoned = item.start, _unzoned(even[: item.end], item)
    found = by_formats(unzoned[start:].strip(_MARKS), formats, where.languages or ("en",))
    return _of_naive(found, printed, items[0] if items else None, zone, where) if found else None


def _formatted_span(
    said: str, item: Printed, formats: Sequence[str], where: Setting
) -> tuple[Timestamp | None, str | None] | None:
    """What a publisher's format reads in a date that was found; ``None`` where none does."""
    if not formats:
        return None
    even = _unzoned(plain(said), evolve(item, end=item.end - item.start, start=0))
    found = by_formats(even.strip(_MARKS), formats, where.languages or ("en",))
    stamp = _of_naive(found, said, item, item.zone, where) if found else None
    return (stamp, None) if stamp else None


def _unzoned(text: str, item: Printed) -> str:
    """A text that ends with a date, without the zone."""
    if item.zone is None:
        return text
    if item.clock is not None and item.clock.end < item.end:
        # The time leads: its zone stands in the middle.
        return text.replace(item.zone, " ", 1).replace("  ", " ")
    at = text.rfind(item.zone)
    return text[:at].rstrip(" (") if at > 0 else text


def _of_naive(
    naive: datetime, printed: str, item: Printed | None, zone: str | None, where: Setting
) -> Timestamp | None:
    precision = item.clock.precision if item and item.clock else Precision.DAY
    if precision is Precision.DAY and naive.time() != time():  # a format read what no table knows
        precision = Precision.SECOND if naive.second else Precision.MINUTE
    if not FIRST_YEAR <= naive.year <= LAST_YEAR:
        return None
    at, assumed = where.placed(naive, zone)
    if where.captured_at is not None and at - where.captured_at > LEEWAY:
        return None
    return Timestamp(at, precision, printed, assumed)


def _doubt(item: Printed, stamp: Timestamp | None) -> str | None:
    """Which day of the week a day was, where another is printed beside it."""
    if stamp is None or not isinstance(item.what, Day) or not item.has_sure_weekday:
        return None
    day = stamp.at.weekday()
    return None if day in item.weekdays else f"was a {_WEEKDAYS[day]}"


def _roles(text: str, items: Sequence[Printed]) -> list[str | None]:
    """What the labels beside each date say: those before it, or those after it all along a line."""
    edges = [0, *(item.end for item in items)]
    before = [
        labels_before(text, edge, item.start).role for edge, item in zip(edges, items, strict=False)
    ]
    ceilings = [*(item.start for item in items[1:]), len(text)]
    after = [
        labels_after(text, item.end, ceiling) for item, ceiling in zip(items, ceilings, strict=True)
    ]
    trailing = before[0] is None and after[-1].role and after[-1].place == len(text)
    return [labels.role for labels in after] if trailing else before


def _with_lone_times(
    text: str,
    even: str,
    items: Sequence[Printed],
    found: list[FoundDate],
    where: Setting,
) -> list[FoundDate]:
    """The dates, and the times after them that have a label and no date of their own."""
    if not found or found[-1].stamp is None or len(text) > MAX_TEXT:
        return found
    last, floor = found[-1], items[-1].end
    for clock in find_clocks(_blanked(even, items), where.zones):
        role = labels_before(even, floor, clock.start).role if clock.start >= floor else None
        if role is None or last.stamp is None:
            continue
        naive = datetime.combine(last.stamp.at.date(), clock.at)
        at, assumed = where.placed(naive, clock.zone or items[-1].zone)
        said = text[clock.start : clock.end]
        found.append(
            FoundDate(
                clock.start, clock.end, Timestamp(at, clock.precision, said, assumed), None, role
            )
        )
        floor = clock.end
    return found


def _blanked(text: str, items: Sequence[Printed]) -> str:
    for item in items:
        text = f"{text[: item.start]}{' ' * (item.end - item.start)}{text[item.end :]}"
    return text
