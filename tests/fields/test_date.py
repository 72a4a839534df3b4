"""Dates and times."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.blocks import Precision, Timestamp
from newsparse.fields.date import MAX_DATE, date_from_url, parse_date, parse_entry_time

LONDON, NEW_YORK, BERLIN = "Europe/London", "America/New_York", "Europe/Berlin"
FORMATS = ("%a %d %b %Y %H.%M",)
CAPTURED = datetime(2025, 6, 1, 12, 0, tzinfo=UTC)


def _shown(found: Timestamp | None) -> str | None:
    """``2024-12-02T17:07+00:00 minute``, with a question mark where the zone was assumed."""
    if found is None:
        return None
    assumed = " ?" if found.zone_assumed else ""
    return f"{found.at.isoformat()} {found.precision.value}{assumed}"


@pytest.mark.parametrize("formats", [FORMATS, ()])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon 2 Dec 2024 17.07 GMT", "2024-12-02T17:07:00+00:00 minute"),
        ("Mon 2 Dec 2024 17.07 CET", "2024-12-02T17:07:00+01:00 minute"),
        ("Mon 1 Jul 2024 17.07 CET", "2024-07-01T17:07:00+01:00 minute"),
        ("Mon 1 Jul 2024 17.07 BST", "2024-07-01T17:07:00+01:00 minute"),
        ("Mon 1 Jul 2024 17.07", "2024-07-01T17:07:00+01:00 minute ?"),
        ("Last modified on Mon 2 Dec 2024 12.41 EST", "2024-12-02T12:41:00-05:00 minute"),
        ("Tue 2 Jul 2024 12.41 EDT", "2024-07-02T12:41:00-04:00 minute"),
        ("First published on Mon 2 Dec 2024 05.00 AEDT", "2024-12-02T05:00:00+11:00 minute"),
        ("Mon 2 Dec 2024 05.00 AEST", "2024-12-02T05:00:00+10:00 minute"),
        ("Tue 2 Jul 2024 12.41 ET", "2024-07-02T12:41:00-04:00 minute"),
        ("Mon 2 Dec 2024 12.41 PT", "2024-12-02T12:41:00-08:00 minute"),
    ],
)
def test_reads_a_papers_own_form(text: str, expected: str, formats: tuple[str, ...]) -> None:
    """With its format or without, the same time comes out, in the zone that is printed."""
    assert _shown(parse_date(text, formats=formats, timezone=LONDON)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-12-02", "2024-12-02T00:00:00+00:00 day ?"),
        ("2024-07-02", "2024-07-02T00:00:00+01:00 day ?"),
        ("2024-12-02T17:07:09Z", "2024-12-02T17:07:09+00:00 second"),
        ("2024-12-02T17:07+0530", "2024-12-02T17:07:00+05:30 minute"),
        ("2024-07-02 17:07", "2024-07-02T17:07:00+01:00 minute ?"),
        ("20:15, 23 Jan 2024", "2024-01-23T20:15:00+00:00 minute ?"),
        ("12:35pm Jan 9, 2024", "2024-01-09T12:35:00+00:00 minute ?"),
        ("12.35am Jan 9, 2024", "2024-01-09T00:35:00+00:00 minute ?"),
        ("2 Dec 2024 5.07pm", "2024-12-02T17:07:00+00:00 minute ?"),
        ("2 Dec 2024 5pm", "2024-12-02T17:00:00+00:00 minute ?"),
        ("2 Dec 2024 5 p.m. ET", "2024-12-02T17:00:00-05:00 minute"),
        ("2 December 2024 at 17:07", "2024-12-02T17:07:00+00:00 minute ?"),
        ("Fri 29 Mar 2024 17:07:33 GMT", "2024-03-29T17:07:33+00:00 second"),
        ("2 Dec 2024 17:07 +0100", "2024-12-02T17:07:00+01:00 minute"),
        ("2 Dec 2024 17:07 (GMT+7)", "2024-12-02T17:07:00+07:00 minute"),
        ("2 Dec 2024 17:07 UTC-03:30", "2024-12-02T17:07:00-03:30 minute"),
        ("March 7, 2024 · 12:35 PM UTC", "2024-03-07T12:35:00+00:00 minute"),
        ("Sunday, 2 March 2025 • 9:44pm", "2025-03-02T21:44:00+00:00 minute ?"),
        ("Published Jun 05, 2024", "2024-06-05T00:00:00+01:00 day ?"),
        ("Updated: September 3rd, 2024", "2024-09-03T00:00:00+01:00 day ?"),
        ("Sept 3, 2024", "2024-09-03T00:00:00+01:00 day ?"),
        ("Tuesday, November 18 2025", "2025-11-18T00:00:00+00:00 day ?"),
        ("2 Dec 2024 GMT", "2024-12-02T00:00:00+00:00 day"),
        ("25/12/2024", "2024-12-25T00:00:00+00:00 day ?"),
        ("Sat 02/03/2024", "2024-03-02T00:00:00+00:00 day ?"),
        ("2024.05.26 13:47", "2024-05-26T13:47:00+01:00 minute ?"),
        ("2025年1月21日 21:08", "2025-01-21T21:08:00+00:00 minute ?"),
        ("2 Dec 1800", "1800-12-02T00:00:00-00:01 day ?"),
    ],
)
def test_reads_printed_dates(text: str, expected: str) -> None:
    """ISO, clock times of many forms, zones and labels; no zone printed means the paper's."""
    assert _shown(parse_date(text, timezone=LONDON)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "May", "Sat", "to", "1", "9/11", "May 2024", "02-12-34", "12/24",
        "2 Dec 1624", "31 Feb 2024", "2024-13-02", "2024-12-02T25:00", "2 Dec 2024 25:10",
        "2 Dec 2024 13pm", "2 Dec 2024 17.07 XYZ", "2 Dec 2024 and more", "Sport 03.08.2024",
        "18:00, 2 March 2024, 19:00", "2 Dec May 2024", "19.-23.06.2024", "2 Dec 2024" + " " * MAX_DATE,
    ],
)  # fmt: skip
def test_refuses_what_is_not_certain(text: str) -> None:
    """Words, parts of dates, impossible and second times, and what else stands around are no date."""
    assert parse_date(text, timezone=LONDON, captured_at=CAPTURED) is None


