"""Wording: words for what the names of features are made of: lengths, starts and ends, places.

:mod:`~newsparse.label.families` puts them together. Functions that take ``Parts`` take what the
pattern of a family has found in a name, with ``""`` for what is absent.
"""

from __future__ import annotations

from collections.abc import Callable

from newsparse.label.local import SIZES

Parts = tuple[str, ...]

ENDS = {
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
_BESIDE = {"+": "above", "-": "below"}
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
AROUND = {
    ("True", "True"): "stands by itself, between blank lines",
    ("True", "False"): "a blank line above, none below",
    ("False", "True"): "a blank line below, none above",
    ("False", "False"): "no blank line above or below",
}
AGENCY = {
    "W": "is an agency's name",
    "/": "ends with an agency's name after a slash, comma or bracket",
    ".": "ends with an agency's name after a sentence",
    "E": "ends with an agency's name",
}
HINTS = {
    "heading": "marked up as a heading",
    "link": "marked up as a link",
    "list_item": "marked up as a list item",
    "image": "marked up as an image",
    "quote": "marked up as a quotation",
    "table_row": "marked up as a row of a table",
    "rule": "marked up as a rule",
    "strong": "marked up as bold",
}
_SHARES = ("none", "few", "few", "some", "some", "many", "many", "most", "all")
_OFFERS = ("", "holds a word of offers to readers", "holds words of offers to readers")
_INSIDE = "inside the page's main stretch of text"


def say_size(size: str) -> str:
    place = int(size)
    if place >= len(SIZES):
        return f"over {SIZES[-1]} letters"
    return f"{SIZES[place - 1]}–{SIZES[place]} letters" if place else f"under {SIZES[0]} letters"


def say_start(start: str) -> str:
    return _STARTS.get(start, f"starts with “{start}”")


def say_kind(kind: str) -> str:
    return _KINDS.get("P" if kind.startswith("P") else kind, "a sentence")


def beside(side: str, text: str) -> str:
    """What is said of a unit itself (``""``), of the one below it (``+``) or above it (``-``)."""
    return f"{_BESIDE[side]} a line that {text}" if side else text


def say_furniture(parts: Parts) -> str:
    near, category, place = parts
    plain = category.replace("_", " ")
    noun = _NOUNS.get(category) or f"{'an' if plain[0] in 'aeio' else 'a'} {plain} phrase"
    return beside(near, f"{_PLACES[place]} {noun}")


def _of(scale: Parts, degree: str) -> str:
    return scale[min(int(degree), len(scale) - 1)]


def one_of(*texts: str) -> Callable[[Parts], str]:
    """Says the first part, a degree, in one of these words."""
    return lambda parts: _of(texts, parts[0])


def say_share(degree: str) -> str:
    """How many of a unit's words stand elsewhere."""
    return f"{_of(_SHARES, degree)} of its words stand"


def say_addressed(parts: Parts) -> str:
    reader, offer = parts
    said = _of(_OFFERS, offer)
    if reader == "0":
        return said
    return f"speaks to the reader, {said}" if said else "speaks to the reader"


def always(text: str) -> Callable[[Parts], str]:
    return lambda _: text


def say_near(parts: Parts) -> str:
    return f"{parts[0]} of 3 lines above, {parts[1]} of 3 below are running text"


def say_wider(parts: Parts) -> str:
    # With a kind the numbers are buckets: none, 1 or 2, 3 to 5, more.
    scale = ("no", "some", "much", "much") if parts[2] else ("no", "some", "some", "much")
    above, below = _of(scale, parts[0]), _of(scale, parts[1])
    if above == below:
        return f"{above} running text above and below"
    return f"{above} running text above, {below.replace('no', 'none')} below"


def say_stretch(parts: Parts) -> str:
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


def distance(there: str, here: str) -> Callable[[Parts], str]:
    """How far running text stands there: the unit then stands here of it."""

    def say(parts: Parts) -> str:
        if parts[0] == _NEVER:
            return f"no running text near {there}"
        return f"{_of(_DISTANCES, parts[0])} {here} running text"

    return say


def say_distances(parts: Parts) -> str:
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
