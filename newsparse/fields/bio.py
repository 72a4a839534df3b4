"""Author biographies: lines that say who an author is, and of which author."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.fields._credits.agencies import folded
from newsparse.fields._people.bio_words import ABOUT, DOES, IS, REACHED
from newsparse.fields._people.names import PARTICLES, is_given, is_name_word
from newsparse.fields._people.roles import ROLE_ENDS, ROLES
from newsparse.shape import ends_sentence

MAX_BIO = 1500
"""Longer texts are no biographies."""

_LOOKED_AT = 300
_LEAST = 4
_MOST_NAME = 5
_MOST_ASIDE = 16
_TOKEN = re.compile(r"[^\s,.;:()]+|[,.;:()]")
_ARTICLES = frozenset("the a an der die das le la les el los il lo de het den det pour".split())
_MARKS = frozenset(",.;:()")
_DASHES = ("—", "–")
"""What Russian has for “is”."""
_MOST_OPENING = 8
_QUOTED = re.compile(r"[“„«\"”»]")


def looks_like_bio(text: str) -> bool:
    """Whether a text reads as a few words on an author.

    It opens with “About the author”, or with a name and what its bearer is or does for a paper:
    ``Ada Ritt is a political correspondent``, ``Ada Ritt, Jahrgang 1980, schreibt über Häfen``, or
    says how to reach the author.
    """
    text = text.strip()
    if not _LEAST <= len(text) <= MAX_BIO or _QUOTED.match(text):
        return False
    head = text[:_LOOKED_AT]
    if ABOUT.match(head):
        return True
    reached = REACHED.match(head)
    if reached is not None:
        # “You can email Ada Ritt here”, but neither “us” nor “Larke Gazette”
        words = [match[0] for match in _TOKEN.finditer(head, reached.end())]
        return _name_length(words) > 0 and is_given(words[0])
    tokens = [match[0] for match in _TOKEN.finditer(head)]
    name = _name_length(tokens)
    if not name:
        return False
    rest = tokens[name:]
    if REACHED.search(head):
        return True
    verb = _verb_at(rest)
    if verb is None:
        return False
    before_verb, at = verb
    if before_verb in DOES:
        return not _QUOTED.search(head[: len(head) // 2])
    return any(_tells(word) for word in _before_stop(rest[at:]))


def is_bio_of(text: str, name: str) -> bool:
    """Whether a text that stands where biographies do is one of somebody who is known by name.

    It is a sentence that holds the whole name, and before or behind it what its bearer is or does:
    ``Journaliste au service Mer, Ada Ritt couvre les ports.``
    """
    text = text.strip()
    if not _LEAST <= len(text) <= MAX_BIO or _QUOTED.match(text) or not ends_sentence(text):
        return False
    head = text[:_LOOKED_AT]
    if name not in names_in_bio(head, [name]):
        return False
    tokens = [folded(token) for token in _TOKEN.findall(head)]
    verbs = [token for token in tokens if token in DOES or token in IS]
    return any(map(_is_role, tokens[:_MOST_OPENING])) and bool(verbs or REACHED.search(head))


def names_in_bio(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Which of the names a biography speaks of, in their order.

    A biography speaks of someone whose full name stands in it, whatever its case. Where none does,
    it speaks of those whose family name opens it.

    :param text: a biography; only its first 1500 characters are looked at.
    :param names: names of authors, as printed.
    """
    words = _words(text[:MAX_BIO])
    whole = f" {' '.join(words)} "
    full = tuple(name for name in names if _words(name) and f" {' '.join(_words(name))} " in whole)
    if full:
        return full
    opens = set(words[:_MOST_NAME])
    return tuple(name for name in names if len(_words(name)) > 1 and _words(name)[-1] in opens)


def _words(text: str) -> list[str]:
    words = (folded(token) for token in _TOKEN.findall(text) if token not in _MARKS)
    return [word.removesuffix("'s").removesuffix("’s").strip("'’“”\"") for word in words]


def _name_length(tokens: Sequence[str]) -> int:
    """Of how many words the name is that opens a text; 0 for none."""
    length = 0
    if tokens and folded(tokens[0]) in _ARTICLES:
        return 0
    for word in tokens[: _MOST_NAME + 1]:
        initial = word == "." and length and len(tokens[length - 1]) == 1
        if not initial and (word in _MARKS or not is_name_word(word)):
            break
        length += 1
    if length < 2 or length > _MOST_NAME or tokens[length - 1] in PARTICLES:
        return 0
    return length


def _verb_at(rest: Sequence[str]) -> tuple[str, int] | None:
    """The verb behind the name, or behind the aside that follows it, and its place."""
    at = 0
    if rest[:1] == [","] and "," in rest[1:_MOST_ASIDE]:
        at = rest.index(",", 1) + 1
    elif rest[:1] == ["("] and ")" in rest[1:_MOST_ASIDE]:
        at = rest.index(")", 1) + 1
    word = folded(rest[at]) if at < len(rest) else ""
    return (word, at) if word in IS or word in DOES or word in _DASHES else None


def _before_stop(tokens: Sequence[str]) -> list[str]:
    end = next((at for at, mark in enumerate(tokens) if mark in ".,;:"), len(tokens))
    return [folded(token) for token in tokens[: min(end, _MOST_ASIDE)]]


def _tells(word: str) -> bool:
    return _is_role(word) or word in DOES


def _is_role(word: str) -> bool:
    return word in ROLES or (len(word) > 9 and word.endswith(ROLE_ENDS))
