"""Dates and times: when it was published, as printed or as its URL says.

dateparser is loaded only for a date that names its month, and then for one language at a time.
Nothing here looks at the clock or the machine's zone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta

from newsparse.blocks import Precision, Timestamp
from newsparse.fields import _zones
from newsparse.fields._clock import before_now, find_clock, is_before_now
from newsparse.fields._tables import words

MAX_DATE = 100
"""Longer texts are no dates: dateparser's time grows faster than the text."""

_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_LEEWAY = timedelta(days=2)
_MAX_URL = 2000
_BASE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)

_LABEL = re.compile(
    r"(?:(?:first|originally|last|article|story|post|page)\s)?"
    r"(?:published|posted|updated?|modified|edited|created|issued|added|date|datum|fecha|data|"
    r"publication date|published date|date published|"
    r"veröffentlicht|aktualisiert|geschrieben|erschienen|erstellt|stand|"
    r"publiée?|mise? à jour|modifiée?|posté|"
    r"publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publikacja|"
    r"publisert|oppdatert|publicerad|uppdaterad|udgivet|opdateret)(?!\w)"
    r"(?:\s?[:：]|\s(?:on|at|am|le|el|il|em|op|den|o|i)(?=[\s:]))?:?\s?",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"(?:on|am|le|el|il(?! y a)|em|op|den|vom)\s", re.IGNORECASE)
_ISO = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?:[Tt ][0-9]{2}:[0-9]{2}(?P<seconds>:[0-9]{2}(?:[.,][0-9]{1,9})?)?"
    r"\s?(?P<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_NUMERIC = re.compile(
    r"(?P<first>[0-9]{4})\s?(?P<a>[./-])\s?(?P<m>[0-9]{1,2})\s?(?P=a)\s?(?P<d>[0-9]{1,2})\.?"
    r"|(?P<x>[0-9]{1,2})\s?(?P<b>[./-])\s?(?P<y>[0-9]{1,2})\s?(?P=b)\s?(?P<last>[0-9]{4})\.?"
    r"|(?P<cy>[0-9]{4})\s?[年년]\s?(?P<cm>[0-9]{1,2})\s?[月월]\s?(?P<cd>[0-9]{1,2})\s?[日일]"
)
_TRAILING_ZONE = re.compile(r"\s\(?(?P<zone>[A-Z]{2,5})\)?$")
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b", re.IGNORECASE)
_URL_DATE = re.compile(
    r"(?<=/)(?:(?P<y1>[0-9]{4})/(?P<m1>[a-z]{3}|[0-9]{1,2})/(?P<d1>[0-9]{1,2})(?![0-9])"
    r"|(?P<y2>[0-9]{4})-(?P<m2>[0-9]{2})-(?P<d2>[0-9]{2})(?![0-9])"
    r"|(?P<y3>(?:19|20)[0-9]{2})(?P<m3>[0-9]{2})(?P<d3>[0-9]{2})(?=/|$))",
    re.IGNORECASE,
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_URL_MONTHS = {name[:3].lower(): number for number, name in enumerate(_MONTHS, start=1)}

_AMERICAN_ZONES = words(
    """
    America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit
    America/Juneau America/Los_Angeles America/New_York America/Phoenix Asia/Manila Pacific/Guam
    Pacific/Honolulu
    """
)
_AMERICAN_AREAS = ("US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")
_DAY_FIRST_AREAS = ("Europe/", "Africa/", "Asia/", "Australia/", "Pacific/", "Indian/", "Atlantic/")
_MONTH_FIRST_TAGS = frozenset({"en-us", "en-ph", "es-us", "es-pr", "fil"})
_UNDECIDED_TAGS = frozenset({"en-ca", "en"})
_CODES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id"}
_FULL_FORMAT = frozenset("Ydm")
# It raises many kinds on odd text, and ValueError for a language it does not know.
_DATEPARSER_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)


def parse_date(
    text: str,
    *,
    formats: tuple[str, ...] = (),
    languages: tuple[str, ...] = (),
    timezone: str | None = None,
    zones: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    captured_at: datetime | None = None,
) -> Timestamp | None:
    """The time that a text prints, or ``None`` where it prints none that is certain.

    The whole text must be a date, a label such as “Last modified on” before it aside. Without a
    four-figure year, a month and a day it is none; nor is one before 1700, or more than two days
    after ``captured_at``. ``01/12/2024`` is read only where language or zone tell which is the
    month. ``2h ago`` counts back from ``captured_at``.

    :param text: at most :data:`MAX_DATE` characters.
    :param formats: ``strptime`` formats without the zone, tried first; each must hold ``%Y``,
        the month and ``%d``. Month and day names are read in ``languages``.
    :param languages: BCP 47 tags, the likeliest first; English if empty.
    :param timezone: the IANA zone of times printed without one (``zone_assumed``); UTC without it.
    :param zones: what printed abbreviations mean here: an IANA zone or ``+HH:MM``.
    :param captured_at: when the page was captured; a naive time is UTC.
    :raises InputError: ``timezone`` or a zone in ``zones`` is unknown.
    """
    printed = text.strip() if len(text) <= MAX_DATE else ""
    if not printed:
        return None
    zones = _zones.as_mapping(zones)
    captured_at = _aware(captured_at)
    line = _without_label(_ascii_digits(" ".join(printed.split())))
    if is_before_now(line):
        return _relative(line, printed, timezone, captured_at)
    found = _iso(line, printed, timezone, zones)
    if found is None:
        found = _absolute(line, printed, formats, languages or ("en",), timezone, zones)
    if found is None or not _FIRST_YEAR <= found.at.year <= _LAST_YEAR:
        return None
    if captured_at is not None and found.at - captured_at > _LEEWAY:
        return None
    return found


