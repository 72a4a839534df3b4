"""Origin: in which language a page is, and from which country, as far as it can be known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from attrs import frozen

from newsparse.fields.language import canonical_tag, detect, language_of_script
from newsparse.fields.url import canonical_url
from newsparse.page import Page
from newsparse.publisher import Publisher
from newsparse.resolve.found import Found
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
    """

    language: str | None
    languages: tuple[str, ...]
    country: str | None


def origin_of(page: Page, publisher: Publisher | None, runs: Sequence[Run]) -> Origin:
    """The language that the caller or a header names, else the publisher's first, else that which
    the body is written in, if that is certain; and the country of the publisher or of the domain.
    """
    own = publisher.languages if publisher else ()
    named = canonical_tag(page.language) if page.language else None
    language = named or (own[0] if own else None) or _written(runs)
    languages = (language, *(tag for tag in own if tag != language)) if language else own
    country = (publisher.country if publisher else None) or _country(page.url)
    return Origin(language, languages, country)


def _written(runs: Sequence[Run]) -> str | None:
    """The language of the body's texts."""
    texts = [run.text for run in runs if run.label.is_body][:_MOST_TEXTS]
    return detect(texts) or language_of_script(texts)


def _country(url: str | None) -> str | None:
    """The country of a URL's host, by its top-level domain."""
    try:
        host = urlsplit(canonical_url(url) or url).hostname if url else None
    except ValueError:
        return None
    match = _COUNTRY.search(host or "")
    if match is None or match[1] in _NO_COUNTRY:
        return None
    return _UK if match[1] == "uk" else match[1].upper()


def put_language(page: Page, origin: Origin, found: Found) -> None:
    """Note the language; what the caller named and no BCP 47 tag is, is not taken."""
    found.put("language", origin.language)
    if page.language and canonical_tag(page.language) is None:
        found.warn(
            f"language: {page.language!r:.60} is no BCP 47 tag such as “en” or “pt-BR”; "
            "it was not taken"
        )


def put_address(page: Page, found: Found) -> None:
    """Note the address without tracking, where it is one and differs."""
    if page.url is None:
        return
    canonical = canonical_url(page.url)
    if canonical is None:
        found.warn(f"url: {page.url!r:.120} is no address of a page")
    elif canonical != page.url:
        found.put("canonical_url", canonical)
