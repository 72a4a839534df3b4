"""Bundles: the names of the features that hang on the same few buckets, made once for each set.

There are few sets of buckets, some ten thousand: most bundles of a page have been made before, and their weights have
been added up before too (:meth:`~newsparse.label.weights.Weights.add_up`).
"""

from __future__ import annotations

from functools import cache, lru_cache

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


@lru_cache(maxsize=1024)
def of_hint(kind: str, level: int, half: int) -> tuple[Names, Names]:
    """What the source's markup says of it: two names and no bundle, as a unit may have many."""
    return f"h{kind}{level}", f"h{kind}w{half}"


@cache
def of_phrase(name: str) -> tuple[Names, Names, Names]:
    """A phrase of furniture: the names for its own unit, for the one above, for the one below."""
    return "L" + name, "L+" + name, "L-" + name


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
def of_lead(near: int, told: int, long: int, above: int, prose: bool) -> Names:
    """How much of it the running text below says, and how long that is."""
    return f"nx{near}c{above}\nna{told}c{above}\nnl{long}c{above}{prose}"


@cache
def of_reader(reader: int, offer: int, kind: str) -> Names:
    """How many of its words speak to the reader, and of an offer."""
    return f"ad{reader}{offer}\nap{min(reader, 1)}{min(offer, 3)}{kind}"


@cache
def of_writer(writer: int, kind: str) -> Names:
    """How many of its words speak of who wrote it."""
    return f"wr{writer}{kind}"


@cache
def of_seams(gap: bool, after: bool, gaps: bool, close: str, start: str, third: int) -> Names:
    """Which blank lines stand around it; how the unit above ends and this one starts.

    :param close: how the unit above ends; empty where none stands there.
    """
    name = f"g{gap}{after}{gaps}{third}"
    return f"{name}\npe{close}{start}{third}" if close else name


@cache
def of_zone(zone: int, start: int, end: int, size: int, close: str, kind: str) -> Names:
    """Whether it stands above, in or below the main stretch, and how far from its start and end.

    :param close: how the unit ends.
    """
    name = f"m{zone}\nm{zone}{size}{close}"
    if zone == 1:
        return f"{name}\nm1s{start}{kind}\nm1e{end}{kind}"
    return f"{name}\nm{zone}s{start}{kind}"


@cache
def of_progress(done: int, many: int, share: int, kind: str) -> Names:
    """How much of the page's running text stands above it."""
    return f"cp{done}{kind}\ncp{done}np{many}\nps{share}{kind}"


@cache
def of_place(above: int, below: int, tenth: int) -> Names:
    """Where it stands on the page."""
    return f"pos{above}\nend{below}\nrel{tenth}"


@cache
def of_heading(steps: int, kind: str) -> Names:
    """How far it stands from the main heading."""
    return f"h1{steps}{kind}"


@cache
def of_near(above: int, below: int, above_far: int, below_far: int, kind: str) -> Names:
    """How many of the three, and of the eight, units above and below are running text."""
    steps = [sum(count >= step for step in (1, 3, 6)) for count in (above_far, below_far)]
    return (
        f"b3{above}a{below}\nb3{above}a{below}{kind}\n"
        f"b8{min(above_far, 5)}a{min(below_far, 5)}\nb8{steps[0]}a{steps[1]}{kind}"
    )


@cache
def of_distance(up: int, down: int, third: int, kind: str) -> Names:
    """How far above and below running text stands."""
    return f"dp{up}{kind}\ndn{down}{kind}\ndpn{up}{down}{third}"


@cache
def of_upper(second: str, first: str, kind: str, below: str) -> Names:
    """What kinds of units stand above it, and right below."""
    return f"p1{first}{kind}\np2{second}{first}\npn{first}{kind}{below}"


@cache
def of_lower(kind: str, first: str, second: str) -> Names:
    """What kinds of units stand below it."""
    return f"n1{first}{kind}\nn2{first}{second}"
