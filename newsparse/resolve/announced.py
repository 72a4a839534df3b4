"""Announced: lines that a label of their own on the page says to be tags or key points, whatever the
model took them for.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.fields.related import is_related_label
from newsparse.fields.table import split_marker
from newsparse.fields.topics import is_key_points_label, is_tags_label, lists_tags, split_tags
from newsparse.lines import Label
from newsparse.resolve.found import is_believed
from newsparse.runs import Run
from newsparse.shape import ends_sentence, weight

_MOST_TAGS, _MOST_POINTS = 20, 10
_LONGEST_TAG, _MOST_WORDS_OF_TAG = 40, 5
_FEWEST_TAGS, _FEWEST_POINTS = 2, 2
_SHORTEST_POINT, _LONGEST_POINT = 20, 300
_NO_TAGS = frozenset(
    {
        Label.BYLINE,
        Label.DATE,
        Label.FOOTER,
        Label.SHARE,
        Label.COMMENTS,
        Label.CONSENT,
        Label.PROMOTION,
        Label.AUTHOR_BIO,
    }
)
_NO_POINTS = frozenset({Label.HEADLINE, Label.BYLINE, Label.DATE, Label.CAPTION, Label.CREDIT})


def announced_tags(near: Sequence[Run]) -> list[Run]:
    """The lines that list tags behind a label, or below one that is a line of its own.

    :param near: the article's lines and those beside it.
    """
    found: list[Run] = []
    for k, run in enumerate(near):
        if run.label.is_body:
            continue
        if is_tags_label(run.text):
            sure = is_tags_label(run.text, sure=True)
            found += _tags_below(near[k + 1 : k + 1 + _MOST_TAGS], sure=sure)
        elif lists_tags(run.text):
            found.append(run)
    return found


def _tags_below(runs: Sequence[Run], *, sure: bool) -> list[Run]:
    """The tags below a label: up to the last that the model took for one; where it saw none, two or
    more short lines.

    :param sure: whether no headlines stand below such a label.
    """
    found: list[Run] = []
    for run in runs:
        if is_related_label(run.text) and sure and len(found) >= _FEWEST_TAGS:
            return found  # the label of what follows closes the list
        if run.label.is_body or is_related_label(run.text):
            break
        if run.label in _NO_TAGS and (run.label is not Label.FOOTER or is_believed(run)):
            break
        if not found and len(split_tags(run.text)) > 1:
            return [run]  # all on one line: what follows is something else
        if not _is_tag(run.text):
            break
        found.append(run)
    seen = [k for k, run in enumerate(found) if run.label is Label.TAG]
    if seen:
        stretch = _stretch(runs) if sure and seen[0] == 0 else 0
        found = found[0 if sure else seen[0] : max(seen[-1] + 1, stretch)]
    return found if (sure or seen) and len(found) >= _FEWEST_TAGS else []


def _stretch(runs: Sequence[Run]) -> int:
    """How many of the first runs stand on lines that follow one another, where a blank line ends them."""
    for k, (run, below) in enumerate(pairwise(runs)):
        if below.places[0] > run.places[-1] + 1:
            return k + 1 if k else 0
    return 0


def _is_tag(text: str) -> bool:
    short = weight(text) <= _LONGEST_TAG and len(text.split()) <= _MOST_WORDS_OF_TAG
    return short and not ends_sentence(text) and not text.endswith((":", "："))


def announced_points(near: Sequence[Run]) -> list[Run]:
    """The lines below a label of key points above the body's end: those with markers, where the first
    has one, else those up to the body that are no longer than a sentence or two.

    :param near: the article's lines and those beside it.
    """
    last = max((k for k, run in enumerate(near) if run.label.is_body), default=0)
    for k, run in enumerate(near[:last]):
        if not run.label.is_body and is_key_points_label(run.text):
            points = _points_below(near[k + 1 : k + 1 + _MOST_POINTS])
            if len(points) >= _FEWEST_POINTS or (points and _is_marked(points[0])):
                return points
    return []


def _points_below(runs: Sequence[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        if run.label.is_body or run.label in _NO_POINTS:
            break
        if not _SHORTEST_POINT <= weight(run.text) <= _LONGEST_POINT:
            break
        if found and _is_marked(found[0]) != _is_marked(run):
            break
        found.append(run)
    return found


def _is_marked(run: Run) -> bool:
    return split_marker(run.first.line.raw) is not None


def point_of(run: Run) -> str:
    """A key point without the bullet before it."""
    marked = split_marker(run.text)
    return run.text if marked is None or marked.ordered or not marked.text else marked.text
