"""Access: what a page's lines say about who may read its article, and whether the text breaks off.

Only what speaks of this article counts: that it is for subscribers, that it goes on for them, how
many free articles are left, that it is free. Offers (“Subscribe now”, “Already a subscriber? Log
in”), newsletters and functions for subscribers say nothing. Publishers' own badges (“Karrow+”) are
for their plugins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import cache

from newsparse.fields._words.access_cut import CUT, WALL
from newsparse.fields._words.access_phrases import FREE, METERED, SUBSCRIBERS
from newsparse.fields._words.plain import entry, plain, spaced
from newsparse.model import Access, AccessKind
from newsparse.shape import UNSPACED

MAX_ACCESS_LINE = 240
"""Longer lines are not looked at."""
MAX_BADGES = 1
"""A badge that stands on more lines than these is that of teasers: it says nothing."""


class _Says(Enum):
    """What a phrase says: who may read, and whether more text follows for them."""

    SUBSCRIBERS = (AccessKind.SUBSCRIBERS, False)
    CUT = (AccessKind.SUBSCRIBERS, True)
    WALL = (None, True)
    METERED = (AccessKind.METERED, False)
    FREE = (AccessKind.FREE, False)


_TABLES = (
    (_Says.CUT, CUT),
    (_Says.SUBSCRIBERS, SUBSCRIBERS),
    (_Says.METERED, METERED),
    (_Says.WALL, WALL),
    (_Says.FREE, FREE),
)
"""What the phrases say, that which decides before all others first."""
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
# Korean has spaces, but glues endings to its words.
_UNSPACED = re.compile(f"[{UNSPACED}\uac00-\ud7a3]")
_BADGE = "="
# A teaser or a function of the site, of which the same is said.
_OTHERS = tuple(
    map(
        entry,
        """
        lire aussi; à lire aussi; lisez aussi; read also; read more; also read; lesen sie auch; lees ook; les også;
        læs også; läs också; leggi anche; lea también; lee también; leia também; leia mais; lue myös; lue lisää;
        czytaj też; czytaj także; čtěte také; читайте также; читайте також; mehr zum thema; esta funcionalidad;
        this feature; diese funktion; denne funktion; cette fonctionnalité; questa funzione; esta função;
        this newsletter; this event; this podcast; commenting; comments; kommentieren
        """.split(";"),
    )
)


def access_of(lines: Sequence[str]) -> tuple[Access, tuple[int, ...]] | None:
    """What the lines of a page say about who may read its article; ``None`` where they say nothing.

    Sentences that name the article or its rest count wherever they stand; badges such as “Nur für
    Abonnenten” only where they are a line of their own and stand on the page once. Where lines say
    different things, the strictest is taken: that the text goes on for subscribers, that it is for
    them, a meter, that it goes on for those with an account (no kind, but truncated), that it is
    free. Where it breaks off, be it for an account alone, ``truncated`` is true.

    :param lines: cleaned lines in the order of the page, without those of teasers, menus and
        footer. Lines of more than :data:`MAX_ACCESS_LINE` characters are passed over.
    :return: the access, and the places in ``lines`` that say so, rising.
    """
    said: dict[_Says, list[int]] = {}
    badges: dict[str, list[int]] = {}
    for place, text in enumerate(lines):
        if not 0 < len(text) <= MAX_ACCESS_LINE:
            continue
        line = spaced(_NUMBER.sub(" # ", plain(text)))
        if not _may_say(line):
            continue
        if line in _badges() and not text.endswith((":", "：")):
            badges.setdefault(line, []).append(place)
        elif (found := _said(line)) is not None:
            said.setdefault(found, []).append(place)
    for line, places in badges.items():
        if len(places) <= MAX_BADGES:
            said.setdefault(_badges()[line], []).extend(places)
    for says, _ in _TABLES:
        if says in said:
            return _access(says, said)
    return None


def _access(says: _Says, said: dict[_Says, list[int]]) -> tuple[Access, tuple[int, ...]]:
    kind, truncated = says.value
    places = set(said[says])
    if says is _Says.CUT:
        places.update(said.get(_Says.SUBSCRIBERS, ()))
    elif says is not _Says.FREE and _Says.WALL in said:
        truncated = True
        places.update(said[_Says.WALL])
    return Access(kind, truncated), tuple(sorted(places))


def _entries() -> Iterator[tuple[str, bool, _Says]]:
    """The phrases of all tables, whether each is a badge, and what it says."""
    for says, table in _TABLES:
        for phrase in table.split(";"):
            cut = entry(phrase.replace("#", " # "))
            if cut:
                yield cut, phrase.strip().startswith(_BADGE), says


@cache
def _badges() -> Mapping[str, _Says]:
    return {phrase: says for phrase, badge, says in reversed([*_entries()]) if badge}


@cache
def _by_sign() -> Mapping[str, Sequence[tuple[str, _Says]]]:
    """The phrases that count anywhere, by a word of each without which it cannot stand."""
    found: dict[str, list[tuple[str, _Says]]] = {}
    for phrase, badge, says in _entries():
        if not badge and not _UNSPACED.search(phrase):
            # Any word of a phrase would do as its sign: the longest is the rarest.
            found.setdefault(max(phrase.split(), key=len), []).append((phrase, says))
    return found


@cache
def _unspaced() -> Sequence[tuple[str, _Says]]:
    """The phrases in scripts without spaces between words that count anywhere."""
    found = [(phrase, says) for phrase, badge, says in _entries() if not badge]
    return [(phrase.replace(" ", ""), says) for phrase, says in found if _UNSPACED.search(phrase)]


@cache
def _signs() -> frozenset[str]:
    """Of each phrase of a script written with spaces, a word without which it cannot stand."""
    return frozenset(max(badge.split(), key=len) for badge in _badges()) | _by_sign().keys()


def _may_say(line: str) -> bool:
    if not line.isascii() and _UNSPACED.search(line):
        return True
    return not _signs().isdisjoint(line.split())


def _said(line: str) -> _Says | None:
    """What a line says, whose numbers are signs."""
    if line.startswith(_OTHERS):
        return None
    if _UNSPACED.search(line):
        together = line.replace(" ", "")
        found = {says for phrase, says in _unspaced() if phrase in together}
    else:
        padded = f" {line} "
        phrases = (pair for word in set(line.split()) for pair in _by_sign().get(word, ()))
        found = {says for phrase, says in phrases if f" {phrase} " in padded}
    return next((says for says, _ in _TABLES if says in found), None)
