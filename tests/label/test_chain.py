"""The chain's odds against those of all paths, one by one; and the body that is picked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product
from math import exp, isfinite

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.label.chain import Odds, chain, pick_body
from newsparse.label.states import (
    BODY,
    FIRST,
    LAST,
    PHASES,
    STATES,
    TEXT,
    may_follow,
    states_of,
)
from newsparse.label.weights import SCALE, Weights
from newsparse.lines import Label

_COUNT = len(STATES)
_STATES = range(_COUNT)
_HEADLINE, _PARAGRAPH = states_of(Label.HEADLINE), states_of(Label.PARAGRAPH)

Claims = list[Sequence[int] | None]
Table = list[list[int]]


def _weights(steps: Table) -> Weights:
    return Weights((Label.OTHER,), {}, tuple(tuple(row) for row in steps), {})


_EVEN = _weights([[0] * _COUNT] * _COUNT)


def _paths(length: int, claims: Claims) -> list[tuple[int, ...]]:
    """All paths that a page of so many units may have."""
    allowed = [_STATES if claim is None else claim for claim in claims]
    return [
        path
        for path in product(*allowed)
        if path[0] in FIRST
        and path[-1] in LAST
        and all(may_follow(a, b) for a, b in pairwise(path))
    ]


def _brute(steps: Table, scores: Table, claims: Claims) -> Odds | None:
    """The odds by adding up all paths; ``None`` where there is none."""
    sums = [[0.0] * _COUNT for _ in scores]
    whole = article = 0.0
    for path in _paths(len(scores), claims):
        total = sum(scores[i][state] for i, state in enumerate(path))
        total += sum(steps[a][b] for a, b in pairwise(path))
        value = exp(total / SCALE)
        whole += value
        article += value if any(PHASES[state] for state in path) else 0.0
        for i, state in enumerate(path):
            sums[i][state] += value
    if not whole:
        return None
    return Odds([[value / whole for value in row] for row in sums], article / whole)


def _rows(least: int, most: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(least, most), min_size=_COUNT, max_size=_COUNT)


def _tables(least: int, most: int) -> st.SearchStrategy[Table]:
    return st.lists(_rows(least, most), min_size=_COUNT, max_size=_COUNT)


# Any, those of a label, or whichever.
_CLAIMS = (
    st.none()
    | st.sampled_from(Label).map(states_of)
    | st.sets(st.sampled_from(_STATES), min_size=1).map(sorted)
)


@st.composite
def _pages(draw: st.DrawFn, most: int, high: int) -> tuple[Table, Claims]:
    """Scores of a few units, and what is claimed of them."""
    scores = draw(st.lists(_rows(-high, high), min_size=1, max_size=most))
    claims: Claims = draw(st.lists(_CLAIMS, min_size=len(scores), max_size=len(scores)))
    return scores, claims


def _assert_rows(odds: Odds, length: int, *, sure: bool = True) -> None:
    """Each row is a share of one; where not ``sure``, a row may also know nothing at all."""
    assert len(odds.states) == length
    for row in odds.states:
        assert len(row) == _COUNT
        assert all(isfinite(chance) and 0.0 <= chance <= 1.0 for chance in row)
        assert sum(row) == pytest.approx(1.0) or (not sure and not any(row))
    assert 0.0 <= odds.article <= 1.0


def _assert_same(odds: Odds, expected: Odds) -> None:
    assert odds.article == pytest.approx(expected.article, abs=1e-9)
    for row, right in zip(odds.states, expected.states, strict=True):
        assert row == pytest.approx(right, abs=1e-9)


@given(_tables(-80, 80), st.lists(_rows(-80, 80), min_size=1, max_size=4))
def test_odds_are_those_of_all_paths(steps: Table, scores: Table) -> None:
    """Where nothing is claimed, the odds are what adding up all paths gives."""
    claims: Claims = [None] * len(scores)
    expected = _brute(steps, scores, claims)
    assert expected is not None
    odds = chain(_weights(steps), scores, claims)
    _assert_same(odds, expected)
    _assert_rows(odds, len(scores))


@given(_tables(-80, 80), _pages(4, 80))
def test_odds_with_claims(steps: Table, page: tuple[Table, Claims]) -> None:
    """Where units may have certain states alone, the odds are those of the paths that keep to them."""
    scores, claims = page
    odds = chain(_weights(steps), scores, claims)
    expected = _brute(steps, scores, claims)
    _assert_rows(odds, len(scores), sure=expected is not None)
    if expected is not None:
        _assert_same(odds, expected)


@given(_tables(-128, 128), st.lists(_rows(-3_000, 3_000), min_size=1, max_size=20))
def test_high_scores(steps: Table, scores: Table) -> None:
    """Scores as high as a page's features may add up to leave each row a share of one."""
    _assert_rows(chain(_weights(steps), scores, [None] * len(scores)), len(scores))


@given(_tables(-10_000, 10_000), _pages(12, 10_000))
def test_extreme_scores(steps: Table, page: tuple[Table, Claims]) -> None:
    """However far the scores lie apart, nothing overflows or fails."""
    scores, claims = page
    _assert_rows(chain(_weights(steps), scores, claims), len(scores), sure=False)


