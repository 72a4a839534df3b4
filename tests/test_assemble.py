"""Assemble: labelled lines into blocks and images."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsparse import (
    Block,
    Embed,
    Hint,
    HintKind,
    Image,
    Label,
    LabelledLine,
    ListBlock,
    LiveEntry,
    Paragraph,
    Precision,
    Quote,
    Subheading,
    Table,
    Timestamp,
)
from newsparse.assemble import Assembled, assemble
from newsparse.read.text import line_of
from newsparse.runs import runs_of

L = Label


def _line(text: str, label: Label, joins: str | None = None, *hints: Hint) -> LabelledLine:
    line = line_of(1, 0, text, hints=hints)
    return LabelledLine(line, label, "a/b", joins=joins)


def _clock(text: str) -> Timestamp | None:
    if not text.endswith("GMT"):
        return None
    return Timestamp(datetime(2024, 12, 1, 11, 32, tzinfo=UTC), Precision.MINUTE, text)


def _assembled(*parts: tuple[str, Label] | LabelledLine) -> Assembled:
    lines = [p if isinstance(p, LabelledLine) else _line(*p) for p in parts]
    return assemble(lines, runs_of(lines), _clock)


def _body(*parts: tuple[str, Label] | LabelledLine) -> tuple[Block, ...]:
    return _assembled(*parts).body


def test_nothing_makes_nothing() -> None:
    """No lines, or none of the body's, make no block."""
    assert _assembled() == Assembled((), ())
    assert _body(("Ferry", L.HEADLINE), ("Share", L.SHARE), ("", L.BLANK)) == ()


def test_one_block_a_line() -> None:
    """Each label of the body has its block, with the place of its line."""
    assert _body(
        ("Old ferry", L.SUBHEADING),
        ("", L.BLANK),
        ("It sailed.", L.PARAGRAPH),
        ("“Boats!”", L.QUOTE),
        ("A post", L.EMBED),
    ) == (
        Subheading("Old ferry", 2, (0,)),
        Paragraph("It sailed.", (2,)),
        Quote("“Boats!”", lines=(3,)),
        Embed("A post", lines=(4,)),
    )


def test_a_subheading_has_the_level_of_its_mark() -> None:
    """The heading's level where the markup gave one, else 2."""
    marked = _line("Old ferry", L.SUBHEADING, None, Hint(HintKind.HEADING, 4))
    assert _body(marked) == (Subheading("Old ferry", 4, (0,)),)


def test_broken_paragraphs_are_joined_and_drop_caps_mended() -> None:
    """One text of all its lines."""
    assert _body(
        _line("L", L.PARAGRAPH),
        _line("ast autumn it", L.PARAGRAPH, ""),
        _line("sailed.", L.PARAGRAPH, " "),
        _line("T he end.", L.PARAGRAPH),
    ) == (Paragraph("Last autumn it sailed.", (0, 1, 2)), Paragraph("The end.", (3,)))


def test_items_that_follow_one_another_are_a_list() -> None:
    """Blank lines and captions of the page's chrome do not part them; a paragraph does."""
    body = _body(
        ("boat", L.LIST_ITEM),
        ("", L.BLANK),
        ("bell", L.LIST_ITEM),
        ("It sailed.", L.PARAGRAPH),
        ("pier", L.LIST_ITEM),
    )
    assert body == (
        ListBlock(("boat", "bell"), False, (0, 2)),
        Paragraph("It sailed.", (3,)),
        ListBlock(("pier",), False, (4,)),
    )


def test_numbered_items_are_an_ordered_list() -> None:
    """Numbers in the raw line order a list; bullets start another."""
    body = _body(("1. boat", L.LIST_ITEM), ("2. bell", L.LIST_ITEM), ("pier", L.LIST_ITEM))
    assert [(block.ordered, block.lines) for block in body if isinstance(block, ListBlock)] == [
        (True, (0, 1)),
        (False, (2,)),
    ]


@pytest.mark.parametrize("row", ["| boat | 1912 |", "boat | 1912", "boat|1912"])
def test_rows_are_a_table(row: str) -> None:
    """Cells are parted by bars, outer ones or not."""
    assert _body((row, L.TABLE_ROW), (row, L.TABLE_ROW)) == (
        Table((("boat", "1912"), ("boat", "1912")), (0, 1)),
    )


