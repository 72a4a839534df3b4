"""Errors: what they carry, and that they cross processes."""

from __future__ import annotations

import pickle

import pytest

from newsparse import (
    DeclarationError,
    DocumentError,
    InputError,
    NewsparseError,
    PluginError,
    UnknownPublisherError,
)

ERRORS = (
    InputError("text must be a str"),
    DeclarationError("rule 'r'", "bad"),
    PluginError("paper", "raised"),
    UnknownPublisherError("times", ("gazette",)),
    DocumentError("$.body[3]", "missing"),
)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_cross_processes(error: NewsparseError) -> None:
    """A copy made by pickling has the same type, message and attributes."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copy) is type(error)
    assert (str(copy), vars(copy)) == (str(error), vars(error))


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_one_base(error: NewsparseError) -> None:
    """All can be caught as one; faulty values as ``ValueError`` too."""
    assert isinstance(error, NewsparseError)
    assert isinstance(error, (ValueError, PluginError))


def test_messages_say_what_to_do() -> None:
    """They name the culprit."""
    assert str(PluginError("paper", "raised")) == "plugin 'paper': raised"
    assert "known: gazette" in str(ERRORS[3])
