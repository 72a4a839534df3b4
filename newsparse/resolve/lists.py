"""Lists: tags, key points, corrections, related stories, and the numbers that a page prints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from newsparse.fields.access import access_of
from newsparse.fields.correction import CorrectionKind, is_correction_label, parse_correction
from newsparse.fields.count import parse_comment_count, parse_count
from newsparse.fields.reading_time import parse_reading_time
from newsparse.fields.related import is_related_label, related_headline
from newsparse.fields.topics import is_key_points_label, split_tags
from newsparse.lines import Label
from newsparse.model import Related
from newsparse.resolve.announced import announced_points, announced_tags, point_of
from newsparse.resolve.found import Found, body_at, is_believed, is_unsure, places_of, unique
from newsparse.runs import Run
from newsparse.shape import ends_sentence, key

_LONGEST_WITH_TIME = 300
_BESIDE = re.compile(r"[|•·()]|,\s|\s[–—-]\s")
"""What stands between a date or a name and a reading time."""
_OF_OTHERS = frozenset({Label.RELATED, Label.MOST_VIEWED, Label.NAVIGATION, Label.FOOTER})
_SURE_KINDS = (CorrectionKind.CORRECTION, CorrectionKind.CLARIFICATION)
_OF_CORRECTIONS = (Label.PARAGRAPH, Label.CORRECTION, Label.OTHER)
_LONGEST_NOTE = 300
_MOST_COMMENTS = 1_000_000
_BELOW = 8
"""Runs: how far below its body an article's own notes and counts stand."""


def around(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs from the headline to a little below the body; none on a page without one."""
    body = body_at(runs)
    if not body:
        return ()
    start = next((k for k, run in enumerate(runs) if run.label is Label.HEADLINE), body[0])
    return runs[min(start, body[0]) : body[-1] + 1 + _BELOW]


def put_lists(runs: Sequence[Run], by_label: Mapping[Label, Sequence[Run]], found: Found) -> None:
    """Note tags, key points, corrections, other stories, and what is counted.

    :param runs: all of the page, in order.
    """

    def believed(label: Label) -> list[Run]:
        return list(filter(is_believed, by_label.get(label, ())))

    near = around(runs)
    _put_tags(_in_order((*believed(Label.TAG), *announced_tags(near))), found)
    points = believed(Label.KEY_POINT) or announced_points(near)
    points = unique(run for run in points if not is_key_points_label(run.text))
    found.put("key_points", tuple(map(point_of, points)), places_of(points))
    corrections = unique(_corrections(runs, near))
    found.put("corrections", tuple(run.text for run in corrections), places_of(corrections))
    _put_related(believed(Label.RELATED), found)
    counts = (*by_label.get(Label.COMMENT_COUNT, ()), *filter(_may_count, near))
    _put_first("comment_count", counts, _comments, found)
    beside = filter(_may_count, near)
    _put_first("reading_time", (*_told_with(by_label), *beside), _minutes, found)


def _in_order(runs: Iterable[Run]) -> list[Run]:
    """The runs, each once, in the order of the page."""
    found = {run.places: run for run in runs}
    return [found[places] for places in sorted(found)]


def _put_related(runs: Sequence[Run], found: Found) -> None:
    """Note the headlines of other stories; what a rule says to be one is, whatever it reads like."""
    known = set(found.provenance.get("tags", ()))
    told = []
    for run in unique(run for run in runs if known.isdisjoint(run.places)):
        headline = related_headline(run.text) if is_unsure(run) else run.text
        if headline and is_unsure(run) and _breaks_off(headline):
            continue
        told += [Related(headline, run.places)] if headline else []
    found.put("related", tuple(told), [place for one in told for place in one.lines])


def _breaks_off(text: str) -> bool:
    """Whether a line says that the article's text breaks off."""
    told = access_of([text])
    return told is not None and told[0].truncated


def _put_tags(runs: Iterable[Run], found: Found) -> None:
    tags: dict[str, str] = {}
    places: list[int] = []
    # Sites list the author's page among an article's topics; what a rule calls a tag is one.
    authors = {key(author.name) for author in found.fields.get("authors", ())}
    for run in runs:
        unsure = is_unsure(run)
        if unsure and is_related_label(run.text):
            continue
        known = authors.union(tags) if unsure else tags.keys()
        fresh = [tag for tag in split_tags(run.text) if key(tag) not in known]
        tags |= {key(tag): tag for tag in fresh}
        places += run.places if fresh else ()
    found.put("tags", tuple(tags.values()), places)


def _may_count(run: Run) -> bool:
    """Whether a line that says how many comments there are is the article's, and no teaser's."""
    return run.label not in _OF_OTHERS and not run.label.is_body


def _corrections(runs: Sequence[Run], near: Sequence[Run]) -> list[Run]:
    """What corrects the article: a note with its label, or the line below a label alone. An update is
    none, unless a rule says so.

    :param near: the article's lines and those beside it: a note among them counts whatever the model
        took it for.
    """
    beside = {run.places for run in near if run.label not in _OF_OTHERS}
    found = []
    for k, run in enumerate(runs):
        seen = run.label is Label.CORRECTION
        if not seen and not (run.places in beside and _corrects(run.text, surely=True)):
            continue
        if is_correction_label(run.text):
            below = runs[k + 1] if k + 1 < len(runs) else run
            told = below.label in _OF_CORRECTIONS and not is_correction_label(below.text)
            found += [below] if told and (seen or ends_sentence(below.text)) else []
        elif not seen or not is_unsure(run) or _corrects(run.text):
            found.append(run)
    return found


def _corrects(text: str, *, surely: bool = False) -> bool:
    """Whether a note corrects; editors' other notes do where the model saw one there, or where they
    go on as corrections do: “Editor's note: An earlier version …”.
    """
    parsed = parse_correction(text)
    if parsed is None:
        return False
    if parsed.kind is CorrectionKind.NOTE:
        return not surely or (bool(parsed.text) and _corrects(parsed.text[:_LONGEST_NOTE]))
    return parsed.kind in _SURE_KINDS


def _put_first(
    name: str, runs: Iterable[Run], parse: Callable[[str], int | None], found: Found
) -> None:
    """Note the first number that one of the lines prints."""
    for run in runs:
        if (number := parse(run.text)) is not None:
            found.put(name, number, run.places)
            return


def _comments(text: str) -> int | None:
    """How many comments a line says there are; a number alone, if so many may be."""
    count = parse_comment_count(text)
    if count is not None or any(map(str.isalpha, text)):
        return count
    alone = parse_count(text)
    return alone if alone is not None and alone <= _MOST_COMMENTS else None


def _minutes(text: str) -> int | None:
    parts = (text, *_BESIDE.split(text)) if len(text) <= _LONGEST_WITH_TIME else (text,)
    return next((told for part in parts if (told := parse_reading_time(part)) is not None), None)


def _told_with(by_label: Mapping[Label, Sequence[Run]]) -> list[Run]:
    """Where a reading time may stand: lines of its own, then those of the date and the byline."""
    labels = (Label.READING_TIME, Label.DATE, Label.BYLINE)
    return [run for label in labels for run in by_label.get(label, ())]
