"""Lines: the pieces of a page's text, what its markup hints, and what each one is.

A page's lines tile its text: the first starts at 0, each starts where the one before ends,
the last ends at ``len(text)``. :func:`cut` keeps that true when a line is split, and
:func:`uncut` when it is put together again.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from attrs import evolve, field, frozen


class Label(Enum):
    """What a line *is*. Article labels first, then chrome: all that is not the article."""

    HEADLINE = "headline"
    KICKER = "kicker"
    STANDFIRST = "standfirst"
    SECTION = "section"
    BYLINE = "byline"
    DATE = "date"
    DATELINE = "dateline"
    KEY_POINT = "key_point"
    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    TABLE_ROW = "table_row"
    EMBED = "embed"
    CAPTION = "caption"
    CREDIT = "credit"
    ALT_TEXT = "alt_text"
    LIVE_TIME = "live_time"
    CORRECTION = "correction"
    TAG = "tag"
    AUTHOR_BIO = "author_bio"
    RELATED = "related"
    COMMENT_COUNT = "comment_count"
    READING_TIME = "reading_time"
    ACCESS = "access"
    PAGE_TITLE = "page_title"

    NAVIGATION = "navigation"
    CONTROL = "control"
    SHARE = "share"
    PROMOTION = "promotion"
    ADVERTISEMENT = "advertisement"
    CONSENT = "consent"
    MOST_VIEWED = "most_viewed"
    COMMENTS = "comments"
    NOTICE = "notice"
    FOOTER = "footer"
    OTHER = "other"
    BLANK = "blank"

    # Members are what they are and nothing else; the hash of their names is slow to ask for.
    __hash__ = object.__hash__

    @property
    def is_chrome(self) -> bool:
        """True for what belongs to the page and not to the article."""
        return self in _CHROME

    @property
    def is_body(self) -> bool:
        """True for lines that make up blocks of running text in the body."""
        return self in _BODY


_CHROME = frozenset(list(Label)[list(Label).index(Label.NAVIGATION) :])
_BODY = frozenset(
    {
        Label.PARAGRAPH,
        Label.SUBHEADING,
        Label.LIST_ITEM,
        Label.QUOTE,
        Label.ATTRIBUTION,
        Label.TABLE_ROW,
        Label.EMBED,
    }
)


class HintKind(Enum):
    """What a source's own markup can say of a line."""

    HEADING = "heading"
    LINK = "link"
    LIST_ITEM = "list_item"
    IMAGE = "image"
    QUOTE = "quote"
    TABLE_ROW = "table_row"
    RULE = "rule"
    STRONG = "strong"


@frozen
class Hint:
    """One hint. ``level`` is the heading's level (1 to 6) or the depth of a list or quotation
    (from 1); 0 where it has no meaning.
    """

    kind: HintKind
    level: int = 0


