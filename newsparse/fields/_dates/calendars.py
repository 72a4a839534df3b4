"""Days of calendars other than the Gregorian, as papers print them, turned into Gregorian days.

* Solar Hijri (Iran, Afghanistan): the arithmetic form of 33-year cycles, which agrees with the
  astronomical calendar for the years 1178 to 1633 (1799 to 2255).
* Ethiopian: twelve months of thirty days and a short one; every fourth year has a leap day.
* Buddhist era: the Gregorian day, the year counted from 543 BC.
* Japanese eras and the Republic of China's years: the Gregorian day, the year counted from an
  era's first.

The Islamic lunar calendar rests on sightings of the moon and is not converted.
"""

from __future__ import annotations

from datetime import date, timedelta

from newsparse.fields._dates.months import fold

_PERSIAN = """
فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
"""
_AFGHAN = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"
_ETHIOPIAN = """
መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ ጳጉሜ
መስከረም ጥቅምት ህዳር ታህሳስ ጥር የካቲት መጋቢት ሚያዚያ ግንቦት ሰኔ ሃምሌ ነሃሴ ጳጉሜን
"""
_SOLAR_EPOCH = date(622, 3, 21)
_ETHIOPIAN_EPOCH = date(8, 8, 27)
_ETHIOPIAN_MONTHS = 13
_BUDDHIST_OFFSET = 543
_LEAPS_OF_33 = frozenset({1, 5, 9, 13, 17, 22, 26, 30})

ERAS = {
    "明治": 1868,
    "大正": 1912,
    "昭和": 1926,
    "平成": 1989,
    "令和": 2019,
    "民國": 1912,
    "民国": 1912,
}
"""Eras, with the Gregorian year that is their first."""

SOLAR_MONTHS = {
    fold(word): number
    for names in (_PERSIAN, _AFGHAN)
    for number, word in enumerate(names.split(), start=1)
}
ETHIOPIAN_MONTHS = {
    fold(word): number % _ETHIOPIAN_MONTHS + 1 for number, word in enumerate(_ETHIOPIAN.split())
}


def from_solar_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Solar Hijri one, or ``None`` where there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= _days_of_solar(year, month) and 1178 <= year <= 1633):
        return None
    leaps = sum((year - 1 + 33 - leap) // 33 for leap in _LEAPS_OF_33)
    months = 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    return _SOLAR_EPOCH + timedelta(days=365 * (year - 1) + leaps + months + day - 1)


def _days_of_solar(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or year % 33 in _LEAPS_OF_33 else 29


def from_ethiopian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of an Ethiopian one, or ``None`` where there is no such day."""
    last = 30 if month < _ETHIOPIAN_MONTHS else 5 + (year % 4 == 3)
    if not (1 <= month <= _ETHIOPIAN_MONTHS and 1 <= day <= last and 1 <= year <= 3000):
        return None
    days = 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1
    # The epoch is 27 August 8 of the Gregorian calendar, run back.
    return _ETHIOPIAN_EPOCH + timedelta(days=days)


def from_buddhist(year: int) -> int:
    """The Gregorian year of a year of the Buddhist era."""
    return year - _BUDDHIST_OFFSET


def from_era(era: str, year: int) -> int:
    """The Gregorian year of a year of one of :data:`ERAS`."""
    return ERAS[era] + year - 1
