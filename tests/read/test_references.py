"""Numbers of links, as browsers for terminals print them."""

from __future__ import annotations

import pytest

from newsparse.read.text import read_text

PAGE = """\
   [1]Skip to content
   The [2]old ferry sails [sic] in [1912] again[3].

References

   Visible links
   1. https://karrow.example/
   2. https://karrow.example/ferry
   3. mailto:ada@karrow.example

   Hidden links:
   4. https://karrow.example/hidden
"""


def test_numbers_leave_the_text_and_the_list_stays() -> None:
    """Only numbers that the list has are links'."""
    texts = [line.text for line in read_text(PAGE) if line.text]
    assert texts[:3] == [
        "Skip to content",
        "The old ferry sails [sic] in [1912] again.",
        "References",
    ]
    assert "https://karrow.example/ferry" in texts
    assert "".join(line.raw for line in read_text(PAGE)) == PAGE


def test_bracketed_lists() -> None:
    """Some browsers print the numbers of the list in brackets too."""
    text = "The [1]old [2]ferry\n\nReferences:\n\n[1] https://a.example\n[2] https://b.example\n"
    first, *_, last = read_text(text)
    assert (first.text, last.text) == ("The old ferry", "[2] https://b.example")


@pytest.mark.parametrize(
    "text",
    [
        "The [1]old ferry\n",
        "The [1]old ferry\n\n1. https://a.example\n",
        "The [1]old ferry\n\n1. https://a.example\n2. https://b.example\n\nThe boat sailed on and on.\n",
        "The [1]old ferry\n\n1. Boats\n2. Ferries\n",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    """A footnote's number stays where the page does not end with a list of addresses."""
    assert read_text(text)[0].text == "The [1]old ferry"
