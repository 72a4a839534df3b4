"""The rules leave a story's own words alone, though they look like furniture."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse_guardian
from newsparse import Parser

PAGE = Path(__file__).parent.parent / "cases" / "news-uk" / "page.txt"
PLACE = "\n\nThe inquiry, led by"
"""A sentence of that page's body: the tricky text goes above it."""

SENTENCES = [
    # Words of dates, bylines and credits.
    "Sunday 2 March 2014 was the day the music stopped at the Palace pier.",
    "By Monday morning the queue stretched to the harbour and back.",
    "By Jane Austen’s time the spa had already lost its fashion.",
    "In her hand was a photograph: a woman in a straw hat, squinting.",
    "His motto, he said, was “Design: less of it”, and he meant every word of that.",
    "The film’s working title was Video: A Love Story, which nobody could say with a straight face.",
    "Illustration: how a £20 bill becomes a £400 one, by way of three letters and a bailiff.",
    "Source: a man in a pub, as one minister put it.",
    "She joined Reuters in Paris as a trainee and stayed for 40 years.",
    # Words of newsletters, promotions and consent.
    "Sign up for the army, they told him, and see the world.",
    "Free school meals for all is the newsletter’s oldest cause.",
    "The group’s free weekly newsletter reaches 300 parishes.",
    "Get in touch with your feelings, the poster said, and somebody had drawn a dog on it.",
    "Support the Guardian of the Forest, and the forest looks after you, runs the old saying.",
    "Since you’re here, she said, you may as well hold the ladder.",
    "Allow me to explain, he began, and the room emptied.",
    "Skip past the first chapter and the book improves beyond measure.",
    "After the newsletter came out, three trustees resigned.",
    "Terms and conditions apply, as the condemned man is supposed to have said.",
    # Words of corrections, letters and biographies.
    "The report was updated on a Thursday and forgotten by the Friday.",
    "The article was amended in court by a judge with a fountain pen.",
    "Do you have an opinion on everything, her mother used to ask, or only on hats?",
    "Ms Tarn is a columnist for the Larke Harbour Gazette and owns two goats.",
    "Comments on this scale have not been seen since the bypass.",
    "Comments are closed, and so are minds.",
    # Words of live blogs, counts and menus.
    "Updated at great expense in 1974, the pool has been shut since 1991.",
    "Now 11.32 is a strange time to ring a bell, and she said so.",
    "Two hours ago it was a car park.",
    "Share, she told the twins, or nobody gets any.",
    "More than 5 years old and already a veteran, the dog has eight medals.",
    "This article is more than a chair, the auctioneer said of the settle, it is a way of life.",
    "Most viewed the change with suspicion, and a few with horror.",
    "Close the gate, she shouted, and somebody nearly did.",
    "Topics of conversation were few: tin, tides and the price of diesel.",
    "Explore more on foot than you would by car, the leaflet advises.",
    "Key events in the life of a mayfly are two in number.",
    "Read more slowly, he was told.",
    "Related: he was, by marriage, to both of the men he sacked.",
    "Live, he said, as if the tide were always coming in.",
]

SUBHEADINGS = [
    "Video: how to fold a shirt",
    "Image: a nation in two minds",
    "Design: what comes next",
    "Cartoon violence",
    "Timeline",
    "Profile",
    "‘Share everything’",
    "What readers think of it",
    "How to listen to a river",
    "From the sea to the city",
    "What they are up to",
    "Topics for a long winter",
    "Key events of the century",
    "The Guardian of the marsh",
    "Comment and criticism",
    "Live at the Winter Gardens",
    "Football",
    "Environment",
    "Letters",
    "More on the harbour wall",
    "Updated rules",
    "Most viewed paintings",
    "By the numbers",
    "Sign up or shut up",
    "1987 and all that",
    "Now what?",
]


def _with(text: str) -> str:
    page = PAGE.read_text("utf-8")
    assert page.count(PLACE) == 1
    return page.replace(PLACE, f"\n\n{text}{PLACE}")


def _parse(text: str) -> list[str]:
    parser = Parser(plugins=[newsparse_guardian], discover=False, strict=True)
    return parser.parse(_with(text)).text.split("\n\n")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_are_text(sentence: str) -> None:
    """A sentence between two paragraphs is a paragraph, whatever word it starts with."""
    before = PAGE.read_text("utf-8").split(PLACE)[0].rsplit("\n\n", 2)[1]
    texts = _parse(sentence)
    assert sentence in texts
    assert before in texts


@pytest.mark.parametrize("subheading", SUBHEADINGS)
def test_subheadings_are_text(subheading: str) -> None:
    """A subheading between two paragraphs stays in the body, on its own."""
    assert subheading in _parse(subheading)
