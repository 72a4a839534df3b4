"""Where an article prints its own date, and where others stand."""

from __future__ import annotations

import pytest

from newsparse.label.dated import date_candidates, date_features
from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.spot import Spot
from newsparse.lines import Label
from newsparse.page import Page

TITLE = "Old ferry sails for the islands again"
PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
BODY = [PROSE] * 6
DATE, TIME, TODAY = "3 May 2024", "Friday, 3 May 2024, 14:20", "Friday, 3 May 2024"


def _own(above: list[str], between: list[str], body: list[str], below: list[str]) -> list[str]:
    """The lines whose dates may be the article's, of a page of one headline."""
    texts = [*above, TITLE, *between, *body, *below]
    return _of(texts, len(above), len(above) + 1 + len(between), len(texts) - len(below) - 1)


def _of(texts: list[str], headline: int | None, first: int, last: int) -> list[str]:
    units = [Unit(text) for text in texts]
    view, spot = look(Page(""), units), Spot(len(units), headline, first, last)
    found = date_candidates(view, units, spot)
    return [texts[i] for i in date_features(view, units, spot, found, None)]


@pytest.mark.parametrize("text", [DATE, TIME, TODAY, "3 hours ago", "Published 3 May 2024"])
def test_between_headline_and_body(text: str) -> None:
    """Any date line may be the article's."""
    assert _own([], ["By Ada Quill", text, "Share"], BODY, []) == [text]


@pytest.mark.parametrize(
    ("text", "menu", "own"),
    [
        (DATE, 0, True),
        (DATE, 2, True),
        (DATE, 3, False),
        (TIME, 5, True),
        (TIME, 6, False),
        (TODAY, 0, False),
        (TODAY, 3, False),
        ("Published 3 May 2024", 9, True),
        ("Updated Friday, 3 May 2024", 0, True),
    ],
)
def test_above_the_headline(text: str, menu: int, own: bool) -> None:
    """Right above it; further up with a time or a label; never as mastheads print today's."""
    items = [f"Harbour {i}" for i in range(menu)]
    assert _own(["The Larke Post", text, *items], [], BODY, []) == ([text] if own else [])


def test_below_a_copy_of_the_headline() -> None:
    """A page that prints its headline twice may print the date below the first; its title is none."""
    menu = [f"Harbour {i}" for i in range(9)]
    assert _own(["Home", TITLE, DATE, *menu], [], BODY, []) == [DATE]
    assert _own(["Home", TITLE, TODAY, *menu], [], BODY, []) == []
    assert _own([TITLE, DATE, *menu], [], BODY, []) == []
    assert _own(["Home", "Another title of the day", DATE, *menu], [], BODY, []) == []


@pytest.mark.parametrize("label", ["Published", "Veröffentlicht:", "Stand:", "更新日時："])
def test_a_label_on_the_line_above(label: str) -> None:
    """A scraper breaks lines in two: the label counts still."""
    menu = [f"Harbour {i}" for i in range(9)]
    assert _own([label, DATE, *menu], [], BODY, []) == [DATE]
    assert _own(["News", DATE, *menu], [], BODY, []) == []


def test_in_the_body() -> None:
    """Right below its start, where a standfirst was taken for its first paragraph, or a byline."""
    assert _own([], [], [PROSE, DATE, *BODY], []) == [DATE]
    assert _own([], [], [PROSE, PROSE, PROSE, "By Ada Quill", "Share", DATE, *BODY], []) == [DATE]
    assert _own([], [], [PROSE, PROSE, PROSE, f"By Ada Quill, {DATE}", *BODY], []) != []
    assert _own([], [], [*BODY, DATE, *BODY], []) == []
    assert _own([], [], [*BODY, "Ferry sinks off Karrow", DATE, *BODY], []) == []


def test_a_byline_that_a_rule_has_labelled() -> None:
    """It is one, whatever it says."""
    texts = [TITLE, *BODY, "tmr", DATE, *BODY]
    units = [Unit(text, Label.BYLINE if text == "tmr" else None) for text in texts]
    view, spot = look(Page(""), units), Spot(len(units), 0, 1, len(units) - 1)
    found = date_candidates(view, units, spot)
    assert list(date_features(view, units, spot, found, None)) == [texts.index(DATE)]


@pytest.mark.parametrize(
    ("below", "own"),
    [
        ([DATE], True),
        (["Ada Quill", DATE], True),
        ([DATE, "© 2024 Larke Post"], True),
        ([TODAY, "Share"], True),
        ([f"Published: {DATE}", "Related", "Ferry sinks off Karrow in a storm"], True),
        (["Ada Quill", DATE, "Ada Quill writes about harbours and ferries."], True),
        (["Related", "Ferry sinks off Karrow", DATE], False),
        (["Lesen Sie auch", "Fähre sinkt", DATE], False),
        (["À lire aussi", "Le bac coule", DATE], False),
        (["関連記事", "連絡船沈む", "2024年5月3日"], False),
        (["Ferry sinks off Karrow in a storm", DATE], False),
        ([DATE, "Ferry sinks off Karrow in a storm"], False),
        (["Comments", "Cy Moe", TIME], False),
        (["3 Kommentare", "Cy Moe", TIME], False),
        (["Cy Moe", TIME, "What good news for the islands, at last!"], False),
        (["Related", "Ferry sinks off Karrow in a storm", f"Published {DATE}"], False),
        ([f"{TIME}, Larke Town Hall"], False),
        (["Events", DATE, "Jazz night"], False),
        (["Termine", DATE], False),
        ([DATE, "Jazz night"], False),
        (["Cy Marr | 2 days ago"], False),
        (["Peter Holm · 2 days ago", "Agreed!"], False),
        (["Registered 12 May 2009"], False),
    ],
)
def test_below_the_body(below: list[str], own: bool) -> None:
    """At its foot, before other stories and comments begin; with a label, unless under a title."""
    assert len(_own([], [], BODY, below)) == own


def test_a_line_with_more_than_a_date_above_the_headline() -> None:
    """An event's place makes it none of the article's there; below the headline it may be."""
    line = f"{TIME}, by the quay"
    assert _own([line], [], BODY, []) == []
    assert _own([], [line], BODY, []) == [line]


def test_below_a_heading_of_events() -> None:
    """Wherever it stands, what follows is the day of an event; with a label it is the page's."""
    for heading in ("Events", "What’s on", "Veranstaltungen", "Agenda", "События"):
        assert _own([heading, DATE, "Jazz night"], [], BODY, []) == []
        assert _own([], [heading, DATE, "Jazz night"], BODY, []) == []
        assert _own([], [heading, f"Published {DATE}"], BODY, []) == [f"Published {DATE}"]


@pytest.mark.parametrize(
    "text",
    [
        "Event: 3 May 2024",
        "Effective 3 May 2024",
        "14 February 1989 – 3 May 2024",
        "Born 3 May 1970",
    ],
)
def test_dates_of_the_story(text: str) -> None:
    """They are nowhere the article's, nor do they pass for its standfirst."""
    assert _own([], [text], BODY, [text]) == []
    units = [Unit(TITLE), Unit(text), Unit(PROSE)]
    (one,) = date_candidates(look(Page(""), units), units, Spot(3, 0, 2, 2))
    assert (one.story, one.alone) == (True, True)


def test_a_page_without_a_headline() -> None:
    """What stands above its body may be its own."""
    assert _of([DATE, *BODY], None, 1, len(BODY)) == [DATE]
    assert _of([*BODY, "Related", DATE], None, 0, len(BODY) - 1) == []
