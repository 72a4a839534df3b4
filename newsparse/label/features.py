"""Features: what the model of lines looks at, a list of names for each unit of a page.

Three kinds. *Local* ones tell the shape of a text: length, how it starts and ends, case, digits,
punctuation, furniture words, hints. *Page* ones tell what the rest of the page says of it: whether
it repeats, which of its words the running text uses, the title's and the URL's words in it.
*Context* ones tell where it stands: before, in or after the stretch that holds most running text,
and what stands around it. All are names of small buckets, so that a model is a table from names to
weights. Nothing here looks at which page, site or language it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from attrs import frozen

from newsparse.fields.credit import split_caption
from newsparse.label.bundles import (
    Names,
    of_address,
    of_both,
    of_digits,
    of_distance,
    of_eight,
    of_gaps,
    of_heading,
    of_lower,
    of_page,
    of_place,
    of_progress,
    of_seam,
    of_shape,
    of_stretch,
    of_three,
    of_title,
    of_upper,
    of_words,
    of_zone,
)
from newsparse.label.furniture import furniture
from newsparse.label.model import Unit
from newsparse.label.pagewords import PageWords, page_words
from newsparse.lines import HintKind
from newsparse.page import Page
from newsparse.shape import PROSE, weight

SIZES = (6, 12, 20, 30, 45, 60, 80, 110, 160, 240, 400, 800)
_SHARES = (0.01, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.99)
_CASES = (0.01, 0.15, 0.3, 0.5, 0.8, 0.99)
_DIGITS = (0.001, 0.05, 0.15, 0.3, 0.6)
_PLACES = (1, 2, 3, 5, 8, 13, 25, 50, 100)
_STEPS = (2, 3, 4, 6, 9, 14, 25)
_INSIDE = (1, 2, 3, 5, 10)
_DONE = (0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999)
_PROSE_SHARES = (0.03, 0.08, 0.15, 0.3, 0.5, 0.7, 0.9)
_COUNTS = (1, 2, 3, 5, 8, 15, 30)
_FROM_HEADING = (-20, -5, -1, 0, 1, 2, 3, 5, 10, 30)

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
_LOOK = 400
_ECHO = 200
_CREDIT = 100
_CREDIT_MARKS = frozenset(":/()[]©|")
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
_SENTENCE = frozenset((".", "?", "…", "q."))


@frozen
class Shape:
    """The shape of a unit's text, and the names of its local features."""

    weight: float
    size: int
    start: str
    end: str
    prose: bool
    kind: str
    names: list[Names]


def shape_of(unit: Unit) -> Shape:
    """The shape of a unit, looking at no other."""
    text = unit.text
    much = weight(text)
    size = bisect_right(SIZES, much)
    start, end = _start(text[0]), _end(text[-2:])
    prose = much >= PROSE and end in _SENTENCE
    if prose:
        kind = "P" if much < 200 else "PP"
    else:
        kind = ("s" if end in _SENTENCE else "n") + str(bisect_right((12, 30, 80, 200), much))
    names = [of_shape(size, start, end)]
    _add_words(text, size, names)
    for hint in unit.hints:
        names += (f"h{hint.kind.value}{hint.level}", f"h{hint.kind.value}w{size // 2}")
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


def _add_words(text: str, size: int, names: list[Names]) -> None:
    look = text[:_LOOK]
    words = look.split()
    count = len(words)
    characters = frozenset(look)
    capitals = len([word for word in words if word[0].isupper()])
    inner = sum([look.count(stop) for stop in (". ", "? ", "! ", "。") if stop[0] in characters])
    many = bisect_right((2, 3, 4, 6, 9, 14, 20, 40), count)
    names.append(of_words(size, many, bisect_right(_CASES, capitals / count), min(inner, 4)))
    if size < 8 and text.isupper():
        names.append(f"upper{min(size, 6)}")
    digits = sum([look.count(character) for character in filter(str.isdigit, characters)])
    if digits:
        names.append(_digits(look, size, digits))
    third = size // 3
    names += [_MARKS[mark][third] for mark in characters & _MARKED]
    if "http" in look or "www." in look:
        names.append("url")
    if count <= 4:
        names.append("t=" + look.casefold() if len(look) < 60 else "t=")
    else:
        first, second = words[0].casefold(), words[1].casefold()
        names += ("f=" + first, f"f2={first} {second}")


