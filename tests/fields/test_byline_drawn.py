"""Bylines printed at random, and hostile text."""

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

_GIVEN = [
    *("Ada", "Bo", "Cy", "Dee", "Maria", "José", "Łukasz", "Øyvind", "Anne-Marie", "Ruairí", "J."),
    *("Özge", "María José", "Ana Maria", "Jan Peter", "Ada M."),
]
_FAMILY = (
    "Ritt Lund Dorn Ekblad O’Ritt Lund-Ritt Ångström MacLund Şahinoğlu Ritterová Nuñez".split()
)
_PARTICLES = [
    *("", "", "", "van der ", "van ’t ", "von ", "von der ", "zu ", "von und zu ", "de ", "de la "),
    *("del ", "da ", "dos ", "d’", "di ", "af ", "al "),
]
_NAMES = st.builds(
    lambda given, particle, family: f"{given} {particle}{family}",
    st.sampled_from(_GIVEN),
    st.sampled_from(_PARTICLES),
    st.sampled_from(_FAMILY),
)
_OPENINGS = st.sampled_from(
    [
        *("By ", "by ", "BY ", "By: ", "Von ", "von ", "Von: ", "Par ", "Por ", "di ", "Door "),
        *("Av ", "Af ", "Oleh ", "Deur ", "by", "Przez ", "Scris de ", "Napsal ", "Written by "),
        *("Author: ", "Autor: ", "Szerző: ", "Автор: ", "Yazar: ", "Teksti: ", "Penulis: "),
        *("Piše: ", "Συντάκτης: ", "Tác giả: ", "Autorin/Autor ", "Eine Analyse von "),
        *("Kommentar von ", "Opinion by "),
    ]
)
_JOINTS = st.sampled_from(
    [" and ", " & ", " und ", " et ", " y ", " e ", " og ", " och ", " ve ", " és ", " with "]
)
_TAILS = st.sampled_from(
    [
        *("", " 07.01.2031, 17:43 Uhr", " | Published 7 January 2031", " · 3 min read"),
        *(", 2031-01-07", " @adaritt", " ada@larke.example", " Follow"),
        "\nhttps://larke.example/ada",
    ]
)


@given(_OPENINGS, st.lists(_NAMES, min_size=1, max_size=4, unique=True), _JOINTS, _TAILS)
def test_names_read_back(opening: str, names: list[str], joint: str, tail: str) -> None:
    """A byline printed in any supported form parses back to its people."""
    last = f"{joint}{names[-1]}" if len(names) > 1 else names[-1]
    printed = f"{opening}{', '.join(names[:-1])}{last}{tail}"
    assert parse_people(printed) == (tuple(map(Author, names)), ())


_ROLES = st.sampled_from(
    [
        *("science editor", "Senior reporter", "Europe correspondent", "Staff Writer"),
        *("Redakteurin", "journaliste", "enviada especial", "giornalista", "toimittaja"),
    ]
)
_BODIES = st.sampled_from(
    ["Reuters", "dpa", "AFP", "The Associated Press", "BBC News", "the Larke Times"]
)
_PLACES = st.sampled_from(["Rome", "Paris", "Nairobi", "New York", "Larke"])
_SAID = st.sampled_from(["name", "role", "body", "for", "place", "role and place", "for and place"])


@st.composite
def _people(draw: st.DrawFn, name: str) -> tuple[str, Author]:
    """Someone as a byline prints them, and who that is."""
    said, role, body, place = draw(_SAID), draw(_ROLES), draw(_BODIES), draw(_PLACES)
    match said:
        case "role":
            return f"{name}, {role}", Author(name, role=role)
        case "body":
            known = "Reuters" if body == "the Larke Times" else body
            return f"{name} ({known})" if known != "BBC News" else f"{name}, BBC News", Author(
                name, organisation=known
            )
        case "for":
            return f"{name} for {body}", Author(name, organisation=body)
        case "place":
            return f"{name} in {place}", Author(name, place=place)
        case "role and place":
            return f"{name}, {role}, in {place}", Author(name, role=role, place=place)
        case "for and place":
            return f"{name} in {place} for {body}", Author(name, organisation=body, place=place)
    return name, Author(name)


