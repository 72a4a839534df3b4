"""Local: what the model of lines sees in a unit's own text."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from newsparse.label.features import features
from newsparse.label.local import SENTENCE, SIZES, shape_of
from newsparse.label.model import Unit
from newsparse.lines import Hint, HintKind
from newsparse.page import Page
from tests.strategies import said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."


def _names(text: str, *hints: Hint) -> set[str]:
    return set(features(Page(""), [Unit(text, hints=hints)])[0])


@given(said().map(lambda text: " ".join(text.split())).filter(bool))
@example("\ud800")
@example("\N{COMBINING ACUTE ACCENT}" * 300)
def test_any_text_has_a_shape(text: str) -> None:
    """Any text has a length, a start, an end and a kind, and names for them, none of them empty."""
    shape = shape_of(Unit(text))
    assert 0 <= shape.size <= len(SIZES)
    assert shape.kind.startswith("P") is shape.prose
    assert {f"w{shape.size}", f"s{shape.start}", f"e{shape.end}"} <= _names(text)
    assert all(_names(text))
    assert shape == shape_of(Unit(text))


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        f"“{PROSE}”",
        "島の渡し船は火曜日、長い年月を経て港を出たと、船主の組合が発表し、島の住民は岸壁に集まって船を見送った。",
        "岛上的渡轮星期二在多年之后再次离开港口，船东协会宣布了这一消息，岛上的居民聚集在码头上为它送行。",
        "عادت العبارة القديمة إلى الإبحار يوم الثلاثاء بعد سنوات طويلة قضتها في الميناء، وتجمع سكان الجزر على الرصيف لتوديعها.",
        "کشتی پرانی بندرگاہ میں کئی سال گزارنے کے بعد منگل کے روز دوبارہ روانہ ہوئی اور جزیرے کے لوگ اسے دیکھنے کے لیے جمع ہوئے۔",
        "द्वीप की पुरानी नौका कई वर्षों तक बंदरगाह में रहने के बाद मंगलवार को फिर से रवाना हुई और लोग उसे देखने आए।",
        "Старый паром во вторник снова вышел в море после долгих лет в гавани, и жители островов провожали его.",
        "Το παλιό πορθμείο απέπλευσε ξανά την Τρίτη ύστερα από πολλά χρόνια στο λιμάνι, και οι νησιώτες το είδαν.",
    ],
)
def test_prose_in_any_script(text: str) -> None:
    """A sentence of running text counts as prose in its own script."""
    assert shape_of(Unit(text)).prose
    assert shape_of(Unit(text)).kind.startswith("P")


@pytest.mark.parametrize(
    "text",
    [
        "News",
        "Most viewed",
        "Ropes: how to tie them",
        "© 2024 Larke Gazette",
        "ニュース",
        "الأخبار",
        "समाचार",
        PROSE[:-1],
        "Boat sails.",
    ],
)
def test_what_is_no_prose(text: str) -> None:
    """Short lines, and long ones that end as no sentence does, are no prose."""
    assert not shape_of(Unit(text)).prose


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Boat sails.", "."),
        ("船が出た。", "."),
        ("Boat sails!", "?"),
        ("متى تبحر؟", "?"),
        ("Boat sails…", "…"),
        ("“Boat sails.”", "q."),
        ("「船が出た。」", "q."),
        ("A “boat”", "q"),
        ("A boat (old)", ")"),
        ("渡し船（旧）", ")"),
        ("Boats:", ":"),
        ("Larke,", ","),
        ("Pier 4", "0"),
        ("Boat sails", "a"),
        ("Boat —", "~"),
    ],
)
def test_how_a_text_ends(text: str, end: str) -> None:
    """Its last mark, whatever script it is of; a quotation's own full stop counts."""
    assert shape_of(Unit(text)).end == end
    assert (end in SENTENCE) is (end in (".", "?", "…", "q."))


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Boat", "A"),
        ("boat", "a"),
        ("船", "x"),
        ("„Boot“", "q"),
        ("— Boat", "-"),
        ("（船）", "("),
        ("4 boats", "0"),
        ("© Larke", "©"),
        ("@larke", "@"),
        ("#boats", "#"),
        ("… boat", "~"),
    ],
)
def test_how_a_text_starts(text: str, start: str) -> None:
    """Its first character, by kind."""
    assert shape_of(Unit(text)).start == start


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 1987", {"year"}),
        ("At 9:30", {"clock"}),
        ("On 1/2/24", {"date"}),
        ("On 1.2.24 at 9.30", {"date", "clock"}),
        ("2024年5月", {"date", "year"}),
        ("Phone 120 1987 30", {"year"}),
        ("Call 31987", set()),
        ("Ratio 100:20", set()),
        ("Pier 4", set()),
    ],
)
def test_numbers_that_say_when(text: str, found: set[str]) -> None:
    """A year, a time of day and a date are told from other digits."""
    kinds = {name[:-1] for name in _names(text) if name[:-1] in ("year", "clock", "date")}
    assert kinds == found


def test_words_of_short_lines() -> None:
    """A line of few words is known by all of them, a longer one by how it starts."""
    assert "t=read more" in _names("Read More")
    assert {"f=the", "f2=the ferry"} <= _names(PROSE)
    assert not any(name.startswith("t=") for name in _names(PROSE))


def test_hints_are_features() -> None:
    """What the source's markup says of a line is among its features, and of no other's."""
    assert "hheading2" in _names("Ferry", Hint(HintKind.HEADING, 2))
    assert not any(name.startswith("h") for name in _names("Ferry"))


@pytest.mark.parametrize("bait", ["1", "12:", "1.", "年", "20", "'", "“", "http", " a", "："])
def test_hostile_texts_cost_little(bait: str) -> None:
    """Of a very long text no more than its start is searched: the names are those of its start."""
    text = bait * (1_000_000 // len(bait))
    assert shape_of(Unit(text)).size == len(SIZES)
    kept = {name for name in _names(text) if name.startswith(("c", "dig", "nw", "cap", "in"))}
    again = _names(text[: len(text) // 2])
    assert kept <= again
