"""Author biographies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.bio import MAX_BIO, is_bio_of, looks_like_bio, names_in_bio


@pytest.mark.parametrize(
    "text",
    [
        "Ada Ritt is a political correspondent for the Larke Herald.",
        "Ada Ritt is the Larke Herald's harbour editor.",
        "Ada Ritt covers ports and ferries for the Larke Herald.",
        "Ada Ritt, based in Larke, writes about ferries.",
        "Ada M. Ritt is a freelance journalist in Larke.",
        "Ada Ritt was a reporter at the Larke Herald until May.",
        "Bo van der Lund is professor of history at Larke University.",
        "Ada Ritt joined the Larke Herald after a decade at sea.",
        "Ada Ritt can be reached at ada@larke.example.",
        "About the author: Ada Ritt lives in Larke.",
        "About the authors",
        "Über den Autor",
        "Zur Person: Ada Ritt, 54, lebt in Larke.",
        "Ada Ritt, Jahrgang 1980, ist Redakteurin im Ressort Politik.",
        "Ada Ritt ist Politikredakteurin beim Larker Boten.",
        "Ada Ritt, geboren 1980 in Larke, schreibt über Häfen.",
        "Ada Ritt berichtet seit 2010 aus Larke.",
        "Ada Ritt est journaliste au Courrier de Larke.",
        "Ada Ritt écrit sur les ports.",
        "À propos de l'auteur",
        "Ada Ritt es periodista y escribe sobre puertos.",
        "Sobre el autor",
        "Ada Ritt è giornalista del Corriere di Larke.",
        "Ada Ritt é jornalista em Larke.",
        "Ada Ritt är reporter på Larke Dagblad.",
        "Ada Ritt is verslaggever bij de Larker Courant.",
        "Ada Ritt jest dziennikarką i pisze o portach.",
        "Ада Риттова пишет о портах.",
        "Об авторе",
        "Ада Риттова — корреспондент отдела «Порт».",
        "关于作者",
        "You can email Ada Ritt here, and read more of Ada Ritt's articles here.",
    ],
)
def test_looks_like_a_biography(text: str) -> None:
    """It says who an author is, what they do for a paper, or how to reach them."""
    assert looks_like_bio(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ada Ritt",
        "By Ada Ritt",
        "Ada Ritt, political correspondent",
        "Ada Ritt said the ferry would sail again.",
        "You can email us here, and read more of our articles there.",
        "You can contact Larke Gazette on +44 1234, or write to us.",
        "Ada Ritt is the mayor of Larke.",
        "Ada Ritt is not amused.",
        "Ada Ritt was seen at the harbour.",
        "The ferry is a reporter of storms.",
        "The Larke Trust is playing host to a reporter.",
        "Ada Ritt has been promoted to harbour chief.",
        "Ada Ritt leads a rally in Larke.",
        "Ada Ritt, a resident who writes on walls, was fined.",
        "Ada Ritt was born in 1964, the daughter of an economist.",
        "Larke is a town by the sea.",
        "A journalist is someone who writes.",
        "She is a political correspondent.",
        "“Ada Ritt is a correspondent,” he said.",
        "Ada Ritt ist Bürgermeisterin von Larke.",
        "Ada Ritt est maire de Larke.",
        "Read more about the author's books here",
        "Follow us on Twitter",
        "About us",
        "Ada Ritt is a reporter. " * MAX_BIO,
    ],
)
def test_does_not_look_like_a_biography(text: str) -> None:
    """News of people, names and what is too long are none."""
    assert not looks_like_bio(text)


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("Ada Ritt is a correspondent.", ("Ada Ritt", "Bo Lund"), ("Ada Ritt",)),
        ("ADA RITT is a correspondent.", ("Ada Ritt",), ("Ada Ritt",)),
        ("Ada Ritt’s books are on ferries.", ("ADA RITT",), ("ADA RITT",)),
        ("Ada Ritt and Bo Lund cover ports.", ("Bo Lund", "Ada Ritt"), ("Bo Lund", "Ada Ritt")),
        ("Ritt is a correspondent.", ("Ada Ritt", "Bo Lund"), ("Ada Ritt",)),
        ("Adam Ritter is a correspondent.", ("Ada Ritt",), ()),
        ("About the author: Ada Ritt, 54.", ("Ada Ritt",), ("Ada Ritt",)),
        ("A correspondent in Larke.", ("Ada Ritt",), ()),
        ("Ada Ritt", (), ()),
        ("", ("Ada Ritt",), ()),
    ],
)
def test_names_in_bio(text: str, names: tuple[str, ...], found: tuple[str, ...]) -> None:
    """Full names count wherever they stand, family names alone where they open it."""
    assert names_in_bio(text, names) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Journaliste au service Mer, Ada Ritt couvre les ports.", True),
        ("Redakteurin im Ressort Hafen: Ada Ritt schreibt über Fähren.", True),
        ("The author, Ada Ritt, is a ferry captain.", True),
        ("Bo Lund is a reporter.", False),
        ("Ada Ritt, harbour correspondent", False),
        ("By Ada Ritt", False),
        ("“A reporter,” said Ada Ritt, is a nuisance.", False),
        ("The ferry on which Ada Ritt sailed is old.", False),
        ("", False),
    ],
)
def test_is_bio_of(text: str, found: bool) -> None:
    """A sentence on what somebody is, who is known to have written the story."""
    assert is_bio_of(text, "Ada Ritt") is found


@given(st.text(max_size=200), st.lists(st.text(max_size=20), max_size=3))
def test_total(text: str, names: list[str]) -> None:
    """Any text is read without error, and nobody is named who was not asked for."""
    assert set(names_in_bio(text, names)) <= set(names)


_PIECES = st.sampled_from(
    "About the author|Ada Ritt| is | a |reporter|, | (|)|“|. |covers |based in Larke|ist |İ|’s|\n".split(
        "|"
    )
)


@given(st.text(max_size=200) | st.lists(_PIECES, max_size=12).map("".join), st.text(max_size=5))
def test_white_space_around_it_says_nothing(text: str, quoted: str) -> None:
    """A line reads the same in white space, and no line in quotation marks is a biography."""
    assert looks_like_bio(f" \t{text}\n") == looks_like_bio(text)
    assert not looks_like_bio(f"“{quoted}{text}")


@given(
    st.sampled_from(["Ada Ritt", "Bo van der Lund", "Ada M. Ritt", "Ада Риттова"]),
    st.sampled_from(["", ", based in Larke,", " (54)"]),
    st.sampled_from(["covers ports", "is a reporter", "schreibt über Häfen", "пишет о портах"]),
)
def test_round_trip(name: str, aside: str, deed: str) -> None:
    """A name, and what its bearer does for a paper, is a biography of that name."""
    text = f"{name}{aside} {deed} for the Larke Herald."
    assert looks_like_bio(text)
    assert names_in_bio(text, ("Cy Dorn", name)) == (name,)


def test_bounded() -> None:
    """Long text costs nothing."""
    assert not looks_like_bio("Ada " * 10**6)
    assert not is_bio_of("Ada Ritt is a reporter. " * 10**5, "Ada Ritt")
    assert names_in_bio("x" * 10**6, ("Ada Ritt",)) == ()
