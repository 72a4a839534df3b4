"""CPU time of parsing pages without plugins, beside trafilatura's on their HTML.

    python -m benchmarks.speed CORPUS [--render NAME] [--rounds N] [--pages N]
    python -m benchmarks.speed --linear [--rounds N] [--most BYTES] [--plot FILE.svg]

CORPUS holds ``dev/SOURCE/PUBLISHER/PAGE/{gold.json, page.html.gz, RENDER.txt}``. Each page is parsed
by newsparse from its text and by trafilatura from its HTML, in turn and in one process; the figures
are medians over the rounds. Then come the milliseconds a page that each stage takes. ``--linear``
needs no corpus: it times invented pages of 10 kilobytes to 10 megabytes in three shapes, and fits
the exponent with which the time grows with the length; 1 is linear. ``--plot`` draws it.
"""

from __future__ import annotations

import argparse
import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from itertools import cycle, islice, pairwise
from pathlib import Path
from statistics import geometric_mean, median

from attrs import frozen

from newsparse import Article, Page, Parser
from newsparse.assemble import assemble
from newsparse.identify import identify
from newsparse.label.features import look
from newsparse.label.stage import label, units_of
from newsparse.label.trained import trained
from newsparse.provenance import Provenance
from newsparse.read import read
from newsparse.resolve import entry_clock, resolve
from newsparse.runs import runs_of
from training.corpus import corpus_folder, corpus_pages

STAGES = ("read", "identify", "joins, units", "features", "sums, chain, labels", "fields, blocks")
SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)
PROSE = (
    "The council of Vennholm said on Tuesday that the old ferry would sail again in the spring, "
    "once the pier at {place} has been mended. “We waited {n} years for this,” said Ada Quill, "
    "who has run the harbour since it was built."
)
PLACES = ("Oldersund", "Brekke", "Saint Orla", "Nimble Bay", "Tarn")

Growth = dict[str, tuple[list[int], list[float]]]
"""For each shape of page, lengths in characters and the seconds that such pages take."""


@frozen
class Sample:
    """One page of the corpus, read before the clock starts: its text, its HTML and its URL."""

    text: str
    html: str
    url: str | None


def samples(corpus: Path, render: str, most: int | None) -> list[Sample]:
    """The first pages of the corpus, or all, in that render."""
    pages = islice(corpus_pages(corpus), most)
    return [Sample(page.text(render), page.html(), page.url) for page in pages]


def seconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def compare(pages: Sequence[Sample], rounds: int) -> None:
    """Print how long a page takes here and in trafilatura, and how many fit in one of its pages."""
    from trafilatura import extract  # measured against, and no dependency

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    parser = Parser(publishers=())
    ours, theirs, ratios = [], [], []
    for turn in range(rounds + 1):
        own = other = 0.0
        for page in pages:
            own += seconds(lambda page=page: parser.parse(page.text, url=page.url))  # type: ignore[misc]
            other += seconds(lambda page=page: extract(page.html, url=page.url))  # type: ignore[misc]
        if turn:  # the first round reads tables and compiles patterns
            ours.append(1000 * own / len(pages))
            theirs.append(1000 * other / len(pages))
            ratios.append(other / own)
    print(f"newsparse    {median(ours):7.2f} ms a page")
    print(f"trafilatura  {median(theirs):7.2f} ms a page")
    print(f"pages parsed while trafilatura reads one: {median(ratios):.1f}")


def stages(page: Page) -> Iterator[float]:
    """When each stage of one page ended, with the start first."""
    yield time.process_time()
    lines = read(page)
    yield time.process_time()
    identify(page, lines, ())
    yield time.process_time()
    units, *_ = units_of(lines)
    yield time.process_time()
    if units:
        look(page, units)
    yield time.process_time()
    labelled, _ = label(page, lines, {}, {}, trained(), "model")
    yield time.process_time()
    runs = runs_of(labelled)
    resolved = resolve(page, None, None, (), labelled, runs)
    assembled = assemble(labelled, runs, entry_clock(page, None, resolved))
    Article(
        **resolved.fields,
        body=assembled.body,
        images=assembled.images,
        url=page.url,
        lines=labelled,
        provenance=Provenance.of(resolved.provenance),
    )
    yield time.process_time()


def print_stages(pages: Sequence[Sample], rounds: int) -> None:
    """Print the milliseconds a page of each stage."""
    spent: list[list[float]] = []
    for turn in range(rounds + 1):
        total = [0.0] * len(STAGES)
        for page in pages:
            ends = list(stages(Page(page.text, page.url)))
            took = [after - before for before, after in pairwise(ends)]
            took[4] -= took[2] + took[3]  # labelling joins lines and looks for features again
            total = [a + b for a, b in zip(total, took, strict=True)]
        if turn:
            spent.append([1000 * value / len(pages) for value in total])
    for name, column in zip(STAGES, zip(*spent, strict=True), strict=True):
        print(f"  {name:<20} {median(column):6.3f} ms")


