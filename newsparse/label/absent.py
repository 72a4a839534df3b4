"""Absent: whether a page holds an article at all.

Consent walls, error pages, fronts and the like have lines that look like a paragraph or two. The
chain says how likely the page has a body; where it is in doubt, or the body that it finds is small,
the page's other evidence has its say: an article has a headline that stands above the body and
shares words with it, an address made from these words, a date; a wall speaks of cookies, passwords
and subscriptions. To take an article for a wall costs the whole page, so the doubt goes to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from newsparse.fields.bio import looks_like_bio
from newsparse.label.absent_words import speaks_of
from newsparse.label.chain import Odds, pick_body
from newsparse.label.features import View
from newsparse.label.model import Unit
from newsparse.label.states import BODY, CREDIT, HEADLINE
from newsparse.shape import ends_sentence, weight

_SURE = 0.99
_ENOUGH = 3
"""So many paragraphs make an article, whatever else the page shows."""
_LONG = 200
_LEAST_LOGIT, _MOST_LOGIT = -4.0, 4.0
_LEAST_CHANCE = 1e-9
_REACH = 15
"""How many units above the body its headline may stand."""
_NEAR = 4
_SAME_WORDS = 3
_SAME_SHARE = 0.6
_OWN_ADDRESS = 0.5
_OWN_CONFIDENCE = 0.3

_WALLS = frozenset(
    """
    advert app author_bio comments consent control copyright footer login newsletter page_error
    search_results subscribe subscribe_wall weather
    """.split()
)
_AROUND = 9
_SOME, _MANY = 2, 3
_FEW = 5
_HARDLY = 0.5
_SENTENCE = 40
_PROFILE = 2
"""Units: a body as short as this that tells who somebody is, is no article about them."""
_SMALL_PAGE = 8
_SHORT_PAGE = 20
_FRONT, _MOST_TEASERS = 8, 4
_DATES = frozenset({"date", "month", "weekday"})

_LIKELY = 0.5

WEIGHTS = {
    "odds": 0.3,
    "text": 0.7,
    "headline": 1.8,
    "echo": 1.0,
    "shared": 1.1,
    "address": 1.5,
    "date": 0.7,
    "credit": 1.1,
    "wall": -1.6,
    "walls": -2.5,
    "asks": -1.5,
    "list": -2.1,
    "teasers": -1.2,
    "results": -1.5,
}
"""How much each piece of :func:`evidence` counts, in parts of a logit.

Set by hand, on the corpus' articles of a paragraph or two and the invented pages without an article.
"""
BIAS = -1.8


def read_body(view: View, units: Sequence[Unit], odds: Odds) -> tuple[Odds, list[bool], float]:
    """The units to take for the body; none where the page holds no article.

    A unit that a rule has labelled as part of the body says that there is one.

    :param odds: what the chain says of the page.
    :returns: the odds of the states if the page holds an article, and as they were where it holds
        none; which units to take; how much of them is right, an F1 measure, 0 without a body.
    """
    known = any(unit.label is not None and unit.label.is_body for unit in units)
    given = Odds(_given_article(odds), odds.article)
    taken, confidence = pick_body(given.states, [shape.weight for shape in view.shapes])
    if known or holds_article(view, units, given, taken):
        return given, taken, confidence * max(odds.article, _OWN_CONFIDENCE)
    return odds, [False] * len(units), 0.0


def is_wall(units: Sequence[Unit]) -> bool:
    """Whether most of a small page's text speaks of consent, passwords, robots and the like."""
    if len(units) > _SMALL_PAGE:
        return False
    long = [unit.text for unit in units if weight(unit.text) >= _SENTENCE]
    return bool(long) and 2 * sum(bool(speaks_of(text)) for text in long) > len(long)


def _given_article(odds: Odds) -> list[list[float]]:
    """The odds of the states if the page holds an article: only then has it a body."""
    if odds.article >= _SURE:
        return odds.states
    scale = 1 / max(odds.article, _LEAST_CHANCE)
    first, last = BODY[0], BODY[-1]
    return [
        [min(1.0, p * scale) if first <= s <= last else p for s, p in enumerate(row)]
        for row in odds.states
    ]


