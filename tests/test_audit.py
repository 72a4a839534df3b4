"""Audit: each fault that an article can have is found and named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

from newsparse import (
    Article,
    Author,
    Dateline,
    Image,
    Label,
    LabelledLine,
    ListBlock,
    LiveEntry,
    Paragraph,
    Precision,
    Provenance,
    Quote,
    Related,
    Table,
    Timestamp,
    audit,
)
from newsparse.read.text import read_text

TEXT = "Old ferry\n1 May 2024\nIt sailed.\nboat\nbell\n"
LINES = tuple(LabelledLine(line, Label.OTHER, "a/b") for line in read_text(TEXT))
GOOD = Article(
    headline="Old ferry",
    body=(Paragraph("It sailed.", (2,)), ListBlock(("boat", "bell"), lines=(3, 4))),
    lines=LINES,
    provenance=Provenance.of({"headline": (0,)}),
)
STAMP = Timestamp(datetime(2024, 5, 1, tzinfo=UTC), Precision.DAY, "2 May")


def _grounded(field: str, value: object, *places: int) -> tuple[str, ...]:
    provenance = Provenance.of({**GOOD.provenance, field: places})
    changes: dict[str, Any] = {field: value, "provenance": provenance}
    return audit(evolve(GOOD, **changes), TEXT)


def test_a_caption_may_be_glued_to_its_credit() -> None:
    """Scrapers print no space between them: in the body as beside it, both stand in the line."""
    text = "A boat at the harbourCredits: Cy Moe\n"
    lines = tuple(LabelledLine(line, Label.CAPTION, "a/b") for line in read_text(text))
    image = Image(caption="A boat at the harbour", credit="Cy Moe", lines=(0,))
    assert audit(Article(body=(image,), images=(image,), lines=lines), text) == ()
    other = Image(caption="A boat at the harbour", credit="Bo Moe", lines=(0,))
    assert audit(Article(body=(other,), images=(other,), lines=lines), text) == (
        "images: 'Bo Moe' does not stand in the lines behind it",
        "body (Image): 'Bo Moe' does not stand in the lines behind it",
    )


def test_a_good_article_has_no_fault() -> None:
    """With its text and without."""
    assert audit(GOOD, TEXT) == audit(GOOD) == audit(Article(), "") == ()


def test_lines_with_a_gap() -> None:
    """A line that is missing leaves a hole."""
    lost = evolve(GOOD, lines=(LINES[0], *LINES[2:]), body=())
    assert audit(lost)[0] == "lines[1] starts at 21, not at 10"


def test_lines_that_are_not_the_texts() -> None:
    """A text that goes on, or says something else."""
    assert audit(GOOD, TEXT + "x") == ("the lines joined are not the page's text",)
    assert audit(evolve(GOOD, lines=(), body=(), headline=None, provenance=Provenance()), "a")


def test_a_line_in_two_blocks() -> None:
    """In two of the body, in one twice, inside a live entry, or in an image beside it."""
    paragraph = GOOD.body[0]
    bodies: list[tuple[Any, ...]] = [
        (paragraph, Paragraph("It sailed.", (2,))),
        (Paragraph("It sailed.", (2, 2)),),
        (paragraph, LiveEntry((Paragraph("It sailed.", (2,)),))),
    ]
    for body in bodies:
        (fault,) = audit(evolve(GOOD, body=body))
        assert fault == "lines[2] is in a Paragraph and in a Paragraph"
    beside = evolve(GOOD, images=(Image("It sailed.", lines=(2,)),))
    assert audit(beside) == ("lines[2] is in a Paragraph and in a Image",)


def test_an_image_in_the_body_and_among_the_images_is_one() -> None:
    """It stands in both, and its lines are its own; an equal copy counts as the same."""
    image, copy = (Image("It sailed.", lines=(2,)) for _ in range(2))
    assert audit(evolve(GOOD, body=(image,), images=(image,))) == ()
    assert audit(evolve(GOOD, body=(image,), images=(copy,))) == ()


@pytest.mark.parametrize("place", [-1, 5])
def test_lines_that_are_not_there(place: int) -> None:
    """A block, and a field's provenance, may name only lines that there are."""
    assert audit(evolve(GOOD, body=(Paragraph("It sailed.", (place,)),))) == (
        f"a Paragraph names line {place}, which is not there",
    )
    assert _grounded("kicker", "boat", place) == (
        "provenance of kicker names a line that is not there",
    )


