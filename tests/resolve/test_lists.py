"""Tags, key points, corrections, other stories, and the numbers that a page prints."""

from __future__ import annotations

import pytest

from newsparse import Label, Related
from tests.resolve.pages import BODY, GAZETTE, HEADLINE, L, chosen, line, resolved, ruled

CORRECTION = "Correction: An earlier version of this article named the wrong harbour."


# Tags.


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Ferries", ("Ferries",)),
        ("Tags: Ferries, Vennholm, Karrow", ("Ferries", "Vennholm", "Karrow")),
        ("Schlagwörter: Fähren | Vennholm", ("Fähren", "Vennholm")),
        ("#ferries #vennholm", ("ferries", "vennholm")),
        ("标签：渡轮、港口", ("渡轮", "港口")),
    ],
)
def test_tags_of_a_line_are_split(text: str, tags: tuple[str, ...]) -> None:
    """A line may list them all, with a label before them."""
    found = resolved(HEADLINE, BODY, (text, L.TAG))
    assert (found.fields["tags"], found.provenance["tags"]) == (tags, (2,))


def test_tags_of_several_lines() -> None:
    """Each once, in the order of the lines that bring one; a label alone brings none."""
    texts = ["Topics", "Ferries", "Tags: FERRIES, Vennholm", "Vennholm", "Karrow"]
    found = resolved(HEADLINE, BODY, *((text, L.TAG) for text in texts))
    assert found.fields["tags"] == ("Ferries", "Vennholm", "Karrow")
    assert found.provenance["tags"] == (3, 4, 6)


@pytest.mark.parametrize(
    ("label", "field"),
    [(L.TAG, "tags"), (L.KEY_POINT, "key_points"), (L.RELATED, "related")],
)
def test_what_the_model_doubts_is_passed_over(label: Label, field: str) -> None:
    """Where it is less sure than not; what a rule says is certain."""
    text = "Ferries of Vennholm"
    doubtful = line(text, label, "model/below", 0.4)
    assert field not in resolved(HEADLINE, BODY, doubtful).fields
    assert field in resolved(HEADLINE, BODY, line(text, label, "model/below", 0.6)).fields
    assert field in resolved(BODY, ruled(text, label), publisher=GAZETTE).fields


# Key points and other stories.


def test_key_points() -> None:
    """Each once, in their order, with their lines."""
    points = [("The boat is back", L.KEY_POINT), ("It cost nine million", L.KEY_POINT)]
    found = resolved(HEADLINE, *points, ("THE BOAT IS BACK.", L.KEY_POINT), BODY)
    assert found.fields["key_points"] == ("The boat is back", "It cost nine million")
    assert found.provenance["key_points"] == (1, 2)


def test_related_stories() -> None:
    """Each once, with its own line."""
    texts = ["Trams are late", "Ropes: how to tie them", "Trams are late"]
    found = resolved(HEADLINE, BODY, *((text, L.RELATED) for text in texts))
    assert found.fields["related"] == (
        Related("Trams are late", (2,)),
        Related("Ropes: how to tie them", (3,)),
    )
    assert found.provenance["related"] == (2, 3)


def test_what_stands_among_other_stories_is_none() -> None:
    """Labels, names, days, sections; of a label before a headline the headline is left."""
    texts = [
        "Related",
        "Trams are late again",
        "By Bo Lund",
        "3 January 2025",
        "Sport",
        "Also read: Storm closes the quay",
        "4 min read",
        "Meistgelesen",
    ]
    found = resolved(HEADLINE, BODY, *((text, L.RELATED) for text in texts))
    assert found.fields["related"] == (
        Related("Trams are late again", (3,)),
        Related("Storm closes the quay", (7,)),
    )
    assert found.provenance["related"] == (3, 7)


def test_a_rule_knows_other_stories_whatever_they_read_like() -> None:
    """What it says is certain."""
    found = resolved(BODY, ruled("By Bo Lund", L.RELATED), publisher=GAZETTE)
    assert found.fields["related"] == (Related("By Bo Lund", (1,)),)


# Corrections.


@pytest.mark.parametrize(
    "text",
    [
        CORRECTION,
        "Clarification: The ferry is 41 metres long.",
        "Berichtigung: In einer früheren Fassung hieß der Hafen anders.",
        "Editor’s note: This story was written before the ferry sailed.",
    ],
)
def test_what_corrects_the_article(text: str) -> None:
    """Corrections, clarifications and notes, label and all."""
    found = resolved(HEADLINE, BODY, (text, L.CORRECTION))
    assert (found.fields["corrections"], found.provenance["corrections"]) == ((text,), (2,))


