"""Entries: the times that open the entries of a live blog.

A time of day says little by itself: it may be a match's, a train's, a teaser's. It opens an entry where
the page says that it is a live blog, and several such lines part the paragraphs of its body.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsparse.fields.byline import looks_like_byline
from newsparse.fields.credit import split_caption
from newsparse.fields.kind import kind_of
from newsparse.fields.live import looks_like_entry_time
from newsparse.label.furniture.match import furniture
from newsparse.label.model import Unit
from newsparse.lines import HintKind, Label
from newsparse.model import Kind
from newsparse.page import Page
from newsparse.shape import PROSE, ends_sentence, weight

_LONGEST = 40
_LEAST_HEAD, _LONGEST_HEAD = 12, 140
"""The weight of an entry's headline."""
_FEWEST = 3
"""Entries: fewer are rather the times of something else."""


def entry_times(
    page: Page, units: Sequence[Unit], taken: Sequence[bool], headline: int | None
) -> list[int]:
    """The places of the units that open entries; none on pages that are no live blog.

    :param taken: whether each unit is text of the body.
    :param headline: the place of the headline, where the page has one.
    """
    body = [i for i, on in enumerate(taken) if on]
    if len(body) < _FEWEST:
        return []
    start = (headline if headline is not None else body[0] - 1) + 1
    found = [
        i
        for i in range(start, body[-1])
        if units[i].label is None
        and _may_open(units[i].text)
        and looks_like_entry_time(units[i].text)
    ]
    # The last line of the head may be the first entry's; those above it are the page's own dates.
    first = max((i for i in found if i < body[0]), default=body[0])
    times = [i for i in found if i >= first]
    ends = [*times[1:], body[-1] + 1]
    parting = sum(any(taken[a:b]) for a, b in zip(times, ends, strict=False))
    return times if parting >= _FEWEST and _is_live(page, units, headline) else []


def entry_texts(page: Page, units: Sequence[Unit], headline: int | None) -> list[int]:
    """The places of the running text right below the times of entries and their headlines; none on
    pages that are no live blog, and where fewer entries follow one another.

    :param headline: the place of the headline, where the page has one.
    """
    if headline is None or not _is_live(page, units, headline):
        return []
    found: list[int] = []
    entries = 0
    for i in range(headline + 1, len(units)):
        if not _may_open(units[i].text) or not looks_like_entry_time(units[i].text):
            continue
        below = units[i + 1 : i + 3]
        start = i + 2 if below and _may_head(below[0]) else i + 1
        told = [*takewhile(lambda k: _is_text(units[k]), range(start, len(units)))]
        entries += bool(told)
        found += told
    return found if entries >= _FEWEST else []


def entry_heads(units: Sequence[Unit], times: Sequence[int]) -> list[int]:
    """The places of the headlines of entries: each a short line without a final stop right below the
    entry's time, above running text of the same entry.

    :param times: the places of the units that open entries.
    """
    ends = [*times[1:], len(units)]
    return [
        at + 1
        for at, end in zip(times, ends, strict=False)
        if at + 2 < end and _may_head(units[at + 1]) and _is_text(units[at + 2])
    ]


def _may_head(unit: Unit) -> bool:
    text = unit.text
    return (
        unit.label is None
        and _LEAST_HEAD <= weight(text) <= _LONGEST_HEAD
        and not ends_sentence(text)
        and not text.endswith((":", "：", ","))
        and not looks_like_byline(text)
        and split_caption(text) is None
        and unit.hint(HintKind.IMAGE) is None
        and unit.hint(HintKind.LIST_ITEM) is None
        and not any(name.endswith("=") for name in furniture(text))
    )


def _is_text(unit: Unit) -> bool:
    return (
        unit.label in (None, Label.PARAGRAPH)
        and weight(unit.text) >= PROSE
        and ends_sentence(unit.text)
    )


def _may_open(text: str) -> bool:
    return len(text) <= _LONGEST and any(map(str.isdigit, text))


def _is_live(page: Page, units: Sequence[Unit], headline: int | None) -> bool:
    """Whether the page says that it is a live blog."""
    title = units[headline].text if headline is not None else None
    told = kind_of(headline=title, url=page.url)
    return told is not None and told.kind is Kind.LIVE_BLOG
