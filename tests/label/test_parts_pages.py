"""Lists, tables, posts and key points on whole pages of an unknown publisher."""

from __future__ import annotations

import pytest

from newsparse import (
    Article,
    Embed,
    EmbedKind,
    Kind,
    ListBlock,
    LiveEntry,
    Paragraph,
    Parser,
    Quote,
    Table,
    audit,
)

PARSER = Parser(publishers=(), discover=False)
TOP = (
    "Karrow Post\nNews\nSport\nWeather\nSubscribe\n\n"
    "Ferry sinks off Karrow with forty-one aboard\nBy Ada Quill\n4 March 2025\n\n"
)
FOOT = (
    "\n\nRelated\nBridge toll to rise in Vennholm next year\n\nAbout us\nContact\nPrivacy policy\n"
)
TEXT = (
    "The ferry Salt Maid sank in shallow water off the port of Karrow early on Monday, and all forty-one"
    " people aboard were taken off by fishing boats within an hour, the coastguard said.",
    "It was the third accident on the route since the operator cut its crews in the autumn. Unions had"
    " warned that the vessels were being sent out with too few hands.",
    "The harbour master, Bo Raskin, said the captain had reported a blocked pump before leaving. The"
    " operator did not answer questions about the repairs.",
    "Divers are due to inspect the hull on Tuesday, when the storm is expected to have passed. The road"
    " along the quay remains closed, and the school in the lower town will open late.",
)


def _parsed(block: str, at: int, *, top: str = TOP) -> Article:
    text = top + "\n\n".join([*TEXT[:at], block, *TEXT[at:]]) + FOOT
    article = PARSER.parse(text)
    assert audit(article, text) == ()
    paragraphs = [block.text for block in article.body if isinstance(block, Paragraph)]
    assert paragraphs == list(TEXT)
    return article


@pytest.mark.parametrize("at", [1, 2, 4])
@pytest.mark.parametrize("gap", ["\t", "      "])
def test_a_table_in_the_body(at: int, gap: str) -> None:
    """Wherever it stands, its cells parted by tabs or by wide spaces."""
    rows = (("Route", "Crews", "Trips"), ("Karrow", "3", "12"), ("Vennholm", "2", "8"))
    article = _parsed("\n".join(map(gap.join, rows)), at)
    (table,) = [block for block in article.body if isinstance(block, Table)]
    assert table.rows == rows
    assert article.body.index(table) == at


@pytest.mark.parametrize("marks", ["• • •", "1. 2. 3.", "- - -"])
def test_a_list_in_the_body(marks: str) -> None:
    """Opened by bullets, by numbers that rise, or by dashes."""
    items = [
        "Check the pump before leaving",
        "Count the passengers on board",
        "Call the coastguard",
    ]
    lines = [f"{mark} {item}" for mark, item in zip(marks.split(), items, strict=True)]
    (block,) = [
        block for block in _parsed("\n".join(lines), 2).body if isinstance(block, ListBlock)
    ]
    numbered = marks.startswith("1")
    assert (block.items, block.ordered) == (tuple(lines if numbered else items), numbered)


@pytest.mark.parametrize("at", [1, 2, 4])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_post_in_the_body(at: int, gap: str) -> None:
    """Its text and its signature are one embed, and neither is a caption."""
    post = "The captain called at six that morning and nobody on the quay answered him #karrow"
    signed = "— Bo Raskin (@boraskin) March 3, 2025"
    article = _parsed(f"{post}{gap}{signed}", at)
    (embed,) = [block for block in article.body if isinstance(block, Embed)]
    assert (embed.text, embed.kind) == (f"{post}\n{signed}", EmbedKind.POST)
    assert article.images == ()


@pytest.mark.parametrize("marker", ["", "• ", "- "])
def test_key_points_are_neither_headline_nor_standfirst(marker: str) -> None:
    """Though they stand where those do."""
    points = ("Forty-one people were rescued", "It is the third accident since autumn")
    top = TOP + "".join(f"{line}\n" for line in ["Key points", *(f"{marker}{p}" for p in points)])
    article = _parsed("Share", 4, top=f"{top}\n")
    assert article.headline == "Ferry sinks off Karrow with forty-one aboard"
    assert (article.key_points, article.standfirst) == (points, None)


@pytest.mark.parametrize(
    "title",
    ["Storm live: ferry sails as harbour opens", "Storm in Karrow live updates: ferry sails"],
)
def test_the_entries_of_a_live_blog(title: str) -> None:
    """Each has its time, its headline and its text."""
    heads = (
        "Ferry sinks off Karrow",
        "Third accident on the route",
        "Blocked pump",
        "Hull to be seen",
    )
    entries = zip(("18:40", "17:05", "16:15", "15:30"), heads, TEXT, strict=True)
    top = f"Karrow Post\nNews\nSport\n\n{title}\nBy Ada Quill\n4 March 2025\n\n"
    article = PARSER.parse(top + "\n\n".join("\n\n".join(entry) for entry in entries) + FOOT)
    assert (article.kind, article.standfirst) == (Kind.LIVE_BLOG, None)
    found = [block for block in article.body if isinstance(block, LiveEntry)]
    assert [entry.headline for entry in found] == list(heads)
    texts = [
        block.text for entry in found for block in entry.blocks if isinstance(block, Paragraph)
    ]
    assert texts == list(TEXT)


@pytest.mark.parametrize(
    "block",
    [
        "“We lost it all in a night.” — Bo Lund, mayor",
        "“We lost it all in a night.”\n\n— Bo Lund, mayor",
    ],
)
@pytest.mark.parametrize("at", [1, 2])
def test_a_quotation_that_stands_apart(block: str, at: int) -> None:
    """With its attribution it is one block, in one line or two."""
    (quote,) = [block for block in _parsed(block, at).body if isinstance(block, Quote)]
    assert (quote.text, quote.attribution) == ("“We lost it all in a night.”", "Bo Lund, mayor")
