"""Days as papers print them, found inside a short text, each with all the ways it may be read.

Nothing is decided here: “03/04/2025” is found with two readings, “5 listopada 2025” with one for
every month that the word names in some language. Numbers are looked for first, and then what stands
beside them, so that a text without figures costs nothing.
"""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from newsparse.fields._dates.calendars import ERAS, ETHIOPIAN_MONTHS, SOLAR_MONTHS, from_era
from newsparse.fields._dates.day import (
    BUDDHIST,
    ETHIOPIAN,
    GREGORIAN,
    SOLAR,
    Day,
    Reading,
    in_calendar,
)
from newsparse.fields._dates.dotted import is_time_of
from newsparse.fields._dates.months import first_words, fold, month_words
from newsparse.fields._dates.text import INSIDE, WORD

__all__ = ["Day", "find_days"]

_NUMBER = re.compile(r"[0-9]+")
_GLUED_CLOCK = r"(?=[0-9]{1,2}[:h][0-9]{2}(?![0-9]))"
_TAIL = r"(?![0-9%]|[./][0-9]|-[0-9]{1,4}(?![0-9:.h]))"
_YEAR_FIRST = re.compile(
    r"(?P<y>[12][0-9]{3})\s?(?P<s>[./-])\s?(?P<m>[0-9]{1,2})\s?(?P=s)\s?"
    rf"(?:(?P<d>[0-9]{{1,2}}){_TAIL}|(?P<e>[0-9]{{2}}){_GLUED_CLOCK})"
)
_YEAR_LAST = re.compile(
    r"(?P<a>[0-9]{1,2})\s?(?P<s>[./-])\s?(?P<b>[0-9]{1,2})\s?(?P=s)\s?(?P<y>[12][0-9]{3})"
    rf"(?:{_GLUED_CLOCK}|{_TAIL})"
)
_SHORT = re.compile(
    rf"(?P<a>[0-9]{{1,2}})(?P<s>[./-])(?P<b>[0-9]{{1,2}})(?P=s)['’]?(?P<y>[0-9]{{2}}){_TAIL}"
)
_YEARLESS = re.compile(
    r"(?P<a>[0-9]{1,2})(?P<s>[./-])\s?(?P<b>[0-9]{1,2})(?P<t>\.?)"
    r"(?=[\s,|(–-]{1,4}(?:[^\W\d_]{1,6}[.:]?\s){0,2}[0-9]{1,2}[:.h][0-9]{2}(?![0-9]))"
)
_OF_THE_EAST = re.compile(
    r"(?P<m>[0-9]{1,2})[./-](?P<d>[0-9]{1,2})(?=\s?\([日月火水木金土월화수목금토일]\))"
)
"""“3/13(木)”: where the day of the week is one sign, the month leads."""
_SIGNS = re.compile(
    r"(?:(?P<y>[0-9]{1,4}|元)\s?[年년]\s?)?(?P<m>[0-9]{1,2})\s?[月월]\s?(?P<d>[0-9]{1,2})\s?[日号號일]"
)
_COUNTED = re.compile(
    r"(?P<d>[0-9]{1,2})[\s,]\s?t(?:háng|hg|h)\.?\s?(?P<m>[0-9]{1,2})(?![0-9])"
    r"(?:[\s,/-]{1,2}(?:năm\s)?(?P<y>[12][0-9]{3}))?"
    r"|(?P<y2>[12][0-9]{3})\sоны\s(?P<m2>[0-9]{1,2})(?:-р|\s?дугаар|\s?дүгээр)?\sсарын\s(?P<d2>[0-9]{1,2})",
    re.IGNORECASE,
)
_WORD = re.compile(rf"[\u0e00-\u0eff]+(?:\.[\u0e00-\u0eff]+)*|{WORD}")
_NEXT_WORD = re.compile(
    rf"[\s.,/'’º°ª–-]{{0,3}}(?P<word>[\u0e00-\u0eff]+(?:\.[\u0e00-\u0eff]+)*|{WORD})"
)
_WORD_BEFORE = re.compile(  # of the text read backwards
    r"(?:\s(?:eht|yàgn))?[\s.,/'’–-]{0,3}"
    rf"(?P<word>[\u0e00-\u0eff]+(?:\.[\u0e00-\u0eff]+)*|{INSIDE}+)"
)
_AGAIN = re.compile(rf"\s?(?:[/(]\s?|\s)(?P<word>{WORD})\)?")
_MARKS_AHEAD = frozenset("./- ")
_DAY_END = re.compile(
    r"(?:(?:st|nd|rd|th|er|a|an|ean|én|án|ին)(?![^\W\d_])|\((?:a|e?an)\)|[º°ª]|\s?d\.(?=[\s,]|$)|\s?ရက်|-(?:i|én|án|jén)"
    r"(?![^\W\d_])|\.(?=[\s,)]|$))?",
    re.IGNORECASE,
)
_YEAR_AFTER = re.compile(
    r"[\s.,/’'–-]{0,3}(?:(?:de|del|of|d|do|năm|ቀን|ปี|พ\.ศ\.?|ค\.ศ\.?|ឆ្នាំ|ຄ\.ສ\.?|سنة|عام|سال)\s?)?"
    r"(?P<y>[12][0-9]{3})(?:(?![0-9])|(?<=(?:19|20)[0-9]{2})(?=[0-9]{1,6}))"
    r"(?:-?\s?(?:г|года|год|гг|р|року|годзе|года|r|roku|ж|жыл|жылы|թ|թվականի|წ|წელი|m|god|godine|god|yil|"
    r"година|йил|ء|م|ခုနှစ်)\b(?:\.(?=[\s,)]|$))?)?"
)
_SHORT_YEAR = re.compile(
    r"(?:\s?['’]|[\s./-]|,\s)(?P<y>[0-9]{2})(?![0-9])(?=\s*(?:$|[,|•·–—)(/-]|[0-9]{1,2}[:.h][0-9]{2}))"
)
_YEAR_BEFORE = re.compile(
    r"(?<![0-9])(?P<y>[12][0-9]{3})"
    r"(?:[.-]?\s?(?:m|gada|eko|ko|\(e\)ko|yil|yili|yilning|жылғы|жылы|жыл|жылдын|оны|ခုနှစ်|év|йил|йили|թ|թվականի|წლის|წ"
    r"|ile|ж|г|року|года))?[\s.,-]{0,3}$"
)
_RANGE_BEFORE = re.compile(r"(?:^|[^0-9:.])[0-9]{1,2}(?:\.|st|nd|rd|th)?\s?[-–]\s?$")
_RANGE_AFTER = re.compile(r"\s?[-–]\s?[0-9]{1,2}(?![0-9:.h])")
_BETWEEN = frozenset(
    """
    st nd rd th er re ère de del of d di ta ng ga го е ое а й ый ден dnia den na ngày o a e ου η
    י ה ví ın թ ที่ ቀን ມື້ ថ្ងៃ gaddi ci nci i the ר ми но ші nı ος tə dan-da
    """.split()
)
_BEFORE_FIGURE = frozenset("$€£¥₹#%+=№§")
_MONTHS, _DAYS = 12, 31
_FAR_BACK = 34
_SHORTEST, _LONGEST = 3, 9


