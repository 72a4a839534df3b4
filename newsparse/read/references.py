r"""Link numbers: the ``[12]`` that browsers for terminals print before a link's words.

They are markup where the page ends with the list of the links' addresses, as ``lynx -dump`` and
``elinks -dump`` print it ("References", then "12. https://…" line by line). The list stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_ADDRESS = re.compile(
    r"[ \t]{0,12}(?:(\d{1,4})\.|\[(\d{1,4})\])[ \t]{1,4}"
    r"(?:https?|ftp|file|mailto|tel|javascript|about|whatsapp|data|android-app):\S*[ \t]*\r?\n?"
)
_MARK = re.compile(r"\[(\d{1,4})\]")
_LONGEST_HEAD = 40
_FEWEST = 2


def find_link_numbers(raws: Sequence[str]) -> dict[int, list[tuple[int, int]]]:
    """By the place of a line, the spans of the link numbers in it.

    Empty where the page has no such list at its end.
    """
    first, highest = _list_of_addresses(raws)
    found: dict[int, list[tuple[int, int]]] = {}
    for i, raw in enumerate(raws[:first]):
        if "[" in raw:
            spans = [m.span() for m in _MARK.finditer(raw) if 0 < int(m[1]) <= highest]
            if spans:
                found[i] = spans
    return found


def _list_of_addresses(raws: Sequence[str]) -> tuple[int, int]:
    """Where the list at the end starts, and its highest number; 0 and 0 where there is none."""
    first = highest = count = heads = 0
    for i in range(len(raws) - 1, -1, -1):
        match = _ADDRESS.fullmatch(raws[i])
        if match:
            count += 1
            heads = 0
            highest = max(highest, int(match[1] or match[2]))
            first = i
        elif raws[i].strip():
            # "Visible links", "Hidden links" and the like stand between.
            heads += 1
            if heads > 1 or len(raws[i]) > _LONGEST_HEAD or not count:
                break
    return (first, highest) if count >= _FEWEST else (0, 0)
