"""Publisher: what a plugin is written in. A publisher is declared as data.

Patterns are Python regular expressions, matched without regard to case on the *cleaned* text of
one line (see :class:`newsparse.Line`), as a whole unless said otherwise. They may use neither
backreferences nor look-around across repeats: keep them linear. Lines longer than
:data:`LONGEST_RULE_LINE` are never matched: furniture is short.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum

from attrs import field, frozen

from newsparse.checks import frozen_tuple
from newsparse.declare import (
    check_date_format,
    check_label,
    check_members,
    check_name,
    check_zone,
    check_zones,
    compiled,
)
from newsparse.errors import DeclarationError
from newsparse.lines import Label, LabelledLine
from newsparse.model import Article, Kind
from newsparse.page import Page

LONGEST_RULE_LINE = 2000
"""Characters: longer lines are never matched by a rule, a phrase, a zone's marker or a sign."""

BUILT_IN_FORMATS = ("auto", "terminal", "json", "text")
"""Names that a plugin's format may not have."""

PART_LABELS: Mapping[str, Label] = {
    **{label.value: label for label in Label},
    "published": Label.DATE,
    "modified": Label.DATE,
}
"""What the named groups of a rule's pattern may be called, and the label each piece gets."""

Relabel = Callable[[Page, tuple[LabelledLine, ...]], Sequence[LabelledLine]]
"""A layout's escape hatch: all lines in, the same lines out with other labels, sources,
confidences, values or joins. Core refuses a result that loses, adds or reorders a line."""


class Scope(Enum):
    """Where :class:`KindRule` looks."""

    URL = "url"
    TAG = "tag"
    KICKER = "kicker"
    SECTION = "section"
    HEADLINE = "headline"
    LINE = "line"


@frozen
class Sign:
    """A phrase that gives the publisher away where no URL does.

    :param pattern: searched for anywhere in a line.
    :param weight: above 0, at most 1. A publisher is named when the weights of its signs that
        the page shows, each counted once, reach 1. Give 1 only to what no other site prints.
    """

    pattern: str
    weight: float = 1.0

    def __attrs_post_init__(self) -> None:
        compiled(self.pattern, f"sign {self.pattern!r}")
        if not isinstance(self.weight, (int, float)) or not 0 < self.weight <= 1:
            raise DeclarationError(
                f"sign {self.pattern!r}",
                f"weight must be above 0 and at most 1, not {self.weight!r}",
            )


@frozen
class Rule:
    """A line of a known form.

    :param name: unique in its layout; shown by ``newsparse explain``.
    :param label: what the line is, or the pieces of it that no group names.
    :param pattern: the whole line. Named groups become pieces, each with its own span; a group is
        named after a label in lower case (``caption``, ``credit``), or ``published`` or
        ``modified``. What stands before a group belongs to its piece but not to its value; what
        stands after the last group, likewise.
    :param after: if given, the line before (blank lines skipped) must match it as a whole.
    :param before: if given, the line after (blank lines skipped) must match it as a whole.
    """

    name: str
    label: Label
    pattern: str
    after: str | None = None
    before: str | None = None

    def __attrs_post_init__(self) -> None:
        where = f"rule {self.name!r}"
        check_name(self.name, where)
        check_label(self.label, where)
        groups = compiled(self.pattern, where).groupindex
        for group in groups:
            if group not in PART_LABELS or group == "blank":
                raise DeclarationError(
                    where, f"group {group!r} is no label; use one of {', '.join(PART_LABELS)}"
                )
        for neighbour in (self.after, self.before):
            if neighbour is not None:
                compiled(neighbour, where)


