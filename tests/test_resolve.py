"""Resolve: what is believed of the lines that the trained model labelled, and of those of rules."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from newsparse import Label, LabelledLine, Layout, Page, Publisher
from newsparse.read.text import line_of
from newsparse.resolve import Resolved, resolve
from newsparse.runs import runs_of

L = Label
TITLE = "Old ferry sails"
BODY = ("The ferry of Vennholm sailed again on Tuesday after many years.", L.PARAGRAPH)
GAZETTE = Publisher("gazette", "The Gazette", languages=["en"])
NAMELESS = Publisher("gazette", "The Gazette")


def _line(text: str, label: Label, source: str = "model/above") -> LabelledLine:
    return LabelledLine(line_of(1, 0, text), label, source)


def _resolved(
    *parts: tuple[str, Label] | LabelledLine,
    publisher: Publisher | None = None,
    language: str | None = None,
    url: str | None = None,
) -> Resolved:
    lines = [part if isinstance(part, LabelledLine) else _line(*part) for part in parts]
    layout = Layout() if publisher else None
    return resolve(
        Page("", url=url, language=language), publisher, layout, (), lines, runs_of(lines)
    )


def test_the_models_byline_is_the_first() -> None:
    """The bylines of teasers below the body are no byline of the article."""
    found = _resolved(("By Ada Quill", L.BYLINE), BODY, ("By Bo Raskin", L.BYLINE))
    assert found.fields["byline"] == "By Ada Quill"
    assert found.provenance["byline"] == (0,)


def test_bylines_that_stand_together_are_one() -> None:
    """Where one shows that it goes on. Dates, pictures and buttons may stand between them, six
    lines of them at most.
    """
    between = [("1 May 2024", L.DATE), ("Share", L.SHARE), ("A boat", L.CAPTION)]
    lines = [("Ada Quill", L.BYLINE), *between, *between, ("and Bo Raskin", L.BYLINE)]
    assert _resolved(*lines, BODY).fields["byline"] == "Ada Quill and Bo Raskin"
    lines.insert(1, ("Print", L.CONTROL))
    assert _resolved(*lines, BODY).fields["byline"] == "Ada Quill"


@pytest.mark.parametrize(
    ("name", "beside"), [("Katarzyna Wilczek", "Skomentuj"), ("Lucía Arrabal", "Valdemora")]
)
def test_what_stands_beside_a_byline(name: str, beside: str) -> None:
    """A button or a place that the model takes for a byline is no part of the name above."""
    found = _resolved((name, L.BYLINE), (beside, L.BYLINE), BODY)
    assert [author.name for author in found.fields["authors"]] == [name]
    assert (found.fields["byline"], found.provenance["byline"]) == (name, (0,))


def test_a_byline_that_is_broken_into_lines() -> None:
    """Its names are told, each of them once."""
    parts = ["By", "Ada Quill", "and", "Bo Raskin", "and", "Ines Halloran", "Share"]
    found = _resolved(*((part, L.BYLINE) for part in parts), BODY)
    names = [author.name for author in found.fields["authors"]]
    assert names == ["Ada Quill", "Bo Raskin", "Ines Halloran"]


def test_the_fields_of_a_preamble() -> None:
    """The byline that the page prints is the article's; that of its preamble only without it."""
    above = [
        _line("Old ferry", L.PAGE_TITLE, "core/preamble"),
        _line("Ada Quill", L.BYLINE, "core/preamble"),
        _line("soon", L.DATE, "core/preamble"),
    ]
    found = _resolved(*above, BODY)
    assert (found.fields["headline"], found.fields["byline"]) == ("Old ferry", "Ada Quill")
    assert (found.warnings, "published" in found.fields) == ((), False)
    assert _resolved(*above, ("Bo Raskin", L.BYLINE), BODY).fields["byline"] == "Bo Raskin"
    assert _resolved(*above, ("Sport", L.NAVIGATION)).fields == {}


@pytest.mark.parametrize("label", [L.PARAGRAPH, L.SUBHEADING, L.HEADLINE, L.RELATED])
def test_bylines_that_do_not_stand_together(label: Label) -> None:
    """What is the article's own, or another one's headline, parts two bylines."""
    lines = [("Ada Quill", L.BYLINE), ("Boats leave the harbour", label), ("Bo Raskin", L.BYLINE)]
    assert _resolved(*lines).fields["byline"] == "Ada Quill"


