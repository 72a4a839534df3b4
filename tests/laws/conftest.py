"""The laws hold with a publisher's plugin at work: the Guardian's must be installed."""

from __future__ import annotations

import pytest

from newsparse import Parser

INSTALL = "install the Guardian's plugin first: pip install -e plugins/newsparse-guardian"


@pytest.fixture(autouse=True, scope="session")
def guardian_is_installed() -> None:
    """Fails, and says what to do, where the plugin is missing."""
    if "guardian" not in {publisher.key for publisher in Parser().publishers}:
        pytest.fail(INSTALL)
