"""Stray: teasers and notices high above an article that the chain took for its start.

The chain may find a line of running text in the furniture above the headline, and the article's body
far below. The headline tells: it stands between the two, and is surer there than above both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsparse.label.features import View

_MOST = 3
"""Units that may be stray."""
_LEAST_BETWEEN = 4
"""Units that stand between them and the body at least."""
_SHARE = 0.1
"""Their weight, as a share of the body's at most."""
_SURE = 0.85
"""How sure the headline between them must be; in the corpus five in six such are right."""

Headline = tuple[int, float] | None
"""The place of a headline and how sure it is."""


def stray(view: View, taken: Sequence[bool], headline: Callable[[int], Headline]) -> list[int]:
    """The places of units at the start of the body that stand above the article's headline.

    :param taken: whether each unit is of the body.
    :param headline: the headline of a body that starts at a place.
    """
    body = [i for i, on in enumerate(taken) if on]
    usual: Headline = None
    for size in range(1, min(_MOST + 1, len(body))):
        start = body[size]
        if start - body[size - 1] <= _LEAST_BETWEEN or not _is_small(view, body, size):
            continue
        found = headline(start)
        usual = usual or headline(body[0])
        if found is None or found[0] < body[size - 1] or found[1] < _SURE:
            continue
        if usual is None or usual[1] < found[1]:
            return body[:size]
    return []


def _is_small(view: View, body: Sequence[int], size: int) -> bool:
    weights = [view.shapes[i].weight for i in body]
    return sum(weights[:size]) <= _SHARE * sum(weights[size:])
