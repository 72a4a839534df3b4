"""Corrections and clarifications."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsparse.fields.correction import (
    Correction,
    CorrectionKind,
    is_correction_label,
    parse_correction,
)
from tests.fields.cases_correction import LABELLED, OTHERS, SENTENCES
from tests.strategies import texts


@pytest.mark.parametrize(
    ("line", "kind", "label", "text"), [case for cases in LABELLED.values() for case in cases]
)
def test_labelled(line: str, kind: CorrectionKind, label: str, text: str) -> None:
    """The label tells what it is and stands apart from the text."""
    assert parse_correction(line) == Correction(kind, label, text)
    assert is_correction_label(line) == (not text)


@pytest.mark.parametrize(("line", "kind"), [case for cases in SENTENCES.values() for case in cases])
def test_sentences(line: str, kind: CorrectionKind) -> None:
    """A sentence is known by how it opens, and is the text itself."""
    assert parse_correction(line) == Correction(kind, None, line)
    assert not is_correction_label(line)


@pytest.mark.parametrize("line", OTHERS)
def test_others(line: str) -> None:
    """Corrections of markets, laws, prices and bridges are the news, and correct nothing in it."""
    assert parse_correction(line) is None


def test_long_lines_are_read_at_their_start() -> None:
    """However long the text is, its label is found; a long line without one is none."""
    found = parse_correction("Correction: " + "x" * 10**6)
    assert found is not None
    assert len(found.text) == 10**6
    assert parse_correction("x" * 10**6) is None
    assert parse_correction("[" * 10**6) is None


@given(texts(60))
def test_grounded(text: str) -> None:
    """Label and text stand in the line."""
    found = parse_correction(text)
    assert found is None or (found.text in text and (found.label or "") in text)


@given(texts(60))
def test_a_label_before_any_text(text: str) -> None:
    """A label with a colon before any text makes a correction of it."""
    found = parse_correction(f"Correction: {text}")
    assert found is not None
    assert (found.kind, found.label) == (CorrectionKind.CORRECTION, "Correction")
