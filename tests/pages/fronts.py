"""Layouts of pages without an article: fronts, walls and the like, in any language.

They take a story for its site's furniture, and the story itself is at most one teaser of many.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsparse.lines import Label
from tests.pages.layouts import Element, Layout, menu_and_login, site_footer
from tests.pages.story import Story


def front(story: Story) -> Iterator[Element]:
    """Teasers of a headline and a sentence, then the most read."""
    yield from menu_and_login(story)
    yield from _section(story)
    yield from _teaser(story.headline, story.standfirst)
    for teaser in story.furniture.teasers:
        yield from _teaser(teaser.headline, teaser.sentence)
    yield from _most_read(story)
    yield from site_footer(story)


def headlines(story: Story) -> Iterator[Element]:
    """Headlines alone, each with the time of its story."""
    yield from menu_and_login(story)
    yield from _section(story)
    site = story.furniture
    titles = [story.headline, *site.headlines, *(teaser.headline for teaser in site.teasers)]
    for place, title in enumerate(titles):
        yield _main(Element(Label.OTHER, f"{19 - place}:{place * 7 % 60:02}"))
        yield _main(Element(Label.RELATED, title, "h3", link=True))
    yield from site_footer(story)


def wall(story: Story) -> Iterator[Element]:
    """Nothing but the question whether cookies are welcome."""
    yield _main(Element(Label.NAVIGATION, story.furniture.site))
    text, *buttons = story.furniture.consent
    yield _main(Element(Label.CONSENT, text, "p"))
    for button in buttons:
        yield _main(Element(Label.CONSENT, button))


def newsletter(story: Story) -> Iterator[Element]:
    """A page that signs readers up for the newsletter."""
    yield from menu_and_login(story)
    title, *rest = story.furniture.newsletter
    yield _main(Element(Label.PROMOTION, title, "h1"))
    for text in rest:
        yield _main(Element(Label.PROMOTION, text, "p"))
    yield from site_footer(story)


def discussion(story: Story) -> Iterator[Element]:
    """Readers' comments on a page of their own."""
    yield from menu_and_login(story)
    count, *rest = story.furniture.comments
    yield _main(Element(Label.COMMENT_COUNT, count, "h2"))
    for text in rest:
        yield _main(Element(Label.COMMENTS, text, "p"))
    yield from site_footer(story)


FRONTS: dict[str, Layout] = {
    layout.__name__: layout for layout in (front, headlines, wall, newsletter, discussion)
}
"""Every layout without an article, by name."""


def _main(element: Element) -> Element:
    return evolve(element, main=True)


def _section(story: Story) -> Iterator[Element]:
    yield Element(Label.SECTION, story.section or story.furniture.menu[1], "h2", main=True)


def _teaser(headline: str, sentence: str) -> Iterator[Element]:
    yield Element(Label.RELATED, headline, "h3", link=True, main=True)
    if sentence:
        yield Element(Label.RELATED, sentence, "p", main=True)


def _most_read(story: Story) -> Iterator[Element]:
    yield Element(Label.MOST_VIEWED, story.furniture.most_read, "h2", main=True)
    for headline in story.furniture.headlines:
        yield Element(Label.MOST_VIEWED, headline, "li", link=True, main=True)
