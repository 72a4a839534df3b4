"""The label stage as a whole: how far it trusts what the model says of a page."""

from __future__ import annotations

import newsparse


def test_a_page_on_one_line_is_trusted_less() -> None:
    """Where its blocks begin and end was guessed."""
    told = "boats left the harbour of Vennholm early in the morning, and all of them came home at night."
    story = [
        f"{many} {told}"
        for many in ("Ten", "Six", "Nine", "Two", "Four", "Twelve", "Three", "Seven")
    ]
    blocks = [
        "Vennholm Post",
        "News",
        "Sport",
        "Boats come home",
        *story,
        "Contact",
        "Privacy policy",
    ]
    lines, line = newsparse.parse("\n\n".join(blocks)), newsparse.parse(" ".join(blocks))
    assert line.confidence is not None
    assert lines.confidence is not None
    assert line.confidence < 0.91 < lines.confidence