def find_days(text: str, original: str) -> list[Day]:
    """The days that a text prints, in order; they do not overlap.

    :param text: made plain by :func:`newsparse.fields._dates.text.plain`.
    :param original: the text as it was: its script tells some calendars apart.
    """
    found: list[Day] = []
    end = 0
    for number in _NUMBER.finditer(text):
        if number.start() < end:
            continue
        day = _day_at(text, number, end)
        if day is not None and found and is_time_of(text, found[-1], day):
            continue
        if day is not None:
            day = _of_its_calendar(day, original)
            found.append(day)
            end = day.end
    return found


def _day_at(text: str, number: re.Match[str], floor: int) -> Day | None:
    """The day that a number is part of.

    :param floor: where the day before it ends.
    """
    start, length = number.start(), number.end() - number.start()
    before = text[start - 1] if start else ""
    if before in _BEFORE_FIGURE and before:
        return None
    if (
        before
        and before in ".:/,-"
        and start > 1
        and text[start - 2].isdigit()
        and start - 2 >= floor
    ):
        # Minutes of a time, thousands, or a part of a longer chain of figures.
        return None if before != "-" or length > 2 else _named(text, number, floor)
    if length >= 4:
        return _year_first(text, start) or _counted(text, start)
    if length > 2 and text[number.end() : number.end() + 1] not in ("年", "년"):
        return None
    if _RANGE_BEFORE.search(text[max(0, start - 8) : start]):
        return None
    after = text[number.end() : number.end() + 1]
    found = _year_last(text, start) if after in _MARKS_AHEAD else None
    if found is None and not text.isascii():
        found = _in_signs(text, start) or _counted(text, start)
    found = found or _named(text, number, floor)
    return found or (_yearless(text, start) if after in _MARKS_AHEAD else None)


