"""Bundles: the names of the features that hang on the same few buckets, made once for each set.

There are few sets of buckets: most bundles of a page have been made before, and their weights have
been added up before too (:meth:`~newsparse.label.weights.Weights.add_up`).
"""

from __future__ import annotations

from functools import cache

Names = str
"""The name of a feature, or a bundle of them: several names, one a line."""


@cache
def of_shape(size: int, start: str, end: str) -> Names:
    """How long a unit is, how it starts and how it ends."""
    return f"w{size}\ne{end}\ns{start}\nwe{size}{end}\nws{size}{start}\nse{start}{end}{size // 3}"


@cache
def of_words(size: int, count: int, capitals: int, inner: int) -> Names:
    """How many words it has, with and without capitals, and how many sentences."""
    return f"nw{count}\ncap{capitals}{min(size, 7)}\nin{inner}{min(size, 9)}"


@cache
def of_digits(size: int, share: int, seen: tuple[str, ...]) -> Names:
    """How many digits it has, and which kinds of numbers."""
    return "\n".join([f"dig{share}{min(size, 5)}", *[f"{name}{min(size, 7)}" for name in seen]])


@cache
def of_page(size: int, times: int, share: int | None) -> Names:
    """How often it stands on the page, and how many of its words running text uses."""
    name = f"rep{times}{min(size, 8)}"
    return name if share is None else f"{name}\nov{share}\nov{share}w{size // 2}"


@cache
def of_address(covered: int, back: int | None) -> Names:
    """How much of the URL it says, and how much of it the URL says."""
    return f"url{covered}" if back is None else f"url{covered}\nurl{covered}{back}"


@cache
def of_title(share: int, length: int) -> Names:
    """How much of it the page's first line says."""
    return f"ti{share}{length}"


@cache
def of_gaps(third: int, gap: bool, after: bool, gaps: bool) -> Names:
    """Which blank lines stand around it."""
    return f"g{gap}{after}{gaps}{third}"


@cache
def of_zone(zone: int, size: int, end: str) -> Names:
    """Whether it stands above, in or below the main stretch."""
    return f"m{zone}\nm{zone}{size}{end}"


@cache
def of_stretch(zone: int, start: int, end: int, kind: str) -> Names:
    """How far it stands from where the main stretch starts and ends."""
    if zone == 1:
        return f"m1s{start}{kind}\nm1e{end}{kind}"
    return f"m{zone}s{start}{kind}"


@cache
def of_progress(done: int, many: int, share: int, kind: str) -> Names:
    """How much of the page's running text stands above it."""
    return f"cp{done}{kind}\ncp{done}np{many}\nps{share}{kind}"


@cache
def of_place(above: int, below: int, tenth: int) -> Names:
    """Where it stands on the page."""
    return f"pos{above}\nend{below}\nrel{tenth}"


@cache
def of_three(above: int, below: int, kind: str) -> Names:
    """How many of the three units above and below are running text."""
    return f"b3{above}a{below}\nb3{above}a{below}{kind}"


@cache
def of_eight(above: int, below: int, kind: str) -> Names:
    """How many of the eight units above and below are running text."""
    steps = [sum(count >= step for step in (1, 3, 6)) for count in (above, below)]
    return f"b8{min(above, 5)}a{min(below, 5)}\nb8{steps[0]}a{steps[1]}{kind}"


@cache
def of_distance(up: int, down: int, third: int, kind: str) -> Names:
    """How far above and below running text stands."""
    return f"dp{up}{kind}\ndn{down}{kind}\ndpn{up}{down}{third}"


@cache
def of_upper(second: str, first: str, kind: str) -> Names:
    """What kinds of units stand above it."""
    return f"p1{first}{kind}\np2{second}{first}"


@cache
def of_lower(kind: str, first: str, second: str) -> Names:
    """What kinds of units stand below it."""
    return f"n1{first}{kind}\nn2{first}{second}"


@cache
def of_both(upper: str, kind: str, lower: str) -> Names:
    """What kinds of units stand right above and below it."""
    return f"pn{upper}{kind}{lower}"


@cache
def of_seam(end: str, start: str, third: int) -> Names:
    """How the unit above ends and this one starts."""
    return f"pe{end}{start}{third}"


@cache
def of_heading(steps: int, kind: str) -> Names:
    """How far it stands from the main heading."""
    return f"h1{steps}{kind}"
