"""What a page without an article looks like: a consent wall, an error page, a front …

Only for the warning that goes with such a page; nothing else depends on it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import Enum

from newsparse.label.absent_words import speaks_of
from newsparse.label.furniture import furniture
from newsparse.shape import weight

_MOST_TEXTS = 400
_TOP = 15
_SMALL = 25
_TITLE, _LONGEST_TITLE, _SENTENCE = 22, 160, 40
_MANY_TITLES = 6
_SOME, _MANY = 2, 3
_LONGEST_STATUS = 60
_STATUS = re.compile(r"^(?:HTTP |Error |ERROR )?(?:40[0134]|410|429|451|50[0-4])\b")


class Absence(Enum):
    """What a page without an article is; the value is the warning."""

    EMPTY = "no article: the page is empty"
    CONSENT = "no article: the page looks like a consent wall"
    ERROR = "no article: the page looks like an error page"
    BLOCKED = "no article: the page looks closed to the country it was scraped from"
    ROBOT_CHECK = "no article: the page looks like a check for robots"
    LOGIN = "no article: the page looks like a login or a registration"
    SUBSCRIPTION = "no article: the page looks like an offer to subscribe"
    NEWSLETTER = "no article: the page looks like a sign-up for newsletters"
    SEARCH = "no article: the page looks like the results of a search"
    COMMENTS = "no article: the page looks like readers' comments"
    WEATHER = "no article: the page looks like a weather forecast"
    FRONT = "no article: the page looks like a front or another list of articles"
    OTHER = "no article: the page holds no text of an article"


_ASKS = {
    "consent": Absence.CONSENT,
    "subscribe_wall": Absence.SUBSCRIPTION,
    "login": Absence.LOGIN,
    "newsletter": Absence.NEWSLETTER,
}


def kind_of_absence(texts: Sequence[str]) -> Absence:
    """What a page is that holds no article.

    :param texts: its lines, none of them blank; the first few hundred are looked at.
    """
    texts = texts[:_MOST_TEXTS]
    if not texts:
        return Absence.EMPTY
    named = [{name[:-1] for name in furniture(text)} for text in texts]
    spoken = [speaks_of(text) for text in texts]
    if any("page_error" in names for names in named[:_TOP]) or any(map(_is_status, texts[:_TOP])):
        error: Absence | None = Absence.ERROR
    else:
        error = None
    if len(texts) <= _SMALL:
        found = _refusal(spoken) or error or _asking(texts, named, spoken)
        return found or _listing(texts, named) or Absence.OTHER
    return error or _listing(texts, named) or _asking(texts, named, spoken) or Absence.OTHER


def _is_status(text: str) -> bool:
    """Whether it starts with one of the numbers by which servers refuse a page."""
    return len(text) < _LONGEST_STATUS and _STATUS.search(text) is not None


def _refusal(spoken: Sequence[set[str]]) -> Absence | None:
    """Why a small page does not show what was asked for."""
    told = Counter(kind for kinds in spoken for kind in kinds)
    if told["robot_check"]:
        return Absence.ROBOT_CHECK
    if told["blocked"]:
        return Absence.BLOCKED
    return Absence.ERROR if told["page_error"] else None


def _asking(
    texts: Sequence[str], named: Sequence[set[str]], spoken: Sequence[set[str]]
) -> Absence | None:
    """What the page asks of the reader, by how much of its text asks it."""
    asked: Counter[str] = Counter()
    for text, names, kinds in zip(texts, named, spoken, strict=True):
        for name in _ASKS.keys() & (names | kinds):
            # A button or a menu's entry says little; a sentence that asks says what the page is for.
            asked[name] += min(6, int(weight(text) / 40)) + (2 if name in kinds else 1)
        if "subscribe" in names and weight(text) >= _SENTENCE:
            asked["subscribe_wall"] += 2
    best = max(_ASKS, key=lambda name: asked[name])
    return _ASKS[best] if asked[best] >= _MANY else None


def _listing(texts: Sequence[str], named: Sequence[set[str]]) -> Absence | None:
    """What a page lists."""
    count = Counter(name for names in named for name in names)
    titles = sum(
        _TITLE <= weight(text) <= _LONGEST_TITLE and not names
        for text, names in zip(texts, named, strict=True)
    )
    if count["search_results"] >= _SOME:
        return Absence.SEARCH
    if count["comments"] >= _MANY and 2 * count["comments"] >= titles:
        return Absence.COMMENTS
    if count["weather"] >= _MANY:
        return Absence.WEATHER
    if count["newsletter"] >= _MANY and 2 * count["newsletter"] >= titles:
        return Absence.NEWSLETTER
    return Absence.FRONT if titles >= _MANY_TITLES else None
