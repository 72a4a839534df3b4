"""Pages that hold no article, and short ones that do."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article, Parser
from newsparse.label import Absence, Unit, kind_of_absence
from newsparse.label.absent import BIAS, WEIGHTS, evidence, holds_article, is_wall, read_body
from newsparse.label.absent_words import STEMS, speaks_of
from newsparse.label.chain import Odds
from newsparse.label.features import View, look
from newsparse.label.states import ABOVE, HEADLINE, STATES, TEXT
from newsparse.lines import Label
from newsparse.page import Page

PARSER = Parser(discover=False)

CONSENT = """Your choice

We and our 412 partners store cookies on your device to show personalised advertising.

Accept all
Reject all
Settings"""

BRIEF = """The Tarn Valley Observer
Home
News
Sport

Ferry to Ostrey cancelled after goat boards bridge

12 March 2024, 9:15

The morning ferry to Ostrey was cancelled on Tuesday after a goat found its way on to the bridge of \
the ship and would not be moved, the harbour office said.

Nobody was hurt. The goat was led away at noon, and the afternoon ferry sailed on time, the office \
added.

Contact
© 2024 Tarn Valley Press"""

TRUNCATED = """The Tarn Valley Observer
Log in
Subscribe

Council to sell the old observatory on Gannet Hill

By Maud Ferris
3 May 2024

The council is to sell the old observatory on Gannet Hill, which has stood empty since its dome was \
struck by lightning eleven years ago.

A buyer has already been found, according to papers seen by the Observer, and wants to turn the \
observatory into a hotel with nine rooms.

