"""Times of day and spans of time as papers print them, found inside a line."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta

from attrs import frozen

from newsparse.blocks import Precision
from newsparse.fields import _zones

_TIME = re.compile(
    r"(?<![0-9:.])(?P<h1>[0-9]{1,2}):(?P<m1>[0-9]{2})(?:[:.](?P<s1>[0-9]{2}))?(?![0-9:])"
    r"(?P<a1>\s?[AaPp]\.?[Mm]\b\.?)?"
    r"|(?<![0-9:./-])(?P<h2>[0-9]{1,2})\.(?P<m2>[0-9]{2})(?![0-9:]|[./-][0-9])"
    r"(?P<a2>\s?[AaPp]\.?[Mm]\b\.?)?"
    r"|(?<![0-9:./-])(?P<h3>[0-9]{1,2})(?P<a3>\s?[AaPp]\.?[Mm]\b\.?)"
    r"|(?<![0-9:./-])(?P<h4>[0-9]{1,2})\s?h\s?(?P<m4>[0-9]{2})(?![0-9])"
    r"|(?<![0-9:./-])(?P<h5>[0-9]{1,2})(?=\s?Uhr\b)"
)
_AFTER = re.compile(r"\s?(?:Uhr|uur|hrs|h)\b(?![’'])", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:^|(?<=\s))(?:at|um|à|a las?|alle|ore|kl\.?|klo|às|om|в|@|[-–—|•·,])[\s,]*$", re.IGNORECASE
)

_UNITS = {
    "second": r"s|secs?|seconds?|sekunden?|secondes?|segundos?",
    "minute": r"m|mins?|minutes?|minuten?|minutos?",
    "hour": r"h|hrs?|hours?|stunden?|std\.?|heures?|horas?",
    "day": r"d|days?|tage?n?|jours?|d[ií]as?",
    "week": r"w|wks?|weeks?|wochen?|semaines?|semanas?",
    "month": r"mo|mths?|months?|monate?n?|mois|mes(?:es)?",
    "year": r"y|yrs?|years?|jahre?n?|ans?|années?|años?",
}
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_AGO = re.compile(
    r"(?:(?:about|over|almost|around)\s)?(?P<before>vor|il y a|hace)?\s?"
    rf"(?P<number>[0-9]{{1,4}}|an?|one|eine[rmn]?|une?|una?)\s?(?:{_UNIT})(?P<ago>\sago)?",
    re.IGNORECASE,
)
_NOW = re.compile(r"(?:just )?now|gerade eben|à l'instant|ahora", re.IGNORECASE)
MONTHS_A_YEAR = 12


@frozen
class Clock:
    """A time of day found in a line.

    :param at: the time.
    :param precision: ``MINUTE`` or ``SECOND``.
    :param zone: the zone as printed, or ``None``.
    :param rest: the line without both.
    :param unzoned: the line without the zone alone.
    """

    at: time
    precision: Precision
    zone: str | None
    rest: str
    unzoned: str


def find_clock(text: str, zones: Mapping[str, str]) -> Clock | None:
    """The one time of day in a line; ``None`` where there is none, a second, or an impossible one.

    Reads ``17:07``, ``17.07``, ``17:07:30``, ``5.07pm``, ``5 p.m.``, ``17h07`` and ``17 Uhr``,
    and a zone straight after.
    """
    match = _TIME.search(text)
    at = _time(match) if match else None
    if match is None or at is None:
        return None
    end = match.end()
    if after := _AFTER.match(text, end):
        end = after.end()
    zone, zone_end = None, end
    printed = _zones.AFTER_TIME.match(text, end)
    if printed and _zones.knows(printed["zone"], zones):
        zone, zone_end = printed["zone"], printed.end()
    before = _BEFORE.sub("", text[: match.start()])
    rest = f"{before} {text[zone_end:]}".strip(" ,|•·–—-@")
    if _TIME.search(rest):
        return None
    precision = Precision.SECOND if match["s1"] else Precision.MINUTE
    return Clock(at, precision, zone, rest, f"{text[:end]}{text[zone_end:]}".strip())


def _time(match: re.Match[str]) -> time | None:
    hour = int(next(match[f"h{n}"] for n in range(1, 6) if match[f"h{n}"]))
    minute = int(match["m1"] or match["m2"] or match["m4"] or 0)
    half = (match["a1"] or match["a2"] or match["a3"] or "").strip().lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    second = int(match["s1"] or 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def before_now(text: str, now: datetime) -> datetime | None:
    """The moment that ``2h ago``, ``vor 3 Tagen`` or ``just now`` names; ``None`` for other text."""
    if _NOW.fullmatch(text):
        return now
    match = _AGO.fullmatch(text)
    if match is None or (match["before"] is None) == (match["ago"] is None):
        return None
    number = int(match["number"]) if match["number"].isdigit() else 1
    unit = next(name for name in _UNITS if match[name])
    try:
        if unit in ("month", "year"):
            return _months_before(now, number * (MONTHS_A_YEAR if unit == "year" else 1))
        return now - timedelta(**{f"{unit}s": number})
    except (OverflowError, ValueError):
        return None


def is_before_now(text: str) -> bool:
    """Whether a text is one that :func:`before_now` reads."""
    return before_now(text, datetime(9999, 1, 1)) is not None


def _months_before(now: datetime, months: int) -> datetime:
    year, month = divmod(now.year * MONTHS_A_YEAR + now.month - 1 - months, MONTHS_A_YEAR)
    last = calendar.monthrange(year, month + 1)[1]
    return now.replace(year=year, month=month + 1, day=min(now.day, last))
