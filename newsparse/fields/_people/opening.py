"""How a byline opens: “By”, “Ein Kommentar von”, “Автор:”, and where its first name starts."""

from __future__ import annotations

import re
from enum import Enum
from itertools import islice

from attrs import frozen

from newsparse.fields._credits.agencies import folded, is_organisation
from newsparse.fields._people.bywords import BARE_LABELS, BY, COLON, GENRES, LABELS, NOT_TOLD, WEAK
from newsparse.fields._people.names import PARTICLES, in_menus, is_name_word, is_small
from newsparse.fields._people.outlets import OUTLETS
from newsparse.fields._people.roles import DESKS, ROLES
from newsparse.fields._people.wires import is_wire

_WORD = re.compile(r"\S+")
_MOST_WORDS = 5
_LONGEST_LABEL = 40
_QUOTES = "\"'“”„«»‘’*"
_BRACKETS = "([（【"

FIRST_WORDS = frozenset(entry.split()[0] for entry in (*LABELS, *BY, *GENRES)) - {"a", "an", "the"}
"""The words (folded) that a byline with a by-word may open with."""


class How(Enum):
    """What opens a byline: a preposition, a label with its colon, or the kind of the article."""

    BY = "by"
    LABEL = "label"
    GENRE = "genre"


@frozen
class Opening:
    """What stands before a byline's first name.

    :param how: what it is.
    :param end: where the name starts.
    """

    how: How
    end: int


def opening(text: str) -> Opening | None:
    """What the text opens with, if that calls for a name and one may follow."""
    lead = len(text) - len(text.lstrip(f" \t\n\r-–—•|/·;,.{_QUOTES}{_BRACKETS}"))
    found = list(islice(_WORD.finditer(text, lead), _MOST_WORDS + 1))
    if len(found) == 0:
        return None
    return _phrase(text, found) or _label(text, lead) or _genre(text, found)


def _label(text: str, lead: int) -> Opening | None:
    """``Autor: Ada Ritt``, ``Text – Ada Ritt``, ``Bericht/Ada Ritt``."""
    colon = COLON.search(text, lead, lead + _LONGEST_LABEL)
    if colon is None:
        return None
    before = folded(text[lead : colon.start()])
    if before not in LABELS and f"{before}." not in LABELS:
        return None
    if ":" not in colon[0] and "：" not in colon[0] and before in WEAK:
        return None
    if "/" in colon[0] and not _is_told(text[colon.end() :]):
        return None
    return Opening(How.LABEL, colon.end()) if text[colon.end() :].strip() else None


def _phrase(text: str, found: list[re.Match[str]]) -> Opening | None:
    """``By Ada Ritt``, ``Scris de Ada Ritt``, ``Autorin/Autor Ada Ritt``."""
    for size in range(min(len(found) - 1, 4), 0, -1):
        key = " ".join(folded(match[0].strip(f"{_QUOTES}{_BRACKETS}")) for match in found[:size])
        if key not in BY and key not in BARE_LABELS:
            continue
        rest = text[found[size].start() :]
        weak = key in WEAK or key in BARE_LABELS
        if not (_is_told(rest) if weak else _may_be_told(rest)):
            return None
        return Opening(How.BY if key in BY else How.LABEL, found[size].start())
    return None


def _genre(text: str, found: list[re.Match[str]]) -> Opening | None:
    """``Eine Analyse von Ada Ritt``: the kind of the article, then a by-word."""
    words = [folded(match[0].strip(_QUOTES)) for match in found]
    if words[0] not in GENRES:
        return None
    for at in range(1, len(words) - 1):
        if words[at] in BY:
            rest = text[found[at + 1].start() :]
            known = words[0] in GENRES and (at == 1 or any(word in GENRES for word in words[1:at]))
            if known and _is_told(rest):
                return Opening(How.GENRE, found[at + 1].start())
            return None
        if words[at] not in GENRES and at > 2:
            return None
    return None


def _may_be_told(rest: str) -> bool:
    """Whether what follows a sure by-word may be a name or an organisation."""
    first, *more = rest.split(maxsplit=1)
    alone = not more or first[-1] in ",;:" or is_small(more[0])
    first = first.rstrip(",;:.")
    if not any(map(str.isalpha, first)) or (alone and folded(first) in NOT_TOLD):
        return False
    if not is_small(first) or "." in first or "-" in first or is_wire(first):
        return True
    return folded(first) in PARTICLES or first in ("the", "our") or _is_desk_told(rest)


def _is_desk_told(rest: str) -> bool:
    """Whether a desk or a role follows: “la rédaction de Larke”, “unserem Redakteur”."""
    words = [folded(word.rstrip(",;:")) for word in rest.split(maxsplit=4)[:4]]
    return any(word.rpartition("-")[2] in DESKS or word in ROLES for word in words)


def _is_told(rest: str) -> bool:
    """Whether a name of two words or more follows, or an organisation or a desk that is known."""
    words = rest.split(maxsplit=6)[:6]
    if not words:
        return False
    first = words[0].rstrip(",;:.")
    if is_wire(first) or folded(first) in OUTLETS or "." in first[1:-1] or _is_desk_told(rest):
        return True
    if words[0][-1:] in ",;:" or not first or is_small(first) or not is_name_word(first):
        return False
    if len(words) == 1:
        return first.isupper() and len(first) > 2 and is_organisation(first)
    names = [first]
    for printed in words[1:]:
        word = printed.partition("/")[0]
        bare = word.rstrip(",;:.")
        if not bare or not is_name_word(bare):
            break
        if folded(bare) not in PARTICLES:
            names.append(bare)
        if bare != printed:
            break
    return len(names) > 1 and not in_menus(" ".join(names[:2]))
