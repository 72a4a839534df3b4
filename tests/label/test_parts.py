"""Lists, tables and posts that the text of the body itself shows."""

from __future__ import annotations

from newsparse.label.model import Unit
from newsparse.label.parts import BULLET, POST, ROW, parts_of, rows
from newsparse.label.states import STATES
from newsparse.lines import Hint, HintKind, Label

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
ROWS = [Unit(text, hints=(Hint(HintKind.TABLE_ROW),)) for text in ("Boat Built", "Maid 1912")]
TEXT = Unit(PROSE)


def test_each_part_has_its_label_and_reason() -> None:
    """And is as sure as the chain is that the unit is text of the body."""
    units = [TEXT, *ROWS, Unit("• Larke"), Unit("• Norlund"), Unit("Watch on YouTube"), TEXT]
    odds = [[0.05] * len(STATES)] * len(units)
    found = parts_of(units, [True] * len(units), odds)
    assert {i: (guess.label, guess.reason) for i, guess in found.items()} == {
        1: (Label.TABLE_ROW, ROW),
        2: (Label.TABLE_ROW, ROW),
        3: (Label.LIST_ITEM, BULLET),
        4: (Label.LIST_ITEM, BULLET),
        5: (Label.EMBED, POST),
    }
    assert {guess.confidence for guess in found.values()} == {0.1}


def test_rows_between_paragraphs() -> None:
    """Whatever the chain took them for; right below the last as well."""
    assert rows([TEXT, *ROWS, TEXT], [True, False, False, True]) == [1, 2]
    assert rows([TEXT, *ROWS, Unit("Share")], [True, False, False, False]) == [1, 2]


def test_other_rows() -> None:
    """Above the body, further below it, alone, or a rule's."""
    assert rows([*ROWS, TEXT], [False, False, True]) == []
    assert rows([TEXT, Unit("Share"), *ROWS], [True, False, False, False]) == []
    assert rows([TEXT, ROWS[0], TEXT], [True] * 3) == []
    assert rows(ROWS, [False, False]) == []
    ruled = [Unit("Boat Built", Label.OTHER, (Hint(HintKind.TABLE_ROW),))] * 2
    assert rows([TEXT, *ruled, TEXT], [True] * 4) == []
