"""People: the byline, authors and contributors, the dateline and the agency."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import evolve

from newsparse.fields.bio import is_bio_of, looks_like_bio, names_in_bio
from newsparse.fields.byline import byline_signs, looks_like_byline, parse_people
from newsparse.fields.dateline import parse_dateline
from newsparse.fields.parted import byline_around, first_byline, parse_lines
from newsparse.fields.reporting import (
    is_same_agency,
    is_wire,
    opening_people,
    parse_reporting,
    signing_agency,
    signing_people,
    source_agency,
)
from newsparse.lines import Label
from newsparse.model import Author, Dateline
from newsparse.resolve.found import (
    Found,
    body_at,
    chooses,
    is_chosen,
    is_of_preamble,
    is_unsure,
    places_of,
    unique,
)
from newsparse.runs import Run
from newsparse.shape import key

_SURE = 0.85
"""How sure the model is of a byline that counts though it chose none."""
_OPENS = frozenset(("by", "label"))
_WITH_PAPER = frozenset(("line", "org", "date"))
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
_MOST_BESIDE_END = 8
_MOST_OF_HEADING = 3
"""Words."""
_BESIDE_END = frozenset(
    {
        Label.SHARE,
        Label.CONTROL,
        Label.CAPTION,
        Label.CREDIT,
        Label.ALT_TEXT,
        Label.ADVERTISEMENT,
        Label.DATE,
    }
)
"""What may stand between the body and the author's name below it."""
_MOST_SIGNED_BELOW = 2
"""Runs below the body, of which one may be the authors' signature."""
_ENDS_AT_FOOT = 2
_MOST_BELOW_END = 3
_BELOW_BYLINE = 2
_SIGNING = ("(", "[", "（", "【", "/", "—", "–")
_PICTURES = frozenset({Label.CAPTION, Label.CREDIT, Label.ALT_TEXT})


def put_people(runs: Sequence[Run], by_label: Mapping[Label, Sequence[Run]], found: Found) -> None:
    """Note who wrote the article, who else worked on it, and which agency it came from.

    :param runs: all of the page, in order.
    """
    bylines = _bylines(runs, by_label)
    if bylines:
        places = places_of(bylines)
        found.put_joined("byline", bylines)
        authors, contributors = parse_lines([run.text for run in bylines])
        _put_authors(authors, places, _biographies(runs, bylines[-1], authors), found)
        found.put("contributors", contributors, places)
        _tell_preamble(authors, by_label, found)
    if all(one.organisation == one.name for one in found.fields.get("authors", ())):
        _put_signed(runs, found)
    _put_reporters(_foot(runs), found)
    _put_dateline(runs, found)
    _put_agency(runs, found)


def _bylines(runs: Sequence[Run], by_label: Mapping[Label, Sequence[Run]]) -> list[Run]:
    """The lines of the article's byline, in order."""
    # Bylines inside a live blog's entries come after its first time.
    entries = by_label.get(Label.LIVE_TIME, [])
    starts = entries[0].places[0] if entries else None
    bylines = [
        run for run in by_label.get(Label.BYLINE, []) if starts is None or run.places[0] < starts
    ]
    # Where a rule knows the byline, others are not the article's.
    known = unique(run for run in bylines if not is_unsure(run))
    if known:
        return known
    printed = [run for run in bylines if not is_of_preamble(run)]
    chosen = [run for run in printed if is_chosen(run, Label.BYLINE)]
    if chosen:
        near = _standing_together(_from_neighbours(runs, chosen[0]), printed)
        return unique(_lines_of_one(near, near.index(chosen[0]), chosen))
    if chooses(runs):
        return (
            unique(_lines_of_one(_standing_together(runs, _sure(runs, printed))))
            or _with_date(runs)
            or [run for run in bylines if is_of_preamble(run)][:1]
        )
    return unique(_lines_of_one(_standing_together(runs, printed))) or bylines[:1]


def _sure(runs: Sequence[Run], bylines: Sequence[Run]) -> list[Run]:
    """The bylines that the model is sure of, though it chose none, and that name someone; those below
    the body are other stories'.
    """
    end = max((runs[k].places[0] for k in body_at(runs)), default=0)
    return [
        run
        for run in bylines
        if run.places[0] < end and run.first.confidence >= _SURE and any(parse_people(run.text))
    ]


def _with_date(runs: Sequence[Run]) -> list[Run]:
    """The line of the article's date, where it names who wrote it: “By Ada Ritt, 4 March 2025”."""
    return [
        run
        for run in runs
        if is_chosen(run, Label.DATE) and _names_author(run.text) and parse_people(run.text)[0]
    ]


