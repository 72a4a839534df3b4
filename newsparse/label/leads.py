"""Leads: which unit is the standfirst, among those below the headline and the body's first.

A standfirst says more than a headline and less than a paragraph, and says what the headline says in
other words. It stands right below the headline, and above the byline, the date or the picture more
often than not. Where nothing parts it from the body it reads as its first paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.spot import Spot, neighbours
from newsparse.label.states import BODY, HEADING, PICTURE

_SHORTEST, _LONGEST = 15, 900
_ABOVE = 12
_MOST_ABOVE = 40
_TELLING, _WORD = 20, 4
_UP = 6
_CLASSES = (20, 60, 140, 300)
_RATIOS = (0.3, 0.5, 0.8, 1.2, 1.8, 3)
_SHARES = (0.01, 0.1, 0.2, 0.3, 0.5)
_USED = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)
_STEPS = (1, 2, 3, 5, 8, 12)


def lead_candidates(
    view: View, units: Sequence[Unit], states: Sequence[int], spot: Spot
) -> list[int]:
    """The units that may be the standfirst: open ones from the headline to the body's first."""
    start = spot.first - _ABOVE if spot.headline is None else spot.headline + 1
    return [
        i
        for i in range(max(0, start, spot.first - _MOST_ABOVE), min(spot.count, spot.first + 1))
        if units[i].label is None
        and states[i] not in (HEADING, PICTURE)
        and _SHORTEST <= view.shapes[i].weight <= _LONGEST
        and not view.pictured[i]
    ]


def lead_features(
    view: View,
    units: Sequence[Unit],
    states: Sequence[int],
    spot: Spot,
    found: Sequence[int],
    dated: Collection[int],
    signed: Collection[int],
) -> dict[int, list[str]]:
    """The features of each candidate, by its place; all are told apart for the body's first.

    :param dated: the units that hold dates.
    :param signed: those that name people as a byline does.
    """
    features = _own(view, units, spot, found)
    for more in (
        _places(view, spot, found, dated, signed),
        _shares(view, spot, found),
        _beside_body(view, states, spot, found),
    ):
        for i, names in more:
            features[i] += names
    for i in found:
        features[i] += neighbours(view, i)
    if spot.first in features:
        features[spot.first] = ["1" + name for name in features[spot.first]]
    return features


_Names = Iterator[tuple[int, list[str]]]


def _own(
    view: View, units: Sequence[Unit], spot: Spot, found: Sequence[int]
) -> dict[int, list[str]]:
    """What each is like, and how much of it the running text says again."""
    features = {}
    for i in found:
        shape = view.shapes[i]
        features[i] = [
            "lead",
            f"c{_class(view, i)}",
            f"n{_class(view, i + 1)}",
            f"p{_class(view, i - 1)}",
            f"e{shape.end}",
            f"s{shape.start}",
            f"o{bisect_right(_USED, view.words.used(i))}",
            f"g{units[i].gap}{units[i + 1].gap if i + 1 < spot.count else True}",
            f"r{min(view.words.count[i], 3)}",
        ]
    return features


def _places(
    view: View,
    spot: Spot,
    found: Sequence[int],
    dated: Collection[int],
    signed: Collection[int],
) -> _Names:
    """What stands between each and the headline above it, and the body below it."""
    shapes, head = view.shapes, spot.headline
    for i in found:
        top = head + 1 if head is not None and head < i else max(0, i - _UP)
        above, below = range(top, i), range(i + 1, spot.first)
        told = sum(shapes[k].weight >= _TELLING and not view.pictured[k] for k in above)
        rest = sum(shapes[k].weight >= _WORD for k in below)
        marks = [
            f"{int(any(k in dated for k in side))}{int(any(k in signed for k in side))}"
            for side in (above, below)
        ]
        names = [
            f"pt{min(told, 3)}",
            f"pc{min(told, 2)}{_class(view, i)}",
            f"bt{min(rest, 6)}",
            f"hd{head is None}",
            f"ab{marks[0]}{marks[1]}",
            f"af{marks[1]}",
            f"be{marks[0]}",
            f"pic{min(sum(view.pictured[k] for k in below), 2)}",
        ]
        if head is not None:
            names.append(f"dh{bisect_right(_STEPS, i - head)}")
        yield i, names


def _shares(view: View, spot: Spot, found: Sequence[int]) -> _Names:
    """How much of the headline each says again."""
    title = view.words.stems[spot.headline] if spot.headline is not None else None
    for i in found:
        own = view.words.stems[i]
        if own and title:
            yield i, [f"hw{bisect_right(_SHARES, len(own & title) / len(title))}"]


def _beside_body(view: View, states: Sequence[int], spot: Spot, found: Sequence[int]) -> _Names:
    """How each compares with the running text; and the body's first with what follows it."""
    shapes = view.shapes
    running = [i for i in range(spot.first, spot.count) if states[i] in BODY]
    sizes = sorted(shapes[i].weight for i in running if shapes[i].prose)
    middle = sizes[len(sizes) // 2] if sizes else 0.0
    after = running[1] if len(running) > 1 else None
    for i in found:
        names = [f"m{bisect_right(_RATIOS, shapes[i].weight / middle if middle else 0)}"]
        if after is not None and i == spot.first:
            names += (
                f"nx{_class(view, after)}",
                f"nr{bisect_right(_RATIOS, shapes[i].weight / max(1, shapes[after].weight))}",
                f"pg{min(after - i, 4)}",
            )
        yield i, names


def _class(view: View, i: int) -> str:
    """How much a unit says, and whether it reads as running text."""
    if not 0 <= i < len(view.shapes):
        return "$"
    shape = view.shapes[i]
    return f"{bisect_right(_CLASSES, shape.weight)}{shape.kind}"
