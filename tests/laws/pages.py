"""Strategies for whole pages: any text at all, and the Guardian's layout with noise.

People, places and news are invented; the furniture is the layout's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen
from hypothesis import strategies as st

URL = "https://www.theguardian.com/world/2024/dec/01/old-ferry-sails-for-vennholm-islands"

KNOWN_BY = ({"url": URL}, {"publisher": "guardian"})
"""What the caller may know of a page; the second says nothing of its headline or date."""

NEWLINES = ("\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e")
FURNITURE = (
    "Skip to main contentSkip to navigationSkip to navigation",
    "skip past newsletter promotion",
    "after newsletter promotion",
    "Most viewed",
    "Explore more on these topics",
    "Read more",
    "Key events",
    "Show key events only",
    "Share",
    "View image in fullscreen",
    "Photograph: Ada Quill/Reuters",
    "A boat. Photograph: Ada Quill/Reuters",
    "Sun 1 Dec 2024 18.55 CET",
    "11.32 GMT",
    "By Ada Quill",
    "Ada Quill in Vennholm",
    "Comments (12)",
    "This article was amended on 3 May 2024.",
    "© 2024 Guardian News & Media Limited or its affiliated companies. All rights reserved.",
    "L",
    "ast autumn the ferry of Vennholm lay in the harbour, as it had for many years",
    "Old ferry sails for Vennholm islands | Ferries | The Guardian",
)
MARKDOWN = (
    "# ",
    "## Ferry",
    "===",
    "---",
    "> ",
    "* ",
    "1. ",
    "**",
    "*a*",
    "__",
    "[a](b)",
    "[",
    "](",
    "![alt](b)",
    "![",
    "`",
    "\\",
    "| a | b |",
    "|---|---|",
    "<https://a.example>",
    "    ",
)
ODD = (
    "\x00",
    "\ud800",
    "\udfff",
    "\xa0",
    "\u200b",
    "\xad",
    "\u202e",
    "\ufeff",
    "\x1b[1m",
    " " * 300,
)


def any_text() -> st.SearchStrategy[str]:
    """Any ``str``: lone surrogates, NUL, controls, every newline, bidi marks, markup, furniture."""
    anything = st.text(st.characters(exclude_categories=()), max_size=60)
    piece = st.one_of(
        anything,
        st.sampled_from(NEWLINES),
        st.sampled_from(FURNITURE),
        st.sampled_from(MARKDOWN),
        st.sampled_from(ODD),
        _paragraphs(),
    )
    return st.lists(piece, max_size=24).map("".join) | st.lists(piece, max_size=24).map("\n".join)


_WHO = ("The harbour board", "A fisher from Ostrel", "Mayor Ines Halloran", "The ferry company")
_DID = ("said on Tuesday", "wrote in a letter", "told the island’s assembly", "announced at noon")
_WHAT = (
    "that the old boat would sail again before the spring storms reached the sound",
    "that nobody had counted the herring since the lighthouse at Karrow was closed",
    "that the money for a second pier had been spent on a bell that never rang",
    "that the people of Vennholm had waited long enough for a doctor of their own",
)
_MORE = (
    "The vote was close, and few stayed for the count.",
    "“We have heard it before,” one islander replied.",
    "It has not happened yet.",
)


@st.composite
def _paragraphs(draw: st.DrawFn) -> str:
    number = draw(st.integers(2, 9999))
    parts = [draw(st.sampled_from(words)) for words in (_WHO, _DID, _WHAT)]
    return f"{' '.join(parts)} some {number} times. {draw(st.sampled_from(_MORE))}"


@frozen
class GuardianPage:
    """A page in the Guardian's layout, block by block; each block is the lines it is made of.

    :param head: the blocks down to the date line.
    :param middle: the blocks of the body, in order, with pictures and furniture between them.
    :param foot: topics, comments, most viewed, footer.
    """

    headline: str
    standfirst: str | None
    byline: str | None
    paragraphs: tuple[str, ...]
    captions: tuple[str, ...]
    head: tuple[tuple[str, ...], ...]
    middle: tuple[tuple[str, ...], ...]
    foot: tuple[tuple[str, ...], ...]

    @property
    def blocks(self) -> tuple[tuple[str, ...], ...]:
        """All blocks, from top to foot."""
        return (*self.head, *self.middle, *self.foot)

    @property
    def text(self) -> str:
        """The page as a scraper prints it: blocks parted by blank lines."""
        return printed(self.blocks)


def printed(blocks: Sequence[Sequence[str]], *, between: str = "\n\n") -> str:
    """Blocks as text, their lines one below the other."""
    return between.join("\n".join(block) for block in blocks)


HEADLINES = (
    "Old ferry sails for Vennholm islands",
    "‘A bell that never rang’: the pier that cost an island its doctor",
    "Herring return to the sound after 40 years, and no one is ready",
    "The last boat home",
    "Edith Marlow obituary",
    "Why does the bell of Karrow not ring?",
    "The Guardian view on ferries: islands need more than a bell",
)
STANDFIRSTS = (
    "The last boat to the islands was thought lost. Its captain never agreed",
    "Residents of the outer islands ask who will pay for the harbour",
)
BYLINES = ("Ada Quill in Vennholm", "Ada Quill and Bo Raskin", "Ines Halloran")
CAPTIONS = (
    "The ferry in Karrow harbour last week.",
    "Fishers on the western pier at dawn.",
    "The lighthouse, closed since the storm.",
)
CREDITS = ("Photograph: Ada Quill/Reuters", "Photograph: Bo Raskin/The Guardian")
NEWSLETTER = (
    "skip past newsletter promotion",
    "Sign up to Harbour Briefing",
    "Free weekly newsletter",
    "Enter your email address",
    "Sign up",
    "after newsletter promotion",
)
RICH_LINK = ("Karrow pier reopens after a decade of repairs", "Read more")
BOX = ("Advertisement", "skip past newsletter promotion", "after newsletter promotion")
MENU = ("News", "Opinion", "Sport", "Culture", "Lifestyle", "Show More")
SHARING = ("Share", "Reuse this content")
TOPICS = ("Explore more on these topics", "Ferries", "Fishing", "Share", "Reuse this content")
COMMENTS = ("Comments (12)", "Sign in or create your Guardian account to join the discussion")
MOST_VIEWED = ("Most viewed",)
FOOTER = (
    "Privacy policy",
    "Cookie policy",
    "Complaints & corrections",
    "© 2024 Guardian News & Media Limited or its affiliated companies. All rights reserved. (dcr)",
)


@st.composite
def guardian_pages(draw: st.DrawFn) -> GuardianPage:
    """Pages in the Guardian's layout, without noise."""
    headline = draw(st.sampled_from(HEADLINES))
    standfirst = draw(st.none() | st.sampled_from(STANDFIRSTS))
    byline = draw(st.none() | st.sampled_from(BYLINES))
    paragraphs = draw(st.lists(_paragraphs(), min_size=3, max_size=7, unique=True))
    captions = draw(st.lists(st.sampled_from(CAPTIONS), max_size=3, unique=True))
    credit = draw(st.sampled_from(CREDITS))
    head: list[tuple[str, ...]] = []
    if draw(st.booleans()):
        head.append(("Skip to main contentSkip to navigationSkip to navigation",))
    if captions:
        head.append(draw(_pictures(captions[0], credit)))
    head.append((headline,))
    if standfirst:
        head.append((standfirst,))
    date = "Sun 1 Dec 2024 18.55 CET" + draw(st.sampled_from(["", "Share"]))
    head.append((byline, date) if byline else (date,))
    middle: list[tuple[str, ...]] = [(text,) for text in paragraphs]
    for caption in captions[1:]:
        middle.insert(draw(st.integers(1, len(middle) - 1)), draw(_pictures(caption, credit)))
    if draw(st.booleans()):
        middle.insert(draw(st.integers(1, len(middle) - 1)), NEWSLETTER)
    feet = (TOPICS, COMMENTS, MOST_VIEWED, FOOTER)
    foot = tuple(block for block in feet if draw(st.booleans()))
    return GuardianPage(
        headline,
        standfirst,
        byline,
        tuple(paragraphs),
        tuple(captions),
        tuple(head),
        tuple(middle),
        foot,
    )


