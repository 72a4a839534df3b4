"""Joins: paragraphs that a scraper broke at links and drop caps."""

from __future__ import annotations

import pytest

from newsparse import HintKind, Label, LabelledLine, Line
from newsparse.dropcap import Words
from newsparse.label.joins import find_joins
from newsparse.lines import Hint
from newsparse.read.text import line_of, read_text

LONG = "the ferry of Vennholm will sail again in spring, say the owners"


def _joins(*texts: str, page: str = "") -> dict[int, str]:
    lines = [line_of(i, 0, text) for i, text in enumerate(texts)]
    return dict(find_joins(lines, Words([*texts, page])))


def test_a_drop_cap_is_glued_to_its_word() -> None:
    """“L” / “ast autumn” is one word."""
    assert _joins("L", f"ast autumn {LONG}.") == {1: ""}
    assert _joins("“T", f"he ferry, {LONG}.") == {1: ""}


def test_a_drop_cap_that_is_a_word() -> None:
    """“A” / “recent study” are two, where the page uses both."""
    page = "a boat, a recent loss, a recent gain"
    assert _joins("A", f"recent study of {LONG}.", page=page) == {1: " "}


@pytest.mark.parametrize("rest", ["Ast autumn it sank", "ast", "7 boats"])
def test_no_drop_cap(rest: str) -> None:
    """A capital, or too little, below a lone letter does not go on from it."""
    assert _joins("L", rest) == {}


def test_a_paragraph_broken_at_a_link() -> None:
    """The link's words, and what follows in lower case or with a comma, go on from before."""
    before = "The board said that the ferry, which has been sold to"
    assert _joins(before, "Karrow Lines", ", will sail again.") == {1: " ", 2: ""}
    assert _joins(before, "a new owner", "will sail again.") == {1: " ", 2: " "}


def test_marks_that_close_are_glued() -> None:
    """No space stands before a comma or a closing quote, nor after an opening one."""
    before = "The board of the harbour said in its letter to “"
    assert _joins(before, "the people of Karrow", "” that it would sail.") == {1: "", 2: ""}


def test_dashes_go_on_after_a_space() -> None:
    """A dash at the start of a line goes on from the line before."""
    assert _joins("The ferry that was sold last year to the people", "– and to Karrow.") == {1: " "}


def test_a_sentence_that_ended_is_over() -> None:
    """After a full stop a new paragraph starts, but for a mark that closes."""
    sentence = "The ferry of Vennholm will sail again in spring, it said."
    assert _joins(sentence, "lower case starts another line here and goes on.") == {}
    assert _joins(sentence, "” he added, as the ferry went out of the harbour.") == {1: ""}


def test_a_line_that_ends_with_an_article_was_broken() -> None:
    """No paragraph ends with "the"."""
    assert _joins("The owners of the ferry have always said that the", "Karrow Lines") == {1: " "}


def test_short_fragments_are_a_menu() -> None:
    """Lines in lower case that are all short belong to no paragraph."""
    assert _joins("news", "opinion", "sport", "culture", "lifestyle") == {}


def test_blank_hinted_and_claimed_lines_part() -> None:
    """A paragraph does not go on across them."""
    hinted = Line(1, 0, 4, "then", "then", (Hint(HintKind.LIST_ITEM, 1),))
    claimed = LabelledLine(line_of(1, 0, "Share"), Label.SHARE, "a/b")
    start, rest = line_of(1, 0, f"Last spring {LONG} of"), line_of(1, 0, "the Karrow line.")
    for between in (line_of(1, 0, ""), hinted, claimed):
        assert find_joins([start, between, rest], Words([])) == {}
    assert find_joins([start, rest], Words([])) == {1: " "}


def test_nothing_joins_nothing() -> None:
    """No lines, or one, have no joins."""
    assert _joins() == {}
    assert _joins("L") == {}


def test_a_drop_cap_above_a_blank_line() -> None:
    """Some scrapers print a blank line between the capital and its word."""
    lines = read_text("T\n\nhe engineer walked on to the end of the pier, and sat down.\n")
    assert find_joins(lines, Words(line.text for line in lines)) == {2: ""}


def test_a_long_paragraph_is_no_links_words() -> None:
    """A pull quote above a paragraph does not run into it, though a link follows."""
    quote = "Nobody had thought that the boat would leave its place by the pier"
    text = f"{quote}\n{'The boat sailed. ' * 9}It was seen by\nthe islanders, who waved.\n"
    lines = read_text(text)
    assert 1 not in find_joins(lines, Words(line.text for line in lines))
