"""What invented pages teach the choices around the headline."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lxml")

from newsparse.label.features import look
from newsparse.label.heads import BYLINE, DATE, STANDFIRST
from newsparse.label.model import Unit
from newsparse.lines import Label
from newsparse.page import Page
from training.choices import Options
from training.examples import Example
from training.heads import head_options

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
LEAD = "Eleven years after the great flood the old ferry is back, and the islands are glad"
GOLD: dict[str, Any] = {
    "published": "2024-05-01T10:00:00+00:00",
    "authors": ["Ada Quill", "Bo Raskin"],
    "standfirst": [LEAD],
}
HEAD = [
    ("3 May 2024", Label.OTHER),
    ("Old ferry sails again for the islands", Label.HEADLINE),
    (LEAD, Label.STANDFIRST),
    ("By Ada Quill and Bo Raskin", Label.BYLINE),
    ("Published 1 May 2024", Label.DATE),
]
BODY = [(PROSE, Label.PARAGRAPH)] * 3
FOOT = [("Ada Quill", Label.OTHER), ("2 May 2024", Label.OTHER)]

Lines = list[tuple[str, Label]]


def _options(lines: Lines, **gold: Any) -> dict[str, Options]:
    units = tuple(Unit(text, None, (), gap=True) for text, _ in lines)
    labels = tuple(label for _, label in lines)
    page = Example("made/larke/1", "wet", "larke", Page(""), units, labels, gold=gold)
    found = list(head_options(page, look(page.page, units)))
    assert len(dict(found)) == len(found)
    return dict(found)


def _right(lines: Lines, name: str, **gold: Any) -> list[str] | None:
    """The features by which the right candidates can be told; ``None`` where none is right."""
    options = _options(lines, **gold)[name]
    if options.right == {len(options.options)}:
        return None
    return [" ".join(options.options[k]) for k in sorted(options.right)]


def test_the_choices_of_a_page() -> None:
    """Date, byline and standfirst, each with its candidates."""
    found = _options([*HEAD, *BODY, *FOOT], **GOLD)
    assert list(found) == [DATE, BYLINE, STANDFIRST]
    assert {options.publisher for options in found.values()} == {"larke"}
    assert [len(found[DATE].options), len(found[BYLINE].options)] == [3, 2]
    assert all(options.right for options in found.values())


def test_a_page_without_a_body_teaches_nothing() -> None:
    """Nor does one of which nothing is known."""
    assert _options(HEAD, **GOLD) == {}
    assert _options([*HEAD, *BODY]) == {}


@pytest.mark.parametrize("name", [DATE, BYLINE, STANDFIRST])
def test_what_the_gold_does_not_know_is_not_taught(name: str) -> None:
    """An empty day or list of authors says nothing; an empty standfirst says that there is none."""
    gold = {DATE: "published", BYLINE: "authors", STANDFIRST: "standfirst"}[name]
    known = {field: value for field, value in GOLD.items() if field != gold}
    assert name not in _options([*HEAD, *BODY], **known)
    empty = _options([*HEAD, *BODY], **{**GOLD, gold: []})
    assert (name in empty) is (name == STANDFIRST)


# The date.


def test_the_day_of_publication_is_right() -> None:
    """And no other day, above or below."""
    assert _options([*HEAD, *BODY, *FOOT], **GOLD)[DATE].right == {1}


def test_all_lines_with_that_day_are_right() -> None:
    """In any form."""
    lines = [*HEAD, ("01.05.2024", Label.OTHER), *BODY]
    assert _options(lines, **GOLD)[DATE].right == {1, 2}


def test_the_day_in_another_zone_is_right_where_its_own_is_not_there() -> None:
    """The gold's zone may not be the page's."""
    late = {**GOLD, "published": "2024-05-02T20:00:00+00:00"}
    assert _options([*HEAD, *BODY], **late)[DATE].right == {0}
    both = [*HEAD, ("2 May 2024", Label.OTHER), *BODY]
    assert _options(both, **late)[DATE].right == {2}


def test_a_page_that_does_not_print_its_day() -> None:
    """Then no candidate is right."""
    assert _right([HEAD[0], *HEAD[1:4], *BODY], DATE, **GOLD) is None


# The byline.


def test_who_names_most_authors_is_right() -> None:
    """A line with one of two names is not, where another has both."""
    assert _options([*HEAD, *BODY, *FOOT], **GOLD)[BYLINE].right == {0}
    parted = [*HEAD[:3], ("By Ada Quill", Label.BYLINE), ("Bo Raskin", Label.BYLINE), *BODY]
    assert _options(parted, **GOLD)[BYLINE].right == {0, 1}


def test_other_names_are_not_right() -> None:
    """Where no line names an author, none is."""
    lines = [*HEAD[:3], ("By Ines Halloran", Label.OTHER), *BODY]
    assert _right(lines, BYLINE, **GOLD) is None


def test_names_are_known_whatever_their_case() -> None:
    """And with a date beside them."""
    lines = [*HEAD[:3], ("By ADA QUILL AND BO RASKIN | 1 May 2024", Label.BYLINE), *BODY]
    assert _options(lines, **GOLD)[BYLINE].right == {0}


# The standfirst.


def test_the_standfirst_is_right() -> None:
    """Whole, and not the body's first."""
    (right,) = _right([*HEAD, *BODY], STANDFIRST, **GOLD) or [""]
    assert right.startswith("lead ")


def test_a_standfirst_in_parts() -> None:
    """Each of them is right, but for very short ones."""
    gold = {**GOLD, "standfirst": [LEAD[:45], "and so", LEAD[45:]]}
    lines = [*HEAD[:2], (LEAD[:45], Label.STANDFIRST), (LEAD[45:], Label.STANDFIRST), *BODY]
    assert len(_right(lines, STANDFIRST, **gold) or ()) == 2


def test_a_page_without_a_standfirst() -> None:
    """Then no candidate is right."""
    assert _right([*HEAD, *BODY], STANDFIRST, **{**GOLD, "standfirst": []}) is None


def test_a_standfirst_that_is_not_on_the_page() -> None:
    """It was lost: then no candidate is right either."""
    assert _right([*HEAD[:2], *HEAD[3:], *BODY], STANDFIRST, **GOLD) is None


def test_a_standfirst_inside_a_longer_line() -> None:
    """It is there, but no line is it: such a page teaches nothing."""
    lines = [HEAD[1], (f"{LEAD}. {PROSE}", Label.OTHER), *BODY]
    assert STANDFIRST not in _options(lines, **GOLD)


def test_a_headline_below_the_body_is_none() -> None:
    """What is near is counted from the body then."""
    lines = [HEAD[2], *HEAD[3:], *BODY, HEAD[1]]
    found = _options(lines, **GOLD)
    assert "hdTrue" in " ".join(found[STANDFIRST].options[0])
