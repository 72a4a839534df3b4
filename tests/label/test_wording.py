"""Words for the names of features: all of them, and true ones."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice, product

import pytest

from newsparse.label.families import FAMILIES, describe
from newsparse.label.features import features
from newsparse.label.furniture import CATEGORIES
from newsparse.label.local import shape_of
from newsparse.label.model import Unit
from newsparse.label.stage import units_of
from newsparse.page import Page
from newsparse.read import read
from tests.pages.generated import generated_page
from tests.pages.layouts import LAYOUTS
from tests.pages.shapes import SHAPES
from tests.pages.story import stories

MARKDOWN = """\
# Old ferry sails for the islands

![A boat](boat.jpg)

**Forty on board**

The ferry of Vennholm sailed again on Tuesday, after many years in the harbour of Karrow.

> We waited for this, said the harbour master of Vennholm, who had come with his dog.

- [More on ferries](https://post.example/ferries)
- LINE 4, AT 9:30

| Pier | Time |
| --- | --- |
| A | 06:10 |

---

2024-05-01 www.post.example
"""
PICTURES = """\
Old ferry sails for the islands

Ada Quill (left) and Odda Brenn on the pier of Karrow
A ship leaves the harbour of Karrow. Photo: Odda Brenn
A ship leaves the harbour of Karrow. AFP
AFP
Photo: Odda Brenn
A ship leaves the harbour, in a file photo of the year 1987

The boats that sailed for the islands on Tuesday were:

Vennholm
Karrow

Subscribe to our newsletter, and we will send you the news of the islands every morning at six.

Ada Quill is a reporter for the Gazette, and the author of two novels on boats and on harbours.
"""
SIGNED = f"""\
Old ferry sails for the islands

{"The ferry of Vennholm sailed again on Tuesday, after many years in the harbour of Karrow. " * 2}

The islands are glad of it. (Reuters)
"""
URL = "https://post.example/news/old-ferry-sails-for-the-islands-again"


def _names_of(page: Page) -> Iterator[str]:
    units, *_ = units_of(read(page))
    for names in features(page, units):
        yield from names


@cache
def _names() -> frozenset[str]:
    """The names on pages in every layout and shape, of several languages."""
    made = islice(product(stories(), LAYOUTS, SHAPES), 0, None, 97)
    pages = [Page(generated_page(*each, None).text) for each in made]
    pages += [
        Page(MARKDOWN, URL),
        Page(MARKDOWN.replace("\n\n", "\n"), URL),
        Page("A" * 900),
        Page(PICTURES),
        Page(SIGNED),
    ]
    return frozenset(name for page in pages for name in _names_of(page))


def test_every_feature_has_words_of_one_family() -> None:
    """No name of any page leaks as it is, and none is read as another's."""
    wrong = [name for name in _names() if sum(bool(p.fullmatch(name)) for p, _ in FAMILIES) != 1]
    assert wrong == []
    assert all(describe(name) for name in _names())


def test_every_family_is_one_of_features() -> None:
    """A family that no page has is gone from the features, and should go from here."""
    unused = [p.pattern for p, _ in FAMILIES if not any(map(p.fullmatch, _names()))]
    assert unused == []


@pytest.mark.parametrize("category", sorted(CATEGORIES))
def test_every_category_of_furniture_has_words(category: str) -> None:
    """With an article, and no underscore."""
    text = describe(f"L{category}=")
    assert text is not None
    assert text.startswith(("is a ", "is an ", "is the "))
    assert "_" not in text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("we9.", "160–240 letters, ends a sentence"),
        ("w0", "under 6 letters"),
        ("w12", "over 800 letters"),
        ("we10", "6–12 letters, ends with a digit"),
        ("we100", "240–400 letters, ends with a digit"),
        ("Lshare=", "is a share phrase"),
        ("L-related^", "below a line that starts with a related phrase"),
        ("L+advert$", "above a line that ends with an advertising phrase"),
        ("m1", "inside the page's main stretch of text"),
        ("m1s3P", "inside the page's main stretch of text"),
        ("m1s0PP", "opens the page's main stretch of text"),
        ("m17q.", "inside the page's main stretch of text"),
        ("m0s0n1", "just above the page's main stretch of text"),
        ("m2s6n1", "well below the page's main stretch of text"),
        ("rep23", "stands on the page twice"),
        ("t=read more", "the words “read more”"),
        ("t=t=w1", "the words “t=w1”"),
        ("f2=the old", "starts with “the old”"),
        ("b31a2", "1 of 3 lines above, 2 of 3 below are running text"),
        ("b80a5", "no running text above, much below"),
        ("b82a0n1", "much running text above, none below"),
        ("dp0n1", "right below running text"),
        ("dp7n1", "no running text near above"),
        ("dpn770", "no running text near"),
        ("dpn072", "running text right above, none near below"),
        ("cp0PP", "before all running text"),
        ("pnPPn1^", "between running text and the top of the page"),
        ("hheading2", "marked up as a heading"),
        ("h14n2", "the main heading"),
        ("cr2", "ends with a picture's credit"),
        ("+cr", "above a line that ends with a picture's credit"),
        ("-cr", "below a line that ends with a picture's credit"),
        ("cl2", "is a picture's credit"),
        ("+cl", "above a line that is a picture's credit"),
        ("-cl", "below a line that is a picture's credit"),
        ("+aln2", "above a line that may be a credit by itself"),
        ("-alPP", "below a line that may be a credit by itself"),
        ("+aw4", "above a line that may be a credit by itself"),
        ("agW", "is an agency's name"),
        ("ag.", "ends with an agency's name after a sentence"),
        ("-ag/", "below a line that ends with an agency's name after a slash, comma or bracket"),
        ("+agE", "above a line that ends with an agency's name"),
        ("dup+2", "above a line that says the same"),
        ("side", "tells who stands where in a picture"),
        ("archive", "speaks of a picture"),
        ("yendFalse", "ends with a year"),
        ("fdayTrue", "tells a day with its year"),
        ("nx0c0", "none of its words stand in the next running text"),
        ("na8c2", "all of its words stand in the running text below"),
        ("nl3c1True", "about as long as the next running text"),
        ("ul0n1", "right below a line that ends with a colon"),
        ("ul6n1", "in a list below a colon"),
        ("ad20", "speaks to the reader"),
        ("ad01", "holds a word of offers to readers"),
        ("ap13n", "speaks to the reader, holds words of offers to readers"),
        ("wr1PP", "holds a word of notes on authors"),
    ],
)
def test_words(name: str, text: str) -> None:
    """What a name says, in words."""
    assert describe(name) == text


@pytest.mark.parametrize("letters", [3, 7, 25, 100, 300, 900])
def test_lengths_are_true(letters: int) -> None:
    """A length lies in the range that its name's words give."""
    size = describe(f"w{shape_of(Unit('a' * letters)).size}")
    assert size is not None
    numbers = [int(part) for part in size.replace("–", " ").split() if part.isdigit()]
    low, high = {"under": (0, numbers[0]), "over": (numbers[0], 10**9)}.get(
        size.split()[0], (numbers[0], numbers[-1])
    )
    assert low <= letters <= high


@pytest.mark.parametrize(
    "name",
    [
        "",
        "nothing",
        "w",
        "Lshare",
        "m3",
        "zz9",
        "cr",
        "cr+",
        "cl",
        "ag",
        "+ag",
        "aw4",
        "alPP",
        "nx8",
    ],
)
def test_a_name_of_no_family_has_no_words(name: str) -> None:
    """Rather than a raw name, nothing."""
    assert describe(name) is None
