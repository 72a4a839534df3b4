"""Label: what each line of a page is, by claims of rules, and by a model for the rest."""

from __future__ import annotations

from newsparse.label.absent_kinds import Absence, kind_of_absence
from newsparse.label.model import Guess, LineModel, Reading, Unit
from newsparse.label.rest import label_rest
from newsparse.label.rulebook import Rulebook, rulebook_of
from newsparse.label.stage import fault_of_relabelled, label, pick_rulebook
from newsparse.label.trained import trained
from newsparse.label.wholes import uncut_known

__all__ = [
    "Absence",
    "Guess",
    "LineModel",
    "Reading",
    "Rulebook",
    "Unit",
    "fault_of_relabelled",
    "kind_of_absence",
    "label",
    "label_rest",
    "pick_rulebook",
    "rulebook_of",
    "trained",
    "uncut_known",
]
