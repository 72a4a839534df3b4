"""Gold for lines: which lines of an invented page make up the gold of that page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lxml")

from hypothesis import given
from hypothesis import strategies as st

from newsparse.lines import Label
from training.gold import label_units

A = "The ferry of Vennholm sailed again on Tuesday after eleven years in the harbour of Karrow."
B = "Hundreds of islanders stood on the pier, and a brass band of schoolchildren played twice."
C = "The shipyard had asked for more time, and the council of the islands had paid for it."
D = "From next week the boat leaves at seven in the morning and at four in the afternoon."
TITLE = "Old ferry sails for the islands"
MENU = ("News", "Opinion", "Sport")
FOOTER = ("Privacy policy", "Contact us")

_OTHER = Label.OTHER
_TEXT = Label.PARAGRAPH


def gold(*body: str | tuple[str, str], **fields: Any) -> dict[str, Any]:
    """A page's gold; blocks of the body are paragraphs, or pairs of kind and text."""
    blocks = [("paragraph", block) if isinstance(block, str) else block for block in body]
    return {
        "title": TITLE,
        "standfirst": [],
        "body": [{"kind": kind, "text": text} for kind, text in blocks],
        "authors": [],
        "published": None,
        "topics": [],
        "images": [],
        **fields,
    }


def labelled(
    texts: Sequence[str], gold: dict[str, Any], kinds: Sequence[str | None] = ()
) -> dict[Label, list[int]]:
    """The places of each label, but for plain chrome."""
    found: dict[Label, list[int]] = {}
    for i, label in enumerate(label_units(texts, gold, kinds)):
        if label is not _OTHER:
            found.setdefault(label, []).append(i)
    return found


# The body.


def test_the_body_in_its_order() -> None:
    """The lines of the body, and they alone, are its paragraphs."""
    texts = [*MENU, TITLE, A, B, C, *FOOTER]
    assert labelled(texts, gold(A, B, C)) == {Label.HEADLINE: [3], _TEXT: [4, 5, 6]}


def test_a_teaser_of_the_page_itself() -> None:
    """A copy of the first paragraph in a teaser far above is no part of the body."""
    texts = [TITLE, A, *MENU, *MENU, TITLE, A, B, C, *FOOTER]
    found = labelled(texts, gold(A, B, C))
    assert found[_TEXT] == [9, 10, 11]
    assert found[Label.HEADLINE] == [8]


def test_a_teaser_below() -> None:
    """A copy of the last paragraph far below is no part of the body."""
    texts = [TITLE, A, B, C, *FOOTER, *MENU, C]
    assert labelled(texts, gold(A, B, C))[_TEXT] == [1, 2, 3]


def test_a_copy_for_mobile() -> None:
    """Of two copies of the whole body, one is the body, and it is not mixed from both."""
    texts = [TITLE, A, B, C, *MENU, A, B, C, *FOOTER]
    assert labelled(texts, gold(A, B, C))[_TEXT] in ([1, 2, 3], [7, 8, 9])


def test_a_paragraph_printed_twice_on_end() -> None:
    """A line that the scraper gave twice is of the body once."""
    assert len(labelled([TITLE, A, B, B, C], gold(A, B, C))[_TEXT]) == 3


def test_a_line_broken_at_a_link() -> None:
    """Pieces of a paragraph are of the body, short ones between others too."""
    texts = [TITLE, A, "Hundreds of islanders stood on", "the pier", B[39:], C, *FOOTER]
    assert B.startswith("Hundreds of islanders stood on the pier")
    assert labelled(texts, gold(A, B, C))[_TEXT] == [1, 2, 3, 4, 5]


def test_short_pieces_at_the_ends() -> None:
    """The short start of the first paragraph and the end of the last are of the body."""
    texts = [TITLE, "The ferry", A[9:], B, C[:-16], "had paid for it.", *FOOTER]
    assert labelled(texts, gold(A, B, C))[_TEXT] == [1, 2, 3, 4, 5]


def test_short_paragraphs() -> None:
    """A short paragraph between long ones, or at the very end, is of the body."""
    texts = [TITLE, A, "“Never.”", B, "So it was.", *FOOTER]
    assert labelled(texts, gold(A, "“Never.”", B, "So it was."))[_TEXT] == [1, 2, 3, 4]


def test_a_short_line_that_only_happens_to_stand_in_the_body() -> None:
    """A word of a menu that the body uses too is chrome, above it and within it."""
    texts = ["Tuesday", "harbour", TITLE, A, "brass", B, "pier"]
    assert labelled(texts, gold(A, B))[_TEXT] == [3, 5]


def test_glued_lines() -> None:
    """A line into which furniture or more than one paragraph was run is of the body."""
    texts = [*MENU, TITLE, f"{A} {B}", f"{C}Share this", *FOOTER]
    assert labelled(texts, gold(A, B, C))[_TEXT] == [4, 5]


def test_edited_lines() -> None:
    """A paragraph of which a few words were changed since is of the body."""
    long = f"{B} {D} {C}"
    texts = [TITLE, A, long.replace("twice", "thrice"), *FOOTER]
    assert labelled(texts, gold(A, long))[_TEXT] == [1, 2]


