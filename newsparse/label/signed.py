"""Signed: which unit is the byline of the article.

Names alone stand in teasers, lists of authors and captions too. What tells is where the line stands,
what else it holds, and what stands beside it: a date, a role, a biography of the same name. A byline
may take several lines: each author on one, the roles and the photographers on others.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from newsparse.fields.byline import byline_signs, parse_contributors
from newsparse.fields.credit import parse_credit, split_caption
from newsparse.fields.parted import byline_around
from newsparse.fields.topics import is_key_points_label
from newsparse.label.beside import is_full
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.placed import closes
from newsparse.label.spot import Spot, neighbours
from newsparse.label.states import BODY, HEADING, PICTURE, SHOWN

_LONGEST = 150
_SHORTEST = 3
_ABOVE = 8
_INSIDE = 4
_BELOW = 15
_MOST = 60
_SIZES = (6, 10, 16, 24, 40, 70)
_FROM_DATE = (-6, -3, -2, -1, 0, 1, 2, 3, 6)
_SHARES = (0.01, 0.4, 0.8)
_SHORT = 60
_LABEL = 30
_COLONS = (":", "：")
_OF_BYLINES = frozenset(("byline=", "credit_agency="))
_MOST_PARTS = 12
"""Units: no byline has more lines on either side of the one that was chosen."""
_OPENS = frozenset(("by", "label"))
_HEAD = "ahHb"
_PICTURED = (PICTURE, SHOWN)

Signed = dict[int, frozenset[str]]
"""What each candidate shows of being a byline, by its place."""


def byline_candidates(
    view: View, units: Sequence[Unit], states: Sequence[int], spot: Spot
) -> Signed:
    """The units that may be the byline: open ones near the headline and at either end of the body
    that name someone; between its paragraphs those that a by-word or a label opens, as a teaser above
    may pass for its start.
    """
    top = max(0, (spot.first if spot.headline is None else spot.headline) - _ABOVE)
    found: Signed = {}
    for i in range(top, min(spot.count, spot.last + _BELOW)):
        if len(found) == _MOST:
            break
        inside = spot.first + _INSIDE < i < spot.last
        if i == spot.headline or (inside and states[i] in BODY):
            continue
        fits = _SHORTEST <= view.shapes[i].weight <= _LONGEST and not view.pictured[i]
        if (
            units[i].label is None
            and fits
            and states[i] != HEADING
            and not _is_known(view, units, i)
        ):
            signs = byline_signs(units[i].text)
            if _OPENS.isdisjoint(signs) and (inside or _is_photographer(units, i)):
                continue
            if signs and (i <= spot.last or _signs_below(view, units, spot, i)):
                found[i] = signs
    return _without_pictured(view, units, spot, found)


def _is_photographer(units: Sequence[Unit], i: int) -> bool:
    """Whether a name is whose picture it is: the line above is “Photo:”."""
    above = units[i - 1].text.strip() if i else ""
    if not above.endswith(_COLONS) or len(above) > _LABEL:
        return False
    credit = split_caption(f"{above} {units[i].text}")
    return credit is not None and not credit[0]


def _is_pictured(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a name may be of who is in a picture: its credit below names an agency."""
    if not is_full(view, units, i + 1):
        return False
    below = parse_credit(units[i + 1].text)
    return below is not None and bool(below.agencies)


def _without_pictured(view: View, units: Sequence[Unit], spot: Spot, found: Signed) -> Signed:
    """The candidates without names that may be of who is in a picture, where between headline and
    body another stands.
    """
    top = -1 if spot.headline is None else spot.headline
    head = [i for i, signs in found.items() if top < i < spot.first and "line" in signs]
    doubtful = {i for i in head if _OPENS.isdisjoint(found[i]) and _is_pictured(view, units, i)}
    if not doubtful or len(doubtful) == len(head):
        return found
    return {i: signs for i, signs in found.items() if i not in doubtful}


def _signs_below(view: View, units: Sequence[Unit], spot: Spot, i: int) -> bool:
    """Whether a name below the body may sign it: other stories, comments and lists of contacts have
    names too.
    """
    led = any(_is_other_label(view, units, k) for k in range(spot.last + 1, i))
    return not led and closes(view, units, spot, i)


