"""What is known of a paper tells its zones, and which figure is the month."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from newsparse.blocks import Timestamp
from newsparse.errors import InputError
from newsparse.fields.date import parse_date

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
        ("CST", None, None, (), "-06:00"),
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
