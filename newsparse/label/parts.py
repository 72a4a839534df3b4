"""Parts: lists, tables and posts that the text of the body itself shows."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.label.bullets import bulleted
from newsparse.label.model import Guess, Unit
from newsparse.label.posts import posts
from newsparse.label.states import BODY
from newsparse.lines import HintKind, Label

BULLET = "bullet"
"""The reason for the label of an item that a bullet of the writer's own opens."""
ROW = "row"
"""The reason for the label of a table's row that stands between paragraphs."""
POST = "post"
"""The reason for the label of a post from elsewhere."""
_FEWEST_ROWS = 2


def parts_of(
    units: Sequence[Unit], taken: Sequence[bool], odds: Sequence[Sequence[float]]
) -> dict[int, Guess]:
    """What units of the body are that show it, by their places.

    :param taken: whether each unit is text of the body.
    :param odds: how likely each state of each unit is.
    """
    found: dict[int, Guess] = {}
    for label, reason, places in (
        (Label.LIST_ITEM, BULLET, bulleted(units, taken)),
        (Label.TABLE_ROW, ROW, rows(units, taken)),
        (Label.EMBED, POST, posts(units, taken)),
    ):
        for place in places:
            sure = min(1.0, sum(odds[place][state] for state in BODY))
            found[place] = Guess(label, sure, reason)
    return found


def rows(units: Sequence[Unit], taken: Sequence[bool]) -> list[int]:
    """The places of the rows of tables, of which two or more follow one another, that stand between
    paragraphs of the body or right below its last, whatever their state.
    """
    body = [i for i, on in enumerate(taken) if on]
    if not body:
        return []
    found: list[int] = []
    run: list[int] = []
    for i in range(body[0], len(units)):
        unit = units[i]
        if unit.label is None and unit.hint(HintKind.TABLE_ROW) is not None:
            if i <= body[-1] + 1 or run:
                run.append(i)
            continue
        found += run if len(run) >= _FEWEST_ROWS else []
        run = []
        if i > body[-1]:
            break
    return found + (run if len(run) >= _FEWEST_ROWS else [])
