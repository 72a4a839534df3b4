"""Quoted mail: lines that a mail program marked with ">".

Two lines or more that stand together, all marked and most about as long as mail's lines are, were
quoted; the marks become a hint and leave the text. A menu's "> Sport" is its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MARK = re.compile(r"[ \t]{0,3}(>(?:[ ]?>){0,9}(?: |(?=\s|$)))")
_LONG = 45


def find_quoted(raws: Sequence[str]) -> dict[int, tuple[int, int]]:
    """By the place of a quoted line, where its text starts and how deep it is quoted."""
    marks = {i: m for i, raw in enumerate(raws) if ">" in raw[:20] and (m := _MARK.match(raw))}
    found: dict[int, tuple[int, int]] = {}
    stretch: list[int] = []
    for i in marks:
        if stretch and i != stretch[-1] + 1:
            found.update(_quoted(stretch, raws, marks))
            stretch = []
        stretch.append(i)
    found.update(_quoted(stretch, raws, marks))
    return found


def _quoted(
    stretch: Sequence[int], raws: Sequence[str], marks: dict[int, re.Match[str]]
) -> dict[int, tuple[int, int]]:
    said = [len(raws[i]) for i in stretch if raws[i][marks[i].end() :].strip()]
    if len(said) < 2 or 2 * sum(length >= _LONG for length in said) < len(said):
        return {}
    return {i: (marks[i].end(), marks[i][1].count(">")) for i in stretch}
