"""Rest: labels what a thorough layout leaves, by a handful of named rules over the shape of the text.

Such a layout claims all the furniture of its pages (see :class:`newsparse.Layout`), so what is left
is the article's own: the head, the body below it, the names and captions in it. Only what stands
above the head and below the last running text is called chrome. What the rules say of a line does
not depend on the furniture around it. They look at no word of any language but the marks of picture
credits.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from newsparse.fields.credit import split_caption
from newsparse.label.head import describes_picture, find_head
from newsparse.label.model import Guess, Reading, Unit
from newsparse.lines import HintKind, Label
from newsparse.page import Page
from newsparse.shape import ends_sentence, is_prose, is_statement, key, weight

_SHORTEST_PULL_QUOTE = 25.0
_LONGEST_SUBHEADING = 120.0
_LOOK_AHEAD = 3
_PROSE_IN_FOOT = 2
_MOST_LOOKUPS = 50
_LONGEST_TAIL = 6
_ENDS_BODY = frozenset({Label.MOST_VIEWED, Label.FOOTER, Label.TAG})


def label_rest(page: Page, units: Sequence[Unit]) -> Reading:
    """Labels what a thorough layout leaves; a :data:`~newsparse.label.model.LineModel`."""
    captions = _captions(units)
    units = [
        evolve(unit, label=Label.CAPTION) if i in captions else unit for i, unit in enumerate(units)
    ]
    head = find_head(page, units)
    guesses: list[Guess | None] = [None] * len(units)
    for i, guess in (captions | head.guesses).items():
        guesses[i] = guess
    start, end = head.body_start, _body_end(units, head.body_start)
    quoted = _Quoted(units[start:end])
    for i, unit in enumerate(units):
        if unit.label is not None or guesses[i] is not None:
            continue
        if start <= i < end:
            guesses[i] = _in_body(units, i, quoted)
        else:
            guesses[i] = Guess(Label.OTHER, 0.6, "outside-article")
    return Reading(tuple(guesses), 1.0)


def _captions(units: Sequence[Unit]) -> dict[int, Guess]:
    """Units that end in a credit, or that repeat a caption word for word."""
    known = {unit.content for unit in units if unit.label is Label.CAPTION}
    found = {}
    for i, unit in enumerate(units):
        parts = split_caption(unit.text) if unit.label is None else None
        # A line that is all copyright mark is the page's own more often than a picture's.
        if parts is not None and (parts[0] or not unit.text.startswith("©")):
            found[i] = Guess(Label.CAPTION, 0.8, "credit-at-end")
        elif unit.label is None and unit.text in known:
            found[i] = Guess(Label.CAPTION, 0.8, "repeats-caption")
    return found


def _body_end(units: Sequence[Unit], start: int) -> int:
    """The place after the last unit of running text, before the furniture at the page's foot."""
    last = start
    prose_below = sum(u.label is None and is_statement(u.text) for u in units[start:])
    for i in range(start, len(units)):
        unit = units[i]
        prose_below -= unit.label is None and is_statement(unit.text)
        # Furniture may stand in the middle; running text below it says that it does.
        if unit.label in _ENDS_BODY and last > start and prose_below <= _PROSE_IN_FOOT:
            break
        if _is_running_text(units, i, last):
            last = i + 1
    return _with_tail(units, last)


def _is_running_text(units: Sequence[Unit], i: int, last: int) -> bool:
    unit = units[i]
    if unit.label is None:
        return is_prose(unit.text) or _is_sentence_in_body(units, i, last)
    return unit.label.is_body or unit.label is Label.LIVE_TIME


def _with_tail(units: Sequence[Unit], last: int) -> int:
    """The end with the short lines below the last running text, such as the names under letters,
    where rules tell where the furniture starts.
    """
    for i in range(last, min(last + _LONGEST_TAIL + 1, len(units))):
        label = units[i].label
        if label is not None:
            return i if label.is_chrome or label in _ENDS_BODY else last
    return last


def _is_sentence_in_body(units: Sequence[Unit], i: int, last: int) -> bool:
    """A short sentence close below running text belongs to it."""
    return ends_sentence(units[i].text) and i - last <= _LOOK_AHEAD


class _Quoted:
    """Finds out whether a text stands again inside a longer one: a pull quote."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._all = "\0".join(key(unit.text) for unit in units if unit.label is None)
        self._lookups = 0

    def again(self, text: str) -> bool:
        # Each look reads the whole page: no page has many pull quotes, a hostile one might.
        self._lookups += 1
        if self._lookups > _MOST_LOOKUPS:
            return False
        words = key(text)
        first = self._all.find(words)
        return first != self._all.rfind(words)


def _in_body(units: Sequence[Unit], i: int, quoted: _Quoted) -> Guess:
    unit = units[i]
    hint = unit.hint(HintKind.HEADING)
    if hint is not None:
        return Guess(Label.SUBHEADING, 0.9, "heading")
    if unit.hint(HintKind.IMAGE):
        return Guess(Label.ALT_TEXT, 0.9, "image")
    if unit.hint(HintKind.QUOTE):
        return Guess(Label.QUOTE, 0.8, "quotation")
    if unit.hint(HintKind.LIST_ITEM):
        return Guess(Label.LIST_ITEM, 0.8, "list-item")
    if unit.hint(HintKind.TABLE_ROW):
        return Guess(Label.TABLE_ROW, 0.8, "table-row")
    if is_prose(unit.text):
        return Guess(Label.PARAGRAPH, 0.9, "prose")
    if i and units[i - 1].label is Label.LIVE_TIME and not ends_sentence(unit.text):
        return Guess(Label.SUBHEADING, 0.7, "below-entry-time")
    if weight(unit.text) >= _SHORTEST_PULL_QUOTE and quoted.again(unit.text):
        return Guess(Label.QUOTE, 0.7, "repeats-text")
    if ends_sentence(unit.text) or weight(unit.text) > _LONGEST_SUBHEADING:
        return Guess(Label.PARAGRAPH, 0.7, "sentence")
    if describes_picture(units, i):
        return Guess(Label.ALT_TEXT, 0.6, "above-caption")
    if _heads_text(units, i):
        return Guess(Label.SUBHEADING, 0.6, "short-above-text")
    return Guess(Label.PARAGRAPH, 0.5, "short-in-body")


def _heads_text(units: Sequence[Unit], i: int) -> bool:
    """Whether the next unit that is no part of a picture is running text or a sentence."""
    for unit in units[i + 1 : i + 5]:
        if unit.label is None or unit.label is Label.PARAGRAPH:
            return is_prose(unit.text) or ends_sentence(unit.text)
        if unit.label in (Label.LIST_ITEM, Label.QUOTE):
            return True
    return False
