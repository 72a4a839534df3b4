"""States: the links of the chain that the model lays over a page's units.

A page is read in three phases: what stands above the body, the body, what stands below it. The
body comes once; furniture and pictures may stand within it. Which states may follow one another
says just that.

========= ================================================================
state     what it is
========= ================================================================
above     furniture above the body, or of a page without one
headline  the headline
lead      the standfirst
credit    what the head says of the article: byline, date, kicker, section
picture   a caption, credit or alternative text above the body
text      running text of the body, items and quotations too
heading   a subheading
shown     a caption, credit or alternative text within the body
within    furniture within the body
below     all that stands below the body
========= ================================================================
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lines import Label

STATES = (
    "above",
    "headline",
    "lead",
    "credit",
    "picture",
    "text",
    "heading",
    "shown",
    "within",
    "below",
)
PHASES = (0, 0, 0, 0, 0, 1, 1, 1, 1, 2)
"""The phase of each state."""

ABOVE, HEADLINE, LEAD, CREDIT, PICTURE, TEXT, HEADING, SHOWN, WITHIN, BELOW = range(10)
BODY = (TEXT, HEADING)
FIRST = (ABOVE, HEADLINE, LEAD, CREDIT, PICTURE, TEXT, HEADING)
"""States that a page may start with."""
LAST = (ABOVE, HEADLINE, LEAD, CREDIT, PICTURE, TEXT, HEADING, BELOW)
"""States that a page may end with."""

PICTURES = frozenset({Label.CAPTION, Label.CREDIT, Label.ALT_TEXT})
CREDITS = frozenset(
    {
        Label.BYLINE,
        Label.DATE,
        Label.DATELINE,
        Label.KICKER,
        Label.SECTION,
        Label.READING_TIME,
        Label.COMMENT_COUNT,
        Label.AUTHOR_BIO,
        Label.TAG,
        Label.KEY_POINT,
        Label.ACCESS,
    }
)


def may_follow(before: int, after: int) -> bool:
    """Whether one state may stand right below another."""
    first, second = PHASES[before], PHASES[after]
    if first == second:
        return not before == after == HEADLINE
    if first == 0 and second == 1:
        return after in BODY
    return (first, second) == (1, 2) and before in BODY


def states_of(label: Label) -> tuple[int, ...]:
    """The states that a unit of that label may have, one a phase at most."""
    if label is Label.SUBHEADING:
        return (HEADING,)
    if label.is_body:
        return (TEXT,)
    if label is Label.HEADLINE:
        return (HEADLINE, WITHIN, BELOW)
    if label is Label.STANDFIRST:
        return (LEAD, WITHIN, BELOW)
    if label in PICTURES:
        return (PICTURE, SHOWN, BELOW)
    if label in CREDITS:
        return (CREDIT, WITHIN, BELOW)
    return (ABOVE, WITHIN, BELOW)


def path_of(labels: Sequence[Label]) -> list[int]:
    """The state of each unit, given the labels of all."""
    body = [i for i, label in enumerate(labels) if label.is_body]
    first = body[0] if body else len(labels)
    last = body[-1] if body else len(labels)
    path = []
    for i, label in enumerate(labels):
        phase = 0 if i < first else 1 if i <= last else 2
        path.append(next(state for state in states_of(label) if PHASES[state] == phase))
    return path
