"""Weak phrases: menus' entries, which are words of the language too."""

from __future__ import annotations

from newsparse import Label
from tests.label.layouts import claimed

MENU = {Label.NAVIGATION: ["News", "Sport", "Football"], Label.CONTROL: ["1"]}
STRONG = {Label.NAVIGATION: ["Skip to content"], Label.SHARE: ["Share"]}


def test_alone_it_is_a_word() -> None:
    """One or two of them among other lines claim nothing."""
    assert claimed(["Football", "The ferry sails", "News", "Sport"], weak_phrases=MENU) == ["-"] * 4


def test_three_in_a_row_are_a_menu() -> None:
    """Blank lines between them are skipped."""
    lines = ["News", "", "Sport", "Football"]
    assert claimed(lines, weak_phrases=MENU) == ["phrase", "-", "phrase", "phrase"]


def test_beside_a_claim_of_the_same_label() -> None:
    """Next to sure navigation it is navigation, and so is what stands next to it in turn."""
    parts = {"phrases": STRONG, "weak_phrases": MENU}
    assert claimed(["News", "Sport", "Skip to content", "Football", "x"], **parts) == [
        "phrase",
        "phrase",
        "phrase",
        "phrase",
        "-",
    ]


def test_beside_a_claim_of_another_label() -> None:
    """Next to another kind of chrome it stays a word."""
    parts = {"phrases": STRONG, "weak_phrases": MENU}
    assert claimed(["Share", "Football", "x"], **parts) == ["phrase", "-", "-"]


def test_a_phrase_that_is_both_is_strong() -> None:
    """A phrase that is also declared without a doubt has none."""
    parts = {"phrases": {Label.FOOTER: ["News"]}, "weak_phrases": MENU}
    assert claimed(["News", "x"], **parts) == ["phrase", "-"]


def test_run_together_they_are_a_menu() -> None:
    """Two on one line are no word of a story."""
    assert claimed(["NewsSport", "x"], weak_phrases=MENU) == ["phrase", "-"]
