"""When an article was published and changed: as printed, or as its URL says."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Label, LabelledLine, Layout, Page, Precision, Publisher
from newsparse.resolve import Resolved, entry_clock
from tests.resolve.pages import (
    BODY,
    GAZETTE,
    HEADLINE,
    NAMELESS,
    L,
    Part,
    above,
    chosen,
    line,
    resolved,
    ruled,
)

URL = "https://www.larke.example/2024/05/01/old-ferry"
CAPTURED = datetime(2024, 5, 2, 12, tzinfo=UTC)


def _days(found: Resolved) -> dict[str, date]:
    """The day of each date that was found, by its field."""
    names = ("published", "modified")
    return {name: found.fields[name].at.date() for name in names if name in found.fields}


MAY_1, MAY_2, MAY_3 = (date(2024, 5, day) for day in (1, 2, 3))


# Lines that a model has labelled without choosing one.


def test_the_models_dates_that_cannot_be_read_are_passed_over() -> None:
    """The first that can be read is taken, and nobody is warned."""
    lines = [("yesterday or so", L.DATE), ("1 May 2024", L.DATE), ("2 May 2024", L.DATE)]
    found = resolved(*lines, language="en")
    assert _days(found) == {"published": MAY_1}
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2024-05-01", "2024-05-01"),
        ("Posted: 2024-05-01 11:32 by the desk", "2024-05-01 11:32"),
        ("2024-05-01T11:32:05+02:00", "2024-05-01T11:32:05+02:00"),
    ],
)
def test_dates_in_a_language_that_is_not_known(text: str, printed: str) -> None:
    """Those whose figures stand in the order of ISO 8601 are read."""
    for publisher in (None, NAMELESS):
        stamp = resolved((text, L.DATE), publisher=publisher).fields["published"]
        assert (stamp.text, stamp.at.date()) == (printed, MAY_1)


def test_the_date_of_a_preamble() -> None:
    """What a tool prints above the page counts where the page prints none, and costs no warning."""
    told = above("3 May 2024", L.DATE)
    assert _days(resolved(told, BODY)) == {"published": MAY_3}
    assert _days(resolved(told, ("1 May 2024", L.DATE), BODY)) == {"published": MAY_1}
    assert _days(resolved(told, chosen("1 May 2024", L.DATE), BODY)) == {"published": MAY_1}
    wrong = resolved(above("31 April 2024", L.DATE), BODY)
    assert (_days(wrong), wrong.warnings) == ({}, ())


# The line that the model has chosen.


def test_the_date_that_was_chosen() -> None:
    """Wherever it stands, and whatever stands above it; its line stands behind the field."""
    masthead, teaser = ("3 May 2024", L.DATE), ("2 May 2024", L.DATE)
    menu: list[Part] = [("Harbour news", L.NAVIGATION)] * 4
    found = resolved(masthead, *menu, HEADLINE, chosen("1 May 2024", L.DATE), BODY, *menu, teaser)
    assert _days(found) == {"published": MAY_1}
    assert found.provenance["published"] == (6,)


def test_published_and_modified_on_one_line() -> None:
    """Each has its own label, in whatever order; one without a label is the day of publication."""
    for text in (
        "Published 1 May 2024 | Updated 2 May 2024",
        "Updated 2 May 2024, first published 1 May 2024",
        "1 May 2024 (updated 2 May 2024)",
    ):
        found = resolved(HEADLINE, chosen(text, L.DATE), BODY)
        assert _days(found) == {"published": MAY_1, "modified": MAY_2}
        assert found.provenance["published"] == found.provenance["modified"] == (1,)


@pytest.mark.parametrize("at", [0, 1])
def test_published_and_modified_on_two_lines(at: int) -> None:
    """Whichever was chosen, the other stands beside it, with two lines between them at most."""
    texts = ["Published 1 May 2024", "Updated 2 May 2024"]
    lines = [line(text, L.DATE) for text in texts]
    lines[at] = chosen(texts[at], L.DATE)
    found = resolved(HEADLINE, lines[0], ("Share", L.SHARE), ("Print", L.CONTROL), lines[1], BODY)
    assert _days(found) == {"published": MAY_1, "modified": MAY_2}
    assert (found.provenance["published"], found.provenance["modified"]) == ((1,), (4,))


def test_dates_far_from_the_one_that_was_chosen() -> None:
    """They are another story's."""
    between: list[Part] = [("Share", L.SHARE)] * 3
    found = resolved(
        HEADLINE, chosen("1 May 2024", L.DATE), *between, ("Updated 2 May 2024", L.DATE), BODY
    )
    assert _days(found) == {"published": MAY_1}


