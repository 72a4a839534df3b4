"""What lines beside the date of publication add to it, and what “First published” says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsparse import Precision
from newsparse.resolve import Resolved
from tests.resolve.pages import BODY, HEADLINE, L, Part, chosen, line, resolved, ruled


def _shown(found: Resolved) -> dict[str, str]:
    """Each date that was found, to the minute where that is printed."""
    stamps = {
        name: found.fields[name] for name in ("published", "modified") if name in found.fields
    }
    return {
        name: f"{stamp.at:%d %H:%M}" if stamp.precision is Precision.MINUTE else f"{stamp.at:%d}"
        for name, stamp in stamps.items()
    }


@pytest.mark.parametrize("text", ["Updated 2:17 p.m.", "Aggiornato alle 14:17", "Uppdaterad 14.17"])
def test_a_time_of_change_below_the_day(text: str) -> None:
    """It is of that day; both lines stand behind it, its text is the time."""
    found = resolved(HEADLINE, chosen("2024-05-01", L.DATE), (text, L.DATE), BODY)
    assert _shown(found) == {"published": "01", "modified": "01 14:17"}
    assert found.provenance["modified"] == (1, 2)
    assert found.fields["modified"].text in text


def test_times_on_both_sides_of_the_day() -> None:
    """The time of publication is joined with the day, and its text is the time."""
    day = chosen("13 mars 2025", L.DATE)
    above, below = ("Publicerad 14.14", L.DATE), ("Uppdaterad 15.59", L.DATE)
    for lines in ((above, day, below), (day, above, below), (below, above, day)):
        found = resolved(HEADLINE, *lines, BODY, language="sv")
        assert _shown(found) == {"published": "13 14:14", "modified": "13 15:59"}
        assert found.fields["published"].text == "14.14"


def test_a_time_that_the_day_prints_is_kept() -> None:
    """And a change before it is of another day, which nobody knows."""
    found = resolved(
        chosen("1 May 2024, 20:15", L.DATE),
        ("Published 09:00", L.DATE),
        ("Updated 07:30", L.DATE),
        BODY,
    )
    assert _shown(found) == {"published": "01 20:15"}


def test_a_change_with_its_own_day_comes_first() -> None:
    """A time without one adds nothing then."""
    found = resolved(
        chosen("1 May 2024", L.DATE),
        ("Updated 14:20", L.DATE),
        ("Updated 2 May 2024", L.DATE),
        BODY,
    )
    assert _shown(found) == {"published": "01", "modified": "02"}


@pytest.mark.parametrize(
    "between", [[("Share", L.SHARE)], [("By Ada Quill", L.BYLINE), ("Share", L.SHARE)]]
)
def test_times_further_away(between: list[Part]) -> None:
    """They are another story's, or an entry's."""
    found = resolved(chosen("1 May 2024", L.DATE), *between, ("Updated 14:20", L.DATE), BODY)
    assert _shown(found) == {"published": "01"}


def test_a_time_without_any_day() -> None:
    """There is nothing for it to be of, the day of the address included."""
    url = "https://www.larke.example/2024/05/01/old-ferry"
    assert _shown(resolved(chosen("Updated 14:20", L.DATE), BODY)) == {}
    assert _shown(resolved(("Updated 14:20", L.DATE), BODY, url=url)) == {"published": "01"}


def test_first_published_comes_before_a_date_without_a_label() -> None:
    """Whichever was chosen; what is later is the last change then."""
    plain, first = "Thu 2 May 2024 18:20", "First published on Wed 1 May 2024 09:00"
    for lines in (
        (chosen(plain, L.DATE), line(first, L.DATE)),
        (line(plain, L.DATE), chosen(first, L.DATE)),
    ):
        found = resolved(HEADLINE, *lines, BODY)
        assert _shown(found) == {"published": "01 09:00", "modified": "02 18:20"}


def test_published_comes_before_a_date_without_a_label() -> None:
    """That may be today's, or the day of an edition: it is not the last change."""
    found = resolved(HEADLINE, chosen("2 May 2024", L.DATE), ("Published 1 May 2024", L.DATE), BODY)
    assert _shown(found) == {"published": "01"}


def test_first_published_with_a_change_and_another_date() -> None:
    """The change that a label tells is the change."""
    found = resolved(
        chosen("3 May 2024", L.DATE),
        ("First published 1 May 2024", L.DATE),
        ("Updated 2 May 2024", L.DATE),
        BODY,
    )
    assert _shown(found) == {"published": "01", "modified": "02"}


def test_first_published_at_the_foot_of_the_page() -> None:
    """Far below the story it counts where nothing else is printed, whatever the line was taken for."""
    far: list[Part] = [("Related story", L.RELATED)] * 60
    foot = "First published on: 13-03-2025 at 17:02 IST"
    for label in (L.DATE, L.OTHER):
        alone = resolved(chosen("Old ferry sails", L.HEADLINE), BODY, *far, (foot, label))
        assert _shown(alone) == {"published": "13 17:02"}
        dated = resolved(HEADLINE, chosen("14 March 2025", L.DATE), BODY, *far, (foot, label))
        assert _shown(dated) == {"published": "14"}
    other = ("Published on: 13-03-2025 at 17:02 IST", L.DATE)
    assert _shown(resolved(chosen("Old ferry sails", L.HEADLINE), BODY, *far, other)) == {}


def test_a_byline_with_a_span_below_the_start_of_the_body() -> None:
    """It is a comment's, or another story's."""
    byline, at = chosen("Peter Holm · 2 days ago", L.BYLINE), datetime(2024, 5, 3, 12, tzinfo=UTC)
    parts: list[Part] = [BODY, BODY, BODY]
    for place in range(4):
        lines = [*parts[:place], byline, *parts[place:]]
        found = resolved(HEADLINE, *lines, captured_at=at)
        assert ("published" in found.fields) == (place < 2)


def test_a_rules_time_without_a_day() -> None:
    """It is read like any other, and nobody is warned."""
    found = resolved(
        HEADLINE, ruled("2024-05-01", L.DATE), ruled("Updated 14:20", L.DATE, "modified"), BODY
    )
    assert _shown(found) == {"published": "01", "modified": "01 14:20"}
    assert found.warnings == ()
