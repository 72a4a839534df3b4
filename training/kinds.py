"""The trainer of the kinds: which label a unit has, given its state; multinomial logistic
regression over the same features as the chain's.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from training.crf import Adam, Encoded, Floats, Settings, dropped, matrix


def train_kinds(
    pages: Sequence[Encoded],
    gold: Sequence[NDArray[np.int64]],
    shares: Sequence[Floats],
    sizes: tuple[int, int],
    settings: Settings,
) -> Floats:
    """The weights of features: a row a feature, a column a label.

    :param gold: for each page, the label of each unit.
    :param shares: for each page, how much each unit counts.
    :param sizes: how many features and labels there are.
    """
    rng = np.random.default_rng(settings.seed)
    weights = np.zeros(sizes)
    order = rng.permutation(len(pages))
    batches = [order[i : i + settings.batch] for i in range(0, len(order), settings.batch)]
    adam = Adam((weights,), settings.epochs * len(batches), settings.rate)
    for _ in range(settings.epochs):
        for k in rng.permutation(len(batches)):
            chosen = batches[k]
            features = dropped(matrix([pages[i] for i in chosen], sizes[0]), settings.dropout, rng)
            labels = np.concatenate([gold[i] for i in chosen])
            share = np.concatenate([shares[i] for i in chosen])
            scores = features @ weights
            odds = np.exp(scores - scores.max(1, keepdims=True))
            odds /= odds.sum(1, keepdims=True)
            odds[np.arange(len(labels)), labels] -= 1
            odds *= share[:, None]
            adam.step((features.T @ odds / len(chosen) + settings.decay * weights,))
    return adam.averages()[0]
