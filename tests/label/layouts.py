"""Helpers: a page's lines labelled by one layout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsparse import Article, Label, LabelledLine, Layout, Parser, Publisher, Rule, Zone
from newsparse.claim import Claim
from newsparse.label.claims import claim
from newsparse.label.rulebook import rulebook_of
from newsparse.read.text import read_text


def publisher(**parts: Any) -> Publisher:
    """A publisher "gazette" whose one layout has these parts."""
    return Publisher("gazette", "The Gazette", layouts=[Layout(**parts)])


def parsed(text: str, **parts: Any) -> Article:
    """The page, parsed as one of that publisher's."""
    parser = Parser(discover=False, publishers=[publisher(**parts)], strict=True)
    return parser.parse(text, publisher="gazette")


def labels(text: str, **parts: Any) -> list[tuple[str, Label]]:
    """The text and label of each line that is not blank and that the layout claims."""
    return [
        (line.text, line.label)
        for line in parsed(text, **parts).lines
        if line.source.startswith("gazette/")
    ]


def claims(text: str, **parts: Any) -> dict[int, Claim]:
    """The layout's claims on the lines of the text."""
    owner = publisher(**parts)
    return claim(rulebook_of(owner, owner.layouts[0]), read_text(text))


def claimed(lines: Sequence[str], **parts: Any) -> list[str]:
    """For each line the name of what claims it, or ``-``."""
    found = claims("\n".join(lines), **parts)
    return [found[i].rule if i in found else "-" for i in range(len(lines))]


def zone(**parts: Any) -> Zone:
    """A zone from "open" to "close"."""
    wanted = {"name": "box", "label": Label.PROMOTION, "start": "open", "end": "close"}
    return Zone(**{**wanted, **parts})


def rule(pattern: str, label: Label = Label.BYLINE, name: str = "form", **parts: Any) -> Rule:
    """A rule for lines of this form."""
    return Rule(name, label, pattern, **parts)


def sources(lines: Sequence[LabelledLine]) -> list[str]:
    """Who labelled each line."""
    return [line.source for line in lines]
