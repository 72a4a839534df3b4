"""Who may read the article, and whether its text breaks off."""

from __future__ import annotations

import pytest

from newsparse import Access, AccessKind, Label
from tests.resolve.pages import BODY, HEADLINE, L, Part, resolved

BADGE = "Subscribers only"
CUT = "Subscribe to continue reading"
FREE = "This article is free to read."
SUBSCRIBERS = Access(AccessKind.SUBSCRIBERS)


@pytest.mark.parametrize(
    ("text", "access"),
    [
        (BADGE, SUBSCRIBERS),
        ("Nur für Abonnenten", SUBSCRIBERS),
        ("This article is for subscribers.", SUBSCRIBERS),
        (CUT, Access(AccessKind.SUBSCRIBERS, truncated=True)),
        ("La suite est réservée aux abonnés", Access(AccessKind.SUBSCRIBERS, truncated=True)),
        ("You have 3 free articles left", Access(AccessKind.METERED)),
        ("Register to continue reading", Access(None, truncated=True)),
        (FREE, Access(AccessKind.FREE)),
    ],
)
def test_what_a_line_says(text: str, access: Access) -> None:
    """Subscribers', metered or free, and whether the text goes on."""
    found = resolved(HEADLINE, BODY, (text, L.ACCESS))
    assert (found.fields["access"], found.provenance["access"]) == (access, (2,))


@pytest.mark.parametrize("text", ["Subscribe now", "Already a subscriber? Log in", "Newsletter"])
def test_offers_say_nothing(text: str) -> None:
    """They stand on every page."""
    assert "access" not in resolved(HEADLINE, BODY, (text, L.PROMOTION)).fields


@pytest.mark.parametrize("label", [L.ACCESS, L.PROMOTION, L.NOTICE])
def test_what_may_say_so_anywhere(label: Label) -> None:
    """Above the headline, and far below the text."""
    far: list[Part] = [("Harbour news", L.RELATED)] * 20
    told = (CUT, label)
    truncated = Access(AccessKind.SUBSCRIBERS, truncated=True)
    assert resolved(told, *far, HEADLINE, BODY).fields["access"] == truncated
    assert resolved(HEADLINE, BODY, *far, told).fields["access"] == truncated


def test_other_lines_say_so_near_the_text() -> None:
    """From the headline to the line below the text, whatever the model takes them for."""
    told = (BADGE, L.OTHER)
    assert resolved(HEADLINE, told, BODY).fields["access"] == SUBSCRIBERS
    assert resolved(HEADLINE, BODY, told).fields["access"] == SUBSCRIBERS
    assert resolved(HEADLINE, BODY, (CUT, L.PARAGRAPH)).fields["access"].truncated
    assert "access" not in resolved(told, HEADLINE, BODY).fields
    assert "access" not in resolved(HEADLINE, BODY, ("Sport", L.NAVIGATION), told).fields


@pytest.mark.parametrize(
    "label", [L.RELATED, L.MOST_VIEWED, L.FOOTER, L.NAVIGATION, L.CONSENT, L.COMMENTS]
)
def test_what_is_said_of_other_stories(label: Label) -> None:
    """A teaser's badge is its own, and a site's footer speaks of the site."""
    found = resolved(HEADLINE, (BADGE, label), BODY, (BADGE, label), (CUT, label))
    assert "access" not in found.fields


@pytest.mark.parametrize("label", [L.RELATED, L.FOOTER, L.CONSENT, L.COMMENTS])
def test_what_is_said_right_below_the_text(label: Label) -> None:
    """A sentence about the article or its rest counts there, whatever the model took it for."""
    truncated = Access(AccessKind.SUBSCRIBERS, truncated=True)
    for text, access in (
        ("This article is for subscribers only", SUBSCRIBERS),
        ("Paid subscribers only. Subscribe to read the full story.", truncated),
        ("Continue reading with a subscription", truncated),
        ("Weiterlesen mit Abo", truncated),
    ):
        found = resolved(HEADLINE, BODY, (text, label))
        assert (found.fields["access"], found.provenance["access"]) == (access, (2,))
        assert "access" not in resolved(HEADLINE, BODY, ("Sport", label), (text, label)).fields
    for text in ("Subscribe now", "Newsletter", BADGE, FREE, "You have 3 free articles left"):
        assert "access" not in resolved(HEADLINE, BODY, (text, label)).fields


def test_a_page_without_a_headline() -> None:
    """Its text begins with the body."""
    told = (BADGE, L.OTHER)
    assert "access" not in resolved(told, BODY).fields
    assert resolved(BODY, told).fields["access"] == SUBSCRIBERS


def test_a_page_without_an_article() -> None:
    """Nobody reads it."""
    assert "access" not in resolved(HEADLINE, (CUT, L.ACCESS)).fields


def test_all_lines_that_say_so_stand_behind_it() -> None:
    """The strictest of what they say is taken."""
    lines = [(FREE, L.OTHER), BODY, ("This article is for subscribers.", L.OTHER), (CUT, L.ACCESS)]
    found = resolved(HEADLINE, *lines)
    assert found.fields["access"] == Access(AccessKind.SUBSCRIBERS, truncated=True)
    assert found.provenance["access"] == (3, 4)


def test_the_badges_of_teasers() -> None:
    """One that stands there again and again is no badge of this article."""
    found = resolved(HEADLINE, BODY, *[(BADGE, L.PROMOTION)] * 3)
    assert "access" not in found.fields


def test_what_is_said_below_the_text_that_breaks_off() -> None:
    """A few lines below it still counts, further down it is the site's."""
    wall, share = ("Register to continue reading", L.OTHER), ("Partager", L.SHARE)
    assert resolved(HEADLINE, BODY, share, share, wall).fields["access"].truncated
    assert "access" not in resolved(HEADLINE, BODY, *[share] * 6, wall).fields


@pytest.mark.parametrize("label", [L.OTHER, L.RELATED, L.FOOTER, L.COMMENTS])
@pytest.mark.parametrize(
    "text",
    [
        "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.",
        "残り512文字",
        "Noch 62 % des Artikels",
        "Te queda el 62 % por leer",
        "Nog 62% te lezen",
        "Осталось прочитать 60%",
        "62% left to read",
    ],
)
def test_how_much_is_left_of_the_text(text: str, label: Label) -> None:
    """A line below the text and the buttons to share it says so, whatever the model took it for."""
    share = ("Partager", L.SHARE)
    for between in (0, 6):
        found = resolved(HEADLINE, BODY, *[share] * between, (text, label))
        assert found.fields["access"] == Access(AccessKind.SUBSCRIBERS, truncated=True)
        assert found.provenance["access"] == (2 + between,)
    assert "access" not in resolved(HEADLINE, BODY, *[share] * 14, (text, label)).fields


def test_figures_of_other_things_say_nothing_of_access() -> None:
    """Shares of votes, prices, days."""
    for text in ("62 % of voters stayed at home", "512 comments", "Read 3 more stories"):
        assert "access" not in resolved(HEADLINE, BODY, (text, L.RELATED)).fields
