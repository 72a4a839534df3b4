"""Read: a page's text into lines, losslessly. The only place that knows about newlines, odd
characters and markup; later stages see cleaned text and hints.
"""

from __future__ import annotations

from newsparse.lines import Line
from newsparse.page import Page
from newsparse.read.markdown import looks_like_markdown, read_markdown
from newsparse.read.text import read_text

__all__ = ["read"]


def read(page: Page) -> tuple[Line, ...]:
    """The page's lines, blank ones too. Their spans tile ``page.text``."""
    markdown = page.format == "markdown" or (
        page.format == "auto" and looks_like_markdown(page.text)
    )
    return read_markdown(page.text) if markdown else read_text(page.text)
