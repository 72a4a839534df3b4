"""Wraps: lines that a browser for terminals, a mail program or a Markdown writer broke at a width.

A wrapped page is told by the width itself: at almost every break between two lines that stand
together, the next word did not fit. Each such break allows the widths from the length of the line up
to that of the line with the word; the width that most breaks allow is the page's, if next to no
break contradicts it. Headings, list items and quotations are wrapped like paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from unicodedata import east_asian_width

from newsparse.lines import Hint, HintKind, LabelledLine, Line
from newsparse.shape import UNSPACED, ends_sentence

_NARROWEST, _WIDEST = 40, 200
_LONG_LINES = 0.2
"""As many of the lines that are no short ones, longer than any width, and the page is not wrapped."""
_FEWEST = 4
"""Breaks that must agree on the width."""
_AGREEING = 0.85
"""Of the lines about as long as the width, as many end where the next word did not fit."""
_IN_SENTENCE = 0.6
"""As many of those that agree break a sentence."""
_MOSTLY_LOWER = 0.7
"""As many of these go on in lower case, or in a script that has none. As few as ..."""
_LOWER = 0.15
_CHAINED = 0.25
"""... are enough where as many follow another: nouns may have capitals, headlines do."""
_FEWEST_INSIDE = 3
_AGREEING_INSIDE = 0.6
_ENDED = 0.6
"""For a page's longest line: breaks inside sentences, their share, and how many end with one."""
_FULL = 0.8
_MOST_INDENT = 0.5
_TAB = 8
_CJK_SLACK = 6  # columns: a character, and marks that may not start a line

_DENSE = re.compile(rf"[{UNSPACED}\u3000-\u303f\uff00-\uffef]")
_WIDE = re.compile(
    r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6]"
)
_SHOWN = re.compile(r"[!-~]")
_ITEM = re.compile(r"(?:[•*+·▪◦-]|\d{1,3}[.)])\s")
_WORD = re.compile(r"\S{1,400}")
# As far as a word goes on one line where it may be broken after the hyphen between two letters.
_HALF_WORD = re.compile(r"(?:[^\s-]|-(?!\w{1,30}[^\W\d_])|(?<![^\W_][^\W\d_])-){0,400}-?")
_HALF_AT_END = re.compile(r"[^\W_][^\W\d_]-$")
# After a hyphen that stands for a word's second half: "Vor- und Nachteile".
_AFTER_HANGING_HYPHEN = frozenset(
    "und oder bis bzw and or to y o e et ou en of och eller og i a lub ja tai".split()
)


class _Break(NamedTuple):
    """A line and the one right below it.

    :param place: that of the lower line.
    :param upper: the line above; of its address, where one was torn, the last line is measured.
    :param lower: the lower line.
    :param width: columns of the upper line.
    :param needed: columns that it would have with the next word.
    :param indent: those of them before its first word.
    :param solid: whether the upper line has no space to be broken at.
    """

    place: int
    upper: Line
    lower: Line
    width: int
    indent: int
    needed: int
    solid: bool


def find_wraps(lines: Sequence[Line | LabelledLine]) -> dict[int, str] | None:
    """The joins of a wrapped page, by place; ``None`` where the page is not wrapped."""
    if not _may_be_wrapped(lines):
        return None
    breaks = _breaks(lines)
    width = _page_width(breaks)
    if width is not None and _agree(breaks, width):
        wraps = [found for found in breaks if _is_wrap(found, width)]
    else:
        wraps = _wraps_of_longest(breaks, _longest(lines))
        if not wraps:
            return None
    return {found.place: _between(found.upper, found.lower) for found in wraps}


def _may_be_wrapped(lines: Sequence[Line | LabelledLine]) -> bool:
    lengths = [len(line.raw) for line in lines if isinstance(line, Line)]
    # Of wide characters half as many are enough.
    some = len([length for length in lengths if length >= _NARROWEST / 2])
    long = len([length for length in lengths if length > _WIDEST])
    return some > _FEWEST and long <= _LONG_LINES * some


def _breaks(lines: Sequence[Line | LabelledLine]) -> list[_Break]:
    found = []
    upper: Line | None = None
    above, before, number = "", 0, 0
    word = _HALF_WORD if _breaks_at_hyphens(lines) else _WORD
    for i, lower in enumerate(lines):
        if not isinstance(lower, Line) or (not lower.text and not _is_markup(lower)):
            upper = None
            continue
        # What an address was torn into says nothing: the paragraph goes on below it.
        if lower.text and upper is not None and _may_go_on(upper, lower):
            found.append(_break(i, (before, above.rstrip()), upper, lower, word))
        # The width of a line that was cut is that of its pieces together.
        before = before + _columns(above) if lower.number == number else 0
        above, number = lower.raw, lower.number
        upper = lower if lower.text else upper
    return found


def _breaks_at_hyphens(lines: Sequence[Line | LabelledLine]) -> bool:
    return any(
        line.text[-1:] == "-"
        and len(line.text) >= _NARROWEST
        and _HALF_AT_END.search(line.text[-3:])
        for line in lines
    )


def _is_markup(line: Line) -> bool:
    return not line.hints and _SHOWN.search(line.raw) is not None


