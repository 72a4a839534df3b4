"""Bylines."""

from __future__ import annotations

import pytest

from newsparse.fields.byline import (
    MAX_BYLINE,
    looks_like_byline,
    parse_byline,
    parse_contributors,
)
from newsparse.model import Author

_JANE, _JOHN, _ANN = Author("Jane Doe"), Author("John Roe"), Author("Ann Poe")


def _body(name: str) -> Author:
    return Author(name, organisation=name)


_BYLINES: list[tuple[str, list[Author]]] = [
    ("Jane Doe", [_JANE]),
    ("By Jane Doe", [_JANE]),
    ("by Jane Doe", [_JANE]),
    ("BY JANE DOE", [Author("JANE DOE")]),
    ("Jane Doe and John Roe", [_JANE, _JOHN]),
    ("Jane Doe & John Roe", [_JANE, _JOHN]),
    ("Jane Doe\u00a0and John Roe", [_JANE, _JOHN]),
    ("Jane Doe, John Roe and Ann Poe", [_JANE, _JOHN, _ANN]),
    ("Jane Doe, John Roe, and Ann Poe", [_JANE, _JOHN, _ANN]),
    ("Jane Doe, with John Roe in Rome", [_JANE, Author("John Roe", place="Rome")]),
    (
        "Jane Doe in Paris and John Roe in Rome",
        [Author("Jane Doe", place="Paris"), Author("John Roe", place="Rome")],
    ),
    (
        "Jane Doe in Paris, France, and John Roe in Rome",
        [Author("Jane Doe", place="Paris, France"), Author("John Roe", place="Rome")],
    ),
    ("Jane Doe in New York and Larke", [Author("Jane Doe", place="New York and Larke")]),
    ("Jane Doe at Wembley", [Author("Jane Doe", place="Wembley")]),
    ("Jane Doe Science correspondent", [Author("Jane Doe", role="Science correspondent")]),
    ("Jane Doe Political editor", [Author("Jane Doe", role="Political editor")]),
    ("Jane Doe Larke correspondent", [Author("Jane Doe", role="Larke correspondent")]),
    ("Jane Doe Washington bureau chief", [Author("Jane Doe", role="Washington bureau chief")]),
    ("Jane Doe, science editor", [Author("Jane Doe", role="science editor")]),
    ("Jane Doe\nScience editor", [Author("Jane Doe", role="Science editor")]),
    (
        "Jane Doe Home affairs editor and John Roe",
        [Author("Jane Doe", role="Home affairs editor"), _JOHN],
    ),
    (
        "Jane Doe, Science and Technology Editor, and John Roe",
        [Author("Jane Doe", role="Science and Technology Editor"), _JOHN],
    ),
    (
        "Jane Doe, Europe correspondent, in Larke",
        [Author("Jane Doe", role="Europe correspondent", place="Larke")],
    ),
    (
        "Jane Doe, professor of history at Larke University",
        [Author("Jane Doe", role="professor of history at Larke University")],
    ),
    ("Guardian staff and agencies", [_body("Guardian staff and agencies")]),
    ("Staff and agencies", [_body("Staff and agencies")]),
    ("Jane Doe North of England editor", [Author("Jane Doe", role="North of England editor")]),
    (
        "Staff and agencies in Larke",
        [Author("Staff and agencies", organisation="Staff and agencies", place="Larke")],
    ),
    ("Guardian staff reporter", [_body("Guardian staff reporter")]),
    ("Guardian sport", [_body("Guardian sport")]),
    ("Observer editorial", [_body("Observer editorial")]),
    ("Reuters", [_body("Reuters")]),
    ("Associated Press", [_body("Associated Press")]),
    ("Agence France-Presse", [_body("Agence France-Presse")]),
    ("Australian Associated Press", [_body("Australian Associated Press")]),
    ("Press Association", [_body("Press Association")]),
    ("Reuters in Larke", [Author("Reuters", organisation="Reuters", place="Larke")]),
    ("Jane Doe with Reuters", [_JANE, _body("Reuters")]),
    ("Jane Doe and agencies", [_JANE, _body("agencies")]),
    ("Jane Doe and a team of reporters", [_JANE]),
    ("JANE DOE, Associated Press", [Author("JANE DOE", organisation="Associated Press")]),
    ("Jane Doe (Reuters)", [Author("Jane Doe", organisation="Reuters")]),
    ("Jane Doe for the Larke Times", [Author("Jane Doe", organisation="the Larke Times")]),
    (
        "Jane Doe in Larke for Reuters",
        [Author("Jane Doe", organisation="Reuters", place="Larke")],
    ),
    (
        "By Jane Doe - The Larke Times - Tuesday, October 14, 2031",
        [Author("Jane Doe", organisation="The Larke Times")],
    ),
    ("As told to Jane Doe", [_JANE]),
    ("Interview by Jane Doe", [_JANE]),
    ("by Jane Doe. Photographs by John Roe", [_JANE]),
    ("Words: Jane Doe Photographs: John Roe", [_JANE]),
    ("Presented by Jane Doe with John Roe; produced by Ann Poe", [_JANE, _JOHN]),
    ("Jane Doe (earlier) and John Roe (now)", [_JANE, _JOHN]),
    ("Ludwig van der Meer", [Author("Ludwig van der Meer")]),
    ("A. B. Smith", [Author("A. B. Smith")]),
    ("Jane Doe Jr.", [Author("Jane Doe Jr.")]),
    ("Seán O'Brien-Nuñez", [Author("Seán O'Brien-Nuñez")]),
    ("Jane d’Arc", [Author("Jane d’Arc")]),
    ("José Ortega y Gasset", [Author("José Ortega y Gasset")]),
    ("Madonna", [Author("Madonna")]),
    ("田中太郎", [Author("田中太郎")]),
    ("محمد علي", [Author("محمد علي")]),
    ("Мария Роева и Пётр Доев", [Author("Мария Роева"), Author("Пётр Доев")]),
    ("Von Jana Doe und Karl Roe", [Author("Jana Doe"), Author("Karl Roe")]),
    ("Jane Doe @janedoe", [_JANE]),
    ("Jane Doe@janedoe", [_JANE]),
    (
        "Jane Doe – Reporter in Larke Reporter in Larke",
        [Author("Jane Doe", role="Reporter", place="Larke")],
    ),
    ("Jane Doe – Journalist Journalist", [Author("Jane Doe", role="Journalist")]),
    ("Ada Editor Editor", [Author("Ada Editor", role="Editor")]),
    ("By Ford Maddox Ford", [Author("Ford Maddox Ford")]),
    ("Jane Doe jane.doe@larke.example", [_JANE]),
    ("Jane Doe in Paris @x Rome", [Author("Jane Doe", place="Paris")]),
]


