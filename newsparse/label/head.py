"""The head of an article: which unclaimed units above the body are its kicker, headline and
standfirst.

What the page says elsewhere decides first: a heading hint, the page's title, the words of the
URL, the tags. Where all are silent, the order does: kicker, headline, standfirst, then byline and
date, then the body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from attrs import frozen

from newsparse.label.model import Guess, Unit
from newsparse.lines import HintKind, Label
from newsparse.page import Page
from newsparse.shape import asks, ends_sentence, is_prose, key, weight

_ANCHORS = frozenset({Label.BYLINE, Label.DATE, Label.READING_TIME})
_AROUND_ANCHORS = _ANCHORS | {
    Label.SHARE,
    Label.COMMENT_COUNT,
    Label.COMMENTS,
    Label.NOTICE,
    Label.CONTROL,
    Label.AUTHOR_BIO,
    Label.SECTION,
    Label.TAG,
}
_MENU = frozenset(
    {
        Label.NAVIGATION,
        Label.CONSENT,
        Label.ADVERTISEMENT,
        Label.PROMOTION,
        Label.FOOTER,
        Label.PAGE_TITLE,
        Label.MOST_VIEWED,
    }
)
_BODY_CLAIMS = frozenset({Label.LIVE_TIME, Label.PARAGRAPH, Label.SUBHEADING, Label.KEY_POINT})
_PICTURE = frozenset({Label.CAPTION, Label.CREDIT, Label.ALT_TEXT, Label.CONTROL})

_MOST_BEFORE_ANCHOR = 8
_MOST_BETWEEN_ANCHORS = 2
_LONGEST_HEADLINE = 300.0
_SHORTEST_STANDFIRST = 25.0
_LONGEST_KICKER = 45.0
_KICKER_BY_ORDER = 32.0
_SLUG_SHARE = 0.6
_TITLE_PARTS = re.compile(r" [|–—-] ")
_SLUG_WORD = re.compile(r"[^\W_]{2,}")


@frozen
class Head:
    """The guesses for the head's units, by place, and where the body starts."""

    guesses: dict[int, Guess]
    body_start: int


def find_head(page: Page, units: Sequence[Unit]) -> Head:
    """The head of the page's article; no guesses where the page shows none."""
    body = _body_start(units)
    candidates = [i for i in _candidates(units, body.end) if weight(units[i].text) <= 1500]
    if body.anchored:  # what states in full below byline and date is the story's first paragraph
        candidates = [i for i in candidates if i < body.end or not _is_statement(units[i].text)]
    headline = _headline(page, units, candidates, anchored=body.anchored)
    guesses: dict[int, Guess] = {}
    if headline is None:
        return Head(guesses, body.end)
    place, reason, confidence = headline
    guesses[place] = Guess(Label.HEADLINE, confidence, reason)
    _above(units, candidates, place, guesses)
    end = _below(units, candidates, place, body, guesses)
    return Head(guesses, end)


@frozen
class _Start:
    end: int
    anchored: bool


def _body_start(units: Sequence[Unit]) -> _Start:
    """Where the body starts at the earliest: after the byline and date, else at the first prose."""
    open_units = 0
    first_prose = None
    for i, unit in enumerate(units):
        if unit.label in _ANCHORS:
            return _Start(_after_anchors(units, i), anchored=True)
        if unit.label in _BODY_CLAIMS:
            return _Start(i if first_prose is None else min(first_prose, i), anchored=False)
        if unit.label in _MENU:
            open_units = 0
        if unit.label is None:
            open_units += 1
            if is_prose(unit.text):
                first_prose = i if first_prose is None else first_prose
            if open_units > _MOST_BEFORE_ANCHOR and first_prose is not None:
                break
    return _Start(len(units) if first_prose is None else first_prose, anchored=False)


def _after_anchors(units: Sequence[Unit], first: int) -> int:
    """The place after the byline and date; a standfirst, or a picture, may stand between them."""
    end = first + 1
    between = 0
    for i in range(first + 1, len(units)):
        label = units[i].label
        if label is None:
            between += 1
        elif label in _AROUND_ANCHORS:
            if between and label not in _ANCHORS:
                break
            end, between = i + 1, 0
        elif label not in _PICTURE:
            break
        if between > _MOST_BETWEEN_ANCHORS:
            break
    return end


def _candidates(units: Sequence[Unit], end: int) -> list[int]:
    """The unclaimed units of the head: those after the last menu above the body, and, where the
    body starts with prose, one more, as that prose may be the standfirst.
    """
    found: list[int] = []
    for i in range(min(end + 1, len(units))):
        if units[i].label in _MENU and i < end:
            found = []
        elif units[i].label is None:
            found.append(i)
    return found


def _headline(
    page: Page, units: Sequence[Unit], candidates: Sequence[int], *, anchored: bool
) -> tuple[int, str, float] | None:
    usable = [
        i
        for i in candidates
        if weight(units[i].text) <= _LONGEST_HEADLINE and not units[i].hint(HintKind.IMAGE)
    ]
    for i in usable:
        hint = units[i].hint(HintKind.HEADING)
        if hint and hint.level == 1:
            return i, "heading", 0.95
    titles = _titles(units)
    for i in usable:
        if key(units[i].text) in titles:
            return i, "page-title", 0.95
    slug = _slug(page.url)
    by_slug = [
        (_share(slug, units[i].text), -i) for i in usable if not _is_statement(units[i].text)
    ]
    if slug and by_slug and max(by_slug)[0] >= _SLUG_SHARE:
        return -max(by_slug)[1], "url", 0.85
    place = _by_order(units, usable, anchored=anchored)
    return None if place is None else (place, "order", 0.6)


