"""Each folder of ``cases/`` is an invented page and the article that a reader finds on it.

``about.toml`` says what the page is for, which scraper's text it is and, where known, its URL;
``article.json`` holds the fields that matter in that case.
"""

from __future__ import annotations

import difflib
import json
import tomllib
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsparse_guardian
from newsparse import Article, LiveEntry, Parser, audit

CASES = Path(__file__).parent.parent / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir() if folder.is_dir())


def _text(name: str) -> str:
    with (CASES / name / "page.txt").open(encoding="utf-8", newline="") as file:
        return file.read()


def _expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CASES / name / "article.json").read_text("utf-8"))
    return found


@cache
def _article(name: str) -> Article:
    about = tomllib.loads((CASES / name / "about.toml").read_text("utf-8"))
    captured_at = about.get("captured_at")
    parser = Parser(plugins=[newsparse_guardian], discover=False, strict=True)
    return parser.parse(
        _text(name),
        url=about.get("url"),
        captured_at=datetime.fromisoformat(captured_at) if captured_at else None,
        format="markdown" if about["render"] == "markdown" else "text",
    )


def _entry(entry: LiveEntry) -> dict[str, Any]:
    return {
        "time": entry.time.at.isoformat() if entry.time else None,
        "headline": entry.headline,
        "paragraphs": list(Article(body=entry.blocks).texts),
    }


def _field(article: Article, field: str) -> Any:
    match field:
        case "published" | "modified":
            stamp = getattr(article, field)
            return stamp.at.isoformat() if stamp else None
        case "authors":
            return [author.name for author in article.authors]
        case "kind":
            return article.kind.value if article.kind else None
        case "paragraphs":
            return list(article.texts)
        case "images":
            return [
                {"caption": image.caption, "credit": image.credit, "alt": image.alt}
                for image in article.images
            ]
        case "related":
            return [related.headline for related in article.related]
        case "entries":
            return [_entry(block) for block in article.body if isinstance(block, LiveEntry)]
        case "tags" | "corrections":
            return list(getattr(article, field))
        case _:
            return getattr(article, field)


def _difference(expected: Any, actual: Any) -> str:
    before, after = (
        json.dumps(value, ensure_ascii=False, indent=1).splitlines() for value in (expected, actual)
    )
    return "\n".join(difflib.unified_diff(before, after, "expected", "parsed", lineterm="", n=1))


@pytest.mark.parametrize(
    ("name", "field"), [(name, field) for name in NAMES for field in _expected(name)]
)
def test_field(name: str, field: str) -> None:
    """The field is what a reader of the page would write down."""
    expected, actual = _expected(name)[field], _field(_article(name), field)
    assert actual == expected, f"{name}, {field}:\n{_difference(expected, actual)}"


@pytest.mark.parametrize("name", NAMES)
def test_laws(name: str) -> None:
    """The parse loses no line, uses none twice, and says nothing that the page does not."""
    article = _article(name)
    assert audit(article, _text(name)) == ()
    assert article.warnings == ()
    assert article.publisher is not None
    assert article.publisher.key == "guardian"


@pytest.mark.parametrize("name", NAMES)
def test_captions_stay_out_of_the_text(name: str) -> None:
    """No caption, credit or alt text of an image stands in the body as a text of its own."""
    article = _article(name)
    body = set(article.texts)
    for image in article.images:
        assert not body & {image.caption, image.credit, image.alt}


@pytest.mark.parametrize("name", NAMES)
def test_publisher_is_known_without_the_url(name: str) -> None:
    """The page gives its publisher away by its signs alone."""
    parser = Parser(plugins=[newsparse_guardian], discover=False, strict=True)
    article = parser.parse(_text(name))
    assert article.publisher is not None
    assert article.publisher.key == "guardian"
    assert article.provenance["publisher"]


@pytest.mark.parametrize("name", NAMES)
def test_live_blogs_hold_entries_alone(name: str) -> None:
    """A live blog's text stands in its entries; no other page has any."""
    kinds = {isinstance(block, LiveEntry) for block in _article(name).body}
    assert kinds <= {"entries" in _expected(name)}
