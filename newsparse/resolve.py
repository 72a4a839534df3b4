"""Resolve: labelled lines, URL and publisher into the fields of an article that are not blocks.

Each field is read from the lines of its label, by the pure parsers of ``newsparse.fields``; the
provenance names those lines. What a rule says of a line is certain. What the trained model says is
not: of its bylines and dates those that stand where an article's own stand are taken, and those that
cannot be read are passed over without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen, mutable

from newsparse.blocks import Clock, Timestamp
from newsparse.declare import compiled
from newsparse.fields.byline import parse_people
from newsparse.fields.count import parse_count
from newsparse.fields.date import MAX_DATE, date_from_url, parse_date, parse_entry_time
from newsparse.fields.parted import first_byline
from newsparse.lines import Label, LabelledLine
from newsparse.model import Author, PublisherRef, Related
from newsparse.page import Page
from newsparse.publisher import LONGEST_RULE_LINE, KindRule, Layout, Publisher, Scope
from newsparse.runs import Run
from newsparse.shape import key

_FAR_APART = timedelta(days=2)
_UNSURE = ("model/", "core/")
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
_TITLE_PARTS = re.compile(r"\s[|·•–—-]\s|[|«»]")
_ISO_DATE = re.compile(
    r"(?<![0-9])(?:1[7-9]|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]"
    r"(?:[Tt ][0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?"
    r"\s?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9])"
)


@frozen
class Resolved:
    """The fields found, by their names in ``Article``, with provenance and warnings."""

    fields: dict[str, Any]
    provenance: dict[str, tuple[int, ...]]
    warnings: tuple[str, ...]


@mutable
class _Found:
    fields: dict[str, Any]
    provenance: dict[str, tuple[int, ...]]
    warnings: list[str]

    def put(self, name: str, value: object, places: Iterable[int] = ()) -> None:
        """Note a field, unless there is nothing to note."""
        if value is not None and value != ():
            self.fields[name] = value
            self.provenance[name] = tuple(sorted(set(places)))


def resolve(
    page: Page,
    publisher: Publisher | None,
    layout: Layout | None,
    signs: tuple[int, ...],
    lines: Sequence[LabelledLine],
    runs: Sequence[Run],
) -> Resolved:
    """The fields that the labelled lines, the URL and the publisher's declaration give.

    :param signs: places of the lines whose signs gave the publisher away.
    :param runs: those of the lines.
    """
    if not any(run.label.is_body for run in runs):
        # What a tool prints above a page without an article is about none.
        runs = [run for run in runs if not _in_preamble(run)]
    by_label: dict[Label, list[Run]] = {}
    for run in runs:
        by_label.setdefault(run.label, []).append(run)
    found = _Found({}, {}, [])
    _head(by_label, publisher, found)
    _byline(runs, by_label, found)
    _dates(page, publisher, layout, by_label, found)
    _lists(by_label, found)
    if publisher is not None:
        found.put("publisher", PublisherRef(publisher.key, publisher.name), signs)
    language = page.language or (
        publisher.languages[0] if publisher and publisher.languages else None
    )
    found.put("language", language)
    if layout is not None:
        _kind(page, layout, lines, found)
    return Resolved(found.fields, found.provenance, tuple(found.warnings))


def _places(runs: Iterable[Run]) -> list[int]:
    return [place for run in runs for place in run.places]


def _joined(found: _Found, name: str, runs: Sequence[Run]) -> None:
    if runs:
        found.put(name, " ".join(run.text for run in runs), _places(runs))


def _unsure(run: Run) -> bool:
    """Whether no rule gave the label."""
    return run.first.source.startswith(_UNSURE)


def _in_preamble(run: Run) -> bool:
    return run.first.source.startswith("core/")


def _head(by_label: dict[Label, list[Run]], publisher: Publisher | None, found: _Found) -> None:
    headlines = by_label.get(Label.HEADLINE, [])
    titles = by_label.get(Label.PAGE_TITLE, [])
    if publisher is None and not any(label.is_body for label in by_label):
        titles = []  # the title of a page without an article is no headline of one
    first = headlines[:1] or _title_as_headline(titles)
    _joined(found, "headline", first)
    known = {key(run.text) for run in first}
    others = [run for run in (*headlines, *titles) if key(run.text) not in known]
    unique = {key(run.text): run for run in reversed(others)}
    alternatives = tuple(run for run in others if unique[key(run.text)] is run)
    found.put("alternative_headlines", tuple(r.text for r in alternatives), _places(alternatives))
    _joined(found, "kicker", by_label.get(Label.KICKER, [])[:1])
    _joined(found, "standfirst", by_label.get(Label.STANDFIRST, []))
    _joined(found, "section", by_label.get(Label.SECTION, [])[:1])


def _title_as_headline(titles: Sequence[Run]) -> list[Run]:
    """The page's title, where it may stand for the headline that the page does not show: as a rule
    gave it; or, from the model, the only one there is, with no name of a section or site in it.
    """
    if not titles or not _unsure(titles[0]):
        return list(titles[:1])
    only = len({key(run.text) for run in titles}) == 1
    return [titles[0]] if only and not _TITLE_PARTS.search(titles[0].text) else []


def _byline(runs: Sequence[Run], by_label: dict[Label, list[Run]], found: _Found) -> None:
    # Bylines inside a live blog's entries come after its first time.
    entries = by_label.get(Label.LIVE_TIME, [])
    body_at = entries[0].places[0] if entries else None
    bylines = [
        run for run in by_label.get(Label.BYLINE, []) if body_at is None or run.places[0] < body_at
    ]
    # Where a rule knows the byline, others are not the article's.
    known = _unique(run for run in bylines if not _unsure(run))
    printed = [run for run in bylines if not _in_preamble(run)]
    near = _standing_together(runs, printed)
    own = [near[place] for place in first_byline([run.text for run in near])]
    bylines = known or own or bylines[:1]
    if not bylines:
        return
    byline = " ".join(run.text for run in bylines)
    places = _places(bylines)
    found.put("byline", byline, places)
    bio = by_label.get(Label.AUTHOR_BIO, [])
    authors, contributors = parse_people(byline)
    found.put("authors", _with_bio(authors, bio), [*places, *_places(bio[:1])])
    found.put("contributors", contributors, places)


def _unique(runs: Iterable[Run]) -> list[Run]:
    """The runs, each text once, where it stands first."""
    found: dict[str, Run] = {}
    for run in runs:
        found.setdefault(key(run.text), run)
    return list(found.values())


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


def _dates(
    page: Page,
    publisher: Publisher | None,
    layout: Layout | None,
    by_label: dict[Label, list[Run]],
    found: _Found,
) -> None:
    for run in by_label.get(Label.DATE, []):
        name = "modified" if run.first.part == "modified" else "published"
        if name in found.fields:
            continue
        stamp = _read_date(run, page, publisher, layout)
        if stamp is not None:
            found.put(name, stamp, run.places)
        elif not _unsure(run):
            found.warnings.append(
                f"{name}: {run.text!r:.120} could not be read as a date up to its capture"
            )
    _date_from_url(page, publisher, found)


def _read_date(
    run: Run, page: Page, publisher: Publisher | None, layout: Layout | None
) -> Timestamp | None:
    text: str = run.text
    languages = _languages(page, publisher)
    if _unsure(run) and not languages:
        # What a month is called, and which number is the month, would be a guess.
        iso = _ISO_DATE.search(text[:MAX_DATE])
        text = iso[0] if iso else ""
    return parse_date(
        text,
        formats=layout.date_formats if layout else (),
        languages=languages,
        timezone=publisher.timezone if publisher else None,
        zones=publisher.zones if publisher else (),
        captured_at=page.captured_at,
    )


def _languages(page: Page, publisher: Publisher | None) -> tuple[str, ...]:
    own = publisher.languages if publisher else ()
    return (page.language, *own) if page.language and page.language not in own else own


def _date_from_url(page: Page, publisher: Publisher | None, found: _Found) -> None:
    stamp = None
    if page.url:
        stamp = date_from_url(page.url, timezone=publisher.timezone if publisher else None)
    printed: Timestamp | None = found.fields.get("published")
    if stamp is None:
        return
    if printed is None:
        found.put("published", stamp)
    elif abs(printed.at - stamp.at) > _FAR_APART:
        found.warnings.append(
            f"published: the page prints {printed.text!r}, its URL says {stamp.text!r}; "
            "the printed date was taken"
        )


def _lists(by_label: dict[Label, list[Run]], found: _Found) -> None:
    for name, label in (
        ("tags", Label.TAG),
        ("key_points", Label.KEY_POINT),
        ("corrections", Label.CORRECTION),
    ):
        unique = {key(run.text): run for run in reversed(by_label.get(label, []))}
        runs = sorted(unique.values(), key=lambda run: run.places)
        found.put(name, tuple(run.text for run in runs), _places(runs))
    related = {key(run.text): run for run in reversed(by_label.get(Label.RELATED, []))}
    runs = sorted(related.values(), key=lambda run: run.places)
    found.put("related", tuple(Related(run.text, run.places) for run in runs), _places(runs))
    for run in by_label.get(Label.COMMENT_COUNT, []):
        count = parse_count(run.text)
        if count is not None:
            found.put("comment_count", count, run.places)
            break


def _kind(page: Page, layout: Layout, lines: Sequence[LabelledLine], found: _Found) -> None:
    for rule in layout.kinds:
        if rule.scope is Scope.URL:
            if page.url and _searches(rule, page.url):
                found.put("kind", rule.kind)
                return
            continue
        place = _place_of_kind(rule, lines)
        if place is not None:
            found.put("kind", rule.kind, (place,))
            return


_SCOPES = {
    Scope.TAG: Label.TAG,
    Scope.KICKER: Label.KICKER,
    Scope.SECTION: Label.SECTION,
    Scope.HEADLINE: Label.HEADLINE,
}


def _searches(rule: KindRule, url: str) -> bool:
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    return compiled(rule.pattern, rule.pattern).search(path[:LONGEST_RULE_LINE]) is not None


def _place_of_kind(rule: KindRule, lines: Sequence[LabelledLine]) -> int | None:
    pattern: re.Pattern[str] = compiled(rule.pattern, rule.pattern)
    wanted = _SCOPES.get(rule.scope)
    for place, line in enumerate(lines):
        text = line.content if wanted is None or line.label is wanted else ""
        if 0 < len(text) <= LONGEST_RULE_LINE and pattern.fullmatch(text):
            return place
    return None


def entry_clock(page: Page, publisher: Publisher | None, resolved: Resolved) -> Clock:
    """Reads the times of a live blog's entries: on the day the page was published, else captured.

    A live blog that runs over midnight prints the day with the time, or is off by that day.
    """
    stamp: Timestamp | None = resolved.fields.get("published") or resolved.fields.get("modified")
    moment = stamp.at if stamp else page.captured_at

    def clock(text: str) -> Timestamp | None:
        if moment is None:
            return None
        return parse_entry_time(
            text,
            day=moment.date(),
            timezone=publisher.timezone if publisher else None,
            zones=publisher.zones if publisher else (),
        )

    return clock
