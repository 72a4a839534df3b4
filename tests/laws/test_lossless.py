"""Lossless: the spans of ``lines`` tile the input."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse
from tests.laws.pages import URL, any_text, noisy_pages


@given(any_text() | noisy_pages(), st.sampled_from(["auto", "text", "markdown"]))
def test_lines_tile_the_text(text: str, form: str) -> None:
    """Each line starts where the one before ends; joined, their raw texts are the page's."""
    article = parse(text, url=URL, format=form)
    at = 0
    for line in article.lines:
        assert line.line.start == at
        assert line.line.raw == text[at : line.line.end]
        at = line.line.end
    assert at == len(text)


@given(any_text() | noisy_pages())
def test_lines_are_numbered_in_order(text: str) -> None:
    """Line numbers rise from 1 without a gap; the pieces of a cut line share theirs."""
    numbers = [line.number for line in parse(text, url=URL).lines]
    assert sorted(set(numbers)) == list(range(1, len(text.splitlines()) + 1))
    assert numbers == sorted(numbers)