def _may_go_on(upper: Line, lower: Line) -> bool:
    if upper.number == lower.number or _ITEM.match(lower.text):
        return False
    return not lower.hints or all(_is_inner(hint, upper) for hint in lower.hints)


def _is_inner(hint: Hint, upper: Line) -> bool:
    """Whether a line with the hint may go on from the one above."""
    if hint.kind is HintKind.LINK or hint.kind is HintKind.STRONG:
        return True
    return hint.kind is HintKind.QUOTE and hint in upper.hints


def _break(
    place: int, end: tuple[int, str], upper: Line, lower: Line, word: re.Pattern[str]
) -> _Break:
    """The break above ``lower``.

    :param end: the last piece of the line above, and the columns before it.
    """
    before, above = end
    width = before + _columns(above)
    text = lower.raw.lstrip(" \t>") or lower.text
    if _DENSE.match(text):
        needed = width + _CJK_SLACK
    else:
        first = word.match(text)
        room = 0 if word is _HALF_WORD and _HALF_AT_END.search(above[-3:]) else 1
        needed = width + room + _columns(first[0] if first else "")
    inner = above.strip()
    solid = " " not in inner and not _DENSE.search(inner)
    indent = 0 if before else width - _columns(inner)
    return _Break(place, upper, lower, width, indent, needed, solid and not before)


def _columns(text: str) -> int:
    if "\t" in text:
        text = text.expandtabs(_TAB)
    if text.isascii() or not _WIDE.search(text):
        return len(text)
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def _page_width(breaks: Sequence[_Break]) -> int | None:
    """The width that most breaks allow; the widest of several."""
    edges: dict[int, int] = {}
    for found in breaks:
        low = max(found.width, _NARROWEST)
        high = min(found.needed, _WIDEST + 1)
        if low < high:
            edges[low] = edges.get(low, 0) + 1
            edges[high] = edges.get(high, 0) - 1
    best = held = 0
    width = None
    for place in sorted(edges):
        held += edges[place]
        if held > best:
            best, width = held, place
    return width if best >= _FEWEST else None


def _agree(breaks: Sequence[_Break], width: int) -> bool:
    long = [found for found in breaks if found.width >= _FULL * width and not found.solid]
    wraps = [found for found in long if _is_wrap(found, width)]
    if len(wraps) < _FEWEST or len(wraps) < _AGREEING * len(long):
        return False
    # A teaser that stands on the page again and again is seen once.
    pairs = {(found.upper.text, found.lower.text) for found in wraps}
    inside = [lower for upper, lower in pairs if not ends_sentence(upper)]
    if len(inside) < max(_FEWEST, _IN_SENTENCE * len(pairs)):
        return False
    lower = sum(not text[0].isupper() for text in inside) / len(inside)
    places = {found.place for found in wraps}
    chained = sum(place - 1 in places for place in places) / len(places)
    return lower >= _MOSTLY_LOWER or (lower >= _LOWER and chained >= _CHAINED)


def _longest(lines: Sequence[Line | LabelledLine]) -> int:
    """Columns of the longest line that could have been broken."""
    open_lines = (line for line in lines if isinstance(line, Line) and " " in line.text)
    return max((_columns(line.raw.rstrip()) for line in open_lines), default=0)


def _wraps_of_longest(breaks: Sequence[_Break], width: int) -> list[_Break]:
    """The wraps of a page that is wrapped as wide as its longest line, if it is.

    Short articles break few lines. Without blank lines, paragraphs that end contradict nothing.
    """
    if not _NARROWEST <= width <= _WIDEST:
        return []
    long = [found for found in breaks if found.width >= _FULL * width and not found.solid]
    inside = [found for found in long if not ends_sentence(found.upper.text)]
    wraps = {found.place: found for found in inside if _is_wrap(found, width)}
    different = {found.lower.text for found in wraps.values()}
    if len(different) < _FEWEST_INSIDE or len(wraps) < _AGREEING_INSIDE * len(inside):
        return []
    # Headlines of a front would end no sentence, here or there.
    ended = sum(ends_sentence(lower.text) for lower in _ends(wraps))
    lower = sum(not text[0].isupper() for text in different) / len(different)
    if ended < _ENDED * len(_ends(wraps)) or lower < _MOSTLY_LOWER:
        return []
    # Where paragraphs end right above others, a sentence that ends with its line may end one too.
    spaced = all(_is_wrap(found, width) for found in long)
    return [found for found in breaks if _is_wrap(found, width)] if spaced else list(wraps.values())


def _ends(wraps: Mapping[int, _Break]) -> list[Line]:
    """Of lines that go on, those that the next does not go on from."""
    return [found.lower for place, found in wraps.items() if place + 1 not in wraps]


def _is_wrap(found: _Break, width: int) -> bool:
    if found.width > width:
        return found.solid
    return found.needed > width and found.indent <= _MOST_INDENT * width


def _between(upper: Line, lower: Line) -> str:
    last, first = upper.text[-1], lower.text[0]
    if upper.raw.rstrip().endswith("\u00ad") or (_DENSE.match(last) and _DENSE.match(first)):
        return ""
    if last == "-" and upper.text[-2:-1].isalpha() and first.isalpha():
        word = lower.text.split(" ", 1)[0]
        return " " if word in _AFTER_HANGING_HYPHEN else ""
    return " "
