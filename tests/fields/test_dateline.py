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
_NONE = _lines("nodatelines.txt")


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
    ["MADRID", "BERLIN", "NEW DELHI", "Wien", "Kairo", "ROMA", "Oslo", "Tel Aviv"]
)
_DAYS = st.sampled_from(["", ", March 4", ", 3 mar", ", 12 août", ", Sept. 9", ", 4 märz"])
_WIRES = st.sampled_from(["Reuters", "dpa", "AFP", "EFE", "ANSA", "PAP", "AA", "Xinhua"])
_DASHES = st.sampled_from([" - ", " – ", " — ", " -- "])


@given(_PLACES, _DAYS, _WIRES, _DASHES)
def test_round_trip(place: str, day: str, wire: str, dash: str) -> None:
    """A dateline printed as agencies print theirs reads back."""
    head = f"{place}{day} ({wire}){dash}"
    found = parse_dateline(f"{head}The ferry sank.")
    expected = Dateline(head.removesuffix(dash), place, wire)
    assert found == FoundDateline(expected, len(head), day.removeprefix(", ") or None)


def test_bounded() -> None:
    """Only the start of a paragraph is looked at, however long it is."""
    story = "The ferry sank. " * 100_000
    found = parse_dateline(f"MADRID — {story}")
    assert found is not None
    assert found.end == len("MADRID — ")
    assert parse_dateline("A" * 10**6) is None
    assert parse_dateline("(" * 10**6) is None
    assert parse_dateline("MADRID, " * 10**5) is None
