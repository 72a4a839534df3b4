r"""Links: paragraphs that a scraper broke before and after each inline link (``get_text("\n")``).

A line goes on from the one before where its start says so (lower case, a mark that closes, a Japanese
or Korean particle) or where the end of the one before does (an article, a preposition, an opening
mark). Which words are such is also read off the page: they are short, and stand on it often. A
missed join costs less than furniture glued to a paragraph: where the two may part, they do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from math import ceil

from newsparse.abbreviations import is_abbreviated, is_bound
from newsparse.dropcap import OPENING, Words
from newsparse.label.edges import find_edges
from newsparse.lines import LabelledLine, Line
from newsparse.shape import UNSPACED, ends_sentence, weight

_CLOSING = ".,;:!?)]%،؛؟।॥。、，：；！？）」』】》"
_AFTER_LINK = ",.;)،؛।。、，）"
_LABEL_ENDS = (":", "：")
_BROKEN = 2
_QUOTES = "\"'’”»“‘«"
_CLOSING_QUOTE = re.compile(rf"[{_QUOTES}]+(?:[\s{re.escape(_CLOSING)}–—-]|$)")
_FRENCH_OPENING = re.compile(r"«[\s\u202f]+[^\W\d_]")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.)\s?[^\W\d_]")
_DASH = re.compile(r"[–—-] [^\W_]")
_OPENING_END = re.compile(r"(?:^|[\s(])[“«‘‚¿¡\"']$|[(\[{„「『（【《]$")

_JAPANESE = re.compile(
    r"を|[はがにのとでもへや](?=[\u30a0-\u30ff\u3400-\u9fff「『0-9０-９A-Z、])"
    r"|(?:には|では|とは|のは|のが|への|からの|によると|による|について|などの|など|から|まで|として"
    r"|という|との|での|にも)"
)
_CHINESE = re.compile(r"[的]")
_HINDI = re.compile(r"(?:के|का|की|को|ने|से|में|पर|तक) ")
_KOREAN = re.compile(r"(?:은|는|가|을|를|의|에|에서|에게|와|과|로|으로|까지|부터|만|라고|이라고) ")
_DENSE = re.compile(rf"[{UNSPACED}]")

_NEVER_LAST = frozenset(
    """
    the a an and of that than whose der die das den dem des eine einen und von le la
    les un une et du el los las una y il lo gli uno os as um uma e de di da do dos das het
    een en van och att i w z na и в на с
    """.split()
)
"""Articles, conjunctions and the like: a line that ends with one was broken there."""

_LONGEST_COMMON = 5
_COMMON = 4
"""A short word that stands on the page as often is an article, a preposition or the like."""
_SHARE = 0.007
"""And makes up as much of the page's words."""
_LONGEST_LINK = 120
"""In weight: the words of a link inside a sentence are no longer."""
_MOST_WORDS = 4
"""A capital and as many words more are rather a sentence's, unless the line before hangs."""
_LONG_FRAGMENT = 40
"""A chain of fragments holds at least one this long (in weight), or it is a menu."""
_HANGING = 24
"""In weight: a shorter line that ends with a short word may be a menu's "Log in"."""


def join_at_links(
    lines: Sequence[Line | LabelledLine], joins: dict[int, str], words: Words
) -> None:
    """Add the joins at inline links to those that are known.

    :param words: those of the page.
    """
    runs = _runs(lines)
    links = _Links(words, broken=_is_broken(runs, lines))
    edges = find_edges(runs, lines)
    for run in runs:
        texts = {i: lines[i].text for i in run}
        known = {i for i in run[1:] if i in joins or i in edges}
        for chain in links.chains(run, texts, known):
            for i in links.trusted(chain, texts, known)[1:]:
                joins.setdefault(i, _space(texts[i - 1], texts[i]))


def _is_prose_part(text: str) -> bool:
    return ends_sentence(text) or closes(text) or weight(text) >= _LONG_FRAGMENT


def _runs(lines: Sequence[Line | LabelledLine]) -> list[range]:
    """Stretches of unclaimed lines without a blank one."""
    runs = []
    start = None
    for i in range(len(lines) + 1):
        line = lines[i] if i < len(lines) else None
        if isinstance(line, Line) and line.text and not line.hints:
            start = i if start is None else start
        elif start is not None:
            if i - start > 1:
                runs.append(range(start, i))
            start = None
    return runs


def _is_broken(runs: Sequence[range], lines: Sequence[Line | LabelledLine]) -> bool:
    """Whether lines of the page start with marks that close a link."""
    starts = (i for run in runs for i in run[1:] if lines[i].text[0] in _AFTER_LINK)
    return sum(1 for _ in islice(starts, _BROKEN)) == _BROKEN


