"""People: the byline, authors and contributors, the dateline and the agency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from newsparse.fields.bio import looks_like_bio, names_in_bio
from newsparse.fields.byline import parse_people
from newsparse.fields.dateline import parse_dateline
from newsparse.fields.parted import first_byline
from newsparse.fields.reporting import is_wire, parse_reporting, source_agency
from newsparse.lines import Label
from newsparse.model import Author, Dateline
from newsparse.resolve.found import (
    Found,
    chooses,
    is_chosen,
    is_of_preamble,
    is_unsure,
    places_of,
    unique,
)
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


_CREDITS_AT_FOOT = 3
_BELOW_BODY = 5
"""Runs: how far from the end of the body an agency's credit stands."""


def put_people(runs: Sequence[Run], by_label: Mapping[Label, Sequence[Run]], found: Found) -> None:
    """Note who wrote the article, who else worked on it, and which agency it came from.

    :param runs: all of the page, in order.
    """
    bylines = _bylines(runs, by_label)
    if bylines:
        byline = " ".join(run.text for run in bylines)
        places = places_of(bylines)
        found.put("byline", byline, places)
        authors, contributors = parse_people(byline)
        _put_authors(authors, places, _biographies(runs, by_label), found)
        found.put("contributors", contributors, places)
    _put_reporters(_foot(runs), found)
    _put_dateline(runs, found)
    _put_agency(runs, found)


def _bylines(runs: Sequence[Run], by_label: Mapping[Label, Sequence[Run]]) -> list[Run]:
    """The lines of the article's byline, in order."""
    # Bylines inside a live blog's entries come after its first time.
    entries = by_label.get(Label.LIVE_TIME, [])
    body_at = entries[0].places[0] if entries else None
    bylines = [
        run for run in by_label.get(Label.BYLINE, []) if body_at is None or run.places[0] < body_at
    ]
    # Where a rule knows the byline, others are not the article's.
    known = unique(run for run in bylines if not is_unsure(run))
    if known:
        return known
    chosen = [run for run in bylines if is_chosen(run, Label.BYLINE)]
    if chosen:
        return _with_neighbours(runs, chosen[0])
    if chooses(runs):
        return [run for run in bylines if is_of_preamble(run)][:1]
    printed = [run for run in bylines if not is_of_preamble(run)]
    near = _standing_together(runs, printed)
    own = [near[place] for place in first_byline([run.text for run in near])]
    return own or bylines[:1]


def _with_neighbours(runs: Sequence[Run], chosen: Run) -> list[Run]:
    """The byline that was chosen, with those that stand together with it."""
    places = {run.places for run in runs if run.label is Label.BYLINE}
    at = next(k for k, run in enumerate(runs) if run.places == chosen.places)
    start = at
    while start and at - start < _MOST_BETWEEN_BYLINES and runs[start - 1].places in places:
        start -= 1
    near = _standing_together(runs[start:], [run for run in runs if run.places in places])
    own = [near[place] for place in first_byline([run.text for run in near])]
    return own if any(run.places == chosen.places for run in own) else [chosen]


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


def _biographies(runs: Sequence[Run], by_label: Mapping[Label, Sequence[Run]]) -> list[Run]:
    """What the model saw as a biography, then what reads as one right below the body."""
    seen = list(by_label.get(Label.AUTHOR_BIO, ()))
    body = [k for k, run in enumerate(runs) if run.label.is_body]
    if not body:
        return seen
    below = runs[body[-1] : body[-1] + 1 + _BELOW_BODY]
    return [*seen, *(run for run in below if run not in seen and looks_like_bio(run.text))]


def _put_authors(
    authors: tuple[Author, ...], places: Sequence[int], bios: Sequence[Run], found: Found
) -> None:
    """Note the authors, each with the first biography that speaks of no other."""
    told: dict[str, Run] = {}
    for bio in bios:
        about = names_in_bio(bio.text, [author.name for author in authors])
        if len(about) == 1:
            told.setdefault(about[0], bio)
    described = tuple(
        evolve(author, bio=told[author.name].text) if author.name in told else author
        for author in authors
    )
    found.put("authors", described, [*places, *places_of(told.values())])


def _foot(runs: Sequence[Run]) -> Sequence[Run]:
    """The last of the body and the first below it."""
    body = [k for k, run in enumerate(runs) if run.label.is_body]
    if not body:
        return ()
    start = body[-_CREDITS_AT_FOOT] if len(body) > _CREDITS_AT_FOOT else body[-1]
    return runs[start : body[-1] + 1 + _BELOW_BODY]


def _put_reporters(foot: Sequence[Run], found: Found) -> None:
    """Add those whom an agency's credit at the foot of its story names."""
    people = list(found.fields.get("contributors", ()))
    known = {key(one.name) for one in (*found.fields.get("authors", ()), *people)}
    places = list(found.provenance.get("contributors", ()))
    for run in foot:
        for one in parse_reporting(run.text):
            if one.role is not None and key(one.name) not in known:
                known.add(key(one.name))
                people.append(one)
                places += run.places
    found.put("contributors", tuple(people), places)


def _put_dateline(runs: Sequence[Run], found: Found) -> None:
    """Note the dateline: a line of its own, or what opens the first paragraph."""
    first = next((run for run in runs if run.label is Label.PARAGRAPH), None)
    for run in (*(run for run in runs if run.label is Label.DATELINE), first):
        if run is not None and (told := parse_dateline(run.text)) is not None:
            found.put("dateline", told.dateline, run.places)
            return


def _put_agency(runs: Sequence[Run], found: Found) -> None:
    """Note the agency that the dateline names, an author that is one, or a note at the foot."""
    dateline: Dateline | None = found.fields.get("dateline")
    if dateline is not None and dateline.agency is not None:
        found.put("agency", dateline.agency, found.provenance["dateline"])
        return
    for author in found.fields.get("authors", ()):
        if is_wire(author.name):
            found.put("agency", author.name, found.provenance["byline"])
            return
    for run in _foot(runs):
        if (agency := source_agency(run.text)) is not None and is_wire(agency):
            found.put("agency", agency, run.places)
            return
