"""Which lines of those that may be bylines are the first byline."""

from __future__ import annotations

import pytest

from newsparse.fields.parted import byline_around, first_byline, parse_lines
from newsparse.model import Author


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        ([], range(0)),
        (["Katarzyna Wilczek", "Skomentuj"], range(1)),
        (["Lucía Arrabal", "Valdemora"], range(1)),
        (["Ada Quill", "Bo Raskin"], range(1)),
        (["By", "Ada Quill", "and", "Bo Raskin"], range(4)),
        (["By", "Ada Quill", "Follow"], range(2)),
        (["Von", "Ada Quill", "und", "Bo Raskin"], range(4)),
        (["Por Ada Quill y", "Bo Raskin"], range(2)),
        (["Ada Quill,", "Bo Raskin"], range(2)),
        (["Ada Quill", "/", "Bo Raskin"], range(3)),
        (["Ada Quill", "& Bo Raskin", "Larke"], range(2)),
        (["Ada Quill", "in Larke"], range(2)),
        (["Ada E", "Bo Raskin"], range(1)),
        (["2024", "Ada Quill", "Bo Raskin"], range(1, 2)),
        (["2024", "https://karrow.example"], range(1)),
        (["", " "], range(1)),
        (["Autor", "Ada Quill"], range(2)),
        (["Szerző", "Ada Quill"], range(2)),
        (["Yazar", "Ada Quill"], range(2)),
        (["Автор", "Ада Квилл"], range(2)),
        (["Scris de", "Ada Quill"], range(2)),
        (["Przez", "Ada Quill"], range(2)),
        (["Ada Quill", "Political correspondent"], range(2)),
        (["Ada Quill", "Redakteurin für Hafenfragen"], range(2)),
        (["Ada Quill", "dhe Besnik Raskin"], range(2)),
        (["Ada Le", "Bo Raskin"], range(1)),
        (["作者", "王立德"], range(2)),
    ],
)
def test_first_byline(lines: list[str], places: range) -> None:
    """Lines that show no more to come are not joined; the first that names someone is taken."""
    assert first_byline(lines) == places


@pytest.mark.parametrize(
    ("lines", "at", "places"),
    [
        (["By Ada Ritt", "Bo Lund"], 0, range(2)),
        (["Ada Ritt", "Bo Lund", "Cy Moe"], 1, range(3)),
        (["Ada Ritt", "Harbour correspondent", "Bo Lund", "Science editor"], 2, range(4)),
        (["Ada Ritt", "Hafenredakteurin", "Bo Lund", "Redakteur"], 0, range(4)),
        (["Ada Ritt", "Journaliste", "Bo Lund", "Correspondant à Paris"], 0, range(4)),
        (["Ада Ритт", "корреспондент", "Бо Лунд", "редактор"], 0, range(4)),
        (["홍길동 기자", "김도윤 기자"], 1, range(2)),
        (["Von Ada Ritt", "Von Bo Lund"], 1, range(2)),
        (["By Ada Ritt", "Photographs by Cy Moe"], 0, range(2)),
        (["Von Ada Ritt (Text)", "und Cy Moe (Fotos)"], 0, range(2)),
        (["Par Ada Ritt", "Photographies de Cy Moe"], 0, range(2)),
        (["Tekst: Ada Ritt", "Foto: Cy Moe"], 0, range(2)),
        (["By Ada Ritt", "with Bo Lund"], 0, range(2)),
        (["By Ada Ritt", "and the harbour was closed"], 0, range(1)),
        (["取材・文／佐久間玲奈", "写真／利戸花子"], 0, range(2)),
        (["كتب: أحمد حسن", "تصوير: سامي كريم"], 0, range(2)),
        (["Penulis: Dwi Santoso", "Editor: Bagus Wirawan"], 0, range(2)),
        (["Por Ada Ritt", "Edição: Bo Lund"], 0, range(2)),
        (["Von Ada Ritt", "Foto: Cy Moe"], 0, range(1)),
        (["By Ada Ritt", "Photo by Cy Moe"], 0, range(1)),
        (["By Ada Ritt", "Photographs: Reuters"], 0, range(1)),
        (["By Ada Ritt", "Latest News"], 0, range(1)),
        (["By Ada Ritt", "KEY POINTS"], 0, range(1)),
        (["Ada Ritt", "Ada Ritt"], 0, range(1)),
        (["Ada Ritt", "AA"], 0, range(1)),
        (["Cy Moe", "By Ada Ritt"], 1, range(1, 2)),
        (["Harbour Nights", "Ada Ritt"], 1, range(1, 2)),
        (["AFP", "Ada Ritt"], 1, range(1, 2)),
        (["Harbour correspondent", "Ada Ritt"], 1, range(1, 2)),
        (["By Ada Ritt", "Port Larke is closed", "Bo Lund"], 0, range(1)),
        (["By Ada Ritt"], 0, range(1)),
        (["Ada Ritt", "mail", "Bo Lund", "mail"], 0, range(3)),
        (["Ada Ritt", "mail", "Bo Lund", "mail"], 2, range(3)),
        (["Ada Ritt", "@adaritt", "Bo Lund", "@bolund"], 0, range(3)),
        (["Ada Ritt", "mail", "Bo Lund", "The ferry is late."], 0, range(1)),
        (["Ada Ritt", "Redakteur", "E-Mail", "Bo Lund", "Redakteurin", "E-Mail"], 0, range(5)),
        (["Ada Ritt", "Redakteur", "E-Mail", "Bo Lund", "Redakteurin", "E-Mail"], 3, range(5)),
        (["By Ada Ritt", "and", "Bo Lund"], 2, range(3)),
        (["By", "Ada Ritt", ",", "Bo Lund", "and", "Cy Moe"], 3, range(6)),
        (["Cy Moe", "By", "Ada Ritt"], 2, range(1, 3)),
        (["Words by", "Ada Ritt", "Photos by", "Cy Moe"], 3, range(4)),
        (["Text", "Ada Ritt", "Bilder", "Cy Moe"], 1, range(4)),
        (["Ada Ritt", "Published by", "Bo Lund"], 2, range(3)),
        (["Ada Ritt", "Fotograf"], 0, range(2)),
        (["Ada Ritt", "Cy Moe / Larke Post"], 0, range(1)),
        (["By Ada Ritt", "Cy Moe/Reuters"], 0, range(1)),
        (["By Ada Ritt", "Larke Post"], 0, range(2)),
        (["Opinion", "Ada Ritt"], 1, range(1, 2)),
        (["Video", "Ada Ritt"], 1, range(1, 2)),
        (["By Ada Ritt", "x" * 10**6], 0, range(1)),
    ],
)
def test_byline_around(lines: list[str], at: int, places: range) -> None:
    """Further authors, their roles and the photographers are lines of the byline; others are not."""
    assert byline_around(lines, at) == places