@pytest.mark.parametrize("label", [L.PARAGRAPH, L.CORRECTION, L.OTHER])
def test_a_correction_below_its_label(label: Label) -> None:
    """A label alone says nothing: what stands below it is the correction."""
    told = "An earlier version of this article named the wrong harbour."
    found = resolved(HEADLINE, BODY, ("Correction", L.CORRECTION), (told, label))
    assert (found.fields["corrections"], found.provenance["corrections"]) == ((told,), (3,))


@pytest.mark.parametrize("label", [L.OTHER, L.FOOTER, L.RELATED])
def test_the_bare_label_of_corrections(label: Label) -> None:
    """It is none, whatever the model took it for; a footer has it too."""
    below = [("Send us yours", L.OTHER), ("Contact", L.FOOTER)]
    assert "corrections" not in resolved(HEADLINE, BODY, ("Corrections", label), *below).fields
    told = "An earlier version of this article named the wrong harbour."
    lines = [("Corrections", label), (told, L.OTHER)]
    assert resolved(HEADLINE, BODY, *lines).fields["corrections"] == (told,)


def test_an_editors_note_that_goes_on_as_corrections_do() -> None:
    """Whatever the model took it for; other notes do not correct."""
    note = "Editor’s note: An earlier version of this article named the wrong harbour."
    assert resolved(HEADLINE, BODY, (note, L.PARAGRAPH)).fields["corrections"] == (note,)
    other = "Editor’s note: This story was written before the ferry sailed."
    assert "corrections" not in resolved(HEADLINE, BODY, (other, L.PARAGRAPH)).fields


def test_the_author_is_no_tag() -> None:
    """Sites list the author's page among the topics."""
    found = resolved(HEADLINE, ("By Ada Ritt", L.BYLINE), BODY, ("Tags: Larke, Ada Ritt", L.TAG))
    assert found.fields["tags"] == ("Larke",)
    assert resolved(HEADLINE, BODY, ("Tags: Larke, Ada Ritt", L.TAG)).fields["tags"] == (
        "Larke",
        "Ada Ritt",
    )


@pytest.mark.parametrize("label", [L.STANDFIRST, L.OTHER, L.CONTROL])
def test_a_reading_time_of_another_label(label: Label) -> None:
    """It says what it is; a teaser's is not the article's."""
    text = "Temps de lecture 4 min."
    assert resolved(HEADLINE, (text, label), BODY).fields["reading_time"] == 4
    assert "reading_time" not in resolved(HEADLINE, BODY, (text, L.RELATED)).fields


def test_a_label_with_nothing_below() -> None:
    """At the end of the page, or above furniture, it corrects nothing."""
    label = ("Correction", L.CORRECTION)
    assert "corrections" not in resolved(HEADLINE, BODY, label, ("Share", L.SHARE)).fields
    assert "corrections" not in resolved(HEADLINE, BODY, label).fields
    assert "corrections" not in resolved(HEADLINE, BODY, label, label).fields


def test_what_the_model_takes_for_a_correction() -> None:
    """It must read as one, and an update is none; what a rule says is certain."""
    update = "This article was updated on 3 May with the names of the crew."
    for text in (update, "The ferry was built by the Karrow Lines."):
        assert "corrections" not in resolved(HEADLINE, BODY, (text, L.CORRECTION)).fields
        found = resolved(BODY, ruled(text, L.CORRECTION), publisher=GAZETTE)
        assert found.fields["corrections"] == (text,)


def test_a_correction_that_is_printed_twice() -> None:
    """At the head and at the foot, it is told once."""
    twice = (CORRECTION, L.CORRECTION)
    found = resolved(HEADLINE, twice, BODY, twice)
    assert (found.fields["corrections"], found.provenance["corrections"]) == ((CORRECTION,), (1,))


# Numbers.


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("45 comments", 45),
        ("Kommentare (1.204)", 1204),
        ("No comments yet", 0),
        ("12条评论", 12),
        ("45", 45),
        ("(1,204)", 1204),
    ],
)
def test_the_number_of_comments(text: str, count: int) -> None:
    """With a word for comments, or a number alone in a line that is for it."""
    found = resolved(HEADLINE, (text, L.COMMENT_COUNT), BODY)
    assert (found.fields["comment_count"], found.provenance["comment_count"]) == (count, (1,))


