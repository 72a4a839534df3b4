"""What tools print above a page's Markdown."""

from __future__ import annotations

import pytest

from newsparse import Hint, HintKind, Page
from newsparse.read import read
from newsparse.read.markdown import looks_like_markdown

READER = """\
Title: Old ferry sails again

URL Source: https://karrow.example/ferry

Published Time: 2025-05-03T10:00:00Z

Markdown Content:
The **old** ferry sailed.
"""
FRONT = "---\ntitle: Old ferry sails again\ndate: 2025-05-03\ntags:\n- ferry\n---\n\n# Ferry\n\n**Old**\n"


@pytest.mark.parametrize("text", [READER, FRONT])
def test_the_title_is_a_heading(text: str) -> None:
    """Its name leaves the text; no other line of the preamble becomes a heading."""
    lines = read(Page(text))
    headings = [line.text for line in lines if line.hint(HintKind.HEADING)]
    assert headings == [text for text in ("Old ferry sails again", "Ferry") if text in headings]
    assert headings[0] == "Old ferry sails again"
    assert any("2025-05-03" in line.text for line in lines)
    assert "".join(line.raw for line in lines) == text


def test_a_preamble_tells_markdown() -> None:
    """It needs no other mark."""
    assert looks_like_markdown(READER)
    assert not looks_like_markdown("Title: Old ferry\n\nThe ferry sailed.\n")


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe ferry\n---\n",
        "---\n---\n",
        "Title: Old ferry\n\nThe ferry sailed.\n",
        "---\ntitle: a\n",
    ],
)
def test_other_heads_stay(text: str) -> None:
    """Rules and titles that make no preamble are read as ever."""
    lines = read(Page(text, format="markdown"))
    assert Hint(HintKind.HEADING, 1) not in [hint for line in lines for hint in line.hints]
