"""Posts: what the body keeps of posts, videos and recordings from elsewhere.

A post's signature shows itself; the line above it is the post's text, unless it is longer than posts
are or the signature has its text on its own line. What a platform prints around a video or a recording
is a trace of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.blocks import EmbedKind
from newsparse.fields.embed import is_signature, kind_of_embed
from newsparse.label.model import Unit
from newsparse.shape import weight

_LONGEST_POST = 420
"""The weight of a post's text: longer lines above a signature are paragraphs."""
_LONGEST_TRACE = 500
_KINDS = frozenset({EmbedKind.POST, EmbedKind.VIDEO, EmbedKind.AUDIO})
_SIGNS = ("@", "/", "♬", ":")
_LONGEST_WORDING = 120


def posts(units: Sequence[Unit], taken: Sequence[bool]) -> list[int]:
    """The places of units that are traces of posts and the like, from the body's first to right below
    its last.

    :param taken: whether each unit is text of the body.
    """
    body = [i for i, on in enumerate(taken) if on]
    if not body:
        return []
    last = min(len(units), body[-1] + 3)
    found: set[int] = set()
    for i in range(body[0], last):
        unit = units[i]
        if unit.label is not None or len(unit.text) > _LONGEST_TRACE:
            continue
        if i <= body[-1] and _is_trace(unit.text):
            found.add(i)
        if is_signature(unit.text):
            found.add(i)
            if i > 0 and _may_be_post(units[i - 1]) and i - 1 not in found:
                found.add(i - 1)
    # The page's first paragraph is the article's own.
    return sorted(found - {body[0]})


def _is_trace(text: str) -> bool:
    if len(text) > _LONGEST_WORDING and not any(sign in text[-80:] for sign in _SIGNS):
        return False
    return kind_of_embed(text) in _KINDS


def _may_be_post(unit: Unit) -> bool:
    return unit.label is None and weight(unit.text) <= _LONGEST_POST and not is_signature(unit.text)