@pytest.mark.parametrize("text", ["45 shares", "1.2k views", "Be the first to comment", "45 km"])
def test_other_numbers_count_no_comments(text: str) -> None:
    """Shares, views, invitations."""
    assert "comment_count" not in resolved(HEADLINE, (text, L.COMMENT_COUNT), BODY).fields


def test_the_first_number_of_comments_is_taken() -> None:
    """What is no number is passed over."""
    texts = ["Comments", "45 comments", "46 comments"]
    found = resolved(HEADLINE, BODY, *((text, L.COMMENT_COUNT) for text in texts))
    assert (found.fields["comment_count"], found.provenance["comment_count"]) == (45, (3,))


@pytest.mark.parametrize("label", [L.READING_TIME, L.DATE, L.BYLINE])
def test_the_reading_time(label: Label) -> None:
    """In a line of its own, or where the model took it for a date or a byline."""
    found = resolved(HEADLINE, ("4 min read", label), BODY)
    assert (found.fields["reading_time"], found.provenance["reading_time"]) == (4, (1,))


def test_the_reading_time_of_its_own_line_comes_first() -> None:
    """Before one in another line; teasers and minutes alone have none."""
    own = ("Lesezeit: 5 Minuten", L.READING_TIME)
    found = resolved(HEADLINE, ("4 min read", L.DATE), own, BODY)
    assert (found.fields["reading_time"], found.provenance["reading_time"]) == (5, (2,))
    assert "reading_time" not in resolved(HEADLINE, ("5 min", L.READING_TIME), BODY).fields
    assert "reading_time" not in resolved(HEADLINE, BODY, ("4 min read", L.RELATED)).fields


@pytest.mark.parametrize(
    "text",
    [
        "1 May 2024 | 4 min read",
        "1 May 2024 · Lesezeit: 4 Minuten",
        "4 min read – 1 May 2024",
        "1 May 2024, 4 min read",
        "1 May 2024 (4 min read)",
    ],
)
def test_a_reading_time_beside_the_date(text: str) -> None:
    """A line that holds both gives both."""
    found = resolved(HEADLINE, chosen(text, L.DATE), BODY)
    assert found.fields["published"].text == "1 May 2024"
    assert (found.fields["reading_time"], found.provenance["reading_time"]) == (4, (1,))


def test_minutes_that_are_no_whole_number() -> None:
    """They are not cut in two."""
    assert "reading_time" not in resolved(HEADLINE, ("2,5 min read", L.READING_TIME), BODY).fields


def test_a_correction_that_the_model_saw_as_something_else() -> None:
    """Its label tells, among the article's lines; an editors' note of another kind is none."""
    note = ("Correction: An earlier version named the wrong island.", L.OTHER)
    found = resolved(BODY, note)
    assert found.fields["corrections"] == (note[0],)
    assert found.provenance["corrections"] == (1,)
    assert (
        "corrections" not in resolved(BODY, ("Editor's note: The boat is green.", L.OTHER)).fields
    )
    assert "corrections" not in resolved(BODY, (note[0], L.RELATED)).fields


def test_comments_are_counted_beside_the_body() -> None:
    """Whatever the model took the line for; those of teasers are theirs."""
    assert resolved(BODY, ("12 comments", L.CONTROL)).fields["comment_count"] == 12
    assert "comment_count" not in resolved(BODY, ("12 comments", L.RELATED)).fields


def test_a_number_that_no_comments_have() -> None:
    """A moment in seconds, say."""
    assert "comment_count" not in resolved(BODY, ("1709412484", L.COMMENT_COUNT)).fields


def test_the_label_of_key_points_is_none_of_them() -> None:
    """It says what follows."""
    found = resolved(("Key points", L.KEY_POINT), ("The wall is mended", L.KEY_POINT), BODY)
    assert found.fields["key_points"] == ("The wall is mended",)
    assert found.provenance["key_points"] == (1,)


def test_a_rules_tag_may_be_an_authors_name() -> None:
    """“Letters” is both on a page of letters; from the model such a tag is a link to the author."""
    byline = ruled("Letters", L.BYLINE)
    assert resolved(HEADLINE, byline, BODY, ruled("Letters", L.TAG)).fields["tags"] == ("Letters",)
    assert "tags" not in resolved(HEADLINE, byline, BODY, ("Letters", L.TAG)).fields
