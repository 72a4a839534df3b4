"""Torn links: links and images of Markdown that a writer of a fixed width broke over lines.

Both their words and their addresses are torn ("[the old" / "ferry](https://a.example/a-" /
"long-address)"). A blank line, or a bracket of their own, ends the search.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsparse.lines import Hint, HintKind

_REST = (
    r"[^()\[\]<>\"]{0,1000}(?:\([^()\[\]]{0,200}\)[^()\[\]<>\"]{0,500})?>?\s?"
    r"(?:\"[^\"\[\]]{0,500}\"\s?)?\)"
)
_IMAGE = re.compile(rf"!\[([^\[\]]{{0,1000}})\]\(<?{_REST}")
_LINK = re.compile(rf"(?<!!)\[([^\[\]]{{0,1000}})\]\(<?(?:https?:|mailto:|/|#|\?){_REST}")
_BLANK = re.compile(r"\n[ \t>]*\n")

TornLine = tuple[list[tuple[int, int]], list[Hint]]
"""The spans of markup in a line, and what stands alone on it and the lines below."""


def find_torn(text: str, raws: Sequence[str]) -> dict[int, TornLine]:
    """By the place of a line, what links and images that stand on more than one line leave on it."""
    if "](" not in text or not any(map(_is_torn, raws)):
        return {}
    starts = [0]
    for raw in raws:
        starts.append(starts[-1] + len(raw))
    found: dict[int, TornLine] = {}
    for pattern, kind in ((_IMAGE, HintKind.IMAGE), (_LINK, HintKind.LINK)):
        masked = []
        at = 0
        for match in pattern.finditer(text):
            spans = ((match.start(), match.start(1)), (match.end(1), match.end()))
            if "\n" in match[0] and not _BLANK.search(match[0]):
                _add(found, starts, raws, spans, Hint(kind))
            for start, end in spans:
                masked += [text[at:start], _mask(text[start:end])]
                at = end
        text = "".join((*masked, text[at:]))
    return found


def _is_torn(raw: str) -> bool:
    if raw.rfind("[") > raw.rfind("]"):
        return True
    at = raw.rfind("](")
    return at >= 0 and raw.count("(", at) > raw.count(")", at)


def _mask(markup: str) -> str:
    """As many characters that are no markup, newlines kept."""
    return "".join("\n" if char == "\n" else "\x01" for char in markup)


def _add(
    found: dict[int, TornLine],
    starts: Sequence[int],
    raws: Sequence[str],
    spans: Sequence[tuple[int, int]],
    hint: Hint,
) -> None:
    for start, end in spans:
        k = max(bisect_left(starts, start + 1) - 1, 0)
        while k < len(raws) and starts[k] < end:
            span = max(start - starts[k], 0), min(end - starts[k], len(raws[k].rstrip("\r\n")))
            found.setdefault(k, ([], []))[0].append(span)
            k += 1
    first = bisect_left(starts, spans[0][0] + 1) - 1
    last = bisect_left(starts, spans[-1][1]) - 1
    opens = not raws[first][: spans[0][0] - starts[first]].strip(" \t#>*+-")
    if opens and not raws[last][spans[-1][1] - starts[last] :].strip():
        found[first][1].append(hint)
