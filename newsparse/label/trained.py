"""The trained model: features, summed weights, the chain over the page, then a label a unit.

The chain says where the body stands; the units to take are those that make the best body in the
mean. The kinds then tell units of one state apart: a byline from a date, a menu from a newsletter.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable, Collection, Sequence
from functools import cache, partial
from operator import and_, itemgetter, not_, or_
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from newsparse.errors import InputError
from newsparse.label.absent import is_wall, read_body
from newsparse.label.bare import bare_body
from newsparse.label.captions import believed, without_doubtful
from newsparse.label.chain import Odds, chain, chances
from newsparse.label.choice import pick
from newsparse.label.context import main_stretch
from newsparse.label.entries import entry_heads, entry_texts, entry_times
from newsparse.label.features import View, look
from newsparse.label.headline import candidates, features_of
from newsparse.label.heads import HEADLINE as HEADLINE_CHOICE
from newsparse.label.heads import choose, head_of
from newsparse.label.model import Guess, LineModel, Reading, Unit
from newsparse.label.parts import parts_of
from newsparse.label.points import key_points
from newsparse.label.repeats import REPEAT, set_apart, without_repeats
from newsparse.label.shown import put_pictures, shown_within
from newsparse.label.signed import byline_parts
from newsparse.label.spot import spot_of
from newsparse.label.states import (
    ABOVE,
    BELOW,
    BODY,
    CREDIT,
    CREDITS,
    HEADING,
    HEADLINE,
    LEAD,
    PICTURE,
    PICTURES,
    SHOWN,
    STATES,
    TEXT,
    WITHIN,
    states_of,
)
from newsparse.label.stray import stray
from newsparse.label.weights import Weights, load, shipped
from newsparse.lines import HintKind, Label
from newsparse.page import Page

_COUNT = len(STATES)
_LONGEST, _ARTICLE = 500, 1500
"""Letters: what counts of a paragraph at most, and what makes an article at least."""
_COPY = Guess(Label.OTHER, 1.0, REPEAT)
_POINT = Guess(Label.KEY_POINT, 1.0, "point")
_AS_MUCH = 0.8
"""The share of a body that is left when its captions are known: the chain may see two articles then."""
_LIKELY = 0.5
ENTRY = "entry"
"""The reason for the label of a time that opens an entry of a live blog."""
_STARTS_BYLINE = "byline^"
_NO_BODY = tuple([state for state in range(_COUNT) if state not in BODY])
_OUTSIDE = (ABOVE, LEAD, CREDIT, PICTURE)
_of_outside = itemgetter(*_OUTSIDE)

_MARKED = {
    HintKind.HEADING: Label.SUBHEADING,
    HintKind.LIST_ITEM: Label.LIST_ITEM,
    HintKind.QUOTE: Label.QUOTE,
    HintKind.TABLE_ROW: Label.TABLE_ROW,
}
_FURNITURE = frozenset(label for label in Label if label.is_chrome and label is not Label.BLANK)
_AROUND = _FURNITURE | {Label.RELATED, Label.CORRECTION, Label.LIVE_TIME}
_KINDS = {
    ABOVE: _FURNITURE | {Label.PAGE_TITLE, Label.RELATED},
    HEADLINE: frozenset({Label.HEADLINE}),
    LEAD: frozenset({Label.STANDFIRST}),
    CREDIT: CREDITS,
    PICTURE: PICTURES,
    TEXT: frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.QUOTE, Label.TABLE_ROW}),
    HEADING: frozenset({Label.SUBHEADING}),
    SHOWN: PICTURES,
    WITHIN: _AROUND | CREDITS,
    BELOW: _AROUND | CREDITS | PICTURES,
}


@frozen
class _Choice:
    """The labels that a unit in one state may have.

    :param labels: at least one.
    :param sums: picks theirs, in the same order, from all sums; of several labels a tuple.
    """

    labels: tuple[Label, ...]
    sums: Callable[[Sequence[int]], Any]


def _choice(weights: Weights, kinds: frozenset[Label]) -> _Choice:
    places = [_COUNT + k for k, label in enumerate(weights.labels) if label in kinds]
    if not places:
        raise ValueError("it lacks labels that every page has")
    return _Choice(tuple([weights.labels[place - _COUNT] for place in places]), itemgetter(*places))


@frozen
class Trained:
    """A trained model; a :data:`~newsparse.label.model.LineModel`.

    :raises ValueError: the weights lack labels that every page has.
    """

    weights: Weights
    _choices: list[_Choice] = field(init=False, eq=False, repr=False)
    _below: _Choice = field(init=False, eq=False, repr=False)
    _without_article: _Choice = field(init=False, eq=False, repr=False)

    @_choices.default
    def _choices_by_state(self) -> list[_Choice]:
        return [_choice(self.weights, kinds) for kinds in _KINDS.values()]

    @_below.default
    def _choice_below(self) -> _Choice:
        return _choice(self.weights, _KINDS[BELOW] - PICTURES)

    @_without_article.default
    def _choice_without_article(self) -> _Choice:
        return _choice(self.weights, _KINDS[ABOVE] - {Label.PAGE_TITLE})

    def __call__(self, page: Page, units: Sequence[Unit]) -> Reading:
        points = key_points(units)
        if not points:
            return self._read_once(page, units)
        told = [
            evolve(unit, label=Label.KEY_POINT) if i in points else unit
            for i, unit in enumerate(units)
        ]
        reading = self._read_once(page, told)
        guesses = [_POINT if i in points else guess for i, guess in enumerate(reading.guesses)]
        return Reading(tuple(guesses), reading.confidence)

    def _read_once(self, page: Page, units: Sequence[Unit]) -> Reading:
        """What the model makes of a page, copies of its paragraphs set apart."""
        again = set_apart(units)
        if not again:
            return self._read(page, units)
        # Copies would pass for captions, and paragraphs with lines between them for teasers.
        reading = self._read(page, _without(units, again))
        rest = iter(reading.guesses)
        guesses = [_COPY if i in again else next(rest) for i in range(len(units))]
        return Reading(tuple(guesses), reading.confidence)

    def _read(self, page: Page, units: Sequence[Unit]) -> Reading:
        if not units:
            return Reading((), 0.0)
        view = look(page, units)
        scores = [self.weights.add_up(names) for names in view.names]
        odds, found, confidence, bare = self._body(view, units, scores)
        taken = without_repeats(units, found)
        by_rule = next((i for i, unit in enumerate(units) if unit.label is Label.HEADLINE), None)
        headline = partial(_headline, self.weights, view, units, bare)
        if by_rule is None:
            for i in stray(view, taken, headline):
                found[i] = taken[i] = False
        headed: tuple[int, float] | None = None
        if any(taken) or by_rule is not None:
            states = without_doubtful(view, units, _states(odds, taken), odds.states)
            if by_rule is None:
                headed = headline(_first(states))
            for i in entry_texts(page, units, headed[0] if headed else by_rule):
                states[i], taken[i] = TEXT, True
            _put_headline(states, headed[0] if headed else by_rule)
            put_pictures(view, units, states, headed[0] if headed else by_rule)
        else:
            # A page without an article has no head either: nothing is made up.
            states = [ABOVE] * len(units)
        guesses = self._guesses(view, units, scores, odds, states)
        top = headed[0] if headed else by_rule
        for i, on in enumerate(found):
            if on and not taken[i]:
                guesses[i] = _COPY
        entries = _entries(page, units, taken, top, confidence)
        parts = parts_of(units, taken, odds.states) | entries
        parts |= self._head(page, view, units, states, top)
        # What heads the first entry is no standfirst.
        parts |= {i: guess for i, guess in entries.items() if guess.label is Label.SUBHEADING}
        for i, guess in parts.items():
            guesses[i] = guess
        if headed is not None:
            guesses[headed[0]] = Guess(Label.HEADLINE, headed[1], HEADLINE_CHOICE)
        return Reading(tuple(guesses), confidence)

    def _guesses(
        self,
        view: View,
        units: Sequence[Unit],
        scores: Sequence[Sequence[int]],
        odds: Odds,
        states: Sequence[int],
    ) -> list[Guess | None]:
        """The likeliest label of each unit's state; ``None`` where a rule gave one."""
        if not any(state in BODY or state == HEADLINE for state in states):
            choices = [self._without_article] * len(units)
        else:
            choices = [self._choices[state] for state in states]
        for i, state in enumerate(states):
            if state == BELOW and not believed(view, units, i):
                choices[i] = self._below
        return [
            None
            if unit.label is not None
            else (unit.hints and _marked_text(unit, row, state))
            or _guess(choice, score, row, state)
            for unit, choice, score, row, state in zip(
                units, choices, scores, odds.states, states, strict=True
            )
        ]

    def _body(
        self, view: View, units: Sequence[Unit], scores: Sequence[Sequence[int]]
    ) -> tuple[Odds, list[bool], float, list[bool] | None]:
        """The chain's odds, which units are of the body by them, how sure that is; and which are where
        the page is nothing but running text.
        """
        claims = _claims(view, units)
        odds, taken, confidence = read_body(view, units, chain(self.weights, scores, claims))
        missed = heart(view, units, taken)
        if missed is not None:
            claims[missed] = states_of(Label.PARAGRAPH)
            odds, taken, confidence = read_body(view, units, chain(self.weights, scores, claims))
        shown = shown_within(view, units, taken)
        if shown:
            for i in shown:
                claims[i] = states_of(Label.CAPTION)
                view.pictured[i] = view.aside[i] = True
            again = read_body(view, units, chain(self.weights, scores, claims))
            taken = [on and i not in shown for i, on in enumerate(taken)]
            if _weight(view, again[1]) >= _AS_MUCH * _weight(view, taken):
                odds, taken, confidence = again
            else:  # of what stood apart before much is lost now: the first reading holds
                odds = _with_pictures(odds, shown)
        bare = None if is_wall(units) else bare_body(units, view.furniture)
        if bare is not None:
            # What shows that it is a picture's is no running text, whatever stands around it.
            sure = map(and_, bare, map(not_, view.pictured))
            taken = list(map(or_, taken, sure))
            confidence = confidence or odds.article
        return odds, taken, confidence, bare

    def _head(
        self,
        page: Page,
        view: View,
        units: Sequence[Unit],
        states: Sequence[int],
        headline: int | None,
    ) -> dict[int, Guess]:
        """The labels of what stands around the headline, where the page has an article."""
        body = [i for i, state in enumerate(states) if state in BODY]
        if not body:
            return {}
        spot = spot_of(states, headline)
        head = head_of(view, units, states, spot, page.url)
        parts = partial(byline_parts, view, units, states, spot)
        chosen = choose(head, units, self.weights.choices, parts)
        if all(i in chosen for i in body):
            # A body of one line is no standfirst: an article says something.
            return {i: guess for i, guess in chosen.items() if i not in body}
        return chosen


