"""How much of an expected text was found: words in common, however lines were broken.

A word of a script written without spaces is one character, so that a line break within a
sentence, or none between two, does not count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from newsparse.shape import UNSPACED

_WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")


@frozen
class Overlap:
    """Shares of words: of the expected ones found (recall), of those found expected (precision)."""

    recall: float
    precision: float


def words(text: str) -> list[str]:
    """The words of a text, lower-cased."""
    return [word.casefold() for word in _WORD.findall(text)]


def overlap(expected: Iterable[str], optional: Iterable[str], found: str) -> Overlap:
    """How the text found agrees with the texts expected, each word counted as often as it stands.

    Words of the optional texts that were found count for nothing, neither good nor bad.
    """
    wanted = Counter(words("\n".join(expected)))
    got = Counter(words(found))
    common = (wanted & got).total()
    extra = ((got - wanted) & Counter(words("\n".join(optional)))).total()
    counted = got.total() - extra
    return Overlap(
        recall=common / wanted.total() if wanted else 1.0,
        precision=common / counted if counted else float(not wanted),
    )
