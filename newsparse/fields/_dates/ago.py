"""Spans of time before now, and days counted from today, found inside a short text.

A span (“2 hours ago”, “il y a 3 jours”, “3시간 전”) needs a number or a word for one, a unit, and a
word that says it is past; unit and word must belong to one language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from attrs import frozen

from newsparse.fields._dates import agowords as table
from newsparse.fields._dates.months import fold
from newsparse.fields._dates.spans import UNITS, Ago, Back, find_unspaced
from newsparse.fields._dates.text import TOKEN

_MOST_WORDS = 4
_MOST_FIGURES = 4
_UNSPACED = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my"})


@frozen
class _Piece:
    start: int
    end: int
    text: str
    printed: str


def find_back(text: str) -> list[Ago | Back]:
    """The spans and counted days in a text that is made plain; they do not overlap."""
    found: list[Ago | Back] = []
    if not text.isascii():
        found += find_unspaced(text)
    if found or not _may_hold(text):
        return found
    pieces = [
        _Piece(match.start(), match.end(), fold(match[0]), match[0])
        for match in TOKEN.finditer(text)
        if match[0].isalnum() or len(match[0]) > 1
    ]
    at = 1 if _BELOW_NOUGHT.match(text) else 0
    while at < len(pieces):
        word = pieces[at].text
        if word not in _openers() and not word.isdecimal():
            at += 1
            continue
        item = _ago(pieces, at) or _now(pieces, at) or _day_back(pieces, at)
        if item is None:
            at += 1
            continue
        found.append(item)
        while at < len(pieces) and pieces[at].start < item.end:
            at += 1
    return found


def _may_hold(text: str) -> bool:
    """Whether any word could be part of a span or a counted day: a cheap look before a thorough one."""
    return not tellers().isdisjoint(text.lower().translate(_TO_SPACES).split())


@cache
def tellers() -> frozenset[str]:
    """Words, as printed and folded, of which every span and counted day has one: of each phrase its
    longest, which says most.
    """
    entries = [
        entry.lower().translate(_TO_SPACES).split()
        for text in (table.PAST_WORDS, table.DAYS)
        for _, cells in _rows(text)
        for cell in cells
        for entry in cell.split(";")
    ]
    entries += [entry.translate(_TO_SPACES).split() for entry in table.NOW_WORDS.split(";")]
    entries += [[word] for word in _glued()]
    longest = {max(words, key=len) for words in entries if words}
    return frozenset(longest | set(map(fold, longest)))


@cache
def _openers() -> frozenset[str]:
    """Words with which a span or a counted day may start, a number aside."""
    first = {words[0] for words in (*_past_before(), *_days(), *_nows())}
    spans = {word.split("_")[0] for word in (*_singulars(), *_duals())}
    counted = {word for word, units in _units().items() if units[0][1] & _COUNT_AFTER}
    return frozenset(first | spans | counted | _numbers().keys() | _LEADING | _ABOUT)


def _ago(pieces: Sequence[_Piece], at: int) -> Ago | None:
    """The span that starts at a piece: with a word before its number, or with the number itself."""
    before, size = _longest(_past_before(), pieces, at)
    if not size and pieces[at].text in _LEADING:
        size = 1
    for counted in _counted(pieces, at + size):
        for also in (*_counted_with(pieces, counted), None):
            last = also or counted
            after, length = _longest(_past_after(), pieces, last.end)
            if not (last.past or (before | after) & last.languages):
                continue
            if before and not before & counted.languages:
                continue
            end = last.end + (length if after & last.languages else 0)
            more = (also.unit, also.number) if also else None
            start, stop = pieces[at].start, pieces[end - 1].end
            return Ago(start, stop, counted.unit, counted.number, more)
    return None


def _counted_with(pieces: Sequence[_Piece], counted: _Counted) -> Iterator[_Counted]:
    """What is counted with it: a number of a smaller unit that follows, with “and” or without."""
    at = counted.end
    if at < len(pieces) and pieces[at].text in _AND:
        at += 1
    if at < len(pieces) and pieces[at].text.isdecimal():
        for also in _counted(pieces, at):
            smaller = UNITS.index(also.unit) < UNITS.index(counted.unit)
            if smaller and also.languages & counted.languages:
                yield also


@frozen
class _Counted:
    """A number and its unit: in which languages, up to which piece, and whether the unit's own word
    says that it is past.
    """

    number: int
    unit: str
    languages: frozenset[str]
    end: int
    past: bool = False


def _counted(pieces: Sequence[_Piece], at: int) -> Iterator[_Counted]:
    """Every way to read a number and its unit at a piece."""
    while at < len(pieces) and pieces[at].text in _ABOUT:
        at += 1
    if at >= len(pieces):
        return
    number = _number(pieces[at].text)
    if number and at + 1 < len(pieces):
        yield from _unit_behind(pieces, at + 1, number)
    for count, forms in ((1, _singulars()), (2, _duals())):
        for key, size in _keys(pieces, at):
            if key in forms:
                yield _Counted(count, *forms[key], at + size)
    for unit, languages, size in _units_at(pieces, at):
        # Bantu languages, Hausa and Sinhala count after the unit: “masaa 2 yaliyopita”.
        number = _number(pieces[at + size].text) if at + size < len(pieces) else 0
        if number and languages & _COUNT_AFTER:
            yield _Counted(number, unit, languages & _COUNT_AFTER, at + size + 1)


def _unit_behind(pieces: Sequence[_Piece], at: int, number: int) -> Iterator[_Counted]:
    """Every way to read the unit at a piece that follows its number."""
    word = pieces[at].text
    if word in _glued_words():
        yield _Counted(number, *_glued_words()[word], at + 1, past=True)
    for unit, languages, size in _units_at(pieces, at):
        yield _Counted(number, unit, languages, at + size)
    if word == _OF and number >= _LEAST_OF:
        for unit, languages, size in _units_at(pieces, at + 1):
            if _ROMANIAN & languages:
                yield _Counted(number, unit, _ROMANIAN, at + 1 + size)


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word) if len(word) <= _MOST_FIGURES else 0
    return _numbers().get(word, 0)


def _keys(pieces: Sequence[_Piece], at: int) -> list[tuple[str, int]]:
    """The two words that start at a piece as a table holds them, and the one; with their sizes."""
    words = [piece.text for piece in pieces[at : at + 2]]
    return [("_".join(words[:size]), size) for size in range(len(words), 0, -1)]


def _units_at(pieces: Sequence[_Piece], at: int) -> list[tuple[str, frozenset[str], int]]:
    for key, size in _keys(pieces, at):
        if key in _units():
            return [(name, languages, size) for name, languages in _units()[key]]
    return []


def _now(pieces: Sequence[_Piece], at: int) -> Ago | None:
    _, size = _longest(_nows(), pieces, at)
    return Ago(pieces[at].start, pieces[at + size - 1].end, "second", 0) if size else None


def _day_back(pieces: Sequence[_Piece], at: int) -> Back | None:
    languages, size = _longest(_days(), pieces, at)
    if not size:
        return None
    words = tuple(piece.text for piece in pieces[at : at + size])
    if size == 1 and words[0] in _accented() and pieces[at].printed.isascii():
        return None
    common = size == 1 and words[0] in _COMMON
    end = pieces[at + size - 1].end
    return Back(pieces[at].start, end, _days_back()[words], languages, common)


@cache
def _accented() -> frozenset[str]:
    return frozenset(map(fold, table.ACCENTED.split()))


def _longest(
    phrases: Mapping[tuple[str, ...], frozenset[str]], pieces: Sequence[_Piece], at: int
) -> tuple[frozenset[str], int]:
    """The longest phrase that starts at a piece: what the table says of it, and its length."""
    words = tuple(piece.text for piece in pieces[at : at + _MOST_WORDS])
    for size in range(len(words), 0, -1):
        found = phrases.get(words[:size])
        if found:
            return found, size
    return frozenset(), 0


_ABOUT = frozenset(fold(word) for word in table.ABOUT.split())
_BELOW_NOUGHT = re.compile(r"\s*[-\u2212][0-9]")
"""“-3 hours ago”: what a broken clock counts, and no moment."""
_COMMON = frozenset(fold(word) for word in table.COMMON.split())
_LEADING = frozenset(fold(word) for word in table.LEADING.split())
_COUNT_AFTER = frozenset({"sw", "zu", "xh", "ha", "so", "si"})
_AND = frozenset(
    fold(word)
    for word in "and und et y e ed en och og ja i a és și si и та і ve και و und en dan và ו".split()
)
_OF, _LEAST_OF, _ROMANIAN = "de", 20, frozenset({"ro"})
"""From twenty on Romanian counts “of” a unit: “acum 24 de ore”."""
_PAST_ENDING = "पूर्वी"
_HUNGARIAN = ("ja", "ce", "te", "ve")
"""The endings of “two hours ago” in one word; those of “órával” take “ezelőtt”, too."""
_TO_SPACES = str.maketrans(dict.fromkeys('.,;:!?()[]·•–—-/|0123456789"', " "))


def _rows(text: str) -> list[tuple[str, list[str]]]:
    """The rows of a table: a language, and its cells."""
    rows: list[tuple[str, list[str]]] = []
    for line in text.strip().replace("\n  ", " ").split("\n"):
        language, _, cells = line.partition(":")
        rows.append((language, cells.split("|")))
    return rows


def _words_of(entry: str) -> tuple[str, ...]:
    return tuple(
        fold(match[0]) for match in TOKEN.finditer(entry) if match[0].isalnum() or len(match[0]) > 1
    )


@cache
def _units() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Words for units, each with the units that it may mean and the languages in which it does."""
    found: dict[str, dict[str, set[str]]] = {}
    for language, cells in _rows(table.UNIT_WORDS):
        for unit, cell in zip(UNITS, cells, strict=True):
            for word in cell.split():
                found.setdefault(fold(word), {}).setdefault(unit, set()).add(language)
    return {
        word: [(unit, frozenset(languages)) for unit, languages in units.items()]
        for word, units in found.items()
    }


