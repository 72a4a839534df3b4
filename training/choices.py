"""The trainer of choices: softmax regression over the candidates of each page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp
from attrs import frozen

from newsparse.label.choice import NONE
from training.crf import Adam

_STEPS = 300
_RATE = 0.05
_LEAST_PUBLISHERS = 4


@frozen
class Options:
    """What there is to choose from on one page.

    :param publisher: the house; a feature counts if several have it.
    :param options: the features of each candidate; "none" is added as the last.
    :param right: places in ``options`` of those that are right, or ``len(options)`` for none.
    """

    publisher: str
    options: list[list[str]]
    right: frozenset[int]


def train_choice(pages: Sequence[Options], *, decay: float) -> dict[str, float]:
    """The weights of the features, and of "none": those that make some right candidate likely.

    :param decay: how strongly weights are drawn to 0.
    :raises ValueError: there is no page to learn from.
    """
    if not pages:
        raise ValueError("no page to learn a choice from")
    names = _common(pages)
    places = {name: k for k, name in enumerate(names)}
    columns, ends, page_of, right = [], [0], [], []
    for number, page in enumerate(pages):
        for k, option in enumerate([*page.options, [NONE]]):
            columns += [places[name] for name in option if name in places]
            ends.append(len(columns))
            page_of.append(number)
            right.append(k in page.right)
    shape = len(page_of), len(names)
    rows = sp.csr_matrix((np.ones(len(columns)), columns, ends), shape=shape)
    weights = _fit(rows, np.array(page_of), np.array(right, float), len(pages), decay)
    return {name: round(float(weights[k]), 3) for name, k in places.items()}


def _common(pages: Sequence[Options]) -> list[str]:
    having: dict[str, set[str]] = {NONE: set()}
    for page in pages:
        for names in page.options:
            for name in names:
                having.setdefault(name, set()).add(page.publisher)
    return sorted(n for n, who in having.items() if len(who) >= _LEAST_PUBLISHERS or n == NONE)


def _fit(
    rows: sp.csr_matrix, page_of: np.ndarray, right: np.ndarray, pages: int, decay: float
) -> np.ndarray:
    weights = np.zeros(rows.shape[1])
    adam = Adam((weights,), _STEPS, _RATE, floor=1 / (_STEPS + 1))
    for _ in range(_STEPS):
        scores = rows @ weights
        highest = np.full(pages, -np.inf)
        np.maximum.at(highest, page_of, scores)
        odds = np.exp(scores - highest[page_of])
        shares = odds / np.bincount(page_of, odds, pages)[page_of]
        told = odds * right
        wanted = told / np.maximum(np.bincount(page_of, told, pages), 1e-300)[page_of]
        adam.step((rows.T @ (shares - wanted) / pages + decay * weights,))
    return weights
