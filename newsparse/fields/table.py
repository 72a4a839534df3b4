"""Tables and lists as plain text shows them: cells parted by tabs, pipes or wide spaces; markers.

Cleaned lines have their white space folded, so that rows are read from raw ones; markers are read
from either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

MAX_ROW = 2000
"""Longer lines are no rows."""
MAX_CELLS = 60
"""A row with more cells is none."""
MAX_CELL = 120
"""Longer cells show that the lines are prose."""
MAX_MARKER = 8
"""A marker of a list is no longer."""

_WIDE = re.compile(r"[ \u00a0\u3000]{2,60}|[ \u00a0]?\t[ \u00a0\t]{0,60}")
_RULE = re.compile(r"[\s|:+=_─━│┃┼-]{3,2000}")
_PIPE = re.compile(r"[|｜│┃]")
_FEWEST_WIDE_ROWS = 3
_FEWEST_ROWS = 2
_SENTENCE_END = re.compile(r"[.!?]$")

_BULLETS = "•◦▪▫‣●○■□◆◇★☆►▶▸▹➤➔→✓✔✗✘✦❖※・·∙*⁃"
# Raw lines have wide spaces, tabs and signs that nobody sees beside a marker; cleaned ones have one
# space.
_UNSEEN = r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]"
_GAP = rf"{_UNSEEN}{{1,40}}"
_ANY_GAP = rf"{_UNSEEN}{{0,40}}"
_MARKER = re.compile(
    rf"(?:(?P<bullet>[{re.escape(_BULLETS)}]){_ANY_GAP}"
    rf"|(?P<dash>[-–—−]){_GAP}"
    rf"|(?P<number>[0-9]{{1,3}})(?:[.)]{_GAP}|\s?[)．、]{_ANY_GAP}|\.\){_GAP})"
    rf"|\((?P<bracketed>[0-9]{{1,3}}|[a-zA-Z])\){_ANY_GAP}"
    rf"|（(?P<wide>[0-9０-９一二三四五六七八九十]{{1,3}})）{_ANY_GAP}"
    rf"|(?P<letter>[a-zA-Zа-яА-Яα-ω])\){_GAP}"
    rf"|(?P<roman>[ivxIVX]{{2,5}}|[ivxIVX](?=\)))[.)]{_GAP}"
    rf"|(?P<circled>[①-⑳❶-❿➀-➓]){_ANY_GAP}"
    rf"|(?P<han>[一二三四五六七八九十]{{1,3}})、{_ANY_GAP})(?!{_UNSEEN}|$)"
)
_UNSEEN_AT_START = re.compile(rf"{_UNSEEN}+")
_UNSEEN_AT_END = re.compile(rf"{_UNSEEN}+$")
_MONTHS = re.compile(
    r"(?:jan|feb|fév|mar|mär|apr|avr|abr|mai|may|maj|jun|juin|jul|juil|aug|août|aoû|ago|sep|set|okt|oct|"
    r"out|ott|nov|dez|dec|déc|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)",
    re.IGNORECASE,
)


@frozen
class Marked:
    """The text of a list's item, and the marker before it.

    :param marker: as printed, without white space: ``•``, ``1.``, ``a)``.
    :param text: the rest.
    :param number: what a marker of figures counts, else ``None``.
    :param ordered: whether the marker counts, in figures, letters or other numerals.
    """

    marker: str
    text: str
    number: int | None = None
    ordered: bool = False


def split_row(raw: str) -> tuple[str, ...] | None:
    """The cells of a line that is a row of a table, or ``None`` where it is none.

    Cells are parted by pipes, else by tabs, else by two spaces or more. Empty cells between pipes
    or tabs are kept as ``""``, those at the outside of pipes are none. A row has two cells at least;
    a rule (``|---|---|``) has none and is no row.

    :param raw: the line as it came, at most :data:`MAX_ROW` characters.
    """
    if len(raw) > MAX_ROW:
        return None
    text = raw.strip("\r\n\v\f ")
    if not text.strip() or _RULE.fullmatch(text):
        return None
    if _PIPE.search(text):
        cells = _PIPE.split(text.strip().strip("|｜│┃"))
    elif "\t" in text:
        cells = text.split("\t")
    else:
        cells = _WIDE.split(text.strip())
    cells = [" ".join(cell.split()) for cell in cells]
    if not 2 <= len(cells) <= MAX_CELLS or sum(map(bool, cells)) < 2:
        return None
    return tuple(cells)


def is_rule(raw: str) -> bool:
    """Whether a line is a rule between a table's head and its rows: ``|---|:-:|``, ``+----+``."""
    text = raw.strip()
    return len(text) <= MAX_ROW and _RULE.fullmatch(text) is not None and not text.isspace()


