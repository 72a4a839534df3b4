"""Lists of the body that the model took for furniture, and lists that are furniture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.listed import listed
from newsparse.label.model import Unit
from newsparse.lines import Hint, HintKind, Label

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
ITEMS = ["By air: the mail plane flies twice a day.", "By mail boat: Tuesdays only", "By raft"]
COLON = "The options for travellers are:"
ITEM, HEADING, TEXT = Label.LIST_ITEM, Label.SUBHEADING, Label.PARAGRAPH
_BULLET, _HEADING = Hint(HintKind.LIST_ITEM, 1), Hint(HintKind.HEADING, 2)


def _marked(mark: str) -> list[str]:
    return [f"{mark} {item}" for item in ITEMS]


def _listed(texts: list[str], taken: list[int]) -> dict[int, Label]:
    return listed([Unit(text, gap=True) for text in texts], [i in taken for i in range(len(texts))])


@pytest.mark.parametrize("items", [ITEMS, _marked("-"), _marked("•"), _marked("–"), _marked("*")])
@pytest.mark.parametrize(
    "colon",
    [
        COLON,
        "Die Reisenden haben folgende Möglichkeiten:",
        "Les voyageurs ont trois possibilités :",
        "旅客可以选择以下几种方式：",
    ],
)
def test_a_sentence_with_a_colon_announces_a_list(colon: str, items: list[str]) -> None:
    """With marks or without, between paragraphs."""
    assert _listed([PROSE, colon, *items, PROSE], [0, 1, 5]) == dict.fromkeys([2, 3, 4], ITEM)


@pytest.mark.parametrize("mark", ["-", "•", "1)"])
def test_a_question_above_items_with_marks(mark: str) -> None:
    """It is a subheading, a sentence with a colon a paragraph."""
    items = [f"{k}) {item}" for k, item in enumerate(ITEMS, 1)] if mark == "1)" else _marked(mark)
    found = _listed([PROSE, "What are the alternatives?", *items, PROSE], [0, 5])
    assert found == {1: HEADING} | dict.fromkeys([2, 3, 4], ITEM)
    assert _listed([PROSE, COLON, *items, PROSE], [0, 5])[1] is TEXT


def test_items_of_the_body_beside_them() -> None:
    """Those that the model took for text have the same mark."""
    found = _listed([PROSE, COLON, *_marked("-"), PROSE], [0, 1, 4, 5])
    assert found == dict.fromkeys([2, 3, 4], ITEM)


def test_dashes_that_nothing_announces() -> None:
    """Two or more lines between paragraphs are the writer's, whatever they end with."""
    assert _listed([PROSE, *_marked("-"), PROSE], [0, 4]) == dict.fromkeys([1, 2, 3], ITEM)
    assert _listed([PROSE, "- By raft", PROSE], [0, 2]) == {}


@pytest.mark.parametrize(
    "label",
    [
        "Related:",
        "Read more:",
        "Lesen Sie auch:",
        "Topics:",
        "Specs:",
        "À lire aussi :",
        "Key points:",
    ],
)
@pytest.mark.parametrize("items", [ITEMS, _marked("•")])
def test_labels_announce_other_lists(label: str, items: list[str]) -> None:
    """Whether or not the model took the label for text."""
    assert _listed([PROSE, label, *items, PROSE], [0, 5]) == {}
    assert _listed([PROSE, label, *items, PROSE], [0, 1, 5]) == {}


@pytest.mark.parametrize("other", ["Advertisement", "Share", "Facebook", PROSE * 5])
def test_furniture_is_no_item(other: str) -> None:
    """Nor is what is longer than items are."""
    assert _listed([PROSE, COLON, ITEMS[0], other, PROSE], [0, 1, 4]) == {}
    assert _listed([PROSE, f"- {ITEMS[0]}", f"- {other}", PROSE], [0, 3]) == {}


@pytest.mark.parametrize("kind", [HintKind.LINK, HintKind.IMAGE, HintKind.HEADING])
def test_what_the_markup_says_to_be_something_else(kind: HintKind) -> None:
    """Teasers are links and headings."""
    units = [Unit(text, hints=(Hint(kind),)) for text in ITEMS]
    assert (
        listed([Unit(PROSE), Unit(COLON), *units, Unit(PROSE)], [True] * 2 + [False] * 3 + [True])
        == {}
    )


