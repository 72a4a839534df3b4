"""Drop caps: a paragraph's first letter that a scraper set apart from its word.

It comes as a line of its own ("L" / "ast autumn") or with a space after it ("L ast autumn"). "A"
and "I" are words too, in other languages "O", "Y" or "W": the other words of the page decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

OPENING = "\"'“‘«„‚(["
"""What may stand before the first letter of a sentence."""

_SPACED = re.compile(rf"([{re.escape(OPENING)}]?[^\W\d_]) ([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_RUN = re.compile(r"\w+")
_WHOLE_WORD = re.compile(r"[^\W\d_]++(?!\d)")  # no word: the F of F1
_VOWEL = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýαεηιουωаеёиоуыэюяіїє]")
_ALONE = re.compile(rf"{_VOWEL.pattern}|[wzvвкс]")
_LONG_PAGE = 150
"""Different words: a page with as many would use each of its language's one-letter words twice."""

_MOST_LOOKUPS = 20
"""Words of a page that are sought one by one; for more, all are counted."""
_MOST_TRIES = 1000


class Words:
    """How often words stand in texts, case folded; the texts are read when that is first asked.

    :param texts: those of a page's lines, or of part of them.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts
        self._lookups = 0

    def times(self, word: str, most: int) -> int:
        """How often a word stands there, counted up to ``most``.

        :param word: case folded.
        """
        self._lookups += 1
        # To look through a page for a word is quick, where few are asked for and most are rare.
        if self._lookups <= _MOST_LOOKUPS and word.isalpha():
            found = self._sought(word, most)
            if found is not None:
                return found
        return min(self._counts[word], most)

    def _sought(self, word: str, most: int) -> int | None:
        """How often a word stands in the text; ``None`` where too much looks like it."""
        text, found = self._text, 0
        if text.count(f" {word} ") >= most:
            return most
        at = text.find(word)
        for _ in range(_MOST_TRIES):
            if at < 0 or found == most:
                return found
            before, after = text[at - 1 : at], text[at + len(word) : at + len(word) + 1]
            found += not (before.isalnum() or before == "_" or after.isalnum())
            at = text.find(word, at + 1)
        return None

    @property
    def total(self) -> int:
        """How many words there are."""
        return sum(self._counts.values())

    @property
    def different(self) -> int:
        """How many different words there are."""
        return len(self._counts)

    @cached_property
    def _text(self) -> str:
        return "\n".join(self._texts).casefold()

    @cached_property
    def _counts(self) -> Counter[str]:
        return _counted(self._text)


def _counted(text: str) -> Counter[str]:
    """How often each word stands in a text that is case folded."""
    # Words are told from the likes of "F1" once each, rather than wherever they stand.
    found = Counter(_RUN.findall(text))
    for run in [run for run in found if not run.isalpha()]:
        times = found.pop(run)
        if word := _WHOLE_WORD.match(run):
            found[word[0]] += times
    return found


def one_word(cap: str, rest: str, words: Words) -> bool:
    """Whether a capital and the text after it are one word: "L", "ast autumn"."""
    letter = cap[-1].casefold()
    first = _WORD.match(rest)
    tail = first[0].casefold() if first else ""
    if not tail:  # "I" / "’ve"
        return True
    if words.times(letter + tail, 1):
        return True
    # The line itself counts once; a capital that is no word of its own elsewhere is a part. Of the
    # letters that are words in some language a short page proves nothing, and of "a", "i" and "o"
    # no page does.
    apart = words.times(letter, 2) > 1
    if not apart and not _ALONE.fullmatch(letter):
        return True
    if words.times(tail, 2) > 1:
        return False
    if not apart and letter not in "aio" and words.different >= _LONG_PAGE:
        return True
    return len(tail) == 1 or _VOWEL.search(tail) is None


def mend_drop_cap(text: str, words: Words) -> str:
    """The text with the space after a drop cap taken out, where there is one."""
    match = _SPACED.match(text) if " " in text[1:3] else None
    if not match or not match[1][-1].isupper() or not match[2].islower():
        return text
    return match[1] + text[match.start(2) :] if one_word(match[1], match[2], words) else text
