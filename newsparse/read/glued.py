"""Glued lines: blocks of a page that a scraper printed on one line, cut apart again.

Two kinds. On any line, two blocks may stand together with nothing between them ("…said the
police.Forensic police arrived", "SportNewsletter"). And a whole page may stand on one line: a *giant*
one, which is cut at the ends of its sentences too, at the bars and bullets of its menus, and around
a byline with a date. Pieces of a line share its number; those that were cut at a space were one line,
and may be joined again where they turn out to be one paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate

from attrs import evolve

from newsparse.abbreviations import is_abbreviated
from newsparse.lines import Hint, HintKind, Line, cut
from newsparse.read.humps import find_humps, letters
from newsparse.shape import MOST_WEIGHT, weight

_GIANT = 1000
"""In weight: a line as long may be a page."""
_GIANT_LENGTH = 400
_SHARE = 0.5
"""Of the page's characters: as much of it on one giant line, and that line holds the page."""
_GIANT_ANYWAY = 4000
_GLUED_THROUGH = 3
"""Humps in a line: as many are no names."""

_MANY_PLACES = 3
_MOST_LOOKUPS = 20

_CLOSERS = "\"'”’»)\\]"
_OPENERS = "\"'“„«‘(\\[¿¡"
_SUFFIXES = frozenset("com org net edu gov info biz html php md pdf doc xls jpg png".split())
_SUFFIXES_THAT_ARE_WORDS = frozenset(
    """
    io tv uk us ca au nz ie de at ch fr it es pt nl be se no dk fi pl cz ru ua tr gr in jp cn kr br
    mx ar za eu co ai app dev js py
    """.split()
)
_IN_ADDRESS = re.compile(r"[@/\\_=&#]|www\.")
_UNCASED = r"\u05d0-\u05ea\u0620-\u06ff\u0900-\u0dff\u10d0-\u10ff\u1200-\u137f"


@cache
def _seam() -> re.Pattern[str]:
    """Where two words on a giant line were glued: "2025The", "report18:00", "(AP)She", "BBCNews"."""
    upper, lower = letters("Lu"), letters("Ll")
    return re.compile(
        rf"\d(?=[{upper}][{lower}]{{2}})|(?<=[{lower}]{{3}})[{lower}](?=\d{{1,2}}[ .:/]\d)"
        rf"|(?<=[{lower}{upper}.])\)(?=[{upper}][{lower} ])|(?<=[{upper}])[{upper}](?=[{upper}][{lower}]{{3}})"
    )


@cache
def _glued() -> re.Pattern[str]:
    """What every glued line has: a hump, or a stop with a letter right after it.

    Starts with a class that is rare in text, which is sought faster than any of several.
    """
    upper, lower = letters("Lu"), letters("Ll")
    return re.compile(
        rf"[{upper}.!?؟।۔](?:(?<=[{lower}][{upper}])"
        rf"|(?<=[.!?])[.!?]{{0,3}}[{_CLOSERS}{_OPENERS}]{{0,3}}(?=[{upper}])"
        rf"|(?<=[{_UNCASED}][.!?؟।۔])(?=[{_UNCASED}]))"
    )


@cache
def _stop() -> re.Pattern[str]:
    """A full stop or the like glued to a capital, and the marks between them."""
    upper = letters("Lu")
    return re.compile(rf"[.!?][.!?]{{0,3}}([{_CLOSERS}{_OPENERS}]{{0,3}})(?=[{upper}])")


@cache
def _uncased_stop() -> re.Pattern[str]:
    """The same with a letter of a script that has spaces and no capitals."""
    return re.compile(rf"[.!?؟।۔]()(?<=[{_UNCASED}].)(?=[{_UNCASED}])")


