"""Claim: what a plugin's hook says of a line."""

from __future__ import annotations

from attrs import field, frozen

from newsparse.checks import frozen_tuple
from newsparse.lines import Label


@frozen
class Piece:
    """A part of a claimed line.

    :param start: where it starts in the line's cleaned text.
    :param end: where it ends.
    :param label: what it is.
    :param value: the part of its text that carries the meaning; ``None`` for all of it.
    :param part: a finer name, such as ``modified``.
    """

    start: int
    end: int
    label: Label
    value: str | None = None
    part: str | None = None


@frozen
class Claim:
    """The statement that a line has a label.

    :param line: the line's place in the sequence of lines handed to the hook, from 0.
    :param label: what it is.
    :param rule: the name of the rule, for ``explain``.
    :param value: the part of the line's text that carries the meaning; ``None`` for all of it.
    :param pieces: if the line falls into several, what they are: they tile its cleaned text.
    """

    line: int
    label: Label
    rule: str
    value: str | None = None
    pieces: tuple[Piece, ...] = field(default=(), converter=frozen_tuple)