def test_updated_alone() -> None:
    """It says when the article was changed, and not when it was published."""
    found = resolved(HEADLINE, chosen("Updated 2 May 2024, 14:20", L.DATE), BODY)
    assert _days(found) == {"modified": MAY_2}
    assert found.fields["modified"].precision is Precision.MINUTE
    assert "published" not in found.provenance


def test_updated_alone_with_an_address() -> None:
    """The day of publication is that of the URL then."""
    found = resolved(HEADLINE, chosen("Updated 2 May 2024", L.DATE), BODY, url=URL)
    assert _days(found) == {"published": MAY_1, "modified": MAY_2}
    assert found.provenance["published"] == ()


def test_a_byline_that_holds_the_date() -> None:
    """It is read where the model chose no date; where it chose one, that comes first."""
    byline = chosen("By Ada Quill | 1 May 2024 | Updated 2 May 2024", L.BYLINE)
    found = resolved(HEADLINE, byline, BODY)
    assert _days(found) == {"published": MAY_1, "modified": MAY_2}
    assert found.provenance["published"] == (1,)
    both = resolved(HEADLINE, byline, chosen("3 May 2024", L.DATE), BODY)
    assert _days(both) == {"published": MAY_3, "modified": MAY_2}
    (warning,) = both.warnings
    assert "'3 May 2024'" in warning
    assert "'2 May 2024'" in warning


def test_a_model_that_chooses_may_choose_none() -> None:
    """Then the dates that it saw are those of teasers."""
    found = resolved(chosen("Old ferry sails", L.HEADLINE), BODY, ("2 May 2024", L.DATE))
    assert _days(found) == {}


@pytest.mark.parametrize(
    "told", ["Effective 3 May 2024", "14 February 1989 – 3 May 2024", "Event: 3 May 2024"]
)
def test_what_the_story_tells_is_not_taken(told: str) -> None:
    """Neither beside the line that was chosen, nor from a byline, nor where none was chosen."""
    updated = chosen("Updated 2 May 2024", L.DATE)
    assert _days(resolved(HEADLINE, (told, L.DATE), updated, BODY)) == {"modified": MAY_2}
    assert _days(resolved(HEADLINE, chosen(told, L.BYLINE), BODY)) == {}
    assert _days(resolved(HEADLINE, (told, L.DATE), ("1 May 2024", L.DATE), BODY)) == {
        "published": MAY_1
    }


def test_a_rule_knows_better() -> None:
    """What it labels as the date is the date, whatever the line says."""
    found = resolved(ruled("Effective 1 May 2024", L.DATE), publisher=GAZETTE)
    assert _days(found) == {"published": MAY_1}


def test_of_a_model_that_chooses_none_dates_near_the_body_count() -> None:
    """Further up stands the masthead's, and further down that of teasers."""
    menu: list[Part] = [("Harbour news", L.NAVIGATION)] * 4
    far: Part = ("3 May 2024", L.DATE)
    assert _days(resolved(far, *menu, BODY, ("2 May 2024", L.DATE))) == {}
    assert _days(resolved(far, *menu, ("1 May 2024", L.DATE), BODY)) == {"published": MAY_1}
    assert _days(resolved(BODY, ("1 May 2024", L.DATE), BODY, far)) == {"published": MAY_1}


# Rules.


def test_a_rules_date_that_cannot_be_read_is_told() -> None:
    """A rule knows that there is a date."""
    found = resolved(ruled("yesterday or so", L.DATE), publisher=GAZETTE)
    (warning,) = found.warnings
    assert "'yesterday or so' could not be read" in warning


def test_a_rules_date_beats_the_models() -> None:
    """Wherever it stands, and whatever the model has chosen."""
    found = resolved(
        chosen("3 May 2024", L.DATE), BODY, ruled("1 May 2024", L.DATE), publisher=GAZETTE
    )
    assert (_days(found), found.provenance["published"]) == ({"published": MAY_1}, (2,))


def test_the_part_of_a_rule_says_which_date_it_is() -> None:
    """Where the line does not; of each the first is taken."""
    lines = [
        ruled("2 May 2024", L.DATE, "modified"),
        ruled("1 May 2024", L.DATE),
        ruled("3 May 2024", L.DATE),
    ]
    found = resolved(*lines, publisher=GAZETTE)
    assert _days(found) == {"published": MAY_1, "modified": MAY_2}
    assert (found.provenance["published"], found.provenance["modified"]) == ((1,), (0,))


