"""Plain text into lines.

A line ends at LF, CR LF, CR, NEL (U+0085), U+2028, U+2029, form feed, vertical tab or one of the
ASCII separators U+001C to U+001E: the boundaries of :meth:`str.splitlines`.

Cleaning a line, in this order:

* U+0000 and lone surrogates become U+FFFD: something stood there that cannot be shown;
* invisible characters go: soft hyphen, zero-width space, word joiner, byte order mark, bidi
  marks and embeddings, variation selectors' cousins in the tag block, C0 and C1 controls;
  zero-width joiner and non-joiner stay, as Persian, Indic scripts and emoji are spelled with them;
* runs of white space, no-break and ideographic spaces among them, become one space; none is left
  at the ends.

Plain text has one kind of markup: the bullets that scrapers print for list items ("  • Sport",
"    * Sport"). Indented by two characters or more, they become a hint and leave the text; so do dashes,
"o" and numbers, where several stand so. A bullet at the very start of a line is the writer's own and
stays. Rows of tables, whose cells are parted by tabs or wide spaces, have a hint too
(:mod:`~newsparse.read.rows`). Marks of quoted mail and numbers of links are
read by :mod:`~newsparse.read.quoted` and :mod:`~newsparse.read.references`.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence

from newsparse.lines import Hint, HintKind, Line, clean_line
from newsparse.read.quoted import find_quoted
from newsparse.read.references import find_link_numbers
from newsparse.read.rows import find_rows

_INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f"
)
_CONTROLS = "\x01-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
_UNSHOWABLE = "\x00\ud800-\udfff"
_ODD = re.compile(f"[{_INVISIBLE}{_CONTROLS}{_UNSHOWABLE}]")
_DROPPED = re.compile(f"[{_INVISIBLE}{_CONTROLS}]")
_REPLACED = re.compile(f"[{_UNSHOWABLE}]")
_BULLET = re.compile(r"([ \t\xa0]{2,})(?:([•*+◦▪‣])|([-o])|(\d{1,3}[.)]))(?:\s+|$)")
_FEWEST = 2
"""Marks that a writer may mean otherwise ("- ", "o ", "1. ") are bullets where as many stand."""
_HTML = re.compile(r"\s{0,100}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_INDENTS = frozenset(" \t\xa0")
_ONLY_JOINERS = re.compile(r"[\u200c\u200d\s]*")


def read_text(text: str) -> tuple[Line, ...]:
    """Plain text into lines whose spans tile it."""
    raws = text.splitlines(keepends=True)
    quoted = find_quoted(raws) if ">" in text else {}
    numbers = find_link_numbers(raws) if "[1]" in text else {}
    bullets = _bullets(raws)
    rows = find_rows(raws) if "\t" in text or "   " in text else set()
    marked = quoted.keys() | numbers.keys() | bullets.keys() | rows
    lines = []
    start = 0
    for k, raw in enumerate(raws):
        if k not in marked:
            text = raw.strip()
            # Most lines are clean as they come; a call for each would take as long as all the rest.
            if text.isprintable() and "  " not in text:
                lines.append(clean_line(k + 1, start, raw, text))
            else:
                lines.append(line_of(k + 1, start, raw))
            start += len(raw)
            continue
        markup = numbers.get(k, [])
        hints: tuple[Hint, ...] = ()
        if k in quoted:
            at, depth = quoted[k]
            markup = [(0, at), *markup]
            hints = (Hint(HintKind.QUOTE, depth),)
        elif bullet := bullets.get(k):
            markup = [bullet.span(), *markup]
            hints = (Hint(HintKind.LIST_ITEM, 1 + len(bullet[1].expandtabs(4)) // 4),)
        elif k in rows:
            hints = (Hint(HintKind.TABLE_ROW),)
        lines.append(line_of(k + 1, start, raw, markup=markup, hints=hints))
        start += len(raw)
    return tuple(lines)


def _bullets(raws: Sequence[str]) -> dict[int, re.Match[str]]:
    """By place, the lines that start with a bullet of a list."""
    # Most pages indent nothing: the pattern is asked only where it may match.
    found = {
        k: match
        for k, raw in enumerate(raws)
        if raw[:1] in _INDENTS and raw[1:2] in _INDENTS and (match := _BULLET.match(raw))
    }
    for group in (3, 4):
        unsure = [k for k, match in found.items() if match[group]]
        if len(unsure) < _FEWEST:
            for k in unsure:
                del found[k]
    return found


def looks_like_html(text: str) -> bool:
    """Whether the text starts as an HTML document does, so that no text was extracted yet."""
    return _HTML.match(text) is not None


def line_of(
    number: int,
    start: int,
    raw: str,
    *,
    markup: Iterable[tuple[int, int]] = (),
    hints: tuple[Hint, ...] = (),
) -> Line:
    """The line with its cleaned text.

    :param markup: spans of ``raw`` that are markup and leave the text; they may overlap.
    """
    spans = list(markup)
    text = clean(_without(raw, spans) if spans else raw)
    offsets = None if text in raw else _align(text, raw, spans)
    return Line(number, start, start + len(raw), raw, text, hints, offsets)


def clean(raw: str) -> str:
    """The cleaned text of a raw line; see this module's head."""
    text = raw.strip()
    if text.isprintable() and "  " not in text:  # then all its white space is single spaces
        return text
    if not raw.isascii() or not raw.isprintable():
        if _ODD.search(raw):
            raw = _DROPPED.sub("", _REPLACED.sub("\ufffd", raw))
        if _ONLY_JOINERS.fullmatch(raw):
            return ""
    return " ".join(raw.split())


def _without(raw: str, spans: list[tuple[int, int]]) -> str:
    kept = []
    at = 0
    for start, end in sorted(spans):
        if start > at:
            kept.append(raw[at:start])
        at = max(at, end)
    kept.append(raw[at:])
    return "".join(kept)


def _align(text: str, raw: str, spans: list[tuple[int, int]]) -> Sequence[int]:
    """For each character of the cleaned text, the place in ``raw`` it came from."""
    if not spans:
        first = len(raw) - len(raw.lstrip())
        if len(text) == len(raw.strip()):  # each character stands for one
            return range(first, first + len(text))
        if places := _by_words(text, raw):
            return places
    markup = bytearray(len(raw))
    for start, end in spans:
        markup[start:end] = b"\x01" * (end - start)
    offsets = array("Q")
    at = 0
    for char in text:
        while markup[at] or not _same(char, raw[at]):
            at += 1
        offsets.append(at)
        at += 1
    return offsets


def _by_words(text: str, raw: str) -> Sequence[int]:
    """The same where cleaning did no more than fold white space; else nothing."""
    offsets = array("Q")
    at = 0
    for word in text.split(" "):
        place = raw.find(word, at)
        if place < 0 or raw[at:place].strip():
            return ()
        if at:
            offsets.append(at)
        at = place + len(word)
        offsets.extend(range(place, at))
    return offsets


def _same(char: str, source: str) -> bool:
    if char == " ":
        return source.isspace()
    return char == source or (char == "\ufffd" and _REPLACED.match(source) is not None)
