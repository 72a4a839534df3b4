"""Kinds of article, by the words that papers print for them and by the paths of their URLs.

Certain signs alone: a kicker or section that is nothing but such a word (“Kommentar”, “Fact check”),
a headline that opens or ends with one apart (“Opinion | …”, “… – as it happened”), a tag, a segment
of the path. A story about an opinion poll is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from urllib.parse import unquote, urlsplit

from attrs import frozen

from newsparse.fields._words.kind_words import (
    KICKERS,
    LIVE_ENDS,
    PREFIXES,
    SEGMENTS,
    SUFFIXES,
    SURE_LIVE_ENDS,
)
from newsparse.fields._words.plain import entry, plain
from newsparse.model import Kind
from newsparse.shape import UNSPACED

MAX_WORDS_LINE = 80
"""Longer kickers, sections and tags are no words for a kind."""
MAX_HEADLINE = 400
"""Characters of a headline that are looked at."""
MAX_URL = 2000
"""Longer addresses are not looked at."""

_TAGGED = frozenset(
    {
        Kind.EDITORIAL,
        Kind.FACT_CHECK,
        Kind.INTERVIEW,
        Kind.LETTERS,
        Kind.OBITUARY,
        Kind.OPINION,
        Kind.RECIPE,
        Kind.SPONSORED,
    }
)
"""Kinds whose words name no topic, so that a tag gives them; “Video” and “Live” may be topics."""
_RECORDED = frozenset({Kind.LIVE_BLOG, Kind.VIDEO, Kind.AUDIO, Kind.GALLERY})
_NO_SECTION = frozenset({Kind.LIVE_BLOG})
"""Kinds that are no section: “Live” is what plays and concerts stand in."""
_PARTS = re.compile(r"\s*[|/»›>•·:]\s*|\s+[–—-]\s+")
_OPENED = re.compile(r"\s*[|:：–—»/]\s*|\.\s+|\s+-\s+|】\s*|\]\s*|\)\s*|］\s*|>\s*")
_ENDED = re.compile(r"\s+[–—/-]\s+|\s*[|｜]\s*|:\s+|,\s+")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_BRACKETS = "[]()【】［］（）<>＜＞「」"
# Before a colon these are who speaks, or what the sentence is about.
_SPEAKERS = frozenset("leader leder ledere letter voices feature features stav pr".split())
# “Live” at the end of these is a verb: “Where to Live: …”, “How They Live: …”, “Live and Let Live: …”.
_LIVES = re.compile(
    r"\b(?:to|we|they|you|who|i|can|could|will|would|must|should|shall|may|let|let's|people|residents|families|"
    r"not|still|also|long|and|that|now|all|cannot|don't) live$"
)
# What is said of showing something live, or of where: “Dónde ver Larke FC en vivo: hora y canal”.
_SHOWN = re.compile(
    r"(?:where|how|why|what|who|when|watch|wo|wie|warum|wer|waar|hoe|hvor|hvordan|var|hur|où|comment|pourquoi|voir|"
    r"regarder|dónde|donde|cómo|como|ver|onde|assistir|dove|come|vedere|unde|cum|где|как|смотреть|де|як|gdzie|jak|kde|"
    r"hol|hogyan|nerede|nasıl|που|πώς)\b|a qué hora|à quelle heure|a che ora"
)
_BY = frozenset("von by par por de di da door av af od przez от".split())
_ARTICLES = frozenset("ein eine un une una uma um a an en et ei een ett il la le el o".split())
_MAX_PARTS = 6


@frozen
class KindFound:
    """A kind of article and what gave it away.

    :param kind: the kind.
    :param source: what it was read from: ``kicker``, ``headline``, ``section``, ``tag`` or ``url``.
    :param text: the word as printed there, or the segment of the path.
    :param index: of the tags, which one; 0 otherwise.
    """

    kind: Kind
    source: str
    text: str
    index: int = 0


def kind_of(
    *,
    kicker: str | None = None,
    headline: str | None = None,
    section: str | None = None,
    tags: Sequence[str] = (),
    url: str | None = None,
) -> KindFound | None:
    """The kind of an article by what is printed, or ``None`` where no sign is certain.

    The kicker is asked first, then the headline, the section, the tags and the path of the URL.

    :param kicker: as printed. “Kommentar von Ada Ritt” and “Larke | Analysis” are read too.
    :param headline: as printed.
    :param section: the section, or the breadcrumbs that lead to it.
    :param tags: each alone.
    :param url: the page's address; of its path all segments but the last, which names the article.
    """
    asked: tuple[Callable[[], KindFound | None], ...] = (
        lambda: _in_kicker(kicker),
        lambda: _in_headline(headline),
        lambda: _in_section(section),
        lambda: _in_tags(tags),
        lambda: _in_path(url),
    )
    return next((found for ask in asked if (found := ask()) is not None), None)


def kind_of_words(text: str) -> Kind | None:
    """The kind that a kicker's or section's whole text is the word for, or ``None``."""
    if len(text) > MAX_WORDS_LINE:
        return None
    return _kickers().get(entry(text).strip("#& '"))


@cache
def _kickers() -> Mapping[str, Kind]:
    return _table(KICKERS)


@cache
def _prefixes() -> Mapping[str, Kind]:
    opening = {word: kind for word, kind in _kickers().items() if word not in _SPEAKERS}
    return {**opening, **_table(PREFIXES)}


@cache
def _suffixes() -> Mapping[str, Kind]:
    return _table(SUFFIXES)


@cache
def _segments() -> Mapping[str, Kind]:
    found: dict[str, Kind] = {}
    for kind, words in _rows(SEGMENTS):
        found.update((plain(word), kind) for word in words.split())
    return found


def _table(text: str) -> Mapping[str, Kind]:
    """The words of a table, folded, and their kinds."""
    found: dict[str, Kind] = {}
    for kind, words in _rows(text):
        found.update((entry(word), kind) for word in words.split(";"))
    return found


def _rows(text: str) -> Iterator[tuple[Kind, str]]:
    for row in text.strip().replace("\n    ", " ").splitlines():
        name, _, words = row.partition(":")
        yield Kind(name), words


def _in_kicker(text: str | None) -> KindFound | None:
    if not text or len(text) > MAX_WORDS_LINE:
        return None
    for part in (text, *_PARTS.split(text)[:_MAX_PARTS]):
        kind = kind_of_words(part) or _by_someone(part)
        if kind is not None:
            return KindFound(kind, "kicker", part.strip())
    return None


def _by_someone(text: str) -> Kind | None:
    """The kind of “Kommentar von Ada Ritt” and “Ein Kommentar von Ada Ritt”."""
    words = text.split()
    if words and words[0].casefold() in _ARTICLES:
        words = words[1:]
    for at in range(1, min(len(words) - 1, 4)):
        if words[at].casefold() in _BY and words[at + 1][:1].isupper():
            return _kickers().get(entry(" ".join(words[:at])))
    return None


def _in_headline(text: str | None) -> KindFound | None:
    if not text:
        return None
    text = text[:MAX_HEADLINE].strip()
    opened = _OPENED.search(text, 1, MAX_WORDS_LINE)
    if opened and opened.end() < len(text):
        word = text[: opened.start()].strip(_BRACKETS + " ")
        live = not opened[0].isspace() and _ends_live(word)
        kind = Kind.LIVE_BLOG if live else _prefixes().get(entry(word))
        if kind in _RECORDED and opened[0].startswith("."):  # “Live. Love. Laugh”
            kind = None
        if kind is not None:
            return KindFound(kind, "headline", word)
    ends = [*_ENDED.finditer(text)][-1:]
    if ends and ends[0].start() > 0:
        word = text[ends[0].end() :].strip(_BRACKETS + " ")
        kind = _suffixes().get(entry(word)) if word else None
        if kind is not None:
            return KindFound(kind, "headline", word)
    told = _told_live(text)
    return KindFound(Kind.LIVE_BLOG, "headline", told) if told else None


def _ends_live(text: str) -> bool:
    """Whether a text before a colon or dash ends as the titles of live blogs do: “Larke floods live”."""
    known = entry(text)
    if _SHOWN.match(known) or _LIVES.search(known):
        return False
    words = _live_words()
    return any(
        known.endswith(word)
        and (_UNSPACED.match(word) or known[-len(word) - 1 : -len(word)] == " ")
        for word in words
    )


def _told_live(text: str) -> str | None:
    """The word that a title without a colon or dash ends with, where it is that of nothing but a live
    blog: “Sturm im Liveticker”.
    """
    known = entry(text)
    if _SHOWN.match(known):
        return None
    found = next((word for word in _sure_live_words() if known.endswith(" " + word)), None)
    if found is None:
        return None
    words = text.split()
    return next(
        (" ".join(words[at:]) for at in range(len(words)) if entry(" ".join(words[at:])) == found),
        text,
    )


@cache
def _live_words() -> tuple[str, ...]:
    return tuple(_table(LIVE_ENDS))


@cache
def _sure_live_words() -> tuple[str, ...]:
    return tuple(entry(word) for word in SURE_LIVE_ENDS.split(";"))


def _in_section(text: str | None) -> KindFound | None:
    if not text or len(text) > MAX_WORDS_LINE:
        return None
    for part in reversed(_PARTS.split(text)[:_MAX_PARTS]):
        kind = kind_of_words(part)
        if kind is not None and kind not in _NO_SECTION:
            return KindFound(kind, "section", part.strip())
    return None


def _in_tags(tags: Sequence[str]) -> KindFound | None:
    for index, tag in enumerate(tags):
        kind = kind_of_words(tag)
        if kind in _TAGGED:
            return KindFound(kind, "tag", tag.strip(), index)
    return None


def _in_path(url: str | None) -> KindFound | None:
    if not url or len(url) > MAX_URL:
        return None
    try:
        segments = urlsplit(url.strip()).path.split("/")
    except ValueError:
        return None
    for segment in reversed(segments[:-1] if segments[-1] else segments[:-2]):
        kind = _segments().get(plain(unquote(segment)).replace("_", "-"))
        if kind is not None:
            return KindFound(kind, "url", segment)
    return None
