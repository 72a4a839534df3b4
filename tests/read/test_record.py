"""The header of a WARC record above a page's text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsparse import Label, Page, Parser
from newsparse.read.record import header_length, with_record

URL = "https://www.larke.example/news/old-ferry-sails"
HEADER = f"""\
WARC/1.0
WARC-Type: conversion
WARC-Target-URI: {URL}
WARC-Date: 2024-05-01T10:00:00Z
WARC-Identified-Content-Language: eng,deu
Content-Type: text/plain
Content-Length: 4100
"""
STORY = """\
Old ferry sails for the islands again
By Ada Quill
The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow, and hundreds of people stood on the pier to see her off.
The brass band of the school played for them, and the mayor of the islands said that the town had waited long for this day.
From Monday she will leave Karrow at seven in the morning, said the council, which has paid for half of the new engine.
"""
TEXT = f"{HEADER}\n{STORY}"
PARSER = Parser(publishers=(), discover=False)


def test_what_a_header_says_is_known() -> None:
    """Address, capture and language of the page are those of the record."""
    page = with_record(Page(TEXT))
    assert (page.url, page.language) == (URL, "eng,deu")
    assert page.captured_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert page.text == TEXT


def test_the_callers_word_goes_before_the_header() -> None:
    """Whoever took the record apart knows better."""
    given = Page(TEXT, "https://post.example/", datetime(2024, 6, 1, tzinfo=UTC), language="cy")
    assert with_record(given) == given


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "WARC/1.0 is a format of archives\n\nIt holds pages.",
        "WARC/1.0\nIt holds pages, said Ada Quill.\n\nAnd more.",
        HEADER.rstrip("\n"),
        f"WARC/1.0\n{'A: b' * 1000}\n" * 100,
        "WARC/1.0\n" + "A-b: c\n" * 60 + "\nText",
    ],
)
def test_what_is_no_header(text: str) -> None:
    """A text about the format, a header without an end, and one that is too long."""
    assert header_length(text.splitlines()) == 0
    assert with_record(Page(text)) == Page(text)


@pytest.mark.parametrize("day", ["soon", "2024-13-01T10:00:00Z", ""])
def test_a_day_that_is_none(day: str) -> None:
    """It is not taken, and nothing else is lost."""
    page = with_record(Page(TEXT.replace("2024-05-01T10:00:00Z", day)))
    assert (page.captured_at, page.url) == (None, URL)


def test_a_header_is_no_part_of_the_article() -> None:
    """Its lines are kept with their source; headline and body are those of the text."""
    article = PARSER.parse(TEXT)
    above = [line for line in article.lines if line.source == "core/preamble"]
    assert [line.text for line in above] == HEADER.splitlines()
    assert {line.label for line in above} == {Label.OTHER}
    assert (article.headline, article.url, article.language) == (STORY.splitlines()[0], URL, "en")
    assert article.text.startswith("The ferry of Vennholm")
    assert "".join(line.line.raw for line in article.lines) == TEXT
