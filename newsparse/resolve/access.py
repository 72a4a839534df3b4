"""Access: who may read the article, as the page says around it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.access import access_of
from newsparse.lines import Label
from newsparse.resolve.found import Found
from newsparse.runs import Run

_TELLING = frozenset({Label.ACCESS, Label.PROMOTION, Label.NOTICE})
"""What may say so wherever it stands."""
_BELOW = 4
"""Runs: how far below the text that breaks off it is said how to go on."""
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
    body = [k for k, run in enumerate(runs) if run.label.is_body]
    if not body:
        return
    start = next((k for k, run in enumerate(runs) if run.label is Label.HEADLINE), body[0])
    _put_told(runs, range(start, body[-1] + 2), found)
    if "access" not in found.fields:
        _put_told(runs, range(start, body[-1] + _BELOW), found, cut=True)


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
