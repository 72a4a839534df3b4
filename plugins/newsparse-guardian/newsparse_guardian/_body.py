"""Steps over the body of a page, its pictures and the links beside it."""

from __future__ import annotations

import re
from itertools import pairwise

from newsparse import HintKind, Label, LabelledLine
from newsparse_guardian._lines import BODY, OWN, Lines, byline_of, first, guessed, put, texts_of
from newsparse_guardian.forms import AGO, DATE, NAME, SHORT_DAY, TIME

_BROKEN = f"{OWN}relabel:broken-paragraph"
_TIME_OF_EVENT = re.compile(rf"{TIME}|{DATE}|{AGO}|{SHORT_DAY}", re.IGNORECASE)
_CARD_FOOT = re.compile(
    rf"{AGO}|{SHORT_DAY}|Published:?(?: .{{1,30}})?|[\d,]{{1,7}}(?: comments?)?|\d{{1,2}}:\d\d|Live|Video"
    r"|Gallery|Podcast|Analysis|Explainer|Opinion|Exclusive|Review|Interview",
    re.IGNORECASE,
)
_NAME = re.compile(NAME)
_BIO = re.compile(
    r" (?:is|are) (?:an?|the|editor|professor)\b.{3,400}|[’']s? .{5,300} is published by .+"
)
_BROKEN_OFF = re.compile(
    r"(?:.* )?(?:a|an|the|and|or|of|than|his|their|its|our|here is)"
    r"|.{60,} (?:in|on|at|to|by|for|from|with|as|is|are|was|were|has|have|had|into|about|between)",
    re.IGNORECASE,
)
_ENDED = re.compile(r".*[.!?:…][”’\"')]*")
_LEAD = re.compile(r"\d{1,3}(?:\+\d{1,2})? ?mins?\b[.:]?|.{3,40} \(\d(?:-\d){2,4}\)[.:]?")
_RECIPE_LEAD = re.compile(
    r"(?:Prep|Cook|Serves|Makes|Chill|Rest|Prove|Soak|Marinate|Freeze|Infuse)"
)
_RECIPE_AMOUNT = re.compile(r"(?:\d|[Aa]bout |[Uu]p to |[Oo]vernight).{0,60}")
_TOPICS = frozenset({"Explore more on these topics", "Topics"})
_GUIDES = frozenset({"Quick Guide", "Quick guide", "Q&A"})
_GUIDES_IF_SHUT = frozenset({"Profile", "Timeline", "Explainer", "Guide"})
_NOT_IN_GUIDES = frozenset({Label.HEADLINE, Label.BYLINE, Label.DATE, Label.LIVE_TIME})
_GUIDE_END = "Was this helpful?"
_MOST_GUIDE_LINES = 40
_LONGEST_CAPTION = 600
_PICTURES_IN_GALLERY = 3
_BLANKS = 0.1


def captions_above_credits(lines: Lines) -> None:
    """A caption whose credit stands on the next line: told by the missing blank line between them,
    or, where a gallery prints picture after picture, by their number.
    """
    texts = texts_of(lines)
    pairs = [
        above
        for above, place in pairwise(texts)
        if lines[place].source == f"{OWN}rule:credit" and _may_be_caption(lines[above])
    ]
    apart = len(lines) - len(texts) >= _BLANKS * len(lines)
    open_lines = sum(_may_be_caption(lines[i]) for i in texts)
    gallery = len(pairs) >= _PICTURES_IN_GALLERY and 2 * len(pairs) >= open_lines
    for i in pairs:
        if gallery or (apart and lines[i + 1].source == f"{OWN}rule:credit"):
            put(lines, i, Label.CAPTION, "above-credit")


def _may_be_caption(line: LabelledLine) -> bool:
    return guessed(line) and line.label in BODY and len(line.text) <= _LONGEST_CAPTION


def repeated_captions(lines: Lines) -> None:
    """The full-screen view prints the caption again without its credit."""
    captions = {
        line.content
        for line in lines
        if line.label is Label.CAPTION and line.source.startswith(OWN)
    }
    for i, line in enumerate(lines):
        if line.text in captions and guessed(line):
            put(lines, i, Label.CAPTION, "repeated-caption")


def times_of_key_events(lines: Lines) -> None:
    """The list of key events prints a time above each."""
    for i, line in enumerate(lines):
        if (
            line.label is Label.KEY_POINT
            and len(line.text) < 60
            and _TIME_OF_EVENT.fullmatch(line.text)
        ):
            put(lines, i, Label.CONTROL, "time-of-key-event")


def cards(lines: Lines) -> None:
    """Links to other articles print when they came out, and how many comments they have."""
    for i, line in enumerate(lines):
        if line.label is Label.RELATED and _CARD_FOOT.fullmatch(line.text):
            put(lines, i, Label.NAVIGATION, "card")


def signatures(lines: Lines) -> None:
    """Letters end with a name and, below it, a place: neither heads what follows."""
    for above, place in pairwise(texts_of(lines)):
        line = lines[place]
        if line.label is not Label.SUBHEADING or not guessed(line) or line.line.hints:
            continue
        name = lines[above]
        if guessed(name) and name.label in BODY and _NAME.fullmatch(name.text):
            put(lines, place, Label.PARAGRAPH, "signature")


def alt_texts(lines: Lines) -> None:
    """A scrape without blank lines and buttons prints a picture's alt text above its caption."""
    if any(line.label is Label.BLANK or line.text == "View image in fullscreen" for line in lines):
        return
    for i in range(len(lines) - 1):
        line = lines[i]
        captioned = lines[i + 1].source.endswith("rule:caption-credit")
        if captioned and _is_text(line) and line.joins is None and not _ENDED.fullmatch(line.text):
            put(lines, i, Label.ALT_TEXT, "above-caption")


