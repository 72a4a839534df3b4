"""Blocks that stand together on one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Hint, HintKind, Page
from newsparse.read import read
from newsparse.read.glued import cut_glued
from newsparse.read.text import read_text

STORY = (
    "The old ferry of Vennholm will sail again next spring, its owners said on Tuesday. "
    "It was built in 1912 by Mr. J. Karrow of St. Ives, and cost $3.5m at the time. "
    "“Nobody had thought of it,” said Dr. Ada Quill. "
    "The board meets at 5 p.m. on Friday. Will it agree? It may! "
)


def _texts(text: str) -> list[str]:
    return [line.text for line in read(Page(text, format="text"))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The boat sank, said the police.", "Forensic police arrived."),
        ("Who would pay for the repairs?", "The board did not say."),
        ("“It was a quiet night.”", "The crew had gone home."),
        ("The crew had gone home.", "“It was a quiet night,” he said."),
        ('He called it "a quiet night."', "The crew had gone home."),
        ("The crew had gone home.", '"It was a quiet night," he said.'),
        ("Die Fähre fährt wieder.", "„Niemand hat daran gedacht“, sagte Quill."),
        ("„Niemand hat daran gedacht.“", "Die Fähre fährt wieder."),
        ("Паром снова выйдет в море.", "Об этом сообщила компания."),
        ("Το πλοίο θα φύγει ξανά.", "Το είπε ο δήμαρχος."),
        ("قالت الشركة إن العبارة ستبحر.", "وأضاف المدير أن العمل بدأ"),
        ("नौका फिर चलेगी।", "मालिक ने यह कहा"),
        ("It was built in 1912.", "It also carried mail."),
    ],
)
def test_a_sentence_and_the_next_block(left: str, right: str) -> None:
    """After a sentence that nothing parts from a capital, another block starts."""
    assert _texts(left + right) == [left, right]


WHOLE = """
    U.S.A
    the U.S.Navy
    See example.com or Example.Com
    Booking.Com said
    iPhone and eBay
    McDonald and MacArthur
    LeBron DeShawn DiCaprio
    YouTube WhatsApp LinkedIn TikTok
    about 3.5 per cent
    node.js and ASP.NET
    at 5 p.m.Then it sailed
    ada.Quill@Karrow.Example.Org
    https://karrow.example/News/FerrySails.Html
    README.Md
    isiZulu in eThekwini, KwaZulu
    LehrerInnen und Schülerinnen
    MotoGP and kWh, GmbH
    Dr.Quill and St.Ives
    z.B.Der
    J.K.Karrow
    FRITZ!Box
    A ship leaves the harbour(Dok.Larke )
    A ship leaves the harbour (Foto.Larke News)
    Japan-U.S.Pact
    He waited…Then it sailed