def _is_other_label(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit announces something that is no byline: “Contact:”."""
    if view.shapes[i].weight > _LABEL or not units[i].text.endswith(_COLONS):
        return False
    return not any(name.startswith("byline") for name in view.furniture[i])


def _is_known(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether all of a unit is a phrase of a page's furniture, and none of bylines."""
    if is_key_points_label(units[i].text):
        return True
    return any(name[-1] == "=" and name not in _OF_BYLINES for name in view.furniture[i])


def byline_features(
    view: View, spot: Spot, found: Signed, dated: Collection[int]
) -> dict[int, list[str]]:
    """The features of each candidate, by its place.

    :param dated: the units that hold dates.
    """
    near = [i for i in dated if spot.region(i) in "ahHb"]
    date = near[0] if near else None
    features = {}
    for i, signs in found.items():
        shape, region = view.shapes[i], spot.region(i)
        size = bisect_right(_SIZES, shape.weight)
        line = "line" in signs
        names = [
            "byline",
            f"reg{region}",
            f"w{size}",
            f"e{shape.end}",
            f"r{min(view.words.count[i], 3)}",
            f"o{bisect_right(_SHARES, view.words.used(i))}",
            f"dt{i in dated}",
            f"rl{region}{line}{'by' in signs or 'label' in signs}",
            f"rw{region}{size}{line}",
            f"again{min(_told_again(view, i), 3)}{line}",
        ]
        names += ["S" + sign for sign in sorted(signs)]
        names += [f"R{region}{sign}" for sign in sorted(signs)]
        if date is not None:
            names += (f"dd{bisect_right(_FROM_DATE, i - date)}", f"dl{abs(i - date) <= 1}{line}")
        for k in (i - 1, i + 1):
            side = "p" if k < i else "n"
            names.append(f"{side}by{sorted(found[k])[:1] if k in found else ''}{k in dated}")
        features[i] = names + spot.distances(i) + neighbours(view, i)
    return features


def byline_parts(
    view: View, units: Sequence[Unit], states: Sequence[int], spot: Spot, chosen: int
) -> list[int]:
    """The units right above and below the byline that are lines of it too, rising.

    :param states: the state of each unit; text of the body is no part of a byline.
    :param chosen: the place of the byline.
    """
    if spot.region(chosen) not in _HEAD:
        return []  # below the body stand other stories' bylines
    start, end = chosen, chosen + 1
    while end < spot.count and end - chosen <= _MOST_PARTS and _may_go_on(view, units, states, end):
        end += 1
    while start and chosen - start < _MOST_PARTS and _is_plain(view, units, states, start - 1):
        start -= 1
        if start == spot.headline:
            start += 1
            break
    own = byline_around([unit.text for unit in units[start:end]], chosen - start)
    return [start + at for at in own if start + at != chosen]


def _is_plain(view: View, units: Sequence[Unit], states: Sequence[int], i: int) -> bool:
    """Whether a unit is open, and neither text of the body nor of a picture."""
    if units[i].label is not None or states[i] in BODY or view.shapes[i].weight > _LONGEST:
        return False
    return not (view.pictured[i] or states[i] in _PICTURED)


def _may_go_on(view: View, units: Sequence[Unit], states: Sequence[int], i: int) -> bool:
    """Whether a unit below a byline may be a line of it: a credit too, if no caption follows."""
    if _is_plain(view, units, states, i):
        return True
    below = i + 1 < len(units) and (view.pictured[i + 1] or states[i + 1] in _PICTURED)
    credit = units[i].label is None and states[i] in _PICTURED and not below
    return credit and bool(parse_contributors(units[i].text))


def _told_again(view: View, i: int) -> int:
    """How many other units hold the unit's text."""
    known = view.words.known
    text = known[i].rstrip(" .|,")
    if not 6 <= len(text) <= _SHORT:
        return 0
    return sum(k != i and text in other for k, other in enumerate(known))
