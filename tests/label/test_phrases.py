"""Phrases: exact strings of chrome, also run together."""

from __future__ import annotations

import pytest

from newsparse import Label
from newsparse.label.phrases import PhraseBook
from newsparse.publisher import LONGEST_RULE_LINE

BOOK = PhraseBook.of(
    [
        (Label.NAVIGATION, ["Skip to content", "Skip", "to", "News", "News and sport"]),
        (Label.SHARE, ["Share", "Share on X", "News"]),
    ]
)


def _found(text: str) -> list[tuple[str, Label]]:
    return [(text[m.start : m.end], m.label) for m in BOOK.match(text)]


def test_a_whole_line_whatever_its_case() -> None:
    """Case takes no part; nothing else on the line may stand beside it."""
    assert _found("SHARE ON x") == [("SHARE ON x", Label.SHARE)]
    assert _found("Share on X now") == []


def test_phrases_run_together() -> None:
    """Several on one line, glued or repeated, each with its span."""
    assert _found("Skip to contentShareShare") == [
        ("Skip to content", Label.NAVIGATION),
        ("Share", Label.SHARE),
        ("Share", Label.SHARE),
    ]


@pytest.mark.parametrize("separator", ["", " ", " | ", " · ", " • ", "||"])
def test_separators(separator: str) -> None:
    """Spaces, bars and dots may part them."""
    assert _found(f"News{separator}Share") == [("News", Label.NAVIGATION), ("Share", Label.SHARE)]


def test_the_longest_reading_is_tried_first_and_others_after_it() -> None:
    """A line that can be read in two ways is read; a first try that leads nowhere is given up."""
    assert _found("Skip to content") == [("Skip to content", Label.NAVIGATION)]
    assert _found("News and sportNews") == [
        ("News and sport", Label.NAVIGATION),
        ("News", Label.NAVIGATION),
    ]
    assert _found("SkiptoShare on XShare") == [
        ("Skip", Label.NAVIGATION),
        ("to", Label.NAVIGATION),
        ("Share on X", Label.SHARE),
        ("Share", Label.SHARE),
    ]


def test_a_rest_that_is_no_phrase_spoils_the_line() -> None:
    """All of the line, or nothing: half a phrase is no phrase."""
    assert _found("ShareNews and") == []
    assert _found("NewsNewsNew") == []


def test_a_phrase_under_two_labels_has_the_first() -> None:
    """Declared twice, the first declaration counts."""
    assert _found("News") == [("News", Label.NAVIGATION)]


def test_white_space_in_a_phrase_is_folded() -> None:
    """A phrase declared with odd white space matches cleaned lines."""
    book = PhraseBook.of([(Label.SHARE, ["  Share\n on\tX "])])
    assert book.match("Share on X")[0].end == 10


def test_letters_that_fold_to_two() -> None:
    """Where folding changes the length, only the whole line can match."""
    book = PhraseBook.of([(Label.FOOTER, ["Straße", "Impressum"])])
    assert book.match("STRASSE")[0].label is Label.FOOTER
    assert book.match("Straße")[0].label is Label.FOOTER
    assert book.match("StraßeImpressum") == ()


def test_nothing_matches_nothing() -> None:
    """Neither the empty text nor an empty book finds anything."""
    assert BOOK.match("") == ()
    assert PhraseBook.of([]).match("Share") == ()


def test_longer_lines_are_not_searched() -> None:
    """A line longer than any furniture is left alone."""
    assert BOOK.match("Share" * (LONGEST_RULE_LINE // 5))
    assert BOOK.match("Share" * (LONGEST_RULE_LINE // 5 + 1)) == ()
