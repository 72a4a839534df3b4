"""Credits at the foot of agency copy: who reported, wrote and edited, and whose copy it is.

The grammar::

    credit    = ["("] share {(";" | "." | ",") share} [")"]
    share     = deed ("by" | ":" | …) person {("," | "and") person}
    deed      = "Reporting" | "Writing and editing" | "Reporte" | "Bearbeitet" | …
    helpers   = [agency "writers"] person {("," | "and") person} "contributed to this report."
    signature = ["---" | "Quelle:"] (agency | initials) {("/" | ",") (agency | initials)}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from newsparse.fields._credits.agencies import folded
from newsparse.fields._people.bypeople import people_in
from newsparse.fields._people.byperson import is_desk
from newsparse.fields._people.bywhole import strange_words, words_of
from newsparse.fields._people.bywords import UNNAMED
from newsparse.fields._people.eastsigned import opening_people, signing_people
from newsparse.fields._people.names import is_name_word
from newsparse.fields._people.outlets import OUTLETS
from newsparse.fields._people.reporting_words import (
    COPYRIGHT,
    DEED,
    DEED_START,
    HELPED,
    NOT_INITIALS,
    NOTE,
    OF_AGENCY,
    OF_PICTURES,
    SIGNED_AT_END,
    SOURCE_LABEL,
    TOLD,
)
from newsparse.fields._people.wires import is_wire
from newsparse.model import Author

__all__ = [
    "MAX_REPORTING",
    "is_same_agency",
    "is_wire",
    "opening_people",
    "parse_reporting",
    "signing_agency",
    "signing_people",
    "source_agency",
]

MAX_REPORTING = 800
"""Longer texts are no such credits."""

_MOST_NOTE = 250
_MOST_UNNAMED = 5
_MOST_SIGNATURE = 60
_MOST_AGENCY_WORDS = 4
_WRAPS = " \t\n\r()[]*_–—-"
_SIGNED = re.compile(r"[^\W\d_]{2,5}")
_MARK = re.compile(r"[/,;+()\[\]|]|\s(?:und|and|et|mit|with|&)\s|\s")
_GLUE = frozenset(("mit", "und", "and", "et", "with", "avec"))
_SHORT = re.compile(r"\s\(([^\W\d_]{2,8})\)")
_ROOM = 12
_OPENING = 80
"""Characters: a credit opens with a deed."""
_TOKEN = re.compile(r"[^\s,;:()\[\]]+")
_NO_AND = re.compile(r",?\s(?:(?:and|et|y|e)\s)?")
_STOP = re.compile(r"(?<=[^\W\d_]{3})\.\s+(?=\S)")
_PROSE_BEHIND = re.compile(
    rf"{_STOP.pattern}|\bOur Standards\b|\b(?:Nos|Nuestros|Nossos|Unsere) (?:standards|estándares|padrões)\b",
    re.IGNORECASE,
)
"""What ends the names of a share: a sentence, or the agency's note on its rules."""
_CITED = re.compile(r"[–—-]{2,3}|\(")
_MOST_SIGNED = 80
_MOST_SIGNING = 3
_SIGNED_PARTS = re.compile(r"[/,;+|]|\s(?:und|and|et|y|e|og|och|i|и|mit|with)\s")
_SIGNED_WORD = re.compile(r"[^\W_]+")
_NAMED = re.compile(r"([^()\n]{3,40})\s\(([^()\n]{2,30})\)")
_SMALL = frozenset("the of de la".split())
_OF_AGENCIES = _SMALL | frozenset("agence agency agencia agenzia agentur news bureau press".split())


def parse_reporting(text: str) -> tuple[Author, ...]:
    """The people and agencies that a credit at the foot of a story names, in their order.

    What each did is their ``role``, as printed but in small letters: ``reporting``, ``editado``.
    Initials in a signature (``dpa/ritt``, ``(phy)``) have none; an agency has itself as its
    organisation.

    :return: ``()`` for text that is no such credit, prose among it, and for more than 800
        characters. Every name and place stands in ``text``.
    """
    if not text or len(text) > MAX_REPORTING:
        return ()
    return (
        tuple(_assistants(text))
        or tuple(_shares(text))
        or tuple(_helpers(text))
        or tuple(_signatures(text))
    )


