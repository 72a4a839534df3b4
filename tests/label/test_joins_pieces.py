"""Joins of the sentences of one line."""

from __future__ import annotations

from newsparse import Label, LabelledLine, Page
from newsparse.label.pieces import join_pieces
from newsparse.read import read

SENTENCE = "The old ferry of Vennholm will sail again next spring, its owners said on Tuesday."


def _joined(text: str, *labels: Label) -> list[str | None]:
    lines = [line for line in read(Page(text, format="text")) if line.text]
    given = [*labels, *[Label.OTHER] * len(lines)]
    labelled = [LabelledLine(line, given[i], "m/x") for i, line in enumerate(lines)]
    return [line.joins for line in join_pieces(labelled)][: len(labels)]


def test_sentences_of_one_paragraph() -> None:
    """Those that stood on one line and are paragraphs go on from one another."""
    text = " ".join([SENTENCE] * 20)
    assert _joined(text, Label.PARAGRAPH, Label.PARAGRAPH, Label.OTHER, Label.PARAGRAPH) == [
        None,
        " ",
        None,
        None,
    ]


def test_japanese_sentences() -> None:
    """They have no space between them."""
    text = "旧フェリーは来春に再び航行する。「誰も考えなかった。」" * 20
    assert _joined(text, *[Label.PARAGRAPH] * 3) == [None, "", ""]


def test_blocks_that_were_glued() -> None:
    """What nothing parted was cut for good; so were lines of their own."""
    assert (
        _joined("The ferry sailed.The board met.\nIt rained.", *[Label.PARAGRAPH] * 3) == [None] * 3
    )


def test_no_lines() -> None:
    """Nothing to join."""
    assert join_pieces([]) == ()
