"""Bylines: who wrote it, who took the pictures, and whether a line names anyone.

The grammar that is read, each part optional but the name::

    byline   = ["By"] person {("," | "and" | "with" | ";") person} {contribution}
    person   = name [role] ["in" place | "for" organisation] ["(" remark ")"] ["," role]
    contribution = ("Photographs" | "Produced" | …) ("by" | ":") person {"," person}
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from attrs import evolve, frozen

from newsparse.fields._agencies import AGENCIES, PARTICLES, folded, is_agency, is_organisation
from newsparse.fields._roles import DESCRIPTORS, DESKS, MARKER, ROLES, SECTIONS
from newsparse.fields._tables import words as table
from newsparse.model import Author

MAX_BYLINE = 500
"""Longer texts are no bylines."""

_MAX_NAME_WORDS = 6
_MAX_ROLE_WORDS = 12
_MAX_LINE = 150
_OPENING = re.compile(
    r"\s*(?:by\b|von\b(?=\s+\w+\s+\w)|par\b(?=\s+\w+\s+\w)|por\b(?=\s+\w+\s+\w)|door\b|автор\b)"
    r"\s*:?\s*",
    re.IGNORECASE,
)
_BY_INSIDE = re.compile(r"(?<=\s)[Bb]y\s+(?=\S)")
_NO_NAME = re.compile(r"\S{1,64}@\S{1,255}|@\w{1,50}|https?://\S{1,300}|www\.\S{1,300}")
_PART = re.compile(
    r"\s*(?P<list>[,;|•·/、，；،\n\r]|\s[-–—]\s)\s*(?:(?:and|&|with)\s+)?"
    r"|\s+(?P<and>and|&|und|et|og|och|with|mit|avec|y|e|и)\s+"
    r"|\s*(?P<open>[(\[])|(?P<close>[)\]])"
)
_WHERE = re.compile(r"\s(?P<how>(?:reporting )?(?:in|at|from|aboard|for|of))\s", re.IGNORECASE)
_PLACED = re.compile(r"(?:reporting )?(?:in|at|from) ([^\Wa-z].*)", re.DOTALL)
_CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last )?(?:updated|modified|published)|follow|"
    r"share|exclusive|opinion|analysis",
    re.IGNORECASE,
)
_ELISION = re.compile(r"[^\W\d_]{1,3}['’][^\W\d_]")
_WORD = re.compile(r"\S+")
_SUFFIXES = frozenset({"jr", "sr", "st", "dr"})
_FURNITURE = table(
    """
    a about accept account advertisement all an are cookie cookies contact follow help how is join
    latest live log menu more most my newsletter newsletters our privacy read register related
    search share sign skip subscribe support terms the this top view viewed watch what when where
    who why you your
    """
)
_LINE_WORDS = table(
    "and with by in at from for of told to as und et og och и & the earlier now until"
)


_FULL_STOP = re.compile(r"(?<=\w\w)(?<!\b[JS]r)(?<!\bInc)(?<!\bLtd)(?<!\bCo)\.$")
_UNNAMED = frozenset(("agencies", "agency"))
_OF_ENGLAND = re.compile(r" (?=(?:North|South|East|West)(?:[- ](?:east|west))? of England \w)")
_TITLE_WORDS = frozenset(("and", "for", "of", "the", "&"))


@frozen
class _Piece:
    """A stretch of a byline between two separators; ``how`` is the group of the one before it."""

    text: str
    how: str
    start: int


@frozen
class _Found:
    author: Author
    place_at: int | None = None


def parse_byline(text: str) -> tuple[Author, ...]:
    """The authors that a byline names, in their order; ``()`` where it names none.

    Every string of the result stands in ``text``. A byline that names no person (``Staff and
    agencies``) is an author by that name; a news agency is one with itself as its organisation.
    Those who took the pictures or produced the film are left to :func:`parse_contributors`.
    “Agencies” beside a name are nobody's. E-mail addresses, handles and URLs are no names; nor is
    anything in more than 500 characters.
    """
    return parse_people(text)[0]


def parse_contributors(text: str) -> tuple[Author, ...]:
    """Those a byline names for something else than writing, what they did as their ``role``.

    The role is the byline's own word in lower case: ``photographs``, ``produced``.
    """
    return parse_people(text)[1]


def parse_people(text: str) -> tuple[tuple[Author, ...], tuple[Author, ...]]:
    """What :func:`parse_byline` and :func:`parse_contributors` read in a byline."""
    authors: list[Author] = []
    contributors: list[Author] = []
    for role, author in _people(text):
        if role is None:
            authors.append(author)
        else:
            contributors.append(evolve(author, role=role))
    named = [author for author in authors if folded(author.name) not in _UNNAMED]
    return tuple(named or authors), tuple(contributors)


def looks_like_byline(text: str) -> bool:
    """Whether a line of its own could be a byline.

    It could if it names someone and holds nothing but names, roles and what joins them: after
    “By”, up to twenty words; without it, up to five, or more in a list of names. A title in
    capitalised words looks the same; what stands around the line must tell.
    """
    text = text.strip()
    if not text or len(text) > _MAX_LINE or text[-1] in "?!:,":
        return False
    authors = parse_byline(text)
    opening = _OPENING.match(text) or MARKER.match(text)
    words = text[opening.end() :].split() if opening else text.split()
    if not authors or not words or not all(map(_may_stand_in_line, words)):
        return False
    if text.endswith(".") and len(words[-1].strip(".")) > 2:
        return False
    if opening:
        return len(words) <= 20
    if any(word.casefold() in _FURNITURE for word in words):
        return False
    named = sum(len(author.name.split()) for author in authors)
    first = authors[0]
    if first.organisation == first.name or named < 2:
        return is_agency(first.name)
    more = first.role or first.place or first.organisation
    return len(words) <= 5 or len(authors) > 1 or more is not None


def _may_stand_in_line(word: str) -> bool:
    word = word.strip("()[],;:")
    bare = folded(word)
    if any(map(str.isdigit, word)):
        return False
    if bare in _LINE_WORDS or bare in DESKS or bare in ROLES or bare in DESCRIPTORS:
        return True
    return _is_name_word(word) or is_agency(bare) or MARKER.match(f"{word}:") is not None


def _people(text: str) -> Iterator[tuple[str | None, Author]]:
    """Everyone named, each with what they did, folded; ``None`` for writing."""
    if len(text) > MAX_BYLINE:
        return
    text = _NO_NAME.sub(lambda match: ";".ljust(len(match[0])), text)
    markers = list(MARKER.finditer(text))
    starts = [0, *(match.end() for match in markers)]
    ends = [*(match.start() for match in markers), len(text)]
    roles = [None, *(match["what"] if not match["writer"] else None for match in markers)]
    for start, end, role in zip(starts, ends, roles, strict=True):
        for author in _section(text[start:end]):
            yield (role.casefold() if role else None), author


def _section(text: str) -> Iterator[Author]:
    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    for match in _BY_INSIDE.finditer(text, start):
        start = match.end()
    text = _FULL_STOP.sub("", _without_note(text[start:].strip(" \t\n\r,;:|-–—")))
    where = _WHERE.search(text)
    if _is_desk(text[: where.start()] if where else text):
        yield _somebody(text, where)
        return
    found: list[_Found] = []
    for piece in _pieces(text):
        _add(found, piece, text)
        if not found and piece.text[:1].islower():
            return  # “By comparison, …”: prose
    for one in found:
        yield one.author


def _pieces(text: str) -> Iterator[_Piece]:
    start, how = 0, "first"
    for match in _PART.finditer(text):
        if match["and"] and not _parts(text, match):
            continue
        yield _piece(text, start, match.start(), how)
        start, how = match.end(), match.lastgroup or "list"
    yield _piece(text, start, len(text), how)


def _piece(text: str, start: int, end: int, how: str) -> _Piece:
    raw = text[start:end]
    return _Piece(raw.strip(), how, start + len(raw) - len(raw.lstrip()))


def _parts(text: str, match: re.Match[str]) -> bool:
    """Whether this “and” stands between two people, not inside a role or a name."""
    before = _WORD.findall(text[max(0, match.start() - 80) : match.start()])
    after = _WORD.findall(text[match.end() : match.end() + 80])
    if not before or not after:
        return False
    following = folded(after[0])
    if following in DESKS or is_agency(after[0]):
        return True
    if match["and"] in ("y", "e", "и"):
        return len(before) > 1 and len(after) > 1
    if after[0][:1].islower() and following not in PARTICLES:
        return before[-1][:1].isupper() and folded(before[-1]) not in DESCRIPTORS
    return folded(before[-1]) not in DESCRIPTORS or following not in DESCRIPTORS


def _add(found: list[_Found], piece: _Piece, text: str) -> None:
    """Take in the next piece: more about the author before, or another."""
    name = _without_note(piece.text)
    if not name or any(map(str.isdigit, name)) or _CALENDAR.fullmatch(name):
        return
    if found:
        more = _more(found[-1], piece, name, text)
        if more is not None:
            found[-1] = more
            return
    if piece.how == "open" or (found and piece.how != "and" and _is_lone(name)):
        return
    author = _person(name, _WHERE.search(name))
    if author is not None:
        at = piece.start + name.rfind(author.place) if author.place else None
        found.append(_Found(author, at))


def _more(last: _Found, piece: _Piece, name: str, text: str) -> _Found | None:
    """The last author with what a piece adds; ``None`` where it is not about that author."""
    author = last.author
    beside = piece.how != "and"
    if beside and _is_role(name):
        return evolve(last, author=evolve(author, role=author.role or name))
    if placed := _PLACED.match(name):
        if author.place is not None:
            return last
        return _Found(evolve(author, place=placed[1]), piece.start + placed.start(1))
    if piece.how == "open":
        return evolve(last, author=evolve(author, organisation=name)) if is_agency(name) else last
    if beside and is_organisation(name) and " in " not in name and not _is_whole(author):
        return evolve(last, author=evolve(author, organisation=author.organisation or name))
    if last.place_at is not None and _is_lone(name):
        place = text[last.place_at : piece.start + len(name)]
        return last if ";" in place else evolve(last, author=evolve(author, place=place))
    return None


def _person(text: str, where: re.Match[str] | None) -> Author | None:
    """One piece read as name, role and place; ``None`` where it names nobody."""
    who = text[: where.start()] if where else text
    if _is_desk(who) or is_agency(who):
        return _somebody(text, where)
    region = _OF_ENGLAND.search(text)
    if region and folded(text.rsplit(maxsplit=1)[-1]) in ROLES:
        return Author(text[: region.start()].strip(" ,"), role=text[region.end() :])
    name, role = _split_role(who)
    if role is None and _is_titled(name):
        return _somebody(text, where)
    if not _is_name(name):
        return _somebody(text, None) if _is_titled(text) else None
    author = Author(name, role=role)
    return _placed(author, text, where)


def _is_titled(text: str) -> bool:
    """Whether it is an organisation's name, capitalised as such."""
    words = text.split()
    capitalised = all(word in _TITLE_WORDS or _is_name_word(word) for word in words)
    return text[:1].isupper() and capitalised and is_organisation(text)


