"""What the formats of a publisher (``strptime``'s) read in a line, or in a date that stands in one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from attrs import evolve

from newsparse.blocks import Precision, Timestamp
from newsparse.fields._dates.beside import is_beside
from newsparse.fields._dates.labels import labels_after, labels_before
from newsparse.fields._dates.parser import by_formats
from newsparse.fields._dates.printed import Printed
from newsparse.fields._dates.read import FIRST_YEAR, LAST_YEAR, LEEWAY
from newsparse.fields._dates.setting import Setting
from newsparse.fields._dates.text import plain

MARKS = " ,.;:|•·–—-"
"""Marks that may stand around a day."""


def formatted(
    line: str,
    printed: str,
    formats: Sequence[str],
    items: Sequence[Printed],
    where: Setting,
) -> Timestamp | None:
    """What a publisher's format reads in a whole line without its labels and zone."""
    even = plain(line)
    zone, start, end = None, labels_after(even, 0, len(even)).place, len(even)
    unzoned = even
    for item in items[:1]:
        zone, start, end = item.zone, labels_before(even, 0, item.start).place, item.end
        if start or not is_beside(even, end, len(even)):
            return None
        start, unzoned = item.start, _unzoned(even[: item.end], item)
    found = by_formats(unzoned[start:].strip(MARKS), formats, where.languages or ("en",))
    return _of_naive(found, printed, items[0] if items else None, zone, where) if found else None


def formatted_span(
    said: str, item: Printed, formats: Sequence[str], where: Setting
) -> tuple[Timestamp | None, str | None] | None:
    """What a publisher's format reads in a date that was found; ``None`` where none does."""
    if not formats:
        return None
    even = _unzoned(plain(said), evolve(item, end=item.end - item.start, start=0))
    found = by_formats(even.strip(MARKS), formats, where.languages or ("en",))
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
