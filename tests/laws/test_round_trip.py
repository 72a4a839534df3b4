"""Round trip: an article rendered in a layout parses back to itself."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Image, Paragraph, parse
from tests.laws.pages import KNOWN_BY, URL, GuardianPage, guardian_pages


@given(guardian_pages(), st.sampled_from(KNOWN_BY))
def test_a_guardian_page_reads_back(page: GuardianPage, known: dict[str, Any]) -> None:
    """Headline, standfirst, byline, day, paragraphs and captions are those it was made of."""
    article = parse(page.text, **known)
    assert article.headline == page.headline
    assert article.standfirst == page.standfirst
    assert article.byline == page.byline
    assert article.published is not None
    assert article.published.at.isoformat() == "2024-12-01T18:55:00+01:00"
    paragraphs = [block for block in article.body if not isinstance(block, Image)]
    assert [type(block) for block in paragraphs] == [Paragraph] * len(page.paragraphs)
    assert article.text == "\n\n".join(page.paragraphs)
    assert {image.caption for image in article.images} == set(page.captions)
    assert len(article.images) == len(page.captions)


@given(guardian_pages())
def test_the_publisher_is_known_by_its_url(page: GuardianPage) -> None:
    """The Guardian's domain names it, whatever the page shows."""
    publisher = parse(page.text, url=URL).publisher
    assert publisher is not None
    assert publisher.key == "guardian"
