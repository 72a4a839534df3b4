"""Paragraphs that a page prints twice."""

from __future__ import annotations

from newsparse.label.model import Unit
from newsparse.label.trained import without_repeats
from newsparse.lines import Label

FIRST = "The ferry to Hollin Island will stop for the winter, the council said."
SECOND = "Its crew of nine will mend the old quay until the boats sail again in March."


def kept(*texts: str) -> list[bool]:
    """Which of the units, all taken for the body, are kept."""
    return without_repeats([Unit(text) for text in texts], [True] * len(texts))


def test_a_paragraph_right_below_itself_goes() -> None:
    """The copy for large screens stands right below the one for small ones."""
    assert kept(FIRST, FIRST, SECOND, SECOND) == [True, False, True, False]


def test_a_whole_copy_goes_with_its_subheadings() -> None:
    """A second copy of the article goes, its short lines too."""
    assert kept(FIRST, "Winter", SECOND, FIRST, "Winter", SECOND) == [True] * 3 + [False] * 3


def test_a_short_line_may_repeat() -> None:
    """Two questions of an interview may be the same, and answers may be."""
    assert kept("Why?", FIRST, "Why?", SECOND) == [True] * 4


def test_what_a_rule_says_stays() -> None:
    """A rule's claim is a fixed point, a repeat or not."""
    units = [Unit(FIRST), Unit(FIRST, Label.PARAGRAPH)]
    assert without_repeats(units, [True, True]) == [True, True]
