"""Wording: what the names of features mean, for people.

One entry a family of the names that :mod:`~newsparse.label.features` makes, in its order. A name
of where a unit stands often holds the unit's own length too; as its text is there to see, that is
left out, so that such names say the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsparse.label.features import SIZES

_Parts = tuple[str, ...]

_ANY_KIND = r"(?:\^|\$|PP?|[sn]\d)"
_ANY_END = r"(?:q\.|[.?:,…0a~)q])"
_KIND = f"({_ANY_KIND})"
_END = f"({_ANY_END})"
_START = r"([Aaxq(©#@0~-])"

_ENDS = {
    ".": "ends a sentence",
    "q.": "ends a quoted sentence",
    "?": "ends with a question or exclamation mark",
    "…": "ends with an ellipsis",
    ":": "ends with a colon",
    ",": "ends with a comma",
    ")": "ends with a bracket",
    "q": "ends with a quotation mark",
    "0": "ends with a digit",
    "a": "ends without a full stop",
    "~": "ends with a sign",
}
_STARTS = {
    "A": "starts with a capital",
    "a": "starts with a small letter",
    "x": "starts with a letter",
    "q": "starts with a quotation mark",
    "-": "starts with a dash or bullet",
    "(": "starts with a bracket",
    "0": "starts with a digit",
    "~": "starts with a sign",
}
_KINDS = {
    "^": "the top of the page",
    "$": "the end of the page",
    "P": "running text",
    "n0": "a word or two",
    "n1": "a few words",
    "n2": "a short line",
    "n3": "a line without a full stop",
    "n4": "a long line without a full stop",
    "s0": "a word or two with a full stop",
    "s1": "a very short sentence",
    "s2": "a short sentence",
}
_NEAR = {"+": "above", "-": "below"}
_PLACES = {"=": "is", "^": "starts with", "$": "ends with", "~": "holds"}
_NOUNS = {
    "advert": "an advertising phrase",
    "alt_text": "an alternative-text phrase",
    "copyright": "a copyright notice",
    "credit_agency": "a picture agency",
    "date": "a phrase before dates",
    "month": "the name of a month",
    "most": "a most-read phrase",
    "page_error": "an error message",
    "role": "a job title",
    "section": "the name of a section",
    "tags": "a topics phrase",
    "weekday": "the name of a weekday",
}
_AROUND = {
    ("True", "True"): "stands by itself, between blank lines",
    ("True", "False"): "a blank line above, none below",
    ("False", "True"): "a blank line below, none above",
    ("False", "False"): "no blank line above or below",
}
_HINTS = {
    "heading": "marked up as a heading",
    "link": "marked up as a link",
    "list_item": "marked up as a list item",
    "image": "marked up as an image",
    "quote": "marked up as a quotation",
    "table_row": "marked up as a row of a table",
    "rule": "marked up as a rule",
    "strong": "marked up as bold",
}
_INSIDE = "inside the page's main stretch of text"


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


def _size(size: str) -> str:
    place = int(size)
    if place >= len(SIZES):
        return f"over {SIZES[-1]} letters"
    return f"{SIZES[place - 1]}–{SIZES[place]} letters" if place else f"under {SIZES[0]} letters"


def _start(start: str) -> str:
    return _STARTS.get(start, f"starts with “{start}”")


def _kind(kind: str) -> str:
    return _KINDS.get("P" if kind.startswith("P") else kind, "a sentence")


def _furniture(parts: _Parts) -> str:
    near, category, place = parts
    plain = category.replace("_", " ")
    noun = _NOUNS.get(category) or f"{'an' if plain[0] in 'aeio' else 'a'} {plain} phrase"
    own = f"{_PLACES[place]} {noun}"
    if not near:
        return own
    return f"{'below' if near == '-' else 'above'} a line that {own}"


def _of(scale: _Parts, degree: str) -> str:
    return scale[min(int(degree), len(scale) - 1)]


def _scale(*texts: str) -> Callable[[_Parts], str]:
    """Says the first part, a degree, in one of these words."""
    return lambda parts: _of(texts, parts[0])


def _always(text: str) -> Callable[[_Parts], str]:
    return lambda _: text


def _near(parts: _Parts) -> str:
    return f"{parts[0]} of 3 lines above, {parts[1]} of 3 below are running text"


def _wider(parts: _Parts) -> str:
    # With a kind the numbers are buckets: none, 1 or 2, 3 to 5, more.
    scale = ("no", "some", "much", "much") if parts[2] else ("no", "some", "some", "much")
    above, below = _of(scale, parts[0]), _of(scale, parts[1])
    if above == below:
        return f"{above} running text above and below"
    return f"{above} running text above, {below.replace('no', 'none')} below"


def _stretch(parts: _Parts) -> str:
    where, edge, distance = parts
    if where == "1":
        if edge == "s" and distance == "0":
            return "opens the page's main stretch of text"
        return "closes the page's main stretch of text" if edge + distance == "e0" else _INSIDE
    side = "above" if where == "0" else "below"
    far = {"": "", "0": "just ", "1": "just "}.get(distance, "well ")
    return f"{far}{side} the page's main stretch of text"


_DISTANCES = (
    "right",
    "two lines",
    "three lines",
    "a few lines",
    "some lines",
    "some lines",
    "far",
)
_NEVER = str(len(_DISTANCES))


def _distance(there: str, here: str) -> Callable[[_Parts], str]:
    """How far running text stands there: the unit then stands here of it."""

    def say(parts: _Parts) -> str:
        if parts[0] == _NEVER:
            return f"no running text near {there}"
        return f"{_of(_DISTANCES, parts[0])} {here} running text"

    return say


def _both_distances(parts: _Parts) -> str:
    near = {
        side: _of(_DISTANCES, part)
        for side, part in zip(("above", "below"), parts, strict=True)
        if part != _NEVER
    }
    if not near:
        return "no running text near"
    said = ", ".join(f"{far} {side}" for side, far in near.items())
    absent = [side for side in ("above", "below") if side not in near]
    return f"running text {said}" + "".join(f", none near {side}" for side in absent)


Family = tuple[re.Pattern[str], Callable[[_Parts], str]]


def _family(pattern: str, say: Callable[[_Parts], str]) -> Family:
    return re.compile(pattern, re.DOTALL), say


FAMILIES: tuple[Family, ...] = (
    _family(r"cr\d", lambda _: "ends with a picture's credit"),
    _family(r"cr([+-])", lambda p: f"{_NEAR[p[0]]} a line that ends with a picture's credit"),
    _family(r"dup([+-])\d", lambda p: f"{_NEAR[p[0]]} a line that says the same"),
    _family(r"w(\d+)", lambda p: _size(p[0])),
    _family(rf"e{_END}", lambda p: _ENDS[p[0]]),
    _family(rf"s{_START}", lambda p: _start(p[0])),
    _family(rf"we(\d+){_END}", lambda p: f"{_size(p[0])}, {_ENDS[p[1]]}"),
    _family(rf"ws(\d+){_START}", lambda p: f"{_size(p[0])}, {_start(p[1])}"),
    _family(rf"se{_START}{_END}\d", lambda p: f"{_start(p[0])}, {_ENDS[p[1]]}"),
    _family(
        r"nw(\d)",
        _scale(
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
        _scale(
            "no word with a capital",
            "hardly a word with a capital",
            "few words with a capital",
            "some words with a capital",
            "many words with a capital",
            "most words with a capital",
            "every word with a capital",
        ),
    ),
    _family(r"upper\d", _always("all in capitals")),
    _family(
        r"dig(\d)\d",
        _scale("has digits", "has digits", "has digits", "has many digits", "mostly digits"),
    ),
    _family(r"year\d", _always("has a year")),
    _family(r"clock\d", _always("has a time of day")),
    _family(r"date\d", _always("has a date")),
    _family(
        r"in(\d)\d",
        _scale("one sentence at most", "two sentences", "three sentences", "several sentences"),
    ),
    _family(r"c([^\w\s])\d", lambda p: f"has the sign {p[0]}"),
    _family("url", _always("has a web address")),
    _family("t=(.*)", lambda p: f"the words “{p[0]}”" if p[0] else "a few very long words"),
    _family(r"f2?=(.+)", lambda p: f"starts with “{p[0]}”"),
    _family(r"h([a-z_]+)(?:w?\d+)", lambda p: _HINTS.get(p[0], "marked up")),
    _family(r"L([-+]?)(\w+)([=^$~])", _furniture),
    _family(
        r"rep(\d)\d",
        _scale("", "stands on the page once", "stands on the page twice", "repeats on the page"),
    ),
    _family(
        r"ov(\d)(?:w\d+)?",
        _scale(
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
        _scale(
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
        _scale(
            "shares no word with the page's first line",
            "shares few words with the page's first line",
            "shares words with the page's first line",
            "shares most words with the page's first line",
            "its words are those of the page's first line",
        ),
    ),
    _family(
        r"g(True|False)(True|False)(True|False)\d",
        lambda p: _AROUND[p[0], p[1]] if p[2] == "True" else "a page of evenly spaced lines",
    ),
    _family(rf"m([012])(?:\d+{_ANY_END}|([se])(\d){_ANY_KIND})?", _stretch),
    _family(
        rf"cp(\d)(?:{_ANY_KIND}|np\d)",
        _scale(
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
        _scale(
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
        _scale(
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
        _scale(
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
    _family(rf"b3(\d)a(\d){_KIND}?", _near),
    _family(rf"b8(\d)a(\d){_KIND}?", _wider),
    _family(rf"dp(\d){_ANY_KIND}", _distance("above", "below")),
    _family(rf"dn(\d){_ANY_KIND}", _distance("below", "above")),
    _family(r"dpn(\d)(\d)\d", _both_distances),
    _family(rf"p1{_KIND}{_KIND}", lambda p: f"below {_kind(p[0])}"),
    _family(rf"n1{_KIND}{_KIND}", lambda p: f"above {_kind(p[0])}"),
    _family(rf"pn{_KIND}{_KIND}{_KIND}", lambda p: f"between {_kind(p[0])} and {_kind(p[2])}"),
    _family(rf"p2{_KIND}{_KIND}", lambda p: f"below {_kind(p[0])} and {_kind(p[1])}"),
    _family(rf"n2{_KIND}{_KIND}", lambda p: f"above {_kind(p[0])} and {_kind(p[1])}"),
    _family(rf"pe{_END}{_START}\d", lambda p: f"{_start(p[1])}, below a line that {_ENDS[p[0]]}"),
    _family(
        rf"h1(\d+){_ANY_KIND}",
        _scale(*["above the main heading"] * 4, "the main heading", "below the main heading"),
    ),
)
