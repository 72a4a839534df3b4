"""The forms of bylines, dates, credits and times match whole lines of their kind, and no others."""

from __future__ import annotations

import re

import pytest

from newsparse_guardian.forms import BYLINE, CREDIT, DATE, NAME, TIME


def _matches(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text, re.IGNORECASE) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Hester Quill",
        "Hester Quill in Paris",
        "Hester Quill in Dry Fork, Montana",
        "Hester Quill and Jonah Threlkeld",
        "Hester Quill in Paris, Jonah Threlkeld in Berlin and Mary-Ann O’Dell",
        "Hester Quill in Dry Fork, and Jonah Threlkeld in Denver",
        "Hester Quill Science correspondent",
        "Hester Quill, science editor",
        "Hester Quill, West of England correspondent",
        "Hester Quill at Fennel Lane",
        "Hester Quill (now) and Jonah Threlkeld (earlier)",
        "Hester Quill (now), Jonah Threlkeld and Mary Moe (earlier)",
        "Ludwig van der Berg",
        "Éloïse d’Arcy",
        "Hester Quill and agencies",
        "Hester Quill with Reuters",
        "Reuters",
        "Reuters in Oslo",
        "Agence France-Presse in Washington",
        "Australian Associated Press",
        "Guardian staff and agencies",
        "Staff and agencies",
        "Guardian reporter",
        "Guardian community team",
        "Editorial",
        "Observer editorial",
        "Letters",
    ],
)
def test_bylines(text: str) -> None:
    """Who wrote it, as the paper prints it."""
    assert _matches(BYLINE, text)


@pytest.mark.parametrize(
    "text",
    [
        "hester quill",
        "Hester",
        "Hester Quill said",
        "The council said on Monday",
        "Ferry to stay in port",
        "Hester Quill is a Guardian columnist",
        "Hester Quill in Paris.",
        "and Jonah Threlkeld",
        "Money set aside for surveys was spent on a visitor centre",
        "",
    ],
)
def test_no_bylines(text: str) -> None:
    """Sentences, headlines and lone words are none."""
    assert not _matches(BYLINE, text)


@pytest.mark.parametrize(
    "text", ["Hester Quill", "Mary-Ann O’Dell", "Ludwig van der Berg", "J Ash"]
)
def test_names(text: str) -> None:
    """Two to five words, particles among them."""
    assert re.fullmatch(NAME, text)


@pytest.mark.parametrize("text", ["Hester", "hester quill", "Hester quill", "Hester Quill,"])
def test_no_names(text: str) -> None:
    """A name has two capitals and no comma."""
    assert not re.fullmatch(NAME, text)


@pytest.mark.parametrize(
    "text",
    [
        "Sun 1 Dec 2024 18.55 CET",
        "Tue 20 Aug 2019 06.38 BST",
        "Thu 2 Jan 2025 19.00 AEDT",
        "Wednesday 19 April 2017 23.05 BST",
        "Sunday 2 March 2014 11.05pm AEDT",
        "Thu 2 Jan 2025",
        "Thu 2 Jan 2025 09:00 +01:00",
    ],
)
def test_dates(text: str) -> None:
    """A day with its name, often a time, in the zone of the edition."""
    assert _matches(DATE, text)


@pytest.mark.parametrize(
    "text",
    [
        "2 Jan 2025",
        "Sunday 2 March",
        "Sunday 2 March 2014 was wet",
        "On Sunday 2 March 2014",
        "sun 1 Dec 2024",
        "18.55 CET",
        "Sunrise 2 March 2014",
    ],
)
def test_no_dates(text: str) -> None:
    """Days without their name, and sentences that start with one, are none."""
    assert not _matches(DATE, text)


@pytest.mark.parametrize(
    "text",
    [
        "Photograph: Jo Ash/PA",
        "Photograph: Jo Ash for Ajar/The Guardian",
        "Photograph: handout",
        "Photograph: Courtesy of the Astley family",
        "Photograph: Otto Lindqvist/The Guardian. Food styling: Hattie Baines. Prop styling: Rafe Sommers.",
        "Photographs: Jo Ash/PA, Bo Ek/Reuters",
        "Photograph : PR",
        "Composite: Guardian Design; Magnus Hove; Getty Images",
        "Composite: Guardian Design/Getty/Alamy",
        "Illustration: Lena Orr/The Guardian",
        "Illustration: Guardian Design",
        "Cartoon: Bo Ek",
        "Video: Reuters",
        "Image: Courtesy of Karoo Observatory Archive",
        "Photography by Jo Ash",
        "Food styling: Hattie Baines. Prop styling: Rafe Sommers",
        "Food styling assistant: Lois Webb.",
    ],
)
def test_credits(text: str) -> None:
    """The label, and people, agencies or the paper's own desks."""
    assert _matches(CREDIT, text)


@pytest.mark.parametrize(
    "text",
    [
        "photograph: a woman in a straw hat",
        "Video: how to fold a shirt",
        "Image: a nation in two minds",
        "Design: what comes next",
        "Illustration: how a £20 bill becomes a £400 one",
        "Graphic novels: the best of the year",
        "Photograph",
        "Picture this: a town without a clock",
        "Jo Ash/PA",
    ],
)
def test_no_credits(text: str) -> None:
    """Subheadings that start as a credit does are none."""
    assert not _matches(CREDIT, text)


@pytest.mark.parametrize(
    "text",
    [
        "11.32 GMT",
        "11:32 GMT",
        "11.08am BST",
        "2h ago 11.32 GMT",
        "2h ago11.32 GMT",
        "now 11.00 BST",
        "15 Jan 2025 21.36 GMT",
        "15 Jan 202521.36 GMT",
    ],
)
def test_times(text: str) -> None:
    """A clock and its zone, with or without how long ago that is, or the day."""
    assert _matches(TIME, text)


@pytest.mark.parametrize(
    "text", ["11.32", "2h ago", "at 11.32 GMT", "11.32 gmt", "11.32 GMT is late", "£11.32 BST"]
)
def test_no_times(text: str) -> None:
    """A time without its zone is a number, and a sentence is a sentence."""
    assert not _matches(TIME, text)
