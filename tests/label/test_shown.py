"""Captions that the chain takes for text, by what stands around them."""

from __future__ import annotations

import pytest

from newsparse.label.features import look
from newsparse.label.model import Unit
from newsparse.label.shown import put_pictures, shown_within
from newsparse.label.states import ABOVE, CREDIT, HEADLINE, LEAD, PICTURE, TEXT
from newsparse.lines import Hint, HintKind
from newsparse.page import Page

LONG = (
    "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow, and the "
    "people of the island came to see it, as they had been told on the wireless that it would leave."
)
OTHER = (
    "Nobody had thought that it would, said the harbour master, who had waited for the engine since "
    "the spring and had written to the yard in Larke four times without as much as a line in reply."
)
SHIP = "The ferry leaves the harbour of Karrow for the first time since the spring."
CREDIT_LINE = "Photograph: Ada Quill/Larke News"


def _units(*lines: str, apart: bool = True) -> list[Unit]:
    """The units of a page: an empty line is a blank one, and none is wanted where all are apart."""
    units, gap = [], True
    for line in lines:
        if line:
            units.append(Unit(line, gap=gap or not apart))
        gap = not line
    return units


def _shown(*lines: str, apart: bool = True, outside: tuple[str, ...] = ()) -> list[str]:
    """What is found, where all is taken for the body but what stands outside."""
    units = _units(*lines, apart=apart)
    taken = [unit.text not in outside for unit in units]
    found = shown_within(look(Page(""), units), units, taken)
    return [units[i].text for i in found]


@pytest.mark.parametrize(
    "caption",
    [
        "Odda Brenn (left) with the harbour master of Karrow, who had waited for this since spring.",
        "Die Fähre von Vennholm (Archivbild): Sie soll im Frühjahr wieder nach Karrow fahren.",
        "Die Fähre verlässt nach langer Zeit wieder den Hafen von Karrow. (Symbolbild)",
        "On the pier are, clockwise from top left, Odda Brenn, Ada Quill, Jost Venn and Rika Holm.",
        "FILE - The ferry of Vennholm leaves the harbour of Karrow for the yard in Larke in March.",
    ],
)
def test_what_tells_of_a_picture_is_no_text(caption: str) -> None:
    """No running text says in brackets where who stands, or that its picture is an old one."""
    assert _shown(LONG, OTHER, "", caption, "", LONG, OTHER) == [caption]


@pytest.mark.parametrize(
    "paragraph",
    [
        "In the photo: a man whom nobody knew, and behind him the ferry, which had no name yet then.",
        "Op de foto: een man die niemand herkende, en achter hem het veer dat nog geen naam had.",
        "The party (on the left of the house) had voted for the ferry, the others had not, he said.",
        "There is nobody (right now, at least) who would buy the old ferry, said the harbour master.",
        "The money (left over from the fund for the bridge) will pay for the engine of the ferry.",
        "The weaker foot (left) was still sore, she said, and she would not sail before the spring.",
        "In ten years the voters of the island have moved from left to right, and then back again.",
        "A pilot reads the sea in front of the ferry from left to right, said the harbour master.",
        "The current runs clockwise from Karrow to the lighthouse, and nobody swims against it there.",
        "Seit zehn Jahren sind die Wähler der Insel von links nach rechts gewandert, sagt Jana Ritt.",
        "Die Grünen (links) und die anderen stimmten für die Fähre, die dem Land gehört, hieß es.",
        "Zu sehen war nur ein Archivbild: Die Redaktion hatte kein neues von der Fähre bekommen.",
        "They drank to the ferry (pictured: its first captain, Jost Venn) and to the pier of Karrow.",
        "Adanın üç yapısı (müze, kütüphane, arşiv) yaz boyunca açık kalacak, dedi liman müdürü Ada.",
        "Stock photo-sharing sites have pictures of the ferry that nobody on the island has taken.",
    ],
)
def test_what_speaks_of_a_picture_is_text(paragraph: str) -> None:
    """A paragraph may say what a picture shows."""
    assert _shown(LONG, OTHER, "", paragraph, "", LONG, OTHER) == []