def test_a_byline_that_is_printed_twice_is_told_once() -> None:
    """In the order of the lines where each stands first, so that it stands in them."""
    texts = ["Ada Quill", "Bo Raskin", "ADA QUILL"]
    names = [_line(text, L.BYLINE, "gazette/rule:byline") for text in texts]
    found = _resolved(*names, publisher=GAZETTE)
    assert (found.fields["byline"], found.provenance["byline"]) == ("Ada Quill Bo Raskin", (0, 1))


def test_a_rules_byline_beats_the_models() -> None:
    """Wherever it stands; and rules are believed all their bylines."""
    ruled = [
        _line(name, L.BYLINE, "gazette/rule:byline") for name in ("Bo Raskin", "Ines Halloran")
    ]
    found = _resolved(("Ada Quill", L.BYLINE), ruled[0], BODY, ruled[1], publisher=GAZETTE)
    assert found.fields["byline"] == "Bo Raskin Ines Halloran"


def test_the_models_dates_that_cannot_be_read_are_passed_over() -> None:
    """The first that can be read is taken, and nobody is warned."""
    lines = [("yesterday or so", L.DATE), ("1 May 2024", L.DATE), ("2 May 2024", L.DATE)]
    found = _resolved(*lines, language="en")
    assert found.fields["published"].at.date() == date(2024, 5, 1)
    assert found.warnings == ()


def test_a_rules_date_that_cannot_be_read_is_told() -> None:
    """A rule knows that there is a date."""
    found = _resolved(_line("yesterday or so", L.DATE, "gazette/rule:date"), publisher=GAZETTE)
    (warning,) = found.warnings
    assert "'yesterday or so' could not be read" in warning


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2024-05-01", "2024-05-01"),
        ("Posted: 2024-05-01 11:32 by the desk", "2024-05-01 11:32"),
        ("2024-05-01T11:32:05+02:00", "2024-05-01T11:32:05+02:00"),
    ],
)
def test_dates_in_a_language_that_is_not_known(text: str, printed: str) -> None:
    """Those whose figures stand in the order of ISO 8601 are read."""
    for publisher in (None, NAMELESS):
        stamp = _resolved((text, L.DATE), publisher=publisher).fields["published"]
        assert (stamp.text, stamp.at.date()) == (printed, date(2024, 5, 1))


@pytest.mark.parametrize(
    "text",
    [
        "1 May 2024",
        "01/05/2024",
        "2024-13-45",
        "2024-05-01 10:00+99:99",
        "92024-05-01",
        "x" * 200 + "2024-05-01",
    ],
)
def test_dates_that_would_be_guesses(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of months, and figures in any order, are not read; dateparser is not even loaded."""
    monkeypatch.setitem(sys.modules, "dateparser", None)
    monkeypatch.setitem(sys.modules, "dateparser.date", None)
    found = _resolved((text, L.DATE))
    assert ("published" in found.fields, found.warnings) == (False, ())


def test_the_url_has_a_date_in_any_language() -> None:
    """Where no printed one can be read."""
    url = "https://gazette.example/2024/05/01/old-ferry"
    found = _resolved(("1. Mai 2024", L.DATE), url=url)
    assert found.fields["published"].at.date() == date(2024, 5, 1)
    assert found.provenance["published"] == ()


def test_a_page_without_an_article_has_no_headline() -> None:
    """Its title is the title of something else."""
    found = _resolved((TITLE, L.PAGE_TITLE), ("Home", L.NAVIGATION))
    assert found.fields == {}


def test_the_title_stands_for_a_headline_that_is_not_there() -> None:
    """Where the page has a body, and the title is one, without a name of a site."""
    assert _resolved((TITLE, L.PAGE_TITLE), BODY).fields["headline"] == TITLE


@pytest.mark.parametrize(
    "titles", [[TITLE, "Ferries"], [f"{TITLE} | Gazette"], [f"{TITLE} – News"]]
)
def test_titles_in_doubt_are_no_headline(titles: list[str]) -> None:
    """Two titles, or one with the name of a site or section, are kept as alternatives."""
    found = _resolved(*[(title, L.PAGE_TITLE) for title in titles], BODY)
    assert "headline" not in found.fields
    assert found.fields["alternative_headlines"] == tuple(titles)


def test_a_rules_title_is_a_headline() -> None:
    """A rule knows what it takes for the title."""
    title = _line(f"{TITLE} | Gazette", L.PAGE_TITLE, "gazette/rule:title")
    assert _resolved(title, publisher=GAZETTE).fields["headline"] == f"{TITLE} | Gazette"
