"""Chain: how likely each state is for each unit, given all units of the page.

The forward-backward algorithm over the states of :mod:`newsparse.label.states`, in floats that are
scaled as they go; one pass down the page and one up, so time grows with the number of units.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import exp
from typing import Any

from attrs import frozen

from newsparse.label.states import BODY, FIRST, LAST, PHASES, STATES, may_follow
from newsparse.label.weights import SCALE, Weights

_COUNT = len(STATES)
_NEAREST = 1e-300
_LOW, _HIGH = 1e-3, 1e3
"""Between these the largest value of a row is left; else the row is scaled."""
_EXP = [exp(-lost / SCALE) for lost in range(4096)]
"""What a sum that is so much below the highest counts for."""

_Row = Sequence[float]
_Down = Callable[[list[_Row], _Row], list[_Row]]
"""From each unit's own odds, and the first unit's with what may stand first, to those with all
that stands above."""
_Up = Callable[[list[_Row], list[_Row], _Row], list[list[float]]]
"""From each unit's own odds, those with all above, and what may stand last, to the odds given all
of the page, last unit first."""


@frozen
class Odds:
    """What the chain says of a page.

    :param states: for each unit, the probability of each state.
    :param article: the probability that the page has a body at all.
    """

    states: list[list[float]]
    article: float


def chain(
    weights: Weights, scores: Sequence[Sequence[int]], claims: Sequence[Sequence[int] | None]
) -> Odds:
    """The odds of the states.

    :param scores: for each unit, its summed weights; those of the states come first.
    :param claims: for each unit, the states that it may have, in rising order; ``None`` for any.
    """
    walk_down, walk_up = _walks(weights.steps)
    local = [_local(score[:_COUNT], allowed) for score, allowed in zip(scores, claims, strict=True)]
    first = _scaled([value if s in FIRST else 0.0 for s, value in enumerate(local[0])])
    down = walk_down(local, first)
    last = [down[-1][s] if s in LAST else 0.0 for s in range(_COUNT)]
    total = sum(last) or 1.0
    article = sum([last[s] for s in range(_COUNT) if PHASES[s]]) / total
    odds = walk_up(local, down, [1.0 if s in LAST else 0.0 for s in range(_COUNT)])
    return Odds(odds[::-1], article)


def _local(own: Sequence[int], allowed: Sequence[int] | None) -> _Row:
    if allowed is None:
        return chances(own, max(own))
    sums = [own[s] for s in allowed]
    known = dict(zip(allowed, chances(sums, max(sums)), strict=True))
    return [known.get(s, 0.0) for s in range(_COUNT)]


def chances(own: Sequence[int], top: int) -> list[float]:
    """The odds of sums against the highest of them, which is ``top``."""
    try:
        return [_EXP[top - value] for value in own]
    except IndexError:
        return [exp((value - top) / SCALE) for value in own]


# Most of the chain's time would go into looping over the pairs of states, so both walks are written
# out as Python, with a name for each state's value: {v} is "v0, v1, …".
_WALKS = """
def down(local, first):
    {v}, = first
    rows = [first]
    for own in local[1:]:
        {o}, = own
        row = [{steps_down}]
        top = max(row)
        if not {low} < top < {high}:
            row = scaled(row if top > {nearest} else own)
        {v}, = row
        rows.append(row)
    return rows

def up(local, down, last):
    {v}, = last
    found = []
    for own, row in zip(reversed(local), reversed(down)):
        {o}, = own
        {b}, = row
        {both}
        whole = {sum_of_b}
        if not whole:  # claims that no order of states allows, or scores beyond all bounds
            {b}, = own
            whole = {sum_of_b}
        found.append([{shares}])
        {ahead}
        row = [{steps_up}]
        if not {low} < max(row) < {high}:
            row = scaled(row)
        {v}, = row
    return found
"""


@lru_cache(maxsize=4)
def _walks(weights: tuple[tuple[int, ...], ...]) -> tuple[_Down, _Up]:
    """The walks down and up the page, for the weights of one state after another."""
    odds = [[exp(weight / SCALE) for weight in row] for row in weights]
    states = range(_COUNT)
    down = [[f"v{a} * {odds[a][b]!r}" for a in states if may_follow(a, b)] for b in states]
    up = [[f"v{b} * {odds[a][b]!r}" for b in states if may_follow(a, b)] for a in states]
    code = _WALKS.format(
        v=", ".join(f"v{s}" for s in states),
        o=", ".join(f"o{s}" for s in states),
        b=", ".join(f"b{s}" for s in states),
        steps_down=", ".join(f"o{s} * ({' + '.join(down[s])})" for s in states),
        both="; ".join(f"b{s} *= v{s}" for s in states),
        sum_of_b=" + ".join(f"b{s}" for s in states),
        shares=", ".join(f"b{s} / whole" for s in states),
        ahead="; ".join(f"v{s} *= o{s}" for s in states),
        steps_up=", ".join(" + ".join(up[s]) for s in states),
        low=_LOW,
        high=_HIGH,
        nearest=_NEAREST,
    )
    made: dict[str, Any] = {"scaled": _scaled}
    exec(code, made)  # noqa: S102 - a template and numbers alone
    return made["down"], made["up"]


def _scaled(row: _Row) -> _Row:
    top = max(row)
    if _LOW < top < _HIGH:
        return row
    if top <= _NEAREST:
        # All states are ruled out or next to impossible: none is likelier than another.
        return [1.0] * _COUNT
    return [value / top for value in row]


def pick_body(odds: Sequence[Sequence[float]], words: Sequence[float]) -> tuple[list[bool], float]:
    """Which units to take for the body, and the F1 measure of its words that is to be expected.

    Taken is what makes that measure highest: where the model is unsure of a page, more is taken,
    rather than next to nothing.

    :param words: how much each unit says.
    """
    chances = [row[BODY[0]] + row[BODY[1]] for row in odds]
    wanted = sum([p * w for p, w in zip(chances, words, strict=True)])
    order = sorted(range(len(chances)), key=chances.__getitem__, reverse=True)
    best, cut, right, taken = 0.0, 1.1, 0.0, 0.0
    for place, i in enumerate(order):
        right += chances[i] * words[i]
        taken += words[i]
        same = place + 1 < len(order) and chances[order[place + 1]] == chances[i]
        if not same and taken and 2 * right / (taken + wanted) > best:
            best, cut = 2 * right / (taken + wanted), chances[i]
    return [chance >= cut and chance > 0 for chance in chances], min(1.0, best)
