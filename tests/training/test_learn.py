"""A model learned from a few invented pages: the same each time, and of some use."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lxml")

from attrs import evolve

from newsparse import Parser
from newsparse.label.choice import NONE
from newsparse.label.features import features
from newsparse.label.heads import CHOICES, HEADLINE
from newsparse.label.states import STATES
from newsparse.label.trained import Trained
from newsparse.label.weights import MOST_FEATURES, load
from newsparse.lines import Label
from newsparse.page import Page
from tests.pages.generated import generated_page
from tests.pages.story import stories
from training.crf import Settings
from training.examples import Example, page_units
from training.gold import label_units
from training.learn import LABELS, learn

_ROOT = Path(__file__).parents[2]
_STORIES = ("en-agency", "en-feature", "de-bahn", "fr-moulin", "ja-ferry", "ru-bibliobus")
_LAYOUTS = ("broadsheet", "portal")
_BRIEFLY = Settings(epochs=2, rate=0.1, batch=4)
_MOST_RIGHT = 0.8


@cache
def _examples() -> tuple[Example, ...]:
    """Twelve pages of six stories."""
    made = []
    for story in stories():
        for layout in _LAYOUTS if story.key in _STORIES else ():
            page = generated_page(story, layout, "innertext", None)
            units = page_units(Page(page.text))
            labels = label_units([unit.text for unit in units], page.gold)
            made.append(
                Example(
                    page.name,
                    "innertext",
                    story.key,
                    Page(page.text),
                    units,
                    labels,
                    gold=page.gold,
                )
            )
    return tuple(made)


@cache
def _learned() -> bytes:
    return learn(_examples(), _BRIEFLY)


def test_learning_is_deterministic() -> None:
    """The same pages make the same bytes; another seed makes others."""
    assert learn(_examples(), _BRIEFLY) == _learned()
    assert learn(_examples(), evolve(_BRIEFLY, seed=1)) != _learned()


_AGAIN = """
import sys
from tests.training.test_learn import _learned
sys.stdout.buffer.write(_learned())
"""


def test_learning_is_the_same_in_another_process() -> None:
    """The bytes depend on no hash of a name, which differs from process to process."""
    environment = {**os.environ, "PYTHONHASHSEED": "77"}
    result = subprocess.run(  # noqa: S603
        [sys.executable, "-c", _AGAIN], capture_output=True, env=environment, cwd=_ROOT, check=True
    )
    assert result.stdout == _learned()


def test_what_is_learned_can_be_loaded() -> None:
    """The bytes hold a whole model, whose weights keep to a byte each."""
    weights = load(_learned())
    assert weights.labels == LABELS
    assert set(LABELS) == set(Label) - {Label.BLANK}
    assert len(weights.steps) == len(STATES)
    assert set(weights.choices) == set(CHOICES)
    assert all(NONE in table for table in weights.choices.values())
    assert len(weights.table) > MOST_FEATURES
    rows = [weights.weights_of(name) for name in weights.table]
    assert min(map(min, rows)) >= -128
    assert max(map(max, rows)) <= 127
    assert any(min(row) < 0 < max(row) for row in rows)


def test_pages_of_which_little_is_known() -> None:
    """Where no gold has days, names or standfirsts, the headline alone is taught; the model is whole."""
    pages = [evolve(example, gold={}) for example in _examples()[:4]]
    assert set(load(learn(pages, _BRIEFLY)).choices) == {HEADLINE}


def test_features_of_one_publisher_are_not_learned() -> None:
    """What the pages of less than three publishers have is left out."""
    few = [example for example in _examples() if example.publisher in _STORIES[:2]]
    assert load(learn(few, _BRIEFLY)).table == {}


def test_furniture_that_variants_borrow_is_not_learned() -> None:
    """A line of one publisher that others' variants hold is still one publisher's alone."""
    pages = [evolve(example, render="innertext") for example in _examples()]
    having: dict[str, set[str]] = {}
    for page in pages:
        for names in features(page.page, page.units):
            for name in names:
                having.setdefault(name, set()).add(page.publisher)
    learned = load(learn(pages, _BRIEFLY)).table
    assert len(learned) > 0
    assert [name for name in learned if len(having.get(name, ())) < 3] == []


@pytest.mark.parametrize("name", [f"en-feature/{layout}/innertext" for layout in _LAYOUTS])
def test_the_body_of_a_page_it_saw(name: str) -> None:
    """The model finds most of the body of a page it has seen, and little else."""
    example = next(example for example in _examples() if example.name == name)
    reading = Trained(load(_learned()))(example.page, example.units)
    right = taken = wanted = 0
    for unit, gold, guess in zip(example.units, example.labels, reading.guesses, strict=True):
        assert guess is not None
        size = len(unit.text)
        wanted += size * gold.is_body
        taken += size * guess.label.is_body
        right += size * (gold.is_body and guess.label.is_body)
    assert right >= _MOST_RIGHT * wanted
    assert right >= _MOST_RIGHT * taken


def test_a_parser_takes_what_is_learned(tmp_path: Path) -> None:
    """A file with what was learned is a model to parse with."""
    path = tmp_path / "learned.model"
    path.write_bytes(_learned())
    article = Parser(model=path, discover=False).parse(_examples()[0].page.text)
    assert article.body
    assert article.confidence
