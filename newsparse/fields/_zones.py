"""Time zones as papers print them: abbreviations, offsets, and what they come to on a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsparse.errors import InputError

ZONES: Mapping[str, str] = {
    "Z": "+00:00",
    **dict.fromkeys(("GMT", "UTC", "WET"), "+00:00"),
    **dict.fromkeys(("BST", "CET", "MEZ", "WAT", "WEST"), "+01:00"),
    **dict.fromkeys(("CEST", "MESZ", "EET", "CAT", "SAST"), "+02:00"),
    **dict.fromkeys(("EEST", "EAT", "MSK", "IDT", "TRT"), "+03:00"),
    "IRST": "+03:30",
    "GST": "+04:00",
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
    **dict.fromkeys(("AST", "EDT"), "-04:00"),
    **dict.fromkeys(("EST", "CDT"), "-05:00"),
    **dict.fromkeys(("CST", "MDT"), "-06:00"),
    **dict.fromkeys(("MST", "PDT"), "-07:00"),
    **dict.fromkeys(("PST", "AKDT"), "-08:00"),
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

SHARED: Mapping[str, Mapping[str, str]] = {
    "IST": {
        "Asia/Kolkata": "+05:30",
        "Asia/Calcutta": "+05:30",
        "Asia/Jerusalem": "+02:00",
        "Asia/Tel_Aviv": "+02:00",
        "Europe/Dublin": "+01:00",
    },
}
"""Abbreviations that several countries use, by the publisher's IANA zone."""

_FIXED = re.compile(r"(?:(?:GMT|UTC)\s?)?([+\-−–])([0-9]{1,2})(?::?([0-9]{2}))?")
_FARTHEST_HOURS = 14
AFTER_TIME = re.compile(
    r"\s?\(?(?P<zone>(?:GMT|UTC)\s?[+\-−–][0-9]{1,2}(?::?[0-9]{2})?(?![0-9])"
    r"|[+\-−][0-9]{2}:?[0-9]{2}(?![0-9])|[A-Z]{1,5}(?![A-Za-z]))\)?"
)
"""A zone straight after a time, in brackets or not."""


def knows(printed: str, zones: Mapping[str, str]) -> bool:
    """Whether a printed zone is an offset or an abbreviation that some table holds."""
    return printed in zones or printed in ZONES or printed in SHARED or _fixed(printed) is not None


def place(
    naive: datetime, printed: str | None, timezone_name: str | None, zones: Mapping[str, str]
) -> tuple[datetime, bool]:
    """A wall-clock time with its offset, of whole minutes, and whether the zone was assumed.

    :param printed: the zone as printed; ``None`` takes ``timezone_name``, and UTC without that.
    :param zones: what abbreviations mean here; they come before :data:`ZONES`.
    :raises InputError: ``timezone_name`` or a value in ``zones`` is no zone.
    """
    spec = None
    if printed is not None:
        spec = zones.get(printed) or ZONES.get(printed)
        if spec is None and printed in SHARED:
            spec = SHARED[printed].get(timezone_name or "")
        elif spec is None:
            spec = printed
    at = naive.replace(tzinfo=_offset(spec or timezone_name or "+00:00", naive))
    return at, spec is None


def whole_minutes(at: datetime) -> datetime:
    """The same moment with a fixed offset of whole minutes."""
    offset = at.utcoffset() or timedelta()
    return at.astimezone(_rounded(offset))


def of_region(name: str) -> ZoneInfo:
    """The IANA zone of that name.

    :raises InputError: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InputError(f"timezone {name!r} is unknown; use an IANA name or +HH:MM") from error


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
    fixed = _fixed(spec)
    if fixed is not None:
        return timezone(fixed)
    return _rounded(naive.replace(tzinfo=of_region(spec)).utcoffset() or timedelta())


def _rounded(offset: timedelta) -> timezone:
    return timezone(timedelta(minutes=round(offset / timedelta(minutes=1))))
