"""Captions: which of the lines that the chain takes for pictures' are believed.

A caption shows itself: by its credit, in its own line or the next, by the words or the markup of a
picture. Without any of these a short line among paragraphs is rather a teaser or a heading, and below
the body always, unless the chain is sure.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.byline import looks_like_byline, parse_byline
from newsparse.label.beside import is_bare, is_paragraph, usual_weight
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.states import ABOVE, BODY, CREDIT, LEAD, PICTURE, SHOWN, TEXT, WITHIN

_SURE = 0.8
_PLAIN = {PICTURE: ABOVE, SHOWN: WITHIN}
_LONGEST_ROLE = 60
_PARTING = frozenset((PICTURE, ABOVE, LEAD, CREDIT))
"""States that the credit between a first paragraph and the rest of the body may have."""


def believed(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit shows that it belongs to a picture."""
    if view.aside[i] or view.pictured[i]:
        return True
    if not any(is_bare(view, units, k) for k in (i - 1, i + 1)):
        return False
    return not is_paragraph(view, units, i)


def _is_role(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a line above a bare credit is what the author above it does: “Islands reporter”."""
    text = units[i].text
    if i == 0 or len(text) > _LONGEST_ROLE or not is_bare(view, units, i + 1):
        return False
    above = units[i - 1].text
    if len(above) > _LONGEST_ROLE or not looks_like_byline(above):
        return False
    return any(author.role == text for author in parse_byline(f"{above}, {text}"))


def without_doubtful(
    view: View, units: Sequence[Unit], states: Sequence[int], odds: Sequence[Sequence[float]]
) -> list[int]:
    """The states without those of pictures that nothing but the chain speaks for, and not surely;
    paragraphs that stand above a bare credit are text of the body where they adjoin it, and what an
    author does belongs to the byline.
    """
    found = [
        _PLAIN[state]
        if state in _PLAIN and odds[i][state] < _SURE and not believed(view, units, i)
        else state
        for i, state in enumerate(states)
    ]
    for i, state in enumerate(states):
        if state == PICTURE and _is_role(view, units, i):
            found[i] = CREDIT
    for i in _paragraphs(view, units, states):
        found[i] = TEXT
        if found[i + 1] in _PARTING:
            found[i + 1] = SHOWN
    return found


def _paragraphs(view: View, units: Sequence[Unit], states: Sequence[int]) -> list[int]:
    """The places of paragraphs that the chain took for captions of the bare credits below them:
    those within the body, and one right above it.
    """
    body = [i for i, state in enumerate(states) if state in BODY]
    if not body:
        return []
    usual = usual_weight(view, body)
    return [
        i
        for i in range(max(0, body[0] - 2), body[-1])
        if states[i] in (PICTURE, SHOWN)
        and is_bare(view, units, i + 1)
        and is_paragraph(view, units, i, usual)
    ]
