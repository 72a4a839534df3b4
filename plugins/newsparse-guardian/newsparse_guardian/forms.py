"""The forms of the Guardian's bylines, dates and credits, as patterns to build rules from.

``(?-i:…)`` turns the letters' case back on inside a pattern.
"""

from __future__ import annotations

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐÉĘĚĞĢĪİĶŁĽĻŃŇŅŐŘŚŞŠŤŪŮŰŹŻŽ]"
_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|el|al|bin|ibn|ter|ten|zu|y)"
_PART = rf"(?:{_CAPITAL}[\w.’'-]*|{_PARTICLE}|{_PARTICLE}[-’']{_CAPITAL}[\w’'-]*)"
_NAME = rf"{_CAPITAL}[\w.’'-]*(?: {_PART}){{1,4}}"
_PLACE = rf"(?:the )?{_CAPITAL}[\w.’'-]*(?: {_PART}){{0,3}}"
_ROLE = (
    r"(?:[\w’'&-]+ ){0,4}(?:editor|correspondent|reporter|columnist|critic|writer|chief|producer"
    r"|cartoonist|commentator)(?:-at-large)?"
)
_WHO = rf"{_NAME}(?:,? {_ROLE})?(?:,? (?:in|at|on) {_PLACE}(?:, {_PLACE})?)?"
_AGENCY = (
    r"(?:Guardian |Observer )?[Ss]taff(?: reporters?| writers?)?(?: and agenc(?:y|ies))?"
    r"|Reuters|Agence France-Presse|AFP|(?:Australian )?Associated Press|AP|AAP|PA Media|PA"
    r"|Press Association|Agencies|Editorial|Letters|Open thread|Guardian readers"
    r"|Guardian community team|The Guardian|Observer editorial|Guardian [A-Z]\w+"
)
_ONE = rf"(?:{_WHO}|{_AGENCY})"
BYLINE = rf"(?-i:{_ONE}(?:(?:,| and| with|, and|; produced by) {_ONE}){{0,8}})"
"""Names with their roles and places, or an agency; as a whole line."""

_DAY = r"(?-i:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}),? \d{1,2} (?-i:[A-Z])[a-z]{2,8} \d{4}"
_CLOCK = r",? \d{1,2}[.:]\d{2}(?: ?[ap]m)?"
_ZONE = r"(?-i: (?:[A-Z]{2,5}|[+-]\d{2}:?\d{2}))"
DATE = rf"{_DAY}(?:{_CLOCK})?(?:{_ZONE})?"
"""A printed date: "Sun 1 Dec 2024 18.55 CET"."""

DATE_LINE = rf"(?:First published on |Published on |Last (?:modified|updated) on )?{DATE}.{{0,120}}"
"""A line that starts with a printed date."""

CREDIT_LABEL = (
    r"(?-i:Photographs?|Photos?|Photography|Illustrations?|Composites?|Photomontage|Pictures?"
    r"|Images?|Video|Animation|Graphics?|Artwork|Cartoon|Screengrab|Collage|Design|Infographic"
    r"|Photo-illustration)"
)
CREDIT = rf"{CREDIT_LABEL} ?: .{{1,220}}"
"""A credit with its label: "Photograph: A/B"."""

TIME = (
    r"(?:\d{1,3} ?(?:s|m|h|d|secs?|mins?|hours?|days?)(?: ago)? ?)?"
    rf"\d{{1,2}}[.:]\d{{2}}(?: ?[ap]m)?{_ZONE}"
)
"""The time of a live blog's entry: "11.32 GMT", "2h ago 11.32 GMT"."""
