"""Drop caps: letters that a scraper set apart from their word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.dropcap import Words, mend_drop_cap, one_word


def _words(*texts: str) -> Words:
    return Words(texts)


def test_words_are_counted_without_case_and_digits() -> None:
    """Words are runs of letters, case folded, and no letters of "F1"."""
    words = _words("The ferry, the FERRY", "3 ferries of F1 class_a")
    times = {word: words.times(word, 9) for word in ("the", "ferry", "ferries", "f", "class", "a")}
    assert times == {"the": 2, "ferry": 2, "ferries": 1, "f": 0, "class": 1, "a": 0}
    assert (words.total, words.different) == (7, 5)
    assert words.times("ferry", 1) == 1


@given(st.lists(st.text("aAbß²1_ ’.\n", max_size=30)), st.text("aAbß²", min_size=1, max_size=2))
def test_one_word_is_counted_as_all_are(texts: list[str], word: str) -> None:
    """Whether few words are asked for, or many."""
    few, many = Words(texts), Words(texts)
    for _ in range(40):
        many.times("x", 1)
    assert few.times(word.casefold(), 5) == many.times(word.casefold(), 5)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("L ast autumn it sank", "Last autumn it sank"),
        ("“T he boat is old", "“The boat is old"),
        ("T he boat is old", "The boat is old"),
        ("Last autumn", "Last autumn"),
        ("l ast autumn", "l ast autumn"),
        ("L Ast autumn", "L Ast autumn"),
        ("7 boats sank", "7 boats sank"),
        ("", ""),
    ],
)
def test_a_space_after_a_drop_cap_goes(text: str, mended: str) -> None:
    """A single capital before a lower-case word is its first letter."""
    assert mend_drop_cap(text, _words(text)) == mended


@pytest.mark.parametrize("text", ["A fisher from Ostrel spoke", "I think so", "O governo caiu"])
def test_a_word_of_one_letter_stays_a_word(text: str) -> None:
    """On a short page nothing shows that "A" is no word: it is left as it stands."""
    assert mend_drop_cap(text, _words(text, "It has not happened yet.")) == text


def test_the_whole_word_elsewhere_on_the_page_decides() -> None:
    """“A lthough” is mended where the page says “although”."""
    words = _words("A lthough it sank", "a boat, a bell, although late")
    assert one_word("A", "lthough it sank", words)


def test_the_rest_as_a_word_of_its_own_decides() -> None:
    """“A recent” stays where the page says “recent” elsewhere."""
    words = _words("A recent study", "a recent loss, a bell")
    assert not one_word("A", "recent study", words)


@pytest.mark.parametrize(("cap", "rest"), [("I", "n the harbour"), ("I", "t sank"), ("A", "t sea")])
def test_a_rest_that_is_no_word_belongs_to_the_cap(cap: str, rest: str) -> None:
    """One letter, or letters without a vowel, are no word by themselves."""
    assert one_word(cap, rest, _words("I said a thing, and I was right: a bell, a boat"))


def test_an_apostrophe_after_the_cap() -> None:
    """“I” and “’ve” are one word."""
    assert one_word("I", "’ve been there", _words("I, I, I"))


def test_a_capital_that_a_long_page_never_prints_alone_is_no_word() -> None:
    """“E rfolg” is mended on a long page without any other “e”."""
    page = " ".join(f"wort{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(400))
    assert one_word("E", "rfolg war schwer", _words("E rfolg war schwer", page))


def test_i_did_wonder_stays_three_words_on_a_long_page() -> None:
    """“I” may be a word that a long page prints only once; it is glued to nothing by guess."""
    page = " ".join(f"wort{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(400))
    assert not one_word("I", "did wonder", _words("I did wonder", page))


def test_a_letter_beside_a_digit_is_no_word() -> None:
    """“F1” in a menu says nothing of “F”."""
    assert one_word("F", "ew policies", _words("F ew policies", "F1 and F2 and F3"))
