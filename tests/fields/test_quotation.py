"""Quotations and their attribution."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.quotation import (
    MAX_QUOTATION,
    Attributed,
    parse_attribution,
    split_attribution,
)
from tests.fields.cases_quotation import ATTRIBUTIONS, NO_ATTRIBUTIONS, NO_QUOTATIONS, QUOTATIONS
from tests.strategies import texts


@pytest.mark.parametrize(
    ("line", "text", "by"), [case for cases in QUOTATIONS.values() for case in cases]
)
def test_quotations(line: str, text: str, by: str) -> None:
    """Words and attribution come apart in the marks and verbs of every language."""
    assert split_attribution(line) == Attributed(text, by)


@pytest.mark.parametrize("line", NO_QUOTATIONS)
def test_no_quotations(line: str) -> None:
    """Prose with quotations inside, and quotations without a name, have none."""
    assert split_attribution(line) is None


@pytest.mark.parametrize(("line", "by"), ATTRIBUTIONS)
def test_attributions(line: str, by: str) -> None:
    """A line of its own shows by a dash, brackets or a verb that it attributes."""
    assert parse_attribution(line) == by


@pytest.mark.parametrize("line", NO_ATTRIBUTIONS)
def test_no_attributions(line: str) -> None:
    """Bare names, speech after a dash and sentences do not."""
    assert parse_attribution(line) is None


@given(
    st.text("abc ,'", min_size=1, max_size=40).filter(str.strip),
    st.sampled_from(["“{}” — {}", "„{}“ ({})", "« {} » – {}", "「{}」 — {}", '"{}" - {}']),
    st.sampled_from(["Ada Ritt", "Bo van der Raskin", "Ada Ritt, mayor of Larke"]),
)
def test_reads_back(words: str, form: str, by: str) -> None:
    """Words in a pair of marks and a name behind them read back."""
    found = split_attribution(form.format(words, by))
    assert found is not None
    assert found.attribution == by
    assert words in found.text


@given(texts(60))
def test_grounded(text: str) -> None:
    """Both parts stand in the text, in their order, and do not overlap."""
    found = split_attribution(text)
    assert found is None or (found.text in text and found.attribution in text)
    by = parse_attribution(text)
    assert by is None or by in text


def test_long_texts() -> None:
    """Texts of millions of characters are none."""
    assert split_attribution("“" + "x" * MAX_QUOTATION + "” — Ada Ritt") is None
    assert split_attribution("“" * 10**6) is None
    assert parse_attribution("—" * 10**6) is None
