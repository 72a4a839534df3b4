"""Kind: what kind of article it is, by the layout's rules, or as the page prints."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from newsparse.declare import compiled
from newsparse.fields.kind import kind_of
from newsparse.lines import Label, LabelledLine
from newsparse.page import Page
from newsparse.publisher import LONGEST_RULE_LINE, KindRule, Layout, Scope
from newsparse.resolve.found import Found
from newsparse.runs import Run


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
    """The kind by the words of kicker, headline, section and tags, or the path of the URL."""
    if not any(label.is_body for label in by_label):
        return
    fields = found.fields
    told = kind_of(
        kicker=fields.get("kicker"),
        headline=fields.get("headline"),
        section=fields.get("section"),
        tags=fields.get("tags", ()),
        url=page.url,
    )
    if told is not None:
        source = "tags" if told.source == "tag" else told.source
        found.put("kind", told.kind, found.provenance.get(source, ()))


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
