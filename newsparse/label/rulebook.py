"""Rulebook: a layout with its patterns compiled and its phrases sorted, made once a parser."""

from __future__ import annotations

import re

from attrs import field, frozen

from newsparse.label.phrases import PhraseBook
from newsparse.publisher import LONGEST_RULE_LINE, Layout, Publisher, Rule, Zone

_NAMED_GROUP = re.compile(r"\(\?P<\w+>")


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _compile_if(pattern: str | None) -> re.Pattern[str] | None:
    return None if pattern is None else _compile(pattern)


@frozen
class CompiledRule:
    """A rule and its patterns."""

    rule: Rule
    pattern: re.Pattern[str]
    after: re.Pattern[str] | None
    before: re.Pattern[str] | None


@frozen
class CompiledZone:
    """A zone and its patterns."""

    zone: Zone
    start: re.Pattern[str]
    end: re.Pattern[str] | None
    opening: re.Pattern[str] | None


@frozen
class Rulebook:
    """A layout, ready to claim lines. Make one with :func:`rulebook_of`."""

    key: str
    layout: Layout
    phrases: PhraseBook
    weak: frozenset[str] = field(repr=False)
    rules: tuple[CompiledRule, ...] = field(repr=False)
    zones: tuple[CompiledZone, ...] = field(repr=False)
    any_rule: re.Pattern[str] | None = field(repr=False)

    def may_match(self, text: str) -> bool:
        """False where no rule matches: one look instead of one a rule."""
        return (
            self.any_rule is not None
            and len(text) <= LONGEST_RULE_LINE
            and self.any_rule.fullmatch(text) is not None
        )

    def is_weak(self, text: str) -> bool:
        """Whether a claimed line is nothing but one weak phrase."""
        return " ".join(text.casefold().split()) in self.weak


def rulebook_of(publisher: Publisher, layout: Layout) -> Rulebook:
    """The layout, compiled."""
    rules = tuple(
        CompiledRule(
            rule, _compile(rule.pattern), _compile_if(rule.after), _compile_if(rule.before)
        )
        for rule in layout.rules
    )
    unnamed = [f"(?:{_NAMED_GROUP.sub('(?:', rule.pattern)})" for rule in layout.rules]
    weak = PhraseBook.of(layout.weak_phrases)
    strong = PhraseBook.of(layout.phrases)
    return Rulebook(
        key=publisher.key,
        layout=layout,
        phrases=PhraseBook.of([*layout.phrases, *layout.weak_phrases]),
        weak=frozenset(weak.labels) - frozenset(strong.labels),
        rules=rules,
        zones=tuple(
            CompiledZone(
                zone, _compile(zone.start), _compile_if(zone.end), _compile_if(zone.opening)
            )
            for zone in layout.zones
        ),
        any_rule=_compile("|".join(unnamed)) if unnamed else None,
    )
