"""Once: a line is labelled once; no line is in two blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Block, Image, Label, LiveEntry, parse
from tests.laws.pages import URL, any_text, noisy_pages


def _places(blocks: Iterable[Block]) -> Iterable[int]:
    for block in blocks:
        yield from block.lines
        if isinstance(block, LiveEntry):
            yield from _places(block.blocks)


def _outside(article: Article) -> list[Image]:
    inside = [id(block) for block in article.body]
    inside += [id(b) for e in article.body if isinstance(e, LiveEntry) for b in e.blocks]
    return [image for image in article.images if id(image) not in inside]


@given(any_text() | noisy_pages(), st.sampled_from(["auto", "text", "markdown"]))
def test_no_line_is_in_two_blocks(text: str, form: str) -> None:
    """Blocks of the body, those inside live entries and images beside it share no line."""
    article = parse(text, url=URL, format=form)
    counts = Counter(_places((*article.body, *_outside(article))))
    assert {place for place, times in counts.items() if times > 1} == set()
    assert all(0 <= place < len(article.lines) for place in counts)


@given(any_text() | noisy_pages())
def test_blank_lines_alone_are_blank(text: str) -> None:
    """A line is labelled BLANK where nothing can be read on it, and nowhere else."""
    for line in parse(text, url=URL).lines:
        assert (line.label is Label.BLANK) == (not line.text)


@given(any_text() | noisy_pages())
def test_every_label_names_who_gave_it(text: str) -> None:
    """A source, a slash and a reason; and no doubt of what rules, zones and phrases say."""
    for line in parse(text, url=URL).lines:
        owner, _, reason = line.source.partition("/")
        assert owner in {"core", "guardian", "rest", "model"}
        assert reason
        if reason.partition(":")[0] in {"rule", "zone", "phrase", "blank"}:
            assert line.confidence == 1.0


@given(noisy_pages())
def test_body_lines_go_into_the_body(text: str) -> None:
    """What is labelled running text stands in a block, and no chrome does."""
    article = parse(text, url=URL)
    used = set(_places((*article.body, *_outside(article))))
    for place, line in enumerate(article.lines):
        if line.label.is_body:
            assert place in used
        if line.label.is_chrome:
            assert place not in used
