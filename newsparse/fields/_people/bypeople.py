"""The people of a byline, once its by-word is off: pieces between separators, and what each adds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from newsparse.fields._credits.agencies import folded, is_organisation
from newsparse.fields._people import byperson as person
from newsparse.fields._people.byplaces import Where, find_where, is_place, placed
from newsparse.fields._people.bywords import AND, PLACED, SHY, UNNAMED, WITH
from newsparse.fields._people.menuwords import FURNITURE
from newsparse.fields._people.names import (
    PARTICLES,
    in_menus,
    is_cased,
    is_given,
    is_name,
    is_small,
    is_suffix,
    split_run,
)
from newsparse.fields._people.outlets import OUTLETS, is_paper
from newsparse.fields._people.roles import ALSO_DID, DESCRIPTORS, DESKS, ROLES
from newsparse.fields._people.wires import is_wire
from newsparse.model import Author

_JOINTS = "|".join(map(re.escape, sorted(AND | WITH, key=len, reverse=True)))
_PART = re.compile(
    r"\s*(?P<end>\u2028)"
    rf"|\s*(?P<list>[,;|•·/+、，；،؛\n\r>→»]|\s[-–—]{{1,2}}\s)[\s,;]*(?:(?P<joined>{_JOINTS})\s+)?"
    rf"|\s+(?P<and>{_JOINTS})\s+"
    r"|\s*(?P<open>[(\[])|(?P<close>[)\]])",
    re.IGNORECASE,
)
_SPECIAL_TO = re.compile(r"(?<=\w)[ \t\n,|;:–—-]{1,4}special (?:to|for) (?=\w)", re.IGNORECASE)
_AND = re.compile(rf"\s+(?:{_JOINTS})\s", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_LOOK = 80
_BUTTONS = FURNITURE - frozenset(
    "news opinion analysis exclusive plus abo x more archiv print listen newsletter contact mehr".split()
)
_ARTICLES = frozenset("le la les el il lo der die das the de het o".split())
_DATED = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last )?(?:updated|modified|published)|exclusive|"
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ist|gmt|utc|est|edt|cet|uhr",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:photos?|photographs?|pictures?|fotos?|bilder|video|grafik|foto|fotografías?|fotografie|graphics|"
    r"illustrations?|camera|kamera|фото|ljósmyndir|zdjęcia|kuvat|fotók)",
    re.IGNORECASE,
)
_FULL_STOP = re.compile(
    r"(?<=\w\w)(?<!\b[JSjs]r)(?<!\bEsq)(?<!\bESQ)(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\.\w\w)\.$"
)
_SPACES = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2029\u202f\u205f\u3000"
)
_DASHES = ("–", "—", "-")
_BEFORE_PAPERS = ("|", "/", "·", "•", "", *_DASHES)
_EDGES = f'{_SPACES},;:|-–—•·*"“”„'


@frozen
class _Piece:
    """A stretch of a byline between two separators; ``how`` is the kind of the one before it."""

    text: str
    how: str
    start: int
    mark: str


@frozen
class _Found:
    author: Author
    place_at: int | None = None
    done: str | None = None


def people_in(
    text: str, *, sure: bool, labelled: bool = False
) -> Iterator[tuple[str | None, Author]]:
    """The people named in a text that holds nothing else, each with what they did instead of writing.

    :param sure: whether a by-word stood before it: then one word can be a name.
    :param labelled: whether that was a label with a colon.
    """
    text = _FULL_STOP.sub("", person.without_note(text.strip(_EDGES)))
    text = _SPECIAL_TO.sub(" for ", text)
    if not text:
        return
    where = find_where(text)
    if person.is_desk(text[: where.start] if where else text):
        yield None, _posted(text, where) or person.somebody(text, where)
        return
    found: list[_Found] = []
    place: str | None = None
    for piece in _pieces(text):
        if not found and is_place(piece.text) and piece.text != text:
            place = place or piece.text
            continue
        if len(found) == 1 and _turns_name(found[0].author, piece):
            return
        _add(found, piece, text, sure=sure)
        if not found and is_small(piece.text) and not sure and is_cased(piece.text):
            return  # “By comparison, …”: prose
        if place and found and found[0].author.place is None:
            found[0], place = evolve(found[0], author=evolve(found[0].author, place=place)), None
    if not found and place and sure and not labelled:
        yield None, Author(place)
    if sure and len(found) > 1 and any(is_wire(one.author.name) for one in found):
        found = [evolve(one, author=_paper(one.author)) for one in found]
    for one in found:
        yield one.done, one.author


def _posted(text: str, where: Where | None) -> Author | None:
    """Who is named behind a post: “notre correspondant à Paris, Ada Ritt”."""
    if where is None or where.names:
        return None
    place, _, name = map(str.strip, text[where.end :].partition(","))
    named = " " in name and is_name(name) and not is_place(name) and not person.is_role(name)
    return Author(name, role=text[: where.start].strip(), place=place or None) if named else None


def _paper(author: Author) -> Author:
    """The author, who beside an agency and with an article for a forename is a paper: “Le Larke”."""
    words = author.name.split()
    if author.organisation is None and len(words) == 2 and folded(words[0]) in _ARTICLES:
        return evolve(author, organisation=author.name)
    return author


def _pieces(text: str) -> Iterator[_Piece]:
    start, how, mark = 0, "first", ""
    for match in _PART.finditer(text):
        if match["and"] and not _parts(text, match):
            continue
        yield _piece(text, start, match.start(), how, mark)
        if match["end"]:
            return
        joined = match["joined"] is not None and _joins(text, match)
        kind = "and" if joined else "list" if match["list"] else match.lastgroup or "list"
        start, how, mark = match.end(), kind, (match["list"] or "").strip()
        if match["joined"] and not joined:
            start = match.start("joined")
    yield _piece(text, start, len(text), how, mark)


def _joins(text: str, match: re.Match[str]) -> bool:
    """Whether the “and” behind a comma joins people: not the “a” of “Ada Ritt, a writer”."""
    return match["joined"].casefold() not in SHY or not is_small(text[match.end() :].lstrip())


def _piece(text: str, start: int, end: int, how: str, mark: str) -> _Piece:
    raw = text[start:end]
    return _Piece(raw.strip(_EDGES), how, start + len(raw) - len(raw.lstrip(_EDGES)), mark)


def _parts(text: str, match: re.Match[str]) -> bool:
    """Whether this “and” stands between two people, not inside a role, a name or a place."""
    before = _WORD.findall(text[max(0, match.start() - _LOOK) : match.start()])
    rest = re.split(r"[,;|/()\n]", text[match.end() : match.end() + _LOOK], maxsplit=1)[0]
    after = _WORD.findall(rest)
    if not before or not after:
        return False
    joint = match["and"]
    if len(joint) == 1 and joint.isupper() and not text.isupper():
        return False
    if before[-1] in PARTICLES:
        return False  # “von und zu Ritt”
    following = folded(after[0])
    if following in DESKS or following in UNNAMED or is_wire(after[0]) or is_wire(rest):
        return True
    if joint.casefold() in PLACED and is_place(rest.strip()):
        return False
    if joint.casefold() in SHY:
        return len(before) > 1 and len(after) > 1 and not is_small(after[0])
    if is_small(after[0]) and following not in PARTICLES:
        return before[-1][:1].isupper() and folded(before[-1]) not in DESCRIPTORS
    return folded(before[-1]) not in DESCRIPTORS or following not in DESCRIPTORS


def _add(found: list[_Found], piece: _Piece, text: str, *, sure: bool) -> None:
    """Take in the next piece: more about the author before, or another."""
    name = _bare(_numberless(person.without_note(piece.text)))
    first, _, rest = name.partition(" ")
    if folded(first) in WITH and (is_wire(rest) or folded(rest) in UNNAMED):
        name, piece = rest, evolve(piece, how="and")
    if not name or _DATED.fullmatch(name) or folded(name) in FURNITURE:
        return
    if found and not _is_bearer(found[-1], piece, name):
        more = _more(found[-1], piece, name, text, several=len(found) > 1)
        if more is not None:
            found[-1] = more
            return
    elif found:
        piece = evolve(piece, how="and")
    if piece.how == "open" or _stands_alone(found, piece, name, text, sure):
        return
    bracketed = text[piece.start + len(piece.text) :].lstrip().startswith("(")
    first, _, rest = name.partition(" ")
    if found and folded(first) in ALSO_DID and piece.mark and is_name(rest) and " " in rest:
        found.append(_Found(Author(rest), done=first.casefold()))
        return
    for one in split_run(name):
        author = person.person(one, find_where(one), sure=sure or bool(found) or bracketed)
        if author is not None:
            at = piece.start + name.rfind(author.place) if author.place else None
            found.append(_Found(author, at))


def _turns_name(author: Author, piece: _Piece) -> bool:
    """Whether a forename follows the family name: “Ritt, Ada”, which as it stands names nobody."""
    name = piece.text
    lone = " " not in author.name and " " not in name and piece.mark == ","
    return lone and is_given(name) and not is_given(author.name) and not is_place(name)


def _is_bearer(last: _Found, piece: _Piece, name: str) -> bool:
    """Whether a bracket behind an organisation names one of its people: “Larke TV (Ada Ritt)”."""
    whole = piece.how == "open" and person.is_whole(last.author)
    return whole and len(name.split()) > 1 and is_name(name)


def _bare(name: str) -> str:
    """A piece without what stands on the button behind it: “Ada Ritt Follow”."""
    head, _, last = name.rpartition(" ")
    return head if len(head.split()) > 1 and folded(last) in _BUTTONS else name


def _numberless(name: str) -> str:
    """A piece up to its first number: what stands behind a name is a time."""
    if not any(map(str.isdigit, name)) or is_wire(name) or _opens_with_paper(name):
        return name
    words = name.split()
    at = next((at for at, word in enumerate(words) if any(map(str.isdigit, word))), len(words))
    return name[: name.find(words[at])].strip(_EDGES) if at > 1 and words[at][0].isdigit() else ""


def _opens_with_paper(name: str) -> bool:
    """Whether it is a paper's name, or one's local desk: “g1 Santos”, “BBC Larke”."""
    first = name.split(maxsplit=1)[0]
    told = first.isupper() or any(map(str.isdigit, first))
    return folded(name) in OUTLETS or (told and folded(first) in OUTLETS)


def _stands_alone(found: list[_Found], piece: _Piece, name: str, text: str, sure: bool) -> bool:
    """Whether a piece is one word that names nobody: a place, a section, a forename."""
    if not _is_lone(name) or is_wire(name) or folded(name) in OUTLETS:
        return False
    if found:
        return piece.how != "and"
    return not sure and piece.text != text and not _with_wire(text, piece)


def _with_wire(text: str, piece: _Piece) -> bool:
    """Whether an agency follows that a paper wrote with: “Libération avec AFP”."""
    words = text[piece.start + len(piece.text) :].split(maxsplit=1)
    return len(words) == 2 and folded(words[0]) in WITH and is_wire(words[1])


def _more(last: _Found, piece: _Piece, name: str, text: str, *, several: bool) -> _Found | None:
    """The last author with what a piece adds; ``None`` where it is not about that author."""
    author = last.author
    beside = piece.how != "and"
    if beside and is_suffix(name) and piece.mark == ",":
        whole = text[text.rfind(author.name, 0, piece.start) : piece.start + len(name)]
        joined = whole.startswith(author.name) and "\n" not in whole
        return evolve(last, author=evolve(author, name=whole)) if joined else last
    if piece.how == "open" and (done := _DONE.fullmatch(name)):
        return evolve(last, done=done[0].casefold())
    if beside and (person.is_role(name) or _is_described(name)):
        return _with_role(last, piece, name)
    if beside and is_place(name) and not is_wire(name) and folded(name) not in OUTLETS:
        return _sent_from(last, piece, name, text)
    if place := placed(name):
        if (paper := find_where(place)) is not None and paper.names:
            body = place[paper.end :]
            author = evolve(author, organisation=author.organisation or body)
            place, last = place[: paper.start], evolve(last, author=author)
        if author.place is not None:
            return last
        return _Found(evolve(author, place=place), piece.start + name.index(place), last.done)
    if piece.how == "open":
        return evolve(last, author=evolve(author, organisation=name)) if is_wire(name) else last
    where = find_where(name) if beside else None
    if where and not where.names and not several and _is_employer(name[: where.start]):
        given = person.placed_author(author, name, where)
        return evolve(last, author=evolve(given, organisation=name[: where.start]))
    behind = piece.mark in _BEFORE_PAPERS or "\n" in text[piece.start - 2 : piece.start]
    listed = piece.mark == "," and not _AND.match(text, piece.start + len(piece.text))
    of_paper = _is_employer(name) or (
        piece.start > 0 and ((behind and is_paper(name)) or (listed and is_paper(name, sure=True)))
    )
    if beside and of_paper and not person.is_whole(author):
        if several and is_wire(name):
            return None
        return evolve(last, author=evolve(author, organisation=author.organisation or name))
    return _with_place(last, piece, name, text) if beside else _continued(last, piece, name, text)


def _with_role(last: _Found, piece: _Piece, name: str) -> _Found:
    role, where = name, find_where(name)
    author = last.author
    of_firm = where is not None and is_organisation(name[where.end :])
    if where is None or where.names or of_firm or author.role or author.place:
        return evolve(last, author=evolve(author, role=author.role or role))
    place = name[where.end :].strip()
    return _Found(
        evolve(author, role=name[: where.start].strip(), place=place or None),
        piece.start + where.end,
        last.done,
    )


def _is_employer(name: str) -> bool:
    if _opens_with_paper(name) or is_wire(name):
        return True
    return is_organisation(name) and " in " not in name and not _is_employed(name)


def _is_employed(name: str) -> bool:
    """Whether it is another person and for whom they write: “Ada Ritt for the Larke Herald”."""
    who, _, body = name.partition(" for ")
    if not body or len(who.split()) < 2 or not is_name(who) or is_organisation(who):
        return False
    return is_given(who.split()[0]) or body.startswith("the ") or _is_employer(body)


def _is_described(name: str) -> bool:
    """Whether it says in small words what somebody is: “a former minister”."""
    words = name.split(maxsplit=2)[:2]
    return len(words) > 1 and words[0] in ("a", "an") and is_small(words[1])


def _sent_from(last: _Found, piece: _Piece, name: str, text: str) -> _Found | None:
    """The last author, and the known place behind the name: “Ada Ritt / ANKARA”."""
    if person.is_whole(last.author) and last.author.place is None and piece.mark == ",":
        return _Found(evolve(last.author, place=name), piece.start, last.done)
    return _with_place(last, piece, name, text)


def _with_place(last: _Found, piece: _Piece, name: str, text: str) -> _Found | None:
    """The last author, sent from where a piece of its own says: “Ada Ritt, Nairobi”."""
    continued = _continued(last, piece, name, text)
    if continued is not None or person.is_whole(last.author):
        return continued
    at_desk = (
        piece.mark in _DASHES
        and last.author.organisation
        and not is_given(name.split(maxsplit=1)[0])
    )
    lone = piece.mark == "," and _is_lone(name) and not in_menus(name)
    if is_place(name) or lone or (at_desk and is_name(name)):
        if last.author.place is not None or len(last.author.name.split()) < 2:
            return last
        return _Found(evolve(last.author, place=name), piece.start, last.done)
    return None


def _continued(last: _Found, piece: _Piece, name: str, text: str) -> _Found | None:
    """The place of the last author, which goes on: “in Paris, France”."""
    if last.place_at is None or not (_is_lone(name) or is_place(name)) or is_wire(name):
        return None
    place = text[last.place_at : piece.start + len(name)]
    whole = any(mark in place for mark in ";|\n") or piece.mark not in ("", ",")
    return last if whole else evolve(last, author=evolve(last.author, place=place))


def _is_lone(name: str) -> bool:
    """One capitalised word that is no role: a place or a forename, as the words around tell."""
    return len(name.split()) == 1 and not is_small(name) and folded(name) not in ROLES
