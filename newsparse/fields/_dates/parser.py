"""The one place that asks dateparser: for publishers' formats, and for days in a known language that
no table holds.

It is loaded late, asked about one language at a time, and never about prose or long texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from newsparse.fields._dates.months import base_language

LONGEST = 100
"""Longer texts are not asked about: dateparser's time grows faster than the text."""
_MOST_WORDS = 8
_BASE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_FULL_FORMAT = frozenset("Ydm")
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b", re.IGNORECASE)
# It raises many kinds on odd text, and ValueError for a language it does not know.
_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)


def by_formats(line: str, formats: Sequence[str], languages: Sequence[str]) -> datetime | None:
    """The time that one of a publisher's formats reads in a whole line, its zone left out.

    Formats without ``%Y``, the month and ``%d`` are passed over: what they read is not certain.
    """
    whole = [form for form in map(str.strip, formats) if _FULL_FORMAT.issubset(_months_as_m(form))]
    if not whole or len(line) > LONGEST:
        return None
    found = (_ask(line, language, "custom-formats", whole) for language in languages)
    return next(filter(None, found), None)


def by_language(line: str, languages: Sequence[str]) -> date | None:
    """The day that a whole line prints in one of the languages.

    Every number in it must be one of the day's own, one of them its year in four figures.
    """
    numbers = re.findall(r"[0-9]+", line)
    if not 2 <= len(numbers) <= 3 or sorted(map(len, numbers))[-1] != 4:
        return None
    if len(line) > LONGEST or len(line.split()) > _MOST_WORDS:
        return None
    printed = sorted(map(int, numbers))
    for language in languages:
        found = _ask(_ORDINAL.sub("", line), language, "absolute-time", [])
        if found is not None and printed in (
            sorted((found.day, found.year)),
            sorted((found.day, found.month, found.year)),
        ):
            return found.date()
    return None


def _months_as_m(form: str) -> set[str]:
    return {"m" if name in "bB" else name for name in re.findall(r"%-?([A-Za-z])", form)}


def _ask(line: str, language: str, parser: str, formats: list[str]) -> datetime | None:
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
        except _ERRORS:
            continue
        if isinstance(found, datetime):
            return found.replace(tzinfo=None)
    return None


def _codes(tag: str) -> Iterator[str]:
    """What dateparser may call a BCP 47 tag, the finest first."""
    base = base_language(tag)
    _, *rest = tag.replace("_", "-").split("-")
    if rest and len(rest[0]) == len("Hans"):
        yield f"{base}-{rest[0].title()}"
    yield base