@frozen
class Zone:
    """Lines from a start to an end marker.

    A zone never swallows an article: it is dropped, but for its start line, when its end does not
    come within ``reach``, when another start comes first, or when it would hold more than
    ``prose`` lines of running text.

    :param name: unique in its layout.
    :param label: what the lines between the markers are.
    :param start: the marker line that opens it.
    :param end: the marker line that closes it. ``None``: it runs to the end of the page, but no
        further than ``reach``; where more than ``prose`` lines of running text follow, the article
        goes on, and the start stands alone.
    :param reach: how many lines that are not blank it may hold between its markers.
    :param prose: how many of them may be running text (a long line that ends
        with a full stop; headlines may ask).
    :param opening: if given, the first line inside must match it as a whole, or the start stands
        alone: for markers whose end may be missing.
    :param marker: the label of the marker lines; ``label`` where it is chrome, else
        ``Label.NAVIGATION``.
    :param keep_end: False leaves the end line to other rules.
    """

    name: str
    label: Label
    start: str
    end: str | None
    reach: int = 30
    prose: int = 2
    opening: str | None = None
    marker: Label | None = None
    keep_end: bool = True

    def __attrs_post_init__(self) -> None:
        where = f"zone {self.name!r}"
        check_name(self.name, where)
        check_label(self.label, where)
        if self.marker is not None:
            check_label(self.marker, where)
        compiled(self.start, where)
        for pattern in (self.end, self.opening):
            if pattern is not None:
                compiled(pattern, where)
        if not isinstance(self.keep_end, bool):
            raise DeclarationError(where, f"keep_end must be True or False, not {self.keep_end!r}")
        if not isinstance(self.reach, int) or self.reach < 1:
            raise DeclarationError(
                where, f"reach must be a number of lines from 1, not {self.reach!r}"
            )
        if not isinstance(self.prose, int) or self.prose < 0:
            raise DeclarationError(
                where, f"prose must be a number of lines from 0, not {self.prose!r}"
            )

    @property
    def marker_label(self) -> Label:
        """The label of its marker lines."""
        if self.marker is not None:
            return self.marker
        return self.label if self.label.is_chrome else Label.NAVIGATION


@frozen
class KindRule:
    """How a publisher shows what kind of article a page is.

    :param kind: the kind.
    :param scope: where to look. ``URL`` searches its path; the others match a whole tag, kicker,
        section, headline, or any line.
    :param pattern: what to look for.
    """

    kind: Kind
    scope: Scope
    pattern: str

    def __attrs_post_init__(self) -> None:
        where = f"kind rule {self.pattern!r}"
        compiled(self.pattern, where)
        if not isinstance(self.kind, Kind) or not isinstance(self.scope, Scope):
            raise DeclarationError(where, "needs a newsparse.Kind and a newsparse.Scope")


Phrases = Mapping[Label, Sequence[str]] | tuple[tuple[Label, tuple[str, ...]], ...]


def _phrases(value: Phrases) -> tuple[tuple[Label, tuple[str, ...]], ...]:
    if isinstance(value, tuple):  # a layout copied by attrs.evolve hands in the tuple itself
        return value
    given: object = value
    if not isinstance(given, Mapping):
        raise DeclarationError("phrases", f"must map labels to lists of str, not be {given!r:.80}")
    for label, phrases in given.items():
        if isinstance(phrases, str) or not isinstance(phrases, Sequence):
            raise DeclarationError(
                f"phrases of {label}", f"must be a list of str, not {phrases!r:.80}"
            )
    return tuple((label, tuple(phrases)) for label, phrases in value.items())


