"""Dates: when the article was published and changed, as printed or as its URL says.

What a rule labels is read as the rule says. Of the lines that the model labels the one it chose is
read, and those beside it; a date that cannot be true is refused, with a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from attrs import frozen

from newsparse.blocks import Clock, Timestamp
from newsparse.fields.date import (
    FoundDate,
    date_from_url,
    find_dates,
    parse_date,
    parse_entry_time,
)
from newsparse.fields.datespan import is_of_story
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
from newsparse.resolve.origin import Origin
from newsparse.runs import Run

_FAR_APART = timedelta(days=2)
_ONE_DAY = timedelta(days=1)
"""Of two days of which one has a time, the other's midnight may lie before."""
_MOST_BETWEEN = 3
"""Runs: further from the date that was chosen, another one is another story's."""


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
        stamp = reader.whole(run.text)
        if stamp is not None:
            found.put(name, stamp, run.places)
            continue
        inside = reader.inside(run.text)
        _put_inside(run, inside, found, name)
        if not any(one.stamp or one.refused for one in inside):
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
    signed = [run for run in runs if is_chosen(run, Label.BYLINE)]
    if chosen or signed or chooses(runs):
        beside = [k for at in chosen for k in printed if k != at and abs(k - at) <= _MOST_BETWEEN]
        own = [*(runs[k] for k in (*chosen, *beside)), *signed]
    else:
        own = _near_the_body(runs, printed)
    return [*(run for run in own if not is_of_story(run.text)), *above]


def _near_the_body(runs: Sequence[Run], dates: Iterable[int]) -> list[Run]:
    """The lines of dates that stand in the body, or a little above it; all, where there is none."""
    body = body_at(runs) or [0, len(runs)]
    return [runs[k] for k in dates if body[0] - _MOST_BETWEEN <= k <= body[-1]]


def _put_printed(reader: _Reader, runs: Iterable[Run], found: Found) -> None:
    for run in runs:
        _put_inside(run, reader.inside(run.text), found, None)


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
            if date.doubt is not None:
                found.warn(f"{field}: {said!r} {date.doubt}")
        elif date.refused and not is_of_preamble(run):
            found.warn(f"{field}: {said!r} {date.refused}; it was not taken")


def _compare(found: Found, field: str, date: FoundDate, run: Run) -> None:
    """Warn where what a tool printed above the page says otherwise than the page."""
    taken: Timestamp = found.fields[field]
    other = date.stamp
    if is_of_preamble(run) and other is not None and abs(taken.at - other.at) > _FAR_APART:
        found.warn(
            f"{field}: the page prints {taken.text!r}, the lines above it {other.text!r}; "
            "the page's date was taken"
        )


def _put_from_url(page: Page, origin: Origin, publisher: Publisher | None, found: Found) -> None:
    stamp = None
    if page.url:
        zone = publisher.timezone if publisher else None
        # An archive's own address has the day of its capture.
        url = origin.address or page.url
        stamp = date_from_url(url, timezone=zone, captured_at=page.captured_at)
    printed: Timestamp | None = found.fields.get("published")
    if stamp is None:
        return
    if printed is None:
        found.put("published", stamp)
    elif abs(printed.at - stamp.at) > _FAR_APART:
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
