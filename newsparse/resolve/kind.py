"""Kind: what kind of article it is, by the layout's rules, or as the page prints."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from newsparse.declare import compiled
from newsparse.fields.kind import kind_of, kind_of_words
from newsparse.lines import Label, LabelledLine
from newsparse.model import Kind
from newsparse.page import Page
from newsparse.publisher import LONGEST_RULE_LINE, KindRule, Layout, Scope
from newsparse.resolve.found import Found
from newsparse.runs import Run
from newsparse.shape import key

_HEAD = 6
"""Runs: how far below the headline a line may say what kind of article it heads."""
_MENU = 4
"""Runs above a line that show whether it is the last entry of a menu."""
_TELLING = frozenset({Label.BYLINE, Label.KICKER, Label.SECTION, Label.TAG, Label.OTHER})
"""What a line below the headline that is a kind's word may be: “Comment” is a button too."""
_ON_ADVERTS = frozenset({Kind.SPONSORED})


def put_kind(
    page: Page,
    layout: Layout | None,
    lines: Sequence[LabelledLine],
    by_label: Mapping[Label, Sequence[Run]],
    found: Found,
) -> None:
    """Note the kind that one of the layout's rules gives away, else what the page prints for it."""
    for rule in layout.kinds if layout else ():
        if rule.scope is Scope.URL:
            if page.url and _searches(rule, page.url):
                found.put("kind", rule.kind)
                return
            continue
        place = _place_of_kind(rule, lines)
        if place is not None:
            found.put("kind", rule.kind, (place,))
            return
    if layout is None or not layout.kinds:
        _put_printed(page, by_label, found)


def _put_printed(page: Page, by_label: Mapping[Label, Sequence[Run]], found: Found) -> None:
    """The kind by the words of kicker, headline, section and tags, of a line between headline and
    body, or the path of the URL.
    """
    if not any(label.is_body for label in by_label):
        return
    runs = sorted((run for some in by_label.values() for run in some), key=lambda run: run.places)
    at = next((k for k, run in enumerate(runs) if run.label is Label.HEADLINE), None)
    if at is not None:
        _put_kicker(runs, at, found)
    fields = found.fields
    told = kind_of(
        kicker=fields.get("kicker"),
        headline=fields.get("headline"),
        section=fields.get("section"),
        tags=fields.get("tags", ()),
        url=page.url,
    )
    if told is not None and told.source != "url":
        source = "tags" if told.source == "tag" else told.source
        found.put("kind", told.kind, found.provenance.get(source, ()))
    elif at is None or not _put_below(runs[at + 1 : at + 1 + _HEAD], found):
        found.put("kind", told.kind if told else None)


def _put_kicker(runs: Sequence[Run], at: int, found: Found) -> None:
    """Note the line right above the headline as the kicker, if it is the word for a kind and no entry
    of a menu.
    """
    if "kicker" in found.fields or at == 0:
        return
    run = runs[at - 1]
    known = run.label in (Label.BYLINE, Label.DATE, Label.PAGE_TITLE) or run.label.is_body
    if not known and kind_of(kicker=run.text) is not None and _stands_apart(runs, at - 1):
        found.put("kicker", run.text, run.places)


def _stands_apart(runs: Sequence[Run], at: int) -> bool:
    """Whether a line above the headline is none of the list above it: it is the first line, is printed
    on the page before, says more than a word, or blank lines part it alone from those above.
    """
    run = runs[at]
    above = runs[max(0, at - _MENU) : at]
    if not above or any(key(other.text) == key(run.text) for other in runs[:at]):
        return True
    if kind_of_words(run.text) is None:
        return True
    gaps = [b.places[0] - a.places[-1] for a, b in pairwise([*above, run])]
    return gaps[-1] > 1 and (len(gaps) == 1 or min(gaps[:-1]) == 1)


def _put_below(runs: Sequence[Run], found: Found) -> bool:
    """Whether one of the lines from the headline to the body is a kind's word; it is noted."""
    for run in runs:
        if run.label.is_body:
            return False
        told = kind_of(kicker=run.text) if run.label in _TELLING else None
        if told is not None and told.text == run.text.strip() and told.kind not in _ON_ADVERTS:
            found.put("kind", told.kind, run.places)
            return True
    return False


_SCOPES = {
    Scope.TAG: Label.TAG,
    Scope.KICKER: Label.KICKER,
    Scope.SECTION: Label.SECTION,
    Scope.HEADLINE: Label.HEADLINE,
}


def _searches(rule: KindRule, url: str) -> bool:
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    return compiled(rule.pattern, rule.pattern).search(path[:LONGEST_RULE_LINE]) is not None


def _place_of_kind(rule: KindRule, lines: Sequence[LabelledLine]) -> int | None:
    pattern: re.Pattern[str] = compiled(rule.pattern, rule.pattern)
    wanted = _SCOPES.get(rule.scope)
    for place, line in enumerate(lines):
        text = line.content if wanted is None or line.label is wanted else ""
        if 0 < len(text) <= LONGEST_RULE_LINE and pattern.fullmatch(text):
            return place
    return None
