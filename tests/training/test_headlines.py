"""The choice of the headline, learned from a few invented pages."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lxml")

from newsparse.label.model import Unit
from newsparse.lines import Label
from newsparse.page import Page
from training.examples import Example
from training.headlines import train_headline

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
ABOVE = [
    ("Skip to main content", Label.NAVIGATION),
    ("Old ferry sails again for the islands of Karrow", Label.HEADLINE),
    ("Thirty people stood on the quay of Vennholm.", Label.STANDFIRST),
]
BODY = [(PROSE, Label.PARAGRAPH)] * 3


def _page(publisher: str, lines: list[tuple[str, Label]], beheaded: bool = False) -> Example:
    units = tuple(Unit(text, None, (), gap=True) for text, _ in lines)
    labels = tuple(label for _, label in lines)
    name = f"made/{publisher}/1"
    return Example(name, "wet", publisher, Page(""), units, labels, beheaded=beheaded)


def test_nothing_to_learn_from() -> None:
    """No page, or none that shows where a headline stands, is an error that says what is lacking."""
    for pages in (
        [],
        [_page("larke", ABOVE)],
        [_page("larke", BODY)],
        [_page("larke", [ABOVE[0], *BODY])],
    ):
        with pytest.raises(ValueError, match=f"^none of {len(pages)} pages teaches"):
            train_headline(pages)


def test_what_headlines_have_is_learned() -> None:
    """What all headlines have and no other line has weighs more than having none."""
    weights = train_headline([_page(f"paper {i}", [*ABOVE, *BODY]) for i in range(4)])
    assert weights["d1"] > weights["none"]
    assert weights["d1"] > weights["d0"]


def test_what_few_publishers_have_is_not_learned() -> None:
    """Three publishers are too few: the weight of no headline alone is left."""
    weights = train_headline([_page(f"paper {i}", [*ABOVE, *BODY]) for i in range(3)])
    assert set(weights) == {"none"}


def test_beheaded_pages_speak_for_no_headline() -> None:
    """Where headlines were taken away, having none is what is right."""
    lines = [ABOVE[0], ABOVE[2], *BODY]
    weights = train_headline([_page(f"paper {i}", lines, beheaded=True) for i in range(4)])
    assert weights["none"] > 0
    assert weights["none"] == max(weights.values())
