"""Dates in a short text: where they stand, with their times and zones, and in what words.

Nothing is decided here about which day is meant; that is :mod:`newsparse.fields.date`'s. Texts
longer than :data:`MAX_TEXT` hold none: a date line is short.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve

from newsparse.fields._dates import zones as _zones
from newsparse.fields._dates.ago import find_back, tellers
from newsparse.fields._dates.beside import is_beside, is_company
from newsparse.fields._dates.clock import Clock, find_clocks
from newsparse.fields._dates.day import Day
from newsparse.fields._dates.dayscan import find_days
from newsparse.fields._dates.hints import languages_beside, order_beside
from newsparse.fields._dates.labels import labels_before, says_first
from newsparse.fields._dates.months import fold, month_words
from newsparse.fields._dates.printed import Printed
from newsparse.fields._dates.spans import Ago, Back
from newsparse.fields._dates.story import is_story
from newsparse.fields._dates.storywords import event_headings
from newsparse.fields._dates.text import TOKEN, plain
from newsparse.fields._dates.weekdays import weekday_words
from newsparse.fields._dates.weekdayscan import EDGES, weekday_beside
from newsparse.fields._dates.words import prepositions, time_words
from newsparse.shape import ends_sentence

__all__ = [
    "MAX_TEXT",
    "Ago",
    "Day",
    "Printed",
    "date_spans",
    "days_of",
    "ends_with_date",
    "heads_events",
    "is_date_line",
    "is_label",
    "is_of_story",
    "lone_times",
    "role_of",
    "says_first",
    "scan",
    "tells_year",
]

MAX_TEXT = 300
"""Longer texts are not looked at."""

_MOST_WITHOUT_FIGURES = 60
_FARTHEST_CLOCK = 40
_LONGEST_LABEL = 40
_SEPARATORS = frozenset(" ,.;:|•·–—-@/()[]、T")
_FULL_YEAR = 4
_ANY_FIGURE = re.compile(r"\d")
_DAY_ZONE = re.compile(r"\s\(?[A-Z]{2,5}\)?(?=\s*(?:$|[|•·,]))")


def date_spans(text: str) -> list[tuple[int, int]]:
    """Where dates stand in a text, in order, with their days of the week, times and zones.

    Finds absolute dates, those without a year where a time, a label or the edges of the line show
    that they are dates, and relative ones (“15 hours ago”, “gestern, 14:30 Uhr”). Labels such as
    “Published” are not part of a span. Nothing is found in a text of more than :data:`MAX_TEXT`
    characters.
    """
    return [(item.start, item.end) for item in scan(text)]


def role_of(text: str, printed: Printed) -> str | None:
    """``published`` or ``modified`` where a label right before a date says so; else ``None``."""
    return labels_before(plain(text), 0, printed.start).role


def ends_with_date(text: str, printed: Sequence[Printed]) -> bool:
    """Whether nothing follows the dates of a line but marks, labels, times and a reading time.

    :param printed: what :func:`scan` found in the text; at least one.
    """
    even = plain(text)
    times = lone_times(even, printed)
    return is_beside(even, times[-1][1] if times else printed[-1].end, len(even))


def is_label(text: str) -> bool:
    """Whether a whole line is labels of dates: “Published:”, “Stand:”."""
    if len(text) > _LONGEST_LABEL or not any(map(str.isalpha, text)):
        return False
    labels = labels_before(plain(text), 0, len(text))
    return labels.place == 0 and (labels.role is not None or text.rstrip().endswith((":", "：")))


def heads_events(text: str) -> bool:
    """Whether a whole line is a heading of events, whose days stand below it: “What’s on”."""
    return len(text) <= _LONGEST_LABEL and fold(text.strip(" :：|")) in event_headings()


def days_of(printed: Printed) -> list[tuple[int | None, int, int]]:
    """Year, month and day of a date in all the ways it may be read; none for a relative one."""
    if not isinstance(printed.what, Day):
        return []
    return [(reading.year, reading.month, reading.day) for reading in printed.what.readings]


def tells_year(text: str) -> bool:
    """Whether a text prints a day with its year in full."""
    if len(text) > MAX_TEXT:
        return False
    return any(day.figures == _FULL_YEAR for day in find_days(plain(text), text))


def is_of_story(text: str, printed: Sequence[Printed] | None = None) -> bool:
    """Whether the days that a line prints are of what it tells, and none of the page's own.

    So are those of an event (“Event: Saturday, 15 March 2025”), of a life (“1 May 1950 – 3 March
    2025”), of a rule (“Effective 1 April 2025”). A line with a label of dates (“Published”) is none.

    :param printed: what :func:`scan` found in the text, where that is known.
    """
    items = scan(text) if printed is None else printed
    return bool(items) and is_story(plain(text), items)


def is_date_line(text: str, printed: Sequence[Printed] | None = None) -> bool:
    """Whether a line is a page's date line: dates, their labels, and what stands with them there.

    That may be a reading time, the names of authors, a section, an agency or a place. Sentences and
    captions that hold a date, events, spans of days, fixtures, prices and scores are none; nor is a
    bare day after a preposition (“on 3 March 1970”), or a line of more than :data:`MAX_TEXT`
    characters.

    :param printed: what :func:`scan` found in the text, where that is known.
    """
    items = scan(text) if printed is None else printed
    if not items:
        return False
    even = plain(text)
    if _is_led_in(even, items) or is_story(even, items):
        return False
    spans = [(item.start, item.end) for item in items] + lone_times(even, items)
    if ends_sentence(text) and not is_beside(even, spans[-1][1], len(even)):
        return False
    edges = [0, *(_past_counter(even, end) for _, end in spans)]
    stops = [*(start for start, _ in spans), len(even)]
    return all(
        is_company(even, start, stop, first=at == 0)
        for at, (start, stop) in enumerate(zip(edges, stops, strict=True))
    )


def _is_led_in(text: str, items: Sequence[Printed]) -> bool:
    """Whether a line is a preposition and a day alone, as a line of prose ends or a list says when."""
    item = items[0]
    if len(items) > 1 or not isinstance(item.what, Day) or item.clock or item.has_sure_weekday:
        return False
    words = [fold(token) for token in TOKEN.findall(text[: item.what.start]) if token[0].isalnum()]
    rest = any(map(str.isalnum, text[item.end :]))
    return bool(words) and not rest and prepositions().issuperset(words)


def _past_counter(text: str, end: int) -> int:
    """Where a number ends that is glued to a date: a count of comments or shares."""
    while end < len(text) and text[end].isdecimal():
        end += 1
    return end


def lone_times(text: str, items: Sequence[Printed]) -> list[tuple[int, int]]:
    """Where times stand after the last date that have a label (“Updated 14:20”) and no date.

    :param text: made plain.
    """
    floor = items[-1].end
    found = []
    for clock in find_clocks(f"{' ' * floor}{text[floor:]}", {}):
        if labels_before(text, floor, clock.start).role:
            found.append((clock.start, clock.end))
            floor = clock.end
    return found


def scan(text: str, zones: Mapping[str, str] | None = None) -> list[Printed]:
    """The dates that a text prints, in order; they do not overlap.

    :param zones: the publisher's own abbreviations of zones.
    """
    if len(text) > MAX_TEXT:
        return []
    has_figure = _ANY_FIGURE.search(text) is not None
    if not has_figure and (
        len(text) > _MOST_WITHOUT_FIGURES or tellers().isdisjoint(text.lower().split())
    ):
        return []
    even = plain(text)
    days: list[Day] = find_days(even, text) if has_figure else []
    back = find_back(even)
    if not days and not back:
        return []
    spans = [item for item in back if isinstance(item, Ago)]
    days = [day for day in days if day.figures == 4 or not _overlaps(day, spans)]
    items: list[Day | Ago | Back] = [*days, *_apart(even, back, days)]
    items.sort(key=lambda item: item.start)
    printed = _with_clocks(even, items, zones or {})
    printed = [_with_weekday(even, item, printed, at) for at, item in enumerate(printed)]
    certain = [item for at, item in enumerate(printed) if _is_certain(even, printed, at)]
    return [_with_hints(even, item, certain, at) for at, item in enumerate(certain)]


def _overlaps(day: Day, spans: Sequence[Ago]) -> bool:
    """Whether a day shares words with a span: “2h ago 11.32” holds no 11 August."""
    return any(day.start < span.end and span.start < day.end for span in spans)


def _apart(text: str, back: Sequence[Ago | Back], days: Sequence[Day]) -> list[Ago | Back]:
    """The spans and counted days that are none of a printed day’s: “Today, 28 April” is one date."""
    return [
        item
        for item in back
        if all(
            (item.end <= day.start and not _said_twice(item, text[item.end : day.start]))
            or (item.start >= day.end and not _said_twice(item, text[day.end : item.start]))
            for day in days
        )
    ]


def _said_twice(item: Ago | Back, gap: str) -> bool:
    return isinstance(item, Back) and _is_joint(gap)


def _with_clocks(
    text: str, items: Sequence[Day | Ago | Back], zones: Mapping[str, str]
) -> list[Printed]:
    """The dates with the times beside them: each time belongs to one date."""
    blank = text
    for item in items:
        blank = f"{blank[: item.start]}{' ' * (item.end - item.start)}{blank[item.end :]}"
    clocks = find_clocks(blank, zones)
    leading = bool(clocks) and clocks[0].end <= items[0].start
    leading = leading and _is_joint(text[clocks[0].end : items[0].start])
    printed = []
    floor = 0
    for at, item in enumerate(items):
        ceiling = items[at + 1].start if at + 1 < len(items) else len(text)
        clock = _clock_beside(text, item, clocks, floor, ceiling, leading=leading)
        made = Printed(item.start, item.end, item, None)
        if clock:
            made = evolve(
                made,
                start=min(item.start, clock.start),
                end=max(item.end, clock.end),
                clock=clock,
                zone=clock.zone,
            )
        elif isinstance(item, Day):
            zone, end = _zone_after_day(text, item.end, zones)
            made = evolve(made, end=end, zone=zone)
        printed.append(made)
        floor = made.end
    return printed


def _clock_beside(
    text: str,
    item: Day | Ago | Back,
    clocks: Sequence[Clock],
    floor: int,
    ceiling: int,
    *,
    leading: bool,
) -> Clock | None:
    """The time that stands after a date, or before it where a line's times lead."""
    after = next((c for c in clocks if item.end <= c.start and c.end <= ceiling), None)
    if after and not _is_joint(text[item.end : after.start]):
        after = None
    before = next((c for c in reversed(clocks) if floor <= c.start and c.end <= item.start), None)
    if before and not _is_joint(text[before.end : item.start]):
        before = None
    if isinstance(item, Ago):
        return after if after and after.zone else None
    return (before or after) if leading else (after or before)


