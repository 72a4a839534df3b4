"""The choice of one among a few units of a page, or of none of them."""

from __future__ import annotations

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.choice import NONE, pick

FOUND = {7: ["date", "near"], 5: ["date", "alone"], 2: ["date", "first"]}
_NAMES = st.sampled_from(["date", "near", "alone", "first", "new"])
_WEIGHTS = st.dictionaries(_NAMES | st.just(NONE), st.floats(-40, 40), max_size=6)
_CANDIDATES = st.dictionaries(st.integers(0, 99), st.lists(_NAMES, max_size=5), max_size=6)


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ({"near": 1.0, "alone": 2.0}, 5),
        ({"near": 2.0, "alone": 1.0}, 7),
        ({"near": -2.0, "alone": -1.0, "first": 0.5}, 2),
        ({"date": 1.0, "near": -0.5, "alone": -0.25, "first": -0.5}, 5),
        ({"date": 1.0}, 7),
        ({"date": 3.0, "alone": 1.0, NONE: 3.5}, 5),
    ],
)
def test_the_pick_has_the_highest_sum(weights: dict[str, float], expected: int) -> None:
    """The candidate whose weights add up to most is picked; of equals the first."""
    picked = pick(FOUND, weights)
    assert picked is not None
    assert picked[0] == expected
    assert 0 < picked[1] <= 1


def test_a_feature_that_comes_twice_counts_twice() -> None:
    """The weights of all features add up, as often as each is there."""
    picked = pick({1: ["near", "near"], 2: ["alone"]}, {"near": 1.0, "alone": 1.5})
    assert picked is not None
    assert picked[0] == 1


def test_how_likely_a_pick_is() -> None:
    """As likely as its share of the odds of all candidates and of none."""
    picked = pick({3: ["near"]}, {"near": 1.0, NONE: 1.0 - log(3)})
    assert picked is not None
    assert picked[1] == pytest.approx(3 / 4)
    picked = pick({3: ["near"], 4: ["alone"]}, {"near": log(6), "alone": log(3), NONE: 0.0})
    assert picked is not None
    assert picked[1] == pytest.approx(6 / 10)


@pytest.mark.parametrize(
    "weights",
    [
        {"date": 1.0, NONE: 2.0},
        {"date": 1.0, NONE: 1.0},
        {"date": -1.0},
        {"near": 5.0, "alone": 4.0, NONE: 6.0},
    ],
)
def test_none_of_them(weights: dict[str, float]) -> None:
    """No candidate is picked that is not likelier than none of them."""
    assert pick(FOUND, weights) is None


def test_no_candidates() -> None:
    """Where there is nothing to choose from, nothing is chosen."""
    assert pick({}, {NONE: -5.0}) is None


@given(_CANDIDATES, _WEIGHTS)
def test_any_candidates_may_be_chosen_from(
    found: dict[int, list[str]], weights: dict[str, float]
) -> None:
    """What is picked is a candidate, likelier than none of them and than an equal share of all."""
    picked = pick(found, weights)
    if picked is not None:
        assert picked[0] in found
        assert 1 / (len(found) + 1) <= picked[1] <= 1
    assert picked == pick(found, weights)


@given(st.permutations(sorted(FOUND)))
def test_the_order_tells_equals_apart_alone(order: list[int]) -> None:
    """Where one candidate is the likeliest, it is picked in whatever order they come."""
    weights = {"near": 0.25, "alone": 2.0, "first": 1.0, NONE: 0.5}
    picked = pick({i: FOUND[i] for i in order}, weights)
    assert picked is not None
    assert picked[0] == 5