def holds_article(view: View, units: Sequence[Unit], odds: Odds, taken: Sequence[bool]) -> bool:
    """Whether the page holds an article.

    :param view: the page's units, as the model sees them.
    :param odds: what the chain says of it, the states given that it holds one.
    :param taken: the units that would be the body.
    """
    body = [i for i, on in enumerate(taken) if on]
    if len(body) <= _PROFILE and any(looks_like_bio(units[i].text) for i in body):
        return False  # an author's page
    if not body:
        return False
    shapes = view.shapes
    running = sum([shapes[i].prose or shapes[i].weight >= _LONG for i in body])
    if running >= _ENOUGH and odds.article >= _LIKELY and not _asks_for_consent(view, units, body):
        return True
    found = evidence(view, units, odds, body)
    if found["list"] and found["teasers"] and not found["address"] and not found["echo"]:
        # Each teaser of a front has its own headline, name and time: they speak for none of them.
        return False
    return BIAS + sum([WEIGHTS[name] * value for name, value in found.items()]) > 0


def _asks_for_consent(view: View, units: Sequence[Unit], body: Sequence[int]) -> bool:
    """Whether most paragraphs of a short page speak of what its buttons agree to: an article on
    cookies has other lines too.
    """
    if len(units) > _SHORT_PAGE or not any("consent=" in names for names in view.furniture):
        return False
    return 3 * sum([bool(speaks_of(units[i].text)) for i in body]) >= 2 * len(body)


def evidence(
    view: View, units: Sequence[Unit], odds: Odds, body: Sequence[int]
) -> dict[str, float]:
    """What speaks for and against an article, by the names of :data:`WEIGHTS`.

    :param body: the places of the units that would be its body; at least one.
    """
    shapes, stems, rows = view.shapes, view.words.stems, odds.states
    first = body[0]
    above = range(max(0, first - _REACH), first)
    head = max(above, key=lambda i: rows[i][HEADLINE], default=first)
    told = frozenset().union(*[stems[i] for i in body])
    chance = min(max(odds.article, _LEAST_CHANCE), 1 - _LEAST_CHANCE)
    logit = log(chance / (1 - chance))
    walls = [_is_wall(names) for names in view.furniture]
    near = range(max(0, first - _AROUND), min(len(shapes), body[-1] + _AROUND + 1))
    shared = min(4, len(stems[head] & told)) / 2 if head < first else 0.0
    lone = _lone_sentences(view, units, body, near)
    amid = lone >= _MANY
    stamps = sum([_is_date(view.furniture[i]) for i in near]) >= _MANY
    comments = sum(["comments=" in view.furniture[i] for i in near]) >= _MANY
    around = [i for i in range(max(0, head - _NEAR), first) if i != head]
    return {
        "odds": min(max(logit, _LEAST_LOGIT), _MOST_LOGIT),
        "text": min(sum([shapes[i].weight for i in body]), 1000) / 500,
        "headline": rows[head][HEADLINE] if head < first else 0.0,
        "echo": float(any(_same(view, i) for i in range(1, first))),
        "shared": shared,
        "address": float(_in_address(view, range(min(first + 2, len(stems))))),
        "date": float(any(_is_date(view.furniture[i]) for i in around)),
        "credit": min(1.0, sum([rows[i][CREDIT] for i in around])),
        "wall": min(3, sum([walls[i] or bool(speaks_of(units[i].text)) for i in body[:_FEW]])),
        "walls": sum(walls) / len(walls),
        "asks": float(is_wall(units)),
        "list": float(stamps and (amid or comments)),
        "teasers": min(lone, _FRONT) / _MOST_TEASERS if amid and shared <= _HARDLY else 0.0,
        "results": float(amid and _lists_results(view)),
    }


def _is_wall(names: Sequence[str]) -> bool:
    return any(name[:-1] in _WALLS for name in names)


def _lists_results(view: View) -> bool:
    named = [any(name.startswith("search_results") for name in names) for names in view.furniture]
    return sum(named) >= _SOME


def _same(view: View, i: int) -> bool:
    """Whether a unit says again what the page's first line, its title, says."""
    words = view.words.stems[i]
    both = len(words & view.words.title)
    return both >= _SAME_WORDS and both >= _SAME_SHARE * len(words)


def _in_address(view: View, places: Sequence[int]) -> bool:
    """Whether one of the units has most of the words that the page's address is made from."""
    return any(view.words.covers(i)[0] >= _OWN_ADDRESS for i in places)


def _lone_sentences(
    view: View, units: Sequence[Unit], body: Sequence[int], places: Sequence[int]
) -> int:
    """How many sentences outside the body stand alone, as teasers do."""
    taken = set(body)
    told = {
        i for i in places if view.shapes[i].weight >= _SENTENCE and ends_sentence(units[i].text)
    }
    return sum([i not in taken and i - 1 not in told and i + 1 not in told for i in told])


def _is_date(names: Sequence[str]) -> bool:
    return any(name[:-1] in _DATES for name in names)