@frozen
class Layout:
    """How a publisher's pages looked in one period.

    :param name: unique in its publisher.
    :param since: the first day it was in use, or ``None``.
    :param until: the last day, or ``None``.
    :param phrases: chrome by label: whole lines, matched without regard to case, also run together
        on one line and repeated.
    :param weak_phrases: the same for phrases that are also ordinary words, such as the entries of
        a menu: they claim a line only beside (blank lines skipped) a line that is claimed with the
        same label, or where three or more of them follow one another.
    :param rules: tried in order; the first that matches a line claims it.
    :param zones: tried in order.
    :param date_formats: ``strptime`` formats of printed dates without their zone, likeliest first;
        month and day names are read in the publisher's languages.
    :param kinds: tried in order.
    :param relabel: see :data:`Relabel`.
    :param thorough: whether its rules, phrases and zones claim all the furniture of its pages: what
        they leave is the article's own, and a handful of rules tells headline from paragraph.
        Where they do not, the trained model labels what is left, with the claims as fixed points.
    """

    name: str = "current"
    since: date | None = None
    until: date | None = None
    phrases: tuple[tuple[Label, tuple[str, ...]], ...] = field(default=(), converter=_phrases)
    weak_phrases: tuple[tuple[Label, tuple[str, ...]], ...] = field(default=(), converter=_phrases)
    rules: tuple[Rule, ...] = field(default=(), converter=frozen_tuple)
    zones: tuple[Zone, ...] = field(default=(), converter=frozen_tuple)
    date_formats: tuple[str, ...] = field(default=(), converter=frozen_tuple)
    kinds: tuple[KindRule, ...] = field(default=(), converter=frozen_tuple)
    relabel: Relabel | None = None
    thorough: bool = False

    def __attrs_post_init__(self) -> None:
        where = f"layout {self.name!r}"
        check_name(self.name, where)
        check_members(where, "rules", self.rules, Rule)
        check_members(where, "zones", self.zones, Zone)
        check_members(where, "kinds", self.kinds, KindRule)
        check_members(where, "date_formats", self.date_formats, str)
        for form in self.date_formats:
            check_date_format(where, form)
        names = [rule.name for rule in self.rules] + [zone.name for zone in self.zones]
        for name in names:
            if names.count(name) > 1:
                raise DeclarationError(where, f"two rules or zones are called {name!r}")
        for label, phrases in (*self.phrases, *self.weak_phrases):
            check_label(label, f"{where}, phrases")
            for phrase in phrases:
                if not isinstance(phrase, str) or not phrase.strip():
                    raise DeclarationError(f"{where}, phrases", f"{phrase!r} is no phrase")
        if self.relabel is not None and not callable(self.relabel):
            raise DeclarationError(where, "relabel must be callable")
        if not isinstance(self.thorough, bool):
            raise DeclarationError(where, f"thorough must be True or False, not {self.thorough!r}")
        for day in (self.since, self.until):
            if day is not None and (not isinstance(day, date) or isinstance(day, datetime)):
                raise DeclarationError(where, f"since and until must be dates, not {day!r}")
        if self.since and self.until and self.since > self.until:
            raise DeclarationError(where, f"since {self.since} lies after until {self.until}")

    def in_force(self, day: date) -> bool:
        """Whether it was in use on that day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


def _pairs(value: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    try:
        return tuple(dict(value).items())
    except (TypeError, ValueError) as error:
        raise DeclarationError(
            "zones", f"must map abbreviations to zones, not be {value!r:.80}"
        ) from error


@frozen
class Publisher:
    """One news outlet.

    :param key: unique among all plugins: lower-case letters, digits and dashes.
    :param name: as it calls itself.
    :param domains: registered domains without ``www.``; subdomains are included.
    :param languages: BCP 47 tags, the main one first.
    :param country: ISO 3166-1 alpha-2.
    :param timezone: its IANA time zone, taken for times printed without one.
    :param signs: see :class:`Sign`.
    :param layouts: at least one.
    :param zones: printed zone abbreviations and their IANA zone or ``+HH:MM``, where they mean
        something else here than usual (``IST`` in India, Ireland or Israel).
    """

    key: str
    name: str
    domains: tuple[str, ...] = field(default=(), converter=frozen_tuple)
    languages: tuple[str, ...] = field(default=(), converter=frozen_tuple)
    country: str | None = None
    timezone: str | None = None
    signs: tuple[Sign, ...] = field(default=(), converter=frozen_tuple)
    layouts: tuple[Layout, ...] = field(default=(Layout(),), converter=frozen_tuple)
    zones: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs)

    def __attrs_post_init__(self) -> None:
        where = f"publisher {self.key!r}"
        check_name(self.key, where)
        if not isinstance(self.name, str) or not self.name.strip():
            raise DeclarationError(where, f"name must be text, not {self.name!r}")
        check_members(where, "domains", self.domains, str)
        for domain in self.domains:
            if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain):
                raise DeclarationError(
                    where, f"domain {domain!r} must be lower case, without scheme or path"
                )
            if domain.startswith("www."):
                raise DeclarationError(where, f"write {domain[4:]!r}, not {domain!r}")
        check_members(where, "languages", self.languages, str)
        for language in self.languages:
            if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", language):
                raise DeclarationError(
                    where, f"language {language!r} is no BCP 47 tag such as “en”"
                )
        if self.country is not None and not re.fullmatch(r"[A-Z]{2}", str(self.country)):
            raise DeclarationError(where, f"country {self.country!r} must be two capitals, as “GB”")
        check_zone(where, self.timezone)
        check_zones(where, self.zones)
        check_members(where, "signs", self.signs, Sign)
        check_members(where, "layouts", self.layouts, Layout)
        if not self.layouts:
            raise DeclarationError(where, "needs at least one layout")
        names = [layout.name for layout in self.layouts]
        if len(set(names)) < len(names):
            raise DeclarationError(where, f"two layouts share a name: {', '.join(names)}")


@frozen
class Format:
    """An output format that a plugin adds to the command line.

    :param name: as given to ``--format``.
    :param media_type: such as ``application/json``.
    :param write: an article in, the document out.
    """

    name: str
    media_type: str
    write: Callable[[Article], str]

    def __attrs_post_init__(self) -> None:
        where = f"format {self.name!r}"
        check_name(self.name, where)
        if self.name in BUILT_IN_FORMATS:
            raise DeclarationError(where, "is the name of a built-in format; choose another")
        if not callable(self.write):
            raise DeclarationError(where, "write must be callable")