@pytest.mark.parametrize(
    "credit",
    [
        CREDIT_LINE,
        "© dpa | Jana Rit",
        "(AP Photo/Ada Quill)",
        "AP Photo/Ada Quill",
        "EFE/ J.J. Rey",
    ],
)
def test_a_line_above_a_credit_is_its_caption(credit: str) -> None:
    """Longer than a heading and shorter than a paragraph, on pages without blank lines too."""
    found = _shown(LONG, OTHER, SHIP, credit, LONG, OTHER, apart=False)
    assert SHIP in found
    assert LONG not in found
    assert OTHER not in found


def test_a_paragraph_above_a_credit_is_text() -> None:
    """The picture below it has no caption."""
    told = OTHER.replace("four times", "six times")
    assert _shown(LONG, told, CREDIT_LINE, LONG, OTHER, apart=False) == []


def test_a_long_line_that_tells_its_day_is_a_caption() -> None:
    """As those of agencies do; a paragraph leaves the year out."""
    told = f"{SHIP[:-1]}, after the yard in Larke had sent the engine, Monday, March 3, 2025, in Karrow."
    assert told in _shown(LONG, OTHER, told, CREDIT_LINE, LONG, OTHER, apart=False)


def test_a_long_paragraph_in_a_block_with_a_credit_is_text() -> None:
    """Blank lines alone do not tell it from a caption."""
    longer = f"{OTHER} {LONG}"
    assert _shown(LONG, "", OTHER, "", LONG, "", longer, CREDIT_LINE, "", OTHER) == []


@pytest.mark.parametrize(
    "line",
    [
        "Who pays for the second ferry, when the first has cost as much as a bridge to the island?",
        "• The ferry sails four times a day until the autumn, and twice a day in the winter.",
        "- Ships leave the harbour of Karrow every hour from the morning until the late evening.",
        "“We have lost three summers without the ferry,” said Odda Brenn, who keeps a hotel.",
    ],
)
def test_what_is_no_caption_above_a_credit(line: str) -> None:
    """Questions, items and what people say stand above pictures without a caption, too."""
    assert _shown(LONG, OTHER, line, CREDIT_LINE, LONG, OTHER, apart=False) == []


def test_a_source_is_of_a_table_as_well() -> None:
    """What stands above it may be text."""
    assert _shown(LONG, OTHER, SHIP, "Source: Ada Quill", LONG, OTHER, apart=False) == []


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("When does the ferry sail?", "Q: When does the ferry sail? A: Four times a day."),
        (
            "The yard did not answer",
            "The yard did not answer, said the harbour master, who had asked.",
        ),
    ],
)
def test_a_line_that_the_next_goes_on_from(line: str, below: str) -> None:
    """A question and its answer, a heading and its paragraph: both are text."""
    assert _shown(LONG, "", OTHER, "", LONG, "", line, below, "", OTHER, "", LONG) == []


def test_a_heading_above_a_credit_is_none() -> None:
    """What is short and ends no sentence may be a heading above a picture without a caption."""
    assert _shown(LONG, OTHER, "What the yard says", CREDIT_LINE, LONG, OTHER, apart=False) == []
    item = "2. The ferry of Vennholm has sailed for more than forty years without a day off."
    assert _shown(LONG, OTHER, item, CREDIT_LINE, LONG, OTHER, apart=False) == []
    units = _units(LONG, OTHER, SHIP, CREDIT_LINE, LONG, OTHER)
    units[2] = Unit(SHIP, hints=(Hint(HintKind.HEADING, 2),), gap=True)
    assert shown_within(look(Page(""), units), units, [True] * len(units)) == []


def test_a_notice_in_place_of_what_is_embedded_is_no_caption() -> None:
    """It stands above each credit of the page."""
    notice = "Your settings keep the content of other sites from being shown on this page."
    lines = [
        LONG,
        notice,
        CREDIT_LINE,
        OTHER,
        notice,
        CREDIT_LINE,
        LONG,
        notice,
        CREDIT_LINE,
        OTHER,
    ]
    assert _shown(*lines, apart=False) == []


def test_where_the_credit_stands_first_the_line_above_is_text() -> None:
    """What follows the credit is its caption: the chain took it for one."""
    lines = [LONG, OTHER, SHIP, CREDIT_LINE, "The pier of Karrow", LONG, OTHER]
    assert _shown(*lines, apart=False, outside=(CREDIT_LINE, "The pier of Karrow")) == []


