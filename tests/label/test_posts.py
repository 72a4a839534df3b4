"""Posts, videos and recordings from elsewhere in the body."""

from __future__ import annotations

import pytest

from newsparse.label.model import Unit
from newsparse.label.posts import posts
from newsparse.lines import Label

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
POST = "The boat is late again, and nobody on the quay knows why #vennholm"
SIGNED = "— Bo Lund (@bolund) March 3, 2025"


def _found(*texts: str, off: tuple[int, ...] = ()) -> list[int]:
    return posts([Unit(text) for text in texts], [i not in off for i in range(len(texts))])


def test_a_post_and_its_signature() -> None:
    """The line above the signature is the post's text, whatever the chain took them for."""
    assert _found(PROSE, POST, SIGNED, PROSE) == [1, 2]
    assert _found(PROSE, POST, SIGNED, PROSE, off=(1, 2)) == [1, 2]
    assert _found(PROSE, POST, SIGNED, "Share", off=(1, 2, 3)) == [1, 2]
    assert _found(PROSE, POST, SIGNED, SIGNED.replace("3", "4"), PROSE) == [1, 2, 3]


def test_a_paragraph_above_a_signature_is_none_of_the_post() -> None:
    """Where it is longer than posts are, is the article's first, or a rule has labelled it."""
    assert _found(PROSE, PROSE * 6, SIGNED, PROSE) == [2]
    assert _found(PROSE, SIGNED, PROSE) == [1]
    units = [Unit(PROSE), Unit(POST, Label.PARAGRAPH), Unit(SIGNED), Unit(PROSE)]
    assert posts(units, [True] * 4) == [2]


@pytest.mark.parametrize(
    "text",
    [
        "Watch on YouTube",
        "Listen on Spotify",
        "View this post on Instagram",
        "A post shared by Ada Ritt (@adaritt)",
        "https://www.youtube.com/watch?v=a1b2c3d4e5f",
        "She sails! pic.twitter.com/a1b2c3d4e5",
    ],
)
def test_traces(text: str) -> None:
    """What platforms print around what they embed, within the body."""
    assert _found(PROSE, text, PROSE, off=(1,)) == [1]
    assert _found(PROSE, text, off=(1,)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Empfohlener redaktioneller Inhalt",
        "Follow us on Instagram",
        "Tweet",
        f"{PROSE} (@bolund)",
        "A chart",
    ],
)
def test_no_traces(text: str) -> None:
    """Notices that stand for anything, buttons, handles in prose."""
    assert _found(PROSE, text, PROSE, off=(1,)) == []


def test_a_page_without_a_body() -> None:
    """It embeds nothing."""
    assert posts([Unit(POST), Unit(SIGNED)], [False, False]) == []
