"""Decoded text: a page's text with some stretches resolved, and the way back to the text it was.

Escapes and entities are resolved before lines are made, so that what they stand for is read like
anything else; the lines are then led back to the page, whose spans and raw text they keep.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from attrs import field, frozen

from newsparse.lines import Line


@frozen
class Decoded:
    """A text with stretches of it replaced.

    :param source: the text as it was.
    :param text: the text with the stretches replaced.
    :param places: where each replaced stretch starts in ``text``, rising.
    :param stretches: for each its start and end in ``source``, and how many characters stand for
        it in ``text``; never more than it had.
    """

    source: str = field(repr=False)
    text: str = field(repr=False)
    places: Sequence[int] = field(repr=False)
    stretches: Sequence[tuple[int, int, int]] = field(repr=False)


def replaced(source: str, stretches: Iterable[tuple[int, int, str]]) -> Decoded | None:
    """The text with stretches replaced; ``None`` where there are none.

    :param stretches: start, end and what stands there instead; rising, none overlapping.
    """
    parts: list[str] = []
    places: list[int] = []
    spans: list[tuple[int, int, int]] = []
    at = length = 0
    for start, end, instead in stretches:
        length += start - at
        places.append(length)
        spans.append((start, end, len(instead)))
        parts += (source[at:start], instead)
        length += len(instead)
        at = end
    if not spans:
        return None
    parts.append(source[at:])
    return Decoded(source, "".join(parts), places, spans)


def led_back(lines: Sequence[Line], decoded: Decoded) -> tuple[Line, ...]:
    """Lines of the decoded text as lines of the text it was: their spans tile that one."""
    found = []
    start = 0
    for k, line in enumerate(lines):
        last = k + 1 == len(lines)
        end = len(decoded.source) if last else _source_place(line.end, decoded)
        found.append(_line(line, start, end, decoded))
        start = end
    return tuple(found)


def _line(line: Line, start: int, end: int, decoded: Decoded) -> Line:
    raw = decoded.source[start:end]
    offsets = line.offsets
    first = bisect_left(decoded.places, line.start)
    if first < len(decoded.places) and decoded.places[first] < line.end:
        offsets = _offsets(line, start, decoded, first)
    return Line(line.number, start, end, raw, line.text, line.hints, offsets)


def _offsets(line: Line, start: int, decoded: Decoded, first: int) -> Sequence[int]:
    """For each character of the line's text its place in the source, counted from ``start``."""
    within: Sequence[int] = line.offsets or ()
    if line.offsets is None:
        base = line.raw.index(line.text)
        within = range(base, base + len(line.text))
    offsets: list[int] = []
    k = first  # the first stretch that starts after the character at hand
    for place in within:
        at = line.start + place
        while k < len(decoded.places) and decoded.places[k] <= at:
            k += 1
        offsets.append(_source_place(at, decoded, k) - start)
    return offsets


def _source_place(at: int, decoded: Decoded, after: int | None = None) -> int:
    """Where a character of the decoded text comes from.

    :param after: how many stretches start at or before it, where the caller knows.
    """
    k = bisect_right(decoded.places, at) if after is None else after
    if k == 0:
        return at
    start, end, length = decoded.stretches[k - 1]
    inside = at - decoded.places[k - 1]
    return start + inside if inside < length else end + inside - length
