"""Examples to learn from, and the variants that are made of them."""

from __future__ import annotations

import random
from functools import cache

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lxml")

from attrs import evolve

from newsparse.label.model import Unit
from newsparse.label.states import path_of
from newsparse.lines import Hint, HintKind, Label
from newsparse.page import Page
from training.examples import Example, page_units
from training.folds import FOLDS, fold_of
from training.variants import variants, with_variants

_MANY = 60
_SHORT = 6
URL = "https://www.larke.example/news/old-ferry-sails-for-the-islands"
_NAMES = {
    Label.NAVIGATION: "Harbour news",
    Label.HEADLINE: "Old ferry sails for the islands",
    Label.BYLINE: "By Ada Quill",
    Label.PARAGRAPH: "The ferry of Vennholm sailed again after many years in the harbour of Karrow",
    Label.SUBHEADING: "The long wait",
    Label.CAPTION: "The ferry off Karrow",
    Label.PROMOTION: "Sign up for our newsletter",
    Label.RELATED: "Ropes: how to tie them",
    Label.FOOTER: "Privacy policy",
}
_PARTS = (
    [Label.NAVIGATION] * 6
    + [Label.HEADLINE, Label.BYLINE, Label.CAPTION]
    + [Label.PARAGRAPH, Label.PARAGRAPH, Label.CAPTION, Label.PARAGRAPH, Label.SUBHEADING] * 4
    + [Label.PARAGRAPH, Label.PROMOTION, Label.PARAGRAPH]
    + [Label.RELATED, Label.RELATED, Label.PROMOTION]
    + [Label.FOOTER] * 6
)


def _example(name: str, labels: list[Label]) -> Example:
    hint = (Hint(HintKind.STRONG),)
    units = [
        Unit(f"{_NAMES[label]} ({name} {i})", None, hint, bool(i % 2))
        for i, label in enumerate(labels)
    ]
    return Example(name, "bs4", name, Page("", URL), tuple(units), tuple(labels))


LARKE = _example("larke", _PARTS)
KARROW = _example("karrow", _PARTS[::2])
BOTH = (LARKE, KARROW)


@cache
def _variants(example: Example = LARKE) -> tuple[Example, ...]:
    """Many variants: of each kind there are some."""
    made: list[Example] = []
    for seed in range(_MANY):
        made += variants(example, BOTH, 3, random.Random(seed))  # noqa: S311 - no secret
    return tuple(made)


def _has_body(example: Example) -> bool:
    return any(label.is_body for label in example.labels)


def _own(example: Example) -> set[str]:
    return {unit.text for unit in example.units}


_KNOWN = {
    unit.text: label
    for example in BOTH
    for unit, label in zip(example.units, example.labels, strict=True)
}
_BARE = {text.rstrip(")"): text for text in _KNOWN}


def _kept(made: Example) -> list[tuple[str, Label]]:
    """The units that the variant has from a page; lists and signatures are made up for it."""
    pairs = [(u.text, x) for u, x in zip(made.units, made.labels, strict=True)]
    # Above a list a paragraph may end with a colon, in place of its own marks.
    plain = [(_BARE.get(text.rstrip("):"), text), label) for text, label in pairs]
    return [(text, label) for text, label in plain if text in _KNOWN]


