"""Grounded: every word of every text field stands in its lines, or in the URL."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Paragraph, audit, parse
from newsparse.shape import key
from tests.laws.pages import URL, any_text, noisy_pages


@given(
    any_text() | noisy_pages(),
    st.sampled_from(["auto", "text", "markdown"]),
    st.sampled_from([None, URL]),
)
def test_the_audit_finds_no_fault(text: str, form: str, url: str | None) -> None:
    """The audit, which checks every field, has nothing to say of any page."""
    assert audit(parse(text, url=url, format=form), text) == ()


@given(noisy_pages())
def test_paragraphs_stand_on_the_page(text: str) -> None:
    """The words of each paragraph stand in the page, one after the other."""
    page = key(text)
    for block in parse(text, url=URL).body:
        if isinstance(block, Paragraph):
            assert key(block.text) in page


@given(any_text())
def test_a_page_that_shows_nothing_gives_nothing(text: str) -> None:
    """Without URL, publisher and dates, no field but those read from lines is filled."""
    article = parse("".join(filter(str.isspace, text)))
    assert (article.headline, article.published, article.publisher, article.kind) == (None,) * 4
    assert (article.body, article.images, article.authors, article.tags) == ((),) * 4
