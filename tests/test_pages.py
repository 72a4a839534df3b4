"""Pages of any publisher, in any language, through any scraper: all of them invented.

``tests/pages/stories`` holds stories that ``tests/pages/shapes.py`` prints as different scrapers
would, in different layouts. Each folder of ``tests/pages/cases`` is one whole page with what a
careful reader finds on it; only the keys that its ``article.json`` has are looked at.
"""

from __future__ import annotations

import difflib
import json
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, Parser, audit
from tests.pages.fronts import FRONTS
from tests.pages.generated import generated, generated_without_article
from tests.pages.layouts import LAYOUTS
from tests.pages.score import overlap
from tests.pages.shapes import SHAPES, Rendered, line_labels, render
from tests.pages.story import keys, story

CASES = Path(__file__).parent / "pages" / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir() if folder.is_dir())
PARSER = Parser(discover=False)
OWN = "own"
REACHED: dict[str, Any] = tomllib.loads((CASES.parent / "reached.toml").read_text(encoding="utf-8"))
"""What the model was measured at; see the file's head."""
PAGES = [(key, OWN, shape) for key in keys() for shape in SHAPES] + [
    (key, layout, "innertext")
    for key in keys()
    for layout in LAYOUTS
    if layout != story(key).layout
]
"""Story, layout and shape: every story in every shape, and in every layout."""
EMPTY = [
    (key, layout, shape)
    for key in {story(key).language: key for key in keys()}.values()
    for layout in FRONTS
    for shape in ("innertext", "main", "gettext", "noblank", "html2text")
]
"""One site a language, in every layout without an article, in the shapes that are most common."""
KEPT = [page for page in PAGES if SHAPES[page[2]].level >= 0.95]
STANDFIRSTS = [
    (key, layout, "innertext")
    for key in keys()
    for layout in ("broadsheet", "tabloid", "agency", "magazine")
    if story(key).standfirst
]


@cache
def _page(key: str, layout: str, shape: str) -> Rendered:
    return render(story(key), shape, None if layout == OWN else layout)


@cache
def _article(text: str, url: str | None = None) -> Article:
    return PARSER.parse(text, url=url)


def _parsed(key: str, layout: str, shape: str) -> Article:
    return _article(_page(key, layout, shape).text)


def body_found(key: str, layout: str, shape: str) -> bool:
    """The body has the story's words, and hardly any others."""
    expected = _page(key, layout, shape).expected
    found = _parsed(key, layout, shape).text
    score = overlap(expected.paragraphs, expected.optional, found)
    return score.recall >= expected.recall and score.precision >= expected.precision


def headline_found(key: str, layout: str, shape: str) -> bool:
    """A headline that has a line of its own is found, and nothing else is taken for it."""
    expected = _page(key, layout, shape).expected.headline
    found = _parsed(key, layout, shape).headline
    return expected is None or found == " ".join(expected.split())


def standfirst_found(key: str, layout: str, shape: str) -> bool:
    """A summary right below the headline is the standfirst, and no part of the body."""
    article = _parsed(key, layout, shape)
    expected = _page(key, layout, shape).expected.standfirst
    return article.standfirst == expected and str(expected) not in article.text


def captions_kept_out(key: str, layout: str, shape: str) -> bool:
    """No caption stands in the text."""
    found = _squeezed(_parsed(key, layout, shape).text)
    captions = _page(key, layout, shape).expected.captions
    return not any(_squeezed(caption) in found for caption in captions)


def furniture_kept_out(key: str, layout: str, shape: str) -> bool:
    """No teaser, promotion, comment or line on consent stands in the text."""
    found = _squeezed(_parsed(key, layout, shape).text)
    furniture = _page(key, layout, shape).expected.furniture
    return not any(_squeezed(text) in found for text in furniture)


def nothing_made_up(key: str, layout: str, shape: str) -> bool:
    """A front, a wall or a discussion has neither headline nor body, whatever it teases."""
    article = _parsed(key, layout, shape)
    return article.text == "" and article.headline is None


CHECKS: dict[str, tuple[Callable[[str, str, str], bool], list[tuple[str, str, str]]]] = {
    "body": (body_found, PAGES),
    "headline": (headline_found, PAGES),
    "standfirst": (standfirst_found, STANDFIRSTS),
    "captions": (captions_kept_out, KEPT),
    "furniture": (furniture_kept_out, KEPT),
    "empty": (nothing_made_up, EMPTY),
}


def _groups() -> dict[tuple[str, str], list[tuple[str, str, str]]]:
    found: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for check, (_, pages) in CHECKS.items():
        for page in pages:
            found.setdefault((check, page[2]), []).append(page)
    return found


GROUPS = _groups()


