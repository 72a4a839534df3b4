"""What is known of a paper tells its zones, and which figure is the month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from newsparse.blocks import Timestamp
from newsparse.errors import InputError
from newsparse.fields.date import date_from_url, find_dates, parse_date, parse_entry_time

LONDON, NEW_YORK = "Europe/London", "America/New_York"


def _shown(found: Timestamp | None) -> str | None:
    """``2024-12-02T17:07+00:00 minute``, with a question mark where the zone was assumed."""
    if found is None:
        return None
    assumed = " ?" if found.zone_assumed else ""
    return f"{found.at.isoformat()} {found.precision.value}{assumed}"


@pytest.mark.parametrize(
    ("timezone", "zones", "expected"),
    [
        ("Asia/Kolkata", {}, "2024-12-02T17:07:00+05:30 minute"),
        ("Asia/Jerusalem", {}, "2024-12-02T17:07:00+02:00 minute"),
        (LONDON, {"IST": "Asia/Kolkata"}, "2024-12-02T17:07:00+05:30 minute"),
        (LONDON, {"IST": "+02:00"}, "2024-12-02T17:07:00+02:00 minute"),
        (NEW_YORK, {}, "2024-12-02T17:07:00-05:00 minute ?"),
        (None, {}, "2024-12-02T17:07:00+00:00 minute ?"),
    ],
)
def test_shared_abbreviations(timezone: str | None, zones: dict[str, str], expected: str) -> None:
    """``IST`` is the publisher's country's, or what it says it is, else not known."""
    found = parse_date("2 Dec 2024 17.07 IST", timezone=timezone, zones=tuple(zones.items()))
    assert _shown(found) == expected


@pytest.mark.parametrize(
    ("zone", "offset"), [("CST", "-06:00"), ("AST", "-04:00"), ("MST", "-07:00"), ("SST", "-11:00")]
)
def test_what_is_assumed_is_the_commonest(zone: str, offset: str) -> None:
    """An abbreviation that several countries use is taken for what most of them mean."""
    found = parse_date(f"2 July 2024 17:07 {zone}")
    assert found is not None
    assert (found.at.isoformat()[-6:], found.zone_assumed) == (offset, True)


@pytest.mark.parametrize("timezone", ["+02:00", "-03:30", "+00:00", "+14:00"])
def test_offsets_are_zones(timezone: str) -> None:
    """Wherever a zone may be given, an offset may."""
    found = parse_date("2 July 2024 17:07", timezone=timezone)
    assert found is not None
    assert (found.at.isoformat()[-6:], found.zone_assumed) == (timezone, True)
    (one,) = find_dates("2 July 2024 17:07", timezone=timezone)
    assert one.stamp == found
    entry = parse_entry_time("17:07", day=date(2024, 7, 2), timezone=timezone)
    assert entry is not None
    assert entry.at == found.at
    captured = datetime(2024, 7, 2, 23, 30, tzinfo=UTC)
    day = parse_date("yesterday", timezone=timezone, captured_at=captured)
    assert day is not None
    assert day.at.date() == (captured + (found.at.utcoffset() or timedelta())).date() - timedelta(1)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"languages": "en-US"}, "en-US"),
        ({"languages": ("english",)}, "english"),
        ({"languages": ("klingonisch",)}, "klingonisch"),
        ({"languages": ("de", "")}, "BCP 47"),
        ({"languages": (None,)}, "None"),
        ({"country": "USA"}, "two letters"),
        ({"country": ""}, "two letters"),
        ({"country": 49}, "two letters"),
        ({"timezone": "+25:00"}, r"an IANA name or an offset such as “\+02:00”"),
        ({"captured_at": "2024-07-02"}, "captured_at"),
    ],
)
def test_names_what_was_given_wrongly(given: dict[str, Any], message: str) -> None:
    """What can be no language, country, zone or time is the caller's mistake, everywhere alike."""
    calls: list[Callable[..., object]] = [parse_date, find_dates]
    if "captured_at" not in given:
        calls.append(partial(parse_entry_time, day=date(2024, 7, 2)))
    if not {"languages", "country"} & given.keys():
        calls.append(date_from_url)
    for call in calls:
        with pytest.raises(InputError, match=message):
            call("03/04/2025", **given)


@pytest.mark.parametrize(
    "given",
    [
        {"country": "ZZ"},
        {"languages": ("xx",)},
        {"languages": ("tlh",)},
        {"languages": ("xx", "en")},
    ],
)
def test_what_nobody_knows_counts_as_not_given(given: dict[str, Any]) -> None:
    """A country or a language that there is not settles nothing."""
    assert parse_date("03/04/2025", **given) is None
    assert parse_date("3 April 2025", **given) == parse_date("3 April 2025")


@pytest.mark.parametrize("tag", ["de", "DE", "de_AT", "deu", "ger", "de-AT"])
def test_tags_of_all_kinds(tag: str) -> None:
    """As a header or a locale names a language."""
    found = parse_date("03/04/2025", languages=(tag,))
    assert found is not None
    assert found.at.date() == date(2025, 4, 3)


