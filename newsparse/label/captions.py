"""Captions: which of the lines that the chain takes for pictures' are believed.

A caption shows itself: by its credit, in its own line or the next, by the words or the markup of a
picture. Without any of these a short line among paragraphs is rather a teaser or a heading, and below
the body always, unless the chain is sure.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.credit import split_caption
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.states import ABOVE, PICTURE, SHOWN, WITHIN

_SURE = 0.8
_PLAIN = {PICTURE: ABOVE, SHOWN: WITHIN}


def believed(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit shows that it belongs to a picture."""
    if view.aside[i] or view.pictured[i]:
        return True
    return any(
        0 <= k < len(units) and view.aside[k] and _is_credit(units[k].text) for k in (i - 1, i + 1)
    )


def _is_credit(text: str) -> bool:
    split = split_caption(text, known=True)
    return split is None or not split[0]


def without_doubtful(
    view: View, units: Sequence[Unit], states: Sequence[int], odds: Sequence[Sequence[float]]
) -> list[int]:
    """The states without those of pictures that nothing but the chain speaks for, and not surely."""
    return [
        _PLAIN[state]
        if state in _PLAIN and odds[i][state] < _SURE and not believed(view, units, i)
        else state
        for i, state in enumerate(states)
    ]