def test_a_rules_line_may_hold_more_than_a_date() -> None:
    """The dates in it are read, each with its own label."""
    text = "By the harbour desk, 1 May 2024, updated 2 May 2024"
    found = resolved(ruled(text, L.DATE), publisher=GAZETTE)
    assert _days(found) == {"published": MAY_1, "modified": MAY_2}


def test_a_layouts_own_formats() -> None:
    """They come first: a publisher knows how its dates are read."""
    layout = Layout(date_formats=("%m.%d.%Y",))
    found = resolved(ruled("05.01.2024", L.DATE), publisher=GAZETTE, layout=layout)
    assert _days(found) == {"published": MAY_1}


def test_a_publishers_zone() -> None:
    """Times are read in it, and marked as assumed."""
    larke = Publisher("gazette", "The Gazette", languages=["en"], timezone="Europe/Paris")
    found = resolved(ruled("1 May 2024, 14:20", L.DATE), publisher=larke)
    stamp = found.fields["published"]
    assert (stamp.at, stamp.zone_assumed) == (datetime(2024, 5, 1, 12, 20, tzinfo=UTC), True)


@pytest.mark.parametrize(
    "part", [ruled("1 May 2024, 14:20 VHT", L.DATE), chosen("1 May 2024, 14:20 VHT", L.DATE)]
)
def test_a_publishers_abbreviations_of_zones(part: LabelledLine) -> None:
    """They are read as the publisher says."""
    larke = Publisher("gazette", "The Gazette", languages=["en"], zones={"VHT": "+03:00"})
    stamp = resolved(part, BODY, publisher=larke).fields["published"]
    assert (stamp.at, stamp.zone_assumed) == (datetime(2024, 5, 1, 11, 20, tzinfo=UTC), False)


# What is refused.


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("01/05/2024", "has two readings: 1 May or 5 January 2024"),
        ("2024-13-45", "is no day of the calendar"),
        ("31 April 2024", "is no day of the calendar"),
        ("1 May 1612", "is before 1700"),
    ],
)
@pytest.mark.parametrize("label", [L.DATE, L.BYLINE])
def test_dates_that_are_refused(text: str, why: str, label: Label) -> None:
    """A date that cannot be true, or might be another, is not taken; the warning says why."""
    printed = text if label is L.DATE else f"By Ada Quill, {text}"
    found = resolved(HEADLINE, chosen(printed, label), BODY)
    assert _days(found) == {}
    (warning,) = found.warnings
    assert warning.startswith(f"published: {text!r} {why}")


def test_a_warning_is_told_once() -> None:
    """A line that prints a doubtful date twice is warned of once."""
    found = resolved(HEADLINE, chosen("01/05/2024 | 01/05/2024", L.DATE), BODY)
    assert len(found.warnings) == 1


def test_a_date_after_the_capture_is_refused() -> None:
    """Nothing was published after it was scraped, but for two days that zones and clocks may take."""
    late = resolved(HEADLINE, chosen("1 May 2124", L.DATE), BODY, captured_at=CAPTURED)
    assert _days(late) == {}
    (warning,) = late.warnings
    assert "'1 May 2124' lies after the capture" in warning
    near = resolved(HEADLINE, chosen("3 May 2024", L.DATE), BODY, captured_at=CAPTURED)
    assert (_days(near), near.warnings) == ({"published": MAY_3}, ())


def test_what_is_refused_of_one_date_costs_the_other_nothing() -> None:
    """And the warning names the field that it is for."""
    text = "Published 1 May 2024 | Updated 31 April 2024"
    found = resolved(HEADLINE, chosen(text, L.DATE), BODY)
    assert _days(found) == {"published": MAY_1}
    (warning,) = found.warnings
    assert warning.startswith("modified: ")


def test_a_refused_date_leaves_the_next_one() -> None:
    """The first that can be true is taken, and the URL's where none can."""
    lines: list[Part] = [chosen("31 April 2024", L.DATE), ("1 May 2024", L.DATE)]
    found = resolved(HEADLINE, *lines, BODY)
    assert (_days(found), len(found.warnings)) == ({"published": MAY_1}, 1)
    alone = resolved(HEADLINE, lines[0], BODY, url=URL)
    assert (_days(alone), len(alone.warnings)) == ({"published": MAY_1}, 1)


