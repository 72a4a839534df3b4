"""Chain: how likely each state is for each unit, given all units of the page.

The forward-backward algorithm over the states of :mod:`newsparse.label.states`, in floats that are
scaled at every step; one pass down the page and one up, so time grows with the number of units.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from attrs import frozen

from newsparse.label.states import BODY, FIRST, LAST, PHASES, STATES, may_follow, states_of
from newsparse.label.weights import SCALE, Weights
from newsparse.lines import Label

_COUNT = len(STATES)
_NEAREST = 1e-300
_BEFORE = tuple(tuple(a for a in range(_COUNT) if may_follow(a, b)) for b in range(_COUNT))
_AFTER = tuple(tuple(b for b in range(_COUNT) if may_follow(a, b)) for a in range(_COUNT))


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
    steps = [[exp(weight / SCALE) for weight in row] for row in weights.steps]
    local = [_local(score, label) for score, label in zip(scores, labels, strict=True)]
    down = _down(steps, local)
    up = _up(steps, local)
    last = [down[-1][s] if s in LAST else 0.0 for s in range(_COUNT)]
    total = sum(last) or 1.0
    article = sum(last[s] for s in range(_COUNT) if PHASES[s]) / total
    odds = []
    for below, above in zip(down, up, strict=True):
        both = [a * b for a, b in zip(below, above, strict=True)]
        whole = sum(both) or 1.0
        odds.append([value / whole for value in both])
    return Odds(odds, article)


def _local(score: Sequence[int], label: Label | None) -> list[float]:
    own = score[:_COUNT]
    if label is None:
        top = max(own)
        return [exp((value - top) / SCALE) for value in own]
    allowed = states_of(label)
    top = max(own[s] for s in allowed)
    return [exp((own[s] - top) / SCALE) if s in allowed else 0.0 for s in range(_COUNT)]


def _down(steps: list[list[float]], local: list[list[float]]) -> list[list[float]]:
    row = [value if s in FIRST else 0.0 for s, value in enumerate(local[0])]
    rows = [_scaled(row)]
    into = [[(a, steps[a][b]) for a in _BEFORE[b]] for b in range(_COUNT)]
    for own in local[1:]:
        above = rows[-1]
        row = [
            own[b] * sum([above[a] * step for a, step in into[b]]) if own[b] else 0.0
            for b in range(_COUNT)
        ]
        rows.append(_scaled(row))
    return rows


def _up(steps: list[list[float]], local: list[list[float]]) -> list[list[float]]:
    rows = [[1.0 if s in LAST else 0.0 for s in range(_COUNT)]]
    out = [[(b, steps[a][b]) for b in _AFTER[a]] for a in range(_COUNT)]
    for own in reversed(local[1:]):
        below = [value * odd for value, odd in zip(rows[-1], own, strict=True)]
        rows.append(_scaled([sum([below[b] * step for b, step in pairs]) for pairs in out]))
    return rows[::-1]


def _scaled(row: list[float]) -> list[float]:
    top = max(row)
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
