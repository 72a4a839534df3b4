"""Context: where a unit stands on the page, and what stands around it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.context import main_stretch
from newsparse.label.features import features
from newsparse.label.local import shape_of
from newsparse.label.model import Unit
from newsparse.lines import Hint, HintKind, Label
from newsparse.page import Page
from tests.strategies import said

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
TWICE = f"{PROSE} {PROSE}"
MENU = ("News", "Opinion", "Sport", "Weather", "Search", "Log in", "Subscribe")
FOOTER = ("Most viewed", "Ropes: how to tie them", "Privacy policy", "Contact us", "© 2024 Larke")


def _units(*texts: str) -> list[Unit]:
    return [Unit(text, gap=True) for text in texts]


def _stretch(units: Sequence[Unit]) -> tuple[int, int]:
    return main_stretch([shape_of(unit) for unit in units], units)


def _context(units: Sequence[Unit]) -> list[list[str]]:
    return features(Page(""), units)


def _with(prefix: str, names: Sequence[str]) -> list[str]:
    return [name for name in names if name.startswith(prefix)]


@given(st.lists(st.builds(Unit, said().map(lambda t: " ".join(t.split()) or "x")), min_size=1))
def test_any_units_have_a_context(units: list[Unit]) -> None:
    """The stretch lies on the page, and each unit knows whether it stands in it."""
    start, end = _stretch(units)
    assert 0 <= start <= end <= len(units)
    for i, names in enumerate(_context(units)):
        assert f"m{(i >= start) + (i >= end)}" in names


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
    found = _context(_units(*MENU, *[TWICE] * 6, *FOOTER))
    told = [next(name for name in names if name in ("m0", "m1", "m2")) for names in found]
    assert told == ["m0"] * len(MENU) + ["m1"] * 6 + ["m2"] * len(FOOTER)


def test_the_units_above_and_below() -> None:
    """A unit knows the kinds of its neighbours; the page's ends are kinds of their own."""
    found = _context(_units("News", TWICE, PROSE))
    assert _with("p1", found[0]) == ["p1^n0"]
    assert _with("p2", found[0]) == ["p2^^"]
    assert _with("n1", found[0]) == ["n1Pn0"]
    assert _with("n2", found[1]) == ["n2P$"]
    assert _with("pn", found[1]) == ["pnn0PP"]
    assert _with("pe", found[0]) == []
    assert _with("pe", found[1]) == ["peaA3"]


def test_how_far_running_text_stands() -> None:
    """The distance to the running text above and below, 7 where there is none."""
    found = _context(_units("News", TWICE, "Advertisement", "Read more", TWICE))
    up = [_with("dp", names)[0][2] for names in found]
    down = [_with("dn", names)[0][2] for names in found]
    assert up == ["7", "7", "0", "1", "2"]
    assert down == ["0", "2", "1", "0", "7"]


def test_the_main_heading() -> None:
    """Units know how far they stand from the first heading of the first level, if there is one."""
    heading = Unit("Old ferry sails", hints=(Hint(HintKind.HEADING, 1),), gap=True)
    minor = Unit("News", hints=(Hint(HintKind.HEADING, 2),), gap=True)
    found = _context([minor, heading, *_units(TWICE)])
    assert [_with("h1", names)[0][:3] for names in found] == ["h13", "h14", "h15"]
    assert not any(_with("h1", names) for names in _context([minor, *_units(TWICE)]))


@pytest.mark.parametrize(("above", "below"), [(True, True), (True, False), (False, True)])
def test_blank_lines_around(above: bool, below: bool) -> None:
    """A unit knows whether blank lines stand above and below it, on a page that has some without."""
    units = [Unit("News", gap=True), Unit(PROSE, gap=above), Unit("Sport", gap=below)]
    (name,) = _with("g", _context([*units, Unit("Weather")])[1])
    assert name.startswith(f"g{above}{below}True")
