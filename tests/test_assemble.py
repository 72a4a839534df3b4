"""Assemble: labelled lines into blocks and images."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
    Article,
    Block,
    Embed,
    EmbedKind,
    Hint,
    HintKind,
    Image,
    Label,
    LabelledLine,
    ListBlock,
    LiveEntry,
    Page,
    Paragraph,
    Precision,
    Quote,
    Subheading,
    Table,
    Timestamp,
    audit,
)
from newsparse.assemble import Assembled, assemble
from newsparse.read import read
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


@pytest.mark.parametrize(
    ("text", "ordered"),
    [
        ("1. an old boat", True),
        ("2) an old boat", True),
        ("(3) an old boat", True),
        ("a) an old boat", True),
        ("iv. an old boat", True),
        ("① an old boat", True),
        ("一、古い船", True),
        ("• an old boat", False),
        ("– an old boat", False),
        ("✓ an old boat", False),
        ("an old boat", False),
    ],
)
def test_markers_tell_an_ordered_list(text: str, ordered: bool) -> None:
    """Figures, letters and other numerals count; bullets, dashes and nothing do not."""
    (block,) = _body((text, L.LIST_ITEM))
    assert isinstance(block, ListBlock)
    assert block.ordered is ordered


@pytest.mark.parametrize("text", ["A. Quill", "3. Mai", "1912 was its year", "1.5 miles"])
def test_what_looks_like_a_marker(text: str) -> None:
    """Initials, days, years and decimal numbers count nothing."""
    assert _body((text, L.LIST_ITEM)) == (ListBlock((text,), False, (0,)),)


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


def _read(text: str) -> list[LabelledLine]:
    """The lines of a text, all that are not blank labelled as rows."""
    return [
        LabelledLine(line, L.TABLE_ROW if line.text else L.BLANK, "a/b")
        for line in read(Page(text, format="text"))
    ]


def _rows(*raws: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the one table that lines make up, as they came."""
    lines = _read("\n".join(raws))
    (table,) = assemble(lines, runs_of(lines), _clock).body
    assert isinstance(table, Table)
    assert table.lines == tuple(range(len(raws)))
    return table.rows


def test_cells_are_parted_by_tabs() -> None:
    """As the page has them, empty ones too, wherever they stand."""
    assert _rows("Boat\tBuilt", "Old Lady\t1912") == (("Boat", "Built"), ("Old Lady", "1912"))
    assert _rows("\tBuilt\tSunk", "Old Lady\t\t1912", "Larke\t1911\t") == (
        ("", "Built", "Sunk"),
        ("Old Lady", "", "1912"),
        ("Larke", "1911", ""),
    )
    assert _rows("Old  Lady \t 1912") == (("Old Lady", "1912"),)


def test_cells_are_cleaned() -> None:
    """What a file format left in them is resolved, as in any other text of the page."""
    assert _rows("Karrow &amp; Sons\t1912", "Brenn\u200b\t\u00ad1913") == (
        ("Karrow & Sons", "1912"),
        ("Brenn", "1913"),
    )


def test_the_rules_of_a_table_are_no_rows() -> None:
    """They are of the table all the same."""
    raws = ("| Boat | Built |", "|------|:-----:|", "| Old Lady | 1912 |", "+------+-----+")
    assert _rows(*raws) == (("Boat", "Built"), ("Old Lady", "1912"))


def test_rules_alone_are_a_table() -> None:
    """Every line of the body stands in a block."""
    (row,) = _rows("|---|---|")
    assert row


def test_rows_with_numbers_are_one_table() -> None:
    """Numbers count the rows and start no other table."""
    assert _rows("Boat | Built", "1. Old Lady | 1912", "2. Larke | 1911") == (
        ("Boat", "Built"),
        ("1. Old Lady", "1912"),
        ("2. Larke", "1911"),
    )


def test_a_row_that_a_rule_singled_out() -> None:
    """The part that carries the meaning is the row."""
    line = line_of(1, 0, "Table: boat\t| 1912")
    (table,) = _body(LabelledLine(line, L.TABLE_ROW, "a/b", value="boat | 1912"))
    assert table == Table((("boat", "1912"),), (0,))


@given(st.lists(st.text("ab|\t -+:\u200b.1\N{NO-BREAK SPACE}&;", min_size=1), max_size=6))
def test_any_rows_are_a_table(raws: list[str]) -> None:
    """Each line stands in it, and each cell stands in its lines."""
    lines = _read("\n".join(raws))
    found = assemble(lines, runs_of(lines), _clock)
    article = Article(body=found.body, lines=tuple(lines))
    assert audit(article, "\n".join(raws)) == ()


def test_an_attribution_belongs_to_the_quotation_above() -> None:
    """Only one; alone it is a paragraph."""
    assert _body(("“Sail!”", L.QUOTE), ("Ada Quill", L.ATTRIBUTION), ("Bo", L.ATTRIBUTION)) == (
        Quote("“Sail!”", "Ada Quill", lines=(0, 1)),
        Paragraph("Bo", (2,)),
    )