def _shares(text: str) -> Iterator[Author]:
    """Those named in the shares of a credit: ``Reporting by Ada Ritt in Larke``."""
    if DEED_START.search(text, 0, _OPENING) is None:
        return
    starts = list(DEED_START.finditer(text))
    if not starts or text[: starts[0].start()].strip(_WRAPS):
        return
    for at, match in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else len(text)
        if (prose := _PROSE_BEHIND.search(text, match.end(), end)) is not None:
            end = prose.start()
        people = text[match.end() : end].strip(f"{_WRAPS},;.")
        deed = DEED.sub(" ", match["deed"]).strip().casefold()
        for done, one in people_in(people, sure=True):
            if folded(one.name) not in UNNAMED and not (is_desk(one.name) and one.name.islower()):
                yield evolve(one, role=done or deed)


def _assistants(text: str) -> list[Author]:
    """Those named by a line that says who helped, and nothing else: ``With files from Ada Ritt``."""
    helped = HELPED.match(text)
    if helped is None or len(text) > _MOST_NOTE:
        return []
    rest = text[helped.end() :].strip(f"{_WRAPS}.")
    people = _named(rest)
    if not people or strange_words(words_of(rest), people):
        return []
    if not all(" " in one.name or is_wire(one.name) for one in people):
        return []
    role = " ".join(helped["deed"].casefold().split())
    return [evolve(one, role=role) for one in people]


def _named(text: str) -> list[Author]:
    """Those named in a text that holds nothing else, without agencies that have no name."""
    people = (one for done, one in people_in(text, sure=True) if done is None)
    return [one for one in people if folded(one.name) not in UNNAMED]


def _helpers(text: str) -> list[Author]:
    """Those named in sentences: ``Ada Ritt contributed to this report.``; nobody if one is another.

    Who is named by one word alone wrote the story, and is told where another is named in full.
    """
    if TOLD.search(text) is None:
        return []
    found: list[Author] = []
    for sentence in _STOP.split(text.strip(f"{_WRAPS}.")):
        told = TOLD.search(sentence)
        people = _told(sentence, told) if told else []
        if not people:
            return []
        found += people
    named = any(" " in one.name or one.organisation == one.name for one in found)
    return found if named else []


def _told(sentence: str, told: re.Match[str]) -> list[Author]:
    """The people of such a sentence, which holds nothing but their names, agency and places."""
    whose = OF_AGENCY.match(sentence, 0, told.start())
    agency = (
        whose["agency"].removeprefix("The ") if whose and _is_employer(whose["agency"]) else None
    )
    start = whose.end() if whose and agency else 0
    rest = f"{sentence[start : told.start()]}{sentence[told.end() :]}"
    role = next(filter(None, told.groups())).casefold()
    people = _named(rest)
    if strange_words(words_of(rest), people):
        return []
    if not all(_is_told_of(one, sentence, reported=told["reported"] is not None) for one in people):
        return []
    return [evolve(one, role=role, organisation=one.organisation or agency) for one in people]


def _is_told_of(one: Author, sentence: str, *, reported: bool) -> bool:
    """Whether it is somebody with a whole name, sent from a place by its name, or an agency."""
    if one.name not in sentence:
        return False
    if one.organisation == one.name:
        return not reported and is_wire(one.name)
    if len(one.name.split()) == 1 and not (reported and one.place):
        return False
    place = one.place
    return place is None or (place in sentence and all(map(is_name_word, _NO_AND.split(place))))


def _is_employer(name: str) -> bool:
    return is_wire(name) or is_wire(name.removeprefix("The ")) or folded(name) in OUTLETS


def _signatures(text: str) -> Iterator[Author]:
    """Agencies and initials: ``--- dpa/ritt``, ``kle/jj (dpa, afp, rtr)``, ``SDA/sep``."""
    text = text.strip()
    if (
        not text
        or len(text) > _MOST_SIGNATURE
        or text[0] in "[<{/"
        or text.endswith((":", "?", "!"))
    ):
        return
    label = SOURCE_LABEL.match(text)
    marked = label is not None or _CITED.match(text) is not None or "/" in text
    body = text[label.end() :] if label else text
    parts = [part for part in _MARK.split(body.strip(f"{_WRAPS}.©")) if part and part not in _GLUE]
    parts = [part.strip(_WRAPS) for part in parts]
    if not parts or not all(_is_signature(part) for part in parts):
        return
    wires = [part for part in parts if is_wire(part)]
    if not marked and not (wires and len(parts) > 1) and not ("," in body and len(parts) > 1):
        return
    if " " in body.replace(", ", ",").replace("; ", ";").strip() and not (wires or marked):
        return
    for part in dict.fromkeys(parts):
        yield Author(part, organisation=part if is_wire(part) else None)


