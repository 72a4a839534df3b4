"""Does the time a page takes grow linearly with its length?

Parses, audits and explains hostile pages of sizes n, 2n and 4n and prints how the time grew with
each doubling: 2 is linear, 4 is quadratic. Exits with 1 if a doubling cost more than
``LIMIT`` times as much. The Guardian's plugin must be installed: its rules are measured too.

Usage: ``python benchmarks/linear.py [--profile] [SHAPE ...]``
"""

from __future__ import annotations

import cProfile
import gc
import pstats
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from statistics import median

from attrs import frozen

from newsparse import Parser, audit
from newsparse.explain import explanation_of

LIMIT = 3.0
RUNS = 5
LEAST_SECONDS = 0.06
MOST_SECONDS = 12.0
PROSE = (
    "The council of Vennholm said on Tuesday that the old ferry would sail again in the spring. "
)
MENU = ("News", "Opinion", "Sport", "Culture", "Lifestyle", "Show More", "Football", "Tennis")


@frozen
class Shape:
    """A kind of page: a name, what makes one of ``n`` parts, and the format it is read in."""

    name: str
    make: Callable[[int], str]
    format: str = "text"


def _lines(line: str) -> Callable[[int], str]:
    """Pages of ``n`` lines; ``{i}`` in a line is its number."""
    return lambda n: "\n".join(line.replace("{i}", str(i)) for i in range(n))


HEAD = "Ferry to sail again\nThe old boat is back\nAda Quill\nSun 1 Dec 2024 18.55 GMT\n"
SHAPES = (
    Shape("a line of words", lambda n: PROSE * n),
    Shape("a line without a space", lambda n: "a" * 50 * n),
    Shape("a line of odd characters", lambda n: "a\u200b\u00ad\xa0\x00" * n),
    Shape("paragraphs", lambda n: HEAD + f"{PROSE * 2}\n\n" * n),
    Shape("blank lines", lambda n: "\n" * n),
    Shape("blank lines in a head", lambda n: "Ferry\n" + "\n" * n + HEAD),
    Shape("short lines", _lines("Ferry number {i}")),
    Shape("short lines in a body", lambda n: HEAD + PROSE + _lines("\nFerry {i}")(n) + PROSE),
    Shape("short lines, unbroken", lambda n: HEAD + PROSE + _lines("Ferry {i}")(n) + f"\n{PROSE}"),
    Shape("single letters", lambda n: "A\n" * n),
    Shape(
        "drop caps", _lines("T\nhe ferry of Vennholm will sail again next spring, say its owners")
    ),
    Shape("fragments", _lines("and so the ferry of Vennholm number {i} went on to sail again")),
    Shape("sentences", _lines("It sailed.")),
    Shape("captions", _lines("Boat {i} off the coast of Vennholm. Photograph: Ada Quill/Reuters")),
    Shape(
        "captions under alt texts, repeated",
        lambda n: (
            HEAD
            + "\n\n".join(f"Boat {i} Photograph: Ada Quill/Reuters" for i in range(n))
            + "\n\n".join(
                f"\n\nA boat {i}\nBoat {i} Photograph: Ada Quill/Reuters" for i in range(n)
            )
        ),
    ),
    Shape("credits above the body", _lines("Photograph: Ada Quill {i}/Reuters")),
    Shape("dates", _lines("Sun 1 Dec 2024 18.55 GMT")),
    Shape("dates that are none", _lines("Sun 99 Xyz 2024 18.55 GMT")),
    Shape("bylines", _lines("By Ada Quill and Bo Rask{i}")),
    Shape("corrections", _lines("This article was amended on 3 May {i}.")),
    Shape("rich links", _lines("Ferries number {i} to sail again\nRead more")),
    Shape("topics", lambda n: HEAD + PROSE + "\nTopics\n" * n + "Ferries\nShare\n" * n),
    Shape("zone starts", lambda n: HEAD + PROSE + "\n" + "Most viewed\n" * n),
    Shape("zone starts and text", lambda n: HEAD + f"Most viewed\nFerry\n{PROSE}\n" * n),
    Shape("lost zone ends", lambda n: HEAD + "skip past newsletter promotion\n\nSign up\n" * n),
    Shape("zone and blank lines", lambda n: "skip past newsletter promotion\n" + "\n" * n),
    Shape("phrases run together", lambda n: ("Skip to main contentShare" * 70 + "\n") * n),
    Shape("menus", lambda n: ("\n".join(MENU) + "\n") * n),
    Shape("list items", lambda n: HEAD + PROSE + "\n" + _lines("  • Ferry number {i}")(n)),
    Shape("live entries", lambda n: HEAD + f"11.32 GMT\nFerry sails\n{PROSE}\n\n" * n),
    Shape("quotations", lambda n: HEAD + f"> {PROSE}\n\n" * n, "markdown"),
    Shape("headings", lambda n: HEAD + f"## Ferry\n{PROSE}\n\n" * n, "markdown"),
    Shape("nested brackets", lambda n: "[" * n + "]" * n, "markdown"),
    Shape("links without an end", lambda n: "[a](b" * n, "markdown"),
    Shape("links in parentheses", lambda n: "[x](" + "()" * n, "markdown"),
    Shape("links with titles", lambda n: '[a](b "' * n, "markdown"),
    Shape("links", lambda n: "[ferry](https://vennholm.example/a) " * n, "markdown"),
    Shape("emphasis", lambda n: "a *ferry* and **boat** " * n, "markdown"),
    Shape("stars", lambda n: "a **" * n, "markdown"),
    Shape("a run of stars", lambda n: "a" + "*" * n + "a", "markdown"),
    Shape("underscores", lambda n: "a" + "_" * n + "a", "markdown"),
    Shape("spaced underscores", lambda n: "a _ b" * n, "markdown"),
    Shape("leading spaces", lambda n: " " * n + "x", "markdown"),
    Shape("a rule and spaces", lambda n: "---" + " " * n + "x", "markdown"),
    Shape("rule bait", lambda n: "* " * n + "x", "markdown"),
    Shape("heading ends", lambda n: "# a" + " #" * n + "x", "markdown"),
    Shape("quotation marks", lambda n: "> " * n + "x", "markdown"),
    Shape("tables", lambda n: "| a | b |\n|---|---|\n" + "| ferry | boat |\n" * n, "markdown"),
    Shape("a row of cells", lambda n: "| a " * n + "|", "markdown"),
    Shape("backticks", lambda n: "`a " * n, "markdown"),
    Shape("automatic links", lambda n: "<http://a" * n, "markdown"),
    Shape("backslashes", lambda n: "\\" * n, "markdown"),
    Shape("Markdown or not", lambda n: "# a\n" + "[a](b\n" * n, "auto"),
)
CAPTURED = datetime(2024, 12, 2, tzinfo=UTC)


