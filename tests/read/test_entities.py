"""Character references that nobody resolved."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Page
from newsparse.lines import cut
from newsparse.read import read
from newsparse.read.entities import resolve_entities


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Quill &amp; Sons", "Quill & Sons"),
        ("The ferry&#39;s &quot;last&quot; trip", 'The ferry\'s "last" trip'),
        ("It&#x27;s late&nbsp;now", "It's late now"),
        ("Ferry&rsquo;s caf&eacute;", "Ferry’s café"),
        ("&amp;nbsp;Old&amp;nbsp;ferry", "Old ferry"),
        ("Quill &amp;amp;amp; Sons", "Quill & Sons"),
        ("&#38;eacute;t&#x26;#233;", "été"),
        ("&amp;Karrow;", "&Karrow;"),
        ("Vor&shy;sprung", "Vorsprung"),
        ("&#0;&#xD800;", "\ufffd\ufffd"),
        ("&#128674; sails", "🚢 sails"),
        ("一&hellip;二", "一…二"),
    ],
)
def test_entities_are_resolved(raw: str, text: str) -> None:
    """Named and numbered ones, escaped once or more often."""
    (line,) = read(Page(raw))
    assert (line.text, line.raw) == (text, raw)


@pytest.mark.parametrize(
    "raw",
    ["AT&T", "?a=1&copy=2", "Q&A; sails", "&", "& ;", "&amp", "&#; &#x;", "R&D; Quill", "&Karrow;"],
)
def test_other_ampersands_stay(raw: str) -> None:
    """Without its semicolon, or with a name that means nothing, it is the writer's own."""
    assert resolve_entities(raw) is None
    assert [line.text for line in read(Page(raw))] == [raw]


def test_a_newline_ends_a_line() -> None:
    """Escaped XML has its newlines as references."""
    lines = read(Page("Old ferry&#10;Boat&#xA;sails"))
    assert [line.raw for line in lines] == ["Old ferry&#10;", "Boat&#xA;", "sails"]


def test_a_cut_stands_before_the_entity() -> None:
    """A resolved character is found again where its reference starts."""
    (line,) = read(Page("Old&nbsp;&amp;&nbsp;new\n"))
    assert line.text == "Old & new"
    left, right = cut(line, [4])
    assert (left.raw, right.raw) == ("Old&nbsp;", "&amp;&nbsp;new\n")
    assert (left.text, right.text) == ("Old", "& new")


@given(st.text(st.sampled_from("ab&;#x39amplt \n"), max_size=60))
def test_lines_tile_the_text(text: str) -> None:
    """Torn references lose nothing, and every character can be cut at."""
    lines = read(Page(text, format="text"))
    assert "".join(line.raw for line in lines) == text
    for line in lines:
        pieces = cut(line, range(1, len(line.text)))
        assert "".join(piece.raw for piece in pieces) == line.raw


@given(st.text(st.characters(codec="utf-8", exclude_characters="&;"), max_size=60))
def test_an_escaped_page_reads_like_the_page(text: str) -> None:
    """Escaping a page's marks changes none of its lines' texts."""
    plain = [line.text for line in read(Page(text, format="text"))]
    assert [line.text for line in read(Page(html.escape(text), format="text"))] == plain
