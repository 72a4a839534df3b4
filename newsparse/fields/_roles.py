"""The words bylines are made of besides names: roles, desks and who did what."""

from __future__ import annotations

import re

from newsparse.fields._tables import words

ROLES = words(
    """
    analyst author cartoonist chief columnist commentator contributor correspondent correspondents
    critic director economist editor editors fellow historian host journalist journalists lecturer
    photographer presenter producer professor reporter reporters researcher strategist writer
    writers redakteur redakteurin korrespondent korrespondentin reporterin journaliste
    correspondante rédacteur rédactrice corresponsal redactor redactora periodista redacteur
    """
)
"""Nouns (folded) that end a role: “science editor”."""

DESCRIPTORS = words(
    """
    acting affairs africa aid american analysis and architecture art arts asia asia-pacific
    assistant associate athletics australia australian banking beijing book books boxing breaking
    brussels bureau business canada chief china city climate community consumer contributing
    correspondent cricket crime culture cycling dance data defence defense deputy design digital
    diplomatic economic economics economy education energy england entertainment environment
    europe european executive fashion feature features film finance financial fine food football
    foreign former gaming general golf guest health higher home house immigration india indigenous
    industrial industry international investigations investigative ireland jerusalem junior latin
    law leader legal letters lgbtq lifestyle local london managing media medical middle-east money
    moscow motoring music national news night northern of online opinion paris parliamentary
    personal picture planning policy political politics pop property radio regional religion
    religious retail rock royal rugby rural russia saturday science scotland security senior
    services social south special sport sports staff sunday supreme court tech technology
    television tennis theatre tokyo trade transport travel tv uk us video visual wales war
    washington wellbeing westminster white-house whitehall wildlife women's women’s world
    """
)
"""Words (folded) that stand before the noun of a role, and that few people are called."""

DESKS = words("agencies agency desk editorial newsroom staff team wires redaktion")
"""Nouns (folded) that end a byline that names nobody: “Guardian staff and agencies”."""

SECTIONS = words("books community film football music readers sport sports travel")
"""Words (folded) that do so after the name of a paper: “Guardian sport”."""

_CONTRIBUTIONS = (
    r"photographs?|photography|photos?|pictures?|illustrations?|illustrated|graphics?|videos?|"
    r"animations?|animated|produced|production|edited|translated|narrated|read|directed|"
    r"music|sound design|sound|research|design|designed|additional reporting|"
    r"(?:executive |series |senior )?producers?|fotos?|fotografie|photographies|fotografías?"
)
_WRITER_WORDS = (
    r"words|text|story|interviews?|analysis|reviewed|review|opinion|presented|hosted|written|"
    r"reported|reporting|report|compiled|exclusive|essay|authors?|tekst|autorin|autor|texte|"
    r"texto|автор|текст"
)
MARKER = re.compile(
    rf"(?<!\w)(?P<what>(?:{_CONTRIBUTIONS})|(?P<writer>{_WRITER_WORDS}))"
    r"(?:\s?:|\s(?:by|von|de|par|por)\b)"
    r"|(?<!\w)(?P<told>(?:as )?told to\b)",
    re.IGNORECASE,
)
"""A word that says what the people after it did. ``writer`` or ``told`` match for writing."""
