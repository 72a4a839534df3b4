"""Resolve: labelled lines, URL and publisher into the fields of an article that are not blocks.

Each field is read from the lines of its label, by the pure parsers of ``newsparse.fields``; the
provenance names those lines. What a rule says of a line is certain. What the trained model says is
not: of its bylines and dates those that stand where an article's own stand are taken, and those that
cannot be read are passed over without a word.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lines import Label, LabelledLine
from newsparse.model import PublisherRef
from newsparse.page import Page
from newsparse.publisher import Layout, Publisher
from newsparse.resolve.dates import put_dates
from newsparse.resolve.found import Found, Resolved, is_of_preamble
from newsparse.resolve.head import put_head
from newsparse.resolve.kind import put_kind
from newsparse.resolve.lists import put_lists
from newsparse.resolve.people import put_people
from newsparse.runs import Run


def resolve(
    page: Page,
    publisher: Publisher | None,
    layout: Layout | None,
    signs: tuple[int, ...],
    lines: Sequence[LabelledLine],
    runs: Sequence[Run],
) -> Resolved:
    """The fields that the labelled lines, the URL and the publisher's declaration give.

    :param signs: places of the lines whose signs gave the publisher away.
    :param runs: those of the lines.
    """
    if not any(run.label.is_body for run in runs):
        # What a tool prints above a page without an article is about none.
        runs = [run for run in runs if not is_of_preamble(run)]
    by_label: dict[Label, list[Run]] = {}
    for run in runs:
        by_label.setdefault(run.label, []).append(run)
    found = Found()
    put_head(by_label, publisher, found)
    put_people(runs, by_label, found)
    put_dates(page, publisher, layout, by_label, found)
    put_lists(by_label, found)
    if publisher is not None:
        found.put("publisher", PublisherRef(publisher.key, publisher.name), signs)
    language = page.language or (
        publisher.languages[0] if publisher and publisher.languages else None
    )
    found.put("language", language)
    if layout is not None:
        put_kind(page, layout, lines, found)
    return found.resolved()
