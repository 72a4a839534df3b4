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
from newsparse.fields._people.bywords import AND, BY, GENRES, LABELS, SHY, WEAK, WITH
from newsparse.fields._people.names import is_given
from newsparse.fields._people.opening import How, opening
from newsparse.fields._people.outlets import OUTLETS, is_paper
from newsparse.fields._people.roles import LATE, MARKER, ONE_PICTURE, markers
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
_LONGEST_LABEL = 24
_FEWEST_LABELLED = 3
_JOINTS = AND | WITH | table(", / | & · •")
"""Lines that only join two names."""
_SECTIONS_TOO = GENRES | table(
    "video videos music design research sound photos pictures images story analysis exclusive graphics photography"
)
"""Labels that stand above bylines as the name of a section too."""
_CONTACTS = table(
    """
    mail e-mail email e-post e-mailen contact kontakt follow folgen suivre seguir segui följ følg twitter x facebook instagram
    linkedin bluesky threads mastodon whatsapp telegram rss bio profile website web epost sähköposti correo почта
    """
)
"""What stands below an author's name and reaches them."""
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
    lines = _labels_joined(lines)
    for at in range(1, len(lines) + 1):
        if at < len(lines) and (_hangs_on(lines[at - 1], lines[at]) or _is_of_above(lines[at])):
            continue
        # A name ends with its line, where none shows that it goes on.
        told = _people_of(lines[start:at], later=bool(authors))
        authors += told[0]
        contributors += told[1]
        start = at
    return _each_once(authors), _each_once(contributors)


def _labels_joined(lines: Sequence[str]) -> list[str]:
    """The lines, where labels lead them (“Author”, “Ada Ritt”, “Editor”, “Bo Lund”) each with its own."""
    led = len(lines) >= _FEWEST_LABELLED and _is_label(lines[0])
    joined: list[str] = []
    for line in lines:
        if joined and _is_label(joined[-1]) and (led or not is_role(joined[-1])):
            joined[-1] = f"{joined[-1].rstrip(' :：')}: {line}"
        else:
            joined.append(line)
    return joined


def _is_label(line: str) -> bool:
    """Whether a line is nothing but a label that has no preposition: “Author”, “Bilder”, “Editor:”."""
    bare = line.strip().rstrip(":： ")
    if not bare or len(bare) > _LONGEST_LABEL or bare != bare.strip(".,;"):
        return False
    low = folded(bare)
    if low in _SECTIONS_TOO:
        return False
    return (low in LABELS and low not in WEAK) or MARKER.fullmatch(f"{bare}:") is not None


def _people_of(
    lines: Sequence[str], *, later: bool
) -> tuple[tuple[Author, ...], tuple[Author, ...]]:
    """The people of lines that go together.

    :param later: whether others are named above: who then published the article did not write it.
    """
    authors, contributors = parse_people("\n".join(lines))
    first = folded(lines[0].split(maxsplit=1)[0]) if later and lines[0].strip() else ""
    if first in LATE and opening("\n".join(lines)) is not None:
        posted = tuple(evolve(one, role=first) for one in authors)
        return (), (*posted, *contributors)
    return authors, contributors


def _is_of_above(line: str) -> bool:
    """Whether a line is a paper's name or a town, and so of the author above."""
    line = line[:MAX_BYLINE]
    return folded(line) in _PAPERS or is_place(line) or is_paper(line)


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
    (“Tekst: Bo Lund”): else it is the credit of the picture there, as is a name with a paper behind
    a slash. What only joins two names (“and”), calls for one (“Photos by”) or reaches an author
    (“mail”, where each has one) may stand between.

    :param lines: those that stand together, in order.
    :param at: the place of the one that is known to be a byline.
    """
    start, end = at, at + 1
    while size := _size_below(lines, end):
        end += size
    while size := _size_above(lines, start):
        start -= size
    while start < at and is_role(lines[start]):
        start += 1
    return range(start, end)


def _size_below(lines: Sequence[str], end: int) -> int:
    """How many lines at a place belong to the byline right above it."""
    if end >= len(lines):
        return 0
    if _goes_below(lines[end], lines[end - 1]):
        return 1
    if end + 1 >= len(lines):
        return 0
    link, below = lines[end], lines[end + 1]
    contact = _is_contact(link) and _is_alike(lines, end)
    if not (contact or _is_joint(link) or _is_label(link) or _leads(link)):
        return 0
    named = _is_short(below) and looks_like_byline(below) and _names_more(below, lines[end - 1])
    return 2 if named and (contact or opening(below) is None) else 0


def _size_above(lines: Sequence[str], start: int) -> int:
    """How many lines above a place belong to the byline there."""
    if not start:
        return 0
    link, byline = lines[start - 1], lines[start]
    if _goes_above(link, byline):
        return 1
    if opening(byline) is not None or not _is_short(byline) or not looks_like_byline(byline):
        return 0
    if _leads(link) or _is_label(link):
        return 1
    if start == 1 or not (_is_joint(link) or (_is_contact(link) and _is_alike(lines, start - 1))):
        return 0
    above = lines[start - 2]
    if not _is_short(above):
        return 0
    named = looks_like_byline(above) and _names_more(above, byline)
    return 2 if named or (start > 2 and is_role(above)) else 0


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST_ROLE


def _is_joint(line: str) -> bool:
    """Whether a line only joins the names above and below it: “and”, “,”."""
    return len(line) <= _LONGEST_LABEL and line.strip().casefold() in _JOINTS


def _leads(line: str) -> bool:
    """Whether a line of a few words calls for a name: “By”, “Photos by”, “Published by”."""
    if not 0 < len(line.strip()) <= _LONGEST_LABEL:
        return False
    return folded(line) in BY or MARKER.fullmatch(line.strip()) is not None


def _is_contact(line: str) -> bool:
    """Whether a line is how an author is reached: “mail”, “@adaritt”, an address."""
    line = line.strip()
    if not line or len(line) > _LONGEST_ROLE:
        return False
    return folded(line) in _CONTACTS or ("@" in line and " " not in line)


def _is_alike(lines: Sequence[str], at: int) -> bool:
    """Whether the author below a contact is reached as the one above; an address tells it alone."""
    below = lines[at + 2 : at + 4]
    if len(below) > 1 and is_role(below[0][:_LONGEST_ROLE]):
        below = below[1:]
    return _is_contact(below[0]) if below else "@" in lines[at]


def _goes_below(line: str, byline: str) -> bool:
    if max(len(line), len(byline)) > MAX_BYLINE:
        return False
    if is_role(line):
        return len(line) <= _LONGEST_ROLE
    if _credits_picture(line, byline):
        return False
    if _is_of_above(line) and parse_people(byline)[0]:
        return not is_place(line)
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
    word = byline.strip().casefold()
    if opening(byline) is not None or (" " not in word and word in _BY):
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


def _credits_picture(line: str, byline: str) -> bool:
    """Whether it is a name and a paper or an agency behind a slash, as below pictures: no byline has
    one where the one above has none.
    """
    if "/" not in line or "/" in byline or opening(line) is not None or is_eastern(line):
        return False
    return any(one.organisation for one in parse_people(line)[0])


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
