"""Train the model of lines that the package ships.

    python -m training.train CORPUS [--out FILE] [--folds FOLDER]

CORPUS holds ``dev/SOURCE/PUBLISHER/PAGE/{page.html.gz, gold.json, RENDER.txt}``. The model is
learned from all its pages and from the invented ones of ``tests/pages``, and written to FILE, the
package's own by default. With ``--folds``, the models that cross-validation needs are written to
FOLDER instead: ``K.model`` has seen no page of the publishers of fold K.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

# One thread a process: sums then come out in the same order, and folds do not compete.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

OUT = Path(__file__).parent.parent / "newsparse" / "label" / "lines.model"


def main() -> None:
    """Learn, and write what was learned."""
    from training.corpus import corpus_folder
    from training.examples import corpus_examples, generated_examples
    from training.folds import learn_folds
    from training.learn import learn

    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("corpus", type=corpus_folder)
    cli.add_argument("--out", type=Path, default=OUT)
    cli.add_argument("--folds", type=Path)
    options = cli.parse_args()
    examples = [*corpus_examples(options.corpus), *generated_examples()]
    if options.folds is None:
        data = learn(examples)
        options.out.write_bytes(data)
        print(f"{options.out}: {len(data)} bytes, from {len(examples)} pages")
        return
    options.folds.mkdir(parents=True, exist_ok=True)
    for fold, data in enumerate(learn_folds(examples)):
        (options.folds / f"{fold}.model").write_bytes(data)
        print(f"{options.folds / f'{fold}.model'}: {len(data)} bytes")


if __name__ == "__main__":
    main()
