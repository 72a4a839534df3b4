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
_DAY_FIRST_COUNTRIES = words(
    """
    AD AE AF AG AI AL AM AO AQ AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
    BY BZ CC CD CF CG CH CI CK CL CM CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ
    FK FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GW GY HK HM HN HR HT ID IE IL IM IN IO IQ IR
    IS IT JE JM JO KE KG KH KI KM KN KW KY KZ LA LB LC LI LK LR LS LU LV LY MA MC MD ME MF MG MK ML MM MO
    MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PK PL PM PN PS PT PY
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK
    TL TM TN TO TR TT TV TZ UA UG UK UM UY UZ VA VC VE VG VN VU WF WS XK YE YT ZA ZM ZW
    """
)
"""All others (ISO 3166, Kosovo and what domains call Britain), which put the day first."""
COUNTRIES = (
    _DAY_FIRST_COUNTRIES | _MONTH_FIRST_COUNTRIES | _YEAR_FIRST_COUNTRIES | _UNDECIDED_COUNTRIES
)
"""All that there are."""
_MONTH_FIRST_TAGS = words("en-us en-ph es-us es-pr fil")
_UNDECIDED_TAGS = words("en en-ca")
_YEAR_FIRST_LANGUAGES = words("zh ja ko hu lt mn")


def figure_order(languages: Sequence[str], country: str | None, timezone: str | None) -> str | None:
    """``DMY``, ``MDY`` or ``YMD``; ``None`` where none is certain.

    The country is asked first, then the first language, then the zone. ``YMD`` says only that the
    year leads where it is printed in two figures; whether day or month leads before a year that
    stands last is then not known.

    :param languages: canonical tags.
    :param country: one of :data:`COUNTRIES`.
    """
    tag = languages[0].lower() if languages else "en"
    if country:
        return _of_country(country, tag)
    if tag in _MONTH_FIRST_TAGS:
        return "MDY"
    if base_language(tag) in _YEAR_FIRST_LANGUAGES:
        return "YMD"
    if tag not in _UNDECIDED_TAGS:
        return "DMY"
    return _of_zone(timezone or "")


def _of_zone(zone: str) -> str | None:
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
