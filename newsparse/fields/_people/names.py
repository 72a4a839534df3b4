"""What a person's name looks like, in any script."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from newsparse.fields._credits import agencies as _agencies
from newsparse.fields._credits.agencies import folded
from newsparse.fields._people.givennames import FAMILY_TOO, GIVEN
from newsparse.fields._people.menuwords import MENU_WORDS
from newsparse.fields._words.tables import words

MOST_NAME_WORDS = 6
"""Longer names are none, or several people's."""
_FEWEST_IN_RUN = 4
_LONGEST_WORD = 30
_LONGEST_OF_RUN = 4

PARTICLES = _agencies.PARTICLES | words(
    """
    abu ibn ould binti bt ap aan auf dello dalla degli dall dell d do e i in't lo mac nic ni ní nà ó op
    ta toe ul ur vel vom wa zur zu und
    """.casefold()
) - words("d e i")
"""Lower-case words that stand inside people's names."""

_ELISION = re.compile(r"[^\W\d_]{1,3}['’][^\W\d_]")
_MARKS = ".'’‘ʼ`´-‐‑·・“”\"\u200c\u200d՚׳״'"
_ARTICLES = words("the a an die das les el los las il gli ein eine une una este esta")
_NOT_NAMING = words(
    """
    في فى من إلى عن مع بعد قبل خلال منذ حتى أمام تحت فوق التي الذي أن إن هذا هذه كان كانت بين
    در از به با برای تا است شد این آن میں سے پر کی کے کا نے کو ہے تھا
    של על את עם אל מן אחרי לפני בין כי לא היא הוא
    में से पर की के का ने को है और या था থেকে ও এর জন্য এবং করে
    """
)
"""Small words of scripts without capitals, of which no name has one."""

_SUFFIX = re.compile(
    r"(?:jr|sr|ii|iii|iv|filho|neto|esq|m\.?d|ph\.?\s?d|m\.?p\.?h|mba|r\.?n)\.?", re.IGNORECASE
)


def is_small(text: str) -> bool:
    """Whether it starts with a small letter, in a script that has capitals in use."""
    first = text[:1]
    return first.islower() and not "\u10a0" <= first <= "\u10ff"


def is_suffix(text: str) -> bool:
    """Whether it belongs to the name before a comma: “Jr.”, “III”, “M.D.”."""
    return _SUFFIX.fullmatch(text) is not None


def is_name_word(word: str) -> bool:
    """Whether a word can stand in a name: letters of any script, not in lower case."""
    if folded(word) in PARTICLES:
        return True
    if len(word) > _LONGEST_WORD:
        return False
    if word.isalpha():  # most words
        return not is_small(word) and not _is_spoken_upper(word)
    if _ELISION.match(word):
        word = word.title()
    if not word or is_small(word) or not any(map(str.isalpha, word)):
        return False
    return all(char in _MARKS or unicodedata.category(char)[0] in "LM" for char in word)


def _is_spoken_upper(word: str) -> bool:
    """Whether capitals stand where no name has them: “iPHONE”, “eSPORTS”."""
    return len(word) > 3 and word[0].islower() and word[1:].isupper()


def is_given(word: str) -> bool:
    """Whether it is a given name that the table holds; of a double name, its first half."""
    bare = folded(word)
    return bare in GIVEN or bare.partition("-")[0] in GIVEN


def in_menus(text: str) -> bool:
    """Whether a word of it stands in menus and headlines and in no name."""
    return any(
        word in MENU_WORDS and len(word) > 1 and word not in PARTICLES
        for word in map(_bare, text.split())
    )


def _bare(word: str) -> str:
    return word.casefold().strip(".,'’\"“”«»")


def is_name(text: str) -> bool:
    """Whether it could be somebody's name: one to six words, none in lower case but particles.

    Words of menus are in no name, nor does one open with an article.
    """
    words = text.split()
    if not 1 <= len(words) <= MOST_NAME_WORDS or words[0].casefold() in _ARTICLES:
        return False
    last = words[-1]
    if len(text) < 2 or (is_small(last) and not _ELISION.match(last)):
        return False
    if folded(last) in PARTICLES and len(words) > 1 and not last[0].isupper():
        return False
    if any(word.endswith(("'s", "’s")) for word in words):
        return False
    return all(map(is_name_word, words)) and not in_menus(text) and _NOT_NAMING.isdisjoint(words)


def is_cased(text: str) -> bool:
    """Whether its script has capital letters."""
    first = next(filter(str.isalpha, text), "")
    return first.lower() != first.upper() and not "\u10a0" <= first <= "\u10ff"


def split_run(text: str) -> list[str]:
    """The names that stand side by side without a comma, where known given names part them.

    One that is not sure to be several comes back as it is. Every piece stands in ``text``.
    """
    matches = list(re.finditer(r"\S+", text))
    half = matches[len(matches) // 2].start() if len(matches) % 2 == 0 and matches else 0
    if half and text[half:] == text[:half].rstrip():
        return [text[half:]]
    if len(matches) < _FEWEST_IN_RUN or not is_given(matches[0][0]):
        return [text]
    starts = [0]
    for at in range(2, len(matches) - 1):
        before, word = folded(matches[at - 1][0]), matches[at][0]
        opens = is_given(word) and folded(word) not in FAMILY_TOO
        closed = not is_given(before) and before not in PARTICLES and not before.endswith(".")
        if opens and closed and at - starts[-1] >= 2 and len(before) > 1:
            starts.append(at)
    if len(starts) == 1:
        return [text]
    bounds = [*starts, len(matches)]
    sizes = [end - start for start, end in pairwise(bounds)]
    if max(sizes) > _LONGEST_OF_RUN or is_given(matches[-1][0]):
        return [text]
    return [
        text[matches[start].start() : matches[end - 1].end()] for start, end in pairwise(bounds)
    ]
