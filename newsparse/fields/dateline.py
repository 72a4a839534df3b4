"""Datelines: the place, day and agency that open the text of a story.

The grammar, in any language, each part but the place or the agency optional::

    dateline = "[" place ["," country] [","] day ["(" agency ")"] "]" ("—" | "–" | "-" | ":" | "." | "=")

``ISLAMABAD, March 4 (Reuters) -``, ``Berlin (dpa) –``, ``МОСКВА, 3 апр — РИА Новости.``,
``北京4月2日电``, ``(서울=연합뉴스)``, ``【ニューヨーク＝田中太郎】``, ``القاهرة - رويترز``, and those of press
releases: ``OSLO, March 4, 2025 /PRNewswire/ --``, ``OSLO--(BUSINESS WIRE)--``.

What makes a place of a word is what stands with it: an agency, or, where it is in capitals, a day or its
region. Alone before its mark a place must be known, or read as a town's name: any word may stand in
capitals before a dash.
"""

from __future__ import annotations

import re

from attrs import frozen

from newsparse.abbreviations import is_abbreviated
from newsparse.fields._credits.agencies import folded
from newsparse.fields._dates.beside import opens_byline
from newsparse.fields._dates.months import fold
from newsparse.fields._dates.words import prepositions
from newsparse.fields._people import dateline_east as east
from newsparse.fields._people.byplaces import is_place
from newsparse.fields._people.dateline_days import SPACE, days_of_head, is_day, without_day
from newsparse.fields._people.dateline_words import COUNTRIES, NO_PLACES, TOWNS, WIRES
from newsparse.fields._people.names import PARTICLES, is_cased, is_given, is_name_word, is_small
from newsparse.fields._people.outlets import OUTLETS
from newsparse.fields._people.wires import is_wire as is_known_wire
from newsparse.model import Dateline

MAX_DATELINE = 160
"""No dateline is longer."""

_LEAST_REST = 1
_LEAST_STORY = 40
_MOST_PLACE = 60
_MOST_DAY = 24
_MOST_WORDS = 6
_GEORGIAN = re.compile("[\u10a0-\u10ff]")
_LONGEST_AGENCY = 40
_UNDASHED = "CNN"
"""Prints its name in brackets, and no dash behind them."""
_BRACKET = re.compile(r"[\[(（]\s?([^()\[\]（）]{2,60}?)\s?[\])）]")
_END = re.compile(
    r"[ \t\u00a0\u202f\u2009]{0,3}(?:"
    r"(?P<dash>(?:(?<=[)\]])\.)?(?:--|[-–—―−]{1,2}|=)(?=\s|$)|(?<=[)\]])\.?(?:--|[-–—])(?=\S)|—(?=[^\W\d_]))"
    r"|(?P<colon>:)(?=\s)|(?P<stop>\.)(?=\s+[^\s(\[/–—-])|(?P<shut>(?<=[)\]])(?=\s)))"
)
_SLASHED_AGENCY = re.compile(r"\.?\s?/(?P<agency>[^/\n]{2,30})/\.?\s{0,2}(?:[-–—]\s)?")
_AGENCY_BEHIND = re.compile(r"\s?(?P<agency>[^\s.:–—(),][^.:–—(),]{1,40}?)\s?(?:[.:–—]\s|-\s)")
_WIRED = re.compile(
    r"\.?\s?/\s?(?P<agency>[^/\n]{2,30}?)\s?/\.?"
    r"(?:\s?(?P<day>[^/\n]{3,24}?)\s?/(?=\s))?(?:\s?(?:--?|[–—])(?=\s))?"
)
_GLUED_AGENCY = re.compile(r"(?<=[^\W\d_])[A-Z]{2,5}$")
_SLASHED_END = re.compile(r"\.?\s?/(?P<agency>[^/\n]{2,30})/\.?$")
_NEXT = re.compile(r"\s?(?P<next>[^.\n]{2,30})\.(?=\s)")
_COMMA = re.compile(r"\s{0,2}[,،、]\s{0,2}|\.\s{1,2}|\s[-–—]\s|\s?/\s?")
_SITE = re.compile(
    r"[A-Za-z]{2,20}(?:(?:\.[a-z]{2,4}){1,2}|(?:\.[A-Z]{2,4}){1,2})|[A-Z]{3,12} (?:Indonesia|INDONESIA)"
)
_LONG_DASHES = ("—", "--")
_SLASHED = re.compile(r"[/&—–-]")
_SHORT_WORD = 3
_TOWN_WORDS = frozenset(
    "port fort san santa saint st mount east west north south lake city beach bay falls springs new los las "
    "la el bad island islands county camp valley heights hills mills creek river grove".split()
)
_LOWER_OPENS = frozenset("le la les el los las al il den the san santa saint".split())


