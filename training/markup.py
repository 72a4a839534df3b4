"""What a page's HTML says of its lines: the labels that the corpus has no gold for.

The text of the page is cut as scrapers cut it: at block elements and ``<br>``, at every inline
element, and alternative texts of images for themselves. Each piece gets the label that the
elements around it give away (``markup_rules``): the nearest decides, but a stronger container
beats what it holds. Elements that hold the article, or most of the page, say nothing
(``markup_tree``).

Needs lxml, which only training does.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from newsparse.lines import Label
from newsparse.shape import key
from training.markup_tree import parsed
from training.markup_walk import Mark, walk

__all__ = ["Kinds", "Mark", "kinds_of", "label_of", "labels_of", "marks_of"]

Kinds = Mapping[str, Counter[str]]
"""By the key of a text, how often the page has it as what; ``""`` where nothing is known."""

_COVERED = 0.6
_MOST = 0.5
_LONGEST_LINE = 2000
_PIECE = 2
_COUNTER = re.compile(r"\s*\d{1,3}[.)] ")  # the number that a renderer sets before a list item


def kinds_of(html: str) -> Kinds:
    """What each text of the page is, by its key: the labels it has, with how often.

    :param html: the page as served. Any string will do.
    """
    return _counted(marks_of(html))


def marks_of(html: str) -> tuple[Mark, ...]:
    """The texts of the page in its order, each with what it is.

    :param html: the page as served. Any string will do.
    """
    root = parsed(html)
    return () if root is None else tuple(walk(root))


def label_of(kinds: Kinds, text: str) -> str | None:
    """The label of a line: of its text, or of the texts that it is glued from.

    :return: the value of a :class:`~newsparse.lines.Label`; ``""`` where the page has the text but
        nothing is known of it; ``None`` where the page does not have it.
    """
    words = _words(kinds, text)
    if not words:
        return None
    if words in kinds:
        return _likeliest(kinds[words])
    if len(words) > _LONGEST_LINE:
        return None
    return _covering(kinds, words, _starts(text))


def labels_of(marks: Sequence[Mark], texts: Sequence[str]) -> list[str | None]:
    """The label of each line of a render, as :func:`label_of`; where the page has a text more
    than once, the order of the lines tells which is meant.

    :param marks: of :func:`marks_of`.
    :param texts: the lines of the render in its order.
    """
    kinds = _counted(marks)
    places: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for mark in marks:
        places[mark.key].setdefault(mark.place, mark.label)
    keys = [_words(kinds, text) for text in texts]
    anchors = _anchors(keys, places)
    labels: list[str | None] = []
    for i, (words, text) in enumerate(zip(keys, texts, strict=True)):
        if len(kinds.get(words, ())) <= 1:
            labels.append(label_of(kinds, text))
            continue
        low, high = _between(anchors, i)
        inside = Counter(label for place, label in places[words].items() if low <= place <= high)
        labels.append(_likeliest(inside or kinds[words]))
    return labels


def _counted(marks: Sequence[Mark]) -> Kinds:
    kinds: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for mark in marks:
        kinds[mark.key][mark.label] += 1
    return dict(kinds)


def _words(kinds: Kinds, text: str) -> str:
    """The key of a line, without the number of a list item where only so the page has it."""
    words = key(text)
    counter = _COUNTER.match(text)
    if counter is None or words in kinds:
        return words
    bare = key(text[counter.end() :])
    return bare if bare in kinds else words


def _likeliest(counts: Counter[str]) -> str:
    # An alternative text stands in few renders; what is known beats what is not.
    ranks = {"": 1, Label.ALT_TEXT.value: 2}
    return min(counts, key=lambda label: (-counts[label], ranks.get(label, 0), label))


def _starts(text: str) -> list[int]:
    """Where words start in the key of a text: after what is no letter, or at a change of case."""
    starts, at, before = [], 0, " "
    for char in text:
        folded = key(char)
        if folded:
            if not before.isalnum() or before.islower() != char.islower():
                starts.append(at)
            at += len(folded)
        before = char
    return starts


def _covering(kinds: Kinds, words: str, starts: Sequence[int]) -> str | None:
    """The label of most of the letters, where texts of the page cover the most part of a line."""
    edges = [*starts, len(words)]
    weights: Counter[str] = Counter()
    i = 0
    while i < len(starts):
        j = _longest_piece(kinds, words, edges, i)
        if j:
            label = _likeliest(kinds[words[edges[i] : edges[j]]])
            weights[label] += edges[j] - edges[i]
        i = j or i + 1
    covered = weights.total()
    if covered < _COVERED * len(words):
        return None
    label, most = weights.most_common(1)[0]
    return label if most >= _MOST * covered else ""


def _longest_piece(kinds: Kinds, words: str, edges: Sequence[int], i: int) -> int:
    """The edge at which the longest text of the page ends that starts at edge ``i``; 0 for none."""
    for j in range(len(edges) - 1, i, -1):
        if edges[j] - edges[i] >= _PIECE and words[edges[i] : edges[j]] in kinds:
            return j
    return 0


def _anchors(
    keys: Sequence[str], places: Mapping[str, Mapping[int, str]]
) -> tuple[list[int], list[int]]:
    """Lines whose text both have once, in rising order of both: line numbers, and places."""
    times = Counter(keys)
    tails: list[tuple[int, int]] = []
    back: dict[int, int | None] = {}
    place_of: dict[int, int] = {}
    for i, words in enumerate(keys):
        if times[words] != 1 or len(places.get(words, ())) != 1:
            continue
        (place_of[i],) = places[words]
        at = bisect_left(tails, (place_of[i], -1))
        back[i] = tails[at - 1][1] if at else None
        tails[at : at + 1] = [(place_of[i], i)]
    lines: list[int] = []
    last = tails[-1][1] if tails else None
    while last is not None:
        lines.append(last)
        last = back[last]
    lines.reverse()
    return lines, [place_of[i] for i in lines]


def _between(anchors: tuple[list[int], list[int]], line: int) -> tuple[float, float]:
    """The places of the anchors before and after a line."""
    lines, places = anchors
    at = bisect_left(lines, line)
    low = places[at - 1] if at else -1
    return low, places[at] if at < len(lines) else float("inf")
