"""Bare: a text of nothing but an article's own words, as ``Article.text`` gives it.

The model looks for the body among furniture. Where there is none, there is nothing to tell the body
from, and the first or the last paragraph would be taken for a teaser now and then.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.label.model import Unit
from newsparse.lines import HintKind
from newsparse.shape import ends_sentence, is_prose, weight

_LEAST = 0.9
_LEAST_OF_SMALL = 0.75
_SMALL = 15
_LONGEST_HEAD = 4
_SET_APART = (HintKind.HEADING, HintKind.LIST_ITEM, HintKind.QUOTE, HintKind.TABLE_ROW)
_POINTS_AWAY = (HintKind.LINK, HintKind.IMAGE)


def bare_body(units: Sequence[Unit], named: Sequence[Sequence[str]]) -> list[bool] | None:
    """Which units of a bare text are surely its body; ``None`` for other pages.

    A text is bare where no rule claims a line of it, no short line has furniture's words, at most
    four short lines stand above the first running text, and from there on nine tenths are running
    text. All is the body from there on. Headings, items, quotations and rows of tables that are
    marked as such do not count.

    A text of few lines gives the model little to go by. Where it starts with running text, three
    quarters are enough. It may have furniture's words in some lines, though above the running text no
    line that is furniture as a whole; the running text alone is then surely the body.

    :param named: the furniture words of each unit.
    """
    first = _first_prose(units)
    if first is None or any(unit.label is not None for unit in units):
        return None
    if any(_is_furniture(names, whole=True) for names in named[:first]):
        return None
    prose = [is_prose(unit.text) for unit in units]
    told = sum([weight(unit.text) for unit, on in zip(units, prose, strict=True) if on])
    short = [i for i, on in enumerate(prose) if not on]
    below = [units[i] for i in short[first:]]
    small = len(units) <= _SMALL
    least = _LEAST_OF_SMALL if small and first == 0 else _LEAST
    if not all(_is_own(units[i], named[i]) for i in short):
        return prose if small and _share(told, below) >= least else None
    loose = [unit for unit in below if not _set_apart(unit)]
    return [i >= first for i in range(len(units))] if _share(told, loose) >= least else None


def _first_prose(units: Sequence[Unit]) -> int | None:
    """Where the first running text stands; ``None`` where that is too far down for a bare text."""
    head = units[: _LONGEST_HEAD + 1]
    return next((i for i, unit in enumerate(head) if is_prose(unit.text)), None)


def _share(told: float, others: Sequence[Unit]) -> float:
    return told / (told + sum([weight(unit.text) for unit in others]))


def _is_own(unit: Unit, names: Sequence[str]) -> bool:
    """Whether a short line may be the article's own."""
    # A short sentence may begin or end with a word that furniture has too.
    whole = ends_sentence(unit.text) or unit.hint(HintKind.TABLE_ROW) is not None
    return not _is_furniture(names, whole=whole)


def _is_furniture(names: Sequence[str], *, whole: bool) -> bool:
    return any(name[-1] == "=" or not whole for name in names)


def _set_apart(unit: Unit) -> bool:
    """Whether markup sets the unit apart from the text around it, and it is no link."""
    kinds = {hint.kind for hint in unit.hints}
    return not kinds.isdisjoint(_SET_APART) and kinds.isdisjoint(_POINTS_AWAY)
