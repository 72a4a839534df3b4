"""Explain: what became of every line of a page, and why."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from newsparse.blocks import Block, LiveEntry
from newsparse.label import LineModel, trained
from newsparse.label.reasons import Reason
from newsparse.label.reasons import reasons as reasons_of
from newsparse.label.trained import Trained
from newsparse.lines import Label
from newsparse.model import Article
from newsparse.page import Page
from newsparse.pipeline import MODEL_NAME, Parser, default_parser


@frozen
class Row:
    """One line of the page, or a piece of one.

    :param number: the line of the input, counted from 1.
    :param start: where it starts in the text, in characters.
    :param end: where it ends.
    :param text: its cleaned text.
    :param label: what it is.
    :param source: the rule or model that said so.
    :param confidence: 0 to 1.
    :param fields: the fields of the article that it went into; empty for chrome.
    :param reasons: where the trained model labelled it, what spoke for the label, strongest first.
    """

    number: int
    start: int
    end: int
    text: str
    label: Label
    source: str
    confidence: float
    fields: tuple[str, ...]
    reasons: tuple[str, ...] = ()


@frozen
class Explanation:
    """The article and a row for every line; ``str()`` of it is a plain table, and the article's
    warnings below it: dates that were refused, sources that do not agree.
    """

    article: Article
    rows: tuple[Row, ...]

    def __str__(self) -> str:
        cells = [(str(r.number), r.label.value, r.source, r.text) for r in self.rows]
        widths = [max((len(cell[k]) for cell in cells), default=0) for k in range(3)]
        rows = [
            f"{number:>{widths[0]}}  {label:<{widths[1]}}  {source:<{widths[2]}}  {text}".rstrip()
            for number, label, source, text in cells
        ]
        return "\n".join([*rows, *(f"warning: {told}" for told in self.article.warnings)])


def explain(
    text: str,
    *,
    url: str | None = None,
    captured_at: datetime | None = None,
    publisher: str | None = None,
    language: str | None = None,
    format: str = "auto",  # noqa: A002 - the name that users expect
    strict: bool = False,
    parser: Parser | None = None,
) -> Explanation:
    """What became of every line; the arguments of :func:`newsparse.parse`.

    :param parser: the parser to use; all installed plugins where ``None``.
    """
    parser = parser or default_parser()
    article = parser.parse(
        text,
        url=url,
        captured_at=captured_at,
        publisher=publisher,
        language=language,
        format=format,
        strict=strict,
    )
    return explanation_of(article, model=parser.model)


def explanation_of(article: Article, *, model: LineModel | None = None) -> Explanation:
    """The rows of an article that was parsed already.

    :param model: the :attr:`~newsparse.Parser.model` of its parser, which gives the reasons; the
        one that is shipped where ``None``.
    """
    fields = _fields(article)
    reasons = _reasons(article, model or trained())
    rows = tuple(
        Row(
            line.number,
            line.line.start,
            line.line.end,
            line.text,
            line.label,
            line.source,
            line.confidence,
            tuple(fields.get(place, ())),
            tuple(reason.text for reason in reasons.get(place, ())),
        )
        for place, line in enumerate(article.lines)
    )
    return Explanation(article, rows)


def _reasons(article: Article, model: LineModel) -> dict[int, tuple[Reason, ...]]:
    """The reasons for the labels of the model's lines, by place."""
    if not isinstance(model, Trained):
        return {}
    page = Page("".join(line.line.raw for line in article.lines), article.url)
    return reasons_of(page, article.lines, model.weights, model=MODEL_NAME)


def _fields(article: Article) -> dict[int, list[str]]:
    """The fields that each line went into, by its place."""
    fields: dict[int, list[str]] = {}

    def note(name: str, places: tuple[int, ...]) -> None:
        for place in places:
            names = fields.setdefault(place, [])
            if name not in names:
                names.append(name)

    for name, places in article.provenance.items():
        note(name, places)
    for block in _blocks(article.body):
        note("body", block.lines)
    for image in article.images:
        note("images", image.lines)
    return fields


def _blocks(blocks: tuple[Block, ...]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        found.append(block)
        if isinstance(block, LiveEntry):
            found.extend(block.blocks)
    return found