@pytest.mark.parametrize(
    ("languages", "timezone", "expected"),
    [
        ((), None, None),
        (("en",), None, None),
        (("en",), "America/Toronto", None),
        (("en-CA",), "America/Toronto", None),
        (("en-GB",), None, date(2024, 12, 1)),
        (("en",), LONDON, date(2024, 12, 1)),
        (("en",), "Australia/Sydney", date(2024, 12, 1)),
        (("de",), None, date(2024, 12, 1)),
        (("en-US",), None, date(2024, 1, 12)),
        (("en",), NEW_YORK, date(2024, 1, 12)),
        (("en",), "Asia/Manila", date(2024, 1, 12)),
    ],
)
def test_never_guesses_which_is_the_month(
    languages: tuple[str, ...], timezone: str | None, expected: date | None
) -> None:
    """A numeric date is read only where language or zone tell its order."""
    found = parse_date("01/12/2024", languages=languages, timezone=timezone)
    assert (found.at.date() if found else None) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2. Dezember 2024, 17:07 Uhr", "de", "2024-12-02T17:07:00+01:00 minute ?"),
        ("14. MÄR 2025 18:07", "de-DE", "2025-03-14T18:07:00+01:00 minute ?"),
        ("Aktualisiert am 21.04.2023-19:35", "de", "2023-04-21T19:35:00+02:00 minute ?"),
        ("Fr 21.04.2023 18 Uhr", "de", "2023-04-21T18:00:00+02:00 minute ?"),
        ("Publié le 08/01/2026 - 14:27 UTC+1", "fr", "2026-01-08T14:27:00+01:00 minute"),
        ("lundi 2 décembre 2024 à 17h07", "fr", "2024-12-02T17:07:00+01:00 minute ?"),
        ("Publicado el 2 de diciembre de 2024", "es", "2024-12-02T00:00:00+01:00 day ?"),
        ("søndag 9. februar 2025", "no", "2025-02-09T00:00:00+01:00 day ?"),
        ("2 December 2024", "xx", "2024-12-02T00:00:00+01:00 day ?"),
        ("2 December 2024", "de", "2024-12-02T00:00:00+01:00 day ?"),
        ("2. listopada 2024.", "hr", "2024-10-02T00:00:00+02:00 day ?"),
        ("2 listopada 2024", "pl", "2024-11-02T00:00:00+01:00 day ?"),
        ("2 listopada 2024", "en", None),
        ("2 Genver 2025", "br", "2025-01-02T00:00:00+01:00 day ?"),
        ("2 Genver 2025", "de", None),
    ],
)
def test_reads_other_languages(text: str, language: str, expected: str | None) -> None:
    """A month's word counts in the languages given, else where all languages agree about it."""
    assert _shown(parse_date(text, languages=(language,), timezone=BERLIN)) == expected


