"""Steps over the head of a page: headline, standfirst, byline, date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from newsparse import Label
from newsparse_guardian._lines import BODY, OWN, PICTURE, Lines, first, guessed, put, texts_of
from newsparse_guardian.forms import BYLINE

_HANDLE = re.compile(r"@\w{2,20}")
_BYLINE = re.compile(rf"(?:by )?{BYLINE}", re.IGNORECASE)
_HEADLINE_END = re.compile(
    r".{4,200} [–-] (?:video(?: \w+)?|in pictures|as it happened|live|podcast|cartoon"
    r"|(?:a )?(?:photo|picture) essay)|.{8,200} [–-] [\w’ ]{3,30} live|.{4,60} obituary"
    r"|The (?:Guardian|Observer) view on .{4,200}"
)
_SECTION_ABOVE = re.compile(r".{2,45}(?<![.!?])")
_DOUBLED = re.compile(r"\d[\d,]{3,12}")
_MOST_BYLINE_LINES = 8
_LONGEST_BYLINE = 200


def _headline_in(texts: Sequence[int], lines: Lines) -> int | None:
    """The headline's place among the lines that are not blank."""
    return next((k for k, i in enumerate(texts) if lines[i].label is Label.HEADLINE), None)


def headline_as_titled(lines: Lines) -> None:
    """The page's title tells where the headline ends, though a broken standfirst follows it."""
    title = first(lines, Label.PAGE_TITLE)
    if title is None:
        return
    wanted = lines[title].content.casefold()
    for i, line in enumerate(lines):
        if line.label is Label.HEADLINE and line.text.casefold() == wanted:
            joined = i + 1
            while joined < len(lines) and lines[joined].joins is not None:
                joins = None if joined == i + 1 else lines[joined].joins
                put(lines, joined, Label.STANDFIRST, "below-titled-headline", joins=joins)
                joined += 1
            return


def headline_below_picture(lines: Lines) -> None:
    """The lead picture comes first: what stands right above its caption is its alt text."""
    texts = texts_of(lines)
    at = _headline_in(texts, lines)
    if at is None or not lines[texts[at]].source.endswith("/order"):
        return
    if any(lines[i].label in PICTURE for i in texts[:at]):
        return
    below = texts[at + 1 :]
    parts = [i for i in below[:6] if lines[i].label in PICTURE]
    if not parts or parts != below[: len(parts)]:
        return
    rest = below[len(parts) : len(parts) + 2]
    if len(rest) == 2 and all(guessed(lines[i]) for i in rest) and lines[rest[0]].text[-1] != ".":
        put(lines, texts[at], Label.ALT_TEXT, "above-lead-picture")
        put(lines, rest[0], Label.HEADLINE, "below-lead-picture")
        if lines[rest[1]].joins is not None:
            lines[rest[1]] = evolve(lines[rest[1]], joins=None)


def headline_by_its_end(lines: Lines) -> None:
    """Where nothing else tells the headline, its form may: "… – in pictures"."""
    if first(lines, Label.HEADLINE) is not None:
        return
    texts = texts_of(lines)
    for k, i in enumerate(texts):
        if not guessed(lines[i]) or not _HEADLINE_END.fullmatch(lines[i].text):
            continue
        put(lines, i, Label.HEADLINE, "headline-by-its-end")
        if (
            k
            and guessed(lines[texts[k - 1]])
            and _SECTION_ABOVE.fullmatch(lines[texts[k - 1]].text)
        ):
            put(lines, texts[k - 1], Label.KICKER, "above-headline")
        return


def byline_above_date(lines: Lines) -> None:
    """Scrapers that break lines at links break bylines: "Ann Lee" / "in Rome and" / "Jo Oak"."""
    date = first(lines, Label.DATE)
    if date is None:
        return
    above: list[int] = []
    for i in range(date - 1, -1, -1):
        line = lines[i]
        if line.label is Label.BLANK or line.label in (Label.HEADLINE, Label.CAPTION, Label.CREDIT):
            break
        if _HANDLE.fullmatch(line.text):
            put(lines, i, Label.CONTROL, "handle")
            continue
        if line.label is not Label.BYLINE and not guessed(line):
            break
        above.insert(0, i)
        if len(above) == _MOST_BYLINE_LINES:
            break
    for k in range(len(above)):
        if k == len(above) - 1 and lines[above[k]].label is Label.BYLINE:
            return  # a rule knew it, whole
        text = _joined([lines[i].text for i in above[k:]])
        if len(text) <= _LONGEST_BYLINE and _BYLINE.fullmatch(text):
            for n, i in enumerate(above[k:]):
                glue = "" if lines[i].text.startswith(",") else " "
                put(lines, i, Label.BYLINE, "broken-byline", joins=glue if n else None)
            return


