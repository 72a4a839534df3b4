"""Markdown into lines: its markup becomes hints and leaves the text.

Reads what converters of web pages write: ATX and setext headings, bullets and numbers,
quotations, emphasis, links, images, inline code, escapes, rules and pipe tables. One line of
Markdown is one line of the page; nothing is rewrapped, but links that a writer of a fixed width tore
are found (:mod:`~newsparse.read.torn`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.lines import Hint, HintKind, Line
from newsparse.read.preamble import find_preamble, has_preamble
from newsparse.read.text import line_of
from newsparse.read.torn import TornLine, find_torn

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
_HEADING_END = re.compile(r"(?<=\s)#+\s*$")
_QUOTE = re.compile(r"\s{0,3}((?:>\s?)+)")
_BULLET = re.compile(r"(\s*)(?:[*+-]|(\d{1,3})[.)])\s+(?=\S)")
_NUMBERED = re.compile(r"[\s>*+-]*(\d{1,3})[.)]\s+\S")
_EMPTY_BULLET = re.compile(r"\s*[*+-]\s*$")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_SETEXT = re.compile(r"\s{0,3}(=+|-+)\s*$")
_TABLE_RULE = re.compile(r"\s*(?:\|\s*)?:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*(?:\|\s*)?$")
_SCHEME = r"(?:https?:|mailto:|whatsapp:|tel:|/|#|\?)"
# An address; one that starts like an address may hold spaces, as converters do not escape them.
_TARGET = (
    r"\((?:[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?"
    rf"|{_SCHEME}[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)"
)
_LINKED_IMAGE = re.compile(rf"\[\x01\x01[^\x01\[\]]*\x01+\]{_TARGET}$")
_IMAGE = re.compile(rf"!\[([^\[\]]*)\]{_TARGET}")
_LINK = re.compile(rf"(?<!!)\[([^\[\]]*)\]{_TARGET}")
# A link around several lines: its start and its end stand on lines of their own.
_LINK_START = re.compile(r"(?<!!)\[(?=[^\[\]]+$)")
_LINK_END = re.compile(rf"\]\({_SCHEME}[^\s\[\]]*\)$")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_STRONG = re.compile(r"(?<!\\)\*{2,}|(?<![\w\\])_{2,}|(?<![\\_])_{2,}(?!\w)")
_ALL_STRONG = re.compile(r"(?:\*\*(?=[^\s*])[^*]+\*\*|__(?=[^\s_])[^_]+__):?\s*$")
# Some converters part closing emphasis from the comma after it.
_SPACE_AFTER_STRONG = re.compile(r"(?<=\*\*) (?=[,.;:!?])")
_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?=[^\s*])[^*]*[^\s*]\*(?![\w*])")
_UNDERSCORE = re.compile(r"(?<![\w\\])_(?=[^\s_])[^_]*[^\s_]_(?!\w)")
_ONE = re.compile(r"(?<![\w*\\])\*[^\s*]\*(?![\w*])|(?<![\w\\])_[^\s_]_(?!\w)")
_AUTOLINK = re.compile(r"<https?://[^<>\s]*>")
_CODE = re.compile(r"(?<![`\\])`(?!`)[^`]+`(?!`)")

# Sought in a text that starts with a newline: that is faster than the start of any line.
_HEADINGS = re.compile(r"\n#{1,6} +\S")
# The article's title is all the markup that some pages have: a line apart, and no code or number.
_TITLE = re.compile(r"\n[ \t]*\r?\n# +[^\W\d_][^\n]{11,300}\n[ \t]*\r?\n")
_LINKS = re.compile(rf"\[[^\[\]\n]{{1,300}}\]{_TARGET}")
_MORE_EVIDENCE = (
    ("**", re.compile(r"\*\*[^*\n]{1,300}\*\*")),
    ("* *", re.compile(r"\n(?:\* ){2}\*\s*$", re.MULTILINE)),
    ("\n> ", re.compile(r"\n> \S")),
    ("\n  ", re.compile(r"\n  [*+-] \S")),
)
"""Kinds of markup: what the text must hold, and the pattern, which is slow to look for."""
_LOOKED_AT = 200_000


def looks_like_markdown(text: str) -> bool:
    """Whether the text is more likely Markdown than plain text: it has headings or links, and
    one more kind of markup, or a title on a line apart. Bullets alone prove nothing, as plain
    text has them too.
    """
    if has_preamble(text):
        return True
    sample = "\n" + text[:_LOOKED_AT]
    headings = "# " in sample and _HEADINGS.search(sample) is not None
    links = "](" in sample and _LINKS.search(sample) is not None
    if headings and (links or _TITLE.search("\n" + sample) is not None):
        return True
    return (headings or links) and any(
        mark in sample and pattern.search(sample) is not None for mark, pattern in _MORE_EVIDENCE
    )


def read_markdown(text: str) -> tuple[Line, ...]:
    """Markdown into lines with hints; their spans tile the text."""
    raws = text.splitlines(keepends=True)
    lines = []
    start = 0
    in_table = False
    torn = find_torn(text, raws)
    numbered = _numbered(raws)
    preamble, title, said = find_preamble(raws)
    for k, raw in enumerate(raws):
        if k < preamble:
            lines.append(_preamble_line(k, start, raw, said if k == title else None))
            start += len(raw)
            continue
        below = raws[k + 1] if k + 1 < len(raws) else ""
        # A table starts at the row above its rule and ends with its last bar.
        in_table = "|" in raw and (in_table or ("|" in below and bool(_TABLE_RULE.match(below))))
        known = k in numbered
        line = _line(k + 1, start, raw, below, torn.get(k), in_table=in_table, numbered=known)
        lines.append(line)
        start += len(raw)
    return tuple(lines)


def _preamble_line(k: int, start: int, raw: str, said: int | None) -> Line:
    if said is not None:
        hints = (Hint(HintKind.HEADING, 1),)
        return line_of(k + 1, start, raw, markup=[(0, said)], hints=hints)
    if _RULE.match(raw):
        markup = [(0, len(raw.rstrip()))]
        return line_of(k + 1, start, raw, markup=markup, hints=(Hint(HintKind.RULE),))
    return line_of(k + 1, start, raw)


def _numbered(raws: Sequence[str]) -> set[int]:
    """The places of lines whose number is an item's: the item before or after it has the next
    number, or both have 1, as some writers count. Other numbers are the text's own, as of a date.
    """
    found: set[int] = set()
    last, number = -1, 0
    for k, raw in enumerate(raws):
        match = _NUMBERED.match(raw)
        if match is None:
            if raw.strip() and not raw[:2].isspace() and not _BULLET.match(raw):
                last = -1  # a line that belongs to no item parts two lists
            continue
        here = int(match[1])
        if last >= 0 and (abs(here - number) == 1 or here == number == 1):
            found |= {last, k}
        last, number = k, here
    return found


def _line(
    number: int,
    start: int,
    raw: str,
    below: str,
    torn: TornLine | None,
    *,
    in_table: bool,
    numbered: bool,
) -> Line:
    # A line this odd carries no block markup; what it says is "nothing here".
    if _RULE.match(raw) or _EMPTY_BULLET.match(raw) or _TABLE_RULE.match(raw) or _SETEXT.match(raw):
        hint = (Hint(HintKind.RULE),) if raw.strip() else ()
        return line_of(number, start, raw, markup=[(0, len(raw.rstrip()))], hints=hint)
    markup, hints = _block_markup(raw, numbered=numbered)
    if not hints and raw.strip() and (setext := _SETEXT.match(below)):
        hints = [Hint(HintKind.HEADING, 1 if setext[1][0] == "=" else 2)]
    if in_table:
        hints = [Hint(HintKind.TABLE_ROW)]
    inline, more = _inline_markup(raw, markup[-1][1] if markup else 0)
    if torn:
        inline += torn[0]
        more += torn[1]
    return line_of(number, start, raw, markup=markup + inline, hints=(*hints, *more))


def _block_markup(raw: str, *, numbered: bool) -> tuple[list[tuple[int, int]], list[Hint]]:
    markup: list[tuple[int, int]] = []
    hints: list[Hint] = []
    at = 0
    if quote := _QUOTE.match(raw):
        hints.append(Hint(HintKind.QUOTE, quote[1].count(">")))
        markup.append(quote.span())
        at = quote.end()
    # Converters run an empty item and the next one together: "*   * Privacy".
    while bullet := _BULLET.match(raw, at):
        if bullet[2]:
            if not numbered:
                break
            numbered = False  # an item has one number; another is its text's
        hints = [h for h in hints if h.kind is not HintKind.LIST_ITEM]
        hints.append(Hint(HintKind.LIST_ITEM, 1 + len(bullet[1].expandtabs(4)) // 4))
        markup.append(bullet.span())
        at = bullet.end()
    if heading := _HEADING.match(raw, at):
        hints.append(Hint(HintKind.HEADING, len(heading[1])))
        markup.append(heading.span())
        if end := _HEADING_END.search(raw, heading.end()):
            markup.insert(0, end.span())
    return markup, hints


def _inline_markup(raw: str, at: int) -> tuple[list[tuple[int, int]], list[Hint]]:
    spans: list[tuple[int, int]] = []
    hints: list[Hint] = []
    if not re.search(r"[*_\[\]\\<`]", raw):
        return spans, hints
    first, last = len(raw) - len(raw[at:].lstrip()), len(raw.rstrip())
    if _ALL_STRONG.match(raw, first):
        hints.append(Hint(HintKind.STRONG))
    _add_links(raw, at, (first, last), spans, hints)
    if not spans:
        for pattern in (_LINK_START, _LINK_END):
            spans += [match.span() for match in pattern.finditer(raw.rstrip(), at)]
    for pattern in (_ESCAPE, _STRONG, _SPACE_AFTER_STRONG):
        spans += [match.span() for match in pattern.finditer(raw, at)]
    for pattern in (_EMPHASIS, _UNDERSCORE, _ONE, _CODE, _AUTOLINK):
        for match in pattern.finditer(raw, at):
            spans += [(match.start(), match.start() + 1), (match.end() - 1, match.end())]
    return spans, hints


def _add_links(
    raw: str,
    at: int,
    whole: tuple[int, int],
    spans: list[tuple[int, int]],
    hints: list[Hint],
) -> None:
    """Add the markup of images and links, and the hint of one that is the whole line."""
    shown = raw
    for pattern, kind in ((_IMAGE, HintKind.IMAGE), (_LINK, HintKind.LINK)):
        for match in pattern.finditer(shown, at):
            spans += [(match.start(), match.start(1)), (match.end(1), match.end())]
            if match.start() <= whole[0] and match.end() >= whole[1]:
                hints.append(Hint(kind))
        # An image may be a link's words: "[![Boat](/b.jpg)](/b)".
        if kind is HintKind.IMAGE and spans:
            shown = _masked(raw, spans)
            if _LINKED_IMAGE.match(shown[at:].strip()):
                hints.append(Hint(kind))


def _masked(raw: str, spans: Sequence[tuple[int, int]]) -> str:
    """The line with its markup made of characters that are none."""
    parts = []
    at = 0
    for start, end in spans:
        parts += [raw[at:start], "\x01" * (end - start)]
        at = end
    return "".join((*parts, raw[at:]))
