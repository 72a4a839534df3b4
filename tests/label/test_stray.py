"""Teasers and notices high above an article that the chain took for its start."""

from __future__ import annotations

import pytest

from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.stray import Headline, stray
from newsparse.page import Page

PROSE = (
    "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow, and "
    "hundreds of islanders stood on the pier to see her off, said the harbour master of Larke. "
) * 4
TEASER = "Here is what the winter brought to the people of the islands."
MENU = ["Home", "Islands", "Weather", "Sport", "The ferry sails again"]
HEADLINE = len(MENU)
"""The place of the headline below a teaser and the menu."""


def _stray(
    *texts: str, body: set[str], above: Headline = None, between: Headline = None
) -> list[int]:
    """What is found on a page with a teaser on top.

    :param above: the headline of a body that starts with the teaser.
    :param between: that of one that starts below it.
    """
    units = [Unit(text) for text in texts]
    taken = [text in body for text in texts]
    first = taken.index(True) if any(taken) else 0
    return stray(look(Page(""), units), taken, lambda start: above if start == first else between)


PAGE = [TEASER, *MENU, PROSE, PROSE]
BODY = {TEASER, PROSE}


@pytest.mark.parametrize("above", [None, (0, 0.5)])
def test_a_headline_below_the_first_line(above: Headline) -> None:
    """What stands above it is no part of the article."""
    assert _stray(*PAGE, body=BODY, above=above, between=(HEADLINE, 0.9)) == [0]


def test_two_stray_lines() -> None:
    """Up to three go together."""
    page = [TEASER, "A letter to the harbour master", *PAGE[1:]]
    body = {*BODY, page[1]}
    assert _stray(*page, body=body, between=(HEADLINE + 1, 0.9)) == [0, 1]


@pytest.mark.parametrize(
    ("above", "between"),
    [
        (None, None),
        (None, (HEADLINE, 0.6)),
        ((0, 0.95), (HEADLINE, 0.9)),
    ],
)
def test_where_the_headline_does_not_tell(above: Headline, between: Headline) -> None:
    """There is none between, or it is not sure, or one above both is surer."""
    assert _stray(*PAGE, body=BODY, above=above, between=between) == []


def test_a_headline_above_both() -> None:
    """Then what stands between is furniture within the article."""
    page = ["The ferry sails again", *PAGE]
    assert _stray(*page, body=BODY, between=(0, 0.99)) == []


def test_a_long_start_is_no_stray() -> None:
    """A tenth of the article is more than a teaser."""
    page = [PROSE, *MENU, PROSE.replace("sailed", "left"), PROSE.replace("sailed", "went")]
    assert _stray(*page, body={page[0], *page[-2:]}, between=(HEADLINE, 0.99)) == []


def test_little_between() -> None:
    """A few lines may part an article's first paragraph from the others."""
    page = [TEASER, "Share", "The ferry sails again", PROSE, PROSE]
    assert _stray(*page, body=BODY, between=(2, 0.99)) == []


def test_no_body() -> None:
    """Nothing is stray then, nor where the body is one line."""
    assert _stray(TEASER, *MENU, body=set(), between=(1, 0.99)) == []
    assert _stray(TEASER, *MENU, body={TEASER}, between=(1, 0.99)) == []
