"""In which language a page is, from which country, and its own address."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import pytest

from newsparse import Page, Publisher
from newsparse.resolve import origin
from newsparse.resolve.origin import origin_of
from tests.resolve.pages import BODY, HEADLINE, L, Part, resolved

KOREAN = "옛 여객선이 내년 봄 벤홀름에서 다시 운항한다고 선주인 카로우해운이 화요일에 밝혔다."
GREEK = "Το παλιό πλοίο του Βένχολμ θα ταξιδέψει ξανά την άνοιξη, ανακοίνωσε η εταιρεία του."


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """The texts whose language was asked for; all that say something are Danish."""
    heard: list[Sequence[str]] = []

    def detect(texts: Sequence[str]) -> str | None:
        heard.append(texts)
        return "da" if texts else None

    monkeypatch.setattr(origin, "detect", detect)
    return heard


def _of(*languages: str, country: str | None = None) -> Publisher:
    return Publisher("gazette", "The Gazette", languages=languages, country=country)


def test_the_callers_language_comes_first(asked: list[Sequence[str]]) -> None:
    """In canonical case; nobody asks further."""
    found = resolved(HEADLINE, BODY, language="pt_br", publisher=_of("pt", "en"))
    assert found.fields["language"] == "pt-BR"
    assert found.warnings == ()
    assert asked == []


def test_a_language_that_is_not_the_publishers_is_told() -> None:
    """The caller knows best; the warning has both."""
    found = resolved(HEADLINE, BODY, language="pt", publisher=_of("en"))
    assert found.fields["language"] == "pt"
    (warning,) = found.warnings
    assert "'pt'" in warning
    assert "'en'" in warning


def test_the_header_of_a_record_may_name_it() -> None:
    """It lists languages by their longer codes, the first for most of the text."""
    found = resolved(HEADLINE, BODY, language="deu,eng")
    assert (found.fields["language"], found.warnings) == ("de", ())


def test_then_the_publishers(asked: list[Sequence[str]]) -> None:
    """The first of those that are declared."""
    found = resolved(HEADLINE, BODY, publisher=_of("fi", "sv"))
    assert (found.fields["language"], found.provenance["language"]) == ("fi", ())
    assert asked == []


def test_then_that_of_the_body(asked: list[Sequence[str]]) -> None:
    """Its texts alone are asked, menus and captions are not."""
    parts: list[Part] = [
        ("Sport", L.NAVIGATION),
        HEADLINE,
        BODY,
        ("A boat", L.CAPTION),
        ("The wait", L.SUBHEADING),
    ]
    found = resolved(*parts)
    assert found.fields["language"] == "da"
    assert asked == [[BODY[0], "The wait"]]
    assert found.provenance["language"] == (2, 4)


def test_few_texts_are_asked(asked: list[Sequence[str]]) -> None:
    """However long the article."""
    resolved(*[BODY] * 200)
    (texts,) = asked
    assert len(texts) == 40


def test_a_page_without_a_body_has_no_language(asked: list[Sequence[str]]) -> None:
    """Its menu is not asked."""
    assert "language" not in resolved(HEADLINE, ("Sport", L.NAVIGATION)).fields


@pytest.mark.parametrize(("text", "language"), [(KOREAN, "ko"), (GREEK, "el")])
def test_scripts_that_tell_their_language(
    monkeypatch: pytest.MonkeyPatch, text: str, language: str
) -> None:
    """They do so without any help."""
    monkeypatch.setitem(sys.modules, "py3langid", None)
    monkeypatch.setitem(sys.modules, "py3langid.langid", None)
    assert resolved((text, L.PARAGRAPH)).fields["language"] == language


@pytest.mark.parametrize("text", ["It sailed.", "옛 여객선", "Ja."])
def test_few_words_tell_no_language(text: str) -> None:
    """A word or two may be of any."""
    assert "language" not in resolved((text, L.PARAGRAPH)).fields


@pytest.mark.parametrize("tag", ["English", "und", "e", "deutsch!", "xx-very-wrong-" * 9])
def test_a_tag_that_is_none_is_told(tag: str, asked: list[Sequence[str]]) -> None:
    """It is not taken: the next source is asked, and the warning names the tag, its start at least."""
    found = resolved(HEADLINE, BODY, language=tag)
    assert found.fields["language"] == "da"
    (warning,) = found.warnings
    assert tag[:40] in warning
    assert len(warning) < 200


def test_all_languages_that_dates_are_read_in() -> None:
    """That of the page first, then the publisher's others, each once."""
    made = origin_of(Page("", language="sv"), _of("fi", "sv", "en"), [])
    assert made.languages == ("sv", "fi", "en")
    assert origin_of(Page(""), _of("fi", "sv"), []).languages == ("fi", "sv")
    assert origin_of(Page(""), None, []).languages == ()


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://www.larke.de/ferry", "DE"),
        ("https://www.larke.co.uk/ferry", "GB"),
        ("https://larke.com.au:8080/ferry", "AU"),
        ("https://www.LARKE.FR/ferry", "FR"),
        ("https://www.larke.example/ferry", None),
        ("https://www.larke.com/de/ferry", None),
        ("https://www.larke.eu/ferry", None),
        ("https://larke.io", None),
        ("https://192.0.2.7/ferry", None),
        ("https://[larke.de/ferry", None),
        ("ferry.de", None),
        ("", None),
        (None, None),
    ],
)
def test_the_country_of_a_domain(url: str | None, country: str | None) -> None:
    """By its last part, but for those that all the world uses."""
    assert origin_of(Page("", url=url), None, []).country == country


def test_the_publishers_country_comes_first() -> None:
    """A paper may have its site anywhere."""
    page = Page("", url="https://www.larke.de/ferry")
    assert origin_of(page, _of("de", country="AT"), []).country == "AT"
    assert origin_of(page, _of("de"), []).country == "DE"


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://www.larke.de/ferry?utm_source=mail", "https://www.larke.de/ferry"),
        ("https://www.larke.de/ferry#comments", "https://www.larke.de/ferry"),
        ("https://web.archive.org/web/20240501/https://larke.de/ferry", "https://larke.de/ferry"),
        ("HTTPS://WWW.Larke.de/Ferry", "https://www.larke.de/Ferry"),
    ],
)
def test_the_address_without_tracking(url: str, canonical: str) -> None:
    """Where it differs from the one that was given; no line stands behind it."""
    found = resolved(HEADLINE, BODY, url=url)
    assert (found.fields["canonical_url"], found.provenance["canonical_url"]) == (canonical, ())


def test_an_address_that_is_canonical_is_not_told_again() -> None:
    """Nor is one that is not there."""
    for url in ("https://www.larke.de/ferry", None):
        found = resolved(HEADLINE, BODY, url=url)
        assert ("canonical_url" in found.fields, found.warnings) == (False, ())


@pytest.mark.parametrize("url", ["larke", "file:///ferry.txt", "https://", "https://[larke.de/"])
def test_what_is_no_address_is_told(url: str) -> None:
    """The warning names it."""
    found = resolved(HEADLINE, BODY, url=url)
    assert "canonical_url" not in found.fields
    assert found.warnings == (f"url: {url!r} is no address of a page",)


def test_an_archives_address_has_the_papers_country() -> None:
    """What an archive shows is the paper's own page."""
    page = Page("", url="https://web.archive.org/web/20240501/https://www.larke.de/ferry")
    assert origin_of(page, None, []).country == "DE"
