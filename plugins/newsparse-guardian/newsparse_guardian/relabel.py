"""What no pattern can say of a Guardian page."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from newsparse import Label, LabelledLine, Page


def relabel(page: Page, lines: tuple[LabelledLine, ...]) -> Sequence[LabelledLine]:
    """Lines that repeat a caption word for word are that caption again.

    The full-screen view prints the caption without its credit, and some scrapers part the two.
    """
    captions = {
        line.content
        for line in lines
        if line.label is Label.CAPTION and line.source.startswith("guardian/")
    }
    return tuple(
        evolve(line, label=Label.CAPTION, source="guardian/relabel:repeated-caption")
        if line.text in captions and not line.source.startswith("guardian/")
        else line
        for line in lines
    )
