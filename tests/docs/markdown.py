"""The project's pages, their code blocks, headings and links, and how their examples are run."""

from __future__ import annotations

import doctest
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

ROOT = Path(__file__).parents[2]
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [*sorted(ROOT.glob("*.md")), *DOCS, *sorted(ROOT.glob("plugins/*/README.md"))]

SESSIONS = ("pycon", "{doctest}")
"""Blocks that hold a Python session."""
SETUP = "{testcode}"
"""Blocks that hold code for the sessions below them."""

_FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[[^\[\]]*\]\(([^()\s]+)\)")


@frozen
class Block:
    """A fenced block of a page: its language, its text, and the line it starts on, from 1."""

    language: str
    text: str
    line: int


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(found[1], found[2], text.count("\n", 0, found.start(2)) + 1)
        for found in _FENCE.finditer(text)
    ]


def without_blocks(page: Path) -> str:
    """The page without its fenced blocks."""
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def links(page: Path) -> list[str]:
    """What the page's links point to."""
    return _LINK.findall(without_blocks(page))


def anchors(page: Path) -> set[str]:
    """The anchors of the page's headings."""
    headings = _HEADING.findall(without_blocks(page))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def sections(page: Path) -> dict[str, str]:
    """What stands below each heading of the page, up to the next one of any level."""
    parts = re.split(r"^#{1,6} (.+)\n", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def run_sessions(page: Path) -> tuple[int, str]:
    """Run a page's sessions, which share their names, from the root of the project.

    :return: how many examples there were, and a report of those that are not true.
    """
    names: dict[str, Any] = {"__name__": page.stem}
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    report: list[str] = []
    for block in blocks(page):
        if block.language == SETUP:
            exec(compile(block.text, str(page), "exec"), names)  # noqa: S102 - our own page
        elif block.language in SESSIONS:
            test = doctest.DocTestParser().get_doctest(
                block.text, names, page.name, str(page), block.line - 1
            )
            runner.run(test, out=report.append, clear_globs=False)
            names.update(test.globs)
    return runner.summarize(verbose=False).attempted, "".join(report)


def table_rows(text: str) -> Iterator[list[str]]:
    """The cells of every row of the tables in a text; headings and rules are left out."""
    rows = [line for line in text.splitlines() if line.startswith("|")]
    for row, below in zip(rows, [*rows[1:], ""], strict=True):
        if not row.startswith("| ---") and not below.startswith("| ---"):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]]
