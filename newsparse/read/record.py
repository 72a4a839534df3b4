"""Record: the header of a WARC record that came along above its text.

Common Crawl keeps pages as records: a line with the format's version, named fields, a blank line, the
text. Where a record was not taken apart, its header says what else is known of the page: where it was
captured, when, and in which language. What the caller says goes before it.

Source: ISO 28500, and https://commoncrawl.org/get-started for the field of the language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from attrs import evolve

from newsparse.page import Page

MAX_LINES = 40
"""A header is no longer."""
_LOOKED_AT = 8000
_VERSION = re.compile(r"WARC/1\.[01]\s*")
_FIELD = re.compile(r"([A-Za-z][A-Za-z-]{1,60}):\s*(.*?)\s*")
_ADDRESS, _DAY = "warc-target-uri", "warc-date"
_LANGUAGE = "warc-identified-content-language"


def header_length(raws: Sequence[str]) -> int:
    """How many lines the header of a record takes; none where the first is no version.

    :param raws: the first lines of a page, at most :data:`MAX_LINES` are looked at.
    """
    if not raws or not _VERSION.fullmatch(raws[0]):
        return 0
    for k, raw in enumerate(raws[1:MAX_LINES], 1):
        if not raw.strip():
            return k
        if not _FIELD.fullmatch(raw):
            return 0
    return 0


def with_record(page: Page) -> Page:
    """The page, with what the header above its text says where the caller said nothing."""
    if not page.text.startswith("WARC/1."):
        return page
    raws = page.text[:_LOOKED_AT].splitlines()
    told: dict[str, str] = {}
    for raw in raws[1 : header_length(raws)]:
        if match := _FIELD.fullmatch(raw):
            told.setdefault(match[1].lower(), match[2])
    return evolve(
        page,
        url=page.url or told.get(_ADDRESS, "").strip("<>") or None,
        captured_at=page.captured_at or _moment(told.get(_DAY, "")),
        language=page.language or told.get(_LANGUAGE) or None,
    )


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
