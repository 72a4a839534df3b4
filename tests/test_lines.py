"""Lines: spans, labels and cuts."""

from __future__ import annotations

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Hint, HintKind, Label, LabelledLine, Line
from newsparse.lines import clean_line, cut, guessed_line, uncut
from newsparse.read.text import line_of


def _line(text: str = "Old ferry sails\n") -> Line:
    return line_of(1, 0, text)


def test_labels_are_article_or_chrome() -> None:
    """Chrome is everything from navigation on; body labels are never chrome."""
    chrome = {label for label in Label if label.is_chrome}
    assert Label.NAVIGATION in chrome
    assert Label.BLANK in chrome
    assert Label.PAGE_TITLE not in chrome
    assert not {label for label in Label if label.is_body} & chrome


def test_body_labels() -> None:
    """Running text is body; what stands in the head or belongs to a picture is not."""
    assert Label.PARAGRAPH.is_body
    assert Label.TABLE_ROW.is_body
    assert not Label.HEADLINE.is_body
    assert not Label.CAPTION.is_body


@pytest.mark.parametrize(("start", "end"), [(0, 2), (-1, 2), (5, 4)])
def test_a_span_must_be_the_raw_texts(start: int, end: int) -> None:
    """A line whose span is not as long as its raw text, or starts before the page, is refused."""
    with pytest.raises(ValueError, match="line 7: span"):
        Line(7, start, end, "abc", "abc")


def test_hint_gives_the_first_of_its_kind() -> None:
    """The first hint of a kind, or none."""
    first, second = Hint(HintKind.HEADING, 1), Hint(HintKind.HEADING, 2)
    line = Line(1, 0, 1, "a", "a", (Hint(HintKind.LINK), first, second))
    assert line.hint(HintKind.HEADING) is first
    assert line.hint(HintKind.TABLE_ROW) is None


def test_offsets_take_no_part_in_comparison() -> None:
    """Two lines with the same text are equal however the text was aligned."""
    assert Line(1, 0, 3, "a b", "a b", offsets=[0, 1, 2]) == Line(1, 0, 3, "a b", "a b")


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan")])
def test_confidence_lies_in_0_to_1(confidence: float) -> None:
    """A confidence out of its range is refused."""
    with pytest.raises(ValueError, match="confidence"):
        LabelledLine(_line(), Label.HEADLINE, "a/b", confidence)


def test_value_must_stand_in_the_line() -> None:
    """A value that the line does not hold is refused."""
    with pytest.raises(ValueError, match="'boat' does not stand in line 1"):
        LabelledLine(_line(), Label.HEADLINE, "a/b", value="boat")


def test_content_is_the_value_or_the_text() -> None:
    """``content`` is the value where there is one, else the cleaned text."""
    assert LabelledLine(_line(), Label.HEADLINE, "a/b").content == "Old ferry sails"
    valued = LabelledLine(_line(), Label.HEADLINE, "a/b", value="ferry")
    assert (valued.content, valued.text, valued.number) == ("ferry", "Old ferry sails", 1)


def test_cut_gives_white_space_to_the_piece_before() -> None:
    """The pieces tile the span, and each piece's text is trimmed."""
    pieces = cut(line_of(3, 10, "  Share   Comments  \n"), [6])
    assert [(p.start, p.end, p.raw, p.text, p.number) for p in pieces] == [
        (10, 20, "  Share   ", "Share", 3),
        (20, 31, "Comments  \n", "Comments", 3),
    ]


def test_cut_through_odd_characters() -> None:
    """A cut finds its place in the raw text past characters that cleaning took out."""
    pieces = cut(line_of(1, 0, "Sh\u00adare\u00a0\u200bNow\x00\n"), [6])
    assert [(p.raw, p.text) for p in pieces] == [
        ("Sh\u00adare\u00a0\u200b", "Share"),
        ("Now\x00\n", "Now\ufffd"),
    ]


def test_a_piece_can_be_cut_again() -> None:
    """Cutting a piece gives what cutting the line at both places gives."""
    line = line_of(1, 5, "a\u200bb\xa0\xa0c d\r\n")
    once = cut(line, [3, 5])
    first, rest = cut(line, [3])
    assert (first, *cut(rest, [2])) == once
    assert "".join(piece.raw for piece in once) == line.raw


@given(st.text(st.sampled_from("ab \t\xa0\u200b\xad\x00\ud800é"), max_size=30), st.data())
def test_cut_tiles_any_line(raw: str, data: st.DataObject) -> None:
    """Pieces tile the line's span, and their words are the line's, wherever it is cut."""
    line = line_of(1, 7, raw)
    places = st.lists(st.integers(1, max(1, len(line.text) - 1)), unique=True, max_size=4)
    at = sorted(data.draw(places)) if len(line.text) > 1 else []
    pieces = cut(line, at)
    assert "".join(piece.raw for piece in pieces) == raw
    assert [piece.start for piece in pieces] == [7, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == 7 + len(raw)
    assert "".join(p.text for p in pieces).replace(" ", "") == line.text.replace(" ", "")


@given(st.text(st.sampled_from("ab \t\xa0\u200b\xad\x00\ud800é"), max_size=30), st.data())
def test_uncut_undoes_a_cut(raw: str, data: st.DataObject) -> None:
    """The pieces of a line put together are the line, and can be cut as it can."""
    line = line_of(1, 7, raw)
    places = st.lists(st.integers(1, max(1, len(line.text) - 1)), unique=True, max_size=4)
    at = sorted(data.draw(places)) if len(line.text) > 1 else []
    whole = uncut(cut(line, at))
    assert whole == line
    assert cut(whole, at) == cut(line, at)


def test_uncut_keeps_the_hints_of_the_first_piece() -> None:
    """The whole has the number and the hints of the first of its pieces."""
    hints = (Hint(HintKind.LIST_ITEM, 1),)
    first, last = cut(line_of(4, 0, "ShareComments\n", hints=hints), [5])
    whole = uncut([first, last])
    assert (whole.number, whole.start, whole.end, whole.hints) == (4, 0, 14, hints)
    assert whole.text == "ShareComments"


def test_lines_made_fast_are_like_others() -> None:
    """Equal, frozen, and of the same class."""
    line = clean_line(2, 5, " boats\n", "boats")
    labelled = guessed_line(line, Label.TAG, "model/above", 0.5, None)
    assert line == Line(2, 5, 12, " boats\n", "boats")
    assert labelled == LabelledLine(line, Label.TAG, "model/above", 0.5)
    for made, name in ((line, "text"), (labelled, "label")):
        with pytest.raises(FrozenInstanceError):
            setattr(made, name, "other")
