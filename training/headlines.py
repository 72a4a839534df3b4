"""The trainer of the headline's choice: softmax regression over the candidates of each page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp

from newsparse.label.features import look
from newsparse.label.headline import candidates, features_of
from newsparse.lines import Label
from newsparse.shape import key
from training.crf import Adam
from training.examples import Example

_STEPS = 300
_RATE = 0.05
_DECAY = 3e-3
_LEAST_PUBLISHERS = 4


def train_headline(pages: Sequence[Example]) -> dict[str, float]:
    """The weights of the features of :mod:`newsparse.label.headline`, and of ``none``.

    :raises ValueError: no page shows where its headline stands.
    """
    sets = [found for page in pages if (found := _choices(page)) is not None]
    if not sets:
        raise ValueError(
            f"none of {len(pages)} pages teaches which line is the headline: it takes lines above "
            "a body, and a headline that is among the lines or was taken away"
        )
    having: dict[str, set[str]] = {}
    for publisher, options, _ in sets:
        for names in options:
            for name in names:
                having.setdefault(name, set()).add(publisher)
    names = sorted(n for n, who in having.items() if len(who) >= _LEAST_PUBLISHERS or n == "none")
    places = {name: k for k, name in enumerate(names)}
    columns, ends, page_of, gold = [], [0], [], []
    for number, (_, options, right) in enumerate(sets):
        for k, option in enumerate(options):
            columns += [places[name] for name in option if name in places]
            ends.append(len(columns))
            page_of.append(number)
            gold.append(float(k in right) / len(right))
    shape = len(page_of), len(names)
    rows = sp.csr_matrix((np.ones(len(columns)), columns, ends), shape=shape)
    weights = _fit(rows, np.array(page_of), np.array(gold), len(sets))
    return {name: round(float(weights[k]), 3) for name, k in places.items()}


def _choices(page: Example) -> tuple[str, list[list[str]], set[int]] | None:
    """The features of each candidate, the last of them "none", and which are right."""
    body = next((i for i, label in enumerate(page.labels) if label.is_body), None)
    if not body:
        return None
    seen = look(page.page, page.units)
    chosen = candidates(seen, page.units, body)
    found = features_of(seen, page.units, body, chosen)
    gold = {key(page.units[i].text) for i, x in enumerate(page.labels) if x is Label.HEADLINE}
    # A page whose title stands in no line of its own teaches nothing; one that lost it does.
    if not gold and not page.beheaded:
        return None
    options = [found[i] for i in chosen] + [["none"]]
    right = {k for k, i in enumerate(chosen) if key(page.units[i].text) in gold}
    return page.publisher, options, right or {len(chosen)}


def _fit(rows: sp.csr_matrix, page_of: np.ndarray, gold: np.ndarray, pages: int) -> np.ndarray:
    weights = np.zeros(rows.shape[1])
    adam = Adam((weights,), _STEPS, _RATE, floor=1 / (_STEPS + 1))
    for _ in range(_STEPS):
        scores = rows @ weights
        odds = np.exp(scores - scores.max())
        totals = np.bincount(page_of, odds, pages)
        adam.step((rows.T @ (odds / totals[page_of] - gold) / pages + _DECAY * weights,))
    return weights