class _Links:
    """What one page's own words say of where its lines break."""

    def __init__(self, words: Words, *, broken: bool) -> None:
        self._words = words
        self._broken = broken
        self._common = 0.0

    def chains(self, run: range, texts: Mapping[int, str], known: set[int]) -> list[list[int]]:
        """Runs of fragments: each but the first goes on from the one before."""
        chains: list[list[int]] = []
        chain: list[int] = []
        for i in run:
            if chain and (i in known or self._continues(i, run, texts, chained=len(chain) > 1)):
                chain.append(i)
            else:
                if len(chain) > 1:
                    chains.append(chain)
                chain = [i]
        if len(chain) > 1:
            chains.append(chain)
        return chains

    def trusted(self, chain: list[int], texts: Mapping[int, str], known: set[int]) -> list[int]:
        """A chain without the furniture at its end ("3 hours ago"); of a menu nothing is left."""
        weights = [weight(texts[i]) for i in chain]
        ended = ends_sentence(texts[chain[-1]]) and sum(weights) >= _LONG_FRAGMENT
        if not ended and max(weights) < _LONG_FRAGMENT:
            return []
        kept = list(chain)
        while len(kept) > 1 and kept[-1] not in known:
            if _is_prose_part(texts[kept[-1]]) or self._hangs(texts[kept[-2]], sure=True):
                break
            kept.pop()
        return kept

    def _continues(self, i: int, run: range, texts: Mapping[int, str], *, chained: bool) -> bool:
        before, text = texts[i - 1], texts[i]
        if closes(text):
            return True
        if ends_sentence(before) and not is_bound(before):
            return goes_on(text) and is_abbreviated(before)
        if goes_on(text):
            return True
        if _OPENING_END.search(before[-2:]):
            return True
        # A link's own words may start with a capital: then what follows the link goes on from it.
        after = texts.get(i + 1) if i + 1 in run else None
        if after in _LABEL_ENDS and not chained and not self._hangs(before, sure=True):
            return False  # a label of its own: "ONLINEVERSAND AUS FERNOST" / ":"
        resumed = (
            after is not None
            and not ends_sentence(text)
            and (goes_on(after) or closes(after))
            and weight(text) <= _LONGEST_LINK
            and ". " not in text
        )
        some = weight(before) >= (_HANGING if resumed else _LONG_FRAGMENT) or chained
        if some and self._hangs(before, sure=not (resumed or chained)):
            return resumed or not self._opens(text)
        if not resumed:
            return self._broken and _is_uncased(text) and self._goes_on_uncased(before, chained)
        known = weight(before) >= _HANGING or (chained and before[0] != ":")
        known = known or before[-1] in ",،、，"
        return known and not self._reads_as_start(text, closed=closes(after or " "))

    def _goes_on_uncased(self, before: str, chained: bool) -> bool:
        """Whether a line of a script without capitals goes on from the one before.

        Nothing in its first letter says so: the page must show that it is broken at links.
        """
        if chained:
            return weight(before) <= _LONGEST_LINK
        return weight(before) >= _HANGING and self._hangs(before)

    def _hangs(self, text: str, *, sure: bool = False) -> bool:
        """Whether a text ends with a word that no sentence or headline ends with.

        :param sure: whether a word that is common on the page does not do.
        """
        head, _, last = text.rpartition(" ")
        if head.endswith(";"):  # "; and", between the items of a list
            return False
        if is_bound(last):
            return True
        if last == text or last[0].isupper():
            return False
        return last in _NEVER_LAST or (not sure and self._is_common(last))

    def _opens(self, text: str) -> bool:
        """Whether a text starts with a common word in capitals: a sentence, no link."""
        first = text.lstrip(OPENING).split(" ", 1)[0]
        return first[:1].isupper() and self._is_common(first.casefold())

    def _reads_as_start(self, text: str, *, closed: bool) -> bool:
        """Whether a text is rather the start of a paragraph than a link's words.

        :param closed: whether a mark that closes stands after it.
        """
        if self._hangs(text) or text.count(" ") >= _MOST_WORDS:
            return True
        return not closed and self._opens(text)

    def _is_common(self, word: str) -> bool:
        if word in _NEVER_LAST:
            return True
        if len(word) > _LONGEST_COMMON or not word.isalpha():
            return False
        if self._words.times(word, _COMMON) < _COMMON:
            return False
        enough = self._enough()
        return self._words.times(word, ceil(enough)) >= enough

    def _enough(self) -> float:
        if not self._common:
            self._common = max(_COMMON, _SHARE * self._words.total)
        return self._common


def closes(text: str) -> bool:
    """Whether a text starts with a mark that closes what stands before it."""
    if text[0] in _CLOSING:
        return not _ELLIPSIS.match(text)
    opened = _FRENCH_OPENING.match(text)
    if opened is not None and opened[0][-1].isupper():
        return False  # in French a space stands inside the marks
    return text[0] in _QUOTES and _CLOSING_QUOTE.match(text) is not None


def goes_on(text: str) -> bool:
    """Whether a text starts as no sentence does: in lower case, or with a particle."""
    first = text.lstrip(OPENING)[:1]
    if first.islower():
        return True
    if text[0].isascii():
        dash = _DASH.match(text)
        return dash is not None and not text[2].isupper()
    if _DASH.match(text):
        return not text[2].isupper()
    return any(mark.match(text) for mark in (_JAPANESE, _KOREAN, _CHINESE, _HINDI))


def _is_uncased(text: str) -> bool:
    first = text.lstrip(OPENING)[:1]
    return first.isalpha() and first == first.upper() == first.lower()


def _space(before: str, text: str) -> str:
    if closes(text) or _OPENING_END.search(before[-2:]):
        return ""
    if _DENSE.match(text) or _DENSE.match(before[-1]) or _KOREAN.match(text):
        return ""
    return " "
