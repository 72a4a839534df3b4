"""Access: who may read the article, as the page says around it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.access import MAX_ACCESS_LINE, access_of
from newsparse.lines import Label
from newsparse.model import AccessKind
from newsparse.resolve.found import Found, body_at
from newsparse.runs import Run

_TELLING = frozenset({Label.ACCESS, Label.PROMOTION, Label.NOTICE})
"""What may say so wherever it stands."""
_BELOW = 4
"""Runs: how far below the text that breaks off it is said how to go on."""
_REST = 12
"""Runs: how far below it is said how much of it is left, whatever the model took that for: buttons to
share it stand between."""
_SILENT = frozenset(
    {
        Label.RELATED,
        Label.MOST_VIEWED,
        Label.FOOTER,
        Label.NAVIGATION,
        Label.CONSENT,
        Label.COMMENTS,
    }
)
"""What says it of other articles, or of the site."""


def put_access(runs: Sequence[Run], found: Found) -> None:
    """Note who may read the article, and whether its text breaks off.

    :param runs: all of the page, in order.
    """
    body = body_at(runs)
    if not body:
        return
    start = next((k for k, run in enumerate(runs) if run.label is Label.HEADLINE), body[0])
    end = body[-1]
    _put_told(runs, range(start, end + 2), found)
    if "access" not in found.fields:
        _put_told(runs, range(start, end + _BELOW), found, cut=True)
    if "access" not in found.fields:
        _put_below(runs[end + 1 : end + 2], found)
    if "access" not in found.fields:
        below = runs[end + 1 : end + 1 + _REST]
        _put_rest([run for run in below if _counts(run.text)], found)


def _put_below(runs: Sequence[Run], found: Found) -> None:
    """Note what the line right below the text says of this article or its rest, whatever the model took
    it for; a badge there may be a teaser's.
    """
    for run in runs:
        # Said twice, a badge says nothing, and a sentence the same.
        told = access_of([run.text] * 2)
        if told is not None and (told[0].truncated or told[0].kind is AccessKind.SUBSCRIBERS):
            found.put("access", told[0], run.places)


def _counts(text: str) -> bool:
    """Whether a line may say how much of the text is left: in percent, words or characters."""
    return len(text) <= MAX_ACCESS_LINE and any(map(str.isdigit, text))


def _put_rest(runs: Sequence[Run], found: Found) -> None:
    """Note what lines below the text say, where they say that it breaks off."""
    told = access_of([run.text for run in runs])
    if told is not None and told[0].truncated:
        access, places = told
        found.put("access", access, [place for k in places for place in runs[k].places])


def _put_told(runs: Sequence[Run], near: range, found: Found, *, cut: bool = False) -> None:
    """Note what the lines near the text say, and those that may say it anywhere.

    :param cut: whether it counts only if it says that the text breaks off: a badge further down is
        that of a teaser.
    """
    asked = [
        run
        for k, run in enumerate(runs)
        if run.label in _TELLING or (k in near and run.label not in _SILENT)
    ]
    told = access_of([run.text for run in asked])
    if told is not None and (told[0].truncated or not cut):
        access, places = told
        found.put("access", access, [place for k in places for place in asked[k].places])
