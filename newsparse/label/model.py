"""What a model of unclaimed lines is: the types that every model shares.

A model sees a page as *units*: a line, or the lines that one paragraph was broken into. Units
that a rule has claimed carry their label; they are fixed points that the model works around.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from attrs import frozen

from newsparse.lines import Hint, HintKind, Label
from newsparse.page import Page


@frozen
class Unit:
    """A line that is not blank, or the lines of one paragraph joined.

    :param text: the cleaned text, joined.
    :param label: what a rule says it is; ``None`` where none does.
    :param hints: those of its first line.
    :param gap: whether a blank line, or the start of the page, stands above it; true throughout
        where the scraper printed next to no blank lines.
    :param content: the part of ``text`` that a rule singled out, else the same.
    """

    text: str
    label: Label | None = None
    hints: tuple[Hint, ...] = ()
    gap: bool = False
    content: str = ""

    def hint(self, kind: HintKind) -> Hint | None:
        """The unit's first hint of that kind, or ``None``."""
        return next((hint for hint in self.hints if hint.kind is kind), None)


class Guess(NamedTuple):
    """What a model takes a unit for.

    :param label: the label.
    :param confidence: 0 to 1.
    :param reason: a short name of what decided it, shown by ``explain``.
    """

    label: Label
    confidence: float
    reason: str


@frozen
class Reading:
    """What a model makes of a page.

    :param guesses: one a unit, in order; ``None`` for those that a rule has labelled.
    :param confidence: 0 to 1: how well the model thinks it found the body: the F1 measure of the
        body's words that it expects. 0 where it found no body.
    """

    guesses: tuple[Guess | None, ...]
    confidence: float


LineModel = Callable[[Page, Sequence[Unit]], Reading]
"""Labels the units that have no label yet. Pure and deterministic; takes any sequence of units,
the empty one too."""
