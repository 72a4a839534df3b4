r"""Joins: which lines go on from the line before, because a scraper broke a paragraph.

Two ways in which scrapers break a paragraph: before and after an inline link
(``get_text("\n")``), and after a drop cap ("L" / "ast autumn").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsparse.dropcap import OPENING, Words, one_word
from newsparse.lines import LabelledLine, Line
from newsparse.shape import ends_sentence, weight

Joins = Mapping[int, str]
"""By the place of a line: what stands between it and the line before, ``""`` or ``" "``."""

_CLOSING = ".,;:!?…’”»)]%،。、，"
_DASHES = ("– ", "— ", "- ")
_DROP_CAP = re.compile(rf"[{re.escape(OPENING)}]?[^\W\d_]")

_NEVER_LAST = frozenset(
    """
    the a an and of that than whose der die das den dem des ein eine einen und von le la
    les un une et du el los las una y il lo gli uno os as um uma e de di da do dos das het
    een en van och att i w z na и в на с
    """.split()
)
"""Articles, conjunctions and the like: a line that ends with one was broken there."""

_LONGEST_LINK = 120
"""In weight: the words of a link inside a sentence are no longer."""

_LONG_FRAGMENT = 40
"""A chain of fragments holds at least one this long (in weight), or it is a menu."""


def find_joins(lines: Sequence[Line | LabelledLine], words: Words) -> Joins:
    """The joins among lines that nothing has claimed.

    :param words: gives how often each word, case folded, stands on the page.
    """
    joins = _drop_caps(lines, words)
    for run in _runs(lines):
        _join_run(run, lines, joins)
    return joins


def _drop_caps(lines: Sequence[Line | LabelledLine], words: Words) -> dict[int, str]:
    """Lines that go on from a capital alone on the line above, blank lines between skipped."""
    joins: dict[int, str] = {}
    above: Line | LabelledLine | None = None
    for i, line in enumerate(lines):
        if not line.text:
            continue
        unclaimed = isinstance(above, Line) and isinstance(line, Line)
        if unclaimed and above is not None and _is_drop_cap(above.text, line.text):
            joins[i] = "" if one_word(above.text, line.text, words()) else " "
        above = line
    return joins


def _runs(lines: Sequence[Line | LabelledLine]) -> list[range]:
    """Stretches of unclaimed lines without a blank one."""
    runs = []
    start = None
    for i in range(len(lines) + 1):
        line = lines[i] if i < len(lines) else None
        if isinstance(line, Line) and line.text and not line.hints:
            start = i if start is None else start
        elif start is not None:
            runs.append(range(start, i))
            start = None
    return runs


def _join_run(run: range, lines: Sequence[Line | LabelledLine], joins: dict[int, str]) -> None:
    texts = {i: lines[i].text for i in run}
    capped = {i for i in run[1:] if i in joins}
    for chain in _chains(run, texts, capped):
        if any(weight(texts[i]) >= _LONG_FRAGMENT for i in chain):
            for i in chain[1:]:
                joins.setdefault(i, _space(texts[i - 1], texts[i]))


def _is_drop_cap(cap: str, rest: str) -> bool:
    return (
        _DROP_CAP.fullmatch(cap) is not None
        and cap[-1].isupper()
        and (rest[0].islower() or (rest[0] in "’'" and rest[1:2].islower()))
        and weight(rest) >= _LONG_FRAGMENT
    )


def _chains(run: range, texts: Mapping[int, str], capped: set[int]) -> list[list[int]]:
    """Runs of fragments: each but the first goes on from the one before."""
    chains: list[list[int]] = []
    chain: list[int] = []
    for i in run:
        if chain and (i in capped or _continues(i, run, texts)):
            chain.append(i)
        else:
            if len(chain) > 1:
                chains.append(chain)
            chain = [i]
    if len(chain) > 1:
        chains.append(chain)
    return chains


def _continues(i: int, run: range, texts: Mapping[int, str]) -> bool:
    before, text = texts[i - 1], texts[i]
    if _goes_on(text):
        return not ends_sentence(before) or text[0] in _CLOSING
    if ends_sentence(before):
        return False
    if before.rsplit(" ", 1)[-1] in _NEVER_LAST and weight(before) >= _LONG_FRAGMENT:
        return True
    # A link's own words may start with a capital: then what follows the link goes on from it.
    after = texts.get(i + 1) if i + 1 in run else None
    return (
        after is not None
        and _goes_on(after)
        and not ends_sentence(text)
        and weight(text) <= _LONGEST_LINK
        and ". " not in text
        and (weight(before) >= _LONG_FRAGMENT or _goes_on(before) or before[-1] == ",")
    )


def _goes_on(text: str) -> bool:
    """Whether a text starts as no sentence does: in lower case, or with what closes one."""
    if text.startswith(_DASHES) or text[0] in _CLOSING:
        return True
    first = text.lstrip(OPENING)[:1]
    return first.islower()


def _space(before: str, text: str) -> str:
    glued = text[0] in _CLOSING or before[-1] in OPENING.replace("'", "").replace('"', "")
    return "" if glued else " "