def _year_first(text: str, start: int) -> Day | None:
    match = _YEAR_FIRST.match(text, start)
    if match is None:
        return _in_signs(text, start)
    reading = Reading(int(match["y"]), int(match["m"]), int(match["d"] or match["e"]))
    return Day(start, match.end(), (reading,), 4)


def _year_last(text: str, start: int) -> Day | None:
    match = _YEAR_LAST.match(text, start)
    if match is not None:
        a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
        return Day(start, match.end(), _both(a, b, year), 4)
    match = _SHORT.match(text, start)
    if match is None:
        return None
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    if not _could_be(a, b) and not (b <= _MONTHS and 0 < year <= _DAYS):
        return None
    return Day(start, match.end(), (*_both(a, b, year), Reading(a, b, year, "YMD")), 2)


def _could_be(a: int, b: int) -> bool:
    """Whether two figures could be a day and a month, in either order."""
    return 0 < min(a, b) <= _MONTHS and max(a, b) <= _DAYS


def _both(a: int, b: int, year: int | None) -> tuple[Reading, ...]:
    return (Reading(year, b, a, "DMY"), Reading(year, a, b, "MDY"))


def _in_signs(text: str, start: int) -> Day | None:
    match = _SIGNS.match(text, start)
    if match is None:
        return None
    month, day = int(match["m"]), int(match["d"])
    if not match["y"]:
        return Day(start, match.end(), (Reading(None, month, day),), 0)
    year, figures = int(match["y"]), len(match["y"])
    era = text[max(0, start - 2) : start]
    if era in ERAS:
        return Day(start - 2, match.end(), (Reading(from_era(era, year), month, day),), 4)
    if figures not in (2, 4):
        return None
    order = "YMD" if figures == 2 else ""
    return Day(start, match.end(), (Reading(year, month, day, order),), figures)


def _counted(text: str, start: int) -> Day | None:
    """Months that are counted in words: “22 tháng 10 năm 2025”, “2025 оны 4 сарын 15”."""
    match = _COUNTED.match(text, start)
    if match is None:
        return None
    year = match["y"] or match["y2"]
    reading = Reading(
        int(year) if year else None, int(match["m"] or match["m2"]), int(match["d"] or match["d2"])
    )
    return Day(start, match.end(), (reading,), 4 if year else 0)


def _yearless(text: str, start: int) -> Day | None:
    match = None if text.isascii() else _OF_THE_EAST.match(text, start)
    if match is not None and 0 < int(match["m"]) <= _MONTHS and 0 < int(match["d"]) <= _DAYS:
        reading = Reading(None, int(match["m"]), int(match["d"]))
        return Day(start, match.end(), (reading,), 0, word=True)
    match = _YEARLESS.match(text, start)
    if match is None:
        return None
    a, b = int(match["a"]), int(match["b"])
    if not _could_be(a, b):
        return None
    if match["t"] and match["s"] == ".":
        return Day(start, match.end(), (Reading(None, b, a, "DMY"),), 0)
    return Day(start, match.end(), _both(a, b, None), 0)


@frozen
class _Month:
    """A month's word beside a day: where it stands, and what it may mean."""

    start: int
    end: int
    means: tuple[tuple[int, frozenset[str] | None, str], ...]


def _named(text: str, number: re.Match[str], floor: int) -> Day | None:
    if number.end() - number.start() > 2:
        return None
    start, end = number.span()
    month = _month_before(text, start, floor)
    if month is not None and _YEAR_AFTER.match(text, _day_end(text, end)) is None:
        # “4 May 3 June”: what is followed by its year, or by its month, has the word after it.
        month = _month_after(text, end) or month
    month = month or _month_after(text, end)
    if month is None:
        return None
    first = month.start < start
    start = min(start, month.start)
    end = max(_day_end(text, end), _month_end(text, month))
    year, end, figures = _year_beside(text, end, day_first=not first)
    if year is None:
        before = _YEAR_BEFORE.search(text[max(floor, start - _FAR_BACK) : start])
        if before:
            year, figures = int(before["y"]), 4
            start -= len(before[0])
    if year is None and _RANGE_AFTER.match(text, end):
        return None
    if first and text[month.start - 1 : month.start].isalpha() and figures != 4:
        return None
    day = int(number[0])
    readings = tuple(
        Reading(year, of, day, "", languages, calendar) for of, languages, calendar in month.means
    )
    return Day(start, end, readings, figures, word=True)


def _month_end(text: str, month: _Month) -> int:
    """Where a month ends that may be named twice, as in “آذار/مارس” and “مارس (آذار)”."""
    again = _AGAIN.match(text, month.end)
    if again is None:
        return month.end
    told = {number for number, _, _ in _means().get(fold(again["word"]), ())}
    return again.end() if told & {number for number, _, _ in month.means} else month.end


