"""Kinds of article by what is printed."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsparse.fields.kind import KindFound, kind_of, kind_of_words
from newsparse.model import Kind
from tests.fields.cases_kind import (
    ADDRESSES,
    HEADLINES,
    KICKERS,
    NO_ADDRESSES,
    NO_HEADLINES,
    NO_KICKERS,
)
from tests.strategies import texts


@pytest.mark.parametrize(("text", "kind"), [case for cases in KICKERS.values() for case in cases])
def test_kickers(text: str, kind: Kind) -> None:
    """A kicker, or a part of one, that is a word for a kind gives it."""
    found = kind_of(kicker=text)
    assert found is not None
    assert (found.kind, found.source) == (kind, "kicker")
    assert found.text in text


@pytest.mark.parametrize(("text", "kind"), HEADLINES)
def test_headlines(text: str, kind: Kind) -> None:
    """A word for a kind that opens or ends a headline, apart from it, gives it."""
    found = kind_of(headline=text)
    assert found is not None
    assert (found.kind, found.source) == (kind, "headline")
    assert found.text in text


@pytest.mark.parametrize(("url", "kind"), ADDRESSES)
def test_addresses(url: str, kind: Kind) -> None:
    """A segment of the path but the last gives the kind."""
    found = kind_of(url=url)
    assert found is not None
    assert (found.kind, found.source) == (kind, "url")
    assert found.text in url


@pytest.mark.parametrize("text", NO_KICKERS)
def test_other_kickers(text: str) -> None:
    """Words that only begin like those for a kind give none."""
    assert kind_of(kicker=text, section=text, tags=(text,)) is None
    assert kind_of_words(text) is None


@pytest.mark.parametrize("text", NO_HEADLINES)
def test_other_headlines(text: str) -> None:
    """A story about an opinion poll, an interview or a review is none."""
    assert kind_of(headline=text) is None


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_other_addresses(url: str) -> None:
    """Hosts, queries, slugs and sections without an article give none."""
    assert kind_of(url=url) is None


def test_order_of_evidence() -> None:
    """The kicker is asked before the headline, this before section, tags and address."""
    url = "https://larke.example/interview/ferry"
    tags = ("Larke", "Recipe")
    every = {"headline": "Review: x", "section": "Home > Opinion", "tags": tags, "url": url}
    assert kind_of(kicker="Obituary", **every) == KindFound(Kind.OBITUARY, "kicker", "Obituary")  # type: ignore[arg-type]
    assert kind_of(**every) == KindFound(Kind.REVIEW, "headline", "Review")  # type: ignore[arg-type]
    assert kind_of(section="Home > Opinion", tags=tags, url=url) == KindFound(
        Kind.OPINION, "section", "Opinion"
    )
    assert kind_of(tags=tags, url=url) == KindFound(Kind.RECIPE, "tag", "Recipe", index=1)
    assert kind_of(url=url) == KindFound(Kind.INTERVIEW, "url", "interview")
    assert kind_of() is None


def test_topics_are_no_kinds() -> None:
    """“Live” as a section and “Video” as a tag may be what an article is about."""
    assert kind_of(section="Live", tags=("Video", "Live", "Analysis")) is None


@given(texts(), texts(), texts())
def test_total(one: str, two: str, three: str) -> None:
    """Any texts give a kind whose word stands in one of them, or none."""
    found = kind_of(kicker=one, headline=two, section=three, tags=(one, two), url=three)
    assert found is None or any(found.text in text for text in (one, two, three))


def test_long_texts_cost_nothing() -> None:
    """Texts of millions of characters are looked at as far as their bounds."""
    long = "Opinion | " * 10**6
    assert kind_of(kicker=long, section=long, tags=(long,), url=long) is None
    assert kind_of(headline=long) == KindFound(Kind.OPINION, "headline", "Opinion")
