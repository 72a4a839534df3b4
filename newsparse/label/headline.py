"""Headline: which of the units above the body is the page's headline.

A :mod:`~newsparse.label.choice` among a few lines: what counts is which of them is the likeliest,
given where the body starts and what the others are like.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsparse.fields.datespan import is_date_line
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.lines import HintKind
from newsparse.shape import key

MOST = 40
"""Units above the body that are looked at."""

_SHORTEST = 6.0
_LONGEST = 300.0
_TELLING = 20
_LONG_KEY = 10
_OPENING = 4
_NEAREST = 12
_FAR = 6
_FOOT = 25
_NAME = 30
_MARKS = " .|:"
_SIZES = (12, 20, 30, 45, 60, 80, 110, 160, 220)
_STEPS = (2, 3, 4, 5, 6, 8, 11, 16, 25)
_SHARES = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)
_RATIOS = (0.3, 0.5, 0.8, 1.2, 1.8, 3)


def candidates(view: View, units: Sequence[Unit], body: int) -> list[int]:
    """The units that may be the headline: open ones above the body, neither too short nor long,
    no captions for sure, no dates, and not the name of the site that its copyright tells.
    """
    shapes = view.shapes
    rights = [line for line in view.words.known[body:][-_FOOT:] if "©" in line]
    found = []
    for i in range(body - 1, max(-1, body - MOST - 1), -1):
        fits = _SHORTEST <= shapes[i].weight <= _LONGEST and not view.pictured[i]
        if units[i].label is not None or not fits or is_date_line(units[i].text):
            continue
        named = shapes[i].weight <= _NAME and view.words.known[i].strip(_MARKS)
        if not named or not any(named in line for line in rights):
            found.append(i)
    return found


def features_of(
    view: View, units: Sequence[Unit], body: int, chosen: Sequence[int]
) -> dict[int, list[str]]:
    """The features of each candidate.

    :param body: where the body starts.
    :param chosen: the candidates.
    """
    found: dict[int, list[str]] = {i: ["headline"] for i in chosen}
    for features in (
        _own(view, units, body, chosen),
        _repeats(units, chosen),
        _ranks(view, chosen),
        _of_address(view, chosen),
        _of_title(view, units, chosen),
        _headings(units, chosen),
        _around(view, units, body, chosen),
        _rivals(view, body, chosen),
        _of_site(view, body, chosen),
    ):
        for i, names in features:
            found[i] += names
    return found


_Names = Iterator[tuple[int, list[str]]]


def _own(view: View, units: Sequence[Unit], body: int, chosen: Sequence[int]) -> _Names:
    """What each is like, how far it stands from the body, and how much of it the body says again."""
    shapes, words = view.shapes, view.words
    opening = frozenset().union(*words.stems[body : body + _OPENING])
    below = _telling_below(view, min(chosen, default=body), body)
    for i in chosen:
        shape, stems = shapes[i], words.stems[i]
        names = [
            f"d{bisect_right(_STEPS, body - i)}",
            f"b{bisect_right(_STEPS, below[body - 1 - i] + 1)}",
            f"w{bisect_right(_SIZES, shape.weight)}",
            f"e{shape.end}",
            f"s{shape.start}",
            f"o{bisect_right(_SHARES, words.used(i))}",
            f"r{min(words.count[i], 3)}",
            f"f{i == 0}",
        ]
        if stems:
            names.append(f"x{bisect_right(_SHARES, len(stems & opening) / len(stems))}")
        names += [f"i{hint.kind.value}" for hint in units[i].hints]
        yield i, names


def _telling_below(view: View, first: int, body: int) -> list[int]:
    """How many units that are no mere words stand between each and the body, from there up."""
    telling = [view.shapes[i].weight >= _TELLING for i in range(body - 1, first - 1, -1)]
    return [0, *accumulate(telling)]


def _repeats(units: Sequence[Unit], chosen: Sequence[int]) -> _Names:
    """Whether its text stands above the body more than once, and nearer to it."""
    keys = [key(units[i].text) for i in chosen]
    times = Counter(keys)
    seen: set[str] = set()
    for i, own in zip(chosen, keys, strict=True):
        yield i, [f"k{min(times[own], 2)}{own in seen}"]
        seen.add(own)


def _ranks(view: View, chosen: Sequence[int]) -> _Names:
    """Which are the longest of those near the body."""
    longest = sorted(chosen[:_NEAREST], key=lambda i: -view.shapes[i].weight)[:3]
    return ((i, [f"l{rank}"]) for rank, i in enumerate(longest))


def _of_address(view: View, chosen: Sequence[int]) -> _Names:
    """How much of the URL's words it says, and the URL of its."""
    words = view.words
    if not words.address:
        return
    covers = {i: words.covers(i) for i in chosen}
    most = max((cover for cover, _ in covers.values()), default=0.0)
    for i, (cover, back) in covers.items():
        yield (
            i,
            [
                f"u{bisect_right(_SHARES, cover)}",
                f"v{bisect_right(_SHARES, cover)}{bisect_right(_SHARES, back)}",
                f"m{cover > 0 and cover == most}",
            ],
        )