def test_variants_are_deterministic() -> None:
    """The same seed makes the same variants, another makes others."""
    first, again, other = (
        list(variants(LARKE, BOTH, 3, random.Random(seed)))  # noqa: S311 - no secret
        for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_units_keep_their_labels() -> None:
    """Each unit of a variant has the label of its page; what is borrowed may be plain chrome."""
    own = _own(LARKE)
    for made in filter(_has_body, _variants()):
        for text, label in _kept(made):
            assert label in (_KNOWN[text], Label.OTHER)
            assert label.is_body is (_KNOWN[text].is_body and text in own)


def test_variants_are_pages() -> None:
    """The body of a variant is the example's from its start, in its order, without gaps."""
    body = [u.text for u, x in zip(LARKE.units, LARKE.labels, strict=True) if x.is_body]
    for made in filter(_has_body, _variants()):
        found = [text for text, label in _kept(made) if label.is_body]
        assert found == body[: len(found)]
        assert len(path_of(made.labels)) == len(made.units)


def test_variants_know_what_their_page_knows() -> None:
    """The gold of the article is theirs, and their house is the page's."""
    known = evolve(LARKE, gold={"published": "2024-05-01T10:00:00+00:00"})
    made = list(variants(known, BOTH, 3, random.Random(1)))  # noqa: S311 - no secret
    assert made
    assert all(one.gold == known.gold and one.publisher == "larke" for one in made)


def test_short_variants() -> None:
    """Some variants keep the whole body; the others have one to six paragraphs of it, but where a
    list stands for the rest.
    """
    whole = LARKE.labels.count(Label.PARAGRAPH)
    counts = {
        [label for _, label in _kept(made)].count(Label.PARAGRAPH)
        for made in _variants()
        if _has_body(made) and Label.LIST_ITEM not in made.labels
    }
    assert whole in counts
    assert counts - {whole} == set(range(1, _SHORT + 1))


def test_no_article() -> None:
    """Some variants have no article: furniture alone, and nothing that a head has."""
    empty = [made for made in _variants() if not _has_body(made)]
    assert empty
    for made in empty:
        assert made.units
        assert all(label.is_chrome for label in made.labels)
        assert not made.beheaded


def test_beheaded() -> None:
    """A variant without the headline that the example has says so, and no other does."""
    articles = [made for made in _variants() if _has_body(made)]
    lost = [made for made in articles if made.beheaded]
    assert lost
    assert not any(Label.HEADLINE in made.labels for made in lost)
    headless = evolve(
        LARKE,
        units=LARKE.units[9:],
        labels=LARKE.labels[9:],
    )
    assert not any(made.beheaded for made in _variants(headless))


def test_some_lose_hints_gaps_and_address() -> None:
    """Hints, blank lines and the address are lost in some variants, and kept in others."""
    made = _variants()
    assert {bool(unit.hints) for example in made for unit in example.units} == {True, False}
    assert {all(unit.gap for unit in example.units) for example in made} == {True, False}
    assert {example.page.url for example in made} == {URL, None}


def test_some_lose_furniture() -> None:
    """Furniture is lost above and below in some variants, and borrowed in others."""
    made = [_own(example) for example in _variants() if _has_body(example)]
    first, last = LARKE.units[0].text, LARKE.units[-1].text
    assert {first in texts for texts in made} == {True, False}
    assert {last in texts for texts in made} == {True, False}
    borrowed = _own(KARROW)
    assert {bool(texts & borrowed) for texts in made} == {True, False}


def test_no_body_to_vary() -> None:
    """Of a page without a body there are no variants with one."""
    front = _example("front", [Label.NAVIGATION, Label.RELATED, Label.FOOTER])
    made = _variants(front)
    assert made
    assert not any(map(_has_body, made))


def test_variants_count_less() -> None:
    """A variant counts for less than the page that it was made of."""
    assert all(0 < made.weight < LARKE.weight for made in _variants())


def test_with_variants() -> None:
    """Each example comes first, as it is, then its variants; generated pages have none."""
    generated = evolve(KARROW, render="generated")
    empty = evolve(KARROW, units=(), labels=())
    made = list(with_variants([LARKE, generated, empty], 3))
    assert made[0] is LARKE
    assert made[-1] is generated
    assert 3 <= len(made) - 2 <= 4
    assert all(example.name == "larke" and example.units for example in made[:-1])
    assert list(with_variants([LARKE, generated, empty], 3)) == made


def test_one_publisher_is_in_one_fold() -> None:
    """The fold of a publisher depends on its name alone, whatever its case."""
    names = [f"paper {i}" for i in range(100)]
    assert {fold_of(name) for name in names} == set(range(FOLDS))
    assert [fold_of(name.upper()) for name in names] == [fold_of(name) for name in names]


def test_units_of_a_page() -> None:
    """A page's units are its lines that are not blank, unlabelled."""
    text = "Old ferry sails\n\nThe ferry sailed on Tuesday.\n\n\nThe band played twice."
    units = page_units(Page(text))
    assert [unit.text for unit in units] == [line for line in text.split("\n") if line]
    assert not any(unit.label for unit in units)
    assert page_units(Page("\n\n")) == ()
