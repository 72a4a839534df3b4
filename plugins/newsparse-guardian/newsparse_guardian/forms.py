"""The forms of the Guardian's bylines, dates and credits, as patterns to build rules from.

``(?-i:…)`` turns the letters' case back on inside a pattern: a name is told by its capitals.
"""

from __future__ import annotations

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐÉĘĚĞĢĪİĶŁĽĻŃŇŅŐŘŚŞŠŤŪŮŰŹŻŽ]"
_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|el|al|bin|ibn|ter|ten|zu|y)"
_PART = rf"(?:{_CAPITAL}[\w.’'-]*|{_PARTICLE}|(?:{_PARTICLE}|[dl])[-’']{_CAPITAL}[\w’'-]*)"
NAME = rf"{_CAPITAL}[\w.’'-]*(?: {_PART}){{1,4}}"
"""A person's name: two to five words. Its capitals count, so use it inside ``(?-i:…)``."""

_PLACE = rf"(?:the )?{_CAPITAL}[\w.’'-]*(?: {_PART}){{0,3}}"
_ROLE = (
    r"(?:[\w’'&-]+ ){0,4}(?:editor|correspondent|reporter|columnist|critic|writer|chief|producer"
    r"|cartoonist|commentator)(?:-at-large)?"
)
_TIME_OF_DAY = r" \((?:now|earlier|later)\)"
_WHO = rf"{NAME}(?:,? (?!is |are |was |has ){_ROLE})?(?:,? (?:in|at|on) {_PLACE}(?:, {_PLACE})?)?(?:{_TIME_OF_DAY})?"
_AGENCY = (
    r"(?:Guardian |Observer )?[Ss]taff(?: reporters?| writers?)?(?: and agenc(?:y|ies))?"
    r"|Reuters|Agence France-Presse|AFP|(?:Australian )?Associated Press|AP|AAP|PA Media|PA"
    r"|Press Association|[Aa]genc(?:y|ies)|Editorial|Letters?|Open thread"
    r"|(?:Guardian|Observer) (?:readers|reporters?|writers|correspondents|sport|music|film|design"
    r"|editorial|community team|[A-Z]\w+)"
    r"|The Guardian|The Observer"
)
_ONE = rf"(?:{_WHO}|(?:{_AGENCY})(?: in {_PLACE})?)"
BYLINE = rf"(?-i:{_ONE}(?:(?:, and|,| and| with|; produced by) {_ONE}){{0,8}}(?<!\w\w\w\.))"
"""Names with their roles and places, or an agency; as a whole line."""

WORKERS = (
    r"(?-i:(?:[.,;]| and| with)? ?(?:[Ww]ith )?(?:[Pp]hotograph(?:s|y)|[Pp]ictures|[Ii]llustrations?"
    rf"|[Vv]ideo|[Pp]roduced)(?: by|:) {NAME}(?: and {NAME})?)"
)
"""Who made the pictures, in a byline: "Photographs by Ann Lee"."""

DAY = r"(?-i:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?),? \d{1,2} (?-i:[A-Z])[a-z]{2,8} \d{4}"
"""A printed day: "Sun 1 Dec 2024"."""

_CLOCK = r",? \d{1,2}[.:]\d{2}(?: ?[ap]m)?"
_ZONE = r"(?-i: (?:[A-Z]{2,5}|[+-]\d{2}:?\d{2}))"
DATE = rf"{DAY}(?:{_CLOCK})?(?:{_ZONE})?"
"""A printed date: "Sun 1 Dec 2024 18.55 CET"."""

DATE_LINE = (
    r"(?:First published on |Published on |Last (?:modified|updated) on "
    rf"|(?:The Guardian|The Observer|guardian\.co\.uk|theguardian\.com), )?{DATE}.{{0,120}}"
)
"""A line that starts with a printed date."""

_CREDITED = (
    r"(?-i:[A-ZÀ-Þ0-9@][\w.’'&@-]*|for|of|and|the|at|via|by|de|del|van|von|handout|supplied"
    r"|courtesy|undefined|&)"
)
_CREDITED_ALL = rf"{_CREDITED}(?:(?: ?/ ?|; |, | ){_CREDITED}){{0,24}}\.?"
_STYLING = (
    r"(?-i:(?:Food|Prop|Set|Hair|Make-?up|Fashion|Floral)(?: and (?:food|prop|set|make-?up))? )"
    r"?(?:styling|stylist)(?: assistant)?"
)
CREDIT = (
    r"(?:(?-i:Photograph(?:s|er|y)?|PHOTOGRAPH) ?: [^“”!?]{1,220}"
    r"|(?-i:Illustrations?|Composites?|Photomontage|Photo-illustration|Photos?|Pictures?|Images?"
    r"|Video|Animation|Graphics?|Artwork|Cartoon|Screengrab|Collage|Design|Infographic|Credit)"
    rf" ?: {_CREDITED_ALL}"
    rf"|(?-i:Photography|Illustration|Photographs) by {_CREDITED_ALL}"
    rf"|{_STYLING}: {_CREDITED_ALL}(?: {_STYLING}: {_CREDITED_ALL}){{0,3}})"
)
"""A credit with its label: "Photograph: A/B". But for photographs, what follows must read as names,
as "Video: how to fold a shirt" is a subheading."""

AGO = r"(?:\d{1,3} ?(?:s|m|h|d|w|y|secs?|mins?|hours?|days?|weeks?|years?)(?: ago)?)"
"""How long ago: "2h ago"."""

SHORT_DAY = r"(?:\d{1,2} (?-i:[A-Z])[a-z]{2,8} \d{4})"
"""A day without its name: "15 Jan 2025"."""

CLOCK = rf"(?:\d{{1,2}}[.:]\d{{2}}(?: ?[ap]m)?{_ZONE})"
"""A time with its zone: "11.32 GMT", "11.32am BST"."""

TIME = rf"(?:(?:{AGO}|{SHORT_DAY}|now) ?)?{CLOCK}"
"""The time of a live blog's entry: "11.32 GMT", "2h ago 11.32 GMT", "15 Jan 202511.32 GMT"."""

DATE_FORMATS = ["%a %d %b %Y %H.%M", "%A %d %B %Y %H.%M", "%a %d %b %Y", "%A %d %B %Y"]
"""Its dates without their zone, as ``strptime`` reads them."""
