"""Dates: when the article was published and changed, as printed or as its URL says.

What a rule labels is read as the rule says. Of the lines that the model labels the one it chose is
read, and those beside it; a date that cannot be true is refused, with a warning. What a label says was
published comes before a date without a label, and “First published” counts wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Any

from attrs import frozen

from newsparse.blocks import Clock, Precision, Timestamp
from newsparse.fields.date import (
    FoundDate,
    date_from_url,
    find_dates,
    find_times,
    parse_date,
    parse_entry_time,
    refused_url_date,
)
from newsparse.fields.datespan import Ago, is_date_line, is_of_story, says_first, scan
from newsparse.lines import Label
from newsparse.page import Page
from newsparse.publisher import Layout, Publisher
from newsparse.resolve.found import (
    Found,
    Resolved,
    body_at,
    chooses,
    is_chosen,
    is_of_preamble,
    is_unsure,
)
from newsparse.resolve.origin import Origin, origin_of
from newsparse.runs import Run

_MOST_APART = 1
"""Days of the calendar between what two places say of one day: pages, tools and URLs differ in zone."""
_ONE_DAY = timedelta(days=1)
"""Of two days of which one has a time, the other's midnight may lie before."""
_MOST_BETWEEN = 3
"""Runs: further from the date that was chosen, another one is another story's."""
_MOST_TIMES = 2
"""Lines with times alone, above the date that they belong to or below it."""
_FIGURE = re.compile(r"\d")
_LONGEST_FIRST = 100
"""Letters: what tells when a story was first published, far from it, is a short line."""


_OF_DAYS = ("formats", "captured_at")


@frozen
class _Reader:
    """Reads dates as this page prints them.

    :param given: the arguments of :func:`~newsparse.fields.date.parse_date`.
    """

    given: dict[str, Any]

    def whole(self, text: str) -> Timestamp | None:
        """The date that a text is."""
        return parse_date(text, **self.given)

    def inside(self, text: str) -> tuple[FoundDate, ...]:
        """The dates that a text holds."""
        return find_dates(text, **self.given)

    def times(self, text: str, beside: Timestamp) -> tuple[FoundDate, ...]:
        """The times that a line prints with labels and without a day, beside one of a date."""
        given = {name: told for name, told in self.given.items() if name not in _OF_DAYS}
        return find_times(text, beside, **given)


def _reader(
    page: Page, origin: Origin, publisher: Publisher | None, layout: Layout | None
) -> _Reader:
    return _Reader(
        {
            "formats": layout.date_formats if layout else (),
            "languages": origin.languages,
            "country": origin.country,
            "timezone": publisher.timezone if publisher else None,
            "zones": publisher.zones if publisher else (),
            "captured_at": page.captured_at,
        }
    )


def put_dates(
    page: Page,
    origin: Origin,
    publisher: Publisher | None,
    layout: Layout | None,
    runs: Sequence[Run],
    found: Found,
) -> None:
    """Note the dates of the article, and what cannot be true of them.

    :param runs: all of the page, in order.
    """
    reader = _reader(page, origin, publisher, layout)
    known = [run for run in runs if run.label is Label.DATE and not is_unsure(run)]
    if known:
        _put_known(reader, known, found)
    else:
        _put_printed(reader, _own(runs), found)
        if "published" not in found.fields:
            _put_first(reader, runs, found)
    _put_times(reader, runs, found)
    _put_from_url(page, origin, publisher, found)
    _check_order(found)


def _check_order(found: Found) -> None:
    """Warn where the article was changed before it was published."""
    published: Timestamp | None = found.fields.get("published")
    modified: Timestamp | None = found.fields.get("modified")
    if published is not None and modified is not None and modified.at <= published.at - _ONE_DAY:
        found.warn(
            f"modified: {modified.text!r} lies before the day of publication, {published.text!r}"
        )


