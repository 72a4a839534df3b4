"""A corpus of two invented pages."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from training.corpus import RENDERS

HEADLINE = "Old ferry sails for the islands"
PROSE = (
    "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow.",
    "Nobody on the islands had thought that the boat would ever leave its place by the pier.",
)
URL = "https://www.larke.example/old-ferry"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Two publishers, a page each; the second page has no URL, and odd bytes."""
    html = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><p>{'<p>'.join(PROSE)}"
    body = [{"kind": "paragraph", "text": text} for text in PROSE]
    gold = {"title": HEADLINE, "body": body, "images": []}
    for name, url, odd in (("made/Larke/1", URL, b""), ("made/TheKarrow/2", None, b"\xff\r\n")):
        folder = tmp_path / "dev" / name
        folder.mkdir(parents=True)
        (folder / "gold.json").write_text(json.dumps({"url": url, "gold": gold}), "utf-8")
        (folder / "page.html.gz").write_bytes(gzip.compress(html.encode() + odd))
        for render in RENDERS:
            text = "\n\n".join((f"{render} news", HEADLINE, *PROSE))
            (folder / f"{render}.txt").write_bytes(text.encode() + odd)
    return tmp_path
