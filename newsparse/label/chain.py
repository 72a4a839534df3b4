"""Chain: how likely each state is for each unit, given all units of the page.

The forward-backward algorithm over the states of :mod:`newsparse.label.states`, in floats that are
scaled as they go; one pass down the page and one up, so time grows with the number of units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from math import exp
from operator import mul

from attrs import frozen

from newsparse.label.states import BODY, FIRST, LAST, PHASES, STATES, may_follow, states_of
from newsparse.label.weights import SCALE, Weights
from newsparse.lines import Label

_COUNT = len(STATES)
_NEAREST = 1e-300
_LOW, _HIGH = 1e-3, 1e3
"""Between these the largest value of a row is left; else the row is scaled."""
_EXP = [exp(-lost / SCALE) for lost in range(4096)]
"""What a sum that is so much below the highest counts for."""

_Row = list[float]
_Step = Callable[..., _Row]
"""From the values of one unit's states, as arguments, to the sums for the next unit."""


@frozen
class Odds:
    """What the chain says of a page.

    :param states: for each unit, the probability of each state.
    :param article: the probability that the page has a body at all.
    """

    states: list[list[float]]
    article: float


def chain(
    weights: Weights, scores: Sequence[Sequence[int]], labels: Sequence[Label | None]
) -> Odds:
    """The odds of the states.

    :param scores: for each unit, its summed weights; those of the states come first.
    :param labels: what rules say of each unit; such units keep to the states of their label.
    """
    step_down, step_up = _steps(weights.steps)
    local = [_local(score[:_COUNT], label) for score, label in zip(scores, labels, strict=True)]
    down = _down(step_down, local)
    up = _up(step_up, local)
    last = [down[-1][s] if s in LAST else 0.0 for s in range(_COUNT)]
    total = sum(last) or 1.0
    article = sum(last[s] for s in range(_COUNT) if PHASES[s]) / total
    odds = []
    for own, below, above in zip(local, down, up, strict=True):
        both = list(map(mul, below, above))
        if not any(both):  # claims that no order of states allows, or scores beyond all bounds
            both = own
        whole = sum(both)
        odds.append([value / whole for value in both])
    return Odds(odds, article)


def _local(own: Sequence[int], label: Label | None) -> _Row:
    if label is None:
        return _chances(own)
    allowed = states_of(label)
    chances = dict(zip(allowed, _chances([own[s] for s in allowed]), strict=True))
    return [chances.get(s, 0.0) for s in range(_COUNT)]


def _chances(own: Sequence[int]) -> _Row:
    """The odds of sums against the highest of them."""
    top = max(own)
    try:
        return [_EXP[top - value] for value in own]
    except IndexError:
        return [exp((value - top) / SCALE) for value in own]


@lru_cache(maxsize=4)
def _steps(weights: tuple[tuple[int, ...], ...]) -> tuple[_Step, _Step]:
    """The steps down and up the page, for the weights of one state after another."""
    odds = [[exp(weight / SCALE) for weight in row] for row in weights]
    down = [[(a, odds[a][b]) for a in range(_COUNT) if may_follow(a, b)] for b in range(_COUNT)]
    up = [[(b, odds[a][b]) for b in range(_COUNT) if may_follow(a, b)] for a in range(_COUNT)]
    return _written_out(down), _written_out(up)


def _written_out(sums: Iterable[Iterable[tuple[int, float]]]) -> _Step:
    """A function that gives each of the weighted sums of its arguments.

    Written out as Python, as most of a page's time would go into looping over the pairs of states.
    """
    terms = [" + ".join(f"v{at} * {factor!r}" for at, factor in row) for row in sums]
    arguments = ", ".join(f"v{at}" for at in range(_COUNT))
    step: _Step = eval(f"lambda {arguments}: [{', '.join(terms)}]")  # noqa: S307 - numbers alone
    return step


def _down(step: _Step, local: Sequence[_Row]) -> list[_Row]:
    row = _scaled([value if s in FIRST else 0.0 for s, value in enumerate(local[0])])
    rows = [row]
    for own in local[1:]:
        row = list(map(mul, own, step(*row)))
        row = _scaled(row if max(row) > _NEAREST else own)
        rows.append(row)
    return rows


def _up(step: _Step, local: Sequence[_Row]) -> list[_Row]:
    row = [1.0 if s in LAST else 0.0 for s in range(_COUNT)]
    rows = [row]
    for own in local[:0:-1]:
        row = _scaled(step(*map(mul, row, own)))
        rows.append(row)
    return rows[::-1]


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
