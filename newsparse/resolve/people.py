"""People: the byline, authors and contributors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.fields.byline import parse_people
from newsparse.fields.parted import first_byline
from newsparse.lines import Label
from newsparse.model import Author
from newsparse.resolve.found import Found, is_of_preamble, is_unsure, places_of, unique
from newsparse.runs import Run
from newsparse.shape import key

_MOST_BETWEEN_BYLINES = 6
_BESIDE_BYLINES = frozenset(
    {
        Label.DATE,
        Label.DATELINE,
        Label.READING_TIME,
        Label.COMMENT_COUNT,
        Label.SECTION,
        Label.TAG,
        Label.AUTHOR_BIO,
        Label.SHARE,
        Label.CONTROL,
        Label.CAPTION,
        Label.CREDIT,
        Label.ALT_TEXT,
        Label.NOTICE,
        Label.ADVERTISEMENT,
    }
)
"""What may stand between the bylines of one article."""


def put_people(runs: Sequence[Run], by_label: Mapping[Label, Sequence[Run]], found: Found) -> None:
    """Note who wrote the article, and who else worked on it.

    :param runs: all of the page, in order.
    """
    # Bylines inside a live blog's entries come after its first time.
    entries = by_label.get(Label.LIVE_TIME, [])
    body_at = entries[0].places[0] if entries else None
    bylines = [
        run for run in by_label.get(Label.BYLINE, []) if body_at is None or run.places[0] < body_at
    ]
    # Where a rule knows the byline, others are not the article's.
    known = unique(run for run in bylines if not is_unsure(run))
    printed = [run for run in bylines if not is_of_preamble(run)]
    near = _standing_together(runs, printed)
    own = [near[place] for place in first_byline([run.text for run in near])]
    bylines = known or own or bylines[:1]
    if not bylines:
        return
    byline = " ".join(run.text for run in bylines)
    places = places_of(bylines)
    found.put("byline", byline, places)
    bio = by_label.get(Label.AUTHOR_BIO, [])
    authors, contributors = parse_people(byline)
    found.put("authors", _with_bio(authors, bio), [*places, *places_of(bio[:1])])
    found.put("contributors", contributors, places)


def _standing_together(runs: Sequence[Run], bylines: Sequence[Run]) -> list[Run]:
    """The first of the bylines and those close below it; what is further off is another article's.

    :param runs: all of the page, in order.
    """
    wanted = {run.places for run in bylines}
    found: list[Run] = []
    between = 0
    for run in runs:
        if run.places in wanted:
            found.append(run)
            between = 0
        elif found:
            between += 1
            if between > _MOST_BETWEEN_BYLINES or run.label not in _BESIDE_BYLINES:
                break
    return found


def _with_bio(authors: tuple[Author, ...], bios: Sequence[Run]) -> tuple[Author, ...]:
    """The authors; one who is alone gets the biography that names them."""
    if len(authors) != 1 or not bios or key(authors[0].name) not in key(bios[0].text):
        return authors
    only = authors[0]
    return (Author(only.name, only.role, only.organisation, only.place, bios[0].text),)
