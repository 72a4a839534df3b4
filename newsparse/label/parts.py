"""Parts: lists, tables and posts that the text of the body itself shows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.fields.quotation import parse_attribution, split_attribution
from newsparse.label.bullets import bulleted
from newsparse.label.listed import listed
from newsparse.label.model import Guess, Unit
from newsparse.label.posts import posts
from newsparse.label.states import BODY
from newsparse.lines import HintKind, Label
from newsparse.shape import weight

LIST = "list"
"""The reason for the labels of a list that what stands around it shows to be the body's."""
BULLET = "bullet"
"""The reason for the label of an item that a bullet of the writer's own opens."""
ROW = "row"
"""The reason for the label of a table's row that stands between paragraphs."""
POST = "post"
"""The reason for the label of a post from elsewhere."""
QUOTED = "quoted"
"""The reason for the labels of a quotation that stands apart with its attribution."""
_FEWEST_ROWS = 2
_MOST_QUOTED = 4
"""The units that a quotation and its attribution may be."""
_OPENERS = frozenset('“„‟”«»‹›‘‚"「『《〝＂')
_BEFORE_NAME = frozenset("—–―‒−─-(（")
_LEAST_QUOTED = 12
"""The weight of a quotation with its attribution: shorter ones are titles."""
_MARKED = frozenset((HintKind.LINK, HintKind.HEADING, HintKind.IMAGE, HintKind.LIST_ITEM))


def parts_of(
    units: Sequence[Unit], taken: Sequence[bool], odds: Sequence[Sequence[float]]
) -> dict[int, Guess]:
    """What units of the body are that show it, by their places.

    :param taken: whether each unit is text of the body.
    :param odds: how likely each state of each unit is.
    """
    told = [
        *((place, label, LIST) for place, label in listed(units, taken).items()),
        *((place, Label.LIST_ITEM, BULLET) for place in bulleted(units, taken)),
        *((place, Label.TABLE_ROW, ROW) for place in rows(units, taken)),
        *((place, label, QUOTED) for place, label in quoted(units, taken).items()),
        *((place, Label.EMBED, POST) for place in posts(units, taken)),
    ]
    return {
        place: Guess(label, min(1.0, sum(odds[place][state] for state in BODY)), reason)
        for place, label, reason in told
    }


def quoted(units: Sequence[Unit], taken: Sequence[bool]) -> dict[int, Label]:
    """The labels of quotations, by their places, that stand between two units of the body with their
    attribution, in one line or two: ``“We lost it all.” — Bo Lund, mayor``.

    :param taken: whether each unit is text of the body.
    """
    body = [i for i, on in enumerate(taken) if on]
    found = {i: Label.QUOTE for i in body[1:-1] if _is_attributed(units[i : i + 1])}
    for above, below in pairwise(body):
        # The chain may have taken the words alone.
        for start in (above + 1, above):
            group = units[start:below]
            if 1 < len(group) <= _MOST_QUOTED and _is_attributed(group):
                found |= dict.fromkeys(range(start, below), Label.QUOTE)
                found[below - 1] = Label.ATTRIBUTION
                break
        if below == above + 2 and _is_attributed(units[above + 1 : below]):
            found[above + 1] = Label.QUOTE
    return found


def _is_attributed(units: Sequence[Unit]) -> bool:
    """Whether units are a quotation, which its marks or those of the source show, and whose it is."""
    if any(map(_is_marked, units)):
        return False
    last = units[-1].text
    if len(units) > 1 and (last[:1].isalnum() or parse_attribution(last) is None):
        return False
    if len(units) > 1 and all(unit.hint(HintKind.QUOTE) is not None for unit in units):
        return True
    text = " ".join(unit.text for unit in units[:_MOST_QUOTED])
    said = split_attribution(text) if text[:1] in _OPENERS else None
    if said is None or weight(said.text) < _LEAST_QUOTED or said.text[0] not in _OPENERS:
        return False
    return text[len(said.text) :].lstrip(" .,")[:1] in _BEFORE_NAME


def _is_marked(unit: Unit) -> bool:
    return unit.label is not None or any(hint.kind in _MARKED for hint in unit.hints)


def rows(units: Sequence[Unit], taken: Sequence[bool]) -> list[int]:
    """The places of the rows of tables, of which two or more follow one another, that stand between
    paragraphs of the body or right below its last, whatever their state.
    """
    body = [i for i, on in enumerate(taken) if on]
    if not body:
        return []
    found: list[int] = []
    run: list[int] = []
    for i in range(body[0], len(units)):
        unit = units[i]
        if unit.label is None and unit.hint(HintKind.TABLE_ROW) is not None:
            if i <= body[-1] + 1 or run:
                run.append(i)
            continue
        found += run if len(run) >= _FEWEST_ROWS else []
        run = []
        if i > body[-1]:
            break
    return found + (run if len(run) >= _FEWEST_ROWS else [])
