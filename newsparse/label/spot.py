"""Spots: where a unit stands on its page, once headline and body are known."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from attrs import frozen

from newsparse.label.features import View
from newsparse.label.states import BODY

_FROM_HEADLINE = (-20, -6, -3, -1, 0, 1, 2, 3, 5, 8, 12, 20)
_FROM_BODY = (-20, -10, -5, -3, -2, -1, 0, 1, 3, 6)
_FROM_END = (1, 2, 3, 5, 9, 15)
_FAR = 6
_NEAR_START, _NEAR_END = 3, 4
_ASIDE = {-2: "P", -1: "Q", 1: "N", 2: "M"}


@frozen
class Spot:
    """Where the article stands among the units of its page.

    :param count: how many units there are.
    :param headline: the place of the headline; ``None`` where it has none.
    :param first: the place of the first unit of the body; ``count`` where there is none.
    :param last: that of the last.
    """

    count: int
    headline: int | None
    first: int
    last: int

    def region(self, i: int) -> str:
        """Where a unit stands, as a letter: ``A`` far above the headline, ``a`` right above it,
        ``h`` between it and the body (``H`` on a page without a headline), ``b`` at the start of the
        body, ``B`` later in it, ``f`` right below it, ``F`` further down.
        """
        if self.headline is not None and i < self.headline:
            return "A" if self.headline - i > _FAR else "a"
        if i < self.first:
            return "H" if self.headline is None else "h"
        if i <= self.last:
            return "b" if i - self.first <= _NEAR_START else "B"
        return "f" if i - self.last <= _NEAR_END else "F"

    def distances(self, i: int) -> list[str]:
        """The names of how far a unit stands from the headline, and from either end of the body."""
        names = [f"db{bisect_right(_FROM_BODY, i - self.first)}"]
        if self.headline is not None:
            names.append(f"dh{bisect_right(_FROM_HEADLINE, i - self.headline)}")
        if i > self.last:
            names.append(f"dl{bisect_right(_FROM_END, i - self.last)}")
        return names


def spot_of(states: Sequence[int], headline: int | None) -> Spot:
    """Where the article stands, by the state of each unit."""
    body = [i for i, state in enumerate(states) if state in BODY]
    count = len(states)
    return Spot(count, headline, body[0] if body else count, body[-1] if body else count)


def neighbours(view: View, i: int) -> list[str]:
    """The names of the furniture in a unit and in those around it, and of the shape of the latter."""
    names = ["L" + name for name in view.furniture[i]]
    for step, mark in _ASIDE.items():
        k = i + step
        if not 0 <= k < len(view.shapes):
            names.append(f"edge{step}")
            continue
        names += [mark + name for name in view.furniture[k]]
        if step in (-1, 1):
            names.append(f"{'p' if step < 0 else 'n'}{view.shapes[k].kind}")
    return names
