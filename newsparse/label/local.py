"""Local: what a unit's own text tells, whatever stands around it: its length, how it starts and ends,
case, digits, punctuation and hints.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from string import ascii_letters
from typing import NamedTuple

from newsparse.label.bundles import Names, of_digits, of_hint, of_shape, of_words
from newsparse.label.model import Unit
from newsparse.shape import PROSE, weight

SIZES = (6, 12, 20, 30, 45, 60, 80, 110, 160, 240, 400, 800)
_CASES = (0.01, 0.15, 0.3, 0.5, 0.8, 0.99)
_COUNTS = (2, 3, 4, 6, 9, 14, 20, 40)
_DIGITS = (0.001, 0.05, 0.15, 0.3, 0.6)
# These start with what is rare in text and look back from there, which is much the faster.
_YEAR = re.compile(r"[12](?:(?<=1)9|(?<=2)0)\d\d(?!\d)(?<!\d{5})")
_CLOCK = re.compile(r"[:.h](?<=\d.)(?<!\d{3}.)\d\d(?!\d)")
_DATE = re.compile(r"[./年-](?:(?<=\d[./-])(?<!\d{5}.)\d{1,2}[./-]\d{2,4}(?!\d)|(?<=年)\d{1,2}月)")
_NUMBERS = (("year", _YEAR), ("clock", _CLOCK), ("date", _DATE))
_MARKS = {
    mark: [f"c{mark}{third}" for third in range(1 + len(SIZES) // 3)]
    for mark in '|/»>@#©•():–-,"“”„«‘’「?!…'
}
_MARKED = frozenset(_MARKS)
# Classes that hold single characters above U+FFFF are ten times slower: all of those are found, and
# looked at again.
_BASIC = range(0x10000)
_SIGNS = re.compile(
    rf"[{re.escape(''.join(_MARKS))}{''.join(filter(str.isdigit, map(chr, _BASIC)))}"
    r"\n\U00010000-\U0010ffff]"
)
_CAPITALS = re.compile(rf"[\n{''.join(filter(str.isupper, map(chr, _BASIC)))}](?<!\S.)")
_LETTERS = (ascii_letters + " ").encode()
_LAST_BASIC = "\uffff"
LOOK = 200
"""How many characters of a text are looked at."""
_CLOSERS = "\"”’»)'』」]）"
_ENDS = {
    **dict.fromkeys(".。।۔։።｡", "."),
    **dict.fromkeys("!?！？؟", "?"),
    **dict.fromkeys(":：", ":"),
    **dict.fromkeys(",;،、，；", ","),
    "…": "…",
}
_STARTS = {
    **dict.fromkeys("\"“„«‘'’「『", "q"),
    **dict.fromkeys("-–—•*·", "-"),
    **dict.fromkeys("([（", "("),
    "©": "©",
    "#": "#",
    "@": "@",
}
SENTENCE = frozenset((".", "?", "…", "q."))
"""The ends of sentences."""
_LENGTHS = (12, 30, 80, 200)
_OF_SENTENCES = tuple(f"s{length}" for length in range(1 + len(_LENGTHS)))
_OF_OTHERS = tuple(f"n{length}" for length in range(1 + len(_LENGTHS)))


class Shape(NamedTuple):
    """The shape of a unit's text, and the names of its local features.

    A tuple, as frozen objects take twice as long to make.
    """

    weight: float
    size: int
    start: str
    end: str
    prose: bool
    kind: str
    names: list[Names]


def shape_of(unit: Unit) -> Shape:
    """The shape of a unit, looking at no other."""
    starts = starts_of([unit])
    return shapes_of([unit], starts, [start.casefold() for start in starts])[0]


def starts_of(units: Sequence[Unit]) -> list[str]:
    """The first :data:`LOOK` characters of each unit, without line ends."""
    starts = [unit.text[:LOOK] for unit in units]
    if "\n" in "".join(starts):
        return [start.replace("\n", " ") for start in starts]
    return starts


def shapes_of(units: Sequence[Unit], starts: Sequence[str], known: Sequence[str]) -> list[Shape]:
    """The shapes of a page's units.

    :param starts: as :func:`starts_of` gives them.
    :param known: those, case folded.
    """
    # One search of the whole page is much faster than one of each unit.
    page = "\n".join(starts)
    signs = "".join(_SIGNS.findall(_without_letters(page))).split("\n")
    capitals = list(map(len, "".join(_CAPITALS.findall(page)).split("\n")))
    weights = _weights([unit.text for unit in units])
    linked = "http" in page or "www." in page
    shapes = []
    for unit, much, start, folded, own, capital in zip(
        units, weights, starts, known, signs, capitals, strict=True
    ):
        shape = _shape(unit, much)
        _add_words(start, folded, own, capital, shape)
        if linked and ("http" in start or "www." in start):
            shape.names.append("url")
        shapes.append(shape)
    return shapes


def _without_letters(text: str) -> str:
    """The text without what most of it is, as patterns take their time with each character."""
    kept = text.encode("utf-8", "surrogatepass").translate(None, _LETTERS)
    return kept.decode("utf-8", "surrogatepass")


def _weights(texts: Sequence[str]) -> list[float]:
    rare = _without_letters("".join(texts))
    if weight(rare) > len(rare):  # in a script written without spaces, some of them
        return list(map(weight, texts))
    return list(map(float, map(len, texts)))


def _shape(unit: Unit, much: float) -> Shape:
    text = unit.text
    size = bisect_right(SIZES, much)
    start, end = _start(text[0]), _end(text[-2:])
    closed = end in SENTENCE
    prose = closed and much >= PROSE
    if prose:
        kind = "P" if much < 200 else "PP"
    else:
        kind = (_OF_SENTENCES if closed else _OF_OTHERS)[bisect_right(_LENGTHS, much)]
    names = [of_shape(size, start, end)]
    if size < 8 and text.isupper():
        names.append(f"upper{min(size, 6)}")
    for hint in unit.hints:
        names += of_hint(hint.kind.value, hint.level, size // 2)
    return Shape(much, size, start, end, prose, kind, names)


@lru_cache(maxsize=4096)
def _end(last_two: str) -> str:
    last = last_two[-1]
    if last in _CLOSERS:
        if _ENDS.get(last_two[:-1]) in (".", "?", "…"):
            return "q."
        return ")" if last in ")]）" else "q"
    return _ENDS.get(last) or ("0" if last.isdigit() else "a" if last.isalpha() else "~")


@lru_cache(maxsize=4096)
def _start(first: str) -> str:
    if first.isalpha():
        return "A" if first.isupper() else "a" if first.islower() else "x"
    return _STARTS.get(first) or ("0" if first.isdigit() else "~")


def _add_words(look: str, known: str, signs: str, capitals: int, shape: Shape) -> None:
    size, names = shape.size, shape.names
    count = look.count(" ") + 1
    if look[-1] == " ":  # cut between two words
        count -= 1
    inner = look.count(". ") + look.count("。")
    if signs:
        if max(signs) > _LAST_BASIC:
            capitals = len([word for word in look.split() if word[0].isupper()])
        inner += look.count("? ") + look.count("! ")
        _add_signs(signs, look, size, names)
    share = bisect_right(_CASES, capitals / count)
    names.append(of_words(size, bisect_right(_COUNTS, count), share, inner if inner < 4 else 4))
    if count <= 4:
        names.append("t=" + known if len(look) < 60 else "t=")
    else:
        first, second, _ = known.split(" ", 2)
        names += ("f=" + first, f"f2={first} {second}")


def _add_signs(signs: str, look: str, size: int, names: list[Names]) -> None:
    third = size // 3
    different = set(signs)
    marks = different & _MARKED
    for mark in marks:
        names.append(_MARKS[mark][third])
    if len(marks) < len(different) and (digits := sum(map(str.isdigit, signs))):
        names.append(_digits(look, size, digits))


def _digits(look: str, size: int, digits: int) -> Names:
    seen: tuple[str, ...] = ()
    if size < 11:
        seen = tuple([name for name, pattern in _NUMBERS if pattern.search(look)])
    return of_digits(size, bisect_right(_DIGITS, digits / len(look)), seen)
