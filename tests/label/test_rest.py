"""What a thorough layout leaves: what unclaimed lines of the body are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Hint, HintKind, Label, Page
from newsparse.label.model import Unit
from newsparse.label.rest import label_rest

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
MORE = "Nobody on the islands had thought that the boat would ever leave its place by the pier."
TOP = [
    Unit("Old ferry sails for the Vennholm islands", gap=True),
    Unit("1 May 2024", Label.DATE),
    Unit(PROSE, gap=True),
]
END = Unit(MORE, gap=True)


def _guessed(unit: Unit, *below: Unit) -> tuple[Label, str]:
    units = [*TOP, unit, *(below or (END,))]
    guess = label_rest(Page(""), units).guesses[3]
    assert guess is not None
    return guess.label, guess.reason


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (HintKind.HEADING, Label.SUBHEADING),
        (HintKind.QUOTE, Label.QUOTE),
        (HintKind.LIST_ITEM, Label.LIST_ITEM),
        (HintKind.TABLE_ROW, Label.TABLE_ROW),
    ],
)
def test_hints_decide(kind: HintKind, label: Label) -> None:
    """What the markup says of a line in the body is what it is."""
    assert _guessed(Unit("Boat", hints=(Hint(kind, 2),), gap=True))[0] is label


def test_running_text_and_short_sentences_are_paragraphs() -> None:
    """Long or short, what ends a sentence is running text."""
    assert _guessed(END) == (Label.PARAGRAPH, "prose")
    assert _guessed(Unit("It sailed.", gap=True)) == (Label.PARAGRAPH, "sentence")


def test_a_short_line_above_text_is_a_subheading() -> None:
    """It ends no sentence and running text follows."""
    assert _guessed(Unit("The boat", gap=True)) == (Label.SUBHEADING, "short-above-text")


def test_words_that_stand_in_the_text_too_are_a_pull_quote() -> None:
    """A line repeated inside a paragraph is set apart from it."""
    quote = "the boat would ever leave its place"
    assert _guessed(Unit(quote, gap=True)) == (Label.QUOTE, "repeats-text")


def test_a_line_that_ends_in_a_credit_is_a_caption() -> None:
    """Wherever it stands."""
    caption = "A boat in Karrow. Photograph: Ada Quill/Reuters"
    assert _guessed(Unit(caption, gap=True)) == (Label.CAPTION, "credit-at-end")


def test_below_an_entrys_time_stands_its_headline() -> None:
    """In a live blog the line below the time is a heading."""
    units = [*TOP, Unit("11.32", Label.LIVE_TIME), Unit("Boat leaves", gap=True), END]
    guess = label_rest(Page(""), units).guesses[4]
    assert guess is not None
    assert (guess.label, guess.reason) == (Label.SUBHEADING, "below-entry-time")


def test_what_stands_below_the_text_is_chrome() -> None:
    """After the last running text, short lines are no article."""
    units = [*TOP, END, Unit("Most viewed", Label.MOST_VIEWED), Unit("Ten best boats", gap=True)]
    guess = label_rest(Page(""), units).guesses[5]
    assert guess is not None
    assert guess.label is Label.OTHER


UNITS = st.builds(
    Unit,
    st.sampled_from(
        ["A", "Boat sails", "It sailed.", PROSE, MORE, "x" * 500, "Photo: Ada Quill/AP"]
    ),
    st.none() | st.sampled_from([label for label in Label if label is not Label.BLANK]),
    st.sampled_from([(), (Hint(HintKind.HEADING, 1),), (Hint(HintKind.LIST_ITEM, 1),)]),
    st.booleans(),
)


@given(st.lists(UNITS, max_size=25))
def test_one_answer_for_each_unclaimed_unit(units: list[Unit]) -> None:
    """A guess for every unit without a label, none for the others; never BLANK, never unsure of
    its range.
    """
    guesses = label_rest(Page(""), units).guesses
    assert len(guesses) == len(units)
    for unit, guess in zip(units, guesses, strict=True):
        assert (guess is None) == (unit.label is not None)
        if guess is not None:
            assert guess.label is not Label.BLANK
            assert 0 <= guess.confidence <= 1