def _somebody(text: str, where: re.Match[str] | None) -> Author:
    name = (text[: where.start()] if where else text).strip()
    desk = folded(name).split()[-1] in DESKS | ROLES | SECTIONS and not is_agency(name)
    organisation = name if is_organisation(name) and not desk else None
    return _placed(Author(name, organisation=organisation), text, where)


def _placed(author: Author, text: str, where: re.Match[str] | None) -> Author:
    rest = text[where.end() :].strip() if where else ""
    if where is None or not rest or (rest[:1].islower() and not rest.startswith("the ")):
        return author
    names = where["how"].casefold() in ("for", "of")
    more = _WHERE.search(rest)
    if more and names != (more["how"].casefold() in ("for", "of")):
        author, rest = _placed(author, rest, more), rest[: more.start()]
    if names or is_agency(rest):
        return evolve(author, organisation=author.organisation or rest)
    return evolve(author, place=author.place or rest)


def _split_role(text: str) -> tuple[str, str | None]:
    """``Jane Doe Science correspondent`` as name and role."""
    words = list(_WORD.finditer(text))
    if not words or folded(words[-1][0]) not in ROLES:
        return text, None
    first = last = len(words) - 1
    while first > 0 and _describes(words[first - 1][0]):
        first -= 1
    if first == last and last >= 3 and words[last][0].islower():
        first -= 1  # a place that no table holds: “Jane Doe Larke correspondent”
    if first == 1 and last > 1:
        first = 2
    return text[: words[first].start()].strip(), text[words[first].start() :]


