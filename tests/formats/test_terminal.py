"""The article for a person: what it shows, how wide it is, and that it is harmless."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsparse.blocks import (
    Embed,
    EmbedKind,
    Image,
    ListBlock,
    LiveEntry,
    Paragraph,
    Precision,
    Quote,
    Subheading,
    Table,
    Timestamp,
)
from newsparse.formats._text import columns, cut_to, pad, printable, wrap
from newsparse.formats.terminal import NARROWEST, to_terminal
from newsparse.model import Access, AccessKind, Article, Dateline, Kind, PublisherRef, Related
from tests.strategies import articles, texts

SGR = re.compile(r"\x1b\[[0-9;]+m")

FULL = Article(
    kicker="Harbour",
    headline="Ferry to Skarholm sails again",
    standfirst="Six weeks of repairs are over.",
    key_points=("First crossing at dawn", "Cars from Monday"),
    byline="By Ines Okafor",
    agency="Nordwire",
    section="Local",
    kind=Kind.LIVE_BLOG,
    access=Access(AccessKind.METERED, truncated=True),
    published=Timestamp(datetime(2024, 5, 1, tzinfo=UTC), Precision.DAY, "1 May 2024"),
    modified=Timestamp(datetime(2024, 5, 1, 9, 30, tzinfo=UTC), Precision.MINUTE, "9.30"),
    dateline=Dateline("SKARHOLM, May 1 (Nordwire) -", "SKARHOLM", "Nordwire"),
    publisher=PublisherRef("skarholm-post", "Skarholm Post"),
    url="https://post.example/ferry",
    confidence=0.914,
    body=(
        Paragraph("The ferry left the pier at dawn with forty people on board."),
        Subheading("What the harbour master says"),
        Quote("We waited for this.", attribution="Odd Lervik"),
        ListBlock(("Adults 40", "Children 20"), ordered=True),
        Image(caption="The quay.", credit="Mona Vik/Nordwire"),
        Embed("A film of the crossing", EmbedKind.VIDEO),
        Table((("Pier", "Time"), ("A", "06:10"))),
        LiveEntry(
            blocks=(Paragraph("It has docked."),),
            time=Timestamp(datetime(2024, 5, 1, 7, 2, tzinfo=UTC), Precision.MINUTE, "7.02"),
            headline="Docked",
            byline="Ines Okafor",
        ),
    ),
    images=(Image(caption="The quay.", credit="Mona Vik/Nordwire"), Image(alt="A white ship")),
    corrections=("The fare was misprinted.",),
    related=(Related("Bridge to open next year"),),
    warnings=("two dates disagree",),
)

PLAIN = """\
Harbour
Ferry to Skarholm sails again
Six weeks of repairs are over.
By Ines Okafor · Nordwire
Published 2024-05-01 · Updated 2024-05-01 09:30+00:00
Dateline SKARHOLM, May 1 (Nordwire) -
Skarholm Post · Local · live blog · metered · text breaks off · confidence 0.91
https://post.example/ferry

  • First crossing at dawn
  • Cars from Monday

  ▒ [A white ship]

The ferry left the pier at dawn with forty people on board.

What the harbour master says

  │ We waited for this.
  │ — Odd Lervik

  1. Adults 40
  2. Children 20

  ▒ The quay.
  ▒ (Mona Vik/Nordwire)

  [video] A film of the crossing

  Pier │ Time
  A │ 06:10

── 2024-05-01 07:02+00:00 · Docked
   Ines Okafor

It has docked.

Corrections
  • The fare was misprinted.

Related
  • Bridge to open next year

Warnings
  • two dates disagree
"""


def test_an_assumed_zone_is_marked() -> None:
    """The page did not print it; a day has none."""
    at = datetime(2024, 5, 1, 9, 30, tzinfo=UTC)
    time = Timestamp(at, Precision.MINUTE, "9.30", zone_assumed=True)
    day = Timestamp(at, Precision.DAY, "1 May 2024", zone_assumed=True)
    shown = to_terminal(Article(published=time, modified=day), width=80, color=False)
    assert "Published 2024-05-01 09:30+00:00 (zone assumed) · Updated 2024-05-01\n" in shown


def test_numbers_that_the_page_prints_are_not_doubled() -> None:
    """They are part of the items' texts; others are counted."""
    for items in (("1. Larke", "2. Norlund"), ("Larke", "Norlund")):
        article = Article(body=(ListBlock(items, ordered=True),))
        shown = to_terminal(article, width=80, color=False)
        assert shown == "  1. Larke\n  2. Norlund\n"


def test_the_whole_article() -> None:
    """Head, body and what stands around it, each in its shape."""
    assert to_terminal(FULL, width=80, color=False) == PLAIN


def test_colour_adds_styles_alone() -> None:
    """Without its styles the coloured text is the plain one."""
    coloured = to_terminal(FULL, width=80, color=True)
    assert coloured != PLAIN
    assert SGR.sub("", coloured) == PLAIN


def test_an_empty_article_is_an_empty_line() -> None:
    """Nothing is invented."""
    assert to_terminal(Article(), width=80, color=True) == "\n"


@given(articles(), st.integers(-1, 120), st.booleans())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_control_character_reaches_the_terminal(
    article: Article, width: int, color: bool
) -> None:
    """Whatever the page held, only line feeds and our own styles come out, encodable."""
    shown = to_terminal(article, width=width, color=color)
    plain = SGR.sub("", shown) if color else shown
    assert not [c for c in plain if unicodedata.category(c) == "Cc" and c != "\n"]
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", plain)
    shown.encode()


@given(articles(), st.integers(NARROWEST, 120))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_line_is_wider_than_the_terminal(article: Article, width: int) -> None:
    """Every line fits, in columns, wide characters counted twice."""
    for line in to_terminal(article, width=width, color=False).split("\n"):
        assert columns(line) <= width


@given(texts(200), st.integers(2, 40))
def test_wrapping_loses_no_character(text: str, width: int) -> None:
    """Wrapped lines hold what the text held, but for white space."""
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(columns(line) <= width for line in lines)


@given(texts(200), st.integers(0, 40))
def test_cut_text_fits(text: str, width: int) -> None:
    """Text is cut to its width, and left alone where it fits."""
    cut = cut_to(text, width)
    assert columns(cut) <= width
    if columns(text) <= width and len(text) <= width:
        assert cut == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[2Jgone", "\ufffd[2Jgone"),
        ("\x9b2J", "\ufffd2J"),
        ("a\r\n\tb", "a b"),
        ("\u202etxet", "txet"),
        ("\udc80", "\ufffd"),
        ("Grüße, 日本", "Grüße, 日本"),
    ],
)
def test_printable(text: str, expected: str) -> None:
    """Escape sequences lose their teeth, breaks become a space, other text stays."""
    assert printable(text) == expected


def test_east_asian_text_is_two_columns_a_character() -> None:
    """Wide characters take two columns, combining ones none, and a long word is broken."""
    assert columns("日本e\u0301") == 5
    assert pad("日", 4) == "日  "
    assert wrap("日本語の見出し", 6) == ["日本語", "の見出", "し"]
    assert cut_to("日本語の見出し", 6) == "日本…"


def test_a_very_long_line_is_cut_without_being_measured() -> None:
    """A line of millions of characters costs no more than its first ones."""
    assert cut_to("x" * 10_000_000, 5) == "xxxx…"