@pytest.mark.parametrize(("check", "shape"), list(GROUPS))
def test_share(check: str, shape: str) -> None:
    """As many pages of the shape pass the check as did when it was last measured, or more."""
    holds, pages = CHECKS[check][0], GROUPS[check, shape]
    failed = [page for page in pages if not holds(*page)]
    reached = 100 * (len(pages) - len(failed)) // len(pages)
    names = " ".join("/".join(page) for page in failed)
    assert reached >= REACHED[check][shape], f"{reached} % of {len(pages)} pass; not {names}"


@pytest.mark.parametrize(("key", "layout", "shape"), PAGES)
def test_laws(key: str, layout: str, shape: str) -> None:
    """The parse loses no line, uses none twice, and says nothing that the page does not."""
    assert audit(_parsed(key, layout, shape), _page(key, layout, shape).text) == ()


@pytest.mark.parametrize(("key", "layout", "shape"), PAGES)
def test_rendered_pages_hold_the_story(key: str, layout: str, shape: str) -> None:
    """The page has every word of the body, its spans rise, and its lines know their labels."""
    page = _page(key, layout, shape)
    assert all(a.end <= b.start for a, b in zip(page.spans, page.spans[1:], strict=False))
    assert page.spans[-1].end <= len(page.text)
    assert len(line_labels(page)) == len(page.text.splitlines())
    if shape not in ("glued", "escaped"):
        assert overlap(page.expected.paragraphs, (), page.text).recall > 0.95


def test_every_site_has_a_story() -> None:
    """Furniture is there for a story's sake, and has teasers enough for a front."""
    sites = {path.stem for path in (CASES.parent / "furniture").glob("*.toml")}
    assert sites == {story(key).language for key in keys()}
    assert all(len(story(key).furniture.teasers) >= 4 for key in keys())


def test_generated_pages() -> None:
    """Every page that is generated has a name of its own, and a gold that stands in it."""
    names = set()
    for page in generated():
        names.add(page.name)
        assert page.gold["body"]
        if page.name.endswith("/innertext"):
            assert all(block["text"].strip("[]") in page.text for block in page.gold["body"])
    assert len(names) == len(keys()) * len(LAYOUTS) * len(SHAPES)


def test_generated_pages_without_an_article() -> None:
    """Every page without an article has a name of its own, and no gold."""
    pages = list(generated_without_article())
    assert len({page.name for page in pages}) == len(pages)
    assert not any(page.gold["title"] or page.gold["body"] for page in pages)


def _case(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CASES / name / "article.json").read_text("utf-8"))
    return found


def _case_text(name: str) -> str:
    with (CASES / name / "page.txt").open(encoding="utf-8", newline="") as file:
        return file.read()


def _case_article(name: str) -> Article:
    about = tomllib.loads((CASES / name / "about.toml").read_text("utf-8"))
    return _article(_case_text(name), about.get("url"))


def _fields() -> Iterator[Any]:
    for name in NAMES:
        for field in _case(name):
            known = f"{name} {field}" in REACHED["shortfalls"]
            marks = [pytest.mark.xfail(strict=True)] if known else []
            yield pytest.param(name, field, marks=marks)


@pytest.mark.parametrize(("name", "field"), list(_fields()))
def test_field(name: str, field: str) -> None:
    """The field is what a reader of the page would write down."""
    article, expected = _case_article(name), _case(name)[field]
    match field:
        case "must_contain":
            found = _squeezed(article.text)
            assert [text for text in expected if _squeezed(text) not in found] == []
        case "must_not_contain":
            found = _squeezed(article.text)
            assert [text for text in expected if _squeezed(text) in found] == []
        case "warning":
            assert [warning for warning in article.warnings if expected in warning]
        case _:
            actual = _read(article, field)
            assert actual == expected, f"{name}, {field}:\n{_difference(expected, actual)}"


@pytest.mark.parametrize("name", NAMES)
def test_laws_of_cases(name: str) -> None:
    """The parse loses no line, uses none twice, and says nothing that the page does not."""
    assert audit(_case_article(name), _case_text(name)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_about(name: str) -> None:
    """Each case says what it is for, and expects something."""
    about = tomllib.loads((CASES / name / "about.toml").read_text("utf-8"))
    assert {"what", "language", "script", "shape"} <= about.keys() <= {
        "what", "language", "script", "shape", "url"
    }  # fmt: skip
    assert _case(name)


def _read(article: Article, field: str) -> Any:
    match field:
        case "body_empty":
            return article.body == ()
        case "captions":
            return [image.caption for image in article.images]
        case "paragraphs":
            return list(article.texts)
        case "kind":
            return article.kind.value if article.kind else None
        case _:
            return getattr(article, field)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _difference(expected: Any, actual: Any) -> str:
    before, after = (
        json.dumps(value, ensure_ascii=False, indent=1).splitlines() for value in (expected, actual)
    )
    return "\n".join(difflib.unified_diff(before, after, "expected", "parsed", lineterm="", n=1))
