"""Quoted mail in plain text."""

from __future__ import annotations

import pytest

from newsparse import Hint, HintKind
from newsparse.read.text import read_text

MAIL = """\
Ada wrote:
> The old ferry of Vennholm will sail again next spring, as its owners
> said on Tuesday.
>
>> It was built in 1912, and carried mail to the islands for many years
> It did.
"""


def test_marks_become_hints() -> None:
    """The marks leave the text and give the depth."""
    lines = read_text(MAIL)
    assert [line.text for line in lines][1:3] == [
        "The old ferry of Vennholm will sail again next spring, as its owners",
        "said on Tuesday.",
    ]
    assert [line.hints for line in lines] == [
        (),
        (Hint(HintKind.QUOTE, 1),),
        (Hint(HintKind.QUOTE, 1),),
        (Hint(HintKind.QUOTE, 1),),
        (Hint(HintKind.QUOTE, 2),),
        (Hint(HintKind.QUOTE, 1),),
    ]
    assert "".join(line.raw for line in lines) == MAIL


@pytest.mark.parametrize(
    "text", ["> Sport\n> Culture\n> Weather\n", "> Sport\n", "a > b\n", ">_<\n"]
)
def test_a_menus_arrows_stay(text: str) -> None:
    """Short marked lines are no mail."""
    assert [line.text for line in read_text(text)] == text.splitlines()
