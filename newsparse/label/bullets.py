"""Bullets: items of a list in the body that the writer's own marks open: bullets, numbers, dashes.

Bullets that a scraper prints are read as markup; a mark at the very start of a line is the text's.
Numbers count one up from line to line. A dash may open a speech: it opens items only where none of
three or more ends as a sentence does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from newsparse.fields.table import Marked, is_list, split_marker
from newsparse.label.model import Unit
from newsparse.shape import ends_sentence

BULLET_MARKS = "•‣◦▪▸●■►✓"
"""Marks that open an item and nothing else: a dash may open a speech."""
_BULLET = re.compile(rf"[{BULLET_MARKS}]\s+\S")
_NUMBER = re.compile(r"\(?\d{1,3}[.)]|[①-⑳❶-❿]")
_FEWEST, _FEWEST_DASHES = 2, 3
_LONGEST_DASHED = 200


def bulleted(units: Sequence[Unit], taken: Sequence[bool]) -> list[int]:
    """The places of items: two or more that follow one another in the body, or that stand together
    between two units of it.

    :param taken: whether each unit is text of the body.
    """
    body = [i for i, on in enumerate(taken) if on]
    if not body:
        return []
    kinds = {i: _kind(units[i]) for i in range(body[0], body[-1] + 1)}
    found = set(_lists(units, kinds, body))
    looked_at = 0
    for start, end in _between(body):
        if start < looked_at:
            continue  # the lines around the gap above, all of one kind, reach here
        whole = _whole(kinds, range(start, end))
        looked_at = whole.stop
        if whole and _are_items([units[i].text for i in whole], kinds[start]):
            found.update(whole)
    return sorted(found)


def _between(body: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where units start and end that stand between two of the body."""
    for above, below in pairwise(body):
        if below - above > 1:
            yield above + 1, below


def _whole(kinds: Mapping[int, str], places: range) -> range:
    """The places with those of the body beside them, where marks of one kind open all that stands between
    two units of the body; none else.
    """
    kind = kinds[places[0]]
    if not kind or any(kinds[i] != kind for i in places):
        return range(places.start, places.start)
    start, end = places.start, places.stop
    while kinds.get(start - 1) == kind:
        start -= 1
    while kinds.get(end) == kind:
        end += 1
    return range(start, end)


def _lists(units: Sequence[Unit], kinds: Mapping[int, str], places: Sequence[int]) -> list[int]:
    """Those of the places whose units make up lists, whatever stands between them; numbered lines that
    something parts are headings.
    """
    found: list[int] = []
    for kind, group in groupby(places, key=kinds.__getitem__):
        run = list(group)
        if kind == "number" and run[-1] - run[0] >= len(run):
            continue
        if kind and _are_items([units[i].text for i in run], kind):
            found += run
    return found


def _kind(unit: Unit) -> str:
    """What kind of mark opens a unit; ``""`` for none."""
    text = unit.text
    if unit.label is not None:
        return ""
    if _BULLET.match(text):
        return "bullet"
    if text[:1] in "-–—" and text[1:2].isspace():
        return "dash"
    return "number" if _NUMBER.match(text) and _is_counted(split_marker(text)) else ""


def _is_counted(marked: Marked | None) -> bool:
    return marked is not None and marked.number is not None


def _are_items(texts: Sequence[str], kind: str) -> bool:
    """Whether lines that follow one another, opened by marks of a kind, are a list."""
    if kind == "dash":
        short = all(len(text) <= _LONGEST_DASHED and not ends_sentence(text) for text in texts)
        return len(texts) >= _FEWEST_DASHES and short
    return len(texts) >= _FEWEST and (kind == "bullet" or is_list(texts))
