"""What the project promises of the corpus' pages whose publishers have plugins, and of all pages:
checked, with the promises that are broken as answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.scoring import prediction, score
from newsparse import Parser, audit
from training.corpus import RENDERS, corpus_pages

GUARDIAN = "TheGuardian"
LEAST_GUARDIAN = dict.fromkeys(RENDERS, 99.0) | {"bs4": 97.0}


def check_guardian(corpus: Path) -> Iterator[str]:
    """What is broken of the promises for the Guardian's pages."""
    parser = Parser(strict=True)
    for render in RENDERS:
        rows = [
            prediction(page.name, parser.parse(page.text(render), url=page.url))
            for page in corpus_pages(corpus, GUARDIAN)
        ]
        figures = score(corpus, rows, render).means
        print(
            f"Guardian {render:12} rouge {figures['rouge']:.2f} title {figures['vtitle']:.1f} "
            f"leak {figures['leak']:.1f}"
        )
        if figures["rouge"] < LEAST_GUARDIAN[render]:
            yield f"{render}: body ROUGE {figures['rouge']:.2f} is below {LEAST_GUARDIAN[render]}"
        if figures["vtitle"] is not None and figures["vtitle"] < 100:
            yield f"{render}: a headline that the text shows was not found"
        if figures["leak"]:
            yield f"{render}: a caption leaked into the body"


def check_seed(corpus: Path) -> Iterator[str]:
    """What is broken of the promises for the seed page, given without its URL."""
    text = (corpus / "seed" / "page.txt").read_bytes().decode("utf-8", errors="surrogateescape")
    gold = json.loads((corpus / "seed" / "gold.json").read_text(encoding="utf-8"))["gold"]
    article = Parser(strict=True).parse(text)
    found = {
        "publisher": article.publisher.key if article.publisher else None,
        "headline": article.headline,
        "standfirst": article.standfirst,
        "paragraphs": list(article.texts),
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


def check_laws(corpus: Path) -> Iterator[str]:
    """Pages of other publishers that a plugin claims, and pages that break a law."""
    parser = Parser(strict=True)
    for page in corpus_pages(corpus):
        for render in RENDERS:
            text = page.text(render)
            article = parser.parse(text)
            for fault in audit(article, text):
                yield f"{page.name} {render}: {fault}"
            if page.publisher != GUARDIAN and article.publisher is not None:
                yield f"{page.name} {render}: taken for {article.publisher.key}"
