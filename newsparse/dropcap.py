"""Drop caps: a paragraph's first letter that a scraper set apart from its word.

It comes as a line of its own ("L" / "ast autumn") or with a space after it ("L ast autumn"). "A"
and "I" are words too, in other languages "O", "Y" or "W": the other words of the page decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

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

Words = Callable[[], Counter[str]]
"""Gives how often each word, case folded, stands on the page; asked only when needed."""


def count_words(texts: Iterable[str]) -> Counter[str]:
    """How often each word, case folded, stands in the texts."""
    # Words are told from the likes of "F1" once each, rather than wherever they stand.
    found = Counter(_RUN.findall("\n".join(texts).casefold()))
    for run in [run for run in found if not run.isalpha()]:
        times = found.pop(run)
        if word := _WHOLE_WORD.match(run):
            found[word[0]] += times
    return found


def one_word(cap: str, rest: str, words: Counter[str]) -> bool:
    """Whether a capital and the text after it are one word: "L", "ast autumn"."""
    letter = cap[-1].casefold()
    first = _WORD.match(rest)
    tail = first[0].casefold() if first else ""
    if not tail:  # "I" / "’ve"
        return True
    if words[letter + tail]:
        return True
    # The line itself counts once; a capital that is no word of its own elsewhere is a part. Of the
    # letters that are words in some language a short page proves nothing, and of "a", "i" and "o"
    # no page does.
    apart = words[letter] > 1
    if not apart and not _ALONE.fullmatch(letter):
        return True
    if words[tail] > 1:
        return False
    if not apart and len(words) >= _LONG_PAGE and letter not in "aio":
        return True
    return len(tail) == 1 or _VOWEL.search(tail) is None


def mend_drop_cap(text: str, words: Words) -> str:
    """The text with the space after a drop cap taken out, where there is one."""
    match = _SPACED.match(text)
    if not match or not match[1][-1].isupper() or not match[2].islower():
        return text
    return match[1] + text[match.start(2) :] if one_word(match[1], match[2], words()) else text
