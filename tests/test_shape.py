"""Shape: how much a text says, and whether it is running prose."""

from __future__ import annotations

import pytest

from newsparse.shape import ends_sentence, is_prose, key, weight


def test_weight_counts_letters_of_an_alphabet() -> None:
    """An ASCII letter weighs one, an accented one too."""
    assert weight("ferry") == 5.0
    assert weight("fährt") == 5.0


def test_weight_of_scripts_without_spaces() -> None:
    """A character of a dense script weighs as much as two and a half letters."""
    assert weight("船が出る") == 10.0


@pytest.mark.parametrize(
    "text", ["It sailed.", "Did it?", "“It did!”", "船が出た。", "Went on …", "(It sank.)", "जहाज।"]
)
def test_sentences_end(text: str) -> None:
    """Full stops of many scripts end a sentence, closing quotes and brackets aside."""
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Old ferry sails", "it said:", "and then,", "“Boats”"])
def test_other_texts_do_not_end_a_sentence(text: str) -> None:
    """Headlines, halves of sentences and nothing at all do not end as a sentence does."""
    assert not ends_sentence(text)


def test_prose_is_long_and_ends_a_sentence() -> None:
    """Both are needed."""
    long = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour"
    assert is_prose(f"{long} of Karrow.")
    assert not is_prose(f"{long} of Karrow")
    assert not is_prose("The ferry sailed.")


def test_key_is_the_same_however_words_are_set() -> None:
    """Case, spaces, quotes and dashes take no part."""
    assert key("‘Old’ Ferry – sails") == key("OLD FERRY SAILS") == "oldferrysails"
    assert key(" –“” ") == ""
