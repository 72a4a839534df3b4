"""Time zones as papers print them: abbreviations, offsets, and what they come to on a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsparse.errors import InputError

ZONES: Mapping[str, str] = {
    "Z": "+00:00",
    **dict.fromkeys(("GMT", "UTC", "WET"), "+00:00"),
    **dict.fromkeys(("CET", "MEZ", "WAT", "WEST", "HEC", "SEČ"), "+01:00"),
    **dict.fromkeys(("CEST", "MESZ", "EET", "CAT", "SAST", "OEZ"), "+02:00"),
    **dict.fromkeys(("EEST", "EAT", "MSK", "IDT", "TRT"), "+03:00"),
    "IRST": "+03:30",
    "UZT": "+05:00",
    "PKT": "+05:00",
    "NPT": "+05:45",
    "WIB": "+07:00",
    "ICT": "+07:00",
    **dict.fromkeys(("AWST", "HKT", "MYT", "PHT", "SGT", "WITA"), "+08:00"),
    **dict.fromkeys(("JST", "KST", "WIT"), "+09:00"),
    "ACST": "+09:30",
    "ACDT": "+10:30",
    "AEST": "+10:00",
    "AEDT": "+11:00",
    "NZST": "+12:00",
    "NZDT": "+13:00",
    "NST": "-03:30",
    "NDT": "-02:30",
    "BRT": "-03:00",
    "ART": "-03:00",
    "ADT": "-03:00",
    "EDT": "-04:00",
    "CDT": "-05:00",
    "MDT": "-06:00",
    "PDT": "-07:00",
    "AKDT": "-08:00",
    "AKST": "-09:00",
    "HST": "-10:00",
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AET": "Australia/Sydney",
}
"""Printed abbreviations: a fixed offset, or the IANA zone where summer and winter share one.

Summer and winter abbreviations are taken at their word, in any season.
"""

_SHARED = """
IST: +05:30 = IN Asia/Kolkata Asia/Calcutta hi bn ta te mr gu kn ml pa or en-in
  | +02:00 = IL Asia/Jerusalem Asia/Tel_Aviv he
  | +01:00 = IE Europe/Dublin ga en-ie
CST: +08:00 = CN TW HK MO Asia/Shanghai Asia/Taipei Asia/Hong_Kong Asia/Macau zh
  | -05:00 = CU America/Havana
  | -06:00 = * ?
BST: +06:00 = BD Asia/Dhaka bn
  | +01:00 = *
AST: +03:00 = SA IQ KW QA BH YE Asia/Riyadh Asia/Baghdad Asia/Kuwait Asia/Qatar Asia/Aden ar
  | -04:00 = * ?
EST: +10:00 = AU Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Hobart en-au
  | -05:00 = *
PST: +08:00 = PH Asia/Manila fil
  | -08:00 = *
SST: +08:00 = SG Asia/Singapore
  | -11:00 = * ?
GST: +04:00 = *
MST: +08:00 = MY Asia/Kuala_Lumpur ms
  | -07:00 = * ?
