"""Shapes: the elements of a page as the text that one kind of scraper makes of them.

:func:`render` gives the text, what each span of it is, and what a parser should read there. All
is deterministic: the same story, layout and shape give the same text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from newsparse.lines import Label
from tests.pages import writers
from tests.pages.fronts import FRONTS
from tests.pages.layouts import LAYOUTS, Layout
from tests.pages.story import Story, plain
from tests.pages.writers import Chunk, Elements, Writer, width


@frozen
class Span:
    """``text[start:end]`` of a rendered page is of this label."""

    start: int
    end: int
    label: Label


@frozen
class Expected:
    """What a parser should read on a page.

    :param headline: ``None`` where the page has it on no line of its own: nothing is expected.
    :param standfirst: empty where the story has none.
    :param paragraphs: the texts of the body in order, subheadings and list items among them.
    :param optional: texts that are right in the body or out of it: standfirst, pull quotes.
    :param captions: the captions of its pictures, without credits.
    :param furniture: lines of running text that belong to the site and not to the story.
    :param recall: the least share of the body's words that must be found.
    :param precision: the least share of the words found that must be the body's.
    """

    headline: str | None
    standfirst: str
    paragraphs: tuple[str, ...]
    optional: tuple[str, ...]
    captions: tuple[str, ...]
    furniture: tuple[str, ...]
    recall: float
    precision: float


@frozen
class Rendered:
    """A page's text; ``spans`` rise, do not overlap and leave out what parts the pieces."""

    text: str
    spans: tuple[Span, ...]
    expected: Expected


@frozen
class Shape:
    """One kind of scraper.

    :param write: the elements of a page and its title into chunks.
    :param level: the least recall and the least precision of the body that a parser owes.
    :param main: whether it keeps the main content alone.
    """

    name: str
    write: Writer
    level: float = 0.95
    main: bool = False
    what: str = ""


PAGES: dict[str, Layout] = LAYOUTS | FRONTS
"""Every layout, with an article or without, by name."""


def render(story: Story, shape: str, layout: str | None = None) -> Rendered:
    """The story's page in that layout (its own when ``None``), as that shape's scraper gives it.

    :raises KeyError: there is no such layout or shape.
    """
    chosen = SHAPES[shape]
    elements = tuple(PAGES[layout or story.layout](story))
    if chosen.main:
        elements = tuple(element for element in elements if element.main)
    text, spans = _join(chosen.write(elements, story.title))
    return Rendered(text, spans, _expected(story, elements, text, chosen.level))


def line_labels(rendered: Rendered) -> tuple[Label | None, ...]:
    """For each of the text's lines (``str.splitlines``) the label of most of its characters;
    ``None`` for a line that holds nothing of the page.
    """
    starts = [span.start for span in rendered.spans]
    labels: list[Label | None] = []
    at = 0
    for line in rendered.text.splitlines(keepends=True):
        end = at + len(line)
        counts: Counter[Label] = Counter()
        for span in rendered.spans[max(0, bisect_right(starts, at) - 1) :]:
            if span.start >= end:
                break
            counts[span.label] += max(0, min(end, span.end) - max(at, span.start))
        labels.append(counts.most_common(1)[0][0] if counts.total() else None)
        at = end
    return tuple(labels)


def _join(chunks: Iterable[Chunk]) -> tuple[str, tuple[Span, ...]]:
    texts: list[str] = []
    spans: list[Span] = []
    at = 0
    for text, label in chunks:
        texts.append(text)
        if label is not None and text:
            spans.append(Span(at, at + len(text), label))
        at += len(text)
    return "".join(texts), tuple(spans)


_BODY = {Label.PARAGRAPH, Label.SUBHEADING, Label.LIST_ITEM}
_EITHER = {Label.QUOTE, Label.ATTRIBUTION, Label.LIVE_TIME}
_SITE = {Label.CONSENT, Label.PROMOTION, Label.RELATED, Label.COMMENTS}
_RUNNING = 40


def _expected(story: Story, elements: Elements, text: str, level: float) -> Expected:
    headline = plain(story.headline)
    lines = {line.strip("#*= ").strip() for line in text.splitlines()}
    either = [plain(element.text) for element in elements if element.label in _EITHER]
    pictures = [story.lead] if story.lead else []
    pictures += [block for block in story.body if block.label is Label.CAPTION]
    return Expected(
        headline if headline in lines else None,
        plain(story.standfirst),
        tuple(plain(element.text) for element in elements if element.label in _BODY),
        tuple(filter(None, [plain(story.standfirst), *either])),
        tuple(plain(block.text) for block in pictures),
        tuple(
            dict.fromkeys(
                element.text
                for element in elements
                if element.label in _SITE and width(element.text) >= _RUNNING
            )
        ),
        recall=level,
        precision=level,
    )


SHAPES: dict[str, Shape] = {
    shape.name: shape
    for shape in (
        Shape("innertext", writers.inner_text, what="a browser's innerText"),
        Shape("wet", writers.wet, what="whole page, bullets for lists"),
        Shape("main", writers.main_text, main=True, what="main content, blank lines between"),
        Shape("gettext", writers.get_text, what="a line for each string, broken at links"),
        Shape("noblank", writers.no_blank, what="no blank line at all"),
        Shape("dropcap", writers.drop_cap, what="innerText, the first letter on its own line"),
        Shape("spaced", writers.spaced, what="CR LF, stray white space, blank lines everywhere"),
        Shape("w3m", writers.w3m, what="filled to 72 columns"),
        Shape("lynx", writers.lynx, what="indented, filled, links numbered"),
        Shape("html2text", writers.html2text, what="Markdown with links and pictures"),
        Shape("html2text78", writers.html2text78, what="Markdown filled to 78 columns"),
        Shape("markdownify", writers.markdownify, what="Markdown with underlined headings"),
        Shape("inscriptis", writers.inscriptis, what="indented by depth"),
        Shape("doubled", writers.doubled, what="each paragraph twice"),
        Shape("doubledwhole", writers.doubled_whole, what="the whole article twice"),
        Shape("escaped", writers.escaped, what="one line of escapes and entities"),
        Shape("oneline", writers.one_line, level=0.85, what="one line, parted by spaces"),
        Shape("glued", writers.glued, level=0.85, what="one line, parted by nothing"),
    )
}
"""Every shape, by name."""
