"""Chrome-proof: adding a publisher's chrome, or repeating a caption, changes neither body nor
fields.
"""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Block, Image, parse
from newsparse.blocks import plain
from tests.laws.pages import KNOWN_BY, URL, GuardianPage, chromed_pages, pages_with_repeats

FIELDS = (
    "headline",
    "alternative_headlines",
    "kicker",
    "standfirst",
    "key_points",
    "byline",
    "authors",
    "published",
    "modified",
    "corrections",
    "section",
    "tags",
    "contributors",
    "comment_count",
    "kind",
    "language",
    "publisher",
)


def _image(image: Image) -> tuple[Any, ...]:
    return (image.caption, image.credit, image.photographers, image.agencies, image.alt)


def _block(block: Block) -> tuple[Any, ...]:
    return _image(block) if isinstance(block, Image) else (type(block), plain(block))


def _content(article: Article) -> dict[str, object]:
    """The article without the places of its lines, which chrome moves."""
    fields = {name: getattr(article, name) for name in FIELDS}
    return {
        **fields,
        "related": [related.headline for related in article.related],
        "body": [_block(block) for block in article.body],
        "images": [_image(image) for image in article.images],
    }


@given(chromed_pages(), st.sampled_from(KNOWN_BY))
def test_chrome_between_blocks(
    pages: tuple[GuardianPage, GuardianPage], known: dict[str, Any]
) -> None:
    """Menus, newsletter boxes, share buttons, the list of most viewed and the footer."""
    plain_page, chromed = pages
    wanted = parse(plain_page.text, **known)
    assert _content(parse(chromed.text, **known)) == _content(wanted)
    assert wanted.headline == plain_page.headline


@given(pages_with_repeats(), st.sampled_from(KNOWN_BY))
def test_a_caption_that_repeats(
    pages: tuple[GuardianPage, GuardianPage], known: dict[str, Any]
) -> None:
    """A caption printed once more is the same picture's."""
    plain_page, repeated = pages
    assert _content(parse(repeated.text, **known)) == _content(parse(plain_page.text, **known))


@given(chromed_pages())
def test_chrome_that_is_never_closed(pages: tuple[GuardianPage, GuardianPage]) -> None:
    """A newsletter box that lost its end costs no paragraph."""
    page = pages[0]
    middle = [b[:1] if b[0].startswith("skip past") else b for b in page.middle]
    middle.insert(1, ("skip past newsletter promotion",))
    torn = "\n\n".join("\n".join(block) for block in (*page.head, *middle, *page.foot))
    body = [block for block in parse(torn, url=URL).body if not isinstance(block, Image)]
    assert [plain(block) for block in body] == list(page.paragraphs)
