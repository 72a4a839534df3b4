"""Items of a list in the body that the writer's own bullets open."""

from __future__ import annotations

import pytest

from newsparse.label.bullets import bulleted
from newsparse.label.model import Unit
from newsparse.lines import Label

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
ITEMS = ["• The first leaves at seven", "• The second leaves at nine"]


def _found(texts: list[str], taken: list[bool] | None = None) -> list[int]:
    return bulleted([Unit(text) for text in texts], taken or [True] * len(texts))


def test_items_that_follow_one_another() -> None:
    """Two or more are a list, wherever they stand in the body."""
    assert _found([PROSE, *ITEMS, PROSE]) == [1, 2]
    assert _found([*ITEMS, PROSE, *ITEMS]) == [0, 1, 3, 4]


@pytest.mark.parametrize("text", ["– We sail at seven, she said", "•", "1. The first", "•Sport"])
def test_what_opens_no_item(text: str) -> None:
    """A dash may open a speech, and a bullet stands apart from its words."""
    assert _found([PROSE, text, text]) == []


def test_one_item_is_no_list() -> None:
    """It is a mark between paragraphs, or the like."""
    assert _found([PROSE, ITEMS[0], PROSE]) == []


def test_only_the_bodys_lines_are_items() -> None:
    """Menus have bullets too; what stands between items does not part them."""
    assert _found([PROSE, *ITEMS], [True, False, False]) == []
    assert _found([ITEMS[0], "Advertisement", ITEMS[1]], [True, False, True]) == [0, 2]


def test_what_a_rule_has_labelled_is_no_item() -> None:
    """It is what the rule says."""
    units = [Unit(ITEMS[0]), Unit(ITEMS[1], Label.PARAGRAPH)]
    assert bulleted(units, [True, True]) == []
