"""Embeds: what the text of a page keeps of a post, a video, a podcast or a chart from elsewhere.

A line is one only where it can hardly be anything else: the words that a platform puts around what
it embeds, the signature of a post, a bare address of one, the notice that stands in its place until
readers consent. Buttons (“Tweet”, “Follow us on Instagram”) are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from attrs import frozen

from newsparse.blocks import EmbedKind
from newsparse.fields._words import embed_words as table
from newsparse.fields._words.plain import entries, entry

MAX_EMBED = 500
"""Longer lines are read only at their end, where a post's links stand."""
MAX_WORDING = 120
"""The words that platforms put around what they embed are no longer."""


@frozen
class EmbedTrace:
    """What a line shows of an embed.

    :param kind: what it was.
    :param source: the platform's name as in :data:`newsparse.fields._words.embed_words.PLATFORMS`
        (``instagram``), or ``None``.
    :param author: who posted it, as printed; ``None`` where that is not said.
    :param handle: their name on the platform, without ``@``; ``None`` where that is not said.
    """

    kind: EmbedKind
    source: str | None = None
    author: str | None = None
    handle: str | None = None


_KINDS = {name: EmbedKind(kind) for name, (kind, _) in table.PLATFORMS.items()}
_BY_HOST = {host: name for name, (_, hosts) in table.PLATFORMS.items() for host in hosts.split()}
_HANDLE = r"@(?P<handle>[A-Za-z0-9_][\w.]{0,39})"
_SIGNED = re.compile(
    r"(?:—|–|―|--?|&mdash;)\s?(?P<author>[^()@]{1,80}?)\s?\(" + _HANDLE + r"(?:\.[\w.]{1,60})?\)"
    r"(?:\s?[,·•]?\s?(?P<date>[^()]{4,60}))?"
)
_SHARED = re.compile(
    r"(?P<before>[^()@]{0,90}?)\s?[(（]" + _HANDLE + r"[)）](?P<after>[^()]{0,80})"
)
_OF_HANDLE = re.compile(
    r"(?P<label>tweet|post|thread|toot|reel|story|tiktok|video)\s(?:von|by|de|di|van|av|af|from|od)\s"
    r"(?P<author>[^()@]{0,60}?)\s?(?:\(?@(?P<handle>\w{1,40})\)?)?(?:\s(?:auf|on|sur|su|en|op|på)\s\w{1,12})?",
    re.IGNORECASE,
)
_HANDLE_INITIALS = frozenset("tprsvTPRSV")
_TIKTOK = re.compile(
    r"(?:tiktok\s?[–—-]\s?)?@(?P<handle>[\w.]{1,40})\s.{0,300}♬.{1,100}|♬\s.{1,120}"
    r"|tiktok\s?[–—-]\s?@(?P<other>[\w.]{1,40})",
    re.IGNORECASE,
)
_POSTED_LINK = re.compile(r"(?:pic\.twitter\.com/|pic\.x\.com/|https?://t\.co/)\w{4,20}[)\s”\"…]*$")
_URL = re.compile(r"(?:https?:)?(?://)?(?P<rest>[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/\S{1,400})")
_CASE_ENDING = re.compile(r"^'?[a-zà-ž]{1,5}(?![^\W_])")
_DIGIT = re.compile(r"[0-9]")


def parse_embed(text: str) -> EmbedTrace | None:
    """What a line shows of something embedded, or ``None`` where it shows none.

    Reads ``View this post on Instagram``, ``A post shared by Ada Ritt (@ada)`` and ``Watch on
    YouTube`` in some forty languages, ``— Ada Ritt (@ada) March 3, 2024``, texts of posts that end
    with ``pic.twitter.com/…`` or ``https://t.co/…``, bare addresses of posts, videos, podcasts and
    charts, and notices such as ``Externer Inhalt von Facebook``.

    :param text: the whole line, of any length.
    """
    text = text.strip()
    if len(text) > MAX_EMBED:
        return EmbedTrace(EmbedKind.POST, "twitter") if _is_post(text) else None
    return (
        _signature(text)
        or _link(text)
        or _of_tiktok(text)
        or _wording(text)
        or (EmbedTrace(EmbedKind.POST, "twitter") if _is_post(text) else None)
    )


def kind_of_embed(text: str) -> EmbedKind | None:
    """The kind of what :func:`parse_embed` finds, or ``None``."""
    found = parse_embed(text)
    return found.kind if found else None


def is_signature(text: str) -> bool:
    """Whether a line signs the text of a post above it: ``— Ada Ritt (@ada) March 3, 2024``."""
    text = text.strip()
    return len(text) <= MAX_EMBED and _signature(text) is not None


def _is_post(text: str) -> bool:
    return _POSTED_LINK.search(text[-60:]) is not None


def _signature(text: str) -> EmbedTrace | None:
    """``— Ada Ritt (@ada) March 3, 2024``."""
    match = _SIGNED.fullmatch(text) if "@" in text else None
    if match is None or (match["date"] and not _DIGIT.search(match["date"])):
        return None
    return EmbedTrace(EmbedKind.POST, "twitter", match["author"].strip() or None, match["handle"])


