"""Pipeline: the parser's settings, and pages one by one or many."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

import newsparse
from newsparse import (
    Article,
    InputError,
    Label,
    Page,
    Parser,
    Publisher,
    UnknownPublisherError,
    audit,
)

TEXT = (
    "Old ferry sails for the islands\n\n"
    "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow.\n\n"
    "Nobody on the islands had thought that the boat would ever leave its place by the pier.\n"
)
CORE = Parser(discover=False)


def test_a_page_without_a_plugin() -> None:
    """Headline and paragraphs are found by the shape of the text."""
    article = CORE.parse(TEXT)
    assert article.headline == "Old ferry sails for the islands"
    assert article.text == TEXT.split("\n\n", 1)[1].strip()
    assert article.provenance["headline"] == (0,)
    assert article.word_count == 33
    assert article.publisher is None


def test_markdown() -> None:
    """Marks make subheadings, lists, quotations and tables."""
    blocks = "## The boat\n\n* a\n* b\n\n> Sail!\n\n| a | b |\n|---|---|\n| c | d |\n\n"
    last = "It will cross to the mainland and back twice a day, the harbour office said on Friday."
    text = TEXT.replace("Nobody", f"{blocks}Nobody").replace("Old", "# Old") + f"\n{last}\n"
    body = CORE.parse(text, format="markdown").body
    assert [type(block).__name__ for block in body] == [
        "Paragraph",
        "Subheading",
        "ListBlock",
        "Quote",
        "Table",
        "Paragraph",
        "Paragraph",
    ]


def test_the_arguments_reach_the_article() -> None:
    """URL, language and time of capture, a naive one taken as UTC."""
    captured = datetime(2024, 12, 2, 8, 30)
    article = CORE.parse(TEXT, url="https://a.example/b", language="nn", captured_at=captured)
    assert (article.url, article.language) == ("https://a.example/b", "nn")
    assert article.captured_at == captured.replace(tzinfo=UTC)


def test_an_aware_time_of_capture_is_kept() -> None:
    """In its own zone."""
    captured = datetime(2024, 12, 2, 8, 30, tzinfo=timezone(timedelta(hours=5)))
    found = CORE.parse(TEXT, captured_at=captured).captured_at
    assert found is not None
    assert found.isoformat() == captured.isoformat()


@pytest.mark.parametrize("blank", ["", " ", "\r\n"])
def test_blank_urls_and_languages_are_none(blank: str) -> None:
    """They say nothing."""
    article = CORE.parse(TEXT, url=blank, language=blank)
    assert (article.url, article.language) == (None, None)


def test_wrong_arguments() -> None:
    """An argument that no page can have raises, and so does a publisher that nobody knows."""
    with pytest.raises(InputError, match="text must be a str"):
        newsparse.parse(b"text")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="format"):
        newsparse.parse("", format="html")
    with pytest.raises(UnknownPublisherError):
        newsparse.parse("", publisher="no-such-paper")


def test_the_publishers_language() -> None:
    """The page's language is what the caller says, else the publisher's first."""
    gazette = Publisher("gazette", "Gazette", languages=["cy", "en"])
    parser = Parser(discover=False, publishers=[gazette])
    assert parser.parse(TEXT, publisher="gazette").language == "cy"
    assert parser.parse(TEXT, publisher="gazette", language="en").language == "en"
    assert parser.parse(TEXT).language is None


def test_a_publisher_known_by_the_caller_has_no_lines_behind_it() -> None:
    """Its provenance is empty: it came from elsewhere."""
    parser = Parser(discover=False, publishers=[Publisher("gazette", "Gazette")])
    article = parser.parse(TEXT, publisher="gazette")
    assert article.provenance["publisher"] == ()


def test_many_pages() -> None:
    """Pages, mappings and texts, in order."""
    pages: list[Page | dict[str, str] | str] = [
        Page(TEXT, url="https://a.example"),
        {"text": TEXT, "url": "https://b.example"},
        TEXT,
    ]
    urls = [article.url for article in CORE.parse_many(pages)]
    assert urls == ["https://a.example", "https://b.example", None]


def test_many_pages_are_parsed_lazily() -> None:
    """One is taken when one is asked for."""
    taken = []

    def pages() -> Iterator[str]:
        for k in range(3):
            taken.append(k)
            yield TEXT

    articles = CORE.parse_many(pages())
    assert taken == []
    assert isinstance(next(articles), Article)
    assert taken == [0]


@pytest.mark.parametrize("page", ["abc", b"abc", Page(TEXT), {"text": TEXT}])
def test_one_page_is_not_many(page: Any) -> None:
    """Its letters and keys are no pages; the error comes at once and says what to do."""
    with pytest.raises(InputError, match=f"not one {type(page).__name__}; put it in a list"):
        CORE.parse_many(page)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "fields",
    [
        [],
        ["Published Time: 2024-03-05T08:00:00Z"],
        ["Warning: this page may be gone", "Published Time: 2024-03-05T08:00:00Z"],
    ],
)
@pytest.mark.parametrize("byline", ["", "By Ada Quill\n\n"])
def test_a_preamble_is_no_part_of_the_page(gap: str, fields: list[str], byline: str) -> None:
    """It gives neither byline nor author; its title is the headline's, and told once."""
    headline, body = TEXT.split("\n\n", 1)
    address = "URL Source: https://post.example/ferry"
    above = gap.join([f"Title: {headline}", address, *fields, "Markdown Content:\n"])
    article = CORE.parse(f"{above}# {headline}\n\n{byline}{body}\n{body}")
    assert (article.headline, article.alternative_headlines) == (headline, ())
    assert (article.byline or "") == byline.strip()
    assert [author.name for author in article.authors] == (["Ada Quill"] if byline else [])
    assert article.published is None or article.published.text == "2024-03-05T08:00:00Z"
    assert (article.published is not None) == any("Time" in field for field in fields)
    assert article.text.startswith(body.split("\n")[0])
    assert audit(article, "".join(line.line.raw for line in article.lines)) == ()