def _without(units: Sequence[Unit], again: Collection[int]) -> list[Unit]:
    """The units but some; a blank line above one of those stands above the next."""
    kept, gap = [], False
    for i, unit in enumerate(units):
        gap = gap or unit.gap
        if i not in again:
            kept.append(unit if unit.gap == gap else evolve(unit, gap=gap))
            gap = False
    return kept


def _weight(view: View, taken: Sequence[bool]) -> float:
    """How much of a page the units of its body are."""
    return sum(shape.weight for shape, on in zip(view.shapes, taken, strict=True) if on)


def _with_pictures(odds: Odds, shown: Collection[int]) -> Odds:
    """The odds where some units are known to be a picture's within the body."""
    sure = [float(state == SHOWN) for state in range(len(STATES))]
    return Odds([sure if i in shown else row for i, row in enumerate(odds.states)], odds.article)


def _claims(view: View, units: Sequence[Unit]) -> list[Sequence[int] | None]:
    """The states that each unit may have: by the label that a rule gave it, or by what its own text
    gives away; ``None`` for any. Of several headlines the first is the page's, as the chain knows
    but one.
    """
    claims: list[Sequence[int] | None] = []
    headed = False
    for i, unit in enumerate(units):
        label = unit.label
        if label is None and view.pictured[i]:
            label = Label.CAPTION
        elif label is None and view.aside[i] and _STARTS_BYLINE in view.furniture[i]:
            label = Label.BYLINE
        if label is None:
            claims.append(_NO_BODY if view.aside[i] else None)
            continue
        claims.append(states_of(Label.PAGE_TITLE if headed and label is Label.HEADLINE else label))
        headed = headed or label is Label.HEADLINE
    return claims


