"""Entities: HTML's character references that nobody resolved ("&amp;", "&#39;", "&amp;nbsp;").

Resolved as :func:`html.unescape` does, but only with their semicolon, so that "AT&T" and
"?a=1&copy=2" stay. One that was escaped more than once is resolved to its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

from newsparse.read.decoded import Decoded, replaced

_ENTITY = re.compile(
    r"&(?:amp;|AMP;|#0{0,4}38;|#[xX]0{0,4}26;)*"
    r"(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)"
)


def resolve_entities(text: str) -> Decoded | None:
    """The text with its entities resolved; ``None`` where it has none."""
    if "&" not in text or ";" not in text:
        return None
    return replaced(text, _entities(text))


def _entities(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _ENTITY.finditer(text):
        name = match[1]
        known = name[0] == "#" or name in html5
        if known:
            yield match.start(), match.end(), unescape("&" + name)
        elif match.start(1) > match.start() + 1:
            yield match.start(), match.end(), "&" + name
