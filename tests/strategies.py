"""Hypothesis strategies for valid values of the model, nasty ones among them.

Each function returns a strategy; :func:`articles` draws whole articles, every field filled or not.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from newsparse.blocks import (
    Block,
    Embed,
    EmbedKind,
    Image,
    ListBlock,
    LiveBlock,
    LiveEntry,
    Paragraph,
    Precision,
    Quote,
    Subheading,
    Table,
    Timestamp,
)
from newsparse.lines import Hint, HintKind, Label, LabelledLine, Line
from newsparse.model import (
    Access,
    AccessKind,
    Article,
    Author,
    Dateline,
    Kind,
    PublisherRef,
    Related,
)
from newsparse.provenance import Provenance

T = TypeVar("T")

NASTY = (
    "\x00",
    "\x1b[31mred\x1b[0m",
    "\x9b2J",
    "\x1b]0;title\x07",
    "\r\n",
    "\u2028",
    "\u0085",
    "\u202etxet",
    "\ufeff",
    "\ufffe",
    "\U0010ffff",
    "e\u0301",
    "日本語の見出し",
    "👩\u200d👧",
    "\ud83d\ude00",
    "\udc80",
    '"\\/\b',
    "</script>",
    "a" * 300,
)
"""Texts that break careless writers: controls, escape sequences, lone surrogates, wide letters."""


def texts(max_size: int = 20) -> st.SearchStrategy[str]:
    """Any ``str``, lone surrogates and controls included."""
    anything = st.text(st.characters(exclude_categories=()), max_size=max_size)
    return st.one_of(anything, st.text("ab c.\n", max_size=max_size), st.sampled_from(NASTY))


def said() -> st.SearchStrategy[str]:
    """Any ``str`` that is not blank."""
    return texts().filter(lambda text: bool(text.strip()))


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """``None``, or a value of the strategy."""
    return st.none() | strategy


def tuples_of(strategy: st.SearchStrategy[T], *, least: int = 0) -> st.SearchStrategy[Any]:
    """Short tuples of any length from ``least``."""
    return st.lists(strategy, min_size=least, max_size=least + 2).map(tuple)


def places() -> st.SearchStrategy[tuple[int, ...]]:
    """Places in ``Article.lines``, rising."""
    return st.sets(st.integers(0, 500), max_size=4).map(lambda found: tuple(sorted(found)))


def _unambiguous(time: datetime) -> bool:
    # By PEP 495 a time in a fold or a gap equals no time of another zone, not even its own instant.
    return time.replace(fold=1 - time.fold).utcoffset() == time.utcoffset()


def _of_whole_minutes(time: datetime) -> bool:
    offset = time.utcoffset()
    return offset is not None and offset.seconds % 60 == 0


def times() -> st.SearchStrategy[datetime]:
    """Aware times with an offset of whole minutes, from the year 1 to 9999."""
    offsets = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    fixed = st.datetimes(timezones=st.just(UTC) | offsets)
    zoned = st.datetimes(
        min_value=datetime(1975, 1, 1),
        max_value=datetime(2037, 1, 1),
        timezones=st.timezones(),
    )
    return fixed | zoned.filter(_unambiguous).filter(_of_whole_minutes)


def odd_times() -> st.SearchStrategy[datetime]:
    """Aware times whose offset has seconds, as local mean times have."""
    offsets = st.integers(-86399, 86399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
    return st.datetimes(
        min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1), timezones=offsets
    )


def timestamps() -> st.SearchStrategy[Timestamp]:
    """Times of every precision."""
    return st.builds(Timestamp, times(), st.sampled_from(Precision), said(), st.booleans())


def images() -> st.SearchStrategy[Image]:
    """Pictures with at least a caption, a credit or an alt text."""

    def build(shown: tuple[str | None, ...], people: Any, agencies: Any, lines: Any) -> Image:
        caption, credit, alt = shown
        return Image(caption, credit, people, agencies, alt, lines)

    shown = st.tuples(maybe(said()), maybe(said()), maybe(said())).filter(any)
    names = tuples_of(said())
    return st.builds(build, shown, names, names, places())


def live_blocks() -> st.SearchStrategy[LiveBlock]:
    """Every block but the entries of a live blog."""
    return st.one_of(
        st.builds(Paragraph, said(), places()),
        st.builds(Subheading, said(), st.integers(1, 6), places()),
        st.builds(Quote, said(), maybe(said()), st.booleans(), places()),
        st.builds(ListBlock, tuples_of(said(), least=1), st.booleans(), places()),
        images(),
        st.builds(Embed, said(), st.sampled_from(EmbedKind), places()),
        st.builds(Table, tuples_of(tuples_of(texts(), least=1), least=1), places()),
    )


def live_entries() -> st.SearchStrategy[LiveEntry]:
    """Entries of a live blog with at least a block, a time or a headline."""
    full = st.builds(
        LiveEntry,
        tuples_of(live_blocks(), least=1),
        maybe(timestamps()),
        maybe(said()),
        maybe(said()),
        places(),
    )
    return (
        full
        | st.builds(LiveEntry, st.just(()), timestamps())
        | st.builds(LiveEntry, st.just(()), st.none(), said())
    )


def blocks() -> st.SearchStrategy[Block]:
    """Every block of a body."""
    return live_blocks() | live_entries()


@st.composite
def labelled_lines(draw: st.DrawFn) -> LabelledLine:
    """Lines with any raw text, any label, and a value that stands in their text."""
    raw = draw(texts())
    text = draw(st.just(raw.strip()) | texts())
    start = draw(st.integers(0, 2**70))
    hints = draw(tuples_of(st.builds(Hint, st.sampled_from(HintKind), st.integers(0, 6))))
    line = Line(draw(st.integers(1, 10**6)), start, start + len(raw), raw, text, hints)
    first = draw(st.integers(0, len(text)))
    last = draw(st.integers(first, len(text)))
    return LabelledLine(
        line,
        draw(st.sampled_from(Label)),
        draw(said()),
        draw(st.floats(0, 1)),
        part=draw(maybe(said())),
        value=draw(st.none() | st.just(text[first:last])),
        joins=draw(st.sampled_from([None, "", " "])),
    )


def provenances() -> st.SearchStrategy[Provenance]:
    """The lines behind some of an article's fields."""
    names = st.sampled_from([field.name for field in attrs.fields(Article)])
    return st.dictionaries(names, places(), max_size=4).map(Provenance.of)


