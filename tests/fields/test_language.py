"""Languages: tags, headers and guesses."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.language import (
    LEAST_SURE,
    MAX_LOOKED_AT,
    Identify,
    canonical_tag,
    detect,
    language_of_header,
    language_of_script,
    languages_of_header,
)
from tests.fields.cases_language import HEADERS, NO_SCRIPTS, NO_TAGS, SCRIPTS, TAGS
from tests.strategies import texts

ENGLISH = (
    "The ferry stops for the winter, the harbour master said at the town hall on Monday. "
    "Nobody knows when it will go again, and those who live across the river must take the long "
    "way round by the old bridge, which closes at night and has closed for good before."
)


def _sure_of(*shares: tuple[str, float]) -> Identify:
    def identify(text: str) -> Sequence[tuple[str, float]]:
        assert len(text) <= MAX_LOOKED_AT
        return shares

    return identify


@pytest.mark.parametrize(("text", "tag"), TAGS)
def test_tags(text: str, tag: str) -> None:
    """Codes of two and three letters come out as one canonical tag."""
    assert canonical_tag(text) == tag
    assert canonical_tag(tag) == tag


@pytest.mark.parametrize("text", NO_TAGS)
def test_no_tags(text: str) -> None:
    """Names of languages, unknown codes and broken tags are none."""
    assert canonical_tag(text) is None


@pytest.mark.parametrize(("value", "tags"), HEADERS)
def test_headers(value: str, tags: tuple[str, ...]) -> None:
    """The header's languages are read in its order, and the first is the page's."""
    assert languages_of_header(value) == tags
    assert language_of_header(value) == (tags[0] if tags else None)


@pytest.mark.parametrize(("language", "text"), SCRIPTS)
def test_scripts(language: str, text: str) -> None:
    """A script that is one language's tells it, and no words are asked about."""
    assert language_of_script([text]) == language
    assert detect(["", text], identify=None) == language


@pytest.mark.parametrize("text", NO_SCRIPTS)
def test_no_scripts(text: str) -> None:
    """Scripts that many languages share tell none, nor do a few letters of any."""
    assert language_of_script([text]) is None


def test_never_from_a_few_words() -> None:
    """However sure the guess is, it is not asked for about little text."""
    identify = _sure_of(("en", 1.0))
    assert detect(["The ferry stops."], identify=identify) is None
    assert detect([], identify=identify) is None
    assert detect(["1" * 1000], identify=identify) is None
    assert detect([ENGLISH], identify=identify) == "en"


@pytest.mark.parametrize(
    ("shares", "language"),
    [
        ([("en", 0.99), ("pcm", 0.01)], "en"),
        ([("hr", 0.63), ("bs", 0.36), ("sr", 0.01)], None),
        ([("da", LEAST_SURE - 0.01), ("no", 0.1)], None),
        ([("da", LEAST_SURE), ("no", 0.1)], "da"),
        ([("zh", 0.5), ("yue", 0.45), ("wuu", 0.05)], "zh"),
        ([("arz", 0.6), ("ar", 0.4)], "ar"),
        ([("la", 1.0)], None),
        ([("zxx", 1.0)], None),
        ([("english", 1.0)], None),
        ([], None),
    ],
)
def test_only_where_it_is_sure(shares: list[tuple[str, float]], language: str | None) -> None:
    """Near relatives that come close, dead languages and no language give none."""
    assert detect([ENGLISH], identify=_sure_of(*shares)) == language


def test_long_texts_are_looked_at_in_part() -> None:
    """Only the first characters count, however much there is."""
    assert detect([SCRIPTS[0][1] * 10**5, "x" * 10**6]) == "ko"


def test_py3langid_knows_english() -> None:
    """Where the extra is installed, text in a shared script is told."""
    pytest.importorskip("py3langid")
    assert detect([ENGLISH]) == "en"


@given(texts(40))
def test_tags_are_stable(text: str) -> None:
    """A tag is its own canonical form; any other text is none."""
    tag = canonical_tag(text)
    assert tag is None or canonical_tag(tag) == tag


@given(st.lists(texts(60), max_size=4))
def test_total(lines: list[str]) -> None:
    """Any texts give a tag or none."""
    identify = _sure_of(("en", 1.0))
    found = detect(lines, identify=identify)
    assert found is None or canonical_tag(found) == found
    assert isinstance(languages_of_header("".join(lines)), tuple)
