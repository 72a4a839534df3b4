"""Folds: models that have seen no page of the publishers that they are measured on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from training.corpus import house_of
from training.examples import Example
from training.learn import learn

FOLDS = 5


def fold_of(publisher: str, folds: int = FOLDS) -> int:
    """The fold that measures the pages of a publisher: all of one house, by its name alone."""
    digest = hashlib.sha256(house_of(publisher).encode("utf-8")).digest()
    return int.from_bytes(digest[:8], "big") % folds


def learn_folds(examples: Sequence[Example], folds: int = FOLDS, workers: int = 2) -> list[bytes]:
    """One model a fold, learned from all examples but those of the fold's publishers."""
    parts = [
        [e for e in examples if e.render == "generated" or fold_of(e.publisher, folds) != fold]
        for fold in range(folds)
    ]
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(learn, parts))
