"""Blocks: the pieces an article's body is made of. A closed union, :data:`Block`.

Every block carries ``lines``: the places in ``Article.lines`` of the lines it was made from,
rising. A block made by hand may leave it empty. The trade's meaning of each field stands in its
metadata, with its name in schema.org and IPTC ninjs 3 where it has one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from enum import Enum

from attrs import field, frozen

from newsparse.checks import about, each, each_said, fixed_offset, is_a, maybe, said, said_if_any

_LINES = about("The places in Article.lines of the lines behind this, rising.")


class Precision(Enum):
    """How much of a time was printed."""

    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"
    RELATIVE = "relative"


class EmbedKind(Enum):
    """What an embed was on the page."""

    POST = "post"
    VIDEO = "video"
    AUDIO = "audio"
    GRAPHIC = "graphic"
    OTHER = "other"


@frozen
class Timestamp:
    """A time that the page prints, as an aware ``datetime``.

    Where only a day was printed, ``at`` is that day's midnight in its zone.
    """

    at: datetime = field(
        converter=fixed_offset,
        validator=is_a(datetime),
        metadata=about("The time, aware.", schema_org="datePublished", ninjs="firstCreated"),
    )
    precision: Precision = field(
        validator=is_a(Precision), metadata=about("How much of the time was printed.")
    )
    text: str = field(validator=said, metadata=about("What it was read from, as printed."))
    zone_assumed: bool = field(
        default=False,
        validator=is_a(bool),
        metadata=about(
            "True where no zone that is known was printed: the publisher's was taken, or UTC."
        ),
    )

    def __attrs_post_init__(self) -> None:
        offset = self.at.utcoffset()
        if offset is None:
            raise ValueError(f"Timestamp.at must be aware, not the naive {self.at!r}")
        if offset.seconds % 60 or offset.microseconds:
            raise ValueError(f"Timestamp.at must have an offset of whole minutes, not {offset}")


Clock = Callable[[str], Timestamp | None]
"""Reads the printed time of a live blog's entry; ``None`` where it cannot."""


@frozen
class Paragraph:
    """A paragraph of running text."""

    text: str = field(validator=said, metadata=about("The text.", schema_org="articleBody"))
    lines: tuple[int, ...] = field(default=(), validator=each(int), metadata=_LINES)


@frozen
class Subheading:
    """A heading inside the body (a crosshead)."""

    text: str = field(validator=said, metadata=about("The text.", schema_org="articleBody"))
    level: int = field(
        default=2, validator=is_a(int), metadata=about("2 for the highest in the body, to 6.")
    )
    lines: tuple[int, ...] = field(default=(), validator=each(int), metadata=_LINES)

    def __attrs_post_init__(self) -> None:
        if not 1 <= self.level <= 6:
            raise ValueError(f"Subheading.level must be 1 to 6, not {self.level}")


@frozen
class Quote:
    """A quotation set apart: a block quotation, or a pull quote that repeats the text."""

    text: str = field(validator=said, metadata=about("The words.", schema_org="Quotation.text"))
    attribution: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("Who said it, as printed.", schema_org="Quotation.spokenByCharacter"),
    )
    pull: bool = field(
        default=False, validator=is_a(bool), metadata=about("True for a pull quote.")
    )
    lines: tuple[int, ...] = field(default=(), validator=each(int), metadata=_LINES)


@frozen
class ListBlock:
    """A list of items."""

    items: tuple[str, ...] = field(
        validator=each_said, metadata=about("The items.", schema_org="ItemList.itemListElement")
    )
    ordered: bool = field(
        default=False, validator=is_a(bool), metadata=about("True where the items are numbered.")
    )
    lines: tuple[int, ...] = field(default=(), validator=each(int), metadata=_LINES)

    def __attrs_post_init__(self) -> None:
        if not self.items:
            raise ValueError("ListBlock.items must hold at least one item")


