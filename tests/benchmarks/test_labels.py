"""The benchmark of labels counts what is right."""

from __future__ import annotations

import pytest

pytest.importorskip("scipy")
pytest.importorskip("lxml")

from benchmarks.labels import table
from newsparse.lines import Label


def test_precision_and_recall_of_each_label() -> None:
    """Of three dates two are found, and one of the three that are told is a byline."""
    found = [(Label.DATE, Label.DATE)] * 2 + [(Label.DATE, Label.OTHER), (Label.BYLINE, Label.DATE)]
    assert table(found)[2:] == [
        "| date | 3 | 3 | 67 | 67 |",
        "| byline | 1 | 0 |  | 0 |",
        "| other | 0 | 1 | 0 |  |",
    ]
