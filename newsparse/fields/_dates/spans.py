"""Spans of time before now, and days counted from today: what they are, and those of Chinese and
Japanese, which are written without spaces.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from attrs import frozen

UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
"""From the smallest to the largest."""
_MONTHS_A_YEAR = 12
_UNIT = (
    "秒鐘|秒钟|秒|分鐘|分钟|分|小時|小时|個小時|个小时|時間|天|日|週間|周|週|"
    "個星期|个星期|星期|個月|个月|か月|ヶ月|カ月|ヵ月|ケ月|年"
)
_SPAN = re.compile(
    rf"(?:(?P<more>[0-9]{{1,4}})\s?(?P<larger>{_UNIT})\s?(?:と|又|零)?\s?)?"
    rf"(?P<number>[0-9]{{1,4}}|[一二三两兩数几半])\s?(?P<unit>{_UNIT})\s?(?:之|以)?前"
)
_UNITS = {
    **dict.fromkeys(("秒鐘", "秒钟", "秒"), "second"),
    **dict.fromkeys(("分鐘", "分钟", "分"), "minute"),
    **dict.fromkeys(("小時", "小时", "個小時", "个小时", "時間"), "hour"),
    **dict.fromkeys(("天", "日"), "day"),
    **dict.fromkeys(("週間", "周", "週", "個星期", "个星期", "星期"), "week"),
    **dict.fromkeys(("個月", "个月", "か月", "ヶ月", "カ月", "ヵ月", "ケ月"), "month"),
    "年": "year",
}
_VAGUE = "数几半"
_NUMBERS = {"一": 1, "两": 2, "兩": 2, "二": 2, "三": 3}


@frozen
class Ago:
    """A span before now: where it stands, its unit (one of :data:`UNITS`), and how many.

    :param also: the smaller unit, and how many, that are counted with it: “1 hour 5 minutes ago”.
    """

    start: int
    end: int
    unit: str
    number: int
    also: tuple[str, int] | None = None

    def before(self, now: datetime) -> datetime | None:
        """The moment that it names; ``None`` before the calendar's first year."""
        counts = [(self.unit, self.number), *([self.also] if self.also else [])]
        try:
            for unit, number in counts:
                if unit in ("month", "year"):
                    now = _months_before(now, number * (_MONTHS_A_YEAR if unit == "year" else 1))
                else:
                    now -= timedelta(**{f"{unit}s": number})
        except (OverflowError, ValueError):
            return None
        return now


@frozen
class Back:
    """A day counted from today.

    :param days: how many days back; 0 for today.
    :param languages: those of the word that says it.
    :param common: whether the word is one that others use for something else: French “hier”.
    """

    start: int
    end: int
    days: int
    languages: frozenset[str] = frozenset()
    common: bool = False


def _months_before(now: datetime, months: int) -> datetime:
    year, month = divmod(now.year * _MONTHS_A_YEAR + now.month - 1 - months, _MONTHS_A_YEAR)
    last = calendar.monthrange(year, month + 1)[1]
    return now.replace(year=year, month=month + 1, day=min(now.day, last))


def find_unspaced(text: str) -> Iterator[Ago]:
    """The spans of Chinese and Japanese in a text that is made plain, in order."""
    for match in _SPAN.finditer(text):
        if match["number"] not in _VAGUE:
            yield _span(match)


def _span(match: re.Match[str]) -> Ago:
    number = _NUMBERS.get(match["number"]) or int(match["number"])
    unit = _UNITS[match["unit"]]
    larger = _UNITS[match["larger"]] if match["more"] else unit
    if UNITS.index(larger) > UNITS.index(unit):
        return Ago(match.start(), match.end(), larger, int(match["more"]), (unit, number))
    return Ago(match.start("number"), match.end(), unit, number)
