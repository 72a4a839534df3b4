"""Points: the key points of an article that stand below a label for them, above its text.

They would pass for its headline or its standfirst. Only what stands right above running text counts:
below an article the same labels head lists of other stories.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from newsparse.fields.table import split_marker
from newsparse.fields.topics import is_key_points_label
from newsparse.label.model import Unit
from newsparse.shape import ends_sentence, is_prose, weight

_LONGEST_LABEL = 40
_LEAST = 8
"""Characters: what stands below a label is no shorter; below most entries of a menu it is."""
_FEWEST, _MOST = 2, 10
_SHORTEST, _LONGEST = 20, 300
_NEAR = 5
"""Units: how far below the points the text starts: a byline, a date and a picture may stand between."""


def key_points(units: Sequence[Unit]) -> frozenset[int]:
    """The places of the key points of the first label that has any; none where there is no such label.

    Points with markers end with them; those without end where a sentence does, as the text follows.
    """
    for i, (unit, below) in enumerate(pairwise(units)):
        if len(unit.text) > _LONGEST_LABEL or len(below.text) < _LEAST or unit.label is not None:
            continue
        if is_key_points_label(unit.text):
            found = _points_below(units[i + 1 : i + 1 + _MOST])
            end = i + 1 + len(found)
            if found and any(is_prose(text.text) for text in units[end : end + _NEAR]):
                return frozenset(range(i + 1, end))
    return frozenset()


def _points_below(units: Sequence[Unit]) -> Sequence[Unit]:
    marked = list(takewhile(_is_marked, units))
    if marked:
        return marked if len(marked) < _MOST else ()
    plain = list(takewhile(_is_point, units))
    return plain if _FEWEST <= len(plain) < _MOST else ()


def _is_marked(unit: Unit) -> bool:
    short = unit.label is None and weight(unit.text) <= _LONGEST
    return short and split_marker(unit.text) is not None


def _is_point(unit: Unit) -> bool:
    fits = unit.label is None and _SHORTEST <= weight(unit.text) <= _LONGEST
    return fits and not ends_sentence(unit.text)
