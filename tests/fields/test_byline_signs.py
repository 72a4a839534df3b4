"""What lines show of being bylines, and bylines printed at random."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.byline import (
    MAX_BYLINE,
    byline_signs,
    looks_like_byline,
    parse_byline,
    parse_people,
)
from newsparse.model import Author


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
        ("Von Ada Ritt 28.04.2023, 18:11 Uhr", "by who1 given date only line"),
        ("Ada Ritt ada@larke.example", "who1 given addr only line"),
        ("Text: Ada Ritt Fotos: Bo Lund", "label who1 given done only line"),
        ("Photographs by Bo Lund", ""),
        ("By Ada Ritt, photographs by Bo Lund", "by who1 given done only line"),
        ("记者王立德", "who1 role label line"),
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


_GIVEN = "Ada Bo Cy Dee Maria José Łukasz Øyvind Anne-Marie Ruairí J. Özge".split()
_FAMILY = (
    "Ritt Lund Dorn Ekblad O’Ritt Lund-Ritt Ångström MacLund Şahinoğlu Ritterová Nuñez".split()
)
_PARTICLES = ["", "", "", "van der ", "von ", "de ", "da ", "al "]
_NAMES = st.builds(
    lambda given, particle, family: f"{given} {particle}{family}",
    st.sampled_from(_GIVEN),
    st.sampled_from(_PARTICLES),
    st.sampled_from(_FAMILY),
)
_OPENINGS = st.sampled_from(
    [
        *(
            "By ",
            "by ",
            "BY ",
            "Von ",
            "von ",
            "Von: ",
            "Par ",
            "Por ",
            "di ",
            "Door ",
            "Av ",
            "Af ",
        ),
        *("Written by ", "Author: ", "Autor: ", "Szerző: ", "Автор: ", "Yazar: ", "Oleh ", "Deur "),
        *("Scris de ", "Napsal ", "Eine Analyse von ", "Kommentar von ", "Opinion by ", "Teksti: "),
        *("Autorin/Autor ", "Piše: ", "Συντάκτης: ", "Tác giả: ", "by", "Penulis: ", "Przez "),
    ]
)
_JOINTS = st.sampled_from(
    [" and ", " & ", " und ", " et ", " y ", " e ", " og ", " och ", " ve ", " és "]
)
_TAILS = st.sampled_from(
    [
        *(
            "",
            " 28.04.2023, 18:11 Uhr",
            " | Published 4 March 2024",
            " · 3 min read",
            ", 2024-03-04",
        ),
        *(" @adaritt", " ada@larke.example", " Follow", "\nhttps://larke.example/ada"),
    ]
)


@given(_OPENINGS, st.lists(_NAMES, min_size=1, max_size=4, unique=True), _JOINTS, _TAILS)
def test_round_trip(opening: str, names: list[str], joint: str, tail: str) -> None:
    """A byline printed in any supported form parses back to its people."""
    last = f"{joint}{names[-1]}" if len(names) > 1 else names[-1]
    printed = f"{opening}{', '.join(names[:-1])}{last}{tail}"
    assert [author.name for author in parse_byline(printed)] == names


@given(
    st.lists(
        st.tuples(_NAMES, st.sampled_from(["Rome", "Paris", "Nairobi"])), min_size=1, max_size=3
    )
)
def test_places_read_back(people: list[tuple[str, str]]) -> None:
    """Each author's place is their own."""
    printed = " and ".join(f"{name} in {place}" for name, place in people)
    assert parse_byline(f"By {printed}") == tuple(
        {name: Author(name, place=place) for name, place in reversed(people)}[name]
        for name in dict.fromkeys(name for name, _ in people)
    )


_PIECES = st.sampled_from(
    "By |Von |Ada Ritt|Bo Lund|dpa|Reuters| und |, | in |Paris|; |Fotos: |(|)|@ada|2024|28.04.2023|"
    " - |/|记者|王立德|、|【|】|기자|홍리태|كتب |محمد حسن|و|द्वारा |राम|\u200b|\n| Follow|Staff Writer|"
    "editor|’s|İ|ß|της |Published |More by |\u2028|;|as told to | via |Getty Images".split("|")
)
_TEXTS = st.text(max_size=150) | st.lists(_PIECES, max_size=14).map("".join)


@given(_TEXTS)
def test_total_and_grounded(text: str) -> None:
    """Any text is read without error; every string of every author stands in it."""
    authors, contributors = parse_people(text)
    for one in (*authors, *contributors):
        for said in (one.name, one.organisation, one.place):
            assert said is None or said in text
    for one in authors:
        assert one.role is None or one.role in text
    for one in contributors:
        assert one.role is not None
        assert one.role in text.casefold()


@given(_TEXTS)
def test_the_quick_look_agrees(text: str) -> None:
    """What looks like a byline names somebody."""
    assert not looks_like_byline(text) or parse_byline(text)


@pytest.mark.parametrize(
    "piece", ["By ", "Ada Ritt, ", "(", "and ", "A ", "/", "记者", "Von Ada ", "@", "1:1 "]
)
def test_bounded(piece: str) -> None:
    """Longer text than a byline's is not looked at; text as long as one is read in no time."""
    assert parse_byline(piece * 10**6) == ()
    assert byline_signs(piece * 10**6) == frozenset()
    assert len(parse_byline(piece * (MAX_BYLINE // len(piece)))) <= MAX_BYLINE


def test_a_by_word_that_is_glued_to_its_name() -> None:
    """Some scrapers leave the space out."""
    assert {"by", "who1"} <= byline_signs("byOdile Farran")
    assert {"by", "who1"} <= byline_signs("vonOdile Farran")
    assert byline_signs("byPass") == frozenset()
