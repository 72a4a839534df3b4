"""Which of the lines that the chain takes for pictures' are believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.captions import believed, without_doubtful
from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.states import ABOVE, BELOW, PICTURE, SHOWN, STATES, TEXT, WITHIN
from newsparse.label.states import CREDIT as CREDITED
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


@pytest.mark.parametrize(
    ("byline", "role"),
    [
        ("By Ada Ritt", "Islands reporter"),
        ("Ada Ritt", "Senior Editor"),
        ("Von Ada Ritt", "Redakteurin"),
    ],
)
def test_the_authors_role_is_no_caption(byline: str, role: str) -> None:
    """Though a credit follows, and the chain is sure."""
    texts = [byline, role, CREDIT, PROSE]
    states = [CREDITED, PICTURE, PICTURE, TEXT]
    assert _kept(texts, states, sure=0.9) == [CREDITED, CREDITED, PICTURE, TEXT]
    assert _kept([byline, SHIP, CREDIT, PROSE], states, sure=0.9) == states
    assert _kept([SHIP, role, CREDIT, PROSE], states, sure=0.9) == states
    assert _kept([byline, role, PROSE, PROSE], states, sure=0.9) == states


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


LEAD = (
    "The ferry of Vennholm struck the quay in the dark, and forty people who were on board were brought "
    "ashore by fishing boats within the hour, said the master of the harbour."
)
NEXT = "Nobody was hurt, and divers are to look at the hull on Tuesday, once the storm has passed."
BARE = [
    "Photograph: Ada Quill/Reuters",
    "Foto: ANP / Ada Quill",
    "Πηγή: ΑΠΕ-ΜΠΕ",
    "(AP Photo/Ada Quill)",
]


@pytest.mark.parametrize("credit", BARE)
@pytest.mark.parametrize("state", [PICTURE, SHOWN])
def test_a_paragraph_above_a_bare_credit_stays_in_the_body(credit: str, state: int) -> None:
    """It is longer than captions are, and nothing else speaks for a picture."""
    lead = _kept([LEAD, credit, NEXT, PROSE], [state, state, TEXT, TEXT], sure=0.99)
    assert lead == [TEXT, SHOWN, TEXT, TEXT]
    within = _kept([PROSE, LEAD, credit, NEXT], [TEXT, SHOWN, SHOWN, TEXT], sure=0.99)
    assert within == [TEXT, TEXT, SHOWN, TEXT]


def test_a_paragraph_as_long_as_the_others_stays_in_the_body() -> None:
    """Where the page's paragraphs are short, a short one above a credit is one of them."""
    page = [
        PROSE,
        NEXT,
        f"{SHIP}, and nobody on the quay had been told that it would be late.",
        CREDIT,
    ]
    assert _kept([*page, PROSE + " "], [TEXT, TEXT, SHOWN, SHOWN, TEXT]) == [
        *(TEXT, TEXT, TEXT, SHOWN, TEXT)
    ]


def test_a_dateline_opens_a_paragraph() -> None:
    """However short it is."""
    text = "LARKE, March 4 (Reuters) - The ferry of Vennholm sailed again after many years in the harbour."
    assert _kept([text, CREDIT, LEAD], [PICTURE, PICTURE, TEXT]) == [TEXT, SHOWN, TEXT]


@pytest.mark.parametrize(
    "caption",
    [
        f"{SHIP} on Tuesday, with forty people on board.",
        f"Ada Quill (left) and Bo Raskin on the quay. {LEAD}",
        f"Archivbild: {LEAD}",
        f"{SHIP}, with forty people on board and nobody on the quay to see it go",
    ],
)
def test_captions_above_bare_credits(caption: str) -> None:
    """Short beside the paragraphs, with words of pictures, or no sentence."""
    states = [PICTURE, PICTURE, TEXT, TEXT]
    assert _kept([caption, CREDIT, LEAD, LEAD + " Later."], states) == states


def test_the_markup_of_a_picture_above_speaks_for_a_caption() -> None:
    """A caption may be long."""
    image = Unit("A ship", hints=(Hint(HintKind.IMAGE),))
    units = [image, Unit(LEAD), Unit(CREDIT), Unit(PROSE)]
    states = [PICTURE, PICTURE, PICTURE, TEXT]
    odds = [[0.9] * len(STATES)] * 4
    assert without_doubtful(look(PAGE, units), units, states, odds) == states


def test_what_stands_twice_is_no_paragraph() -> None:
    """Sites print the same notice for all that they embed."""
    states = [TEXT, SHOWN, SHOWN, TEXT, SHOWN, SHOWN, TEXT]
    page = [PROSE, LEAD, CREDIT, NEXT, LEAD, CREDIT, PROSE]
    assert TEXT not in [_kept(page, states)[i] for i in (1, 4)]


def test_a_long_line_far_above_the_body_is_no_paragraph_of_it() -> None:
    """It does not adjoin it; nor is it believed to be a caption."""
    page = [LEAD, CREDIT, "Ada Quill", "1 May 2024", PROSE, NEXT]
    states = [PICTURE, PICTURE, ABOVE, ABOVE, TEXT, TEXT]
    assert _kept(page, states)[0] == ABOVE


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