def _of_title(view: View, units: Sequence[Unit], chosen: Sequence[int]) -> _Names:
    """How much of the page's first line it is."""
    title = key(units[0].text) if units else ""
    for i in chosen:
        own = key(units[i].text)
        if i and title and len(own) >= _LONG_KEY:
            yield (
                i,
                [
                    f"t{title.startswith(own)}{own in title}{title == own}",
                    f"y{bisect_right(_SHARES, view.words.in_title(i))}",
                ],
            )


def _headings(units: Sequence[Unit], chosen: Sequence[int]) -> _Names:
    """Its rank among the headings that the source marks."""
    levels = [hint.level for i in chosen if (hint := units[i].hint(HintKind.HEADING))]
    if not levels:
        return
    top = min(levels)
    lone = levels.count(top) == 1
    for i in chosen:
        heading = units[i].hint(HintKind.HEADING)
        yield (
            i,
            [
                f"h{heading.level == top if heading else 'no'}{min(top, 3)}",
                f"g{min(heading.level, 4) if heading else 0}{lone}",
            ],
        )


def _around(view: View, units: Sequence[Unit], body: int, chosen: Sequence[int]) -> _Names:
    """The furniture in it and beside it, and the shape of its neighbours."""
    shapes, furniture = view.shapes, view.furniture
    last = len(units) - 1
    for i in chosen:
        names = ["L" + name for name in furniture[i]]
        if i < last:
            names += ["N" + name[:-1] for name in furniture[i + 1]]
        later = {name[:-1] for k in range(i + 2, min(i + 5, body)) for name in furniture[k]}
        names += ["M" + name for name in sorted(later)]
        if i:
            names += ["K" + name for name in furniture[i - 1]]
        names += (
            f"n{shapes[i + 1].kind if i < last else '$'}",
            f"p{shapes[i - 1].kind if i else '^'}",
            f"a{units[i].gap}{units[i + 1].gap if i < last else True}",
        )
        yield i, names


def _of_site(view: View, body: int, chosen: Sequence[int]) -> _Names:
    """Whether a line at the foot of the page holds its words, as “© 2025 The Larke Post” does those of
    the site's name.
    """
    foot = view.words.known[body:][-_FOOT:]
    for i in chosen:
        text = view.words.known[i].strip(_MARKS)
        if text and view.shapes[i].weight <= _NAME:
            yield i, [f"z{any(text in line and text != line for line in foot)}"]


def _rivals(view: View, body: int, chosen: Sequence[int]) -> _Names:
    """What the nearest line that says something is like, above it and below: a headline is shorter
    than its standfirst, and shares words with it.
    """
    for i in chosen:
        above = range(i - 1, max(-1, i - 1 - _FAR), -1)
        below = range(i + 1, min(body, i + 1 + _FAR))
        yield i, _rival(view, i, above, "U") + _rival(view, i, below, "D")


def _rival(view: View, i: int, where: range, mark: str) -> list[str]:
    shapes, stems = view.shapes, view.words.stems
    for k in where:
        if shapes[k].weight >= _TELLING and not view.pictured[k]:
            fewer = min(len(stems[i]), len(stems[k])) or 1
            share = bisect_right(_SHARES, len(stems[i] & stems[k]) / fewer)
            ratio = bisect_right(_RATIOS, shapes[k].weight / max(1, shapes[i].weight))
            return [
                f"{mark}r{ratio}",
                f"{mark}e{shapes[i].end}{shapes[k].end}{ratio}",
                f"{mark}o{share}",
                f"{mark}s{share}{ratio}",
                f"{mark}d{min(abs(i - k), 4)}",
                f"{mark}u{bisect_right(_SHARES, view.words.used(k))}",
            ]
    return [f"{mark}-"]
