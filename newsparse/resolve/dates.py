"""Dates: when the article was published and changed, as printed or as its URL says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta

from newsparse.blocks import Clock, Timestamp
from newsparse.fields.date import MAX_DATE, date_from_url, parse_date, parse_entry_time
from newsparse.lines import Label
from newsparse.page import Page
from newsparse.publisher import Layout, Publisher
from newsparse.resolve.found import Found, Resolved, is_unsure
from newsparse.runs import Run

_FAR_APART = timedelta(days=2)
_ISO_DATE = re.compile(
    r"(?<![0-9])(?:1[7-9]|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]"
    r"(?:[Tt ][0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?"
    r"\s?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9])"
)


def put_dates(
    page: Page,
    publisher: Publisher | None,
    layout: Layout | None,
    by_label: Mapping[Label, Sequence[Run]],
    found: Found,
) -> None:
    for run in by_label.get(Label.DATE, []):
        name = "modified" if run.first.part == "modified" else "published"
        if name in found.fields:
            continue
        stamp = _read_date(run, page, publisher, layout)
        if stamp is not None:
            found.put(name, stamp, run.places)
        elif not is_unsure(run):
            found.warn(f"{name}: {run.text!r:.120} could not be read as a date up to its capture")
    _date_from_url(page, publisher, found)


def _read_date(
    run: Run, page: Page, publisher: Publisher | None, layout: Layout | None
) -> Timestamp | None:
    text: str = run.text
    languages = _languages(page, publisher)
    if is_unsure(run) and not languages:
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


def _date_from_url(page: Page, publisher: Publisher | None, found: Found) -> None:
    stamp = None
    if page.url:
        stamp = date_from_url(page.url, timezone=publisher.timezone if publisher else None)
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
