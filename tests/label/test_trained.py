"""The trained model: what it makes of claims, and of pages whatever."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import InputError, parse
from newsparse.label.features import look
from newsparse.label.heads import BYLINE, CHOICES, DATE, HEADLINE, STANDFIRST
from newsparse.label.model import Reading, Unit
from newsparse.label.parts import BULLET, POST, ROW
from newsparse.label.repeats import REPEAT
from newsparse.label.trained import _KINDS, Trained, heart, trained
from newsparse.label.weights import shipped
from newsparse.lines import Hint, HintKind, Label
from newsparse.page import Page
from tests.strategies import said

PAGE = Page("")
MODEL = Trained(shipped())
_EAGER = {
    HEADLINE: {"headline": 1.0, "w4": 1.0},  # of 45 to 60 letters, as the title here
    DATE: {"date": 1.0},
    BYLINE: {"byline": 1.0},
    STANDFIRST: {"lead": 1.0, "1lead": 2.0},
}
EAGER = Trained(evolve(shipped(), choices=_EAGER))
"""The shipped model, but for its choices: whatever there is to choose from, it chooses one."""
MODELS = st.sampled_from([MODEL, EAGER])
TITLE = "Old ferry sails for the islands of Vennholm again"
MENU = ("News", "Opinion", "Sport", "Weather", "Search", "Log in")
BODY = (
    "The ferry of Vennholm sailed again on Tuesday after eleven years in the harbour of Karrow, "
    "and hundreds of islanders stood on the pier to see her off.",
    "“Nobody on the islands had thought that the boat would ever leave her place,” said Odda "
    "Brenn, who has mended nets beside her since the spring of the great flood.",
    "The shipyard had asked for more time twice, and the council of the islands had paid twice, "
    "until a retired engineer found that a single valve had been fitted the wrong way round.",
    "From next week the ferry will leave Karrow at seven in the morning and at four in the "
    "afternoon, and a return ticket will cost what it cost when she was laid up.",
)
FOOTER = ("Most viewed", "Privacy policy", "Terms of use", "Contact us", "© 2024 Larke Gazette")


def _units(*texts: str, label: Label | None = None) -> list[Unit]:
    return [Unit(text, label, gap=True, content=text) for text in texts]


def _article(*body: Unit) -> list[Unit]:
    return [*_units(*MENU, TITLE, *BODY), *body, *_units(*FOOTER)]


def _labels(reading: Reading) -> list[Label | None]:
    return [guess.label if guess else None for guess in reading.guesses]


def _any_units(labels: st.SearchStrategy[Label | None]) -> st.SearchStrategy[list[Unit]]:
    lines = st.sampled_from([*MENU, TITLE, *BODY, *BODY, *FOOTER])
    hints = st.lists(st.builds(Hint, st.sampled_from(HintKind), st.integers(0, 6)), max_size=2)
    unit = st.builds(Unit, said() | lines, labels, hints.map(tuple), st.booleans())
    return st.lists(unit, max_size=20)


_CLAIMS = st.none() | st.sampled_from([label for label in Label if label is not Label.BLANK])


@given(MODELS, _any_units(_CLAIMS))
def test_claims_are_fixed_points(model: Trained, units: list[Unit]) -> None:
    """A guess for each unit that nobody claims, and for no other."""
    reading = model(PAGE, units)
    assert [guess is None for guess in reading.guesses] == [u.label is not None for u in units]


@given(MODELS, _any_units(_CLAIMS))
def test_guesses_are_of_their_state(model: Trained, units: list[Unit]) -> None:
    """Each guess is a label that its state or its choice may have, with a share of one for its
    confidence.
    """
    kinds = [set(labels) for labels in _KINDS.values()]
    kinds[5] |= {Label.SUBHEADING}
    states = [
        "above", "headline", "lead", "credit", "picture", "text", "heading", "shown", "within",
        "below",
    ]  # fmt: skip
    allowed = dict(zip(states, kinds, strict=True))
    chosen = {name: {Label(name)} for name in CHOICES}
    allowed |= {**chosen, REPEAT: {Label.OTHER}, "point": {Label.KEY_POINT}}
    allowed |= {BULLET: {Label.LIST_ITEM}, ROW: {Label.TABLE_ROW}, POST: {Label.EMBED}}
    reading = model(PAGE, units)
    assert 0.0 <= reading.confidence <= 1.0
    for guess in filter(None, reading.guesses):
        assert guess.label in allowed[guess.reason]
        assert 0.0 <= guess.confidence <= 1.0


@given(MODELS, _any_units(_CLAIMS))
def test_one_of_each_choice_at_most(model: Trained, units: list[Unit]) -> None:
    """The model chooses at most one headline, date, byline and standfirst, and none that a rule
    has given.
    """
    reading = model(PAGE, units)
    known = {unit.label for unit in units}
    for name in CHOICES:
        chosen = [guess for guess in reading.guesses if guess and guess.reason == name]
        assert len(chosen) <= (0 if Label(name) in known else 1)


@given(MODELS, _any_units(_CLAIMS))
def test_one_headline_at_most(model: Trained, units: list[Unit]) -> None:
    """The model gives at most one headline, and none where a rule has given it."""
    reading = model(PAGE, units)
    claimed = any(unit.label is Label.HEADLINE for unit in units)
    assert _labels(reading).count(Label.HEADLINE) <= (0 if claimed else 1)


@given(MODELS, _any_units(st.none()))
def test_no_body_no_article(model: Trained, units: list[Unit]) -> None:
    """Where no unit is of the body, there is no headline, no title, and no confidence."""
    reading = model(PAGE, units)
    labels = [label for label in _labels(reading) if label]
    if any(label.is_body for label in labels):
        assert reading.confidence > 0.0
    else:
        assert reading.confidence == 0.0
        assert all(label.is_chrome or label is Label.RELATED for label in labels)


@given(MODELS, _any_units(_CLAIMS))
def test_the_body_is_below_the_headline(model: Trained, units: list[Unit]) -> None:
    """The headline that the model gives stands above all of the body that it gives."""
    labels = _labels(model(PAGE, units))
    if Label.HEADLINE in labels:
        rest = labels[: labels.index(Label.HEADLINE)]
        assert not any(label.is_body for label in rest if label)


@settings(max_examples=25)
@given(MODELS, _any_units(_CLAIMS), _any_units(_CLAIMS))
def test_deterministic(model: Trained, units: list[Unit], others: list[Unit]) -> None:
    """The same page gives the same reading, whatever was read in between."""
    before = model(PAGE, units)
    model(Page("", "https://www.larke.example/old-ferry-sails-again"), others)
    assert model(PAGE, units) == before
    assert Trained(model.weights)(PAGE, units) == before


def test_no_units() -> None:
    """An empty page has an empty reading."""
    assert MODEL(PAGE, []) == Reading((), 0.0)


def test_an_article_is_found() -> None:
    """On a plain page of menu, headline, byline, text and footer, just the text is the body."""
    page = Page("", "https://www.larke.example/news/old-ferry-sails-for-the-islands-of-vennholm")
    units = _units(*MENU, TITLE, "By Ada Quill", "1 May 2024", *BODY, *FOOTER)
    labels = _labels(MODEL(page, units))
    body = [units[i].text for i, label in enumerate(labels) if label and label.is_body]
    assert body == list(BODY)
    assert [u.text for u, x in zip(units, labels, strict=True) if x is Label.HEADLINE] == [TITLE]


def test_what_is_chosen_around_the_headline() -> None:
    """Date, byline and standfirst are chosen where there is something to choose from, and say so."""
    lead = "Eleven years after the great flood the boat is back, and the islands are glad of it"
    units = _units(*MENU, TITLE, lead, "By Ada Quill", "1 May 2024", *BODY, *FOOTER)
    chosen = [guess for guess in EAGER(PAGE, units).guesses if guess and guess.reason in CHOICES]
    found = {u.text: g.reason for u, g in zip(units, EAGER(PAGE, units).guesses, strict=True) if g}
    assert all(guess.label is Label(guess.reason) for guess in chosen)
    assert found[TITLE] == HEADLINE
    assert found["1 May 2024"] == DATE
    assert found["By Ada Quill"] == BYLINE
    assert STANDFIRST in (found[lead], found[BODY[0]])


def test_a_body_of_one_paragraph_is_no_standfirst() -> None:
    """However much speaks for it: what a page says stays its text."""
    units = _units(*MENU, TITLE, BODY[0], *FOOTER)
    reading = EAGER(PAGE, units)
    assert _labels(reading)[len(MENU) + 1] is Label.PARAGRAPH
    assert reading.confidence > 0.0


def test_a_page_without_an_article_has_no_date_or_byline() -> None:
    """Whatever the menu prints."""
    reading = EAGER(PAGE, _units(*MENU, "1 May 2024", "By Ada Quill", *FOOTER))
    assert not {Label.DATE, Label.BYLINE} & set(_labels(reading))


def test_a_model_without_choices_reads_pages() -> None:
    """It finds the body, and chooses no headline."""
    plain = Trained(evolve(shipped(), choices={}))
    labels = _labels(plain(PAGE, _units(*MENU, TITLE, *BODY, *FOOTER)))
    assert labels.count(Label.PARAGRAPH) == len(BODY)
    assert Label.HEADLINE not in labels


def test_a_page_of_menus_has_no_body() -> None:
    """Menus and footers alone are no article."""
    reading = MODEL(PAGE, _units(*MENU, *FOOTER))
    assert reading.confidence == 0.0
    assert all(label and label.is_chrome for label in _labels(reading))


def test_a_claimed_paragraph_extends_the_body() -> None:
    """A paragraph that a rule knows, far below the rest, puts what is between within the body."""
    between = ("Read more", "Newsletter", "Sign up for our newsletter", "Advertisement")
    claimed = _units("And so the ferry sails.", label=Label.PARAGRAPH)
    without = MODEL(PAGE, _article(*_units(*between)))
    with_claim = MODEL(PAGE, _article(*_units(*between), *claimed))
    first = len(MENU) + 1 + len(BODY)
    places = range(first, first + len(between))
    assert _reasons(with_claim, places) <= {"within", "shown", "text", "heading"}
    assert "below" in _reasons(without, places)
    assert with_claim.guesses[first + len(between)] is None


def _reasons(reading: Reading, places: range) -> set[str]:
    return {guess.reason for i in places if (guess := reading.guesses[i])}


def test_a_claimed_paragraph_makes_a_body() -> None:
    """A page whose one paragraph is known by a rule holds an article, however little it says."""
    units = [*_units(*MENU), *_units("Tickets are sold.", label=Label.PARAGRAPH), *_units(*FOOTER)]
    assert MODEL(PAGE, units).confidence > 0.0


@pytest.mark.parametrize("label", [Label.PROMOTION, Label.RELATED, Label.CAPTION, Label.COMMENTS])
def test_claimed_furniture_is_no_body(label: Label) -> None:
    """Prose that rules know for something else makes no body."""
    units = [*_units(*MENU), *_units(*BODY, label=label), *_units(*FOOTER)]
    reading = MODEL(PAGE, units)
    assert reading.confidence == 0.0
    assert not any(x.is_body for x in _labels(reading) if x)


def test_a_claimed_headline_stands() -> None:
    """Where a rule has named the headline, no other line is taken for it."""
    units = _units(*MENU, TITLE, "Ferry news", *BODY, *FOOTER)
    units[len(MENU) + 1] = Unit("Ferry news", Label.HEADLINE, gap=True)
    labels = _labels(MODEL(PAGE, units))
    assert Label.HEADLINE not in labels
    assert labels[len(MENU) + 1] is None


def test_two_claimed_headlines() -> None:
    """Two headlines on end, as rules may claim a title and its echo, leave the body whole."""
    head = _units(TITLE, TITLE, label=Label.HEADLINE)
    units = [*head, *_units(*BODY, *FOOTER)]
    labels = _labels(MODEL(PAGE, units))
    body = [units[i].text for i, label in enumerate(labels) if label and label.is_body]
    assert body == list(BODY)


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (HintKind.HEADING, Label.SUBHEADING),
        (HintKind.LIST_ITEM, Label.LIST_ITEM),
        (HintKind.QUOTE, Label.QUOTE),
        (HintKind.TABLE_ROW, Label.TABLE_ROW),
    ],
)
def test_hints_decide_within_the_body(kind: HintKind, label: Label) -> None:
    """What the source's markup says of a text of the body is what it is."""
    units = _article(Unit(BODY[1] + " So it was.", None, (Hint(kind, 2),), True), *_units(BODY[3]))
    assert _labels(MODEL(PAGE, units))[len(MENU) + 1 + len(BODY)] is label


