"""Related: the headlines of other stories, apart from what stands among them on a page.

Lists of teasers have labels (“Related”, “Lesen Sie auch”), and beside each headline its day, author,
section, reading time or count of comments. A label before a headline on the same line goes.
"""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields._words.plain import entries, entry
from newsparse.fields._words.related_words import RELATED
from newsparse.fields.byline import looks_like_byline
from newsparse.fields.count import parse_comment_count
from newsparse.fields.datespan import is_date_line
from newsparse.fields.live import looks_like_entry_time
from newsparse.fields.reading_time import parse_reading_time
from newsparse.fields.topics import is_key_points_label, is_tags_label
from newsparse.fields.url import is_web_url
from newsparse.shape import weight

MAX_HEADLINE = 400
"""Longer lines are no headlines."""
_MAX_LABEL = 60
_MAX_BESIDE = 80
"""Lines that stand beside headlines are no longer."""
_MOST_OF_BYLINE = 36
"""The weight of a byline: longer titles in capitalised words look the same."""
_MOST_OF_UPDATE = 5
_LEAST = 12
"""The weight of a headline is no smaller: what is shorter is a section, a name or a button."""
_LABEL_END = re.compile(r"\s*[:：|｜>»›–—]\s*")
_COUNTED = re.compile(r"[\s\d.,:/|·•()+%-]*")


def related_headline(text: str) -> str | None:
    """The headline of another story that a line of its list shows; ``None`` where it shows none.

    ``Also read: Storm closes the quay`` gives ``Storm closes the quay``. Labels of lists in some fifty
    languages, bylines, dates, times, counts and reading times are none; nor is a word or two.

    :param text: a line of at most :data:`MAX_HEADLINE` characters that stands among other stories: that
        it does, no parser can tell from the line.
    """
    text = text.strip()
    if not text or len(text) > MAX_HEADLINE or is_related_label(text):
        return None
    text = text[_labelled(text) :]
    if weight(text) < _LEAST or _COUNTED.fullmatch(text) or _stands_beside(text):
        return None
    return text


def leads_elsewhere(text: str) -> bool:
    """Whether a line opens with the label of other stories: “READ MORE: Storm closes the quay”."""
    return _labelled(text.strip()) > 0


def _labelled(text: str) -> int:
    """Where a headline starts behind a label on the same line; 0 where there is none."""
    match = _LABEL_END.search(text, 1, _MAX_LABEL)
    known = match and match.end() < len(text) and is_related_label(text[: match.start()])
    return match.end() if match and known else 0


def is_related_label(text: str) -> bool:
    """Whether a text is no more than the label of a list of other stories: “Related”, “Meistgelesen”."""
    return len(text) <= _MAX_LABEL and entry(text) in _labels()


@cache
def _labels() -> frozenset[str]:
    return entries(RELATED)


def _stands_beside(text: str) -> bool:
    """Whether a text is what stands beside a headline: who wrote it, when, and how long it is."""
    if len(text) > _MAX_BESIDE:
        return False
    if is_web_url(text) or is_tags_label(text) or is_key_points_label(text):
        return True
    # Days and counts have figures, but for “yesterday” and “No comments yet”.
    short = weight(text) <= _MOST_OF_BYLINE
    counted = any(map(str.isdigit, text))
    if (short or counted) and _counts(text):
        return True
    return short and (looks_like_byline(text) or (counted and _tells_update(text)))


def _tells_update(text: str) -> bool:
    """Whether a text is a time with a word or two before it: “Updated at 16.20 GMT”."""
    words = text.split()
    if len(words) > _MOST_OF_UPDATE:
        return False
    return any(looks_like_entry_time(" ".join(words[count:])) for count in (1, 2))


def _counts(text: str) -> bool:
    """Whether a text says how long or how old a story is, or how much it was talked of."""
    return (
        parse_reading_time(text) is not None
        or parse_comment_count(text) is not None
        or looks_like_entry_time(text)
        or is_date_line(text)
    )
