"""Pieces: sentences of one line of the page that turned out to be one paragraph.

The reader cuts a line that holds a whole page at the ends of its sentences, so that each can be
told from the furniture around it. Those that follow one another as paragraphs are joined again:
where one paragraph ends and the next starts, the page does not say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import eq

from attrs import evolve

from newsparse.lines import Label, LabelledLine
from newsparse.shape import UNSPACED

_DENSE = re.compile(rf"[{UNSPACED}]")


def join_pieces(lines: Sequence[LabelledLine]) -> tuple[LabelledLine, ...]:
    """The lines, each sentence that goes on a paragraph joined to the one before.

    A piece that was cut where nothing stood between it and the one before is a block of its own.
    """
    numbers = [line.line.number for line in lines]
    if not any(map(eq, numbers, numbers[1:])):  # no line was cut
        return tuple(lines)
    joined = list(lines[:1])
    for before, line in pairwise(lines):
        space = _between(before, line) if line.joins is None else None
        joined.append(line if space is None else evolve(line, joins=space))
    return tuple(joined)


def _between(before: LabelledLine, line: LabelledLine) -> str | None:
    if before.number != line.number or before.line.end != line.line.start:
        return None
    if before.label is not Label.PARAGRAPH or line.label is not Label.PARAGRAPH:
        return None
    if before.part or line.part or not before.text or not line.text:
        return None
    if before.line.raw[-1:].isspace():
        return " "
    return "" if _DENSE.match(line.text.lstrip("「『（《【“‘")) else None
