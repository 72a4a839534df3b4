"""Find the phrases of the table in a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from newsparse.label.furniture.fold import fold_all, words
from newsparse.label.furniture.table import (
    ANYWHERE,
    ENDS,
    MOST_SIGNS,
    MOST_WORDS,
    Meaning,
    Table,
    table,
)

END = 60
"""How many characters at either end are looked at where a line is not short."""

_SHORT_CHARACTERS = 100
_NEAR = 30
_SHORT_WORDS = 12
_SHORT_SIGNS = 40
_FEW_WORDS = 4
_FEW_SIGNS = 12
# Words of a script written with spaces are longer than this, with the space, on average.
_WORD_LENGTH = 2.3
# Prose too begins and ends with these.
_OF_PROSE = frozenset({"date", "month", "section", "weekday"})
_COUNTED = frozenset(
    [category + place for category in ("comment_count", "reading_time") for place in "=^$~"]
    + [f"month{place}" for place in "^$~"]
)
_DIGIT = re.compile(r"\d")


def furniture(text: str) -> tuple[str, ...]:
    """What furniture of a news page a line's words may be.

    A name is a category of :data:`CATEGORIES` and where a phrase of it stands: ``share=`` is the
    whole line, ``share^`` begins it, ``share$`` ends it, ``share~`` stands within it (in a short
    line alone: up to 12 words, or 40 characters of a script written without spaces). Case,
    punctuation, digits and white space do not count, except that ``comment_count``,
    ``reading_time``, and a ``month`` within a line need a digit in the line. Of a line of more
    than 100 characters only 60 at either end are looked at, so the cost does not grow with its
    length; dates and sections are not told of it.

    Where the whole line is a phrase, no other place is told.

    :returns: the names, sorted, each once; empty for most lines.
    """
    known = table()
    if len(text) > _SHORT_CHARACTERS:
        return _of_long(text, words(text[:END]), words(text[-END:]), known)
    return _of_short(text, words(text), known)


def furniture_of(texts: Sequence[str]) -> list[tuple[str, ...]]:
    """:func:`furniture` of each of a page's texts, which are folded at once."""
    known = table()
    pieces: list[str] = []
    for text in texts:
        if len(text) > _SHORT_CHARACTERS:
            pieces += (text[:END], text[-END:])
        else:
            pieces.append(text)
    texts_folded, cut = fold_all(pieces)
    folded = iter(texts_folded)
    found: list[tuple[str, ...]] = []
    for text in texts:
        if len(text) <= _SHORT_CHARACTERS:
            found.append(_of_short(text, cut(next(folded)), known))
            continue
        head, tail = next(folded), next(folded)
        may = _may_start(cut(head[:_NEAR]), known) or _may_end(cut(tail[-_NEAR:]), known)
        found.append(_of_long(text, cut(head), cut(tail), known) if may else ())
    return found


def _may_start(words: list[str], known: Table) -> bool:
    """Whether a phrase may stand where a text starts with these words, the last of them cut."""
    return len(words) <= 2 or words[0] in _anywhere() or f"{words[0]} {words[1]}" in known.first


def _may_end(words: list[str], known: Table) -> bool:
    """Whether a phrase may stand where a text ends with these words, the first of them cut."""
    return len(words) <= 2 or words[-1] in _anywhere() or f"{words[-2]} {words[-1]}" in known.last


def _of_short(text: str, line: list[str], known: Table) -> tuple[str, ...]:
    if known.words.isdisjoint(line):
        return ()
    whole = _whole(line, known)
    if whole and _COUNTED.isdisjoint(whole):
        return whole
    count = len(line)
    if count == 1:
        return _told(set(whole), text)
    spaced = len(text) > _WORD_LENGTH * count
    short = count <= (_SHORT_WORDS if spaced else _SHORT_SIGNS)
    few = count <= (_FEW_WORDS if spaced else _FEW_SIGNS)
    found: list[str] = []
    if line[0] in known.meanings or f"{line[0]} {line[1]}" in known.first:
        found = _starting(line, known, ENDS if short else ANYWHERE)
    if line[-1] in known.meanings or f"{line[-2]} {line[-1]}" in known.last:
        found += _ending(line, known, ENDS if few else ANYWHERE)
    if short and count > 2 and _may_hold(line[1:-1], known):
        found += _within(line, known)
    return _told(set(found), text) if found else ()


