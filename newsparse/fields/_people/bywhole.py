"""Whether a byline says more than the names it was read to hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsparse.fields._credits.agencies import folded
from newsparse.fields._people.bywords import AND, BY, PLACED, UNNAMED, WITH
from newsparse.fields._people.menuwords import FURNITURE
from newsparse.fields._people.roles import DESKS, ROLES
from newsparse.fields._words.tables import words as table
from newsparse.model import Author

MARKS = "()[]{},;:|/•·*–—-+&\u061b،、"
"""What stands around the words of a byline."""

_MARKED = re.compile(r"[()\[\],;:|/•·،、]")

JOINING = (
    AND
    | WITH
    | PLACED
    | UNNAMED
    | frozenset(word for entry in BY for word in entry.split())
    | table("for of the earlier now until told to as reporting via special")
)
"""Words (folded) that join the names of a byline."""


def words_of(text: str) -> list[str]:
    """The words of a byline, without the marks around them."""
    return [word for part in text.split() if (word := part.strip(MARKS))]


def strange_words(words: Sequence[str], people: Iterable[Author]) -> list[str]:
    """The words that are none of the people named and that join none."""
    known: set[str] = set()
    for one in people:
        for said in (one.name, one.role, one.organisation, one.place):
            known.update(words_of(_MARKED.sub(" ", said)) if said else ())
    return [
        part
        for word in words
        for part in _MARKED.sub(" ", word).split()
        if part not in known and folded(part) not in JOINING and not _is_furniture(folded(part))
    ]


def _is_furniture(word: str) -> bool:
    return word in FURNITURE or word in DESKS or word in ROLES
