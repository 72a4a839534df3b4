"""Who may read an article, by its lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.access import MAX_ACCESS_LINE, access_of
from newsparse.model import Access
from tests.fields.cases_access import ACCOUNT, CUT, FOR, METER, NOTHING, OPEN, SAID
from tests.strategies import texts


@pytest.mark.parametrize(("line", "access"), [case for cases in SAID.values() for case in cases])
def test_reads_what_is_said(line: str, access: Access) -> None:
    """A line among others says who may read, and its place is given."""
    assert access_of(["Ferry stops for the winter", line, "Ada Ritt"]) == (access, (1,))
    assert access_of([line]) == (access, (0,))


@pytest.mark.parametrize("line", [line for lines in NOTHING.values() for line in lines])
def test_offers_say_nothing(line: str) -> None:
    """Offers, logins, newsletters, functions and the news itself say nothing of this article."""
    assert access_of([line]) is None


def test_badges_of_teasers() -> None:
    """A badge that stands on the page more than once is that of teasers; a sentence still counts."""
    badge = "Réservé aux abonnés"
    assert access_of([badge, "Le bac", badge]) is None
    assert access_of([badge, badge, "La suite est réservée à nos abonnés."]) == (CUT, (2,))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Subscribers only", "Subscribe to continue reading"], (CUT, (0, 1))),
        (["This article is free to read", "This article is for subscribers"], (FOR, (1,))),
        (["You have 2 free articles left", "This article is free to read"], (METER, (0,))),
        (["Free to read", "Log in to continue reading"], (ACCOUNT, (1,))),
        (
            ["You have 2 free articles left", "Log in to continue reading"],
            (Access(METER.kind, truncated=True), (0, 1)),
        ),
        (["", "Free to read", ""], (OPEN, (1,))),
    ],
)
def test_the_strictest_is_taken(lines: list[str], expected: tuple[Access, tuple[int, ...]]) -> None:
    """Of lines that say different things the strictest counts, and what agrees with it."""
    assert access_of(lines) == expected


def test_long_lines_are_passed_over() -> None:
    """A paragraph that mentions subscribers is none of these lines."""
    line = "This article is for subscribers only. " * 10
    assert len(line) > MAX_ACCESS_LINE
    assert access_of([line, "x" * 10**6]) is None


@given(st.lists(texts(), max_size=5))
def test_total(lines: list[str]) -> None:
    """Any lines give an access with places among them, rising, or none."""
    found = access_of(lines)
    assert found is None or (
        found[1] and list(found[1]) == sorted(set(found[1])) and found[1][-1] < len(lines)
    )


@given(st.lists(st.sampled_from(["Nur für Abonnenten", "Free to read", "", "Ferry"]), max_size=6))
def test_order_does_not_matter(lines: list[str]) -> None:
    """The same lines in another order say the same."""
    forth, back = access_of(lines), access_of(lines[::-1])
    assert (forth and forth[0]) == (back and back[0])
