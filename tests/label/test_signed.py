"""The units that may be the byline, and what tells the article's own from the others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.signed import Signed, byline_candidates, byline_features, byline_parts
from newsparse.label.spot import Spot
from newsparse.label.states import ABOVE, HEADING, PICTURE, TEXT
from newsparse.lines import Label
from newsparse.page import Page
from tests.strategies import said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
TITLE = "Old ferry sails for the islands again"
BYLINE = "By Ada Quill"


def _found(
    units: list[Unit], headline: int | None, first: int, last: int, states: list[int] | None = None
) -> Signed:
    states = states or [TEXT if first <= i <= last else ABOVE for i in range(len(units))]
    spot = Spot(len(units), headline, first, last)
    return byline_candidates(look(Page(""), units), units, states, spot)


def _features(
    texts: list[str], headline: int | None, first: int, last: int, dated: set[int] | None = None
) -> dict[int, list[str]]:
    units = [Unit(text) for text in texts]
    view, spot = look(Page(""), units), Spot(len(units), headline, first, last)
    found = _found(units, headline, first, last)
    return byline_features(view, spot, found, dated or set())


@pytest.mark.parametrize(
    "text",
    [
        BYLINE,
        "Ada Quill",
        "ADA QUILL and BO RASKIN",
        "Von Ada Quill, Karrow",
        "Par Ada Quill (avec AFP)",
        "Ada Quill, harbour correspondent",
        "Ein Kommentar von Ada Quill",
        "文／佐藤花子",
    ],
)
def test_candidates_name_someone(text: str) -> None:
    """A line that names people as a byline does is one, and shows how."""
    found = _found([Unit(TITLE), Unit(text), Unit(PROSE)], 0, 2, 2)
    assert list(found) == [1]
    assert found[1]


@pytest.mark.parametrize(
    "text", ["3 May 2024", "Share this", "12 comments", "the harbour", "5 min"]
)
def test_what_names_nobody_is_no_candidate(text: str) -> None:
    """Dates, buttons and counts name no one."""
    assert _found([Unit(TITLE), Unit(text), Unit(PROSE)], 0, 2, 2) == {}


def test_candidates_are_open() -> None:
    """What a rule has labelled, the headline, and a heading are not up for choice."""
    units = [
        Unit(TITLE),
        Unit("Bo Raskin", Label.TAG),
        Unit(BYLINE),
        Unit("Ada Quill"),
        Unit(PROSE),
    ]
    states = [ABOVE, ABOVE, ABOVE, HEADING, TEXT]
    assert list(_found(units, 0, 3, 4, states)) == [2]
    assert list(_found(units, 2, 3, 4, states)) == []


def test_candidates_are_no_pictures() -> None:
    """A credit that gives itself away names a photographer."""
    units = [Unit(TITLE), Unit("Photograph: Ada Quill/Larke News"), Unit("Bo Raskin"), Unit(PROSE)]
    assert list(_found(units, 0, 3, 3)) == [2]


@pytest.mark.parametrize(
    ("above", "name", "below"),
    [
        ("Photo:", "Cy Moe / AP", PROSE),
        ("Foto:", "Cy Moe", PROSE),
        ("Published on Monday", "Cy Moe", "Photograph: REUTERS/Ada Quill"),
        ("Published on Monday", "Cy Moe", "AP Photo/Ada Quill"),
    ],
)
def test_names_beside_a_credit_are_no_candidates(above: str, name: str, below: str) -> None:
    """It is whose picture it is, or who is in it; the byline stands elsewhere."""
    units = [Unit(text) for text in (TITLE, above, name, below, "Bo Lund", PROSE, PROSE)]
    first = 5 if below != PROSE else 3
    assert 2 not in _found(units, 0, first, 6)


def test_names_beside_a_photographer_are_candidates() -> None:
    """A photographer without an agency may be of the byline; a by-word tells in any case."""
    units = [Unit(text) for text in (TITLE, "Ada Quill", "Foto: Cy Moe", PROSE)]
    assert 1 in _found(units, 0, 3, 3)
    for name in (BYLINE, "Ada Quill"):  # there is no other
        units = [Unit(text) for text in (TITLE, name, "Photograph: REUTERS/Cy Moe", PROSE)]
        assert 1 in _found(units, 0, 3, 3)


@pytest.mark.parametrize("text", ["AP", "By Ada Quill" + ", Bo Raskin" * 14])
def test_candidates_are_neither_too_short_nor_too_long(text: str) -> None:
    """Two letters sign no article, and a paragraph of names is a list."""
    assert _found([Unit(TITLE), Unit(text), Unit(PROSE)], 0, 2, 2) == {}


def test_candidates_stand_around_the_article() -> None:
    """Eight lines above the headline, down to the body, at its start and end, and 15 below."""
    units = [Unit(BYLINE) for _ in range(60)]
    units[20] = Unit(TITLE)
    for i in range(25, 36):
        units[i] = Unit(BYLINE)
    found = list(_found(units, 20, 25, 35))
    assert found == [*range(12, 20), *range(21, 30), *range(35, 50)]


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ([BYLINE, "Comments", "Bo Raskin", "3 May 2024", PROSE, "Reply"], [2]),
        (["Comments", "Bo Raskin", "12 March 2025 at 8:15", PROSE, "Reply"], []),
        (["Kommentare", "Bo Raskin", "12.03.2025", PROSE, "Antworten"], []),
        (["More stories", "Boats of the north are sold", "By Bo Raskin"], []),
        (["Lire aussi", "Les bateaux du nord sont vendus", "Par Bo Raskin"], []),
        (["Boats of the north are sold", "By Bo Raskin"], []),
        (["Contact:", "Bo Raskin", "Director of Communications"], []),
        (["Text:", "Bo Raskin"], [3]),
        (["— Ada Quill", "© 2025 The Larke Post"], [2]),
    ],
)
def test_names_below_the_body(foot: list[str], expected: list[int]) -> None:
    """One that signs it may be the author; those of comments, other stories and contacts are not."""
    units = [Unit(text) for text in (TITLE, PROSE, *foot)]
    assert list(_found(units, 0, 1, 1)) == expected


def test_without_a_headline_the_body_is_what_is_near() -> None:
    """On a page that shows no headline, the lines above its body are counted from there."""
    units = [Unit(BYLINE) for _ in range(20)] + [Unit(PROSE)]
    assert list(_found(units, None, 20, 20)) == list(range(12, 20))


def test_candidates_are_few() -> None:
    """However many names stand between headline and body, the first 60 are looked at."""
    units = [Unit(TITLE), *(Unit(BYLINE) for _ in range(200)), Unit(PROSE)]
    assert list(_found(units, 0, 201, 201)) == list(range(1, 61))


def test_signs_are_told_with_where_they_stand() -> None:
    """What a line shows of being a byline, below the headline and below the body."""
    found = _features([TITLE, BYLINE, PROSE, PROSE, BYLINE], 0, 2, 3)
    assert {"Sby", "Rhby", "regh"} <= set(found[1])
    assert {"Sby", "Rfby", "regf"} <= set(found[4])
    assert "Rhby" not in found[4]


def test_dates_speak_for_a_byline() -> None:
    """A line that holds the date, or stands beside it, is told from one that does not."""
    texts = [TITLE, "Ada Quill, 3 May 2024", "Bo Raskin", "Ines Halloran", PROSE]
    found = _features(texts, 0, 4, 4, {1})
    assert "dtTrue" in found[1]
    assert "dtFalse" in found[2]
    steps = [next(name for name in names if name.startswith("dd")) for names in found.values()]
    assert len(set(steps)) == 3
    lines = ["dlTrueTrue" in found[i] for i in (1, 2, 3)]
    assert lines == [True, True, False]


def test_dates_far_from_the_article_say_nothing() -> None:
    """The date of a teaser below the story, or of the masthead, is not counted from."""
    menu = [f"Harbour news {i}" for i in range(10)]
    texts = ["3 May 2024", *menu, TITLE, BYLINE, PROSE, "4 May 2024"]
    found = _features(texts, 11, 13, 13, {0, 14})
    assert not any(name.startswith("dd") for name in found[12])


def test_neighbouring_names_are_told() -> None:
    """A byline among others, as teasers have them, is told from one that stands alone."""
    alone = _features([TITLE, BYLINE, PROSE], 0, 2, 2)[1]
    among = _features([TITLE, "Bo Raskin", BYLINE, "Ines Halloran", PROSE], 0, 4, 4)[2]
    assert "pbyFalse" in alone
    assert "nbyFalse" in alone
    assert "pbyFalse" not in among
    assert "nbyFalse" not in among


def test_a_name_that_is_told_again() -> None:
    """A name that another line holds too, as a biography does, is told from one that none does."""
    bio = "Ada Quill writes about harbours and boats for the Larke Gazette, and lives in Karrow."
    again = _features([TITLE, "Ada Quill", PROSE, bio], 0, 2, 2)[1]
    alone = _features([TITLE, "Ada Quill", PROSE, PROSE], 0, 2, 2)[1]
    assert any(name.startswith("again1") for name in again)
    assert any(name.startswith("again0") for name in alone)


def test_a_name_of_few_letters_stands_anywhere() -> None:
    """A name so short may stand in any word."""
    found = _features([TITLE, "Bo Li", PROSE, "Bo Li sails again for the Larke Gazette."], 0, 2, 2)
    assert any(name.startswith("again0") for name in found[1])


_LINES = said() | st.sampled_from([BYLINE, "Ada Quill", "dpa", "文／佐藤花子", TITLE, PROSE])


@given(st.lists(_LINES, min_size=1, max_size=8), st.data())
def test_any_units_may_be_looked_at(texts: list[str], data: st.DataObject) -> None:
    """Each candidate has features, the same each time, and no other unit has."""
    places = st.integers(0, len(texts) - 1)
    first = data.draw(places)
    last = data.draw(st.integers(first, len(texts) - 1))
    headline = data.draw(st.none() | places)
    dated = data.draw(st.sets(places))
    found = _features(texts, headline, first, last, dated)
    assert list(found) == list(_found([Unit(text) for text in texts], headline, first, last))
    assert all(names[0] == "byline" for names in found.values())
    assert headline not in found
    assert found == _features(texts, headline, first, last, dated)


def _parts(lines: list[str | tuple[str, int]], chosen: int) -> list[int]:
    """The parts of a byline below a headline and above a body, by the states of its lines."""
    told = [(line, ABOVE) if isinstance(line, str) else line for line in lines]
    units = [Unit(TITLE), *(Unit(text) for text, _ in told), Unit(PROSE), Unit(PROSE)]
    states = [ABOVE, *(state for _, state in told), TEXT, TEXT]
    spot = Spot(len(units), 0, len(told) + 1, len(told) + 2)
    return byline_parts(look(Page(""), units), units, states, spot, chosen)


@pytest.mark.parametrize("chosen", [1, 3])
def test_authors_and_their_roles_are_parts(chosen: int) -> None:
    """They are, whichever of the authors' lines was chosen; the headline and the text are not."""
    lines: list[str | tuple[str, int]] = ["Ada Quill", "Redakteurin", "Bo Raskin", "Redakteur"]
    assert _parts(lines, chosen) == [i for i in range(1, 5) if i != chosen]


