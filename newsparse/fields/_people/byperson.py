"""One piece of a byline read as a person, a desk or an agency."""

from __future__ import annotations

import re

from attrs import evolve

from newsparse.fields._credits.agencies import (
    AGENCIES,
    ORGANISATION_WORDS,
    folded,
    is_agency,
    is_organisation,
)
from newsparse.fields._people.byplaces import Where, find_where, is_place
from newsparse.fields._people.bywords import UNNAMED
from newsparse.fields._people.names import (
    PARTICLES,
    in_menus,
    is_cased,
    is_given,
    is_name,
    is_name_word,
    is_small,
    is_suffix,
)
from newsparse.fields._people.outlets import OUTLETS
from newsparse.fields._people.roles import (
    AFTER_NOUN,
    BOARDS,
    DESCRIPTORS,
    DESKS,
    MATTERS,
    MENU_DESCRIPTORS,
    OPEN_DESKS,
    ROLE_ENDS,
    ROLES,
    SECTIONS,
)
from newsparse.fields._people.wires import is_wire
from newsparse.model import Author

_MOST_ROLE_WORDS = 12
_MOST_DESK_WORDS = 6
_FEWEST_EMPLOYED = 4
_MOST_EMPLOYED = 6
_OF_DESKS = DESKS | OPEN_DESKS
_EMPLOYERS = DESKS | ORGANISATION_WORDS
_WORD = re.compile(r"\S+")
_SUFFIXES = frozenset({"jr", "sr", "st", "dr", "esq"})
_OF_ENGLAND = re.compile(r" (?=(?:North|South|East|West)(?:[- ](?:east|west))? of England \w)")
_HEAD_OF = re.compile(
    r",?\s(?=(?:(?:Deputy|Acting) )?(?:Head|Chief|Director|Editor|Dean|President|Minister|Secretary) of \w)"
)
_IS_HEAD = re.compile(r"(?:(?:deputy|acting) )?head of \w", re.IGNORECASE)
_MOST_WIRE = 60
_MOST_OF_NAME = 4
_MOST_PAPER = 3
_THE = frozenset("the les las le los den de der die as os".split())
_STAFFS = frozenset(("staff", "newsroom", "team", "desk"))
_TITLE_WORDS = frozenset(("and", "for", "of", "the", "&", "de", "du", "der", "für", "und"))
_OURS = frozenset("la l' die unsere onze notre nuestra nuestro nossa nostra vår vores".split())


def person(text: str, where: Where | None, *, sure: bool) -> Author | None:
    """One piece read as name, role and place; ``None`` where it names nobody.

    :param sure: whether a by-word or another name stands before it.
    """
    who = text[: where.start] if where else text
    if (sent := _sent_by_wire(who)) is not None:
        return sent
    if sure and _is_unnamed(who):
        return Author(who, organisation=who)
    if sure and _is_staff(who):
        return somebody(text, where)
    if is_desk(who) or is_wire(who) or folded(who) in OUTLETS or is_agency(who):
        return somebody(text, where)
    if (told := _beside_name(text)) is not None:
        return told
    region = _OF_ENGLAND.search(text)
    if region and folded(text.rsplit(maxsplit=1)[-1]) in ROLES:
        return Author(text[: region.start()].strip(" ,"), role=text[region.end() :])
    name, role = _split_role(who)
    name, organisation = _split_organisation(name)
    if role is None and organisation is None and _is_titled(name):
        return somebody(text, where) if not in_menus(text) or sure else None
    if not is_name(name) or (not is_cased(name) and len(name.split()) > 5):
        if _is_titled(text):
            return somebody(text, None) if sure or not in_menus(text) else None
        return somebody(text, where) if sure and role and _is_titled(who) else None
    if _is_half(name) and (not sure or is_small(name)):
        return None
    return placed_author(Author(name, role=role, organisation=organisation), text, where)


def _is_unnamed(text: str) -> bool:
    """Whether it is agencies that have no name, with an article or not: “les agences”."""
    first, _, last = folded(text).rpartition(" ")
    return last in UNNAMED and (not first or first in _THE)


