"""Found: the fields of an article as they are read, with the lines behind them and what to warn of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import field, frozen, mutable

from newsparse.runs import Run
from newsparse.shape import key

_UNSURE = ("model/", "core/")


@frozen
class Resolved:
    """The fields found, by their names in ``Article``, with provenance and warnings."""

    fields: dict[str, Any]
    provenance: dict[str, tuple[int, ...]]
    warnings: tuple[str, ...]


@mutable
class Found:
    """Takes in the fields, one after another."""

    fields: dict[str, Any] = field(factory=dict)
    provenance: dict[str, tuple[int, ...]] = field(factory=dict)
    warnings: list[str] = field(factory=list)

    def put(self, name: str, value: object, places: Iterable[int] = ()) -> None:
        """Note a field, unless there is nothing to note."""
        if value is not None and value != ():
            self.fields[name] = value
            self.provenance[name] = tuple(sorted(set(places)))

    def put_joined(self, name: str, runs: Sequence[Run]) -> None:
        """Note the texts of some runs as one field, unless there are none."""
        if runs:
            self.put(name, " ".join(run.text for run in runs), places_of(runs))

    def warn(self, text: str) -> None:
        """Note a warning, once."""
        if text not in self.warnings:
            self.warnings.append(text)

    def resolved(self) -> Resolved:
        """All that was found."""
        return Resolved(self.fields, self.provenance, tuple(self.warnings))


def places_of(runs: Iterable[Run]) -> list[int]:
    """The places of all lines of some runs."""
    return [place for run in runs for place in run.places]


def unique(runs: Iterable[Run]) -> list[Run]:
    """The runs, each text once, where it stands first."""
    found: dict[str, Run] = {}
    for run in runs:
        found.setdefault(key(run.text), run)
    return list(found.values())


def is_unsure(run: Run) -> bool:
    """Whether no rule gave the label."""
    return run.first.source.startswith(_UNSURE)


def is_of_preamble(run: Run) -> bool:
    """Whether a tool printed it above the page."""
    return run.first.source.startswith("core/")
