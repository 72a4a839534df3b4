r"""Pages whose newlines are the two characters ``\n``."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Page
from newsparse.lines import cut
from newsparse.read import read
from newsparse.read.escapes import resolve_escapes

PAGE = (
    "Old ferry sails\n\nBy Ada Quill\n\nThe “old” ferry – built in 1912 – sailed.\n"
    '\tIt left at 7/8 o\'clock, "late", said Zoë 🚢.\n渡し船が出た。\n'
)


def _texts(text: str) -> list[str]:
    return [line.text for line in read(Page(text))]


@pytest.mark.parametrize(
    "dump",
    [
        json.dumps(PAGE),
        json.dumps(PAGE, ensure_ascii=False),
        json.dumps(PAGE)[1:-1],
        json.dumps(PAGE.replace("\n", "\r\n")),
        json.dumps(PAGE).replace("/", "\\/"),
        json.dumps(json.dumps(PAGE))[3:-3],
        json.dumps(PAGE, ensure_ascii=False).replace("ë", "\\xeb"),
        json.dumps(PAGE) + "\n",
    ],
)
def test_a_dumped_page_reads_like_the_page(dump: str) -> None:
    """However it was dumped, and with or without its quotation marks, it has the page's lines."""
    assert [text for text in _texts(dump) if text] == [text for text in _texts(PAGE) if text]


def test_lines_end_with_their_escaped_newline() -> None:
    """The escape belongs to the line it ends, as a newline does; lines are counted by it."""
    lines = read(Page(r"Old ferry\n\nBoat\nsails"))
    assert [line.raw for line in lines] == [r"Old ferry\n", r"\n", r"Boat\n", "sails"]
    assert [line.number for line in lines] == [1, 2, 3, 4]
    assert [line.start for line in lines] == [0, 11, 13, 19]


def test_a_dump_among_real_newlines() -> None:
    """Paragraphs parted by doubled escapes tell a dump, though its records end with newlines."""
    text = "1,en\n2,en\n3,en\n4,en\n" + r"Old\n\nFerry\n\nBoat\n\nSails" + "\n"
    assert _texts(text) == [
        "1,en",
        "2,en",
        "3,en",
        "4,en",
        "Old",
        "",
        "Ferry",
        "",
        "Boat",
        "",
        "Sails",
    ]


@pytest.mark.parametrize(
    "text",
    [
        r"Keep it in C:\news\notes\names and nowhere else",
        "The mark \\n ends a line.\nSo the manual says.\nThe ferry sailed.\nIt sank.",
        r"One \n alone proves nothing",
        "A page about \\u00e9 alone\nand nothing else",
        "",
    ],
)
def test_other_backslashes_stay(text: str) -> None:
    """Paths, and pages that speak of an escape, are no dumps."""
    assert resolve_escapes(text) is None
    assert "\n".join(_texts(text)) == text


def test_code_points_alone() -> None:
    """Several escaped code points are resolved on a page with real newlines too."""
    text = "Caf\\u00e9 Ren\\u00e9\n\\ud83d\\udea2 sails to \\u00c5rvik\n"
    assert _texts(text) == ["Café René", "🚢 sails to Årvik"]


def test_half_a_pair_of_surrogates_is_marked() -> None:
    """What cannot be shown is U+FFFD, as elsewhere."""
    assert _texts(r"Old \ud83d ferry\nBoat\nSails")[0] == "Old \ufffd ferry"


@given(st.text(st.sampled_from('ab\\nrtu/"0e9d83A \n'), max_size=60))
def test_lines_tile_the_text(text: str) -> None:
    """Torn and doubled escapes lose nothing, and every character can be cut at."""
    lines = read(Page(text, format="text"))
    assert "".join(line.raw for line in lines) == text
    for line in lines:
        pieces = cut(line, range(1, len(line.text)))
        assert "".join(piece.raw for piece in pieces) == line.raw
