"""The choices around the headline: the date, the byline and the standfirst of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.choice import NONE
from newsparse.label.features import look
from newsparse.label.heads import BYLINE, CHOICES, DATE, STANDFIRST, Head, choose, head_of
from newsparse.label.model import Guess, Unit
from newsparse.label.spot import Spot, spot_of
from newsparse.label.states import ABOVE, BELOW, HEADLINE, TEXT
from newsparse.lines import Label
from newsparse.page import Page
from tests.strategies import said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
TITLE = "Old ferry sails for the islands again"
LEAD = "Eleven years after the great flood the old ferry is back, and the islands are glad of it"
BYLINE_DATED = "By Ada Quill, 3 May 2024"
URL = "https://www.larke.example/2024/05/03/old-ferry"
EAGER = {
    DATE: {"date": 1.0, "tmTrue": 1.0},
    BYLINE: {"byline": 1.0, "Sby": 1.0},
    STANDFIRST: {"lead": 1.0, "pt0": 1.0},
}
"""Weights that choose a date with a time, a by-word, and what stands right below the headline."""


def _head(texts: list[str], first: int, url: str | None = None) -> Head:
    """What there is to choose from on a page with its headline first and its body to the end."""
    units = [Unit(text) for text in texts]
    states = [HEADLINE] + [TEXT if i >= first else ABOVE for i in range(1, len(units))]
    spot = Spot(len(units), 0, first, len(units) - 1)
    return head_of(look(Page("", url), units), units, states, spot, url)


def _chosen(
    texts: list[str],
    first: int,
    weights: dict[str, dict[str, float]] | None = None,
    claims: dict[int, Label] | None = None,
    parts: Callable[[int], Sequence[int]] = lambda place: (),
) -> dict[int, Label]:
    units = [Unit(text, (claims or {}).get(i)) for i, text in enumerate(texts)]
    weights = EAGER if weights is None else weights
    found = choose(_head(texts, first), units, weights, parts)
    return {place: guess.label for place, guess in found.items()}


def test_what_there_is_to_choose_from() -> None:
    """Each choice has its own candidates; a line may be one of several."""
    head = _head([TITLE, LEAD, BYLINE_DATED, "Updated: 4 May 2024, 14:20", PROSE], 4)
    assert list(head.dates) == [2, 3]
    assert 2 in head.bylines
    assert 1 in head.standfirsts


def test_dates_and_names_speak_for_one_another() -> None:
    """The byline's features tell where the date stands, and the standfirst's where both do."""
    head = _head([TITLE, LEAD, "By Ada Quill", "3 May 2024", PROSE], 4)
    assert "nby" not in "".join(head.dates[3])
    assert any(name.startswith("dd") for name in head.bylines[2])
    assert "ab0011" in head.standfirsts[1]


def test_the_address_is_asked() -> None:
    """The day in the URL's path speaks for a date."""
    texts = [TITLE, "3 May 2024", PROSE]
    assert "urlTrue" in _head(texts, 2, URL).dates[1]
    assert "url-" in _head(texts, 2).dates[1]


def test_all_are_chosen() -> None:
    """Date, byline and standfirst, each by its own weights, with the choice as their reason."""
    texts = [TITLE, LEAD, "By Ada Quill", "3 May 2024, 14:20", PROSE]
    found = choose(_head(texts, 4), [Unit(text) for text in texts], EAGER, lambda place: ())
    assert {place: (guess.label, guess.reason) for place, guess in found.items()} == {
        1: (Label.STANDFIRST, STANDFIRST),
        2: (Label.BYLINE, BYLINE),
        3: (Label.DATE, DATE),
    }
    assert all(0.5 < guess.confidence <= 1 for guess in found.values())


def test_a_byline_may_hold_the_date() -> None:
    """A line that is chosen for both is the byline; the dates in it are read there."""
    assert _chosen([TITLE, BYLINE_DATED, PROSE], 2, {k: EAGER[k] for k in (DATE, BYLINE)}) == {
        1: Label.BYLINE
    }


def test_what_is_chosen_is_no_standfirst() -> None:
    """A byline or date is none, however well it would suit: the next best is taken, or none."""
    eager = {**EAGER, STANDFIRST: {"lead": 1.0, "pt0": 1.0, "dh1": 5.0}}
    both = [TITLE, "By Ada Quill and Bo Raskin, Karrow", LEAD, PROSE]
    assert _chosen(both, 3, eager) == {1: Label.BYLINE, 2: Label.STANDFIRST}
    alone = [TITLE, "By Ada Quill and Bo Raskin, Karrow", PROSE]
    assert _chosen(alone, 2, eager) == {1: Label.BYLINE}
    assert _chosen(alone, 2, {STANDFIRST: eager[STANDFIRST]}) == {1: Label.STANDFIRST}


