"""What stands beside a printed date: its labels, and the words that tell its role."""

from __future__ import annotations

from attrs import frozen

from newsparse.fields._dates.months import fold
from newsparse.fields._dates.text import TOKEN
from newsparse.fields._dates.weekdays import weekday_words
from newsparse.fields._dates.words import (
    fillers,
    first_signs,
    first_words,
    role_words,
    unspaced_words,
)

_MOST_WORDS = 4
_ROMAN = "abcdefghijklmnopqrstuvwxyz"


@frozen
class Labels:
    """The labels at one side of a date.

    :param role: ``published``, ``modified`` or ``None``: what the nearest of them says.
    :param place: up to where (before a date) or from where (after one) other text stands; the
        edge of the stretch where nothing else does.
    """

    role: str | None
    place: int


@frozen
class _Word:
    start: int
    end: int
    text: str


def labels_before(text: str, start: int, end: int) -> Labels:
    """The labels that stand right before ``end``, no further back than ``start``."""
    words = _words(text, start, end)
    role = None
    at = len(words)
    while at:
        size, found = _label_ending(words, at)
        if size:
            role = role or found
            at -= size
            continue
        word = words[at - 1]
        if word.text in fillers() or word.text in weekday_words():
            at -= 1
            continue
        rest, found = _without_unspaced(word.text)
        if rest == word.text:
            break
        role = role or found
        if rest:
            return Labels(
                role, word.start + max(1, word.end - word.start - len(word.text) + len(rest))
            )
        at -= 1
    return Labels(role, words[at - 1].end if at else start)


def labels_after(text: str, start: int, end: int) -> Labels:
    """The labels that stand right after ``start``, no further than ``end``."""
    words = _words(text, start, end)
    role = None
    at = 0
    while at < len(words):
        size, found = _label_starting(words, at)
        if not size and words[at].text in fillers() | weekday_words().keys():
            size = 1
        if not size:
            break
        role = role or found
        at += size
    return Labels(role, words[at].start if at < len(words) else end)


def says_first(text: str) -> bool:
    """Whether a label says that what it labels was the first publication: “First published”."""
    if not first_words().isdisjoint(fold(token) for token in TOKEN.findall(text)):
        return True
    return not text.isascii() and any(sign in text for sign in first_signs())


def _words(text: str, start: int, end: int) -> list[_Word]:
    return [
        _Word(match.start(), match.end(), fold(match[0]))
        for match in TOKEN.finditer(text, start, end)
        if match[0].isalnum() or len(match[0]) > 1
    ]


def _label_ending(words: list[_Word], at: int) -> tuple[int, str | None]:
    """How many words the label has that ends before a place, and its role."""
    for size in range(min(_MOST_WORDS, at), 0, -1):
        role = role_words().get(" ".join(word.text for word in words[at - size : at]))
        if role:
            return size, role
    return 0, None


def _label_starting(words: list[_Word], at: int) -> tuple[int, str | None]:
    for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        role = role_words().get(" ".join(word.text for word in words[at : at + size]))
        if role:
            return size, role
    return 0, None


def _without_unspaced(word: str) -> tuple[str, str | None]:
    """A word of a script without spaces, without the labels at its end; the role of the last."""
    role = None
    if word[:1] in _ROMAN or word[-1:] in _ROMAN:
        return word, None
    for _ in range(_MOST_WORDS):
        label = next((label for label in unspaced_words() if word.endswith(label)), "")
        if not label:
            break
        role = role or role_words().get(label)
        word = word[: -len(label)]
    return word, role
