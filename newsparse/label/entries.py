"""Entries: the times that open the entries of a live blog.

A time of day says little by itself: it may be a match's, a train's, a teaser's. It opens an entry where
the page says that it is a live blog, and several such lines part the paragraphs of its body.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.kind import kind_of
from newsparse.fields.live import looks_like_entry_time
from newsparse.label.model import Unit
from newsparse.model import Kind
from newsparse.page import Page

_LONGEST = 40
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


def _may_open(text: str) -> bool:
    return len(text) <= _LONGEST and any(map(str.isdigit, text))


def _is_live(page: Page, units: Sequence[Unit], headline: int | None) -> bool:
    """Whether the page says that it is a live blog."""
    title = units[headline].text if headline is not None else None
    told = kind_of(headline=title, url=page.url)
    return told is not None and told.kind is Kind.LIVE_BLOG
