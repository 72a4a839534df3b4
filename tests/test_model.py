"""The article: its text, and how well the parse thinks it found the body."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import newsparse
from newsparse import Embed, Image, ListBlock, LiveEntry, Paragraph, Quote, Subheading, Table
from newsparse.model import Article

STORY = "\n\n".join(
    [
        "Old ferry sails for the islands",
        "The ferry of Vennholm sailed again on Tuesday, after many years in the harbour of Karrow.",
        "Forty people stood on the quay when it left, and most of them had come from the mainland.",
        "It will sail twice a day until the new bridge opens next spring, the harbour office said.",
    ]
)


BODY = (
    Paragraph("It sailed again."),
    Subheading("The boat"),
    ListBlock(("a mast", "a sail")),
    Image(caption="The boat off Karrow"),
    Table((("port", "hour"), ("Karrow", ""))),
    LiveEntry((Quote("Sail!", "Ada Quill"), Image(alt="A pier")), headline="She sails"),
    LiveEntry((Embed("A post"),)),
)


class _Tags:
    """A plugin that enriches articles."""

    @newsparse.hookimpl
    def newsparse_enrich(self, article: Article) -> Article:
        """Sets a field that needs no line."""
        return attrs.evolve(article, url="https://post.example/ferry")


def test_texts_are_what_the_text_is_made_of() -> None:
    """Items, rows and what an entry holds stand by themselves; pictures and who said it do not."""
    article = Article(headline="Old ferry sails", body=BODY)
    assert article.texts == (
        "It sailed again.",
        "The boat",
        "a mast",
        "a sail",
        "port\thour",
        "Karrow\t",
        "She sails",
        "Sail!",
        "A post",
    )
    assert tuple(filter(None, article.text.split("\n"))) == article.texts


def test_text_parts_blocks_by_a_blank_line() -> None:
    """Items and rows take a line each; a picture leaves no gap."""
    assert Article(body=BODY).text == (
        "It sailed again.\n\nThe boat\n\na mast\na sail\n\nport\thour\nKarrow\t\n\n"
        "She sails\n\nSail!\n\nA post"
    )


def test_no_body_has_no_texts() -> None:
    """An article without a body, or of pictures alone, has no text."""
    for body in ((), (Image(caption="The boat off Karrow"),)):
        article = Article(body=body)
        assert (article.text, article.texts, article.word_count) == ("", (), 0)


def test_confidence_of_a_page_with_a_body() -> None:
    """A page of running text is read with some confidence, at most 1."""
    confidence = newsparse.Parser(discover=False).parse(STORY).confidence
    assert confidence is not None
    assert 0.5 < confidence <= 1.0


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_confidence_of_a_page_without_a_body(text: str) -> None:
    """Where no body was found it is 0, not unknown."""
    assert newsparse.Parser(discover=False).parse(text).confidence == 0.0


def test_an_article_made_by_hand_has_no_confidence() -> None:
    """Nothing measured it."""
    assert Article(headline="Old ferry sails").confidence is None


def test_an_enriched_article_keeps_its_confidence() -> None:
    """A plugin that adds to an article leaves what was measured."""
    plain = newsparse.Parser(discover=False).parse(STORY)
    enriched = newsparse.Parser(discover=False, plugins=[_Tags()]).parse(STORY)
    assert enriched.url is not None
    assert enriched.confidence == plain.confidence


def test_a_whole_number_is_a_confidence() -> None:
    """It becomes a float, as it reads back from JSON."""
    article = Article(confidence=1)
    assert isinstance(article.confidence, float)
    assert newsparse.from_json(newsparse.to_json(article)) == article


@pytest.mark.parametrize("value", [-0.1, 1.1, float("nan")])
def test_confidence_lies_in_0_to_1(value: float) -> None:
    """Anything else is refused with its value."""
    with pytest.raises(ValueError, match="must lie in 0 to 1"):
        Article(confidence=value)


@pytest.mark.parametrize("value", ["0.5", True])
def test_confidence_is_a_number(value: Any) -> None:
    """Text and truth values are refused."""
    with pytest.raises(TypeError, match="confidence must be float"):
        Article(confidence=value)
