"""What tools print above a page's Markdown."""

from __future__ import annotations

import pytest

from newsparse import Hint, HintKind, Label, Page
from newsparse.read import read
from newsparse.read.markdown import looks_like_markdown
from newsparse.read.preamble import label_preamble

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


def test_front_matter_tells_markdown() -> None:
    """With a title; two rules with something else between them are any page's."""
    assert looks_like_markdown("---\ntitle: Old ferry\n---\nThe ferry sailed.\n")
    assert not looks_like_markdown("---\nPhoto: Bo Raskin\n---\nThe ferry sailed.\n")


@pytest.mark.parametrize("format_", ["auto", "text"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_lines_of_a_preamble_are_labelled(gap: str, format_: str) -> None:
    """By the names of their fields, blank lines between them or not, as plain text too."""
    fields = [
        "Title: Old ferry sails again",
        "URL Source: https://karrow.example/ferry",
        "Published Time: 2025-05-03T10:00:00Z",
        "Warning: this page may be gone",
        "Markdown Content:",
    ]
    lines = read(Page(gap.join(fields) + "\nThe **old** ferry sailed.\n", format=format_))
    labelled = label_preamble(lines)
    assert [(line.label, line.content) for line in labelled if line.text] == [
        (Label.PAGE_TITLE, "Old ferry sails again"),
        (Label.OTHER, fields[1]),
        (Label.DATE, "2025-05-03T10:00:00Z"),
        (Label.OTHER, fields[3]),
        (Label.OTHER, fields[4]),
    ]
    assert [line.line for line in labelled] == list(lines[: len(labelled)])


def test_the_lines_of_front_matter_are_labelled() -> None:
    """Quotation marks around a value are no part of it."""
    text = '---\ntitle: "Old ferry"\nauthor: Ada Quill\ndraft: no\n---\nThe ferry.\n'
    labelled = label_preamble(read(Page(text)))
    assert [(line.label, line.content) for line in labelled] == [
        (Label.BLANK, ""),
        (Label.PAGE_TITLE, "Old ferry"),
        (Label.BYLINE, "Ada Quill"),
        (Label.OTHER, "draft: no"),
        (Label.BLANK, ""),
    ]


def test_escaped_preambles_are_labelled() -> None:
    """A page from JSON has its preamble too."""
    lines = read(Page(READER.replace("\n", "\\n")))
    assert [line.label for line in label_preamble(lines) if line.text] == [
        Label.PAGE_TITLE,
        Label.OTHER,
        Label.DATE,
        Label.OTHER,
    ]


@pytest.mark.parametrize(
    "text", ["---\nPhoto: Bo Raskin\n---\n", "Title: Old ferry\n\nThe ferry\n"]
)
def test_no_preamble_is_labelled(text: str) -> None:
    """Where the page has none."""
    assert label_preamble(read(Page(text))) == ()


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