"""
SHARED: Mapping[str, Mapping[str, str]] = {
    name: {
        where: meaning.split("=")[0].strip()
        for meaning in meanings.split("|")
        for where in meaning.split("=")[1].split()
    }
    for name, _, meanings in (
        entry.partition(":") for entry in _SHARED.replace("\n  ", " ").strip().split("\n")
    )
}
"""Abbreviations that several countries use: what they mean by country, IANA zone or language, and
(``*``) where none of these is of such a country. Without ``*`` they mean nothing elsewhere; with
``?`` that is no more than likely where neither country nor zone is known.
"""

_NAMES: Mapping[str, str] = {
    **dict.fromkeys(
        ("eastern time", "eastern", "us eastern", "hora del este", "heure de l’est"),
        "America/New_York",
    ),
    **dict.fromkeys(("central time", "central", "us central"), "America/Chicago"),
    **dict.fromkeys(("mountain time", "mountain"), "America/Denver"),
    **dict.fromkeys(("pacific time", "pacific", "us pacific"), "America/Los_Angeles"),
    **dict.fromkeys(("heure de paris", "heure française", "à paris"), "Europe/Paris"),
    **dict.fromkeys(("heure de bruxelles", "heure belge"), "Europe/Brussels"),
    **dict.fromkeys(("hora peninsular", "hora de españa", "hora española"), "Europe/Madrid"),
    **dict.fromkeys(("ora italiana", "ora di roma"), "Europe/Rome"),
    **dict.fromkeys(("hora de brasília", "horário de brasília"), "America/Sao_Paulo"),
    **dict.fromkeys(("hora de lisboa", "hora de portugal continental"), "Europe/Lisbon"),
    **dict.fromkeys(("hora de méxico", "hora del centro de méxico"), "America/Mexico_City"),
    **dict.fromkeys(("hora argentina", "hora de argentina"), "America/Argentina/Buenos_Aires"),
    **dict.fromkeys(("мск", "по московскому времени", "по москве"), "Europe/Moscow"),
    **dict.fromkeys(("за київським часом", "за києвом"), "Europe/Kyiv"),
    **dict.fromkeys(("czasu polskiego", "czas polski"), "Europe/Warsaw"),
    **dict.fromkeys(("türkiye saati", "tsi", "tsİ"), "Europe/Istanbul"),
    **dict.fromkeys(("日本時間",), "Asia/Tokyo"),
    **dict.fromkeys(("北京时间", "北京時間"), "Asia/Shanghai"),
    **dict.fromkeys(("台北時間", "臺北時間"), "Asia/Taipei"),
    **dict.fromkeys(("한국시간", "한국 시간"), "Asia/Seoul"),
    **dict.fromkeys(("giờ việt nam", "giờ hà nội"), "Asia/Ho_Chi_Minh"),
    **dict.fromkeys(("بتوقيت غرينتش", "توقيت غرينتش", "بتوقيت جرينتش"), "+00:00"),
    **dict.fromkeys(("بتوقيت مكة المكرمة", "بتوقيت مكة", "بتوقيت السعودية"), "Asia/Riyadh"),
    **dict.fromkeys(("بتوقيت القاهرة",), "Africa/Cairo"),
    **dict.fromkeys(("به وقت تهران",), "Asia/Tehran"),
    **dict.fromkeys(("kyiv time",), "Europe/Kyiv"),
    **dict.fromkeys(("london time", "uk time"), "Europe/London"),
    **dict.fromkeys(("waktu indonesia barat",), "Asia/Jakarta"),
}
"""Zones that are printed in words, as they stand after a time."""

_LOCAL = frozenset(
    """
    local time;hora local;heure locale;ora locale;ortszeit;lokale tijd;lokal tid;lokal tid;paikallista aikaa
    yerel saatle;yerel saat;czasu lokalnego;místního času;по местному времени;за місцевим часом
    بالتوقيت المحلي;waktu setempat;waktu tempatan;giờ địa phương;現地時間;当地时间;當地時間;현지시간;현지 시간
    """.strip()
    .replace("\n    ", ";")
    .split(";")
)
"""What says that the publisher's own zone is meant."""

_WORDS = re.compile(
    r"\s?\(?(?P<zone>"
    + "|".join(sorted(map(re.escape, (*_NAMES, *_LOCAL)), key=len, reverse=True))
    + r")(?![^\W\d_])\)?",
    re.IGNORECASE,
)
_FIXED = re.compile(r"(?:(?:GMT|UTC|MSK)\s?)?([+\-−–])\s?([0-9]{1,2})(?:[:.]?([0-9]{2}))?")
_FARTHEST_HOURS = 14
_REGION = re.compile(r"-[a-z]{2}(?:-|$)")
"""The country in a language's tag."""
_AFTER_TIME = re.compile(
    r"\s?\(?(?P<zone>(?:GMT|UTC)\s?[+\-−–]\s?[0-9]{1,2}(?:[:.]?[0-9]{2})?(?![0-9])"
    r"|[+\-−][0-9]{2}:?[0-9]{2}(?![0-9])|(?:GMT|UTC|E[SD]?T)(?=[A-Z][a-z])"
    r"|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?|[A-Z]{1,5}(?![A-Za-z]))\)?"
)
"""A zone straight after a time, in brackets or not."""


def printed_at(text: str, place: int, zones: Mapping[str, str]) -> tuple[str | None, int]:
    """The zone that stands straight after a time, and where it ends; ``None`` for none known.

    :param zones: the publisher's own abbreviations.
    """
    match = _AFTER_TIME.match(text, place)
    if match:
        printed = match["zone"].replace(".", "") if match["zone"][1:2] == "." else match["zone"]
        if knows(printed, zones):
            return printed, match.end()
    match = _WORDS.match(text, place)
    return (match["zone"], match.end()) if match else (None, place)


