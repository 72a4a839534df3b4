"""Rulebook: a layout with its patterns compiled and its phrases sorted, made once a parser."""

from __future__ import annotations

import re

from attrs import field, frozen

from newsparse.declare import compiled
from newsparse.label.phrases import PhraseBook
from newsparse.publisher import LONGEST_RULE_LINE, Layout, Publisher, Rule, Zone

_NAMED_GROUP = re.compile(r"\(\?P<\w+>")


def _compiled_if(pattern: str | None, where: str) -> re.Pattern[str] | None:
    return None if pattern is None else compiled(pattern, where)


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


def _compiled_rule(rule: Rule) -> CompiledRule:
    where = f"rule {rule.name!r}"
    pattern = compiled(rule.pattern, where)
    return CompiledRule(
        rule, pattern, _compiled_if(rule.after, where), _compiled_if(rule.before, where)
    )


def _compiled_zone(zone: Zone) -> CompiledZone:
    where = f"zone {zone.name!r}"
    start = compiled(zone.start, where)
    return CompiledZone(
        zone, start, _compiled_if(zone.end, where), _compiled_if(zone.opening, where)
    )


def rulebook_of(publisher: Publisher, layout: Layout) -> Rulebook:
    """The layout, compiled."""
    unnamed = [f"(?:{_NAMED_GROUP.sub('(?:', rule.pattern)})" for rule in layout.rules]
    weak = PhraseBook.of(layout.weak_phrases)
    strong = PhraseBook.of(layout.phrases)
    return Rulebook(
        key=publisher.key,
        layout=layout,
        phrases=PhraseBook.of([*layout.phrases, *layout.weak_phrases]),
        weak=frozenset(weak.labels) - frozenset(strong.labels),
        rules=tuple(map(_compiled_rule, layout.rules)),
        zones=tuple(map(_compiled_zone, layout.zones)),
        any_rule=_compiled_if("|".join(unnamed) or None, f"layout {layout.name!r}"),
    )