_SENTENCE = re.compile(
    rf"(?:[.!?…؟।॥۔።։]{{1,4}}[{_CLOSERS}]{{0,3}}\s(?=[^\s])|[。！？｡]{{1,3}}[」』）】》”’]{{0,2}}\s?(?=[^\s。！？｡」』）】》]))"
)
_SEPARATOR = re.compile(r" [|»›►▶] (?=\S)")
_BULLET = re.compile(r"[•▪◦●] ")
_MONTH = r"[^\W\d_]{3,12}\.?"
_DATE = re.compile(
    rf" (?:\d{{1,2}}\.? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d\d)"
    r"|\d{4}-\d\d-\d\d|\d{4}年\d{1,2}月\d{1,2}日)"
    r"(?:,? (?:at |um |à |a las |kl\. ?|- |\| )?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?(?:[AaPp]\.?[Mm]\.?|Uhr|[A-Z]{2,4}\b))?)?"
    r"(?= |$)"
)
_BYLINE = re.compile(
    r" (?:By|Von|Par|Por|Di|Door|Av|Af|Od|Автор:?|От|Text:|Texto:|Autor:|Autore:) "
    r"(?=[^\W\d_]{2,20}[ -][^\W\d_])"
)
_BYLINE_REACH = 80


def cut_glued(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those that hold several blocks cut; the very same lines where none does."""
    page = _Page(lines)
    suspects = page.suspects()
    found: list[Line] = []
    for i, line in enumerate(lines):
        giant = len(line.text) >= _GIANT_LENGTH and page.is_giant(line.text)
        places = page.places(line.text, giant=giant) if giant or i in suspects else []
        if places:
            found.extend(map(_item, cut(line, places)))
        else:
            found.append(line)
    return tuple(found)


def _item(piece: Line) -> Line:
    """A piece that starts with a bullet as the list item it is."""
    if not _BULLET.match(piece.text):
        return piece
    hints = piece.hints or (Hint(HintKind.LIST_ITEM, 1),)
    text = piece.text[2:]
    if piece.offsets is not None:
        return evolve(piece, text=text, hints=hints, offsets=piece.offsets[2:])
    first = piece.raw.index(piece.text) + 2
    return evolve(piece, text=text, hints=hints, offsets=range(first, first + len(text)))


class _Page:
    """What the page as a whole says of whether its lines are glued."""

    def __init__(self, lines: Sequence[Line]) -> None:
        texts = [line.text for line in lines]
        self._text = "\n".join(texts)
        self._lengths = [len(text) for text in texts]
        self._length = sum(self._lengths)
        self._hits = [match.start() for match in _glued().finditer(self._text)]
        self._lookups = 0

    def suspects(self) -> set[int]:
        """The places of the lines that hold a hump or a glued stop: few, or none."""
        if not self._hits:
            return set()
        starts = list(accumulate([length + 1 for length in self._lengths], initial=0))
        return {bisect_right(starts, hit) - 1 for hit in self._hits}

    def is_giant(self, text: str) -> bool:
        """Whether a line may hold a page."""
        least = _GIANT if len(text) >= _SHARE * self._length else _GIANT_ANYWAY
        return len(text) * MOST_WEIGHT >= least and weight(text) >= least

    def places(self, text: str, *, giant: bool) -> list[int]:
        """Where to cut a line, rising."""
        places = set(_glued_stops(text))
        places.update(self._humps(text, giant=giant))
        if giant:
            places.update(_sentence_starts(text))
            places.update(_furniture(text))
        return sorted([place for place in places if 0 < place < len(text)])

    def _humps(self, text: str, *, giant: bool) -> Iterator[int]:
        humps = list(find_humps(text))
        through = giant or len({left + right for _, left, right in humps}) >= _GLUED_THROUGH
        for place, left, right in humps:
            if left + right in self._names:
                continue
            if through or (self._has_word(left) and self._has_word(right)):
                yield place

    def _has_word(self, word: str) -> bool:
        """Whether a word stands on the page by itself, in capitals or small letters."""
        # To look through the page for each word is quick where they are few.
        self._lookups += 1
        if self._lookups > _MOST_LOOKUPS:
            return word.casefold() in self._words
        return f" {word.casefold()} " in self._spaced

    @cached_property
    def _spaced(self) -> str:
        return f" {self._text.casefold()} ".replace("\n", " ")

    @cached_property
    def _words(self) -> set[str]:
        return set(self._spaced.split())

    @cached_property
    def _names(self) -> set[str]:
        """Words with a hump that stand in as many different places as a name does."""
        text = self._text
        places: dict[str, set[str]] = {}
        for place, left, right in find_humps(text, self._hits):
            end = place + len(right)
            if not text[end : end + 1].isalpha():
                around = text[max(0, place - len(left) - 4) : end + 5]
                places.setdefault(left + right, set()).add(around)
        return {word for word, around in places.items() if len(around) >= _MANY_PLACES}


def _glued_stops(text: str) -> Iterator[int]:
    """After the stops that have no space after them and end a sentence."""
    stops = [match for match in _stop().finditer(text) if _ends_sentence_at(text, match)]
    if stops:
        quotes = _Quotes(text)
        yield from map(quotes.between, stops)
    if not text.isascii():
        for match in _uncased_stop().finditer(text):
            if _ends_sentence_at(text, match):
                yield match.end()


def _ends_sentence_at(text: str, match: re.Match[str]) -> bool:
    stop, after = match.start(), match.end()
    left = text[max(0, stop - 40) : stop]
    left = left[left.rfind(" ") + 1 :]
    right, _, rest = text[after : after + 40].partition(" ")
    if _IN_ADDRESS.search(left) or _IN_ADDRESS.search(right):
        return False
    if not left or left.isupper():  # "FRITZ!Box", "NATO.The"
        return False
    if left.rfind("(") > left.rfind(")"):  # "(Dok.Larke)": a bracket's first word ends no sentence
        return False
    if text[stop : match.start(1)] != ".":
        return text[match.start(1) - 1] != "." and not left[-1].isupper()
    if is_abbreviated(text[max(0, stop - 14) : stop + 1]) or "." in left:
        return False
    suffix = right.casefold().rstrip(",;:!?)")
    if left[0].isupper() and suffix in _SUFFIXES:
        return False
    if left[0].isupper() and suffix in _SUFFIXES_THAT_ARE_WORDS and not rest[:1].islower():
        return False
    # "A.Smith", "7.The", "Anglo-U.S.": of a short word or a number next to nothing is known.
    return (len(left) >= 3 and not left[-1].isupper()) or left[-1:] in ")]”’»"


class _Quotes:
    """Which of a text's marks of quotation open, asked in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._opening = {"„", "«", "‘", "(", "[", "¿", "¡"}
        if "„" not in text:  # „low and high“, as in German and Polish
            self._opening.add("“")
        if -1 < text.find("»") < text.find("«") or "«" not in text:
            self._opening ^= {"«", "»"}
        self._open = {"'": False, '"': False}
        self._at = 0

    def between(self, match: re.Match[str]) -> int:
        """The place to cut at a stop: closing marks go before it, opening ones after."""
        for place in range(match.start(1), match.end(1)):
            if self._opens(place):
                return place
        return match.end()

    def _opens(self, place: int) -> bool:
        mark = self._text[place]
        if mark not in self._open:
            return mark in self._opening
        for straight in self._open:
            if self._text.count(straight, self._at, place) % 2:
                self._open[straight] = not self._open[straight]
        self._at = place
        return not self._open[mark]


def _sentence_starts(text: str) -> Iterator[int]:
    """Where the sentences of a giant line start, but the first."""
    for match in _SENTENCE.finditer(text):
        stop, first = match.start(), text[match.end()]
        if first.islower() or (match[0][-1] in "」』”" and "\u3040" <= first <= "\u309f"):
            continue  # "…？」と市長は話した"
        if text[stop] == ".":
            if is_abbreviated(text[max(0, stop - 14) : stop + 1]):
                continue
            if text[stop - 1 : stop].isdigit() and not first.isupper():
                continue
        yield match.end()


def _furniture(text: str) -> Iterator[int]:
    """Where the menus, bylines and dates of a giant line part."""
    for match in _SEPARATOR.finditer(text):
        yield match.end()
    for match in _BULLET.finditer(text):
        yield match.start()
    for match in _seam().finditer(text):
        word = text[max(0, match.start() - 20) : match.end() + 20]
        if not _IN_ADDRESS.search(word):
            yield match.end()
    for match in _DATE.finditer(text):
        start, end = match.start() + 1, match.end() + 1
        before = text[max(0, match.start() - 20) : match.start()].rsplit(" ", 1)[-1]
        after = text[end : end + 1]
        if before[:1].islower() or before[-1:] in ",(" or after.islower() or not after:
            continue
        yield start
        yield end
        head = text[max(0, match.start() - _BYLINE_REACH) : match.start()]
        bylines = [found.start() + 1 for found in _BYLINE.finditer(head)]
        if bylines:
            yield match.start() - len(head) + bylines[-1]
