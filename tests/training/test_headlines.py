"""What invented pages teach the choice of the headline."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lxml")

from newsparse.label.choice import NONE
from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.lines import Label
from newsparse.page import Page
from training.choices import Options, train_choice
from training.examples import Example
from training.headlines import headline_options

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
TITLE = "Old ferry sails again for the islands of Karrow"
ABOVE = [
    ("Skip to main content", Label.NAVIGATION),
    (TITLE, Label.HEADLINE),
    ("Thirty people stood on the quay of Vennholm.", Label.STANDFIRST),
]
BODY = [(PROSE, Label.PARAGRAPH)] * 3

Lines = list[tuple[str, Label]]


def _page(publisher: str, lines: Lines, *, beheaded: bool = False) -> Example:
    units = tuple(Unit(text, None, (), gap=True) for text, _ in lines)
    labels = tuple(label for _, label in lines)
    name = f"made/{publisher}/1"
    return Example(name, "wet", publisher, Page(""), units, labels, beheaded=beheaded)


def _options(lines: Lines, *, beheaded: bool = False) -> Options | None:
    page = _page("larke", lines, beheaded=beheaded)
    return headline_options(page, look(page.page, page.units))


def _learned(lines: Lines, *, beheaded: bool = False) -> dict[str, float]:
    pages = [_page(f"paper {i}", lines, beheaded=beheaded) for i in range(4)]
    found = [headline_options(page, look(page.page, page.units)) for page in pages]
    return train_choice([options for options in found if options], decay=3e-3)


def test_the_candidates_of_a_page() -> None:
    """All lines above the body that may be the headline, and which is right."""
    options = _options([*ABOVE, *BODY])
    assert options is not None
    assert options.publisher == "larke"
    assert len(options.options) == len(ABOVE)
    assert all("headline" in names for names in options.options)
    assert options.right == {1}  # candidates come from the body up


@pytest.mark.parametrize("lines", [ABOVE, BODY, [ABOVE[0], *BODY]])
def test_pages_that_teach_nothing(lines: Lines) -> None:
    """Those without a body, without lines above it, or whose title stands in no line of its own."""
    assert _options(lines) is None


def test_echoes_of_the_headline_are_right_too() -> None:
    """The title in capitals is as good."""
    options = _options([(TITLE.upper(), Label.PAGE_TITLE), *ABOVE, *BODY])
    assert options is not None
    assert options.right == {1, 3}


def test_a_beheaded_page() -> None:
    """Where the headline was taken away, none is right."""
    options = _options([ABOVE[0], ABOVE[2], *BODY], beheaded=True)
    assert options is not None
    assert options.right == {len(options.options)}


def test_a_headline_that_is_no_candidate() -> None:
    """One below the body, or too long for one, is none to choose: then none is right."""
    below = _options([ABOVE[0], *BODY, (TITLE, Label.HEADLINE)])
    assert below is not None
    assert below.right == {len(below.options)}


def test_what_headlines_have_is_learned() -> None:
    """What all headlines have and no other line has weighs more than having none."""
    weights = _learned([*ABOVE, *BODY])
    assert weights["d1"] > weights[NONE]
    assert weights["d1"] > weights["d0"]


def test_beheaded_pages_speak_for_no_headline() -> None:
    """Where headlines were taken away, having none is what is right."""
    weights = _learned([ABOVE[0], ABOVE[2], *BODY], beheaded=True)
    assert weights[NONE] > 0
    assert weights[NONE] == max(weights.values())
