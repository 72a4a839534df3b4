"""Accuracy on a corpus of scraped pages with gold, cross-validated over publishers.

    python -m benchmarks.accuracy CORPUS [--folds FOLDER] [--out FOLDER] [--worst N] [--gate]

CORPUS holds ``dev/SOURCE/PUBLISHER/PAGE/{gold.json, page.html.gz, RENDER.txt}``,
``seed/{page.txt, gold.json}`` and, beside it, ``../bench/score.py``, the scorer whose figures these
are. Every page is parsed in every render, once without any publisher's plugin and once with all
that are installed, always with a model that has seen no page of its publisher. Those models are
read from the folder of ``--folds``, as ``python -m training.train CORPUS --folds FOLDER`` writes
them, or trained first. The tables go to ``--out`` too: ``accuracy.md`` and, a row a page,
``pages.csv``. With ``--gate``, ends with 1 where a figure is below what was reached before, or
another promise of the project is broken.
"""

from __future__ import annotations

import argparse
import csv
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import combinations, product
from pathlib import Path
from statistics import correlation, mean
from typing import Any

from attrs import frozen
from scipy.stats import spearmanr

from benchmarks.promises import check_guardian, check_laws, check_seed
from benchmarks.scoring import SOURCES, Scores, prediction, score
from newsparse import Parser
from training.corpus import RENDERS, CorpusPage, corpus_folder, corpus_pages
from training.folds import FOLDS, fold_of

COLUMNS = (
    "rouge",
    "P",
    "R",
    "para",
    "vtitle",
    "vstand",
    "vdate",
    "vauthor",
    "vcap",
    "vcredit",
    "leak",
)
COLLAPSED = 50.0
ALL = "all"
"""The name of both sources together."""

# What the model was measured at, less the noise of one page: the gate lets nothing fall below.
LEAST = {
    ("fundus-evaluation", "resiliparse"): 92.4,
    ("fundus-evaluation", "wet"): 92.2,
    ("fundus-evaluation", "innertext"): 93.0,
    ("fundus-evaluation", "bs4"): 88.5,
    ("fundus-evaluation", "inscriptis"): 93.5,
    ("fundus-evaluation", "markdown"): 91.4,
    ("fundus", "resiliparse"): 93.5,
    ("fundus", "wet"): 95.0,
    ("fundus", "innertext"): 93.1,
    ("fundus", "bs4"): 94.0,
    ("fundus", "inscriptis"): 94.8,
    ("fundus", "markdown"): 94.6,
}

LEAST_FIELDS = {
    "innertext": {
        "vtitle": 81,
        "vstand": 58,
        "vdate": 92,
        "vauthor": 80,
        "vcap": 56,
        "vcredit": 88,
    },
    "wet": {"vtitle": 81, "vstand": 58, "vdate": 92, "vauthor": 79, "vcap": 34},
    "resiliparse": {
        "vtitle": 82,
        "vstand": 50,
        "vdate": 86,
        "vauthor": 73,
        "vcap": 47,
        "vcredit": 87,
    },
    "inscriptis": {
        "vtitle": 81,
        "vstand": 60,
        "vdate": 89,
        "vauthor": 78,
        "vcap": 54,
        "vcredit": 89,
    },
}
"""The same for the fields, of what a render shows, over all pages."""


@frozen
class Parsed:
    """One page in one render: the scorer's input, and the article's own confidence."""

    page: CorpusPage
    render: str
    row: dict[str, Any]
    confidence: float


def parse_fold(job: tuple[Path, Path, int, bool]) -> list[Parsed]:
    """All pages of one fold's publishers, parsed with that fold's model."""
    corpus, folds, fold, plugins = job
    parser = Parser(publishers=None if plugins else (), model=folds / f"{fold}.model")
    found = []
    for page in corpus_pages(corpus):
        if fold_of(page.publisher) != fold:
            continue
        for render in RENDERS:
            article = parser.parse(page.text(render), url=page.url, captured_at=page.captured_at)
            row = prediction(page.name, article)
            found.append(Parsed(page, render, row, article.confidence or 0.0))
    return found


def measure(
    corpus: Path, parsed: Sequence[Parsed]
) -> tuple[dict[tuple[str, str], Scores], dict[tuple[str, str], float]]:
    """The figures by source and render, and the body ROUGE of each page by name and render."""
    by_group: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for item in parsed:
        for source in (item.page.source, ALL):
            by_group.setdefault((source, item.render), []).append(item.row)
    groups = list(product((*SOURCES, ALL), RENDERS))
    with ProcessPoolExecutor(2) as pool:
        scored = pool.map(
            score,
            [corpus] * len(groups),
            map(by_group.get, groups),
            [render for _, render in groups],
        )
        scores = dict(zip(groups, scored, strict=True))
    pages = {
        (name, render): value
        for (_, render), found in scores.items()
        for name, value in found.pages.items()
    }
    return scores, pages


def table(scores: dict[tuple[str, str], Scores]) -> list[str]:
    """The figures as a Markdown table."""
    lines = ["| source | render | " + " | ".join(COLUMNS) + " |", "|---" * (2 + len(COLUMNS)) + "|"]
    for (source, render), found in scores.items():
        cells = [
            "" if found.means.get(name) is None else f"{found.means[name]:.2f}" for name in COLUMNS
        ]
        lines.append(f"| {source} | {render} | " + " | ".join(cells) + " |")
    return lines


