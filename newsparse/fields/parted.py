"""Parted bylines: a byline that a scraper broke into lines, and the neighbours that are none of it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields._credits.agencies import folded
from newsparse.fields._people.byperson import is_role
from newsparse.fields._people.bywords import AND, BY, LABELS, SHY, WEAK, WITH
from newsparse.fields._words.tables import words as table
from newsparse.fields.byline import MAX_BYLINE, parse_people

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
        if at < len(lines) and (_goes_on(lines[at - 1]) or _carries_on(lines[at])):
            continue
        found = range(start, at)
        if any(parse_people(" ".join(lines[start:at]))):
            return found
        first = first or found
        start = at
    return first


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