def _names_author(text: str) -> bool:
    """Whether a part of a date line opens as bylines do, or all of it is a name, a paper and a date."""
    if any(not _OPENS.isdisjoint(byline_signs(part)) for part in text.split("|")):
        return True
    return byline_signs(text) >= _WITH_PAPER


def _from_neighbours(runs: Sequence[Run], chosen: Run) -> Sequence[Run]:
    """The runs from the first of those that stand right above the byline and are bylines too."""
    start = at = next(k for k, run in enumerate(runs) if run.places == chosen.places)
    while start and at - start < _MOST_BETWEEN_BYLINES and _is_printed_byline(runs[start - 1]):
        start -= 1
    return runs[start:]


def _is_printed_byline(run: Run) -> bool:
    return run.label is Label.BYLINE and not is_of_preamble(run)


def _lines_of_one(
    near: Sequence[Run], at: int | None = None, chosen: Sequence[Run] = ()
) -> list[Run]:
    """Of bylines that stand together, those that are lines of one.

    :param at: the place of one that is the article's; the first where none is known.
    :param chosen: further ones that are.
    """
    texts = [run.text for run in near]
    own = first_byline(texts)
    if at is not None and at not in own:
        own = range(at, at + 1)
    if not own:
        return []
    above, below = byline_around(texts, own[0]), byline_around(texts, own[-1])
    first, last = min(own[0], above[0]), max(own[-1], below[-1])
    return [run for k, run in enumerate(near) if first <= k <= last or run in chosen]


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


def _tell_preamble(
    authors: Sequence[Author], by_label: Mapping[Label, Sequence[Run]], found: Found
) -> None:
    """Warn where what a tool printed above the page names other authors than the byline does."""
    told = [run for run in by_label.get(Label.BYLINE, ()) if is_of_preamble(run)]
    others, _ = parse_lines([run.text for run in told])
    mine, theirs = ({key(one.name) for one in people} for people in (authors, others))
    if mine and theirs and not (mine <= theirs or theirs <= mine):
        found.warn(
            f"byline: the page prints {_names(authors)}, the lines above it {_names(others)}; "
            "the page's byline was taken"
        )


def _names(people: Sequence[Author]) -> str:
    return ", ".join(repr(one.name) for one in people)


def _around_end(runs: Sequence[Run], above: int) -> Sequence[Run]:
    """The runs around the end of the body, to the fifth below it; none where there is no body.

    :param above: how many runs of the body, where it has more; else its last.
    """
    body = body_at(runs)
    if not body:
        return ()
    start = body[-above] if len(body) > above else body[-1]
    return runs[start : body[-1] + 1 + _BELOW_BODY]


def _biographies(runs: Sequence[Run], byline: Run, authors: Sequence[Author]) -> list[Run]:
    """What the model saw as a biography, then what reads as one right below body or byline."""
    seen = [run for run in runs if run.label is Label.AUTHOR_BIO]
    at = runs.index(byline)
    near = [*_around_end(runs, 1), *runs[at + 1 : at + 1 + _BELOW_BYLINE]]
    return [*seen, *(run for run in near if run not in seen and _is_bio(run, authors))]


def _is_bio(run: Run, authors: Sequence[Author]) -> bool:
    if run.label in _PICTURES:
        return False
    return looks_like_bio(run.text) or any(is_bio_of(run.text, one.name) for one in authors)


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


def _put_signed(runs: Sequence[Run], found: Found) -> None:
    """Note the authors that the story's opening or its end names, where no byline names a person."""
    body = body_at(runs)
    if not body:
        return
    first = next((runs[k] for k in body if runs[k].label is Label.PARAGRAPH), None)
    if first is not None and (people := opening_people(first.text)):
        found.put("authors", people, first.places)
        return
    for run in runs[body[-1] : body[-1] + 1 + _MOST_SIGNED_BELOW]:
        if people := signing_people(run.text):
            found.put("authors", people, run.places)
            return
    _put_described(_right_below(runs[body[-1] + 1 : body[-1] + 1 + _MOST_BESIDE_END]), found)


