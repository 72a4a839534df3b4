"""The Guardian's pages are known by their address or by their signs, and no one else's are."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse_guardian
from newsparse import Parser, Publisher

CASES = Path(__file__).parent.parent / "cases"
STORY = "Ferry to stay in port\n\nThe last ferry of the year will not sail, the harbour said.\n"


def _key(text: str, url: str | None = None) -> str | None:
    parser = Parser(plugins=[newsparse_guardian], discover=False, strict=True)
    publisher = parser.parse(text, url=url).publisher
    return publisher.key if publisher else None


@pytest.mark.parametrize(
    "url",
    [
        "https://www.theguardian.com/uk-news/2025/feb/04/ferry-to-stay-in-port",
        "https://theguardian.com/uk-news/2025/feb/04/ferry-to-stay-in-port",
        "https://amp.theguardian.com/uk-news/2025/feb/04/ferry-to-stay-in-port",
        "http://www.guardian.co.uk/uk/2012/may/02/ferry-to-stay-in-port",
        "https://web.archive.org/web/20250204120000/https://www.theguardian.com/uk-news/ferry",
    ],
)
def test_addresses_of_the_guardian(url: str) -> None:
    """Its domains, their subdomains and archived copies name it, whatever the text."""
    assert _key(STORY, url) == "guardian"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.theguardian.com.example/uk-news/2025/feb/04/ferry",
        "https://www.nottheguardian.com/uk-news/2025/feb/04/ferry",
        "https://guardian.ng/news/ferry-to-stay-in-port/",
        "https://www.gazette.example/theguardian.com/ferry",
    ],
)
def test_addresses_of_others(url: str) -> None:
    """Domains that look like its own name nobody."""
    assert _key(STORY, url) is None


@pytest.mark.parametrize(
    "sign",
    [
        "© 2025 Guardian News & Media Limited or its affiliated companies. All rights reserved. (dcr)",
        "© 2016 Guardian News and Media Limited or its affiliated companies. All rights reserved.",
        "skip past newsletter promotion",
        "after newsletter promotion",
        "The Guardian - Back to home",
        "Sign in or create your Guardian account to join the discussion",
        "Explore more on these topics\nShare\nReuse this content",
        "Skip to main contentSkip to navigationSkip to navigation\nView image in fullscreen",
    ],
)
def test_signs(sign: str) -> None:
    """A page without address is known by what no other paper prints."""
    assert _key(f"{STORY}\n{sign}\n") == "guardian"


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "Skip to main content\nNews\nSport\nCulture\nShare\nMost viewed\nPrivacy policy\n",
        "The harbour on Monday. Photograph: Jo Ash/PA\n\nMost viewed\n",
        "The Guardian reported on Monday that the ferry would stay in port.\n",
        "Ferry to stay in port – The Guardian\n",
        "Explore more on these topics\n",
        "© 2025 Guardian Life Assurance Limited. All rights reserved.\n",
    ],
)
def test_signs_of_others(text: str) -> None:
    """What other sites print too, and what only speaks of it, names nobody."""
    assert _key(text) is None


@pytest.mark.parametrize("name", ["news-uk", "opinion", "old-front-end"])
def test_address_of_another_publisher_beats_signs(name: str) -> None:
    """The page's text is not asked where the address is another known publisher's."""
    text = (CASES / name / "page.txt").read_text("utf-8")
    other = Publisher(key="gazette", name="The Gazette", domains=["gazette.example"])
    parser = Parser(publishers=[other, newsparse_guardian.GUARDIAN], discover=False, strict=True)
    found = parser.parse(text, url="https://gazette.example/a").publisher
    assert found is not None
    assert found.key == "gazette"
