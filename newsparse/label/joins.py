r"""Joins: which lines go on from the line before, because a scraper broke a paragraph.

Three ways in which scrapers break a paragraph: after a drop cap ("L" / "ast autumn"), where a line
was full (:mod:`~newsparse.label.wraps`), and before and after an inline link
(:mod:`~newsparse.label.links`). On a page that was wrapped, lines are not broken at links too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsparse.dropcap import OPENING, Words, one_word
from newsparse.label.links import join_at_links
from newsparse.label.wraps import find_wraps
from newsparse.lines import LabelledLine, Line
from newsparse.shape import weight

Joins = Mapping[int, str]
"""By the place of a line: what stands between it and the line before, ``""`` or ``" "``."""

_DROP_CAP = re.compile(rf"[{re.escape(OPENING)}]?[^\W\d_]")

_LONGEST_CAP = 2
_LONG_FRAGMENT = 40
"""In weight: what stands below a drop cap is at least this long."""


def find_joins(lines: Sequence[Line | LabelledLine], words: Words) -> Joins:
    """The joins among lines that nothing has claimed.

    :param words: those of the page.
    """
    joins = _drop_caps(lines, words)
    wraps = find_wraps(lines)
    if wraps is not None:
        return {**wraps, **joins}
    join_at_links(lines, joins, words)
    return joins


def _drop_caps(lines: Sequence[Line | LabelledLine], words: Words) -> dict[int, str]:
    """Lines that go on from a capital alone on the line above, blank lines between skipped."""
    joins: dict[int, str] = {}
    above: str | None = None  # where it is open and as short as a capital with an opening mark
    for i, line in enumerate(lines):
        text = line.text
        if not text:
            continue
        unclaimed = isinstance(line, Line)
        if above is not None and unclaimed and _is_drop_cap(above, text):
            joins[i] = "" if one_word(above, text, words) else " "
        above = text if unclaimed and len(text) <= _LONGEST_CAP else None
    return joins


def _is_drop_cap(cap: str, rest: str) -> bool:
    return (
        _DROP_CAP.fullmatch(cap) is not None
        and cap[-1].isupper()
        and (rest[0].islower() or (rest[0] in "’'" and rest[1:2].islower()))
        and weight(rest) >= _LONG_FRAGMENT
    )
