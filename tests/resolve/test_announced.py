"""Tags and key points that a label on the page announces, whatever the model took them for."""

from __future__ import annotations

import pytest

from newsparse import Label
from tests.resolve.pages import BODY, HEADLINE, L, Part, line, resolved


@pytest.mark.parametrize("label", [L.OTHER, L.RELATED, L.NAVIGATION, L.CONTROL])
@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Tags: Larke, Ferries, Coastguard", ("Larke", "Ferries", "Coastguard")),
        ("Schlagworte: Larke, Fähre", ("Larke", "Fähre")),
        ("Mots-clés : Larke, ferry", ("Larke", "ferry")),
        ("Etiquetas: Larke, transbordador", ("Larke", "transbordador")),
        ("Теги: Ларке, паром", ("Ларке", "паром")),
        ("الوسوم: لارك، عبارة", ("لارك", "عبارة")),
        ("標籤：渡輪、海港", ("渡輪", "海港")),
        ("タグ：港、フェリー", ("港", "フェリー")),
        ("#larke #ferry", ("larke", "ferry")),
        ("Stikkord: Larke", ("Larke",)),
    ],
)
def test_tags_on_the_line_of_their_label(text: str, tags: tuple[str, ...], label: Label) -> None:
    """The label tells, below the body."""
    found = resolved(HEADLINE, BODY, ("Share", L.SHARE), (text, label))
    assert found.fields.get("tags", ()) == tags
    assert found.provenance.get("tags", ()) == ((3,) if tags else ())


@pytest.mark.parametrize("label", ["Topics", "Schlagworte", "Mots-clés", "Etiquetas", "タグ"])
def test_tags_below_their_label(label: str) -> None:
    """Short lines up to the next label, a sentence or furniture."""
    lines: list[Part] = [(label, L.OTHER), ("Larke", L.OTHER), ("Ferries", L.NAVIGATION)]
    for end in (
        ("Related", L.OTHER),
        ("About us", L.FOOTER),
        ("The ferry sails again in the spring, says its owner.", L.OTHER),
        ("Newsletter:", L.OTHER),
    ):
        found = resolved(HEADLINE, BODY, *lines, end, ("Bridges", L.OTHER))
        assert found.fields["tags"] == ("Larke", "Ferries")
        assert found.provenance["tags"] == (3, 4)


def test_tags_that_the_label_of_other_stories_closes() -> None:
    """All that stand between both labels count, though the model saw but the first."""
    lines: list[Part] = [("Topics", L.TAG), ("Harbours", L.TAG), ("Ferries", L.OTHER)]
    found = resolved(HEADLINE, BODY, *lines, ("Related stories", L.OTHER), ("Bridges", L.OTHER))
    assert found.fields["tags"] == ("Harbours", "Ferries")
    assert found.provenance["tags"] == (3, 4)


def test_the_last_tags_before_a_blank_line() -> None:
    """They count whatever the model took them for, as nothing parts them from the others."""
    told = line("Ferries", L.TAG, "model/below", 0.9)
    doubtful = line("Transport", L.FOOTER, "model/below", 0.3)
    blank = ("", L.BLANK)
    lines: list[Part] = [HEADLINE, BODY, ("Topics", L.OTHER), told, doubtful]
    assert resolved(*lines, blank, ("About us", L.FOOTER)).fields["tags"] == (
        "Ferries",
        "Transport",
    )
    assert resolved(*lines, ("Contact", L.FOOTER)).fields["tags"] == ("Ferries",)


def test_tags_on_the_line_below_their_label() -> None:
    """What follows them is something else."""
    found = resolved(
        HEADLINE,
        BODY,
        ("Related topics:", L.OTHER),
        ("Larke · Ferries", L.OTHER),
        ("Sport", L.OTHER),
    )
    assert found.fields["tags"] == ("Larke", "Ferries")


def test_tags_that_the_model_saw_end_the_list() -> None:
    """Below the last of them other short lines stand."""
    lines: list[Part] = [
        ("Topics", L.OTHER),
        ("Larke", L.OTHER),
        ("Ferries", L.TAG),
        ("Videos", L.OTHER),
    ]
    assert resolved(HEADLINE, BODY, *lines).fields["tags"] == ("Larke", "Ferries")


@pytest.mark.parametrize(
    "lines",
    [
        [("More on this topic", L.OTHER), ("Storm closes quay", L.OTHER), ("Trams late", L.OTHER)],
        [("Mehr zum Thema: Was über die Fähre bekannt ist", L.OTHER)],
        [("Topics", L.OTHER), ("Share", L.OTHER)],
        [("Topics", L.OTHER), ("Share", L.SHARE), ("Larke", L.OTHER), ("Ferries", L.OTHER)],
        [("In this article: the ferry sank, and nobody knows why.", L.OTHER)],
    ],
)
def test_what_is_no_list_of_tags(lines: list[Part]) -> None:
    """Headlines stand below such labels too, and a single line may be a button."""
    assert "tags" not in resolved(HEADLINE, BODY, *lines).fields


def test_tags_of_a_menu_are_none_of_the_articles() -> None:
    """Above the headline, and far below the body."""
    lines: list[Part] = [("Topics", L.OTHER), ("Larke", L.OTHER), ("Ferries", L.OTHER)]
    assert "tags" not in resolved(*lines, HEADLINE, BODY).fields
    assert "tags" not in resolved(HEADLINE, BODY, *[("Share", L.SHARE)] * 12, *lines).fields


POINTS = ["Forty-one people were rescued", "It is the third accident since autumn"]


@pytest.mark.parametrize(
    "label",
    ["Key points", "Das Wichtigste in Kürze", "L'essentiel", "In brief:", "要点", "Puntos clave"],
)
@pytest.mark.parametrize("marker", ["", "• ", "- "])
def test_key_points_below_their_label(label: str, marker: str) -> None:
    """Up to the body, without their bullets."""
    lines: list[Part] = [(f"{marker}{point}", L.OTHER) for point in POINTS]
    found = resolved(HEADLINE, (label, L.CONTROL), *lines, BODY)
    assert found.fields["key_points"] == tuple(POINTS)
    assert found.provenance["key_points"] == (2, 3)


def test_marked_key_points_end_with_their_markers() -> None:
    """What has none is no point."""
    lines: list[Part] = [(f"• {POINTS[0]}", L.OTHER), ("What else is known of the ferry", L.OTHER)]
    found = resolved(HEADLINE, ("Key points", L.OTHER), *lines, BODY)
    assert found.fields["key_points"] == (POINTS[0],)


@pytest.mark.parametrize(
    "lines",
    [
        [(POINTS[0], L.OTHER)],
        [("Listen", L.OTHER), ("Save", L.OTHER)],
        [(POINTS[0], L.CAPTION), (POINTS[1], L.OTHER)],
    ],
)
def test_what_are_no_key_points(lines: list[Part]) -> None:
    """A line alone, buttons, captions."""
    assert "key_points" not in resolved(HEADLINE, ("Key points", L.OTHER), *lines, BODY).fields


def test_key_points_stand_above_the_bodys_end() -> None:
    """Below it the label is that of something else."""
    lines: list[Part] = [("In brief", L.OTHER), *((point, L.OTHER) for point in POINTS)]
    assert "key_points" not in resolved(HEADLINE, BODY, *lines).fields
