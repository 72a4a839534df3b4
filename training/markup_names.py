"""What an element says of the text in it: its tag, role, classes and ids, and where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newsparse.lines import Label
from training.markup_rules import LINKS, RULES, TAGS, Rule, Verdict

_BEATS_NAV = frozenset(
    {Label.SHARE, Label.TAG, Label.RELATED, Label.MOST_VIEWED, Label.SECTION, Label.COMMENTS}
)
_ATTRIBUTES = (
    "class id role itemprop aria-label data-testid data-test-id data-test data-component "
    "data-component-name data-module data-qa data-block data-area data-name data-type data-cy "
    "data-hook data-t-name rel"
).split()
_PIECES = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?:[a-z]{2,}|[A-Z][a-z]+)(?:[A-Z][a-z]+)+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_STATE = re.compile(r"-(?:with|has|no|not|non|without|hide|hides|show|shows|is|if|when)-[^-]+(?=-)")
_POST_CLASS = re.compile(r"\b(?:hentry|type-post|post-\d+)\b")
_POST_TERM = re.compile(r"^(?:category|tag|author)-")
_LONGEST_NAME = 80


@lru_cache(maxsize=65536)
def _name(word: str) -> str:
    tokens = []
    for piece in _PIECES.findall(word):
        # What is no clean camel case is a hash, in which "Ad" means nothing.
        tokens += _HUMP.split(piece) if _CAMEL.fullmatch(piece) else [piece]
    return _STATE.sub("", f"-{'-'.join(tokens).lower()}-")


def names(element: Any) -> Iterator[str]:
    """The element's names, each ``-token-token-``, in lower case, utility and state words left out.

    :param element: an lxml element.
    """
    if "-" in element.tag:
        yield _name(element.tag)
    for attribute in _ATTRIBUTES:
        value = element.get(attribute)
        if not value:
            continue
        if attribute == "aria-label":
            yield _name(value[:_LONGEST_NAME])
            continue
        is_post = attribute == "class" and _POST_CLASS.search(value)
        for word in value.split():
            if len(word) > _LONGEST_NAME or ":" in word or "[" in word:
                continue
            if not (is_post and _POST_TERM.match(word)):
                yield _name(word)


@lru_cache(maxsize=65536)
def _rule_of(name: str) -> Rule | None:
    holding = [rule for rule in RULES if rule.holds(name)]
    return max(holding, key=lambda rule: rule.level, default=None)


def by_names(element: Any) -> Verdict | None:
    """What the element's own names say, strongest first; ``None`` where they are silent."""
    rules = [rule for name in names(element) if (rule := _rule_of(name)) is not None]
    if not rules:
        return None
    rule = max(rules, key=lambda rule: (rule.level, -RULES.index(rule)))
    return Verdict(rule.label, rule.level, rule.name)


def by_tag(element: Any) -> Verdict | None:
    """What the element's tag says, or, of a link, where it leads."""
    if element.tag == "a":
        href = (element.get("href") or "")[:300].lower()
        return next((verdict for pattern, verdict in LINKS if pattern.search(href)), None)
    return TAGS.get(element.tag)


def verdict_of(element: Any) -> Verdict | None:
    """What an element says by itself: its names or its tag, whichever is stronger."""
    named, tagged = by_names(element), by_tag(element)
    if named is None or tagged is None:
        return named or tagged
    if tagged.label is Label.NAVIGATION and named.label in _BEATS_NAV:
        return named
    return tagged if tagged.level > named.level else named
