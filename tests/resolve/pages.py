"""Helpers: pages whose lines are labelled by hand, and what is resolved from them."""

from __future__ import annotations

from datetime import datetime

from newsparse import Article, Label, LabelledLine, Layout, Page, Provenance, Publisher
from newsparse.assemble import assemble
from newsparse.read.text import line_of
from newsparse.resolve import Resolved, entry_clock, resolve
from newsparse.runs import runs_of

L = Label
Part = tuple[str, Label] | LabelledLine

TITLE = "Old ferry sails"
HEADLINE = (TITLE, L.HEADLINE)
BODY = ("The ferry of Vennholm sailed again on Tuesday after many years.", L.PARAGRAPH)
GAZETTE = Publisher("gazette", "The Gazette", languages=["en"])
NAMELESS = Publisher("gazette", "The Gazette")


def line(text: str, label: Label, source: str = "model/above", sure: float = 1.0) -> LabelledLine:
    """A line that the model has labelled, or whoever is given."""
    return LabelledLine(line_of(1, 0, text), label, source, sure)


def chosen(text: str, label: Label) -> LabelledLine:
    """A line that the model has chosen as the article's own of that label."""
    return line(text, label, f"model/{label.value}")


def ruled(text: str, label: Label, part: str | None = None) -> LabelledLine:
    """A line that a rule of the Gazette has labelled, and the part that the rule names."""
    return LabelledLine(line_of(1, 0, text), label, f"gazette/rule:{label.value}", part=part)


def above(text: str, label: Label) -> LabelledLine:
    """A line of what a tool has printed above the page."""
    return line(text, label, "core/preamble")


def resolved(
    *parts: Part,
    publisher: Publisher | None = None,
    layout: Layout | None = None,
    language: str | None = None,
    url: str | None = None,
    captured_at: datetime | None = None,
) -> Resolved:
    """What is resolved from the lines, in their order; the model has labelled those without more."""
    lines = lines_of(*parts)
    layout = layout or (Layout() if publisher else None)
    page = Page("", url=url, language=language, captured_at=captured_at)
    return resolve(page, publisher, layout, (), lines, runs_of(lines))


def lines_of(*parts: Part) -> list[LabelledLine]:
    """The lines of a page, in their order."""
    return [part if isinstance(part, LabelledLine) else line(*part) for part in parts]


def article(*parts: Part, url: str | None = None, captured_at: datetime | None = None) -> Article:
    """The article of a page with these lines and no others."""
    raws = [f"{told.text}\n" for told in lines_of(*parts)]
    starts = [sum(map(len, raws[:i])) for i in range(len(raws))]
    lines = [
        LabelledLine(line_of(i + 1, starts[i], raws[i]), told.label, told.source, told.confidence)
        for i, told in enumerate(lines_of(*parts))
    ]
    page, runs = Page("".join(raws), url=url, captured_at=captured_at), runs_of(lines)
    found = resolve(page, None, None, (), lines, runs)
    made = assemble(lines, runs, entry_clock(page, None, found))
    provenance = Provenance.of(found.provenance)
    return Article(
        **found.fields,
        body=made.body,
        images=made.images,
        url=url,
        captured_at=captured_at,
        lines=tuple(lines),
        provenance=provenance,
        warnings=found.warnings,
    )
