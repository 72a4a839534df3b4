"""Date lines in many languages, and lines that look like dates and are none: tables by hand."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from newsparse.blocks import Precision, Timestamp
from newsparse.fields.date import find_dates, parse_date
from newsparse.fields.datespan import date_spans, is_date_line, is_of_story
from tests.fields.date_lines import (
    COMPANY,
    DOUBTED,
    GROUPS,
    LED_IN,
    NOT_LED_IN,
    REFUSED,
    SEVERAL,
    UNDATED,
    Group,
)
from tests.fields.date_lookalikes import LOOKALIKES

CAPTURED = datetime.fromisoformat("2025-04-20T12:00+00:00")
_FORMS = {
    Precision.DAY: "%Y-%m-%d",
    Precision.MINUTE: "%Y-%m-%dT%H:%M",
    Precision.SECOND: "%Y-%m-%dT%H:%M:%S",
    Precision.RELATIVE: "~%Y-%m-%dT%H:%M",
}
_LINES = [
    pytest.param(group, line, said, id=f"{group.language or '-'}:{line}")
    for group in GROUPS
    for line, said in group.lines
]
_LOOKALIKES = [line for lines in LOOKALIKES.values() for line in lines]


def shown(stamp: Timestamp | None, role: str | None = None) -> str:
    """A time as the tables write it."""
    if stamp is None:
        return ""
    text = stamp.at.strftime(_FORMS[stamp.precision])
    offset = stamp.at.isoformat()[-6:]
    if stamp.precision is not Precision.RELATIVE and not stamp.zone_assumed:
        text += offset
    elif stamp.precision is not Precision.RELATIVE and stamp.at.utcoffset() != timedelta():
        text += f"{offset}?"
    return f"{text} {role[0]}" if role else text


@pytest.mark.parametrize(("group", "line", "said"), _LINES)
def test_reads_date_lines(group: Group, line: str, said: str) -> None:
    """Each line is read as a whole, is found in itself with its role, and is known for a date line."""
    languages = (group.language,) if group.language else ()
    captured_at = datetime.fromisoformat(group.captured)
    whole = parse_date(
        line,
        languages=languages,
        country=group.country,
        timezone=group.timezone,
        captured_at=captured_at,
    )
    assert shown(whole) == said.split(" ", maxsplit=1)[0]
    found = find_dates(
        line,
        languages=languages,
        country=group.country,
        timezone=group.timezone,
        captured_at=captured_at,
    )
    assert [shown(date.stamp, date.role) for date in found] == [said]
    assert is_date_line(line)


@pytest.mark.parametrize(("line", "said"), SEVERAL)
def test_reads_several_dates_of_a_line(line: str, said: tuple[str, ...]) -> None:
    """Each date of a line has its own time and role; together they are no single date."""
    found = find_dates(line, captured_at=CAPTURED)
    assert tuple(shown(date.stamp, date.role) for date in found) == said
    assert is_date_line(line)
    assert parse_date(line, captured_at=CAPTURED) is None


@pytest.mark.parametrize(("line", "date"), COMPANY)
def test_finds_dates_in_company(line: str, date: str) -> None:
    """A date is found among names, agencies and sections, and the line is a date line still."""
    assert [line[start:end] for start, end in date_spans(line)] == [date]
    assert is_date_line(line)


@pytest.mark.parametrize(("line", "why"), REFUSED)
def test_says_why_a_date_is_refused(line: str, why: str) -> None:
    """What is printed as a date and is none for certain is found, with the reason, and not read."""
    (found,) = find_dates(line, captured_at=CAPTURED)
    assert (found.stamp, found.refused) == (None, why)
    assert parse_date(line, captured_at=CAPTURED) is None


@pytest.mark.parametrize("line", UNDATED)
def test_finds_no_date_where_there_is_none(line: str) -> None:
    """What is no date is not found inside a line, either."""
    assert find_dates(line, captured_at=CAPTURED) == ()


@pytest.mark.parametrize(("line", "day"), LED_IN)
def test_a_day_after_a_preposition_is_no_date_line(line: str, day: str) -> None:
    """A bare day that a preposition leads in is found, and makes no date line."""
    (found,) = find_dates(line, captured_at=CAPTURED)
    assert shown(found.stamp) == day
    assert not is_date_line(line)


@pytest.mark.parametrize("line", NOT_LED_IN)
def test_more_than_a_preposition_makes_a_date_line(line: str) -> None:
    """With a label, a time, a day of the week or a name it is one, with or without a preposition."""
    assert is_date_line(line)


@pytest.mark.parametrize(("line", "doubt"), DOUBTED)
def test_doubts_a_wrong_day_of_the_week(line: str, doubt: str | None) -> None:
    """The date is kept, and told to have been another day; short words that may be others count not."""
    (found,) = find_dates(line, captured_at=CAPTURED)
    assert found.stamp is not None
    assert found.doubt == doubt


@pytest.mark.parametrize("line", LOOKALIKES["events, lives, rules and spans of days"])
def test_knows_the_days_of_a_story(line: str) -> None:
    """An event's, a life's and a rule's are found, have no role, and are known for what they are."""
    found = find_dates(line, captured_at=CAPTURED)
    assert found
    assert all(date.role is None for date in found)
    assert is_of_story(line)


@pytest.mark.parametrize("line", [line for group in GROUPS for line, _ in group.lines])
def test_the_pages_own_dates_are_no_storys(line: str) -> None:
    """With a label or without one."""
    assert not is_of_story(line)


@pytest.mark.parametrize("line", [line for line, _ in (*SEVERAL, *COMPANY)])
def test_dates_in_company_are_no_storys(line: str) -> None:
    """Nor are those of two labels, or beside names, papers and sections."""
    assert not is_of_story(line)


@pytest.mark.parametrize("language", ["", "en", "de", "fr", "ru", "ja"])
@pytest.mark.parametrize("line", _LOOKALIKES)
def test_passes_over_what_looks_like_a_date(line: str, language: str) -> None:
    """Prices, scores, sentences, captions and their like are no date and no date line."""
    languages = (language,) if language else ()
    assert parse_date(line, languages=languages, captured_at=CAPTURED) is None
    assert not is_date_line(line)
