"""Corrections: what a paper says it got wrong, made clearer or changed in an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache

from attrs import frozen

from newsparse.fields._words.correction_words import LABELS, OPENINGS
from newsparse.fields._words.plain import entry
from newsparse.shape import UNSPACED

MAX_LOOKED_AT = 160
"""Characters of a line's start that are looked at; what follows may be of any length."""

_MAX_LABEL = 60
_LABEL_END = re.compile(r"\s*[:：]\s*|\s+[-–—]\s+|[】\])］〉>]\s*|\.\s+(?=[^\Wa-z\d_])|\s*[|｜]\s*")
_MOST_WORDS_OF_DATE = 6
_BRACKETS = frozenset("[(【［〈<")
_CLOSERS = frozenset("])】］〉>")
_MENDED = re.compile(
    r"(?:(?:this|the|an) (?:article|story|headline|caption|post|report|piece|text) (?:was|has been)"
    r" (?:\S+ ){0,4}(?:corrected|amended)"
    r"|(?:der|dieser|diese|die|das|den|dieses) (?:artikel|text|beitrag|bericht|meldung|überschrift|fehler|zahl|angabe)"
    r" (?:wurde|haben wir|ist) (?:\S+ ){0,7}(?:korrigiert|berichtigt|richtiggestellt)"
    r"|(?:dit|het) (?:artikel|bericht|verhaal) (?:is|werd) (?:\S+ ){0,4}gecorrigeerd"
    r"|(?:artikeln|texten|artikkelen|saken|artiklen|teksten) (?:har|är|blev|er|ble) (?:\S+ ){0,4}(?:rättats|rättad|korrigerats"
    r"|rettet|korrigert|korrigeret)"
    r"|(?:cet|l') ?article a été (?:\S+ ){0,4}corrigé|(?:este|el) (?:artículo|texto) (?:fue|ha sido) (?:\S+ ){0,4}corregido"
    r"|(?:este|esta|o|a) (?:texto|artigo|reportagem|notícia) foi (?:\S+ ){0,4}corrigid[oa]"
    r"|questo articolo è stato (?:\S+ ){0,4}corretto"
    r"|(?:ten )?(?:artykuł|tekst) został (?:\S+ ){0,4}(?:poprawiony|skorygowany|sprostowany))\b"
)
_SENTENCES = frozenset(
    """
    this the der dieser diese die das den dieses dit het artikeln texten artikkelen saken artiklen teksten
    cet l'article este el esta o a questo ten artykuł tekst
    """.split()
)
_OPEN = "[(【［〈<*_•–—- "
_UNSPACED = re.compile(f"[{UNSPACED}\uac00-\ud7a3]")


class CorrectionKind(Enum):
    """What a paper does to its article."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    NOTE = "note"
    UPDATE = "update"


@frozen
class Correction:
    """A correction, a clarification, or another note of the editors on the article.

    :param kind: what it is; ``NOTE`` is an editors' note of which its label does not say more.
    :param label: as printed, without its colon: ``Correction``; ``None`` for a sentence such as
        “This article was amended on 3 March”.
    :param text: the rest, as printed; for a sentence all of it. Empty for a label alone.
    """

    kind: CorrectionKind
    label: str | None
    text: str


def parse_correction(text: str) -> Correction | None:
    """The correction that a line is, or ``None`` where it is none.

    Its label must open the line and stand apart from the rest by a colon, dash, full stop or
    bracket, or be all of it; a date may stand between (“Correction, March 3: …”). Sentences are
    known by how they open (“An earlier version of this article …”). A story about a market's
    correction, or about a correctional facility, is none.

    :param text: of any length.
    """
    text = text.strip()
    start = text[:MAX_LOOKED_AT]
    words = entry(start)
    if not words:
        return None
    unspaced = _UNSPACED.search(words[:4]) is not None
    first = words.split(" ", 1)[0]
    if not unspaced and first not in _first_words() and first not in _SENTENCES:
        return None
    labelled = _labelled(text, start)
    if labelled is not None:
        return labelled
    if unspaced:
        words = words.replace(" ", "")
        kind = next((kind for opening, kind in _unspaced() if words.startswith(opening)), None)
    else:
        openings = _openings().get(first, ())
        kind = next((kind for opening, kind in openings if f"{words} ".startswith(opening)), None)
        if kind in (None, CorrectionKind.UPDATE) and first in _SENTENCES and _MENDED.match(words):
            kind = CorrectionKind.CORRECTION
    return Correction(kind, None, text) if kind is not None else None


def is_correction_label(text: str) -> bool:
    """Whether a line is no more than a correction's label, the text of which stands below."""
    found = parse_correction(text) if len(text) <= _MAX_LABEL else None
    return found is not None and not found.text


def _labelled(text: str, start: str) -> Correction | None:
    opened = len(start) - len(start.lstrip(_OPEN))
    bracketed = not _BRACKETS.isdisjoint(start[:opened])
    ends = [m for m in _LABEL_END.finditer(start, opened + 1, _MAX_LABEL) if m.end() > m.start()]
    # A colon ends the label for sure; full stops may be those of a date in it.
    for match in sorted(ends, key=lambda end: end[0].strip() not in (":", "：")):
        if match[0].strip() in _CLOSERS and not bracketed:
            continue
        label = text[opened : match.start()]
        kind = _kind_of_label(label)
        if kind is not None:
            return Correction(kind, label.strip(), text[match.end() :].lstrip(" :-–—"))
    if len(text) <= _MAX_LABEL:
        label = text.strip(_OPEN + "])】］〉>:：.")
        kind = _kind_of_label(label)
        if kind is not None:
            return Correction(kind, label, "")
    return None


def _kind_of_label(label: str) -> CorrectionKind | None:
    """What a label is for, a date after it aside: “Correction, March 3”, “Rettelse (4/2)”."""
    words = entry(label).split()
    kind = _labels().get(" ".join(words))
    if kind is None and any(map(str.isdigit, label)):
        for count in range(len(words) - 1, max(0, len(words) - 1 - _MOST_WORDS_OF_DATE), -1):
            kind = kind or _labels().get(" ".join(words[:count]))
    return kind


@cache
def _labels() -> Mapping[str, CorrectionKind]:
    return {entry(phrase): kind for kind, phrase in _rows(LABELS)}


@cache
def _first_words() -> frozenset[str]:
    """The words that labels and sentences of corrections open with."""
    return frozenset([label.split(" ", 1)[0] for label in _labels()]) | _openings().keys()


@cache
def _openings() -> Mapping[str, list[tuple[str, CorrectionKind]]]:
    """How sentences open, by their first words; each ends with a space."""
    found: dict[str, list[tuple[str, CorrectionKind]]] = {}
    for kind, phrase in _rows(OPENINGS):
        folded = entry(phrase)
        if not _UNSPACED.search(folded):
            found.setdefault(folded.split(" ", 1)[0], []).append((f"{folded} ", kind))
    return found


@cache
def _unspaced() -> list[tuple[str, CorrectionKind]]:
    pairs = [(entry(phrase), kind) for kind, phrase in _rows(OPENINGS)]
    return [(phrase.replace(" ", ""), kind) for phrase, kind in pairs if _UNSPACED.search(phrase)]


def _rows(table: str) -> list[tuple[CorrectionKind, str]]:
    found = []
    for row in table.strip().replace("\n    ", " ").splitlines():
        name, _, phrases = row.partition(":")
        kind = CorrectionKind(name)
        found += [(kind, phrase) for phrase in phrases.split(";") if phrase.strip()]
    return found