def _digits(look: str, size: int, digits: int) -> Names:
    seen: tuple[str, ...] = ()
    if size < 9:
        seen = tuple([name for name, pattern in _NUMBERS if pattern.search(look)])
    return of_digits(size, bisect_right(_DIGITS, digits / len(look)), seen)


@frozen
class View:
    """A page as the model sees it.

    :param names: the names of each unit's features, some of them in bundles.
    """

    shapes: list[Shape]
    words: PageWords
    furniture: list[tuple[str, ...]]
    names: list[list[Names]]


def look(page: Page, units: Sequence[Unit]) -> View:
    """What there is to see of a page.

    :param units: those of the page, none of them blank, at least one.
    """
    shapes = [shape_of(unit) for unit in units]
    texts = [unit.text[:_LOOK] for unit in units]
    prose = [shape.prose for shape in shapes]
    words = page_words(page, texts, prose, titled=shapes[0].weight < 250)
    named = [furniture(unit.text) for unit in units]
    found = [shape.names for shape in shapes]
    _add_furniture(named, found)
    _add_page(shapes, words, found)
    _add_pictures(units, shapes, found)
    _add_context(units, shapes, found)
    return View(shapes, words, named, found)


def features(page: Page, units: Sequence[Unit]) -> list[list[str]]:
    """The names of each unit's features, in the order of the units."""
    if not units:
        return []
    return ["\n".join(names).split("\n") for names in look(page, units).names]


def _add_furniture(named: Sequence[tuple[str, ...]], found: list[list[Names]]) -> None:
    last = len(named) - 1
    for i, own in enumerate(named):
        if own:
            found[i] += ["L" + name for name in own]
            if i:
                found[i - 1] += ["L+" + name for name in own]
            if i < last:
                found[i + 1] += ["L-" + name for name in own]


def _add_page(shapes: Sequence[Shape], words: PageWords, found: list[list[Names]]) -> None:
    for i, shape in enumerate(shapes):
        names, size, times = found[i], shape.size, min(words.count[i], 3)
        if not words.stems[i]:
            names.append(of_page(size, times, None))
            continue
        names.append(of_page(size, times, bisect_right(_SHARES, words.used(i))))
        if words.address:
            cover, back = words.covers(i)
            covered = bisect_right((0.01, 0.2, 0.4, 0.6, 0.8, 0.99), cover)
            names.append(of_address(covered, bisect_right(_SHARES, back) if back else None))
        if words.title and i:
            share = bisect_right((0.01, 0.3, 0.6, 0.9), words.in_title(i))
            names.append(of_title(share, bisect_right((2, 4, 7, 15), len(words.stems[i]))))


def _add_pictures(units: Sequence[Unit], shapes: Sequence[Shape], found: list[list[Names]]) -> None:
    """A picture's credit at a line's end, and lines that say again what one close by says, as
    captions do of alternative texts.
    """
    last = len(units) - 1
    texts = [
        unit.text[:_ECHO].casefold() if s.weight >= 15 else ""
        for unit, s in zip(units, shapes, strict=True)
    ]
    for i, unit in enumerate(units):
        if shapes[i].weight <= _LOOK and _has_credit(unit.text):
            found[i].append(f"cr{shapes[i].size // 2}")
            if i:
                found[i - 1].append("cr+")
            if i < last:
                found[i + 1].append("cr-")
        for step in (1, 2):
            if i + step > last or not texts[i]:
                break
            below = texts[i + step]
            if below and (texts[i] in below or below in texts[i]):
                found[i].append(f"dup+{step}")
                found[i + step].append(f"dup-{step}")


def _has_credit(text: str) -> bool:
    return not _CREDIT_MARKS.isdisjoint(text[-_CREDIT:]) and split_caption(text) is not None


