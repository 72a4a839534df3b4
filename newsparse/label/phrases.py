"""Phrases: exact strings of chrome, also run together on one line and repeated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from attrs import field, frozen

from newsparse.lines import Label
from newsparse.publisher import LONGEST_RULE_LINE

_SEPARATORS = " |·•"


@frozen
class PhraseMatch:
    """One phrase in a line: its span in the cleaned text and its label."""

    start: int
    end: int
    label: Label


@frozen
class PhraseBook:
    """Phrases, ready to be matched. Make one with :meth:`of`."""

    labels: dict[str, Label]
    lengths: dict[str, tuple[int, ...]] = field(repr=False)

    @classmethod
    def of(cls, phrases: Iterable[tuple[Label, Sequence[str]]]) -> PhraseBook:
        """The book of these phrases; where one stands under two labels, the first counts."""
        labels: dict[str, Label] = {}
        for label, texts in phrases:
            for text in texts:
                labels.setdefault(" ".join(text.casefold().split()), label)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for phrase in labels:
            lengths[phrase[0]].add(len(phrase))
        longest_first = {
            first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()
        }
        return cls(labels, longest_first)

    def match(self, text: str) -> tuple[PhraseMatch, ...]:
        """The phrases that the line consists of, one or several run together; else nothing."""
        folded = text.casefold()
        whole = self.labels.get(folded)
        if whole is not None:
            return (PhraseMatch(0, len(text), whole),)
        # Folding that changes the length leaves no way back to the line's own characters.
        if not folded or len(folded) != len(text) or len(text) > LONGEST_RULE_LINE:
            return ()
        return self._run_together(folded)

    def _run_together(self, folded: str) -> tuple[PhraseMatch, ...]:
        # Every place is visited once and tries a fixed number of lengths: linear.
        came_from: dict[int, tuple[int, int]] = {}
        waiting = [0]
        seen = {0}
        while waiting:
            place = waiting.pop()
            start = place
            while start < len(folded) and folded[start] in _SEPARATORS:
                start += 1
            for length in reversed(self.lengths.get(folded[start : start + 1], ())):
                end = start + length
                if end not in seen and folded[start:end] in self.labels:
                    seen.add(end)
                    came_from[end] = (place, start)
                    waiting.append(end)
            if len(folded) in came_from:
                return self._path(folded, came_from)
        return ()

    def _path(self, folded: str, came_from: dict[int, tuple[int, int]]) -> tuple[PhraseMatch, ...]:
        path = []
        end = len(folded)
        while end:
            place, start = came_from[end]
            path.append(PhraseMatch(start, end, self.labels[folded[start:end]]))
            end = place
        return tuple(reversed(path))
