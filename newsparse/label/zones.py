"""Zones: lines from a start to an end marker, with guards so that none swallows an article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from newsparse.label.rulebook import CompiledZone
from newsparse.lines import Line
from newsparse.publisher import LONGEST_RULE_LINE
from newsparse.shape import is_statement

IsChrome = Callable[[int], bool]


def zone_spans(
    zone: CompiledZone, lines: Sequence[Line], is_chrome: IsChrome
) -> list[tuple[int, int | None]]:
    """Where the zone's starts are and how far each reaches.

    :param is_chrome: whether the line at a place is claimed as chrome already; such a line is no
        running text, however long.
    :return: pairs of the start's place and that of the last line held, the end marker included
        where it came; ``None`` where the start stands alone.
    """
    starts = [i for i, line in enumerate(lines) if _matches(zone.start, line)]
    if zone.end is None:
        return _to_end_of_page(zone, lines, starts, is_chrome) if starts else []
    return [(start, _to_end_marker(zone, lines, start, is_chrome)) for start in starts]


def is_marker(zone: CompiledZone, line: Line) -> bool:
    """Whether a line is where the zone may start or end."""
    return _matches(zone.start, line) or _matches(zone.end, line)


def _matches(pattern: object, line: Line) -> bool:
    match = getattr(pattern, "fullmatch", None)
    text = line.text
    return bool(match and text and len(text) <= LONGEST_RULE_LINE and match(text))


def _to_end_marker(
    zone: CompiledZone, lines: Sequence[Line], start: int, is_chrome: IsChrome
) -> int | None:
    held = prose = 0
    for i in range(start + 1, len(lines)):
        line = lines[i]
        if not line.text:
            continue
        if _matches(zone.end, line):
            return i
        if _matches(zone.start, line):
            return None
        if held == 0 and zone.opening is not None and not _matches(zone.opening, line):
            return None
        held += 1
        prose += is_statement(line.text) and not is_chrome(i)
        if held > zone.zone.reach or prose > zone.zone.prose:
            return None
    return None


def _to_end_of_page(
    zone: CompiledZone, lines: Sequence[Line], starts: Sequence[int], is_chrome: IsChrome
) -> list[tuple[int, int | None]]:
    shown = [i for i, line in enumerate(lines) if line.text]
    prose = [is_statement(lines[i].text) and not is_chrome(i) for i in shown]
    # Counted once for all starts, from the page's end: a hostile page is all starts.
    prose_from = [*accumulate(reversed(prose), initial=0)][::-1]
    spans: list[tuple[int, int | None]] = []
    for start in starts:
        first = bisect_right(shown, start)
        held = shown[first : first + zone.zone.reach]
        opens = zone.opening is None or (held and _matches(zone.opening, lines[held[0]]))
        # Running text below it means that the article is not over.
        stands = held and opens and prose_from[first] <= zone.zone.prose
        spans.append((start, held[-1] if stands else None))
    return spans