def article(number: int, *, markdown: bool) -> str:
    """An invented article with furniture around it, as a plain or a Markdown page."""
    place = PLACES[number % len(PLACES)]
    prose = PROSE.format(place=place, n=number)
    parts = [
        "Skip to content",
        "News",
        "Sport",
        "Culture",
        f"Ferry to {place} will sail again",
        "By Ada Quill",
        f"{1 + number % 28} May 2024, 18.55",
        *[f"{prose} It is the talk of {place}." for _ in range(6)],
        "Sign up to our newsletter",
        *[f"{prose} Fares are set at {number} crowns." for _ in range(6)],
        "Read more",
        f"Five things to see in {place}",
        "Share on Facebook",
        "© 2024 The Vennholm Post",
    ]
    if markdown:
        parts[1:4] = [f"* [{name}](https://vennholm.example/{name})" for name in parts[1:4]]
        parts[4] = f"# {parts[4]}"
        parts[9] = parts[9].replace("Ada Quill", "**Ada Quill**")
    return "\n\n".join(parts)


def plain(size: int) -> str:
    """A page of plain text of so many characters."""
    return _repeated(size, markdown=False)


def one_line(size: int) -> str:
    """The same with no line ends at all."""
    return _repeated(size, markdown=False).replace("\n\n", " ")


def markdown(size: int) -> str:
    """A page of Markdown of so many characters."""
    return _repeated(size, markdown=True)


def _repeated(size: int, *, markdown: bool) -> str:
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(article(len(parts), markdown=markdown))
        length += len(parts[-1]) + 2
    return "\n\n".join(parts)[:size]


def exponent(sizes: Sequence[int], times: Sequence[float]) -> float:
    """The slope of the straight line through the points on logarithmic axes, by least squares."""
    xs, ys = [math.log(size) for size in sizes], [math.log(spent) for spent in times]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    return above / sum((a - x) ** 2 for a in xs)


def print_linear(rounds: int, most: int) -> Growth:
    """Print the microseconds a kilobyte that pages of each length take, and the exponent."""
    growth: Growth = {}
    parser = Parser(publishers=())
    parser.parse(plain(SIZES[0]))
    sizes = [size for size in SIZES if size <= most]
    print("µs a kilobyte".ljust(14) + "".join(f"{size / 1000:>9,.0f}k" for size in sizes))
    for make in (plain, one_line, markdown):
        times = []
        for size in sizes:
            text = make(size)
            repeats = 1 if size > 1_000_000 else rounds
            times.append(
                median(seconds(lambda text=text: parser.parse(text)) for _ in range(repeats))  # type: ignore[misc]
            )
        row = "".join(f"{1e9 * t / size:>10.0f}" for t, size in zip(times, sizes, strict=True))
        print(f"{make.__name__:<14}{row}   exponent {exponent(sizes, times):.3f}", flush=True)
        growth[make.__name__.replace("_", " ")] = (sizes, times)
    return growth


def draw(growth: Growth, path: Path) -> None:
    """Write time against length as SVG, on logarithmic axes; the same figures make the same bytes.

    :raises ImportError: matplotlib is not installed.
    """
    from matplotlib import style
    from matplotlib.figure import Figure
    from matplotlib.ticker import EngFormatter

    points = [point for found in growth.values() for point in zip(*found, strict=True)]
    rate = geometric_mean([spent / size for size, spent in points])
    ends = [min(points)[0], max(points)[0]]
    slope_one = [size * rate for size in ends]
    with style.context(["default", {"svg.hashsalt": "newsparse", "svg.fonttype": "none"}]):
        figure = Figure(figsize=(7, 4.5), layout="constrained")
        axes = figure.add_subplot(xscale="log", yscale="log")
        axes.set(xlabel="characters of the page", ylabel="CPU time")
        axes.xaxis.set_major_formatter(EngFormatter())
        axes.yaxis.set_major_formatter(EngFormatter("s"))
        for (name, (sizes, times)), marker in zip(growth.items(), cycle("os^"), strict=False):
            label = f"{name}: exponent {exponent(sizes, times):.2f}"
            axes.plot(sizes, times, marker=marker, label=label)
        axes.plot(ends, slope_one, "--", color="black", linewidth=1, label="slope one", zorder=1)
        axes.grid(alpha=0.3)
        axes.legend()
        # Neither the day nor matplotlib's version, so that a plot changes with its figures alone.
        figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})


def main() -> None:
    """Print the figures."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    cli.add_argument("corpus", nargs="?", type=corpus_folder)
    cli.add_argument("--render", default="resiliparse")
    cli.add_argument("--rounds", type=int, default=5)
    cli.add_argument("--pages", type=int)
    cli.add_argument("--linear", action="store_true")
    cli.add_argument("--most", type=int, default=SIZES[-1])
    cli.add_argument("--plot", type=Path)
    options = cli.parse_args()
    if options.plot and not options.linear:
        cli.error("--plot draws what --linear measures: ask for both")
    if options.plot and find_spec("matplotlib") is None:
        cli.error("--plot needs matplotlib: pip install matplotlib")
    if options.corpus and find_spec("trafilatura") is None:
        cli.error("the comparison needs trafilatura: pip install trafilatura")
    if options.linear:
        growth = print_linear(options.rounds, options.most)
        if options.plot:
            draw(growth, options.plot)
    elif options.corpus is None:
        cli.error("name a corpus, or ask for --linear")
    else:
        pages = samples(options.corpus, options.render, options.pages)
        compare(pages, options.rounds)
        print_stages(pages, options.rounds)


if __name__ == "__main__":
    main()
