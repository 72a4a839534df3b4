"""Read: a page's text into lines, losslessly. The only place that knows about newlines, odd
characters and markup; later stages see cleaned text and hints.

Escapes ─► entities ─► Markdown or plain text ─► lines, led back to the page ─► glued ones cut.
See ``docs/shapes.md``.
"""

from __future__ import annotations

from newsparse.lines import Line
from newsparse.page import Page
from newsparse.read.decoded import led_back
from newsparse.read.entities import resolve_entities
from newsparse.read.escapes import resolve_escapes
from newsparse.read.glued import cut_glued
from newsparse.read.markdown import looks_like_markdown, read_markdown
from newsparse.read.text import read_text

__all__ = ["read"]


def read(page: Page) -> tuple[Line, ...]:
    """The page's lines, blank ones too. Their spans tile ``page.text``."""
    text = page.text
    resolved = []
    for resolve in (resolve_escapes, resolve_entities):
        if decoded := resolve(text):
            resolved.append(decoded)
            text = decoded.text
    lines = read_markdown(text) if _is_markdown(page, text) else read_text(text)
    for decoded in reversed(resolved):
        lines = led_back(lines, decoded)
    return cut_glued(lines)


def _is_markdown(page: Page, text: str) -> bool:
    return page.format == "markdown" or (page.format == "auto" and looks_like_markdown(text))