def _describes(word: str) -> bool:
    if folded(word) in DESCRIPTORS or (is_agency(word) and folded(word) in AGENCIES):
        return True
    return word.islower() and folded(word) not in PARTICLES


def _is_role(text: str) -> bool:
    """Whether it is a role alone: “science editor”, “Professor of history at Larke”."""
    words = _WORD.findall(_WHERE.split(text, maxsplit=1)[0])
    if not words or len(text.split()) > _MAX_ROLE_WORDS:
        return False
    if words[0].islower() and words[0] not in PARTICLES:
        return any(folded(word) in ROLES for word in words)
    if folded(words[-1]) not in ROLES:
        return False
    unknown = [word for word in words[:-1] if not _describes(word)]
    return not unknown or (len(words) == 2 and words[-1].islower())


def _is_desk(text: str) -> bool:
    """Whether it stands in a byline for people unnamed: “Guardian staff reporter”, “agencies”."""
    words = [folded(word) for word in text.split()]
    if len(words) == 2 and words[1] in SECTIONS:
        return is_agency(words[0])
    if not words or len(words) > _MAX_NAME_WORDS or words[-1] not in ROLES | DESKS:
        return False
    inner = [word for word in words[1:-1] if word not in DESKS | DESCRIPTORS | {"&", "writers"}]
    if inner:
        return False
    opens = words[0] in DESKS | DESCRIPTORS | {"our", "the"} or is_agency(words[0])
    return opens or len(words) == 1 or (len(words) == 2 and words[0] not in ("a", "an"))


