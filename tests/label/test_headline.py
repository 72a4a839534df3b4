"""The choice of the headline among the units above the body."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.features import look
from newsparse.label.headline import MOST, candidates, features_of
from newsparse.label.model import Unit
from newsparse.lines import Hint, HintKind, Label
from newsparse.page import Page
from tests.strategies import said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
TITLE = "Old ferry sails for the islands again"
URL = "https://www.larke.example/news/old-ferry-sails-for-the-islands-again"


def _candidates(units: list[Unit], body: int) -> list[int]:
    return candidates(look(Page(""), units), units, body)


def _features(units: list[Unit], body: int, url: str | None = None) -> dict[int, list[str]]:
    view = look(Page("", url), units)
    return features_of(view, units, body, candidates(view, units, body))


def test_candidates_stand_above_the_body() -> None:
    """Only units above the body may be the headline, the nearest first."""
    units = [Unit("Larke Gazette"), Unit("Harbour news"), Unit(PROSE), Unit("More harbour news")]
    assert _candidates(units, 2) == [1, 0]
    assert _candidates(units, 0) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a" * 5, False),
        ("a" * 6, True),
        ("a" * 300, True),
        ("a" * 301, False),
        ("船", False),
        ("古い渡し船", True),
        ("船" * 120, True),
        ("船" * 121, False),
    ],
)
def test_candidates_are_neither_too_short_nor_too_long(text: str, expected: bool) -> None:
    """A headline says something, and is no article; in dense scripts fewer characters do."""
    assert _candidates([Unit(text), Unit(PROSE)], 1) == ([0] if expected else [])


@pytest.mark.parametrize("label", [Label.HEADLINE, Label.NAVIGATION, Label.BYLINE])
def test_candidates_are_open(label: Label) -> None:
    """What a rule has labelled is not up for choice."""
    assert _candidates([Unit(TITLE, label), Unit("Ferry news"), Unit(PROSE)], 2) == [1]


def test_candidates_are_no_pictures() -> None:
    """A caption that gives itself away is no headline, however well it would suit."""
    caption = Unit("Old ferry sails for the islands again. Photo: Jane Roe/Larke News")
    assert _candidates([Unit(TITLE), caption, Unit(PROSE)], 2) == [0]


def test_candidates_are_near() -> None:
    """However long the menu, only so many units above the body are looked at."""
    units = [Unit(f"Harbour news {i}") for i in range(3 * MOST)]
    assert _candidates(units, 100) == list(range(99, 99 - MOST, -1))
    assert len(_candidates(units, MOST + 1)) == MOST
    assert _candidates(units, 3) == [2, 1, 0]


@given(st.lists(said(), min_size=1, max_size=8), st.data())
def test_any_units_may_be_looked_at(texts: list[str], data: st.DataObject) -> None:
    """Each candidate has features, the same each time, and no other unit has."""
    units = [Unit(text) for text in texts]
    body = data.draw(st.integers(0, len(units)))
    url = data.draw(st.sampled_from([None, URL]))
    found = _features(units, body, url)
    assert list(found) == _candidates(units, body)
    assert all(names[0] == "headline" for names in found.values())
    assert found == _features(units, body, url)


def test_the_address_speaks_for_the_headline() -> None:
    """The line that has most of the address' words is told from the others."""
    units = [Unit("Larke Gazette"), Unit(TITLE), Unit("Ada Quill"), Unit(PROSE)]
    found = _features(units, 3, URL)
    assert [i for i, names in found.items() if "mTrue" in names] == [1]
    assert not any("mTrue" in names for names in _features(units, 3).values())


def test_headings_speak_for_the_headline() -> None:
    """The highest heading among the candidates is told from lower ones and from plain lines."""
    first, second = (Hint(HintKind.HEADING, level) for level in (1, 2))
    units = [Unit("Harbour news", hints=(second,)), Unit(TITLE, hints=(first,)), Unit("By the sea")]
    units.append(Unit(PROSE))
    found = _features(units, 3)
    assert "hTrue1" in found[1]
    assert "hFalse1" in found[0]
    assert "hno1" in found[2]


def test_repeats_are_told() -> None:
    """A candidate that stands above the body twice is told so, the nearer from the farther."""
    found = _features([Unit(TITLE), Unit("Ada Quill"), Unit(TITLE.upper()), Unit(PROSE)], 3)
    assert "k2False" in found[2]
    assert "k2True" in found[0]
    assert "k1False" in found[1]


def test_its_rivals_are_told() -> None:
    """A headline knows of the longer line below it that says the same, and that one of it."""
    lead = "The old ferry sails for the islands again, eleven years after the great flood of Karrow"
    title = "Old ferry sails for the islands again"
    found = _features([Unit(title), Unit("Share"), Unit(lead), Unit(PROSE)], 3)
    assert {"U-", "Dr5", "Ds65", "Dd2"} <= set(found[0])
    assert {"D-", "Ur1", "Us61", "Ud2"} <= set(found[2])


def test_the_name_of_the_site_is_no_candidate() -> None:
    """It stands at the top, and in the line of its copyright."""
    foot = [Unit(PROSE), Unit("Contact"), Unit("© 2025 The Larke Post")]
    assert _candidates([Unit("The Larke Post"), Unit(TITLE), *foot], 2) == [1]
    assert _candidates([Unit("The Larke Post"), Unit(TITLE), *foot[:2]], 2) == [1, 0]


def test_the_words_of_the_foot_are_told() -> None:
    """A name that stands in another line there is rather that of the site."""
    foot = [Unit(PROSE), Unit("Contact The Larke Post")]
    found = _features([Unit("The Larke Post"), Unit(TITLE), *foot], 2)
    assert "zTrue" in found[0]
    assert not {"zTrue", "zFalse"} & set(found[1])
    assert "zFalse" in _features([Unit("A ferry sails"), Unit("Contact"), *foot], 2)[0]