def last_lines(lines: Lines) -> None:
    """The list of topics follows the article: what stands above it is text, however short."""
    end = next((i for i, line in enumerate(lines) if line.text in _TOPICS), None)
    start = first(lines, Label.PARAGRAPH)
    if end is None or start is None:
        return
    for i in range(start, end):
        if lines[i].label is Label.OTHER and guessed(lines[i]):
            is_item = lines[i].line.hint(HintKind.LIST_ITEM) is not None
            label = Label.LIST_ITEM if is_item else Label.PARAGRAPH
            put(lines, i, label, "above-topics", joins=lines[i].joins)


def guides(lines: Lines) -> None:
    """A box of background: kind, title, "Show", its text, and a question whether it helped."""
    texts = texts_of(lines)
    for last, end in enumerate(texts):
        if lines[end].text != _GUIDE_END:
            continue
        for k in range(last - 1, max(-1, last - _MOST_GUIDE_LINES), -1):
            line = lines[texts[k]]
            if line.label in _NOT_IN_GUIDES or line.text == _GUIDE_END:
                break
            buttons = [lines[i].text for i in texts[k + 1 : min(k + 4, last)]]
            shut = any(text.endswith(("Show", "Hide")) for text in buttons)
            if line.text in _GUIDES or (shut and line.text in _GUIDES_IF_SHUT):
                for i in texts[k:last]:
                    put(lines, i, Label.OTHER, "guide")
                break


def authors_biography(lines: Lines) -> None:
    """A line on the author named above it: below the standfirst, or at the article's end."""
    byline = byline_of(lines)
    if not byline or any(line.label is Label.LIVE_TIME for line in lines):
        return
    for i, line in enumerate(lines):
        if not guessed(line) or line.label not in BODY | {Label.STANDFIRST}:
            continue
        name = _NAME.match(line.text)
        if name is None or (named := _named(name[0], byline)) is None:
            continue
        rest = line.text[len(named) :]
        if _BIO.fullmatch(rest):
            put(lines, i, Label.AUTHOR_BIO, "biography")
        elif not rest and i + 1 < len(lines) and _BIO.fullmatch(f" {lines[i + 1].text}"):
            put(lines, i, Label.AUTHOR_BIO, "biography")
            put(lines, i + 1, Label.AUTHOR_BIO, "biography", joins=" ")


def _named(name: str, byline: str) -> str | None:
    """The longest start of the name, of two words or more, that the byline holds."""
    words = name.split(" ")
    for count in range(len(words), 1, -1):
        start = " ".join(words[:count])
        for text in (start, start.removesuffix("’s"), start.removesuffix("'s")):
            if text in byline:
                return text
    return None


def bylines_of_entries(lines: Lines) -> None:
    """An entry of a live blog names who wrote it below its time and headline."""
    byline = byline_of(lines)
    texts = texts_of(lines)
    for k, i in enumerate(texts):
        if lines[i].label is not Label.LIVE_TIME:
            continue
        for j in texts[k + 1 : k + 3]:
            whole = j + 1 >= len(lines) or lines[j + 1].joins is None
            if whole and guessed(lines[j]) and lines[j].text in byline and " " in lines[j].text:
                put(lines, j, Label.BYLINE, "byline-of-entry")
                break
            if lines[j].label is not Label.SUBHEADING:
                break


def columnists_of_links(lines: Lines) -> None:
    """A link to an opinion piece prints headline, columnist, "Read more"."""
    texts = texts_of(lines)
    for above, place in pairwise(texts):
        if lines[place].source != f"{OWN}rule:rich-link" or len(lines[place].text) > 60:
            continue
        head = lines[above]
        is_headline = guessed(head) and 20 <= len(head.text) <= 250 and head.text[-1] not in ".”"
        if is_headline and head.joins is None and _NAME.fullmatch(lines[place].text):
            put(lines, above, Label.RELATED, "link-to-columnist")
            put(lines, place, Label.CONTROL, "columnist-of-link")


def broken_paragraphs(lines: Lines) -> None:
    """Lines that cannot end where they do go on in the next."""
    for i in range(len(lines) - 1):
        line, below = lines[i], lines[i + 1]
        if not (_is_text(line) and _is_text(below)) or below.joins is not None:
            continue
        if _breaks(line.text, below.text):
            _join(lines, i + 1, "" if below.text[0] in ",;:.)" else " ")


def _is_text(line: LabelledLine) -> bool:
    own = line.source == _BROKEN
    return (guessed(line) or own) and line.label in BODY and line.label is not Label.OTHER


def _breaks(text: str, below: str) -> bool:
    if below[0] in ",;" or text[-1] == ",":
        return True
    if below[0] in '“‘"':
        return False
    if below[0].islower() and not _ENDED.fullmatch(text) and _ENDED.fullmatch(below):
        return True
    if _RECIPE_LEAD.fullmatch(text):
        return _RECIPE_AMOUNT.fullmatch(below) is not None
    if _LEAD.fullmatch(text) is not None:
        return _RECIPE_LEAD.fullmatch(below) is None
    return _BROKEN_OFF.fullmatch(text) is not None


def _join(lines: Lines, place: int, joins: str) -> None:
    """Join a line, and what it goes on in, to the paragraph above it."""
    start = place - 1
    # Lines that were joined by this step need no second look: the page may be one long chain.
    while lines[start].joins is not None and lines[start].source != _BROKEN and start:
        start -= 1
    end = place + 1
    while end < len(lines) and lines[end].joins is not None:
        end += 1
    for i in range(start, end):
        glue = joins if i == place else lines[i].joins
        put(lines, i, Label.PARAGRAPH, "broken-paragraph", joins=glue)
