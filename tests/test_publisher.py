"""Declarations: what a plugin is written in, and the errors that say what is wrong."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import date
from typing import Any, cast

import pytest
from attrs import evolve

from newsparse import (
    DeclarationError,
    Kind,
    KindRule,
    Label,
    Layout,
    Publisher,
    Rule,
    Scope,
    Sign,
    Zone,
)

N = Label.NAVIGATION


def _zone(**parts: Any) -> Zone:
    return Zone(**{"name": "box", "label": N, "start": "a", "end": "b", **parts})


def _publisher(**parts: Any) -> Publisher:
    return Publisher(**{"key": "gazette", "name": "The Gazette", **parts})


FAULTS: list[tuple[Callable[[], object], str, str]] = [
    (lambda: Sign(""), "sign ''", "a pattern must be a str that is not empty"),
    (lambda: Sign("("), "sign '('", "bad pattern '('"),
    (lambda: Sign("a", 0), "sign 'a'", "weight must be above 0 and at most 1, not 0"),
    (lambda: Sign("a", 2), "sign 'a'", "weight must be above 0 and at most 1, not 2"),
    (lambda: Sign("a", "b"), "sign 'a'", "weight must be"),  # type: ignore[arg-type]
    (lambda: Rule("By Line", N, "a"), "rule 'By Line'", "must be lower-case letters"),
    (lambda: Rule("", N, "a"), "rule ''", "must be lower-case letters"),
    (lambda: Rule("r", "navigation", "a"), "rule 'r'", "label must be a newsparse.Label"),  # type: ignore[arg-type]
    (lambda: Rule("r", Label.BLANK, "a"), "rule 'r'", "label BLANK is the reader's alone"),
    (lambda: Rule("r", N, "["), "rule 'r'", "bad pattern '['"),
    (lambda: Rule("r", N, 5), "rule 'r'", "a pattern must be a str"),  # type: ignore[arg-type]
    (lambda: Rule("r", N, r"(a)\1"), "rule 'r'", "backreferences are not linear"),
    (lambda: Rule("r", N, "(?P<tag>a)(?P=tag)"), "rule 'r'", "backreferences are not linear"),
    (lambda: Rule("r", N, "(?P<title>a)"), "rule 'r'", "group 'title' is no label; use one of"),
    (lambda: Rule("r", N, "(?P<blank>a)"), "rule 'r'", "group 'blank' is no label"),
    (lambda: Rule("r", N, "a", after="("), "rule 'r'", "bad pattern '('"),
    (lambda: Rule("r", N, "a", before=""), "rule 'r'", "a pattern must be a str that is not empty"),
    (lambda: _zone(name="Box"), "zone 'Box'", "must be lower-case letters"),
    (lambda: _zone(label=None), "zone 'box'", "label must be a newsparse.Label, not None"),
    (lambda: _zone(marker=Label.BLANK), "zone 'box'", "label BLANK"),
    (lambda: _zone(start="("), "zone 'box'", "bad pattern"),
    (lambda: _zone(end="("), "zone 'box'", "bad pattern"),
    (lambda: _zone(opening="("), "zone 'box'", "bad pattern"),
    (lambda: _zone(reach=0), "zone 'box'", "reach must be a number of lines from 1, not 0"),
    (lambda: _zone(reach="5"), "zone 'box'", "reach must be a number of lines from 1, not '5'"),
    (lambda: _zone(prose=-1), "zone 'box'", "prose must be a number of lines from 0, not -1"),
    (lambda: KindRule(Kind.NEWS, Scope.TAG, "("), "kind rule '('", "bad pattern"),
    (lambda: KindRule("news", Scope.TAG, "a"), "kind rule 'a'", "needs a newsparse.Kind"),  # type: ignore[arg-type]
    (lambda: KindRule(Kind.NEWS, "tag", "a"), "kind rule 'a'", "and a newsparse.Scope"),  # type: ignore[arg-type]
    (lambda: Layout("New Look"), "layout 'New Look'", "must be lower-case letters"),
    (lambda: Layout(rules=["a"]), "layout 'current'", "rules must hold Rule, not 'a'"),
    (lambda: Layout(zones=[5]), "layout 'current'", "zones must hold Zone, not 5"),
    (lambda: Layout(kinds=[5]), "layout 'current'", "kinds must hold KindRule, not 5"),
    (lambda: Layout(date_formats="%d"), "layout 'current'", "date_formats must"),
    (lambda: Layout(date_formats=["%Q %d"]), "layout 'current'", "date format '%Q %d' must have"),
    (lambda: Layout(phrases=cast(Any, ["Share"])), "phrases", "must map labels to lists of str"),
    (
        lambda: Layout(rules=cast(Any, Rule("r", N, "a"))),
        "layout 'current'",
        "rules must be a list of Rule",
    ),
    (lambda: Layout(date_formats=[5]), "layout 'current'", "date_formats must hold str, not 5"),
    (
        lambda: Layout(rules=[Rule("box", N, "a")], zones=[_zone()]),
        "layout 'current'",
        "two rules or zones are called 'box'",
    ),
    (lambda: Layout(phrases={N: "Share"}), "phrases of", "must be a list of str, not 'Share'"),
    (lambda: Layout(phrases={N: ["Share", " "]}), "layout 'current', phrases", "' ' is no phrase"),
    (lambda: Layout(phrases={N: [5]}), "layout 'current', phrases", "5 is no phrase"),  # type: ignore[list-item]
    (lambda: Layout(phrases={Label.BLANK: ["a"]}), "layout 'current', phrases", "label BLANK"),
    (lambda: Layout(weak_phrases={"x": ["a"]}), "layout 'current', phrases", "label must be"),  # type: ignore[dict-item]
    (
        lambda: Layout(thorough="yes"),  # type: ignore[arg-type]
        "layout 'current'",
        "thorough must be True or False, not 'yes'",
    ),
    (lambda: Layout(relabel=5), "layout 'current'", "relabel must be callable"),  # type: ignore[arg-type]
    (
        lambda: Layout(since=date(2024, 2, 1), until=date(2024, 1, 1)),
        "layout 'current'",
        "since 2024-02-01 lies after until 2024-01-01",
    ),
    (
        lambda: _publisher(key="The Gazette"),
        "publisher 'The Gazette'",
        "must be lower-case letters",
    ),
    (lambda: _publisher(name=" "), "publisher 'gazette'", "name must be text, not ' '"),
    (lambda: _publisher(name=None), "publisher 'gazette'", "name must be text, not None"),
    (
        lambda: _publisher(domains=["https://gazette.example/"]),
        "publisher 'gazette'",
        "must be lower case, without scheme or path",
    ),
    (lambda: _publisher(domains=["Gazette.example"]), "publisher 'gazette'", "must be lower case"),
    (
        lambda: _publisher(domains=["www.gazette.example"]),
        "publisher 'gazette'",
        "write 'gazette.example', not 'www.gazette.example'",
    ),
    (lambda: _publisher(languages=["English"]), "publisher 'gazette'", "is no BCP 47 tag"),
    (lambda: _publisher(country="gb"), "publisher 'gazette'", "country 'gb' must be two capitals"),
    (
        lambda: _publisher(timezone="Vennholm"),
        "publisher 'gazette'",
        "timezone 'Vennholm' is unknown",
    ),
    (lambda: _publisher(timezone="../etc"), "publisher 'gazette'", "use an IANA name"),
    (lambda: _publisher(signs=["a"]), "publisher 'gazette'", "signs must hold Sign, not 'a'"),
    (lambda: _publisher(layouts=[]), "publisher 'gazette'", "needs at least one layout"),
    (lambda: _publisher(layouts=[5]), "publisher 'gazette'", "layouts must hold Layout, not 5"),
    (
        lambda: _publisher(layouts=[Layout(), Layout()]),
        "publisher 'gazette'",
        "two layouts share a name: current, current",
    ),
]


@pytest.mark.parametrize(
    ("declare", "where", "problem"), FAULTS, ids=[f"{w}: {p}" for _, w, p in FAULTS]
)
def test_faults_are_named(declare: Callable[[], object], where: str, problem: str) -> None:
    """Each fault names the declaration and says what is wrong."""
    with pytest.raises(DeclarationError) as caught:
        declare()
    assert where in caught.value.where
    assert problem in caught.value.problem
    assert str(caught.value) == f"{caught.value.where}: {caught.value.problem}"


def test_declaration_errors_survive_a_process() -> None:
    """They can be sent from a worker to the one who started it."""
    error = DeclarationError("rule 'r'", "bad")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (copy.where, copy.problem, str(copy)) == (error.where, error.problem, str(error))


@pytest.mark.parametrize("pattern", [r"a\\1", r"\d{1,9}", r"(?-i:A)b", r"\[1\]", r"\\\\2"])
def test_patterns_that_are_no_backreferences(pattern: str) -> None:
    """An escaped backslash before a digit refers to nothing."""
    assert Rule("r", N, pattern).pattern == pattern


def test_lists_become_tuples() -> None:
    """Declarations are frozen, whatever they were written with."""
    layout = Layout(rules=[Rule("r", N, "a")], phrases={N: ["Share"]}, date_formats=["%d %b %Y"])
    assert layout.rules == (Rule("r", N, "a"),)
    assert layout.phrases == ((N, ("Share",)),)
    publisher = _publisher(layouts=[layout], zones={"IST": "Asia/Kolkata"}, languages=["en"])
    assert publisher.zones == (("IST", "Asia/Kolkata"),)
    assert publisher.languages == ("en",)


def test_a_layout_can_be_copied() -> None:
    """With another name and the same phrases."""
    layout = Layout(phrases={N: ["Share"]}, weak_phrases={N: ["News"]})
    copy = evolve(layout, name="old")
    assert (copy.phrases, copy.weak_phrases) == (layout.phrases, layout.weak_phrases)


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (None, None, True),
        (date(2024, 5, 1), None, True),
        (date(2024, 5, 2), None, False),
        (None, date(2024, 5, 1), True),
        (None, date(2024, 4, 30), False),
    ],
)
def test_layouts_are_in_force_from_and_to_a_day(
    since: date | None, until: date | None, expected: bool
) -> None:
    """Both days are included."""
    assert Layout(since=since, until=until).in_force(date(2024, 5, 1)) is expected
