"""Plain: short lines folded for look-up, so that one table entry stands for all ways to set it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

_ZEROS = (
    *(0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6),
    *(0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x1040, 0x17E0),
)
_DIGITS: Mapping[int, int] = {zero + n: ord("0") + n for zero in _ZEROS for n in range(10)}
_FOLDS: Mapping[int, str | int | None] = {
    **_DIGITS,
    **dict.fromkeys(map(ord, "’‘ʼ`´"), "'"),
    **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0F, 0xFEFF), None),
    # Arabic letters that Persian keyboards and pages set both ways.
    **str.maketrans("يىك", "ییک", "ـ"),
}
# Not \W: the vowel signs of Indic scripts are none of \w, and stand within words.
_SIGNS = re.compile(
    r"""[\s"!()*,./:;<=>?@\[\\\]^_`{|}~«»“”„‟‚‹›¡¿…·•●▪■–—―‐‑−\-、。〈-】〔-〟〜・،؛؟।॥។՝։]+"""
)


def plain(text: str) -> str:
    """The text without case, compatibility forms (NFKC), joiners and national digits.

    White space is folded to single spaces, curly apostrophes become straight ones. For look-up
    alone: what is handed out must be taken from the text itself.

    :param text: short; the time is that of a few copies of it.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    text = unicodedata.normalize("NFKC", text.translate(_FOLDS)).casefold()
    # NFKC makes some characters that the first pass would have folded; casefold unmakes NFC.
    text = unicodedata.normalize("NFC", text.replace("i\u0307", "i").replace("ı", "i"))
    return " ".join(text.split())


def spaced(text: str) -> str:
    """A :func:`plain` text with its punctuation as single spaces; apostrophes, ``#``, ``%``, ``&``
    and ``+`` stay.
    """
    return _SIGNS.sub(" ", text).strip()


@lru_cache(maxsize=1024)
def entry(text: str) -> str:
    """A phrase of a table as :func:`spaced` and :func:`plain` leave it."""
    return spaced(plain(text))


def entries(text: str) -> frozenset[str]:
    """The phrases of a table, parted by semicolons, each as :func:`entry` leaves it."""
    return frozenset(filter(None, map(entry, text.split(";"))))


def rows(text: str) -> Iterable[tuple[str, list[str]]]:
    """The rows of a table: on each line a language's code and, after it, cells parted by ``|``."""
    for line in text.strip().splitlines():
        if line.strip():
            code, _, rest = line.strip().partition(" ")
            yield code, [cell.strip() for cell in rest.split("|")]
