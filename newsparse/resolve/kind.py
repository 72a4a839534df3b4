"""Kind: what kind of article it is, by the layout's rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from newsparse.declare import compiled
from newsparse.lines import Label, LabelledLine
from newsparse.page import Page
from newsparse.publisher import LONGEST_RULE_LINE, KindRule, Layout, Scope
from newsparse.resolve.found import Found


def put_kind(page: Page, layout: Layout, lines: Sequence[LabelledLine], found: Found) -> None:
    """Note the kind that one of the layout's rules gives away."""
    for rule in layout.kinds:
        if rule.scope is Scope.URL:
            if page.url and _searches(rule, page.url):
                found.put("kind", rule.kind)
                return
            continue
        place = _place_of_kind(rule, lines)
        if place is not None:
            found.put("kind", rule.kind, (place,))
            return


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