@pytest.mark.parametrize(("text", "expected"), _BYLINES)
def test_names_the_authors(text: str, expected: list[Author]) -> None:
    """Names, roles, places and organisations come out apart, in the byline's order."""
    assert parse_byline(text) == tuple(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "By",
        "and",
        "in Paris",
        "@janedoe",
        "jane.doe@larke.example",
        "https://larke.example/jane",
        "who ruled the harbour",
        "MORE BY.",
        "记者",
        "记者,",
        "기자",
        "编辑",
        "More from .",
        "By comparison, Larke, who ruled in exile, took a stance.",
        "Jane Doe " * (MAX_BYLINE // 8),
    ],
)
def test_names_nobody(text: str) -> None:
    """Addresses, handles, prose and overlong text name no author."""
    assert parse_byline(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by Jane Doe. Photographs by John Roe", [Author("John Roe", role="photographs")]),
        ("Words: Jane Doe Photographs: John Roe", [Author("John Roe", role="photographs")]),
        (
            "Presented by Jane Doe; produced by Ann Poe and John Roe",
            [Author("Ann Poe", role="produced"), Author("John Roe", role="produced")],
        ),
        ("By Jane Doe", []),
    ],
)
def test_names_the_contributors(text: str, expected: list[Author]) -> None:
    """Those who did something else than write carry the byline's word for it."""
    assert parse_contributors(text) == tuple(expected)


@pytest.mark.parametrize("text", [text for text, authors in _BYLINES if authors[0].place])
def test_a_byline_with_a_place_looks_like_one(text: str) -> None:
    """A place after the name does not hide a byline, a handle does."""
    assert looks_like_byline(text) == ("@" not in text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe", True),
        ("By Jane", True),
        ("Jane Doe, John Roe and Ann Poe", True),
        ("Jane Doe Science correspondent", True),
        ("Guardian staff and agencies", True),
        ("Words: Jane Doe Photographs: John Roe", True),
        ("Jane Doe (earlier) and John Roe (now)", True),
        ("Reuters", True),
        ("A. B. Smith", True),
        ("Sport", False),
        ("World News", False),
        ("Most viewed", False),
        ("Sign In", False),
        ("How the harbour fell", False),
        ("By signing up, I agree to the terms", False),
        ("By comparison, Larke took a stance.", False),
        ("Jane Doe?", False),
        ("Jane Doe 2024", False),
        ("The ship sank.", False),
        ("", False),
    ],
)
def test_looks_like_byline(text: str, expected: bool) -> None:
    """Names, roles and their joints look like a byline; menus and prose do not."""
    assert looks_like_byline(text) is expected
