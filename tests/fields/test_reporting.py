"""Credits at the foot of agency copy, and notes on whose copy it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.reporting import (
    MAX_REPORTING,
    is_same_agency,
    opening_people,
    parse_reporting,
    signing_agency,
    signing_people,
    source_agency,
)
from newsparse.model import Author


def _did(role: str, *names: str) -> list[Author]:
    return [Author(name, role=role) for name in names]


def _wire(name: str, role: str | None = None) -> Author:
    return Author(name, role=role, organisation=name)


_CREDITS: list[tuple[str, list[Author]]] = [
    ("CNN’s Di Ekblad contributed", [Author("Di Ekblad", role="contributed", organisation="CNN")]),
    (
        "CNN's Di Ekblad and Bo Lund contributed to this report.",
        [
            Author("Di Ekblad", role="contributed", organisation="CNN"),
            Author("Bo Lund", role="contributed", organisation="CNN"),
        ],
    ),
    ("With files from Di Ekblad", _did("with files", "Di Ekblad")),
    ("With files from The Canadian Press", [_wire("The Canadian Press", "with files")]),
    (
        "— With assistance from Di Ekblad and Bo Lund",
        _did("with assistance", "Di Ekblad", "Bo Lund"),
    ),
    ("Avec la collaboration de Di Ekblad", _did("avec la collaboration", "Di Ekblad")),
    ("Con la colaboración de Di Ekblad", _did("con la colaboración", "Di Ekblad")),
    ("Com a colaboração de Di Ekblad", _did("com a colaboração", "Di Ekblad")),
    ("Con la collaborazione di Di Ekblad", _did("con la collaborazione", "Di Ekblad")),
    ("Met medewerking van Di Ekblad", _did("met medewerking", "Di Ekblad")),
    ("Unter Mitarbeit von Di Ekblad", _did("unter mitarbeit", "Di Ekblad")),
    ("При участии Ада Ритт", _did("при участии", "Ада Ритт")),
    (
        "Ritt reported from Larke. Associated Press writers Di Ekblad and Bo Lund contributed to this report.",
        [
            Author("Ritt", role="reported", place="Larke"),
            Author("Di Ekblad", role="contributed", organisation="Associated Press"),
            Author("Bo Lund", role="contributed", organisation="Associated Press"),
        ],
    ),
    (
        "(Reporting by Ada Ritt in Larke and Bo Lund; Editing by Cy Dorn)",
        [
            Author("Ada Ritt", role="reporting", place="Larke"),
            *_did("reporting", "Bo Lund"),
            *_did("editing", "Cy Dorn"),
        ],
    ),
    (
        "Reporting by Ada Ritt; Writing by Bo Lund; Additional reporting by Dee Ekblad",
        [
            *_did("reporting", "Ada Ritt"),
            *_did("writing", "Bo Lund"),
            *_did("additional reporting", "Dee Ekblad"),
        ],
    ),
    (
        "Reporting by Ada Ritt, Bo Lund and Cy Dorn; writing and editing by Dee Ekblad",
        [
            *_did("reporting", "Ada Ritt", "Bo Lund", "Cy Dorn"),
            *_did("writing and editing", "Dee Ekblad"),
        ],
    ),
    (
        "(Reporting by Ada Ritt; Our Standards: The Thomson Reuters Trust Principles.)",
        _did("reporting", "Ada Ritt"),
    ),
    (
        "Reporting by Ada Ritt Editing by Bo Lund Our Standards: The Thomson Reuters Trust Principles.",
        [*_did("reporting", "Ada Ritt"), *_did("editing", "Bo Lund")],
    ),
    (
        "(Bericht von Ada Ritt, redigiert von Bo Lund. Bei Rückfragen wenden Sie sich an die Redaktion)",
        [*_did("bericht", "Ada Ritt"), *_did("redigiert", "Bo Lund")],
    ),
    ("(Reporting by Ada Ritt; editing by newsroom)", _did("reporting", "Ada Ritt")),
    (
        "Associated Press writer Ada Ritt in Larke contributed to this report.",
        [Author("Ada Ritt", "contributed", "Associated Press", "Larke")],
    ),
    (
        "Associated Press writers Ada Ritt in Paris and Bo Lund in Rome contributed.",
        [
            Author("Ada Ritt", "contributed", "Associated Press", "Paris"),
            Author("Bo Lund", "contributed", "Associated Press", "Rome"),
        ],
    ),
    ("Editing by Ada Ritt and Bo Lund", _did("editing", "Ada Ritt", "Bo Lund")),
    ("(Additional reporting by Ada Ritt)", _did("additional reporting", "Ada Ritt")),
    (
        "Reporting by Ada Ritt in Larke; Editing by Bo Lund",
        [Author("Ada Ritt", role="reporting", place="Larke"), *_did("editing", "Bo Lund")],
    ),
    (
        "(Writing by Ada Ritt. Editing by Bo Lund.)",
        [*_did("writing", "Ada Ritt"), *_did("editing", "Bo Lund")],
    ),
    ("Translated by Ada Ritt", _did("translated", "Ada Ritt")),
    ("(Graphics by Ada Ritt)", _did("graphics", "Ada Ritt")),
    ("Edited by: Ada Ritt", _did("edited", "Ada Ritt")),
    (
        "(Reporte de Ada Ritt; editado por Bo Lund)",
        [*_did("reporte", "Ada Ritt"), *_did("editado", "Bo Lund")],
    ),
    (
        "Reporte de Ada Ritt en Madrid. Editado en español por Bo Lund",
        [Author("Ada Ritt", role="reporte", place="Madrid"), *_did("editado", "Bo Lund")],
    ),
    ("Traducido por Ada Ritt", _did("traducido", "Ada Ritt")),
    ("Con información de EFE", [_wire("EFE", "con información")]),
    (
        "(Reportage de Ada Ritt, édité par Bo Lund)",
        [*_did("reportage", "Ada Ritt"), *_did("édité", "Bo Lund")],
    ),
    (
        "(Rédigé par Ada Ritt, version française Bo Lund)",
        [*_did("rédigé", "Ada Ritt"), *_did("version française", "Bo Lund")],
    ),
    ("Informações de Ada Ritt", _did("informações", "Ada Ritt")),
    ("Com informações da Reuters", [_wire("Reuters", "com informações")]),
    (
        "(Reportagem de Ada Ritt; edição de Bo Lund)",
        [*_did("reportagem", "Ada Ritt"), *_did("edição", "Bo Lund")],
    ),
    ("Bearbeitet von Ada Ritt", _did("bearbeitet", "Ada Ritt")),
    (
        "(Bericht von Ada Ritt, redigiert von Bo Lund.)",
        [*_did("bericht", "Ada Ritt"), *_did("redigiert", "Bo Lund")],
    ),
    ("Mit Material von dpa", [_wire("dpa", "mit material")]),
    ("Mitarbeit: Ada Ritt", _did("mitarbeit", "Ada Ritt")),
    ("Tradotto da Ada Ritt", _did("tradotto", "Ada Ritt")),
    ("Vertaald door Ada Ritt", _did("vertaald", "Ada Ritt")),
    ("Opracowała: Ada Ritt", _did("opracowała", "Ada Ritt")),
    ("Подготовила: Ада Риттова", _did("подготовила", "Ада Риттова")),
    ("Çeviren: Ada Ritoğlu", _did("çeviren", "Ada Ritoğlu")),
    (
        "(Reportage Ada Ritt, édité par Bo Lund)",
        [*_did("reportage", "Ada Ritt"), *_did("édité", "Bo Lund")],
    ),
    (
        "(Reportage Ada Ritt et Bo Lund à Paris, rédigé par Cy Dorn, édité par Dee Ekblad)",
        [
            *_did("reportage", "Ada Ritt"),
            Author("Bo Lund", role="reportage", place="Paris"),
            *_did("rédigé", "Cy Dorn"),
            *_did("édité", "Dee Ekblad"),
        ],
    ),
    (
        "Ada Ritt reported from Paris. Bo Lund contributed to this report.",
        [Author("Ada Ritt", role="reported", place="Paris"), *_did("contributed", "Bo Lund")],
    ),
    (
        "Ada Ritt reported from Paris and Bo Lund from Rome.",
        [
            Author("Ada Ritt", role="reported", place="Paris"),
            Author("Bo Lund", role="reported", place="Rome"),
        ],
    ),
    (
        "Associated Press writers Ada Ritt in Paris and Bo Lund in Rome contributed to this report.",
        [
            Author("Ada Ritt", "contributed", "Associated Press", "Paris"),
            Author("Bo Lund", "contributed", "Associated Press", "Rome"),
        ],
    ),
    (
        "AP Sports Writer Ada Ritt contributed to this report.",
        [Author("Ada Ritt", "contributed", "AP")],
    ),
    ("Ada Ritt and Bo Lund contributed reporting.", _did("contributed", "Ada Ritt", "Bo Lund")),
    (
        "Ada Ritt also contributed reporting from Nairobi.",
        [Author("Ada Ritt", role="contributed", place="Nairobi")],
    ),
    ("Reuters contributed to this report.", [_wire("Reuters", "contributed")]),
    (
        "The Associated Press contributed to this report.",
        [_wire("The Associated Press", "contributed")],
    ),
    ("Ada Ritt a contribué à cet article.", _did("a contribué", "Ada Ritt")),
    (
        "Ada Ritt y Bo Lund contribuyeron a este informe.",
        _did("contribuyeron", "Ada Ritt", "Bo Lund"),
    ),
    ("Ada Ritt contribuiu para esta reportagem.", _did("contribuiu", "Ada Ritt")),
    ("Ada Ritt ha collaborato a questo articolo.", _did("ha collaborato", "Ada Ritt")),
    ("--- dpa/ritt", [_wire("dpa"), Author("ritt")]),
    ("Quelle: dpa/ritt", [_wire("dpa"), Author("ritt")]),
    ("sda/ritt", [_wire("sda"), Author("ritt")]),
    ("SDA/sep", [_wire("SDA"), Author("sep")]),
    ("kle/jj (dpa, afp, rtr)", [Author("kle"), Author("jj"), *map(_wire, ("dpa", "afp", "rtr"))]),
    ("ssi, dan", [Author("ssi"), Author("dan")]),
    ("(phy)", [Author("phy")]),
    ("(dpa)", [_wire("dpa")]),
    ("(dpa/ritt)", [_wire("dpa"), Author("ritt")]),
    ("Quelle: dpa", [_wire("dpa")]),
    ("AFP/ritt", [_wire("AFP"), Author("ritt")]),
]


@pytest.mark.parametrize(("text", "expected"), _CREDITS)
def test_names_who_did_what(text: str, expected: list[Author]) -> None:
    """Everyone named comes out with the credit's word for it, agencies as organisations."""
    assert parse_reporting(text) == tuple(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The ferry sank on Monday.",
        "Police reported from Larke.",
        "Larke’s Ada Ritt contributed two goals.",
        "With assistance from the coastguard, the ferry returned.",
        "With help from his friends",
        "With files from Larke",
        "Con la ayuda de todos",
        "Writing by hand is a lost art.",
        "The mayor contributed to this report.",
        "The mayor contributed.",
        "Editing by newsroom",
        "Our Standards: The Thomson Reuters Trust Principles.",
        "The officers contributed to this report.",
        "Ada Ritt reported from the harbour that the ferry sank.",
        "Ada Ritt reported from Paris that the ferry sank.",
        "Ada Ritt reported from Paris. The ferry sank on Monday.",
        "Reuters reported from Paris.",
        "A fire was reported from Larke.",
        "Cases reported from Larke",
        "Ada Ritt contributed to this reporter’s downfall.",
        "Reportage Larke",
        "(Reportage Larke)",
        "Reporting by the coast guard began on Monday.",
        "Editing is hard.",
        "By Ada Ritt",
        "Ada Ritt",
        "Read more",
        "und so weiter",
        "and/or",
        "on/off",
        "Source: the harbour office said so.",
        "Quelle: eigene Recherche",
        "Mehr dazu",
        "(links)",
        "[/cta",
        "12/13",
        "the end",
        "Reporting by Ada Ritt " * (MAX_REPORTING // 20),
    ],
)
def test_names_nobody(text: str) -> None:
    """Prose, other words and what is too long credit nobody."""
    assert parse_reporting(text) == ()


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Quelle: dpa", "dpa"),
        ("Quelle: dpa/ritt", "dpa"),
        ("Quelle: ntv.de, ritt/dpa", "dpa"),
        ("Source: AFP", "AFP"),
        ("Source : Reuters", "Reuters"),
        ("Fonte: ANSA", "ANSA"),
        ("Fuente: EFE", "EFE"),
        ("Bron: ANP", "ANP"),
        ("Kilde: Ritzau", "Ritzau"),
        ("Källa: TT", "TT"),
        ("Lähde: STT", "STT"),
        ("Źródło: PAP", "PAP"),
        ("Zdroj: ČTK", "ČTK"),
        ("Forrás: MTI", "MTI"),
        ("Sursa: Agerpres", "Agerpres"),
        ("Izvor: Hina", "Hina"),
        ("Извор: Танјуг", "Танјуг"),
        ("Источник: ТАСС", "ТАСС"),
        ("Джерело: УНІАН", "УНІАН"),
        ("Kaynak: AA", "AA"),
        ("Sumber: Antara", "Antara"),
        ("Nguồn: TTXVN", "TTXVN"),
        ("المصدر: رويترز", "رويترز"),
        ("来源：新华社", "新华社"),
        ("출처: 연합뉴스", "연합뉴스"),
        ("Πηγή: ΑΠΕ-ΜΠΕ", "ΑΠΕ-ΜΠΕ"),
        ("Mit Agenturen", "Agenturen"),
        ("Avec AFP", "AFP"),
        ("(mit dpa)", "dpa"),
        ("Mit Material von dpa", "dpa"),
        ("With reporting by Reuters", "Reuters"),
        ("With files from The Canadian Press", "The Canadian Press"),
        ("Con información de EFE", "EFE"),
        ("Com informações da Reuters", "Reuters"),
        ("Die Meldung kam automatisch von der Deutschen Presse-Agentur (dpa).", "dpa"),
        ("По материалам РИА Новости", "РИА Новости"),
        ("The ferry sank on Monday.", None),
        ("Reuters could not reach the owner of the ferry.", None),
        ("Source: the harbour office", None),
        ("The officers said that agencies provided by then no boats.", None),
        ("The ferry at Larke. © Ada Ritt/dpa", None),
        ("© dpa-infocom, dpa:240303-99-12345/2", "dpa-infocom"),
        ("Copyright 2031 The Associated Press. All rights reserved.", "The Associated Press"),
        ("Quelle: eigene Recherche", None),
        ("By Ada Ritt", None),
        ("", None),
        ("Theo AFP", "AFP"),
        ("Theo Reuters", "Reuters"),
        ("Theo Ada Ritt", None),
    ],
)
def test_source_agency(text: str, agency: str | None) -> None:
    """The agency of a note comes out as it is printed; prose that names one gives none."""
    assert source_agency(text) == agency


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("/ritzau/", "ritzau"),
        ("Larkes havn er åben igen./ritzau/", "ritzau"),
        ("(MTI)", "MTI"),
        ("(dpa/lno)", "dpa"),
        ("dpa/lno", "dpa"),
        ("(ANSA).", "ANSA"),
        ("— Reuters", "Reuters"),
        ("The ferry sailed again. — Reuters", "Reuters"),
        ("Feri itu belayar semula. - Bernama", "Bernama"),
        ("The ferry sailed again. (Reuters)", "Reuters"),
        ("„Die Fähre fährt wieder.“ (dpa/afp)", "dpa"),
        ("© AFP", "AFP"),
        ("AFP", "AFP"),
        ("Ada Ritt (PAP)", "PAP"),
        ("(Ada Ritt/AFP)", "AFP"),
        ("(Beta, 4.3.2025)", "Beta"),
        ("«Паром вышел в море». (ТАСС)", "ТАСС"),
        ("渡轮再次启航。（新华社）", "新华社"),
        ("フェリーが再び出航した。（共同）", "共同"),
        ("(رويترز)", "رويترز"),
        ("/واس/", "واس"),
        ("She told the Associated Press (AP).", None),
        ("He works for Reuters", None),
        ("He works for Reuters.", None),
        ("She left. — Larke", None),
        ("/larke/", None),
        ("(left)", None),
        ("(Photo: AFP)", None),
        ("Photo: Ada Ritt (AFP)", None),
        ("AA", None),
        ("TT", None),
        ("", None),
    ],
)
def test_signing_agency(text: str, agency: str | None) -> None:
    """The agency that signs at the end comes out as printed; one that is spoken of does not."""
    assert signing_agency(text) == agency


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("AP", "The Associated Press", True),
        ("AFP", "Agence France-Presse", True),
        ("PTI", "Press Trust of India", True),
        ("REUTERS", "Reuters", True),
        ("dpa", "dpa/afp", True),
        ("ANSA", "Agenzia ANSA", True),
        ("AP", "Reuters", False),
        ("Associated Press", "Press Trust of India", False),
    ],
)
def test_is_same_agency(one: str, other: str, same: bool) -> None:
    """Initials, capitals and what stands before the name make no other agency."""
    assert is_same_agency(one, other) is same
    assert is_same_agency(other, one) is same


