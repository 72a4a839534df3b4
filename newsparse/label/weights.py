"""Weights: what the model has learned, as a table from the names of features to weights.

The file holds whole numbers alone, so that every machine reads the same page alike. A feature's
weights, one a state of the chain and one a label, are packed side by side into one big number:
adding up a unit's features is then one addition a feature, whatever the number of states.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from attrs import frozen

from newsparse.label.states import STATES
from newsparse.lines import Label

FILE = "lines.model"
SCALE = 32
"""Weights are counted in parts of this."""

_BIAS = 128  # a weight takes one byte, from -128 to 127, stored from 0 to 255
_LANE = 2  # bytes: 255 times 250 features fit
MOST_FEATURES = 250


@frozen
class Weights:
    """A trained model.

    :param labels: the labels that it tells apart.
    :param table: by feature, its packed weights.
    :param steps: for each state, the weight of each state that follows, in parts of ``SCALE``.
    :param cuts: how sure the model must be; by name, 0 to 1.
    """

    labels: tuple[Label, ...]
    table: dict[str, int]
    steps: tuple[tuple[int, ...], ...]
    cuts: dict[str, float]

    def add_up(self, names: Sequence[str]) -> tuple[int, ...]:
        """The sums of the weights of the features that are known: by state, then by label."""
        table = self.table
        found = [table[name] for name in names[:MOST_FEATURES] if name in table]
        width = len(STATES) + len(self.labels)
        packed = sum(found).to_bytes(width * _LANE, "little")
        bias = _BIAS * len(found)
        return tuple([lane - bias for lane in struct.unpack(f"<{width}H", packed)])

    def weights_of(self, name: str) -> tuple[int, ...]:
        """One feature's weights: by state, then by label."""
        return self.add_up([name])


def pack(weights: Sequence[int]) -> int:
    """Weights from -128 to 127 as one number."""
    lanes = [weight + _BIAS for weight in weights]
    return int.from_bytes(struct.pack(f"<{len(lanes)}H", *lanes), "little")


def dump(
    labels: Sequence[Label],
    names: Sequence[str],
    rows: Sequence[Sequence[int]],
    steps: Sequence[Sequence[int]],
    cuts: dict[str, float],
) -> bytes:
    """A model as the bytes of its file.

    :param rows: for each name, its weights from -128 to 127: by state, then by label.
    """
    head = {
        "labels": [label.value for label in labels],
        "names": list(names),
        "steps": [list(row) for row in steps],
        "cuts": cuts,
    }
    # Column by column, as a column's many zeros pack well.
    columns = b"".join(
        struct.pack(f"{len(rows)}b", *(row[k] for row in rows))
        for k in range(len(STATES) + len(labels))
    )
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return zlib.compress(struct.pack("<I", len(text)) + text + columns, 9)


def load(data: bytes) -> Weights:
    """The model in the bytes of a file that :func:`dump` made."""
    raw = zlib.decompress(data)
    (size,) = struct.unpack_from("<I", raw)
    head = json.loads(raw[4 : 4 + size])
    names = head["names"]
    width = len(STATES) + len(head["labels"])
    columns = struct.unpack_from(f"{width * len(names)}b", raw, 4 + size)
    count = len(names)
    table = {
        name: pack([columns[k * count + i] for k in range(width)]) for i, name in enumerate(names)
    }
    return Weights(
        tuple(Label(value) for value in head["labels"]),
        table,
        tuple(tuple(row) for row in head["steps"]),
        head["cuts"],
    )


@cache
def shipped() -> Weights:
    """The model that comes with the package; read once."""
    return load((files("newsparse.label") / FILE).read_bytes())