def _link(text: str) -> EmbedTrace | None:
    """A bare address of a post, a video, a podcast or a chart."""
    match = _URL.fullmatch(text) if "/" in text and " " not in text else None
    if match is None:
        return None
    try:
        parts = urlsplit(f"https://{match['rest']}")
    except ValueError:
        return None
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.").removeprefix("mobile.")
    name = _BY_HOST.get(host)
    if name is None:
        return None
    if name in table.ARTICLE_PATHS and not any(p in parts.path for p in table.ARTICLE_PATHS[name]):
        return None
    if host == "youtube.com" and not parts.path.startswith(
        ("/watch", "/embed", "/shorts", "/live")
    ):
        return None
    return EmbedTrace(_KINDS[name], name, None, _owner(name, parts.path))


def _owner(name: str, path: str) -> str | None:
    """The handle that opens the path of a post, where the platform puts it there."""
    first = path.strip("/").split("/", 1)[0]
    if name == "twitter":
        return None if first == "i" else first
    return first[1:] if name in ("tiktok", "threads") and first.startswith("@") else None


def _of_tiktok(text: str) -> EmbedTrace | None:
    match = _TIKTOK.fullmatch(text) if "@" in text or "♬" in text else None
    if match is None:
        return None
    return EmbedTrace(EmbedKind.VIDEO, "tiktok", None, match["handle"] or match["other"])


def _wording(text: str) -> EmbedTrace | None:
    """The words that a platform, or a site in its place, puts around what is embedded."""
    if len(text) > MAX_WORDING:
        return None
    found = _shared(text) or _by_handle(text)
    if found is not None:
        return found
    words = entry(text)
    source, rest = _platform(words)
    if source is not None and not rest.isdisjoint(_views() | _notices()):
        return EmbedTrace(_KINDS[source], source)
    if words in _whole_notices():
        return EmbedTrace(_KINDS[source] if source else EmbedKind.OTHER, source)
    kind = next((kind for kind, phrases in _wholes() if words in phrases), None)
    return EmbedTrace(kind, source) if kind else None


def _shared(text: str) -> EmbedTrace | None:
    """``A post shared by Ada Ritt (@ada) on Mar 3, 2024 at 5:00am PST``."""
    match = _SHARED.fullmatch(text) if "@" in text else None
    if match is None:
        return None
    before, after = match["before"], match["after"]
    found = _before(table.SHARED_BEFORE).match(before)
    if found and (not after.strip() or _DIGIT.search(after)):
        author = before[found.end() :].strip(" :")
        return EmbedTrace(EmbedKind.POST, "instagram", author or None, match["handle"])
    if entry(after) in _shared_after() and len(before.split()) <= 6:
        return EmbedTrace(EmbedKind.POST, "instagram", before.strip() or None, match["handle"])
    found = _before(table.SHARED_AROUND).match(before)
    if found and entry(after) in _shared_ends():
        author = before[found.end() :].strip()
        return EmbedTrace(EmbedKind.POST, "instagram", author or None, match["handle"])
    return None


def _by_handle(text: str) -> EmbedTrace | None:
    """``Tweet von Ada Ritt (@ada)``, ``Post by @ada on X``."""
    match = _OF_HANDLE.fullmatch(text) if text[:1] in _HANDLE_INITIALS else None
    if match is None:
        return None
    author = match["author"].strip()
    if not match["handle"] and not (match["label"].lower() == "tweet" and author[:1].isupper()):
        return None
    label = match["label"].lower()
    kind = EmbedKind.VIDEO if label in ("tiktok", "video") else EmbedKind.POST
    source = "twitter" if label == "tweet" else "tiktok" if label == "tiktok" else None
    return EmbedTrace(kind, source, author or None, match["handle"])


def _platform(words: str) -> tuple[str | None, frozenset[str]]:
    """The one platform that a text names, and the text without its name, with and without the
    ending of a case (Instagramissa, na Instagramie).
    """
    named = [name for name in table.NAMES if name in words]
    named = [name for name in named if not any(name != other and name in other for other in named)]
    if not named and "x" in (parts := words.split()):
        return "twitter", frozenset([" ".join(part for part in parts if part != "x")])
    if len(named) != 1:
        return None, frozenset()
    before, _, after = words.partition(named[0])
    ends = (after, _CASE_ENDING.sub("", after, count=1))
    return table.NAMES[named[0]], frozenset(" ".join(f"{before} {end}".split()) for end in ends)


@cache
def _before(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.IGNORECASE)


@cache
def _views() -> frozenset[str]:
    return entries(table.VIEWS)


@cache
def _notices() -> frozenset[str]:
    return entries(table.NOTICES)


@cache
def _whole_notices() -> frozenset[str]:
    return entries(table.WHOLE_NOTICES)


@cache
def _shared_after() -> frozenset[str]:
    return entries(table.SHARED_AFTER)


@cache
def _shared_ends() -> frozenset[str]:
    return entries(table.SHARED_ENDS)


@cache
def _wholes() -> Sequence[tuple[EmbedKind, frozenset[str]]]:
    return [
        (EmbedKind.AUDIO, entries(table.AUDIO)),
        (EmbedKind.GRAPHIC, entries(table.GRAPHIC)),
        (EmbedKind.POST, entries(table.POSTS)),
        (EmbedKind.VIDEO, entries(table.VIDEOS)),
    ]