def test_what_stands_between_ends_a_byline() -> None:
    """A date, a button, and a line of the body; blank lines do not count."""
    assert _parts([BYLINE, "3 May 2024", "Bo Raskin"], 1) == []
    assert _parts([BYLINE, "Share", "Bo Raskin"], 1) == []
    assert _parts([BYLINE, ("Bo Raskin", TEXT)], 1) == []
    assert _parts([BYLINE, "Bo Raskin"], 1) == [2]


def test_photographers_are_parts() -> None:
    """Though the line reads as a picture's credit, unless a caption follows or an agency is named."""
    credit = ("Photographs by Bo Raskin", PICTURE)
    assert _parts([BYLINE, credit], 1) == [2]
    assert _parts([BYLINE, credit, ("A boat leaves Karrow", PICTURE)], 1) == []
    assert _parts([BYLINE, ("Photographs: Reuters", PICTURE)], 1) == []
    assert _parts([BYLINE, ("Bo Raskin / AFP", PICTURE)], 1) == []


def test_bylines_of_other_stories_have_no_parts() -> None:
    """Those below the body."""
    units = [Unit(TITLE), Unit(PROSE), Unit(PROSE), Unit(BYLINE), Unit("Bo Raskin")]
    states = [ABOVE, TEXT, TEXT, ABOVE, ABOVE]
    view = look(Page(""), units)
    assert byline_parts(view, units, states, Spot(5, 0, 1, 2), 3) == []


def test_what_a_rule_has_labelled_is_no_part() -> None:
    """It is what the rule says."""
    units = [Unit(TITLE), Unit(BYLINE), Unit("Bo Raskin", Label.TAG), Unit(PROSE)]
    states = [ABOVE, ABOVE, ABOVE, TEXT]
    assert byline_parts(look(Page(""), units), units, states, Spot(4, 0, 3, 3), 1) == []
