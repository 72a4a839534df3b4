"""Whether a line prints the day on which its page's article was published."""

from __future__ import annotations

import pytest

from training.days import prints_day

PUBLISHED = "2024-05-01T21:30:00+00:00"


@pytest.mark.parametrize(
    "text",
    [
        "1 May 2024",
        "Published: 1 May 2024, 23:30",
        "01.05.2024",
        "05/01/24",
        "2024-05-01T23:30:00+02:00",
        "Mercredi 1er mai 2024 à 23h30",
        "2024年5月1日",
        "By Ada Quill, May 1, 2024",
        "Published 1 May, 14:20",
        "Updated 3 May 2024, published 1 May 2024",
        "1 พฤษภาคม 2567",
    ],
)
def test_lines_that_print_the_day(text: str) -> None:
    """In any language and order, without a year too, and in the Buddhist calendar."""
    assert prints_day(text, PUBLISHED)


@pytest.mark.parametrize(
    "text",
    ["2 May 2024", "1 May 2023", "1 June 2024", "3 hours ago", "yesterday", "1 mayor", "May", ""],
)
def test_lines_that_do_not(text: str) -> None:
    """Other days, spans, and words that look like a month."""
    assert not prints_day(text, PUBLISHED)


def test_figures_that_may_be_read_in_two_ways() -> None:
    """One of them is enough."""
    assert prints_day("01/05/2024", PUBLISHED)
    assert prints_day("05/01/2024", PUBLISHED)
    assert not prints_day("13/05/2024", PUBLISHED)


@pytest.mark.parametrize(
    ("text", "expected"), [("30 April 2024", False), ("1 May 2024", True), ("2 May 2024", True)]
)
def test_the_day_in_any_zone(text: str, expected: bool) -> None:
    """Late in the evening of the gold's zone it is the next day in the page's, and not the day
    before.
    """
    assert prints_day(text, PUBLISHED, anywhere=True) is expected


def test_the_day_before_in_any_zone() -> None:
    """Early in the morning it is still the day before, further west."""
    early = "2024-05-01T05:00:00+00:00"
    assert prints_day("30 April 2024", early, anywhere=True)
    assert not prints_day("2 May 2024", early, anywhere=True)


def test_a_moment_without_a_zone() -> None:
    """It is the page's own: its day is the only one."""
    naive = "2024-05-01T21:30:00"
    assert prints_day("1 May 2024", naive, anywhere=True)
    assert not prints_day("2 May 2024", naive, anywhere=True)
