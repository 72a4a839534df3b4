"""Every story in every layout and every shape, with its gold: pages to test and to learn from."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from newsparse.lines import Label
from tests.pages.fronts import FRONTS
from tests.pages.layouts import LAYOUTS
from tests.pages.shapes import PAGES, SHAPES, Span, render
from tests.pages.story import HERE, Block, Story, plain, stories

CASES = HERE / "cases"


@frozen
class GeneratedPage:
    """One page.

    :param name: ``STORY/LAYOUT/SHAPE``, or ``cases/NAME``.
    :param language: BCP 47: ``en``, ``zh-Hant``.
    :param url: its address; ``None`` for every second story.
    :param gold: as in the corpus' ``gold.json``.
    :param spans: what each stretch of the text is; :func:`tests.pages.shapes.line_labels` makes
        labels of lines from them. Empty for a page that was written as a whole.
    """

    name: str
    language: str
    text: str
    url: str | None
    gold: dict[str, Any]
    spans: tuple[Span, ...]


def generated() -> Iterator[GeneratedPage]:
    """All stories in all layouts and shapes, story by story; the same at every call."""
    for number, story in enumerate(stories()):
        for layout in LAYOUTS:
            for shape in SHAPES:
                yield generated_page(story, layout, shape, address(story) if number % 2 else None)


def generated_without_article() -> Iterator[GeneratedPage]:
    """Pages that hold no article: one story's site a language in all layouts of
    :data:`tests.pages.fronts.FRONTS` and all shapes, and the cases that are such pages.
    """
    sites = {story.language: story for story in stories()}
    for story in sites.values():
        for layout in FRONTS:
            for shape in SHAPES:
                yield generated_page(story, layout, shape, None)
    for folder in sorted(CASES.iterdir()):
        if json.loads((folder / "article.json").read_text("utf-8")).get("body_empty"):
            about = tomllib.loads((folder / "about.toml").read_text("utf-8"))
            with (folder / "page.txt").open(encoding="utf-8", newline="") as file:
                text = file.read()
            name, language = f"cases/{folder.name}", about["language"]
            yield GeneratedPage(name, language, text, about.get("url"), no_gold(), ())


def generated_page(story: Story, layout: str, shape: str, url: str | None) -> GeneratedPage:
    """One page with its gold.

    :raises KeyError: there is no such layout or shape.
    """
    page = render(story, shape, layout)
    name = f"{story.key}/{layout}/{shape}"
    return GeneratedPage(name, story.language, page.text, url, gold(story, layout), page.spans)


def address(story: Story) -> str:
    """The address of the story's page; its path holds neither headline nor date."""
    site = story.key.replace("-", ".")
    return f"https://www.{site}.example/{story.kind}/{len(story.headline):03}{story.published[:4]}"


def gold(story: Story, layout: str) -> dict[str, Any]:
    """What a careful reader finds on the story's page, as the corpus writes it.

    What is right in the body and out of it (pull quotes, signatures, times of live entries) is
    of the kind ``optional``, its text in square brackets.
    """
    if layout in FRONTS:
        return no_gold()
    blocks = [element for element in PAGES[layout](story) if element.label in _KINDS]
    return {
        "title": plain(story.headline),
        "standfirst": [plain(story.standfirst)] if story.standfirst else [],
        "body": [_block(_KINDS[block.label], plain(block.text)) for block in blocks],
        "authors": list(story.authors) if story.byline else [],
        "published": story.published,
        "topics": list(story.tags) if _shows(story, layout, Label.TAG) else [],
        "images": _images(story, layout),
    }


def no_gold() -> dict[str, Any]:
    """The gold of a page without an article."""
    lists: dict[str, list[Any]] = {
        name: [] for name in ("standfirst", "body", "authors", "topics", "images")
    }
    return {"title": None, "published": None} | lists


_KINDS = {
    Label.PARAGRAPH: "paragraph",
    Label.LIST_ITEM: "paragraph",
    Label.SUBHEADING: "subheading",
    Label.QUOTE: "optional",
    Label.ATTRIBUTION: "optional",
    Label.LIVE_TIME: "optional",
}


def _block(kind: str, text: str) -> dict[str, str]:
    return {"kind": kind, "text": f"[{text}]" if kind == "optional" else text}


def _shows(story: Story, layout: str, label: Label) -> bool:
    return any(element.label is label for element in LAYOUTS[layout](story))


def _images(story: Story, layout: str) -> list[dict[str, Any]]:
    pictures: list[Block] = [story.lead] if story.lead else []
    pictures += [block for block in story.body if block.label is Label.CAPTION]
    shown = " ".join(element.text for element in LAYOUTS[layout](story))
    return [
        {"caption": plain(picture.text), "credits": [picture.credit] if picture.credit else []}
        for picture in pictures
        if picture.text in shown
    ]
