"""Assemble: labelled lines into the blocks of the body, and the images.

Lines that join become one text, drop caps are mended, items that follow one another become a
list, and pictures come together in :mod:`newsparse.pictures`.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, field, frozen, mutable

from newsparse.blocks import (
    Block,
    Clock,
    Embed,
    EmbedKind,
    Image,
    ListBlock,
    LiveBlock,
    LiveEntry,
    Paragraph,
    Quote,
    Subheading,
    Table,
)
from newsparse.dropcap import Words, mend_drop_cap
from newsparse.fields.embed import is_signature, kind_of_embed
from newsparse.fields.quotation import parse_attribution, split_attribution
from newsparse.fields.table import is_rule, split_marker, split_row
from newsparse.lines import HintKind, Label, LabelledLine
from newsparse.pictures import Draft, Pictures
from newsparse.runs import Run
from newsparse.shape import key

_PICTURE = frozenset({Label.CAPTION, Label.CREDIT, Label.ALT_TEXT})
_BETWEEN_PARTS = frozenset({Label.CONTROL})
_OF_BODY = frozenset([label for label in Label if label.is_body] + [Label.LIVE_TIME, Label.BYLINE])
_MAY_ATTRIBUTE = frozenset({Label.PARAGRAPH, Label.SUBHEADING, Label.QUOTE})
_MOST_PULL_QUOTES = 50


@frozen
class Assembled:
    """The body and the images, each image once; see the fields of ``Article``."""

    body: tuple[Block, ...]
    images: tuple[Image, ...]


def assemble(lines: Sequence[LabelledLine], runs: Sequence[Run], clock: Clock) -> Assembled:
    """The blocks and images that the labelled lines make up.

    :param runs: those of the lines.
    """
    words = Words(line.text for line in lines)
    pictures = Pictures()
    body = _Body()
    for run in runs:
        if run.label in _PICTURE:
            draft = pictures.add(run, in_body=body.started)
            if draft is not None and body.started:
                body.parts.append(draft)
        elif run.label not in _BETWEEN_PARTS:
            pictures.close()
            body.add(run, words)
    images = {id(draft): draft.finish() for draft in pictures.drafts}
    blocks = body.blocks(images, clock)
    return Assembled(_marked_pull_quotes(blocks), tuple(images.values()))


@mutable
class _Entry:
    """The start of a live blog's entry, while its lines come in."""

    times: list[Run] = field(factory=list)
    headline: Run | None = None
    byline: Run | None = None
    touched: bool = False


@mutable
class _Rows:
    """A list or a table while its rows come in; lists count as one kind where all are numbered."""

    kind: tuple[Label, bool]
    texts: list[str] = field(factory=list)
    places: list[int] = field(factory=list)

    def finish(self) -> ListBlock | Table:
        label, ordered = self.kind
        if label is Label.LIST_ITEM:
            return ListBlock(tuple(self.texts), ordered, tuple(self.places))
        rows = [text for text in self.texts if not is_rule(text)] or self.texts
        return Table(tuple(map(_cells, rows)), tuple(self.places))


def _item(text: str) -> str:
    """An item without the bullet that opens it."""
    marked = split_marker(text)
    return text if marked is None or marked.ordered or not marked.text else marked.text


def _parted(run: Run) -> str:
    """The text of a row, with the tabs or wide spaces that parted its cells: cleaning made single
    spaces of them.
    """
    line = run.first.line
    raw, text = line.raw, line.text
    tabbed = "\t" in raw
    if not (tabbed or "  " in raw) or run.first.value is not None or len(run.places) > 1:
        return run.text
    start = raw.find(text)
    offsets = line.offsets or range(start, start + len(text))
    edges = [-1, *offsets, len(raw)]
    gaps = [raw[edges[i] + 1 : edges[i + 2]] if char == " " else "" for i, char in enumerate(text)]
    if not tabbed:
        return "".join("  " if len(gap) > 1 else char for gap, char in zip(gaps, text, strict=True))
    parts = ["\t" * gap.count("\t") or char for gap, char in zip(gaps, text, strict=True)]
    above, below = raw.count("\t", 0, edges[1]), raw.count("\t", edges[-2] + 1)
    return "\t" * above + "".join(parts) + "\t" * below


def _cells(text: str) -> tuple[str, ...]:
    """The cells of a row; all of it where nothing parts them."""
    return split_row(text) or (" ".join(text.strip("| ").split()) or text,)


