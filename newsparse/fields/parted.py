"""Parted bylines: a byline of several lines, and the neighbours that are none of it.

Scrapers break bylines into lines; papers set each author on a line, the role below, and the
photographers on one more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from newsparse.fields._credits.agencies import folded
from newsparse.fields._people.byeast import is_eastern
from newsparse.fields._people.byperson import is_role
from newsparse.fields._people.byplaces import is_place
from newsparse.fields._people.bywords import AND, BY, LABELS, SHY, WEAK, WITH
from newsparse.fields._people.names import is_given
from newsparse.fields._people.opening import How, opening
from newsparse.fields._people.outlets import OUTLETS
from newsparse.fields._people.roles import ONE_PICTURE, markers
from newsparse.fields._people.wires import WIRES
from newsparse.fields._words.tables import words as table
from newsparse.fields.byline import (
    MAX_BYLINE,
    looks_like_byline,
    parse_people,
)
from newsparse.model import Author
from newsparse.shape import key

_BY = (BY - WEAK) | table(
    """
    by von par por per door av af od przez di автор от από oleh bởi autor autora autori auteur
    author text texte texto testo tekst words story 作者 文 撰文 記者 记者 글 بقلم द्वारा
    """
)
"""Words that a name follows."""
_AND = (AND - SHY) | WITH | table("y e i a en og ja és / | , ; : – — - · и και 和 及 と")
"""Words and marks between two names."""
_ENDS = tuple(",;:&/+|·،、，")
_STARTS_LOWER = table(
    """
    and und et y e i og och en és ja ir un și şi dhe və with mit avec con com med met и та й і και ve
    dan và by in for с со z
    """
)
_MOST_LABEL = 4
_STARTS = tuple(",;&/+|(،、，")
_PAPERS = OUTLETS - WIRES
_LONGEST_ROLE = 80
_LEAST_WIRE = 3
"""Letters: “AA” sets their size."""


def first_byline(lines: Sequence[str]) -> range:
    """Which of the lines that stand together, and may be bylines, are the first byline.

    Lines belong together only where one shows that it goes on: the upper ends with "By", "and" or a
    comma, or the lower starts with such a word or is a role alone. Of what is put together so, the first that names
    someone is taken; where nothing does, the first.

    :return: places in ``lines``, rising; none where there are no lines.
    """
    first = range(0)
    start = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and _hangs_on(lines[at - 1], lines[at]):
            continue
        found = range(start, at)
        if any(parse_people(" ".join(lines[start:at]))):
            return found
        first = first or found
        start = at
    return first


def parse_lines(lines: Sequence[str]) -> tuple[tuple[Author, ...], tuple[Author, ...]]:
    """The authors and the contributors that a byline of several lines names, each once.

    :param lines: those of the byline, in order. Every string of the result stands in one of them, or
        in several joined by white space.
    """
    authors: list[Author] = []
    contributors: list[Author] = []
    start = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and (_hangs_on(lines[at - 1], lines[at]) or _is_of_above(lines[at])):
            continue
        # A name ends with its line, where none shows that it goes on.
        told = parse_people("\n".join(lines[start:at]))
        authors += told[0]
        contributors += told[1]
        start = at
    return _each_once(authors), _each_once(contributors)


def _is_of_above(line: str) -> bool:
    """Whether a line is a paper's name or a town, and so of the author above."""
    line = line[:MAX_BYLINE]
    return folded(line) in _PAPERS or is_place(line)


def _each_once(people: Iterable[Author]) -> tuple[Author, ...]:
    """The people, what is said of one who is named again with the first."""
    found: dict[str, Author] = {}
    for one in people:
        first = found.setdefault(key(one.name), one)
        found[key(one.name)] = evolve(
            first,
            role=first.role or one.role,
            organisation=first.organisation or one.organisation,
            place=first.place or one.place,
        )
    return tuple(found.values())


