"""The table of weights: its sums, its file, and what is wrong with a file that is none."""

from __future__ import annotations

import json
import struct
import zlib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import InputError, Parser
from newsparse.label.choice import NONE
from newsparse.label.heads import CHOICES
from newsparse.label.states import STATES
from newsparse.label.trained import _KINDS
from newsparse.label.weights import FILE, MOST_FEATURES, dump, load, shipped
from newsparse.lines import Label

_LABELS = (Label.PARAGRAPH, Label.BYLINE, Label.OTHER)
_WIDTH = len(STATES) + len(_LABELS)
_STEPS = [[a - 3 * b for b in range(len(STATES))] for a in range(len(STATES))]
_CHOICES = {"headline": {"none": 0.5, "d2": -1.25}, "date": {"none": -2, "alTrue": 1.5}}
_LARGEST = 300_000
"""Bytes: what the shipped file may have."""

Rows = list[list[int]]


def _names(rows: Rows) -> list[str]:
    return [f"t=größe {k}" for k in range(len(rows))]


def _dump(rows: Rows) -> bytes:
    return dump(_LABELS, _names(rows), rows, _STEPS, _CHOICES)


def _rows(most: int) -> st.SearchStrategy[Rows]:
    weight = st.integers(-128, 127)
    row = st.lists(weight, min_size=_WIDTH, max_size=_WIDTH)
    return st.lists(row, min_size=1, max_size=most)


@given(_rows(12))
def test_round_trip(rows: Rows) -> None:
    """What is written is what is read, whatever the weights' signs."""
    weights = load(_dump(rows))
    assert weights.labels == _LABELS
    assert list(weights.table) == _names(rows)
    assert [list(weights.weights_of(name)) for name in _names(rows)] == rows
    assert [list(row) for row in weights.steps] == _STEPS
    assert weights.choices == _CHOICES


@given(_rows(6), st.data())
def test_sums_are_plain_sums(rows: Rows, data: st.DataObject) -> None:
    """Adding up packed weights gives the sums of the weights, lane for lane."""
    chosen = data.draw(st.lists(st.integers(0, len(rows)), max_size=60))
    known = [rows[k] for k in chosen if k < len(rows)]
    names = [f"t=größe {k}" for k in chosen]
    expected = tuple(sum(column) for column in zip(*known, strict=True)) or (0,) * _WIDTH
    assert load(_dump(rows)).add_up(names) == expected


@settings(max_examples=20)
@given(st.lists(st.sampled_from([-128, 127, 0, -1]), min_size=_WIDTH, max_size=_WIDTH))
def test_no_lane_runs_over(row: list[int]) -> None:
    """The most features with the highest weights, or the lowest, keep to their lanes."""
    weights = load(_dump([row]))
    name = _names([row])[0]
    expected = tuple(weight * MOST_FEATURES for weight in row)
    assert weights.add_up([name] * MOST_FEATURES) == expected
    assert weights.add_up([name] * (MOST_FEATURES + 40)) == expected


def test_unknown_features_count_nothing() -> None:
    """Features that were never learned leave all sums at zero."""
    assert load(_dump([[5] * _WIDTH])).add_up(["new", "t=unknown"]) == (0,) * _WIDTH


def test_a_model_without_features() -> None:
    """A model that has learned nothing but its steps is a model all the same."""
    weights = load(dump(_LABELS, [], [], _STEPS, {}))
    assert weights.table == {}
    assert weights.choices == {}
    assert weights.add_up(["any"]) == (0,) * _WIDTH


def test_the_same_model_is_the_same_file() -> None:
    """The bytes of a model depend on its weights alone."""
    assert _dump([[1] * _WIDTH]) == _dump([[1] * _WIDTH])
    assert _dump([[1] * _WIDTH]) != _dump([[2] * _WIDTH])


def test_the_shipped_file_is_small() -> None:
    """The file that everyone downloads stays small."""
    assert len((files("newsparse.label") / FILE).read_bytes()) <= _LARGEST


def test_the_shipped_model_is_whole() -> None:
    """The shipped model tells all labels apart, and knows every step and every choice."""
    weights = shipped()
    assert set(weights.labels) == set(Label) - {Label.BLANK}
    assert len(weights.labels) == len(set(weights.labels))
    assert [len(row) for row in weights.steps] == [len(STATES)] * len(STATES)
    assert weights.table
    assert set(weights.choices) == set(CHOICES)
    assert all(NONE in table for table in weights.choices.values())
    assert shipped() is weights


@pytest.mark.parametrize("state", range(len(STATES)))
def test_every_state_has_a_label(state: int) -> None:
    """For each state the shipped model knows a label that a unit in it may have."""
    assert _KINDS[state] & set(shipped().labels)


_GOOD = _dump([[1] * _WIDTH])
_RAW = zlib.decompress(_GOOD)


def _head(**changes: object) -> bytes:
    """A file whose head is changed; what is given as ``None`` is left out."""
    (size,) = struct.unpack_from("<I", _RAW)
    head = {**json.loads(_RAW[4 : 4 + size]), **changes}
    text = json.dumps({k: v for k, v in head.items() if v is not None}).encode()
    return zlib.compress(struct.pack("<I", len(text)) + text + _RAW[4 + size :])


_BAD = {
    "empty": b"",
    "text": b"no model at all",
    "torn": _GOOD[: len(_GOOD) // 2],
    "nothing in it": zlib.compress(b""),
    "a size alone": zlib.compress(struct.pack("<I", 900)),
    "no JSON": zlib.compress(struct.pack("<I", 4) + b"{{{{"),
    "no UTF-8": zlib.compress(struct.pack("<I", 4) + b"\xff\xfe\xfd\xfc"),
    "no labels": _head(labels=None),
    "no names": _head(names=None),
    "no steps": _head(steps=None),
    "no choices": _head(choices=None),
    "choices that are none": _head(choices=[1, 2]),
    "a choice that is no table": _head(choices={"date": 3}),
    "a weight that is no number": _head(choices={"date": {"alTrue": "much"}}),
    "an unknown label": _head(labels=["paragraph", "byline", "horoscope"]),
    "more names than weights": _head(names=["a", "b", "c"]),
}


@pytest.mark.parametrize("data", _BAD.values(), ids=_BAD)
def test_a_file_that_is_no_model(data: bytes, tmp_path: Path) -> None:
    """A file that holds no model is refused when the parser is made, by its path."""
    path = tmp_path / "mine.model"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"mine\.model is no model"):
        Parser(model=path)


@pytest.mark.parametrize("name", ["missing.model", "folder"])
def test_no_file(name: str, tmp_path: Path) -> None:
    """A file that is not there, or a folder, is refused by its path, given as text too."""
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError) as caught:
        Parser(model=str(tmp_path / name))
    assert str(tmp_path / name) in str(caught.value)


def test_a_model_of_your_own(tmp_path: Path) -> None:
    """A parser uses the model of its file: one that knows nothing finds other odds."""
    text = "Rope prices rise\n\n" + "The rope makers of Vennholm met on Monday to set a price. " * 4
    labels = [label for label in Label if label is not Label.BLANK]
    rows = [[-100] * len(STATES) + [0] * len(labels)]
    path = tmp_path / "mine.model"
    path.write_bytes(dump(labels, ["w1"], rows, [[0] * len(STATES)] * len(STATES), {}))
    own = Parser(model=path, discover=False).parse(text)
    assert own.lines[0].source.startswith("model/")
    assert own.confidence != Parser(discover=False).parse(text).confidence
