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


@pytest.mark.parametrize(
    "text",
    ["– We sail at seven, she said.", "•", "1. The first", "•Sport", "1.5 million", "3. März"],
)
def test_what_opens_no_item(text: str) -> None:
    """A dash may open a speech, a bullet stands apart from its words, and numbers of a list rise."""
    assert _found([PROSE, text, text, text]) == []


NUMBERED = ["1. Check the pump.", "2. Count the passengers.", "3. Call the coastguard."]
DASHED = ["- Check the pump", "- Count the passengers", "- Call the coastguard"]


@pytest.mark.parametrize(
    "items", [NUMBERED, DASHED, ["①渡し船", "②港"], ["1) Larke", "2) Norlund"]]
)
@pytest.mark.parametrize("on", [True, False])
def test_numbers_and_dashes_open_items(items: list[str], on: bool) -> None:
    """Where they stand together between paragraphs, whatever the chain took them for."""
    taken = [True, *[on] * len(items), True]
    assert _found([PROSE, *items, PROSE], taken) == list(range(1, 1 + len(items)))


def test_numbered_headings_are_no_items() -> None:
    """Something stands between them, or they do not rise by one."""
    taken = [True, True, False, True, True]
    assert _found([PROSE, NUMBERED[0], "A boat", NUMBERED[1], PROSE], taken) == []
    assert _found([PROSE, NUMBERED[0], NUMBERED[2], PROSE]) == []


def test_a_line_without_a_mark_among_them_is_no_list_of_the_bodys() -> None:
    """A teaser's list has its label."""
    assert _found([PROSE, "Read more:", *ITEMS, PROSE], [True, False, False, False, True]) == []


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
