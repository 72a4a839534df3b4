"""Context: where a unit stands on the page, and what stands around it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate, repeat
from operator import sub

from newsparse.label.bundles import (
    Names,
    of_distance,
    of_heading,
    of_lower,
    of_near,
    of_place,
    of_progress,
    of_seams,
    of_upper,
    of_zone,
)
from newsparse.label.local import SENTENCE, Shape
from newsparse.label.model import Unit
from newsparse.lines import HintKind

_PLACES = (1, 2, 3, 5, 8, 13, 25, 50, 100)
_STEPS = (2, 3, 4, 6, 9, 14, 25)
_INSIDE = (1, 2, 3, 5, 10)
_DONE = (0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999)
_PROSE_SHARES = (0.03, 0.08, 0.15, 0.3, 0.5, 0.7, 0.9)
_COUNTS = (1, 2, 3, 5, 8, 15, 30)
_CLOSE, _FAR = 3, 8
_FROM_HEADING = (-20, -5, -1, 0, 1, 2, 3, 5, 10, 30)


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
        elif shape.end in SENTENCE and shape.weight >= 40:
            total += 0.2
        else:
            total -= 0.6 if unit.label is not None and unit.label.is_chrome else 0.35
        if total > best:
            best, start, end = total, opened, i + 1
    return start, end


def add_context(
    units: Sequence[Unit], shapes: Sequence[Shape], found: Sequence[list[Names]]
) -> None:
    """Add the names of where each unit stands and what stands around it."""
    # Column by column: the buckets of all units, then a bundle for each, which is much the faster.
    kinds = [shape.kind for shape in shapes]
    thirds = [shape.size // 3 for shape in shapes]
    columns = zip(
        _seams(units, shapes, thirds),
        _zones(units, shapes, kinds),
        _progress(shapes, kinds),
        _places(len(shapes)),
        _near(shapes, kinds),
        _distances(shapes, thirds, kinds),
        map(of_upper, ["^", "^", *kinds], ["^", *kinds], kinds, [*kinds[1:], "$"]),
        map(of_lower, kinds, [*kinds[1:], "$"], [*kinds[2:], "$", "$"]),
        strict=False,
    )
    for names, bundles in zip(found, columns, strict=True):
        names.extend(bundles)
    heading = _first_heading(units)
    if heading is not None:
        for i, names in enumerate(found):
            names.append(of_heading(bisect_right(_FROM_HEADING, i - heading), kinds[i]))


def _seams(
    units: Sequence[Unit], shapes: Sequence[Shape], thirds: Sequence[int]
) -> Iterable[Names]:
    gaps = [unit.gap for unit in units]
    after = [*gaps[1:], True]
    above = ["", *[shape.end for shape in shapes]]
    starts = [shape.start for shape in shapes]
    return map(of_seams, gaps, after, repeat(not all(gaps)), above, starts, thirds)


def _zones(units: Sequence[Unit], shapes: Sequence[Shape], kinds: Sequence[str]) -> Iterable[Names]:
    """Where each stands by the main stretch: above, in or below it, and how far from its ends."""
    start, end = main_stretch(shapes, units)
    size, below = end - start, len(shapes) - end
    inside = _buckets(_INSIDE, size)
    zones = [0] * start + [1] * size + [2] * below
    firsts = _buckets(_STEPS, start + 1)[:0:-1] + inside + _buckets(_STEPS, below)
    lasts = [0] * start + inside[::-1] + [0] * below
    sizes = [shape.size for shape in shapes]
    ends = [shape.end for shape in shapes]
    return map(of_zone, zones, firsts, lasts, sizes, ends, kinds)


def _progress(shapes: Sequence[Shape], kinds: Sequence[str]) -> Iterable[Names]:
    said = [min(shape.weight, 400) if shape.prose else 0.0 for shape in shapes]
    told = [0.0, *accumulate(said)]
    whole = told[-1] or 1.0
    done = [bisect_right(_DONE, part / whole) for part in told]
    prose = sum([shape.prose for shape in shapes])
    share = bisect_right(_PROSE_SHARES, prose / len(shapes))
    return map(of_progress, done, repeat(bisect_right(_COUNTS, prose)), repeat(share), kinds)


def _places(count: int) -> Iterable[Names]:
    steps = _buckets(_PLACES, count)
    return map(of_place, steps, reversed(steps), [10 * i // count for i in range(count)])


def _near(shapes: Sequence[Shape], kinds: Sequence[str]) -> Iterable[Names]:
    """The running text among the units close by, as differences of how much stands above each."""
    sums = [0, *accumulate([int(shape.prose) for shape in shapes])]
    sums = [0] * _FAR + sums + sums[-1:] * _FAR
    here, next_ = sums[_FAR:], sums[_FAR + 1 :]
    above, below = map(sub, here, sums[_FAR - _CLOSE :]), map(sub, next_[_CLOSE:], next_)
    above_far, below_far = map(sub, here, sums), map(sub, next_[_FAR:], next_)
    return map(of_near, above, below, above_far, below_far, kinds)


def _buckets(limits: tuple[int, ...], count: int) -> list[int]:
    """The buckets of so many numbers from 0 on."""
    first = _first_buckets(limits)
    return [*first[:count], *[len(limits)] * (count - len(first))]


@cache
def _first_buckets(limits: tuple[int, ...]) -> list[int]:
    return [bisect_right(limits, number) for number in range(limits[-1])]


def _distances(
    shapes: Sequence[Shape], thirds: Sequence[int], kinds: Sequence[str]
) -> Iterable[Names]:
    """How many units above and below each the next prose stands."""
    prose = [shape.prose for shape in shapes]
    down = _since(reversed(prose))
    return map(of_distance, _since(prose), reversed(down), thirds, kinds)


def _since(prose: Iterable[bool]) -> list[int]:
    """How long ago the last prose was, for each unit."""
    found, distance = [], 99
    for on in prose:
        found.append(bisect_right(_STEPS, distance))
        distance = 1 if on else distance + 1
    return found


def _first_heading(units: Sequence[Unit]) -> int | None:
    for i, unit in enumerate(units):
        for hint in unit.hints:
            if hint.kind is HintKind.HEADING and hint.level == 1:
                return i
    return None