def _put_known(reader: _Reader, known: Sequence[Run], found: Found) -> None:
    """The dates that rules labelled: the part that a rule names tells which."""
    for run in known:
        name = "modified" if run.first.part == "modified" else "published"
        if name in found.fields:
            continue
        stamp, inside = reader.whole(run.text), reader.inside(run.text)
        if stamp is not None:
            found.put(name, stamp, run.places)
            for date in inside:
                _tell_doubt(name, date, run, found)
            continue
        _put_inside(run, inside, found, name)
        day: Timestamp | None = found.fields.get("published")
        timed = day is not None and reader.times(run.text, day)
        if not (timed or any(one.stamp or one.refused for one in inside)):
            found.warn(f"{name}: {run.text!r:.120} could not be read as a date up to its capture")


def _own(runs: Sequence[Run]) -> list[Run]:
    """The lines whose dates are the article's: the one that was chosen, those beside it, the byline;
    of a model that chooses none, its dates in their order; last what a tool printed above the page.
    None whose dates are of the story.
    """
    dates = [k for k, run in enumerate(runs) if run.label is Label.DATE]
    above = [runs[k] for k in dates if is_of_preamble(runs[k])]
    printed = [k for k in dates if not is_of_preamble(runs[k])]
    chosen = [k for k in printed if is_chosen(runs[k], Label.DATE)]
    signed = [
        run for k, run in enumerate(runs) if is_chosen(run, Label.BYLINE) and not _is_late(runs, k)
    ]
    if chosen or signed or chooses(runs):
        beside = [k for at in chosen for k in printed if k != at and abs(k - at) <= _MOST_BETWEEN]
        own = [*(runs[k] for k in (*chosen, *beside)), *signed]
    else:
        own = _near_the_body(runs, printed)
    return [*(run for run in own if not is_of_story(run.text)), *above]


def _is_late(runs: Sequence[Run], at: int) -> bool:
    """Whether a line names someone with a span (“2 days ago”) below the start of the body: who
    comments, or who wrote another story.
    """
    body = body_at(runs)
    below = bool(body) and at > body[min(1, len(body) - 1)]
    return below and any(isinstance(one.what, Ago) for one in scan(runs[at].text))


def _near_the_body(runs: Sequence[Run], dates: Iterable[int]) -> list[Run]:
    """The lines of dates that stand in the body, or a little above it; all, where there is none."""
    body = body_at(runs) or [0, len(runs)]
    return [runs[k] for k in dates if body[0] - _MOST_BETWEEN <= k <= body[-1]]


def _put_printed(reader: _Reader, runs: Iterable[Run], found: Found) -> None:
    """The dates of the article's own lines; one with a label comes before those without."""
    read = [(run, reader.inside(run.text)) for run in runs]
    for run, dates in read:
        told = [date for date in dates if date.role == "published" and date.stamp is not None]
        if told and not is_of_preamble(run):
            _put_inside(run, told[:1], found, None)
            _put_changed(told[0], read, found)
            break
    for run, dates in read:
        _put_inside(run, dates, found, None)


def _put_changed(
    told: FoundDate, read: Iterable[tuple[Run, Sequence[FoundDate]]], found: Found
) -> None:
    """Note what stands without a label beside “First published”: if later, it is the last change."""
    printed = [(run, date) for run, dates in read for date in dates if not is_of_preamble(run)]
    if not told.first or told.stamp is None or any(one.role == "modified" for _, one in printed):
        return
    for run, date in printed:
        if date.role is None and date.stamp is not None and date.stamp.at > told.stamp.at:
            found.put("modified", date.stamp, run.places)
            return


def _put_first(reader: _Reader, runs: Iterable[Run], found: Found) -> None:
    """The day that “First published” labels far from the story, as at the foot of its page."""
    for run in runs:
        text = run.text
        if run.label.is_body or len(text) > _LONGEST_FIRST or _FIGURE.search(text) is None:
            continue
        if not (says_first(text) and is_date_line(text)):
            continue
        told = [date for date in reader.inside(text) if date.first and date.stamp is not None]
        if told:
            _put_inside(run, told[:1], found, None)
            return