_PIECES = st.sampled_from(
    "Reporting by | contributed to this report.| reported from |Paris|AP writers |(Reportage |Ada Ritt|Bo Lund| in Larke|; |Editing by |(|)|dpa|/|ritt|Quelle: |, |. |---|Mit | and |"
    "\n|Material von |AFP|x".split("|")
)
_TEXTS = st.text(max_size=150) | st.lists(_PIECES, max_size=12).map("".join)


@given(_TEXTS)
def test_total_and_grounded(text: str) -> None:
    """Any text is read without error; names, places and roles are the text's own."""
    for one in parse_reporting(text):
        assert one.name in text
        assert one.place is None or one.place in text
        assert one.role is None or " ".join(one.role.split()) in " ".join(text.casefold().split())
    for agency in (source_agency(text), signing_agency(text)):
        assert agency is None or agency in text


_NAMES = st.sampled_from(["Ada Ritt", "Bo Lund", "Cy Dorn", "Dee van Ekblad", "A. B. Ritt-Lund"])
_DEEDS = st.sampled_from(
    [
        "Reporting by",
        "Editing by",
        "Writing by",
        "Additional reporting by",
        "Editado por",
        "Édité par",
    ]
)


@given(
    st.lists(
        st.tuples(_DEEDS, st.lists(_NAMES, min_size=1, max_size=3, unique=True)),
        min_size=1,
        max_size=3,
    )
)
def test_round_trip(shares: list[tuple[str, list[str]]]) -> None:
    """A credit printed as agencies print theirs reads back."""
    printed = "; ".join(f"{deed} {' and '.join(names)}" for deed, names in shares)
    expected = [
        (name, deed.rpartition(" ")[0].casefold()) for deed, names in shares for name in names
    ]
    assert [(one.name, one.role) for one in parse_reporting(f"({printed})")] == expected


