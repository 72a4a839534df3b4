"""The trainer of the chain: a linear-chain conditional random field over sparse features.

Trained by Adam on batches of pages of like length, with three things that few pages call for:

* *dropout* of features, so that no single word or place decides;
* *tied weights*: what only tells the shape of a text says the same of furniture above, within and
  below the body; where it stands is told by features of the context alone;
* a *cost* (softmax-margin, Gimpel and Smith 2010): taking a unit of the body for furniture, or the
  other way round, counts by how much of the article it is, as the measure of a page does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp
from attrs import frozen
from numpy.typing import NDArray

from newsparse.label.states import BODY, FIRST, LAST, STATES, may_follow

Floats = NDArray[np.float64]

COUNT = len(STATES)
_MASK = np.array([[float(may_follow(a, b)) for b in range(COUNT)] for a in range(COUNT)])
_FIRST = np.array([float(s in FIRST) for s in range(COUNT)])
_LAST = np.array([float(s in LAST) for s in range(COUNT)])
_BODY = np.array([s in BODY for s in range(COUNT)])
_KIND = ("x", "h", "l", "c", "p", "t", "s", "p", "x", "x")
_TIES = np.array([[float(a == b) for b in _KIND] for a in _KIND])
_CONTEXT = re.compile(
    r"(?:m[012]|cp|pos|end|rel|ps|b[38]|dp|dn|p[12]|n[12]|pn|pe|h1|g[TF]|L"
    r"|ul|n[xal]|[+-](?:c[rl]|a[glw])|a[dp]\d|wr)"
)


@frozen
class Encoded:
    """One page, encoded.

    :param columns: the features of all units, unit after unit.
    :param starts: where each unit's features start among them, and the end.
    :param path: the gold state of each unit.
    :param costs: what a fault at each unit costs.
    :param weight: how much the page counts.
    """

    columns: NDArray[np.int32]
    starts: NDArray[np.int64]
    path: NDArray[np.int64]
    costs: Floats
    weight: float


@frozen
class Settings:
    """How to train; the values were found by cross-validation over publishers."""

    epochs: int = 8
    rate: float = 0.02
    decay: float = 1e-4
    dropout: float = 0.3
    cost: float = 2.0
    batch: int = 24
    seed: int = 0
    seeds: int = 3


def matrix(batch: Sequence[Encoded], width: int) -> sp.csr_matrix:
    """The features of all units of some pages, a row a unit."""
    columns = np.concatenate([page.columns for page in batch])
    ends, offset = [np.zeros(1, np.int64)], 0
    for page in batch:
        ends.append(page.starts[1:] + offset)
        offset += len(page.columns)
    data = np.ones(len(columns))
    rows = np.concatenate(ends)
    return sp.csr_matrix((data, columns, rows), shape=(len(rows) - 1, width))


class Adam:
    """Adam (Kingma and Ba 2015) on arrays in place, averaging the second half of the steps.

    :param arrays: what is learned; after the last step they hold its final values.
    :param steps: how many steps there will be.
    :param rate: the rate at the start; it falls in a straight line.
    :param floor: the share of the rate that is left at the last step.
    """

    def __init__(
        self, arrays: Sequence[Floats], steps: int, rate: float, floor: float = 0.1
    ) -> None:
        self._arrays = arrays
        self._first = [np.zeros_like(array) for array in arrays]
        self._second = [np.zeros_like(array) for array in arrays]
        self._sums = [np.zeros_like(array) for array in arrays]
        self._steps, self._rate, self._fall = steps, rate, 1 - floor
        self._step = self._summed = 0

    def step(self, gradients: Sequence[Floats]) -> None:
        """Move all arrays against their gradients."""
        self._step += 1
        rate = self._rate * (1 - self._fall * self._step / self._steps)
        low, high = 1 - 0.9**self._step, 1 - 0.999**self._step
        for k, gradient in enumerate(gradients):
            first, second = self._first[k], self._second[k]
            np.add(0.9 * first, 0.1 * gradient, out=first)
            np.add(0.999 * second, 0.001 * gradient * gradient, out=second)
            self._arrays[k][...] -= rate * (first / low) / (np.sqrt(second / high) + 1e-8)
            if 2 * self._step > self._steps:
                self._sums[k][...] += self._arrays[k]
        self._summed += 2 * self._step > self._steps

    def averages(self) -> list[Floats]:
        """The mean of each array over the second half of the steps."""
        return [total / self._summed for total in self._sums]


def train(
    pages: Sequence[Encoded], names: Sequence[str], settings: Settings
) -> tuple[Floats, Floats]:
    """The weights of features (a row a feature, a column a state) and of steps."""
    rng = np.random.default_rng(settings.seed)
    weights, steps = np.zeros((len(names), COUNT)), np.zeros((COUNT, COUNT))
    tied = np.array([k for k, name in enumerate(names) if not _CONTEXT.match(name)], np.int64)
    order = np.argsort([len(page.path) for page in pages], kind="stable")
    batches = [order[i : i + settings.batch] for i in range(0, len(order), settings.batch)]
    adam = Adam((weights, steps), settings.epochs * len(batches), settings.rate)
    for _ in range(settings.epochs):
        for k in rng.permutation(len(batches)):
            batch = [pages[i] for i in batches[k]]
            features = dropped(matrix(batch, len(names)), settings.dropout, rng)
            by_unit, by_step = _gradients(batch, features @ weights, steps, settings.cost)
            by_weight = features.T @ by_unit / len(batch) + settings.decay * weights
            by_weight[tied] = by_weight[tied] @ _TIES
            adam.step((by_weight, by_step / len(batch)))
    first, second = adam.averages()
    return first, second


def dropped(features: sp.csr_matrix, share: float, rng: np.random.Generator) -> sp.csr_matrix:
    """The features without a share of their columns, the rest made up for it."""
    kept = (rng.random(features.shape[1]) >= share) / (1 - share)
    features.data = features.data * kept[features.indices]
    return features


def _gradients(
    batch: Sequence[Encoded], scores: Floats, steps: Floats, cost: float
) -> tuple[Floats, Floats]:
    sizes = np.array([len(page.path) for page in batch])
    weights = np.array([page.weight for page in batch])
    valid = np.arange(sizes.max())[None, :] < sizes[:, None]
    local = np.zeros((*valid.shape, COUNT))
    local[valid] = scores
    gold = np.zeros(valid.shape, np.int64)
    gold[valid] = np.concatenate([page.path for page in batch])
    costs = np.zeros(valid.shape)
    costs[valid] = np.concatenate([page.costs for page in batch])
    local += cost * costs[:, :, None] * (_BODY[gold][:, :, None] != _BODY[None, None, :])
    own = np.exp(local - local.max(2, keepdims=True))
    odds = np.exp(steps) * _MASK
    down, scale, up = _forward_backward(own, odds, sizes)
    difference = down * up
    rows, columns = np.nonzero(valid)
    difference[rows, columns, gold[rows, columns]] -= 1
    difference *= weights[:, None, None]
    later = valid[:, 1:]
    left = down[:, :-1] * later[:, :, None] * weights[:, None, None]
    right = up[:, 1:] * own[:, 1:] / scale[:, 1:, None] * later[:, :, None]
    moves = np.einsum("btk,btl->kl", left, right, optimize=True) * odds
    for page in batch:
        np.add.at(moves, (page.path[:-1], page.path[1:]), -page.weight)
    return difference[valid], moves


def _forward_backward(
    own: Floats, odds: Floats, sizes: NDArray[np.int64]
) -> tuple[Floats, Floats, Floats]:
    pages, longest, _ = own.shape
    down, up, scale = np.zeros_like(own), np.zeros_like(own), np.ones((pages, longest))
    row = own[:, 0] * _FIRST
    scale[:, 0] = row.sum(1)
    down[:, 0] = row / scale[:, 0][:, None]
    for t in range(1, longest):
        live = t < sizes
        row = (down[:, t - 1] @ odds) * own[:, t]
        scale[:, t] = np.where(live, row.sum(1), 1.0)
        down[:, t] = np.where(live[:, None], row / scale[:, t][:, None], down[:, t - 1])
    up[:, -1] = _LAST / (down[:, -1] * _LAST).sum(1)[:, None]
    for t in range(longest - 2, -1, -1):
        live = t + 1 < sizes
        row = ((up[:, t + 1] * own[:, t + 1]) @ odds.T) / scale[:, t + 1][:, None]
        up[:, t] = np.where(live[:, None], row, up[:, t + 1])
    return down, scale, up
