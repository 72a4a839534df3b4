"""How well the model tells each label, on publishers that it has not seen.

    python -m benchmarks.labels CORPUS --folds FOLDER [--render innertext]

FOLDER holds the models of ``python -m training.train CORPUS --folds FOLDER``. The gold of lines is
that which the model learns from (``training/gold.py``, ``training/markup.py``): the body and the
head are the corpus' own, the kinds of furniture what the page's markup says, so that a figure below
100 may be the gold's fault as well.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsparse.label.trained import trained
from newsparse.lines import Label
from training.corpus import RENDERS, corpus_folder
from training.examples import Example, corpus_examples
from training.folds import FOLDS, fold_of

Pair = tuple[Label, Label]
"""The gold label of a unit, and the model's."""


def pairs(examples: Iterable[Example], folds: Path) -> Iterator[Pair]:
    """The labels of the units of each page, the model's from the fold of its publisher."""
    models = [trained(folds / f"{fold}.model") for fold in range(FOLDS)]
    for page in examples:
        guesses = models[fold_of(page.publisher)](page.page, page.units).guesses
        yield from ((gold, g.label) for gold, g in zip(page.labels, guesses, strict=True) if g)


def table(found: Iterable[Pair]) -> list[str]:
    """A row a label: how many units the gold and the model have, precision and recall in percent."""
    gold, told, right = Counter[Label](), Counter[Label](), Counter[Label]()
    for true, guess in found:
        gold[true] += 1
        told[guess] += 1
        right[true] += true is guess
    lines = ["| label | gold | told | precision | recall |", "|---|---|---|---|---|"]
    for label in sorted({*gold, *told}, key=lambda label: -gold[label]):
        shares = [
            f"{100 * right[label] / count[label]:.0f}" if count[label] else ""
            for count in (told, gold)
        ]
        lines.append(f"| {label.value} | {gold[label]} | {told[label]} | {' | '.join(shares)} |")
    return lines


def main() -> None:
    """Run."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    cli.add_argument("corpus", type=corpus_folder)
    cli.add_argument("--folds", type=Path, required=True)
    cli.add_argument("--render", choices=RENDERS, default="innertext")
    options = cli.parse_args()
    pages = (page for page in corpus_examples(options.corpus) if page.render == options.render)
    print("\n".join(table(pairs(pages, options.folds))))


if __name__ == "__main__":
    main()
