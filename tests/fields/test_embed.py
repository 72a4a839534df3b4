"""What embeds leave in text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.blocks import EmbedKind
from newsparse.fields.embed import EmbedTrace, kind_of_embed, parse_embed
from tests.fields.cases_embed import EMBEDS, OTHERS
from tests.strategies import texts


@pytest.mark.parametrize(
    ("line", "kind", "source", "author", "handle"),
    [case for cases in EMBEDS.values() for case in cases],
)
def test_embeds(
    line: str, kind: EmbedKind, source: str | None, author: str | None, handle: str | None
) -> None:
    """Kind and platform are known by the line, author and handle where it prints them."""
    assert parse_embed(line) == EmbedTrace(kind, source, author, handle)
    assert kind_of_embed(f" {line}\n") is kind


@pytest.mark.parametrize("line", OTHERS)
def test_others(line: str) -> None:
    """Buttons, profiles, invitations to follow and prose about posts are no embeds."""
    assert parse_embed(line) is None
    assert kind_of_embed(line) is None


def test_long_lines_are_read_at_their_end() -> None:
    """A long post is known by its link at the end; any other long line is none."""
    assert kind_of_embed("x " * 10**6 + "pic.twitter.com/a1B2c3D4") is EmbedKind.POST
    assert kind_of_embed("View this post on Instagram " * 10**5) is None
    assert kind_of_embed("—" * 10**6) is None


@given(
    st.from_regex(r"[A-Z][a-z]{1,8} [A-Z][a-z]{1,8}", fullmatch=True),
    st.from_regex(r"[a-z_]{1,15}", fullmatch=True),
    st.sampled_from(["A post shared by {} (@{})", "— {} (@{}) March 3, 2024"]),
)
def test_authors_read_back(author: str, handle: str, form: str) -> None:
    """An author's name and handle in a platform's form read back."""
    found = parse_embed(form.format(author, handle))
    assert found is not None
    assert (found.author, found.handle) == (author, handle)


@given(texts(60))
def test_grounded(text: str) -> None:
    """Whatever is read of an author stands in the line."""
    found = parse_embed(text)
    assert found is None or all(
        said is None or said in text for said in (found.author, found.handle)
    )
