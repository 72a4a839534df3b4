"""Origin: in which language a page is, and from which country, as far as it can be known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from attrs import frozen

from newsparse.fields.language import canonical_tag, detect, language_of_header
from newsparse.fields.url import canonical_url
from newsparse.page import Page
from newsparse.publisher import Publisher
from newsparse.resolve.found import Found, places_of
from newsparse.runs import Run

_COUNTRY = re.compile(r"\.([a-z]{2})(?::[0-9]+)?$")
_NO_COUNTRY = frozenset(
    "ai am as cc cd co cx dj eu fm fo gg gl gs im io is la ly me mn ms mu nu pw re sc sh st su tk to tv vc vu ws".split()
)
"""Top-level domains of countries that others use too, and that of the Union."""
_UK = "GB"
_MOST_TEXTS = 40


@frozen
class Origin:
    """What is known of where a page comes from.

    :param language: a BCP 47 tag; ``None`` where it is not known.
    :param languages: that, and the publisher's own.
    :param country: an ISO 3166 code; ``None`` where it is not known.
    :param address: the page's, without tracking; ``None`` where it has none that can be one.
    :param named: the language that the caller named; ``None`` where it named none that is one.
    :param read: the places of the lines whose words told the language; none where something else did.
    """

    language: str | None
    languages: tuple[str, ...]
    country: str | None
    address: str | None = None
    named: str | None = None
    read: tuple[int, ...] = ()


def origin_of(page: Page, publisher: Publisher | None, runs: Sequence[Run]) -> Origin:
    """The language that the caller or a header names, else the publisher's first, else that which
    the body is written in, if that is certain; and the country of the publisher or of the domain.
    """
    own = publisher.languages if publisher else ()
    address = canonical_url(page.url) if page.url else None
    country = (publisher.country if publisher else None) or _country(address or page.url)
    named = _named(page)
    language = named or (own[0] if own else None)
    read: tuple[int, ...] = ()
    if language is None:
        body = [run for run in runs if run.label.is_body][:_MOST_TEXTS]
        language = detect([run.text for run in body])
        read = tuple(places_of(body)) if language else ()
    known = (language,) if language else ()
    rest = tuple([tag for tag in own if tag != language])
    return Origin(language, known + rest, country, address, named, read)


def _named(page: Page) -> str | None:
    """The language that the caller names: by a tag, or as a WET record's header lists them."""
    if page.language is None:
        return None
    return canonical_tag(page.language) or language_of_header(page.language)


def _country(url: str | None) -> str | None:
    """The country of a URL's host, by its top-level domain."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    match = _COUNTRY.search(host or "")
    if match is None or match[1] in _NO_COUNTRY:
        return None
    return _UK if match[1] == "uk" else match[1].upper()


def put_language(page: Page, origin: Origin, publisher: Publisher | None, found: Found) -> None:
    """Note the language. What the caller named and is no language is not taken; where it is not the
    publisher's, both are told.
    """
    found.put("language", origin.language, origin.read)
    if page.language and origin.named is None:
        found.warn(
            f"language: {page.language!r:.60} is no BCP 47 tag such as “en” or “pt-BR”; "
            "it was not taken"
        )

    bases = [tag.split("-")[0] for tag in (publisher.languages if publisher else ())]
    if bases and origin.language and origin.language.split("-")[0] not in bases:
        found.warn(
            f"language: the caller says {origin.language!r}, the publisher writes "
            f"{', '.join(map(repr, publisher.languages if publisher else ()))}; the caller's was taken"
        )


def put_address(page: Page, origin: Origin, found: Found) -> None:
    """Note the address without tracking, where it is one and differs."""
    if page.url is None:
        return
    if origin.address is None:
        found.warn(f"url: {page.url!r:.120} is no address of a page")
    elif origin.address != page.url:
        found.put("canonical_url", origin.address)