def test_formats_are_read_in_the_papers_language() -> None:
    """A format's month and day names may be in any language given."""
    found = parse_date(
        "Mo, 2. Dezember 2024, 17:07", formats=("%a, %d. %B %Y, %H:%M",), languages=("en", "de")
    )
    assert _shown(found) == "2024-12-02T17:07:00+00:00 minute ?"


def test_a_format_without_a_full_year_is_passed_over() -> None:
    """Two figures of a year, or none, are not certain even where a format reads them."""
    assert parse_date("02.12.24", formats=("%d.%m.%y",)) is None
    assert parse_date("2 Dec", formats=("%d %b",)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7h ago", CAPTURED - timedelta(hours=7)),
        ("13m ago", CAPTURED - timedelta(minutes=13)),
        ("Updated 2 hours ago", CAPTURED - timedelta(hours=2)),
        ("an hour ago", CAPTURED - timedelta(hours=1)),
        ("3 weeks ago", CAPTURED - timedelta(weeks=3)),
        ("3 months ago", datetime(2025, 3, 1, 12, tzinfo=UTC)),
        ("2 years ago", datetime(2023, 6, 1, 12, tzinfo=UTC)),
        ("vor 19 Stunden", CAPTURED - timedelta(hours=19)),
        ("il y a 3 jours", CAPTURED - timedelta(days=3)),
        ("hace 3 horas", CAPTURED - timedelta(hours=3)),
        ("just now", CAPTURED),
        ("999 years ago", None),
        ("9999 years ago", None),
        ("5 months", None),
        ("long ago", None),
    ],
)
def test_counts_back_from_the_capture(text: str, expected: datetime | None) -> None:
    """Relative times count from the capture, and without one are none."""
    found = parse_date(text, captured_at=CAPTURED, timezone=LONDON)
    assert (found.at if found else None) == expected
    assert found is None or (found.precision, found.zone_assumed) == (Precision.RELATIVE, False)
    assert parse_date(text, timezone=LONDON) is None


def test_months_back_end_on_a_day_that_exists() -> None:
    """A month before 31 March is the last of February."""
    found = parse_date("1 month ago", captured_at=datetime(2024, 3, 31, 8, tzinfo=UTC))
    assert found is not None
    assert found.at == datetime(2024, 2, 29, 8, tzinfo=UTC)


@pytest.mark.parametrize(("text", "kept"), [("2 Jun 2025", True), ("5 Jun 2025", False)])
def test_no_date_after_the_capture(text: str, kept: bool) -> None:
    """A date may lie two days after the capture, for zones, and no more; a naive capture is UTC."""
    for captured_at in (CAPTURED, CAPTURED.replace(tzinfo=None)):
        assert (parse_date(text, captured_at=captured_at) is not None) is kept


def test_keeps_the_printed_text() -> None:
    """The timestamp carries the text as printed, label and all."""
    found = parse_date("  Last modified on Mon\u00a02 Dec 2024 17.07 GMT ")
    assert found is not None
    assert found.text == "Last modified on Mon\u00a02 Dec 2024 17.07 GMT"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11.32 GMT", "2024-07-01T11:32:00+00:00 minute"),
        ("11:32am EST", "2024-07-01T11:32:00-05:00 minute"),
        ("2h ago 11.32 GMT", "2024-07-01T11:32:00+00:00 minute"),
        ("Updated at 11.32 GMT", "2024-07-01T11:32:00+00:00 minute"),
        ("9.05pm", "2024-07-01T21:05:00+01:00 minute ?"),
        ("11:32:07", "2024-07-01T11:32:07+01:00 second ?"),
        ("2 Dec 2024 11.32 GMT", "2024-12-02T11:32:00+00:00 minute"),
        ("Today 10:15", "2024-07-01T10:15:00+01:00 minute ?"),
        ("Yesterday 10:15", None),
        ("gestern, 10:15 Uhr", None),
        ("昨日 10:15", None),
        ("2h ago", None),
        ("11.32 and all is well", None),
        ("25.32", None),
        ("", None),
    ],
)
def test_entry_times(text: str, expected: str | None) -> None:
    """A live entry's clock time falls on the given day, unless it prints its own."""
    assert _shown(parse_entry_time(text, day=date(2024, 7, 1), timezone=LONDON)) == expected


