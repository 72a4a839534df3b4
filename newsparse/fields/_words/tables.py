"""Tables of words written as text, so that they stay readable and easy to extend."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a table, parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The entries of a table, parted by semicolons, the white space in each folded."""
    return frozenset(" ".join(entry.split()) for entry in text.split(";"))