def _right_below(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs below the body down to the first heading: below one stand tags, comments and other
    stories.
    """
    for at, run in enumerate(runs):
        heads = len(run.text.split()) <= _MOST_OF_HEADING and run.label not in _BESIDE_END
        if heads and not _names_nobody(run) and not looks_like_byline(run.text.strip()):
            return runs[:at]
    return runs


def _names_nobody(run: Run) -> bool:
    """Whether what the model takes for a byline is none: “Photo of author”."""
    return run.label is Label.BYLINE and not any(parse_people(run.text))


def _put_described(runs: Sequence[Run], found: Found) -> None:
    """Note the author whose name stands below the body, and below it who that is or how to reach
    them: “Ada Ritt”, “Ritt covers the islands for us.”
    """
    for run, below in pairwise(runs):
        name = run.text.strip()
        people = parse_people(name)[0] if looks_like_byline(name) else ()
        if len(people) != 1 or people[0].name != name or " " not in name:
            continue
        family = re.escape(name.split()[-1])
        if re.search(rf"(?<!\w){family}(?!\w)", below.text) and looks_like_bio(below.text):
            found.put("authors", people, (*run.places, *below.places))
            return


def _foot(runs: Sequence[Run]) -> Sequence[Run]:
    """The last of the body and the first below it."""
    return _around_end(runs, _CREDITS_AT_FOOT)


def _put_reporters(foot: Sequence[Run], found: Found) -> None:
    """Add those whom a credit at the foot of the story names, and where its authors wrote from."""
    people = list(found.fields.get("contributors", ()))
    known = {key(one.name) for one in people}
    places = list(found.provenance.get("contributors", ()))
    for run in foot:
        for one in parse_reporting(run.text):
            if one.role is None or key(one.name) in known or _is_author(one, run, found):
                continue
            if " " in one.name or one.organisation is not None or not one.name.isascii():
                known.add(key(one.name))
                people.append(one)
                places += run.places
    found.put("contributors", tuple(people), places)


def _is_author(one: Author, run: Run, found: Found) -> bool:
    """Whether a credit names an author, by the family name at least; notes whence he or she wrote."""
    authors: list[Author] = list(found.fields.get("authors", ()))
    name = key(one.name)
    for at, author in enumerate(authors):
        if name in (key(author.name), key(author.name.split()[-1])):
            if one.place is not None and author.place is None:
                authors[at] = evolve(author, place=one.place)
                found.put("authors", tuple(authors), [*found.provenance["authors"], *run.places])
            return True
    return False


def _put_dateline(runs: Sequence[Run], found: Found) -> None:
    """Note the dateline: a line of its own, or what opens the first paragraph."""
    first = next((run for run in runs if run.label is Label.PARAGRAPH), None)
    for run in (*(run for run in runs if run.label is Label.DATELINE), first):
        if run is not None and (told := parse_dateline(run.text)) is not None:
            found.put("dateline", told.dateline, run.places)
            return


def _put_agency(runs: Sequence[Run], found: Found) -> None:
    """Note the agency that the dateline names, an author that is one, or a note at the foot.

    Where dateline and byline name two, a warning tells both.
    """
    dateline: Dateline | None = found.fields.get("dateline")
    authors: Sequence[Author] = found.fields.get("authors", ())
    signing = next((author.name for author in authors if is_wire(author.name)), None)
    if dateline is not None and dateline.agency is not None:
        found.put("agency", dateline.agency, found.provenance["dateline"])
        if signing is not None and not is_same_agency(dateline.agency, signing):
            found.warn(
                f"agency: the dateline names {dateline.agency!r}, the byline {signing!r}; "
                "the dateline's was taken"
            )
    elif signing is not None:
        # A foot may have signed it where there is no byline.
        found.put("agency", signing, found.provenance.get("byline", found.provenance["authors"]))
    else:
        _put_agency_at_foot(runs, found)


def _put_agency_at_foot(runs: Sequence[Run], found: Found) -> None:
    for run in _foot(runs):
        if (agency := source_agency(run.text)) is not None and is_wire(agency):
            found.put("agency", agency, run.places)
            return
    foot = _around_end(runs, _ENDS_AT_FOOT)
    last = max((k for k, run in enumerate(foot) if run.label.is_body), default=0)
    for k in range(min(last + _MOST_BELOW_END, len(foot) - 1), -1, -1):
        run = foot[k]
        if k > last + 1 and is_wire(run.text):
            continue  # an agency's name alone further down is a link
        # Right below the text, “(MTI)” signs it, though it looks like a picture's credit.
        pictured = run.label in _PICTURES and not (k > last and run.text.startswith(_SIGNING))
        if not pictured and (agency := signing_agency(run.text)) is not None:
            found.put("agency", agency, run.places)
            return