@mutable
class _Body:
    """The body's parts in order: blocks, pictures still being drawn, starts of entries."""

    parts: list[LiveBlock | Draft | _Entry | _Rows] = field(factory=list)
    _entry: _Entry | None = None

    @property
    def started(self) -> bool:
        return bool(self.parts)

    def add(self, run: Run, words: Words) -> None:
        label = run.label
        if label not in _OF_BODY:
            pass
        elif label is Label.LIVE_TIME:
            self._add_time(run)
        elif self._entry is not None and not self._entry.touched and self._add_to_head(run):
            pass
        elif label is Label.LIST_ITEM or label is Label.TABLE_ROW:
            self._add_row(run)
        elif label is Label.ATTRIBUTION:
            self._add_attribution(run)
        elif label is Label.EMBED:
            self._add_embed(run)
        elif label in _MAY_ATTRIBUTE and self._is_attributed(run):
            pass
        elif label is not Label.BYLINE:
            self._touch()
            self.parts.append(_text_block(run, mend_drop_cap(run.text, words)))

    def _touch(self) -> None:
        if self._entry is not None:
            self._entry.touched = True

    def _add_time(self, run: Run) -> None:
        if self._entry is None or self._entry.touched or self._entry.headline is not None:
            self._entry = _Entry()
            self.parts.append(self._entry)
        self._entry.times.append(run)

    def _add_to_head(self, run: Run) -> bool:
        """Whether the run is the headline or byline of an entry that has just begun."""
        entry = self._entry
        if entry is not None and run.label is Label.SUBHEADING and entry.headline is None:
            entry.headline = run
            return True
        if entry is not None and run.label is Label.BYLINE and entry.byline is None:
            entry.byline = run
            return True
        return False

    def _add_row(self, run: Run) -> None:
        self._touch()
        rows = run.label is Label.TABLE_ROW
        marked = None if rows else split_marker(run.first.line.raw)
        ordered = marked is not None and marked.ordered
        last = self.parts[-1] if self.parts else None
        if not isinstance(last, _Rows) or last.kind != (run.label, ordered):
            last = _Rows((run.label, ordered))
            self.parts.append(last)
        last.texts.append(_parted(run) if rows else _item(run.text))
        last.places.extend(run.places)

    def _add_attribution(self, run: Run) -> None:
        if not self._attribute(run, parse_attribution(run.text) or run.text):
            self._touch()
            self.parts.append(Paragraph(run.text, run.places))

    def _is_attributed(self, run: Run) -> bool:
        """Whether a paragraph is no more than whose words the quotation right above it are."""
        last = self.parts[-1] if self.parts else None
        name = parse_attribution(run.text) if isinstance(last, Quote) else None
        return name is not None and self._attribute(run, name)

    def _attribute(self, run: Run, name: str) -> bool:
        """Whether there is a quotation right above that has no attribution yet; it gets this one."""
        last = self.parts[-1] if self.parts else None
        if not isinstance(last, Quote) or last.attribution is not None:
            return False
        places = (*last.lines, *run.places)
        self.parts[-1] = evolve(last, attribution=name, lines=places)
        return True

    def _add_embed(self, run: Run) -> None:
        """A post's text and its signature below it are one block."""
        last = self.parts[-1] if self.parts else None
        if isinstance(last, Embed) and _is_signed(last.text, run.text):
            text, places = f"{last.text}\n{run.text}", (*last.lines, *run.places)
            kind = kind_of_embed(run.text) or EmbedKind.OTHER
            self.parts[-1] = Embed(text, kind, places)
        else:
            self._touch()
            kind = kind_of_embed(run.text) or EmbedKind.OTHER
            self.parts.append(Embed(run.text, kind, run.places))

    def blocks(self, images: dict[int, Image], clock: Clock) -> tuple[Block, ...]:
        """The finished blocks, those after an entry's start inside it."""
        done: list[Block] = []
        entry: _Entry | None = None
        held: list[LiveBlock] = []
        for part in self.parts:
            if isinstance(part, _Entry):
                done += held if entry is None else _live_entry(entry, held, clock)
                entry, held = part, []
            elif isinstance(part, _Rows):
                held.append(part.finish())
            elif isinstance(part, Draft):
                held += [images[id(part)]] if id(part) in images else []
            else:
                held.append(part)
        done += held if entry is None else _live_entry(entry, held, clock)
        return tuple(done)


def _text_block(run: Run, text: str) -> LiveBlock:
    if run.label is Label.SUBHEADING:
        hint = run.first.line.hint(HintKind.HEADING)
        return Subheading(text, hint.level if hint else 2, run.places)
    if run.label is Label.QUOTE:
        said = split_attribution(text)
        if said is not None:
            return Quote(said.text, said.attribution, lines=run.places)
        return Quote(text, lines=run.places)
    return Paragraph(text, run.places)


def _is_signed(text: str, below: str) -> bool:
    """Whether the line below a post's text is its signature, and the text has none yet."""
    return is_signature(below) and not is_signature(text[text.rfind("\n") + 1 :])


def _live_entry(entry: _Entry, held: Sequence[LiveBlock], clock: Clock) -> list[LiveEntry]:
    """The entry; none where nothing of it could be read."""
    parts = [*entry.times, entry.headline, entry.byline]
    places = sorted(place for part in parts if part for place in part.places)
    time = next(filter(None, (clock(run.text) for run in entry.times)), None)
    headline = entry.headline.text if entry.headline else None
    byline = entry.byline.text if entry.byline else None
    if not held and time is None and headline is None:
        return []
    return [LiveEntry(tuple(held), time, headline, byline, tuple(places))]


def _marked_pull_quotes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Mark the quotes whose words stand in a paragraph too."""
    quotes = [block for block in blocks if isinstance(block, Quote)][:_MOST_PULL_QUOTES]
    if not quotes:
        return tuple(blocks)
    said = "\0".join(key(block.text) for block in blocks if isinstance(block, Paragraph))
    pulled = {id(quote) for quote in quotes if key(quote.text) and key(quote.text) in said}
    return tuple(
        evolve(block, pull=True) if isinstance(block, Quote) and id(block) in pulled else block
        for block in blocks
    )
