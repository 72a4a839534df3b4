"""Find the phrases of the table in a line."""

from __future__ import annotations

import re

from newsparse.label.furniture.fold import first_word, words
from newsparse.label.furniture.table import ANYWHERE, ENDS, MOST_SIGNS, MOST_WORDS, Table, table

END = 60
"""How many characters at either end are looked at where a line is not short."""

_SHORT_CHARACTERS = 100
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
        return _of_long(text, known)
    line = words(text)
    if known.words.isdisjoint(line):
        return ()
    count = len(line)
    spaced = len(text) > _WORD_LENGTH * count
    short = count <= (_SHORT_WORDS if spaced else _SHORT_SIGNS)
    few = count <= (_FEW_WORDS if spaced else _FEW_SIGNS)
    found = _starting(line, known, ENDS if short else ANYWHERE)
    found += _ending(line, known, ENDS if few else ANYWHERE)
    if short and count > 2:
        found += _within(line, known)
    return _told(set(found), text) if found else ()


def _of_long(text: str, known: Table) -> tuple[str, ...]:
    # A word cut at the edge of the stretch is no word, and neither stretch is the whole line.
    found: list[str] = []
    if first_word(text[:END]) in known.words:
        found = _starting([*words(text[:END])[:-1], ""], known, ANYWHERE)
    last = words(text[-END:])[1:]
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
    for start in range(1, end):
        if line[start] in known.words:
            most = _most(line[start : start + 2], known.first, end - start)
            for size in range(1, most + 1):
                for category, trust in meanings.get(" ".join(line[start : start + size]), ()):
                    if trust == ANYWHERE:
                        found.append(category + "~")
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
