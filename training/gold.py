"""Gold for lines: which lines of a render make up which gold field of its page.

The corpus has the gold of a page; the model learns labels of lines. The body comes first: of all
ways to lay the lines on the gold body in its order, the one that covers most of it, so that a
repeat (a teaser of the page's own story, a copy for mobile) is no body. Then, among the other
lines, the headline, the standfirst, captions, credits, authors and topics, by their words;
what is left is what the page's own markup says, else plain chrome.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from newsparse.fields.datespan import is_date_line
from newsparse.lines import Label
from newsparse.shape import key as plain_key
from newsparse.shape import weight
from training.days import prints_day

_LONG = 24  # letters and digits: what is as long stands in a body by no chance
_SHINGLE = 24
_SAME = 0.7
_NEAR = 8  # units
_MOST_PLACES = 20
_LONGEST_DATE = 120


def key(text: str) -> str:
    """The letters and digits of a text, without case and accents: some scrapers lose accents."""
    return plain_key(unicodedata.normalize("NFKD", text))


@frozen
class _Match:
    """A unit laid on the gold body, from ``start`` to ``end`` in the letters of it."""

    unit: int
    start: int
    end: int
    covers: int


class Body:
    """The gold body as one run of letters and digits."""

    def __init__(self, blocks: Sequence[Mapping[str, str]]) -> None:
        self.letters = ""
        self._kinds: list[tuple[int, int, str]] = []
        for block in blocks:
            text = block["text"]
            if block["kind"] == "optional":
                text = text.removeprefix("[").removesuffix("]")
            start = len(self.letters)
            self.letters += key(text)
            self._kinds.append((start, len(self.letters), block["kind"]))
        self._whole = {self.letters[start:end]: (start, end) for start, end, _ in self._kinds}
        self._shingles: dict[str, int] = {}
        for at in range(len(self.letters) - _SHINGLE, -1, -1):
            self._shingles[self.letters[at : at + _SHINGLE]] = at

    def matches(self, unit: int, words: str) -> Iterator[_Match]:
        """Where a unit of at least ``_LONG`` letters may lie."""
        found = False
        for at in self._places(words):
            found = True
            yield _Match(unit, at, at + len(words), len(words))
        if not found:
            yield from self._rough(unit, words)

    def _places(self, words: str) -> Iterator[int]:
        at = self.letters.find(words)
        for _ in range(_MOST_PLACES):
            if at < 0:
                return
            yield at
            at = self.letters.find(words, at + 1)

    def _rough(self, unit: int, words: str) -> Iterator[_Match]:
        """A unit most of whose letters stand in the body: glued to others, or edited."""
        hits = [
            (at, self._shingles[shingle])
            for at in range(0, len(words) - _SHINGLE + 1, 4)
            if (shingle := words[at : at + _SHINGLE]) in self._shingles
        ]
        tried = len(range(0, len(words) - _SHINGLE + 1, 4))
        if not hits or len(hits) < _SAME * tried:
            return
        starts = sorted(place - at for at, place in hits)
        start = max(0, starts[len(starts) // 2])
        yield _Match(unit, start, start + len(words), int(len(words) * len(hits) / tried))

    def whole(self, words: str) -> tuple[int, int] | None:
        """Where a block of the body stands whose words are just these."""
        return self._whole.get(words)

    def kind(self, start: int, end: int) -> str:
        """The kind of the block that the stretch lies on for the most part."""
        return max(self._kinds, key=lambda k: min(end, k[1]) - max(start, k[0]))[2]


def lay_out(words: Sequence[str], body: Body) -> dict[int, _Match]:
    """The units that make up the body, by their place.

    :param words: the key of each unit.
    """
    candidates = [
        match
        for i, word in enumerate(words)
        if len(word) >= _LONG
        for match in body.matches(i, word)
    ]
    found = {match.unit: match for match in _heaviest_chain(candidates)}
    _fill(words, body, found)
    return found


def _heaviest_chain(matches: Sequence[_Match]) -> list[_Match]:
    """Matches in rising order of unit and place that cover most; of equals, those closest."""
    best: list[float] = []
    back: list[int] = []
    for j, match in enumerate(matches):
        score, came = 0.0, -1
        for i in range(j):
            other = matches[i]
            if other.unit >= match.unit or other.end > match.start + _SHINGLE:
                continue
            near = 2.0 if other.end == match.start else 0.0
            far = min(match.unit - other.unit, 500) * 0.05
            if best[i] + near - far > score:
                score, came = best[i] + near - far, i
        best.append(score + match.covers)
        back.append(came)
    chain = []
    at = max(range(len(best)), key=best.__getitem__, default=-1)
    while at >= 0:
        chain.append(matches[at])
        at = back[at]
    return chain[::-1]


def _fill(words: Sequence[str], body: Body, found: dict[int, _Match]) -> None:
    """Add the short units that stand where the body says: between two matches, or at its ends."""
    if not found:
        return
    first, last = min(found), max(found)
    for i in range(max(0, first - _NEAR), min(len(words), last + _NEAR)):
        if i in found or not words[i]:
            continue
        before = max((k for k in found if k < i), default=None)
        after = min((k for k in found if k > i), default=None)
        low = 0 if before is None else found[before].end
        high = len(body.letters) if after is None else found[after].start
        at = body.letters.find(words[i], low, high)
        if at < 0:
            continue
        end = at + len(words[i])
        whole = body.whole(words[i])
        if whole and low <= whole[0] and whole[1] <= high:
            at, end = whole
        elif at != low and end != high and (len(words[i]) < 8 or before is None or after is None):
            continue
        found[i] = _Match(i, at, end, len(words[i]))


def label_units(
    texts: Sequence[str],
    gold: Mapping[str, Any],
    kinds: Sequence[str | None] = (),
) -> tuple[Label, ...]:
    """The gold label of each unit.

    :param texts: the text of each unit, none blank.
    :param gold: the ``gold`` of the page's ``gold.json``.
    :param kinds: for each unit, what the page's markup says it is; ``None`` where it is silent.
    """
    words = [key(text) for text in texts]
    body = Body(gold["body"])
    laid = lay_out(words, body)
    labels: list[Label | None] = [None] * len(texts)
    for i, match in laid.items():
        labels[i] = _body_label(body.kind(match.start, match.end), kinds[i] if kinds else None)
    first = min(laid, default=len(texts))
    last = max(laid, default=-1)
    _label_headline(words, gold, labels, first)
    _label_fields(texts, words, gold, labels, range(first, last + 1))
    return tuple(label or _by_markup(kinds[i] if kinds else None) for i, label in enumerate(labels))


_IN_BODY = {"list_item": Label.LIST_ITEM, "quote": Label.QUOTE, "table_row": Label.TABLE_ROW}


def _body_label(kind: str, markup: str | None) -> Label:
    if kind == "subheading":
        return Label.SUBHEADING
    return _IN_BODY.get(markup or "", Label.PARAGRAPH)


def _label_headline(
    words: Sequence[str], gold: Mapping[str, Any], labels: list[Label | None], first: int
) -> None:
    """The headline is the last line above the body that is the title; the rest are its echoes."""
    title = key(gold.get("title") or "")
    if not title:
        return
    same = [i for i, word in enumerate(words) if word == title and labels[i] is None]
    above = [i for i in same if i < first]
    chosen = above[-1] if above else (same[0] if same else None)
    for i, word in enumerate(words):
        if labels[i] is not None:
            continue
        if i == chosen:
            labels[i] = Label.HEADLINE
        elif title in word and len(word) <= len(title) + 60 and i <= 3 and i < first:
            labels[i] = Label.PAGE_TITLE


def _label_fields(
    texts: Sequence[str],
    words: Sequence[str],
    gold: Mapping[str, Any],
    labels: list[Label | None],
    body: range,
) -> None:
    standfirst = key(" ".join(gold.get("standfirst") or ()))
    captions = [key(image["caption"]) for image in gold["images"] if image.get("caption")]
    credited = {key(c) for image in gold["images"] for c in image.get("credits") or ()} - {""}
    authors = [key(name) for name in gold.get("authors") or ()]
    published = str(gold.get("published") or "")
    topics = {key(topic) for topic in gold.get("topics") or ()}
    for i, word in enumerate(words):
        if labels[i] is not None or not word:
            continue
        near = body.start - 30 <= i < body.stop + 10
        if _is_part(word, standfirst, _LONG) and i < body.start + 3:
            labels[i] = Label.STANDFIRST
        elif any(_is_part(word, c, 15) or (len(c) >= 15 and c in word) for c in captions):
            labels[i] = Label.CAPTION
        elif near and weight(texts[i]) <= 120 and any(a and a in word for a in authors):
            labels[i] = Label.BYLINE
        elif near and any(c in word and len(word) <= len(c) + 25 for c in credited):
            labels[i] = Label.CREDIT
        elif near and published and len(texts[i]) <= _LONGEST_DATE and is_date_line(texts[i]):
            if prints_day(texts[i], published, anywhere=True):
                labels[i] = Label.DATE
        elif word in topics and i >= body.start:
            labels[i] = Label.TAG


def _is_part(word: str, whole: str, least: int) -> bool:
    return word == whole or (len(word) >= least and word in whole)


_NEVER_CHROME = frozenset(
    {
        Label.HEADLINE,
        Label.STANDFIRST,
        Label.PARAGRAPH,
        Label.SUBHEADING,
        Label.LIST_ITEM,
        Label.QUOTE,
        Label.TABLE_ROW,
    }
)
"""What the gold alone says; where it does not, markup that says so is the furniture's."""


def _by_markup(kind: str | None) -> Label:
    label = Label(kind) if kind else Label.OTHER
    return Label.OTHER if label in _NEVER_CHROME else label
