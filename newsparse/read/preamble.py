"""Preambles: what tools print above a page's Markdown.

Two are known: the block that ends with "Markdown Content:" ("Title: …", "URL Source: …"), and front
matter between two rules ("title: …", "date: …"). Their lines stay; the title's is a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SOURCE = re.compile(r"URL Source: \S")
_CONTENT = re.compile(r"Markdown Content:\s*")
_FIELD = re.compile(r"[^\W\d][\w .-]{0,40}:(?:\s|$)|\s*- |\s*$")
_TITLE = re.compile(r"[Tt]itle:[ \t]+(?=\S)")
_FENCE = re.compile(r"---\s*")
_LONGEST = 40
"""Lines: a preamble is no longer."""


def find_preamble(raws: Sequence[str]) -> tuple[int, int | None, int]:
    """How many lines the preamble has, the place of its title, and where the title's text starts.

    No lines and no place where the page has none.
    """
    length = _length(raws[:_LONGEST])
    for i, raw in enumerate(raws[:length]):
        if match := _TITLE.match(raw):
            return length, i, match.end()
    return length, None, 0


def has_preamble(text: str) -> bool:
    """Whether the text starts with the block that ends with "Markdown Content:"."""
    if not text.startswith("Title:"):
        return False
    raws = text[:8000].splitlines()
    return _length(raws[:_LONGEST]) > 0


def _length(raws: Sequence[str]) -> int:
    if raws and _FENCE.fullmatch(raws[0]):
        for i, raw in enumerate(raws[1:], 1):
            if _FENCE.fullmatch(raw):
                return i + 1 if i > 1 else 0
            if not _FIELD.match(raw):
                return 0
        return 0
    sourced = False
    for i, raw in enumerate(raws):
        sourced = sourced or _SOURCE.match(raw) is not None
        if sourced and _CONTENT.fullmatch(raw):
            return i + 1
        if not _FIELD.match(raw):
            return 0
    return 0