""".strip().splitlines()


@pytest.mark.parametrize("text", [text.strip() for text in WHOLE])
def test_what_is_one_word(text: str) -> None:
    """Names, abbreviations, numbers, addresses and files are not cut."""
    assert _texts(text) == [text]


def test_two_words_of_the_page() -> None:
    """Words glued together are cut where both stand on the page by themselves."""
    page = "Sport\nNewsletter\nThe read goes on and on, with more to come\nShare\n"
    assert _texts(f"{page}SportNewsletter\nRead moreShare")[4:] == [
        "Sport",
        "Newsletter",
        "Read more",
        "Share",
    ]
    assert _texts("VennQuill") == ["VennQuill"]


def test_a_line_glued_through_and_through() -> None:
    """A menu with several seams is cut at all of them."""
    assert _texts("HomeNewsWeatherFootballLog in") == [
        "Home",
        "News",
        "Weather",
        "Football",
        "Log in",
    ]


def test_a_name_that_stands_in_many_places() -> None:
    """A word with a seam that has different neighbours each time is a name."""
    page = "Venn\nHolm\nThe VennHolm sailed\nA VennHolm boat\nInto VennHolm harbour\n"
    assert "The VennHolm sailed" in _texts(page)
    assert "Venn" in _texts("Venn\nHolm\nVennHolm\n")[2:]


def test_a_page_on_one_line() -> None:
    """It is cut at the ends of its sentences, and abbreviations do not end any."""
    pieces = _texts(STORY * 4)
    assert pieces[:7] == [
        "The old ferry of Vennholm will sail again next spring, its owners said on Tuesday.",
        "It was built in 1912 by Mr. J. Karrow of St. Ives, and cost $3.5m at the time.",
        "“Nobody had thought of it,” said Dr. Ada Quill.",
        "The board meets at 5 p.m. on Friday.",
        "Will it agree?",
        "It may!",
        "The old ferry of Vennholm will sail again next spring, its owners said on Tuesday.",
    ]


def test_a_page_on_one_line_in_japanese() -> None:
    """Sentences end without a space there; what closes a quotation stays with it."""
    story = (
        "旧フェリーは来春に再び航行する。「誰も考えなかった。」と市長は話した。費用は十億円という。"
    )
    assert _texts(story * 12)[:3] == [
        "旧フェリーは来春に再び航行する。",
        "「誰も考えなかった。」と市長は話した。",
        "費用は十億円という。",
    ]


def test_the_head_of_a_page_on_one_line() -> None:
    """A byline and its date part from what stands around them, and so do a menu's bars."""
    head = "Home | News | Council approves new bridge By Jane Doe 3 May 2025, 18:55 The council agreed. "
    assert _texts(head + STORY * 4)[:6] == [
        "Home |",
        "News |",
        "Council approves new bridge",
        "By Jane Doe",
        "3 May 2025, 18:55",
        "The council agreed.",
    ]


def test_a_date_in_a_sentence_stays_there() -> None:
    """A date after a small word, or before one, is a part of its sentence."""
    sentence = "On 3 May 2025 the council agreed, as it had on 4 April 2024 and before."
    assert sentence in _texts(f"{sentence} {STORY * 4}")


def test_seams_of_a_page_on_one_line() -> None:
    """Digits, brackets and capitals are glued there too."""
    head = "Ferry report18:00Published 3 May 2025The crew (AP)She sailedBBCNews "
    assert _texts(head + STORY * 4)[:6] == [
        "Ferry report",
        "18:00",
        "Published 3 May 2025",
        "The crew (AP)",
        "She sailed",
        "BBC",
    ]


def test_bullets_start_list_items() -> None:
    """The items of a menu that stands on a page's one line are told by their bullets."""
    lines = read(Page("• Sport • Culture " + STORY * 4, format="text"))
    assert [(line.text, line.hints) for line in lines[1:2]] == [
        (
            "Culture The old ferry of Vennholm will sail again next spring, its owners said on Tuesday.",
            (Hint(HintKind.LIST_ITEM, 1),),
        )
    ]


def test_pieces_share_their_lines_number_and_markup() -> None:
    """They tile its span."""
    line, *rest = read(Page("## The ferry sailed.The board met.\n\n[a](/b)\n", format="markdown"))
    assert (line.text, rest[0].text) == ("The ferry sailed.", "The board met.")
    assert line.number == rest[0].number == 1
    assert line.hints == rest[0].hints == (Hint(HintKind.HEADING, 2),)
    assert line.raw + rest[0].raw == "## The ferry sailed.The board met.\n"


def test_an_ordinary_page_is_left_alone() -> None:
    """Where nothing is glued, the lines are the very same, long paragraphs too."""
    lines = read_text("\n\n".join([STORY * 2, "Read more", STORY * 3, "Share", STORY * 2]))
    assert all(a is b for a, b in zip(cut_glued(lines), lines, strict=True))


@given(st.text(st.sampled_from('aB.!?"“” \n•|9')))
def test_lines_tile_the_text(text: str) -> None:
    """However a line is cut, its pieces are the line, and none of them is blank but a blank line."""
    lines = read(Page(text * 30, format="text"))
    assert "".join(line.raw for line in lines) == text * 30
    assert [line.start for line in lines] == [0, *(line.end for line in lines[:-1])][: len(lines)]