def authors() -> st.SearchStrategy[Author]:
    """People and organisations, with and without what may be said of them."""
    return st.builds(Author, said(), *[maybe(said()) for _ in range(4)])


def articles() -> st.SearchStrategy[Article]:
    """Any valid article: every field filled or not, each on its own."""
    some = {
        "headline kicker standfirst section byline agency language url canonical_url": maybe(
            said()
        ),
        "alternative_headlines key_points tags corrections warnings": tuples_of(said()),
        "authors contributors": tuples_of(authors()),
        "published modified": maybe(timestamps()),
        "dateline": maybe(st.builds(Dateline, said(), maybe(said()), maybe(said()))),
        "kind": maybe(st.sampled_from(Kind)),
        "access": maybe(st.builds(Access, maybe(st.sampled_from(AccessKind)), st.booleans())),
        "body": tuples_of(blocks()),
        "images": tuples_of(images()),
        "related": tuples_of(st.builds(Related, said(), places())),
        "comment_count": maybe(st.integers(0, 2**70)),
        "reading_time": maybe(st.integers(0, 2**70)),
        "publisher": maybe(st.builds(PublisherRef, said(), said())),
        "captured_at": maybe(times() | odd_times()),
        "confidence": maybe(st.floats(0, 1)),
        "lines": tuples_of(labelled_lines()),
        "provenance": provenances(),
    }
    fields = {name: strategy for names, strategy in some.items() for name in names.split()}
    # Few fields at a time: an example stays small enough to read, and all pairs come up.
    return st.fixed_dictionaries({}, optional=fields).map(lambda given: Article(**given))
