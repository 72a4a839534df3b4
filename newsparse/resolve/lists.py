"""Lists: tags, key points, corrections, related stories, and the count of comments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.fields.count import parse_count
from newsparse.lines import Label
from newsparse.model import Related
from newsparse.resolve.found import Found, places_of
from newsparse.runs import Run
from newsparse.shape import key


def put_lists(by_label: Mapping[Label, Sequence[Run]], found: Found) -> None:
    """Note tags, key points, corrections, other stories, and how many comments there are."""
    for name, label in (
        ("tags", Label.TAG),
        ("key_points", Label.KEY_POINT),
        ("corrections", Label.CORRECTION),
    ):
        unique = {key(run.text): run for run in reversed(by_label.get(label, []))}
        runs = sorted(unique.values(), key=lambda run: run.places)
        found.put(name, tuple(run.text for run in runs), places_of(runs))
    related = {key(run.text): run for run in reversed(by_label.get(Label.RELATED, []))}
    runs = sorted(related.values(), key=lambda run: run.places)
    found.put("related", tuple(Related(run.text, run.places) for run in runs), places_of(runs))
    for run in by_label.get(Label.COMMENT_COUNT, []):
        count = parse_count(run.text)
        if count is not None:
            found.put("comment_count", count, run.places)
            break
