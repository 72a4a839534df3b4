"""Rows of tables in plain text."""

from __future__ import annotations

import pytest

from newsparse.read.rows import find_rows

TABBED = ["Boat\tBuilt\n", "Salt Maid\t1912\n", "Vennholm\t1930\n"]
WIDE = ["Boat        Built\n", "Salt Maid   1912\n", "Vennholm    1930\n"]
PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow.\n"


@pytest.mark.parametrize("rows", [TABBED, WIDE, [f"  {row}" for row in TABBED]])
def test_rows_that_follow_one_another(rows: list[str]) -> None:
    """Cells are parted by tabs, as browsers print them, or by wide spaces."""
    assert find_rows([PROSE, *rows, PROSE]) == {1, 2, 3}
    assert find_rows([*rows, "\n", *rows]) == {0, 1, 2, 4, 5, 6}


@pytest.mark.parametrize(
    "lines",
    [
        [TABBED[0]],
        WIDE[:2],
        [f"\t{PROSE}", f"\t{PROSE}"],
        [PROSE.replace(" on ", "   on "), PROSE.replace(" in ", "   in "), PROSE],
        ["x" * 3000 + "\t1\n", "y\t2\n"],
        ["Larke\t" + "x" * 200 + "\n", "Norlund\t1\n"],
        [],
    ],
)
def test_no_rows(lines: list[str]) -> None:
    """A row alone, two that spaces part, indented and set prose, long cells."""
    assert find_rows(lines) == set()
