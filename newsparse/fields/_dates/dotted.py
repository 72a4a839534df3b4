"""Times whose seconds follow a full stop, as “15.07.00”, which look like days."""

from __future__ import annotations

import re

from newsparse.fields._dates.day import Day
from newsparse.fields._dates.months import fold
from newsparse.fields._dates.words import time_words

_JOINT = re.compile(r"[\s,]{1,3}(?:(?P<at>[^\W\d_]{1,8})[.:]?\s{1,2})?")
_TIME = re.compile(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]\.[0-5][0-9]")
_FULL_YEAR = 4


def is_time_of(text: str, before: Day, day: Day) -> bool:
    """Whether what reads as a day is the time of the day right before it: “14. mar. 2024 15.07.00”.

    :param text: made plain.
    """
    joint = _JOINT.fullmatch(text, before.end, day.start)
    if joint is None or not _TIME.fullmatch(text, day.start, day.end):
        return False
    if joint["at"] is None:
        return before.figures == _FULL_YEAR
    return before.figures > 0 and fold(joint["at"]) in time_words()