@pytest.mark.parametrize(
    ("lines", "authors", "contributors"),
    [
        (["By Ada Ritt", "Bo Lund"], [Author("Ada Ritt"), Author("Bo Lund")], []),
        (["By Ada Ritt", "By Bo Lund"], [Author("Ada Ritt"), Author("Bo Lund")], []),
        (
            ["Ada Ritt", "Science editor", "Bo Lund", "Paris"],
            [Author("Ada Ritt", role="Science editor"), Author("Bo Lund", place="Paris")],
            [],
        ),
        (["By", "Ada Ritt", "and", "Bo Lund"], [Author("Ada Ritt"), Author("Bo Lund")], []),
        (["Ada Ritt", "BBC News"], [Author("Ada Ritt", organisation="BBC News")], []),
        (["Ada Ritt", "ADA RITT, Redakteurin"], [Author("Ada Ritt", role="Redakteurin")], []),
        (
            ["By Ada Ritt", "Photographs by Cy Moe"],
            [Author("Ada Ritt")],
            [Author("Cy Moe", role="photographs")],
        ),
        (
            ["Author", "Ada Ritt", "Editor", "Bo Lund"],
            [Author("Ada Ritt")],
            [Author("Bo Lund", role="editor")],
        ),
        (
            ["Ada Ritt", "Editor", "Bo Lund", "Reporter"],
            [Author("Ada Ritt", role="Editor"), Author("Bo Lund", role="Reporter")],
            [],
        ),
        (
            ["Av", "Ada Ritt", "Foto", "Cy Moe"],
            [Author("Ada Ritt")],
            [Author("Cy Moe", role="foto")],
        ),
        (
            ["Ada Ritt", "Journalist", "Cy Moe", "Fotograf"],
            [Author("Ada Ritt", role="Journalist")],
            [Author("Cy Moe", role="fotograf")],
        ),
        (
            ["Ada Ritt", "Published by", "Bo Lund"],
            [Author("Ada Ritt")],
            [Author("Bo Lund", role="published")],
        ),
        (["Published by", "Bo Lund"], [Author("Bo Lund")], []),
        (["By Ada Ritt", "Larke Post"], [Author("Ada Ritt", organisation="Larke Post")], []),
        (
            ["Ada Ritt", "mail", "Bo Lund"],
            [Author("Ada Ritt"), Author("Bo Lund")],
            [],
        ),
        ([], [], []),
    ],
)
def test_parse_lines(lines: list[str], authors: list[Author], contributors: list[Author]) -> None:
    """A name ends with its line, and what is said of somebody twice is one person's."""
    assert parse_lines(lines) == (tuple(authors), tuple(contributors))


def test_long_lines() -> None:
    """Lines of millions of characters cost nothing."""
    assert first_byline(["and " * 10**6, "Ada Quill", "x" * 10**6]) == range(2)
