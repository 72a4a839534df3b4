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
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from urllib.parse import urlsplit

from attrs import frozen

from newsparse.label.furniture import furniture
from newsparse.label.model import Unit
from newsparse.lines import HintKind
from newsparse.page import Page
from newsparse.shape import PROSE, UNSPACED, weight

_WEIGHTS = (6, 12, 20, 30, 45, 60, 80, 110, 160, 240, 400, 800)
_FEW = (1, 2, 3, 4, 6, 10, 20)
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

_STEM = 6
_TOKEN = re.compile(rf"[{UNSPACED}]{{2}}|[^\W\d_{UNSPACED}]{{3,}}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
_DATE = re.compile(r"(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|年\d{1,2}月")
_MARKS = frozenset('|/»>@#©•():–-,"“”„«‘’「?!…')
_LOOK = 400
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
    names: list[str]


def shape_of(unit: Unit) -> Shape:
    """The shape of a unit, looking at no other."""
    text = unit.text
    much = weight(text)
    size = bisect_right(_WEIGHTS, much)
    start, end = _start(text), _end(text)
    prose = much >= PROSE and end in _SENTENCE
    if prose:
        kind = "P" if much < 200 else "PP"
    else:
        kind = ("s" if end in _SENTENCE else "n") + str(bisect_right((12, 30, 80, 200), much))
    names = [
        f"w{size}",
        f"e{end}",
        f"s{start}",
        f"we{size}{end}",
        f"ws{size}{start}",
        f"se{start}{end}{size // 3}",
    ]
    _add_words(text, size, names)
    for hint in unit.hints:
        names += (f"h{hint.kind.value}{hint.level}", f"h{hint.kind.value}w{size // 2}")
    return Shape(much, size, start, end, prose, kind, names)


def _end(text: str) -> str:
    last = text[-1]
    if last in _CLOSERS:
        if _ENDS.get(text[-2:-1]) in (".", "?", "…"):
            return "q."
        return ")" if last in ")]）" else "q"
    return _ENDS.get(last) or ("0" if last.isdigit() else "a" if last.isalpha() else "~")


def _start(text: str) -> str:
    first = text[0]
    if first.isalpha():
        return "A" if first.isupper() else "a" if first.islower() else "x"
    return _STARTS.get(first) or ("0" if first.isdigit() else "~")


def _add_words(text: str, size: int, names: list[str]) -> None:
    look = text[:_LOOK]
    words = look.split()
    count = len(words)
    names.append(f"nw{bisect_right((2, 3, 4, 6, 9, 14, 20, 40), count)}")
    capitals = sum(map(str.isupper, [word[0] for word in words]))
    names.append(f"cap{bisect_right(_CASES, capitals / count)}{min(size, 7)}")
    if size < 8 and text.isupper():
        names.append(f"upper{min(size, 6)}")
    digits = sum(map(str.isdigit, look))
    if digits:
        names.append(f"dig{bisect_right(_DIGITS, digits / len(look))}{min(size, 5)}")
        if size < 9:
            for pattern, name in ((_YEAR, "year"), (_CLOCK, "clock"), (_DATE, "date")):
                if pattern.search(look):
                    names.append(f"{name}{min(size, 7)}")
    inner = look.count(". ") + look.count("? ") + look.count("! ") + look.count("。")
    names.append(f"in{min(inner, 4)}{min(size, 9)}")
    third = size // 3
    names += [f"c{mark}{third}" for mark in _MARKS.intersection(look)]
    if "http" in look or "www." in look:
        names.append("url")
    if count <= 4:
        names.append("t=" + look.casefold() if len(look) < 60 else "t=")
    else:
        first, second = words[0].casefold(), words[1].casefold()
        names += ("f=" + first, f"f2={first} {second}")


def features(page: Page, units: Sequence[Unit]) -> list[list[str]]:
    """The names of each unit's features, in the order of the units.

    :param units: those of the page, none of them blank.
    """
    if not units:
        return []
    shapes = [shape_of(unit) for unit in units]
    known = [unit.text[:_LOOK].casefold() for unit in units]
    found = [shape.names for shape in shapes]
    _add_furniture(units, found)
    _add_page(page, shapes, known, found)
    _add_context(units, shapes, found)
    return found


def _add_furniture(units: Sequence[Unit], found: list[list[str]]) -> None:
    named = [furniture(unit.text) for unit in units]
    last = len(units) - 1
    for i, names in enumerate(found):
        for name in named[i]:
            names.append("L" + name)
        if i:
            names += ["L-" + name for name in named[i - 1]]
        if i < last:
            names += ["L+" + name for name in named[i + 1]]


def _add_page(
    page: Page, shapes: Sequence[Shape], known: Sequence[str], found: list[list[str]]
) -> None:
    times = Counter(known)
    stems = [frozenset(token[:_STEM] for token in _TOKEN.findall(text)) for text in known]
    used: Counter[str] = Counter()
    for shape, words in zip(shapes, stems, strict=True):
        if shape.prose:
            used.update(words)
    address = _address(page.url)
    title = stems[0] if shapes[0].weight < 250 else frozenset()
    for i, (shape, words) in enumerate(zip(shapes, stems, strict=True)):
        names, size = found[i], shape.size
        names.append(f"rep{min(times[known[i]], 3)}{min(size, 8)}")
        if not words:
            continue
        own = 1 if shape.prose else 0
        share = bisect_right(_SHARES, sum([used[word] > own for word in words]) / len(words))
        names += (f"ov{share}", f"ov{share}w{size // 2}")
        if address:
            both = len(words & address)
            covered = bisect_right((0.01, 0.2, 0.4, 0.6, 0.8, 0.99), both / len(address))
            names.append(f"url{covered}")
            if both:
                names.append(f"url{covered}{bisect_right(_SHARES, both / len(words))}")
        if title and i:
            share = bisect_right((0.01, 0.3, 0.6, 0.9), len(words & title) / len(words))
            names.append(f"ti{share}{bisect_right((2, 4, 7, 15), len(words))}")


def _address(url: str | None) -> frozenset[str]:
    """The stems of the words in the URL's path; none where they are too few to tell anything."""
    if not url:
        return frozenset()
    try:
        path = urlsplit(url).path
    except ValueError:
        return frozenset()
    slug = max(path.split("/")[-3:], key=len, default="").casefold()
    stems = frozenset(token[:_STEM] for token in _TOKEN.findall(slug[:_LOOK]))
    return stems if len(stems) >= 3 else frozenset()


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


def _add_context(units: Sequence[Unit], shapes: Sequence[Shape], found: list[list[str]]) -> None:
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
        names, kind, size = found[i], shape.kind, shape.size
        gap = units[i].gap
        after = units[i + 1].gap if i + 1 < count else True
        names.append(f"g{gap}{after}{gaps}{size // 3}")
        names += _place(i, start, end, shape)
        done = bisect_right(_DONE, told[i] / whole)
        names += (f"cp{done}{kind}", f"cp{done}np{many}", f"ps{share}{kind}")
        names += (
            f"pos{bisect_right(_PLACES, i)}",
            f"end{bisect_right(_PLACES, count - 1 - i)}",
            f"rel{10 * i // count}",
        )
        near = f"{prose[i] - prose[max(0, i - 3)]}a{prose[min(count, i + 4)] - prose[i + 1]}"
        names += (f"b3{near}", f"b3{near}{kind}")
        before = prose[i] - prose[max(0, i - 8)]
        later = prose[min(count, i + 9)] - prose[i + 1]
        names += (
            f"b8{min(before, 5)}a{min(later, 5)}",
            f"b8{bisect_right((1, 3, 6), before)}a{bisect_right((1, 3, 6), later)}{kind}",
        )
        up, down = bisect_right(_STEPS, above[i]), bisect_right(_STEPS, below[i])
        names += (f"dp{up}{kind}", f"dn{down}{kind}", f"dpn{up}{down}{size // 3}")
        p2, p1, n1, n2 = kinds[i], kinds[i + 1], kinds[i + 3], kinds[i + 4]
        names += (f"p1{p1}{kind}", f"n1{n1}{kind}", f"pn{p1}{kind}{n1}", f"p2{p2}{p1}")
        names.append(f"n2{n1}{n2}")
        if i:
            names.append(f"pe{shapes[i - 1].end}{shape.start}{size // 3}")
        if heading is not None:
            names.append(f"h1{bisect_right(_FROM_HEADING, i - heading)}{kind}")


def _place(i: int, start: int, end: int, shape: Shape) -> tuple[str, ...]:
    """Where a unit stands by the main stretch."""
    own = f"{shape.size}{shape.end}"
    if start <= i < end:
        first = bisect_right(_INSIDE, i - start)
        last = bisect_right(_INSIDE, end - 1 - i)
        return ("m1", f"m1{own}", f"m1s{first}{shape.kind}", f"m1e{last}{shape.kind}")
    if i < start:
        return ("m0", f"m0{own}", f"m0s{bisect_right(_STEPS, start - i)}{shape.kind}")
    return ("m2", f"m2{own}", f"m2s{bisect_right(_STEPS, i - end)}{shape.kind}")


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
