"""Lines as the steps of :mod:`newsparse_guardian.relabel` change them."""

from __future__ import annotations

from attrs import evolve

from newsparse import Label, LabelledLine

Lines = list[LabelledLine]

OWN = "guardian/"
BODY = frozenset({Label.PARAGRAPH, Label.SUBHEADING, Label.LIST_ITEM, Label.QUOTE, Label.OTHER})
PICTURE = frozenset({Label.CAPTION, Label.CREDIT})
_MOST_BYLINES = 20
_LONGEST_BYLINE = 500


def guessed(line: LabelledLine) -> bool:
    """Whether no rule of this plugin said what it is."""
    return not line.source.startswith(OWN) and line.label is not Label.BLANK


def put(
    lines: Lines,
    place: int,
    label: Label,
    name: str,
    *,
    joins: str | None = None,
    value: str | None = None,
) -> None:
    """Say what the line at a place is, and which step says so."""
    source = f"{OWN}relabel:{name}"
    lines[place] = evolve(lines[place], label=label, source=source, joins=joins, value=value)


def texts_of(lines: Lines) -> list[int]:
    """The places of the lines that are not blank."""
    return [i for i, line in enumerate(lines) if line.label is not Label.BLANK]


def first(lines: Lines, label: Label) -> int | None:
    """The place of the first line with that label, or ``None``."""
    return next((i for i, line in enumerate(lines) if line.label is label), None)


def byline_of(lines: Lines) -> str:
    """The page's bylines, joined; cut short on a page that has an unlikely lot of them."""
    found = (line.text[:_LONGEST_BYLINE] for line in lines if line.label is Label.BYLINE)
    return " ".join(text for text, _ in zip(found, range(_MOST_BYLINES), strict=False))