@frozen(weakref_slot=False)
class Line:
    """One line of the page, or one piece of a line that was cut.

    :param number: the line of the input it stands on, counted from 1; pieces share it.
    :param start: where it starts in the page's text, in characters (code points).
    :param end: where it ends, its line terminator included.
    :param raw: ``page.text[start:end]``, unchanged.
    :param text: the cleaned text: no terminator, no markup, no invisible characters, white
        space folded to single spaces, lone surrogates and NUL as U+FFFD. Empty for a blank line.
    :param hints: what the markup said of it.
    :param offsets: for each character of ``text`` its place in ``raw``; ``None`` where ``text``
        stands in ``raw`` as it is. For :func:`cut`; takes no part in comparison.
    """

    number: int
    start: int
    end: int
    raw: str = field(repr=False)
    text: str
    hints: tuple[Hint, ...] = ()
    offsets: Sequence[int] | None = field(default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.end - self.start != len(self.raw) or self.start < 0:
            raise ValueError(
                f"line {self.number}: span {self.start}–{self.end} is not its raw text's"
            )

    def hint(self, kind: HintKind) -> Hint | None:
        """The line's first hint of that kind, or ``None``."""
        return next((h for h in self.hints if h.kind is kind), None)


@frozen(weakref_slot=False)
class LabelledLine:
    """A line, what it is, and who said so.

    :param line: the line, or the piece of one.
    :param label: what it is.
    :param source: the rule or model that gave the label: ``guardian/rule:byline``, ``core/blank``.
    :param confidence: 0 to 1; a rule's is 1.
    :param part: the name of the rule's group that this piece is, such as ``modified``.
    :param value: the part of ``line.text`` that carries the meaning (a credit without its
        "Photograph:"); ``None`` for all of it.
    :param joins: ``None``, or how it goes on from the line before in the same block: ``""``
        glued to it (a drop cap), ``" "`` after a space (a line broken at a link).
    """

    line: Line
    label: Label
    source: str
    confidence: float = 1.0
    part: str | None = None
    value: str | None = None
    joins: str | None = None

    def __attrs_post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence must lie in 0 to 1, not {self.confidence}")
        if self.value is not None and self.value not in self.line.text:
            raise ValueError(f"value {self.value!r} does not stand in line {self.line.number}")

    @property
    def text(self) -> str:
        """The cleaned text of the line."""
        return self.line.text

    @property
    def content(self) -> str:
        """``value`` where a rule gave one, else the whole text."""
        return self.line.text if self.value is None else self.value

    @property
    def number(self) -> int:
        """The line of the input it stands on, counted from 1."""
        return self.line.number


class _OpenLine:
    __slots__ = ("end", "hints", "number", "offsets", "raw", "start", "text")


class _OpenLabelledLine:
    __slots__ = ("confidence", "joins", "label", "line", "part", "source", "value")


def clean_line(number: int, start: int, raw: str, text: str) -> Line:
    """The same as :class:`Line`, of a line that holds nothing but its text and white space.

    Frozen objects take three times as long to make as others, and a page's lines are many: this
    one is made open, unchecked, and then frozen.
    """
    made: Any = _OpenLine()
    made.number = number
    made.start = start
    made.end = start + len(raw)
    made.raw = raw
    made.text = text
    made.hints = ()
    made.offsets = None
    made.__class__ = Line
    line: Line = made
    return line


def guessed_line(
    line: Line, label: Label, source: str, confidence: float, joins: str | None
) -> LabelledLine:
    """The same as :class:`LabelledLine`, of a whole line; made as :func:`clean_line` does.

    :param confidence: surely from 0 to 1.
    """
    made: Any = _OpenLabelledLine()
    made.line = line
    made.label = label
    made.source = source
    made.confidence = confidence
    made.part = None
    made.value = None
    made.joins = joins
    made.__class__ = LabelledLine
    labelled: LabelledLine = made
    return labelled


def cut(line: Line, places: Sequence[int]) -> tuple[Line, ...]:
    """Cut a line before the given characters of its cleaned text.

    The pieces tile the line's span; white space around a cut belongs to the piece before it.

    :param places: rising indices into ``line.text``, each above 0 and below its length.
    """
    edges = [0, *places, len(line.text)]
    raws = [0, *_raw_places(line, places), len(line.raw)]
    pieces = []
    for k in range(len(edges) - 1):
        text, shift = _trimmed(line.text[edges[k] : edges[k + 1]])
        first = edges[k] + shift
        offsets = None
        if line.offsets is not None:
            offsets = [line.offsets[i] - raws[k] for i in range(first, first + len(text))]
        pieces.append(
            evolve(
                line,
                start=line.start + raws[k],
                end=line.start + raws[k + 1],
                raw=line.raw[raws[k] : raws[k + 1]],
                text=text,
                offsets=offsets,
            )
        )
    return tuple(pieces)


def uncut(pieces: Sequence[Line]) -> Line:
    """The line that was cut into these pieces, with the hints of the first.

    :param pieces: neighbours on the page, one at least. Bullets that left their text stay out.
    """
    first = pieces[0]
    raw = "".join(piece.raw for piece in pieces)
    texts: list[str] = []
    offsets: list[int] = []
    for piece in pieces:
        if not piece.text:
            continue
        places = [piece.start - first.start + place for place in _offsets(piece)]
        if offsets:
            between = range(offsets[-1] + 1, places[0])
            space = next((place for place in between if raw[place].isspace()), None)
            if space is not None:
                texts.append(" ")
                offsets.append(space)
        texts.append(piece.text)
        offsets += places
    text = "".join(texts)
    as_it_is = offsets[:1] == [raw.find(text)]
    return evolve(
        first, end=pieces[-1].end, raw=raw, text=text, offsets=None if as_it_is else offsets
    )


def _offsets(line: Line) -> Sequence[int]:
    if line.offsets is not None:
        return line.offsets
    first = line.raw.index(line.text)
    return range(first, first + len(line.text))


def _raw_places(line: Line, places: Sequence[int]) -> list[int]:
    offsets = _offsets(line)
    return [offsets[place] for place in places]


def _trimmed(text: str) -> tuple[str, int]:
    stripped = text.lstrip(" ")
    return stripped.rstrip(" "), len(text) - len(stripped)