def _is_whole(author: Author) -> bool:
    return author.organisation == author.name or _is_desk(author.name)


def _is_lone(name: str) -> bool:
    """One capitalised word that is no agency: a place or a forename, as the words around tell."""
    return len(name.split()) == 1 and name[:1].isupper() and not is_agency(name)


def _is_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= _MAX_NAME_WORDS or words[0].casefold() in ("the", "a", "an"):
        return False
    last = words[-1]
    if len(text) < 2 or (last[0].islower() and not _ELISION.match(last)):
        return False
    return all(map(_is_name_word, words))


def _is_name_word(word: str) -> bool:
    """Whether a word can stand in a name: letters of any script, not in lower case."""
    if folded(word) in PARTICLES:
        return True
    if _ELISION.match(word):
        word = word.title()
    if not word or word[0].islower() or not any(map(str.isalpha, word)):
        return False
    return all(
        char in ".'’‘ʼ`-‐‑·・“”\"\u200c\u200d" or unicodedata.category(char)[0] in "LM"
        for char in word
    )


def _without_note(text: str) -> str:
    """A piece without a footnote's number glued to it and a full stop that ends it."""
    text = text.strip(" \t\n\r,;:|–—")
    if text and text[-1].isdigit():
        bare = text.rstrip("0123456789")
        text = bare if bare[-1:].isalpha() else text
    if text.endswith(".") and " " in text:
        last = text[:-1].split()[-1]
        if len(last) > 2 and last.casefold() not in _SUFFIXES and "." not in last:
            text = text[:-1]
    return text
