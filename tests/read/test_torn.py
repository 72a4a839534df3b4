"""Links of Markdown that a writer of a fixed width broke."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Hint, HintKind
from newsparse.read.markdown import read_markdown


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("The [old\nferry](/b) sails", ["The old", "ferry sails"]),
        (
            "The [old ferry](https://a.example/a-\nlong-\naddress) sails",
            ["The old ferry", "", "sails"],
        ),
        ("The ![old\nferry](/a-\nb.jpg)Boat", ["The old", "ferry", "Boat"]),
        ("[![Old\nferry](/b.jpg)](/a-\nb) x", ["Old", "ferry", "x"]),
        ('The [old\nferry](</b c> "a title") sails', ["The old", "ferry sails"]),
        ("The [old](/b_(c)-\nd) ferry", ["The old", "ferry"]),
    ],
)
def test_torn_links(text: str, texts: list[str]) -> None:
    """Words and addresses may both be torn; the address leaves the text."""
    lines = read_markdown(text)
    assert [line.text for line in lines] == texts
    assert "".join(line.raw for line in lines) == text


@pytest.mark.parametrize(
    "text", ["The [old\nferry] (sails)", "The old]\n(/b) ferry", "The [old\n\nferry](/b) sails"]
)
def test_brackets_that_are_no_link(text: str) -> None:
    """What stands in parentheses stays; a blank line ends the search."""
    found = "".join(line.text for line in read_markdown(text))
    assert text[text.index("(") : text.index(")") + 1] in found


def test_a_torn_link_that_stands_alone() -> None:
    """The line on which it starts has its hint."""
    lines = read_markdown(
        "[The old\nferry](/a-\nb)\n\n![The\nboat](/b.jpg)\n\nThe [old\nferry](/b)\n"
    )
    assert [line.hints for line in lines if line.hints] == [
        (Hint(HintKind.LINK),),
        (Hint(HintKind.IMAGE),),
    ]


@given(st.text(st.sampled_from('ab![]()/\n <>"h'), max_size=80))
def test_lines_tile_the_text(text: str) -> None:
    """However links are nested and torn, nothing is lost."""
    assert "".join(line.raw for line in read_markdown(text)) == text
