"""Found: the fields of an article as they are read, with the lines behind them and what to warn of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import field, frozen, mutable

from newsparse.lines import Label
from newsparse.runs import Run
from newsparse.shape import key

_UNSURE = ("model/", "core/")
_BELIEVED = 0.5
_CHOSEN = {
    label: f"model/{label.value}"
    for label in (Label.HEADLINE, Label.DATE, Label.BYLINE, Label.STANDFIRST)
}
"""The sources of the lines that the model chose from others."""


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


def body_at(runs: Sequence[Run]) -> list[int]:
    """Which of the runs are of the body, rising."""
    return [k for k, run in enumerate(runs) if run.label.is_body]


def unique(runs: Iterable[Run]) -> list[Run]:
    """The runs, each text once, where it stands first."""
    found: dict[str, Run] = {}
    for run in runs:
        found.setdefault(key(run.text), run)
    return list(found.values())


def is_unsure(run: Run) -> bool:
    """Whether no rule gave the label."""
    return run.first.source.startswith(_UNSURE)


def is_believed(run: Run) -> bool:
    """Whether a rule gave the label, or the model is rather sure than not of it."""
    return not is_unsure(run) or run.first.confidence >= _BELIEVED


def is_chosen(run: Run, label: Label) -> bool:
    """Whether the model chose it as the article's own of that label, rather than saw it like one."""
    return run.label is label and run.first.source.endswith(_CHOSEN.get(label, " "))


def chooses(runs: Iterable[Run]) -> bool:
    """Whether the model that labelled the lines chose some of them."""
    return any(is_chosen(run, run.label) for run in runs)


def is_of_preamble(run: Run) -> bool:
    """Whether a tool printed it above the page."""
    return run.first.source.startswith("core/")
