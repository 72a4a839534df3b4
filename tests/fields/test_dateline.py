"""Datelines at the start of paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.dateline import MAX_DATELINE, FoundDateline, parse_dateline
from newsparse.model import Dateline

_HERE = Path(__file__)


def _lines(name: str) -> list[str]:
    lines = _HERE.with_name(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("# ")]


_TABLE = [line for line in _lines("datelines.txt") if "=>" in line]
_NONE = _lines("dateline_lookalikes.txt")


@pytest.mark.parametrize("line", _TABLE)
def test_reads_datelines(line: str) -> None:
    """Place, agency and day come out, and the story starts behind the dash."""
    shown, _, parts = line.rpartition(" => ")
    head, _, story = shown.partition("»")
    place, agency, day = (None if part == "-" else part for part in parts.split(" | "))
    found = parse_dateline(head + story)
    assert found is not None
    assert (found.dateline.place, found.dateline.agency, found.day) == (place, agency, day)
    assert (head + story)[found.end :] == story
    assert found.dateline.text in head
    assert found.dateline.text[-1] not in "-–—=: "


@pytest.mark.parametrize("line", _NONE)
def test_reads_none(line: str) -> None:
    """Speakers, labels, headings, dialogue and scores are no datelines, nor is one without a story."""
    assert parse_dateline(line) is None


def test_the_tables_are_large() -> None:
    """At least sixty datelines and as many that are none."""
    assert len(_TABLE) >= 60
    assert len(_NONE) >= 60


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Ritt LARKE (AP) — The ferry sank.",
        "By Ada Ritt, Associated Press LARKE (AP) — The ferry sank.",
    ],
)
def test_glued_to_a_byline(line: str) -> None:
    """What a scraper put before the dateline is none of it, where capitals tell them apart."""
    found = parse_dateline(line)
    assert found is not None
    assert found.dateline == Dateline("LARKE (AP)", "LARKE", "AP")
    assert line[found.end :] == "The ferry sank."
    assert parse_dateline("By ADA RITT LARKE, Ohio (AP) — The ferry sank.") is None


def test_gives_the_whole() -> None:
    """The text is the dateline without the dash behind it."""
    text = "ISLAMABAD, March 4 (Reuters) - The ferry sank."
    dateline = Dateline("ISLAMABAD, March 4 (Reuters)", "ISLAMABAD", "Reuters")
    assert parse_dateline(text) == FoundDateline(dateline, 31, "March 4")


_PIECES = st.sampled_from(
    "MADRID, Berlin|(dpa)| – | - |: |. |Reuters|March 4|, |(|)|【|】|＝|ニューヨーク|=|서울|[|]|—|/|ТАСС|"
    "МОСКВА|北京4月2日电|The ferry|x|\n| |\u200e|é".split("|")
)
_TEXTS = st.text(max_size=200) | st.lists(_PIECES, max_size=12).map("".join)


@given(_TEXTS)
def test_total_and_grounded(text: str) -> None:
    """Any text is read without error; what is found stands at its start."""
    found = parse_dateline(text)
    if found is None:
        return
    assert 0 < found.end <= MAX_DATELINE
    assert text[found.end :].strip()
    for part in (found.dateline.text, found.dateline.place, found.dateline.agency, found.day):
        assert part is None or part in text[: found.end]


_PLACES = st.sampled_from(
    [
        "MADRID",
        "BERLIN",
        "NEW DELHI",
        "Wien",
        "Kairo",
        "ROMA",
        "Oslo",
        "Tel Aviv",
        "LARKE",
        "Genève",
    ]
)
_DAYS = st.none() | st.sampled_from(
    ["March 4", "3 mar", "12 août", "Sept. 9", "4 märz", "04 MAR", "3 de marzo", "March 4, 2031"]
)
_WIRES = st.sampled_from(["Reuters", "dpa", "AFP", "EFE", "ANSA", "PAP", "AA", "Xinhua", "dpa/lno"])
_DASHES = st.sampled_from([" - ", " – ", " — ", " -- ", ".- "])
_STORIES = st.sampled_from(["The ferry sank.", "Die Fähre sank.", "渡轮沉没。", "12 ferries sank."])


@given(_PLACES, _DAYS, _WIRES, _DASHES, _STORIES)
def test_round_trip(place: str, day: str | None, wire: str, dash: str, story: str) -> None:
    """A dateline printed as agencies print theirs reads back."""
    text = f"{place}{f', {day}' if day else ''} ({wire})"
    found = parse_dateline(f"{text}{dash}{story}")
    assert found == FoundDateline(Dateline(text, place, wire), len(text + dash), day)


_KNOWN = st.sampled_from(["MADRID", "Berlin", "ROMA", "Oslo", "NEW YORK", "Kairo", "MILANO"])
_WIDE = st.sampled_from([" - ", " – ", " — ", " -- "])


@given(_KNOWN, _DAYS, st.sampled_from(["ANSA", "AGI", "Reuters", "AFP"]), _WIDE, _STORIES)
def test_agency_first(place: str, day: str | None, wire: str, dash: str, story: str) -> None:
    """So does one whose agency stands in brackets before the place."""
    text = f"({wire}){dash}{place}{f', {day}' if day else ''}"
    found = parse_dateline(f"{text}{dash}{story}")
    assert found == FoundDateline(Dateline(text, place, wire), len(text + dash), day)


@given(
    _KNOWN,
    st.sampled_from(["dpa", "Reuters", "EFE"]),
    st.sampled_from([", ", " / "]),
    _WIDE,
    _STORIES,
)
def test_without_brackets(place: str, wire: str, mark: str, dash: str, story: str) -> None:
    """So does one whose agency a comma or a slash parts from the place."""
    text = f"{place}{mark}{wire}"
    found = parse_dateline(f"{text}{dash}{story}")
    assert found == FoundDateline(Dateline(text, place, wire), len(text + dash))


@given(st.sampled_from(["MADRID", "NEW DELHI", "ROMA", "OSLO"]), _DAYS, _WIDE, _STORIES)
def test_without_agency(place: str, day: str | None, dash: str, story: str) -> None:
    """So does one without an agency."""
    text = f"{place}{f', {day}' if day else ''}"
    found = parse_dateline(f"{text}{dash}{story}")
    assert found == FoundDateline(Dateline(text, place), len(text + dash), day)


@given(
    st.sampled_from(["北京", "上海", "东京"]),
    st.integers(1, 12),
    st.integers(1, 31),
    st.sampled_from(["新华社", "中新网", None]),
    st.sampled_from(["电", "讯"]),
)
def test_chinese(place: str, month: int, day: int, wire: str | None, sent: str) -> None:
    """So does a Chinese one."""
    text = f"{wire or ''}{place}{month}月{day}日{sent}"
    found = parse_dateline(f"{text}渡轮沉没。")
    assert found == FoundDateline(Dateline(text, place, wire), len(text), f"{month}月{day}日")


@given(
    st.sampled_from(["서울", "부산", "런던"]),
    st.sampled_from(["연합뉴스", "뉴시스"]),
    st.sampled_from(["()", "[]"]),
)
def test_korean(place: str, wire: str, brackets: str) -> None:
    """So does a Korean one."""
    text = f"{brackets[0]}{place}={wire}{brackets[1]}"
    found = parse_dateline(f"{text} 여객선이 가라앉았다.")
    assert found == FoundDateline(Dateline(text, place, wire), len(text) + 1)


def test_bounded() -> None:
    """Only the start of a paragraph is looked at, however long it is."""
    story = "The ferry sank. " * 100_000
    found = parse_dateline(f"MADRID — {story}")
    assert found is not None
    assert found.end == len("MADRID — ")
    assert parse_dateline("A" * 10**6) is None
    assert parse_dateline("(" * 10**6) is None
    assert parse_dateline("MADRID, " * 10**5) is None
