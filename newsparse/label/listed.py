"""Listed: lists of the body that the model took for furniture, by what stands above and below them.

Menus and teasers are lists too. A list is the body's where it stands between two of its paragraphs and a
sentence that ends with a colon, a question or a heading announces it, or where the writer's own marks
open all of its lines. A label such as “Related:” announces other stories, and what links or names a
button is no item.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from newsparse.fields.related import is_related_label
from newsparse.fields.table import split_marker
from newsparse.fields.topics import is_key_points_label, is_tags_label
from newsparse.label.furniture.match import furniture
from newsparse.label.model import Unit
from newsparse.lines import HintKind, Label
from newsparse.shape import ends_sentence, weight

_FEWEST, _MOST = 2, 30
_MOST_BESIDE = 5
"""Items of the body on either side of those that were missed."""
_LONGEST, _LONGEST_PLAIN = 400, 160
"""The weight of an item with a mark, and of one without: longer ones are paragraphs."""
_LONGEST_TOPIC = 40
"""The weight of an item below a heading that asks nothing: headlines are longer."""
_LEAST, _LEAST_ASKED = 24, 12
"""The weight of what announces a list, and of a question or a heading that does: shorter ones are the
labels of furniture, or of the figures of a product."""
_LONGEST_HEADING = 120
_COLONS = (":", "：")
_QUESTIONS = ("?", "？", "؟", "\u037e")
_NO_ITEM = (HintKind.LINK, HintKind.IMAGE, HintKind.HEADING, HintKind.TABLE_ROW, HintKind.QUOTE)
_IN_PROSE = ("date=", "month=", "weekday=", "section=")
"""Exact furniture that items may be: “Monday”, “Sport”."""
_MARKUP = "markup"
_DASHES = ("-", "–", "—", "−")


def listed(units: Sequence[Unit], taken: Sequence[bool]) -> dict[int, Label]:
    """The labels of the items of such lists, and of what announces them, by their places.

    :param taken: whether each unit is text of the body.
    """
    body = [i for i, on in enumerate(taken) if on]
    if not body:
        return {}
    found: dict[int, Label] = {}
    for above, below in pairwise(body):
        if 1 < below - above <= _MOST and above + 1 not in found:
            found |= _between(units, above, below)
    return found | _at_end(units, body[-1])


def _between(units: Sequence[Unit], above: int, below: int) -> dict[int, Label]:
    """What stands between two units of the body, if all of it is a list and what announces it."""
    first = above + 1
    if _announces(units[above]):
        return _items(units, range(first, below), plain=True)
    if _common_mark(units, range(first, below)) in _DASHES:
        return _items(units, range(first, below))
    label = _heads(units[first])
    found = _items(units, range(first + 1, below)) if label else {}
    asks = units[first].text.endswith((*_COLONS, *_QUESTIONS))
    if not label or not found or not (asks or all(_is_topic(units[i]) for i in found)):
        return {}
    return {first: label} | found


def _items(units: Sequence[Unit], places: range, *, plain: bool = False) -> dict[int, Label]:
    """The items that lines are with those of the body beside them whose marks are the same; none where
    they are no list.

    :param plain: whether items may have no mark.
    """
    kind = _common_mark(units, places)
    if kind is None and not (plain and all(_is_plain(units[i]) for i in places)):
        return {}
    if not all(_may_be_item(units[i]) for i in places):
        return {}
    whole = _with_more(units, places, kind) if kind else places
    fits = len(whole) >= _FEWEST and all(_may_be_item(units[i]) for i in whole)
    return dict.fromkeys(whole, Label.LIST_ITEM) if fits else {}


def _with_more(units: Sequence[Unit], places: range, kind: str) -> range:
    """The places and those beside them whose lines have the same mark."""
    above = range(places.start - 1, max(-1, places.start - 1 - _MOST_BESIDE), -1)
    below = range(places.stop, min(len(units), places.stop + _MOST_BESIDE))
    more = [
        sum(1 for _ in takewhile(lambda i: _mark(units[i]) == kind, side))
        for side in (above, below)
    ]
    return range(places.start - more[0], places.stop + more[1])


def _at_end(units: Sequence[Unit], last: int) -> dict[int, Label]:
    """A list that ends the body: its last paragraph announces it, or one right below that does and the
    writer's own marks open it.
    """
    below = units[last + 1 : last + 2 + _MOST]
    if _announces(units[last]):
        start, own = last + 1, False
    elif len(below) > _FEWEST and _announces(below[0]):
        start, own = last + 2, True
    elif below and all(_is_sentence(unit) for unit in below[:_FEWEST]):
        told = [
            *takewhile(lambda i: _is_sentence(units[i]), range(last + 1, last + 1 + len(below)))
        ]
        return dict.fromkeys(told, Label.LIST_ITEM) if _FEWEST <= len(told) < _MOST else {}
    else:
        return {}
    places = _run_from(units, start, own=own)
    fits = _FEWEST <= len(places) < _MOST and all(_may_be_item(units[i]) for i in places)
    if not fits:
        return {}
    found = dict.fromkeys(places, Label.LIST_ITEM)
    return {start - 1: Label.PARAGRAPH} | found if own else found


def _is_sentence(unit: Unit) -> bool:
    """Whether a unit is an item by the source's markup, and no headline of another story."""
    told = unit.hint(HintKind.LIST_ITEM) is not None and ends_sentence(unit.text)
    return told and weight(unit.text) >= _LEAST and _may_be_item(unit)