def _beside_name(text: str) -> Author | None:
    """A person whose name ends where a post, or a town not in capitals, starts, or after the paper.

    “Ada Ritt Head of Sport”, “ADA RITT Larke”, “Ouest-France Ada RITT”.
    """
    if (head := _HEAD_OF.search(text)) is not None and _is_whole_name(text[: head.start()]):
        return Author(text[: head.start()], role=text[head.end() :])
    if (led := _led_by_paper(text)) is not None:
        return led
    name, _, town = text.rpartition(" ")
    if not (name.isupper() and town[1:].islower() and town[0].isupper() and _is_whole_name(name)):
        return None
    if folded(town) in ROLES or is_suffix(town) or in_menus(town) or _is_known_body(town):
        return None
    told = is_place(town) or is_given(name.split()[0])
    return Author(name, place=town) if told and "." not in name else None


def _led_by_paper(text: str) -> Author | None:
    """A person behind the name of a paper or an agency: “BBC News Ada Ritt”."""
    words = text.split(maxsplit=_MOST_PAPER)
    for size in range(min(_MOST_PAPER, len(words) - 1), 0, -1):
        paper = " ".join(words[:size])
        if _is_known_body(paper) and (
            size > 1 or "-" in paper or paper.isupper() or is_wire(paper)
        ):
            name = text[text.find(words[size], len(paper)) :]
            known = (
                _is_whole_name(name)
                and not is_organisation(name)
                and (is_given(words[size]) or name.split()[-1].isupper())
            )
            return Author(name, organisation=paper) if known and text.startswith(paper) else None
    return None


def _is_known_body(name: str) -> bool:
    return folded(name) in OUTLETS or (is_wire(name) and len(name) > 2)


def _is_whole_name(text: str) -> bool:
    words = text.split()
    return 1 < len(words) <= _MOST_OF_NAME and is_name(text) and not is_desk(text)


def _sent_by_wire(text: str) -> Author | None:
    """An agency and the town it writes from: “EFE Madrid”."""
    for match in _WORD.finditer(text, 0, _MOST_WIRE):
        wire, town = text[: match.start()].rstrip(), text[match.start() :]
        if wire and is_wire(wire) and is_place(town):
            return Author(wire, organisation=wire, place=town)
    return None


def _is_staff(text: str) -> bool:
    """Whether it is the staff of a paper that no table holds: “Larke Post staff”."""
    *paper, last = text.removeprefix("the ").split()
    if paper and f"{paper[-1]} {last}".casefold() in BOARDS:
        return len(paper) > 1 and all(map(is_name_word, paper[:-1]))
    named = 1 < len(paper) <= _MOST_DESK_WORDS and all(map(is_name_word, paper))
    return named and last.casefold() in _STAFFS and not is_given(paper[0])


def _is_half(name: str) -> bool:
    """Whether it opens with a particle and has but one word beside: “De la Rue”."""
    words = [folded(word) for word in name.split()]
    return words[0] in PARTICLES and sum(word not in PARTICLES for word in words) < 2


def somebody(text: str, where: Where | None) -> Author:
    """An author who is a desk or an organisation, which is its own; or an unnamed person's post."""
    name = (text[: where.start] if where else text).strip(" ,\t\n") or text
    return placed_author(Author(name, organisation=None if _is_post(name) else name), text, where)


def _is_post(name: str) -> bool:
    """Whether it is one person's post, at no desk and no paper: “Deputy political editor”."""
    words = [folded(word) for word in name.split()]
    return is_role(name) and _OF_DESKS.isdisjoint(words) and not is_agency(words[0])


def placed_author(author: Author, text: str, where: Where | None) -> Author:
    """The author with the place and the paper that a text names from ``where`` on."""
    rest = text[where.end :].strip() if where else ""
    prose = is_small(rest) and not rest.startswith("the ") and not is_wire(rest)
    if where is None or not rest or prose:
        return author
    more = find_where(rest)
    if more and where.names != more.names:
        author, rest = placed_author(author, rest, more), rest[: more.start]
    if where.names or is_wire(rest) or is_agency(rest):
        return evolve(author, organisation=author.organisation or rest.strip() or None)
    name, organisation = _split_organisation(rest, least=1)
    if organisation:
        author, rest = evolve(author, organisation=author.organisation or organisation), name
    return evolve(author, place=author.place or rest.strip() or None)


