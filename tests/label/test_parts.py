"""Lists, tables and posts that the text of the body itself shows."""

from __future__ import annotations

import pytest

from newsparse.label.model import Unit
from newsparse.label.parts import BULLET, LIST, POST, ROW, parts_of, quoted, rows
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


def test_a_list_that_a_sentence_announces() -> None:
    """Its items count though the chain took them for furniture; the writer's bullets say more."""
    odds = [[0.05] * len(STATES)] * 5
    for mark, reason in (("", LIST), ("• ", BULLET)):
        items = [Unit(f"{mark}{text}") for text in ("By raft on Tuesdays", "By air from Norlund")]
        units = [TEXT, Unit("The options for travellers are:"), *items, TEXT]
        found = parts_of(units, [True, True, False, False, True], odds)
        assert {i: (guess.label, guess.reason) for i, guess in found.items()} == dict.fromkeys(
            [2, 3], (Label.LIST_ITEM, reason)
        )


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


WORDS, NAME = "“We lost it all in a night.”", "— Bo Lund, mayor"
SAID = {0: Label.QUOTE, 1: Label.ATTRIBUTION}
_QUOTE = Hint(HintKind.QUOTE)


def _quoted(units: list[Unit], *, taken: bool = False) -> dict[int, Label]:
    """The labels of what stands between two paragraphs, by their places there."""
    on = [True, *[taken] * len(units), True]
    return {i - 1: label for i, label in quoted([TEXT, *units, TEXT], on).items()}


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        f"{WORDS} {NAME}",
        "„Wir haben alles verloren.“ – Bo Lund, Bürgermeister",
        "« Nous avons tout perdu. » — Bo Lund",
        "«Lo perdimos todo en una noche» (Bo Lund, alcalde)",
        "«Мы потеряли всё за ночь» — Бо Лунд, мэр",
    ],
)
def test_a_quotation_with_its_attribution(text: str, taken: bool) -> None:
    """Between two paragraphs it is a quotation, whatever the chain took it for."""
    assert _quoted([Unit(text)], taken=taken) == {0: Label.QUOTE}


def test_a_quotation_with_its_attribution_below() -> None:
    """The words may be of the body already; the source's own marks may open both."""
    assert _quoted([Unit(WORDS), Unit(NAME)]) == SAID
    units = [TEXT, Unit(WORDS), Unit(NAME), TEXT]
    assert quoted(units, [True, True, False, True]) == {1: Label.QUOTE, 2: Label.ATTRIBUTION}
    marked = [Unit(text, hints=(_QUOTE,)) for text in ("We lost it all.", "— Bo Lund")]
    assert _quoted(marked) == SAID


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "“We lost it all in a night,” said Bo Lund, who is the mayor of Karrow.",
        "“We lost it all”: Bo Lund",
        "“Salt Maid” — Bo Lund",
        "“We lost it all in a night.” “Nobody came.”",
        "Read more: “We lost it all in a night” – Bo Lund",
        "– We lost it all in a night, Bo Lund said.",
        "We sail at dawn. — Bo Lund",
        WORDS,
        NAME,
    ],
)
def test_what_is_no_quotation_that_stands_apart(text: str, taken: bool) -> None:
    """Prose, teasers' headlines, titles, speech behind a dash, words or a name alone."""
    assert _quoted([Unit(text)], taken=taken) == {}


def test_a_quotation_below_the_body_or_in_a_link() -> None:
    """It may be of another story."""
    units = [TEXT, TEXT, Unit(f"{WORDS} {NAME}")]
    assert quoted(units, [True, True, False]) == {}
    assert _quoted([Unit(f"{WORDS} {NAME}", hints=(Hint(HintKind.LINK),))]) == {}
    assert _quoted([Unit(WORDS, Label.OTHER), Unit(NAME)]) == {}
    assert quoted([], []) == {}
