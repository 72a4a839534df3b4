"""Which figure of a numeric date is the day: by country, language and zone."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields._dates.months import base_language
from newsparse.fields._words.tables import words

_AMERICAN_ZONES = words(
    """
    America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit
    America/Juneau America/Los_Angeles America/New_York America/Phoenix Asia/Manila Pacific/Guam
    Pacific/Honolulu
    """
)
_AMERICAN_AREAS = ("US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")
_YEAR_FIRST_ZONES = words("Asia/Tokyo Asia/Seoul Asia/Shanghai Asia/Taipei Asia/Ulaanbaatar")
_DAY_FIRST_AREAS = ("Europe/", "Africa/", "Asia/", "Australia/", "Pacific/", "Indian/", "Atlantic/")
_MONTH_FIRST_COUNTRIES = words("US PH PR GU AS VI MP FM MH PW")
_YEAR_FIRST_COUNTRIES = words("CN JP KR KP TW HU LT MN")
_UNDECIDED_COUNTRIES = words("CA")
_MONTH_FIRST_TAGS = words("en-us en-ph es-us es-pr fil")
_UNDECIDED_TAGS = words("en en-ca")
_YEAR_FIRST_LANGUAGES = words("zh ja ko hu lt mn")


def figure_order(languages: Sequence[str], country: str | None, timezone: str | None) -> str | None:
    """``DMY``, ``MDY`` or ``YMD``; ``None`` where none is certain.

    The country is asked first, then the first language, then the zone. ``YMD`` says only that the
    year leads where it is printed in two figures; whether day or month leads before a year that
    stands last is then not known.
    """
    tag = languages[0].lower().replace("_", "-") if languages else "en"
    if country:
        return _of_country(country.upper(), tag)
    if tag in _MONTH_FIRST_TAGS:
        return "MDY"
    if base_language(tag) in _YEAR_FIRST_LANGUAGES:
        return "YMD"
    if tag not in _UNDECIDED_TAGS:
        return "DMY"
    zone = timezone or ""
    if zone in _AMERICAN_ZONES or zone.startswith(_AMERICAN_AREAS):
        return "MDY"
    if zone in _YEAR_FIRST_ZONES:
        return "YMD"
    return "DMY" if zone.startswith(_DAY_FIRST_AREAS) else None


def _of_country(country: str, tag: str) -> str | None:
    if country in _MONTH_FIRST_COUNTRIES:
        return "MDY"
    if country in _YEAR_FIRST_COUNTRIES:
        return "YMD"
    if country in _UNDECIDED_COUNTRIES:
        # Canada's English papers print either; its French ones put the day first.
        return "DMY" if base_language(tag) == "fr" else None
    return "DMY"