def _is_joint(gap: str) -> bool:
    """Whether a text between a day and a time joins them: marks, “at”, a day of the week."""
    if len(gap) > _FARTHEST_CLOCK:
        return False
    for token in TOKEN.findall(gap):
        if token in _SEPARATORS:
            continue
        folded = fold(token)
        if folded not in time_words() and folded not in weekday_words():
            return False
    return True


def _zone_after_day(text: str, end: int, zones: Mapping[str, str]) -> tuple[str | None, int]:
    """A zone that stands after a day without a time: “2 Dec 2024 GMT”."""
    if _DAY_ZONE.match(text, end):
        return _zones.printed_at(text, end, zones)
    return None, end


def _with_hints(text: str, item: Printed, others: Sequence[Printed], at: int) -> Printed:
    """The date, with what stands beside it and says how it is to be read."""
    what = item.what
    if not isinstance(what, Day) or len(what.readings) == 1:
        return item
    floor = others[at - 1].end if at else 0
    if what.word:
        ceiling = others[at + 1].start if at + 1 < len(others) else len(text)
        return evolve(item, languages=languages_beside(text, floor, ceiling, what))
    start = labels_before(text, floor, item.start).place
    order = order_beside(text, start, item.end, what, item.clock, item.zone)
    return evolve(item, order=order) if order else item


