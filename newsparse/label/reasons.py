"""Reasons: why the trained model gave a line its label, in words.

A unit's score is a sum of weights, one for each of its features, so each has its part in the
choice: the weight it gives to the chosen state and label, less what it gives to the best rival.
Worked out from the labelled lines when somebody asks, never while a page is parsed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from attrs import frozen

from newsparse.label.families import describe
from newsparse.label.features import features
from newsparse.label.heads import BYLINE, CHOICES, DATE, STANDFIRST
from newsparse.label.model import Unit
from newsparse.label.repeats import REPEAT
from newsparse.label.stage import units_of
from newsparse.label.states import STATES, states_of
from newsparse.label.weights import SCALE, Weights
from newsparse.lines import Label, LabelledLine, Line
from newsparse.page import Page

MOST = 3
"""Reasons a line."""

_STATES_OF_CHOICES = {DATE: "credit", BYLINE: "credit", STANDFIRST: "lead"}
"""The state of the chain that a line chosen for a field would have."""
_LEAST_CHANCE = 0.001

MODEL = "model"
"""What the sources of the lines that the model labelled start with."""


@frozen
class Reason:
    """What spoke for a label.

    :param text: in words: "inside the page's main stretch of text".
    :param weight: how much it spoke for the label rather than for the best rival, in natural
        logarithms of odds; above 0.
    """

    text: str
    weight: float


def reasons(
    page: Page, lines: Sequence[LabelledLine], weights: Weights, *, model: str = MODEL
) -> dict[int, tuple[Reason, ...]]:
    """The strongest reasons for the label of each line that the model labelled.

    :param page: the page of the lines; its URL counts.
    :param lines: all lines of one page, as the label stage gave them.
    :param weights: those that the lines were labelled with.
    :param model: what the sources of the model's lines start with.
    :returns: by place in ``lines``, :data:`MOST` at most, strongest first. No entry for lines that
        something else labelled; the lines of one unit share their reasons. Of two reasons of which
        one says what the other says, the stronger one is told.
    """
    states = [_state_of(line, model) for line in lines]
    units, places = _units(lines, states)
    copies = {
        k for k, line in zip(places, lines, strict=True) if line.source == f"{model}/{REPEAT}"
    }
    seen = [k for k in range(len(units)) if k not in copies]
    names = dict(zip(seen, features(page, [units[k] for k in seen]), strict=True))
    judge = _Judge(weights)
    told: dict[int, tuple[Reason, ...]] = {}
    found: dict[int, tuple[Reason, ...]] = {}
    for i, (line, state, place) in enumerate(zip(lines, states, places, strict=True)):
        if state is None:
            continue
        if place not in told:
            chain = judge.reasons(names[place], state, line.label)
            told[place] = (*_choice(line), *chain)[:MOST]
        found[i] = told[place]
    return found


def _state_of(line: LabelledLine, model: str) -> int | None:
    """The state that the model had the line in; ``None`` if something else labelled it."""
    name, _, reason = line.source.partition("/")
    state = _STATES_OF_CHOICES.get(reason, reason)
    return STATES.index(state) if name == model and state in STATES and line.text else None


def _choice(line: LabelledLine) -> tuple[Reason, ...]:
    """That a line was chosen among others, if it was; how sure that is speaks for it."""
    reason = line.source.partition("/")[2]
    if reason not in CHOICES:
        return ()
    chance = min(max(line.confidence, _LEAST_CHANCE), 1 - _LEAST_CHANCE)
    odds = max(log(chance / (1 - chance)), _LEAST_CHANCE)
    return (Reason(f"the likeliest of the lines that may be the {reason}", odds),)


def _units(
    lines: Sequence[LabelledLine], states: Sequence[int | None]
) -> tuple[list[Unit], list[int]]:
    """The units that the model saw, and for each line the place of its unit."""
    applied: list[Line | LabelledLine] = [
        line if state is None and line.text else line.line
        for line, state in zip(lines, states, strict=True)
    ]
    units, places, _ = units_of(applied)
    return units, places


class _Judge:
    """Weighs features against one another; keeps what it has looked up for one page."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._rows: dict[str, tuple[int, ...]] = {}
        self._texts: dict[str, str | None] = {}

    def reasons(self, names: Sequence[str], state: int, label: Label) -> tuple[Reason, ...]:
        total = self._weights.add_up(names)
        rivals = self._rivals(total, state, label)
        gains: Counter[str] = Counter()
        for name in names:
            row = self._row(name)
            gain = sum(row[own] - row[rival] for own, rival in rivals) if row else 0
            text = self._text(name) if gain else None
            if text is not None:
                gains[text] += gain
        return _strongest(gains)

    def _rivals(self, total: Sequence[int], state: int, label: Label) -> list[tuple[int, int]]:
        """Places among the sums, each with that of its rival: of the state, and of the label.

        Furniture above the body is no rival of furniture below it: where the body stands, the
        chain says.
        """
        same = states_of(label)
        states = [other for other in range(len(STATES)) if other != state and other not in same]
        pairs = [(state, max(states, key=total.__getitem__))]
        labels = {
            other: len(STATES) + k
            for k, other in enumerate(self._weights.labels)
            if state in states_of(other)
        }
        own = labels.pop(label, None)
        if own is not None and labels:
            pairs.append((own, max(labels.values(), key=total.__getitem__)))
        return pairs

    def _row(self, name: str) -> tuple[int, ...]:
        if name not in self._weights.table:
            return ()
        if name not in self._rows:
            self._rows[name] = self._weights.weights_of(name)
        return self._rows[name]

    def _text(self, name: str) -> str | None:
        if name not in self._texts:
            self._texts[name] = describe(name)
        return self._texts[name]


def _strongest(gains: Counter[str]) -> tuple[Reason, ...]:
    chosen: list[Reason] = []
    for text, gain in sorted(gains.items(), key=lambda item: (-item[1], item[0])):
        if gain <= 0 or len(chosen) == MOST:
            break
        if not any(_same(text, other.text) for other in chosen):
            chosen.append(Reason(text, gain / SCALE))
    return tuple(chosen)


def _same(one: str, other: str) -> bool:
    """Whether one of two texts says all that the other says."""
    return one.rstrip("”") in other or other.rstrip("”") in one
