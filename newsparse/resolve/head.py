"""Head: headline, alternative headlines, kicker, standfirst and section."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from newsparse.fields.topics import clean_section
from newsparse.lines import Label
from newsparse.publisher import Publisher
from newsparse.resolve.found import Found, is_believed, is_chosen, is_unsure, places_of, unique
from newsparse.runs import Run
from newsparse.shape import key

_CRUMBS_ABOVE = 6
_LONGEST_CRUMBS = 160
_CRUMB = re.compile(r"[^\W_]\s[>»›]\s[^\W_]")
_TITLE_PARTS = re.compile(r"\s[|·•–—-]\s|[|«»]")


def put_head(
    runs: Sequence[Run],
    by_label: Mapping[Label, Sequence[Run]],
    publisher: Publisher | None,
    found: Found,
) -> None:
    """Note what stands at the head of the article.

    :param runs: all of the page, in order.
    """
    headlines = by_label.get(Label.HEADLINE, [])
    titles = by_label.get(Label.PAGE_TITLE, [])
    if publisher is None and not any(label.is_body for label in by_label):
        titles = []  # the title of a page without an article is no headline of one
    first = headlines[:1] or _title_as_headline(titles)
    found.put_joined("headline", first)
    known = {key(run.text) for run in first}
    others = unique(run for run in (*headlines, *titles) if key(run.text) not in known)
    found.put("alternative_headlines", tuple(run.text for run in others), places_of(others))
    found.put_joined("kicker", list(filter(is_believed, by_label.get(Label.KICKER, [])))[:1])
    found.put_joined("standfirst", _standfirst(by_label.get(Label.STANDFIRST, [])))
    sections = filter(is_believed, by_label.get(Label.SECTION, ()))
    _put_section([*sections, *_crumbs(runs)], found)


def _standfirst(runs: Sequence[Run]) -> list[Run]:
    """What rules labelled, else the line that the model chose; all that it saw like one, if it chooses
    none.
    """
    known = [run for run in runs if not is_unsure(run)]
    return known or [run for run in runs if is_chosen(run, Label.STANDFIRST)] or list(runs)


def _crumbs(runs: Sequence[Run]) -> list[Run]:
    """Lines right above the headline that show the way to it: “Home > Politics > Larke”."""
    at = next((k for k, run in enumerate(runs) if run.label is Label.HEADLINE), 0)
    above = runs[max(0, at - _CRUMBS_ABOVE) : at]
    return [run for run in reversed(above) if _is_trail(run.text)]


def _is_trail(text: str) -> bool:
    return len(text) <= _LONGEST_CRUMBS and "«" not in text and _CRUMB.search(text) is not None


def _put_section(runs: Iterable[Run], found: Found) -> None:
    """The first section that a line names; of breadcrumbs the deepest."""
    for run in runs:
        if section := clean_section(run.text, found.fields.get("headline")):
            found.put("section", section, run.places)
            return


def _title_as_headline(titles: Sequence[Run]) -> list[Run]:
    """The page's title, where it may stand for the headline that the page does not show: as a rule
    gave it; or, from the model, the only one there is, with no name of a section or site in it.
    """
    if not titles or not is_unsure(titles[0]):
        return list(titles[:1])
    only = len({key(run.text) for run in titles}) == 1
    return [titles[0]] if only and not _TITLE_PARTS.search(titles[0].text) else []
