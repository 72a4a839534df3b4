"""Linear: hostile input of some size is parsed in the time that its length asks for.

A quadratic step would take minutes on these pages, not seconds, and the run would not end; the
growth itself is measured by ``benchmarks/linear.py``.
"""

from __future__ import annotations

import pytest

from newsparse import audit, explain
from tests.laws.pages import URL

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow. "
HEAD = "Old ferry sails\nAda Quill\nSun 1 Dec 2024 18.55 GMT\n"
TEXTS = {
    "a line of 200,000 letters": "a" * 200_000,
    "a line of 200,000 characters of prose": PROSE * 2200,
    "a line of 200,000 spaces": " " * 200_000 + "x",
    "20,000 lines": "\n".join(f"Boat {i} sails" for i in range(20_000)),
    "50,000 blank lines": "Old ferry\n" + "\n" * 50_000 + "sails",
    "nested brackets": "[" * 50_000 + "]" * 50_000,
    "open brackets and parentheses": "[(" * 50_000,
    "links without an end": "[a](/b" * 30_000,
    "ends of links": "](/" * 30_000,
    "stars": "**" * 50_000,
    "spaced stars": "** a " * 20_000,
    "underscores": "a" + "_" * 100_000 + "a",
    "a rule and spaces": "---" + " " * 100_000 + "x",
    "backticks": "`a " * 20_000,
    "quotation marks": "> " * 50_000,
    "phrases run together": "Skip to main contentShare" * 20_000,
    "phrases run together, line by line": ("Skip to main contentShare" * 20 + "\n") * 1000,
    "menus": "News\nOpinion\nSport\nShow More\n" * 4000,
    "single letters": "A\n" * 20_000,
    "drop caps": "T\nhe ferry of Vennholm will sail again next spring, say its owners\n" * 4000,
    "list items": HEAD + PROSE + "\n" + "  • Boat\n" * 20_000,
    "live entries": HEAD + f"11.32 GMT\nBoat\n{PROSE}\n" * 2000,
    "starts of zones": HEAD + PROSE + "\n" + "Most viewed\n" * 15_000,
    "ends of zones that never come": HEAD + "skip past newsletter promotion\nSign up\n" * 5000,
    "credits": "\n".join(f"Photograph: Ada Quill {i}/Reuters" for i in range(5000)),
    "captions": "\n".join(f"Boat {i} sails. Photograph: Ada Quill/Reuters" for i in range(5000)),
    "slashes": "/a" * 100_000,
    "commas": "Ada Quill, " * 20_000,
    "dates": "Sun 1 Dec 2024 18.55 GMT\n" * 5000,
    "surrogates": "\ud800\u200b" * 50_000,
    "tables": "| a | b |\n|---|---|\n" + "| boat | sails |\n" * 5000,
}


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize("name", TEXTS)
def test_hostile_input_is_parsed(name: str, form: str) -> None:
    """It ends, keeps every character, and can be explained and audited."""
    text = TEXTS[name]
    explanation = explain(text, url=URL, format=form)
    assert audit(explanation.article, text) == ()
    assert explanation.rows[-1].end == len(text)