def test_claims_on_a_preamble_and_below() -> None:
    """What a rule says of a line beats what its preamble says; places are those of the page."""
    phrases = {
        Label.NOTICE: ["URL Source: https://post.example/ferry"],
        Label.PROMOTION: ["Sail with us"],
    }
    post = Publisher("post", "Post", layouts=[newsparse.Layout(phrases=phrases)])
    parser = Parser(publishers=[post], discover=False)
    above = "Title: Old ferry\nURL Source: https://post.example/ferry\nMarkdown Content:\n"
    article = parser.parse(f"{above}# {TEXT}\nSail with us\n", publisher="post")
    by_text = {line.text: line for line in article.lines}
    assert by_text["URL Source: https://post.example/ferry"].label is Label.NOTICE
    assert by_text["Markdown Content:"].source == "core/preamble"
    assert by_text["Sail with us"].label is Label.PROMOTION
    assert article.headline == "Old ferry sails for the islands"


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (5, "page 1 must be a Page, a mapping or a str, not int"),
        (None, "page 1 must be a Page, a mapping or a str, not NoneType"),
        (b"text", "page 1 must be a Page, a mapping or a str, not bytes"),
        ({"text": 5}, "page 1: text must be a str, not int"),
        ({"url": "a"}, "page 1: .*text"),
        ({"text": "", "title": "a"}, "page 1: .*title"),
    ],
)
def test_a_bad_page_among_many(page: object, message: str) -> None:
    """The error says which page; those before it were parsed."""
    articles = CORE.parse_many([TEXT, page])  # type: ignore[list-item]
    assert next(articles).headline
    with pytest.raises(InputError, match=message):
        next(articles)


def test_an_unknown_publisher_among_many() -> None:
    """A page's publisher must be known too."""
    with pytest.raises(UnknownPublisherError):
        next(CORE.parse_many([Page(TEXT, publisher="no-such-paper")]))


@pytest.mark.parametrize(("thorough", "name"), [(True, "rest"), (False, "model")])
def test_who_labels_what_a_layout_leaves(thorough: bool, name: str) -> None:
    """Plain rules where the layout is thorough, else the trained model; claims stay as they are."""
    rule = newsparse.Rule("share", Label.SHARE, "Pass it on")
    layout = newsparse.Layout(rules=[rule], thorough=thorough)
    gazette = Publisher("gazette", "Gazette", layouts=[layout])
    parser = Parser(discover=False, publishers=[gazette])
    article = parser.parse(f"{TEXT}Pass it on\n", publisher="gazette")
    sources = [line.source for line in article.lines if line.text]
    assert {source.partition("/")[0] for source in sources[:-1]} == {name}
    assert sources[-1] == "gazette/rule:share"


def test_a_thorough_layout_leaves_the_articles_own() -> None:
    """A line that looks like furniture is text, as no rule has claimed it."""
    gazette = Publisher("gazette", "Gazette", layouts=[newsparse.Layout(thorough=True)])
    parser = Parser(discover=False, publishers=[gazette])
    text = TEXT.replace("Nobody", "Read more slowly.\n\nNobody")
    assert "Read more slowly." in parser.parse(text, publisher="gazette").text


def test_the_lines_of_signs_are_named() -> None:
    """A publisher known by its signs has their lines for provenance, pieces counted."""
    sign = newsparse.Sign("^Gazette Ltd")
    rule = newsparse.Rule("c", Label.CAPTION, "(?P<caption>A boat) (?P<credit>Ada)")
    layout = newsparse.Layout(rules=[rule])
    gazette = Publisher("gazette", "Gazette", signs=[sign], layouts=[layout])
    article = Parser(discover=False, publishers=[gazette]).parse(f"A boat Ada\n{TEXT}Gazette Ltd")
    (place,) = article.provenance["publisher"]
    assert article.lines[place].text == "Gazette Ltd"


def test_a_page_captured_at_the_end_of_time() -> None:
    """The last moment a datetime can hold is a time of capture like any other."""
    for moment in (datetime.max, datetime.min, datetime.max.replace(tzinfo=UTC)):
        article = newsparse.parse(
            f"{TEXT}\nSun 1 Dec 2024 18.55 GMT\n2h ago\n",
            captured_at=moment,
            publisher="guardian",
        )
        assert article.headline


def test_html_is_told() -> None:
    """The text of a page is wanted, not its HTML: the article says so."""
    warning = CORE.parse("<!DOCTYPE html><html><p>Old ferry sails.</p></html>").warnings[0]
    assert "looks like HTML" in warning
    assert CORE.parse(TEXT).warnings == ()


def test_a_page_without_text_is_named() -> None:
    """What a mapping lacks, or has too much, is said with the page's number."""
    with pytest.raises(InputError, match="page 1: has no text"):
        list(CORE.parse_many([TEXT, {"url": "https://a.example"}]))
    with pytest.raises(InputError, match="page 0: 'strict' is no argument of a page"):
        list(CORE.parse_many([{"text": TEXT, "strict": True}]))


@pytest.mark.parametrize("argument", ["plugins", "publishers", "block"])
def test_a_str_where_a_list_is_wanted(argument: str) -> None:
    """Its characters are never what was meant."""
    arguments: dict[str, Any] = {argument: "guardian"}
    with pytest.raises(InputError, match=f"{argument} must be a list, not the str 'guardian'"):
        Parser(**arguments)
