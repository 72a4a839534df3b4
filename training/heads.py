"""What teaches the choices around the headline: date, byline and standfirst."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from newsparse.fields.byline import parse_people
from newsparse.label.features import View
from newsparse.label.heads import BYLINE, DATE, STANDFIRST, head_of
from newsparse.label.spot import Spot
from newsparse.label.states import path_of
from newsparse.lines import Label
from newsparse.shape import key
from training.choices import Options
from training.days import prints_day
from training.examples import Example

_LEAST_PART = 15


def head_options(page: Example, view: View) -> Iterator[tuple[str, Options]]:
    """The choices that a page teaches, by their names: what its gold knows, and its text shows or
    has lost.
    """
    states = path_of(page.labels)
    body = [i for i, label in enumerate(page.labels) if label.is_body]
    if not body:
        return
    headlines = [i for i, label in enumerate(page.labels) if label is Label.HEADLINE]
    headline = headlines[0] if headlines and headlines[0] < body[0] else None
    spot = Spot(len(states), headline, body[0], body[-1])
    head = head_of(view, page.units, states, spot, page.page.url)
    texts = [unit.text for unit in page.units]
    for name, found, right in (
        (DATE, head.dates, _of_day(texts, head.dates, page)),
        (BYLINE, head.bylines, _of_authors(texts, head.bylines, page)),
        (STANDFIRST, head.standfirsts, _of_standfirst(texts, head.standfirsts, page)),
    ):
        if right is None:
            continue
        places = {i: k for k, i in enumerate(found)}
        chosen = frozenset(places[i] for i in right) or frozenset({len(places)})
        yield name, Options(page.publisher, list(found.values()), chosen)


def _of_day(texts: Sequence[str], found: Collection[int], page: Example) -> set[int] | None:
    """The units that print the day of publication, in some zone."""
    published = page.gold.get("published")
    if not published:
        return None
    same = {i for i in found if prints_day(texts[i], published)}
    return same or {i for i in found if prints_day(texts[i], published, anywhere=True)}


def _of_authors(texts: Sequence[str], found: Collection[int], page: Example) -> set[int] | None:
    """The units that name most of the authors."""
    authors = {key(name) for name in page.gold.get("authors") or ()} - {""}
    if not authors:
        return None
    named = {i: _named(texts[i], authors) for i in found}
    most = max(named.values(), default=0)
    return {i for i, count in named.items() if count == most > 0}


def _named(text: str, authors: Collection[str]) -> float:
    people = sum(key(author.name) in authors for author in parse_people(text)[0])
    words = key(text)
    return people or 0.5 * any(author in words for author in authors)


def _of_standfirst(texts: Sequence[str], found: Collection[int], page: Example) -> set[int] | None:
    """The units that are the standfirst, or parts of it; none are where the page has none."""
    if "standfirst" not in page.gold:
        return None
    whole = key(" ".join(page.gold["standfirst"] or ()))
    words = {i: key(texts[i]) for i in found}
    same = {i for i in found if whole and words[i] == whole}
    parts = {i for i in found if len(words[i]) > _LEAST_PART and words[i] in whole}
    if whole and not same and not parts and any(whole in key(text) for text in texts):
        return None
    return same or parts
