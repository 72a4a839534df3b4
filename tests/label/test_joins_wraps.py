"""Joins of hard-wrapped pages."""

from __future__ import annotations

import textwrap

import pytest

from newsparse import Label, LabelledLine, Page
from newsparse.label.stage import units_of
from newsparse.label.wraps import find_wraps
from newsparse.read import read
from newsparse.read.text import line_of, read_text

ENGLISH = (
    "The old ferry of Vennholm will sail again next spring, its owners said on Tuesday, after many "
    "years in the harbour of Karrow and a repair that nobody had thought possible.",
    "It was built in 1912 by a well-known yard on the other side of the sound, and carried mail and "
    "cattle to the islands until the bridge was opened and nobody needed it any more.",
    "“We have always said that it would sail again one day,” said Ada Quill, who looks after the "
    "engine and has spent every weekend of the last eleven years below its deck.",
)
GERMAN = (
    "Die alte Fähre von Vennholm fährt im kommenden Frühjahr wieder, wie die Eigentümer am Dienstag "
    "mitteilten, nachdem sie viele Jahre lang im Hafen von Karrow gelegen hatte und verrostet war.",
    "Gebaut wurde sie 1912 auf einer Werft am anderen Ufer, und bis zur Eröffnung der Brücke brachte "
    "sie Post, Vieh und Ausflügler auf die Inseln, auch im Winter, wenn der Sund zugefroren war.",
    "„Wir haben immer gesagt, dass sie eines Tages wieder fährt“, sagte Ada Quill, die sich um die "
    "Maschine kümmert und seit elf Jahren jedes Wochenende unter Deck verbracht hat, oft allein.",
)
RUSSIAN = (
    "Старый паром Веннхольма весной снова выйдет в море, сообщили во вторник его владельцы, после "
    "многих лет в гавани Карроу и ремонта, в который никто уже не верил.",
    "Он был построен в 1912 году на верфи по другую сторону пролива и возил на острова почту и скот, "
    "пока не открыли мост и паром не стал никому не нужен, кроме нескольких стариков.",
    "«Мы всегда говорили, что однажды он снова выйдет в море», — сказала Ада Квилл, которая следит за "
    "машиной и все выходные последних одиннадцати лет провела под палубой.",
)
JAPANESE = (
    "ヴェンホルムの旧フェリーは来春に再び航行すると所有者が十二日に発表した。長年カロウの港に係留されて"
    "いたが、市民の寄付で修理が進み、機関も動くようになったという。一九一二年に対岸の造船所で建造され、"
    "橋が開通するまで島々に郵便や家畜を運んでいた。整備を担当するクイルさんは、毎週末を甲板の下で過ごして"
    "きたと話し、春には孫を乗せて湾を一周したいと笑顔を見せた。市議会は桟橋の工事費を来年度の予算に盛り込む。"
)
MENU = "Home\nNews\nSport\nWeather\nLog in\n"


def _units(text: str, form: str = "text") -> list[str]:
    lines = read(Page(text, format=form))
    units, *_ = units_of(lines)
    return [unit.text for unit in units]


def _wrapped(paragraphs: tuple[str, ...], width: int, indent: str = "", first: str = "") -> str:
    return "\n\n".join(
        textwrap.fill(
            text, width, initial_indent=indent + first, subsequent_indent=indent + " " * len(first)
        )
        for text in paragraphs
    )


@pytest.mark.parametrize("width", [50, 60, 72, 78])
@pytest.mark.parametrize("indent", ["", "   "])
@pytest.mark.parametrize("paragraphs", [ENGLISH, GERMAN, RUSSIAN])
def test_paragraphs_come_back(paragraphs: tuple[str, ...], indent: str, width: int) -> None:
    """At any width, indented or not; the menu above stays a menu."""
    text = MENU + "\n" + _wrapped(paragraphs, width, indent)
    assert _units(text) == [*MENU.splitlines(), *paragraphs]


def test_list_items_headings_and_quotations() -> None:
    """What has a hint is wrapped too."""
    text = "\n\n".join(
        [
            "# The old ferry of Vennholm will sail again next spring, as its owners\nsaid on Tuesday",
            _wrapped(ENGLISH, 72),
            _wrapped(ENGLISH[:1], 72, first="  * "),
            _wrapped(ENGLISH[:1], 72, first="  1. "),
            _wrapped(ENGLISH[:1], 72, first="  2. "),
            "\n".join("> " + line for line in textwrap.wrap(ENGLISH[1], 70)),
        ]
    )
    heading, *paragraphs, item, numbered, second, quotation = _units(text, "markdown")
    assert heading.endswith("as its owners said on Tuesday")
    assert paragraphs == list(ENGLISH)
    assert item == numbered == second == ENGLISH[0]
    assert quotation == ENGLISH[1]