def _work(parser: Parser, shape: Shape, text: str) -> None:
    article = parser.parse(text, publisher="guardian", captured_at=CAPTURED, format=shape.format)
    audit(article, text)
    str(explanation_of(article))
    assert article.word_count >= 0  # noqa: S101


def _seconds(parser: Parser, shape: Shape, text: str) -> float:
    gc.collect()
    gc.disable()
    start = time.process_time()
    _work(parser, shape, text)
    spent = time.process_time() - start
    gc.enable()
    return spent


def _size(parser: Parser, shape: Shape) -> int:
    """The least n, of powers of two, that takes long enough to be timed."""
    n = 64
    while n < 2**20 and _seconds(parser, shape, shape.make(n)) < LEAST_SECONDS:
        n *= 2
    return n


def measure(parser: Parser, shape: Shape) -> tuple[int, list[float]]:
    """The size n, and the median seconds that pages of n, 2n and 4n parts take.

    Where a page takes longer than ``MOST_SECONDS`` it is timed once, and no larger one is.
    """
    n = _size(parser, shape)
    seconds = []
    for size in (n, 2 * n, 4 * n):
        text = shape.make(size)
        times = [_seconds(parser, shape, text)]
        times += [_seconds(parser, shape, text) for _ in range(RUNS - 1) if times[0] < 2.0]
        seconds.append(median(times))
        if times[0] > MOST_SECONDS:
            break
    return n, seconds


def _profile(parser: Parser, shape: Shape, n: int) -> None:
    profile = cProfile.Profile()
    profile.runcall(_work, parser, shape, shape.make(n))
    pstats.Stats(profile).sort_stats("tottime").print_stats(6)


def main(arguments: list[str]) -> int:
    """Print a row for every shape; 1 if one of them is superlinear."""
    wanted = [argument for argument in arguments if not argument.startswith("-")]
    parser = Parser()
    _work(parser, SHAPES[0], HEAD * 20)
    bad = []
    print(f"{'shape':<36} {'n':>8} {'seconds':>9} {'2n/n':>6} {'4n/2n':>6}")
    for shape in SHAPES:
        if wanted and shape.name not in wanted:
            continue
        n, seconds = measure(parser, shape)
        ratios = [after / before for before, after in pairwise(seconds)]
        shown = " ".join(f"{ratio:>6.2f}" for ratio in ratios)
        fault = max(ratios, default=LIMIT + 1) > LIMIT
        print(
            f"{shape.name:<36} {n:>8} {seconds[0]:>9.3f} {shown}{'  !' if fault else ''}",
            flush=True,
        )
        if fault:
            bad.append(shape.name)
            if "--profile" in arguments:
                _profile(parser, shape, 2 * n)
    print(f"superlinear: {', '.join(bad) if bad else 'none'}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