def main_stretch(shapes: Sequence[Shape], units: Sequence[Unit]) -> tuple[int, int]:
    """The stretch of units that holds most running text for the furniture in it: the heaviest
    run where prose counts for it and other lines against it.
    """
    best, start, end = 0.0, 0, 0
    total, opened = 0.0, 0
    for i, (shape, unit) in enumerate(zip(shapes, units, strict=True)):
        if total <= 0:
            total, opened = 0.0, i
        if shape.prose:
            total += min(shape.weight, 500) / 100
        elif shape.end in _SENTENCE and shape.weight >= 40:
            total += 0.2
        else:
            total -= 0.6 if unit.label is not None and unit.label.is_chrome else 0.35
        if total > best:
            best, start, end = total, opened, i + 1
    return start, end


def _add_context(units: Sequence[Unit], shapes: Sequence[Shape], found: list[list[Names]]) -> None:
    count = len(shapes)
    kinds = ["^", "^", *(shape.kind for shape in shapes), "$", "$"]
    prose = [0, *accumulate(1 if shape.prose else 0 for shape in shapes)]
    told = [0.0, *accumulate(min(s.weight, 400) if s.prose else 0.0 for s in shapes)]
    above, below = _distances(shapes)
    start, end = main_stretch(shapes, units)
    share = bisect_right(_PROSE_SHARES, prose[-1] / count)
    many = bisect_right(_COUNTS, prose[-1])
    whole = told[-1] or 1.0
    gaps = not all(unit.gap for unit in units)
    heading = _first_heading(units)
    for i, shape in enumerate(shapes):
        kind, size = shape.kind, shape.size
        third = size // 3
        after = units[i + 1].gap if i + 1 < count else True
        done = bisect_right(_DONE, told[i] / whole)
        zone, first, last = _zone(i, start, end)
        up, down = bisect_right(_STEPS, above[i]), bisect_right(_STEPS, below[i])
        p2, p1, n1, n2 = kinds[i], kinds[i + 1], kinds[i + 3], kinds[i + 4]
        done_above, done_here = prose[i], prose[i + 1]
        found[i] += (
            of_gaps(third, units[i].gap, after, gaps),
            of_zone(zone, size, shape.end),
            of_stretch(zone, first, last, kind),
            of_progress(done, many, share, kind),
            of_place(
                bisect_right(_PLACES, i), bisect_right(_PLACES, count - 1 - i), 10 * i // count
            ),
            of_three(done_above - prose[max(0, i - 3)], prose[min(count, i + 4)] - done_here, kind),
            of_eight(done_above - prose[max(0, i - 8)], prose[min(count, i + 9)] - done_here, kind),
            of_distance(up, down, third, kind),
            of_upper(p2, p1, kind),
            of_lower(kind, n1, n2),
            of_both(p1, kind, n1),
        )
        if i:
            found[i].append(of_seam(shapes[i - 1].end, shape.start, third))
        if heading is not None:
            found[i].append(of_heading(bisect_right(_FROM_HEADING, i - heading), kind))


def _zone(i: int, start: int, end: int) -> tuple[int, int, int]:
    """Where a unit stands by the main stretch: above, in or below it, and how far from its ends."""
    if i < start:
        return 0, bisect_right(_STEPS, start - i), 0
    if i >= end:
        return 2, bisect_right(_STEPS, i - end), 0
    return 1, bisect_right(_INSIDE, i - start), bisect_right(_INSIDE, end - 1 - i)


def _distances(shapes: Sequence[Shape]) -> tuple[list[int], list[int]]:
    """How many units above and below each the next prose stands."""
    above, distance = [], 99
    for shape in shapes:
        above.append(distance)
        distance = 1 if shape.prose else distance + 1
    below, distance = [], 99
    for shape in reversed(shapes):
        below.append(distance)
        distance = 1 if shape.prose else distance + 1
    return above, below[::-1]


def _first_heading(units: Sequence[Unit]) -> int | None:
    for i, unit in enumerate(units):
        for hint in unit.hints:
            if hint.kind is HintKind.HEADING and hint.level == 1:
                return i
    return None
