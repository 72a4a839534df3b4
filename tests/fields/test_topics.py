"""Tags, sections and kickers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.topics import clean_section, is_kicker_like, is_tags_label, split_tags
from newsparse.shape import key
from tests.fields.cases_topics import KICKERS, NO_KICKERS, NO_TAGS, SECTIONS, TAGS
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


@pytest.mark.parametrize("line", KICKERS)
def test_kickers(line: str) -> None:
    """A few words that are no sentence read as a kicker."""
    assert is_kicker_like(line)


@pytest.mark.parametrize("line", NO_KICKERS)
def test_no_kickers(line: str) -> None:
    """Sentences, figures, labels and long lines do not."""
    assert not is_kicker_like(line)


@given(st.lists(st.sampled_from(["Larke", "Ada Ritt", "Ferry", "渡轮", "паром"]), min_size=1))
def test_a_list_reads_back(tags: list[str]) -> None:
    """Tags behind a label read back, each once."""
    assert split_tags("Tags: " + ", ".join(tags)) == tuple(dict.fromkeys(tags))


@given(texts(60), texts())
def test_grounded(text: str, headline: str) -> None:
    """Whatever is found stands in the line, and no tag comes twice."""
    tags = split_tags(text)
    assert all(tag in text for tag in tags)
    assert len({key(tag) or tag for tag in tags}) == len(tags)
    section = clean_section(text, headline)
    assert section is None or section in text
    assert is_kicker_like(text) in (True, False)


def test_long_lines() -> None:
    """Lines of millions of characters give nothing."""
    long = "Tags: " + "Larke, " * 10**6
    assert split_tags(long) == ()
    assert clean_section(long) is None
    assert not is_kicker_like(long)
    assert not is_tags_label(long)
