"""Idempotent: parsing ``Article.text`` again keeps its paragraphs.

What is promised, for pages in the Guardian's layout, however noisy: every paragraph of running
text (at least 80 letters that end a sentence) of the first article stands in the second, whole, as
a paragraph, and in the same order; whether the publisher is named or not. Nothing is added: every
paragraph of the second is one of the first's texts. Not promised: that a short line stays what it
was. Alone at the top of a bare text it may be the headline, and a subheading that has lost its
heading mark may be a short paragraph.
"""

from __future__ import annotations

import pytest
from hypothesis import given

from newsparse import Article, Paragraph, parse
from newsparse.shape import is_prose
from tests.laws.pages import URL, GuardianPage, guardian_pages, noisy_pages


def _paragraphs(article: Article) -> list[str]:
    return [block.text for block in article.body if isinstance(block, Paragraph)]


def _prose(article: Article) -> list[str]:
    return [text for text in _paragraphs(article) if is_prose(text)]


@pytest.mark.parametrize("publisher", [None, "guardian"])
@given(text=noisy_pages())
def test_running_text_is_kept(publisher: str | None, text: str) -> None:
    """The paragraphs of running text, whole and in order, and nothing new."""
    first = parse(text, url=URL)
    second = parse(first.text, publisher=publisher)
    assert _prose(second) == _prose(first)
    assert [text for text in _paragraphs(second) if text not in first.texts] == []


@given(guardian_pages())
def test_a_clean_body_reads_back_as_it_is(page: GuardianPage) -> None:
    """A body of running text alone is its own text, and stays so however often it is parsed."""
    first = parse(page.text, url=URL)
    second = parse(first.text)
    assert second.text == first.text
    assert parse(second.text).text == first.text
