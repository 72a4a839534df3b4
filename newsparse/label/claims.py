"""Claims: what a layout's rules, phrases and zones say of a page's lines.

The order of precedence, highest first: zones with an end marker that came; rules in their order;
phrases; weak phrases next to chrome; zones that run to the end of the page. Claims by the hooks of
plugins come after all of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.claim import Claim, Piece
from newsparse.label.phrases import PhraseMatch
from newsparse.label.rulebook import CompiledRule, CompiledZone, Rulebook
from newsparse.label.zones import zone_spans
from newsparse.lines import Label, LabelledLine, Line, cut
from newsparse.publisher import PART_LABELS

Claims = dict[int, Claim]
Neighbours = tuple[int | None, int | None]


def claim(rulebook: Rulebook, lines: Sequence[Line]) -> Claims:
    """The layout's claims, by place in ``lines``; at most one a line, none on blank lines."""
    claims: Claims = {}
    weak: Claims = {}
    neighbours = neighbours_of(lines)
    for i, line in enumerate(lines):
        if not line.text:
            continue
        found = claim_by_itself(rulebook, lines, i, neighbours[i])
        if found is None:
            continue
        if found.rule == "phrase" and rulebook.is_weak(line.text):
            weak[i] = found
        else:
            claims[i] = found
    closed = [zone for zone in rulebook.zones if zone.end is not None]
    _claim_zones(closed, lines, claims, over=True)
    _claim_weak(weak, claims, neighbours)
    _claim_zones([z for z in rulebook.zones if z.end is None], lines, claims, over=False)
    return claims


def neighbours_of(lines: Sequence[Line]) -> list[Neighbours]:
    """For each line, the places of the lines before and after it that are not blank."""
    before: list[int | None] = []
    last = None
    for i, line in enumerate(lines):
        before.append(last)
        last = i if line.text else last
    after: list[int | None] = []
    last = None
    for i in range(len(lines) - 1, -1, -1):
        after.append(last)
        last = i if lines[i].text else last
    return list(zip(before, reversed(after), strict=True))


def claim_by_itself(
    rulebook: Rulebook, lines: Sequence[Line], i: int, neighbours: Neighbours
) -> Claim | None:
    """What the first rule that matches says of a line, else what its phrases say."""
    return _by_rule(rulebook, lines, i, neighbours) or _by_phrase(rulebook, i, lines[i])


def _by_rule(
    rulebook: Rulebook,
    lines: Sequence[Line],
    i: int,
    neighbours: Neighbours,
) -> Claim | None:
    text = lines[i].text
    if not rulebook.may_match(text):
        return None
    before, after = (None if place is None else lines[place].text for place in neighbours)
    for compiled in rulebook.rules:
        match = compiled.pattern.fullmatch(text)
        if match and _fits(compiled.after, before) and _fits(compiled.before, after):
            return _rule_claim(compiled, i, match)
    return None


def _fits(pattern: re.Pattern[str] | None, text: str | None) -> bool:
    if pattern is None:
        return True
    return text is not None and pattern.fullmatch(text[:4000]) is not None


def _rule_claim(compiled: CompiledRule, i: int, match: re.Match[str]) -> Claim:
    rule = compiled.rule
    name = f"rule:{rule.name}"
    groups = _side_by_side(
        sorted(
            (match.span(group), group)
            for group in compiled.pattern.groupindex
            if match[group] and match[group].strip()
        )
    )
    if not groups:
        return Claim(i, rule.label, name)
    edges = [0, *(end for (_, end), _ in groups[:-1]), len(match.string)]
    pieces = tuple(
        Piece(edges[k], edges[k + 1], PART_LABELS[group], match[group].strip(), group)
        for k, (_, group) in enumerate(groups)
    )
    return Claim(i, rule.label, name, pieces=pieces)


def _side_by_side(
    groups: Sequence[tuple[tuple[int, int], str]],
) -> list[tuple[tuple[int, int], str]]:
    """The groups without those that stand inside another one."""
    kept: list[tuple[tuple[int, int], str]] = []
    for span, group in groups:
        if not kept or span[0] >= kept[-1][0][1]:
            kept.append((span, group))
    return kept


def _by_phrase(rulebook: Rulebook, i: int, line: Line) -> Claim | None:
    found = rulebook.phrases.match(line.text)
    if not found:
        return None
    labels = {phrase.label for phrase in found}
    if len(labels) == 1:
        return Claim(i, found[0].label, "phrase")
    return Claim(i, found[0].label, "phrase", pieces=_phrase_pieces(found, len(line.text)))


