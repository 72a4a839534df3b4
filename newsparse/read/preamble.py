"""Preambles: what tools print above a page.

The header of a WARC record (:mod:`~newsparse.read.record`), and two above Markdown: the block that ends with "Markdown Content:" ("Title: …", "URL Source: …"), and front
matter between two rules ("title: …", "date: …"). Their lines stay; the title's is a heading. They
are no part of the page, so that they are labelled here, by the names of their fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.lines import HintKind, Label, LabelledLine, Line
from newsparse.read.record import header_length

SOURCE = "core/preamble"
"""The source of the lines of a preamble."""

_SOURCE = re.compile(r"URL Source: \S")
_CONTENT = re.compile(r"Markdown Content:\s*")
_FIELD = re.compile(r"[^\W\d][\w .-]{0,40}:(?:\s|$)|\s*- |\s*$")
_TITLE = re.compile(r"[Tt]itle:[ \t]+(?=\S)")
_FENCE = re.compile(r"---\s*")
_LONGEST = 40
"""Lines: a preamble is no longer."""
_LOOKED_AT = 8000
_LABELS = {
    "title": Label.PAGE_TITLE,
    "author": Label.BYLINE,
    "authors": Label.BYLINE,
    "byline": Label.BYLINE,
    "date": Label.DATE,
    "published": Label.DATE,
    "published time": Label.DATE,
}
"""By the name of a field; all others say nothing of the article."""
_QUOTES = ('"', "'")


def find_preamble(raws: Sequence[str]) -> tuple[int, int | None, int]:
    """How many lines the preamble has, the place of its title, and where the title's text starts.

    No lines and no place where the page has none.
    """
    length = _length(raws[:_LONGEST])
    for i, raw in enumerate(raws[:length]):
        if match := _TITLE.match(raw):
            return length, i, match.end()
    return length, None, 0


def has_preamble(text: str) -> bool:
    """Whether the text starts with the block that ends with "Markdown Content:", or with front
    matter that has a title.
    """
    text = text[:_LOOKED_AT]
    fenced = text.startswith("---")
    if not fenced and not text.lstrip().startswith(("Title:", "URL Source:")):
        return False
    length, title, _ = find_preamble(text.splitlines())
    return length > 0 and (not fenced or title is not None)


def label_preamble(lines: Sequence[Line]) -> tuple[LabelledLine, ...]:
    """The lines of the page's preamble, labelled; none where it has none.

    :param lines: all of the page. They may have been read as plain text, and cut.
    """
    first: list[str] = []  # of each line of the input, how it starts
    for line in lines[: 10 * _LONGEST]:
        if line.number > _LONGEST:
            break
        if line.number > len(first):
            first.append(_as_printed(line))
    length, title, _ = find_preamble(first)
    if not length or (first[0] == "---" and title is None):
        return ()
    labelled: list[LabelledLine] = []
    for line in lines:
        if line.number > length:
            break
        piece = bool(labelled) and labelled[-1].number == line.number
        labelled.append(_piece(line) if piece else _labelled(line))
    return tuple(labelled)


def _as_printed(line: Line) -> str:
    """The line as the tool printed it, escapes resolved."""
    if line.hint(HintKind.HEADING):
        return f"Title: {line.text}"
    if line.hint(HintKind.RULE) and "---" in line.raw:
        return "---"
    return line.text


def _piece(line: Line) -> LabelledLine:
    return LabelledLine(line, Label.OTHER if line.text else Label.BLANK, SOURCE)


def _labelled(line: Line) -> LabelledLine:
    if not line.text:
        return LabelledLine(line, Label.BLANK, "core/blank")
    if line.hint(HintKind.HEADING):
        return LabelledLine(line, Label.PAGE_TITLE, SOURCE, value=_unquoted(line.text))
    name, _, said = line.text.partition(":")
    label = _LABELS.get(name.strip().lower(), Label.OTHER)
    value = _unquoted(said)
    if label is Label.OTHER or value is None:
        return LabelledLine(line, Label.OTHER, SOURCE)
    return LabelledLine(line, label, SOURCE, value=value)


def _unquoted(value: str) -> str | None:
    value = value.strip()
    if len(value) > 2 and value[0] in _QUOTES and value[0] == value[-1]:
        value = value[1:-1].strip()
    return value or None


def _length(raws: Sequence[str]) -> int:
    if length := header_length(raws):
        return length
    if raws and _FENCE.fullmatch(raws[0]):
        for i, raw in enumerate(raws[1:], 1):
            if _FENCE.fullmatch(raw):
                return i + 1 if i > 1 else 0
            if not _FIELD.match(raw):
                return 0
        return 0
    sourced = False
    for i, raw in enumerate(raws):
        sourced = sourced or _SOURCE.match(raw) is not None
        if sourced and _CONTENT.fullmatch(raw):
            return i + 1
        if not _FIELD.match(raw):
            return 0
    return 0
