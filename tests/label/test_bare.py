"""Bare: texts of nothing but an article's own words."""

from __future__ import annotations

import pytest

from newsparse import Hint, HintKind, Label, Parser
from newsparse.label import bare
from newsparse.label.furniture import furniture
from newsparse.label.model import Unit

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
MORE = "Nobody on the islands had thought that the boat would ever leave its place by the pier."
HEADLINE = "Old ferry sails for the Vennholm islands"
HEADING = Hint(HintKind.HEADING, 2)
ITEM = Hint(HintKind.LIST_ITEM, 1)


def bare_body(units: list[Unit]) -> list[bool] | None:
    """Which units are surely the body of a bare text."""
    return bare.bare_body(units, [furniture(unit.text) for unit in units])


def _start(*texts: str | Unit) -> int | None:
    """Where the body of a bare text starts."""
    body = bare_body(_units(*texts))
    return None if body is None else body.index(True)


def _units(*texts: str | Unit) -> list[Unit]:
    return [Unit(text, gap=True) if isinstance(text, str) else text for text in texts]


@pytest.mark.parametrize(
    ("texts", "start"),
    [
        ([PROSE], 0),
        ([PROSE, MORE, PROSE], 0),
        ([PROSE * 5, "It sailed.", MORE * 5], 0),
        ([HEADLINE, PROSE, MORE], 1),
        (["Ferries", HEADLINE, "Ada Quill", PROSE], 3),
    ],
)
def test_running_text_with_little_else(texts: list[str], start: int) -> None:
    """Its body starts at the first running text."""
    assert _start(*texts) == start


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [HEADLINE],
        [HEADLINE] * 5 + [PROSE],
        [PROSE, MORE, *["Old boats in the harbour"] * 5],
        [PROSE * 9, *["Old boats in the harbour"] * 15],
        ["Newsletter", PROSE, MORE],
    ],
)
def test_other_pages(texts: list[str]) -> None:
    """No running text, many short lines, or one that is furniture."""
    assert _start(*texts) is None


def test_a_claim_tells_of_furniture() -> None:
    """Where a rule knows a line, the page has a layout."""
    assert _start(PROSE, Unit("Boats", Label.NAVIGATION), MORE) is None


def test_what_markup_sets_apart_is_the_articles() -> None:
    """Headings and items count neither way, but for links and furniture."""
    heading = Unit("The boat and its harbour", hints=(HEADING,))
    item = Unit("A boat with two masts", hints=(ITEM,))
    link = Unit("A boat with two masts", hints=(ITEM, Hint(HintKind.LINK, 0)))
    assert _start(PROSE, heading, item, item, item, MORE) == 0
    assert _start(PROSE, heading, link, link, link, MORE) is None


def test_furniture_between_running_text_is_no_body() -> None:
    """What surrounds it is."""
    heading = Unit("Read more", hints=(HEADING,))
    own = "The boat"
    units = _units(PROSE, heading, MORE, own, PROSE + MORE)
    assert bare_body(units) == [True, False, True, False, True]
    assert bare_body(_units(PROSE, "It sailed.", MORE)) == [True, True, True]


def test_the_model_takes_all_of_a_bare_text() -> None:
    """Every paragraph is the body's, the first and the last too."""
    text = "\n\n".join((PROSE, MORE, PROSE.replace("again", "once more")))
    article = Parser(publishers=(), discover=False).parse(text)
    assert article.text == text
    assert article.confidence


def test_a_caption_between_paragraphs_of_a_bare_text() -> None:
    """What ends with a credit is a picture's, whatever stands around it."""
    told = [
        PROSE,
        MORE,
        PROSE.replace("again", "once more"),
        MORE.replace("Nobody", "No one"),
        PROSE + " " + MORE,
    ]
    caption = "The ferry leaves the harbour of Karrow. Photograph: Ada Quill/Larke News"
    text = "\n\n".join([*told[:2], caption, *told[2:]])
    article = Parser(publishers=(), discover=False).parse(text)
    assert [image.caption for image in article.images] == [
        "The ferry leaves the harbour of Karrow."
    ]
    assert article.text == "\n\n".join(told)
