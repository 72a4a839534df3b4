"""The corpus: a folder into pages with their gold, HTML and texts."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsparse.lines import Label
from training.corpus import RENDERS, CorpusError, corpus_folder, corpus_pages

NAMES = ["made/Larke/1", "made/TheKarrow/2"]


def test_pages_come_by_name(corpus: Path) -> None:
    """All pages in the order of their names, each with its source, publisher and URL."""
    pages = list(corpus_pages(corpus))
    assert [page.name for page in pages] == NAMES
    assert [page.source for page in pages] == ["made", "made"]
    assert [page.publisher for page in pages] == ["Larke", "TheKarrow"]
    assert [page.url for page in pages] == ["https://www.larke.example/old-ferry", None]


def test_pages_of_one_publisher(corpus: Path) -> None:
    """Those of the publisher that is named, and no others."""
    assert [page.name for page in corpus_pages(corpus, "TheKarrow")] == NAMES[1:]


def test_a_page_holds_its_gold_and_reads_its_files(corpus: Path) -> None:
    """Gold, HTML, and the text of each render with its line ends; odd bytes cost nothing."""
    plain, odd = corpus_pages(corpus)
    assert plain.gold["title"] == "Old ferry sails for the islands"
    assert plain.html().startswith("<title>Old ferry")
    for render in RENDERS:
        assert plain.text(render).startswith(f"{render} news\n\nOld ferry")
    assert odd.html().endswith("\N{REPLACEMENT CHARACTER}\r\n")
    assert odd.text("wet") == f"{plain.text('wet')}\udcff\r\n"


@pytest.mark.parametrize(
    ("crawled", "moment"),
    [
        ("2024-05-02T10:00:00", datetime(2024, 5, 2, 10, tzinfo=UTC)),
        ("2024-05-02T10:00:00+02:00", datetime(2024, 5, 2, 8, tzinfo=UTC)),
        ("2024-05-02T10:00:00Z", datetime(2024, 5, 2, 10, tzinfo=UTC)),
        ("", None),
        (None, None),
    ],
)
def test_when_a_page_was_scraped(
    corpus: Path, crawled: str | None, moment: datetime | None
) -> None:
    """An aware time, in UTC where the corpus gives no zone; ``None`` where it gives no time."""
    for path in corpus.glob("dev/made/Larke/1/gold.json"):
        record = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps({**record, "crawled": crawled}), "utf-8")
    plain, other = corpus_pages(corpus)
    assert (plain.captured_at, other.captured_at) == (moment, None)


@pytest.mark.parametrize("publisher", [None, "Nobody"])
def test_a_folder_that_is_no_corpus(tmp_path: Path, publisher: str | None) -> None:
    """The error names the folder, and what it lacks."""
    with pytest.raises(CorpusError) as caught:
        next(corpus_pages(tmp_path, publisher))
    assert str(tmp_path) in str(caught.value)
    assert f"dev/*/{publisher or '*'}/*/gold.json" in str(caught.value)


def test_the_argument_of_a_command(corpus: Path) -> None:
    """A corpus is taken; argparse is told why any other folder is not."""
    assert corpus_folder(str(corpus)) == corpus
    with pytest.raises(argparse.ArgumentTypeError, match="holds no dev/"):
        corpus_folder(str(corpus / "dev"))


def test_examples_of_a_corpus(corpus: Path) -> None:
    """Each page in each render, with the gold label of each line; publishers without case."""
    for module in ("lxml", "numpy", "scipy"):
        pytest.importorskip(module)
    from training.examples import corpus_examples

    examples = list(corpus_examples(corpus))
    found = [(example.name, example.render) for example in examples]
    assert found == [(name, render) for name in NAMES for render in RENDERS]
    assert {example.publisher for example in examples} == {"larke", "thekarrow"}
    headline = [Label.HEADLINE, Label.PARAGRAPH, Label.PARAGRAPH]
    assert all(list(example.labels[1:4]) == headline for example in examples)
    assert {example.page.url for example in examples[:6]} == {"https://www.larke.example/old-ferry"}


def test_the_gold_of_examples(corpus: Path) -> None:
    """It is that of their page, but for the standfirst where a part of the corpus knows of none."""
    for module in ("lxml", "numpy", "scipy"):
        pytest.importorskip(module)
    from training.examples import corpus_examples

    for path in corpus.glob("dev/made/*/*/gold.json"):
        record = json.loads(path.read_text("utf-8"))
        record["gold"]["standfirst"] = ["The boat is back."]
        path.write_text(json.dumps(record), "utf-8")
    (corpus / "dev" / "made" / "TheKarrow").rename(_made(corpus, "fundus-evaluation", "TheKarrow"))
    told = {example.name: example.gold for example in corpus_examples(corpus)}
    assert told["made/Larke/1"]["standfirst"] == ["The boat is back."]
    assert told["made/Larke/1"]["title"] == "Old ferry sails for the islands"
    assert "standfirst" not in told["fundus-evaluation/TheKarrow/2"]
    assert told["fundus-evaluation/TheKarrow/2"]["title"] == "Old ferry sails for the islands"


def _made(corpus: Path, source: str, publisher: str) -> Path:
    (corpus / "dev" / source).mkdir(exist_ok=True)
    return corpus / "dev" / source / publisher