def test_a_block_that_ends_with_a_credit() -> None:
    """Where blank lines part paragraphs, a line right above a credit is no paragraph, however long."""
    found = _shown(LONG, "", OTHER, "", LONG, "", "enlarge", OTHER, CREDIT_LINE, "", LONG)
    assert found == [OTHER]


def test_lists_without_blank_lines_do_not_hide_the_others() -> None:
    """Half of the paragraphs set apart are enough."""
    items = [
        f"{word} of them stood on the pier when the ferry left it, and all of them waved at it."
        for word in ("Nine", "Ten", "Six")
    ]
    found = _shown(
        LONG, "", *items, "", LONG, "", OTHER, "", OTHER, "", LONG, CREDIT_LINE, "", OTHER
    )
    assert found == [LONG]


def test_an_alternative_text_and_its_caption() -> None:
    """Two lines of one block that say the same are of a picture, both."""
    again = f"{SHIP} Ada Quill for Larke News"
    found = _shown(LONG, "", OTHER, "", LONG, "", again, SHIP, "", OTHER, "", LONG, "", OTHER)
    assert found == [again, SHIP]


def test_nothing_is_found_at_the_edges_or_without_a_body() -> None:
    """Only what stands within the body is looked at."""
    assert _shown(SHIP, CREDIT_LINE, apart=False) == []
    assert _shown(LONG, outside=(LONG,)) == []


_DAY = (
    "Flags are seen on the pier of Karrow as the ferry leaves, Monday, March 3, 2025, in Vennholm."
)


def _head(*rest: str, states: list[int]) -> list[int]:
    units = [Unit(text, gap=True) for text in ("The ferry sails again", *rest, LONG, OTHER)]
    found = [HEADLINE, *states, TEXT, TEXT]
    put_pictures(look(Page(""), units), units, found, 0)
    return found[1:-2]


@pytest.mark.parametrize("state", [LEAD, ABOVE])
def test_a_line_of_the_head_that_tells_its_day_is_a_caption(state: int) -> None:
    """At the end of its sentence, or between the picture and the place."""
    assert _head(_DAY, states=[state]) == [PICTURE]
    assert _head(SHIP, states=[state]) == [state]


@pytest.mark.parametrize(
    "standfirst",
    [
        "The ferry, which sank on Monday, March 3, 2025, had carried islanders for forty years.",
        "An obituary of Odda Brenn, who died in Karrow on Monday, March 3, 2025, at the age of ninety",
        "Why nobody is pictured on the new coins of Vennholm, and what the islanders say about that",
        "How the voters of the island went from left to right, and what that means for the ferry",
        "Ein Hafen streitet darüber, wer auf dem Bild fehlt, das davon um die Welt gegangen ist",
    ],
)
def test_a_standfirst_stays_one(standfirst: str) -> None:
    """It may say a day in full, and speak of pictures."""
    assert _head(standfirst, states=[LEAD]) == [LEAD]


def test_a_sentence_of_the_head_above_a_credit_is_its_caption() -> None:
    """What the chain took for a standfirst stays one."""
    assert _head(SHIP, CREDIT_LINE, states=[ABOVE, PICTURE]) == [PICTURE, PICTURE]
    assert _head(SHIP, CREDIT_LINE, states=[LEAD, PICTURE]) == [LEAD, PICTURE]


def test_a_date_line_of_the_head_is_no_caption() -> None:
    """Its day stands at its start, or it is nothing but a date."""
    line = "March 3, 2025 11:30 am (Updated 11:54 am) share this story, save it, send it by e-mail"
    assert _head(line, states=[ABOVE]) == [ABOVE]
    assert _head("Published on Monday, March 3, 2025, at 9.15 am", states=[CREDIT]) == [CREDIT]


def test_without_a_headline_nothing_is_a_caption_of_the_head() -> None:
    """What stands above the body may be anything then."""
    units = [Unit(_DAY, gap=True), Unit(LONG, gap=True)]
    states = [ABOVE, TEXT]
    put_pictures(look(Page(""), units), units, states, None)
    assert states == [ABOVE, TEXT]