def test_items_below_a_heading() -> None:
    """Short ones are topics; a box of teasers has a heading too."""
    head = Unit("What happens next", hints=(_HEADING,))
    taken = [True, False, False, False, True]

    def found(*texts: str) -> dict[int, Label]:
        items = [Unit(text, hints=(_BULLET,)) for text in texts]
        return listed([Unit(PROSE), head, *items, Unit(PROSE)], taken)

    assert found("The council meets", "Winter timetable") == {1: HEADING, 2: ITEM, 3: ITEM}
    assert found("The council meets", "Bridge toll of Norlund to rise again next year") == {}


def test_a_list_that_ends_the_body() -> None:
    """What announces it stands below the last paragraph or is it; other stories follow."""
    below = ["Bridge toll to rise", "Contact"]
    texts = [PROSE, COLON, *_marked("-"), *below]
    assert _listed(texts, [0, 1]) == dict.fromkeys([2, 3, 4], ITEM)
    assert _listed(texts, [0]) == {1: TEXT} | dict.fromkeys([2, 3, 4], ITEM)
    assert _listed([PROSE, COLON, *ITEMS, *below], [0, 1]) == {}
    assert _listed([PROSE, *_marked("-"), *below], [0]) == {}


def test_a_list_without_marks_ends_at_a_blank_line() -> None:
    """Where none stands between its lines."""
    units = [
        Unit(PROSE, gap=True),
        Unit(COLON, gap=True),
        *map(Unit, ITEMS),
        Unit("Contact", gap=True),
    ]
    taken = [True, True, *[False] * 4]
    assert listed(units, taken) == dict.fromkeys([2, 3, 4], ITEM)
    assert listed([*units[:-1], Unit("Contact")], taken) == {}


def test_bullets_of_the_markup_below_the_body() -> None:
    """They announce what the page offers, unless the body's own last line does."""
    items = [Unit(text, hints=(_BULLET,)) for text in ITEMS]
    units = [Unit(PROSE), Unit("You can also follow us over here:"), *items]
    assert listed(units, [True, *[False] * 4]) == {}


def test_what_a_rule_has_labelled() -> None:
    """It is what the rule says."""
    items = [Unit(text, Label.RELATED) for text in _marked("-")]
    taken = [True, True, False, False, False, True]
    assert listed([Unit(PROSE), Unit(COLON), *items, Unit(PROSE)], taken) == {}


def test_sentences_that_the_source_marks_below_the_last_paragraph() -> None:
    """They are the end of the text; headlines and links are other stories."""
    told = ["The mail plane flies twice a day.", "The mail boat sails on Tuesdays."]
    units = [Unit(PROSE), *[Unit(text, hints=(_BULLET,)) for text in told], Unit("About us")]
    assert listed(units, [True, False, False, False]) == {1: ITEM, 2: ITEM}
    assert listed(units[:2], [True, False]) == {}
    for hints in ((), (_BULLET, Hint(HintKind.LINK))):
        others = [Unit(text, hints=hints) for text in told]
        assert listed([Unit(PROSE), *others], [True, False, False]) == {}
    heads = [Unit(text.rstrip("."), hints=(_BULLET,)) for text in told]
    assert listed([Unit(PROSE), *heads], [True, False, False]) == {}


def test_no_body() -> None:
    """No list is the body's."""
    assert _listed([COLON, *ITEMS], []) == {}
    assert listed([], []) == {}


@given(
    st.lists(
        st.tuples(
            st.sampled_from([PROSE, COLON, *ITEMS, "- a", "• b", "1. c", "", ":"]), st.booleans()
        )
    )
)
def test_any_page(drawn: list[tuple[str, bool]]) -> None:
    """Every place is one of the page."""
    found = listed([Unit(text) for text, _ in drawn], [on for _, on in drawn])
    assert all(0 <= place < len(drawn) for place in found)
