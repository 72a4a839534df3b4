"""Choice: one among a few units of a page, rather than a label each.

Each candidate has a handful of features; the trained weights of these add up; the highest sum wins,
if it is above that of "none of these".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

NONE = "none"
"""The feature of no candidate at all."""


def pick(
    found: Mapping[int, Sequence[str]], weights: Mapping[str, float]
) -> tuple[int, float] | None:
    """The likeliest candidate and how likely it is; ``None`` where none of them is likelier.

    :param found: the features of each candidate, by its place; of equals the first is taken.
    """
    none = weights.get(NONE, 0.0)
    best, top = None, none
    scores = []
    for i, names in found.items():
        scores.append(sum([weights.get(name, 0.0) for name in names]))
        if scores[-1] > top:
            best, top = i, scores[-1]
    if best is None:
        return None
    return best, 1 / sum([exp(score - top) for score in [none, *scores]])
