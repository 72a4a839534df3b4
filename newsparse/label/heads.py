"""Heads: what stands around the headline of an article: its date, its byline, its standfirst.

Once headline and body are known, each is a :mod:`~newsparse.label.choice` among few units. A field
that a rule has labelled is the rule's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from newsparse.fields.dateline import parse_dateline
from newsparse.fields.reading_time import parse_reading_time
from newsparse.fields.related import leads_elsewhere
from newsparse.label.choice import pick
from newsparse.label.dated import date_candidates, date_features
from newsparse.label.features import View
from newsparse.label.leads import lead_candidates, lead_features
from newsparse.label.model import Guess, Unit
from newsparse.label.signed import byline_candidates, byline_features
from newsparse.label.spot import Spot
from newsparse.lines import Label

HEADLINE, DATE, BYLINE, STANDFIRST = "headline", "date", "byline", "standfirst"
"""The names of the choices, and the reasons of the labels that they give."""
CHOICES = (HEADLINE, DATE, BYLINE, STANDFIRST)

Features = dict[int, list[str]]
_OPENS = frozenset(("by", "label", "line", "genre"))


@frozen
class Head:
    """The candidates for each choice of a page, with their features by their places."""

    dates: Features
    bylines: Features
    standfirsts: Features


def head_of(
    view: View, units: Sequence[Unit], states: Sequence[int], spot: Spot, url: str | None
) -> Head:
    """What there is to choose from. A date line is no standfirst, nor is what a dateline opens, a
    reading time, or what leads to another story.

    :param states: the state of each unit.
    """
    dated = date_candidates(view, units, spot)
    signed = byline_candidates(view, units, states, spot)
    alone = {one.place for one in dated if one.alone}
    leads = [
        i
        for i in lead_candidates(view, units, states, spot)
        if i not in alone and not _is_known(units[i].text)
    ]
    days = frozenset(one.place for one in dated)
    named = {i for i, signs in signed.items() if not _OPENS.isdisjoint(signs)}
    return Head(
        date_features(view, units, spot, dated, url),
        byline_features(view, spot, signed, days),
        lead_features(view, units, states, spot, leads, days, named),
    )


def _is_known(text: str) -> bool:
    """Whether a line is, by itself, something else than a standfirst."""
    return (
        leads_elsewhere(text)
        or parse_dateline(text) is not None
        or parse_reading_time(text) is not None
    )


def choose(
    head: Head,
    units: Sequence[Unit],
    choices: Mapping[str, Mapping[str, float]],
    parts: Callable[[int], Sequence[int]],
) -> dict[int, Guess]:
    """The labels of the units that are chosen, by their places.

    :param choices: the weights of each choice, by its name.
    :param parts: the places of a byline's other lines, by that of the one that is chosen.
    """
    known = {unit.label for unit in units}
    chosen: dict[int, Guess] = {}
    for name, label, found in (
        (DATE, Label.DATE, head.dates),
        (BYLINE, Label.BYLINE, head.bylines),
        (STANDFIRST, Label.STANDFIRST, head.standfirsts),
    ):
        if label in known or name not in choices:
            continue
        # A byline may hold the date; a standfirst is neither.
        rest = (
            found
            if label is not Label.STANDFIRST
            else {i: f for i, f in found.items() if i not in chosen}
        )
        if (best := pick(rest, choices[name])) is not None:
            chosen[best[0]] = guess = Guess(label, min(1.0, best[1]), name)
            for part in parts(best[0]) if label is Label.BYLINE else ():
                chosen.setdefault(part, guess)
    return chosen
