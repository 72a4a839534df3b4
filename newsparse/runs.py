"""Runs: labelled lines joined where a paragraph was broken; what blocks and fields are made from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.lines import Label, LabelledLine


class Run(NamedTuple):
    """One line, or the lines that a paragraph was broken into.

    :param label: what it is.
    :param text: the contents of its lines, joined.
    :param places: the places of its lines among the labelled lines, rising.
    :param first: its first line.
    """

    label: Label
    text: str
    places: tuple[int, ...]
    first: LabelledLine


def runs_of(lines: Sequence[LabelledLine]) -> list[Run]:
    """All lines but blank ones, joined where a line goes on from the one before."""
    runs: list[Run] = []
    more: dict[int, list[int]] = {}  # by the place of a run of several lines, its other lines
    for place, line in enumerate(lines):
        label = line.label
        if label is Label.BLANK:
            continue
        if line.joins is not None and runs and runs[-1].label is label:
            more.setdefault(len(runs) - 1, []).append(place)
        else:
            runs.append(Run(label, line.content, (place,), line))
    for at, places in more.items():
        label, text, above, first = runs[at]
        texts = [f"{lines[place].joins}{lines[place].content}" for place in places]
        runs[at] = Run(label, "".join((text, *texts)), (*above, *places), first)
    return runs
