"""What the model of lines looks at: names of features, for any page whatever."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.label.features import features, look
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


def test_words_of_the_page() -> None:
    """The page tells how often a line stands on it, and how much of it title and URL say."""
    units = _units(
        "Old ferry sails for the islands | Larke", "Share", PROSE, "Old ferry sails", "share"
    )
    words = look(PAGE, units).words
    assert words.count == [1, 2, 1, 1, 2]
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


def _with(prefix: str, names: Sequence[str]) -> list[str]:
    return [name for name in names if name.startswith(prefix)]


def _leads(*texts: str) -> list[list[str]]:
    """For each unit the names that say how much the running text below says of it."""
    found = features(PAGE, _units(*texts))
    return [[n for n in names if n[:2] in ("nx", "na", "nl")] for names in found]


STANDFIRST = "The ferry of Vennholm sailed again after many years in the harbour"
TEASER = "Brass band wins regional cup twice, children cheer"


def test_a_standfirst_is_told_again() -> None:
    """The next paragraph says all of a standfirst, and nothing of a teaser; how long both are
    against it and that no running text stands above is told too.
    """
    standfirst, teaser, paragraph, end = _leads(STANDFIRST, TEASER, PROSE, "Contact us")
    assert standfirst == ["nx8c0", "na8c0", "nl2c0False"]
    assert teaser == ["nx0c0", "na0c0", "nl2c0False"]
    assert paragraph == end == []


def test_what_the_fourth_paragraph_says() -> None:
    """The next paragraph and the next four are told apart; what stands below them is not heard."""
    band = (
        "Some children of its brass band wept, and said: nobody at Larke wins a regional cup now."
    )
    assert _leads(TEASER, PROSE, band)[0][:2] == ["nx0c0", "na6c0"]
    assert _leads(TEASER, *[PROSE] * 3, band)[0][:2] == ["nx0c0", "na6c0"]
    assert _leads(TEASER, *[PROSE] * 4, band)[0][:2] == ["nx0c0", "na0c0"]


@pytest.mark.parametrize(
    ("letters", "degree"), [(30, 1), (60, 2), (90, 3), (150, 4), (200, 5), (20_000, 5)]
)
def test_how_long_against_the_next(letters: int, degree: int) -> None:
    """In five steps, from a third of the next running text to twice as much."""
    assert _leads("a" * letters, PROSE)[0][2] == f"nl{degree}c0False"


def test_leads_stand_above_the_third_paragraph() -> None:
    """How many paragraphs stand above is told up to two; below, nothing is a lead."""
    found = _leads(TEASER, PROSE, TEASER, PROSE, TEASER, PROSE, TEASER, PROSE)
    assert [names[0][2:] if names else "" for names in found] == [
        "0c0", "8c0", "0c1", "8c1", "0c2", "8c2", "", ""
    ]  # fmt: skip


def test_short_lines_are_no_leads() -> None:
    """A menu's entry that the text happens to say is none."""
    assert _leads("Vennholm ferry", PROSE)[0] == []


def _lists(*texts: str) -> list[str]:
    """How far each stands in a list below a colon; ``""`` where it stands in none."""
    found = features(PAGE, _units(*texts))
    return ["".join(name[2] for name in names if name.startswith("ul")) for names in found]


LISTED = "The boats that sailed on Tuesday were:"


def test_lists_stand_below_a_colon() -> None:
    """Short lines below a line that ends with a colon, up to the next running text."""
    found = _lists("Vennholm", LISTED, "Vennholm", "Karrow", "Larke", PROSE, "Privacy")
    assert found == ["", "", "0", "1", "2", "", ""]


def test_running_text_may_end_with_the_colon() -> None:
    """A paragraph opens a list as a short line does, in scripts with a wide colon too."""
    assert _lists(f"{PROSE} They were:", "Vennholm", "Karrow")[1:] == ["0", "1"]
    assert _lists("火曜日に港を出た渡し船は次のとおり：", "ベンホルム", "カロー")[1:] == ["0", "1"]


def test_a_label_opens_no_list() -> None:
    """A word with a colon stands above what it names, not above a list."""
    assert _lists("Tags:", "Boats", "Karrow") == ["", "", ""]


def test_lists_may_be_long() -> None:
    """Far down it says no more than that the list is long; another colon starts anew."""
    found = _lists(LISTED, *["Vennholm"] * 60, LISTED, "Karrow")
    assert found[1:3] == ["0", "1"]
    assert set(found[50:61]) == {"6"}
    assert found[-1] == "0"


OFFER = "Subscribe to our newsletter and we will send you the news of the islands every morning."
NOTE = "Ada Quill is a reporter and columnist for the Gazette, and the author of two novels."


def test_texts_that_speak_to_the_reader() -> None:
    """They have names for how much they speak of an offer, and of their writer; others have none."""
    prose, offer, note, short = features(PAGE, _units(PROSE, OFFER, NOTE, "Subscribe!"))
    assert [_with(prefix, prose) for prefix in ("ad", "ap", "wr")] == [[], [], []]
    assert [_with(prefix, short) for prefix in ("ad", "ap", "wr")] == [[], [], []]
    assert len(_with("ad", offer)) == len(_with("ap", offer)) == 1
    assert _with("wr", offer) == []
    (name,) = _with("wr", note)
    assert name.endswith("P")
