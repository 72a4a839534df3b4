"""Learn: examples in, the bytes of a model out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import evolve
from numpy.typing import NDArray

from newsparse.label.choice import NONE
from newsparse.label.features import features, look
from newsparse.label.heads import BYLINE, CHOICES, DATE, HEADLINE, STANDFIRST
from newsparse.label.states import path_of
from newsparse.label.weights import SCALE, dump
from newsparse.lines import Label
from newsparse.shape import weight
from training.choices import Options, train_choice
from training.crf import Encoded, Floats, Settings, train
from training.examples import Example
from training.headlines import headline_options
from training.heads import head_options
from training.kinds import train_kinds
from training.variants import with_variants

VARIANTS = 3
LABELS = tuple(label for label in Label if label is not Label.BLANK)
_KINDS_EPOCHS = 24
_LEAST_PUBLISHERS = 3
_LEAST_WEIGHT = 3  # in parts of SCALE: what is less counts as nothing
_LEAST_STRENGTH = 5
_DECAYS = {HEADLINE: 3e-3, DATE: 1e-2, BYLINE: 3e-3, STANDFIRST: 3e-3}
_BOLDNESS = {HEADLINE: 1.5, BYLINE: 1.0, STANDFIRST: 1.5}
"""By how much "none of these" must be likelier than the best candidate, in natural logarithms of odds:
where a page has no gold of a field, it often has the field."""
MOST_BYTES = 300_000
_LONGEST_UNIT = 1500.0


def learn(examples: Sequence[Example], settings: Settings | None = None) -> bytes:
    """A model that has seen these examples, and variants of them, alone."""
    settings = settings or Settings()
    pages = list(with_variants(examples, VARIANTS))
    named = [features(example.page, example.units) for example in pages]
    # Variants hold other pages' furniture: what it says would pass for its borrowers' words.
    whole = set(map(id, examples))
    own = [k for k, page in enumerate(pages) if id(page) in whole]
    names = _common([pages[k] for k in own], [named[k] for k in own])
    places = {name: k for k, name in enumerate(names)}
    encoded = [_encoded(page, found, places) for page, found in zip(pages, named, strict=True)]
    states, steps = _averaged(encoded, names, settings)
    # Variants differ in what stands where; what kind a line is they all say alike.
    gold = [np.array([LABELS.index(label) for label in pages[k].labels]) for k in own]
    shares = [_shares(pages[k]) for k in own]
    sizes = len(names), len(LABELS)
    longer = evolve(settings, epochs=_KINDS_EPOCHS)
    kinds = train_kinds([encoded[k] for k in own], gold, shares, sizes, longer)
    rows = np.clip(np.rint(np.hstack([states, kinds]) * SCALE), -128, 127).astype(int)
    return smallest(names, rows, np.rint(steps * SCALE).astype(int).tolist(), _choices(pages))


def _choices(pages: Sequence[Example]) -> dict[str, dict[str, float]]:
    """The weights of each choice among units."""
    taught: dict[str, list[Options]] = {name: [] for name in CHOICES}
    for page in pages:
        if not any(label.is_body for label in page.labels):
            continue
        view = look(page.page, page.units)
        if (headline := headline_options(page, view)) is not None:
            taught[HEADLINE].append(headline)
        for name, options in head_options(page, view):
            taught[name].append(options)
    choices = {
        name: train_choice(taught[name], decay=_DECAYS[name]) for name in CHOICES if taught[name]
    }
    for name, chance in _BOLDNESS.items():
        if name in choices:
            choices[name][NONE] -= chance
    return choices


def _averaged(
    pages: Sequence[Encoded], names: Sequence[str], settings: Settings
) -> tuple[Floats, Floats]:
    """The mean of the chains that several seeds give: one alone is luckier on some pages, and
    unluckier on others.
    """
    found = [
        train(pages, names, evolve(settings, seed=settings.seed + k)) for k in range(settings.seeds)
    ]
    return np.mean([states for states, _ in found], 0), np.mean([steps for _, steps in found], 0)


def smallest(
    names: Sequence[str],
    rows: NDArray[np.int64],
    steps: list[list[int]],
    choices: dict[str, dict[str, float]],
) -> bytes:
    """The model without its weakest features, as many as must go for it to be small enough."""
    rows = np.where(np.abs(rows) >= _LEAST_WEIGHT, rows, 0)
    strength = np.abs(rows).max(1)
    for least in range(_LEAST_STRENGTH, 128):
        kept = [k for k in range(len(names)) if strength[k] >= least]
        chosen = [rows[k].tolist() for k in kept]
        data = dump(LABELS, [names[k] for k in kept], chosen, steps, choices)
        if len(data) <= MOST_BYTES:
            return data
    raise ValueError(f"the model cannot be made as small as {MOST_BYTES} bytes")


def _common(pages: Sequence[Example], named: Sequence[list[list[str]]]) -> list[str]:
    """The features that several publishers' pages have."""
    having: dict[str, set[str]] = {}
    for page, found in zip(pages, named, strict=True):
        for names in found:
            for name in names:
                publishers = having.setdefault(name, set())
                if len(publishers) < _LEAST_PUBLISHERS:
                    publishers.add(page.publisher)
    return sorted(name for name, who in having.items() if len(who) >= _LEAST_PUBLISHERS)


def _encoded(page: Example, found: list[list[str]], places: dict[str, int]) -> Encoded:
    columns: list[int] = []
    starts = [0]
    for names in found:
        columns += sorted({places[name] for name in names if name in places})
        starts.append(len(columns))
    return Encoded(
        np.array(columns, np.int32),
        np.array(starts, np.int64),
        np.array(path_of(page.labels), np.int64),
        _costs(page),
        page.weight,
    )


def _costs(page: Example) -> Floats:
    """What taking a unit wrongly costs: its share of the article, at most three."""
    sizes = np.array([min(weight(unit.text), _LONGEST_UNIT) for unit in page.units])
    body = np.array([label.is_body for label in page.labels])
    whole = float(sizes[body].sum()) or 1000.0
    return np.minimum(3.0, 20 * sizes / whole)


def _shares(page: Example) -> Floats:
    """How much each unit counts for the kinds: each label of the page alike, but for plain
    chrome, of which the page's markup knew no more.
    """
    times = {label: page.labels.count(label) for label in set(page.labels)}
    shares = [1 / np.sqrt(times[label]) for label in page.labels]
    known = [0.2 if label is Label.OTHER else 1.0 for label in page.labels]
    found: Floats = page.weight * np.array(shares) * np.array(known)
    return found
