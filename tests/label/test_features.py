"""What the model of lines looks at: names of features, for any page whatever."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.label.features import features, look, main_stretch, shape_of
from newsparse.label.model import Unit
from newsparse.label.weights import MOST_FEATURES
from newsparse.lines import Hint, HintKind, Label
from newsparse.page import Page
from tests.strategies import NASTY, said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
TWICE = f"{PROSE} {PROSE}"
MENU = ("News", "Opinion", "Sport", "Weather", "Search", "Log in", "Subscribe")
FOOTER = (
    "Most viewed",
    "Ropes: how to tie them",
    "Privacy policy",
    "Contact us",
    "© Larke Gazette",
)
URL = "https://www.larke.example/news/2024/old-ferry-sails-for-the-islands"
PAGE = Page("", URL)
_EVERY_HINT = tuple(Hint(kind, level) for kind in HintKind for level in range(7))


def _units(*texts: str) -> list[Unit]:
    return [Unit(text, gap=True) for text in texts]


def _cleaned(text: str) -> str:
    return " ".join(text.split())


def _any_units() -> st.SearchStrategy[list[Unit]]:
    hints = st.lists(st.builds(Hint, st.sampled_from(HintKind), st.integers(0, 6)), max_size=4)
    unit = st.builds(
        Unit,
        said().map(_cleaned),
        st.none() | st.sampled_from(Label),
        hints.map(tuple),
        st.booleans(),
    )
    return st.lists(unit, min_size=1, max_size=12)


@given(_any_units(), st.none() | said() | st.just(URL))
@example(_units(*map(_cleaned, filter(str.strip, NASTY))), "http://[")
def test_any_units_have_features(units: list[Unit], url: str | None) -> None:
    """One list of names a unit, the same each time, whatever the text and the address."""
    page = Page("", url)
    found = features(page, units)
    assert len(found) == len(units)
    assert all(names and all(type(name) is str and name for name in names) for names in found)
    assert found == features(page, units)


@given(_any_units())
def test_few_enough_features(units: list[Unit]) -> None:
    """No unit has more features than the sums have room for."""
    assert max(map(len, features(PAGE, units))) < MOST_FEATURES


@pytest.mark.parametrize(
    "text",
    [
        'NEWS | / » > @ # © • ( ) : – - , " “ ” „ « » ‘ ’ 「 ? ! … 12:30 1.2.2024 http://a',
        "Share | Newsletter » 5 min read • Photo: Ada Quill/Reuters (c) 12:30 — 1 May 2024?",
        "Comments · Share · Subscribe · Log in · Read more · Privacy · Most read · © 2024",
        "シェア「写真」読む：2024年1月1日 12:30 ©!?…",
        f"{PROSE} " * 30 + PROSE,
    ],
)
def test_few_enough_features_of_a_hostile_unit(text: str) -> None:
    """Text full of signs and furniture, with all hints that there are, leaves room too."""
    units = [Unit(text, hints=_EVERY_HINT)] * 5
    assert max(map(len, features(PAGE, units))) < MOST_FEATURES


def test_no_units() -> None:
    """A page without units has no features."""
    assert features(PAGE, []) == []


def test_features_depend_on_the_page_alone() -> None:
    """Looking at another page in between changes nothing."""
    units = _units(*MENU, PROSE, TWICE, *FOOTER)
    before = features(PAGE, units)
    features(Page("", None), _units("Elsewhere", TWICE))
    assert features(PAGE, units) == before


@pytest.mark.parametrize(
    "units",
    [
        _units("a" * 2_000_000),
        _units(PROSE + f" {PROSE}" * 20_000),
        _units(*["Boat sails"] * 20_000),
        _units(*[f"{PROSE} {i}." for i in range(10_000)]),
        [Unit("Boat", hints=(Hint(HintKind.LINK),) * 20_000)],
        _units('"' * 500_000, "/" * 500_000, "©" * 500_000),
    ],
    ids=["a word", "a line", "short lines", "long lines", "hints", "signs"],
)
def test_hostile_pages_are_looked_at(units: list[Unit]) -> None:
    """Long lines and many lines are looked at in the time that their length asks for: a quadratic
    step would not end.
    """
    assert len(features(PAGE, units)) == len(units)


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
    "text", [*MENU, *FOOTER, "ニュース", "الأخبار", "समाचार", PROSE[:-1], "Boat sails."]
)
def test_what_is_no_prose(text: str) -> None:
    """Short lines, and long ones that end as no sentence does, are no prose."""
    assert not shape_of(Unit(text)).prose


def _stretch(units: list[Unit]) -> tuple[int, int]:
    return main_stretch([shape_of(unit) for unit in units], units)


def test_the_article_is_the_main_stretch() -> None:
    """The stretch begins with the first paragraph below the menu, and ends with the last."""
    units = _units(*MENU, *[TWICE] * 6, *FOOTER)
    assert _stretch(units) == (len(MENU), len(MENU) + 6)


def test_furniture_within_the_article() -> None:
    """A line or two of furniture between paragraphs do not end the stretch."""
    units = _units(*MENU, *[TWICE] * 3, "Advertisement", "Read more", *[PROSE] * 3, *FOOTER)
    assert _stretch(units) == (len(MENU), len(MENU) + 8)


def test_a_lone_sentence_above() -> None:
    """A teaser far above the article does not open the stretch."""
    units = _units(PROSE, *MENU, *MENU, *[TWICE] * 6, *FOOTER)
    assert _stretch(units) == (1 + 2 * len(MENU), 1 + 2 * len(MENU) + 6)


def test_no_stretch_without_prose() -> None:
    """A page of menus has no main stretch."""
    assert _stretch(_units(*MENU, *FOOTER)) == (0, 0)


def test_claimed_furniture_counts_against_the_stretch() -> None:
    """Lines that rules know for furniture part two texts sooner than lines that nobody knows."""
    body, after = _units(*[TWICE] * 4), _units(PROSE)
    between = [Unit("Read more", gap=True)] * 2
    claimed = [Unit("Read more", Label.NAVIGATION, gap=True)] * 2
    assert _stretch([*body, *between, *after]) == (0, 7)
    assert _stretch([*body, *claimed, *after]) == (0, 4)


def test_place_by_the_main_stretch() -> None:
    """Units know whether they stand above, in or below the stretch."""
    units = _units(*MENU, *[TWICE] * 6, *FOOTER)
    found = features(PAGE, units)
    told = [next(name for name in names if name in ("m0", "m1", "m2")) for names in found]
    assert told == ["m0"] * len(MENU) + ["m1"] * 6 + ["m2"] * len(FOOTER)


def test_words_of_the_page() -> None:
    """The page tells how often a line stands on it, and how much of it title and URL say."""
    units = _units(
        "Old ferry sails for the islands | Larke", "Share", PROSE, "Old ferry sails", "share"
    )
    words = look(PAGE, units).words
    assert [words.times(i) for i in range(5)] == [1, 2, 1, 1, 2]
    assert words.in_title(3) == 1.0
    assert words.in_title(1) == 0.0
    assert words.covers(0)[0] > words.covers(3)[0] > words.covers(1)[0] == 0.0
    assert words.covers(3)[1] == 1.0
    assert words.used(3) > words.used(1) == 0.0


@pytest.mark.parametrize(
    "url",
    [None, "", "https://www.larke.example/", "https://www.larke.example/a/123456", "http://["],
)
def test_addresses_that_tell_nothing(url: str | None) -> None:
    """An address without the words of a headline has no features."""
    found = features(Page("", url), _units("Old ferry sails", PROSE))
    assert not any(name.startswith("url") for names in found for name in names)


def test_hints_are_features() -> None:
    """What the source's markup says of a line is among its features, and of no other's."""
    units = [Unit("Ferry", hints=(Hint(HintKind.HEADING, 2),)), Unit("Ferry")]
    first, second = features(PAGE, units)
    assert "hheading2" in first
    assert "hheading2" not in second