def parse_entry_time(
    text: str,
    *,
    day: date,
    timezone: str | None = None,
    zones: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    languages: tuple[str, ...] = (),
) -> Timestamp | None:
    """The time of a live blog's entry, on the given day; ``None`` where it prints no clock time.

    Reads ``11.32 GMT``, ``11:32am EST`` and ``2h ago 11.32 GMT``; an entry that prints its own
    date keeps it. The other parameters are those of :func:`parse_date`, as is what is raised.
    """
    printed = text.strip() if len(text) <= MAX_DATE else ""
    zones = _zones.as_mapping(zones)
    clock = find_clock(_ascii_digits(" ".join(printed.split())), zones)
    if clock is None:
        return None
    rest = _without_label(clock.rest)
    if rest and not is_before_now(rest):
        return parse_date(text, languages=languages, timezone=timezone, zones=zones)
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return None
    at, assumed = _zones.place(datetime.combine(day, clock.at), clock.zone, timezone, zones)
    return Timestamp(at, clock.precision, printed, assumed)


def date_from_url(url: str, *, timezone: str | None) -> Timestamp | None:
    """The day in the path of a URL, or ``None``.

    Reads ``/2024/mar/02/``, ``/2024/03/02/``, ``/2024-03-02/`` and ``/20240302/``. The zone is
    ``timezone``, UTC without it, and always assumed.

    :raises InputError: ``timezone`` is unknown.
    """
    path = re.split(r"[?#]", url[:_MAX_URL], maxsplit=1)[0]
    for match in _URL_DATE.finditer(path):
        year, month, day = (
            match[f"{part}1"] or match[f"{part}2"] or match[f"{part}3"] for part in "ymd"
        )
        number = _URL_MONTHS.get(month.lower()) or (int(month) if month.isdigit() else 0)
        found = _day(int(year), number, int(day))
        if found and _FIRST_YEAR <= found.year <= _LAST_YEAR:
            at, _ = _zones.place(datetime.combine(found, time()), None, timezone, {})
            return Timestamp(at, Precision.DAY, match[0], zone_assumed=True)
    return None


def _aware(at: datetime | None) -> datetime | None:
    return at.replace(tzinfo=UTC) if at is not None and at.tzinfo is None else at


def _ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _without_label(line: str) -> str:
    line = line.strip(" ,;:|•·–—-")
    for _ in range(2):
        if label := _LABEL.match(line):
            line = line[label.end() :].lstrip(" ,;:|•·–—-")
    if preposition := _PREPOSITION.match(line):
        line = line[preposition.end() :]
    return line


def _relative(
    line: str, printed: str, timezone: str | None, captured_at: datetime | None
) -> Timestamp | None:
    at = before_now(line, captured_at) if captured_at else None
    if at is None or at.year < _FIRST_YEAR:
        return None
    if timezone:
        at = at.astimezone(_zones.of_region(timezone))
    return Timestamp(_zones.whole_minutes(at), Precision.RELATIVE, printed)


def _iso(
    line: str, printed: str, timezone: str | None, zones: Mapping[str, str]
) -> Timestamp | None:
    match = _ISO.fullmatch(line)
    if match is None:
        return None
    try:
        at = datetime.fromisoformat(line.replace(",", ".").replace(" ", "T", 1).replace(" ", ""))
    except ValueError:
        return None
    precision = Precision.DAY
    if len(line) > len("2024-01-01"):
        precision = Precision.SECOND if match["seconds"] else Precision.MINUTE
    if at.tzinfo is not None:
        return Timestamp(at, precision, printed)
    at, assumed = _zones.place(at, None, timezone, zones)
    return Timestamp(at, precision, printed, assumed)


