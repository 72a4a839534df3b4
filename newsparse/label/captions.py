"""Captions: which of the lines that the chain takes for pictures' are believed.

A caption shows itself: by its credit, in its own line or the next, by the words or the markup of a
picture. Without any of these a short line among paragraphs is rather a teaser or a heading, and below
the body always, unless the chain is sure.

A credit on a line of its own may have no caption at all: then the line above it is a paragraph.
It is taken for one where it is running text, nothing but the credit speaks for a picture, and it
opens with a dateline, is longer than captions are, or about as long as the page's paragraphs.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.byline import looks_like_byline, parse_byline
from newsparse.fields.credit import split_caption
from newsparse.fields.dateline import parse_dateline
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.states import ABOVE, BODY, CREDIT, LEAD, PICTURE, SHOWN, TEXT, WITHIN
from newsparse.lines import HintKind

_SURE = 0.8
_PLAIN = {PICTURE: ABOVE, SHOWN: WITHIN}
_LONG = 160
"""The weight of a caption: nine in ten of real pages are no longer, and none to speak of whose credit
stands on the next line; two in three paragraphs are."""
_AS_PARAGRAPHS = 0.7
"""The weight of a caption, as a share of the median paragraph's: of those on real pages whose credit
stands on the next line none reaches it, and the paragraphs above such credits do."""
_LONGEST_ROLE = 60
_FEWEST = 2
"""Paragraphs that show how long those of a page are."""
_CUES = frozenset(("side", "archive"))
"""The names of features that only pictures' texts have."""
_PARTING = frozenset((PICTURE, ABOVE, LEAD, CREDIT))
"""States that the credit between a first paragraph and the rest of the body may have."""


def believed(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit shows that it belongs to a picture."""
    if view.aside[i] or view.pictured[i]:
        return True
    if not any(_is_bare(view, units, k) for k in (i - 1, i + 1)):
        return False
    return not _tells(view, units, i)


def _is_bare(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit is a credit and nothing else."""
    if not 0 <= i < len(units) or not view.aside[i]:
        return False
    split = split_caption(units[i].text, known=True)
    return split is None or not split[0]


def _is_role(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a line above a bare credit is what the author above it does: “Islands reporter”."""
    text = units[i].text
    if i == 0 or len(text) > _LONGEST_ROLE or not _is_bare(view, units, i + 1):
        return False
    above = units[i - 1].text
    if len(above) > _LONGEST_ROLE or not looks_like_byline(above):
        return False
    return any(author.role == text for author in parse_byline(f"{above}, {text}"))


def _tells(view: View, units: Sequence[Unit], i: int, usual: float = _LONG) -> bool:
    """Whether a unit beside a bare credit reads as a paragraph of its own.

    :param usual: the weight that shows one.
    """
    unit, shape = units[i], view.shapes[i]
    if unit.label is not None or not shape.prose or view.aside[i] or view.pictured[i]:
        return False
    if view.words.count[i] > 1:
        return False  # a notice that a site prints in place of what it embeds
    marked = any(units[k].hint(HintKind.IMAGE) is not None for k in (i - 1, i) if k >= 0)
    if marked or not _CUES.isdisjoint(view.names[i]):
        return False
    return shape.weight > min(usual, _LONG) or parse_dateline(unit.text) is not None


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
    told = sorted([view.shapes[i].weight for i in body if view.shapes[i].prose])
    usual = _AS_PARAGRAPHS * told[len(told) // 2] if len(told) >= _FEWEST else _LONG
    return [
        i
        for i in range(max(0, body[0] - 2), body[-1])
        if states[i] in (PICTURE, SHOWN)
        and _is_bare(view, units, i + 1)
        and _tells(view, units, i, usual)
    ]
