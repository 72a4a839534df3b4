"""Variants: a page as other pages might have it.

The corpus has few pages, each in six renders. Variants of them teach what few pages cannot: short
articles and briefs, pages without furniture, without blank lines, without hints or URL, other
furniture, and no article at all.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from newsparse.label.model import Unit
from newsparse.label.states import PHASES, path_of
from newsparse.lines import Label
from training.examples import Example

_VARIANT_WEIGHT = 0.7
_AMID = frozenset({Label.RELATED, Label.AUTHOR_BIO, Label.TAG})
_SIGNS = ',.;:!?"“”„«»()'
_FEW_NAMES = 8
_LONGEST_NAME = 20
_INTERRUPTED = 0.25
_LISTED = 0.1
_SIGNED = 0.05
_TIMED = 0.07
_BRIEF = 0.4
_CLOCKS = (
    "{}:{:02}",
    "{:02}:{:02}",
    "{}.{:02}",
    "{}h{:02}",
    "{}:{:02} Uhr",
    "kl. {:02}.{:02}",
    "{:02}:{:02} GMT",
)
_SENTENCE = re.compile(
    r".{20}.*?[.!?…。！？।؟۔]+[\"'”“’»)」』]*(?=\s|$|(?<=[。！？」]))", re.DOTALL
)

Labelled = list[tuple[Unit, Label]]


def variants(
    example: Example, others: Sequence[Example], count: int, rng: random.Random
) -> Iterator[Example]:
    """The example as other pages might have it.

    :param others: pages of the same render, whose furniture may be borrowed.
    """
    above, body, below = _phases(example)
    for _ in range(count if body else 0):
        parts = [list(above), list(body), list(below)]
        if _shorten(parts, rng) and rng.random() < _BRIEF:
            parts[1] = [_first_sentence(pair) for pair in parts[1]]
        _lose_furniture(parts, rng)
        if rng.random() < 0.3:
            _borrow(parts, rng.choice(others), rng)
        kind = rng.random()
        if kind < _INTERRUPTED:
            parts[1] = _interrupted(parts[1], rng.choice(others), rng)
        elif kind < _INTERRUPTED + _LISTED:
            parts[1] = _listed(parts[1], rng)
        elif kind < _INTERRUPTED + _LISTED + _SIGNED:
            parts[1] = _signed(parts[1], rng)
        elif kind < _INTERRUPTED + _LISTED + _SIGNED + _TIMED:
            parts[1] = _timed(parts[1], rng)
        beheaded = rng.random() < 0.2
        if beheaded:
            parts[0] = [pair for pair in parts[0] if pair[1] is not Label.HEADLINE]
        made = _made(example, parts[0] + parts[1] + parts[2], rng)
        yield evolve(made, beheaded=beheaded and Label.HEADLINE in example.labels)
    if rng.random() < 0.15:
        furniture = [(u, _plain(label)) for u, label in above + below if label.is_chrome]
        if furniture:
            yield _made(example, furniture, rng)


def _plain(label: Label) -> Label:
    return label if label.is_chrome else Label.OTHER


def _phases(example: Example) -> tuple[Labelled, Labelled, Labelled]:
    parts: tuple[Labelled, Labelled, Labelled] = ([], [], [])
    for pair, state in zip(
        zip(example.units, example.labels, strict=True), path_of(example.labels), strict=True
    ):
        parts[PHASES[state]].append(pair)
    return parts


def _shorten(parts: list[Labelled], rng: random.Random) -> bool:
    """Half of the time, a few paragraphs of the body alone; whether that was done."""
    if rng.random() >= 0.5:
        return False
    wanted = rng.choice((1, 1, 2, 2, 3, 3, 4, 5, 6))
    kept: Labelled = []
    for pair in parts[1]:
        kept.append(pair)
        wanted -= pair[1] is Label.PARAGRAPH
        if wanted == 0:
            break
    while kept and not kept[-1][1].is_body:
        kept.pop()
    parts[1] = kept
    return True


def _first_sentence(pair: tuple[Unit, Label]) -> tuple[Unit, Label]:
    """A paragraph as a brief has it: its first sentence alone."""
    unit, label = pair
    found = _SENTENCE.match(unit.text) if label is Label.PARAGRAPH else None
    return pair if found is None else (evolve(unit, text=found[0], content=found[0]), label)


def _lose_furniture(parts: list[Labelled], rng: random.Random) -> None:
    above = parts[0]
    if rng.random() < 0.45:
        head = _head(above)
        if rng.random() < 0.8:
            parts[0] = above[max(0, head - rng.choice((0, 1, 2, 3, 5, 8))) :]
        else:
            parts[0] = above[-rng.choice((1, 3, 6)) :]
    if rng.random() < 0.45:
        parts[2] = parts[2][: rng.choice((0, 0, 2, 5, 10, 20))]
    if rng.random() < 0.2:
        share = rng.random() * 0.5
        parts[0] = [p for p in parts[0] if not p[1].is_chrome or rng.random() > share]
        parts[2] = [p for p in parts[2] if rng.random() > share]


def _borrow(parts: list[Labelled], other: Example, rng: random.Random) -> None:
    """The furniture of another page, above or below."""
    above, _, below = _phases(other)
    if rng.random() < 0.5:
        parts[2] = [(unit, _plain(label)) for unit, label in below]
    else:
        parts[0] = above[: _head(above)] + parts[0][_head(parts[0]) :]


def _interrupted(body: Labelled, other: Example, rng: random.Random) -> Labelled:
    """The body with furniture between its paragraphs, as offers, teasers and notices stand there."""
    above, _, below = _phases(other)
    chrome = [pair for pair in above + below if pair[1].is_chrome or pair[1] in _AMID]
    if len(body) < 2 or not chrome:
        return body
    made = list(body)
    for _ in range(rng.choice((1, 1, 2, 3))):
        much = rng.choice((1, 2, 3, 5, 8, 12, 18, 25))
        start = rng.randrange(len(chrome))
        seam = rng.randrange(1, len(made))
        made[seam:seam] = chrome[start : start + much]
    return made


def _names(body: Labelled) -> list[str]:
    """Short texts of the body's own words: what lists and signatures are made of."""
    texts = [unit.text for unit, _ in body]
    words = [word.strip(_SIGNS) for text in texts for word in text.split()]
    names = [word for word in words if len(word) > 2 and word[0].isupper()]
    if len(names) >= _FEW_NAMES:
        return names
    # Scripts without capitals, with spaces or without.
    spaced = [word for word in words if 2 < len(word) < _LONGEST_NAME]
    return spaced if len(spaced) > len(words) / 2 else re.findall(r"\w{3,6}", " ".join(texts))


