"""Dated: which of the units that hold a date holds that of the article.

Nearly every teaser has a date, and many mastheads have today's. The article's own stands by its
headline, its byline or the foot of its body, has a time more often, and few words beside it. What
stands elsewhere, or is of the story, is not chosen from: a page may print no date of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from newsparse.fields.datespan import (
    Ago,
    Day,
    Printed,
    days_of,
    ends_with_date,
    heads_events,
    is_date_line,
    is_label,
    is_of_story,
    role_of,
    scan,
)
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.placed import homes, is_at_home, is_teaser
from newsparse.label.spot import Spot, neighbours

_LONGEST = 160
_FAR_ABOVE = 60
_AT_TOP = 12
_BELOW = 40
_MOST = 60
_STORY = 16
"""Letters beside a date that has no label: more of them tell a story, and the date is that of it."""
_WITHOUT_FIGURES = 30
"""Letters: a line that says “yesterday” and has no figure is shorter."""
_FIGURE = re.compile(r"\d")
_BESIDE = (1, 12, 25, 50, 90)
_ALIKE = (1, 2, 4, 8)
_WORD = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"[0-9]+")
_URL_DATE = re.compile(r"/((?:19|20)[0-9]{2})[/-]?([0-9]{1,2}|[a-z]{3})[/-]?([0-9]{1,2})(?![0-9])")


@frozen
class Dated:
    """A unit that holds dates.

    :param printed: they are, in order; at least one.
    :param role: what a label before the first says of it; ``None`` where none does.
    :param labelled: whether one does, or is all of the line above.
    :param alone: whether the unit is a date line: dates and what stands with them there.
    :param last: whether nothing but marks follows its dates.
    :param story: whether the dates are of an event, a life, a rule, and none of the page's own, or
        stand below a heading of events.
    :param beside: letters of the unit outside of its dates.
    :param small: words outside of them in lower case.
    :param pattern: what the dates look like, figures aside.
    """

    place: int
    printed: tuple[Printed, ...]
    role: str | None
    labelled: bool
    alone: bool
    last: bool
    story: bool
    beside: int
    small: int
    pattern: str


def date_candidates(view: View, units: Sequence[Unit], spot: Spot) -> list[Dated]:
    """The units that may hold the date: open ones near the article, and at the top of the page."""
    start = (spot.first if spot.headline is None else spot.headline) - _FAR_ABOVE
    found: list[Dated] = []
    for i, unit in enumerate(units):
        if spot.last < i - _BELOW or len(found) == _MOST:
            break
        if unit.label is not None or view.shapes[i].weight > _LONGEST or _AT_TOP <= i < start:
            continue
        if view.shapes[i].weight > _WITHOUT_FIGURES and _FIGURE.search(unit.text) is None:
            continue
        if printed := scan(unit.text):
            one = _dated(i, unit.text, tuple(printed), units[i - 1].text if i else "")
            if one.alone or one.role is not None or one.beside <= _STORY:
                found.append(one)
    return found


def _dated(i: int, text: str, printed: tuple[Printed, ...], above: str) -> Dated:
    ends = [0, *(one.end for one in printed)]
    starts = [*(one.start for one in printed), len(text)]
    words = _WORD.findall(" ".join(text[a:b] for a, b in zip(ends, starts, strict=True)))
    pattern = " ".join(_FIGURES.sub("0", text[one.start : one.end]) for one in printed[:2])
    role = role_of(text, printed[0])
    labelled = role is not None or is_label(above)
    story = is_of_story(text, printed)
    event = not labelled and heads_events(above)
    last = ends_with_date(text, printed)
    small = sum(word[0].islower() for word in words)
    letters = sum(map(len, words))
    alone = is_date_line(text, printed) or (story and letters <= _STORY)
    return Dated(i, printed, role, labelled, alone, last, story or event, letters, small, pattern)


def _may_be_own(
    view: View, units: Sequence[Unit], spot: Spot, heads: Sequence[int], one: Dated
) -> bool:
    """Whether a date may be the article's, by where it stands and what its line says."""
    if one.story:
        return False
    if one.labelled:
        return not (one.place > spot.last and is_teaser(view, units, spot, one.place))
    if one.place >= spot.first and not one.last:
        return False
    if not one.alone and spot.headline is not None and one.place < spot.headline:
        return False
    first = one.printed[0]
    if isinstance(first.what, Ago) and one.place > spot.first + 1 and one.beside:
        return False  # below the start of the body a name with a span is a comment's or a teaser's
    timed = not isinstance(first.what, Day) or first.clock is not None
    today = first.has_sure_weekday and bool(first.weekday)
    return is_at_home(view, units, spot, heads, one.place, timed=timed, today=today)


def date_features(
    view: View, units: Sequence[Unit], spot: Spot, found: Sequence[Dated], url: str | None
) -> dict[int, list[str]]:
    """The features of each candidate that may be the article's, by its place."""
    heads = homes(units, spot)
    patterns = Counter(one.pattern for one in found)
    texts = Counter(units[one.place].text for one in found)
    order: Counter[str] = Counter()
    day = _URL_DATE.search(url) if url else None
    features = {}
    for one in found:
        i = one.place
        region = spot.region(i)
        order[region] += 1
        if not _may_be_own(view, units, spot, heads, one):
            continue
        beside = bisect_right(_BESIDE, one.beside)
        first = one.printed[0]
        names = [
            "date",
            f"reg{region}",
            f"ord{region}{min(order[region], 3)}",
            f"rest{beside}",
            f"rg{beside}{region}",
            f"low{min(one.small, 4)}",
            f"role{one.role}",
            f"rr{one.role}{region}",
            f"tm{first.clock is not None}",
            f"tr{first.clock is not None}{region}",
            f"n{min(len(one.printed), 3)}",
            f"al{one.alone}",
            f"ar{one.alone}{region}",
            f"k{bisect_right(_ALIKE, patterns[one.pattern])}",
            f"x{min(texts[units[i].text], 3)}",
            f"what{type(first.what).__name__}",
            "url-" if day is None else f"url{_is_of(first, day)}",
        ]
        features[i] = names + spot.distances(i) + neighbours(view, i)
    return features


def _is_of(one: Printed, day: re.Match[str]) -> bool:
    """Whether a date may be the one that a URL's path has."""
    year, month, number = int(day[1]), day[2], int(day[3])
    return any(
        d == number and y in (None, year, year % 100) and (not month.isdigit() or m == int(month))
        for y, m, d in days_of(one)
    )
