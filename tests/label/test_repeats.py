"""Paragraphs that a page prints twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.model import Unit
from newsparse.label.repeats import repeated, separators, set_apart, without_repeats
from newsparse.lines import Label
from tests.strategies import said

FIRST = "The ferry to Hollin Island will stop for the winter, the council said."
SECOND = "Its crew of nine will mend the old quay until the boats sail again in March."


def kept(*texts: str) -> list[bool]:
    """Which of the units, all taken for the body, are kept."""
    return without_repeats([Unit(text) for text in texts], [True] * len(texts))


def test_a_paragraph_right_below_itself_goes() -> None:
    """The copy for large screens stands right below the one for small ones."""
    assert kept(FIRST, FIRST, SECOND, SECOND) == [True, False, True, False]


def test_a_whole_copy_goes_with_its_subheadings() -> None:
    """A second copy of the article goes, its short lines too."""
    assert kept(FIRST, "Winter", SECOND, FIRST, "Winter", SECOND) == [True] * 3 + [False] * 3


def test_a_short_line_may_repeat() -> None:
    """Two questions of an interview may be the same, and answers may be."""
    assert kept("Why?", FIRST, "Why?", SECOND) == [True] * 4


def test_what_a_rule_says_stays() -> None:
    """A rule's claim is a fixed point, a repeat or not."""
    units = [Unit(FIRST), Unit(FIRST, Label.PARAGRAPH)]
    assert without_repeats(units, [True, True]) == [True, True]


PARAGRAPHS = [
    f"{number} boats left the harbour of Vennholm early in the morning, and all of them came home at night."
    for number in ("Ten", "Nine", "Two", "Six")
]


def _repeated(*texts: str) -> frozenset[int]:
    return repeated([Unit(text) for text in texts])


def test_every_paragraph_twice() -> None:
    """Each second one is a copy."""
    twice = [text for text in PARAGRAPHS for _ in range(2)]
    assert _repeated("Vennholm Post", *twice, "Contact") == {2, 4, 6, 8}


def test_all_of_it_once_more() -> None:
    """With its subheadings; a menu's words away from it are none."""
    story = [PARAGRAPHS[0], PARAGRAPHS[1], "The fleet", *PARAGRAPHS[2:]]
    assert _repeated("Sport", *story, *story, "Help", "Sport") == {6, 7, 8, 9, 10}


def test_a_paragraph_or_two_twice_is_for_the_model() -> None:
    """Few copies, or most paragraphs without one, do not make such a page."""
    assert _repeated(*PARAGRAPHS, *PARAGRAPHS[:2]) == frozenset()
    assert (
        _repeated(*PARAGRAPHS[:3], *PARAGRAPHS[:3], *(f"{k} {PARAGRAPHS[3]}" for k in range(4)))
        == frozenset()
    )


def test_what_rules_claim_is_no_copy() -> None:
    """A rule knows better."""
    units = [Unit(text) for text in PARAGRAPHS] + [
        Unit(text, Label.PARAGRAPH) for text in PARAGRAPHS
    ]
    assert repeated(units) == frozenset()


def test_lines_between_paragraphs() -> None:
    """A line that stands by running text again and again is set apart, wherever it stands."""
    page = ["Sport", *(text for paragraph in PARAGRAPHS for text in ("Article content", paragraph))]
    units = [Unit(text) for text in (*page, "Share", "Article content")]
    assert separators(units) == {1, 3, 5, 7, 10}
    assert set_apart(units) == separators(units)


def test_what_is_no_separator() -> None:
    """Three times is not often; a speaker's name, and a menu's word, stand there by right."""
    few = [text for paragraph in PARAGRAPHS[:3] for text in ("Advertisement", paragraph)]
    said = [text for paragraph in PARAGRAPHS for text in ("Brenn:", paragraph)]
    menu = ["News", "Sport", "Live"] * 5
    for texts in (few, said, [*menu, *PARAGRAPHS]):
        assert separators([Unit(text) for text in texts]) == frozenset()


def _between(line: str, paragraphs: list[str] = PARAGRAPHS) -> frozenset[int]:
    """The separators of a page that sets a line between its paragraphs."""
    return separators([Unit(text) for told in paragraphs for text in (line, told)])


@pytest.mark.parametrize("line", ["Advertisement", "* * *", "Article content", "WERBUNG", "広告"])
def test_what_may_part_paragraphs(line: str) -> None:
    """Notices of advertisements, stars, and what a system prints for itself."""
    assert _between(line) == {0, 2, 4, 6}


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Quill",
        "Ada Quill",
        "Von Ada Quill und Bo Raskin",
        "Photograph: Ada Quill/Larke News",
        "A boat leaves the harbour (Ada Quill/Reuters)",
        "© Larke News",
    ],
)
def test_names_and_credits_part_nothing(line: str) -> None:
    """A name is the author's, of the stories below too; a credit is that of each picture."""
    assert _between(line) == frozenset()


def test_headlines_part_nothing() -> None:
    """A long line that is no sentence is a story's headline; a sentence as long is a notice."""
    headline = "Old ferry sails for the islands again after eleven years"
    assert _between(headline) == frozenset()
    assert _between(f"This story goes on below the advertisement, {headline.lower()}.") == {
        0,
        2,
        4,
        6,
    }
    assert _between("Old ferry sails for the islands again") == {0, 2, 4, 6}


def test_long_sentences_part_nothing() -> None:
    """What says as much as a paragraph is one."""
    assert _between(f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}", PARAGRAPHS * 2) == frozenset()


def test_what_rules_claim_parts_nothing() -> None:
    """A rule knows what it is."""
    units = [
        Unit(text, Label.PROMOTION if text == "More" else None)
        for told in PARAGRAPHS
        for text in ("More", told)
    ]
    assert separators(units) == frozenset()


@given(st.lists(said() | st.sampled_from([*PARAGRAPHS, "Ada Quill", "* * *", "More"]), max_size=24))
def test_any_units_may_be_looked_at(texts: list[str]) -> None:
    """What is set apart stands on the page more than once, and one of a text's copies stays."""
    units = [Unit(text) for text in texts]
    assert all(texts.count(texts[i]) > 1 for i in set_apart(units))
    assert set_apart(units) == repeated(units) | separators(units)
    assert {texts[i] for i in repeated(units)} <= {
        text for i, text in enumerate(texts) if i not in repeated(units)
    }