def test_no_file() -> None:
    """A model that cannot be read is an error of the input, with its path."""
    with pytest.raises(InputError, match=r"nowhere/lines\.model is no model"):
        trained("nowhere/lines.model")


def _told(*texts: str, taken: Sequence[int]) -> int | None:
    units = [Unit(text) for text in texts]
    return heart(look(Page(""), units), units, [i in taken for i in range(len(units))])


_STORY = [
    f"{'The ferry sailed for the islands again, and the whole town came to see her. ' * 8}{i}."
    for i in range(4)
]


def test_a_list_beside_an_article_is_not_the_article() -> None:
    """A body of short lines alone, and much running text elsewhere: the longest of it is told."""
    longest = _STORY[1] + " Nobody had thought it would happen so soon."
    told = _told(
        "Harbour", _STORY[0], longest, _STORY[2], _STORY[3], "Loading", "Loading", taken=[5, 6]
    )
    assert told == 2


def test_a_teaser_beside_an_article_is_not_the_article() -> None:
    """One paragraph in the menu, and the story below it."""
    teaser = (
        "The mayor of Larke has lost her goat, and the whole town is out to look for it tonight."
    )
    page = (teaser, *MENU, *MENU, TITLE, *_STORY)
    assert _told(*page, taken=[0]) == len(MENU) * 2 + 2
    assert _told(*page, taken=[len(page) - 1]) is None


