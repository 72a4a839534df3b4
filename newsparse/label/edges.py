r"""Edges: spaces that a scraper left where it broke a paragraph before and after a link.

``get_text("\n")`` keeps the spaces of each string: "said the " / "Karrow Lines" / " on Tuesday." In any
script they say which lines go on. Spaces also stand around menu items and below headlines: they
count on pages where around most prose they come as they do around links.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.lines import LabelledLine, Line
from newsparse.shape import PROSE, ends_sentence, weight

_AFTER_LINK = ",.;:!?)]%،؛؟।۔。、，：；！？）"
_LINE_ENDS = "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_END = re.compile(rf"\S [{_LINE_ENDS}]{{0,2}}\Z")
_START = re.compile(r" \S")
# Thai, Lao, Burmese and Khmer sentences end without a mark, or with one of their own.
_UNMARKED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LONG = 40
"""In weight: the longest line of a chain is as long, or it is furniture's."""
_LONGEST_LINK = 120


def find_edges(runs: Sequence[range], lines: Sequence[Line | LabelledLine]) -> set[int]:
    """The places of the lines that go on from the one before, as a space at the break says.

    :param runs: stretches of unclaimed lines without a blank one.
    """
    found: list[range] = []
    at_links = 0
    for run in runs:
        ends, starts = _spaced(run, lines)
        for chain in _chains(run, ends, starts, lines) if ends else ():
            longest = max(weight(lines[i].text) for i in chain)
            if longest < _LONG:
                continue
            found.append(chain)
            at_links += _is_prose(chain, lines, longest) and _is_around_link(chain, starts, lines)
    if at_links * 2 < len(found):
        return set()
    return {i for chain in found for i in chain[1:]}


def _spaced(run: range, lines: Sequence[Line | LabelledLine]) -> tuple[set[int], set[int]]:
    """The places of the lines that end with one space, and of those that start with one."""
    ends, starts = set(), set()
    for i in run:
        line = lines[i]
        raw = line.line.raw if isinstance(line, LabelledLine) else line.raw
        if _END.search(raw[-4:]):
            ends.add(i)
        if _START.match(raw):
            starts.add(i)
    return ends, starts


def _chains(
    run: range, ends: set[int], starts: set[int], lines: Sequence[Line | LabelledLine]
) -> list[range]:
    """Lines that follow one another with a space on one side of each break."""
    chains = []
    first = run.start
    for i in range(run.start + 1, run.stop + 1):
        if i < run.stop:
            # What has spaces on both sides, and goes on from nothing, is furniture or a headline.
            padded = first == i - 1 and first in ends and first in starts
            closes = first < i - 1 and lines[i].text[0] in _AFTER_LINK
            if closes or (not padded and (i - 1 in ends) != (i in starts)):
                continue
        if i - first > 1:
            chains.append(range(first, i))
        first = i
    return chains


def _is_prose(chain: range, lines: Sequence[Line | LabelledLine], longest: float) -> bool:
    last = lines[chain[-1]].text
    return ends_sentence(last) or (longest >= PROSE and _UNMARKED.match(last[-1]) is not None)


def _is_around_link(chain: range, starts: set[int], lines: Sequence[Line | LabelledLine]) -> bool:
    """Whether there is a short line in the chain with a break on either side."""
    for i in chain[1:-1]:
        if i not in starts and weight(lines[i].text) <= _LONGEST_LINK:
            return i + 1 in starts or lines[i + 1].text[0] in _AFTER_LINK
    return False
