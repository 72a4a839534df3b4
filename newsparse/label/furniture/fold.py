"""Fold a text to the words it is compared by: case, punctuation, digits and spacing do not count.

In scripts written without spaces every character is a word of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from newsparse.shape import UNSPACED

_SEPARATORS = (
    r"\s\d_\x00-@\[-`{-\xa8\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7"
    r"\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4"
    r"\u060c\u061b\u061f\u066a-\u066c\u06d4\u0964\u0965\u0df4\u0e2f\u0e3f\u0e4f\u0e5a\u0e5b"
    r"\u1360-\u1368\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u3020\u3030\u303d\u30a0\u30fb"
    r"\ud800-\udfff\ue000-\uf8ff\ufd3e\ufd3f\ufe10-\ufe6f\ufeff\uff00-\uff20\uff3b-\uff40"
    r"\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001faff"
)
# The sign of copyright (in \xa9) counts as a word.
_WORDS = re.compile(rf"[{UNSPACED}]|[^{_SEPARATORS}{UNSPACED}]+")
# A class that names the characters of words is much faster than one that rules others out.
_NOT_LATIN = re.compile(r"[^\x00-\u024f\u2000-\u206f]")
_LATIN = "".join(re.findall(rf"[^{_SEPARATORS}]", "".join(map(chr, range(0x250)))))
_LATIN_WORDS = re.compile(f"[{_LATIN}]+")
_ASCII_WORDS = re.compile(r"[a-z]+")


def words(text: str) -> list[str]:
    """The words of a text, folded. Linear in its length: the caller bounds that."""
    return _cut(text.lower() if text.isascii() else folded(text))


def _cut(known: str) -> list[str]:
    if known.isascii():
        return _ASCII_WORDS.findall(known)
    return (_LATIN_WORDS if _NOT_LATIN.search(known) is None else _WORDS).findall(known)


def fold_all(texts: Sequence[str]) -> tuple[list[str], Callable[[str], list[str]]]:
    """The texts folded, and what cuts any piece of them into words."""
    # Case goes text by text, as ASCII alone is fast to fold; the rest at once.
    cased = list(map(str.casefold, texts))
    whole = "\n".join(cased)
    if whole.isascii():
        return cased, _ASCII_WORDS.findall
    whole = _composed(_without_joiners(whole))
    known = whole.split("\n")
    if len(known) != len(texts):  # some of them are several lines
        known = list(map(folded, texts))
    return known, _LATIN_WORDS.findall if _NOT_LATIN.search(whole) is None else _cut


def folded(text: str) -> str:
    """The text with its case and its invisible joiners folded, composed (NFC)."""
    return _composed(fold_case(text))


def fold_case(text: str) -> str:
    """The text without case, joiners and soft hyphens, the dotless i as a dotted one."""
    return _without_joiners(text.casefold())


def _without_joiners(cased: str) -> str:
    cased = cased.replace("i\u0307", "i").replace("\u0131", "i")
    return cased.replace("\u200c", "").replace("\u200d", "").replace("\u00ad", "")


def _composed(cased: str) -> str:
    if unicodedata.is_normalized("NFC", cased):
        return cased
    return unicodedata.normalize("NFC", cased)