def is_role(text: str) -> bool:
    """Whether it is a role alone: “science editor”, “Professor of history at Larke”."""
    where = find_where(text)
    words = _WORD.findall(text[: where.start] if where else text)
    if not words or len(text.split()) > _MOST_ROLE_WORDS:
        return False
    if _IS_HEAD.match(text):
        return True
    if is_small(words[0]) and words[0] not in PARTICLES:
        return any(_is_noun(word) for word in words)
    if _is_noun(words[0]) and (len(words) == 1 or is_small(words[1]) or _is_matter(words[1])):
        return True
    while len(words) > 1 and folded(words[-1]) in AFTER_NOUN and not _is_noun(words[-1]):
        words.pop()
    if not _is_noun(words[-1]):
        return False
    unknown = [word for word in words[:-1] if not (_describes(word) or _is_noun(word))]
    small = len(words) <= 3 and is_small(words[-1]) and is_cased(words[-1])
    return not unknown or (small and not any(word.endswith(",") for word in unknown))


def is_desk(text: str) -> bool:
    """Whether it stands in a byline for people unnamed: “Guardian staff reporter”, “agencies”."""
    words = [word.rstrip(".,") for word in text.casefold().split()]
    if words[1:] and (words[0] in _OURS or (words[0] == "a" and words[1] in OPEN_DESKS)):
        words = words[1:]
    if words and words[-1] in DESKS and " ".join(words[:-1]) in OUTLETS:
        return True
    if " ".join(words).removeprefix("the ").removeprefix("our ") in BOARDS:
        return True
    if len(words) == 2 and words[1] in SECTIONS:
        return is_agency(words[0])
    if not words or len(words) > _MOST_DESK_WORDS:
        return False
    if words[0] in OPEN_DESKS and words[0] in DESKS and len(words) <= 4 and not is_given(words[-1]):
        return not any(map(is_given, words))
    if "-" in words[-1] and words[-1].rpartition("-")[2] in DESKS:
        return True
    if words[-1] not in ROLES | DESKS:
        return False
    inner = [word for word in words[1:-1] if word not in DESKS | DESCRIPTORS | {"&", "writers"}]
    if inner:
        return False
    opens = words[0] in DESKS | DESCRIPTORS | OPEN_DESKS | {"our", "the"} or is_agency(words[0])
    if opens or len(words) == 1:
        return True
    return len(words) == 2 and words[0] not in ("a", "an") and words[-1] in DESKS | {"reporter"}


def is_whole(author: Author) -> bool:
    """Whether the author is an organisation or a desk, of which nothing more is said."""
    return author.organisation == author.name or is_desk(author.name)


def without_note(text: str) -> str:
    """A piece without a footnote's number glued to it and a full stop that ends it."""
    text = text.strip(" \t\n\r,;:|–—")
    if text and text[-1].isdigit():
        bare = text.rstrip("0123456789")
        text = bare if bare[-1:].isalpha() and bare[-1:].islower() else text
    if text.endswith(".") and " " in text and (words := text[:-1].split()):
        last = words[-1]
        if len(last) > 2 and last.casefold() not in _SUFFIXES and "." not in last:
            text = text[:-1]
    return text


def _is_titled(text: str) -> bool:
    """Whether it is an organisation's name, capitalised as such."""
    words = text.split()
    capitalised = all(word in _TITLE_WORDS or is_name_word(word) for word in words)
    return text[:1].isupper() and capitalised and is_organisation(text)