_PIECES = st.sampled_from(
    [
        "2",
        " ",
        "Dec",
        "2024",
        "17.07",
        "17:07",
        "pm",
        "GMT",
        "+01:00",
        "/",
        "-",
        ".",
        ", ",
        "ago",
        "Updated ",
        "IST",
        "h",
        "Mon",
        "T",
        "Z",
        "٢",
        "年",
        "99",
        "of",
        "at ",
        "(",
        ")",
        ":",
        "MMXX",
    ]
)
_TEXTS = st.text(max_size=110) | st.lists(_PIECES, max_size=10).map("".join)
_LANGUAGES = st.sampled_from([(), ("en",), ("en-GB",), ("de",), ("xx",), ("tlh",), ("zh-Hans-CN",)])


@given(_TEXTS, _LANGUAGES, st.sampled_from([None, LONDON, "Asia/Kolkata"]), st.booleans())
def test_total_and_grounded(
    text: str, languages: tuple[str, ...], timezone: str | None, captured: bool
) -> None:
    """Any text is read without error; a time found is plausible and carries the text it stood in."""
    captured_at = CAPTURED if captured else None
    for formats in ((), FORMATS):
        found = parse_date(
            text, formats=formats, languages=languages, timezone=timezone, captured_at=captured_at
        )
        if found is not None:
            assert found.text == text.strip()
            assert 1700 <= found.at.year < 2200
            assert captured_at is None or found.at <= captured_at + timedelta(days=2)


@given(_TEXTS)
def test_entry_and_url_are_total(text: str) -> None:
    """Any text is read without error as an entry's time and as a URL."""
    entry = parse_entry_time(text, day=date(2024, 7, 1))
    assert entry is None or entry.text == text.strip()
    found = date_from_url(text, timezone=None)
    assert found is None or found.text in text


@given(st.datetimes(datetime(1700, 1, 2), datetime(2199, 12, 30)))
def test_printed_times_read_back(at: datetime) -> None:
    """A time printed in the paper's format reads back to the minute."""
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    days = "Mon Tue Wed Thu Fri Sat Sun".split()
    printed = f"{days[at.weekday()]} {at.day} {names[at.month - 1]} {at.year} {at:%H.%M} GMT"
    for formats in ((), FORMATS):
        found = parse_date(printed, formats=formats)
        assert found is not None
        assert found.at == at.replace(second=0, microsecond=0, tzinfo=UTC)


def _loaded_after(code: str) -> set[str]:
    """The parts of dateparser that a fresh interpreter has loaded after running ``code``."""
    script = (
        f"import sys\nfrom newsparse.fields import parse_date\n{code}\n"
        "print(*(m for m in sys.modules if m.startswith('dateparser')))"
    )
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


def test_loads_no_more_than_it_must() -> None:
    """Importing, ISO and numeric dates load nothing; a format's hit loads no locale."""
    assert not _loaded_after(
        "parse_date('2024-12-02'); parse_date('25.12.2024'); parse_date('May')"
    )
    loaded = _loaded_after(f"assert parse_date('Mon 2 Dec 2024 17.07 GMT', formats={FORMATS!r})")
    locales = {name for name in loaded if ".date_translation_data." in name}
    assert loaded
    assert not locales


def test_loads_one_locale_a_language() -> None:
    """A month that the tables hold loads nothing; another the locale of the language given alone."""
    assert not _loaded_after("assert parse_date('2. Dezember 2024', languages=('de',))")
    loaded = _loaded_after("assert parse_date('2 Genver 2025', languages=('br',))")
    locales = {name for name in loaded if ".date_translation_data." in name}
    assert locales == {"dateparser.data.date_translation_data.br"}
