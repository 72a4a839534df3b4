"""Page: what may come in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from newsparse import InputError, Page


def test_a_page_needs_only_its_text() -> None:
    """Everything but the text may be unknown."""
    page = Page("text")
    assert (page.url, page.captured_at, page.publisher, page.language) == (None,) * 4
    assert page.format == "auto"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": b"text"}, "text must be a str, not bytes; decode bytes first"),
        ({"text": None}, "text must be a str, not NoneType$"),
        ({"text": "", "url": 5}, "url must be a str or None, not int"),
        ({"text": "", "publisher": 5}, "publisher must be a str or None"),
        ({"text": "", "language": 5}, "language must be a str or None"),
        ({"text": "", "captured_at": "2024"}, "captured_at must be a datetime or None, not str"),
        ({"text": "", "format": "html"}, "format must be one of auto, text, markdown, not 'html'"),
    ],
)
def test_wrong_arguments_are_named(arguments: dict[str, Any], message: str) -> None:
    """An argument that no page can have raises an error that says which and what to write."""
    with pytest.raises(InputError, match=message):
        Page(**arguments)


def test_input_errors_are_value_errors() -> None:
    """Who knows nothing of newsparse's errors can catch a ``ValueError``."""
    with pytest.raises(ValueError, match="format"):
        Page("", captured_at=datetime(2024, 1, 1, tzinfo=UTC), format="pdf")
