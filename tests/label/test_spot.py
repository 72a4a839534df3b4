"""Where a unit stands, once headline and body are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.spot import Spot, neighbours, spot_of
from newsparse.label.states import ABOVE, BELOW, CREDIT, HEADING, SHOWN, TEXT, WITHIN
from newsparse.page import Page
from tests.strategies import said

PAGE = Page("")
STATES = st.sampled_from([ABOVE, CREDIT, TEXT, HEADING, SHOWN, WITHIN, BELOW])


def _spots() -> st.SearchStrategy[Spot]:
    states = st.lists(STATES, min_size=1, max_size=30)
    headline = st.none() | st.integers(0, 29)
    return st.builds(
        lambda found, at: spot_of(found, at if at is not None and at < len(found) else None),
        states,
        headline,
    )


@pytest.mark.parametrize(
    ("states", "first", "last"),
    [
        ([ABOVE, CREDIT, TEXT, WITHIN, TEXT, BELOW], 2, 4),
        ([HEADING, TEXT, SHOWN, HEADING, BELOW], 0, 3),
        ([ABOVE, TEXT], 1, 1),
        ([ABOVE, CREDIT, BELOW], 3, 3),
        ([], 0, 0),
    ],
)
def test_the_body_goes_from_its_first_unit_to_its_last(
    states: list[int], first: int, last: int
) -> None:
    """Texts and subheadings are the body; where there are none, it starts below the page."""
    assert spot_of(states, 0) == Spot(len(states), 0, first, last)


def test_regions_of_a_page() -> None:
    """Far and right above the headline, down to the body, its start, the rest of it, and below."""
    spot = Spot(count=30, headline=8, first=11, last=18)
    regions = "".join(map(spot.region, range(30)))
    assert regions == "AA" + "a" * 6 + "hhh" + "bbbb" + "BBBB" + "ffff" + "F" * 7


def test_regions_without_a_headline() -> None:
    """All that stands above the body is one region."""
    spot = Spot(count=6, headline=None, first=4, last=5)
    assert "".join(map(spot.region, range(6))) == "HHHHbb"


def test_regions_with_the_headline_below_the_first_of_the_body() -> None:
    """What a rule names as the headline may stand in the body: then nothing is between the two."""
    spot = Spot(count=6, headline=3, first=1, last=5)
    assert "".join(map(spot.region, range(6))) == "aaabbB"


@given(_spots(), st.integers(0, 29))
def test_every_unit_stands_somewhere(spot: Spot, i: int) -> None:
    """Any unit of any page is in one region, and as far from the body as it is, each time."""
    assert spot.region(i) in "AahHbBfF"
    names = spot.distances(i)
    assert [name[:2] for name in names] == (
        ["db"] + ["dh"] * (spot.headline is not None) + ["dl"] * (i > spot.last)
    )
    assert names == spot.distances(i)


def test_distances_tell_above_from_below() -> None:
    """A unit above the headline has other names than one as far below it; so has the body's start."""
    spot = Spot(count=40, headline=10, first=13, last=30)
    names = [set(spot.distances(i)) for i in (9, 10, 11, 13, 31)]
    assert all(one != other for k, one in enumerate(names) for other in names[:k])


def test_distances_are_told_in_steps() -> None:
    """Far from the article, one line more or less makes no difference."""
    spot = Spot(count=300, headline=100, first=103, last=130)
    assert spot.distances(10) == spot.distances(50)
    assert spot.distances(200) == spot.distances(290)


def _neighbours(*texts: str) -> list[list[str]]:
    units = [Unit(text) for text in texts]
    view = look(PAGE, units)
    return [neighbours(view, i) for i in range(len(units))]


def test_neighbours_tell_the_edges_of_a_page() -> None:
    """The first and the last two units know how near the edge is."""
    found = _neighbours("Karrow sails", "Larke rows", "Brenn mends nets")
    assert [[name for name in names if "edge" in name] for names in found] == [
        ["edge-2", "edge-1"],
        ["edge-2", "edge2"],
        ["edge1", "edge2"],
    ]


def test_neighbours_tell_furniture_and_which_side_it_is_on() -> None:
    """What stands in a unit, in the two above it and in the two below it are told apart."""
    names = ("Karrow sails", "Larke rows", "Newsletter", "Brenn mends nets", "Odda waits")
    found = _neighbours(*names)
    assert [[name for name in told if name[1:] == "newsletter="] for told in found] == [
        [f"{mark}newsletter="] for mark in "MNLQP"
    ]


@given(st.lists(said(), min_size=1, max_size=6))
def test_any_units_have_neighbours(texts: list[str]) -> None:
    """Each unit of any page has names of what stands around it, the same each time."""
    found = _neighbours(*texts)
    assert len(found) == len(texts)
    assert all("edge-1" in names for names in found[:1])
    assert all("edge1" in names for names in found[-1:])
    assert found == _neighbours(*texts)
