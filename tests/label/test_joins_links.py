"""Joins at inline links, in many scripts; and the furniture that must not be joined."""

from __future__ import annotations

import pytest

from newsparse.label.links import closes
from newsparse.label.stage import units_of
from newsparse.read.text import read_text


def _units(text: str) -> list[str]:
    lines = read_text(text)
    units, *_ = units_of(lines)
    return [unit.text for unit in units]


BROKEN = [
    "The old ferry of Vennholm will sail again, said the|Karrow Lines|, which bought it in 2019.",
    "Last spring the board of the harbour met the owner of|The Vennholm Post|, and Mr.|Quill|said so.",
    "He told the paper in the U.S.|last week|that the ferry had sailed for many years without him.",
    "Die alte Fähre von Vennholm fährt wieder, wie die|Reederei Karrow|am Dienstag mitteilte.",
    "Le vieux bac de Vennholm reprendra la mer, selon la|Compagnie Karrow|, qui l’a racheté.",
    "El viejo transbordador de Vennholm volverá a navegar, según la|Naviera Karrow|, su dueña.",
    "Паром Веннхольма весной снова выйдет в море, сообщила|компания Карроу|, его владелец.",
    "Το παλιό πλοίο του Βένχολμ θα ταξιδέψει ξανά, ανακοίνωσε η|Καρρόου|, που το αγόρασε.",
    "«Старый паром снова выйдет в море», — рассказал в интервью|Радио Карроу|его владелец.",
    "旧フェリーは来春に再び航行すると、所有者の|カロウ汽船|が十二日に発表した。修理は|市議会|の承認を得た。",
    "旧渡轮将于明年春天再次启航，船东|卡罗航运|的负责人周二说，维修工作由|市议会|，以及居民支付。",
    "벤홀름의 옛 여객선이 내년 봄 다시 운항한다고 선주인|카로우해운|은 12일 밝혔다.",
    "वेनहोल्म की पुरानी नौका अगले वसंत में फिर चलेगी, यह बात शहर के|कारो बंदरगाह|ने मंगलवार को कही।",
]


@pytest.mark.parametrize("marked", BROKEN)
def test_a_paragraph_broken_at_its_links(marked: str) -> None:
    """It is whole again; the headline above and the furniture below stay by themselves."""
    parts = marked.split("|")
    spaced = parts[0][0].isascii() or parts[0][0] < "\u3000" or parts[0][0] > "\uabff"
    whole = parts[0]
    for part in parts[1:]:
        glued = not spaced or part[0] in ",." or part.startswith("은 ")
        whole += part if glued else f" {part}"
    text = "\n".join(["Karrow: 2025", *parts, "Sport", "Weather"])
    assert _units(text) == ["Karrow: 2025", whole, "Sport", "Weather"]


def test_scripts_without_capitals_on_a_page_that_is_broken() -> None:
    """Where marks start its lines, a short word at a line's end shows that the line goes on."""
    page = (
        "قالت الشركة في مدينة فينهولم في الساحل إن العبارة القديمة ستبحر من جديد في\n"
        "كارو الجديدة\n، وذلك بعد إصلاحها في الربيع.\n"
        "وقال المدير أمس إن العمل في المرفأ بدأ في\nالشهر الماضي\nبعد موافقة المجلس.\n"
        "وأضاف أن السكان في المدينة رحبوا كثيرا\nبالقرار\n، وفق البيان.\n"
    )
    assert len(_units(page)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "The ferry that nobody had thought of will sail again next spring\n3 hours ago\nSport",
        "The ferry that nobody had thought of will sail again next spring\nby\nAda Quill",
        "The board met.\n»Nobody had thought of it,« said the owner of the ferry.",
        "The board of the ferry met on Tuesday, he said.\n”Nobody had thought of it”, said Quill.",
        "The ferry sailed, as it was seen from the pier\n- Nobody had thought of it, said Ada Quill.",
        "Recognising the ferry as a part of the old town; and\nSetting out when it sails.",
        "Reederei leitet nach vielen Jahren eine Untersuchung gegen Karrow ein\nVereinte Häfen",
        "The pier of Karrow in spring, seen from the ferry\n…some wear hats on deck.",
        "Photo: Ada Quill/Karrow Pictures via Vennholm Press\nWhen it comes to old boats like\nferries\n"
        ", people like to talk of them.",
    ],
)
def test_what_does_not_go_on(text: str) -> None:
    """Ages, bylines, new quotations, items, headlines and credits stay by themselves."""
    assert _units(text)[0] == text.partition("\n")[0]


def test_an_opening_mark_goes_on() -> None:
    """No paragraph ends with a mark that opens; what it opens is glued to it."""
    text = "The owner of the ferry said on Tuesday that it was “\nThe Old Lady\n” of the sound."
    assert _units(text) == [
        "The owner of the ferry said on Tuesday that it was “The Old Lady” of the sound."
    ]


def test_words_that_a_page_uses_often() -> None:
    """In any language: a short word that stands on the page often ends no paragraph."""
    sentence = "Laiva purjehti ja lasti ja posti ja karja ja väki ja vene. "
    text = f"{sentence}\nLaivan omisti silloin Karrow ja\nVennholm\n, joka myi sen.\n"
    assert _units(text)[-1] == "Laivan omisti silloin Karrow ja Vennholm, joka myi sen."


@pytest.mark.parametrize("colon", [":", "："])
@pytest.mark.parametrize(
    ("headline", "label"),
    [
        ("Old ferry sails for the islands of Vennholm again", "ONLINEVERSAND AUS KARROW"),
        ("Old ferry sails for the islands of Vennholm again", "Photo"),
        ("Alte Fähre fährt nach elf Jahren wieder auf die Inseln", "Mehr zum Thema"),
    ],
)
def test_a_label_with_a_lone_colon_below(headline: str, label: str, colon: str) -> None:
    """The colon belongs to the label, and both are none of the headline above them."""
    assert _units(f"{headline}\n{label}\n{colon}")[0] == headline


def test_a_link_with_a_lone_colon_below() -> None:
    """Inside a broken sentence, or where the line above hangs, it still goes on."""
    chained = (
        "The ferry was built on the island by the\nKarrow Lines\n, as her old owner told\n"
        "The Vennholm Post\n:"
    )
    assert _units(chained) == [
        "The ferry was built on the island by the Karrow Lines, as her old owner told "
        "The Vennholm Post:"
    ]
    hanging = "He told the tale of the old boat to a man of the\nVennholm Post\n:"
    assert _units(hanging) == ["He told the tale of the old boat to a man of the Vennholm Post:"]


def test_a_french_quotation_opens_a_paragraph() -> None:
    """In French a space stands inside the marks: what they open closes nothing."""
    assert not closes("« Je suis là », dit-elle.")
    assert closes("« sagte er.")
