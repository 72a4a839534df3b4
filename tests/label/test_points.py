"""Key points below a label for them, above the text."""

from __future__ import annotations

import pytest

from newsparse.label.model import Unit
from newsparse.label.points import key_points
from newsparse.lines import Label

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
POINTS = ["Forty people were rescued", "It is the third accident since autumn"]


def _found(*texts: str) -> list[int]:
    return sorted(key_points([Unit(text) for text in texts]))


@pytest.mark.parametrize("label", ["Key points", "KEY POINTS:", "Das Wichtigste in Kürze", "要点"])
@pytest.mark.parametrize("marker", ["", "• ", "- ", "1. "])
def test_points_above_the_text(label: str, marker: str) -> None:
    """With markers or without; a byline may stand between."""
    points = [f"{marker}{point}" for point in POINTS]
    assert _found("Old ferry sails", label, *points, PROSE) == [2, 3]
    assert _found(label, *points, "By Ada Quill", "1 May 2024", PROSE) == [1, 2]


def test_points_with_markers_end_with_them() -> None:
    """They may be sentences, and one is enough."""
    assert _found("Key points", "• The ferry sank.", "By Ada Quill", PROSE) == [1]


@pytest.mark.parametrize(
    "texts",
    [
        ["Key points", *POINTS],
        ["Key points", *POINTS, "Sport", "Weather", "Culture", "Travel", "Shop", PROSE],
        ["Key points", "Listen", "Save", PROSE],
        ["Key points", POINTS[0], PROSE],
        ["Key points", PROSE, PROSE],
        ["Key points", *[f"• {PROSE}"] * 12, PROSE],
        ["Related", *POINTS, PROSE],
        [*POINTS, PROSE],
        [],
    ],
)
def test_what_are_no_points(texts: list[str]) -> None:
    """Lists of other stories, buttons, the text itself, lists without the label."""
    assert _found(*texts) == []


def test_what_a_rule_has_labelled_is_no_point() -> None:
    """It is what the rule says."""
    units = [Unit("Key points"), Unit("• Larke", Label.TAG), Unit(PROSE)]
    assert key_points(units) == frozenset()