_CREDITS = [
    *((f" with {what} by ", what) for what in ("photographs", "additional reporting")),
    *((f", {what} by ", what) for what in ("illustrations", "video", "edited")),
    *((f"; {what} by ", what) for what in ("produced", "photography", "research")),
    *((". Photos: ", "photos"), (" Fotos: ", "fotos"), (" mit Fotos von ", "fotos")),
    (" con fotografías de ", "fotografías"),
]


@given(
    st.sampled_from(["By ", "Written by ", "Author: "]),
    st.lists(_NAMES, min_size=1, max_size=4, unique=True),
    st.sampled_from([" and ", "; ", ", and "]),
    st.none() | st.sampled_from(_CREDITS),
    st.data(),
)
def test_what_is_said_of_them_reads_back(
    opening: str, names: list[str], joint: str, credit: tuple[str, str] | None, data: st.DataObject
) -> None:
    """Roles, organisations, places and contributors stay with the name they stand by."""
    *writers, last = names if credit and len(names) > 1 else [*names, ""]
    people = [data.draw(_people(name)) for name in writers]
    printed = opening + joint.join(text for text, _ in people)
    helped: tuple[Author, ...] = ()
    if credit and last:
        printed += credit[0] + last
        helped = (Author(last, role=credit[1]),)
    assert parse_people(printed) == (tuple(author for _, author in people), helped)


@given(
    st.sampled_from(["By ", "Von ", "Par "]),
    _NAMES,
    st.sampled_from([" with ", " and ", " mit ", " avec "]),
    st.sampled_from(["Reuters", "dpa", "AFP", "AP", "EFE", "ANSA"]),
)
def test_agencies_read_back(opening: str, name: str, joint: str, wire: str) -> None:
    """An agency beside a name is an author of its own, and its own organisation."""
    assert parse_byline(f"{opening}{name}{joint}{wire}") == (
        Author(name),
        Author(wire, organisation=wire),
    )


_SCRIPTS = {
    "Cyrillic": (
        ["Автор: ", "Авторы: ", "Текст: ", "Автор "],
        ["Анна Риттова", "Борис Лундин", "Карина Дорнова", "Вячеслав Маров"],
        [" и ", ", "],
    ),
    "Greek": (
        ["Συντάκτης: ", "Γράφει η ", "Γράφει ο ", "Επιμέλεια: "],
        ["Άδα Ρίττου", "Γιάννης Λούντος", "Μαρία Δόρνου"],
        [" και ", ", "],
    ),
    "Arabic": (
        ["بقلم: ", "كتب: ", "كتبت: ", "بقلم ", "إعداد: "],
        ["محمد الريتي", "خالد الدورني", "سارة اللندي"],
        ["، ", " و"],
    ),
    "Hebrew": (
        ["מאת: ", "מאת "],
        ["דנה לוי", "יוסי כהן", "דנה ריטנר"],
        [", ", " ו"],
    ),
    "Devanagari": (
        ["लेखक: ", "द्वारा: ", "द्वारा "],
        ["राम ऋतवाल", "सीता लुंडवाल", "मोहन दोर्नवाल"],
        [" और ", ", "],
    ),
}


