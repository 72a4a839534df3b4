"""Label: what each line of a page is, by claims of rules, and by a model for the rest."""

from __future__ import annotations

from newsparse.label.model import Guess, LineModel, Reading, Unit
from newsparse.label.rulebook import Rulebook, rulebook_of
from newsparse.label.stage import fault_of_relabelled, label, pick_rulebook
from newsparse.label.trained import trained
from newsparse.label.wholes import uncut_known

__all__ = [
    "Guess",
    "LineModel",
    "Reading",
    "Rulebook",
    "Unit",
    "fault_of_relabelled",
    "label",
    "pick_rulebook",
    "rulebook_of",
    "trained",
    "uncut_known",
]