@st.composite
def _pictures(draw: st.DrawFn, caption: str, credit: str) -> tuple[str, ...]:
    """A caption with its credit, up to three times, an alt text above it or not."""
    times = draw(st.integers(1, 3))
    alt = draw(st.sampled_from([(), (caption.rstrip(".").split(" last")[0],)]))
    return (*alt, *[f"{caption} {credit}"] * times)


INLINE = (
    NEWSLETTER,
    NEWSLETTER[:1],
    SHARING,
    ("View image in fullscreen",),
    RICH_LINK,
    MENU,
)
"""Chrome that may stand between two blocks of a page, whole or torn."""


@st.composite
def noisy_pages(draw: st.DrawFn) -> str:
    """Pages in the Guardian's layout as bad scrapers print them."""
    page = draw(guardian_pages())
    blocks = list(page.blocks)
    for chrome in draw(st.lists(st.sampled_from(INLINE), max_size=3)):
        blocks.insert(draw(st.integers(0, len(blocks))), chrome)
    if draw(st.booleans()):
        blocks = [_drop_capped(b) if b == (page.paragraphs[0],) else b for b in blocks]
    text = printed(blocks, between=draw(st.sampled_from(["\n\n", "\n", "\n\n\n\n", "\n \n"])))
    if draw(st.booleans()):
        text = "\n".join(draw(st.sampled_from(["", "  ", "\t"])) + t for t in text.split("\n"))
    for odd in draw(st.lists(st.sampled_from(ODD), max_size=3)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + odd + text[at:]
    text = text.replace("\n", draw(st.sampled_from(NEWLINES)))
    return text[: draw(st.sampled_from([len(text), len(text) * 2 // 3, len(text) // 3]))]


def _drop_capped(block: tuple[str, ...]) -> tuple[str, ...]:
    return (block[0][0], block[0][1:], *block[1:])


@st.composite
def chromed_pages(draw: st.DrawFn) -> tuple[GuardianPage, GuardianPage]:
    """A page, and the same one with more of the Guardian's chrome between its blocks."""
    page = draw(guardian_pages())
    head, middle, foot = list(page.head), list(page.middle), list(page.foot)
    for chrome in draw(
        st.lists(st.sampled_from([NEWSLETTER, SHARING, BOX[:1], BOX[1:]]), max_size=3)
    ):
        middle.insert(draw(st.integers(1, len(middle) - 1)), chrome)
    if draw(st.booleans()):
        head.insert(0, MENU)
    if draw(st.booleans()):
        foot.append(MOST_VIEWED)
    if draw(st.booleans()):
        foot.append(FOOTER)
    return page, evolve(page, head=tuple(head), middle=tuple(middle), foot=tuple(foot))


@st.composite
def pages_with_repeats(draw: st.DrawFn) -> tuple[GuardianPage, GuardianPage]:
    """A page with pictures, and the same one with a caption printed once more below itself."""
    page = draw(guardian_pages().filter(lambda page: bool(page.captions)))
    caption = draw(st.sampled_from(page.captions))

    def repeat(blocks: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
        return tuple((*b, b[-1]) if b[-1].startswith(caption) else b for b in blocks)

    return page, evolve(page, head=repeat(page.head), middle=repeat(page.middle))
