"""Full stops that end no sentence."""

from __future__ import annotations

import pytest

from newsparse.abbreviations import is_abbreviated, is_bound

BOUND = ["said Mr.", "Dr.", "(Prof.", "Herr z.B.", "улица ул.", "la Sra.", "M. et Mme.", "“St."]
LOOSE = ["at 5 p.m.", "in the U.S.", "Karrow Inc.", "Ada B.", "и т.д.", "usw.", "А."]
NEITHER = [
    "The ferry sailed.",
    "in 1912.",
    "it was so.",
    "Ende.",
    "Mr",
    "",
    ".",
    "Wait..",
    "ada@karrow.example.",
]


@pytest.mark.parametrize("text", BOUND)
def test_bound(text: str) -> None:
    """They always have their word after them."""
    assert is_bound(text)
    assert is_abbreviated(text)


@pytest.mark.parametrize("text", LOOSE)
def test_loose(text: str) -> None:
    """They may end a sentence too."""
    assert not is_bound(text)
    assert is_abbreviated(text)


@pytest.mark.parametrize("text", NEITHER)
def test_neither(text: str) -> None:
    """A word before a full stop ends its sentence."""
    assert not is_abbreviated(text)
