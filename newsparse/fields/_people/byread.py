"""A byline read: whom it names, and its text made ready."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import evolve, frozen

from newsparse.fields._credits.agencies import folded
from newsparse.fields._credits.organisations import is_credited_organisation
from newsparse.fields._people.byeast import eastern_people, is_eastern
from newsparse.fields._people.bypeople import people_in
from newsparse.fields._people.byperson import is_role
from newsparse.fields._people.bytext import ready
from newsparse.fields._people.bywhole import strange_words, words_of
from newsparse.fields._people.bywords import AND, BY, COMMERCIAL, NOT_WRITTEN, SAYS, WITH
from newsparse.fields._people.menuwords import FURNITURE, PICTURE_SOURCES
from newsparse.fields._people.names import PARTICLES, is_cased, is_given
from newsparse.fields._people.opening import How, opening
from newsparse.fields._people.outlets import OUTLETS
from newsparse.fields._people.roles import LATE, POSTED, markers, takes_pictures
from newsparse.fields._people.wires import is_wire
from newsparse.model import Author

MAX_BYLINE = 500
"""Longer texts are no bylines."""

_NO_ENDS = ("?", "!", "…", "...")
_FEW_STRANGE = 4
_MOST_TWICE = 6
_FEWEST_NAMED = 2
_SHORTEST_DEED = 4
_EDGES = " \t-–—*:"
_BY_INSIDE = re.compile(r"(?<=\s)[Bb][Yy]\s+(?=\S)")
_REPORTED = re.compile(
    r"\s{0,3}(?:aus (?P<place>[^\W\d_][\w. -]{1,30}?)|es) berichte(?:t|te|ten|n):?\s", re.IGNORECASE
)
_LOOSE_JOINT = re.compile(
    rf"(?<=\S)[\s,;]{{1,3}}(?:{'|'.join(map(re.escape, sorted(AND | WITH, key=len)))})(?:\s(?:des|de))?\s{{0,3}}$",
    re.IGNORECASE,
)
"""What joins a name to what the next one did: “with photographs by”."""
_PORTRAIT = re.compile(
    r"\s{0,3}(?:profilbild|autorenbild|porträt(?:bild|foto)?|headshot|picture|photo|image|avatar|portrait|"
    r"foto|bild|kuva|retrato|ritratto|imagen|imagem) (?:of|von|de|di|av|af|van)\s",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"[,;|•·/()\[\]\n\r、，；،]|\s[-–—]\s|\svia\s")


@frozen
class Shown:
    """Whom a byline names, and its text made ready; eastern ones are read as they are."""

    authors: tuple[Author, ...] = ()
    contributors: tuple[Author, ...] = ()
    cleaned: str = ""


def read_byline(text: str) -> Shown:
    """Whom a byline names; nobody for text that is no byline."""
    return _read(_told_once(text.strip())) if text and len(text) <= MAX_BYLINE else Shown()


def _told_once(text: str) -> str:
    """The text without the role that a scraper shows twice at its end: “Ada Ritt – Reporter Reporter”."""
    words = text.split()
    for size in range(min(_MOST_TWICE, len(words) // 2), 0, -1):
        twice, above = words[-size:], words[-2 * size : -size]
        named = len(words) - 2 * size >= _FEWEST_NAMED
        if twice == above and named and is_role(" ".join(twice)):
            return text.rsplit(maxsplit=size)[0]
    return text


@lru_cache(maxsize=512)
def _read(text: str) -> Shown:
    # A page asks for the same few lines again and again.
    eastern = is_eastern(text)
    if not eastern and (text.rstrip().endswith(_NO_ENDS) or _PORTRAIT.match(text)):
        return Shown()
    cleaned = text if eastern else ready(text)
    authors: dict[str, Author] = {}
    contributors: list[Author] = []
    for role, author in eastern_people(text) if eastern else _people(cleaned):
        if not _is_grounded(author, text):
            continue
        if role is not None:
            contributors.append(evolve(author, role=role))
        elif author.name not in authors:
            authors[author.name] = author
        else:
            authors[author.name] = _both(authors[author.name], author)
    if authors and not eastern and _is_prose(cleaned, (*authors.values(), *contributors)):
        return Shown(cleaned=cleaned)
    pictured = [one for one in authors.values() if takes_pictures(one.role)]
    if pictured and (len(pictured) < len(authors) or opening(cleaned) is None):
        for one in pictured:
            contributors.append(evolve(authors.pop(one.name), role=str(one.role).casefold()))
    return Shown(tuple(authors.values()), tuple(contributors), cleaned)


def _is_grounded(author: Author, text: str) -> bool:
    """Whether all that is said of an author stands in the text, which was parted where it was glued."""
    said = (author.name, author.role, author.organisation, author.place)
    return all(part is None or part in text for part in said)


def _is_prose(cleaned: str, people: Iterable[Author]) -> bool:
    """Whether a text without a by-word says more beside its names than a byline does."""
    words = words_of(cleaned)
    if not SAYS.isdisjoint(words) and not opening(cleaned):
        return True
    if len(words) <= 2 * _FEW_STRANGE or opening(cleaned) or _BY_INSIDE.search(cleaned):
        return False
    strange = strange_words(words, people)
    return len(strange) > _FEW_STRANGE and 2 * len(strange) > len(words)


def _both(first: Author, second: Author) -> Author:
    """One author who is named twice."""
    return Author(
        first.name,
        first.role or second.role,
        first.organisation or second.organisation,
        first.place or second.place,
    )


def _people(text: str) -> Iterator[tuple[str | None, Author]]:
    """Everyone named, each with what they did, folded; ``None`` for writing."""
    marked = markers(text)
    starts = [0, *(match.end() for match in marked)]
    ends = [*(match.start() for match in marked), len(text)]
    roles = [None, *(match["what"] if not match["writer"] else None for match in marked)]
    written = any(match["writer"] and match["writer"].casefold() not in POSTED for match in marked)
    named = False
    for at, (start, end, role) in enumerate(zip(starts, ends, roles, strict=True)):
        section = text[start:end]
        if end < len(text):
            section = _LOOSE_JOINT.sub("", section)
        if at == 0 and written and opening(section) is None:
            continue  # what stands before “Written by” is something else
        if at > 0 and _is_sponsor(marked[at - 1][0].split()[0], section):
            continue
        wrote = marked[at - 1]["writer"] if at else None
        did = wrote if named and wrote and wrote.casefold() in LATE else role
        for done, author in _section(section, marked=at > 0):
            named = named or not (done or did)
            yield done or (did.lower() if did else None), author


def _section(text: str, *, marked: bool) -> Iterator[tuple[str | None, Author]]:
    """The people of a byline, or of what follows a word such as “Photographs by”.

    :param marked: whether such a word stands before it.
    """
    told = _REPORTED.match(text)
    if told:
        for one in people_in(text[told.end() :], sure=True):
            yield one[0], evolve(one[1], place=one[1].place or told["place"])
        return
    opened = opening(text)
    start = opened.end if opened else 0
    if _is_commercial(text):
        return
    for match in _BY_INSIDE.finditer(text, start):
        if _is_deed(text[start : match.start()]):
            return
        start, marked = match.end(), True
    sure = marked or opened is not None
    inside = opened is None and start > 0
    text = text[start:]
    if not sure and _credits_a_picture(text):
        return
    labelled = opened is not None and opened.how is How.LABEL
    for done, author in people_in(text, sure=sure, labelled=labelled):
        guessed = inside or (not sure and author.name != text.strip(_EDGES))
        if not (guessed and _is_word(author)):
            yield done, author


def _is_word(author: Author) -> bool:
    """Whether one word may be any, as no by-word opens its line: “Stand by Me”, “Lost in Larke”."""
    name = author.name
    if " " in name or author.organisation is not None or is_given(name) or not name.isalpha():
        return False
    return is_cased(name)


def _is_sponsor(what: str, firm: str) -> bool:
    """Whether a firm presents what is no work of its own: “Presented by Larke Bank”."""
    firm = firm.strip(_EDGES)
    if what.casefold() != "presented" or is_wire(firm) or folded(firm) in OUTLETS:
        return False
    return is_credited_organisation(firm)


def _is_commercial(text: str) -> bool:
    """Whether it opens as advertisements do: “Präsentiert von”, “Offerto da”."""
    first, *more = text.split(maxsplit=2)[:2] or [""]
    return bool(more) and folded(first) in COMMERCIAL and folded(more[0]) in BY | PARTICLES


def _is_deed(before: str) -> bool:
    """Whether what stands before “by” is something else than writing: “Sponsored”, “Killed”."""
    last = folded(before.rsplit(maxsplit=1)[-1]) if before.strip() else ""
    if last in NOT_WRITTEN:
        return True
    return len(last) > _SHORTEST_DEED and last.endswith("ed") and not is_given(last)


def _credits_a_picture(text: str) -> bool:
    """Whether one of its pieces is a stock house or another source of pictures."""
    pieces = (folded(piece.strip(_EDGES)) for piece in _SPLIT.split(text))
    return any(piece in PICTURE_SOURCES and piece not in FURNITURE for piece in pieces)