def knows(printed: str, zones: Mapping[str, str]) -> bool:
    """Whether a printed zone is an offset or an abbreviation that some table holds."""
    return printed in zones or printed in ZONES or printed in SHARED or _fixed(printed) is not None


def place(
    naive: datetime,
    printed: str | None,
    timezone_name: str | None,
    zones: Mapping[str, str],
    *,
    country: str | None = None,
    languages: Sequence[str] = (),
) -> tuple[datetime, bool]:
    """A wall-clock time with its offset, of whole minutes, and whether the zone was assumed.

    :param printed: the zone as printed; ``None`` takes ``timezone_name``, and UTC without that.
        So does one that says nothing here, as “IST” without a word of which. One that several
        countries use and nobody tells which, as “CST”, is the commonest, and assumed.
    :param zones: what abbreviations mean here; they come before :data:`ZONES`.
    :param country: ISO 3166, to tell apart what several countries use; then the zone, then the
        language.
    :raises InputError: ``timezone_name`` or a value in ``zones`` is no zone.
    """
    spec, sure = _meaning(printed, timezone_name, zones, country, languages)
    at = naive.replace(tzinfo=_offset(spec or timezone_name or "+00:00", naive))
    return at, spec is None or not sure


def is_skipped(
    naive: datetime,
    printed: str | None,
    timezone_name: str | None,
    zones: Mapping[str, str],
    *,
    country: str | None = None,
    languages: Sequence[str] = (),
) -> bool:
    """Whether no clock of the zone showed a time, as it was put forward. Takes what :func:`place` takes."""
    spec, _ = _meaning(printed, timezone_name, zones, country, languages)
    zone = zone_of(spec or timezone_name or "+00:00")
    try:
        shown = naive.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    except OverflowError:
        return False
    return shown.replace(tzinfo=None) != naive


def _meaning(
    printed: str | None,
    timezone_name: str | None,
    zones: Mapping[str, str],
    country: str | None,
    languages: Sequence[str],
) -> tuple[str | None, bool]:
    """What a printed zone means, ``None`` where nothing tells, and whether that is certain."""
    if printed is None:
        return None, True
    if printed in zones:
        return zones[printed], True
    if printed in SHARED:
        return _shared(SHARED[printed], timezone_name, country, languages)
    spec = ZONES.get(printed) or _NAMES.get(printed.casefold())
    return spec or (printed if _fixed(printed) is not None else None), True


def _shared(
    meanings: Mapping[str, str],
    timezone_name: str | None,
    country: str | None,
    languages: Sequence[str],
) -> tuple[str | None, bool]:
    """What an abbreviation means that several countries use, and whether that is certain."""
    tags = [tag.lower() for tag in languages]
    if country or timezone_name:
        # The country's own zones outweigh what its language may mean elsewhere.
        keys = [country or "", timezone_name or ""]
    else:
        keys = [*tags, *(tag.split("-")[0] for tag in tags)]
    told = next((meanings[key] for key in keys if key in meanings), None)
    if told is not None:
        return told, True
    known = bool(country or timezone_name) or any(_REGION.search(tag) for tag in tags)
    return meanings.get("*"), known or "?" not in meanings


def whole_minutes(at: datetime) -> datetime:
    """The same moment with a fixed offset of whole minutes."""
    offset = at.utcoffset() or timedelta()
    return at.astimezone(_rounded(offset))


def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name, or of an offset as ``+02:00``.

    :raises InputError: it is neither.
    """
    fixed = _fixed(name)
    if fixed is not None:
        return timezone(fixed)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InputError(
            f"timezone {name!r:.60} is unknown; use an IANA name or an offset such as “+02:00”"
        ) from error


def as_mapping(zones: Mapping[str, str] | Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Zones in either of the forms that ``Publisher.zones`` takes."""
    return zones if isinstance(zones, Mapping) else dict(zones)


def _fixed(spec: str) -> timedelta | None:
    """``+01:00``, ``GMT+1`` or ``-0530``; ``None`` for what no zone on Earth has."""
    match = _FIXED.fullmatch(spec)
    if match is None or int(match[2]) > _FARTHEST_HOURS or int(match[3] or 0) >= 60:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return offset if match[1] == "+" else -offset


def _offset(spec: str, naive: datetime) -> timezone:
    return _rounded(naive.replace(tzinfo=zone_of(spec)).utcoffset() or timedelta())


def _rounded(offset: timedelta) -> timezone:
    return timezone(timedelta(minutes=round(offset / timedelta(minutes=1))))