def _is_signature(part: str) -> bool:
    """Whether it is an agency, or the initials of somebody at a desk."""
    if is_wire(part):
        return True
    return _SIGNED.fullmatch(part) is not None and part.islower() and part not in NOT_INITIALS


def source_agency(text: str) -> str | None:
    """The agency whose copy or material a note says was used, as printed; ``None`` for other text.

    ``Quelle: dpa``, ``With reporting by Reuters``, ``Mit Agenturen`` (which gives ``Agenturen``).
    More than 250 characters are no such note.
    """
    text = text.strip()
    if not text or len(text) > _MOST_NOTE:
        return None
    label = SOURCE_LABEL.match(text)
    if label:
        return _first_agency(text[label.end() :], near=True)
    if rights := COPYRIGHT.match(text):
        rest = text[rights.end() :]
        return None if OF_PICTURES.search(rest) else _first_agency(rest, near=True)
    if NOTE.search(text) is None:
        return None
    return _first_agency(text, near=False)


def _first_agency(text: str, *, near: bool) -> str | None:
    """The first agency that a text names.

    :param near: whether it must open the text.
    """
    tokens = list(_TOKEN.finditer(text))
    for at, token in enumerate(tokens):
        for size in range(_MOST_AGENCY_WORDS, 0, -1):
            if at + size > len(tokens):
                continue
            name = text[token.start() : tokens[at + size - 1].end()].strip("./")
            if is_wire(name) and (name.isupper() or len(name) > 2):
                short = _SHORT.search(text, token.start(), tokens[at + size - 1].end() + _ROOM)
                return short[1] if short and is_wire(short[1]) else name
        if "/" in token[0]:
            wires = [part for part in token[0].strip("./").split("/") if is_wire(part)]
            if wires:
                return wires[0]
        if folded(token[0]) in UNNAMED - {"staff", "wire"} and len(tokens) <= _MOST_UNNAMED:
            return token[0].strip(".")
        if near and at > 2:
            return None
    return None


def signing_agency(text: str) -> str | None:
    """The agency that signs a story at its end, as printed; ``None`` where none does.

    It is the last line, or closes the last paragraph: ``/ritzau/``, ``Ada Ritt (PAP)``, ``dpa/lno``,
    ``… they said. (dpa/lno)``, ``… they said. — Reuters``. An agency in brackets inside the last
    sentence is only spoken of: ``… told the Associated Press (AP).``

    :param text: only its last 80 characters are looked at.
    """
    whole = text.strip()
    end = whole[-_MOST_SIGNED:]
    match = SIGNED_AT_END.search(end)
    if match is not None:
        return _first_of_signature(next(filter(None, match.groups())))
    if len(whole) > _MOST_SIGNED:
        return None
    if (named := _NAMED.fullmatch(whole)) is not None and _may_sign(named[1]):
        return named[2] if is_wire(named[2]) else None
    # “AA” and “TT” stand on buttons too.
    alone = is_wire(whole) and (len(whole) > 2 or not whole.isascii())
    return whole if alone else _first_of_signature(whole) if "/" in whole else None


def _first_of_signature(text: str) -> str | None:
    """The first agency of a signature that holds nothing but agencies and who wrote for them."""
    parts = [part.strip() for part in _SIGNED_PARTS.split(text) if part.strip()]
    wires = [part for part in parts if is_wire(part)]
    if not wires or not all(part in wires or _may_sign(part) for part in parts):
        return None
    return wires[0]


def _may_sign(part: str) -> bool:
    """Whether it may stand beside an agency that signs: initials, a date, a person's name."""
    if not any(map(str.isalpha, part)):
        return True
    words = part.split()
    return len(words) <= _MOST_SIGNING and (
        _SIGNED.fullmatch(part) is not None or (len(words) > 1 and all(map(is_name_word, words)))
    )


def is_same_agency(one: str, other: str) -> bool:
    """Whether two names are one agency's: ``AP`` and ``The Associated Press``, ``dpa`` and ``dpa/afp``."""
    words = [[folded(word) for word in _SIGNED_WORD.findall(name)] for name in (one, other)]
    first, second = (set(own) - _OF_AGENCIES for own in words)
    initials = {"".join(word[0] for word in own if word not in _SMALL) for own in words}
    return not first.isdisjoint(second) or not initials.isdisjoint(first | second)
