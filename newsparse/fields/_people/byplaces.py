"""Where in a piece of a byline the place or the paper starts: “in Paris”, “for the Larke Times”."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.fields._credits.agencies import PARTICLES, folded
from newsparse.fields._people.bywords import PLACED, SURE_PLACED
from newsparse.fields._people.places import PLACES

_ENGLISH = r"(?:reporting )?(?:in|at|from|aboard)|for|of"
_OTHERS = "|".join(
    sorted((PLACED | {"de la", "din la"}) - {"in", "at", "from"}, key=len, reverse=True)
)
_WHERE = re.compile(rf"\s(?P<how>{_ENGLISH}|{_OTHERS})\s", re.IGNORECASE)
_PLACED_PIECE = re.compile(
    rf"(?P<how>(?:reporting )?(?:in|at|from)|{_OTHERS}) (?P<place>[^\Wa-z].*)", re.DOTALL
)
_MOST_PLACE_WORDS = 3
_FORS = ("for", "of")


class Where(NamedTuple):
    """A preposition and where it stands; what follows is a place, or after “for” a paper.

    :param start: of the white space before it.
    :param end: after the white space behind it.
    :param how: the word itself, folded.
    """

    start: int
    end: int
    how: str

    @property
    def names(self) -> bool:
        """Whether an organisation follows, not a place."""
        return self.how in _FORS


def find_where(text: str) -> Where | None:
    """The first preposition with a place or a paper after it."""
    for match in _WHERE.finditer(text):
        how = match["how"].casefold()
        where = Where(match.start(), match.end(), how)
        if re.fullmatch(_ENGLISH, how) and (
            how != "in" or match["how"].islower() or text.isupper()
        ):
            return where
        if _leads_to_place(text, where, match["how"]):
            return where
    return None


def _leads_to_place(text: str, where: Where, printed: str) -> bool:
    rest = text[where.end :]
    if not rest or rest[0].islower() or (printed[0].isupper() and not text.isupper()):
        return False
    if is_place(rest):
        return True
    alone = len(text[: where.start].split()) > 1 and len(rest.split()) == 1
    if where.how in SURE_PLACED:
        return len(rest.split()) <= _MOST_PLACE_WORDS
    return alone and not PARTICLES.issuperset(where.how.split())


def placed(text: str) -> str | None:
    """The place that a piece of its own names: “in Rome”, “aus Berlin”."""
    match = _PLACED_PIECE.fullmatch(text)
    return match["place"] if match else None


def is_place(text: str) -> bool:
    """Whether it is a known place, with or without its country after a comma."""
    bare = folded(text)
    return bare in PLACES or folded(text.split(",", 1)[0]) in PLACES
