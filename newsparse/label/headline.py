"""Headline: which of the units above the body is the page's headline.

A :mod:`~newsparse.label.choice` among a few lines: what counts is which of them is the likeliest,
given where the body starts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from newsparse.label.features import View
from newsparse.label.local import Shape
from newsparse.label.model import Unit
from newsparse.lines import HintKind
from newsparse.shape import key

MOST = 40
"""Units above the body that are looked at."""

_SHORTEST = 6.0
_LONGEST = 300.0
_TELLING = 20
_SIZES = (12, 20, 30, 45, 60, 80, 110, 160, 220)
_STEPS = (2, 3, 4, 5, 6, 8, 11, 16, 25)
_SHARES = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)


def candidates(view: View, units: Sequence[Unit], body: int) -> list[int]:
    """The units that may be the headline: open ones above the body, neither too short nor long,
    and no captions for sure.
    """
    shapes = view.shapes
    found = []
    for i in range(body - 1, max(-1, body - MOST - 1), -1):
        fits = _SHORTEST <= shapes[i].weight <= _LONGEST and not view.pictured[i]
        if units[i].label is None and fits:
            found.append(i)
    return found


def features_of(
    view: View, units: Sequence[Unit], body: int, chosen: Sequence[int]
) -> dict[int, list[str]]:
    """The features of each candidate.

    :param body: where the body starts.
    :param chosen: the candidates.
    """
    shapes, words, furniture = view.shapes, view.words, view.furniture
    opening = frozenset().union(*words.stems[body : body + 4])
    longest = sorted(chosen[:12], key=lambda i: -shapes[i].weight)[:3]
    covers = {i: words.covers(i) for i in chosen}
    most = max((cover for cover, _ in covers.values()), default=0.0)
    keys = [key(units[i].text) for i in chosen]
    times = Counter(keys)
    seen: set[str] = set()
    title = key(units[0].text) if units else ""
    levels = [hint.level for i in chosen if (hint := units[i].hint(HintKind.HEADING))]
    top = min(levels, default=0)
    lone = levels.count(top) == 1
    below = _below(shapes, min(chosen, default=body), body)
    last = len(units) - 1
    found = {}
    for i, own in zip(chosen, keys, strict=True):
        shape, unit, stems = shapes[i], units[i], words.stems[i]
        names = [
            "headline",
            f"d{bisect_right(_STEPS, body - i)}",
            f"b{bisect_right(_STEPS, below[body - 1 - i] + 1)}",
            f"w{bisect_right(_SIZES, shape.weight)}",
            f"e{shape.end}",
            f"s{shape.start}",
            f"o{bisect_right(_SHARES, words.used(i))}",
            f"r{min(words.count[i], 3)}",
            f"k{min(times[own], 2)}{own in seen}",
        ]
        seen.add(own)
        if words.address:
            cover, back = covers[i]
            names += (
                f"u{bisect_right(_SHARES, cover)}",
                f"v{bisect_right(_SHARES, cover)}{bisect_right(_SHARES, back)}",
                f"m{cover > 0 and cover == most}",
            )
        if i and title and len(own) >= 10:
            names += (
                f"t{title.startswith(own)}{own in title}{title == own}",
                f"y{bisect_right(_SHARES, words.in_title(i))}",
            )
        if top:
            heading = unit.hint(HintKind.HEADING)
            names += (
                f"h{heading.level == top if heading else 'no'}{min(top, 3)}",
                f"g{min(heading.level, 4) if heading else 0}{lone}",
            )
        for hint in unit.hints:
            names.append(f"i{hint.kind.value}")
        names += ["L" + name for name in furniture[i]]
        if i < last:
            names += ["N" + name[:-1] for name in furniture[i + 1]]
        names += (
            f"n{shapes[i + 1].kind if i < last else '$'}",
            f"p{shapes[i - 1].kind if i else '^'}",
            f"a{unit.gap}{units[i + 1].gap if i < last else True}",
            f"f{i == 0}",
        )
        if stems:
            names.append(f"x{bisect_right(_SHARES, len(stems & opening) / len(stems))}")
        if i in longest:
            names.append(f"l{longest.index(i)}")
        if later := {name[:-1] for k in range(i + 2, min(i + 5, body)) for name in furniture[k]}:
            names += ["M" + name for name in sorted(later)]
        if i:
            names += ["K" + name for name in furniture[i - 1]]
        found[i] = names
    return found


def _below(shapes: Sequence[Shape], first: int, body: int) -> list[int]:
    """How many units that are no mere words stand between each and the body, from there up."""
    telling = [shapes[i].weight >= _TELLING for i in range(body - 1, first - 1, -1)]
    return [0, *accumulate(telling)]
