"""Plain text into lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Hint, HintKind
from newsparse.read.text import clean, line_of, read_text

NEWLINES = ("\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e")


@pytest.mark.parametrize("newline", NEWLINES)
def test_every_newline_ends_a_line(newline: str) -> None:
    """Each convention parts lines and belongs to the line that it ends."""
    lines = read_text(f"Ferry{newline}{newline}Boat")
    assert [line.text for line in lines] == ["Ferry", "", "Boat"]
    assert [line.raw for line in lines] == [f"Ferry{newline}", newline, "Boat"]
    assert [line.number for line in lines] == [1, 2, 3]


def test_no_text_has_no_lines() -> None:
    """An empty page has no line."""
    assert read_text("") == ()


def test_a_last_newline_starts_no_line() -> None:
    """A newline at the end ends the last line."""
    assert len(read_text("Ferry\n")) == 1


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  Old \t ferry\n", "Old ferry"),
        ("Old\xa0\u3000\u2009ferry", "Old ferry"),
        ("Old\u200b\u2060\ufeff ferry", "Old ferry"),
        ("Vor\xadsprung", "Vorsprung"),
        ("\u202eOld\u202c \u2066ferry\u2069\u200f\u061c", "Old ferry"),
        ("Old\x00ferry", "Old\ufffdferry"),
        ("Old \ud83d ferry \udc80", "Old \ufffd ferry \ufffd"),
        ("\x1b[1mOld\x07 \x9bferry\x7f", "[1mOld ferry"),
        ("\U000e0041Old\U000e007f", "Old"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("\u200d\u200c \u200d", ""),
        ("\u200b\xad\xa0", ""),
        ("e\u0301", "e\u0301"),
    ],
)
def test_cleaning(raw: str, text: str) -> None:
    """White space folds, what cannot be seen goes, what cannot be shown is marked."""
    assert clean(raw) == text
    assert line_of(1, 0, raw).text == text


@pytest.mark.parametrize(
    ("raw", "text", "level"),
    [
        ("  • Sport\n", "Sport", 1),
        ("    * Sport", "Sport", 2),
        ("\t\t+ Sport", "Sport", 3),
        ("\xa0\xa0•  Sport", "Sport", 1),
        ("  •\n", "", 1),
    ],
)
def test_indented_bullets_are_markup(raw: str, text: str, level: int) -> None:
    """A bullet two columns in or more is a list item's, and leaves the text."""
    (line,) = read_text(raw)
    assert (line.text, line.hints) == (text, (Hint(HintKind.LIST_ITEM, level),))
    assert line.raw == raw


@pytest.mark.parametrize("raw", ["• Sport", " • Sport", "  - Sport", "  •Sport", "2 • 3"])
def test_other_bullets_are_the_writers_own(raw: str) -> None:
    """A bullet at the start of a line, glued to its word, or a dash, stays."""
    (line,) = read_text(raw)
    assert (line.text, line.hints) == (raw.strip(), ())


def test_markup_leaves_the_text_and_overlaps_count_once() -> None:
    """Spans of markup, overlapping ones too, are taken out of the text but not of the raw line."""
    line = line_of(1, 0, "**Old** ferry\n", markup=[(0, 2), (5, 7), (6, 7), (0, 1)])
    assert (line.text, line.raw) == ("Old ferry", "**Old** ferry\n")
    assert list(line.offsets or ()) == [2, 3, 4, 7, 8, 9, 10, 11, 12]


@given(st.text(st.characters(exclude_categories=())))
def test_lines_tile_the_text(text: str) -> None:
    """Spans follow one another from 0 to the end, and each line's raw text is its span's."""
    at = 0
    for line in read_text(text):
        assert line.start == at
        assert line.raw == text[line.start : line.end]
        at = line.end
    assert at == len(text)


@given(st.text(st.characters(exclude_categories=())))
def test_offsets_point_at_the_characters(text: str) -> None:
    """Every character of a cleaned text is found again in the raw one, in order."""
    for line in read_text(text):
        if line.offsets is None:
            assert line.text in line.raw
            continue
        assert list(line.offsets) == sorted(set(line.offsets))
        for char, place in zip(line.text, line.offsets, strict=True):
            source = line.raw[place]
            assert char == source or char in " \ufffd"


@given(st.text(st.characters(exclude_categories=())))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    """A cleaned text is clean, on one line, without white space at its ends."""
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert len(cleaned.splitlines()) <= 1
    assert cleaned == cleaned.strip(" ")
