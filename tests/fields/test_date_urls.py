"""Days in the paths of URLs."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from newsparse.blocks import Precision
from newsparse.fields.date import date_from_url, refused_url_date

NEW_YORK = "America/New_York"
CAPTURED = datetime(2025, 6, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("path", "day", "text"),
    [
        ("/world/2024/mar/02/slug", date(2024, 3, 2), "2024/mar/02"),
        ("/2024/03/02/slug", date(2024, 3, 2), "2024/03/02"),
        ("/2024/3/2", date(2024, 3, 2), "2024/3/2"),
        ("/2024-03-02/", date(2024, 3, 2), "2024-03-02"),
        ("/news/2024-03-02-slug", date(2024, 3, 2), "2024-03-02"),
        ("/20240302/", date(2024, 3, 2), "20240302"),
        ("/2024/march/2/slug", date(2024, 3, 2), "2024/march/2"),
        ("/news/larke-20240302.html", date(2024, 3, 2), "20240302"),
        ("/news/20240302-larke", date(2024, 3, 2), "20240302"),
        ("/news/larke_2024-03-02.html", date(2024, 3, 2), "2024-03-02"),
        ("/n1/2024/0302/c1001.html", date(2024, 3, 2), "2024/0302"),
        ("/a/202403/02/larke", date(2024, 3, 2), "202403/02"),
        ("/news/larke-20240302-p5d3xx.html", date(2024, 3, 2), "20240302"),
        ("/news/larke-2024-03-02-1", date(2024, 3, 2), "2024-03-02"),
        ("/topic/d-day-1944-06-06/2024/06/05/story", date(2024, 6, 5), "2024/06/05"),
        ("/larke-2019-04-03-flood/2024/0302/c1001.html", date(2024, 3, 2), "2024/0302"),
        ("/2024-03-02-larke/2024/03/05/", date(2024, 3, 5), "2024/03/05"),
        ("/1944/06/06/landing", date(1944, 6, 6), "1944/06/06"),
        ("/news/d-day-1944-06-06-remembered", None, ""),
        ("/news/d-day-1944-06-06", None, ""),
        ("/1944-06-06-remembered", None, ""),
        ("/news/flood-of-2019-04-03-remembered", None, ""),
        ("/news/flood-20190403-remembered.html", None, ""),
        ("/24/03/02/larke", None, ""),
        ("/larke-20241342.html", None, ""),
        ("/larke-202403021.html", None, ""),
        ("/2024/02/31/x/2024/02/01", date(2024, 2, 1), "2024/02/01"),
        ("/2024/02/31/", None, ""),
        ("/2024/foo/02", None, ""),
        ("/2024/03/021", None, ""),
        ("/12345678/", None, ""),
        ("/20240302123/", None, ""),
        ("/a?d=/2024/03/02/", None, ""),
        ("/a#/2024/03/02/", None, ""),
        ("/1024/03/02/", None, ""),
    ],
)
def test_days_in_urls(path: str, day: date | None, text: str) -> None:
    """The day comes from the path alone, and is a day that exists."""
    found = date_from_url(f"https://larke.example{path}", timezone=NEW_YORK)
    assert (found and found.at.date()) == day
    assert found is None or (found.text, found.precision, found.zone_assumed) == (
        text,
        Precision.DAY,
        True,
    )


def test_the_zone_of_a_url() -> None:
    """It is UTC where none is given, and always assumed."""
    url = "https://larke.example/2024/03/02/ferry"
    for zone, at in ((None, "+00:00"), ("+02:00", "+02:00"), (NEW_YORK, "-05:00")):
        found = date_from_url(url, timezone=zone)
        assert found is not None
        assert (found.at.isoformat(), found.zone_assumed) == (f"2024-03-02T00:00:00{at}", True)
    assert date_from_url(url) == date_from_url(url, timezone=None)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/2025/06/02/", date(2025, 6, 2)),
        ("/2025/06/05/", None),
        ("/2025/06/05/larke-20250102.html", date(2025, 1, 2)),
        ("/24/03/29/larke", date(2024, 3, 29)),
        ("/24/03/02/larke", None),
        ("/24/13/29/larke", None),
    ],
)
def test_days_in_urls_up_to_the_capture(path: str, expected: date | None) -> None:
    """A day after the capture is none; two figures of a year count where that leaves one reading."""
    found = date_from_url(f"https://larke.example{path}", timezone=None, captured_at=CAPTURED)
    assert (found and found.at.date()) == expected


@pytest.mark.parametrize(
    ("path", "refused"),
    [
        ("/2031/05/01/ferry", ("2031/05/01", "lies after the capture of the page")),
        ("/2024/13/41/ferry", ("2024/13/41", "is no day of the calendar")),
        ("/news/2023/02/29/ferry", ("2023/02/29", "is no day of the calendar")),
        ("/2024/03/02/ferry", None),
        ("/1234/56/78/ferry", None),
        ("/20241341/ferry", None),
        ("/2024/13/ferry", None),
        ("/ferry?day=/2024/13/41/", None),
        ("", None),
    ],
)
def test_says_why_a_day_in_a_path_is_none(path: str, refused: tuple[str, str] | None) -> None:
    """Folders that are written as a day and cannot be one are told; numbers of other things are not."""
    url = f"https://larke.example{path}"
    assert refused_url_date(url, captured_at=CAPTURED) == refused
    assert (date_from_url(url, captured_at=CAPTURED) is None) == (path != "/2024/03/02/ferry")