def test_a_body_with_running_text_is_left_alone() -> None:
    """Nor is one that is empty, and a page of little running text has no heart."""
    assert _told("Harbour", *_STORY, taken=[2]) is None
    assert _told("Harbour", *_STORY, taken=[]) is None
    assert (
        _told("Harbour", "The ferry of Vennholm sailed again on Tuesday, after years.", taken=[0])
        is None
    )


def test_a_caption_does_not_take_the_article_with_it() -> None:
    """Of a short article little is left without it: what is left is the article all the same."""
    caption = "The crew of the ferry, clockwise from left: Odda Brenn, Rika Holm, Jost Venn and Ada Quill."
    told = [
        "It sailed on Tuesday from Karrow, with three hundred islanders on board, after three years in the yard.",
        "“We had lost all hope,” said Odda Brenn, who had come from Larke.",
    ]
    menu = ["Home", "News", "Sport", "Weather", "Islands", "Subscribe", "Sign in"]
    title = "Ferry of Vennholm sails again after three years"
    head = [title, "By Ada Quill", "March 4, 2025"]
    foot = ["Related stories", "About us", "Contact", "© 2025 Larke Gazette. All rights reserved."]
    article = parse("\n\n".join([*menu, *head, told[0], caption, told[1], *foot]))
    assert article.headline == title
    assert told[-1] in article.text
    assert caption not in article.text