def _listed(body: Labelled, rng: random.Random) -> Labelled:
    """The body with a list of short lines below one of its paragraphs, or all of the rest."""
    names = _names(body)
    if len(names) < _FEW_NAMES:
        return body
    many = rng.choice((3, 4, 6, 9, 14, 25, 50))
    longest = rng.choice((1, 2, 3, 6))
    lines: Labelled = []
    for k in range(many):
        start = rng.randrange(len(names))
        text = " ".join(names[start : start + rng.randint(1, longest)])
        heads = many > 9 and k % 7 == 0 and k < many - 1
        label = Label.SUBHEADING if heads else Label.LIST_ITEM
        lines.append((Unit(text, None, (), True, text), label))
    seam = rng.randint(1, len(body))
    made = list(body)
    if rng.random() < 0.5:
        unit, label = made[seam - 1]
        if label is Label.PARAGRAPH:
            text = unit.text.rstrip(".!?…。" + _SIGNS) + ":"
            made[seam - 1] = (evolve(unit, text=text, content=text), label)
    made[seam:seam] = lines
    return made if rng.random() < 0.6 else made[: seam + many]


def _signed(body: Labelled, rng: random.Random) -> Labelled:
    """The body as letters to the editor: below each paragraph a name, perhaps a place and a mark."""
    names = _names(body)
    if len(names) < _FEW_NAMES:
        return body
    marks = rng.choice(((), (), ("::",), ("* * *",), ("—",)))
    shape = rng.choice((1, 2))
    made: Labelled = []
    for pair in body:
        made.append(pair)
        if pair[1] is not Label.PARAGRAPH:
            continue
        for _ in range(shape):
            text = " ".join(rng.sample(names, rng.choice((1, 2, 2))))
            made.append((Unit(text, None, (), rng.random() < 0.5, text), Label.PARAGRAPH))
        made += [(Unit(mark, None, (), True, mark), Label.OTHER) for mark in marks]
    while not made[-1][1].is_body:
        made.pop()
    return made


def _timed(body: Labelled, rng: random.Random) -> Labelled:
    """The body as a live blog: above every paragraph or two a time, of the latest first."""
    clock = rng.choice(_CLOCKS)
    most = rng.choice((1, 1, 2, 3))
    minute = rng.randrange(12 * 60, 24 * 60)
    made: Labelled = []
    left = 0
    for pair in body:
        if left <= 0 and pair[1] is Label.PARAGRAPH:
            text = clock.format(*divmod(minute, 60))
            made.append((Unit(text, None, (), True, text), Label.LIVE_TIME))
            minute = max(0, minute - rng.randrange(1, 40))
            left = rng.randint(1, most)
        left -= pair[1] is Label.PARAGRAPH
        made.append(pair)
    return made


def _head(above: Labelled) -> int:
    heads = (Label.HEADLINE, Label.STANDFIRST)
    return next((i for i, (_, label) in enumerate(above) if label in heads), len(above))


def _made(example: Example, pairs: Labelled, rng: random.Random) -> Example:
    units = [unit for unit, _ in pairs]
    if rng.random() < 0.3:
        units = [evolve(unit, hints=()) for unit in units]
    if rng.random() < 0.2:
        units = [evolve(unit, gap=True) for unit in units]
    page = evolve(example.page, url=None) if rng.random() < 0.5 else example.page
    return evolve(
        example,
        page=page,
        units=tuple(units),
        labels=tuple(label for _, label in pairs),
        weight=example.weight * _VARIANT_WEIGHT,
    )


def with_variants(examples: Sequence[Example], count: int) -> Iterator[Example]:
    """All examples, each followed by its variants; the same at every call."""
    by_render: dict[str, list[Example]] = {}
    for example in examples:
        by_render.setdefault(example.render, []).append(example)
    for example in examples:
        if not example.units:
            continue
        yield example
        if example.render != "generated":
            rng = random.Random(f"{example.name} {example.render}")  # noqa: S311
            made = variants(example, by_render[example.render], count, rng)
            yield from (variant for variant in made if variant.units)
