"""CPU time of the command from start to end, against the bare interpreter's.

    start_up.py [FILE] [--runs N]

Runs ``newsparse parse FILE`` and ``python -c pass`` in turn and prints the median of each in
seconds, user and system time together, and the median of their ratios; on a noisy machine the ratio
is the figure to compare. Exits with 1 where the command takes half a second or more.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "examples" / "pages" / "guardian-news.txt"
MOST_SECONDS = 0.5


def cpu_seconds(command: list[str]) -> float:
    """User and system time of one run of a command."""
    before = os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    after = os.times()
    return (after.children_user - before.children_user) + (
        after.children_system - before.children_system
    )


def main() -> int:
    """Run; the exit status."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    cli.add_argument("file", nargs="?", default=str(SAMPLE))
    cli.add_argument("--runs", type=int, default=9)
    options = cli.parse_args()
    parse = [sys.executable, "-m", "newsparse", "parse", options.file]
    bare = [sys.executable, "-c", "pass"]
    cpu_seconds(parse)  # compiles what was never imported
    pairs = [(cpu_seconds(parse), cpu_seconds(bare)) for _ in range(options.runs)]
    took = statistics.median(pair[0] for pair in pairs)
    base = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(a / b for a, b in pairs if b)
    print(f"parse {took:.3f} s  python {base:.3f} s  ratio {ratio:.1f}")
    return 1 if took >= MOST_SECONDS else 0


if __name__ == "__main__":
    sys.exit(main())
