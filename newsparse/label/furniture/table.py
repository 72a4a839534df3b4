"""The table of phrases, read once from the files beside this one.

A file holds sections, one a language (``[de]``), of lines ``category: phrase|phrase``, in lower
case and NFC. How far a phrase is trusted depends on its length, unless a mark says it:

* two words or more, or ``!word``: anywhere in a short line, and at either end of any;
* one word, or ``?two words``: as a whole line, and at the ends of short lines;
* ``=word``: as a whole line alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from attrs import frozen

from newsparse.label.furniture.fold import fold_case, words

CATEGORIES = frozenset(
    """
    advert alt_text app author_bio breaking byline caption comment_count comments consent control
    copyright correction credit_agency date exclusive follow footer live login month most
    navigation newsletter notice opinion page_error reading_time related role search_results
    section share subscribe subscribe_wall tags video weather weekday
    """.split()
)
"""The kinds of furniture."""

FILES = (
    "common.txt",
    "germanic.txt",
    "romance.txt",
    "slavic.txt",
    "europe.txt",
    "asia.txt",
    "africa.txt",
)

ALONE, ENDS, ANYWHERE = 0, 1, 2
"""How far a phrase is trusted: as a whole line, at the ends of short lines, anywhere."""

MOST_WORDS, MOST_SIGNS = 8, 24
"""The most words a phrase may have, and the most characters in a language without spaces."""

_MARKS = {"=": ALONE, "?": ENDS, "!": ANYWHERE}
# In languages written without spaces: the most characters of a phrase that counts as one word.
_UNSPACED = {"zh": 2, "ja": 3, "th": 6}
_BARE_GREEK = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")

Meaning = tuple[tuple[str, int], ...]
"""What a phrase may be: categories, each with how far it is trusted as that."""
_Groups = dict[tuple[str, int], list[str]]


@frozen
class Table:
    """The phrases.

    :param meanings: by phrase, its folded words parted by single spaces.
    :param words: the words that begin a phrase.
    :param first: the two words that begin a phrase of several, parted by a space.
    :param last: the two words that end one.
    """

    meanings: Mapping[str, Meaning]
    words: frozenset[str]
    first: frozenset[str]
    last: frozenset[str]


@cache
def table() -> Table:
    """The table of all languages."""
    groups: _Groups = {}
    for name in FILES:
        for language, category, phrases in entries(read(name)):
            _sort(groups, language, category, phrases)
    return _made(groups)


def read(name: str) -> str:
    """The text of one of :data:`FILES`."""
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def entries(text: str) -> Iterator[tuple[str, str, list[str]]]:
    """The language, category and phrases of each line of a file; the phrases folded, with marks."""
    language = ""
    # Folding the file at once costs a tenth of folding each phrase; it is composed already.
    for line in fold_case(text).replace("'", " ").replace("-", " ").splitlines():
        if line.startswith("["):
            language = line[1:-1]
        elif line and not line.startswith("#"):
            category, _, phrases = line.partition(": ")
            if language == "el":
                # The one script here that casefold takes apart.
                phrases = unicodedata.normalize("NFC", phrases)
            yield language, category, phrases.split("|")


def _sort(groups: _Groups, language: str, category: str, phrases: list[str]) -> None:
    if language in _UNSPACED:
        phrases = [_by_signs(phrase, _UNSPACED[language]) for phrase in phrases]
    elif language == "el":
        # Capitals go without accents in Greek.
        phrases += [phrase.translate(_BARE_GREEK) for phrase in phrases]
    plain = [phrase for phrase in phrases if phrase[0] not in _MARKS]
    groups.setdefault((category, ENDS), []).extend(p for p in plain if " " not in p)
    groups.setdefault((category, ANYWHERE), []).extend(p for p in plain if " " in p)
    if len(plain) < len(phrases):
        for phrase in phrases:
            if phrase[0] in _MARKS:
                groups.setdefault((category, _MARKS[phrase[0]]), []).append(phrase[1:])


def _by_signs(phrase: str, short: int) -> str:
    signs = words(phrase)
    marked = phrase[0] in _MARKS
    mark = phrase[0] if marked else "?" if len(signs) <= short else "!"
    return mark + " ".join(signs)


def _made(groups: _Groups) -> Table:
    meanings: dict[str, Meaning] = {}
    # Where two languages share a phrase, the more careful one decides: it comes first.
    for category, trust in sorted(groups, key=lambda group: group[1]):
        single: Meaning = ((category, trust),)
        fresh = dict.fromkeys(groups[category, trust], single)
        for phrase in meanings.keys() & fresh.keys():
            known = meanings[phrase]
            if category not in dict(known):
                fresh[phrase] = (*known, *fresh[phrase])
            else:
                fresh[phrase] = known
        meanings.update(fresh)
    several = [phrase for phrase in meanings if " " in phrase]
    first = frozenset([" ".join(phrase.split(" ", 2)[:2]) for phrase in several])
    last = frozenset([" ".join(phrase.rsplit(" ", 2)[-2:]) for phrase in several])
    begins = frozenset([pair[: pair.index(" ")] for pair in first])
    return Table(meanings, begins.union(meanings), first, last)
