"""The public types, checked by mypy: this file is type-checked, never run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_type

import newsparse
from newsparse import (
    Article,
    Author,
    Block,
    Explanation,
    HintKind,
    Image,
    Label,
    LabelledLine,
    ListBlock,
    LiveEntry,
    Page,
    Paragraph,
    Parser,
    PluginInfo,
    Provenance,
    Publisher,
    PublisherRef,
    Row,
    Timestamp,
)


def parsing(text: str) -> None:
    """What parsing gives."""
    assert_type(newsparse.parse(text), Article)
    assert_type(newsparse.parse(text, url=None, format="markdown", strict=True), Article)
    assert_type(newsparse.audit(newsparse.parse(text), text), tuple[str, ...])
    assert_type(newsparse.explain(text), Explanation)
    assert_type(newsparse.explain(text).rows, tuple[Row, ...])


def parsers(parser: Parser, pages: list[Page]) -> None:
    """What a parser has and gives."""
    assert_type(parser.parse(""), Article)
    assert_type(parser.parse_many(pages), Iterator[Article])
    assert_type(parser.parse_many([{"text": ""}]), Iterator[Article])
    assert_type(parser.parse_many([""]), Iterator[Article])
    assert_type(parser.publishers, tuple[Publisher, ...])
    assert_type(parser.plugins, tuple[PluginInfo, ...])
    Parser(publishers=["guardian", Publisher("gazette", "Gazette")], block={"a"})


def articles(article: Article) -> None:
    """What an article's fields are."""
    assert_type(article.headline, str | None)
    assert_type(article.authors, tuple[Author, ...])
    assert_type(article.published, Timestamp | None)
    assert_type(article.publisher, PublisherRef | None)
    assert_type(article.body, tuple[Block, ...])
    assert_type(article.images, tuple[Image, ...])
    assert_type(article.lines, tuple[LabelledLine, ...])
    assert_type(article.provenance, Provenance)
    assert_type(article.provenance["headline"], tuple[int, ...])
    assert_type(article.text, str)
    assert_type(article.texts, tuple[str, ...])
    assert_type(article.word_count, int)


def blocks(block: Block) -> str:
    """Blocks are a closed union: a match without a default is complete."""
    match block:
        case Paragraph(text=text) | newsparse.Subheading(text=text) | newsparse.Quote(text=text):
            return assert_type(text, str)
        case ListBlock(items=items):
            return "".join(assert_type(items, tuple[str, ...]))
        case Image(caption=caption):
            return assert_type(caption, str | None) or ""
        case newsparse.Embed(text=text):
            return text
        case newsparse.Table(rows=rows):
            return str(assert_type(rows, tuple[tuple[str, ...], ...]))
        case LiveEntry(headline=headline):
            return assert_type(headline, str | None) or ""


def lines(line: LabelledLine) -> None:
    """What a line says."""
    assert_type(line.label, Label)
    assert_type(line.content, str)
    assert_type(line.label.is_chrome, bool)
    assert_type(line.line.hint(HintKind.LINK), newsparse.Hint | None)