def _run_from(units: Sequence[Unit], start: int, *, own: bool) -> Sequence[int]:
    """The places of lines with one kind of mark from a place on; else those up to a blank line, where
    none stands between them.

    :param own: whether only the writer's own marks count.
    """
    stretch = range(start, min(len(units), start + _MOST))
    kind = _mark(units[start]) if stretch else None
    if kind is not None and not (own and kind == _MARKUP):
        return list(takewhile(lambda i: _mark(units[i]) == kind, stretch))
    if kind is not None or own:
        return ()
    plain = list(takewhile(lambda i: i == start or not units[i].gap, stretch))
    ended = plain and plain[-1] + 1 < len(units) and units[plain[-1] + 1].gap
    return plain if ended and all(_is_plain(units[i]) for i in plain) else ()


def _announces(unit: Unit) -> bool:
    """Whether a line ends with a colon, and is no label of something else than a list."""
    return unit.text.endswith(_COLONS) and weight(unit.text) >= _LEAST and _is_open(unit)


def _heads(unit: Unit) -> Label | None:
    """What a line is that announces the items below it, ``None`` where it announces none."""
    if _announces(unit):
        return Label.PARAGRAPH
    asked = unit.text.endswith(_QUESTIONS) or unit.hint(HintKind.HEADING) is not None
    fits = _LEAST_ASKED <= weight(unit.text) <= _LONGEST_HEADING
    return Label.SUBHEADING if asked and fits and _is_open(unit) else None


def _is_open(unit: Unit) -> bool:
    text = unit.text
    return (
        unit.label is None
        and not is_related_label(text)
        and not is_tags_label(text)
        and not is_key_points_label(text)
        and not any(name.endswith(("=", "^")) for name in _names(text))
    )


def _names(text: str) -> Iterator[str]:
    return (name for name in furniture(text) if name not in _IN_PROSE)


def _mark(unit: Unit) -> str | None:
    """The kind of mark that opens a line, ``None`` for none."""
    if unit.label is not None:
        return None
    if unit.hint(HintKind.LIST_ITEM) is not None:
        return _MARKUP
    marked = split_marker(unit.text)
    if marked is None:
        return None
    return "1" if marked.ordered else marked.marker


def _common_mark(units: Sequence[Unit], places: range) -> str | None:
    """The mark that opens every line, if the same one does."""
    kinds = {_mark(units[i]) for i in places}
    return kinds.pop() if len(kinds) == 1 else None


def _is_topic(unit: Unit) -> bool:
    """Whether an item is too short for a headline: a box of teasers has a heading too."""
    return weight(unit.text) <= _LONGEST_TOPIC


def _is_plain(unit: Unit) -> bool:
    return weight(unit.text) <= _LONGEST_PLAIN and not unit.text.endswith(_COLONS)


def _may_be_item(unit: Unit) -> bool:
    if unit.label is not None or weight(unit.text) > _LONGEST:
        return False
    if any(hint.kind in _NO_ITEM for hint in unit.hints):
        return False
    text = unit.text
    marked = split_marker(text)
    return not any(name.endswith("=") for name in _names(marked.text if marked else text))