@given(
    st.lists(st.sampled_from([_HEADLINE, _PARAGRAPH, None]), min_size=1, max_size=60),
    st.sampled_from([-10_000, -1, 0, 1, 10_000]),
)
@example([_HEADLINE] * 40, 0)
@example([_HEADLINE, _HEADLINE, _PARAGRAPH] * 10, 10_000)
def test_claims_that_no_page_can_have(claims: Claims, score: int) -> None:
    """Claims that rule each other out, as headline below headline, cost nothing but certainty."""
    scores = [[score * (k % 3) for k in _STATES] for _ in claims]
    _assert_rows(chain(_EVEN, scores, claims), len(scores), sure=False)


@pytest.mark.parametrize("length", [1, 100, 5_000])
def test_long_pages(length: int) -> None:
    """The odds of a long page neither overflow nor fade."""
    low, high = [-9 * k for k in _STATES], [9 * k for k in _STATES]
    scores = [high if i % 2 else low for i in range(length)]
    _assert_rows(chain(_EVEN, scores, [None] * length), length)


def test_scores_of_labels_do_not_count() -> None:
    """What stands behind the scores of the states is not looked at."""
    rows = [[k for k in _STATES] for _ in range(3)]  # noqa: C416
    longer = [[*row, 9_999, -9_999] for row in rows]
    assert chain(_EVEN, longer, [None] * 3) == chain(_EVEN, rows, [None] * 3)


def test_a_claimed_paragraph_makes_an_article() -> None:
    """A page with a paragraph that is certain has a body for certain."""
    scores = [[500] + [0] * (_COUNT - 1)] * 5
    claims: Claims = [None, None, _PARAGRAPH, None, None]
    odds = chain(_EVEN, scores, claims)
    assert odds.article == pytest.approx(1.0)
    assert odds.states[2][TEXT] == pytest.approx(1.0)


def test_states_that_are_ruled_out() -> None:
    """A unit that may be anything but text is no text, whatever its scores."""
    scores = [[500 * (k in BODY) for k in _STATES]] * 3
    without = [k for k in _STATES if k not in BODY]
    odds = chain(_EVEN, scores, [None, without, None])
    assert [odds.states[1][k] for k in BODY] == [0.0] * len(BODY)
    assert all(sum(odds.states[i][k] for k in BODY) > 0.9 for i in (0, 2))


# The body that is picked.


def _odds_of(chances: list[float]) -> list[list[float]]:
    """Odds in which each unit is text by the given chance, half of it as a subheading."""
    rows = []
    for chance in chances:
        row = [0.0] * _COUNT
        row[0] = 1.0 - chance
        for state in BODY:
            row[state] = chance / len(BODY)
        rows.append(row)
    return rows


def _expected(chances: list[float], words: list[float], taken: list[bool]) -> float:
    """The F1 measure to expect: twice what is right, over what is taken and what is wanted."""
    wanted = sum(p * w for p, w in zip(chances, words, strict=True))
    right = sum(p * w for p, w, on in zip(chances, words, taken, strict=True) if on)
    size = sum(w for w, on in zip(words, taken, strict=True) if on)
    return 2 * right / (size + wanted) if size else 0.0


_CHANCES = st.one_of(st.floats(0.0, 1.0, allow_subnormal=False), st.sampled_from([0.0, 0.25, 1.0]))
_UNITS = st.lists(st.tuples(_CHANCES, st.floats(1.0, 900.0)), min_size=1, max_size=8)


@given(_UNITS)
def test_the_body_is_the_best_set(units: list[tuple[float, float]]) -> None:
    """Of all sets of units, the one taken has the highest measure to expect."""
    chances, words = [p for p, _ in units], [w for _, w in units]
    taken, measure = pick_body(_odds_of(chances), words)
    sets = product([False, True], repeat=len(units))
    best = max(_expected(chances, words, list(on)) for on in sets)
    assert measure == pytest.approx(min(1.0, best))
    assert _expected(chances, words, taken) == pytest.approx(best)


@given(_UNITS)
def test_what_is_as_likely_is_taken_alike(units: list[tuple[float, float]]) -> None:
    """No unit is left out that is likelier than one that is taken, or just as likely."""
    chances = [row[BODY[0]] + row[BODY[1]] for row in _odds_of([p for p, _ in units])]
    taken, measure = pick_body(_odds_of([p for p, _ in units]), [w for _, w in units])
    least = min((p for p, on in zip(chances, taken, strict=True) if on), default=2.0)
    assert taken == [p >= least for p in chances]
    assert 0.0 <= measure <= 1.0


def test_no_chance_no_body() -> None:
    """Where no unit may be text, none is taken."""
    assert pick_body(_odds_of([0.0, 0.0]), [10.0, 200.0]) == ([False, False], 0.0)
    assert pick_body([], []) == ([], 0.0)


def test_units_that_say_nothing() -> None:
    """Units without words make no body of their own."""
    assert pick_body(_odds_of([0.9, 0.4]), [0.0, 0.0]) == ([False, False], 0.0)


def test_unsure_takes_more() -> None:
    """A page whose units are all doubtful is taken whole, rather than hardly at all."""
    taken, measure = pick_body(_odds_of([0.3, 0.29, 0.28]), [100.0, 100.0, 100.0])
    assert taken == [True, True, True]
    assert 0.0 < measure < 0.5


def test_sure_takes_what_is_sure() -> None:
    """A page with a certain body leaves out what is most likely furniture."""
    taken, _ = pick_body(_odds_of([0.02, 0.99, 0.98, 0.2]), [100.0, 400.0, 400.0, 100.0])
    assert taken == [False, True, True, False]