def _split_role(text: str) -> tuple[str, str | None]:
    """``Jane Doe Science correspondent`` as name and role."""
    words = list(_WORD.finditer(text))
    led = _leading_role(words)
    if led:
        return text[words[led].start() :].strip(), text[: words[led - 1].end()].strip()
    noun = len(words) - 1
    while noun > 1 and folded(words[noun][0]) in AFTER_NOUN:
        noun -= 1
    if len(words) > 1 and not _is_noun(words[noun][0]) and _is_noun(words[-1][0]):
        noun = len(words) - 1
    if noun < 1 or not _is_noun(words[noun][0]):
        return _split_noun_first(text, words)
    first = noun
    while first > 0 and _describes(words[first - 1][0]):
        first -= 1
    if first == noun and noun >= 3 and is_small(words[noun][0]):
        first -= 1  # a place that no table holds: “Jane Doe Larke correspondent”
    if first == 1 and noun > 1:
        first = 2
    if first == 0 and len(words) > 2 and is_given(words[0][0]):
        first = 2
    return text[: words[first].start()].strip(" -–—|"), text[words[first].start() :]


def _split_noun_first(text: str, words: list[re.Match[str]]) -> tuple[str, str | None]:
    """``Jana Doe Redakteurin für Finanzen``: a role that goes on after its noun."""
    for at in range(2, min(len(words) - 1, 5)):
        if (
            _is_noun(words[at][0])
            and words[at + 1][0].islower()
            and words[at + 1][0] not in PARTICLES
        ):
            return text[: words[at].start()].strip(), text[words[at].start() :]
    return text, None


def _leading_role(words: list[re.Match[str]]) -> int:
    """How many words of a role stand before a name: ``журналист Ада Ритт``."""
    at = 0
    while at < len(words) - 1 and (_describes(words[at][0]) or _is_noun(words[at][0])):
        at += 1
        if _is_noun(words[at - 1][0]) and not _is_noun(words[at][0]):
            while at < len(words) - 1 and folded(words[at][0]) in AFTER_NOUN:
                at += 1
            left = [word[0] for word in words[at:]]
            named = len(left) > 1 and all(map(is_name_word, left)) and not is_small(left[0])
            return at if named and not _is_noun(left[-1]) else 0
    return 0


def _split_organisation(text: str, least: int = 2) -> tuple[str, str | None]:
    """``Ada Ritt Fox News`` as name and organisation.

    :param least: of how many words the name must be.
    """
    words = list(_WORD.finditer(text))
    for at in range(least, len(words)):
        rest = text[words[at].start() :]
        if rest.startswith("The ") and len(words) - at > 1:
            return text[: words[at].start()].strip(" -–—|"), rest
        known = folded(rest) in OUTLETS or is_wire(rest)
        if known and (len(words) - at > 1 or rest.isupper() or is_wire(rest)):
            return text[: words[at].start()].strip(" -–—|"), rest
    if least == 2 and _names_employer([word[0] for word in words]):
        at = 3 if len(words[1][0].strip(".")) == 1 else 2
        return text[: words[at].start()].strip(), text[words[at].start() :]
    return text, None


def _names_employer(words: list[str]) -> bool:
    """Whether a name is followed by its paper or its desk: “Ada Ritt Los Angeles Times”."""
    if not _FEWEST_EMPLOYED <= len(words) <= _MOST_EMPLOYED or not is_given(words[0]):
        return False
    return folded(words[-1]) in _EMPLOYERS and all(map(is_name_word, words))


def _is_noun(word: str) -> bool:
    """Whether it ends a role: a table's word, or a compound of one."""
    bare = folded(word)
    if bare in ROLES:
        return True
    return len(bare) > 9 and bare.endswith(ROLE_ENDS)


def _is_matter(word: str) -> bool:
    """Whether it goes on a role in a script without capitals: “כתב לענייני צבא”."""
    return not is_cased(word) and word.startswith(MATTERS)


def _describes(word: str) -> bool:
    bare = folded(word)
    if (
        bare in DESCRIPTORS
        or bare in MENU_DESCRIPTORS
        or (is_agency(word) and bare in AGENCIES)
        or bare in OUTLETS
    ):
        return True
    return word.islower() and bare not in PARTICLES and is_cased(word)
