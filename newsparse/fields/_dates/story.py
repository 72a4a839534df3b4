"""Story: whether the days that a line prints are of what it tells, and none of the page's own.

What tells: two days that a dash or “to” joins, a word such as “effective” or “born”, the mark of a birth
or a death, a label before a colon that is none of dates or of authors (“Event: Saturday, …”), and a hall behind
the time (“7pm, Town Hall”).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsparse.fields._credits.agencies import is_agency
from newsparse.fields._dates.beside import opens_byline
from newsparse.fields._dates.day import Day
from newsparse.fields._dates.labels import labels_after, labels_before
from newsparse.fields._dates.months import fold
from newsparse.fields._dates.printed import Printed
from newsparse.fields._dates.storywords import FOUNDED, halls, leading_words, says_story, sure_words
from newsparse.fields._dates.text import TOKEN
from newsparse.fields._words.tables import words

_MARKED = re.compile(r"[*†✝✞]\s?$")
_LABEL = re.compile(r"(?:^|[|•·–—\n])(?P<label>[^|•·–—\n:?]{1,60})$")
_APART = frozenset(",|.)•·–—/")
_MOST_LABEL_WORDS = 5
_LONGEST_HALL = 60
_JOINTS = re.compile(r"\s?[-–—‐-―~〜～]{1,2}\s?")
_TO = frozenset(
    map(
        fold,
        words(
            """
            to until till through bis au à al a hasta até ao tot til do až po до по έως ως μέχρι إلى الى حتى
            עד تا से तक থেকে 至 到 から まで đến hingga sampai s d kuni līdz iki
            """
        ),
    )
)


def is_story(text: str, printed: Sequence[Printed]) -> bool:
    """Whether the dates of a line are none of the page's own.

    :param text: made plain.
    :param printed: the dates that the line prints, in order; at least one.
    """
    edges = [0, *(item.end for item in printed)]
    stops = [*(item.start for item in printed), len(text)]
    gaps = list(zip(edges, stops, strict=True))
    if any(labels_before(text, start, stop).role for start, stop in gaps[:-1]):
        return False
    if any(labels_after(text, start, stop).role for start, stop in gaps[1:]):
        return False
    if printed[-1].clock is not None and _is_in_hall(text[printed[-1].end :]):
        return True
    return _is_span(text, printed) or _is_labelled(text[: stops[0]]) or _says(text, gaps)


def _is_in_hall(after: str) -> bool:
    """Whether the name of a hall or the like follows a time: “, Town Hall”."""
    part = after.lstrip(" ,|•·–—-@").split(",", maxsplit=1)[0]
    tokens = [fold(token) for token in TOKEN.findall(part[:_LONGEST_HALL]) if token[0].isalpha()]
    named = 1 < len(tokens) <= _MOST_LABEL_WORDS
    return named and not halls().isdisjoint((tokens[0], tokens[-1]))


def _is_span(text: str, printed: Sequence[Printed]) -> bool:
    """Whether two days without times are the first and the last of some span."""
    return any(
        isinstance(one.what, Day)
        and isinstance(other.what, Day)
        and one.clock is None
        and _joins(text[one.end : other.start])
        for one, other in pairwise(printed)
    )


def _joins(gap: str) -> bool:
    tokens = [fold(token) for token in TOKEN.findall(gap) if token[0].isalnum()]
    if not tokens:
        return _JOINTS.fullmatch(gap) is not None
    return _TO.issuperset(tokens)


def _is_labelled(before: str) -> bool:
    """Whether a label stands right before a date that is none of dates, nor names who wrote."""
    place = labels_before(before, 0, len(before)).place
    mark = before[place:].lstrip()[:1]
    match = _LABEL.search(before[:place]) if mark and mark in ":?" else None
    if match is None:
        return False
    label = match["label"].strip()
    tokens = [token for token in TOKEN.findall(label) if token[0].isalnum()]
    if not tokens or len(tokens) > _MOST_LABEL_WORDS or is_agency(label) or opens_byline(label):
        return False
    # Several capitalised words are a name: “Ada Ritt: 3 May 2024”.
    return len(tokens) == 1 or not all(token[0].isupper() for token in tokens)


def _says(text: str, gaps: Sequence[tuple[int, int]]) -> bool:
    """Whether a word or mark beside a date says that it is the story's."""
    for start, stop in gaps:
        stretch = text[start:stop]
        if says_story(stretch):
            return True
        if stop < len(text) and (_MARKED.search(stretch) or _is_led(text, start, stop)):
            return True
        tokens = [token for token in TOKEN.findall(stretch) if token[0].isalpha()]
        if any(
            fold(token) in sure_words() and (not n or not token[0].isupper())
            for n, token in enumerate(tokens)
        ):
            return True
    return False


def _is_led(text: str, start: int, stop: int) -> bool:
    """Whether “from”, “until” or the like stands right before a date."""
    place = labels_before(text, start, stop).place
    tokens = TOKEN.findall(text[start:place])
    mark = text[place:stop].lstrip()[:1]
    if mark in _APART:
        return mark == "." and bool(tokens) and fold(tokens[-1]) in FOUNDED
    return bool(tokens) and fold(tokens[-1]) in leading_words()
