"""Families: what the names of features mean, for people.

One entry a family of the names that :mod:`~newsparse.label.features` makes, in its order. A name
of where a unit stands often holds the unit's own length too; as its text is there to see, that is
left out, so that such names say the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsparse.label.wording import (
    AGENCY,
    AROUND,
    ENDS,
    HINTS,
    Parts,
    always,
    beside,
    distance,
    one_of,
    say_addressed,
    say_distances,
    say_furniture,
    say_kind,
    say_near,
    say_share,
    say_size,
    say_start,
    say_stretch,
    say_wider,
)

Family = tuple[re.Pattern[str], Callable[[Parts], str]]

_ANY_KIND = r"(?:\^|\$|PP?|[sn]\d)"
_ANY_END = r"(?:q\.|[.?:,…0a~)q])"
_KIND = f"({_ANY_KIND})"
_END = f"({_ANY_END})"
_START = r"([Aaxq(©#@0~-])"
_PROSE = "(?:PP?|n)"


def describe(name: str) -> str | None:
    """A feature in words; ``None`` for a name of no known family.

    >>> describe("Lshare=")
    'is a share phrase'
    """
    for pattern, say in FAMILIES:
        found = pattern.fullmatch(name)
        if found is not None:
            return say(tuple(part or "" for part in found.groups()))
    return None


def _family(pattern: str, say: Callable[[Parts], str]) -> Family:
    return re.compile(pattern, re.DOTALL), say


FAMILIES: tuple[Family, ...] = (
    _family(r"w(\d+)", lambda p: say_size(p[0])),
    _family(rf"e{_END}", lambda p: ENDS[p[0]]),
    _family(rf"s{_START}", lambda p: say_start(p[0])),
    _family(rf"we(\d+){_END}", lambda p: f"{say_size(p[0])}, {ENDS[p[1]]}"),
    _family(rf"ws(\d+){_START}", lambda p: f"{say_size(p[0])}, {say_start(p[1])}"),
    _family(rf"se{_START}{_END}\d", lambda p: f"{say_start(p[0])}, {ENDS[p[1]]}"),
    _family(
        r"nw(\d)",
        one_of(
            "one word",
            "two words",
            "three words",
            "4–5 words",
            "6–8 words",
            "9–13 words",
            "14–19 words",
            "20–39 words",
            "40 words or more",
        ),
    ),
    _family(
        r"cap(\d)\d",
        one_of(
            "no word with a capital",
            "hardly a word with a capital",
            "few words with a capital",
            "some words with a capital",
            "many words with a capital",
            "most words with a capital",
            "every word with a capital",
        ),
    ),
    _family(r"upper\d", always("all in capitals")),
    _family(
        r"dig(\d)\d",
        one_of("has digits", "has digits", "has digits", "has many digits", "mostly digits"),
    ),
    _family(r"year\d", always("has a year")),
    _family(r"clock\d", always("has a time of day")),
    _family(r"date\d", always("has a date")),
    _family(
        r"in(\d)\d",
        one_of("one sentence at most", "two sentences", "three sentences", "several sentences"),
    ),
    _family(r"c([^\w\s])\d", lambda p: f"has the sign {p[0]}"),
    _family("url", always("has a web address")),
    _family("t=(.*)", lambda p: f"the words “{p[0]}”" if p[0] else "a few very long words"),
    _family(r"f2?=(.+)", lambda p: f"starts with “{p[0]}”"),
    _family(rf"h({'|'.join(HINTS)})w?\d+", lambda p: HINTS[p[0]]),
    _family(r"L([-+]?)(\w+)([=^$~])", say_furniture),
    _family(
        r"rep(\d)\d",
        one_of("", "stands on the page once", "stands on the page twice", "repeats on the page"),
    ),
    _family(
        r"ov(\d)(?:w\d+)?",
        one_of(
            "shares no word with the running text",
            "shares few words with the running text",
            "shares few words with the running text",
            "shares some words with the running text",
            "shares some words with the running text",
            "shares many words with the running text",
            "shares many words with the running text",
            "shares its words with the running text",
        ),
    ),
    _family(
        r"url(\d)\d?",
        one_of(
            "none of the URL's words",
            "some of the URL's words",
            "some of the URL's words",
            "many of the URL's words",
            "most of the URL's words",
            "most of the URL's words",
            "all of the URL's words",
        ),
    ),
    _family(
        r"ti(\d)\d",
        one_of(
            "shares no word with the page's first line",
            "shares few words with the page's first line",
            "shares words with the page's first line",
            "shares most words with the page's first line",
            "its words are those of the page's first line",
        ),
    ),
    _family(r"cr\d|([+-])cr", lambda p: beside(p[0], "ends with a picture's credit")),
    _family(r"cl\d|([+-])cl", lambda p: beside(p[0], "is a picture's credit")),
    _family(rf"([+-])a(?:l{_ANY_KIND}|w\d)", lambda p: beside(p[0], "may be a credit by itself")),
    _family(r"([+-]?)ag([W/.E])", lambda p: beside(p[0], AGENCY[p[1]])),
    _family(r"dup([+-])\d", lambda p: beside(p[0], "says the same")),
    _family("side", always("tells who stands where in a picture")),
    _family("archive", always("speaks of a picture")),
    _family("yend(?:True|False)", always("ends with a year")),
    _family("fday(?:True|False)", always("tells a day with its year")),
    _family(r"rest\d(?:True|False)", always("a few words stand behind its last full stop")),
    _family("signs", always("an agency signs the text")),
    _family(r"nx(\d)c\d", lambda p: f"{say_share(p[0])} in the next running text"),
    _family(r"na(\d)c\d", lambda p: f"{say_share(p[0])} in the running text below"),
    _family(
        r"nl(\d)c\d(?:True|False)",
        one_of(
            "much shorter than the next running text",
            "much shorter than the next running text",
            "shorter than the next running text",
            "about as long as the next running text",
            "longer than the next running text",
            "much longer than the next running text",
        ),
    ),
    _family(
        rf"ul(\d){_ANY_KIND}",
        one_of("right below a line that ends with a colon", "in a list below a colon"),
    ),
    _family(r"ad(\d)(\d)", say_addressed),
    _family(rf"ap(\d)(\d){_PROSE}", say_addressed),
    _family(
        rf"wr(\d){_PROSE}",
        one_of(
            "",
            "holds a word of notes on authors",
            "holds two words of notes on authors",
            "holds many words of notes on authors",
        ),
    ),
    _family(
        r"g(True|False)(True|False)(True|False)\d",
        lambda p: AROUND[p[0], p[1]] if p[2] == "True" else "a page of evenly spaced lines",
    ),
    _family(rf"m([012])(?:\d+{_ANY_END}|([se])(\d){_ANY_KIND})?", say_stretch),
    _family(
        rf"cp(\d)(?:{_ANY_KIND}|np\d)",
        one_of(
            "before all running text",
            "near the start of the running text",
            "near the start of the running text",
            "in the first half of the running text",
            "in the second half of the running text",
            "near the end of the running text",
            "near the end of the running text",
            "after all running text",
        ),
    ),
    _family(
        rf"ps(\d){_ANY_KIND}",
        one_of(
            "a page with next to no running text",
            "a page with little running text",
            "a page with little running text",
            "a page with some running text",
            "a page with much running text",
            "a page with much running text",
            "a page of running text",
        ),
    ),
    _family(
        r"pos(\d+)",
        one_of(
            "the page's first line",
            "near the top of the page",
            "near the top of the page",
            "near the top of the page",
            "near the top of the page",
            "well down the page",
            "well down the page",
            "far down the page",
        ),
    ),
    _family(
        r"end(\d+)",
        one_of(
            "the page's last line",
            "near the end of the page",
            "near the end of the page",
            "near the end of the page",
            "near the end of the page",
            "well above the end of the page",
            "well above the end of the page",
            "far above the end of the page",
        ),
    ),
    _family(
        r"rel(\d)",
        lambda p: f"{10 * int(p[0])}–{10 * int(p[0]) + 10} % down the page",
    ),
    _family(rf"b3(\d)a(\d){_KIND}?", say_near),
    _family(rf"b8(\d)a(\d){_KIND}?", say_wider),
    _family(rf"dp(\d){_ANY_KIND}", distance("above", "below")),
    _family(rf"dn(\d){_ANY_KIND}", distance("below", "above")),
    _family(r"dpn(\d)(\d)\d", say_distances),
    _family(rf"p1{_KIND}{_KIND}", lambda p: f"below {say_kind(p[0])}"),
    _family(rf"n1{_KIND}{_KIND}", lambda p: f"above {say_kind(p[0])}"),
    _family(
        rf"pn{_KIND}{_KIND}{_KIND}", lambda p: f"between {say_kind(p[0])} and {say_kind(p[2])}"
    ),
    _family(rf"p2{_KIND}{_KIND}", lambda p: f"below {say_kind(p[0])} and {say_kind(p[1])}"),
    _family(rf"n2{_KIND}{_KIND}", lambda p: f"above {say_kind(p[0])} and {say_kind(p[1])}"),
    _family(rf"pe{_END}{_START}\d", lambda p: f"{say_start(p[1])}, below a line that {ENDS[p[0]]}"),
    _family(
        rf"h1(\d+){_ANY_KIND}",
        one_of(*["above the main heading"] * 4, "the main heading", "below the main heading"),
    ),
)
