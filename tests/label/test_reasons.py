"""Reasons: the units of the parse again, and what spoke for their labels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, product

import pytest

from newsparse import Label, Layout, Parser, Publisher, Rule
from newsparse.label import Guess, Reading, Unit
from newsparse.label.reasons import MOST, Reason, reasons
from newsparse.label.stage import label
from newsparse.label.states import STATES
from newsparse.label.trained import Trained
from newsparse.label.weights import SCALE, Weights, dump, load
from newsparse.lines import LabelledLine, cut
from newsparse.page import Page
from newsparse.read import read
from tests.pages.generated import generated_page
from tests.pages.layouts import LAYOUTS
from tests.pages.shapes import SHAPES
from tests.pages.story import stories

LABELS = (Label.PARAGRAPH, Label.QUOTE, Label.NAVIGATION, Label.FOOTER)
STORY = (
    "Read more\n\n"
    "The ferry of Vennholm sailed again on Tuesday, after many years in the harbour of Karrow.\n"
)


def _row(**given: int) -> list[int]:
    """A feature's weights: by name of state or label, 0 for the others."""
    return [given.get(name, 0) for name in (*STATES, *(label.value for label in LABELS))]


def _weights(**rows: list[int]) -> Weights:
    """A model of these features; all steps are alike."""
    steps = [[0] * len(STATES) for _ in STATES]
    return load(dump(LABELS, list(rows), list(rows.values()), steps, {}))


def _labelled(text: str, *found: tuple[Label, str]) -> tuple[Page, list[LabelledLine]]:
    """The page, and its lines that are not blank with the given labels and sources, in order."""
    page, given = Page(text), iter(found)
    return page, [
        LabelledLine(line, *next(given)) if line.text else LabelledLine(line, Label.BLANK, "core/x")
        for line in read(page)
    ]


NAVIGATION = (Label.NAVIGATION, "model/above")
PARAGRAPH = (Label.PARAGRAPH, "model/text")


def test_a_reason_is_the_lead_over_the_best_rival() -> None:
    """It weighs state and label against those that come next; weakest evidence comes last."""
    weights = _weights(
        **{
            "t=read more": _row(above=40, text=8, navigation=10, footer=4),
            "nw1": _row(text=30, above=64),
            "pos0": _row(text=20),
        }
    )
    page, lines = _labelled(STORY, NAVIGATION, PARAGRAPH)
    assert reasons(page, lines, weights)[0] == (
        Reason("the words “read more”", (40 - 8 + 10 - 4) / SCALE),
        Reason("two words", (64 - 30) / SCALE),
    )


def test_the_same_label_elsewhere_on_the_page_is_no_rival() -> None:
    """Furniture above the body does not compete with furniture below it."""
    weights = _weights(**{"t=read more": _row(above=40, below=39, within=38)})
    page, lines = _labelled(STORY, NAVIGATION, PARAGRAPH)
    assert reasons(page, lines, weights)[0] == (Reason("the words “read more”", 40 / SCALE),)


def test_features_that_say_the_same_are_one_reason() -> None:
    """Their weights add up; of two reasons the one that says less than the other is left out."""
    weights = _weights(
        **{"m1": _row(text=9), "m1s0P": _row(text=2), "w7": _row(text=3), "we7.": _row(text=4)}
    )
    page, lines = _labelled(STORY, NAVIGATION, PARAGRAPH)
    texts = {reason.text: reason.weight for reason in reasons(page, lines, weights)[2]}
    assert texts == {
        "inside the page's main stretch of text": 9 / SCALE,
        "80–110 letters, ends a sentence": 4 / SCALE,
        "opens the page's main stretch of text": 2 / SCALE,
    }


def test_only_the_strongest_are_told() -> None:
    """However much speaks for a label."""
    names = ("w7", "seA.2", "nw7", "pos2", "end0", "m1")
    weights = _weights(**{name: _row(text=k + 1) for k, name in enumerate(names)})
    page, lines = _labelled(STORY, NAVIGATION, PARAGRAPH)
    found = reasons(page, lines, weights)[2]
    assert len(found) == MOST
    assert [reason.weight for reason in found] == sorted(
        (reason.weight for reason in found), reverse=True
    )