def _phrases(text: str, column: int) -> dict[tuple[str, ...], frozenset[str]]:
    found: dict[tuple[str, ...], set[str]] = {}
    for language, cells in _rows(text):
        for entry in cells[column].split(";") if column < len(cells) else ():
            if words := _words_of(entry):
                found.setdefault(words, set()).add(language)
    return {words: frozenset(languages) for words, languages in found.items()}


@cache
def _past_before() -> dict[tuple[str, ...], frozenset[str]]:
    return _phrases(table.PAST_WORDS, 0)


@cache
def _past_after() -> dict[tuple[str, ...], frozenset[str]]:
    return _phrases(table.PAST_WORDS, 1)


@cache
def _days() -> dict[tuple[str, ...], frozenset[str]]:
    """Phrases for today, yesterday and the day before, with their languages."""
    return _phrases(table.DAYS, 2) | _phrases(table.DAYS, 1) | _phrases(table.DAYS, 0)


@cache
def _days_back() -> dict[tuple[str, ...], int]:
    return {words: days for days in (2, 1, 0) for words in _phrases(table.DAYS, days)}


@cache
def _nows() -> dict[tuple[str, ...], frozenset[str]]:
    return dict.fromkeys(filter(None, map(_words_of, table.NOW_WORDS.split(";"))), frozenset({""}))