def _with_weekday(text: str, item: Printed, others: Sequence[Printed], at: int) -> Printed:
    """The date with the day of the week beside it."""
    floor = others[at - 1].end if at else 0
    ceiling = others[at + 1].start if at + 1 < len(others) else len(text)
    found = weekday_beside(text, item, floor, ceiling)
    if found is None:
        return item
    start, end = min(item.start, found.start), max(item.end, found.end)
    return evolve(item, start=start, end=end, weekdays=found.days, weekday=found.word)


def _is_certain(text: str, printed: Sequence[Printed], at: int) -> bool:
    """Whether a date is one beyond doubt: with its year, or shown to be a date by what it stands in."""
    item = printed[at]
    what = item.what
    if isinstance(what, Ago):
        return True
    if isinstance(what, Day) and what.figures == 4:
        return True
    if isinstance(what, Day) and what.figures == 2 and what.word:
        return True
    floor = printed[at - 1].end if at else 0
    bare = isinstance(what, Back) and what.common and item.clock is None
    if labels_before(text, floor, item.start).role:
        # French “màj” is May in a dozen languages: “maj ma” is no label and a day.
        return not (bare and fold(text[floor : item.start].rsplit(maxsplit=1)[-1]) in month_words())
    if bare:
        return False
    ceiling = printed[at + 1].start if at + 1 < len(printed) else len(text)
    if _is_apart(text, item, floor, ceiling):
        # Bare figures that have no year say nothing of themselves: “10/12” alone is anything.
        return not isinstance(what, Day) or what.word or what.figures == 2 or item.clock is not None
    if item.clock is None:
        return False
    if not isinstance(what, Day) or what.word or what.figures == 2:
        return True
    return len(printed) > 1 or bool(item.weekday)


def _is_apart(text: str, item: Printed, floor: int, ceiling: int) -> bool:
    """Whether nothing stands beside a date but marks and the line's edges."""
    before = text[floor : item.start].rstrip(" ")
    after = text[item.end : ceiling].lstrip(" ")
    return (not before or before[-1] in EDGES) and (not after or after[0] in EDGES)