@pytest.mark.parametrize(
    ("label", "left"),
    [
        (Label.DATE, {Label.BYLINE, Label.STANDFIRST}),
        (Label.BYLINE, {Label.DATE, Label.STANDFIRST}),
        (Label.STANDFIRST, {Label.DATE, Label.BYLINE}),
    ],
)
def test_what_a_rule_has_labelled_is_the_rules(label: Label, left: set[Label]) -> None:
    """Where a rule knows a field, wherever on the page, nothing else is chosen for it."""
    texts = [TITLE, LEAD, "By Ada Quill", "3 May 2024, 14:20", PROSE, "Harbour news"]
    assert set(_chosen(texts, 4, claims={5: label}).values()) == left


def test_a_choice_that_was_not_learned() -> None:
    """A model without weights for a choice makes none."""
    texts = [TITLE, LEAD, "By Ada Quill", "3 May 2024, 14:20", PROSE]
    assert _chosen(texts, 4, {}) == {}
    assert _chosen(texts, 4, {BYLINE: EAGER[BYLINE]}) == {2: Label.BYLINE}


def test_none_of_them_may_be_likelier() -> None:
    """Then a page has no such field."""
    texts = [TITLE, LEAD, "By Ada Quill", "3 May 2024, 14:20", PROSE]
    weights = {**EAGER, DATE: {**EAGER[DATE], NONE: 9.0}}
    assert _chosen(texts, 4, weights) == {1: Label.STANDFIRST, 2: Label.BYLINE}


def test_a_page_of_prose_has_no_head() -> None:
    """Nothing is made up where no line may be a date or a byline."""
    found = _chosen([TITLE, PROSE, PROSE], 1, {k: EAGER[k] for k in (DATE, BYLINE)})
    assert found == {}


_LINES = said() | st.sampled_from([LEAD, TITLE, PROSE, BYLINE_DATED, "3 hours ago", "Ada Quill"])
_UNITS = st.lists(st.builds(Unit, _LINES, st.none() | st.sampled_from(Label)), min_size=1)


@given(_UNITS, st.data())
def test_any_units_may_be_looked_at(units: list[Unit], data: st.DataObject) -> None:
    """What is chosen is open, once for each field, and the same each time."""
    path = st.sampled_from([ABOVE, TEXT, BELOW])
    states = data.draw(st.lists(path, min_size=len(units), max_size=len(units)))
    headline = data.draw(st.none() | st.integers(0, len(units) - 1))
    spot = spot_of(states, headline)
    view = look(Page("", URL), units)
    head = head_of(view, units, states, spot, URL)
    found = choose(head, units, EAGER, lambda place: ())
    labels = [guess.label for guess in found.values()]
    assert len(set(labels)) == len(labels)
    for place, guess in found.items():
        assert units[place].label is None
        assert guess.reason in CHOICES
        assert 0 < guess.confidence <= 1
    assert not set(labels) & {unit.label for unit in units}
    again: dict[int, Guess] = choose(head, units, EAGER, lambda place: ())
    assert again == found


def test_a_byline_may_take_several_lines() -> None:
    """Its other lines are bylines too, and none of them is the standfirst."""
    texts = [TITLE, "By Ada Quill", LEAD, "Correspondent in Larke", PROSE]
    assert _chosen(texts, 4)[2] is Label.STANDFIRST
    lines = _chosen(texts, 4, parts=lambda place: [place + 1, place + 2])
    assert [place for place, label in lines.items() if label is Label.BYLINE] == [1, 2, 3]
    assert Label.STANDFIRST not in lines.values()


@pytest.mark.parametrize(
    "text",
    [
        "READ MORE: Storm closes the quay of Karrow for a week",
        "Temps de lecture : 4 minutes",
        "KARROW, May 3 (Reuters) - The old ferry is back, and the islands are glad of it",
        "Published on Friday, 3 May 2024, at 14:20",
    ],
)
def test_what_is_no_standfirst(text: str) -> None:
    """What leads to another story, a reading time, a dateline, a date."""
    assert 1 not in _head([TITLE, text, LEAD, PROSE], 3).standfirsts
