"""Model: the :class:`Article` and the parts that are not blocks of its body.

All classes are frozen, slotted and validated. A field that the page, its URL or its capture
time does not show is ``None`` or empty. What a field means, and its names in schema.org's
``NewsArticle`` and IPTC ninjs 3, stand in its metadata; ``docs/model.md`` is made from them.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from attrs import field, frozen

from newsparse.blocks import (
    Block,
    Embed,
    Image,
    ListBlock,
    LiveEntry,
    Paragraph,
    Quote,
    Subheading,
    Table,
    Timestamp,
    plain,
    texts,
)
from newsparse.checks import about, each, each_said, fixed_offset, is_a, maybe, said, said_if_any
from newsparse.lines import LabelledLine
from newsparse.provenance import Provenance
from newsparse.shape import count_words


class Kind(Enum):
    """The kind of article, in the trade's words."""

    NEWS = "news"
    ANALYSIS = "analysis"
    EXPLAINER = "explainer"
    FEATURE = "feature"
    INTERVIEW = "interview"
    OPINION = "opinion"
    EDITORIAL = "editorial"
    LETTERS = "letters"
    OBITUARY = "obituary"
    REVIEW = "review"
    RECIPE = "recipe"
    LIVE_BLOG = "live_blog"
    MATCH_REPORT = "match_report"
    FACT_CHECK = "fact_check"
    GALLERY = "gallery"
    VIDEO = "video"
    AUDIO = "audio"
    CARTOON = "cartoon"
    NEWSLETTER = "newsletter"
    SPONSORED = "sponsored"


class AccessKind(Enum):
    """Who may read the article."""

    FREE = "free"
    METERED = "metered"
    SUBSCRIBERS = "subscribers"


@frozen
class Access:
    """Who may read the article, and whether the text breaks off."""

    kind: AccessKind | None = field(
        default=None,
        validator=maybe(AccessKind),
        metadata=about("Who may read it.", schema_org="isAccessibleForFree"),
    )
    truncated: bool = field(
        default=False,
        validator=is_a(bool),
        metadata=about(
            "True where the page says that its text goes on for subscribers.",
            schema_org="conditionsOfAccess",
            ninjs="representationType",
        ),
    )


@frozen
class Author:
    """A person or an organisation who wrote the article, or contributed to it."""

    name: str = field(
        validator=said,
        metadata=about("The name alone.", schema_org="author.name", ninjs="people[].name"),
    )
    role: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "What the author is: “science editor”.",
            schema_org="author.jobTitle",
            ninjs="people[].rel",
        ),
    )
    organisation: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "Whom the author works for: “Reuters”.",
            schema_org="author.affiliation",
            ninjs="organisations[].name",
        ),
    )
    place: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("Where the author wrote from: “in Paris” gives Paris."),
    )
    bio: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("What the page says of the author.", schema_org="author.description"),
    )


@frozen
class Dateline:
    """The place, agency and day that open the text of an agency story."""

    text: str = field(validator=said, metadata=about("As printed.", schema_org="dateline"))
    place: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The place.", schema_org="locationCreated", ninjs="located"),
    )
    agency: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The agency.", schema_org="sourceOrganization", ninjs="infoSources[]"),
    )


@frozen
class Related:
    """Another article that the page points to, by its headline."""

    headline: str = field(validator=said, metadata=about("Its headline.", schema_org="relatedLink"))
    lines: tuple[int, ...] = field(
        default=(),
        validator=each(int),
        metadata=about("The places in Article.lines of the lines behind this, rising."),
    )


@frozen
class PublisherRef:
    """The publisher of an article: enough to name it without its plugin."""

    key: str = field(validator=said, metadata=about("The plugin's key for it, such as “guardian”."))
    name: str = field(
        validator=said,
        metadata=about("Its name.", schema_org="publisher.name", ninjs="copyrightHolder"),
    )


def _as_float(value: float | None) -> float | None:
    """Converter: a whole number becomes the float that type checkers take it for."""
    return float(value) if type(value) is int else value


