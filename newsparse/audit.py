"""Audit: checks an article against the laws that concern one page.

*Lossless*: the lines tile the page. *Once*: no line stands in two blocks, and every line that is
labelled as text of the body stands in one. *Grounded*: the words of
every text field stand in the lines behind it. For tests, for plugins' authors, and for the
pipeline, which lets no plugin's enrichment through that breaks one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from attrs import frozen

from newsparse.blocks import Block, Image, ListBlock, LiveEntry, Quote, Table, Timestamp
from newsparse.model import Article, Author
from newsparse.shape import UNSPACED, key

# A letter of a script written without spaces may be a word; so may what stands between marks, and
# what stands before the number of a footnote.
_WORD = re.compile(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}]+(?=\d)|[^\W_{UNSPACED}]+")
_MOST_TRIES = 1000


def audit(article: Article, text: str | None = None) -> tuple[str, ...]:
    """The faults found, one sentence each; empty for an article that keeps the laws.

    :param text: the page's text, where it is known.
    """
    faults = [*_tiling(article, text), *_once(article)]
    # Places that are out of range are reported above and cannot be looked up.
    return tuple(faults or _ungrounded(article))


def _tiling(article: Article, text: str | None) -> Iterator[str]:
    at = 0
    for place, line in enumerate(article.lines):
        if line.line.start != at:
            yield f"lines[{place}] starts at {line.line.start}, not at {at}"
        at = line.line.end
    if text is not None and "".join(line.line.raw for line in article.lines) != text:
        yield "the lines joined are not the page's text"


def _leaves(blocks: Iterable[Block]) -> Iterator[tuple[str, Block]]:
    for block in blocks:
        yield type(block).__name__, block
        if isinstance(block, LiveEntry):
            yield from _leaves(block.blocks)


def _once(article: Article) -> Iterator[str]:
    owner: dict[int, str] = {}
    in_body = {id(block) for _, block in _leaves(article.body)}
    outside = [("Image", image) for image in article.images if id(image) not in in_body]
    seen_images = {block for _, block in _leaves(article.body) if isinstance(block, Image)}
    for name, block in (*_leaves(article.body), *outside):
        if isinstance(block, Image) and id(block) not in in_body and block in seen_images:
            continue
        for place in block.lines:
            if not 0 <= place < len(article.lines):
                yield f"a {name} names line {place}, which is not there"
            elif place in owner:
                yield f"lines[{place}] is in a {owner[place]} and in a {name}"
            owner[place] = name
    for place, line in enumerate(article.lines):
        if line.label.is_body and place not in owner:
            yield f"lines[{place}] is labelled {line.label.value}, but stands in no block"
    for field, places in article.provenance.items():
        if any(not 0 <= place < len(article.lines) for place in places):
            yield f"provenance of {field} names a line that is not there"


@frozen
class _Ground:
    """The letters and digits of some lines, and where words start and end among them."""

    letters: str
    edges: frozenset[int]

    @classmethod
    def of(cls, texts: Iterable[str]) -> _Ground:
        words = [key(word) for text in texts for word in _WORD.findall(text)]
        return cls("".join(words), frozenset(accumulate(map(len, words), initial=0)))

    def holds(self, words: str) -> bool:
        """Whether the words stand there, whole."""
        at = self.letters.find(words)
        for _ in range(_MOST_TRIES):
            if at < 0 or (at in self.edges and at + len(words) in self.edges):
                break
            at = self.letters.find(words, at + 1)
        return at >= 0


_MAY_BE_GLUED = frozenset(
    {"authors", "contributors", "agency", "published", "modified", "images", "body (Image)"}
)
"""Fields that scrapers print without a space before or behind: "byAda Quill", "Quill2 May 2024"."""


def _ungrounded(article: Article) -> Iterator[str]:
    for name, texts, places in _claims_of(article):
        lines = [article.lines[place] for place in places]
        # A value that is all of a line, or of its content, is found without searching the rest.
        whole = {key(text) for line in lines for text in (line.text, line.content)}
        ground = _Ground.of([line.text for line in lines] if places else [article.url or ""])
        for text in texts:
            words = key(text)
            held = ground.holds(words) or (name in _MAY_BE_GLUED and words in ground.letters)
            if words and words not in whole and not held:
                yield f"{name}: {text!r:.80} does not stand in the lines behind it"


def _claims_of(article: Article) -> Iterator[tuple[str, list[str], Sequence[int]]]:
    provenance = article.provenance
    for name in ("headline", "kicker", "standfirst", "section", "byline", "agency"):
        value = getattr(article, name)
        if value is not None:
            yield name, [value], provenance.get(name, ())
    for name in ("alternative_headlines", "key_points", "tags", "corrections"):
        yield name, list(getattr(article, name)), provenance.get(name, ())
    for name in ("authors", "contributors"):
        texts = [text for author in getattr(article, name) for text in _author_texts(author)]
        yield name, texts, provenance.get(name, ())
    for name in ("published", "modified"):
        stamp: Timestamp | None = getattr(article, name)
        if stamp is not None:
            yield name, [stamp.text], provenance.get(name, ())
    if article.dateline is not None:
        yield "dateline", [article.dateline.text], provenance.get("dateline", ())
    for related in article.related:
        yield "related", [related.headline], related.lines
    for image in article.images:
        yield "images", _texts(image), image.lines
    for label, block in _leaves(article.body):
        yield f"body ({label})", _texts(block), block.lines


def _author_texts(author: Author) -> list[str]:
    parts = (author.name, author.role, author.organisation, author.place, author.bio)
    return [part for part in parts if part]


def _texts(block: Block) -> list[str]:
    match block:
        case Image():
            parts = (block.caption, block.credit, block.alt, *block.photographers, *block.agencies)
            return [part for part in parts if part]
        case ListBlock():
            return list(block.items)
        case Table():
            return [cell for row in block.rows for cell in row]
        case LiveEntry():
            printed = block.time.text if block.time else None
            return [part for part in (block.headline, block.byline, printed) if part]
        case Quote():
            return [part for part in (block.text, block.attribution) if part]
        case _:
            return [block.text]
