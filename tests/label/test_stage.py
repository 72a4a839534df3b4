"""The label stage as a whole: how far it trusts what the model says of a page."""

from __future__ import annotations

import newsparse
from newsparse import Label
from tests.pages.story import plain, story


def test_a_page_on_one_line_is_trusted_less() -> None:
    """Where its blocks begin and end was guessed."""
    told = story("en-feature")
    site = told.furniture
    body = [plain(block.text) for block in told.body if block.label is Label.PARAGRAPH]
    blocks = [*site.menu, told.headline, told.byline, *body, *site.footer]
    lines, line = newsparse.parse("\n\n".join(blocks)), newsparse.parse(" ".join(blocks))
    assert lines.confidence is not None
    assert line.confidence is not None
    assert 0 < line.confidence <= 0.9 < lines.confidence
