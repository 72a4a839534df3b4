"""Variants of a body: with furniture in it, with lists, and as letters to the editor."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lxml")

from newsparse.label.model import Unit
from newsparse.lines import Label
from newsparse.page import Page
from training.examples import Example
from training.variants import (
    Labelled,
    _first_sentence,
    _interrupted,
    _listed,
    _signed,
    _timed,
    variants,
)

SEEDS = range(60)
_TEXTS = (
    (Label.PARAGRAPH, "The ferry of Vennholm sailed again on Tuesday from the harbour of Karrow."),
    (Label.PARAGRAPH, "Odda Brenn of Larke, who mends nets, had thought: “She will never sail!”"),
    (Label.SUBHEADING, "The long wait"),
    (Label.PARAGRAPH, "In March the shipyard of Hallborn asked Ada Quill for more time."),
    (Label.CAPTION, "The ferry off Karrow"),
    (Label.PARAGRAPH, "From Monday she will leave Karrow at seven, said the council."),
)
BODY: Labelled = [(Unit(text, None, (), True, text), label) for label, text in _TEXTS]
FURNITURE = ("Harbour news", "Log in", "Share", "Privacy policy")
AMID = ("Ropes: how to tie them", "Ada Quill writes on boats.", "Ferries")
OTHER = Example(
    "karrow",
    "bs4",
    "karrow",
    Page(""),
    tuple(
        Unit(text)
        for text in ("Boats", *FURNITURE[:2], "By Ada Quill", "Sails.", *AMID, *FURNITURE[2:])
    ),
    (
        Label.HEADLINE,
        Label.NAVIGATION,
        Label.CONTROL,
        Label.BYLINE,
        Label.PARAGRAPH,
        Label.RELATED,
        Label.AUTHOR_BIO,
        Label.TAG,
        Label.SHARE,
        Label.FOOTER,
    ),
)
_LABELS = dict(zip((unit.text for unit in OTHER.units), OTHER.labels, strict=True))

Made = Callable[[Labelled, random.Random], Labelled]


def _interrupt(body: Labelled, rng: random.Random) -> Labelled:
    return _interrupted(body, OTHER, rng)


def _all(make: Made, body: Labelled = BODY) -> list[Labelled]:
    """What comes of the body, for many seeds."""
    return [make(body, random.Random(seed)) for seed in SEEDS]  # noqa: S311 - no secret


def _new(made: Labelled) -> Labelled:
    """What the body did not hold."""
    texts = {unit.text for unit, _ in BODY}
    return [pair for pair in made if pair[0].text not in texts and not pair[0].text.endswith(":")]


def _plain(text: str) -> str:
    return text.rstrip(".!?:”")


def _old(made: Labelled) -> list[tuple[str, Label]]:
    """What the body held, however its paragraphs end."""
    texts = {_plain(unit.text) for unit, _ in BODY}
    return [(_plain(u.text), label) for u, label in made if _plain(u.text) in texts]


_BODY = _old(BODY)


@pytest.mark.parametrize("make", [_interrupt, _listed, _signed])
def test_the_same_seed_makes_the_same(make: Made) -> None:
    """Another seed makes something else, and the body that came in stays as it was."""
    before = list(BODY)
    made = _all(make)
    assert made == _all(make)
    assert any(one != made[0] for one in made)
    assert before == BODY


@pytest.mark.parametrize("make", [_interrupt, _listed, _signed])
def test_the_body_starts_and_ends_as_bodies_do(make: Made) -> None:
    """Its first and its last unit are of the body, so that a path of states runs through it."""
    for made in _all(make):
        assert made[0][1].is_body
        assert made[-1][1].is_body


@pytest.mark.parametrize("make", [_interrupt, _signed])
def test_the_body_is_whole(make: Made) -> None:
    """All its units are there, in their order, with their labels, unchanged."""
    for made in _all(make):
        assert [pair for pair in made if pair in BODY] == BODY


def test_interrupted_by_furniture() -> None:
    """Between its units stands furniture of the other page, teasers, notes on authors and topics,
    with their labels, and nothing else.
    """
    seen: set[str] = set()
    for made in _all(_interrupt):
        new = _new(made)
        assert new
        assert all(label is _LABELS[unit.text] for unit, label in new)
        seen |= {unit.text for unit, _ in new}
    assert seen == {*FURNITURE, *AMID}


def test_interrupted_here_and_there() -> None:
    """By one line or by many, once or several times, in every gap."""
    counts = {len(_new(made)) for made in _all(_interrupt)}
    assert min(counts) == 1
    assert max(counts) > len(FURNITURE) + len(AMID)
    seams = {
        i
        for made in _all(_interrupt)
        for i in range(1, len(BODY))
        if made[made.index(BODY[i]) - 1] != BODY[i - 1]
    }
    assert seams == set(range(1, len(BODY)))


def test_what_cannot_be_interrupted() -> None:
    """A body of one unit has no gap; a page without furniture has nothing to put there."""
    assert all(made == BODY[:1] for made in _all(_interrupt, BODY[:1]))
    bare = Example("bare", "bs4", "bare", Page(""), OTHER.units[4:5], OTHER.labels[4:5])
    assert _interrupted(BODY, bare, random.Random(1)) == BODY  # noqa: S311 - no secret


def _words(text: str) -> set[str]:
    return {word.strip(',.;:!?"“”„«»()') for word in text.split()}


@pytest.mark.parametrize("make", [_listed, _signed])
def test_new_lines_are_of_the_bodys_names(make: Made) -> None:
    """What is made up has words of the body alone, each with a capital; marks have none."""
    known = set().union(*[_words(unit.text) for unit, _ in BODY])
    for made in _all(make):
        for unit, label in _new(made):
            assert unit.content == unit.text
            assert label is Label.OTHER or _words(unit.text) <= known
            assert label is Label.OTHER or all(word[0].isupper() for word in unit.text.split())


@pytest.mark.parametrize("make", [_listed, _signed])
def test_too_few_names(make: Made) -> None:
    """A body of next to no words stays as it is."""
    text = "The old ferry sails again."
    body: Labelled = [(Unit(text), Label.PARAGRAPH)]
    assert all(made == body for made in _all(make, body))


_WITHOUT_CAPITALS = {
    "ar": "عادت العبارة القديمة إلى الإبحار يوم الثلاثاء بعد سنوات طويلة قضتها في الميناء.",
    "hi": "द्वीप की पुरानी नौका कई वर्षों तक बंदरगाह में रहने के बाद मंगलवार को फिर से रवाना हुई।",
    "ko": "주민들은 부두에서 나룻배를 배웅했고 선장은 오랫동안 항구에서 보냈다고 화요일에 말했다.",
    "ja": "島の渡し船は火曜日、長い年月を経て再び港を出たと、船主の組合が発表し、住民は岸壁で船を見送った。",
    "zh": "岛上的渡轮星期二在多年之后再次离开港口，船东协会宣布了这一消息，岛上的居民聚集在码头上为它送行。",
}


@pytest.mark.parametrize("make", [_listed, _signed])
@pytest.mark.parametrize("language", _WITHOUT_CAPITALS)
def test_scripts_without_capitals(make: Made, language: str) -> None:
    """Where no word has a capital, names are other words of the body; without spaces, pieces."""
    text = _WITHOUT_CAPITALS[language]
    body: Labelled = [(Unit(text), Label.PARAGRAPH)]
    for made in _all(make, body):
        new = [unit.text for unit, label in made[1:] if label is not Label.OTHER]
        assert new
        assert all(part in text for name in new for part in name.split())
        assert all(len(part) < 20 for name in new for part in name.split())


def _run(made: Labelled) -> tuple[int, int]:
    """Where the list of a listed body starts and ends."""
    new = [i for i, pair in enumerate(made) if pair in _new(made)]
    return new[0], new[-1] + 1


def test_listed_bodies_hold_one_list() -> None:
    """A run of items, a heading above every seven of a long one but never its last line, below a
    unit of the body.
    """
    many = set()
    for made in _all(_listed):
        start, end = _run(made)
        labels = [label for _, label in made[start:end]]
        assert len(_new(made)) == end - start
        assert start >= 1
        heads = [i for i, label in enumerate(labels) if label is Label.SUBHEADING]
        assert heads == (list(range(0, len(labels) - 1, 7)) if len(labels) > 9 else [])
        assert set(labels) <= {Label.LIST_ITEM, Label.SUBHEADING}
        assert all(unit.gap and not unit.hints for unit, _ in made[start:end])
        many.add(len(labels))
    assert {3, 50} <= many <= {3, 4, 6, 9, 14, 25, 50}


def test_listed_bodies_go_on_or_end() -> None:
    """The units above the list are all there, and those below it too, or none of them."""
    ended = set()
    for made in _all(_listed):
        start, end = _run(made)
        assert _old(made[:start]) == _BODY[:start]
        assert _old(made[end:]) in (_BODY[start:], [])
        ended.add(len(made) == end)
    assert ended == {True, False}


def test_a_colon_above_a_list() -> None:
    """The paragraph right above ends with a colon in some, in place of its own marks; no other unit
    of the body is changed.
    """
    colons = set()
    for made in _all(_listed):
        start, _ = _run(made)
        changed = [i for i, (unit, _) in enumerate(made) if unit.text.endswith(":")]
        assert changed in ([], [start - 1])
        assert all(made[i][1] is Label.PARAGRAPH for i in changed)
        assert all(made[i][0].content == made[i][0].text for i in changed)
        assert all(made[i][0].text[-2].isalnum() for i in changed)
        colons.add(bool(changed))
    assert colons == {True, False}


def _below(made: Labelled) -> list[Labelled]:
    """What is new below each unit of the body."""
    parts: list[Labelled] = []
    for pair in made:
        if pair in BODY:
            parts.append([])
        else:
            parts[-1].append(pair)
    return parts


def test_signed_bodies_have_names_below_paragraphs() -> None:
    """One or two short lines below each, the same number below all; perhaps a mark; none below
    what is no paragraph.
    """
    shapes = set()
    for made in _all(_signed):
        parts = _below(made)
        names = [[x for x in part if x[1] is Label.PARAGRAPH] for part in parts]
        marks = [[unit.text for unit, label in part if label is Label.OTHER] for part in parts]
        signed = [label is Label.PARAGRAPH for _, label in BODY]
        assert {bool(part) for part in names} == {True, False}
        assert [bool(part) for part in names] == signed
        ((count, mark),) = {
            (len(part), "".join(mark)) for part, mark in zip(names[:2], marks[:2], strict=True)
        }
        shapes.add((count, mark))
        assert all(len(unit.text.split()) <= 2 for part in names for unit, _ in part)
        assert marks[-1] == []
    assert {count for count, _ in shapes} == {1, 2}
    assert {mark for _, mark in shapes} == {"", "::", "* * *", "—"}


def test_each_kind_is_among_the_variants() -> None:
    """Of many variants of a page some are interrupted, some listed, some signed; most are not."""
    page = Example(
        "larke",
        "bs4",
        "larke",
        Page(""),
        tuple(unit for unit, _ in BODY),
        tuple(label for _, label in BODY),
    )
    made = [
        one
        for seed in SEEDS
        for one in variants(page, [OTHER], 3, random.Random(seed))  # noqa: S311 - no secret
    ]
    own = {unit.text for unit in page.units}
    listed = [one for one in made if Label.LIST_ITEM in one.labels]
    signed = [
        one
        for one in made
        if one not in listed
        and any(
            label is Label.PARAGRAPH and unit.text not in own
            for unit, label in zip(one.units, one.labels, strict=True)
        )
    ]
    broken = [one for one in made if _broken(one)]
    assert 0 < len(signed) < len(listed) < len(broken) < len(made) / 2


def _broken(example: Example) -> bool:
    """Whether furniture stands between units of the body."""
    body = [i for i, label in enumerate(example.labels) if label.is_body]
    inside = example.labels[body[0] : body[-1]] if body else ()
    return any(label in _LABELS.values() and label.is_chrome for label in inside)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ferry of Vennholm sailed on Tuesday from the harbour of Karrow. She was late.",
            "The ferry of Vennholm sailed on Tuesday from the harbour of Karrow.",
        ),
        (
            "“She sails!” said Odda Brenn of Larke, who mends nets in the old harbour. “At last.”",
            "“She sails!” said Odda Brenn of Larke, who mends nets in the old harbour.",
        ),
        (
            "カロウ港の渡し船が火曜日、十一年ぶりに島へ出た。町長は「長かった」と述べた。",
            "カロウ港の渡し船が火曜日、十一年ぶりに島へ出た。",
        ),
        ("No stop at all, in a line that a scraper has cut in the middle of", None),
    ],
)
def test_a_brief_says_one_sentence(text: str, expected: str | None) -> None:
    """Of a paragraph its first sentence is left, if it is no mere exclamation; other texts stay."""
    for label in (Label.PARAGRAPH, Label.SUBHEADING):
        unit, kept = _first_sentence((Unit(text, None, (), True, text), label))
        whole = text if expected is None or label is not Label.PARAGRAPH else expected
        assert (unit.text, unit.content, kept) == (whole, whole, label)


def test_some_variants_are_briefs() -> None:
    """Short articles are not only fewer paragraphs: these are shorter as well."""
    long = " ".join([BODY[0][0].text] * 3)
    body = [(Unit(long, None, (), True, long), Label.PARAGRAPH)] * 4
    units, labels = zip(*body, strict=True)
    page = Example("larke", "bs4", "larke", Page(""), units, labels)
    made = [
        {unit.text for unit, label in zip(one.units, one.labels, strict=True) if label.is_body}
        for seed in SEEDS
        for one in variants(page, [OTHER], 1, random.Random(seed))  # noqa: S311 - no secret
    ]
    assert {BODY[0][0].text} in made
    assert {long} in made


def test_a_live_blog_has_times() -> None:
    """They stand above paragraphs alone, fall, and leave the body as it was."""
    for made in _all(_timed):
        assert [pair for pair in made if pair[1] is not Label.LIVE_TIME] == BODY
        at = [k for k, (_, label) in enumerate(made) if label is Label.LIVE_TIME]
        assert at[0] == 0
        assert all(made[k + 1][1] is Label.PARAGRAPH for k in at)
        figures = [[int(n) for n in re.findall(r"\d+", made[k][0].text)] for k in at]
        assert figures == sorted(figures, reverse=True)
    assert {len(made) - len(BODY) for made in _all(_timed)} >= {2, 4}
