"""Shown: captions within the body or above it that the chain takes for text, by what stands around.

Within the body: a line whose words tell that it is of a picture; one above a credit of its own line,
if it is no paragraph; and, where blank lines part a page's paragraphs, two lines that none parts, if
the second is a credit or the same but for one, as a caption is of the alternative text. In the head:
a line that tells of a picture, ends with its day in full, or stands above a credit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse.fields.byline import looks_like_byline
from newsparse.fields.credit import split_caption
from newsparse.fields.dateline import parse_dateline
from newsparse.fields.datespan import is_date_line
from newsparse.label.beside import (
    CUES,
    FEWEST,
    LONG,
    is_bare,
    is_full,
    is_paragraph,
    tells_day,
    usual_weight,
)
from newsparse.label.features import View
from newsparse.label.local import SENTENCE
from newsparse.label.model import Unit
from newsparse.label.pictured import tells_picture, tells_place
from newsparse.label.states import ABOVE, BODY, LEAD, PICTURE
from newsparse.lines import HintKind
from newsparse.shape import key

_LONGEST = 400
_LONGEST_APART = 250
"""The weight of a caption that blank lines alone tell from a paragraph."""
_HEADING = 60
"""The weight of a heading: what is longer, or ends a sentence, is none."""
_MOST_TIMES = 2
"""How often a caption stands on its page; notices in place of what is embedded do more often."""
_SET_APART = 0.5
"""The share of the body's paragraphs that a blank line sets apart from the one above: lists have
none."""
_SAYS = 20
"""The weight of a line that says something."""
_NUMBERED = re.compile(r"(?:[0-9]{1,3}[.)]?|[-–—*•·▪◦●]) ")
_QUESTIONS = ("?", "？", "؟")
_OPEN = ("“", "„", "«", "»", '"', "「", "”")
_AGAIN = "dup+1"
"""The name of a feature: the next line says what this one does."""


def shown_within(view: View, units: Sequence[Unit], taken: Sequence[bool]) -> list[int]:
    """The places of what is a picture's within the body, rising; what is known to be is left out.

    :param taken: whether each unit is of the body.
    """
    body = [i for i, on in enumerate(taken) if on]
    if not body:
        return []
    between = range(body[0] + 1, body[-1])
    usual = max(LONG, usual_weight(view, body))
    found = {i for i in between if taken[i] and _tells(view, units, i, usual)}
    found.update(_above_credits(view, units, taken, between))
    found.update(_in_blocks(view, units, between))
    return sorted(i for i in found if not view.pictured[i])


def put_pictures(
    view: View, units: Sequence[Unit], states: list[int], headline: int | None
) -> None:
    """Note which units between headline and body are captions, in their states.

    :param headline: the place of the headline, ``None`` where there is none.
    """
    if headline is None:
        return
    first = next((i for i, state in enumerate(states) if state in BODY), 0)
    for i in range(headline + 1, first):
        if states[i] not in (ABOVE, LEAD) or not _may_show(view, units, i):
            continue
        cued = _tells(view, units, i) or tells_day(view, units, i)
        if cued or (states[i] == ABOVE and _is_sentence_above(view, units, i)):
            states[i] = PICTURE


def _tells(view: View, units: Sequence[Unit], i: int, usual: float = LONG) -> bool:
    """Whether a unit's words tell that it is of a picture.

    :param usual: the weight from which it reads as a paragraph: one may say who sits where.
    """
    if CUES.isdisjoint(view.names[i]):
        return False
    text = units[i].text
    return tells_picture(text) or (view.shapes[i].weight <= usual and tells_place(text))


def _is_sentence_above(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit is a sentence, no paragraph, above a credit."""
    if view.shapes[i].end not in SENTENCE or not is_bare(view, units, i + 1):
        return False
    return not is_paragraph(view, units, i)


def _above_credits(
    view: View, units: Sequence[Unit], taken: Sequence[bool], between: range
) -> Iterator[int]:
    """The places of captions above a credit, and of those credits."""
    usual = usual_weight(view, [i for i, on in enumerate(taken) if on])
    for i in between:
        # Where the credit stands first, its caption is the line below.
        follows = i + 2 >= len(taken) or taken[i + 2]
        if taken[i] and follows and _is_above(view, units, i, usual):
            yield from (i, i + 1)


def _is_above(view: View, units: Sequence[Unit], i: int, usual: float) -> bool:
    """Whether a unit is the caption of the labelled credit below it: longer than a heading, shorter
    than a paragraph.
    """
    if not is_full(view, units, i + 1) or not _may_show(view, units, i):
        return False
    if is_paragraph(view, units, i, usual) or view.shapes[i].weight > _LONGEST:
        return False
    if view.words.count[i] > _MOST_TIMES:
        return False  # what stands in place of something embedded
    if units[i].text.rstrip().endswith(_QUESTIONS) or units[i].text.startswith(_OPEN):
        return False  # a heading, or what somebody says
    return view.shapes[i].weight > _HEADING or view.shapes[i].end in SENTENCE


def _in_blocks(view: View, units: Sequence[Unit], between: range) -> Iterator[int]:
    """The places of captions in blocks of lines, on pages where blank lines part paragraphs."""
    if not _are_set_apart(view, units, between):
        return
    for i in between:
        if units[i + 1].gap or not _may_show(view, units, i):
            continue
        if is_full(view, units, i + 1):
            if view.shapes[i].weight > _LONGEST_APART or parse_dateline(units[i].text) is not None:
                continue
            ends = i + 2 >= len(units) or units[i + 2].gap or not view.shapes[i + 2].prose
            if ends and _opens(view, units, i):
                yield i
        elif units[i].gap and _may_show(view, units, i + 1):
            yield from _told_twice(view, units, i)


def _opens(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether nothing that says something stands above a unit in its block."""
    while i and not units[i].gap:
        i -= 1
        if view.shapes[i].weight >= _SAYS:
            return False
    return True


def _told_twice(view: View, units: Sequence[Unit], start: int) -> list[int]:
    """The places of the lines of one block, if each is the same as another beside it but for a
    credit.
    """
    end = start + 1
    while end < len(units) and not units[end].gap:
        end += 1
    block = range(start, end)
    again = {i for i in block[:-1] if _AGAIN in view.names[i] and _is_same(units, i)}
    alike = all((i in again or i - 1 in again) and _may_show(view, units, i) for i in block)
    return list(block) if alike else []


def _is_same(units: Sequence[Unit], i: int) -> bool:
    """Whether a unit and the next are the same text, or one of them with a credit behind it."""
    short, long = sorted((units[i].text, units[i + 1].text), key=len)
    if key(short) == key(long):
        return True
    split = split_caption(long, known=True)
    return split is not None and key(short) == key(split[0])


def _are_set_apart(view: View, units: Sequence[Unit], between: range) -> bool:
    """Whether blank lines part the paragraphs of the body from each other."""
    told = [i for i in between if view.shapes[i].prose]
    below = [units[k].gap for i, k in pairwise(told) if k == i + 1]
    return len(below) >= FEWEST and sum(below) >= _SET_APART * len(below)


def _may_show(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit's text may be a caption's: no furniture, no line of a head."""
    text = units[i].text
    if units[i].label is not None or view.shapes[i].weight < _SAYS:
        return False
    hints = units[i].hint(HintKind.HEADING), units[i].hint(HintKind.LIST_ITEM)
    if any(hints) or _NUMBERED.match(text):
        return False
    if any(name[-1] == "=" for name in view.furniture[i]):
        return False
    return not (is_date_line(text) or looks_like_byline(text))
