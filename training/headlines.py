"""What teaches the choice of the headline."""

from __future__ import annotations

from newsparse.label.features import View
from newsparse.label.headline import candidates, features_of
from newsparse.lines import Label
from newsparse.shape import key
from training.choices import Options
from training.examples import Example


def headline_options(page: Example, view: View) -> Options | None:
    """The candidates for the headline of a page, and which are right; ``None`` where it teaches
    nothing: it has no lines above its body, or its title stands in no line of its own.
    """
    body = next((i for i, label in enumerate(page.labels) if label.is_body), None)
    if not body:
        return None
    chosen = candidates(view, page.units, body)
    found = features_of(view, page.units, body, chosen)
    gold = {key(page.units[i].text) for i, x in enumerate(page.labels) if x is Label.HEADLINE}
    if not gold and not page.beheaded:
        return None
    right = {k for k, i in enumerate(chosen) if key(page.units[i].text) in gold}
    return Options(page.publisher, [found[i] for i in chosen], frozenset(right or {len(chosen)}))
