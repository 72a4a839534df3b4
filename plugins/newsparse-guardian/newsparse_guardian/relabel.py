"""What no pattern can say of a Guardian page: it takes two lines, or more, that belong together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsparse import LabelledLine, Page
from newsparse_guardian import _body, _head
from newsparse_guardian._lines import Lines

STEPS: tuple[Callable[[Lines], None], ...] = (
    _body.captions_above_credits,
    _body.repeated_captions,
    _body.times_of_key_events,
    _head.times_of_dates,
    _body.cards,
    _head.headline_as_titled,
    _head.headline_below_picture,
    _head.headline_by_its_end,
    _head.byline_above_date,
    _head.byline_below_headline,
    _head.standfirst_below_headline,
    _head.section_and_kicker,
    _head.doubled_counts,
    _body.last_lines,
    _body.signatures,
    _body.alt_texts,
    _body.guides,
    _body.authors_biography,
    _body.bylines_of_entries,
    _body.columnists_of_links,
    _body.broken_paragraphs,
)
"""In this order; each changes the list of lines that it is given, in place."""


def relabel(_page: Page, lines: tuple[LabelledLine, ...]) -> Sequence[LabelledLine]:
    """The lines after all steps."""
    changed = list(lines)
    for step in STEPS:
        step(changed)
    return changed
