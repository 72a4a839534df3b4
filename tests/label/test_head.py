"""The head: headline, kicker and standfirst among unclaimed lines."""

from __future__ import annotations

import pytest

from newsparse import Hint, HintKind, Label, Page
from newsparse.label.head import find_head
from newsparse.label.model import Unit

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
HEADLINE = "Old ferry sails for the Vennholm islands"
STANDFIRST = "The last boat to the islands was thought lost, but its captain never agreed"
BY = Unit("Ada Quill", Label.BYLINE, gap=True)
BODY = Unit(PROSE, gap=True)


def _found(*units: Unit | str, url: str | None = None) -> dict[str, tuple[Label, str]]:
    made = [Unit(u, gap=True) if isinstance(u, str) else u for u in units]
    guesses = find_head(Page("", url=url), made).guesses
    return {made[i].text: (guess.label, guess.reason) for i, guess in guesses.items()}


def _labels(*units: Unit | str, url: str | None = None) -> dict[str, Label]:
    return {text: label for text, (label, _) in _found(*units, url=url).items()}


def test_a_page_without_lines_has_no_head() -> None:
    """No units, no guesses."""
    head = find_head(Page(""), [])
    assert (head.guesses, head.body_start) == ({}, 0)


def test_headline_and_standfirst_above_the_byline() -> None:
    """Where nothing else tells, order does."""
    assert _labels(HEADLINE, STANDFIRST, BY, BODY) == {
        HEADLINE: Label.HEADLINE,
        STANDFIRST: Label.STANDFIRST,
    }


def test_a_short_line_above_the_headline_is_its_kicker() -> None:
    """A kicker is short, and no sentence."""
    found = _labels("Ferries", HEADLINE, STANDFIRST, BY, BODY)
    assert found["Ferries"] is Label.KICKER
    assert found[HEADLINE] is Label.HEADLINE


def test_a_topic_of_the_page_is_a_kicker() -> None:
    """A line that the page lists among its topics is a kicker, not a headline."""
    topic = "Shipping and the northern islands today"
    tag = Unit(topic, Label.TAG)
    assert _labels(topic, HEADLINE, BY, BODY, tag)[topic] is Label.KICKER
    assert _labels(topic, HEADLINE, BY, BODY)[topic] is Label.HEADLINE


def test_a_heading_of_the_first_level_is_the_headline() -> None:
    """What the markup says beats the order."""
    marked = Unit(HEADLINE, hints=(Hint(HintKind.HEADING, 1),), gap=True)
    found = _found("A longer line that could be the headline too", marked, BY, BODY)
    assert found[HEADLINE] == (Label.HEADLINE, "heading")


def test_the_pages_title_names_the_headline() -> None:
    """The line that the title repeats is the headline."""
    title = Unit(f"{HEADLINE} | Ferries | The Gazette", Label.PAGE_TITLE, content=HEADLINE)
    found = _found(title, "Something that stands above it all", HEADLINE, BY, BODY)
    assert found[HEADLINE] == (Label.HEADLINE, "page-title")


def test_the_words_of_the_url_name_the_headline() -> None:
    """The line with most of the URL's words is the headline."""
    url = "https://gazette.example/2024/old-ferry-sails-vennholm-islands"
    found = _found("Something that stands above it all", HEADLINE, BY, BODY, url=url)
    assert found[HEADLINE] == (Label.HEADLINE, "url")


@pytest.mark.parametrize("url", ["https://[", "https://gazette.example/1234", "x" * 5000, ""])
def test_urls_that_say_nothing(url: str) -> None:
    """Broken URLs and those without words leave it to the order."""
    assert _found(HEADLINE, BY, BODY, url=url)[HEADLINE] == (Label.HEADLINE, "order")


def test_an_alternative_text_is_no_headline() -> None:
    """A line with no blank one between it and the caption below describes the picture."""
    caption = Unit("A boat. Photograph: Ada Quill", Label.CAPTION)
    found = _labels("A boat in the harbour of Karrow", caption, HEADLINE, BY, BODY)
    assert found["A boat in the harbour of Karrow"] is Label.ALT_TEXT
    assert found[HEADLINE] is Label.HEADLINE


def test_what_repeats_above_the_headline_is_a_caption() -> None:
    """A line printed twice above the headline that the markup names describes a picture."""
    marked = Unit(HEADLINE, hints=(Hint(HintKind.HEADING, 1),), gap=True)
    assert (
        _labels("Boat in Karrow", "Boat in Karrow", marked, BY, BODY)["Boat in Karrow"]
        is Label.CAPTION
    )


def test_lines_above_the_last_menu_are_no_headline() -> None:
    """The head starts below the menu."""
    menu = Unit("News", Label.NAVIGATION)
    found = _labels("Ferries of the world, all of them", menu, HEADLINE, BY, BODY)
    assert found == {HEADLINE: Label.HEADLINE}


def test_running_text_without_a_head() -> None:
    """A page that starts with its text has no headline."""
    head = find_head(Page(""), [BODY, BODY])
    assert (head.guesses, head.body_start) == ({}, 0)


def test_the_body_starts_after_byline_and_date() -> None:
    """A line between byline and date is the standfirst's; the body starts below them."""
    date = Unit("1 May 2024", Label.DATE, gap=True)
    units = [Unit(HEADLINE, gap=True), BY, Unit(STANDFIRST, gap=True), date, BODY]
    head = find_head(Page(""), units)
    assert head.body_start == 4
    assert head.guesses[2].label is Label.STANDFIRST


def test_no_line_is_too_long_for_the_head() -> None:
    """Ten thousand letters above the byline are no headline."""
    assert _labels("a" * 10_000, BY, BODY) == {}


def test_the_first_paragraph_below_the_byline_is_no_headline() -> None:
    """A page without a headline has none, whatever words its URL shares with the first paragraph."""
    url = "https://gazette.example/2024/ferry-vennholm-sailed-tuesday-harbour"
    assert _labels(BY, BODY, BODY) == {}
    assert _labels(BY, BODY, BODY, url=url) == {}
    assert _labels(HEADLINE, BY, BODY, url=url) == {HEADLINE: Label.HEADLINE}


def test_a_headline_may_stand_below_the_date() -> None:
    """Where nothing stands above the date, the line below it that is no sentence is it."""
    date = Unit("1 May 2024", Label.DATE, gap=True)
    assert _labels(date, HEADLINE, BODY) == {HEADLINE: Label.HEADLINE}
