"""What no pattern can say of a Guardian page: it takes two lines that stand far apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from newsparse import Label, LabelledLine, Page
from newsparse_guardian.forms import BYLINE, DATE, TIME

_CLOCK = re.compile(rf"{TIME}|{DATE}|\d{{1,3}} ?[smhdwy] ago|\d{{1,2}} \w{{3,9}} \d{{4}}", re.IGNORECASE)
_BYLINE = re.compile(rf"(?:by )?{BYLINE}", re.IGNORECASE)
_OWN = "guardian/"


def relabel(page: Page, lines: tuple[LabelledLine, ...]) -> Sequence[LabelledLine]:
    """Captions that repeat, times between key events, and bylines right under the headline."""
    changed = _repeated_captions(lines)
    changed = [_without_clock(line) for line in changed]
    return _byline_below_headline(changed)


def _repeated_captions(lines: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The full-screen view prints the caption again without its credit."""
    captions = {
        line.content
        for line in lines
        if line.label is Label.CAPTION and line.source.startswith(_OWN)
    }
    return [
        evolve(line, label=Label.CAPTION, source="guardian/relabel:repeated-caption", joins=None)
        if line.text in captions and not line.source.startswith(_OWN)
        else line
        for line in lines
    ]


def _without_clock(line: LabelledLine) -> LabelledLine:
    """The list of key events prints a time above each."""
    if line.label is Label.KEY_POINT and len(line.text) < 60 and _CLOCK.fullmatch(line.text):
        return evolve(line, label=Label.CONTROL, source="guardian/relabel:time-of-key-event")
    return line


def _byline_below_headline(lines: list[LabelledLine]) -> Sequence[LabelledLine]:
    """Opinion prints the byline between headline and standfirst, without a date to tell it by."""
    texts = [i for i, line in enumerate(lines) if line.label is not Label.BLANK]
    at = next((k for k, i in enumerate(texts) if lines[i].label is Label.HEADLINE), None)
    if at is None or at + 1 >= len(texts) or any(x.label is Label.BYLINE for x in lines):
        return lines
    below = lines[texts[at + 1]]
    guessed = not below.source.startswith(_OWN)
    if not guessed or len(below.text) > 120 or not _BYLINE.fullmatch(below.text):
        return lines
    name = "guardian/relabel:below-headline"
    lines[texts[at + 1]] = evolve(below, label=Label.BYLINE, source=name, joins=None)
    return lines