To continue reading, subscribe now
Already a subscriber? Log in"""

FRONT = "\n\n".join(
    f"{title}\n\n{sentence}"
    for title, sentence in (
        ("Bakers march for longer nights", "Hundreds met at the old mill on Sunday evening."),
        ("Swimmer crosses lake backwards", "It took her nine hours and one sandwich."),
        ("New tram line opens a year early", "Passengers say that they had not noticed the works."),
        ("Museum of spoons finds a home", "The collection fills eleven rooms of a former bank."),
        ("Clocks of Vell stop at once", "An engineer blames the pigeons on the town hall roof."),
        ("Choir sings to save its bus stop", "The operator has promised to think it over again."),
        ("School bans homework on Fridays", "Parents are divided, their children are not at all."),
    )
)


def parsed(text: str, url: str | None = None) -> Article:
    """The article of a page, without plugins."""
    return PARSER.parse(text, url=url)


def doubtful(texts: list[str], body: list[int], article: float) -> tuple[View, list[Unit], Odds]:
    """A page for which the chain took some units for the body, and how sure it was."""
    units = [Unit(text, gap=True) for text in texts]
    rows = [[0.0] * len(STATES) for _ in units]
    for i, row in enumerate(rows):
        row[TEXT if i in body else ABOVE] = article if i in body else 1.0
    return look(Page("\n".join(texts)), units), units, Odds(rows, article)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", Absence.EMPTY),
        (" \n\n", Absence.EMPTY),
        (CONSENT, Absence.CONSENT),
        ("Page not found\n\nThe page you requested could not be found.", Absence.ERROR),
        ("Please enable JavaScript to use this site.", Absence.ERROR),
        (FRONT, Absence.FRONT),
    ],
)
def test_no_article(text: str, kind: Absence) -> None:
    """A page without an article has no field of one, and a warning that says what it is."""
    article = parsed(text)
    assert article.body == ()
    assert article.warnings == (kind.value,)
    found = (article.headline, article.standfirst, article.byline, article.published)
    assert found == (None, None, None, None)
    assert article.images == ()


@pytest.mark.parametrize("text", [BRIEF, TRUNCATED])
def test_short_articles(text: str) -> None:
    """Two paragraphs under a headline are an article, whatever stands around them."""
    article = parsed(text)
    assert len(article.body) == 2
    assert not [warning for warning in article.warnings if warning.startswith("no article")]


def test_address_of_a_wall() -> None:
    """The address of an article does not make one of a consent wall."""
    article = parsed(CONSENT, "https://www.tarn-valley.example/news/goat-boards-bridge-of-ferry")
    assert article.body == ()


def test_three_paragraphs_are_enough() -> None:
    """Three paragraphs that the chain is sure of need no other evidence."""
    told = [f"Cookies of kind {i} are baked with butter {i} and {i} eggs " + "x" * 60 + "." for i in
            range(3)]  # fmt: skip
    view, units, odds = doubtful(told, [0, 1, 2], 0.9)
    assert holds_article(view, units, odds, [True] * 3)
    assert not holds_article(view, units, odds, [False] * 3)


def test_headline_makes_the_difference() -> None:
    """A paragraph under a headline that shares its words is an article; one of many is none."""
    body = "The lighthouse of Skerr was sold to a retired acrobat on Monday, its keeper said today."
    view, units, odds = doubtful(["Lighthouse of Skerr sold to acrobat", body], [1], 0.4)
    odds.states[0][HEADLINE] = 0.9
    assert holds_article(view, units, odds, [False, True])
    view, units, odds = doubtful(["Sign in", "Cookies", body, "Privacy policy"], [2], 0.4)
    assert not holds_article(view, units, odds, [False, False, True, False])


def test_evidence_has_weights() -> None:
    """Each piece of evidence has a weight, and nothing else has; without any there is no article."""
    view, units, odds = doubtful(["Menu", "A sentence, and not much more than that."], [1], 0.5)
    assert evidence(view, units, odds, [1]).keys() == WEIGHTS.keys()
    assert BIAS < 0


def test_rules_know_better() -> None:
    """Where a rule says that a unit belongs to the body, the page holds an article."""
    units = [Unit("We use cookies.", Label.PARAGRAPH, gap=True)]
    row = [0.0] * len(STATES)
    row[TEXT] = 1.0
    view = look(Page("We use cookies."), units)
    assert read_body(view, units, Odds([row], 1.0))[1] == [True]
    assert read_body(view, [Unit("We use cookies.")], Odds([row], 1.0))[1] == [False]


def test_walls() -> None:
    """A small page whose sentences speak of consent is a wall; a longer one may be an article."""
    assert is_wall([Unit(text) for text in CONSENT.split("\n") if text])
    assert not is_wall([Unit(text) for text in BRIEF.split("\n") if text])
    assert not is_wall([])


def test_speaks_of() -> None:
    """Only the first characters of a text are looked at, in any case."""
    assert speaks_of("Wir verwenden COOKIES.") == {"consent"}
    assert speaks_of("Bitte bestätigen Sie, dass Sie kein Roboter sind.") == {"robot_check"}
    assert speaks_of("x" * 1000 + "cookies") == set()


def test_stems() -> None:
    """Every stem is one that a folded text can hold, and each stands once in its list."""
    for stems in STEMS.values():
        assert all(stem == stem.casefold().strip() and len(stem) > 1 for stem in stems)
        assert len(set(stems)) == len(stems)


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ([], Absence.EMPTY),
        (["One moment", "Please confirm that you are human."], Absence.ROBOT_CHECK),
        (["This site is not available in your country."], Absence.BLOCKED),
        (["503", "Back soon."], Absence.ERROR),
        (["Sign in", "Email address", "Password", "Forgot your password?"], Absence.LOGIN),
        (
            ["Read on", "Subscribe to continue reading", "Unlimited access for 2 marks a month."],
            Absence.SUBSCRIPTION,
        ),
        (["Search results", "2 results for goats", "Sort by relevance"], Absence.SEARCH),
        (["Weather", "Light rain", "Humidity 61%", "Feels like 9°"], Absence.WEATHER),
        ([line for line in FRONT.split("\n") if line], Absence.FRONT),
        (["Opening hours", "Monday 9 to 5"], Absence.OTHER),
    ],
)
def test_kinds(texts: list[str], kind: Absence) -> None:
    """What a page without an article is shows in its furniture and in what its text speaks of."""
    assert kind_of_absence(texts) is kind


def test_warnings() -> None:
    """Every kind has a warning of its own, and all start the same."""
    assert all(kind.value.startswith("no article: ") for kind in Absence)
    assert len({kind.value for kind in Absence}) == len(Absence)


def test_a_wall_of_three_paragraphs() -> None:
    """Where most of a short page speaks of cookies, above the buttons that agree to them."""
    wall = "\n\n".join(
        (
            "Before you continue to the Vennholm Post",
            "We and our partners store cookies on your device, to know which pages of ours you read.",
            "We use cookies and personal data to show you advertisements that suit what you have read.",
            "You can change your mind at any time in our privacy policy, at the foot of every page.",
            "Accept all",
            "Manage settings",
        )
    )
    article = newsparse.parse(wall)
    assert article.headline is None
    assert article.body == ()