# Relative dates.


@pytest.mark.parametrize(
    ("text", "ago"),
    [
        ("3 hours ago", timedelta(hours=3)),
        ("vor 3 Stunden", timedelta(hours=3)),
        ("il y a 2 jours", timedelta(days=2)),
    ],
)
def test_relative_dates_count_from_the_capture(text: str, ago: timedelta) -> None:
    """Never from the clock."""
    for part in (chosen(text, L.DATE), ruled(text, L.DATE)):
        stamp = resolved(HEADLINE, part, BODY, captured_at=CAPTURED).fields["published"]
        assert (stamp.at, stamp.precision) == (CAPTURED - ago, Precision.RELATIVE)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)))
def test_any_capture_may_be_counted_from(captured: datetime) -> None:
    """To the minute, whatever the hour."""
    moment = captured.replace(second=0, microsecond=0, tzinfo=UTC)
    found = resolved(HEADLINE, chosen("Updated 13 minutes ago", L.DATE), BODY, captured_at=moment)
    assert found.fields["modified"].at == moment - timedelta(minutes=13)


def test_relative_dates_without_a_capture() -> None:
    """They say nothing, and the warning says why."""
    found = resolved(HEADLINE, chosen("3 hours ago", L.DATE), BODY)
    assert _days(found) == {}
    (warning,) = found.warnings
    assert "the capture of the page, which is not known" in warning


# The country and the language.


@pytest.mark.parametrize(
    ("url", "country", "day"),
    [
        ("https://www.larke.co.uk/ferry", None, date(2025, 4, 3)),
        ("https://www.larke.de/ferry", None, date(2025, 4, 3)),
        ("https://www.larke.us/ferry", None, date(2025, 3, 4)),
        ("https://www.larke.ph/ferry", None, date(2025, 3, 4)),
        ("https://www.larke.ph/ferry", "GB", date(2025, 4, 3)),
        ("https://www.larke.example/ferry", "US", date(2025, 3, 4)),
    ],
)
def test_the_country_tells_which_figure_is_the_month(
    url: str, country: str | None, day: date
) -> None:
    """The publisher's, else that of the domain."""
    publisher = Publisher("gazette", "The Gazette", country=country) if country else None
    found = resolved(HEADLINE, chosen("03/04/2025", L.DATE), BODY, url=url, publisher=publisher)
    assert (_days(found), found.warnings) == ({"published": day}, ())


@pytest.mark.parametrize("url", [None, "https://www.larke.example/f", "https://www.larke.tv/f"])
def test_without_a_country_two_readings_are_two(url: str | None) -> None:
    """A top-level domain that all the world uses tells no country."""
    found = resolved(HEADLINE, chosen("03/04/2025", L.DATE), BODY, url=url)
    assert _days(found) == {}
    assert "two readings: 3 April or 4 March 2025" in found.warnings[0]


def test_the_language_tells_which_figure_is_the_month() -> None:
    """Where no country is known."""
    for language, day in (("de", date(2025, 4, 3)), ("en-US", date(2025, 3, 4))):
        found = resolved(HEADLINE, chosen("03/04/2025", L.DATE), BODY, language=language)
        assert _days(found) == {"published": day}


# The URL.


def test_the_url_has_a_date_in_any_language() -> None:
    """Where no printed one can be read; nothing of the page stands behind it."""
    found = resolved(("last Tuesday", L.DATE), url=URL)
    assert _days(found) == {"published": MAY_1}
    assert found.provenance["published"] == ()
    assert found.fields["published"].precision is Precision.DAY


def test_a_conflict_of_page_and_url() -> None:
    """What the page prints is taken; the warning names both."""
    found = resolved(HEADLINE, chosen("9 May 2024", L.DATE), BODY, url=URL)
    assert _days(found) == {"published": date(2024, 5, 9)}
    (warning,) = found.warnings
    assert "'9 May 2024'" in warning
    assert "2024/05/01" in warning


@pytest.mark.parametrize("text", ["30 April 2024", "1 May 2024", "2 May 2024"])
def test_page_and_url_may_differ_by_a_day(text: str) -> None:
    """Zones are wide."""
    assert resolved(HEADLINE, chosen(text, L.DATE), BODY, url=URL).warnings == ()


