"""Total: ``parse`` never raises on any text, of any length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Parser, explain, parse
from tests.laws.pages import URL, any_text, noisy_pages

FORMATS = st.sampled_from(["auto", "text", "markdown"])


@given(any_text() | noisy_pages(), FORMATS, st.sampled_from([None, "guardian"]))
def test_any_text_gives_an_article(text: str, form: str, publisher: str | None) -> None:
    """Any ``str``, in any format, from any publisher."""
    assert isinstance(parse(text, format=form, publisher=publisher), Article)


@given(any_text() | noisy_pages())
def test_any_text_gives_an_article_without_plugins(text: str) -> None:
    """The core alone is total too."""
    article = Parser(discover=False).parse(text)
    assert article.publisher is None


@given(any_text())
def test_any_url_gives_an_article(url: str) -> None:
    """A URL may be anything that a ``str`` may be."""
    assert parse("Old ferry sails", url=url).lines[0].text == "Old ferry sails"


@given(any_text(), st.datetimes(timezones=st.none() | st.timezones()))
def test_any_time_and_language_give_an_article(language: str, captured_at: object) -> None:
    """So may a language, and any time may be the time of capture."""
    article = parse("3h ago\n", url=URL, captured_at=captured_at, language=language)  # type: ignore[arg-type]
    assert article.captured_at is not None


@given(any_text() | noisy_pages(), FORMATS)
def test_any_text_can_be_explained(text: str, form: str) -> None:
    """A row for every line, and a table that can be printed."""
    explanation = explain(text, format=form)
    assert len(explanation.rows) == len(explanation.article.lines)
    told = len(explanation.rows) + len(explanation.article.warnings)
    assert len(str(explanation).splitlines()) == told


@pytest.mark.parametrize("form", ["auto", "text", "markdown"])
def test_no_text_gives_an_empty_article(form: str) -> None:
    """An empty page has no lines, no body and no headline."""
    article = parse("", format=form)
    assert (article.lines, article.body, article.headline, article.text) == ((), (), None, "")
