"""Tags, sections and the labels of key points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.topics import (
    MAX_SECTION_LINE,
    MAX_TAGS_LINE,
    clean_section,
    is_key_points_label,
    is_tags_label,
    lists_tags,
    split_tags,
)
from newsparse.shape import key
from tests.fields.cases_topics import (
    LISTED,
    NO_POINT_LABELS,
    NO_TAGS,
    NOT_LISTED,
    POINT_LABELS,
    SECTIONS,
    TAGS,
)
from tests.strategies import texts

HEADLINE = "Ferry stops for the winter"


@pytest.mark.parametrize(("line", "tags"), [case for cases in TAGS.values() for case in cases])
def test_tags(line: str, tags: tuple[str, ...]) -> None:
    """Labels go, lists are parted, each tag stands as printed."""
    assert split_tags(line) == tags


@pytest.mark.parametrize("line", NO_TAGS)
def test_no_tags(line: str) -> None:
    """Labels alone, prose and marks give no tag."""
    assert split_tags(line) == ()


@pytest.mark.parametrize("label", ["Topics", "Tags:", "Mehr zum Thema", "Теги:", "标签：", "TAGS"])
def test_labels(label: str) -> None:
    """A label is known with and without its colon, in any case; a list with one is none."""
    assert is_tags_label(label)
    assert not is_tags_label(f"{label} Larke, Ferry")


@pytest.mark.parametrize(("line", "section"), SECTIONS)
def test_sections(line: str, section: str | None) -> None:
    """Of breadcrumbs the deepest is taken that is neither the home page nor the headline."""
    assert clean_section(line, HEADLINE) == section


@pytest.mark.parametrize("line", [line for lines in POINT_LABELS.values() for line in lines])
def test_key_points_labels(line: str) -> None:
    """What stands above an article's points or summary, in any case, with its marks or without."""
    assert is_key_points_label(line)
    assert not is_key_points_label(f"{line} Ada Ritt")


@pytest.mark.parametrize("line", NO_POINT_LABELS)
def test_no_key_points_labels(line: str) -> None:
    """Labels of other lists, and sentences that open with such words, are none."""
    assert not is_key_points_label(line)


def test_the_table_of_labels_is_large_enough() -> None:
    """Key points are labelled in 25 languages at least."""
    assert len(POINT_LABELS) >= 25


@pytest.mark.parametrize("line", LISTED)
def test_lines_that_say_that_they_list_tags(line: str) -> None:
    """By a label or by hashtags; each gives tags."""
    assert lists_tags(line)
    assert split_tags(line)


@pytest.mark.parametrize("line", NOT_LISTED)
def test_lines_that_do_not_say_so(line: str) -> None:
    """Labels alone, lists without one, headlines behind a label, sentences."""
    assert not lists_tags(line)


@given(st.lists(st.sampled_from(["Larke", "Ada Ritt", "Ferry", "渡轮", "паром"]), min_size=1))
def test_a_list_reads_back(tags: list[str]) -> None:
    """Tags behind a label read back, each once."""
    assert split_tags("Tags: " + ", ".join(tags)) == tuple(dict.fromkeys(tags))


@given(texts(60), texts())
def test_grounded(text: str, headline: str) -> None:
    """Whatever is found stands in a line not too long, and no tag comes twice."""
    tags = split_tags(text)
    assert all(tag in text for tag in tags)
    assert len({key(tag) or tag for tag in tags}) == len(tags)
    section = clean_section(text, headline)
    assert section is None or section in text
    assert not tags or len(text) <= MAX_TAGS_LINE
    assert section is None or len(text) <= MAX_SECTION_LINE
    assert not (tags and is_tags_label(text))


def test_long_lines() -> None:
    """Lines of millions of characters give nothing."""
    long = "Tags: " + "Larke, " * 10**6
    assert split_tags(long) == ()
    assert clean_section(long) is None
    assert not is_key_points_label(long)
    assert not is_tags_label(long)


def test_runs_of_spaces() -> None:
    """They part nothing by themselves, and stand before what does."""
    wide = " " * 40
    assert split_tags(f"Tags{wide}:{wide}Larke{wide},{wide}Karrow (12)") == ("Larke", "Karrow")
    assert split_tags(f"Tags: Larke{wide}–{wide}Karrow{wide}#ferry") == ("Larke", "Karrow", "ferry")
    assert clean_section(f"Home{wide}>{wide}Sport") == "Sport"
