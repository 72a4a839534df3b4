"""Terminal: an article for a person to read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from newsparse.blocks import (
    Block,
    Embed,
    Image,
    ListBlock,
    LiveEntry,
    Paragraph,
    Precision,
    Quote,
    Subheading,
    Table,
    Timestamp,
)
from newsparse.fields.table import split_marker
from newsparse.formats._text import paint, printable, wrap
from newsparse.model import Article

NARROWEST = 20
"""Columns: a narrower terminal is treated as this wide."""

BOLD, DIM, ITALIC, KICKER, WARNING = "1", "2", "3", "1;36", "33"

Lines = list[str]
Write = Callable[..., Lines]
"""Text in, its wrapped lines out; ``style``, ``first`` and ``rest`` (what opens the first line
and the others) are keywords."""


def to_terminal(article: Article, *, width: int, color: bool) -> str:
    """The article as a person reads it: its head, its body, and what stands around it.

    :param width: columns of the terminal; text is wrapped to it.
    :param color: whether to use ANSI styles. No other control character but the line feed is in
        the result, whatever the page held.
    :returns: lines without trailing white space, the last with its line feed.
    """
    write = partial(_write, width=max(width, NARROWEST), color=color)
    inside = {block for block in _flat(article.body) if isinstance(block, Image)}
    loose = [image for image in article.images if image not in inside]
    sections = [
        _head(article, write),
        _listed("", article.key_points, write),
        *(_block(image, write) for image in loose),
        *(_block(block, write) for block in article.body),
        _listed("Corrections", article.corrections, write),
        _listed("Related", (related.headline for related in article.related), write),
        _listed("Warnings", article.warnings, write, style=WARNING),
    ]
    return "\n\n".join("\n".join(lines) for lines in sections if lines) + "\n"


def _write(
    text: str, *, width: int, color: bool, style: str = "", first: str = "", rest: str | None = None
) -> Lines:
    others = " " * len(first) if rest is None else rest
    wrapped = wrap(printable(text), width - max(len(first), len(others)))
    return [
        ((others if number else first) + paint(line, style, color=color)).rstrip()
        for number, line in enumerate(wrapped)
    ]


def _flat(blocks: Sequence[Block]) -> Iterable[Block]:
    for block in blocks:
        yield block
        if isinstance(block, LiveEntry):
            yield from block.blocks


def _head(article: Article, write: Write) -> Lines:
    dates = [
        f"{word} {when(stamp)}"
        for word, stamp in (("Published", article.published), ("Updated", article.modified))
        if stamp is not None
    ]
    people = article.byline or ", ".join(author.name for author in article.authors)
    return [
        *write(article.kicker or "", style=KICKER),
        *write(article.headline or "", style=BOLD),
        *write(article.standfirst or "", style=ITALIC),
        *write(_joined(people, article.agency)),
        *write(_joined(*dates), style=DIM),
        *write(f"Dateline {article.dateline.text}" if article.dateline else "", style=DIM),
        *write(_origin(article), style=DIM),
        *write(article.canonical_url or article.url or "", style=DIM),
    ]


def _origin(article: Article) -> str:
    access = article.access
    return _joined(
        article.publisher.name if article.publisher else None,
        article.section,
        article.kind.value.replace("_", " ") if article.kind else None,
        access.kind.value if access and access.kind else None,
        "text breaks off" if access and access.truncated else None,
        None if article.confidence is None else f"confidence {article.confidence:.2f}",
    )


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def when(stamp: Timestamp) -> str:
    """A time as precisely as the page printed it, with its offset, and whether that was assumed."""
    if stamp.precision is Precision.DAY:
        return stamp.at.date().isoformat()
    seconds = stamp.precision is Precision.SECOND
    shown = stamp.at.isoformat(" ", timespec="seconds" if seconds else "minutes")
    return f"{shown} (zone assumed)" if stamp.zone_assumed else shown


def _listed(title: str, items: Iterable[str], write: Write, *, style: str = "") -> Lines:
    lines = [line for item in items for line in write(item, first="  • ", style=style)]
    return [*write(title, style=style or BOLD), *lines] if lines else []


def _block(block: Block, write: Write) -> Lines:
    match block:
        case Paragraph(text=text):
            return write(text)
        case Subheading(text=text):
            return write(text, style=BOLD)
        case Quote():
            said = write(block.text, first="  │ ", rest="  │ ", style=ITALIC)
            return [*said, *write(block.attribution or "", first="  │ — ", rest="  │   ")]
        case ListBlock():
            return _list(block, write)
        case Image():
            return _image(block, write)
        case Embed():
            return write(f"[{block.kind.value}] {block.text}", first="  ", style=DIM)
        case Table(rows=rows):
            return [
                line for row in rows for line in write(" │ ".join(row), first="  ", rest="    ")
            ]
        case LiveEntry():
            return _entry(block, write)


def _list(block: ListBlock, write: Write) -> Lines:
    wide = len(str(len(block.items)))
    lines: Lines = []
    for number, item in enumerate(block.items, 1):
        marked = split_marker(item) if block.ordered else None
        own = marked is not None and marked.ordered  # the page's own numbers are part of the text
        first = f"  {number:>{wide}}. " if block.ordered else "  • "
        lines += write(item, first="  " if own else first)
    return lines


def _image(image: Image, write: Write) -> Lines:
    shown = image.caption or (f"[{image.alt}]" if image.alt else None)
    credit = f"({image.credit})" if image.credit else ""
    return [
        *write(shown or "", first="  ▒ ", rest="  ▒ ", style=DIM),
        *write(credit, first="  ▒ ", rest="  ▒ ", style=DIM),
    ]


def _entry(entry: LiveEntry, write: Write) -> Lines:
    time = when(entry.time) if entry.time else None
    parts = [write(_joined(time, entry.headline), first="── ", style=BOLD)]
    parts[0] += write(entry.byline or "", first="   ", style=DIM)
    parts += [_block(block, write) for block in entry.blocks]
    return [line for k, part in enumerate(filter(None, parts)) for line in ([""] * (k > 0) + part)]