_SENT = st.none() | st.sampled_from(["Paris", "Rome", "New York", "Nairobi"])


@given(
    st.sampled_from(["", "Associated Press writers ", "AP journalists ", "Reuters reporter "]),
    st.lists(st.tuples(_NAMES, _SENT), min_size=1, max_size=3, unique_by=lambda one: one[0]),
    st.sampled_from(
        [" contributed to this report", " contributed reporting", " assisted with this story"]
    ),
    st.sampled_from(["", "."]),
)
def test_helpers_read_back(
    whose: str, people: list[tuple[str, str | None]], deed: str, stop: str
) -> None:
    """Those who helped come out with their places, and the agency that they write for."""
    printed = " and ".join(f"{name} in {place}" if place else name for name, place in people)
    agency = whose.rpartition(" ")[0].rpartition(" ")[0] or None
    assert parse_reporting(f"{whose}{printed}{deed}{stop}") == tuple(
        Author(name, deed.split(maxsplit=1)[0], agency, place) for name, place in people
    )


def test_bounded() -> None:
    """Long text costs nothing and names nobody."""
    assert parse_reporting("Reporting by " * 10**5) == ()
    assert parse_reporting("/" * 10**6) == ()
    assert source_agency("Quelle: " * 10**5) is None
    assert signing_agency("(dpa/" * 10**6) is None


