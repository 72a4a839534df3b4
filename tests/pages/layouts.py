"""Layouts: a story and its site's furniture as the elements of a page, in the order of the page.

Each layout is one way in which sites order head, pictures, body, teasers and furniture. An
element has the label that a careful reader would give it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve, frozen

from newsparse.lines import Label
from tests.pages.story import Block, Story, Teaser


@frozen
class Element:
    """One element of a page.

    :param text: its text, ``{braces}`` around inline links.
    :param tag: how it is set: ``h1`` to ``h3``, ``p``, ``li``, ``div``, ``figcaption``.
    :param link: whether all of it is one link.
    :param main: whether scrapers that look for the main content would keep it.
    :param drop_cap: whether its first letter is set apart.
    """

    label: Label
    text: str
    tag: str = "div"
    link: bool = False
    main: bool = False
    drop_cap: bool = False


Layout = Callable[[Story], Iterator[Element]]


def broadsheet(story: Story) -> Iterator[Element]:
    """Menu, kicker, headline, standfirst, byline, date, picture; related links at the end."""
    yield from menu_and_login(story)
    yield from _kicker(story)
    yield _headline(story)
    yield from _standfirst(story)
    yield from _byline(story)
    yield from _date(story)
    yield from _share(story)
    yield from _lead(story, _caption_with_label)
    yield from _body(story, _caption_with_label)
    yield from _tags(story)
    yield from _bio(story)
    yield from _related(story)
    yield from _newsletter(story)
    yield from _most_read(story)
    yield from site_footer(story)


def tabloid(story: Story) -> Iterator[Element]:
    """Consent first, picture above the headline, teasers and promotion between paragraphs."""
    yield from _consent(story)
    yield from menu_and_login(story)
    yield from _lead(story, _caption_over_credit)
    yield _headline(story)
    yield from _standfirst(story, tag="h2")
    yield from _date(story)
    yield from _byline(story)
    yield from _share(story)
    body = list(_body(story, _caption_over_credit))
    yield from _between(body, _teaser_boxes(story))
    yield from _share(story)
    yield from _comments(story)
    yield from _most_read(story)
    yield from _related(story)
    yield from site_footer(story)


def agency(story: Story) -> Iterator[Element]:
    """Date above the headline, byline below the text, hardly any furniture."""
    site = story.furniture
    yield Element(Label.NAVIGATION, site.site, link=True)
    yield from _menu(site.menu[:5])
    yield from _date(story)
    yield _headline(story)
    yield from _standfirst(story)
    yield from _body(story, _caption_with_label)
    yield from _lead(story, _caption_with_label)
    yield from _byline(story)
    yield from (Element(Label.FOOTER, text, "p") for text in site.footer[-2:])


def local(story: Story) -> Iterator[Element]:
    """A breadcrumb trail, byline and date on one line, comments, lists of headlines."""
    site = story.furniture
    yield from _skip(story)
    yield from _menu(site.menu)
    yield from _menu(site.login)
    yield Element(Label.NAVIGATION, site.home, "li", link=True)
    yield Element(Label.NAVIGATION, story.section or site.menu[0], "li", link=True)
    yield _headline(story)
    yield Element(Label.BYLINE, f"{story.byline} | {story.date}", main=True)
    yield from _lead(story, _caption_in_brackets)
    yield from _standfirst(story)
    yield from _body(story, _caption_in_brackets)
    yield from _newsletter(story)
    yield from _tags(story)
    yield from _comments(story)
    yield from _most_read(story)
    yield from _related(story)
    yield from _consent(story)
    yield from site_footer(story)


def magazine(story: Story) -> Iterator[Element]:
    """Standfirst above the byline, credit apart from its caption, promotion within the text."""
    yield from menu_and_login(story)
    yield from _kicker(story)
    yield _headline(story)
    yield from _standfirst(story, tag="h2")
    yield from _lead(story, _credit_over_caption)
    yield from _byline(story)
    yield from _date(story)
    body = list(_body(story, _credit_over_caption))
    yield from _between(body, [list(_newsletter(story)), list(_advertisement(story))])
    yield from _bio(story)
    yield from _tags(story)
    yield from _related(story)
    yield from _comments(story)
    yield from site_footer(story)


def portal(story: Story) -> Iterator[Element]:
    """Lists of other articles and their teasers above the article, too; two-line captions."""
    yield from _consent(story)
    yield from menu_and_login(story)
    yield from _most_read(story)
    yield from _kicker(story)
    yield from _date(story)
    yield _headline(story)
    yield from _byline(story)
    yield from _share(story)
    yield from _standfirst(story)
    yield from _lead(story, _caption_over_credit)
    body = list(_body(story, _caption_over_credit))
    yield from _between(body, [list(_read_more(story, 0)), list(_read_more(story, 1))])
    yield from _related(story)
    yield from _newsletter(story)
    yield from site_footer(story)


def bare(story: Story) -> Iterator[Element]:
    """The article, and nothing around it."""
    yield _headline(story)
    yield from _standfirst(story)
    yield from _byline(story)
    yield from _date(story)
    yield from _lead(story, _caption_with_label)
    yield from _body(story, _caption_with_label)


def short(story: Story) -> Iterator[Element]:
    """Two paragraphs among all the furniture of a whole page."""
    body = [block for block in story.body if block.label is Label.PARAGRAPH]
    yield from broadsheet(evolve(story, body=tuple(body[:2])))


LAYOUTS: dict[str, Layout] = {
    layout.__name__: layout
    for layout in (broadsheet, tabloid, agency, local, magazine, portal, short, bare)
}
"""Every layout, by name."""


_Caption = Callable[[Story, Block], Iterator[Element]]


def _credit(story: Story, picture: Block) -> str:
    # A full-width colon brings its own space.
    return f"{story.furniture.photo} {picture.credit}".replace("： ", "：")


def _caption_with_label(story: Story, picture: Block) -> Iterator[Element]:
    credit = f" {_credit(story, picture)}" if picture.credit else ""
    yield Element(Label.CAPTION, f"{picture.text}{credit}", "figcaption", main=True)


def _caption_in_brackets(story: Story, picture: Block) -> Iterator[Element]:
    credit = f" ({_credit(story, picture)})" if picture.credit else ""
    yield Element(Label.CAPTION, f"{picture.text}{credit}", "figcaption", main=True)


def _caption_over_credit(story: Story, picture: Block) -> Iterator[Element]:
    yield Element(Label.CAPTION, picture.text, "figcaption", main=True)
    if picture.credit:
        yield Element(Label.CREDIT, _credit(story, picture), main=True)


def _credit_over_caption(story: Story, picture: Block) -> Iterator[Element]:
    if picture.credit:
        yield Element(Label.CREDIT, f"© {picture.credit}", main=True)
    yield Element(Label.CAPTION, picture.text, "figcaption", main=True)


def menu_and_login(story: Story) -> Iterator[Element]:
    """What stands at the top of a page: skip links, name of the site, menus."""
    yield from _skip(story)
    yield Element(Label.NAVIGATION, story.furniture.site, link=True)
    yield from _menu(story.furniture.login)
    yield from _menu(story.furniture.menu)


def _skip(story: Story) -> Iterator[Element]:
    yield from (Element(Label.NAVIGATION, text, link=True) for text in story.furniture.skip)


def _menu(items: Iterable[str]) -> Iterator[Element]:
    yield from (Element(Label.NAVIGATION, text, "li", link=True) for text in items)


def _consent(story: Story) -> Iterator[Element]:
    text, *buttons = story.furniture.consent
    yield Element(Label.CONSENT, text, "p")
    yield from (Element(Label.CONSENT, button) for button in buttons)


def _kicker(story: Story) -> Iterator[Element]:
    if story.section:
        yield Element(Label.SECTION, story.section, link=True, main=True)
    if story.kicker:
        yield Element(Label.KICKER, story.kicker, main=True)


def _headline(story: Story) -> Element:
    return Element(Label.HEADLINE, story.headline, "h1", main=True)


def _standfirst(story: Story, tag: str = "p") -> Iterator[Element]:
    if story.standfirst:
        yield Element(Label.STANDFIRST, story.standfirst, tag, main=True)


def _byline(story: Story) -> Iterator[Element]:
    if story.byline:
        yield Element(Label.BYLINE, story.byline, main=True)


def _date(story: Story) -> Iterator[Element]:
    yield Element(Label.DATE, story.date, main=True)
    if story.updated:
        yield Element(Label.DATE, f"{story.furniture.updated} {story.updated}", main=True)


def _share(story: Story) -> Iterator[Element]:
    yield from (Element(Label.SHARE, text, "li", link=True) for text in story.furniture.share)


def _lead(story: Story, caption: _Caption) -> Iterator[Element]:
    if story.lead:
        yield from caption(story, story.lead)


def _body(story: Story, caption: _Caption) -> Iterator[Element]:
    tags = {Label.PARAGRAPH: "p", Label.SUBHEADING: "h2", Label.LIST_ITEM: "li"}
    tags |= {Label.LIVE_TIME: "h3", Label.ATTRIBUTION: "div"}
    first = story.drop_cap
    for block in story.body:
        if block.label is Label.CAPTION:
            yield from caption(story, block)
            continue
        tag = tags.get(block.label, "blockquote")
        element = Element(block.label, block.text, tag, main=True)
        yield evolve(element, drop_cap=True) if first else element
        first = False


def _between(body: list[Element], boxes: list[list[Element]]) -> Iterator[Element]:
    """The body with the boxes after its second, fourth, sixth … paragraph."""
    waiting = list(boxes)
    count = 0
    for place, element in enumerate(body):
        yield element
        count += element.label is Label.PARAGRAPH
        due = element.label is Label.PARAGRAPH and count % 2 == 0 and place < len(body) - 1
        if waiting and due:
            yield from waiting.pop(0)


def _teaser_boxes(story: Story) -> list[list[Element]]:
    first, second, *_ = story.furniture.teasers
    return [
        [_read_on(story, first)],
        list(_newsletter(story)),
        [_read_on(story, second), Element(Label.RELATED, second.sentence, "p")],
        list(_advertisement(story)),
    ]


def _read_on(story: Story, teaser: Teaser) -> Element:
    return Element(Label.RELATED, f"{story.furniture.read_more} {teaser.headline}", link=True)


def _read_more(story: Story, place: int) -> Iterator[Element]:
    teaser = story.furniture.teasers[place]
    yield Element(Label.RELATED, story.furniture.read_more, main=True)
    yield Element(Label.RELATED, teaser.headline, "h3", link=True, main=True)


def _advertisement(story: Story) -> Iterator[Element]:
    yield Element(Label.ADVERTISEMENT, story.furniture.advertisement)


def _newsletter(story: Story) -> Iterator[Element]:
    title, *rest = story.furniture.newsletter
    yield Element(Label.PROMOTION, title, "h3")
    yield from (Element(Label.PROMOTION, text, "p") for text in rest)


def _tags(story: Story) -> Iterator[Element]:
    if story.tags:
        yield Element(Label.OTHER, story.furniture.topics)
        yield from (Element(Label.TAG, text, "li", link=True) for text in story.tags)


def _bio(story: Story) -> Iterator[Element]:
    if story.bio:
        yield Element(Label.AUTHOR_BIO, story.bio, "p", main=True)


def _related(story: Story) -> Iterator[Element]:
    yield Element(Label.RELATED, story.furniture.related, "h2")
    for teaser in story.furniture.teasers:
        yield Element(Label.RELATED, teaser.headline, "h3", link=True)
        yield Element(Label.RELATED, teaser.sentence, "p")


def _most_read(story: Story) -> Iterator[Element]:
    yield Element(Label.MOST_VIEWED, story.furniture.most_read, "h2")
    for headline in story.furniture.headlines:
        yield Element(Label.MOST_VIEWED, headline, "li", link=True)


def _comments(story: Story) -> Iterator[Element]:
    count, *rest = story.furniture.comments
    yield Element(Label.COMMENT_COUNT, count, "h3")
    yield from (Element(Label.COMMENTS, text, "p") for text in rest)


def site_footer(story: Story) -> Iterator[Element]:
    """What stands at the foot of a page."""
    yield from (
        Element(Label.FOOTER, text, "li", link=True) for text in story.furniture.footer[:-1]
    )
    yield Element(Label.FOOTER, story.furniture.footer[-1], "p")
