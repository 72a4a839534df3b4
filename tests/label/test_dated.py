"""The units that hold dates, and what tells the article's own from the others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.datespan import days_of
from newsparse.label.dated import Dated, date_candidates, date_features
from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.spot import Spot
from newsparse.lines import Label
from newsparse.page import Page
from tests.strategies import said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
TITLE = "Old ferry sails for the islands again"
DATE = "Published 3 May 2024, 14:20"
URL = "https://www.larke.example/2024/05/03/old-ferry"


def _found(units: list[Unit], headline: int | None, first: int, last: int) -> list[Dated]:
    return date_candidates(look(Page(""), units), units, Spot(len(units), headline, first, last))


def _features(
    texts: list[str], headline: int | None, first: int, url: str | None = None
) -> dict[int, list[str]]:
    """The features of a page whose body goes from a place to its end."""
    units = [Unit(text) for text in texts]
    view, spot = look(Page("", url), units), Spot(len(units), headline, first, len(units) - 1)
    return date_features(view, units, spot, date_candidates(view, units, spot), url)


def _line(text: str) -> Dated:
    """What a date line below the headline shows."""
    (found,) = _found([Unit(TITLE), Unit(text), Unit(PROSE)], 0, 2, 2)
    return found


def test_candidates_hold_dates() -> None:
    """Lines without a date, and those that a rule has labelled, are none."""
    units = [
        Unit("Harbour news"),
        Unit(TITLE),
        Unit(DATE, Label.DATE),
        Unit("By Ada Quill, 3 May 2024"),
        Unit(PROSE),
        Unit("Last updated: 4 May 2024"),
    ]
    found = _found(units, 1, 4, 4)
    assert [one.place for one in found] == [3, 5]
    assert all(one.printed for one in found)


def test_long_lines_are_no_candidates() -> None:
    """A paragraph that tells a day is not asked."""
    long = f"On 3 May 2024 {PROSE} {PROSE}"
    assert _found([Unit(TITLE), Unit(long), Unit(PROSE)], 0, 2, 2) == []


def test_candidates_stand_near_the_article_or_at_the_top() -> None:
    """The masthead and 60 lines above the headline are looked at, and 40 below the body."""
    units = [Unit(f"{1 + i % 28} May 2024") for i in range(12)]
    units += [Unit(f"Harbour news {i}") for i in range(100)]
    units += [Unit(TITLE), Unit(PROSE)]
    units += [Unit(f"Ropes {i}") for i in range(60)]
    for place in (12, 51, 52, 114, 153, 154):
        units[place] = Unit(DATE)
    found = [one.place for one in _found(units, 112, 113, 113)]
    assert found == [*range(12), 52, 114, 153]


def test_without_a_headline_the_body_is_what_is_near() -> None:
    """On a page that shows no headline, the lines above its body are counted from there."""
    units = [Unit(f"Harbour news {i}") for i in range(120)] + [Unit(PROSE)]
    units[20] = units[100] = Unit(DATE)
    assert [one.place for one in _found(units, None, 120, 120)] == [100]


def test_candidates_are_few() -> None:
    """However many teasers have a date, the first 60 are looked at."""
    units = [Unit(TITLE), *(Unit(DATE) for _ in range(200)), Unit(PROSE)]
    assert len(_found(units, 190, 201, 201)) == 60


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Published 3 May 2024", "published"),
        ("Veröffentlicht am 3. Mai 2024", "published"),
        ("Updated: 3 May 2024", "modified"),
        ("Mis à jour le 3 mai 2024", "modified"),
        ("3 May 2024", None),
        ("Karrow, 3 May 2024", None),
    ],
)
def test_the_label_before_a_date(text: str, role: str | None) -> None:
    """What a line says of its first date."""
    assert _line(text).role == role


def test_what_stands_beside_a_date() -> None:
    """The letters outside of the dates, and the words of them in lower case."""
    bare = _line("3 May 2024, 14:20")
    assert (bare.alone, bare.beside, bare.small) == (True, 0, 0)
    told = _line("It sank on 3 May 2024 off Lark")
    assert told.alone is False
    assert (told.beside, told.small) == (len("ItsankonoffLark"), 3)


def test_a_date_of_the_story_is_no_candidate() -> None:
    """A line that says more than a date line does, and has no label, tells of something else."""
    texts = ["The ferry sank on 3 May 2024 off Karrow", "Published 3 May 2024 by the harbour desk"]
    found = _found([Unit(TITLE), *map(Unit, texts), Unit(PROSE)], 0, 3, 3)
    assert [one.place for one in found] == [2]


def test_dates_that_look_alike() -> None:
    """Two teasers have dates of one look, figures aside; a date in words has another."""
    assert _line("3 May 2024").pattern == _line("28 May 1999").pattern
    assert _line("3 May 2024").pattern != _line("3. Mai 2024").pattern


def test_a_line_may_hold_several_dates() -> None:
    """All of them are told, in their order."""
    one = _line("Published 3 May 2024 | Updated 4 May 2024")
    assert [days_of(printed) for printed in one.printed] == [[(2024, 5, 3)], [(2024, 5, 4)]]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 May 2024", {(2024, 5, 3)}),
        ("03/05/2024", {(2024, 5, 3), (2024, 3, 5)}),
        ("Published 3 May, 14:20", {(None, 5, 3)}),
        ("3 hours ago", set()),
        ("yesterday, 14:20", set()),
    ],
)
def test_the_days_of_a_date(text: str, days: set[tuple[int | None, int, int]]) -> None:
    """All ways to read it; a relative date has none."""
    (printed,) = _line(text).printed
    assert set(days_of(printed)) == days


def test_the_address_speaks_for_a_date() -> None:
    """A line that prints the day of the URL's path is told from the others, in any order."""
    other = ["4 May 2024", "3 June 2024", "3 May 2023"]
    same = ["3 May 2024", "05/03/2024", "Published 3 May, 14:20", "03.05.24"]
    texts = [TITLE, *other, *same, PROSE]
    found = _features(texts, 0, 8, URL)
    assert ["urlTrue" in names for names in found.values()] == [False] * 3 + [True] * 4
    assert all("urlFalse" in found[i] for i in (1, 2, 3))
    without = _features(texts, 0, 8)
    assert all("url-" in names for names in without.values())


