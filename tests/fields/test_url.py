"""Addresses without tracking and mirrors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.url import canonical_url, is_web_url
from tests.fields.cases_url import CHANGED, NONE, SAME
from tests.strategies import texts


@pytest.mark.parametrize("url", SAME)
def test_canonical_already(url: str) -> None:
    """What names the page stays, telephone hosts and unknown parameters among it."""
    assert canonical_url(url) == url
    assert is_web_url(url)


@pytest.mark.parametrize(("url", "expected"), CHANGED)
def test_what_goes(url: str, expected: str) -> None:
    """Tracking, fragments, AMP marks, archives and viewers go; the rest stays in its order."""
    assert canonical_url(url) == expected
    assert is_web_url(url)


@pytest.mark.parametrize("text", NONE)
def test_no_addresses(text: str) -> None:
    """Other schemes, bare hosts, single names and prose are no addresses of web pages."""
    assert canonical_url(text) is None
    assert not is_web_url(text)


_PARAMETERS = st.lists(st.sampled_from(["id=1", "utm_source=x", "fbclid=2", "page=3", "amp=1"]))


@given(_PARAMETERS)
def test_parameters(parameters: list[str]) -> None:
    """Of any parameters those that name the page stay, in their order."""
    kept = "&".join(part for part in parameters if part.startswith(("id", "page")))
    url = "https://larke.example/a?" + "&".join(parameters)
    assert canonical_url(url) == "https://larke.example/a" + (f"?{kept}" if kept else "")


@given(st.one_of(texts(60), texts(40).map("https://larke.example/{}".format)))
def test_idempotent(text: str) -> None:
    """What is canonical stays as it is, and is the address of a web page."""
    url = canonical_url(text)
    if url is not None:
        assert is_web_url(url)
        assert canonical_url(url) == url
