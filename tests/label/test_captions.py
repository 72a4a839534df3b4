"""Which of the lines that the chain takes for pictures' are believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.captions import believed, without_doubtful
from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.states import ABOVE, BELOW, PICTURE, SHOWN, STATES, TEXT, WITHIN
from newsparse.lines import Hint, HintKind
from newsparse.page import Page
from tests.strategies import said

PAGE = Page("")
PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
SHIP = "A ship leaves the harbour of Karrow"
CREDIT = "Photograph: Ada Quill/Larke News"


def _believed(*texts: str) -> list[bool]:
    units = [Unit(text) for text in texts]
    view = look(PAGE, units)
    return [believed(view, units, i) for i in range(len(units))]


def _kept(texts: list[str], states: list[int], *, sure: float = 0.0) -> list[int]:
    """The states that are left where the chain is so sure of each that it gives."""
    units = [Unit(text) for text in texts]
    odds = [[sure if s == state else 0.0 for s in range(len(STATES))] for state in states]
    return without_doubtful(look(PAGE, units), units, states, odds)


@pytest.mark.parametrize("line", [f"{SHIP}. {CREDIT}", CREDIT, f"{SHIP} (Ada Quill/Reuters)"])
def test_a_line_with_a_credit_is_believed(line: str) -> None:
    """What names a photographer or an agency as credits do belongs to a picture."""
    assert _believed(PROSE, "Sport", line, "Sport", PROSE)[2] is True


def test_a_line_beside_a_credit_is_believed() -> None:
    """A caption stands right above its credit, or right below it, and no further off."""
    assert _believed(SHIP, CREDIT, PROSE, SHIP)[0] is True
    assert _believed(PROSE, SHIP, CREDIT)[1] is True
    assert _believed(CREDIT, SHIP)[1] is True
    assert _believed(SHIP, PROSE, CREDIT)[0] is False


def test_a_line_beside_another_caption_is_not_believed_for_it() -> None:
    """A caption with a credit of its own says nothing of its neighbour."""
    assert _believed("Rowing boats come home", f"{SHIP}. {CREDIT}") == [False, True]


def test_a_short_line_shows_nothing() -> None:
    """Among paragraphs it may be a heading or a teaser as well."""
    assert _believed(PROSE, SHIP, PROSE) == [False, False, False]


def test_the_markup_of_a_picture_is_believed() -> None:
    """An image in the source's own markup is a picture."""
    units = [Unit(PROSE), Unit(SHIP, None, (Hint(HintKind.IMAGE),)), Unit(PROSE)]
    assert believed(look(PAGE, units), units, 1)


@pytest.mark.parametrize(("state", "plain"), [(PICTURE, ABOVE), (SHOWN, WITHIN)])
def test_doubtful_pictures_are_furniture(state: int, plain: int) -> None:
    """Above the body and within it, where only the chain speaks for a picture, and not surely."""
    assert _kept([SHIP], [state], sure=0.5) == [plain]
    assert _kept([SHIP], [state], sure=0.95) == [state]
    assert _kept([f"{SHIP}. {CREDIT}"], [state], sure=0.5) == [state]


def test_other_states_stay() -> None:
    """However unsure the chain is of them."""
    states = [s for s in range(len(STATES)) if s not in (PICTURE, SHOWN)]
    assert _kept([SHIP] * len(states), states) == states


def test_text_and_what_stands_below_are_no_pictures() -> None:
    """A paragraph with a credit stays what the chain says it is."""
    assert _kept([f"{SHIP}. {CREDIT}", SHIP], [TEXT, BELOW]) == [TEXT, BELOW]


_LINES = said() | st.sampled_from([SHIP, CREDIT, f"{SHIP}. {CREDIT}", PROSE])


@given(st.lists(st.tuples(_LINES, st.sampled_from(range(len(STATES)))), min_size=1, max_size=8))
def test_any_units_may_be_looked_at(page: list[tuple[str, int]]) -> None:
    """A state of a picture stays or becomes furniture, by what is believed; all others stay."""
    texts, states = [text for text, _ in page], [state for _, state in page]
    plain = {PICTURE: ABOVE, SHOWN: WITHIN}
    kept = _kept(texts, states)
    expected = [
        state if shows else plain.get(state, state)
        for state, shows in zip(states, _believed(*texts), strict=True)
    ]
    assert kept == expected
    assert kept == _kept(texts, states)