@frozen
class Article:
    """A news article, read from the text of its page.

    ``lines`` accounts for the whole input: joined, their ``raw`` texts are the page's text.
    """

    headline: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The headline.", schema_org="headline", ninjs="headlines[role=main]"),
    )
    alternative_headlines: tuple[str, ...] = field(
        default=(),
        validator=each_said,
        metadata=about(
            "Other headlines that the page gives it, such as the one in its title.",
            schema_org="alternativeHeadline",
            ninjs="headlines[role=alternative]",
        ),
    )
    kicker: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The line above the headline.", schema_org="keywords", ninjs="subjects[]"),
    )
    standfirst: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "The summary below the headline.",
            schema_org="description",
            ninjs="descriptions[role=standfirst]",
        ),
    )
    key_points: tuple[str, ...] = field(
        default=(),
        validator=each_said,
        metadata=about(
            "The points of a summary list.",
            schema_org="abstract",
            ninjs="descriptions[role=key-points]",
        ),
    )
    section: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "The section it stands in.", schema_org="articleSection", ninjs="subjects[rel=section]"
        ),
    )
    tags: tuple[str, ...] = field(
        default=(),
        validator=each_said,
        metadata=about("The topics listed for it.", schema_org="keywords", ninjs="subjects[]"),
    )
    byline: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The byline as printed.", schema_org="creditText", ninjs="by"),
    )
    authors: tuple[Author, ...] = field(
        default=(),
        validator=each(Author),
        metadata=about("Who wrote it.", schema_org="author", ninjs="people[rel=author]"),
    )
    contributors: tuple[Author, ...] = field(
        default=(),
        validator=each(Author),
        metadata=about(
            "Who else worked on it: photographers, reporters, editors.",
            schema_org="contributor",
            ninjs="people[rel=contributor]",
        ),
    )
    agency: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "The agency it came from.", schema_org="sourceOrganization", ninjs="infoSources[]"
        ),
    )
    published: Timestamp | None = field(
        default=None,
        validator=maybe(Timestamp),
        metadata=about("When it was published.", schema_org="datePublished", ninjs="firstCreated"),
    )
    modified: Timestamp | None = field(
        default=None,
        validator=maybe(Timestamp),
        metadata=about(
            "When it was last changed.", schema_org="dateModified", ninjs="versionCreated"
        ),
    )
    dateline: Dateline | None = field(
        default=None,
        validator=maybe(Dateline),
        metadata=about("Its dateline.", schema_org="dateline", ninjs="located"),
    )
    language: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("Its language, a BCP 47 tag.", schema_org="inLanguage", ninjs="language"),
    )
    kind: Kind | None = field(
        default=None,
        validator=maybe(Kind),
        metadata=about("What kind of article it is.", schema_org="genre", ninjs="genres[]"),
    )
    access: Access | None = field(
        default=None,
        validator=maybe(Access),
        metadata=about(
            "Who may read it, where the page says so.",
            schema_org="isAccessibleForFree",
            ninjs="representationType",
        ),
    )
    body: tuple[Block, ...] = field(
        default=(),
        validator=each(Paragraph, Subheading, Quote, ListBlock, Image, Embed, Table, LiveEntry),
        metadata=about("The body, in reading order.", schema_org="articleBody", ninjs="bodies[]"),
    )
    images: tuple[Image, ...] = field(
        default=(),
        validator=each(Image),
        metadata=about(
            "Every picture of the article once, in the order of the page; those inside the body "
            "also stand there.",
            schema_org="image",
            ninjs="associations[]",
        ),
    )
    related: tuple[Related, ...] = field(
        default=(),
        validator=each(Related),
        metadata=about("Other articles that the page points to.", schema_org="relatedLink"),
    )
    corrections: tuple[str, ...] = field(
        default=(),
        validator=each_said,
        metadata=about("Corrections and clarifications.", schema_org="correction"),
    )
    comment_count: int | None = field(
        default=None,
        validator=maybe(int),
        metadata=about("How many comments readers left.", schema_org="commentCount"),
    )
    reading_time: int | None = field(
        default=None,
        validator=maybe(int),
        metadata=about(
            "How many minutes the page says it takes to read.", schema_org="timeRequired"
        ),
    )
    publisher: PublisherRef | None = field(
        default=None,
        validator=maybe(PublisherRef),
        metadata=about("Who published it.", schema_org="publisher", ninjs="copyrightHolder"),
    )
    url: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about("The address that was given with the page.", schema_org="url", ninjs="uri"),
    )
    canonical_url: str | None = field(
        default=None,
        validator=said_if_any,
        metadata=about(
            "The address without tracking and mirrors, where it differs or was checked.",
            schema_org="mainEntityOfPage",
            ninjs="uri",
        ),
    )
    captured_at: datetime | None = field(
        default=None,
        converter=fixed_offset,
        validator=maybe(datetime),
        metadata=about("When the page was scraped, aware."),
    )
    confidence: float | None = field(
        default=None,
        converter=_as_float,
        validator=maybe(float),
        metadata=about(
            "How well the parse thinks it found the body, 0 to 1: the F1 measure of its words "
            "that is to be expected."
        ),
    )
    lines: tuple[LabelledLine, ...] = field(
        default=(),
        validator=each(LabelledLine),
        metadata=about("Every line of the page with its label, who gave it, and how sure it is."),
    )
    provenance: Provenance = field(
        factory=Provenance,
        validator=is_a(Provenance),
        metadata=about("The lines behind each field."),
    )
    warnings: tuple[str, ...] = field(
        default=(),
        validator=each_said,
        metadata=about("What a careful reader should know of this parse."),
    )

    def __attrs_post_init__(self) -> None:
        if self.comment_count is not None and self.comment_count < 0:
            raise ValueError(f"Article.comment_count must not be negative: {self.comment_count}")
        if self.reading_time is not None and self.reading_time < 0:
            raise ValueError(f"Article.reading_time must not be negative: {self.reading_time}")
        if self.captured_at is not None and self.captured_at.utcoffset() is None:
            raise ValueError(
                f"Article.captured_at must be aware, not the naive {self.captured_at!r}"
            )
        if self.confidence is not None and not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"Article.confidence must lie in 0 to 1, not {self.confidence}")

    @property
    def text(self) -> str:
        """The body as plain text.

        Blocks are parted by a blank line; list items and table rows take a line each. No
        headline, no standfirst, no captions, no chrome.
        """
        return "\n\n".join(filter(None, map(plain, self.body)))

    @property
    def texts(self) -> tuple[str, ...]:
        """What ``text`` is made of, in reading order: one text a block of the body.

        A list gives one for each item, a table one for each row, an entry of a live blog its
        headline and those of its blocks; a picture gives none.
        """
        return tuple(text for block in self.body for text in texts(block))

    @property
    def word_count(self) -> int:
        """How many words ``text`` has; in scripts written without spaces, how many characters."""
        return count_words(self.text)
