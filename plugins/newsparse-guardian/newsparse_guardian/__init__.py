"""The Guardian, for newsparse: declared as data, found through the entry point ``guardian``."""

from __future__ import annotations

from datetime import date

from newsparse import Layout, Publisher, Sign, hookimpl
from newsparse_guardian.forms import DATE_FORMATS
from newsparse_guardian.kinds import KINDS
from newsparse_guardian.phrases import MENU, PHRASES
from newsparse_guardian.relabel import relabel
from newsparse_guardian.rules import RULES
from newsparse_guardian.zones import ZONES

SIGNS = (
    Sign(r"^©? ?\d{4} Guardian News (?:&|and) Media Limited"),
    Sign(r"skip past newsletter promotion"),
    Sign(r"^after newsletter promotion$"),
    Sign(r"^The Guardian - Back to home"),
    Sign(r"^Sign in or create your Guardian account"),
    Sign(r" \| The Guardian$", 0.6),
    Sign(r"^Explore more on these topics$", 0.6),
    Sign(r"^Reuse this content$", 0.6),
    Sign(r"^Skip to main content ?Skip to navigation ?Skip to navigation", 0.6),
    Sign(r"^View image in fullscreen$", 0.6),
    Sign(r"^This article is more than \d+ \w+ old$", 0.3),
    Sign(r"\w(?-i: (?:Photograph|Composite|Illustration): )[^/]{3,60}/\w", 0.4),
    Sign(r"^Most viewed$", 0.1),
    Sign(r"^Skip to main content ?Skip to navigation", 0.3),
)

GUARDIAN = Publisher(
    key="guardian",
    name="The Guardian",
    domains=["theguardian.com", "guardian.co.uk", "theguardian.co.uk"],
    languages=["en"],
    country="GB",
    timezone="Europe/London",
    signs=SIGNS,
    layouts=[
        Layout(
            name="current",
            since=date(2014, 1, 28),
            phrases=PHRASES,
            weak_phrases=MENU,
            rules=RULES,
            zones=ZONES,
            date_formats=DATE_FORMATS,
            kinds=KINDS,
            relabel=relabel,
            thorough=True,
        )
    ],
)


@hookimpl
def newsparse_publishers() -> list[Publisher]:
    """The publishers of this plugin."""
    return [GUARDIAN]