def _absolute(
    line: str,
    printed: str,
    formats: tuple[str, ...],
    languages: tuple[str, ...],
    timezone: str | None,
    zones: Mapping[str, str],
) -> Timestamp | None:
    clock = find_clock(line, zones)
    rest, unzoned = (clock.rest, clock.unzoned) if clock else (line, line)
    zone = clock.zone if clock else None
    trailing = _TRAILING_ZONE.search(rest) if zone is None else None
    if trailing and _zones.knows(trailing["zone"], zones):
        zone, rest, unzoned = (
            trailing["zone"],
            rest[: trailing.start()],
            unzoned[: -len(trailing[0])],
        )
    naive = _by_formats(unzoned, formats, languages)
    if naive is None:
        day = _day_in(rest, languages, timezone)
        naive = datetime.combine(day, clock.at if clock else time()) if day else None
    if naive is None or not _FIRST_YEAR <= naive.year <= _LAST_YEAR:
        return None
    precision = clock.precision if clock else Precision.DAY
    if clock is None and naive.time() != time():  # a format read a time no table knows
        precision = Precision.SECOND if naive.second else Precision.MINUTE
    at, assumed = _zones.place(naive, zone, timezone, zones)
    return Timestamp(at, precision, printed, assumed)


def _by_formats(line: str, formats: tuple[str, ...], languages: tuple[str, ...]) -> datetime | None:
    whole = [form for form in map(str.strip, formats) if _FULL_FORMAT.issubset(_months_as_m(form))]
    found = (_dateparsed(line, language, "custom-formats", whole) for language in languages)
    return next(filter(None, found), None) if whole else None


def _months_as_m(form: str) -> set[str]:
    return {"m" if name in "bB" else name for name in re.findall(r"%-?([A-Za-z])", form)}


def _day_in(text: str, languages: tuple[str, ...], timezone: str | None) -> date | None:
    """The day that a text without its time prints."""
    numeric = _NUMERIC.search(text)
    if numeric:
        day = _numeric_day(numeric, _order(languages, timezone))
        around = f"{text[: numeric.start()]} {text[numeric.end() :]}".strip(" ,.()|•·–—-")
        if day is None or not around:
            return day
        # What stands around must be the day of the week, which dateparser knows.
        return day if _named_day(f"{around} {day.isoformat()}", languages) == day else None
    return _named_day(_ORDINAL.sub("", text), languages)


def _numeric_day(match: re.Match[str], order: str | None) -> date | None:
    if match["first"]:
        return _day(int(match["first"]), int(match["m"]), int(match["d"]))
    if match["cy"]:
        return _day(int(match["cy"]), int(match["cm"]), int(match["cd"]))
    x, y, year = int(match["x"]), int(match["y"]), int(match["last"])
    day_first, month_first = _day(year, y, x), _day(year, x, y)
    if day_first is None or month_first is None or x == y:
        return day_first or month_first
    return {"DMY": day_first, "MDY": month_first}.get(order or "")


def _named_day(text: str, languages: tuple[str, ...]) -> date | None:
    """A day whose month is a word; every number in the text must be one of the day's own."""
    numbers = re.findall(r"[0-9]+", text)
    if sorted(map(len, numbers))[-1:] != [4] or not 2 <= len(numbers) <= 3:
        return None
    printed = sorted(map(int, numbers))
    for language in languages:
        found = _dateparsed(text, language, "absolute-time", [])
        if found is None:
            continue
        if printed in (
            sorted((found.day, found.year)),
            sorted((found.day, found.month, found.year)),
        ):
            return found.date()
    return None


def _order(languages: tuple[str, ...], timezone: str | None) -> str | None:
    """``DMY`` or ``MDY`` for numeric dates; ``None`` where neither is certain."""
    tag = languages[0].lower().replace("_", "-") if languages else "en"
    if tag in _MONTH_FIRST_TAGS:
        return "MDY"
    if tag not in _UNDECIDED_TAGS:
        return "DMY"
    zone = timezone or ""
    if zone in _AMERICAN_ZONES or zone.startswith(_AMERICAN_AREAS):
        return "MDY"
    return "DMY" if zone.startswith(_DAY_FIRST_AREAS) else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _dateparsed(line: str, language: str, parser: str, formats: list[str]) -> datetime | None:
    """What one of dateparser's parsers makes of a line in one language."""
    from dateparser.date import DateDataParser

    settings = {
        "STRICT_PARSING": True,
        "DATE_ORDER": "YMD",
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": [parser],
        "RELATIVE_BASE": _BASE,
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    for code in _codes(language):
        try:
            reader = DateDataParser(languages=[code], settings=settings)
            found = reader.get_date_data(line, date_formats=formats).date_obj
        except _DATEPARSER_ERRORS:
            continue
        if isinstance(found, datetime):
            return found.replace(tzinfo=None)
    return None


def _codes(tag: str) -> Iterator[str]:
    """What dateparser may call a BCP 47 tag, the finest first."""
    base, *rest = tag.replace("_", "-").split("-")
    base = _CODES.get(base.lower(), base.lower())
    if rest and len(rest[0]) == len("Hans"):
        yield f"{base}-{rest[0].title()}"
    yield base