def byline_around(lines: Sequence[str], at: int) -> range:
    """The places of the lines that make up one byline with the line at a place.

    Right above and below it stand further authors, the roles of those above them, and who took the
    pictures. A single picture's credit (“Foto: Ada Ritt”) belongs to it only below a labelled line
    (“Tekst: Bo Lund”): else it is the credit of the picture there.

    :param lines: those that stand together, in order.
    :param at: the place of the one that is known to be a byline.
    """
    start, end = at, at + 1
    while end < len(lines) and _goes_below(lines[end], lines[end - 1]):
        end += 1
    while start and _goes_above(lines[start - 1], lines[start]):
        start -= 1
    while start < at and is_role(lines[start]):
        start += 1
    return range(start, end)


def _goes_below(line: str, byline: str) -> bool:
    if max(len(line), len(byline)) > MAX_BYLINE:
        return False
    if is_role(line):
        return len(line) <= _LONGEST_ROLE
    if looks_like_byline(line):
        return len(line) >= _LEAST_WIRE and _names_more(line, byline)
    return _names_contributors(line, byline) or _names_helpers(line, byline)


def _goes_above(line: str, byline: str) -> bool:
    if max(len(line), len(byline)) > MAX_BYLINE:
        return False
    if is_role(line):
        return len(line) <= _LONGEST_ROLE
    if not looks_like_byline(line) or not _names_more(line, byline):
        return False
    # What stands above the first name is a kicker or a caption as often.
    if opening(byline) is not None:
        return opening(line) is not None
    return is_eastern(line) or all(
        one.role is not None or is_given(one.name.split()[0]) for one in parse_people(line)[0]
    )


def _names_more(line: str, byline: str) -> bool:
    """Whether a line says more of authors than the byline beside it does."""
    if line.isupper() != byline.isupper():
        return False  # “KEY POINTS”
    known = {key(one.name) for one in parse_people(byline)[0]}
    return any(key(one.name) not in known or one.role for one in parse_people(line)[0])


def _names_helpers(line: str, byline: str) -> bool:
    """Whether a line goes on with more names: “with Bo Lund”, “and Cy Moe”."""
    if len(line) > _LONGEST_ROLE or not _carries_on(line):
        return False
    return len(parse_people(f"{byline}\n{line}")[0]) > len(parse_people(byline)[0])


def _names_contributors(line: str, byline: str) -> bool:
    """Whether a line below a byline names people for their pictures or the like, and nobody else."""
    authors, done = parse_people(line)
    if not done or authors or any(one.organisation for one in done):
        return False
    first = folded(line.split(maxsplit=1)[0].rstrip(":：.／/"))
    return first not in ONE_PICTURE or _is_labelled(byline)


def _is_labelled(byline: str) -> bool:
    opened = opening(byline)
    marked = markers(byline)
    return (opened is not None and opened.how is How.LABEL) or any(one["writer"] for one in marked)


def _hangs_on(above: str, below: str) -> bool:
    """Whether one of two lines shows that they are one byline."""
    return _goes_on(above) or _carries_on(below)


def _goes_on(line: str) -> bool:
    """Whether a line shows that a name must follow."""
    line = line[-MAX_BYLINE:].rstrip()
    if line.endswith(_ENDS):
        return True
    parts = line.split()
    if not parts:
        return False
    if len(parts) <= _MOST_LABEL and folded(line) in LABELS:
        return True
    last = parts[-1]
    # A capital alone is a name's initial: “Ada E”.
    if len(parts) > 1 and (len(last) == 1 and last.isupper()):
        return False
    return last.casefold() in _BY or last.casefold() in _AND


def _carries_on(line: str) -> bool:
    """Whether a line shows that a name stood before it."""
    line = line[:MAX_BYLINE].lstrip()
    if line.startswith(_STARTS):
        return True
    parts = line.split(maxsplit=1)
    return bool(parts) and (parts[0] in _STARTS_LOWER or is_role(line))
