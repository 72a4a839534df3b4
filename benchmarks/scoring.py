"""Predictions of articles in the form that the corpus' scorer reads, and its figures.

The scorer is ``CORPUS/../bench/score.py``; it is run as it is, so the figures are its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from newsparse import Article, Block, Image, ListBlock, LiveEntry, Table
from newsparse.blocks import plain

RENDERS = ("resiliparse", "wet", "innertext", "bs4", "inscriptis", "markdown")
SOURCES = ("fundus-evaluation", "fundus")


@frozen
class CorpusPage:
    """A page of the corpus: its name ``SOURCE/PUBLISHER/PAGE``, its URL and its folder."""

    name: str
    url: str | None
    folder: Path

    @property
    def source(self) -> str:
        """Which part of the corpus it is from."""
        return self.name.split("/")[0]

    @property
    def publisher(self) -> str:
        """The publisher's name in the corpus."""
        return self.name.split("/")[1]

    def text(self, render: str) -> str:
        """One render's text with its newlines as they are."""
        raw = (self.folder / f"{render}.txt").read_bytes()
        return raw.decode("utf-8", errors="surrogateescape")


def corpus_pages(corpus: Path, publisher: str | None = None) -> Iterator[CorpusPage]:
    """The pages, by name; of one publisher where it is given."""
    for gold in sorted((corpus / "dev").glob(f"*/{publisher or '*'}/*/gold.json")):
        url = json.loads(gold.read_text(encoding="utf-8")).get("url")
        yield CorpusPage(str(gold.parent.relative_to(corpus / "dev")), url, gold.parent)


def paragraphs(blocks: Sequence[Block]) -> list[str]:
    """The texts of a body in reading order, as the scorer wants them."""
    texts: list[str] = []
    for block in blocks:
        match block:
            case Image():
                continue
            case ListBlock(items=items):
                texts.extend(items)
            case Table():
                texts.extend(plain(block).split("\n"))
            case LiveEntry():
                texts.extend([block.headline] if block.headline else [])
                texts.extend(paragraphs(block.blocks))
            case _:
                texts.append(block.text)
    return texts


def prediction(page: str, article: Article) -> dict[str, Any]:
    """One line of the scorer's input."""
    return {
        "page": page,
        "paragraphs": paragraphs(article.body),
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