@pytest.mark.parametrize("arguments", [{"timezone": "Larke/Harbour"}, {"zones": {"GMT": "Larke"}}])
def test_names_an_unknown_zone(arguments: dict[str, Any]) -> None:
    """A zone that does not exist is the caller's mistake and is named."""
    with pytest.raises(InputError, match="Larke"):
        parse_date("2 Dec 2024 17.07 GMT" if "zones" in arguments else "2 Dec 2024", **arguments)


@pytest.mark.parametrize(
    ("zone", "country", "timezone", "languages", "expected"),
    [
        ("IST", "IN", None, (), "+05:30"),
        ("IST", "IL", None, (), "+02:00"),
        ("IST", "IE", None, (), "+01:00"),
        ("IST", None, "Asia/Jerusalem", ("en",), "+02:00"),
        ("IST", None, None, ("hi",), "+05:30"),
        ("IST", None, None, ("en-IN",), "+05:30"),
        ("IST", None, None, ("he",), "+02:00"),
        ("IST", None, None, ("en",), "?"),
        ("IST", "DE", None, ("en",), "?"),
        ("CST", None, None, (), "?"),
        ("CST", None, None, ("en",), "?"),
        ("CST", None, None, ("en-US",), "-06:00"),
        ("CST", "US", None, (), "-06:00"),
        ("CST", None, "America/Chicago", (), "-06:00"),
        ("CST", None, None, ("zh-TW",), "+08:00"),
        ("AST", None, None, (), "?"),
        ("AST", None, "+02:00", (), "-04:00"),
        ("MST", None, None, ("en",), "?"),
        ("MST", None, None, ("ms",), "+08:00"),
        ("EST", None, None, (), "-05:00"),
        ("CST", "CN", None, (), "+08:00"),
        ("CST", None, "America/Havana", (), "-05:00"),
        ("BST", None, LONDON, (), "+01:00"),
        ("BST", "BD", None, (), "+06:00"),
        ("AST", None, None, ("ar",), "+03:00"),
        ("AST", "CA", None, (), "-04:00"),
        ("EST", "AU", None, (), "+10:00"),
        ("PST", "PH", None, (), "+08:00"),
        ("E.T.", None, None, (), "-04:00"),
        ("Eastern Time", None, None, (), "-04:00"),
        ("(heure de Paris)", None, None, (), "+02:00"),
        ("WIB", None, None, (), "+07:00"),
        ("MESZ", None, None, (), "+02:00"),
        ("МСК", None, None, (), "+03:00"),
        ("(UTC-3:30)", None, None, (), "-03:30"),
        ("local time", None, None, (), "?"),
    ],
)
def test_printed_zones(
    zone: str, country: str | None, timezone: str | None, languages: tuple[str, ...], expected: str
) -> None:
    """What a zone means depends on who prints it; where nobody can say it is assumed."""
    found = parse_date(
        f"2 July 2024 17:07 {zone}", languages=languages, country=country, timezone=timezone
    )
    assert found is not None
    assert ("?" if found.zone_assumed else found.at.isoformat()[-6:]) == expected


@pytest.mark.parametrize(
    ("languages", "country", "timezone", "expected"),
    [
        ((), "US", None, date(2024, 1, 12)),
        (("es",), "US", None, date(2024, 1, 12)),
        (("en",), "PH", None, date(2024, 1, 12)),
        (("en",), "ZA", None, date(2024, 12, 1)),
        (("en",), "CA", None, None),
        (("fr",), "CA", None, date(2024, 12, 1)),
        (("de",), None, NEW_YORK, date(2024, 12, 1)),
        (("ja",), None, None, None),
    ],
)
def test_the_country_tells_which_is_the_month(
    languages: tuple[str, ...], country: str | None, timezone: str | None, expected: date | None
) -> None:
    """The country is asked before the language, and the language before the zone."""
    found = parse_date("01/12/2024", languages=languages, country=country, timezone=timezone)
    assert (found.at.date() if found else None) == expected


@pytest.mark.parametrize(
    ("text", "timezone", "skipped"),
    [
        ("10 March 2024 02:30", "America/New_York", True),
        ("10 March 2024 02:30 ET", None, True),
        ("31.03.2024, 02:15 Uhr", "Europe/Berlin", True),
        ("10 March 2024 03:00", "America/New_York", False),
        ("10 March 2024 01:59", "America/New_York", False),
        ("3 November 2024 01:30", "America/New_York", False),
        ("10 March 2024 02:30 UTC", "America/New_York", False),
        ("10 March 2024 02:30", None, False),
        ("10 March 2024", "America/New_York", False),
    ],
)
def test_a_time_that_clocks_skipped_is_doubted(
    text: str, timezone: str | None, skipped: bool
) -> None:
    """Where clocks were put forward past it the time is read, and told to be none."""
    (found,) = find_dates(text, timezone=timezone)
    assert found.stamp is not None
    assert (found.doubt == "is a time that clocks skipped that day") == skipped
