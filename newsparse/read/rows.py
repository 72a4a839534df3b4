"""Rows: the tables of plain text, whose cells scrapers part by tabs or by wide spaces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.fields.table import MAX_ROW, is_table, split_row

_WIDE = "   "
"""Rows that spaces part have as many somewhere: two stand after a full stop in typed prose."""


def find_rows(raws: Sequence[str]) -> set[int]:
    """The places of lines that are rows of tables; those of one table follow one another.

    :param raws: the lines as they came.
    """
    rows: set[int] = set()
    for start, end in _stretches(raws):
        if is_table(raws[start:end]):
            rows.update(range(start, end))
    return rows


def _stretches(raws: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where lines start and end that may be one table's rows."""
    start: int | None = None
    tabbed = False
    for k, raw in enumerate(raws):
        # Few lines are asked for their cells: most have neither tabs nor wide spaces inside.
        inner = raw.strip() if len(raw) <= MAX_ROW else ""
        tabs = "\t" in inner
        row = (tabs or _WIDE in inner) and split_row(raw) is not None
        if start is not None and (not row or tabs is not tabbed):
            yield start, k
            start = None
        if row and start is None:
            start, tabbed = k, tabs
    if start is not None:
        yield start, len(raws)
