"""Features: what the model of lines looks at, a list of names for each unit of a page.

Three kinds. *Local* ones tell the shape of a text: length, how it starts and ends, case, digits,
punctuation, furniture words, hints. *Page* ones tell what the rest of the page says of it: whether
it repeats, which of its words the running text uses, the title's and the URL's words in it.
*Context* ones tell where it stands: before, in or after the stretch that holds most running text,
and what stands around it. All are names of small buckets, so that a model is a table from names to
weights. Nothing here looks at which page, site or language it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from attrs import frozen

from newsparse.label.addressed import addressed
from newsparse.label.bundles import (
    Names,
    of_address,
    of_lead,
    of_page,
    of_phrase,
    of_reader,
    of_title,
    of_writer,
)
from newsparse.label.context import add_context
from newsparse.label.furniture.match import furniture_of
from newsparse.label.local import Shape, shapes_of, starts_of
from newsparse.label.model import Unit
from newsparse.label.pagewords import PageWords, page_words
from newsparse.label.pictured import add_pictures
from newsparse.page import Page

_SHARES = (0.01, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.99)
_COVERED = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)
_TITLED = (0.01, 0.3, 0.6, 0.9)
_LENGTHS = (2, 4, 7, 15)
_LEAD = 30
_LEADS = 2
_FOLLOWING = 4
_RATIOS = (0.3, 0.5, 0.8, 1.2, 2)
_LISTED = 20
_RUNS = (2, 3, 5, 9, 20, 50)
_SPOKEN = 20


@frozen
class View:
    """A page as the model sees it.

    :param names: the names of each unit's features, some of them in bundles.
    :param pictured: whether each is a caption or a credit for sure.
    :param aside: whether each is for sure no text of the body.
    """

    shapes: list[Shape]
    words: PageWords
    furniture: list[tuple[str, ...]]
    names: list[list[Names]]
    pictured: list[bool]
    aside: list[bool]


def look(page: Page, units: Sequence[Unit]) -> View:
    """What there is to see of a page.

    :param units: those of the page, none of them blank, at least one.
    """
    texts = starts_of(units)
    known = list(map(str.casefold, texts))
    shapes = shapes_of(units, texts, known)
    prose = [shape.prose for shape in shapes]
    words = page_words(page, known, prose, titled=shapes[0].weight < 250)
    named = furniture_of([unit.text for unit in units])
    found = [shape.names for shape in shapes]
    _add_furniture(named, found)
    _add_page(shapes, words, found)
    pictured, aside = add_pictures(units, shapes, words, found)
    _add_leads(shapes, words, found)
    _add_lists(shapes, found)
    _add_addressed(texts, shapes, words, found)
    add_context(units, shapes, found)
    return View(shapes, words, named, found, pictured, aside)


def features(page: Page, units: Sequence[Unit]) -> list[list[str]]:
    """The names of each unit's features, in the order of the units."""
    if not units:
        return []
    return ["\n".join(names).split("\n") for names in look(page, units).names]


def _add_furniture(named: Sequence[tuple[str, ...]], found: list[list[Names]]) -> None:
    last = len(named) - 1
    for i, own in enumerate(named):
        for name in own:
            here, above, below = of_phrase(name)
            found[i].append(here)
            if i:
                found[i - 1].append(above)
            if i < last:
                found[i + 1].append(below)


def _add_page(shapes: Sequence[Shape], words: PageWords, found: list[list[Names]]) -> None:
    # The shares are those of PageWords' methods: calls for each unit would take as long again.
    address, title, in_prose = words.address, words.title, words.in_prose
    for i, stems in enumerate(words.stems):
        names, shape, times = found[i], shapes[i], words.count[i]
        size, count = shape.size, len(stems)
        times = times if times < 3 else 3
        if not stems:
            names.append(of_page(size, times, None))
            continue
        used = len(stems & in_prose[shape.prose]) / count
        names.append(of_page(size, times, bisect_right(_SHARES, used)))
        if address:
            both = 0 if address.isdisjoint(stems) else len(stems & address)
            covered = bisect_right(_COVERED, both / len(address))
            names.append(of_address(covered, bisect_right(_SHARES, both / count) if both else None))
        if title and i:
            same = 0 if title.isdisjoint(stems) else len(stems & title)
            share = bisect_right(_TITLED, same / count)
            names.append(of_title(share, bisect_right(_LENGTHS, count)))


def _add_leads(shapes: Sequence[Shape], words: PageWords, found: Sequence[list[Names]]) -> None:
    """How much the running text below says of what a unit says, as it does of a standfirst."""
    running = [i for i, shape in enumerate(shapes) if shape.prose]
    told = [
        frozenset().union(*[words.stems[i] for i in running[above : above + _FOLLOWING]])
        for above in range(min(len(running), _LEADS + 2))
    ]
    above = 0
    for i, shape in enumerate(shapes):
        own, after = words.stems[i], above + shape.prose
        if after >= len(told):
            return
        if own and shape.weight >= _LEAD:
            below = running[after]
            near = bisect_right(_SHARES, len(own & words.stems[below]) / len(own))
            share = bisect_right(_SHARES, len(own & told[after]) / len(own))
            long = bisect_right(_RATIOS, shape.weight / shapes[below].weight)
            found[i].append(of_lead(near, share, long, above, shape.prose))
        above = after
        if above > _LEADS:
            return


def _add_lists(shapes: Sequence[Shape], found: Sequence[list[Names]]) -> None:
    """Short lines below a line that ends with a colon, as lists stand."""
    since = 0
    for i, shape in enumerate(shapes):
        if shape.prose:
            since = 0
        elif since:
            found[i].append(f"ul{bisect_right(_RUNS, since)}{shape.kind}")
            since += 1
        if shape.end == ":" and shape.weight >= _LISTED:
            since = 1


def _add_addressed(
    texts: Sequence[str], shapes: Sequence[Shape], words: PageWords, found: Sequence[list[Names]]
) -> None:
    for i, (text, shape) in enumerate(zip(texts, shapes, strict=True)):
        if shape.weight < _SPOKEN:
            continue
        reader, offer, writer = addressed(text, words.stems[i])
        if reader or offer or writer:
            kind = shape.kind if shape.prose else "n"
            if reader or offer:
                found[i].append(of_reader(min(reader, 2), min(offer, 4), kind))
            if writer:
                found[i].append(of_writer(min(writer, 3), kind))
