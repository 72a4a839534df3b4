"""The trained model: features, summed weights, the chain over the page, then a label a unit.

The chain says where the body stands; the units to take are those that make the best body in the
mean. The kinds then tell units of one state apart: a byline from a date, a menu from a newsletter.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Sequence
from math import exp
from pathlib import Path

from attrs import frozen

from newsparse.errors import InputError
from newsparse.label.chain import Odds, chain, pick_body
from newsparse.label.features import features
from newsparse.label.model import Guess, LineModel, Reading, Unit
from newsparse.label.states import (
    ABOVE,
    BELOW,
    CREDIT,
    CREDITS,
    HEADING,
    HEADLINE,
    LEAD,
    PICTURE,
    SHOWN,
    STATES,
    TEXT,
    WITHIN,
)
from newsparse.label.weights import SCALE, Weights, load, shipped
from newsparse.lines import Label
from newsparse.page import Page
from newsparse.shape import weight

_COUNT = len(STATES)
_LEAST_ARTICLE = 0.5
_LEAST_HEADLINE = 0.05
_OUTSIDE = (ABOVE, HEADLINE, LEAD, CREDIT, PICTURE)
_INSIDE = (SHOWN, WITHIN)

_PICTURES = frozenset({Label.CAPTION, Label.CREDIT, Label.ALT_TEXT})
_FURNITURE = frozenset(label for label in Label if label.is_chrome and label is not Label.BLANK)
_AROUND = _FURNITURE | {Label.RELATED, Label.EMBED, Label.CORRECTION, Label.LIVE_TIME}
_KINDS = {
    ABOVE: _FURNITURE | {Label.PAGE_TITLE, Label.RELATED},
    HEADLINE: frozenset({Label.HEADLINE}),
    LEAD: frozenset({Label.STANDFIRST}),
    CREDIT: CREDITS,
    PICTURE: _PICTURES,
    TEXT: frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.QUOTE, Label.TABLE_ROW}),
    HEADING: frozenset({Label.SUBHEADING}),
    SHOWN: _PICTURES,
    WITHIN: _AROUND - {Label.EMBED} | CREDITS,
    BELOW: _AROUND - {Label.EMBED} | CREDITS | _PICTURES,
}


@frozen
class Trained:
    """A trained model; a :data:`~newsparse.label.model.LineModel`."""

    weights: Weights

    def __call__(self, page: Page, units: Sequence[Unit]) -> Reading:
        if not units:
            return Reading((), 0.0)
        scores = [self.weights.add_up(names) for names in features(page, units)]
        odds = chain(self.weights, scores, [unit.label for unit in units])
        words = [weight(unit.text) for unit in units]
        taken, confidence = pick_body(odds.states, words)
        if odds.article < _LEAST_ARTICLE and not any(u.label and u.label.is_body for u in units):
            taken, confidence = [False] * len(units), 0.0
        states = _states(odds, taken, units)
        kinds = [_places(self.weights, state) for state in range(_COUNT)]
        guesses = [
            None
            if unit.label is not None
            else _guess(self.weights, score, kinds[state], row, state)
            for unit, score, row, state in zip(units, scores, odds.states, states, strict=True)
        ]
        return Reading(tuple(guesses), confidence * odds.article)


def _states(odds: Odds, taken: Sequence[bool], units: Sequence[Unit]) -> list[int]:
    """The state of each unit, once the body is picked."""
    body = [i for i, on in enumerate(taken) if on]
    first, last = (body[0], body[-1]) if body else (len(taken), len(taken))
    states = []
    for i, row in enumerate(odds.states):
        if taken[i]:
            states.append(TEXT if row[TEXT] >= row[HEADING] else HEADING)
        elif i < first:
            states.append(max(_OUTSIDE, key=row.__getitem__))
        elif i < last:
            states.append(max(_INSIDE, key=row.__getitem__))
        else:
            states.append(BELOW)
    _keep_one_headline(odds, states, units, first if body else 0)
    return states


def _keep_one_headline(odds: Odds, states: list[int], units: Sequence[Unit], first: int) -> None:
    """The likeliest headline above the body; the others that look like one are echoes of it."""
    for i, state in enumerate(states):
        if state == HEADLINE:
            states[i] = ABOVE
    if any(unit.label is Label.HEADLINE for unit in units):
        return
    open_ = [i for i in range(first) if units[i].label is None]
    best = max(open_, key=lambda i: odds.states[i][HEADLINE], default=None)
    if best is not None and odds.states[best][HEADLINE] >= _LEAST_HEADLINE:
        states[best] = HEADLINE


def _places(weights: Weights, state: int) -> list[int]:
    """Where the labels that a unit of that state may have stand among the sums."""
    return [_COUNT + k for k, label in enumerate(weights.labels) if label in _KINDS[state]]


def _guess(
    weights: Weights, score: Sequence[int], places: list[int], row: list[float], state: int
) -> Guess:
    place = max(places, key=score.__getitem__)
    odds = sum(exp((score[k] - score[place]) / SCALE) for k in places)
    chance = row[state] / odds
    return Guess(weights.labels[place - _COUNT], min(1.0, chance), STATES[state])


def trained(file: str | os.PathLike[str] | None = None) -> LineModel:
    """The model in a file, or the one that comes with the package.

    :raises InputError: the file cannot be read, or holds no model.
    """
    if file is None:
        return Trained(shipped())
    try:
        return Trained(load(Path(file).read_bytes()))
    except (OSError, ValueError, KeyError, struct.error, zlib.error) as error:
        raise InputError(f"{os.fspath(file)} is no model of lines: {error}") from error