def _may_hold(words: list[str], known: Table) -> bool:
    """Whether a phrase that counts anywhere may stand among these words."""
    if not _anywhere().isdisjoint(words):
        return True
    return not known.first.isdisjoint(map(" ".join, pairwise(words)))


@cache
def _anywhere() -> frozenset[str]:
    """The phrases of one word that count within a line."""
    return frozenset(
        [
            phrase
            for phrase, meaning in table().meanings.items()
            if " " not in phrase and any(trust == ANYWHERE for _, trust in meaning)
        ]
    )


def _whole(line: list[str], known: Table) -> tuple[str, ...]:
    """The names of the phrase that is the whole line; none where it is no phrase."""
    count = len(line)
    if count == 1:
        return _named(known.meanings.get(line[0], ()))
    if line[0] not in known.words or _most(line[:2], known.first, count) < count:
        return ()
    return _named(known.meanings.get(" ".join(line), ()))


@cache
def _named(meaning: Meaning) -> tuple[str, ...]:
    return tuple(sorted([category + "=" for category, _ in meaning]))


def _of_long(text: str, head: list[str], tail: list[str], known: Table) -> tuple[str, ...]:
    # A word cut at the edge of the stretch is no word, and neither stretch is the whole line.
    found: list[str] = []
    if head and head[0] in known.words:
        found = _starting([*head[:-1], ""], known, ANYWHERE)
    last = tail[1:]
    if last and (last[-1] in known.meanings or " ".join(last[-2:]) in known.last):
        found += _ending(["", *last], known, ANYWHERE)
    if not found:
        return ()
    told = {name for name in found if name[:-1] not in _OF_PROSE}
    return _told(told, text) if told else ()


def _starting(line: list[str], known: Table, least: int) -> list[str]:
    found: list[str] = []
    if line[0] in known.words:
        count = len(line)
        for size in range(1, _most(line[:2], known.first, count) + 1):
            for category, trust in known.meanings.get(" ".join(line[:size]), ()):
                if size == count:
                    found.append(category + "=")
                elif trust >= least:
                    found.append(category + "^")
    return found


def _ending(line: list[str], known: Table, least: int) -> list[str]:
    found: list[str] = []
    for size in range(1, _most(line[-2:], known.last, len(line) - 1) + 1):
        for category, trust in known.meanings.get(" ".join(line[-size:]), ()):
            if trust >= least:
                found.append(category + "$")
    return found


def _within(line: list[str], known: Table) -> list[str]:
    found: list[str] = []
    meanings, end = known.meanings, len(line) - 1
    for start, word in enumerate(line[1:-1], start=1):
        if word in known.words:
            found += [
                category + "~"
                for size in range(1, _most(line[start : start + 2], known.first, end - start) + 1)
                for category, trust in meanings.get(" ".join(line[start : start + size]), ())
                if trust == ANYWHERE
            ]
    return found


def _most(pair: list[str], of_several: frozenset[str], left: int) -> int:
    # Most words stand in no phrase with the next one: nothing longer need be tried.
    if left < 2 or " ".join(pair) not in of_several:
        return 1 if left else 0
    most = MOST_SIGNS if len(pair[0]) == len(pair[1]) == 1 else MOST_WORDS
    return most if most < left else left


def _told(found: set[str], text: str) -> tuple[str, ...]:
    if not _COUNTED.isdisjoint(found) and not _has_digit(text):
        found -= _COUNTED
    # What the whole line is says more than what its words would be.
    found = {name for name in found if name[-1] == "="} or found
    return tuple(sorted(found))


def _has_digit(text: str) -> bool:
    return _DIGIT.search(text[:END]) is not None or _DIGIT.search(text[-END:]) is not None