def test_a_row_of_bars_is_still_a_row() -> None:
    """A table's row has a cell at least, even where nothing stands in it."""
    (table,) = _body(("|", L.TABLE_ROW))
    assert isinstance(table, Table)
    assert all(table.rows)


def test_an_attribution_belongs_to_the_quotation_above() -> None:
    """Only one; alone it is a paragraph."""
    assert _body(("“Sail!”", L.QUOTE), ("Ada Quill", L.ATTRIBUTION), ("Bo", L.ATTRIBUTION)) == (
        Quote("“Sail!”", "Ada Quill", lines=(0, 1)),
        Paragraph("Bo", (2,)),
    )


def test_a_quotation_that_stands_in_the_text_is_a_pull_quote() -> None:
    """Whatever its quotation marks; others are block quotations."""
    body = _body(
        ("“The boat will sail”", L.QUOTE),
        ("She said: ‘The boat will sail’, and left.", L.PARAGRAPH),
        ("It never did", L.QUOTE),
    )
    assert [block.pull for block in body if isinstance(block, Quote)] == [True, False]


def test_pictures_stand_where_they_come() -> None:
    """In the body a picture is a block too, the same as among the images."""
    found = _assembled(
        ("A pier.", L.CAPTION),
        ("It sailed.", L.PARAGRAPH),
        ("A boat.", L.CAPTION),
        ("Photograph: Ada Quill", L.CREDIT),
        ("It sank.", L.PARAGRAPH),
    )
    pier, boat = found.images
    assert (pier.caption, boat.caption, boat.credit) == ("A pier.", "A boat.", "Ada Quill")
    assert found.body[1] is boat
    assert [type(block) for block in found.body] == [Paragraph, Image, Paragraph]


def test_a_button_does_not_part_caption_and_credit() -> None:
    """Between the parts of a picture a control may stand; text may not."""
    button = _assembled(("A boat.", L.CAPTION), ("Close", L.CONTROL), ("Ada Quill/AP", L.CREDIT))
    assert len(button.images) == 1
    text = _assembled(("A boat.", L.CAPTION), ("Sank.", L.PARAGRAPH), ("Ada Quill/AP", L.CREDIT))
    assert len(text.images) == 2


def test_a_caption_repeated_below_is_no_second_block() -> None:
    """The picture stays where it came first."""
    body = _body(
        ("Sails.", L.PARAGRAPH),
        ("A boat.", L.CAPTION),
        ("Sank.", L.PARAGRAPH),
        ("A boat.", L.CAPTION),
    )
    assert [type(block) for block in body] == [Paragraph, Image, Paragraph]
    assert body[1].lines == (1, 3)


def test_live_entries() -> None:
    """From its time on all blocks are the entry's; heading and byline above them are its head."""
    body = _body(
        ("Welcome.", L.PARAGRAPH),
        ("2h ago", L.LIVE_TIME),
        ("11.32 GMT", L.LIVE_TIME),
        ("Boat leaves", L.SUBHEADING),
        ("Ada Quill", L.BYLINE),
        ("It left.", L.PARAGRAPH),
        ("More", L.SUBHEADING),
        ("10.01 GMT", L.LIVE_TIME),
        ("It waits.", L.PARAGRAPH),
    )
    intro, first, second = body
    assert intro == Paragraph("Welcome.", (0,))
    assert isinstance(first, LiveEntry)
    assert isinstance(second, LiveEntry)
    assert (first.headline, first.byline, first.lines) == ("Boat leaves", "Ada Quill", (1, 2, 3, 4))
    assert first.time is not None
    assert first.time.text == "11.32 GMT"
    assert [type(block) for block in first.blocks] == [Paragraph, Subheading]
    assert (second.headline, second.blocks) == (None, (Paragraph("It waits.", (8,)),))


def test_a_time_that_cannot_be_read() -> None:
    """An entry with text stands without its time; one with nothing else is none."""
    (entry,) = _body(("soon", L.LIVE_TIME), ("It left.", L.PARAGRAPH))
    assert isinstance(entry, LiveEntry)
    assert entry.time is None
    assert _body(("soon", L.LIVE_TIME)) == ()


def test_an_entry_of_time_alone() -> None:
    """A time that can be read is an entry, even without text."""
    (entry,) = _body(("11.32 GMT", L.LIVE_TIME))
    assert isinstance(entry, LiveEntry)
    assert (entry.blocks, entry.headline) == ((), None)