@pytest.mark.parametrize("text", ["29 April 2024, 15:20", "29 April 2024", "3 May 2024, 00:10"])
def test_page_and_url_are_compared_by_their_days(text: str) -> None:
    """Two days of the calendar are a conflict, whatever the time is, before and behind."""
    (warning,) = resolved(HEADLINE, chosen(text, L.DATE), BODY, url=URL).warnings
    assert "its URL says" in warning


@pytest.mark.parametrize(
    ("folders", "why"),
    [
        ("2124/05/01", "lies after the capture of the page"),
        ("2024/13/41", "is no day of the calendar"),
    ],
)
def test_a_url_that_cannot_be_true(folders: str, why: str) -> None:
    """Its day is not taken, and the warning says why."""
    url = f"https://www.larke.example/{folders}/old-ferry"
    found = resolved(HEADLINE, BODY, url=url, captured_at=CAPTURED)
    assert _days(found) == {}
    assert found.warnings == (f"published: {folders!r} in its URL {why}; it was not taken",)


def test_a_rules_date_with_a_wrong_day_of_the_week() -> None:
    """The date is taken, and the warning says which day it was."""
    wrong = resolved(ruled("Tuesday 1 May 2024", L.DATE), BODY, publisher=GAZETTE)
    right = resolved(ruled("Wednesday 1 May 2024", L.DATE), BODY, publisher=GAZETTE)
    assert _days(wrong) == _days(right) == {"published": MAY_1}
    assert wrong.warnings == ("published: 'Tuesday 1 May 2024' was a Wednesday",)
    assert right.warnings == ()


def test_an_archives_url() -> None:
    """The day of its capture is none of the article's."""
    archive = "https://web.archive.org/web/20240503/"
    assert _days(resolved(HEADLINE, BODY, url=f"{archive}https://larke.example/ferry")) == {}
    assert _days(resolved(HEADLINE, BODY, url=f"{archive}{URL}")) == {"published": MAY_1}


# The clock of a live blog.


def test_times_of_entries_stand_on_the_day_of_publication() -> None:
    """Of its change where that is not known, else of the capture; without all of them nowhere."""
    page = Page("", captured_at=CAPTURED)
    published = resolved(HEADLINE, chosen("1 May 2024", L.DATE), BODY)
    modified = resolved(HEADLINE, chosen("Updated 3 May 2024", L.DATE), BODY)
    nothing = resolved(HEADLINE, BODY)
    for found, day in ((published, MAY_1), (modified, MAY_3), (nothing, MAY_2)):
        stamp = entry_clock(page, None, found)("11.32 GMT")
        assert stamp is not None
        assert stamp.at == datetime(day.year, day.month, day.day, 11, 32, tzinfo=UTC)
    assert entry_clock(Page(""), None, nothing)("11.32 GMT") is None
    assert entry_clock(page, None, published)("soon") is None


def test_times_of_entries_are_read_as_in_their_country() -> None:
    """An abbreviation of a zone that countries share means what it does in that of the page."""
    for domain, hour in (("in", 6), ("ie", 10)):
        page = Page("", url=f"https://www.larke.example.{domain}/live", captured_at=CAPTURED)
        found = resolved(HEADLINE, chosen("1 May 2024", L.DATE), BODY, url=page.url)
        stamp = entry_clock(page, None, found)("11:30 IST")
        assert stamp is not None
        assert stamp.at.astimezone(UTC).hour == hour


def test_a_byline_may_hold_what_the_date_line_does_not() -> None:
    """The line that was chosen says when it was changed, the byline when it was published."""
    byline = chosen("By Ada Quill 1 May 2024", L.BYLINE)
    found = resolved(byline, chosen("Updated 3 May 2024", L.DATE), BODY)
    assert _days(found) == {"published": MAY_1, "modified": MAY_3}


def test_a_preamble_that_says_another_day_is_told() -> None:
    """The page's own date is taken, and the warning has both."""
    told = above("9 May 2024", L.DATE)
    found = resolved(told, chosen("1 May 2024", L.DATE), BODY)
    assert _days(found) == {"published": MAY_1}
    (warning,) = found.warnings
    assert "1 May 2024" in warning
    assert "9 May 2024" in warning


def test_a_day_of_the_week_that_is_not_the_dates_is_told() -> None:
    """The date is taken; which of the two is wrong, nobody knows."""
    found = resolved(chosen("Sunday 4 June 2024", L.DATE), BODY)
    assert _days(found) == {"published": date(2024, 6, 4)}
    (warning,) = found.warnings
    assert "Tuesday" in warning
