"""Beside: what stands beside a picture's credit that is a line of its own.

Right above such a credit stands its caption, or the paragraph that the picture follows. That line is
taken for a paragraph where it is running text, nothing but the credit speaks for a picture, and it
opens with a dateline, is longer than captions are, or about as long as the page's paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.fields._credits.labels import SOURCES, all_labels
from newsparse.fields.credit import parse_credit, split_caption
from newsparse.fields.dateline import parse_dateline
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.pictured import agency_at_end
from newsparse.lines import HintKind

LONG = 160
"""The weight of a caption: nine in ten of real pages are no longer, and none to speak of whose credit
stands on the next line; two in three paragraphs are."""
FEWEST = 2
"""Paragraphs that show how long those of a page are."""
CUES = frozenset(("side", "archive"))
"""The names of features that pictures' texts have, and few others."""
_AS_PARAGRAPHS = 0.7
"""The weight of a caption, as a share of the median paragraph's: of those on real pages whose credit
stands on the next line none reaches it, and the paragraphs above such credits do."""
_LONGEST_CREDIT = 60
_BETWEEN_NAMES = frozenset("/|")
_SOURCES = all_labels(SOURCES)
_DAY = "fday"
"""How the names of the features start that tell a day in full."""
_LEAST_BEFORE = 30
"""Letters: what opens with its day is a date line."""
_DAY_AT_END = re.compile(r"(?<!\d)(?:19|20)\d\d(?:[.)。]{1,2}(?=\s|$)|$)")
_DAY_AND_PLACE = re.compile(
    r"(?<! on) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d, in [A-Z]"
)
"""As American agencies have it: “… outside of the embassy, Monday, Feb. 26, 2029, in Larke”."""


def is_bare(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit is a credit and nothing else."""
    if not 0 <= i < len(units) or not view.aside[i]:
        return False
    split = split_caption(units[i].text, known=True)
    return not split[0] if split is not None else bool(agency_at_end(units[i].text))


def is_full(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit is a picture's credit with a label, or a name beside an agency's; what is labelled
    as a source may be of a table.
    """
    if i >= len(units) or units[i].label is not None:
        return False
    text = units[i].text
    if is_bare(view, units, i) and split_caption(text) is not None:
        credit = parse_credit(text)
        return credit is None or (credit.label or "").casefold().rstrip(" :：") not in _SOURCES
    if len(text) > _LONGEST_CREDIT or _BETWEEN_NAMES.isdisjoint(text):
        return False
    split = split_caption(text, known=True)
    credit = parse_credit(text) if split is not None and not split[0] else None
    return credit is not None and bool(credit.agencies)


def is_paragraph(view: View, units: Sequence[Unit], i: int, usual: float = LONG) -> bool:
    """Whether a unit beside a bare credit reads as a paragraph of its own.

    :param usual: the weight that shows one.
    """
    unit, shape = units[i], view.shapes[i]
    if unit.label is not None or not shape.prose or view.aside[i] or view.pictured[i]:
        return False
    if view.words.count[i] > 1:
        return False  # a notice that a site prints in place of what it embeds
    marked = any(units[k].hint(HintKind.IMAGE) is not None for k in (i - 1, i) if k >= 0)
    if marked or not CUES.isdisjoint(view.names[i]) or tells_day(view, units, i):
        return False
    return shape.weight > min(usual, LONG) or parse_dateline(unit.text) is not None


def usual_weight(view: View, body: Sequence[int]) -> float:
    """The weight from which a unit reads as one of the page's paragraphs."""
    told = sorted([view.shapes[i].weight for i in body if view.shapes[i].prose])
    return _AS_PARAGRAPHS * told[len(told) // 2] if len(told) >= FEWEST else LONG


def tells_day(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit says its day in full as captions do: at the end of a sentence, with more before
    it, or between the picture and the place.
    """
    if not any(name.startswith(_DAY) for name in view.names[i]):
        return False
    text = units[i].text
    if _DAY_AND_PLACE.search(text, _LEAST_BEFORE) is not None:
        return True
    return _DAY_AT_END.search(text, _LEAST_BEFORE) is not None
