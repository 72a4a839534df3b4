"""Placed: whether a date stands where an article prints its own.

A page without a date of its own still shows dates: today's in the masthead, those of teasers, of
comments, of what the story tells. Wherever none of the places below is, no choice is made at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields._people.names import is_given
from newsparse.fields.bio import looks_like_bio
from newsparse.fields.byline import byline_signs
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.spot import Spot
from newsparse.lines import Label
from newsparse.shape import key

_NEAR, _NEAR_WITHOUT_TIME = 6, 3
"""Units above the headline: further up a date is another story's, or, without a time, today's."""
_SIGNED_ABOVE = 2
"""Units: within a body, a byline stands no further above its date."""
_TITLE = 20
"""Letters: what has as many, and is no furniture, is the title of another story, or a comment."""
_LEAST_TITLE = 2
"""Words: one may be a tag."""
_SHORT_NAME = 60
_WEAK = frozenset(
    """
    alt_text caption date exclusive month notice opinion role section video weather weekday
    """.split()
)
"""Kinds of furniture whose words stand in titles and comments as well."""
_OTHERS = ("related", "comments", "most", "search_results")


def homes(units: Sequence[Unit], spot: Spot) -> list[int]:
    """Where the headline stands: it, and the units of the same text above it, but for the page's first,
    which is its title.
    """
    if spot.headline is None:
        return []
    text = units[spot.headline].text
    said = key(text)
    return [
        i
        for i in range(spot.headline + 1)
        if i == spot.headline
        or (i and len(units[i].text) <= 2 * len(text) and key(units[i].text) == said)
    ]


def is_at_home(
    view: View,
    units: Sequence[Unit],
    spot: Spot,
    heads: Sequence[int],
    i: int,
    *,
    timed: bool,
    today: bool,
) -> bool:
    """Whether a date without a label stands where an article's own does.

    That is between headline and body; above the headline, but not as a masthead prints today's; in
    the body right below its start or a byline; and below it where nothing else has begun.

    :param heads: where the headline stands.
    :param timed: whether a time of day stands with it.
    :param today: whether it is printed as mastheads print today's: with the day of the week alone.
    """
    if i > spot.last:
        return closes(view, units, spot, i)
    if i >= spot.first:
        return i - spot.first <= 1 or is_signed(view, units, i)
    if spot.headline is not None and i > spot.headline:
        return True
    if today and not timed:
        return False
    return not heads or _is_near(heads, i, _NEAR if timed else _NEAR_WITHOUT_TIME)


def _is_near(heads: Sequence[int], i: int, above: int) -> bool:
    return any(0 < i - head <= _NEAR or 0 <= head - i <= above for head in heads)


def is_signed(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a byline stands in a unit, or right above it."""
    return any(_names(view, units, k) for k in range(max(0, i - _SIGNED_ABOVE), i + 1))


def closes(view: View, units: Sequence[Unit], spot: Spot, i: int) -> bool:
    """Whether a date below the body belongs to it: neither other stories nor comments have begun,
    and no comment or title follows.
    """
    if any(_begins_others(view, k) or _tells(view, units, k) for k in range(spot.last + 1, i)):
        return False
    after = i + 1
    if after >= len(units) or looks_like_bio(units[after].text):
        return True
    return not (_tells(view, units, after) or _is_title(view, units, after))


def _is_title(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit may be a title or a comment though it is short: words that are no furniture, no
    name and no date.
    """
    words = units[i].text.split()
    if len(words) < _LEAST_TITLE or view.furniture[i] or _names(view, units, i):
        return False
    return not (is_given(words[0]) or any(map(str.isdigit, units[i].text)))


def is_teaser(view: View, units: Sequence[Unit], spot: Spot, i: int) -> bool:
    """Whether a date below the body, with a label, stands under the title of another story."""
    between = range(spot.last + 1, i)
    return any(_begins_others(view, k) for k in between) and _tells(view, units, i - 1)


def _begins_others(view: View, i: int) -> bool:
    return any(name[:-1] in _OTHERS and name[-1] in "=^" for name in view.furniture[i])


def _names(view: View, units: Sequence[Unit], i: int) -> bool:
    label = units[i].label
    if label is not None:
        return label is Label.BYLINE
    return view.shapes[i].weight <= _SHORT_NAME and bool(byline_signs(units[i].text))


def _tells(view: View, units: Sequence[Unit], i: int) -> bool:
    """Whether a unit says something of its own, as a title or a comment does."""
    if view.shapes[i].weight < _TITLE:
        return False
    if any(name[-1] == "=" or name[:-1] not in _WEAK for name in view.furniture[i]):
        return False
    return not _names(view, units, i)
