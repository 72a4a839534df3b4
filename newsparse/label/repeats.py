"""Repeats: what a page prints more than once, paragraphs for small screens and large, and the lines
that it sets between paragraphs, again and again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsparse.fields.byline import looks_like_byline
from newsparse.fields.credit import split_caption
from newsparse.label.model import Unit
from newsparse.shape import ends_sentence, is_prose, weight

REPEAT = "repeat"
"""The reason for the label of a line that says once more what one above it said."""

_REPEATED = 40.0  # letters: a text as long is printed twice by no author
_LEAST = 3
_OFTEN = 4
_MOST_BETWEEN = 8
_LONGEST_SEPARATOR = 120.0


def set_apart(units: Sequence[Unit]) -> frozenset[int]:
    """The units that the model need not see: copies, and lines set between paragraphs."""
    texts = [unit.text for unit in units]
    if len(set(texts)) == len(texts):
        return frozenset()
    return repeated(units) | separators(units)


def separators(units: Sequence[Unit]) -> frozenset[int]:
    """The units that stand between paragraphs again and again: ``Advertisement``, ``* * *``.

    Four at least of one text, half of them or more right above or below running text.
    """
    often = {
        text
        for text, count in Counter(unit.text for unit in units).items()
        if count >= _OFTEN and _may_part(text)
    }
    if not often:
        return frozenset()
    places: dict[str, list[int]] = {text: [] for text in often}
    for i, unit in enumerate(units):
        if unit.label is None and unit.text in often:
            places[unit.text].append(i)
    others = [i for i, unit in enumerate(units) if unit.text not in often]
    running = _beside_running(units, others)
    return frozenset(
        i
        for where in places.values()
        if 2 * sum(map(running.__contains__, where)) >= max(len(where), _OFTEN)
        for i in where
    )


def _may_part(text: str) -> bool:
    """Whether a text may stand between paragraphs and say nothing of the article.

    What ends with a colon may say who speaks; a name is an author's, also of the stories below; a
    long line that is no sentence is a headline.
    """
    size = weight(text)
    if text[-1] in ":：" or size > _LONGEST_SEPARATOR:
        return False
    if size >= _REPEATED and not ends_sentence(text):
        return False
    return split_caption(text) is None and not looks_like_byline(text)


def _beside_running(units: Sequence[Unit], others: Sequence[int]) -> set[int]:
    """The places between two units of a list, few of them, of which one is running text."""
    beside: set[int] = set()
    for above, below in pairwise([-1, *others, len(units)]):
        if 1 < below - above <= _MOST_BETWEEN + 1 and any(
            0 <= i < len(units) and is_prose(units[i].text) for i in (above, below)
        ):
            beside.update(range(above + 1, below))
    return beside


def repeated(units: Sequence[Unit]) -> frozenset[int]:
    """The units that are copies, of a page that prints its running text twice over: each paragraph,
    or all of it once more.

    Empty for other pages: those where less than half of the paragraphs stand twice, or two at most.
    Of a text's copies the first is none. Short lines, subheadings say, are copies beside copies.
    """
    texts = [unit.text for unit in units]
    seen: set[str] = set()
    again: list[int] = []
    for i, unit in enumerate(units):
        if unit.label is None and unit.text in seen:
            again.append(i)
        seen.add(unit.text)
    copied = {texts[i] for i in again if is_prose(texts[i])}
    if len(copied) < _LEAST or 2 * len(copied) < sum(map(is_prose, seen)):
        return frozenset()
    found = {i for i in again if weight(texts[i]) >= _REPEATED}
    for order, step in ((again, -1), (again[::-1], 1)):
        found |= _beside(order, step, found)
    return frozenset(found)


def _beside(order: Sequence[int], step: int, found: set[int]) -> set[int]:
    """The units of an order that stand right after one found, or right after such a one."""
    beside: set[int] = set()
    for i in order:
        if i + step in found or i + step in beside:
            beside.add(i)
    return beside


def without_repeats(units: Sequence[Unit], taken: Sequence[bool]) -> list[bool]:
    """The units of the body without those that say once more what one above them said. Short ones
    repeat by right, but not right below themselves, or among other repeats.
    """
    seen: set[str] = set()
    kept = []
    above, repeats = "", False
    for unit, on in zip(units, taken, strict=True):
        if on and unit.label is None:
            again = unit.text in seen
            repeats = again and (repeats or weight(unit.text) >= _REPEATED or unit.text == above)
        keeps = on and not (repeats and unit.label is None)
        if keeps:
            seen.add(unit.text)
            above = unit.text
        kept.append(keeps)
    return kept
