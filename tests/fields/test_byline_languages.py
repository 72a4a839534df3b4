"""Bylines of more than fifty languages, with what they say worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.fields._people.bywords import languages
from newsparse.fields.byline import parse_people
from newsparse.model import Author

_MARKS = {"#": "role", "&": "organisation", "@": "place"}


def _author(printed: str) -> Author:
    """``name #role &organisation @place`` as an author."""
    words = printed.split()
    values: dict[str, list[str]] = {"name": []}
    at = "name"
    for word in words:
        if at != "name" and word in _MARKS:
            values[at].append(word)
        elif word[0] in _MARKS and (len(word) > 1 or word == "&") and values["name"]:
            at = _MARKS[word[0]]
            values[at] = [word[1:]] if word[1:] else []
        else:
            values[at].append(word)
    joined = {key: " ".join(value) for key, value in values.items()}
    if joined.get("organisation") == "":
        joined["organisation"] = joined["name"]
    return Author(**joined)


def _authors(printed: str) -> tuple[Author, ...]:
    return tuple(_author(part) for part in printed.split(" ; ") if part.strip())


def _table() -> dict[str, list[tuple[str, str]]]:
    table: dict[str, list[tuple[str, str]]] = {}
    language = ""
    lines = Path(__file__).with_name("bylines.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("[") and line.endswith("]") and "=>" not in line:
            language = line[1:-1]
        elif line and not line.startswith("#"):
            text, _, expected = line.partition(" =>")
            table.setdefault(language, []).append((text, expected.strip()))
    return table


_TABLE = _table()
_CASES = [
    pytest.param(text, expected, id=f"{language}: {text}")
    for language, lines in _TABLE.items()
    for text, expected in lines
]


@pytest.mark.parametrize(("text", "expected"), _CASES)
def test_names_and_what_is_said_of_them(text: str, expected: str) -> None:
    """Authors and contributors come out with their roles, organisations and places."""
    authors, _, contributors = expected.partition("||")
    assert parse_people(text) == (_authors(authors.strip()), _authors(contributors.strip()))


def test_the_table_covers_the_languages() -> None:
    """At least 40 languages and 330 bylines, and no language that the parser has no words for."""
    assert len(_TABLE) >= 40
    assert len(_CASES) >= 330
    assert set(_TABLE) <= languages()
