"""Wholes: lines that the reader cut, and that a layout knows as they were.

The reader cuts lines that a scraper glued, and cannot know what a publisher's rules, phrases and
markers were written for: whole lines. Where one of them fits the whole line, it is put together
again before claims are made.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from newsparse.label.claims import claim_by_itself, neighbours_of
from newsparse.label.rulebook import Rulebook
from newsparse.label.zones import is_marker
from newsparse.lines import Line, uncut
from newsparse.publisher import LONGEST_RULE_LINE


def uncut_known(rulebooks: Sequence[Rulebook], lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, those put together again that one of the layouts knows whole.

    The very same lines where there is no layout, or nothing was cut.
    """
    if not rulebooks or all(a.number != b.number for a, b in pairwise(lines)):
        return lines
    wholes: list[Line] = []
    pieces: dict[int, list[Line]] = {}
    for _, group in groupby(lines, key=lambda line: line.number):
        parts = list(group)
        if len(parts) > 1 and sum(len(part.text) for part in parts) <= LONGEST_RULE_LINE:
            pieces[len(wholes)] = parts
            wholes.append(uncut(parts))
        else:
            wholes += parts
    known = _known(rulebooks, wholes, list(pieces))
    return [
        line
        for i, whole in enumerate(wholes)
        for line in ([whole] if i in known or i not in pieces else pieces[i])
    ]


def _known(rulebooks: Sequence[Rulebook], lines: Sequence[Line], places: Sequence[int]) -> set[int]:
    """Which of the lines at some places a layout knows."""
    neighbours = neighbours_of(lines)
    return {
        i
        for i in places
        for rulebook in rulebooks
        if claim_by_itself(rulebook, lines, i, neighbours[i])
        or any(is_marker(zone, lines[i]) for zone in rulebook.zones)
    }
