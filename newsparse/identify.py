"""Identify: which publisher a page comes from, and which of its layouts may be in force."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from urllib.parse import urlsplit

from attrs import field, frozen

from newsparse.errors import UnknownPublisherError
from newsparse.fields.date import date_from_url
from newsparse.lines import Line, uncut
from newsparse.page import Page
from newsparse.publisher import LONGEST_RULE_LINE, Layout, Publisher, Sign

_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/[0-9a-z_]+/(https?://.+)", re.IGNORECASE)
_ENOUGH = 1.0
_TOLERANCE = 1e-9
_LONGEST_URL = 4000


@frozen
class Identity:
    """Who published the page.

    :param publisher: ``None`` where nobody is known, or several fit equally well.
    :param lines: places of the lines whose signs gave it away; empty where URL or caller did.
    :param warning: what a reader should know, such as an ambiguity.
    """

    publisher: Publisher | None = None
    lines: tuple[int, ...] = ()
    warning: str | None = None


@frozen
class CompiledSigns:
    """A publisher's signs, ready to search with."""

    publisher: Publisher
    patterns: tuple[tuple[Sign, re.Pattern[str]], ...] = field(repr=False)


def compile_signs(publisher: Publisher) -> CompiledSigns:
    """The publisher's signs, compiled."""
    flags = re.IGNORECASE | re.MULTILINE
    return CompiledSigns(
        publisher, tuple((sign, re.compile(sign.pattern, flags)) for sign in publisher.signs)
    )


def identify(page: Page, lines: Sequence[Line], known: Sequence[CompiledSigns]) -> Identity:
    """The page's publisher: the caller's word beats the URL's domain, which beats signs.

    :raises UnknownPublisherError: the caller named a publisher that is not among ``known``.
    """
    publishers = [signs.publisher for signs in known]
    if page.publisher is not None:
        for publisher in publishers:
            if publisher.key == page.publisher:
                return Identity(publisher)
        raise UnknownPublisherError(page.publisher, tuple(p.key for p in publishers))
    return _by_domain(page.url, publishers) or _by_signs(lines, known)


def host_of(url: str | None) -> str | None:
    """The host that a URL names, in lower case, without ``www.``; an archive's copy is the
    original's.
    """
    if not url or len(url) > _LONGEST_URL:
        return None
    archived = _ARCHIVED.fullmatch(url.strip())
    target = archived[1] if archived else url.strip()
    if "//" not in target:
        target = f"//{target}"
    try:
        host = urlsplit(target).hostname
    except ValueError:
        return None
    return host.removeprefix("www.").rstrip(".") if host else None


def _by_domain(url: str | None, publishers: Sequence[Publisher]) -> Identity | None:
    host = host_of(url) if publishers else None
    if host is None:
        return None
    found: dict[int, list[Publisher]] = {}
    for publisher in publishers:
        longest = max(
            (len(d) for d in publisher.domains if host == d or host.endswith(f".{d}")), default=0
        )
        found.setdefault(longest, []).append(publisher)
    best = max(found, default=0)
    return _one_of(found[best], f"the domain {host}", ()) if best else None


def _by_signs(lines: Sequence[Line], known: Sequence[CompiledSigns]) -> Identity:
    if not any(signs.patterns for signs in known):
        return Identity()
    shown_on = list(_searched(lines))
    text = "\n".join(searched for searched, _ in shown_on)
    scores: dict[str, float] = {}
    seen: dict[str, set[int]] = {}
    for signs in known:
        key = signs.publisher.key
        for sign, pattern in signs.patterns:
            at = _line_with(pattern, text)
            if at is not None:
                scores[key] = scores.get(key, 0.0) + sign.weight
                seen.setdefault(key, set()).update(shown_on[at][1])
    best = max(scores.values(), default=0.0)
    if best < _ENOUGH - _TOLERANCE:
        return Identity()
    found = [
        signs.publisher
        for signs in known
        if scores.get(signs.publisher.key, 0.0) >= best - _TOLERANCE
    ]
    shown = tuple(sorted(seen[found[0].key])) if len(found) == 1 else ()
    return _one_of(found, "its signs", shown)


def _searched(lines: Sequence[Line]) -> Iterator[tuple[str, Sequence[int]]]:
    """What signs are sought in, with the places it stands in: every line, and after the pieces
    of one that was cut the whole of it, as scrapers print it.
    """
    at = 0
    for _, group in groupby(lines, key=lambda line: line.number):
        pieces = list(group)
        places = range(at, at + len(pieces))
        at += len(pieces)
        for place in places:
            if 0 < len(lines[place].text) <= LONGEST_RULE_LINE:
                yield lines[place].text, (place,)
        if len(pieces) > 1 and sum(len(piece.text) for piece in pieces) <= LONGEST_RULE_LINE:
            yield uncut(pieces).text, places


def _line_with(pattern: re.Pattern[str], text: str) -> int | None:
    """The first line, from 0, that holds the pattern; one look at all of them finds most."""
    match = pattern.search(text)
    if match is None or "\n" not in match[0]:
        return text.count("\n", 0, match.start()) if match else None
    # It ran over the end of a line: a sign stands in one.
    return next((i for i, line in enumerate(text.split("\n")) if pattern.search(line)), None)


def _one_of(found: Sequence[Publisher], by: str, lines: tuple[int, ...]) -> Identity:
    if len(found) == 1:
        return Identity(found[0], lines)
    keys = ", ".join(sorted(publisher.key for publisher in found))
    return Identity(None, (), f"publisher unclear: {by} fit {keys} equally well; none was taken")


def layouts_in_force(publisher: Publisher, page: Page) -> tuple[Layout, ...]:
    """The layouts that may describe the page: those in use when it was captured. Where that is
    unknown, those not given up before the day in its URL: an old article may have been scraped
    in a new layout, but not the other way round. All of them where none fits.
    """
    day = page.captured_at.date() if page.captured_at else None
    if day is not None:
        fitting = [layout for layout in publisher.layouts if layout.in_force(day)]
        return tuple(fitting) or publisher.layouts
    stamp = date_from_url(page.url, timezone=publisher.timezone) if page.url else None
    if stamp is None:
        return publisher.layouts
    known = stamp.at.date()
    fitting = [lay for lay in publisher.layouts if lay.until is None or known <= lay.until]
    return tuple(fitting) or publisher.layouts