@st.composite
def _printed_in_scripts(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A label, one to three names and what joins them, in one script."""
    openings, people, joints = _SCRIPTS[draw(st.sampled_from(sorted(_SCRIPTS)))]
    names = draw(st.lists(st.sampled_from(people), min_size=1, max_size=2, unique=True))
    return draw(st.sampled_from(openings)) + draw(st.sampled_from(joints)).join(names), names


@given(_printed_in_scripts())
def test_names_in_other_scripts_read_back(printed: tuple[str, list[str]]) -> None:
    """A byline in Cyrillic, Greek, Arabic, Hebrew or Devanagari parses back to its people."""
    text, names = printed
    assert parse_people(text) == (tuple(map(Author, names)), ())


_EASTERN = {
    "Han": (["作者：", "文/", "文／", "撰文："], ["王立德", "李文波", "孟凡舟"], ["、", " "]),
    "Japanese": (
        ["文・", "取材・文：", "文："],
        ["佐久間玲奈", "田中立太", "佐藤花子"],
        ["、", "・"],
    ),
    "Hangul": (["글 ", "글: "], ["홍리태", "김룬드"], ["·", ", "]),
}
_REPORTERS = {
    "before": (["记者 ", "記者 "], ["王立德", "李文波", "孟凡舟"]),
    "after": ([" 기자", " 특파원"], ["홍리태", "김룬드"]),
}


@st.composite
def _printed_in_east(draw: st.DrawFn) -> tuple[str, list[str]]:
    openings, people, joints = _EASTERN[draw(st.sampled_from(sorted(_EASTERN)))]
    names = draw(st.lists(st.sampled_from(people), min_size=1, max_size=2, unique=True))
    return draw(st.sampled_from(openings)) + draw(st.sampled_from(joints)).join(names), names


@given(_printed_in_east())
def test_eastern_names_read_back(printed: tuple[str, list[str]]) -> None:
    """A Chinese, Japanese or Korean byline behind its label parses back to its people."""
    text, names = printed
    assert parse_people(text) == (tuple(map(Author, names)), ())


@given(st.sampled_from(sorted(_REPORTERS)), st.data())
def test_eastern_reporters_read_back(side: str, data: st.DataObject) -> None:
    """“记者 王立德”, “홍리태 기자”: the role stands with the name."""
    roles, people = _REPORTERS[side]
    role, name = data.draw(st.sampled_from(roles)), data.draw(st.sampled_from(people))
    printed = role + name if side == "before" else name + role
    assert parse_people(printed) == ((Author(name, role=role.strip()),), ())


_DESKS = st.sampled_from(
    "Staff|Staff and agencies|Redaktion|Larke-Redaktion|Newsroom|Redacción|Redazione|Our Foreign Staff|"
    "la rédaction|onze redactie|Admin".split("|")
)


@given(st.sampled_from(["", "By ", "Von ", "Di ", "Par ", "Author: "]), _DESKS)
def test_desks_read_back(opening: str, desk: str) -> None:
    """A desk is an author that is its own organisation."""
    assert parse_byline(f"{opening}{desk}") == (Author(desk, organisation=desk),)


_PIECES = st.sampled_from(
    "By |Von |Ada Ritt|Bo Lund|dpa|Reuters| und |, | in |Paris|; |Fotos: |(|)|@ada|2031|07.01.2031|"
    " - |/|记者|王立德|、|【|】|기자|홍리태|كتب |محمد حسن|و|द्वारा |राम|\u200b|\n| Follow|Staff Writer|"
    "editor|’s|İ|ß|της |Published |More by |\u2028|;|as told to | via |Getty Images| with |photographs by |"
    "de la |, M.D.| 通讯员|Mistake|agencies|y |van | for |Chief |.|0".split("|")
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
    """What looks like a byline names somebody, and its signs say that it does."""
    assert not looks_like_byline(text) or parse_byline(text)
    assert ("line" in byline_signs(text)) == looks_like_byline(text)


@pytest.mark.parametrize(
    "piece", ["By ", "Ada Ritt, ", "(", "and ", "A ", "/", "记者", "Von Ada ", "@", "1:1 ", " with"]
)
def test_bounded(piece: str) -> None:
    """Text longer than a byline is not looked at, whatever it opens with."""
    assert parse_people(f"By Ada Ritt{' ' * MAX_BYLINE}{piece}") == ((), ())
    assert parse_byline(piece * 10**6) == ()
    assert byline_signs(piece * 10**6) == frozenset()


def test_as_long_as_a_byline_may_be() -> None:
    """The bound itself: one character more, and nobody is named."""
    names = [f"Ada {family}{more}" for family in ("Ritt", "Lund") for more in ("er", "mann", "sen")]
    printed = f"By {', '.join(names)}"
    longest = printed.ljust(MAX_BYLINE)
    assert [one.name for one in parse_byline(longest)] == names
    assert parse_byline(f"{longest} ") == ()


@given(_TEXTS, st.text(min_size=1, max_size=20))
def test_nothing_behind_the_bound_counts(text: str, more: str) -> None:
    """A text longer than a byline gives what its first part of that length gives, or nothing."""
    whole = f"{text.ljust(MAX_BYLINE)}{more}"
    assert parse_people(whole) in (parse_people(whole[:MAX_BYLINE]), ((), ()))