def test_other_articles_are_no_body() -> None:
    """Prose that shares little with the body is chrome."""
    texts = [TITLE, A, B, D, f"{D} Read more about the boats in the harbour of Karrow.", C]
    assert labelled(texts, gold(A, B, C))[_TEXT] == [1, 2, 5]


def test_a_line_that_shares_a_part_with_the_body() -> None:
    """A line of which less than most stands in the body is chrome, where the body has room too."""
    shared = f"{B[:45]} {D[:45]}"
    assert labelled([TITLE, A, shared, C], gold(A, B, C))[_TEXT] == [1, 3]


def test_accents_and_case_lost() -> None:
    """Scrapers that lose accents, case or punctuation lose no line of the body."""
    written = "Die Fähre fuhr am Dienstag zum ersten Mal seit elf Jahren über den Öresund."
    scraped = "DIE FAHRE FUHR AM DIENSTAG ZUM ERSTEN MAL SEIT ELF JAHREN UBER DEN ORESUND"
    texts = ["Alte fähre fahrt wieder", scraped, *FOOTER]
    found = labelled(texts, gold(written, title="Alte Fähre fährt wieder"))
    assert found == {Label.HEADLINE: [0], _TEXT: [1]}


def test_scripts_without_spaces() -> None:
    """A body in a script without spaces is found like any other."""
    first = "島の渡し船は火曜日に長い年月を経て港を出たと船主の組合が発表した。"
    second = "住民は岸壁に集まって船を見送り、子どもたちの楽団が二度演奏した。"
    texts = ["ニュース", "渡し船が再び出る", first, second, "お問い合わせ"]
    found = labelled(texts, gold(first, second, title="渡し船が再び出る"))
    assert found == {Label.HEADLINE: [1], _TEXT: [2, 3]}


def test_subheadings() -> None:
    """A subheading between paragraphs is one; its copy in a table of contents is not."""
    texts = ["The long wait", TITLE, A, "The long wait", B]
    found = labelled(texts, gold(A, ("subheading", "The long wait"), B))
    assert found[Label.SUBHEADING] == [3]
    assert found[_TEXT] == [2, 4]


def test_optional_blocks() -> None:
    """What is right in the body and out of it, in square brackets, counts where it stands."""
    page = gold(A, ("optional", f"[{B}]"), C)
    assert labelled([TITLE, A, B, C], page)[_TEXT] == [1, 2, 3]
    assert labelled([TITLE, A, C], page)[_TEXT] == [1, 2]


def test_kinds_of_the_body_come_from_the_markup() -> None:
    """Items, quotations and rows are what the markup says, where the gold says body."""
    texts = [TITLE, A, B, C, D]
    found = labelled(texts, gold(A, B, C, D), [None, None, "list_item", "quote", "navigation"])
    assert found[Label.LIST_ITEM] == [2]
    assert found[Label.QUOTE] == [3]
    assert found[_TEXT] == [1, 4]


def test_no_body_on_the_page() -> None:
    """Where the page has none of the gold body, no line is of a body."""
    found = labelled([*MENU, TITLE, D, *FOOTER], gold(A, B, C))
    assert found == {Label.HEADLINE: [3]}
    assert labelled([*MENU, D], gold(title=None)) == {}
    assert labelled([], gold(A)) == {}


# The headline.


def test_the_last_title_above_the_body_is_the_headline() -> None:
    """Of several lines that are the title, the nearest above the body is the headline."""
    texts = [TITLE, *MENU, TITLE, "Ada Quill", A, B, TITLE]
    found = labelled(texts, gold(A, B))
    assert found[Label.HEADLINE] == [4]
    assert found[Label.PAGE_TITLE] == [0]


def test_a_title_below_the_body() -> None:
    """Where no line above the body is the title, one below is taken."""
    assert labelled([*MENU, A, B, TITLE], gold(A, B))[Label.HEADLINE] == [5]


def test_the_page_title() -> None:
    """The first line, of title and site, is the page's title, and no headline."""
    found = labelled([f"{TITLE} | Larke Gazette", *MENU, TITLE, A, B], gold(A, B))
    assert found[Label.PAGE_TITLE] == [0]
    assert found[Label.HEADLINE] == [4]


def test_no_title() -> None:
    """A page whose gold has no title has no headline."""
    assert labelled([TITLE, A, B], gold(A, B, title=None)) == {_TEXT: [1, 2]}


# The other fields.


def test_the_standfirst() -> None:
    """The standfirst is told above the body, whole or in parts, and not below it."""
    lead = "A boat that nobody had expected to see at sea again left the harbour this week."
    page = gold(A, B, standfirst=[lead])
    assert labelled([TITLE, lead, A, B, *FOOTER, lead], page)[Label.STANDFIRST] == [1]
    assert labelled([TITLE, lead[:40], lead[40:], A, B], page)[Label.STANDFIRST] == [1, 2]


