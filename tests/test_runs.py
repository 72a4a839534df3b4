"""Runs: lines joined where a paragraph was broken."""

from __future__ import annotations

from newsparse import Label, LabelledLine
from newsparse.read.text import line_of
from newsparse.runs import runs_of


def _line(text: str, label: Label, joins: str | None = None) -> LabelledLine:
    return LabelledLine(line_of(1, 0, text), label, "test/line", joins=joins)


def test_blank_lines_are_in_no_run() -> None:
    """Blank lines leave no run and no text, but keep their places."""
    lines = [_line("", Label.BLANK), _line("a", Label.TAG), _line(" ", Label.BLANK)]
    assert [(run.text, run.places) for run in runs_of(lines)] == [("a", (1,))]


def test_lines_join_with_what_stands_between_them() -> None:
    """A join of "" glues, one of " " parts by a space."""
    lines = [
        _line("L", Label.PARAGRAPH),
        _line("ast autumn", Label.PARAGRAPH, ""),
        _line("it sank", Label.PARAGRAPH, " "),
    ]
    assert [(run.text, run.places) for run in runs_of(lines)] == [
        ("Last autumn it sank", (0, 1, 2))
    ]


def test_a_line_joins_none_with_another_label() -> None:
    """A join to a line with another label, or to no line, counts for nothing."""
    lines = [_line("a", Label.TAG, " "), _line("b", Label.PARAGRAPH, " ")]
    assert [run.text for run in runs_of(lines)] == ["a", "b"]


def test_a_run_is_made_of_contents() -> None:
    """Where a rule singled out a part of the line, the run holds that part."""
    line = LabelledLine(line_of(1, 0, "By Ada Quill"), Label.BYLINE, "a/b", value="Ada Quill")
    assert runs_of([line])[0].text == "Ada Quill"