def _put_times(reader: _Reader, runs: Sequence[Run], found: Found) -> None:
    """The times in the lines right beside the date of publication: “Updated 14:20”."""
    day: Timestamp | None = found.fields.get("published")
    places = found.provenance.get("published", ())
    at = next((k for k, run in enumerate(runs) if places and run.places[0] == places[0]), None)
    if day is None or at is None or is_of_preamble(runs[at]):
        return
    read = [(date, run) for run in _beside(runs, at) for date in reader.times(run.text, day)]
    for date, run in read:
        if date.role == "published" and day.precision is Precision.DAY and date.stamp is not None:
            day = date.stamp
            found.put("published", day, {*places, *run.places})
    for date, run in read:
        timed = day.precision is not Precision.DAY
        if date.role != "modified" or "modified" in found.fields or date.stamp is None:
            continue
        if not (timed and date.stamp.at < day.at):  # else of the next day, or of any later one
            found.put("modified", date.stamp, {*places, *run.places})


def _beside(runs: Sequence[Run], at: int) -> Iterator[Run]:
    """The lines of dates that follow one, and those above it, without others between."""
    for step in (1, -1):
        for k in range(at + step, at + step * (_MOST_TIMES + 1), step):
            if not 0 <= k < len(runs) or runs[k].label is not Label.DATE:
                break
            yield runs[k]


def _put_inside(run: Run, dates: Iterable[FoundDate], found: Found, name: str | None) -> None:
    """The first date of either role in a line; one without a role is the day of publication.

    :param name: the field that a rule says the line is for.
    """
    for date in dates:
        field = date.role or name or "published"
        said = run.text[date.start : date.end]
        if field in found.fields:
            _compare(found, field, date, run)
        elif date.stamp is not None:
            found.put(field, date.stamp, run.places)
            _tell_doubt(field, date, run, found)
        elif date.refused and not is_of_preamble(run):
            found.warn(f"{field}: {said!r} {date.refused}; it was not taken")


def _tell_doubt(field: str, date: FoundDate, run: Run, found: Found) -> None:
    if date.doubt is not None:
        found.warn(f"{field}: {run.text[date.start : date.end]!r} {date.doubt}")


def _are_apart(one: Timestamp, other: Timestamp) -> bool:
    """Whether two dates name days of the calendar that no difference of zones makes one."""
    return abs((one.at.date() - other.at.date()).days) > _MOST_APART


def _compare(found: Found, field: str, date: FoundDate, run: Run) -> None:
    """Warn where what a tool printed above the page says otherwise than the page."""
    taken: Timestamp = found.fields[field]
    other = date.stamp
    if is_of_preamble(run) and other is not None and _are_apart(taken, other):
        found.warn(
            f"{field}: the page prints {taken.text!r}, the lines above it {other.text!r}; "
            "the page's date was taken"
        )


def _put_from_url(page: Page, origin: Origin, publisher: Publisher | None, found: Found) -> None:
    """The day in the page's address, where the page prints none; told where it cannot be true."""
    if not page.url:
        return
    zone = publisher.timezone if publisher else None
    # An archive's own address has the day of its capture.
    url = origin.address or page.url
    stamp = date_from_url(url, timezone=zone, captured_at=page.captured_at)
    printed: Timestamp | None = found.fields.get("published")
    if stamp is None:
        refused = refused_url_date(url, timezone=zone, captured_at=page.captured_at)
        if refused is not None:
            found.warn(f"published: {refused[0]!r} in its URL {refused[1]}; it was not taken")
    elif printed is None:
        found.put("published", stamp)
    elif _are_apart(printed, stamp):
        found.warn(
            f"published: the page prints {printed.text!r}, its URL says {stamp.text!r}; "
            "the printed date was taken"
        )


def entry_clock(page: Page, publisher: Publisher | None, resolved: Resolved) -> Clock:
    """Reads the times of a live blog's entries: on the day the page was published, else captured.

    A live blog that runs over midnight prints the day with the time, or is off by that day.
    """
    stamp: Timestamp | None = resolved.fields.get("published") or resolved.fields.get("modified")
    moment = stamp.at if stamp else page.captured_at
    origin = origin_of(page, publisher, ())
    told: str | None = resolved.fields.get("language")
    languages = (told, *origin.languages) if told else origin.languages

    def clock(text: str) -> Timestamp | None:
        if moment is None:
            return None
        return parse_entry_time(
            text,
            day=moment.date(),
            timezone=publisher.timezone if publisher else None,
            zones=publisher.zones if publisher else (),
            languages=languages,
            country=origin.country,
        )

    return clock