def heart(view: View, units: Sequence[Unit], taken: Sequence[bool]) -> int | None:
    """The longest paragraph of the page's main stretch of running text, where the body that was
    found stands elsewhere and has a paragraph at most: a list of short lines beside an article is
    not the article, nor is a teaser in its menu.
    """
    prose = [shape.prose for shape in view.shapes]
    if not any(taken) or sum(map(and_, taken, prose)) > 1:
        return None
    start, end = main_stretch(view.shapes, units)
    told = [i for i in range(start, end) if prose[i] and units[i].label is None]
    much = sum([min(view.shapes[i].weight, _LONGEST) for i in told])
    if much < _ARTICLE or any(taken[i] for i in told):
        return None
    return max(told, key=lambda i: view.shapes[i].weight)


def _states(odds: Odds, taken: Sequence[bool]) -> list[int]:
    """The state of each unit, once the body is picked; none is the headline yet."""
    body = [i for i, on in enumerate(taken) if on]
    first, last = (body[0], body[-1]) if body else (len(taken), len(taken))
    states = []
    for i, row in enumerate(odds.states):
        if taken[i]:
            states.append(TEXT if row[TEXT] >= row[HEADING] else HEADING)
        elif i < first:
            chances = _of_outside(row)
            states.append(_OUTSIDE[chances.index(max(chances))])
        elif i < last:
            states.append(SHOWN if row[SHOWN] >= row[WITHIN] else WITHIN)
        else:
            states.append(BELOW)
    return states


