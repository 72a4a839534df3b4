"""Where a caption may end and its credit begin."""

from __future__ import annotations

import re

from newsparse.abbreviations import is_abbreviated

_MOST_BOUNDARIES = 12
SENTENCE_END = re.compile(r"[.!?…。！？।۔][\"'”’»)」』]?\s*$")
# A sentence's end, a bracket or a quotation mark that closes, a bar or a dash; glued or not.
_BOUNDARY = re.compile(
    r"[.!?…。！？।۔”»\"')\]）」][”»\"')\]]?(?:\s+(?=[^\s.,;])|(?=[^\W\d_a-z]))|\s[|–—-]+\s|(?<=\w{2})\s?[|／]\s?"
)
_EASTERN = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_INITIAL = re.compile(r"(?:^|[\s./])[^\W\d_]\.$")


def boundaries(text: str, least: int) -> list[tuple[int, int]]:
    """Where a credit may begin: the caption's end and the credit's start, from the left.

    :param least: places before this one are not looked at.
    """
    found = []
    for match in _BOUNDARY.finditer(text, least):
        mark = match[0]
        end = match.start() if mark.strip()[:1] in ("", "|", "–", "—", "-", "／") else match.end()
        spelt = match.start() > 0 and _EASTERN.match(text, match.start() - 1) is not None
        if (mark.lstrip()[:1] == "." and not spelt) and (
            _INITIAL.search(text[max(0, match.start() - 12) : match.start() + 1])
            or is_abbreviated(text[max(0, match.start() - 16) : match.start() + 1])
        ):
            continue
        found.append((end, match.end()))
    return found[-_MOST_BOUNDARIES:]