def test_lines_that_the_model_did_not_label_have_none() -> None:
    """Claimed lines, blank ones, and those of a model of another name or with another reason."""
    weights = _weights(**{"t=read more": _row(above=40), "m1": _row(text=9)})
    for source in ("gazette/rule:more", "rest/above", "model/elsewhere", "model"):
        page, lines = _labelled(STORY, (Label.NAVIGATION, source), PARAGRAPH)
        assert list(reasons(page, lines, weights)) == [2]
    page, lines = _labelled(STORY, (Label.NAVIGATION, "mine/above"), PARAGRAPH)
    assert list(reasons(page, lines, weights, model="mine")) == [0]


def test_the_lines_of_one_unit_share_their_reasons() -> None:
    """A drop cap and what goes on from it were labelled as one."""
    text = STORY.replace("The ferry", "T\nhe ferry")
    weights = _weights(w7=_row(text=9), m1=_row(text=5))
    page, lines = _labelled(text, NAVIGATION, PARAGRAPH, PARAGRAPH)
    found = reasons(page, lines, weights)
    assert found[2] == found[3]
    assert found[2][0].text == "80–110 letters"


def test_no_lines_no_reasons() -> None:
    """An empty page, and one of blank lines."""
    assert reasons(Page(""), [], _weights()) == {}
    page, lines = _labelled("\n\n")
    assert reasons(page, lines, _weights()) == {}


def _seen(text: str, url: str | None) -> tuple[list[Unit], list[Unit]]:
    """The units that a model saw as the page was labelled, and those made again from the lines."""
    seen: list[list[Unit]] = []

    def model(page: Page, units: Sequence[Unit]) -> Reading:
        seen.append(list(units))
        label = Label.PARAGRAPH if len(units) % 2 else Label.NAVIGATION
        return Reading(tuple(None if u.label else Guess(label, 1.0, "text") for u in units), 1.0)

    page = Page(text, url)
    lines, _ = label(page, read(page), {}, {}, model, "model")

    def features(page: Page, units: Sequence[Unit]) -> list[list[str]]:
        seen.append(list(units))
        return [[] for _ in units]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsparse.label.reasons.features", features)
        reasons(page, lines, _weights())
    return seen[0], seen[1]


def test_units_are_those_of_the_parse() -> None:
    """Pages in all layouts and shapes, wrapped and glued ones too, are seen as they were."""
    for each in islice(product(stories(), LAYOUTS, SHAPES), 0, None, 97):
        page = generated_page(*each, None)
        first, again = _seen(page.text, page.url)
        assert again == first, page.name


def test_units_beside_claimed_lines_are_those_of_the_parse() -> None:
    """Claimed lines stay claimed, pieces of cut lines too."""
    page = Page("A boat. Photograph: Ada Quill\n" + STORY)
    line, *rest = read(page)
    caption, credit = cut(line, [8])
    lines = [
        LabelledLine(caption, Label.CAPTION, "gazette/rule:caption"),
        LabelledLine(credit, Label.CREDIT, "gazette/rule:caption"),
        LabelledLine(rest[0], *NAVIGATION),
    ]
    # The third unit of the page: two are the pieces of its first line.
    found = reasons(page, lines, _weights(pos2=_row(above=7)))
    assert found == {2: (Reason("near the top of the page", 7 / SCALE),)}


def test_a_parsers_own_pages() -> None:
    """Every line that the model labelled has at least one reason on a page with a publisher."""
    rule = Rule("byline", Label.BYLINE, "Ada Quill")
    gazette = Publisher("gazette", "Gazette", layouts=[Layout(rules=[rule])])
    parser = Parser(discover=False, publishers=[gazette])
    article = parser.parse("Old ferry sails\n\nAda Quill\n\n" + STORY, publisher="gazette")
    assert isinstance(parser.model, Trained)
    found = reasons(Page(""), article.lines, parser.model.weights)
    by_model = [i for i, x in enumerate(article.lines) if x.source.startswith("model/")]
    assert list(found) == by_model
    assert all(found.values())


def test_a_line_that_was_chosen_says_so_first() -> None:
    """Among which lines, and the surer the choice the more it weighs."""
    weights = _weights(**{"t=read more": _row(credit=40, text=8)})
    page, lines = _labelled(STORY, (Label.BYLINE, "model/byline"), PARAGRAPH)
    told = reasons(page, lines, weights)[0]
    assert told[0].text == "the likeliest of the lines that may be the byline"
    assert told[0].weight > 0
    assert len(told) <= MOST