@pytest.mark.parametrize(
    ("text", "said", "by"),
    [
        ("“We lost it all.” — Ada Quill, mayor", "“We lost it all.”", "Ada Quill, mayor"),
        ("„Alles weg“ (Ada Quill)", "„Alles weg“", "Ada Quill"),
        ("« Tout perdu », dit Ada Quill", "« Tout perdu »", "Ada Quill"),
        ("Ada Quill: “All lost”", "“All lost”", "Ada Quill"),
        ("“We lost it all.”", "“We lost it all.”", None),
        ("“We lost it all,” she said, and “never” again.", None, None),
    ],
)
def test_a_quotation_with_its_attribution(text: str, said: str | None, by: str | None) -> None:
    """In one line: both are told apart, the words with their marks."""
    assert _body((text, L.QUOTE)) == (Quote(said or text, by, lines=(0,)),)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("— Ada Quill, mayor", "Ada Quill, mayor"),
        ("dit Ada Quill", "Ada Quill"),
        ("Ada Quill went home", None),
    ],
)
def test_a_paragraph_that_attributes_the_quotation_above(text: str, by: str | None) -> None:
    """The model knows no attributions; without a quotation above it is a paragraph."""
    told = (Paragraph(text, (1,)),) if by is None else ()
    quote = Quote("“Sail!”", by, lines=(0, 1) if by else (0,))
    assert _body(("“Sail!”", L.QUOTE), (text, L.PARAGRAPH)) == (quote, *told)
    assert _body((text, L.PARAGRAPH)) == (Paragraph(text, (0,)),)


def test_a_quotation_has_one_attribution() -> None:
    """Where its own line names one, the line below is a paragraph."""
    assert _body(("“All lost” (Ada Quill)", L.QUOTE), ("Bo Raskin", L.ATTRIBUTION)) == (
        Quote("“All lost”", "Ada Quill", lines=(0,)),
        Paragraph("Bo Raskin", (1,)),
    )


def test_a_pull_quote_with_its_attribution() -> None:
    """The name is none of the words that stand in the text."""
    body = _body(
        ("“The boat will sail” — Ada Quill", L.QUOTE),
        ("She said: ‘The boat will sail’, and left.", L.PARAGRAPH),
    )
    assert body[0] == Quote("“The boat will sail”", "Ada Quill", pull=True, lines=(0,))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("View this post on Instagram", EmbedKind.POST),
        ("— Ada Quill (@adaquill) May 3, 2024", EmbedKind.POST),
        ("She sails! pic.twitter.com/a1b2c3d4e5", EmbedKind.POST),
        ("Watch on YouTube", EmbedKind.VIDEO),
        ("https://www.youtube.com/watch?v=a1b2c3d4e5f", EmbedKind.VIDEO),
        ("A post", EmbedKind.OTHER),
    ],
)
def test_the_kind_of_an_embed(text: str, kind: EmbedKind) -> None:
    """As its line shows it; what shows nothing is of another kind."""
    assert _body((text, L.EMBED)) == (Embed(text, kind, (0,)),)


def test_a_post_and_its_signature_are_one_embed() -> None:
    """The line below the text signs it; the next post is another."""
    signed = "— Ada Quill (@adaquill) May 3, 2024"
    body = _body(
        ("The boat is late.", L.EMBED), (signed, L.EMBED), ("Bo!", L.EMBED), (signed, L.EMBED)
    )
    assert body == (
        Embed(f"The boat is late.\n{signed}", EmbedKind.POST, (0, 1)),
        Embed(f"Bo!\n{signed}", EmbedKind.POST, (2, 3)),
    )
    assert len(_body((signed, L.EMBED), (signed, L.EMBED))) == 2


def test_rows_that_wide_spaces_part() -> None:
    """Cleaning folds them; the raw line tells where the cells end."""
    rows = ("Boat        Built in", "Salt Maid   1912")
    body = _body(*((row, L.TABLE_ROW) for row in rows))
    assert body == (Table((("Boat", "Built in"), ("Salt Maid", "1912")), (0, 1)),)


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


def test_a_quotation_whose_attribution_is_marked_as_one_too() -> None:
    """The source marks both lines; a line of speech behind a dash is a quotation of its own."""
    made = _assembled(_line("We lost it all.", L.QUOTE), _line("— Bo Lund", L.QUOTE))
    assert made.body == (Quote("We lost it all.", "Bo Lund", lines=(0, 1)),)
    made = _assembled(_line("We lost it all.", L.QUOTE), _line("— Nobody came.", L.QUOTE))
    assert [block.text for block in made.body if isinstance(block, Quote)] == [
        "We lost it all.",
        "— Nobody came.",
    ]