def _joined(texts: Sequence[str]) -> str:
    return " ".join(texts).replace(" ,", ",")


def byline_below_headline(lines: Lines) -> None:
    """Opinion prints the byline between headline and standfirst, without a date to tell it by."""
    texts = texts_of(lines)
    at = _headline_in(texts, lines)
    if at is None:
        return
    below = [i for i in texts[at + 1 :] if lines[i].label not in (Label.NOTICE, Label.CONTROL)][:4]
    if not any(line.label is Label.BYLINE for line in lines):
        for count in (3, 2, 1):
            wanted = below[:count]
            text = _joined([lines[i].text for i in wanted])
            if len(text) > _LONGEST_BYLINE or not all(guessed(lines[i]) for i in wanted):
                continue
            if wanted and _BYLINE.fullmatch(text):
                for n, i in enumerate(wanted):
                    put(lines, i, Label.BYLINE, "below-headline", joins=" " if n else None)
                break


def standfirst_below_headline(lines: Lines) -> None:
    """Standfirsts end without a full stop, which tells them from text where no date follows."""
    texts = texts_of(lines)
    at = _headline_in(texts, lines)
    if at is None or any(line.label is Label.STANDFIRST for line in lines):
        return
    skipped = (Label.NOTICE, Label.CONTROL, Label.BYLINE, Label.CAPTION, Label.CREDIT)
    below = next((i for i in texts[at + 1 :] if lines[i].label not in skipped), None)
    if below is None or not guessed(lines[below]) or lines[below].label not in BODY:
        return
    alone = below + 1 >= len(lines) or lines[below + 1].joins is None
    text = lines[below].text
    if alone and 25 <= len(text) <= 400 and text[-1] not in '.!:…”"':
        put(lines, below, Label.STANDFIRST, "below-headline")


def section_and_kicker(lines: Lines) -> None:
    """Labels above the headline; where they are words of a menu too, the topics tell."""
    texts = texts_of(lines)
    at = _headline_in(texts, lines)
    if not at:
        return
    topics = {line.text.casefold() for line in lines if line.label is Label.TAG}
    place = texts[at - 1]
    if lines[place].label is Label.NAVIGATION and lines[place].text.casefold() in topics:
        put(lines, place, Label.KICKER, "topic-above-headline")
    if lines[place].label is not Label.KICKER or at < 2:
        return
    above = texts[at - 2]
    is_topic = lines[above].text.casefold() in topics
    if is_topic or (guessed(lines[above]) and _SECTION_ABOVE.fullmatch(lines[above].text)):
        put(lines, above, Label.SECTION, "above-kicker")


def times_of_dates(lines: Lines) -> None:
    """Where a date's time came on a line of its own, it goes on the day."""
    for above, place in zip(texts_of(lines), texts_of(lines)[1:], strict=False):
        if lines[place].source == f"{OWN}rule:time-of-date" and lines[above].label is Label.DATE:
            put(lines, place, Label.DATE, "time-of-date", joins=" ")


def doubled_counts(lines: Lines) -> None:
    """The number of comments is printed twice: for narrow and for wide screens."""
    texts = texts_of(lines)
    for k, i in enumerate(texts):
        if lines[i].label is not Label.COMMENT_COUNT:
            continue
        digits = lines[i].content.replace(",", "")
        half = digits[: len(digits) // 2]
        doubled = _DOUBLED.fullmatch(lines[i].content) and half * 2 == digits
        first = lines[i].content[: len(lines[i].content) // 2]
        if doubled and first.replace(",", "") == half:
            put(lines, i, Label.COMMENT_COUNT, "doubled-count", value=first)
        below = texts[k + 1] if k + 1 < len(texts) else i
        if below != i and lines[below].text.replace(",", "") == digits:
            put(lines, below, Label.COMMENT_COUNT, "doubled-count")
