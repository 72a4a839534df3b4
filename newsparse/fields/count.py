"""Counts: the number beside “comments” or “shares”."""

from __future__ import annotations

import re
from decimal import Decimal

MAX_LENGTH = 60
"""Longer texts are no counts."""

_WORDS = (
    "comments?|replies|reply|responses?|shares?|"
    "kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|"
    "комментари[йяев]+|コメント|评论|댓글"
)
_COUNT = re.compile(
    rf"(?:(?:{_WORDS})\s*:?\s*)?"
    r"(?P<open>[(\[])?\s*(?P<number>[0-9][0-9.,'’ ]*)(?P<unit>[kKmM])?\s*(?P<close>[)\]])?"
    rf"(?:\s*(?:{_WORDS}))?",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,'’ ][0-9]{3})+")
_DECIMAL = re.compile(r"[0-9]{1,6}(?:[.,][0-9]{1,3})?")
_UNITS = {"k": 1_000, "m": 1_000_000}


def parse_count(text: str) -> int | None:
    """The count that a whole text prints, or ``None`` where it prints none.

    Reads ``123``, ``1,234``, ``1.234``, ``1 234``, ``1.2k``, ``3m``, ``(45)``, ``45 comments``
    and ``Comments (45)``. A fraction without a unit (``1.2``) is no count.
    """
    if len(text) > MAX_LENGTH:
        return None
    match = _COUNT.fullmatch(" ".join(text.split()))
    if match is None or (match["open"] is None) != (match["close"] is None):
        return None
    number = match["number"].rstrip()
    if match["unit"]:
        return _scaled(number, _UNITS[match["unit"].lower()])
    if number.isdigit():
        return int(number)
    return int(re.sub(r"[^0-9]", "", number)) if _one_separator(number) else None


def _scaled(number: str, unit: int) -> int | None:
    if not _DECIMAL.fullmatch(number):
        return None
    return int(Decimal(number.replace(",", ".")) * unit)


def _one_separator(number: str) -> bool:
    return _GROUPED.fullmatch(number) is not None and len(set(re.sub(r"[0-9]", "", number))) == 1