@cache
def _numbers() -> dict[str, int]:
    found = dict.fromkeys(map(fold, table.ONE.split()), 1)
    for number, words in table.NUMBERS.items():
        found |= dict.fromkeys(map(fold, words.split()), number)
    return found


@cache
def _singulars() -> dict[str, tuple[str, frozenset[str]]]:
    return _single_words(table.SINGULARS)


@cache
def _duals() -> dict[str, tuple[str, frozenset[str]]]:
    return _single_words(table.DUALS)


def _single_words(text: str) -> dict[str, tuple[str, frozenset[str]]]:
    found: dict[str, tuple[str, set[str]]] = {}
    for language, cells in _rows(text):
        for unit, cell in zip(UNITS, cells, strict=False):
            for word in cell.split():
                found.setdefault(fold(word), (unit, set()))[1].add(language)
    return {word: (unit, frozenset(languages)) for word, (unit, languages) in found.items()}


@cache
def _glued_words() -> Mapping[str, tuple[str, frozenset[str]]]:
    return {fold(word): meaning for word, meaning in _glued().items()}


@cache
def _glued() -> Mapping[str, tuple[str, frozenset[str]]]:
    """Words that hold a unit and say that it is past: “시간전”, “ชั่วโมงที่แล้ว”, “órája”."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    past = {language: cells[-1].split(";") for language, cells in _rows(table.PAST_WORDS)}
    for language, cells in _rows(table.UNIT_WORDS):
        for unit, cell in zip(UNITS, cells, strict=True):
            for word in cell.split():
                meaning = (unit, frozenset({language}))
                if language in _UNSPACED:
                    for suffix in past[language]:
                        found[word + suffix.replace(" ", "")] = meaning
                elif (language == "hu" and word.endswith(_HUNGARIAN)) or word.endswith(
                    _PAST_ENDING
                ):
                    found[word] = meaning
    return found
