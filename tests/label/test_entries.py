"""The times that open a live blog's entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.entries import entry_heads, entry_texts, entry_times
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


HEADED = [
    "Home",
    TITLE,
    "14:20",
    "Council votes",
    PROSE,
    "13:55",
    "Mast falls on to pier",
    PROSE,
    PROSE,
]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Mast falls on to pier", [3, 6]),
        ("Der Mast stürzt um", [3, 6]),
        ("Mast falls on to pier.", [3]),
        ("Here is what we know:", [3]),
        ("By Ada Ritt", [3]),
        ("Photo: Ada Ritt/AFP", [3]),
        ("Share", [3]),
        ("1,024", [3]),
        ("x" * 150, [3]),
    ],
)
def test_the_headlines_of_entries(head: str, expected: list[int]) -> None:
    """A short line without a final stop right below the time, where text follows."""
    units = [Unit(text) for text in [*HEADED[:6], head, *HEADED[7:]]]
    assert entry_heads(units, [2, 5]) == expected
    assert entry_heads([*units[:7], Unit("Share")], [2, 5]) == [3]
    assert entry_heads(units, []) == []


def test_the_text_of_entries() -> None:
    """What stands right below the times and headlines of three entries or more, on a live blog."""
    units = [Unit(text) for text in [*HEADED, "12:10", PROSE, "Related", PROSE]]
    assert entry_texts(Page(""), units, 1) == [4, 7, 8, 10]
    assert entry_texts(Page(""), units[:9], 1) == []
    assert entry_texts(Page(""), units, 0) == []
    assert entry_texts(Page(""), units, None) == []


@given(st.lists(said(), max_size=8), st.data())
def test_any_units_may_be_looked_at(texts: list[str], data: st.DataObject) -> None:
    """What is found are places of short lines, rising."""
    taken = [data.draw(st.booleans()) for _ in texts]
    found = entry_times(Page(""), [Unit(text) for text in texts], taken, None)
    assert found == sorted(set(found))
    assert all(not taken[i] or len(texts[i]) <= 40 for i in found)
