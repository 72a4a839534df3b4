"""Examples: pages with the gold label of each unit, from the corpus and from invented news.

The corpus has few pages, each in six renders; the invented ones add languages and layouts.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from newsparse.label.model import Unit
from newsparse.label.stage import units_of
from newsparse.lines import Label
from newsparse.page import Page
from newsparse.read import read
from training.corpus import RENDERS, corpus_pages, house_of
from training.gold import label_units
from training.markup import labels_of, marks_of

_WITHOUT_STANDFIRST = ("fundus-evaluation",)
"""Parts of the corpus whose gold says nothing of standfirsts."""
_GENERATED_A_STORY = 6
_GENERATED_WITHOUT_ARTICLE = 160
_LONG_LINES = ("oneline", "glued", "escaped", "spaced")
_GENERATED_WEIGHT = 0.5


@frozen
class Example:
    """One page to learn from, or to be measured on.

    :param name: what page it is: ``SOURCE/PUBLISHER/PAGE`` in the corpus.
    :param render: which scraper's text.
    :param publisher: the house; its pages are never parted between training and measuring.
    :param page: text and URL.
    :param units: as the label stage makes them.
    :param labels: the gold label of each.
    :param weight: how much it counts.
    :param beheaded: whether its headline was taken away.
    :param gold: what is known of its article: the ``gold`` of the page's ``gold.json``.
    """

    name: str
    render: str
    publisher: str
    page: Page
    units: tuple[Unit, ...]
    labels: tuple[Label, ...]
    weight: float = 1.0
    beheaded: bool = False
    gold: Mapping[str, Any] = field(factory=dict, eq=False, repr=False)


def corpus_examples(corpus: Path) -> Iterator[Example]:
    """All pages of the corpus in all renders.

    :raises CorpusError: the folder is no corpus.
    """
    for source in corpus_pages(corpus):
        marks = marks_of(source.html())
        for render in RENDERS:
            page = Page(source.text(render), source.url)
            units = page_units(page)
            texts = [unit.text for unit in units]
            kinds = [kind or None for kind in labels_of(marks, texts)]
            labels = label_units(texts, source.gold, kinds)
            publisher = house_of(source.publisher)
            gold = dict(source.gold)
            if source.source in _WITHOUT_STANDFIRST:
                gold.pop("standfirst", None)
            yield Example(source.name, render, publisher, page, units, labels, gold=gold)


def page_units(page: Page) -> tuple[Unit, ...]:
    """The units of a page that no rule claims a line of."""
    return tuple(units_of(read(page))[0])


def generated_examples() -> Iterator[Example]:
    """Pages of invented news in many languages and layouts, and such without an article."""
    from tests.pages.generated import generated, generated_without_article

    rng = random.Random(5)  # noqa: S311 - a sample, no secret
    stories: dict[str, list[Any]] = {}
    for made in generated():
        story, _, shape = made.name.split("/")
        if shape not in _LONG_LINES:
            stories.setdefault(story, []).append(made)
    for story in sorted(stories):
        for made in rng.sample(stories[story], _GENERATED_A_STORY):
            yield _generated(made, story)
    empty = [
        made for made in generated_without_article() if made.name.split("/")[-1] not in _LONG_LINES
    ]
    for made in rng.sample(empty, _GENERATED_WITHOUT_ARTICLE):
        example = _generated(made, made.name.split("/")[0])
        if example.units:
            yield example


def _generated(made: Any, story: str) -> Example:
    page = Page(made.text, made.url)
    units = page_units(page)
    labels = label_units([unit.text for unit in units], made.gold)
    name = f"generated/{made.name}"
    publisher = f"generated {story}"
    return Example(
        name, "generated", publisher, page, units, labels, _GENERATED_WEIGHT, gold=made.gold
    )