def _phrase_pieces(found: Sequence[PhraseMatch], length: int) -> tuple[Piece, ...]:
    edges = [0, *(phrase.start for phrase in found[1:]), length]
    return tuple(Piece(edges[k], edges[k + 1], phrase.label) for k, phrase in enumerate(found))


def _claim_zones(
    zones: Sequence[CompiledZone], lines: Sequence[Line], claims: Claims, *, over: bool
) -> None:
    held: set[int] = set()

    def is_chrome(i: int) -> bool:
        return i in held or (i in claims and claims[i].label.is_chrome)

    for zone in zones:
        name = f"zone:{zone.zone.name}"
        for start, last in zone_spans(zone, lines, is_chrome):
            if start in held:
                continue
            claims[start] = Claim(start, zone.zone.marker_label, name)
            if last is None:
                continue
            closed = zone.end is not None
            inside = range(start + 1, last + (0 if closed else 1))
            for i in inside:
                if lines[i].text and i not in held and (over or i not in claims):
                    claims[i] = Claim(i, zone.zone.label, name)
            held.update(range(start, last))
            if closed and zone.zone.keep_end:
                claims[last] = Claim(last, zone.zone.marker_label, name)
                held.add(last)


def _claim_weak(weak: Claims, claims: Claims, neighbours: Sequence[Neighbours]) -> None:
    """Take weak claims beside a claim of the same label, or in a row of three: a menu, no word."""
    _claim_runs(weak, claims, neighbours)
    # Forwards and backwards, so that a menu is taken from either end.
    for order in (sorted(weak), sorted(weak, reverse=True)):
        for i in order:
            beside = [claims.get(j) for j in neighbours[i] if j is not None]
            if i not in claims and any(c and c.label is weak[i].label for c in beside):
                claims[i] = weak[i]


def _claim_runs(weak: Claims, claims: Claims, neighbours: Sequence[Neighbours]) -> None:
    run: list[int] = []
    for i in sorted(weak):
        if run and neighbours[i][0] != run[-1]:
            run = []
        run.append(i)
        if len(run) >= 3:
            for j in run if len(run) == 3 else (i,):
                claims.setdefault(j, weak[j])


def claimed(found: Claim, line: Line, key: str) -> list[LabelledLine]:
    """The line with the label of its claim, cut where the claim has pieces.

    :param key: who made the claim: a publisher's key or a plugin's name.
    """
    source = f"{key}/{found.rule}"
    if not found.pieces:
        return [LabelledLine(line, found.label, source, value=found.value)]
    if len(found.pieces) == 1:
        only = found.pieces[0]
        return [LabelledLine(line, only.label, source, part=only.part, value=only.value)]
    parts = cut(line, [piece.start for piece in found.pieces[1:]])
    return [
        LabelledLine(part, piece.label, source, part=piece.part, value=piece.value)
        for part, piece in zip(parts, found.pieces, strict=True)
    ]


def check(found: Claim, lines: Sequence[Line]) -> str | None:
    """What is wrong with a claim that a plugin's hook made; ``None`` if nothing is."""
    if not isinstance(found.line, int) or not 0 <= found.line < len(lines):
        return f"claims line {found.line!r}, but the page has lines 0 to {len(lines) - 1}"
    if not all(isinstance(piece, Piece) for piece in found.pieces):
        return f"cuts line {found.line} into what are no newsparse.Piece objects"
    text = lines[found.line].text
    labels = [found.label, *(piece.label for piece in found.pieces)]
    if not all(isinstance(label, Label) for label in labels) or Label.BLANK in labels:
        return f"gives line {found.line} a label that is no newsparse.Label for text"
    if text and not _is_part(found.value, text):
        return f"gives line {found.line} the value {found.value!r}, which it does not hold"
    return _check_pieces(found, text)


def _check_pieces(found: Claim, text: str) -> str | None:
    edges = [edge for piece in found.pieces for edge in (piece.start, piece.end)]
    if not all(isinstance(edge, int) for edge in edges):
        return f"cuts line {found.line} at a place that is no number"
    if edges and (edges[0] != 0 or edges[-1] != len(text) or edges[1:-1:2] != edges[2::2]):
        return f"cuts line {found.line} into pieces that do not tile it"
    for piece in found.pieces:
        part = text[piece.start : piece.end].strip()
        if piece.start >= piece.end or not part:
            return f"cuts line {found.line} into a piece that is blank"
        if not _is_part(piece.value, part):
            return f"gives a piece of line {found.line} a value that it does not hold"
    return None


def _is_part(value: object, text: str) -> bool:
    """Whether a value is none, or words that stand in the text."""
    return value is None or (isinstance(value, str) and bool(value.strip()) and value in text)
