"""Below: the page's own lines are labelled as if what a tool printed above them were not there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from newsparse.claim import Claim
from newsparse.label.claims import claimed
from newsparse.label.model import LineModel
from newsparse.label.stage import label
from newsparse.lines import LabelledLine, Line
from newsparse.page import Page


def label_below(
    page: Page,
    lines: Sequence[Line],
    above: Sequence[LabelledLine],
    claims: Mapping[int, Claim],
    sources: Mapping[int, str],
    model: LineModel,
    model_name: str,
) -> tuple[tuple[LabelledLine, ...], float]:
    """All lines, labelled; see :func:`~newsparse.label.stage.label`.

    :param above: the first of the lines, as far as they are no part of the page. Claims beat their
        labels; the model does not see them.
    """
    count = len(above)
    if not count:
        return label(page, lines, claims, sources, model, model_name)
    kept = [
        piece
        for i, line in enumerate(above)
        for piece in (claimed(claims[i], line.line, sources[i]) if i in claims else [line])
    ]
    rest = {i - count: evolve(claims[i], line=i - count) for i in claims if i >= count}
    givers = {i: sources[i + count] for i in rest}
    labelled, confidence = label(page, lines[count:], rest, givers, model, model_name)
    return (*kept, *labelled), confidence