def confidence_lines(parsed: Sequence[Parsed], pages: dict[tuple[str, str], float]) -> list[str]:
    """How well the articles' confidence orders pages by their true score."""
    sure = [item.confidence for item in parsed]
    true = [pages[item.page.name, item.render] for item in parsed]
    lines = [
        f"confidence against body ROUGE over {len(sure)} texts: Spearman "
        f"{spearmanr(sure, true).statistic:.3f}, Pearson {correlation(sure, true):.3f}"
    ]
    best_first = sorted(range(len(sure)), key=lambda i: -sure[i])
    for share in (100, 90, 80, 50):
        kept = best_first[: len(best_first) * share // 100]
        lines.append(
            f"the {share} % of highest confidence (from {sure[kept[-1]]:.2f}): mean ROUGE "
            f"{mean(true[i] for i in kept):.2f}, under 50: {sum(true[i] < 50 for i in kept)}"
        )
    return lines


def agreement(corpus: Path, parsed: Sequence[Parsed]) -> float:
    """The mean ROUGE of the bodies of one page in two renders, over all pairs; in percent."""
    sys.path.insert(0, str(corpus.parent / "bench"))
    from score import rouge_lsum  # type: ignore[import-not-found]

    bodies: dict[str, list[str]] = {}
    for item in parsed:
        bodies.setdefault(item.page.name, []).append("\n".join(item.row["paragraphs"]))
    values: list[float] = [
        100 * rouge_lsum(one, other)[2]
        for found in bodies.values()
        for one, other in combinations(found, 2)
    ]
    return mean(values)


def worst(pages: dict[tuple[str, str], float], count: int) -> list[str]:
    """The pages with the lowest scores, the lowest first."""
    low = sum(value < COLLAPSED for value in pages.values())
    lines = [f"{low} of {len(pages)} texts score under {COLLAPSED:.0f}; the worst:"]
    ordered = sorted(pages.items(), key=lambda item: item[1])
    return lines + [f"{value:6.2f} {name} {render}" for (name, render), value in ordered[:count]]


def report(
    corpus: Path, folds: Path, options: argparse.Namespace, *, plugins: bool
) -> dict[tuple[str, str], Scores]:
    """Measure and print, and write to ``--out``."""
    jobs = [(corpus, folds, fold, plugins) for fold in range(FOLDS)]
    with ProcessPoolExecutor(2) as pool:
        parsed = [item for found in pool.map(parse_fold, jobs) for item in found]
    scores, pages = measure(corpus, parsed)
    title = "with all installed plugins" if plugins else "without publisher plugins"
    lines = [f"## Accuracy {title}", "", *table(scores), ""]
    lines += confidence_lines(parsed, pages)
    if not plugins:
        lines.append(f"agreement of renders: {agreement(corpus, parsed):.2f}")
    lines += ["", *worst(pages, options.worst), ""]
    print("\n".join(lines))
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
        name = "with-plugins" if plugins else "without-plugins"
        (options.out / f"accuracy-{name}.md").write_text("\n".join(lines), encoding="utf-8")
        with (options.out / f"pages-{name}.csv").open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(("page", "render", "rouge", "confidence"))
            for item in parsed:
                value = pages[item.page.name, item.render]
                rows.writerow((item.page.name, item.render, value, round(item.confidence, 4)))
    return scores


def check_figures(scores: dict[tuple[str, str], Scores]) -> Iterator[str]:
    """The figures that are below what was reached before."""
    for group, least in LEAST.items():
        reached = scores[group].means["rouge"]
        if reached < least:
            yield f"{' '.join(group)}: body ROUGE {reached:.2f} is below {least}"
    for render, fields in LEAST_FIELDS.items():
        for name, least in fields.items():
            reached = scores[ALL, render].means[name]
            if reached < least:
                yield f"{render}: {name} {reached:.2f} is below {least}"


def train_folds(corpus: Path, folder: Path) -> Path:
    """Train the models of all folds, in a process of its own."""
    command = [sys.executable, "-m", "training.train", str(corpus), "--folds", str(folder)]
    subprocess.run(command, check=True)  # noqa: S603
    return folder


def main() -> int:
    """Run; the exit status."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("corpus", type=corpus_folder)
    cli.add_argument("--folds", type=Path)
    cli.add_argument("--out", type=Path)
    cli.add_argument("--worst", type=int, default=25)
    cli.add_argument("--gate", action="store_true")
    options = cli.parse_args()
    corpus = options.corpus.resolve()
    with tempfile.TemporaryDirectory() as folder:
        folds = options.folds or train_folds(corpus, Path(folder))
        without = report(corpus, folds, options, plugins=False)
        report(corpus, folds, options, plugins=True)
    if not options.gate:
        return 0
    faults = [
        *check_figures(without),
        *check_seed(corpus),
        *check_guardian(corpus),
        *check_laws(corpus),
    ]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"accuracy gate: {len(faults)} broken promises")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
