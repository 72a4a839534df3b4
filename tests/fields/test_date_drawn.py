"""What holds for every date and every text: dates as printed read back, ordinary words are none."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.blocks import Precision
from newsparse.fields._dates.months import fold, month_words
from newsparse.fields.date import MAX_DATE, find_dates, parse_date
from newsparse.fields.datespan import MAX_TEXT, date_spans, is_date_line
from tests.fields.date_stopwords import STOP_WORDS

CAPTURED = datetime(2025, 4, 20, 12, tzinfo=UTC)
_SPANS = frozenset(
    """
    just now; az önce; bu gün; пре сат; год назад; день назад; час назад; рік тому; לפני יום; לפני שעה;
    قبل سنة; قبل يوم; منذ سنة; منذ يوم
    """.strip()
    .replace("\n    ", " ")
    .split("; ")
)
"""Pairs of ordinary words that do say when: now, today, an hour, a day or a year ago."""

_LANGUAGES_WITH_MONTHS = frozenset(
    language
    for months in month_words().values()
    for languages in months.values()
    for language in languages
)
_WORDS = {
    (language, number): sorted(
        word.replace("_", " ")
        for word, months in month_words().items()
        if number in months and language in months[number]
    )
    for language in _LANGUAGES_WITH_MONTHS
    for number in range(1, 13)
}
_YEAR_LEADS = {"hu": "{year}. {month} {day}.", "lt": "{year} m. {month} {day} d.",
               "lv": "{year}. gada {day}. {month}", "eu": "{year}ko {month} {day}a",
               "kk": "{year} жылғы {day} {month}"}  # fmt: skip
_SHAPES = (
    "{day} {month} {year}", "{day}. {month} {year}", "{month} {day}, {year}", "{month} {day} {year}",
    "{day}-{month}-{year}", "{day} {month}, {year}", "{day:02} {month} {year}", "{day} de {month} de {year}",
)  # fmt: skip
_FIGURES = ("{year}-{m:02}-{day:02}", "{year}/{m}/{day}", "{year}. {m}. {day}.", "{year}年{m}月{day}日",
            "{year}년 {m}월 {day}일")  # fmt: skip
_CLOCKS = (
    ("", None), (" {hour:02}:{minute:02}", "minute"), (", {hour}:{minute:02}", "minute"),
    (" - {hour:02}:{minute:02}", "minute"), (" | {hour:02}.{minute:02} Uhr", "minute"),
    (" um {hour:02}:{minute:02} Uhr", "minute"), (" at {half}:{minute:02} {ampm}", "minute"),
    (" à {hour}h{minute:02}", "minute"), (" kl. {hour:02}.{minute:02}", "minute"),
    (" в {hour}:{minute:02}", "minute"), (" {hour:02}:{minute:02}:{second:02}", "second"),
    (" kl. {hour:02}.{minute:02}.{second:02}", "second"),
)  # fmt: skip
_ZONES = (
    ("", None), (" GMT", 0), (" (UTC+01:00)", 60), (" MESZ", 120), (" WIB", 420), (" +0530", 330),
    (" EDT", -240), (" GMT+7", 420),
)  # fmt: skip
_LABELS = (
    ("", None), ("Published: ", "published"), ("Last updated on ", "modified"), ("Stand: ", None),
    ("Publié le ", "published"), ("Actualizado: ", "modified"), ("Aggiornato il ", "modified"),
    ("Обновлено: ", "modified"), ("Opublikowano: ", "published"), ("입력 ", "published"),
    ("更新：", "modified"), ("تحديث: ", "modified"), ("Päivitetty ", "modified"),
)  # fmt: skip


@st.composite
def _printed(draw: st.DrawFn) -> tuple[str, str, datetime, Precision, bool, str | None]:
    """A date in some language, shape, clock, zone and label: its text, and all that it says."""
    at = draw(st.datetimes(datetime(1990, 1, 1), datetime(2025, 4, 18)))
    language = draw(st.sampled_from(sorted(_LANGUAGES_WITH_MONTHS)))
    month = draw(st.sampled_from(_WORDS[language, at.month]))
    named = [*_SHAPES, *filter(None, [_YEAR_LEADS.get(language)])]
    shape = draw(st.sampled_from([*named, *_FIGURES]))
    clock, precision = draw(st.sampled_from(_CLOCKS))
    zone, minutes = draw(st.sampled_from(_ZONES)) if precision else ("", None)
    label, role = draw(st.sampled_from(_LABELS))
    text = f"{label}{shape}{clock}{zone}".format(
        day=at.day, m=at.month, month=month, year=at.year, hour=at.hour, half=at.hour % 12 or 12,
        minute=at.minute, second=at.second, ampm="PM" if at.hour >= 12 else "AM",
    )  # fmt: skip
    if precision is None:
        at = at.replace(hour=0, minute=0)
    at = at.replace(second=at.second if precision == "second" else 0, microsecond=0, tzinfo=UTC)
    return (
        text,
        language,
        at - timedelta(minutes=minutes or 0),
        Precision(precision or "day"),
        (minutes is None),
        role,
    )


@given(_printed())
def test_printed_dates_read_back(
    drawn: tuple[str, str, datetime, Precision, bool, str | None],
) -> None:
    """A date printed in any language, shape, clock, zone and label reads back to itself."""
    text, language, at, precision, assumed, role = drawn
    stamp = parse_date(text, languages=(language,), captured_at=CAPTURED)
    assert stamp is not None, text
    assert (stamp.at, stamp.precision, stamp.zone_assumed) == (at, precision, assumed), text
    assert stamp.text == text
    (found,) = find_dates(text, languages=(language,), captured_at=CAPTURED)
    assert (found.stamp and found.stamp.at, found.role) == (at, role), text
    assert is_date_line(text), text


@given(_printed())
def test_without_a_language_a_date_is_the_same_or_none(
    drawn: tuple[str, str, datetime, Precision, bool, str | None],
) -> None:
    """Where no language is known a printed date may be refused, and is never another."""
    text, _, at, *_ = drawn
    stamp = parse_date(text, captured_at=CAPTURED)
    assert stamp is None or stamp.at == at, text


_STEPS = (timedelta(hours=1), timedelta(days=1), timedelta(weeks=1))
_AGO = {
    "en": ("{n} {unit} ago", "hours days weeks"), "de": ("vor {n} {unit}", "Stunden Tagen Wochen"),
    "fr": ("il y a {n} {unit}", "heures jours semaines"), "es": ("hace {n} {unit}", "horas días semanas"),
    "pt": ("há {n} {unit}", "horas dias semanas"), "it": ("{n} {unit} fa", "ore giorni settimane"),
    "ro": ("acum {n} de {unit}", "ore zile săptămâni"), "nl": ("{n} {unit} geleden", "uur dagen weken"),
    "sv": ("för {n} {unit} sedan", "timmar dagar veckor"), "nb": ("{n} {unit} siden", "timer dager uker"),
    "is": ("fyrir {n} {unit}", "klukkustundum dögum vikum"), "fi": ("{n} {unit} sitten", "tuntia päivää viikkoa"),
    "et": ("{n} {unit} eest", "tunni päeva nädala"), "lv": ("pirms {n} {unit}", "stundām dienām nedēļām"),
    "lt": ("prieš {n} {unit}", "valandų dienų savaičių"), "pl": ("{n} {unit} temu", "godzin dni tygodni"),
    "cs": ("před {n} {unit}", "hodinami dny týdny"), "hu": ("{n} {unit} ezelőtt", "órával nappal héttel"),
    "ru": ("{n} {unit} назад", "часов дней недель"), "uk": ("{n} {unit} тому", "годин днів тижнів"),
    "el": ("πριν από {n} {unit}", "ώρες ημέρες εβδομάδες"), "tr": ("{n} {unit} önce", "saat gün hafta"),
    "az": ("{n} {unit} öncə", "saat gün həftə"), "he": ("לפני {n} {unit}", "שעות ימים שבועות"),
    "ar": ("منذ {n} {unit}", "ساعات أيام أسابيع"), "fa": ("{n} {unit} پیش", "ساعت روز هفته"),
    "ur": ("{n} {unit} پہلے", "گھنٹوں دنوں ہفتوں"), "hi": ("{n} {unit} पहले", "घंटे दिन सप्ताह"),
    "bn": ("{n} {unit} আগে", "ঘণ্টা দিন সপ্তাহ"), "ta": ("{n} {unit} முன்", "மணிநேரம் நாட்கள் வாரங்கள்"),
    "si": ("{unit} {n}කට පෙර", "පැය දින සති"), "my": ("လွန်ခဲ့သော {n} {unit}", "နာရီ ရက် ပတ်"),
    "km": ("{n} {unit}មុន", "ម៉ោង ថ្ងៃ សប្ដាហ៍"), "th": ("{n} {unit}ที่แล้ว", "ชั่วโมง วัน สัปดาห์"),
    "vi": ("{n} {unit} trước", "giờ ngày tuần"), "id": ("{n} {unit} yang lalu", "jam hari minggu"),
    "zh": ("{n}{unit}前", "小时 天 周"), "ja": ("{n}{unit}前", "時間 日 週間"), "ko": ("{n}{unit} 전", "시간 일 주"),
}  # fmt: skip


@given(st.sampled_from(sorted(_AGO)), st.integers(0, 2), st.integers(20, 99), st.booleans())
def test_spans_before_the_capture_read_back(
    language: str, unit: int, number: int, known: bool
) -> None:
    """A span in any language is counted back from the capture, whether the language is known or not."""
    shape, units = _AGO[language]
    text = shape.format(n=number, unit=units.split()[unit])
    stamp = parse_date(text, languages=(language,) if known else (), captured_at=CAPTURED)
    assert stamp is not None, text
    assert stamp.at == CAPTURED - number * _STEPS[unit], text
    assert stamp.precision is Precision.RELATIVE
    assert parse_date(text) is None
    assert is_date_line(text)


_NEW_YEAR = {
    1399: (2020, 20),
    1400: (2021, 21),
    1401: (2022, 21),
    1402: (2023, 21),
    1403: (2024, 20),
}
"""Solar Hijri years, and the day of March on which each starts."""
_PERSIAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()
_THAI = (
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
)


@given(st.sampled_from(sorted(_NEW_YEAR)), st.integers(1, 12), st.integers(1, 29), st.booleans())
def test_days_of_the_solar_year_read_back(year: int, month: int, day: int, figures: bool) -> None:
    """A day that is printed in the Iranian calendar is the one so many days after its New Year."""
    start, of_march = _NEW_YEAR[year]
    passed = 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    text = f"{year}/{month:02}/{day:02}" if figures else f"{day} {_PERSIAN[month - 1]} {year}"
    stamp = parse_date(text, languages=("fa",), captured_at=CAPTURED)
    assert stamp is not None, text
    assert stamp.at == datetime(start, 3, of_march, tzinfo=UTC) + timedelta(days=passed), text


@given(st.dates(date(1990, 1, 1), date(2025, 4, 18)), st.sampled_from(["", "พ.ศ. "]))
def test_days_of_the_buddhist_era_read_back(day: date, era: str) -> None:
    """A day that is printed in the Thai calendar is that of the year 543 years before."""
    text = f"{day.day} {_THAI[day.month - 1]} {era}{day.year + 543}"
    stamp = parse_date(text, languages=("th",), captured_at=CAPTURED)
    assert stamp is not None, text
    assert stamp.at.date() == day, text


@pytest.mark.parametrize("language", STOP_WORDS)
def test_ordinary_words_are_no_dates(language: str) -> None:
    """No stop word of a language is a date, alone or before any other, in that language or none."""
    words = sorted(set(STOP_WORDS[language].split()))
    pairs = {f"{a} {b}" for a, b in product(words, repeat=2)}
    found = set()
    for text in (*words, *sorted(pairs)):
        read = [parse_date(text, languages=of, captured_at=CAPTURED) for of in ((language,), ())]
        inside = [find_dates(text, languages=of, captured_at=CAPTURED) for of in ((language,), ())]
        if any(read) or any(inside) or is_date_line(text):
            found.add(text)
    assert found == pairs & _SPANS


def test_there_are_stop_words_of_forty_languages() -> None:
    """The lists hold forty words at least of forty languages at least."""
    assert len(STOP_WORDS) >= 40
    assert all(len(set(words.split())) >= 40 for words in STOP_WORDS.values())


_PIECES = st.sampled_from(
    """2 31 12 2024 25 1404 2568 17:07 17.07 5pm Dec декабря mayo 4月 2日 年 월 ago vor il y a hace 前 전 yesterday
    gestern сегодня Published: Stand: 更新 GMT +0530 EST / - . , | ( ) de of th º ' ’ – • ۱۲ ٢ २ น. Mon (火) T Z h
    Uhr tháng th10 2nd 1er ต.ค. MMXX ½ ² ٫ İ ß ﬁ""".split()
) | st.sampled_from([" ", ", ", ". ", "\u00a0", "\u200d", "\u0301"])
_TEXTS = st.text(max_size=MAX_TEXT + 20) | st.lists(_PIECES, max_size=60).map("".join)
_LANGUAGES = st.sampled_from(
    [(), ("en",), ("de", "xx"), ("fa",), ("th-TH",), ("zh-Hant",), ("tlh", "xx-YY")]
)


@given(_TEXTS, _LANGUAGES, st.sampled_from([None, CAPTURED]))
def test_any_text_is_read_without_error(
    text: str, languages: tuple[str, ...], captured_at: datetime | None
) -> None:
    """Whatever the text, dates are found in order, apart, inside it, and within their bounds."""
    found = find_dates(text, languages=languages, captured_at=captured_at)
    edges = [edge for date in found for edge in (date.start, date.end)]
    assert edges == sorted(edges)
    assert all(0 <= date.start < date.end <= len(text) for date in found)
    for one in found:
        assert (one.stamp is None) != (one.refused is None)
        if one.stamp is not None:
            assert one.stamp.text == text[one.start : one.end]
            assert 1700 <= one.stamp.at.year < 2200
            assert captured_at is None or one.stamp.at <= captured_at + timedelta(days=2)
    assert date_spans(text) == [span for span in date_spans(text) if span[0] < span[1]]
    assert not is_date_line(text) or date_spans(text)
    parse_date(text, languages=languages, captured_at=captured_at)


@pytest.mark.parametrize(
    "piece", ["1 May 2024 ", "1/", "12:", "2 hours ago ", "vor ", "年1月", "((", "."]
)
def test_long_texts_are_not_looked_at(piece: str) -> None:
    """Beyond their bounds texts hold no date, however long they are."""
    text = piece * (MAX_TEXT + 1)
    assert find_dates(text) == ()
    assert date_spans(text) == []
    assert not is_date_line(text)
    assert parse_date("1 May 2024".ljust(MAX_DATE + 1)) is None


@given(_TEXTS, st.sampled_from([datetime.min, datetime.max, datetime.max.replace(tzinfo=UTC)]))
def test_any_capture_is_counted_from(text: str, captured_at: datetime) -> None:
    """Captures at the ends of the calendar are no error, nor do they make dates of other texts."""
    for zone in (None, "Pacific/Auckland", "America/Los_Angeles"):
        found = find_dates(text, timezone=zone, captured_at=captured_at)
        assert [(date.start, date.end) for date in found][: len(date_spans(text))] == date_spans(
            text
        )
        assert find_dates("yesterday, 2 years ago", timezone=zone, captured_at=captured_at)


def test_month_words_are_kept_folded() -> None:
    """The table holds its words as they are looked up, and each names a month."""
    for word, months in month_words().items():
        assert fold(word) == word
        assert months
        assert all(1 <= number <= 12 for number in months)


def test_knows_the_months_of_eighty_languages() -> None:
    """Every language has a word for each of the twelve months."""
    assert len(_LANGUAGES_WITH_MONTHS) >= 80
    assert all(_WORDS.values())
