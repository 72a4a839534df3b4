"""The times that open a live blog's entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.entries import entry_times
from newsparse.label.model import Unit
from newsparse.lines import Label
from newsparse.page import Page
from tests.strategies import said

TITLE = "Larke floods live updates: ferry stops for the night"
PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
LIVE = ["Home", TITLE, "14:20", PROSE, "13:55", PROSE, PROSE, "12:10", PROSE]


def _found(texts: list[str], *, url: str | None = None, headline: int | None = 1) -> list[int]:
    units = [Unit(text) for text in texts]
    taken = [text == PROSE for text in texts]
    return entry_times(Page("", url), units, taken, headline)


def test_the_times_of_a_live_blog() -> None:
    """Each line that is a time opens an entry, the one above the first paragraph too."""
    assert _found(LIVE) == [2, 4, 7]


def test_only_a_live_blog_has_entries() -> None:
    """Times part the paragraphs of programmes and results as well: the page must say what it is."""
    texts = ["Home", "Larke floods: ferry stops for the night", *LIVE[2:]]
    assert _found(texts) == []
    assert _found(texts, url="https://larke.example/live/2024/may/01/floods") == [2, 4, 7]


def test_two_times_are_no_live_blog() -> None:
    """They may be when it was published and changed."""
    assert _found(LIVE[:7]) == []


@pytest.mark.parametrize("text", ["The boat of 13:55 was late, as it often is in May", "Karrow"])
def test_lines_that_are_no_times(text: str) -> None:
    """A line that says more, or no time, opens nothing."""
    assert _found([*LIVE[:4], text, *LIVE[5:]]) == []


def test_what_a_rule_has_labelled_opens_nothing() -> None:
    """It is what the rule says."""
    units = [Unit(text, Label.OTHER if text == "13:55" else None) for text in LIVE]
    assert entry_times(Page(""), units, [text == PROSE for text in LIVE], 1) == []


@given(st.lists(said(), max_size=8), st.data())
def test_any_units_may_be_looked_at(texts: list[str], data: st.DataObject) -> None:
    """What is found are places of short lines, rising."""
    taken = [data.draw(st.booleans()) for _ in texts]
    found = entry_times(Page(""), [Unit(text) for text in texts], taken, None)
    assert found == sorted(set(found))
    assert all(not taken[i] or len(texts[i]) <= 40 for i in found)