@frozen
class Image:
    """A picture, by what the text shows of it."""

    caption: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "The caption, without the credit.",
            schema_org="ImageObject.caption",
            ninjs="associations[].descriptions[role=caption]",
        ),
    )
    credit: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "The credit as printed, without a label such as “Photograph:”.",
            schema_org="ImageObject.creditText",
            ninjs="associations[].by",
        ),
    )
    photographers: tuple[str, ...] = field(
        default=(),
        validator=each_said,
        metadata=about("The people credited.", schema_org="ImageObject.creator"),
    )
    agencies: tuple[str, ...] = field(
        default=(),
        validator=each_said,
        metadata=about(
            "The agencies and organisations credited.",
            schema_org="ImageObject.copyrightHolder",
            ninjs="associations[].infoSources",
        ),
    )
    alt: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The alternative text.", ninjs="associations[].altText"),
    )
    lines: tuple[int, ...] = field(default=(), validator=each(int), metadata=_LINES)

    def __attrs_post_init__(self) -> None:
        if self.caption is None and self.credit is None and self.alt is None:
            raise ValueError("Image must have a caption, a credit or an alt text")


@frozen
class Embed:
    """Something embedded from elsewhere, of which the text shows a trace."""

    text: str = field(validator=said, metadata=about("What the text shows of it."))
    kind: EmbedKind = field(
        default=EmbedKind.OTHER,
        validator=is_a(EmbedKind),
        metadata=about("What it was.", schema_org="SocialMediaPosting or VideoObject"),
    )
    lines: tuple[int, ...] = field(default=(), validator=each(int), metadata=_LINES)


@frozen
class Table:
    """A table of text cells."""

    rows: tuple[tuple[str, ...], ...] = field(
        validator=each(tuple),
        metadata=about("The rows, each a tuple of cells.", schema_org="Table"),
    )
    lines: tuple[int, ...] = field(default=(), validator=each(int), metadata=_LINES)

    def __attrs_post_init__(self) -> None:
        if not self.rows or not all(self.rows):
            raise ValueError("Table.rows must hold at least one row, and each row one cell")
        for cell in (cell for row in self.rows for cell in row):
            if not isinstance(cell, str):
                raise TypeError(f"Table.rows must hold str cells, not {type(cell).__name__}")


LiveBlock = Paragraph | Subheading | Quote | ListBlock | Image | Embed | Table
"""What an entry of a live blog may hold: every block but another entry."""


@frozen
class LiveEntry:
    """One timed entry of a live blog."""

    blocks: tuple[LiveBlock, ...] = field(
        validator=each(Paragraph, Subheading, Quote, ListBlock, Image, Embed, Table),
        metadata=about("The entry's blocks.", schema_org="BlogPosting.articleBody"),
    )
    time: Timestamp | None = field(
        default=None,
        validator=maybe(Timestamp),
        metadata=about("When it was posted.", schema_org="BlogPosting.datePublished"),
    )
    headline: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The entry's own headline.", schema_org="BlogPosting.headline"),
    )
    byline: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("Who wrote the entry, as printed.", schema_org="BlogPosting.author"),
    )
    lines: tuple[int, ...] = field(
        default=(),
        validator=each(int),
        metadata=about("The lines of its time, headline and byline; its blocks have their own."),
    )

    def __attrs_post_init__(self) -> None:
        if not self.blocks and self.time is None and self.headline is None:
            raise ValueError("LiveEntry must have a block, a time or a headline")


Block = Paragraph | Subheading | Quote | ListBlock | Image | Embed | Table | LiveEntry
"""Any block of an article's body."""


def texts(block: Block) -> Iterator[str]:
    """The texts of a block, each by itself: items, rows with their cells parted by tabs, no image's.

    An entry of a live blog has its headline and the texts of its blocks.
    """
    match block:
        case Image():
            return
        case ListBlock(items=items):
            yield from items
        case Table(rows=rows):
            yield from map("\t".join, rows)
        case LiveEntry(headline=headline, blocks=blocks):
            if headline:
                yield headline
            for inner in blocks:
                yield from texts(inner)
        case _:
            yield block.text


def plain(block: Block) -> str:
    """A block as plain text: each of its texts a line, ``""`` for images.

    An entry of a live blog is its headline and its blocks, parted by blank lines.
    """
    if isinstance(block, LiveEntry):
        return "\n\n".join(filter(None, [block.headline, *map(plain, block.blocks)]))
    return "\n".join(texts(block))
