"""All fields together: what stands behind each, and what no page can break."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Label, LabelledLine, Layout, Page, PublisherRef, audit
from newsparse.resolve import resolve
from newsparse.runs import runs_of
from tests.resolve.pages import (
    BODY,
    GAZETTE,
    L,
    Part,
    above,
    article,
    chosen,
    line,
    lines_of,
    resolved,
    ruled,
)
from tests.strategies import said

CAPTURED = datetime(2024, 5, 2, 12, tzinfo=UTC)
URL = "https://www.larke.de/meinung/2024/05/01/ferry?utm_source=mail"
DATELINE = "KARROW, May 1 (Reuters) - The ferry sailed again on Wednesday after eleven years."
REPORTING = "Reporting by Bo Raskin in Karrow; Editing by Ines Halloran"
PAGE: list[Part] = [
    ("Old ferry sails | Gazette", L.PAGE_TITLE),
    ("Home > Business > Shipping", L.SECTION),
    ("Opinion", L.KICKER),
    chosen("Old ferry sails", L.HEADLINE),
    chosen("Eleven years after the flood the boat is back", L.STANDFIRST),
    chosen("By Ada Quill, harbour correspondent", L.BYLINE),
    chosen("Published 1 May 2024, 14:20 | Updated 2 May 2024", L.DATE),
    ("4 min read", L.READING_TIME),
    ("12 comments", L.COMMENT_COUNT),
    ("The boat is back", L.KEY_POINT),
    (DATELINE, L.PARAGRAPH),
    BODY,
    (REPORTING, L.OTHER),
    ("Correction: An earlier version of this article named the wrong harbour.", L.CORRECTION),
    ("This article is for subscribers.", L.ACCESS),
    ("Tags: Ferries, Vennholm", L.TAG),
    ("Ada Quill writes about harbours.", L.AUTHOR_BIO),
    ("Trams are late", L.RELATED),
]
BEHIND = {
    "headline": (3,),
    "alternative_headlines": (0,),
    "section": (1,),
    "kicker": (2,),
    "standfirst": (4,),
    "byline": (5,),
    "authors": (5, 16),
    "contributors": (12,),
    "published": (6,),
    "modified": (6,),
    "reading_time": (7,),
    "comment_count": (8,),
    "key_points": (9,),
    "dateline": (10,),
    "agency": (10,),
    "corrections": (13,),
    "access": (14,),
    "tags": (15,),
    "related": (17,),
    "kind": (2,),
    "canonical_url": (),
}
"""By field, the places of the lines behind it."""


@pytest.mark.parametrize("field", BEHIND)
def test_the_provenance_of_each_field(field: str) -> None:
    """It names the lines that the field was read from, and no others."""
    found = resolved(*PAGE, url=URL, captured_at=CAPTURED)
    assert found.provenance[field] == BEHIND[field]


def test_no_field_without_provenance() -> None:
    """Each field that is found has its lines, if only none of them, and no other field has."""
    found = resolved(*PAGE, url=URL, captured_at=CAPTURED)
    assert set(found.fields) == set(found.provenance) == set(BEHIND)
    assert found.warnings == ()


def test_fields_are_those_of_an_article() -> None:
    """All of them, but for the body's, the page's own and the publisher."""
    names = {field.name for field in attrs.fields(Article)}
    rest = {"body", "images", "url", "captured_at", "confidence", "lines", "provenance", "warnings"}
    assert names - rest - set(BEHIND) == {"language", "publisher"}


def test_every_text_stands_in_its_lines() -> None:
    """The audit has nothing to say of the article."""
    made = article(*PAGE, url=URL, captured_at=CAPTURED)
    assert audit(made) == ()
    assert made.authors[0].bio == "Ada Quill writes about harbours."


def test_a_page_of_nothing() -> None:
    """Has no field, no provenance and no warning."""
    found = resolved()
    assert (found.fields, found.provenance, found.warnings) == ({}, {}, ())


def test_the_publisher_and_its_signs() -> None:
    """The lines whose signs gave the publisher away stand behind it."""
    lines = lines_of(("The Gazette", L.NAVIGATION), BODY, ("© The Gazette", L.FOOTER))
    found = resolve(Page(""), GAZETTE, Layout(), (0, 2), lines, runs_of(lines))
    assert found.fields["publisher"] == PublisherRef("gazette", "The Gazette")
    assert found.provenance["publisher"] == (0, 2)
    assert "publisher" not in resolved(BODY).fields


def test_the_fields_of_a_preamble() -> None:
    """They are those of an article; of a page without one they are dropped, without a warning."""
    told = [
        above("Old ferry", L.PAGE_TITLE),
        above("Ada Quill", L.BYLINE),
        above("soon", L.DATE),
    ]
    found = resolved(*told, BODY)
    assert (found.fields["headline"], found.fields["byline"]) == ("Old ferry", "Ada Quill")
    assert (found.warnings, "published" in found.fields) == ((), False)
    assert resolved(*told, ("Sport", L.NAVIGATION)).fields == {}


def test_rules_beat_the_model_in_every_field() -> None:
    """What a rule labels is the article's, whatever the model has chosen."""
    found = resolved(
        chosen("By Bo Raskin", L.BYLINE),
        chosen("2 May 2024", L.DATE),
        BODY,
        ruled("By Ada Quill", L.BYLINE),
        ruled("1 May 2024", L.DATE),
        publisher=GAZETTE,
    )
    assert found.fields["byline"] == "By Ada Quill"
    assert found.fields["published"].text == "1 May 2024"


