"""Weights: what the model has learned, as a table from the names of features to weights.

The file holds whole numbers alone, so that the sums are the same on every machine. A feature's
weights, one a state of the chain and one a label, are packed side by side into lanes of one big
number: adding up a unit's features is then one addition a feature, whatever the number of states.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import field, frozen

from newsparse.label.bundles import Names
from newsparse.label.states import STATES
from newsparse.lines import Label

FILE = "lines.model"
SCALE = 32
"""Weights are counted in parts of this."""

_BIAS = 128  # a weight takes one byte, from -128 to 127
_FROM_BIAS = bytes(byte ^ _BIAS for byte in range(256))  # that byte plus the bias, from 0 to 255
_LANE = 2  # bytes
_MIDDLE = 1 << 15
MOST_FEATURES = 200
"""Of a unit, a bundle counted once: with all those in bundles, 255 of any weight fit in a lane."""
_MOST_STEP = 4096


class _Sums(dict[Names, int]):
    """The table, and the sum of each bundle that was asked for; 0 for what is unknown."""

    def __missing__(self, names: Names) -> int:
        if "\n" not in names:
            return 0
        total = self[names] = sum(map(self.__getitem__, names.split("\n")))
        return total


@frozen
class Weights:
    """A trained model.

    :param labels: the labels that it tells apart.
    :param table: by feature, its packed weights.
    :param steps: for each state, the weight of each state that follows, in parts of ``SCALE``.
    :param choices: for each of the choices among units (``headline``, ``date`` …), its weights, by
        feature.
    """

    labels: tuple[Label, ...]
    table: dict[str, int]
    steps: tuple[tuple[int, ...], ...]
    choices: dict[str, dict[str, float]]
    _sums: _Sums = field(init=False, eq=False, repr=False)
    _lanes: struct.Struct = field(init=False, eq=False, repr=False)
    _middle: int = field(init=False, eq=False, repr=False)

    @_sums.default
    def _table_for_sums(self) -> _Sums:
        return _Sums(self.table)

    @_lanes.default
    def _lanes_of_labels(self) -> struct.Struct:
        return struct.Struct(f"<{len(STATES) + len(self.labels)}h")

    @_middle.default
    def _middle_of_lanes(self) -> int:
        return _MIDDLE * _ones(len(STATES) + len(self.labels))

    def add_up(self, names: Sequence[Names]) -> tuple[int, ...]:
        """The sums of the weights of the features that are known: by state, then by label.

        :param names: of one unit's features; bundles are good too, and faster.
        """
        middle, lanes = self._middle, self._lanes
        # Each lane above 0, then as two's complement.
        signed = sum(map(self._sums.__getitem__, names[:MOST_FEATURES]), middle) ^ middle
        return lanes.unpack(signed.to_bytes(lanes.size, "little"))

    def weights_of(self, name: str) -> tuple[int, ...]:
        """One feature's weights: by state, then by label."""
        return self.add_up([name])


@cache
def _ones(width: int) -> int:
    """A number with a 1 in each of so many lanes."""
    return int.from_bytes(b"\x01\x00" * width, "little")


def dump(
    labels: Sequence[Label],
    names: Sequence[str],
    rows: Sequence[Sequence[int]],
    steps: Sequence[Sequence[int]],
    choices: Mapping[str, Mapping[str, float]],
) -> bytes:
    """A model as the bytes of its file.

    :param rows: for each name, its weights from -128 to 127: by state, then by label.
    """
    head = {
        "labels": [label.value for label in labels],
        "names": list(names),
        "steps": [list(row) for row in steps],
        "choices": {name: dict(weights) for name, weights in choices.items()},
    }
    # Column by column, as a column's many zeros pack well.
    columns = b"".join(
        struct.pack(f"{len(rows)}b", *(row[k] for row in rows))
        for k in range(len(STATES) + len(labels))
    )
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return zlib.compress(struct.pack("<I", len(text)) + text + columns, 9)


def load(data: bytes) -> Weights:
    """The model in the bytes of a file that :func:`dump` made.

    :raises ValueError: they are no such file's; or ``KeyError``, ``TypeError``, ``zlib.error`` or
        ``struct.error``.
    """
    raw = zlib.decompress(data)
    (size,) = struct.unpack_from("<I", raw)
    head = json.loads(raw[4 : 4 + size])
    names = head["names"]
    width = len(STATES) + len(head["labels"])
    count = len(names)
    _check(head, len(raw) - 4 - size - width * count)
    packed = _packed(raw[4 + size : 4 + size + width * count], width, count)
    table = dict(zip(names, packed, strict=True))
    return Weights(
        tuple(Label(value) for value in head["labels"]),
        table,
        tuple(tuple(row) for row in head["steps"]),
        _choices(head),
    )


def _choices(head: dict[str, Any]) -> dict[str, dict[str, float]]:
    choices: object = head["choices"]
    if not isinstance(choices, dict) or not all(isinstance(t, dict) for t in choices.values()):
        raise TypeError("its choices are no tables of weights")
    return choices


def _check(head: dict[str, Any], left: int) -> None:
    names, steps, choices = head["names"], head["steps"], _choices(head)
    if len(set(names)) < len(names) or not all(isinstance(name, str) for name in names):
        raise ValueError("its features are no different names")
    if left:
        raise ValueError(f"its weights are {abs(left)} bytes too {'many' if left > 0 else 'few'}")
    if [len(row) for row in steps] != [len(STATES)] * len(STATES):
        raise ValueError("its steps are not those of the states")
    if not all(
        type(weight) is int and abs(weight) <= _MOST_STEP for row in steps for weight in row
    ):
        raise ValueError("a step's weight is no whole number, or too large")
    weights = [weight for table in choices.values() for weight in table.values()]
    if not all(isinstance(weight, (int, float)) for weight in weights):
        raise TypeError("a weight of a choice is no number")


def _packed(columns: bytes, width: int, count: int) -> list[int]:
    """The weights of each feature as one number; they come column by column, a byte each."""
    lanes = bytearray(width * count * _LANE)
    for k in range(width):
        column = columns[k * count : (k + 1) * count]
        lanes[k * _LANE :: width * _LANE] = column.translate(_FROM_BIAS)
    row = width * _LANE
    bias = _BIAS * _ones(width)
    return [
        int.from_bytes(lanes[at : at + row], "little") - bias for at in range(0, len(lanes), row)
    ]


@cache
def shipped() -> Weights:
    """The model that comes with the package; read once."""
    return load((files("newsparse.label") / FILE).read_bytes())