def _day_end(text: str, end: int) -> int:
    match = _DAY_END.match(text, end)
    return match.end() if match else end


def _year_beside(text: str, end: int, *, day_first: bool) -> tuple[int | None, int, int]:
    """The year printed after a day, where it ends, and of how many figures it is."""
    match = _YEAR_AFTER.match(text, end)
    if match:
        return int(match["y"]), match.end(), 4
    match = _SHORT_YEAR.match(text, end)
    if match and (day_first or "'" in match[0] or "’" in match[0]):
        return int(match["y"]), match.end(), 2
    return None, end, 0


def _month_after(text: str, end: int) -> _Month | None:
    for _ in range(3):
        word = _NEXT_WORD.match(text, end)
        if word is None:
            return None
        folded = fold(word["word"])
        if folded in first_words() and (found := _month_of_words(text, word, folded)):
            return found
        means = _means().get(folded)
        if means:
            return _Month(word.start("word"), word.end(), means)
        if folded not in _BETWEEN:
            return None
        end = word.end()
    return None


def _month_of_words(text: str, word: re.Match[str], folded: str) -> _Month | None:
    """The month whose name of several words starts with a word: “Meán Fómhair”."""
    following = list(_WORD.finditer(text, word.end(), word.end() + _FAR_BACK))
    for count in (2, 1):
        if len(following) >= count:
            name = "_".join([folded, *(fold(part[0]) for part in following[:count])])
            if name in _means():
                return _Month(word.start("word"), following[count - 1].end(), _means()[name])
    return None


def _month_before(text: str, start: int, floor: int) -> _Month | None:
    at, word = _word_before(text, start, floor)
    if not word:
        return None
    folded = fold(word)
    # The longest name is meant: Mongolian “eleventh month” ends with “first month”.
    found, earlier, name = None, at, folded
    for _ in range(2 if folded in _last_words() else 0):
        earlier, first = _word_before(text, earlier, floor)
        name = f"{fold(first)}_{name}"
        if means := _means().get(name):
            found = _Month(earlier, at + len(word), means)
    if found:
        return found
    if means := _means().get(folded):
        return _Month(at, at + len(word), means)
    for length in range(min(_LONGEST, len(word) - 1), _SHORTEST - 1, -1):
        # Glued to the word before it: “SPORTAPR 21”, “UpdatedApril 21”.
        if word[-length].isupper() and (means := _means().get(fold(word[-length:]))):
            return _Month(at + len(word) - length, at + len(word), means)
    return None


def _word_before(text: str, start: int, floor: int) -> tuple[int, str]:
    """The word that stands before a place, and where it starts."""
    match = _WORD_BEFORE.match(text[max(floor, start - _FAR_BACK) : start][::-1])
    if match is None:
        return start, ""
    return start - match.end(), match["word"][::-1]


@cache
def _last_words() -> frozenset[str]:
    return frozenset(word.rpartition("_")[2] for word in month_words() if "_" in word)


@cache
def _means() -> dict[str, tuple[tuple[int, frozenset[str] | None, str], ...]]:
    """Every month's word with what it may mean: number, languages, calendar."""
    found: dict[str, tuple[tuple[int, frozenset[str] | None, str], ...]] = {
        word: tuple((number, languages, GREGORIAN) for number, languages in months.items())
        for word, months in month_words().items()
    }
    for word, number in SOLAR_MONTHS.items():
        found.setdefault(word, ((number, None, SOLAR),))
    for word, number in ETHIOPIAN_MONTHS.items():
        found.setdefault(word, ((number, None, ETHIOPIAN),))
    return found


_PERSIAN_SCRIPT = re.compile("[\u06f0-\u06f9\u067e\u0686\u0698\u06af\u06a9\u06cc]")
_THAI_SCRIPT = re.compile("[\u0e00-\u0eff]")


def _of_its_calendar(day: Day, original: str) -> Day:
    """The day, with its year taken for Buddhist or Solar Hijri where the text's script says so."""
    year = day.readings[0].year
    if day.figures != 4 or year is None or 1500 <= year < 2400:
        return day
    calendar = ""
    if year >= 2400 and _THAI_SCRIPT.search(original):
        calendar = BUDDHIST
    elif 1300 <= year < 1500 and not day.word and _PERSIAN_SCRIPT.search(original):
        calendar = SOLAR
    return in_calendar(day, calendar) if calendar else day
