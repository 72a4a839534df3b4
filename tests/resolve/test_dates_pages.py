"""Pages without a date of their own have none; those that print theirs keep it."""

from __future__ import annotations

from datetime import date

import pytest

from newsparse import Article, Parser
from tests.resolve.dated_pages import STORIES, Story

PARSER = Parser(publishers=())
URL = "https://www.larke.example/2025/03/02/ferry"
_STORIES = [pytest.param(story, id=language) for language, story in STORIES.items()]
_TOLD = [
    pytest.param(story, line, id=f"{language}:{line}")
    for language, story in STORIES.items()
    for line in story.told
]


def _parsed(*lines: str, url: str | None = None) -> Article:
    return PARSER.parse("\n".join(lines), url=url)


def _undated(*lines: str) -> bool:
    """Whether a page has neither day, and has that of its URL where it has one."""
    bare, addressed = _parsed(*lines), _parsed(*lines, url=URL)
    published = addressed.published
    assert published is not None
    assert (published.at.date(), published.text) == (date(2025, 3, 2), "2025/03/02")
    assert bare.body
    return bare.published is None and bare.modified is None


@pytest.mark.parametrize("story", _STORIES)
def test_no_date_at_all(story: Story) -> None:
    """Nothing is made up."""
    assert _undated(story.headline, story.byline, *story.body)


@pytest.mark.parametrize("story", _STORIES)
def test_todays_date_in_the_masthead(story: Story) -> None:
    """It is the day of the visit."""
    own = (story.headline, story.byline, *story.body)
    assert _undated("The Larke Post", story.today, *story.menu, *own)
    assert _undated(story.today, *story.menu, *own)
    assert _undated(*story.menu, story.today, *own)


@pytest.mark.parametrize("story", _STORIES)
def test_other_stories_at_the_foot(story: Story) -> None:
    """Each has its own day, printed below its title or above it."""
    own = (story.headline, story.byline, *story.body)
    heading, title, day = story.other
    assert _undated(*own, heading, title, day)
    assert _undated(*own, heading, day, title)
    assert _undated(*own, heading, title, day, f"{title}: II", day)


@pytest.mark.parametrize("story", _STORIES)
def test_comments_at_the_foot(story: Story) -> None:
    """They were written later."""
    assert _undated(story.headline, story.byline, *story.body, *story.comment)
    assert _undated(story.headline, story.byline, *story.body, *story.comment[1:])


@pytest.mark.parametrize(("story", "line"), _TOLD)
def test_what_the_story_tells(story: Story, line: str) -> None:
    """The day of an event, a rule or a life, wherever it stands."""
    headline, byline, body = story.headline, story.byline, story.body
    assert _undated(headline, line, byline, *body)
    assert _undated(headline, byline, line, *body)
    assert _undated(headline, byline, *body[:2], line, *body[2:])
    assert _undated(headline, byline, *body, line)


@pytest.mark.parametrize("story", _STORIES)
@pytest.mark.parametrize("at", ["below", "signed", "foot", "above"])
def test_the_pages_own_date(story: Story, at: str) -> None:
    """Below the headline, beside or below the byline, at the foot, or right above the headline."""
    headline, byline, body, own = story.headline, story.byline, story.body, story.own
    pages = {
        "below": (headline, own, *body),
        "signed": (headline, byline, own, *body),
        "foot": (headline, *body, byline, own),
        "above": (*story.menu[:1], own, headline, byline, *body),
    }
    for around in ((), story.other, story.comment):
        found = _parsed(*pages[at], *around).published
        assert found is not None
        assert found.at.date() == date(2025, 3, 4)


@pytest.mark.parametrize("story", _STORIES)
def test_its_own_among_others(story: Story) -> None:
    """Whatever stands around it."""
    found = _parsed(
        "The Larke Post",
        story.today.replace("4", "6"),
        *story.menu,
        story.headline,
        story.byline,
        story.own,
        *story.body,
        story.told[0],
        *story.other,
        *story.comment,
    ).published
    assert found is not None
    assert found.at.date() == date(2025, 3, 4)


def test_a_byline_and_a_dateline() -> None:
    """A date in the byline's line is the page's; one in a dateline has no year, and is none."""
    story = STORIES["en"]
    told = _parsed(story.headline, f"{story.byline}, 4 March 2025", *story.body).published
    assert told is not None
    assert told.at.date() == date(2025, 3, 4)
    first, *rest = story.body
    opened = (f"LARKE, March 4 (Reuters) - {first}", *rest)
    assert _undated(story.headline, story.byline, *opened)
    both = _parsed(story.headline, story.byline, story.own, *opened)
    assert both.published is not None
    assert both.published.at.date() == date(2025, 3, 4)
    assert both.dateline is not None
    assert both.dateline.place == "LARKE"


def test_changed_but_not_published() -> None:
    """A day that the story tells is none of publication, where the page says when it was changed."""
    story = STORIES["en"]
    for told in story.told:
        found = _parsed(story.headline, told, story.byline, "Updated 5 March 2025", *story.body)
        assert found.modified is not None
        assert found.modified.at.date() == date(2025, 3, 5)
        assert found.published is None