_TEXTS = said() | st.sampled_from(
    [
        *(part.text if isinstance(part, LabelledLine) else part[0] for part in PAGE),
        "Updated 3 hours ago",
        "31 April 2024",
        "Correction",
        "By",
        "and Bo Raskin",
        "Photograph: Ada Quill/Reuters",
        "--- dpa/ritt",
        "Quelle: dpa",
        "BERLIN (dpa) - Die Fähre fährt wieder.",
        "文／佐藤花子",
        "https://www.larke.example/",
    ]
)


@st.composite
def _lines(draw: st.DrawFn) -> LabelledLine:
    """A line with any label, from a rule, a choice, the model or a tool."""
    label = draw(st.sampled_from([label for label in Label if label is not Label.BLANK]))
    sources = ("model/above", f"model/{label.value}", "gazette/rule:any", "core/preamble")
    return line(draw(_TEXTS), label, draw(st.sampled_from(sources)), draw(st.floats(0, 1)))


_PAGES = st.lists(_lines().filter(lambda told: bool(told.text)), max_size=12)
_URLS = st.sampled_from([None, URL, "larke", "https://[larke.de/"])
_CAPTURES = st.none() | st.datetimes(timezones=st.just(UTC))


@given(_PAGES, _URLS, _CAPTURES)
def test_any_lines_give_grounded_fields(
    lines: list[LabelledLine], url: str | None, captured_at: datetime | None
) -> None:
    """Whatever is labelled as what: every text of every field stands in its lines or the URL."""
    made = article(*lines, url=url, captured_at=captured_at)
    assert audit(made) == ()
    assert all(0 <= at < len(lines) for places in made.provenance.values() for at in places)


@given(_PAGES, _URLS, _CAPTURES)
def test_any_lines_give_the_same_fields_each_time(
    lines: list[LabelledLine], url: str | None, captured_at: datetime | None
) -> None:
    """Fields, provenance and warnings, each warning once."""
    found = resolved(*lines, url=url, captured_at=captured_at)
    assert found == resolved(*lines, url=url, captured_at=captured_at)
    assert len(set(found.warnings)) == len(found.warnings)
    assert set(found.fields) == set(found.provenance)


@given(_PAGES, st.integers(0, 12))
def test_blank_lines_change_no_field(lines: list[LabelledLine], at: int) -> None:
    """Only the places of the lines below them."""
    blank = LabelledLine(line("", L.BLANK).line, L.BLANK, "core/blank")
    found = resolved(*lines, captured_at=CAPTURED).fields
    spaced = resolved(*lines[:at], blank, *lines[at:], captured_at=CAPTURED).fields
    related = found.pop("related", ()), spaced.pop("related", ())
    assert spaced == found
    assert [one.headline for one in related[0]] == [one.headline for one in related[1]]
