"""Live blogs: the lines that print when an entry was posted, and entries that open with their time."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache

from newsparse.blocks import Precision
from newsparse.fields.date import parse_date
from newsparse.shape import weight

MAX_ENTRY_TIME = 60
"""Longer lines are no times of entries."""
_MOST_WEIGHT_OF_SPAN = 45
_ANY_DAY = datetime(2000, 1, 1, 12, tzinfo=UTC)

_BEFORE = (
    r"at|um|à|á|a las?|alle(?: ore)?|ore|h|kl\.?|klo|às|as|om|la ora|ora|o godz\.?|godz\.?|o|w|ve?|в|о|об|у|u|ob|"
    r"saat|pukul|jam|lúc|στις|në ora|kell|plkst\.?|pulksten|val\.|klo[ck]kan|klukkan|cukai|"
    r"午前|午後|오전|오후|上午|下午|凌晨|晚上|早上|中午|الساعة|ساعت|בשעה|शाम|सुबह|रात|दोपहर|বেলা|เวลา|bandang|saa"
)
_AFTER = (
    r"uhr|uur|hrs?\.?|h|ч\.?|час(?:а|ов)?|น\.?|시|分|분|wib|wita|wit|บาท|giờ|óra(?:kor)?|-kor|kor|hod\.?|hodin|val\.?|"
    r"da|de|'da|'de|horas|ore|ур|ساعت|بجے|बजे|টা|মিনিট"
)
_HALF = r"[ap]\.?\s?m\.?|μ\.?\s?μ\.?|π\.?\s?μ\.?|ص|م|ق\.ظ|ب\.ظ|de|du|ch|sa"
_ZONE = r"Z|[ECMP]T|(?:GMT|UTC)\s?[+-]\s?[0-9]{1,2}(?::?[0-9]{2})?|[A-Z]{3,5}"
_DIGITS = r"[0-9٠-٩۰-۹०-९০-৯]"
_COLON = rf"{_DIGITS}{{1,2}}\s?[:：]\s?{_DIGITS}{{2}}(?:[:.]{_DIGITS}{{2}})?"
_OTHER = (
    rf"{_DIGITS}{{1,2}}\.{_DIGITS}{{2}}(?!{_DIGITS})"
    rf"|{_DIGITS}{{1,2}}\s?[hu]\s?{_DIGITS}{{2}}(?!{_DIGITS})"
    rf"|{_DIGITS}{{1,2}}\s?[時时点點시ч]\s?(?:{_DIGITS}{{1,2}}\s?[分분])?"
    rf"|{_DIGITS}{{1,2}}"
)
_CLOCK = (
    rf"(?P<open>[(\[【])?(?:(?P<before>{_BEFORE})\s?)?"
    rf"(?:(?P<colon>{_COLON})|(?P<other>{_OTHER}))"
    rf"(?:\s?(?P<half>{_HALF})(?![^\W\d_]))?(?:\s?(?P<after>{_AFTER})(?![^\W\d_]))?"
    rf"(?:\s?\(?(?P<zone>(?-i:{_ZONE}))\)?(?![^\W_]))?(?P<close>[)\]】])?"
)
_NUMBERS = re.compile(_DIGITS + "+")
_ENDED = re.compile(r"\s?[:：|–—-]?\s*")
_PARTED = re.compile(r"\s?[:：]\s+|\s?[|–—•·]\s*|\s-\s|\s?[|：]")
_SPACE = re.compile(r"\s*")
_SPAN = re.compile(r"[0-9٠-٩۰-۹०-९]|^an?\s|^eine|^une?\s|^un[ao]?\s")
_MOST_HOURS, _MOST_MINUTES = 24, 59


def looks_like_entry_time(text: str) -> bool:
    """Whether a whole line prints when a live blog's entry was posted.

    Reads ``10:15``, ``11.32 GMT``, ``12:30 PM``, ``14h32``, ``10:15 Uhr:``, ``kl. 11.32``,
    ``오전 10시 15분``, and spans such as ``vor 5 Minuten`` and ``2h ago 11.32 GMT``. ``11.32`` alone is
    any number; ``10:15`` alone may be the score of a match: who calls must know that the page is a
    live blog. :func:`newsparse.fields.date.parse_entry_time` reads the time itself.
    """
    text = text.strip()
    if len(text) > MAX_ENTRY_TIME or not text:
        return False
    match = _clock(text)
    if match and _ENDED.fullmatch(text, match.end()):
        return True
    return _is_span(text) or _is_span_with_clock(text)


def split_entry_time(text: str) -> tuple[str, str] | None:
    """The time that opens an entry's line, and the rest: ``10:15 Uhr: Die Fähre legt ab``.

    Both stand in ``text``; a colon, dash or bar must part them. ``None`` where no time opens the
    line, or nothing follows it.

    :param text: of any length.
    """
    text = text.strip()
    match = _clock(text[:MAX_ENTRY_TIME])
    if match is None:
        return None
    parted = _PARTED.match(text, match.end())
    if parted is None and match["close"]:
        parted = _SPACE.match(text, match.end())
    rest = text[parted.end() :].strip() if parted else ""
    if not any(map(str.isalpha, rest)):
        return None
    return match[0].strip(), rest


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_CLOCK, re.IGNORECASE)


def _clock(text: str) -> re.Match[str] | None:
    """The time of day that opens a text."""
    match = _pattern().match(text)
    if match is None or (match["open"] is None) != (match["close"] is None):
        return None
    shown = match["before"] or match["half"] or match["after"] or match["zone"] or match["close"]
    if match["other"]:
        # A bare number, or two parted by a full stop, is a time only where a word says so.
        sure = any(sign in match["other"] for sign in "hu时時点點시ч")
        if not sure and not shown:
            return None
        whole = match["other"].strip().isdigit()
        if whole and not (match["half"] or match["after"]):
            return None
        if len(match["other"].strip()) == 1 and match["after"] == "h":  # “1h” ago, more likely
            return None
    hour, minute, *_ = [*map(int, _NUMBERS.findall(match[0])), 0]
    return match if hour <= _MOST_HOURS and minute <= _MOST_MINUTES else None


def _is_span(text: str) -> bool:
    if weight(text) > _MOST_WEIGHT_OF_SPAN or not _SPAN.search(text.lower()):
        return False
    found = parse_date(text, captured_at=_ANY_DAY)
    return found is not None and found.precision is Precision.RELATIVE


def _is_span_with_clock(text: str) -> bool:
    """``2h ago 11.32 GMT``, ``11:32 · vor 5 Minuten``."""
    match = _clock(text)
    if match is not None and _is_span(text[match.end() :].strip(" |·•–—-()")):
        return True
    words = text.split()
    for at in range(1, min(len(words), 6)):
        rest = " ".join(words[at:]).lstrip("|·•–—- (")
        match = _clock(rest)
        if match and _ENDED.fullmatch(rest.rstrip(")"), min(match.end(), len(rest.rstrip(")")))):
            return _is_span(" ".join(words[:at]).strip(" |·•–—-()"))
    return False