def _by_order(units: Sequence[Unit], usable: Sequence[int], *, anchored: bool) -> int | None:
    # A line without a blank one between it and a caption below describes that picture.
    texts = [i for i in usable if not describes_picture(units, i)]
    if not anchored:
        bare = all(unit.label is None for unit in units)
        texts = [i for i in texts if not _opens_body(units[i].text, bare=bare)]
    named = _named(units)
    at = 0
    while len(texts) - at > 1 and _is_kicker(units[texts[at]].text, named, len(texts) - at):
        at += 1
    return texts[at] if texts else None


def _opens_body(text: str, *, bare: bool) -> bool:
    """Whether a line is the body's, no headline. Of a bare text, without any furniture, a first
    sentence is taken for the story's own.
    """
    return ends_sentence(text) if bare else _is_statement(text)


def _is_statement(text: str) -> bool:
    """Whether it ends with a full stop: a headline may ask or cry, but seldom states in full."""
    return ends_sentence(text) and not asks(text)


def describes_picture(units: Sequence[Unit], i: int) -> bool:
    """Whether the unit is an alternative text: no blank line parts it from the caption below."""
    if i + 1 >= len(units) or units[i + 1].gap:
        return False
    return units[i + 1].label in (Label.CAPTION, Label.CREDIT)


def _is_kicker(text: str, named: set[str], count: int) -> bool:
    """Whether a text is the kicker of the one below; ``count`` of them could be the headline."""
    if weight(text) > _LONGEST_KICKER or ends_sentence(text):
        return False
    # Of two, the other is likelier the standfirst of a short headline.
    return key(text) in named or (count > 2 and weight(text) <= _KICKER_BY_ORDER)


def _named(units: Sequence[Unit]) -> set[str]:
    """The topics that the page lists or has in its title, as keys."""
    named = set()
    for unit in units:
        if unit.label in (Label.TAG, Label.SECTION):
            named.add(key(unit.content or unit.text))
        elif unit.label is Label.PAGE_TITLE:
            named |= {key(part) for part in _TITLE_PARTS.split(unit.text)}
    return named - _titles(units)


def _titles(units: Sequence[Unit]) -> set[str]:
    """What the page's title calls the article, as keys: the part that a rule singled out, or the
    longest of its parts.
    """
    titles = set()
    for unit in units:
        if unit.label is Label.PAGE_TITLE:
            whole = unit.content or unit.text
            titles |= {key(whole), key(max(_TITLE_PARTS.split(whole), key=len))}
    return titles - {""}


def _slug(url: str | None) -> set[str]:
    if not url:
        return set()
    try:
        path = urlsplit(url).path
    except ValueError:
        return set()
    last = max(path.split("/")[-2:], key=len, default="")
    words = {word for word in _SLUG_WORD.findall(last.casefold()) if not word.isdigit()}
    return words if len(words) >= 3 else set()


def _share(slug: set[str], text: str) -> float:
    if not slug:
        return 0.0
    return len(slug & set(_SLUG_WORD.findall(text.casefold()))) / len(slug)


def _above(
    units: Sequence[Unit], candidates: Sequence[int], headline: int, guesses: dict[int, Guess]
) -> None:
    above = [i for i in candidates if i < headline]
    times = Counter(units[i].text for i in above)
    for i in above:
        if units[i].hint(HintKind.IMAGE):
            guesses[i] = Guess(Label.ALT_TEXT, 0.9, "image")
        elif describes_picture(units, i):
            guesses[i] = Guess(Label.ALT_TEXT, 0.7, "above-caption")
        elif times[units[i].text] > 1:
            guesses[i] = Guess(Label.CAPTION, 0.6, "repeated-above-headline")
        elif i == above[-1] and weight(units[i].text) <= _LONGEST_KICKER:
            guesses[i] = Guess(Label.KICKER, 0.7, "above-headline")
        else:
            guesses[i] = Guess(Label.OTHER, 0.6, "above-headline")


def _below(
    units: Sequence[Unit],
    candidates: Sequence[int],
    headline: int,
    body: _Start,
    guesses: dict[int, Guess],
) -> int:
    """Label the standfirst; the place where the body starts."""
    below = [i for i in candidates if i > headline]
    if body.anchored:
        for i in (i for i in below if i < body.end):
            label = Label.ALT_TEXT if describes_picture(units, i) else Label.STANDFIRST
            guesses[i] = Guess(label, 0.8, "between-headline-and-byline")
        return body.end
    if not below or below[0] != _next_text(units, headline):
        return max(headline + 1, below[0] if below else headline + 1)
    first = below[0]
    follows = any(unit.label is None for unit in units[first + 1 :])
    if follows and _may_be_standfirst(units[first]):
        guesses[first] = Guess(Label.STANDFIRST, 0.7, "below-headline")
        return first + 1
    return first


def _may_be_standfirst(unit: Unit) -> bool:
    """Right below the headline, with no byline to tell it from the body by: a line that is no
    full sentence and no heading.
    """
    return (
        weight(unit.text) >= _SHORTEST_STANDFIRST
        and not ends_sentence(unit.text)
        and unit.hint(HintKind.HEADING) is None
    )


def _next_text(units: Sequence[Unit], place: int) -> int | None:
    """The next unit that is no part of a picture."""
    for i in range(place + 1, len(units)):
        if units[i].label not in _PICTURE:
            return i
    return None