def is_table(lines: Sequence[str]) -> bool:
    """Whether lines that follow one another are the rows of one table.

    There are two of them or more (three where spaces alone part the cells), and no cell is longer than
    :data:`MAX_CELL`. Rows have the same number of cells, but for rules; where tabs part them, fewer than
    half may have less. Where spaces part them, no row may end as a sentence does, as text that is set to full
    lines has wide spaces too.

    :param lines: as they came.
    """
    rows = []
    ruled = wide = False
    tabbed = all("\t" in line for line in lines)
    for line in lines:
        if is_rule(line):
            ruled = True
            continue
        row = split_row(line)
        if row is None:
            return False
        if "\t" not in line and not _PIPE.search(line):
            wide = True
            if _SENTENCE_END.search(row[-1]) and len(row[-1].split()) > 1:
                return False
        rows.append(row)
    if len(rows) < (_FEWEST_WIDE_ROWS if wide and not ruled else _FEWEST_ROWS):
        return False
    sizes = [len(row) for row in rows]
    if len(set(sizes)) != 1 and not (tabbed and 2 * sizes.count(max(sizes)) > len(sizes)):
        return False
    return all(len(cell) <= MAX_CELL for row in rows for cell in row)


def split_marker(text: str) -> Marked | None:
    """The marker that opens a line, and the rest; ``None`` where none does.

    Reads bullets (``•``, ``◆``, ``・``), dashes, ``1.``, ``1)``, ``(1)``, ``a)``, ``iv.``, ``①`` and
    ``一、``. Initials (``A. Ritt``), days (``3. März``) and decimal numbers are none. That a dash is a
    marker and not speech, only lines like it above or below can show: see :func:`is_list`.

    :param text: a line as it came or cleaned, of any length: what stands before and behind the marker
        and cannot be seen goes.
    """
    start = _UNSEEN_AT_START.match(text)
    text = text[start.end() if start else 0 :].rstrip()
    match = _MARKER.match(text)
    if match is None:
        return None
    marker = _UNSEEN_AT_END.sub("", match[0])
    if len(marker) > MAX_MARKER:
        return None
    rest = text[match.end() :]
    figures = match["number"] or match["bracketed"] or match["wide"]
    number = int(figures) if figures and figures.isdecimal() else None
    if match["circled"]:
        number = _circled(match["circled"])
    if match["number"] and _MONTHS.match(rest):
        return None
    ordered = match["bullet"] is None and match["dash"] is None
    return Marked(marker, rest, number, ordered)


def is_list(lines: Sequence[str]) -> bool:
    """Whether lines that follow one another are the items of one list.

    There are two or more, all with markers of one kind; figures rise by one.
    """
    items = [split_marker(line) for line in lines]
    known = [item for item in items if item is not None]
    if len(known) < _FEWEST_ROWS or len(known) < len(items):
        return False
    if known[0].number is not None:
        first = known[0].number
        return all(item.number == first + place for place, item in enumerate(known))
    if known[0].ordered:
        markers = {item.marker for item in known}
        return len(markers) == len(known) and all(item.ordered for item in known)
    return len({item.marker for item in known}) == 1


def _circled(sign: str) -> int:
    starts = (("①", 20), ("❶", 10), ("➀", 10))
    for first, count in starts:
        if 0 <= ord(sign) - ord(first) < count:
            return ord(sign) - ord(first) + 1
    return 1
