"""Predictions of articles in the form that the corpus' scorer reads, and its figures.

The scorer is ``CORPUS/../bench/score.py``; it is run as it is, so the figures are its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from newsparse import Article

SOURCES = ("fundus-evaluation", "fundus")


def prediction(page: str, article: Article) -> dict[str, Any]:
    """One line of the scorer's input."""
    return {
        "page": page,
        "paragraphs": list(article.texts),
        "headline": article.headline,
        "authors": [author.name for author in article.authors],
        "published": article.published.at.isoformat() if article.published else None,
        "standfirst": article.standfirst,
        "images": [{"caption": i.caption, "credit": i.credit} for i in article.images],
    }


@frozen
class Scores:
    """The scorer's figures: means over pages, and the body ROUGE of each page, in percent."""

    means: Mapping[str, Any]
    pages: Mapping[str, float]


def score(corpus: Path, rows: Sequence[dict[str, Any]], render: str) -> Scores:
    """The figures of some predictions, all of one render."""
    with tempfile.TemporaryDirectory() as folder:
        predictions, only = Path(folder) / "predictions.jsonl", Path(folder) / "only"
        predictions.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        only.write_text("\n".join(row["page"] for row in rows), encoding="utf-8")
        scorer = corpus.parent / "bench" / "score.py"
        command = [sys.executable, str(scorer), str(corpus / "dev"), str(predictions)]
        command += ["--only", str(only), "--json", "--text", render, "--worst", str(len(rows))]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    first, *worst = done.stdout.splitlines()
    pages = {line.split()[-1]: float(line.split()[0]) for line in worst if line.strip()}
    return Scores(json.loads(first), pages)