@pytest.mark.parametrize(
    "path", ["2024/05/03/ferry", "2024/5/3/ferry", "20240503/ferry", "2024-05-03-ferry"]
)
def test_addresses_print_days_in_many_ways(path: str) -> None:
    """With and without slashes, dashes and zeros."""
    found = _features([TITLE, "3 May 2024", PROSE], 0, 2, f"https://www.larke.example/{path}")
    assert "urlTrue" in found[1]


@pytest.mark.parametrize("path", ["old-ferry", "story-20240503123", "1850/05/03/ferry"])
def test_addresses_without_a_day(path: str) -> None:
    """Numbers of stories are no days."""
    found = _features([TITLE, "3 May 2024", PROSE], 0, 2, f"https://www.larke.example/{path}")
    assert "url-" in found[1]


def test_a_month_in_words_in_the_address() -> None:
    """It is known by its day and year alone: words for months are many."""
    url = "https://www.larke.example/2024/may/03/old-ferry"
    found = _features([TITLE, "3 May 2024", "4 May 2024", PROSE], 0, 3, url)
    assert ("urlTrue" in found[1], "urlTrue" in found[2]) == (True, False)


def test_times_and_labels_are_told() -> None:
    """A date with a time, with a label, or by itself in its line is told from one without."""
    found = _features([TITLE, DATE, "3 May 2024: the ferry sinks", PROSE], 0, 3)
    assert {"tmTrue", "rolepublished", "alTrue"} <= set(found[1])
    assert {"tmFalse", "roleNone", "alFalse"} <= set(found[2])


def test_repeats_of_a_date_are_told() -> None:
    """The same line twice, and lines of one look, are told from one that stands alone."""
    found = _features([TITLE, "3 May 2024", "3 May 2024", "4 May 2024", "May 5, 2024", PROSE], 0, 5)
    assert ["x2" in names for names in found.values()] == [True, True, False, False]
    counts = [next(name for name in names if name[0] == "k") for names in found.values()]
    assert counts[0] == counts[1] == counts[2] != counts[3]


def test_the_first_of_a_region_is_told() -> None:
    """Of several dates between headline and body the first is told from the second."""
    found = _features([TITLE, "3 May 2024", "4 May 2024", PROSE], 0, 3)
    assert "ordh1" in found[1]
    assert "ordh2" in found[2]


_LINES = said() | st.sampled_from([DATE, "3 hours ago", "3 May 2024", TITLE, PROSE, "¹/²/²⁰²⁴"])


@given(st.lists(_LINES, min_size=1, max_size=8), st.data())
def test_any_units_may_be_looked_at(texts: list[str], data: st.DataObject) -> None:
    """Candidates alone have features, the same each time."""
    first = data.draw(st.integers(0, len(texts)))
    headline = data.draw(st.none() | st.integers(0, len(texts) - 1))
    url = data.draw(st.sampled_from([None, URL, "https://larke.example/2024/xyz/99/"]))
    found = _features(texts, headline, first, url)
    units = [Unit(text) for text in texts]
    assert set(found) <= {one.place for one in _found(units, headline, first, len(texts) - 1)}
    assert all(names[0] == "date" for names in found.values())
    assert found == _features(texts, headline, first, url)