@frozen
class FoundDateline:
    """A dateline found at the start of a text.

    :param dateline: the dateline, its dash and the like left out of the text.
    :param end: where the story starts in the text, behind the dash and its white space.
    :param day: its day as printed: ``March 4``; ``None`` where it prints none.
    """

    dateline: Dateline
    end: int
    day: str | None = None


def parse_dateline(text: str) -> FoundDateline | None:
    """The dateline that opens a paragraph, or ``None``.

    :param text: a paragraph, or its start; only its first 160 characters are looked at.
    :return: every string of the result stands in ``text``. Something must follow the dateline.
    """
    head = text[:MAX_DATELINE]
    start = len(head) - len(head.lstrip(f"{SPACE}\n\r\u200e\u200f\ufeff"))
    if start == len(head) or len(text.strip()) <= _LEAST_REST:
        return None
    first = head[start]
    if (first.islower() and not _GEORGIAN.match(first)) or (
        first.isdigit() and "(" not in head[:_MOST_DAY]
    ):
        return None
    found = _eastern(head, start) if east.may_open(head, start) else None
    found = found or _bracketed(head, start) or _in_slashes(head, start) or _western(head, start)
    return found if found is not None and text[found.end :].strip() else None


def _eastern(head: str, start: int) -> FoundDateline | None:
    parts = east.read(head, start)
    if parts is None:
        return None
    text, place, agency, day, end = parts
    return FoundDateline(Dateline(text, place, agency), end, day)


def _bracketed(head: str, start: int) -> FoundDateline | None:
    """``[Kairo, dpa]``, ``(AP) —``, ``(Larke, 4. Mai) –``: all of it in brackets."""
    match = _BRACKET.match(head, start)
    if match is None:
        return None
    agency = match[1].strip()
    end = _END.match(head, match.end())
    if agency == _UNDASHED and (end is None or not end["dash"]):
        return FoundDateline(Dateline(match[0], None, agency), _after(head, match.end()))
    if not _is_wire(agency) or end is None or not end["dash"]:
        return None
    after = _after(head, end.end())
    return _behind(head, match.start(), after, agency) or FoundDateline(
        Dateline(match[0], None, agency), after
    )


def _behind(head: str, start: int, at: int, agency: str) -> FoundDateline | None:
    """``(ANSA) - ROMA, 4 MAR -``: the place and the day behind the agency and its dash."""
    end = _first_end(head, at)
    if end is None or not end["dash"]:
        return None
    parts = _parts(head[at : end.start()])
    if parts is None or parts[0] is None or parts[1] is not None:
        return None
    place, _, day = parts
    if not _is_sure(place, None, day, end, head):
        return None
    text = head[start : end.start()].rstrip(f"{SPACE},")
    return FoundDateline(Dateline(text, place, agency), _after(head, end.end()), day)


def _in_slashes(head: str, start: int) -> FoundDateline | None:
    """``OSLO, March 4, 2025 /PRNewswire/ --``, ``OSLO / ACCESSWIRE / March 4, 2025 /``."""
    for match in _WIRED.finditer(head, start):
        agency = match["agency"]
        place, day = without_day(head[start : match.start()].rstrip(f"{SPACE},"))
        if not _is_wire(agency) or not _reads_as_place(place):
            continue
        later = match["day"] if match["day"] and is_day(match["day"]) else None
        if not (day or later or _is_known(place) or place.isupper()):
            continue
        end = match.end() if later or not match["day"] else head.index("/", match.end("agency")) + 1
        text = head[start:end].rstrip(f"{SPACE}.-–—")
        return FoundDateline(Dateline(text, place, agency), _after(head, end), day or later)
    return None


def _western(head: str, start: int) -> FoundDateline | None:
    """A place, then its day and agency, up to a dash, a colon, a bracket or a full stop."""
    end = _first_end(head, start)
    if end is None:
        return None
    start = _past_byline(head, start, end.start())
    printed, after = head[start : end.start()].rstrip(f"{SPACE},"), end.end()
    parts = _parts(printed)
    if parts is None:
        return None
    place, agency, day = parts
    if agency is None and end["colon"] is None:
        behind = _SLASHED_AGENCY.match(head, end.start()) or _AGENCY_BEHIND.match(head, after)
        if behind and _is_wire(behind["agency"].strip()) and not end["shut"]:
            agency, after = behind["agency"].strip(), behind.end()
            printed = head[start : behind.end("agency") + (head[behind.end("agency")] == "/")]
    if (place is None and agency is None) or not _is_sure(place, agency, day, end, head):
        return None
    return FoundDateline(Dateline(_unstopped(printed), place, agency), _after(head, after), day)