def _first(states: Sequence[int]) -> int:
    """Where the body starts; 0 where there is none."""
    return next((i for i, state in enumerate(states) if state in BODY), 0)


def _headline(
    weights: Weights,
    view: View,
    units: Sequence[Unit],
    bare: Sequence[bool] | None,
    body: int,
) -> tuple[int, float] | None:
    """Choose the headline among the units above the body: which it is, and how likely.

    :param body: where the body starts.
    """
    found = candidates(view, units, body)
    picked = pick(features_of(view, units, body, found), weights.choices.get(HEADLINE_CHOICE, {}))
    if picked is None and found == [0] and bare is not None and bare[:2] == [False, True]:
        return 0, _LIKELY  # what stands alone above nothing but running text
    return picked


def _put_headline(states: list[int], headline: int | None) -> None:
    """Note where the headline stands; a standfirst stands below it."""
    for i in range(headline or 0):
        if states[i] == LEAD:
            states[i] = ABOVE
    if headline is not None:
        states[headline] = HEADLINE


def _marked_text(unit: Unit, row: list[float], state: int) -> Guess | None:
    """What the source's own markup says that text of the body is; ``None`` where it says nothing."""
    label = next((_MARKED[h.kind] for h in unit.hints if h.kind in _MARKED), None)
    if label is None or state not in BODY:
        return None
    own = HEADING if label is Label.SUBHEADING else TEXT
    return Guess(label, _of_body(row), STATES[own])


def _entries(
    page: Page, units: Sequence[Unit], taken: Sequence[bool], headline: int | None, sure: float
) -> dict[int, Guess]:
    """The times and the headlines of a live blog's entries."""
    times = entry_times(page, units, taken, headline)
    heads = dict.fromkeys(entry_heads(units, times), Guess(Label.SUBHEADING, sure, ENTRY))
    return heads | dict.fromkeys(times, Guess(Label.LIVE_TIME, sure, ENTRY))


def _of_body(row: Sequence[float]) -> float:
    """How likely a unit is of the body."""
    return min(1.0, sum([row[kind] for kind in BODY]))


def _guess(choice: _Choice, score: Sequence[int], row: list[float], state: int) -> Guess:
    """The likeliest label of a state, by the unit's sums, and how likely both are."""
    labels, chance = choice.labels, row[state]
    if len(labels) == 1:
        return Guess(labels[0], min(1.0, chance), STATES[state])
    sums = choice.sums(score)
    top = max(sums)
    best = labels[sums.index(top)]
    return Guess(best, min(1.0, chance / sum(chances(sums, top))), STATES[state])


@cache
def _shipped() -> Trained:
    return Trained(shipped())


def trained(file: str | os.PathLike[str] | None = None) -> LineModel:
    """The model in a file, or the one that comes with the package.

    :raises InputError: the file cannot be read, or holds no model.
    """
    if file is None:
        return _shipped()
    try:
        return Trained(load(Path(file).read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, struct.error, zlib.error) as error:
        raise InputError(f"{os.fspath(file)} is no model of lines: {error}") from error
