"""Runs: labelled lines joined where a paragraph was broken; what blocks and fields are made from."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsparse.lines import Label, LabelledLine


@frozen
class Run:
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
    groups: list[list[int]] = []
    above = None
    for place, line in enumerate(lines):
        if line.label is Label.BLANK:
            continue
        if line.joins is not None and line.label is above:
            groups[-1].append(place)
        else:
            groups.append([place])
        above = line.label
    return [_run(lines, group) for group in groups]


def _run(lines: Sequence[LabelledLine], places: list[int]) -> Run:
    first = lines[places[0]]
    text = first.content
    if len(places) > 1:
        texts = [f"{lines[place].joins}{lines[place].content}" for place in places[1:]]
        text = "".join((text, *texts))
    return Run(first.label, text, tuple(places), first)