def _past_byline(head: str, start: int, end: int) -> int:
    """Where the place starts in a line that a scraper glued to a byline: “By Ada Ritt LARKE (AP)”."""
    if not opens_byline(head[start:end]):
        return start
    bracket = _BRACKET.search(head, start, end)
    stop = bracket.start() if bracket else end
    words = list(re.finditer(r"\S+", head[start:stop]))
    first = len(words)
    while first and words[first - 1][0].isupper():
        first -= 1
    regions = first == len(words) and len(words) > 1 and words[-2][0].endswith(",")
    if regions:  # “LARKE, Ohio”
        first = len(words) - 1
        while first and words[first - 1][0].isupper():
            first -= 1
    # All of it in capitals, or none: where the name ends nobody can tell.
    return start + words[first].start() if 1 < first < len(words) else start


def _first_end(head: str, start: int) -> re.Match[str] | None:
    """Where the dateline may end: at the first mark that no day, agency or region goes on behind."""
    days = days_of_head(head)
    for match in _END.finditer(head, start):
        if match.start() == start:
            return None
        if match["stop"]:
            if any(a < match.start() < b for a, b in days):
                continue
            following = _NEXT.match(head, match.end())
            if following and (_is_wire(following["next"].strip()) or is_day(following["next"])):
                continue
            word = head[start : match.start()].rpartition(" ")[2]
            if is_abbreviated(f"{word}.") or _is_in_slashes(head, start, match.start()):
                continue
            if any(b in (match.start(), match.end()) for _, b in days) and _goes_on(head, match):
                continue
        return match
    return None


def _is_in_slashes(head: str, start: int, at: int) -> bool:
    """Whether a full stop stands in an agency's name: “/Корр. БЕЛТА/”."""
    return head.count("/", start, at) % 2 == 1 and "/" in head[at : at + _LONGEST_AGENCY]


def _goes_on(head: str, stop: re.Match[str]) -> bool:
    """Whether an agency stands behind the full stop of a day."""
    rest = head[stop.end() :].lstrip()
    return rest[:1] in "(/[" or any(map(rest.startswith, "-–—"))


def _after(head: str, at: int) -> int:
    """Where the story starts behind the dateline's last mark."""
    while at < len(head) and head[at] in SPACE:
        at += 1
    return at


def _parts(printed: str) -> tuple[str | None, str | None, str | None] | None:
    """Place, agency and day of what stands before the dash; ``None`` where something else does."""
    agency, day = None, None
    rest = printed
    brackets = list(_BRACKET.finditer(printed))
    if brackets:
        inner, inner_day = without_day(brackets[-1][1].strip())
        before = printed[: brackets[-1].start()].strip(f"{SPACE},-–—")
        last = not printed[brackets[-1].end() :].strip(f"{SPACE},.-–—")
        if last and (_is_agency(inner) or _is_dated_town(before)):
            agency, day, rest = inner, inner_day, before
        elif len(brackets) > 1 or not _is_region(brackets[-1][1].strip()):
            return None
    if day is None:
        rest, day = without_day(rest.strip(f"{SPACE},"), wired=agency is not None)
    if agency is None:
        rest, agency = _without_agency(rest)
        if agency and day is None:
            rest, day = without_day(_unstopped(rest))
    rest = _unstopped(rest).rstrip("/ ")
    if not rest:
        return None, agency, day
    return (rest, agency, day) if _reads_as_place(rest) else None


def _is_dated_town(text: str) -> bool:
    """Whether a known place and a day stand before a bracket: what it holds is an agency then."""
    place, day = without_day(text)
    return day is not None and _is_known(place)


def _unstopped(text: str) -> str:
    """A text without a full stop at its end that belongs to no abbreviation of a region."""
    text = text.strip(f"{SPACE},")
    return text if re.search(r",\s?\S{1,6}\.$|\b[A-Z]\.[A-Z]\.$", text) else text.rstrip(".")


def _is_wire(name: str) -> bool:
    return is_known_wire(name) or folded(name) in WIRES


