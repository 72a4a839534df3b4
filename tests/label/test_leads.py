"""The units that may be the standfirst, and what tells it from the others."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.features import look
from newsparse.label.leads import lead_candidates, lead_features
from newsparse.label.model import Unit
from newsparse.label.spot import Spot
from newsparse.label.states import ABOVE, HEADING, PICTURE, TEXT
from newsparse.lines import Label
from newsparse.page import Page
from tests.strategies import said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
OTHER = "Hundreds of people stood on the pier, and the brass band of the school played for them."
TITLE = "Old ferry sails for the islands again"
LEAD = "Eleven years after the great flood the old ferry is back, and the islands are glad of it"


def _states(count: int, first: int) -> list[int]:
    return [TEXT if i >= first else ABOVE for i in range(count)]


def _found(
    units: list[Unit], headline: int | None, first: int, states: list[int] | None = None
) -> list[int]:
    spot = Spot(len(units), headline, first, len(units) - 1)
    states = states or _states(len(units), first)
    return lead_candidates(look(Page(""), units), units, states, spot)


def _features(
    texts: list[str],
    headline: int | None,
    first: int,
    dated: Collection[int] = (),
    signed: Collection[int] = (),
) -> dict[int, list[str]]:
    units = [Unit(text) for text in texts]
    view, spot = look(Page(""), units), Spot(len(units), headline, first, len(units) - 1)
    found = _found(units, headline, first)
    return lead_features(view, units, _states(len(units), first), spot, found, dated, signed)


def _with(prefix: str, names: list[str]) -> list[str]:
    return [name for name in names if name.startswith(prefix)]


def test_candidates_stand_between_headline_and_body() -> None:
    """The body's first text is one of them, as nothing may part the standfirst from it."""
    texts = (LEAD, TITLE, LEAD, "Ferries of the north", PROSE, PROSE)
    assert _found([Unit(text) for text in texts], 1, 4) == [2, 3, 4]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a" * 14, False), ("a" * 15, True), ("a" * 900, True), ("a" * 901, False), ("船" * 6, True)],
)
def test_candidates_are_neither_too_short_nor_too_long(text: str, expected: bool) -> None:
    """A standfirst says more than a label, and is no article; dense scripts need fewer letters."""
    assert (1 in _found([Unit(TITLE), Unit(text), Unit(PROSE)], 0, 2)) is expected


def test_candidates_are_open() -> None:
    """What a rule has labelled, a subheading and a picture's line are not up for choice."""
    units = [Unit(TITLE), *(Unit(LEAD) for _ in range(4)), Unit(PROSE)]
    units[1] = Unit(LEAD, Label.PROMOTION)
    states = [ABOVE, ABOVE, HEADING, PICTURE, ABOVE, TEXT]
    assert _found(units, 0, 5, states) == [4, 5]


def test_candidates_are_no_pictures() -> None:
    """A caption that gives itself away is no standfirst, however well it would suit."""
    caption = "The old ferry leaves the harbour of Karrow. Photo: Jane Roe/Larke News"
    assert _found([Unit(TITLE), Unit(caption), Unit(PROSE)], 0, 2) == [2]


def test_without_a_headline_few_lines_are_looked_at() -> None:
    """Twelve above the body, where no headline says where the article begins."""
    units = [Unit(LEAD) for _ in range(30)] + [Unit(PROSE)]
    assert _found(units, None, 30) == list(range(18, 31))


def test_a_headline_far_above() -> None:
    """However much stands between it and the body, forty lines above that are looked at."""
    units = [Unit(TITLE), *(Unit(LEAD) for _ in range(60)), Unit(PROSE)]
    assert _found(units, 0, 61) == list(range(21, 62))


def test_a_page_without_a_body() -> None:
    """The lines below the headline are looked at to the end of the page, and none beyond it."""
    assert _found([Unit(TITLE), Unit(LEAD)], 0, 2) == [1]


def test_the_first_of_the_body_has_names_of_its_own() -> None:
    """What speaks for a line above the body may speak against the body's first, and is told apart."""
    found = _features([TITLE, LEAD, PROSE], 0, 2)
    assert all(name[0] == "1" for name in found[2])
    assert "lead" in found[1]
    assert "1lead" in found[2]


def test_dates_and_names_around_are_told() -> None:
    """Whether the date and the byline stand above it or between it and the body."""
    texts = [TITLE, LEAD, "By Ada Quill", "3 May 2024", PROSE]
    above = _features([TITLE, "By Ada Quill", "3 May 2024", LEAD, PROSE], 0, 4, {2}, {1})[3]
    below = _features(texts, 0, 4, {3}, {2})[1]
    plain = _features([TITLE, LEAD, PROSE], 0, 2)[1]
    assert _with("ab", above) == ["ab1100"]
    assert _with("ab", below) == ["ab0011"]
    assert _with("ab", plain) == ["ab0000"]


def test_the_words_of_the_headline_are_told() -> None:
    """A line that has some of the headline's words is told from one that has none."""
    found = _features([TITLE, LEAD, "Trams are late in all the towns of the south", PROSE], 0, 3)
    assert _with("hw", found[1]) != _with("hw", found[2])
    assert not _with("hw", _features([LEAD, PROSE], None, 1)[0])


def test_how_far_below_the_headline_it_stands() -> None:
    """The first line below it is told from the next; without a headline neither is."""
    found = _features([TITLE, LEAD, f"{LEAD}, they say", PROSE], 0, 3)
    assert _with("dh", found[1]) == ["dh1"]
    assert _with("dh", found[2]) == ["dh2"]
    assert not _with("dh", _features([LEAD, PROSE], None, 1)[0])


def test_texts_above_are_counted() -> None:
    """The second text below the headline is told from the first."""
    found = _features([TITLE, LEAD, f"{LEAD}, they say", PROSE], 0, 3)
    assert [_with("pt", found[i]) for i in (1, 2)] == [["pt0"], ["pt1"]]


def test_captions_between_it_and_the_body_are_told() -> None:
    """A standfirst mostly stands above the picture."""
    caption = "The old ferry leaves the harbour of Karrow. Photo: Jane Roe/Larke News"
    assert "pic1" in _features([TITLE, LEAD, caption, PROSE], 0, 3)[1]
    assert "pic0" in _features([TITLE, LEAD, PROSE], 0, 2)[1]


def test_how_long_it_is_beside_the_paragraphs() -> None:
    """The same line is told apart above long paragraphs and above short ones."""
    short = _features([TITLE, LEAD, PROSE, OTHER], 0, 2)[1]
    long = _features([TITLE, LEAD, PROSE * 5, OTHER * 5], 0, 2)[1]
    assert _with("m", short) != _with("m", long)


_LINES = said() | st.sampled_from([LEAD, TITLE, PROSE, OTHER])


@given(st.lists(_LINES, min_size=1, max_size=8), st.data())
def test_any_units_may_be_looked_at(texts: list[str], data: st.DataObject) -> None:
    """Each candidate has features, the same each time, and no other unit has."""
    places = st.integers(0, len(texts) - 1)
    first = data.draw(st.integers(0, len(texts)))
    headline = data.draw(st.none() | places)
    dated, signed = data.draw(st.sets(places)), data.draw(st.sets(places))
    found = _features(texts, headline, first, dated, signed)
    assert list(found) == _found([Unit(text) for text in texts], headline, first)
    assert all(i <= first and names for i, names in found.items())
    assert found == _features(texts, headline, first, dated, signed)
