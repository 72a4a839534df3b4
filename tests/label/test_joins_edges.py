r"""Joins at the spaces that ``get_text("\n")`` leaves around links, in any script."""

from __future__ import annotations

import pytest

from newsparse.label.stage import units_of
from newsparse.read.text import read_text


def _units(text: str) -> list[str]:
    lines = read_text(text)
    units, *_ = units_of(lines)
    return [unit.text for unit in units]


BROKEN = [
    "أبحرت العبارة القديمة من ميناء فينهولم صباح أمس |شركة كارو| بعد عامين من الإصلاح في المرفأ.",
    "המעבורת הישנה של ונהולם תפליג שוב באביב הבא, כך הודיעה |חברת קארו| ביום שלישי בבוקר.",
    "वेनहोल्म की पुरानी नौका अगले वसंत में पहली बार |कारो बंदरगाह| से यात्रियों को लेकर चलेगी।",
    "벤홀름의 옛 여객선이 내년 봄 다시 운항하며 수리 비용은 모두 |카로우 해운이| 부담한다고 전날 밝혔다.",
    "Το παλιό πλοίο του Βένχολμ θα ταξιδέψει ξανά, δήλωσε |Εταιρεία Καρρόου| Τρίτη το πρωί.",
    "Seit zwei Jahren liegt die alte Fähre von Vennholm im |Hafen| Karrow, wo sie repariert wurde.",
]


@pytest.mark.parametrize("marked", BROKEN)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_paragraph_broken_at_a_link(marked: str, end: str) -> None:
    """It is whole again; the headline above and the menu below stay by themselves."""
    page = end.join(["Karrow: 2025", *marked.split("|"), "Sport", "Weather"])
    assert _units(page) == ["Karrow: 2025", marked.replace("|", ""), "Sport", "Weather"]


def test_a_link_at_the_end_of_a_paragraph() -> None:
    """Where links stand in the page's other paragraphs, one space is enough."""
    page = "\n".join(
        [*BROKEN[1].split("|"), "הרציף שופץ ונפתח מחדש אחרי שנים רבות בידי ", "מועצת ונהולם."]
    )
    assert _units(page)[1:] == ["הרציף שופץ ונפתח מחדש אחרי שנים רבות בידי מועצת ונהולם."]


def test_two_links_in_a_paragraph() -> None:
    """What stands between two links has spaces on both sides."""
    parts = [
        "החברה העבירה אתמול את המעבורת הישנה לידי המועצה ",
        "ונהולם",
        " וגם ",
        "קארו",
        " בלי תשלום נוסף.",
    ]
    assert _units("\n".join(parts)) == ["".join(parts)]


@pytest.mark.parametrize(
    "page",
    [
        " Old ferry of Vennholm to sail again in spring \n The board met on Tuesday, Quill said. ",
        "Old ferry of Vennholm to sail again in spring \nThe board met on Tuesday, Quill said.",
        "Old ferry of Vennholm to sail again in spring\n The board met on Tuesday, Quill said.",
        "Ferries, piers and harbours of the whole sound \nKarrow\n Vennholm, Brandt and Quill",
        "Sport \nWeather\n Karrow today.",
        "Old ferry of Vennholm to sail in spring  \nAda Quill\n  The board met on Tuesday, he said.",
    ],
)
def test_spaces_of_furniture(page: str) -> None:
    """Around headlines, menus and lists, and where there are several, spaces join nothing."""
    assert _units(page) == [line.strip() for line in page.split("\n")]


def test_pages_with_spaces_below_most_prose() -> None:
    """Where most spaces are not those around links, none of them counts."""
    teaser = "Old ferry number {} of Vennholm to sail again next spring \nKarrow Shipping"
    teasers = "\n".join(teaser.format(i) for i in range(5))
    assert len(_units(f"{BROKEN[1].replace('|', chr(10))}\n{teasers}")) == 13
