"""Resolve: labelled lines, URL and publisher into the fields of an article that are not blocks.

Each field is read from the lines of its label, by the pure parsers of ``newsparse.fields``; the
provenance names those lines. What a rule says of a line is certain. What the trained model says is
not: of headlines, standfirsts, bylines and dates it chooses the article's own, which are asked first;
what cannot be read is passed over without a word.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lines import Label, LabelledLine
from newsparse.model import PublisherRef
from newsparse.page import Page
from newsparse.publisher import Layout, Publisher
from newsparse.resolve.access import put_access
from newsparse.resolve.dates import put_dates
from newsparse.resolve.found import Found, Resolved, is_of_preamble
from newsparse.resolve.head import put_head
from newsparse.resolve.kind import put_kind
from newsparse.resolve.lists import put_lists
from newsparse.resolve.origin import origin_of, put_address, put_language
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
    origin = origin_of(page, publisher, runs)
    put_head(runs, by_label, publisher, found)
    put_people(runs, by_label, found)
    put_dates(page, origin, publisher, layout, runs, found)
    put_lists(runs, by_label, found)
    put_address(page, origin, found)
    if publisher is not None:
        found.put("publisher", PublisherRef(publisher.key, publisher.name), signs)
    put_language(page, origin, publisher, found)
    put_kind(page, layout, lines, by_label, found)
    put_access(runs, found)
    return found.resolved()
