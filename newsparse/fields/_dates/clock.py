"""Times of day as papers print them, found inside a line of which the days are known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time

from attrs import frozen

from newsparse.blocks import Precision
from newsparse.fields._dates import zones as _zones

_BEFORE_HALF = "오전|오후|上午|下午|午前|午後|凌晨|清晨|早上|中午|晚上|傍晚|晚间"
_TIME = re.compile(
    rf"(?:(?P<early>{_BEFORE_HALF}|(?<![^\W\d_])[AaPp][Mm](?=\s[0-9]{{1,2}}:))\s?)?"
    r"(?:(?<![0-9.])(?<![0-9]:)(?P<h1>[0-9]{1,2}):(?P<m1>[0-9]{2})"
    r"(?:[:.](?P<s1>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?![0-9:])"
    r"|(?<![0-9:./-])(?P<h2>[0-9]{1,2})\.(?P<m2>[0-9]{2})(?:\.(?P<s2>[0-9]{2}))?(?![0-9:]|[./-][0-9])"
    r"|(?<![0-9:./-])(?P<h3>[0-9]{1,2})(?=\s?[AaPp]\.?\s?[Mm]\b)"
    r"|(?<![0-9:./-])(?P<h4>[0-9]{1,2})\s?[hHu]\s?(?P<m4>[0-9]{2})(?![0-9])(?:\s?(?:min|[mM])\b)?"
    r"|(?<![0-9:./-])(?P<h5>[0-9]{1,2})\s?(?:Uhr|uur|heures?|hrs?|h|giờ|часов|часа|óra(?:kor)?)(?![^\W\d_])"
    r"(?:\s?(?P<m5>[0-9]{2})(?![0-9:.]))?"
    r"|(?<![0-9:./-])(?P<h6>[0-9]{1,2})\s?[時时点點시]"
    r"(?:\s?(?P<m6>[0-9]{1,2})\s?[分분](?:\s?(?P<s6>[0-9]{1,2})\s?[秒초])?|(?P<half>半))?)"
)
_LATE_HALF = re.compile(
    r"\s?(?P<am>[Aa]\.?\s?[Mm]\b\.?|ص(?![^\W\d_])|صباحا?ً?(?![^\W\d_])|π\.?\s?μ\.?|पूर्वाह्न|एएम|এএম|পূর্বাহ্ন"
    r"|SA(?![^\W\d_])|PG(?![^\W\d_])|pagi\b|ÖÖ|vm\b|f\.m\.|fm\b|PD\b|p\.d\.|de\.(?=\s|$)|ق\.ظ|முற்பகல்|ጠዋት)"
    r"|\s?(?P<pm>[Pp]\.?\s?[Mm]\b\.?|م(?![^\W\d_])|مساءً?(?![^\W\d_])|عصرا?ً?(?![^\W\d_])|μ\.?\s?μ\.?|अपराह्न|पीएम"
    r"|পিএম|অপরাহ্ন|CH(?![^\W\d_])|PTG(?![^\W\d_])|petang\b|malam\b|ÖS|nm\b|e\.m\.|em\b|MD\b|m\.d\.|du\.(?=\s|$)"
    r"|ب\.ظ|பிற்பகல்)"
)
_AFTER = re.compile(
    r"\s?(?:Uhr|uur|hrs?|hs|h|u|น|ч|час|часа|годин|hod|godz|óra|giờ|klst|val|บ|बजे|वाजता|টা|টায়|మణి|மணி|بجے|ժ)"
    r"(?![^\W\d_’'])\.?",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\s?(?:mins?|minutes?|minuten|minut[aeioy]?|мин|хв|分(?:钟|鐘)|분|dk|perc|דק)(?![^\W\d_])",
    re.IGNORECASE,
)
_LOOSE_HALVES = frozenset("下午 午後 오후 晚上 傍晚 晚间 中午".split())
"""Said with hours above twelve, too."""
_PM = _LOOSE_HALVES | {"pm"}


@frozen
class Clock:
    """A time of day found in a line.

    :param start: where it starts.
    :param end: where it ends, its zone included.
    :param unzoned: where it ends without its zone.
    :param at: the time.
    :param precision: ``MINUTE`` or ``SECOND``.
    :param zone: the zone as printed, or ``None``.
    """

    start: int
    end: int
    unzoned: int
    at: time
    precision: Precision
    zone: str | None


def find_clocks(text: str, zones: Mapping[str, str]) -> list[Clock]:
    """The times of day in a line, in order; what no clock shows, and lengths (“2:43 min”), left out.

    Reads ``17:07``, ``17.07``, ``17:07:30``, ``17.07.30``, ``5.07pm``, ``5 p. m.``, ``17h07``, ``14 Uhr``,
    ``오전 6:00``, ``下午2时05分``, ``2:05 μ.μ.``, and a zone straight after.

    :param text: made plain, the days in it blanked out.
    :param zones: the publisher's own abbreviations.
    """
    found = []
    end = 0
    for match in _TIME.finditer(text):
        if match.start() < end:
            continue
        clock = _clock(text, match, zones)
        if clock is not None:
            found.append(clock)
            end = clock.end
    return found


def _clock(text: str, match: re.Match[str], zones: Mapping[str, str]) -> Clock | None:
    end = match.end()
    if _LENGTH.match(text, end):
        return None
    late = _LATE_HALF.match(text, end)
    end = late.end() if late else end
    half = (match["early"] or "").lower() or None
    if late:
        half = "am" if late["am"] else "pm"
    at = _time(match, half)
    if at is None:
        return None
    if after := _AFTER.match(text, end):
        end = after.end()
    zone, zone_end = _zones.printed_at(text, end, zones)
    precision = Precision.SECOND if match["s1"] or match["s2"] or match["s6"] else Precision.MINUTE
    return Clock(match.start(), zone_end if zone else end, end, at, precision, zone)


def _time(match: re.Match[str], half: str | None) -> time | None:
    hour = int(next(match[f"h{n}"] for n in range(1, 7) if match[f"h{n}"]))
    minute = next((int(match[f"m{n}"]) for n in (1, 2, 4, 5, 6) if match[f"m{n}"]), 0)
    if match["half"]:
        minute = 30
    if half and not (half in _LOOSE_HALVES and hour > 12):
        if hour > 12 or (hour == 0 and half in ("am", "pm") and not match["early"]):
            return None
        hour = hour % 12 + (12 if half in _PM else 0)
    second = int(match["s1"] or match["s2"] or match["s6"] or 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None
