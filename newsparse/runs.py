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
    found: list[tuple[LabelledLine, list[str], list[int]]] = []
    for place, line in enumerate(lines):
        if line.label is Label.BLANK:
            continue
        if line.joins is not None and found and found[-1][0].label is line.label:
            found[-1][1].extend((line.joins, line.content))
            found[-1][2].append(place)
        else:
            found.append((line, [line.content], [place]))
    return [
        Run(first.label, "".join(texts), tuple(places), first) for first, texts, places in found
    ]