def _person(name: str, role: str | None = None) -> Author:
    return Author(name, role=role)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("新华社北京3月13日电（记者王芳、陈海）渡轮停航。", [_person("王芳", "记者"), _person("陈海", "记者")]),
        ("中新社北京3月13日电 (记者 王芳)渡轮停航。", [_person("王芳", "记者")]),
        ("本报讯（记者 王芳 通讯员 陈海）渡轮停航。", [_person("王芳", "记者"), _person("陈海", "通讯员")]),
        ("(서울=연합뉴스) 홍길동 기자 = 여객선이 멈췄다.", [_person("홍길동", "기자")]),
        ("渡轮停航三天（资料图片）。", []),
        ("【速報】渡輪停航", []),
        ("LARKE (Reuters) - The ferry sank.", []),
        ("渡" * 100 + "（记者王芳）", []),
    ],
)  # fmt: skip
def test_opening_people(text: str, people: list[Author]) -> None:
    """The reporters whom a story's opening names, no one further down."""
    assert opening_people(text) == tuple(people)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("【佐藤花子、鈴木一郎】", ["佐藤花子", "鈴木一郎"]),
        ("島民は喜んだ。【佐藤花子】", ["佐藤花子"]),
        ("島民は喜んだ。（佐藤花子）", ["佐藤花子"]),
        ("渡轮停航三天。（王芳）", ["王芳"]),
        ("【関連記事】", []),
        ("【写真】", []),
        ("（完）", []),
        ("島民は喜んだ。（敬称略）", []),
        ("島民は喜んだ。（東京都）", []),
        ("島民は喜んだ（佐藤花子）", []),
        ("（共同）", []),
        ("(Ada Ritt)", []),
        ("", []),
    ],
)
def test_signing_people(text: str, names: list[str]) -> None:
    """Those whose names in brackets end a story; other remarks in brackets name nobody."""
    assert [one.name for one in signing_people(text)] == names
