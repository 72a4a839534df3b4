"""Text for terminals: no control characters, and widths in columns rather than characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
# Bidirectional embeddings and overrides can make a line show other words than it holds.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ESCAPE = "\x1b["


def printable(text: str) -> str:
    """The text on one line and harmless to a terminal.

    Line breaks and tabs become a space, bidirectional overrides go, and every other control
    character and lone surrogate becomes U+FFFD: page text can hold no escape sequence after this.
    """
    return _UNSHOWABLE.sub("\ufffd", _BIDI.sub("", _BREAKS.sub(" ", text)))


def printable_lines(text: str) -> str:
    """As :func:`printable`, with line feeds and tabs kept."""
    return "\n".join(
        "\t".join(map(printable, line.split("\t")))
        for line in text.replace("\r\n", "\n").split("\n")
    )


def columns(text: str) -> int:
    """How many columns the text takes: wide East Asian characters two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    if character < "\u0300":
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def pad(text: str, width: int) -> str:
    """The text, filled up with spaces to ``width`` columns."""
    return text + " " * (width - columns(text))


def cut_to(text: str, width: int) -> str:
    """The text, or as much of it as fits into ``width`` columns with an ellipsis."""
    # Checked on a part: a line may hold millions of characters, each at least no column wide.
    if len(text) <= width * 8 and columns(text) <= width:
        return text
    used = 0
    for place, character in enumerate(text):
        used += _columns_of(character)
        if used >= width:
            return text[:place] + "…" if width > 0 else ""
    return text


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most ``width`` columns, broken at spaces where there are any."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        wide = columns(word)
        if line and used + 1 + wide <= width:
            line, used = f"{line} {word}", used + 1 + wide
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, width) if wide > width else (word,)
        lines += full
        used = columns(line)
    return [*lines, line] if line else lines


def _pieces(text: str, width: int) -> Iterator[str]:
    """The text in pieces of at most ``width`` columns, each at least one character."""
    start, used = 0, 0
    for place, character in enumerate(text):
        wide = _columns_of(character)
        if used + wide > width and place > start:
            yield text[start:place]
            start, used = place, 0
        used += wide
    yield text[start:]


def paint(text: str, style: str, *, color: bool) -> str:
    """The text in an SGR style such as ``1`` (bold) or ``2;36``; unchanged without colour."""
    return f"{_ESCAPE}{style}m{text}{_ESCAPE}0m" if color and style and text else text
