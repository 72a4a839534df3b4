"""The text of a printed date made plain, so that one pattern fits every script's figures and marks."""

from __future__ import annotations

import re
import unicodedata

_PLAIN = str.maketrans(
    "：／．－，（）　\u00a0\u202f\u2007\u2009၊፣،‐‑‒־／｜\u200e\u200f\u061c\u202a\u202b\u202c",
    ":/.-,()     ,,,----/|      ",
)
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")

INSIDE = (
    r"[^\s\d!-@\[-`{-\u00bf\u2000-\u200b\u200e-\u206f\u3000-\u3020\u30fb\uff00-\uff20\uff3b-\uff40"
    r"\uff5b-\uff65\u0589\u05be\u060c\u061b\u061f\u0964\u0965\u104a\u104b\u1361-\u1368\u17d4]"
)
"""A letter inside a word, or a mark on one."""
WORD = rf"[^\W\d_]{INSIDE}*"
"""A run of letters of one script or several, with the marks and joiners that belong to them."""
TOKEN = re.compile(rf"[0-9]+|{WORD}(?:['’ʼʻ׳]{WORD})*|[^\s\w]|_")
"""A number, a word, or one mark."""


def plain(text: str) -> str:
    """The text with ASCII figures, marks and spaces; every character stays in its place."""
    if text.isascii():
        return text
    text = text.translate(_PLAIN)
    return _OTHER_DIGIT.sub(_ascii_digit, text) if _OTHER_DIGIT.search(text) else text


def _ascii_digit(match: re.Match[str]) -> str:
    return str(unicodedata.decimal(match[0]))
