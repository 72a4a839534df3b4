"""The trainer of choices, on candidates made by hand."""

from __future__ import annotations

from math import isfinite

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")

from newsparse.label.choice import NONE, pick
from training.choices import Options, train_choice

DECAY = 3e-3
PAPERS = [f"paper {i}" for i in range(4)]


def _page(publisher: str, options: list[list[str]], *right: int) -> Options:
    """A page; without a right candidate none of them is right."""
    return Options(publisher, options, frozenset(right or {len(options)}))


def _learned(options: list[list[str]], *right: int, decay: float = DECAY) -> dict[str, float]:
    return train_choice([_page(paper, options, *right) for paper in PAPERS], decay=decay)


def test_nothing_to_learn_from() -> None:
    """No page is an error."""
    with pytest.raises(ValueError, match="no page to learn a choice from"):
        train_choice([], decay=DECAY)


def test_what_is_right_is_learned() -> None:
    """What the right candidate has and no other weighs more than what others have, and than none."""
    weights = _learned([["date", "by"], ["date", "far"], ["date", "far"]], 0)
    assert weights["by"] > weights[NONE]
    assert weights["by"] > 0 > weights["far"]
    picked = pick({5: ["date", "far"], 7: ["date", "by"]}, weights)
    assert picked is not None
    assert (picked[0], picked[1] > 0.9) == (7, True)


def test_none_may_be_right() -> None:
    """Where no candidate is, the weight of having none is the highest."""
    weights = _learned([["date", "far"], ["date"]])
    assert weights[NONE] == max(weights.values())
    assert pick({0: ["date", "far"]}, weights) is None


def test_any_of_several_may_be_right() -> None:
    """That one of them is likely is enough: what tells the two apart is not learned."""
    weights = _learned([["by", "first"], ["by", "second"], ["far"]], 0, 1)
    assert weights["first"] == weights["second"]
    assert weights["by"] > weights["far"]


def test_one_of_several_may_become_the_likeliest() -> None:
    """The trainer need not make all of them likely, where one is hard to tell from what is wrong."""
    weights = _learned([["by"], ["far"], ["far"]], 0, 1)
    picked = pick({0: ["by"], 1: ["far"]}, weights)
    assert picked is not None
    assert picked[0] == 0


@pytest.mark.parametrize("papers", [PAPERS[:3], ["paper 0"] * 9])
def test_what_few_publishers_have_is_not_learned(papers: list[str]) -> None:
    """Three houses are too few, however many pages: the weight of none alone is left."""
    pages = [_page(paper, [["by"], ["far"]], 0) for paper in papers]
    assert set(train_choice(pages, decay=DECAY)) == {NONE}


def test_decay_draws_weights_to_nothing() -> None:
    """The stronger it is, the smaller they are."""
    options = [["by"], ["far"]]
    weak, strong = (_learned(options, 0, decay=decay)["by"] for decay in (1e-3, 1e-1))
    assert 0 < strong < weak


def test_pages_without_candidates() -> None:
    """They teach nothing but that there may be none to choose from."""
    pages = [_page(paper, [["by"], ["far"]], 0) for paper in PAPERS]
    empty = [_page(paper, []) for paper in PAPERS]
    assert train_choice([*pages, *empty], decay=DECAY)["by"] > 0
    assert set(train_choice(empty, decay=DECAY)) == {NONE}


def test_learning_is_deterministic() -> None:
    """The same pages give the same weights, in the order of their names, in whatever order they come."""
    pages = [_page(paper, [["by", "near"], ["far"]], 0) for paper in PAPERS]
    first, again = (train_choice(pages, decay=DECAY) for _ in range(2))
    assert first == again
    assert list(first) == sorted(first)
    assert train_choice(pages[::-1], decay=DECAY) == pytest.approx(first, abs=0.002)


def test_many_features_do_not_run_over() -> None:
    """Sums that are far apart are no trouble."""
    names = [f"by {i}" for i in range(20_000)]
    weights = _learned([names, ["far"]], 0)
    assert all(map(isfinite, weights.values()))
    assert weights["by 0"] > 0 > weights["far"]
