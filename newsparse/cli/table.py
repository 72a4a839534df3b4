"""Tables: rows of text in columns, cut on a terminal and whole when piped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsparse.cli import output
from newsparse.formats._text import columns, cut_to, pad, paint, printable, wrap

_GAP = "  "
_LEAST = 20
HEADING, NOTE = "1", "3"

Style = Callable[[int], str]
"""The number of a row in, its SGR style out."""


def table(
    heading: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    color: bool,
    style: Style,
    notes: Sequence[str] = (),
) -> str:
    """The rows under their heading, each on one line.

    On a terminal the last column is cut to what is left of the width; when piped nothing is cut.

    :param notes: none, or one for each row, which stands below it, indented to the second column;
        wrapped on a terminal. No line for an empty one.
    """
    safe = [tuple(map(printable, row)) for row in (heading, *rows)]
    widths = [max(columns(row[k]) for row in safe) for k in range(len(heading) - 1)]
    room = _room(widths) if output.is_terminal() else None
    lines = []
    for number, row in enumerate(safe):
        start = "".join(pad(cell, wide) + _GAP for cell, wide in zip(row, widths, strict=False))
        last = row[-1] if room is None else cut_to(row[-1], room)
        painted = HEADING if number == 0 else style(number - 1)
        lines.append(paint((start + last).rstrip(), painted, color=color))
        if number and notes:
            lines += _noted(notes[number - 1], widths[0] + len(_GAP), color=color)
    return "\n".join(lines)


def _noted(note: str, indent: int, *, color: bool) -> list[str]:
    text = printable(note)
    room = max(output.terminal_width() - indent, _LEAST) if output.is_terminal() else None
    parts = [text] if room is None else wrap(text, room)
    return [" " * indent + paint(part, NOTE, color=color) for part in parts if part]


def _room(widths: Sequence[int]) -> int:
    taken = sum(widths) + len(_GAP) * len(widths)
    return max(output.terminal_width() - taken, _LEAST)
