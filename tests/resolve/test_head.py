"""Headline, alternative headlines, kicker, standfirst and section."""

from __future__ import annotations

import pytest

from newsparse import Label
from tests.resolve.pages import (
    BODY,
    GAZETTE,
    HEADLINE,
    TITLE,
    L,
    above,
    chosen,
    line,
    resolved,
    ruled,
)


def test_the_headline_and_its_line() -> None:
    """The first headline is the article's."""
    found = resolved(("Ferries", L.NAVIGATION), chosen(TITLE, L.HEADLINE), BODY)
    assert found.fields["headline"] == TITLE
    assert found.provenance["headline"] == (1,)


def test_other_headlines_are_alternatives() -> None:
    """Each once, in their order; those that say the same in other letters are none."""
    second = ("The ferry is back", L.HEADLINE)
    found = resolved(
        HEADLINE, second, ("OLD FERRY SAILS!", L.PAGE_TITLE), second, ("Ferry", L.PAGE_TITLE), BODY
    )
    assert found.fields["alternative_headlines"] == ("The ferry is back", "Ferry")
    assert found.provenance["alternative_headlines"] == (1, 4)


def test_a_page_without_an_article_has_no_headline() -> None:
    """Its title is the title of something else."""
    found = resolved((TITLE, L.PAGE_TITLE), ("Home", L.NAVIGATION))
    assert found.fields == {}


def test_the_title_stands_for_a_headline_that_is_not_there() -> None:
    """Where the page has a body, and the title is one, without a name of a site."""
    found = resolved((TITLE, L.PAGE_TITLE), BODY)
    assert (found.fields["headline"], found.provenance["headline"]) == (TITLE, (0,))
    assert "alternative_headlines" not in found.fields


@pytest.mark.parametrize(
    "titles", [[TITLE, "Ferries"], [f"{TITLE} | Gazette"], [f"{TITLE} – News"], [f"{TITLE} » News"]]
)
def test_titles_in_doubt_are_no_headline(titles: list[str]) -> None:
    """Two titles, or one with the name of a site or section, are kept as alternatives."""
    found = resolved(*[(title, L.PAGE_TITLE) for title in titles], BODY)
    assert "headline" not in found.fields
    assert found.fields["alternative_headlines"] == tuple(titles)


def test_a_rules_title_is_a_headline() -> None:
    """A rule knows what it takes for the title."""
    found = resolved(ruled(f"{TITLE} | Gazette", L.PAGE_TITLE), publisher=GAZETTE)
    assert found.fields["headline"] == f"{TITLE} | Gazette"


def test_the_headline_of_a_preamble() -> None:
    """What a tool prints above the page is its title, and nothing without an article."""
    assert resolved(above(TITLE, L.PAGE_TITLE), BODY).fields["headline"] == TITLE
    assert resolved(above(TITLE, L.PAGE_TITLE), ("Sport", L.NAVIGATION)).fields == {}


def test_the_standfirst_is_all_of_its_lines() -> None:
    """Joined by spaces, with the lines behind it."""
    lead = [("The boat is back.", L.STANDFIRST), ("The islands are glad.", L.STANDFIRST)]
    found = resolved(HEADLINE, *lead, BODY)
    assert found.fields["standfirst"] == "The boat is back. The islands are glad."
    assert found.provenance["standfirst"] == (1, 2)


@pytest.mark.parametrize(("label", "field"), [(L.KICKER, "kicker"), (L.SECTION, "section")])
def test_what_the_model_doubts_is_passed_over(label: Label, field: str) -> None:
    """A kicker or section of which it is less sure than not; what a rule says is certain."""
    doubtful = line("Shipping", label, "model/credit", 0.4)
    sure = line("Harbours", label, "model/credit", 0.6)
    found = resolved(doubtful, sure, HEADLINE, BODY)
    assert (found.fields[field], found.provenance[field]) == ("Harbours", (1,))
    assert field not in resolved(doubtful, HEADLINE, BODY).fields
    assert resolved(ruled("Shipping", label), BODY, publisher=GAZETTE).fields[field] == "Shipping"


def test_the_kicker_is_the_first() -> None:
    """Others are those of teasers."""
    found = resolved(("Ferries", L.KICKER), HEADLINE, BODY, ("Trams", L.KICKER))
    assert (found.fields["kicker"], found.provenance["kicker"]) == ("Ferries", (0,))


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Shipping", "Shipping"),
        ("Section: Shipping", "Shipping"),
        ("Home > Business > Shipping", "Shipping"),
        ("Startseite › Wirtschaft › Schifffahrt", "Schifffahrt"),
        (f"Home / Business / Shipping / {TITLE}", "Shipping"),
        ("Home > Business > Old ferry…", "Business"),
    ],
)
def test_the_section_of_breadcrumbs(text: str, section: str) -> None:
    """The deepest of them that is neither the home page nor the headline."""
    found = resolved((text, L.SECTION), HEADLINE, BODY)
    assert (found.fields["section"], found.provenance["section"]) == (section, (0,))


def test_breadcrumbs_that_name_no_section() -> None:
    """The home page is none: the next line that names one is taken."""
    lines = [("Home >", L.SECTION), ("Home > Shipping", L.SECTION), ("Trams", L.SECTION)]
    found = resolved(*lines, HEADLINE, BODY)
    assert (found.fields["section"], found.provenance["section"]) == ("Shipping", (1,))
    assert "section" not in resolved(("Home", L.SECTION), HEADLINE, BODY).fields


def test_the_section_stands_in_the_way_to_the_headline() -> None:
    """Breadcrumbs above the headline name it, whatever the model took them for."""
    crumbs = ("Home > Islands > Vennholm", L.NAVIGATION)
    found = resolved(crumbs, HEADLINE, BODY)
    assert found.fields["section"] == "Vennholm"
    assert found.provenance["section"] == (0,)
    assert "section" not in resolved(HEADLINE, BODY, crumbs).fields
    quoted = ("Ritt «gegen die Fähre» auf Karrow", L.NAVIGATION)
    assert "section" not in resolved(quoted, HEADLINE, BODY).fields
