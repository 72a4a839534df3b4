"""Setting: what is known of the page that prints a date, checked once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from attrs import field, frozen

from newsparse.errors import InputError
from newsparse.fields._dates import zones as _zones
from newsparse.fields._dates.order import COUNTRIES
from newsparse.fields.language import canonical_tag

Zones = Mapping[str, str] | Iterable[tuple[str, str]]

_EARLIEST_CAPTURE, _LATEST_CAPTURE = 4, 9996
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


@frozen
class Setting:
    """What is known of the page that prints a date. All may be empty."""

    languages: tuple[str, ...] = ()
    country: str | None = None
    timezone: str | None = None
    zones: Mapping[str, str] = field(factory=dict)
    captured_at: datetime | None = None

    def placed(self, naive: datetime, zone: str | None) -> tuple[datetime, bool]:
        """A wall-clock time in its zone, and whether the zone was assumed."""
        return _zones.place(
            naive, zone, self.timezone, self.zones, country=self.country, languages=self.languages
        )

    def skips(self, naive: datetime, zone: str | None) -> bool:
        """Whether the clocks of its zone were put forward past a wall-clock time."""
        return _zones.is_skipped(
            naive, zone, self.timezone, self.zones, country=self.country, languages=self.languages
        )

    def now(self) -> datetime | None:
        """The capture, on the clocks of the publisher."""
        if self.captured_at is None or not self.timezone:
            return self.captured_at
        return self.captured_at.astimezone(_zones.zone_of(self.timezone))


def setting(
    languages: Sequence[str] = (),
    country: str | None = None,
    timezone: str | None = None,
    zones: Zones = (),
    captured_at: datetime | None = None,
) -> Setting:
    """The setting that the arguments of ``parse_date`` describe; a naive capture is UTC.

    Languages and countries that nobody knows count as not given.

    :raises InputError: a language is no BCP 47 tag, ``country`` is not two letters, ``timezone`` is
        unknown, or ``captured_at`` is no time.
    """
    if isinstance(languages, str) or not all(isinstance(tag, str) for tag in languages):
        raise InputError(f"languages must be tags, as ('pt-BR', 'en'), not {languages!r:.60}")
    if country is not None and not (isinstance(country, str) and _COUNTRY.fullmatch(country)):
        raise InputError(f"country {country!r:.60} must be two letters, such as “GB”")
    if timezone:
        _zones.zone_of(timezone)
    return Setting(
        tuple(tag for tag in map(_tag, languages) if tag is not None),
        country.upper() if country and country.upper() in COUNTRIES else None,
        timezone,
        _zones.as_mapping(zones),
        None if captured_at is None else _capture(captured_at),
    )


@lru_cache(maxsize=256)
def _tag(language: str) -> str | None:
    """A language's tag in its canonical form; ``None`` where nobody knows it."""
    if not _TAG.fullmatch(language):
        raise InputError(f"language {language!r:.60} is no BCP 47 tag such as “en” or “pt-BR”")
    return canonical_tag(language)


def _capture(moment: datetime) -> datetime:
    if not isinstance(moment, datetime):
        raise InputError(f"captured_at must be a datetime, not {moment!r:.60}")
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    # At the calendar's own ends there is no day before or after to count to.
    return moment.replace(year=min(max(moment.year, _EARLIEST_CAPTURE), _LATEST_CAPTURE))