def test_items_below_one_another_stay_apart() -> None:
    """A bullet starts an item however full the line above is."""
    items = textwrap.fill(ENGLISH[0], 72, initial_indent="  * ", subsequent_indent="    ")
    text = _wrapped(ENGLISH, 72) + f"\n\n{items}\n{items}\n{items}\n"
    assert _units(text)[-3:] == [ENGLISH[0]] * 3


def test_a_torn_address_in_the_middle() -> None:
    """A line that is all address says nothing, and the paragraph goes on below it."""
    link = "[the harbour of Karrow](https://karrow.example/a-very-long-address-of-the-old-harbour)"
    torn = textwrap.fill(f"The ferry was moved across the sound from {link} to the town.", 48)
    assert torn.count("\n") > 2
    text = _wrapped(ENGLISH, 48) + f"\n\n{torn}\n"
    assert _units(text, "markdown")[-1] == (
        "The ferry was moved across the sound from the harbour of Karrow to the town."
    )


def test_japanese_joins_without_a_space() -> None:
    """Its lines are full when the next character does not fit."""
    lines = "\n".join(JAPANESE[i : i + 24] for i in range(0, len(JAPANESE), 24))
    assert _units(f"ニュース\n天気\n\n{lines}\n") == ["ニュース", "天気", JAPANESE]


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [
        ("repaired by a well-", "known yard", "repaired by a well-known yard"),
        ("repaired in har\u00ad", "bours", "repaired in harbours"),
        ("repaired with Vor-", "und Nachteile", "repaired with Vor- und Nachteile"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(upper: str, lower: str, whole: str) -> None:
    """It stays, as the word may have one; a soft one goes; a hanging one keeps its space."""
    filler = "The ferry which had been in the harbour for years and years was"
    width = len(f"{filler} {upper}")
    text = _wrapped(ENGLISH * 2, width) + f"\n\n{filler} {upper}\n{lower}\n"
    assert _units(text)[-1] == f"{filler} {whole}"


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(ENGLISH * 3),
        "\n\n".join(ENGLISH * 3),
        MENU * 20,
        "\n".join(f"Boat {i} of the harbour of Karrow sails again in spring" for i in range(40)),
        _wrapped(ENGLISH[:1], 72),
        "",
    ],
)
def test_other_pages_are_not_wrapped(text: str) -> None:
    """Long paragraphs, menus and headlines of one length, and too few lines to tell."""
    assert find_wraps(read(Page(text))) is None


def test_claimed_lines_part() -> None:
    """What a rule has claimed joins nothing."""
    lines = read(Page(_wrapped(ENGLISH * 3, 72)))
    claimed = [
        LabelledLine(line, Label.OTHER, "a/b") if i == 1 else line for i, line in enumerate(lines)
    ]
    wraps = find_wraps(claimed)
    assert wraps
    assert not {1, 2} & set(wraps)


def test_pieces_of_one_line_are_no_wrap() -> None:
    """The reader cut them apart for a reason."""
    lines = read(Page(_wrapped(ENGLISH * 3, 72)))
    again = [*lines, line_of(lines[-1].number, lines[-1].end, "and more")]
    assert len(lines) not in (find_wraps(again) or {})


SHORT = (
    "אבדה בים המעבורת של ונהולם\n"
    "\n"
    "המעבורת הישנה של ונהולם תפליג שוב באביב הבא אל האיים הקטנים\n"
    "שבמפרץ, כך נמסר אתמול.\n"
    "\n"
    "מנהל החברה אמר שהשיפוץ נמשך שנתיים ושכל תושבי העיירה הקטנה\n"
    "עזרו לו.\n"
    "\n"
    "בבוקר הראשון יעלו על הסיפון ילדי בית הספר ומורים וזקני העיר\n"
    "כולם יחד.\n"
)


@pytest.mark.parametrize("blank", ["\n\n", "\n"])
def test_a_short_article_in_a_script_without_capitals(blank: str) -> None:
    """Three breaks are enough where no line is longer, with blank lines and without."""
    lines = read_text(SHORT.replace("\n\n", blank))
    assert list((find_wraps(lines) or {}).values()) == [" ", " ", " "]


def test_a_front_in_a_script_without_capitals() -> None:
    """Headlines of about one length end no sentence, and nor does what stands below them."""
    page = SHORT.replace(".", "").replace("\n\n", "\n")
    assert find_wraps(read_text(page)) is None