def test_captions_and_credits() -> None:
    """Captions are told with and without their credit, and credits alone."""
    page = gold(A, B, images=[{"caption": "The ferry off Karrow", "credits": ["Ida Moss"]}])
    texts = [TITLE, "The ferry off Karrow. Photo: Ida Moss", A, "The ferry off Karrow", "Ida Moss"]
    found = labelled([*texts, B], page)
    assert found[Label.CAPTION] == [1, 3]
    assert found[Label.CREDIT] == [4]
    assert found[_TEXT] == [2, 5]


def test_credits_with_a_word_before() -> None:
    """A credit has little beside its names; a line that has more is something else."""
    page = gold(A, B, images=[{"caption": None, "credits": ["Ida Moss"]}])
    texts = [
        TITLE,
        "Photograph: Ida Moss",
        A,
        B,
        "More boats and pictures of boats by Ida Moss here",
    ]
    assert labelled(texts, page)[Label.CREDIT] == [1]


def test_bylines() -> None:
    """A short line near the body that names an author is a byline; one far away is not."""
    far = [f"Harbour news {i}" for i in range(40)]
    texts = [TITLE, "By Ada Quill in Karrow", A, B, *far, "Ada Quill"]
    assert labelled(texts, gold(A, B, authors=["Ada Quill"]))[Label.BYLINE] == [1]


def test_prose_that_names_an_author() -> None:
    """A long line with an author's name is no byline."""
    long = (
        "Ada Quill has written about boats and harbours for the Larke Gazette since the spring " * 2
    )
    assert Label.BYLINE not in labelled([TITLE, A, B, long], gold(A, B, authors=["Ada Quill"]))


_DAY = {"published": "2024-05-01T10:00:00+00:00"}


@pytest.mark.parametrize(
    "text",
    ["1 May 2024", "Published: 1 May 2024, 12:00", "Mittwoch, 01.05.2024", "May 1, 2024 | Karrow"],
)
def test_dates(text: str) -> None:
    """A date line near the body that prints the day of publication is the date."""
    texts = [*MENU, TITLE, text, A, B, *FOOTER]
    assert labelled(texts, gold(A, B, **_DAY))[Label.DATE] == [4]
    assert Label.DATE not in labelled(texts, gold(A, B))


@pytest.mark.parametrize(
    "text",
    ["9 May 2024", "3 hours ago", f"On 1 May 2024 {D.lower()}", "The boat sailed on 1 May 2024."],
)
def test_dates_that_are_none(text: str) -> None:
    """Other days, those that count from another, and prose that tells the day."""
    texts = [*MENU, TITLE, text, A, B, *FOOTER]
    assert Label.DATE not in labelled(texts, gold(A, B, **_DAY))


def test_dates_of_other_stories() -> None:
    """The day of publication far from the body is a teaser's; in any zone it is the same day."""
    far = [f"Harbour news {i}" for i in range(40)]
    assert Label.DATE not in labelled([TITLE, A, B, *far, "1 May 2024"], gold(A, B, **_DAY))
    late = {"published": "2024-05-01T20:00:00+00:00"}
    assert labelled([TITLE, "2 May 2024", A, B], gold(A, B, **late))[Label.DATE] == [1]


def test_a_byline_with_the_date() -> None:
    """It is the byline."""
    page = gold(A, B, authors=["Ada Quill"], **_DAY)
    found = labelled([TITLE, "By Ada Quill, 1 May 2024", A, B], page)
    assert found[Label.BYLINE] == [1]
    assert Label.DATE not in found


def test_tags() -> None:
    """A topic below the start of the body is a tag; the same word in a menu above is not."""
    texts = ["Ferries", *MENU, TITLE, A, B, "Ferries", "Harbours"]
    assert labelled(texts, gold(A, B, topics=["Ferries"]))[Label.TAG] == [7]


def test_markup_says_the_rest() -> None:
    """What the gold does not know is what the markup says, but never part of the article."""
    texts = ["News", TITLE, A, B, "More boats", D, "Ropes sell well"]
    kinds = ["navigation", "navigation", None, "promotion", "related", "paragraph", "headline"]
    found = labelled(texts, gold(A, B), kinds)
    assert found == {
        Label.NAVIGATION: [0],
        Label.HEADLINE: [1],
        _TEXT: [2, 3],
        Label.RELATED: [4],
    }


_PIECES = st.sampled_from(
    [*MENU, TITLE, A, B, C, D, A[:40], B[40:], f"{A}{B}", "Ada Quill", "Ferries", "…", "—"]
)


@given(st.lists(_PIECES, max_size=14), st.lists(st.sampled_from([A, B, C, "Ferries"]), max_size=4))
def test_any_page_has_one_label_a_line(texts: list[str], body: list[str]) -> None:
    """Each line has a label, the same each time; no more lines are of the body than it has."""
    page = gold(*body, authors=["Ada Quill"], topics=["Ferries"])
    labels = label_units(texts, page)
    assert len(labels) == len(texts)
    assert labels == label_units(texts, page)
    assert labels.count(Label.HEADLINE) <= 1
    letters = sum(len(text) for text, x in zip(texts, labels, strict=True) if x.is_body)
    assert letters <= sum(map(len, body)) + 50 * len(body)