def _is_agency(name: str) -> bool:
    return (
        _is_wire(name)
        or folded(name) in OUTLETS
        or any(_is_wire(part.strip()) for part in re.split(r"[/,]| - ", name))
        or re.fullmatch(r"[a-zäöü]{2,5}", name) is not None
    )


def _is_region(text: str) -> bool:
    return folded(text) in COUNTRIES


def _without_agency(text: str) -> tuple[str, str | None]:
    """``Kairo, dpa`` and ``Roma - ANSA`` as place and agency; the agency may stand alone."""
    if _is_wire(text):
        return "", text
    glued = _GLUED_AGENCY.search(text)
    if glued and text[glued.start() - 1].islower() and _is_wire(glued[0]):
        return text[: glued.start()], glued[0]  # “LondonCNN”
    if slashed := _SLASHED_END.search(text):
        agency = slashed["agency"].strip()
        last = agency.rpartition(" ")[2]
        return text[: slashed.start()], last if _is_wire(last) else agency
    commas = list(_COMMA.finditer(text))
    for match in reversed(commas):
        last = text[match.end() :].strip(f"{SPACE}.")
        if _is_wire(last) or _SITE.fullmatch(last):
            return text[: match.start()], last
    if commas:
        first = text[: commas[0].start()].strip()
        if _is_wire(first) or _SITE.fullmatch(first):
            return text[commas[0].end() :], first
    head, _, last = text.rpartition(" ")
    return (head, last) if head and _is_wire(last) and last.isupper() else (text, None)


def _reads_as_place(text: str) -> bool:
    """Whether a text can name one place or a few: capitalised words, no given name, no label."""
    if len(text) > _MOST_PLACE or folded(text) in NO_PLACES or fold(text) in prepositions():
        return False
    if _is_known(text):
        return True
    words = [word.strip(",.()/") for word in _SLASHED.sub(" ", text).split()]
    words = [word for word in words if word]
    if not 1 <= len(words) <= _MOST_WORDS or any(folded(word) in NO_PLACES for word in words):
        return False
    return all(is_name_word(word) or word in PARTICLES or word in _LOWER_OPENS for word in words)


def _is_sure(
    place: str | None, agency: str | None, day: str | None, end: re.Match[str], head: str
) -> bool:
    """Whether what was found shows that it is a dateline."""
    if place is None:
        return end["dash"] is not None and (day is not None or end["dash"] in _LONG_DASHES)
    known = _is_known(place)
    sure = known or (place.partition(",")[0].isupper() and is_cased(place))
    if opens_byline(place):
        return False
    if agency is not None:
        if not (_is_wire(agency) or "/" in agency or "." in agency):
            return known
        named = is_given(place.split()[0]) and len(place.split()) > 1
        return sure or (end["dash"] is not None and not named)
    return _is_sure_alone(place, day, end, head, known=known, sure=sure)


def _is_sure_alone(
    place: str, day: str | None, end: re.Match[str], head: str, *, known: bool, sure: bool
) -> bool:
    """Whether a place without an agency, and with a day or none, shows that it is a dateline.

    :param known: whether the place is in the table; ``sure`` where it may stand in capitals too.
    """
    if end["shut"]:
        return False
    if day is not None:
        return sure
    if end["stop"]:
        return known and not place.isupper() and head[end.end() :].lstrip()[:1].isupper()
    story = head[end.end() :].lstrip()
    if is_small(story):
        return False
    if end["colon"]:
        town = is_place(place) and folded(place) not in COUNTRIES
        return town and (place.isupper() or len(story) >= _LEAST_STORY)
    if known:
        return True
    words = place.split()
    if not sure or len(place) <= _SHORT_WORD or is_given(words[0]):
        return False
    # Any word or name may stand in capitals before a dash: “REPORTAGE —”, “TRUMP —”.
    _, comma, region = place.partition(",")
    if comma:
        return _names_region(region)
    town = len(words) > 1 and not _TOWN_WORDS.isdisjoint(map(folded, words))
    return town and end["dash"] in _LONG_DASHES


def _names_region(text: str) -> bool:
    """Whether what follows a place and a comma is where it lies: “Va.”, “Ukraine”."""
    text = text.strip()
    return text.endswith(".") or _is_region(text.rstrip(".")) or _is_known(text)


def _is_known(place: str) -> bool:
    first = re.split(r"[,/(]| [-–—] ", place, maxsplit=1)[0].strip()
    return is_place(place.strip()) or is_place(first) or folded(first) in TOWNS
