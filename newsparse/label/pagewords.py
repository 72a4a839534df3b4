"""Words: those of a page's units, as stems, and what the page as a whole says of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from urllib.parse import urlsplit

from attrs import frozen

from newsparse.page import Page
from newsparse.shape import UNSPACED

_LONGEST_SLUG = 400
STEM = 6
"""How many letters of a word its stem keeps."""
_TOKEN = re.compile(rf"[{UNSPACED}]{{2}}|[^\W\d_{UNSPACED}]{{3,}}")
# Most pages are in Latin letters: a class that names them is faster than one that rules out others.
_NOT_LATIN = re.compile(r"[^\x00-\u024f\u2000-\u206f]")
_LATIN = "".join(re.findall(r"[^\W\d_]", "".join(map(chr, range(0x250)))))
_LATIN_STEM = re.compile(rf"([{_LATIN}]{{3,{STEM}}})[{_LATIN}]*")


@frozen
class PageWords:
    """The words of a page's units, as stems, and what the page as a whole says of them.

    :param known: the text of each unit, or its start, case folded.
    :param stems: the stems of each unit.
    :param in_prose: the stems that stand in units of prose, and those that stand in several.
    :param address: the stems of the URL's path.
    :param title: the stems of the page's first line, which often is its title.
    :param count: how often each unit's text stands on the page.
    """

    known: Sequence[str]
    stems: list[frozenset[str]]
    prose: list[bool]
    in_prose: tuple[Set[str], Set[str]]
    address: frozenset[str]
    title: frozenset[str]
    count: list[int]

    def used(self, i: int) -> float:
        """The share of a unit's stems that other running text uses."""
        words = self.stems[i]
        if not words:
            return 0.0
        return len(words & self.in_prose[self.prose[i]]) / len(words)

    def covers(self, i: int) -> tuple[float, float]:
        """How much of the URL's words a unit has, and how many of its own they are."""
        words = self.stems[i]
        if not words or not self.address:
            return 0.0, 0.0
        both = len(words & self.address)
        return both / len(self.address), both / len(words)

    def in_title(self, i: int) -> float:
        """The share of a unit's stems that the first line has."""
        words = self.stems[i]
        return len(words & self.title) / len(words) if words else 0.0


def page_words(
    page: Page, known: Sequence[str], prose: Sequence[bool], *, titled: bool
) -> PageWords:
    """The words of a page.

    :param known: the texts of its units, or their starts, case folded.
    :param prose: whether each is running text.
    :param titled: whether the first may be the page's title.
    """
    times = Counter(known)
    stems = _stems_of(known)
    once: set[str] = set()
    again: set[str] = set()
    for running, words in zip(prose, stems, strict=True):
        if running:
            again |= once & words
            once |= words
    title = stems[0] if titled else frozenset()
    counts = [times[text] for text in known]
    return PageWords(known, stems, list(prose), (once, again), _address(page.url), title, counts)


def _address(url: str | None) -> frozenset[str]:
    """The stems of the words in the URL's path; none where they are too few to tell anything."""
    if not url:
        return frozenset()
    try:
        path = urlsplit(url).path
    except ValueError:
        return frozenset()
    slug = max(path.split("/")[-3:], key=len, default="").casefold()
    stems = _stems(slug[:_LONGEST_SLUG])
    return stems if len(stems) >= 3 else frozenset()


def _stems_of(known: Sequence[str]) -> list[frozenset[str]]:
    """The stems of the words of case-folded texts."""
    if _NOT_LATIN.search("".join(known)) is None:
        return list(map(frozenset, map(_LATIN_STEM.findall, known)))
    return list(map(_stems, known))


def _stems(text: str) -> frozenset[str]:
    """The stems of the words of a case-folded text."""
    if _NOT_LATIN.search(text) is None:
        return frozenset(_LATIN_STEM.findall(text))
    return frozenset([token[:STEM] for token in _TOKEN.findall(text)])
