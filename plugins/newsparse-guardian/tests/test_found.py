"""What the Guardian's rules once got wrong, and must not again."""

from __future__ import annotations

import pytest

from newsparse import Article, Image, Kind, Parser
from newsparse.blocks import plain
from newsparse_guardian import GUARDIAN

PARSER = Parser(publishers=[GUARDIAN], discover=False)
BODY = (
    "The painter, who has died aged 91, painted nothing but boats for sixty years, and sold few.\n\n"
    "She was born in Larke, the third of nine children, and left school at twelve to mend nets.\n"
)


def _parse(head: str, body: str = BODY) -> Article:
    return PARSER.parse(f"{head}\n\n{body}\nReuse this content\n", publisher="guardian")


def _texts(article: Article) -> list[str]:
    return [plain(block) for block in article.body if not isinstance(block, Image)]


@pytest.mark.parametrize("headline", ["Edith Marlow obituary", "The last boat home"])
def test_a_short_headline_is_no_kicker(headline: str) -> None:
    """Without URL and title, of two lines above the byline the upper one is the headline."""
    standfirst = "Painter of boats who never learned to swim and taught half of a county to draw"
    article = _parse(f"{headline}\n\n{standfirst}\n\nAda Quill\nSun 1 Dec 2024 18.55 EST")
    assert (article.headline, article.standfirst) == (headline, standfirst)
    assert article.kicker is None
    assert article.kind is None or article.kind is Kind.OBITUARY


def test_a_byline_above_a_handle() -> None:
    """An address on Twitter between byline and date hides neither."""
    head = "The last boat home\n\nThe captain never agreed\n\nAda Quill in New York\n@adaquill"
    article = _parse(f"{head}\nSun 1 Dec 2024 18.55 EST")
    assert article.byline == "Ada Quill in New York"
    assert article.standfirst == "The captain never agreed"


def test_who_made_the_pictures_stands_in_the_byline() -> None:
    """“Photographs by” above the date is no picture."""
    head = "The last boat home\n\nThe captain never agreed\n\nAda Quill. Photographs by Lena Moss"
    article = _parse(f"{head}\nSun 1 Dec 2024 18.55 GMT")
    assert [author.name for author in article.authors] == ["Ada Quill"]
    assert [author.name for author in article.contributors] == ["Lena Moss"]
    assert article.images == ()
    assert article.standfirst == "The captain never agreed"


def test_a_caption_above_its_credit() -> None:
    """Caption and credit on two lines are one picture, and no paragraph."""
    picture = "Skaters on the frozen river at dawn.\nPhotograph: Lena Moss\n\n"
    article = _parse("The last boat home\n\nAda Quill\nSun 1 Dec 2024 18.55 GMT", picture + BODY)
    assert _texts(article) == BODY.strip().split("\n\n")
    (image,) = article.images
    assert (image.caption, image.credit) == ("Skaters on the frozen river at dawn.", "Lena Moss")


def test_a_gallery_without_buttons() -> None:
    """Where picture follows picture, a blank line parts caption and credit."""
    captions = ["A heron waits for the first hole", "The children race home", "A dog, uncertain."]
    pictures = "\n\n".join(
        f"{caption}\n\nPhotograph: Lena Moss/The Guardian" for caption in captions
    )
    article = _parse("A week on the ice – in pictures\n\nAda Quill\nSun 1 Dec 2024", pictures)
    assert [image.caption for image in article.images] == captions
    assert {image.credit for image in article.images} == {"Lena Moss/The Guardian"}


@pytest.mark.parametrize(
    "text",
    [
        "The card beside it said only “Photograph: unknown”, which made her laugh for a long while.",
        "More than 10 years",
    ],
)
def test_a_storys_words_that_look_like_furniture(text: str) -> None:
    """They stay in the body."""
    head = "The last boat home\n\nAda Quill\nSun 1 Dec 2024 18.55 GMT"
    first, second = BODY.strip().split("\n\n")
    article = _parse(head, f"{first}\n\n{text}\n\n{second}\n")
    assert _texts(article) == [first, text, second]


def test_the_place_below_a_letters_name_is_no_subheading() -> None:
    """Between two letters stand who wrote the first, and where."""
    first, second = BODY.strip().split("\n\n")
    head = "Boats for all\n\nLetters\nSun 1 Dec 2024 18.55 GMT"
    article = _parse(head, f"{first}\nBo Raskin\nLittle Wexley, Devon\n\n{second}\n")
    assert _texts(article) == [first, "Bo Raskin", "Little Wexley, Devon", second]
    assert {type(block).__name__ for block in article.body} == {"Paragraph"}
