"""The states of the chain: which may follow one another, and the path of any labelled page."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.states import (
    BODY,
    FIRST,
    LAST,
    PHASES,
    STATES,
    may_follow,
    path_of,
    states_of,
)
from newsparse.lines import Label

_ALL = range(len(STATES))
_NAMED = {name: state for state, name in enumerate(STATES)}
_PAIRS = [(a, b) for a in _ALL for b in _ALL if may_follow(a, b)]


def _may(before: str, after: str) -> bool:
    return may_follow(_NAMED[before], _NAMED[after])


@pytest.mark.parametrize(("before", "after"), _PAIRS)
def test_the_body_comes_once(before: int, after: int) -> None:
    """No state is followed by one of a phase above it, and no phase is left out."""
    assert PHASES[after] - PHASES[before] in (0, 1)


@pytest.mark.parametrize(("before", "after"), _PAIRS)
def test_a_body_starts_and_ends_with_its_own(before: int, after: int) -> None:
    """What opens the body, and what closes it, is text or a subheading."""
    if (PHASES[before], PHASES[after]) == (0, 1):
        assert after in BODY
    if (PHASES[before], PHASES[after]) == (1, 2):
        assert before in BODY


@pytest.mark.parametrize("state", _ALL)
def test_every_state_leads_to_an_end(state: int) -> None:
    """From each state a page's end can be reached, and each can be reached from its start."""
    down, up = {state}, {state}
    for _ in _ALL:
        down |= {b for a, b in _PAIRS if a in down}
        up |= {a for a, b in _PAIRS if b in up}
    assert down & set(LAST)
    assert up & set(FIRST)


def test_one_headline_at_a_time() -> None:
    """No headline stands right below another; any other state may go on."""
    again = {STATES[state] for state in _ALL if may_follow(state, state)}
    assert again == set(STATES) - {"headline"}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("above", "headline", True),
        ("credit", "text", True),
        ("headline", "heading", True),
        ("above", "within", False),
        ("picture", "shown", False),
        ("above", "below", False),
        ("text", "within", True),
        ("text", "below", True),
        ("heading", "below", True),
        ("within", "below", False),
        ("shown", "below", False),
        ("text", "headline", False),
        ("below", "text", False),
    ],
)
def test_neighbours(before: str, after: str, expected: bool) -> None:
    """The order of a page: what stands above the body, the body, what stands below."""
    assert _may(before, after) is expected


@pytest.mark.parametrize("label", Label)
def test_one_state_a_phase(label: Label) -> None:
    """A label has at most one state in each phase, and those of the body one in the body alone."""
    phases = [PHASES[state] for state in states_of(label)]
    assert phases == ([1] if label.is_body else [0, 1, 2])


@pytest.mark.parametrize("label", Label)
def test_only_the_body_is_body(label: Label) -> None:
    """States of the body are those of labels of the body, and of no other."""
    assert any(state in BODY for state in states_of(label)) is label.is_body


@given(st.lists(st.sampled_from(Label), min_size=1, max_size=30))
def test_any_labels_have_a_path(labels: list[Label]) -> None:
    """Whatever the labels of a page, their states are ones a page may have, but for headlines
    that follow one another.
    """
    path = path_of(labels)
    assert len(path) == len(labels)
    assert all(state in states_of(label) for state, label in zip(path, labels, strict=True))
    assert path[0] in FIRST
    assert path[-1] in LAST
    headline = _NAMED["headline"]
    for a, b in pairwise(path):
        assert may_follow(a, b) or a == b == headline


def test_path_of_a_page() -> None:
    """The same label has another state above, in and below the body."""
    labels = [
        Label.NAVIGATION,
        Label.HEADLINE,
        Label.CAPTION,
        Label.PARAGRAPH,
        Label.CAPTION,
        Label.PROMOTION,
        Label.SUBHEADING,
        Label.LIST_ITEM,
        Label.HEADLINE,
        Label.CAPTION,
    ]
    expected = "above headline picture text shown within heading text below below".split()
    assert [STATES[state] for state in path_of(labels)] == expected


def test_path_without_body() -> None:
    """Where there is no body, all stands above it."""
    path = path_of([Label.NAVIGATION, Label.HEADLINE, Label.FOOTER])
    assert [STATES[state] for state in path] == ["above", "headline", "above"]
    assert path_of([]) == []
