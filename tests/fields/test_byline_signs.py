"""What lines show of being bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.byline import byline_signs, looks_like_byline


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("By Jane Doe", "by who1 given only line"),
        ("By Ada Ritt", "by who1 given only line"),
        ("Von Ada Ritt und Bo Lund, dpa", "by who3 given agency only line"),
        ("Autor: Ada Ritt", "label who1 given only line"),
        ("Ein Kommentar von Ada Ritt", "genre who1 given only line"),
        ("Ada Ritt", "who1 given only line"),
        ("Jane Doe", "who1 given only line"),
        ("JANE DOE", "who1 given only line caps"),
        ("Ada Ritt, Europe correspondent, in Larke", "who1 given role place only line"),
        ("Jane Doe BBC News", "who1 given org only line"),
        ("Ada Ritt and Bo Lund", "who2 given only line"),
        ("Reuters", "who1 agency only line"),
        ("Von Ada Ritt 07.01.2031, 17:43 Uhr", "by who1 given date only line"),
        ("Ada Ritt ada@larke.example", "who1 given addr only line"),
        ("Ada Ritt@AdaRitt", "who1 given addr only line"),
        ("news@larke.example", ""),
        ("Text: Ada Ritt Fotos: Bo Lund", "label who1 given done only line"),
        ("Photographs by Bo Lund", ""),
        ("By Ada Ritt, photographs by Bo Lund", "by who1 given done only line"),
        ("记者王立德", "who1 role label line"),
        ("기자 홍리태", "who1 role label line"),
        ("记者王立德,", "who1 role"),
        ("Staff and agencies", "who1 org only line"),
        ("By Mistake", ""),
        ("World News", ""),
        ("Read more", ""),
        ("The ferry sank on Monday off the coast of Larke.", ""),
        ("Jane Doe " * 40, ""),
        ("x", ""),
        ("", ""),
    ],
)
def test_signs(text: str, signs: str) -> None:
    """Each sign says one thing that the line shows."""
    assert byline_signs(text) == frozenset(signs.split())


@given(st.text(max_size=160))
def test_signs_are_total_and_agree(text: str) -> None:
    """Any line has signs, and “line” among them only where it looks like a byline."""
    assert ("line" in byline_signs(text)) == looks_like_byline(text)


def test_a_by_word_that_is_glued_to_its_name() -> None:
    """Some scrapers leave the space out."""
    assert {"by", "who1"} <= byline_signs("byOdile Farran")
    assert {"by", "who1"} <= byline_signs("vonOdile Farran")
    assert byline_signs("byPass") == frozenset()
