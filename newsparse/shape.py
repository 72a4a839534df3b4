"""The shape of a text: how much it says, and whether it reads as running prose.

Works in any script: lengths count in :func:`weight`, in which one character of a script written
without spaces (and so with about two characters a word) says as much as two and a half letters.
"""

from __future__ import annotations

import re

UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""The characters of scripts written without spaces, for a class of a pattern."""

_DENSE = re.compile(rf"[{UNSPACED}\uac00-\ud7a3]")
_SENTENCE_ENDS = frozenset(".!?…。！？｡।॥؟۔։፡።")
_AFTER_SENTENCE = "\"'”’»›」』）)]*"
_WORD = re.compile(
    # Scripts written without spaces count by the character.
    rf"[{UNSPACED}]|[^\W{UNSPACED}]+(?:['’][^\W\d_]+)?"
)
_CLOSERS = "\"'”’»)"
_ASKS = ("?", "!", "？", "！", "؟")
_LAST_CHARACTERS = 12

MOST_WEIGHT = 2.5
"""What one character weighs at most."""
PROSE = 80
"""The least weight of a line of running prose."""


def weight(text: str) -> float:
    """How much a text says, in letters of an alphabet."""
    if text.isascii():
        return float(len(text))
    return len(text) + 1.5 * len(_DENSE.findall(text))


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, closing quotes and brackets aside."""
    return text[-_LAST_CHARACTERS:].rstrip(_AFTER_SENTENCE)[-1:] in _SENTENCE_ENDS


def is_prose(text: str) -> bool:
    """Whether a line reads as running text: long, and ending as a sentence does."""
    return weight(text) >= PROSE and ends_sentence(text)


def asks(text: str) -> bool:
    """Whether it ends with a question or exclamation mark, as headlines may."""
    return text.rstrip(_CLOSERS).endswith(_ASKS)


def is_statement(text: str) -> bool:
    """Whether it is running prose that ends with a full stop: no headline does, or next to none."""
    return is_prose(text) and not asks(text)


def key(text: str) -> str:
    """Its letters and digits, case folded: equal for the same words however they are set."""
    return "".join(filter(str.isalnum, text.casefold()))


def count_words(text: str) -> int:
    """How many words a text has; in scripts written without spaces, how many characters."""
    return sum(1 for _ in _WORD.finditer(text))
