"""Headline: which of the units above the body is the page's headline.

A choice among a few lines, rather than a label each: what counts is which of them is the likeliest,
given where the body starts. Each line has a handful of features; the trained weights of these add
up; the highest sum wins, if it is above that of "none of these".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from newsparse.label.features import Shape
from newsparse.label.model import Unit
from newsparse.label.pagewords import PageWords
from newsparse.lines import HintKind
from newsparse.shape import key

MOST = 40
"""Units above the body that are looked at."""

_SHORTEST = 6.0
_LONGEST = 300.0
_SIZES = (12, 20, 30, 45, 60, 80, 110, 160, 220)
_STEPS = (2, 3, 4, 5, 6, 8, 11, 16, 25)
_SHARES = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)


def candidates(units: Sequence[Unit], shapes: Sequence[Shape], body: int) -> list[int]:
    """The units that may be the headline: open ones above the body, neither too short nor long."""
    found = []
    for i in range(body - 1, max(-1, body - MOST - 1), -1):
        if units[i].label is None and _SHORTEST <= shapes[i].weight <= _LONGEST:
            found.append(i)
    return found


def features_of(
    units: Sequence[Unit],
    shapes: Sequence[Shape],
    words: PageWords,
    furniture: Sequence[Sequence[str]],
    body: int,
    chosen: Sequence[int],
) -> dict[int, list[str]]:
    """The features of each candidate.

    :param furniture: the furniture words of each unit.
    :param body: where the body starts.
    :param chosen: the candidates.
    """
    covers = {i: words.covers(i) for i in chosen}
    most = max((cover for cover, _ in covers.values()), default=0.0)
    keys = [key(units[i].text) for i in chosen]
    title = key(units[0].text) if units else ""
    levels = [hint.level for i in chosen if (hint := units[i].hint(HintKind.HEADING))]
    top = min(levels, default=0)
    found = {}
    for place, i in enumerate(chosen):
        shape = shapes[i]
        cover, back = covers[i]
        below = sum(1 for k in range(i + 1, body) if shapes[k].weight >= 20)
        names = [
            "headline",
            f"d{bisect_right(_STEPS, body - i)}",
            f"b{bisect_right(_STEPS, below + 1)}",
            f"w{bisect_right(_SIZES, shape.weight)}",
            f"e{shape.end}",
            f"s{shape.start}",
            f"o{bisect_right(_SHARES, words.used(i))}",
            f"r{min(words.times(i), 3)}",
            f"k{min(keys.count(keys[place]), 2)}{keys[place] in keys[:place]}",
        ]
        if words.address:
            names.append(f"u{bisect_right(_SHARES, cover)}")
            names.append(f"v{bisect_right(_SHARES, cover)}{bisect_right(_SHARES, back)}")
            names.append(f"m{cover > 0 and cover == most}")
        if i and title and len(keys[place]) >= 10:
            names.append(
                f"t{title.startswith(keys[place])}{keys[place] in title}{title == keys[place]}"
            )
            names.append(f"y{bisect_right(_SHARES, words.in_title(i))}")
        heading = units[i].hint(HintKind.HEADING)
        if top:
            names.append(f"h{heading.level == top if heading else 'no'}{min(top, 3)}")
            names.append(f"g{min(heading.level, 4) if heading else 0}{levels.count(top) == 1}")
        for hint in units[i].hints:
            names.append(f"i{hint.kind.value}")
        names += [f"L{name}" for name in furniture[i]]
        after = furniture[i + 1] if i + 1 < len(units) else ()
        names += [f"N{name[:-1]}" for name in after]
        names.append(f"n{shapes[i + 1].kind if i + 1 < len(shapes) else '$'}")
        names.append(f"p{shapes[i - 1].kind if i else '^'}")
        names.append(f"a{units[i].gap}{units[i + 1].gap if i + 1 < len(units) else True}")
        names.append(f"f{i == 0}")
        found[i] = names
    return found


def pick(found: Mapping[int, Sequence[str]], weights: Mapping[str, float]) -> int | None:
    """The likeliest candidate; ``None`` where none of them is likelier than no headline."""
    best, top = None, weights.get("none", 0.0)
    for i, names in found.items():
        score = sum(weights.get(name, 0.0) for name in names)
        if score > top:
            best, top = i, score
    return best
