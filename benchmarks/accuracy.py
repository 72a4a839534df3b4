"""Accuracy on a corpus of scraped pages with gold, with publisher plugins.

    accuracy.py CORPUS [--publisher NAME] [--no-plugins] [--gate] [--worst N]

CORPUS holds ``dev/SOURCE/PUBLISHER/PAGE/{gold.json, RENDER.txt}``, ``seed/{page.txt, gold.json}``
and, beside it, ``../bench/score.py``, the scorer whose figures these are. Without ``--gate`` it
prints one row a render and source; with it, it checks what the project promises of the pages whose
publishers have plugins and exits with 1 where a promise is broken.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from newsparse import Article, Block, Image, ListBlock, LiveEntry, Parser, Table, audit
from newsparse.blocks import plain

RENDERS = ("resiliparse", "wet", "innertext", "bs4", "inscriptis", "markdown")
GUARDIAN = "TheGuardian"
LEAST_ROUGE = dict.fromkeys(RENDERS, 99.0) | {"bs4": 97.0}


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


def read_text(path: Path) -> str:
    """The file's text with its newlines as they are."""
    return path.read_bytes().decode("utf-8", errors="surrogateescape")


def pages(corpus: Path, publisher: str | None) -> Iterator[tuple[str, str | None, Path]]:
    """Name, URL and folder of each page."""
    for gold in sorted((corpus / "dev").glob(f"*/{publisher or '*'}/*/gold.json")):
        url = json.loads(gold.read_text(encoding="utf-8")).get("url")
        yield str(gold.parent.relative_to(corpus / "dev")), url, gold.parent


def score(corpus: Path, parser: Parser, render: str, options: argparse.Namespace) -> dict[str, Any]:
    """The scorer's figures for one render."""
    with tempfile.TemporaryDirectory() as folder:
        predictions, only = Path(folder) / "predictions.jsonl", Path(folder) / "only"
        rows = []
        for name, url, place in pages(corpus, options.publisher):
            article = parser.parse(read_text(place / f"{render}.txt"), url=url)
            rows.append(prediction(name, article))
        lines = [json.dumps(row) for row in rows]
        predictions.write_text("\n".join(lines), encoding="utf-8")
        only.write_text("\n".join(row["page"] for row in rows), encoding="utf-8")
        scorer = corpus.parent / "bench" / "score.py"
        command = [sys.executable, str(scorer), str(corpus / "dev"), str(predictions)]
        command += ["--only", str(only), "--json", "--text", render]
        if options.source:
            command += ["--source", options.source]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def check_guardian(corpus: Path, options: argparse.Namespace) -> Iterator[str]:
    """What is broken of the promises for the Guardian's pages."""
    parser = Parser(strict=True)
    options.publisher, options.source = GUARDIAN, None
    for render in RENDERS:
        figures = score(corpus, parser, render, options)
        print(
            f"Guardian {render:12} rouge {figures['rouge']:.2f} title {figures['vtitle']:.1f} "
            f"leak {figures['leak']:.1f}"
        )
        if figures["rouge"] < LEAST_ROUGE[render]:
            yield f"{render}: body ROUGE {figures['rouge']:.2f} is below {LEAST_ROUGE[render]}"
        if figures["vtitle"] is not None and figures["vtitle"] < 100:
            yield f"{render}: a headline that the text shows was not found"
        if figures["leak"]:
            yield f"{render}: a caption leaked into the body"


def check_seed(corpus: Path) -> Iterator[str]:
    """What is broken of the promises for the seed page, given without its URL."""
    text = read_text(corpus / "seed" / "page.txt")
    gold = json.loads((corpus / "seed" / "gold.json").read_text(encoding="utf-8"))["gold"]
    article = Parser(strict=True).parse(text)
    found = {
        "publisher": article.publisher.key if article.publisher else None,
        "headline": article.headline,
        "standfirst": article.standfirst,
        "paragraphs": paragraphs(article.body),
        "images": [(i.caption, i.credit) for i in article.images],
        "alt": article.images[0].alt if article.images else None,
        "authors": article.authors,
        "published": article.published,
        "chrome": [line.text for line in article.lines if line.label.is_chrome and line.text],
        "audit": audit(article, text),
    }
    wanted = {
        "publisher": "guardian",
        "headline": gold["title"],
        "standfirst": " ".join(gold["standfirst"]),
        "paragraphs": [block["text"] for block in gold["body"]],
        "images": [(i["caption"], "/".join(i["credits"])) for i in gold["images"]],
        "alt": gold["images"][0]["alt"],
        "authors": (),
        "published": None,
        "chrome": gold["chrome"],
        "audit": (),
    }
    for name, value in wanted.items():
        if found[name] != value:
            yield f"seed page: {name} is {found[name]!r:.200}, not {value!r:.200}"


def check_others(corpus: Path) -> Iterator[str]:
    """Pages of other publishers that a plugin claims, or that break a law."""
    parser = Parser(strict=True)
    for name, _, place in pages(corpus, None):
        for render in RENDERS:
            text = read_text(place / f"{render}.txt")
            article = parser.parse(text)
            for fault in audit(article, text):
                yield f"{name} {render}: {fault}"
            if GUARDIAN not in name and article.publisher is not None:
                yield f"{name} {render}: taken for {article.publisher.key}"


def main() -> int:
    """Run; the exit status."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("corpus", type=Path)
    cli.add_argument("--publisher")
    cli.add_argument("--source")
    cli.add_argument("--no-plugins", action="store_true")
    cli.add_argument("--gate", action="store_true")
    options = cli.parse_args()
    corpus = options.corpus.resolve()
    if options.gate:
        faults = [
            *check_seed(corpus),
            *check_guardian(corpus, options),
            *check_others(corpus),
        ]
        for fault in faults:
            print(fault, file=sys.stderr)
        print(f"accuracy gate: {len(faults)} broken promises")
        return 1 if faults else 0
    parser = Parser(publishers=() if options.no_plugins else None)
    for render in RENDERS:
        figures = score(corpus, parser, render, options)
        shown = {k: round(v, 2) for k, v in figures.items() if isinstance(v, (int, float))}
        print(render, shown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
