"""Bylines: who wrote it, who took the pictures, and whether a line names anyone.

The grammar that is read, in over 40 languages, each part optional but the name::

    byline   = [date] [opening] person {("," | "and" | "with" | ";") person} {contribution} [date]
    opening  = "By" | "Author:" | "An analysis by" | …
    person   = [role] name [role] ["in" place | "for" paper | paper] ["(" remark ")"] ["," role | place]
    contribution = ("Photographs" | "Produced" | …) ("by" | ":") person {"," person}

Chinese, Japanese and Korean bylines have a grammar of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.fields._credits.agencies import AGENCIES, ORGANISATION_WORDS, folded, is_agency
from newsparse.fields._people.byeast import is_eastern, shows_eastern
from newsparse.fields._people.byperson import is_desk
from newsparse.fields._people.byplaces import is_place
from newsparse.fields._people.byread import MAX_BYLINE, Shown, read_byline
from newsparse.fields._people.bytext import GLUED_BY, GLUED_HANDLE
from newsparse.fields._people.bywhole import JOINING, MARKS, strange_words, words_of
from newsparse.fields._people.bywords import UNNAMED
from newsparse.fields._people.menuwords import FURNITURE, MENU_WORDS
from newsparse.fields._people.names import PARTICLES, is_cased, is_given, is_small, is_suffix
from newsparse.fields._people.opening import FIRST_WORDS, opening
from newsparse.fields._people.outlets import OUTLETS, is_paper
from newsparse.fields._people.roles import (
    AFTER_NOUN,
    DESCRIPTORS,
    DESKS,
    MARKER,
    OPEN_DESKS,
    ROLE_ENDS,
    ROLES,
    SECTIONS,
    markers,
)
from newsparse.fields._people.wires import CASED, WIRES, is_wire
from newsparse.model import Author

__all__ = [
    "MAX_BYLINE",
    "byline_signs",
    "looks_like_byline",
    "parse_byline",
    "parse_contributors",
    "parse_people",
]

_MAX_LINE = 150
_MOST_AFTER_BY = 20
_MOST_ALONE = 5
_MOST_UNKNOWN = 3
_LONGEST_SUFFIX = 2
_LONGEST_STOPPED = 3
_MOST_WORDS = 30
_MOST_OF_DATE = 4
_FEWEST_WORDS = 2
_LONG_WORD = 9
_LONGEST_PLAIN = 25
_NAMED = WIRES | OUTLETS | DESKS
_OF_SECTIONS = SECTIONS | ORGANISATION_WORDS | (MENU_WORDS - PARTICLES)
_TELLING = ROLES | DESKS | UNNAMED | {"afp", "ap", "dpa", "reuters"}
_QUOTES = "\"“„«‘'「『"
_LOOSE_LABEL = re.compile(
    r"\s*(?:reviews?|report|opinion|interviews?|analysis|exclusive|story|essay|videos?|text|words)\s?:",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]{1,30}\)")
_PLAIN = frozenset(("who1", "only", "line"))
_PLAIN_GIVEN = _PLAIN | {"given"}
_SPECIAL = (
    JOINING
    | PARTICLES
    | DESKS
    | OPEN_DESKS
    | ROLES
    | DESCRIPTORS
    | AFTER_NOUN
    | SECTIONS
    | ORGANISATION_WORDS
    | OUTLETS
    | WIRES
    | AGENCIES
    | FURNITURE
    | FIRST_WORDS
)


def parse_byline(text: str) -> tuple[Author, ...]:
    """The authors that a byline names, in their order; ``()`` where it names none.

    Every string of the result stands in ``text``. A byline that names no person (``Staff and
    agencies``) and one that is an agency's is an author by that name, with itself as organisation.
    Those who took the pictures or produced the film are left to :func:`parse_contributors`.
    “Agencies” and “staff” beside a name are one more such author. A name turned round (“Ritt, Ada”)
    is nobody's, as it does not stand in the text as it is written. Dates, reading times, e-mail addresses, handles, URLs and
    what stands on buttons are no names; nor is anything in more than 500 characters.
    """
    return parse_people(text)[0]


def parse_contributors(text: str) -> tuple[Author, ...]:
    """Those a byline names for something else than writing, what they did as their ``role``.

    The role is the byline's own word in lower case: ``photographs``, ``produced``.
    """
    return parse_people(text)[1]


def parse_people(text: str) -> tuple[tuple[Author, ...], tuple[Author, ...]]:
    """What :func:`parse_byline` and :func:`parse_contributors` read in a byline."""
    shown = read_byline(text)
    return shown.authors, shown.contributors


def looks_like_byline(text: str) -> bool:
    """Whether a line of its own could be a byline.

    It could if it names someone and holds nothing but names, roles, dates, what stands on buttons
    and what joins them: after “By”, up to twenty words; without it, up to five, or more in a list
    of names. A title in capitalised words looks the same; what stands around the line must tell.
    """
    text = text.strip()
    if not text or len(text) > _MAX_LINE or not _may_stand(text):
        return False
    if not _may_name(text):
        return False
    if _is_plain(text):
        return True
    shown = read_byline(text)
    if is_eastern(text):
        return bool(shown.authors) and shows_eastern(text)
    return _looks(text, shown)


def _may_stand(text: str) -> bool:
    """Whether a line neither calls for more nor asks or quotes."""
    return text[-1] not in "?!:," and text[0] not in _QUOTES


def _looks(text: str, shown: Shown) -> bool:
    """Whether a line that is not eastern holds a byline and nothing else."""
    authors, cleaned = shown.authors, shown.cleaned
    if not authors:
        return False
    opened, marked = opening(cleaned), markers(cleaned)
    starts = bool(marked) and not cleaned[: marked[0].start()].strip()
    rest = MARKER.sub(";", cleaned[opened.end if opened else 0 :])
    words = words_of(_ASIDE.sub(";", rest) if opened else rest)
    if not words or strange_words(words, (*authors, *shown.contributors)):
        return False
    if not opened and is_wire(cleaned.partition("/")[0]) and len(authors) > 1:
        return False  # “Reuters/Ada Ritt” is a picture's credit
    if (
        text.endswith(".")
        and len(words[-1].strip(".")) > _LONGEST_SUFFIX
        and not is_suffix(words[-1])
    ):
        return False
    if opened or starts:
        loose = _LOOSE_LABEL.match(cleaned)
        known = (
            not loose
            or bool(shown.contributors)
            or is_given(authors[0].name.split()[0])
            or is_wire(authors[0].name)
        )
        return known and len(words) <= _MOST_AFTER_BY
    return _are_people(authors, words)


def _are_people(authors: Sequence[Author], words: Sequence[str]) -> bool:
    """Whether the authors of a line without a by-word are named as people are."""
    first = authors[0]
    names = first.name.split()
    if (len(names) > 1 or "-" in first.name) and is_desk(first.name):
        return True
    if first.organisation == first.name or sum(len(one.name.split()) for one in authors) < 2:
        paper = folded(first.name) in OUTLETS and any(is_wire(one.name) for one in authors[1:])
        return paper or is_agency(first.name) or is_wire(first.name)
    more = first.role or first.place or first.organisation
    if is_place(first.name) or (is_wire(names[0]) and not more):
        return False
    given = is_given(names[0])
    if not is_cased(first.name) and not (given or more):
        return False
    if not given and not more and (len(names) > _MOST_UNKNOWN or _is_shouted(names, authors)):
        return any(word in PARTICLES for word in names)
    return len(words) <= _MOST_ALONE or len(authors) > 1 or more is not None


def _is_shouted(names: Sequence[str], authors: Sequence[Author]) -> bool:
    """Whether one name of three words stands in capitals, as headlines do."""
    return len(names) > 2 and len(authors) == 1 and all(map(str.isupper, names))


def byline_signs(text: str) -> frozenset[str]:
    """What a line shows of being a byline, for a model to weigh; none for nearly all lines.

    ==========  ==================================================================================
    by          it opens with a by-word: “By”, “Scritto da”
    label       it opens with a label: “Autor:”, “文／”
    genre       it opens with what the article is, and a by-word: “Ein Kommentar von”
    who1 … who3 how many authors it names; three stands for more
    only        it holds nothing but names and what belongs to them
    line        it looks like a byline: :func:`looks_like_byline`
    given       its first author opens with a known given name
    role        an author has a role; ``place``, ``org`` the same
    agency      an author is a news agency
    done        it says who took the pictures or edited
    date        a date or a time stands in it
    addr        an e-mail address or a handle stands in it
    caps        it is set in capitals
    ==========  ==================================================================================

    :param text: any line; one of more than 150 characters shows nothing.
    """
    text = text.strip()
    if not 1 < len(text) <= _MAX_LINE or not _may_name(text):
        return frozenset()
    if _is_plain(text):
        return _PLAIN_GIVEN if is_given(text.split()[0]) else _PLAIN
    shown = read_byline(text)
    return _signs_of(text, shown) if shown.authors or shown.contributors else frozenset()


def _signs_of(text: str, shown: Shown) -> frozenset[str]:
    signs = set(_signs_of_people(shown.authors))
    if is_eastern(text):
        if shown.authors and _may_stand(text) and shows_eastern(text):
            signs |= {"line", "label"}
    else:
        signs.update(_signs_of_text(text, shown))
    found = (shown.contributors, "done"), ("@" in text, "addr"), (text.isupper(), "caps")
    return frozenset(signs.union(name for seen, name in found if seen))


def _is_plain(text: str) -> bool:
    """Whether it is two or three capitalised words that are no more than a name."""
    words = text.split(" ")
    if not 2 <= len(words) <= _MOST_UNKNOWN or not all(map(_is_plain_word, words)):
        return False
    if not text.isascii() and is_eastern(text):
        return False
    bare = folded(text)
    return not (is_place(text) or bare in OUTLETS or bare in FURNITURE or is_wire(text))


def _is_plain_word(word: str) -> bool:
    shaped = len(word) <= _LONGEST_PLAIN and word.isalpha() and word.istitle()
    return shaped and folded(word) not in _SPECIAL


def _signs_of_text(text: str, shown: Shown) -> Iterator[str]:
    if opened := opening(shown.cleaned):
        yield opened.how.value
    if shown.cleaned.count(";") > text.count(";") and any(map(str.isdigit, text)):
        yield "date"
    rest = MARKER.sub(";", shown.cleaned[opened.end if opened else 0 :])
    if not strange_words(words_of(rest), (*shown.authors, *shown.contributors)):
        yield "only"
        if _may_stand(text) and _looks(text, shown):
            yield "line"


def _signs_of_people(authors: Sequence[Author]) -> Iterator[str]:
    if authors:
        yield f"who{min(len(authors), 3)}"
        if is_given(authors[0].name.split()[0]):
            yield "given"
    for one in authors:
        if one.role:
            yield "role"
        if one.place:
            yield "place"
        if one.organisation:
            yield "agency" if is_wire(one.name) else "org"


def _may_name(text: str) -> bool:
    """Whether a line may name someone: the cheap look that nearly all lines fail."""
    words = (GLUED_HANDLE.sub(" ", text) if "@" in text else text).split()
    first = words[0].casefold().rstrip(".,:")
    if first in FIRST_WORDS or (not text.isascii() and is_eastern(text)):
        return len(words) > 1 or not text.isascii() or first in _NAMED
    degree = is_suffix(words[-1]) and ("." in words[-1][:-1] or words[-1].casefold() == "esq.")
    stopped = text[-1] == "." and len(words[-1]) > _LONGEST_STOPPED and not degree
    if text[-1] in "?!…:," or stopped:
        return False
    glued = GLUED_BY.match(text) if len(words) > 1 else None
    if glued is not None and glued["first"].isupper():
        return True
    if len(words) == 1:
        return first in _NAMED or text in CASED or (("-" in text or "/" in text) and _is_body(text))
    return len(words) <= _MOST_WORDS and _has_names(words, dated=any(map(str.isdigit, text)))


def _is_body(text: str) -> bool:
    return is_wire(text) or is_desk(text)


def _has_names(words: Sequence[str], *, dated: bool) -> bool:
    """Whether two words may be a name, or one tells of a desk, and no others but theirs stand by.

    :param dated: whether there are numbers: then there may be words of a date.
    """
    names = strange = sections = 0
    told = False
    for word in words:
        if "@" in word or "://" in word:
            continue
        bare = word.casefold().strip(MARKS).rstrip(".")
        if bare in _TELLING or (len(bare) > _LONG_WORD and bare.endswith(ROLE_ENDS)):
            told = True
        elif len(bare) > 1 and bare in MENU_WORDS and bare not in _SPECIAL:
            strange += 1
        elif is_paper(word):
            names += 1
        elif is_small(word):
            strange += bare not in _SPECIAL
        elif bare and not bare.isdigit():
            names += 1
            sections += bare in _OF_SECTIONS
    if strange and not (told and names > 1) and not (dated and strange <= _MOST_OF_DATE):
        return False
    if sections and len(words) == _FEWEST_WORDS and not told:
        return is_wire(" ".join(words))
    return names > 1 or told
