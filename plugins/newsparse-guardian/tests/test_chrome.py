"""Furniture between two paragraphs changes neither headline nor text, whole or in halves."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse_guardian
from newsparse import Article, Parser

CASES = Path(__file__).parent.parent / "cases"
PLACES = {
    "news-uk": "Outside, boat owners held up",
    "news-us": "Basalt Compute said it was",
    "opinion": "There is a model. In the Dutch",
    "editorial": "The Treasury will object that",
    "obituary": "She retired in 1993 to",
    "live-open": "She is taking interventions now",
}
"""For each case, the start of a line of its body: furniture goes above it."""

NEWSLETTER = """\
skip past newsletter promotion
Sign up to
Down to Earth
Free weekly newsletter
The planet's most important stories. Get all the week's environment news - the good and the bad
Enter your email address
Marketing preferences
Get updates about our journalism and ways to support and enjoy our work.
Sign up
Privacy Notice:
Newsletters may contain info about charities, online ads, and content funded by outside parties. \
For more information see our
Privacy Policy
. We use Google reCaptcha to protect our website and the Google
Privacy Policy
and
Terms of Service
apply.
after newsletter promotion"""

FURNITURE = {
    "newsletter": NEWSLETTER,
    "newsletter-without-start": NEWSLETTER.split("\n", 1)[1],
    "newsletter-without-end": NEWSLETTER.rsplit("\n", 1)[0],
    "newsletter-alone": "skip past newsletter promotion",
    "newsletter-end-alone": "after newsletter promotion",
    "advertisement": "Advertisement",
    "picture": "View image in fullscreen\nA heron on the marsh at dusk. Photograph: Jo Ash/The Guardian",
    "picture-in-two": "View image in fullscreen\nA heron on the marsh at dusk.\nPhotograph: Jo Ash/Alamy",
    "link": "Marsh birds return in record numbers\nRead more",
    "link-to-columnist": "If marsh birds can share a pond, so can we\nAda Rook\nRead more",
    "share": "Share on Facebook\nShare on Twitter",
    "video": "Play Video\n1:23",
    "feedback": "Was this helpful?\nThank you for your feedback.",
    "guide": "Quick Guide\nWhat is the marsh levy?\nShow\nThe levy is a charge on owners of land below "
    "the high-water mark, first raised in 1931.\nWas this helpful?\nThank you for your feedback.",
    "embed": "Allow Twitter content?\nThis article includes content provided by Twitter. We ask for "
    "your permission before anything is loaded, as they may be using cookies and other technologies. "
    "To view this content,\nclick ‘Allow and continue’\n.\nAllow and continue",
    "sign-in": "Sign in: it's quick and easy\nIt's still free to read - this is not a paywall\n"
    "Sign in with Google",
    "callout": "Tell us\nShare your experience\nPlease share your story if you are 18 or over, "
    "anonymously if you wish. For more information please see our terms of service and privacy policy.",
    "affiliate": "The Guardian’s journalism is independent. We will earn a commission if you buy "
    "something through an affiliate link.\nLearn more\n.",
    "epic": "Since you’re here … we have a small favour to ask. More people than ever read us.",
}


def _parse(text: str) -> Article:
    return Parser(plugins=[newsparse_guardian], discover=False, strict=True).parse(text)


def _text(name: str) -> str:
    with (CASES / name / "page.txt").open(encoding="utf-8", newline="") as file:
        return file.read()


def _texts(article: Article) -> list[str]:
    return [text for text in article.text.split("\n\n") if text]


@pytest.mark.parametrize("furniture", FURNITURE)
@pytest.mark.parametrize("name", PLACES)
def test_furniture_between_paragraphs(name: str, furniture: str) -> None:
    """The article reads the same with the furniture as without."""
    page = _text(name)
    assert page.count(PLACES[name]) == 1
    gap = "\n" if "\n\n" in page else ""
    at = page.rindex("\n", 0, page.index(PLACES[name])) + 1
    changed = _parse(f"{page[:at]}{FURNITURE[furniture]}\n{gap}{page[at:]}")
    plain = _parse(page)
    assert changed.headline == plain.headline
    assert _texts(changed) == _texts(plain)


@pytest.mark.parametrize("name", ["news-uk", "opinion", "feature-aged", "old-front-end"])
def test_no_blank_lines(name: str) -> None:
    """Scrapers that print no blank lines lose nothing of the article."""
    page = _text(name)
    squeezed = _parse("\n".join(line for line in page.split("\n") if line.strip()))
    plain = _parse(page)
    assert squeezed.headline == plain.headline
    assert _texts(squeezed) == _texts(plain)


@pytest.mark.parametrize("name", ["news-uk", "opinion", "live-open"])
def test_windows_line_ends(name: str) -> None:
    """Lines that end in CR LF read as others do."""
    page = _text(name)
    assert _texts(_parse(page.replace("\n", "\r\n"))) == _texts(_parse(page))


@pytest.mark.parametrize("name", ["news-uk", "news-resiliparse", "gallery"])
def test_repeated_captions(name: str) -> None:
    """A caption that is printed once more is the same picture, and no text."""
    page = _text(name)
    caption = next(line for line in page.split("\n") if "Photograph: " in line)
    twice = _parse(page.replace(caption, f"{caption}\n{caption}", 1))
    plain = _parse(page)
    assert _texts(twice) == _texts(plain)
    assert [image.caption for image in twice.images] == [image.caption for image in plain.images]