@pytest.mark.parametrize(
    "field", ["headline", "kicker", "standfirst", "section", "byline", "agency"]
)
def test_texts_that_stand_nowhere(field: str) -> None:
    """One word that is not in the field's lines is a fault."""
    assert _grounded(field, "bell", 4) == ()
    assert _grounded(field, "boat", 4) == (
        f"{field}: 'boat' does not stand in the lines behind it",
    )
    assert _grounded(field, "boat") == (f"{field}: 'boat' does not stand in the lines behind it",)


@pytest.mark.parametrize("field", ["alternative_headlines", "key_points", "tags", "corrections"])
def test_lists_that_stand_nowhere(field: str) -> None:
    """Each member is looked for."""
    assert _grounded(field, ("boat", "bell"), 3, 4) == ()
    (fault,) = _grounded(field, ("boat", "bell"), 3)
    assert fault.startswith(f"{field}: 'bell'")


@pytest.mark.parametrize("field", ["authors", "contributors"])
def test_authors_that_stand_nowhere(field: str) -> None:
    """Name, role, organisation, place and bio."""
    author = Author("boat", role="bell", organisation="Oslo", place="Bergen", bio="ferry")
    faults = _grounded(field, (author,), 3, 4)
    assert [fault.split("'")[1] for fault in faults] == ["Oslo", "Bergen", "ferry"]


@pytest.mark.parametrize("field", ["published", "modified"])
def test_dates_that_stand_nowhere(field: str) -> None:
    """What a date was read from must be printed."""
    assert _grounded(field, evolve(STAMP, text="1 May"), 1) == ()
    assert len(_grounded(field, STAMP, 1)) == 1


def test_other_texts_that_stand_nowhere() -> None:
    """Datelines, related headlines, pictures and every kind of block."""
    assert len(_grounded("dateline", Dateline("OSLO"), 0)) == 1
    assert len(audit(evolve(GOOD, related=(Related("Oslo", (0,)),)))) == 1
    blocks: list[Any] = [
        Paragraph("Oslo", (0,)),
        Quote("Oslo", "Bergen", lines=(0,)),
        ListBlock(("ferry", "Oslo"), lines=(0,)),
        Table((("ferry", "Oslo"),), lines=(0,)),
        Image("ferry", "Oslo", ("Ada",), alt="Bergen", lines=(0,)),
        LiveEntry((), STAMP, "Oslo", "Ada", (0,)),
        LiveEntry((Paragraph("Oslo", (1,)),), lines=(0,)),
    ]
    counts = [len(audit(evolve(GOOD, body=(block,)))) for block in blocks]
    assert counts == [1, 2, 1, 1, 3, 3, 1]


def test_a_date_from_the_url() -> None:
    """A field without lines may stand in the URL."""
    stamp = evolve(STAMP, text="2024/may/02")
    url = "https://gazette.example/2024/may/02/ferry"
    provenance = Provenance.of({**GOOD.provenance, "published": ()})
    article = evolve(GOOD, published=stamp, url=url, provenance=provenance)
    assert audit(article) == ()
    assert len(audit(evolve(article, url=None))) == 1


def test_words_set_otherwise_are_the_same_words() -> None:
    """Case, punctuation and white space take no part; words across lines join."""
    assert _grounded("kicker", "BOAT – bell", 3, 4) == ()


def test_text_of_the_body_that_is_in_no_block() -> None:
    """A line labelled as a paragraph may not be missing from the body."""
    lines = (*LINES[:2], evolve(LINES[2], label=Label.PARAGRAPH), *LINES[3:])
    assert audit(evolve(GOOD, lines=lines)) == ()
    (fault,) = audit(evolve(GOOD, lines=lines, body=GOOD.body[1:]))
    assert fault == "lines[2] is labelled paragraph, but stands in no block"


def test_the_number_of_a_footnote_is_no_part_of_the_word() -> None:
    """“Quill” stands in “Ada Quill2”, where the mark of a footnote is glued to the name."""
    lines = (LabelledLine(read_text("Ada Quill2")[0], Label.BYLINE, "a/b"),)
    article = Article(kicker="Quill", lines=lines, provenance=Provenance.of({"kicker": (0,)}))
    assert audit(article) == ()
    assert audit(evolve(article, kicker="Qui")) != ()


def test_a_part_of_a_word_is_no_word() -> None:
    """“Ferr” does not stand in “Old ferry”, though its letters do."""
    assert _grounded("kicker", "ferry", 0) == ()
    assert _grounded("kicker", "Ferr", 0) == (
        "kicker: 'Ferr' does not stand in the lines behind it",
    )
