"""The label stage: every line of the page gets one label, and who gave it.

Claims by the layout's rules come first, then those of plugins' hooks; the model labels what is
left; last, the layout's ``relabel`` has its say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.claim import Claim
from newsparse.dropcap import Words
from newsparse.label.claims import claim, claimed
from newsparse.label.joins import Joins, find_joins
from newsparse.label.model import Guess, LineModel, Unit
from newsparse.label.pieces import join_pieces
from newsparse.label.rulebook import Rulebook
from newsparse.lines import Label, LabelledLine, Line, guessed_line
from newsparse.page import Page

_OF_CUT = (
    0.9  # the body ROUGE of real pages put on one line, to that of the same pages as they were
)
_MANY_LINES = 4
_FEW_GAPS = 0.1

Applied = list[Line | LabelledLine]


def pick_rulebook(
    rulebooks: Sequence[Rulebook], lines: Sequence[Line]
) -> tuple[Rulebook | None, dict[int, Claim]]:
    """Of the layouts that may be in force, the one that claims most lines, and its claims.

    The first of equals; ``None`` and no claims where there is no layout.
    """
    best: tuple[Rulebook | None, dict[int, Claim]] = (None, {})
    for rulebook in rulebooks:
        claims = claim(rulebook, lines)
        if best[0] is None or len(claims) > len(best[1]):
            best = (rulebook, claims)
    return best


def label(
    page: Page,
    lines: Sequence[Line],
    claims: Mapping[int, Claim],
    sources: Mapping[int, str],
    model: LineModel,
    model_name: str,
) -> tuple[tuple[LabelledLine, ...], float]:
    """All lines, labelled, and how well the model thinks it found the body: 0 to 1.

    :param claims: by place in ``lines``.
    :param sources: who made each claim, by the same places.
    :param model: labels the lines that nobody claims.
    """
    applied: Applied = list(lines)
    if claims:
        applied = []
        for i, line in enumerate(lines):
            applied += claimed(claims[i], line, sources[i]) if i in claims else [line]
    units, places, joins = units_of(applied)
    reading = model(page, units)
    labelled = _labelled(applied, joins, places, reading.guesses, model_name)
    return join_pieces(labelled), reading.confidence * _trust(lines)


def _trust(lines: Sequence[Line]) -> float:
    """How far to trust what the model thinks of itself: less where most lines were cut out of longer
    ones, as it does not know that the cuts are guesses.
    """
    told = [line.number for line in lines if line.text]
    return _OF_CUT if len(told) >= _MANY_LINES and 2 * len(set(told)) <= len(told) else 1.0


def units_of(lines: Sequence[Line | LabelledLine]) -> tuple[list[Unit], list[int], Joins]:
    """The units that lines make up, for each line the place of its unit, -1 for blank lines, and
    which lines join the one before.
    """
    joins = find_joins(lines, Words(line.text for line in lines))
    heads: list[Line | LabelledLine] = []
    gaps: list[bool] = []
    texts: list[str] = []
    parts: dict[int, list[str]] = {}  # of the units of several lines
    places: list[int] = []
    gap = True
    for i, line in enumerate(lines):
        text = line.text
        if not text:
            gap = True
            places.append(-1)
            continue
        if i in joins:
            parts.setdefault(len(heads) - 1, [texts[-1]]).extend((joins[i], text))
        else:
            heads.append(line)
            gaps.append(gap)
            texts.append(text)
        gap = False
        places.append(len(heads) - 1)
    for place, found in parts.items():
        texts[place] = "".join(found)
    # Where a scraper prints next to no blank lines, their absence says nothing.
    if sum(gaps) < _FEW_GAPS * len(gaps):
        gaps = [True] * len(gaps)
    return list(map(_unit, heads, texts, gaps)), places, joins


def _unit(line: Line | LabelledLine, text: str, gap: bool) -> Unit:
    if isinstance(line, LabelledLine):
        return Unit(text, line.label, line.line.hints, gap, line.content)
    return Unit(text, None, line.hints, gap, text)


def _labelled(
    applied: Applied,
    joins: Joins,
    places: Sequence[int],
    guesses: Sequence[Guess | None],
    model_name: str,
) -> tuple[LabelledLine, ...]:
    labelled = []
    for i, line in enumerate(applied):
        if isinstance(line, LabelledLine):
            labelled.append(line)
            continue
        guess = guesses[places[i]] if places[i] >= 0 else None
        if guess is None:
            labelled.append(guessed_line(line, Label.BLANK, "core/blank", 1.0, None))
        else:
            found, confidence, reason = guess
            source = f"{model_name}/{reason}"
            labelled.append(guessed_line(line, found, source, confidence, joins.get(i)))
    return tuple(labelled)


def fault_of_relabelled(before: Sequence[LabelledLine], after: object) -> str | None:
    """What is wrong with what a layout's ``relabel`` gave back; ``None`` if nothing is."""
    if not isinstance(after, Sequence) or isinstance(after, str):
        return f"gave back {type(after).__name__}, not a sequence of labelled lines"
    if len(after) != len(before):
        return f"gave back {len(after)} lines of {len(before)}; it must keep every line"
    for old, new in zip(before, after, strict=True):
        if not isinstance(new, LabelledLine):
            return f"gave back {type(new).__name__} for line {old.number}"
        if new.line is not old.line and new.line != old.line:
            return f"changed, lost or moved line {old.number}; it may change labels alone"
        given: tuple[object, object] = (new.label, new.source)
        if not isinstance(given[0], Label) or not isinstance(given[1], str):
            return f"gave line {old.number} a label that is no newsparse.Label, or no source"
        if (new.label is Label.BLANK) != (not new.text):
            return f"labelled line {old.number} BLANK, or a blank line otherwise"
        if new.text and not new.content.strip():
            return f"gave line {old.number} a value that is blank"
        if new.joins not in (None, "", " "):
            return f"joins line {old.number} by {new.joins!r}; it may be None, '' or ' '"
    return None
