"""Which lines of those that may be bylines are the first byline."""

from __future__ import annotations

import pytest

from newsparse.fields.parted import first_byline


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


def test_long_lines() -> None:
    """Lines of millions of characters cost nothing."""
    assert first_byline(["and " * 10**6, "Ada Quill", "x" * 10**6]) == range(2)
