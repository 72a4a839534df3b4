"""The names in a credit: taking a credit without its label apart, and telling names from prose."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from newsparse.fields._credits import words as tables
from newsparse.fields._credits.agencies import (
    NEWS_AGENCIES,
    ORGANISATION_WORDS,
    PARTICLES,
    folded,
    is_agency,
    opens_organisation,
)
from newsparse.fields._credits.labels import AFTER
from newsparse.fields._credits.marks import leading, lowered, marked
from newsparse.fields._credits.organisations import WORDS, is_credited_organisation
from newsparse.fields.datespan import date_spans
from newsparse.shape import UNSPACED

MAX_CREDIT = 400
"""Longer texts are no credits, and no line is searched for one further from its end than this."""

_HARD = re.compile(
    r"\s*(?:[/;|\\()\[\]＝／（）【】［］]|\+{3}|•|(?<=\s)[–—·-](?=\s))\s*"
    r"|\s(?:on|auf|sur|op|på)\s(?=(?:Unsplash|Pexels|Pixabay|Flickr|Instagram|Facebook|X|Twitter|YouTube|TikTok)$)"
    r"|,?\s(?:via|for|per|für|pour|para)\s|(?<=\w{3})\.\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_FOR = re.compile(r"\s(?:for|für|pour|para)\s", re.IGNORECASE)
_SOFT = re.compile(
    r"\s*(?:,|、|，|、|،)\s*(?:and\s+|und\s+|&\s*)?"
    r"|\s+(?:and|und|et|y|e|og|och|en|i|a|ja|és|și|и|та|і|και|ve|و|&(?! Co\b))\s+"
)
_URL = re.compile(r"https?://\S*|www\.\S*|\S+@\S+\.\S+", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)[0-9]{2},?\s")
_OWNED = re.compile(r"(?:©|ⓒ|\([cC]\)|copyright\b)\s?(?:[0-9]{4}\b)?\s?:?\s?", re.IGNORECASE)
_WIRE_PHOTO = re.compile(r" (?:photos?|pics?|file)$", re.IGNORECASE)
_LICENCE = re.compile(
    r"\(?\b(?:CC[\s-]?(?:BY|0|Zero|licen[cs]e)\b|Creative Commons)"
    r"(?:[\s-](?:BY|NC|ND|SA|0|Zero|Attribution|licen[cs]e|Lizenz)\b){0,5}"
    r"(?:[\s-][0-9](?:\.[0-9])?)?(?:\s(?:DEED|Unported|International|Generic|DE|licen[cs]e))?\)?(?!\w)"
    r"|,\s(?:19|20)[0-9]{2}(?=$|[\s,/;)])"
)
_RIGHTS = re.compile(
    r"all rights reserved|rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|"
    r"tutti i diritti|все права|wszelkie prawa|tüm hakları|med ensamrätt|alle rettigheter|alle rettigheder|"
    r"kaikki oikeudet|všechna práva|minden jog|版权所有|版權所有|無断転載|저작권"
)
_DID = re.compile(r"(?:and |und )?([\w-]{4,20})(?: (?:by|von|de|di|par|por))?\s?[:：]?\s(?=\S)")
_ENDED = re.compile(r"(?<=\w{4})\.\s+(?=\w)|(?<=[^\W\d_A-Z]{3})\.(?=[^\W\d_a-z])")
_MORE = re.compile(
    r"(?:[\w-]{3,20}(?: [\w-]{2,12})?\s?[:：]|courtesy\b|all rights\b|alle rechte\b|tous droits\b|copyright\b"
    r"|photo\b|foto\b|©|styling\b|purchase\b)",
    re.IGNORECASE,
)
_NO_NAMES = re.compile(r"[!?…“”\"。！？।]")
_UNSPACED = re.compile(rf"[{UNSPACED}]")
_SAYS = re.compile(
    "[をがへ]|する|した|して|いる|れる|です|ます|のは|では|から|まで|的|了|[在是将被把向与]|\u0e40\u0e1e\u0e37\u0e48\u0e2d|ว่า|ที่"
)
_SAYS_KOREAN = re.compile(r"[\uac00-\ud7a3](?:[을를은는]\s|다$|요$|습니다|에서|으로)")
_TITLES = re.compile(
    r"\s?(?:기자|인턴기자|특파원|선임기자|記者|记者|通讯员)$|^(?:記者|记者|通讯员|本报记者|本報記者)\s?|(?<=[\u3400-\u9fff]{2})(?:さん|氏)$"
)
_WIRE_REPORTER = re.compile(
    r"(?<=[社网])(?:記者|记者)\s?|(?<=[\u3400-\u9fff])\s?[摄攝](?=$|[\s，、,])"
)
_SUFFIXES = frozenset({"jr", "sr", "inc", "ltd", "co", "corp", "llc", "st", "plc", "gmbh"})
_LENT: dict[str, list[str]] = {}
for _words in sorted(tables.LENT, key=len, reverse=True):
    _LENT.setdefault(_words.split(None, 1)[0], []).append(_words)
_EDGES = " \t\n\r,:()[]（）【】-–—+=＝・、，«»。"
_ALLOWED = (
    PARTICLES
    | frozenset(" ".join(tables.SIDES).split())
    | tables.SMALL
    | ORGANISATION_WORDS
    | WORDS
)
_YEAR_LENGTH = 4
_MOST_WORDS = 10
_MOST_UNCASED = 6
_LONGEST_UNSPACED = 24
_MOST_OFFICE = 7


def names_of(body: str) -> Iterator[tuple[str, bool]]:
    """The names in a credit without its label, and whether each is an organisation's.

    :param body: of :data:`MAX_CREDIT` characters at most.
    """
    if names_nobody(body):
        return
    body = _URL.sub(_blank, body)
    if any(map(str.isdigit, body)) or "Creative" in body or "CC" in body:
        body = _LICENCE.sub(_blank, body)
        for begin, end in date_spans(body):
            if end - begin > _YEAR_LENGTH:
                body = f"{body[:begin]}{'|' * (end - begin)}{body[end:]}"
    start = 0
    after_for = False
    for match in [*_HARD.finditer(body), None]:
        piece = body[start : match.start() if match else len(body)]
        for part in _parted_at_labels(piece):
            for name in _soft_pieces(bare(part)):
                yield name, after_for or is_credited_organisation(name)
        if match:
            start, after_for = match.end(), _FOR.search(match[0]) is not None


def _blank(match: re.Match[str]) -> str:
    return "|" * len(match[0])


def _parted_at_labels(piece: str) -> list[str]:
    """A piece cut before further labels: “Ada Ritt, rechts Foto: Bo Raskin”."""
    edges = [0, len(piece)]
    if ":" in piece or "：" in piece or "©" in piece:
        edges[1:1] = [found.start for found in marked(piece) if found.start]
    parts = [piece[a:b] for a, b in itertools.pairwise(edges)]
    return [name for part in parts for name in _WIRE_REPORTER.split(part)]


def _soft_pieces(piece: str) -> Iterator[str]:
    if not piece or is_agency(piece):
        pieces = [piece]
    else:
        pieces = [bare(part) for part in _SOFT.split(piece)]
        if len(pieces) > 1 and (opens_organisation(piece) or not all(map(_stands_alone, pieces))):
            pieces = [piece]
    for name in pieces:
        if _is_named(name):
            yield _without_photo(name)


def _without_photo(name: str) -> str:
    """An agency's name without what it took: “AP Photo”, “PTI photo”, “Reuters pic”."""
    bare_name = _WIRE_PHOTO.sub("", name)
    filed = name.endswith((" file", " File")) and is_agency(bare_name)
    return bare_name if filed or folded(bare_name) in NEWS_AGENCIES else name


def _is_named(name: str) -> bool:
    """Whether it is more than “the author”, “handout” or a mark."""
    if not any(map(str.isalpha, name)):
        return False
    low = folded(name)
    if low in tables.NOT_NAMES or low in tables.SIDES or (low in PARTICLES and name.islower()):
        return False
    if _RIGHTS.search(low) is not None:
        return False
    return (
        "@" in name
        or not name.islower()
        or not is_small(name)
        or is_credited_organisation(name)
        or "." in name
    )


def _stands_alone(name: str) -> bool:
    """Whether it names someone without the words around it."""
    low = folded(name)
    if not name or low in tables.NOT_NAMES or low in tables.SIDES or is_agency(name):
        return True
    if _UNSPACED.match(name) or (name.isupper() and len(name) > 1):
        return True
    return len(name.split()) > 1 and not is_small(name)


def bare(piece: str) -> str:
    """A name without a label, “courtesy of”, a side or a year around it."""
    piece = piece.strip(_EDGES)
    for _ in range(3):
        before = piece
        piece = _without_lent(_without_label(piece)).strip(_EDGES)
        if year := _YEAR.match(piece):
            piece = piece[year.end() :]
        if piece == before:
            break
    piece = _TITLES.sub("", piece).strip(_EDGES)
    piece = _without_given(piece)
    if piece.endswith(".") and "." not in piece[:-1]:
        words = piece[:-1].split()
        if words and words[-1].casefold() not in _SUFFIXES:
            piece = piece[:-1]
    return piece


def _without_label(piece: str) -> str:
    low = lowered(piece)
    for side in ("links", "rechts", "left", "right", "oben", "unten", "oben links", "oben rechts"):
        if low.startswith((f"{side} ", f"{side}: ")):
            piece = piece[len(side) + 1 :].strip(_EDGES)
            break
    found = leading(piece)
    if found is not None and found.end < len(piece):
        return piece[found.end :]
    did = _DID.match(piece)
    if did and did[1].casefold() in tables.DID and (":" in did[0] or did[0].count(" ") > 1):
        return piece[did.end() :]
    return piece


def _without_lent(piece: str) -> str:
    if owned := _OWNED.match(piece):
        return piece[owned.end() :]
    low = lowered(piece)
    if low in tables.NOT_NAMES:
        return piece
    first = low.split(None, 1)[0].rstrip(":,") if low else ""
    for words in _LENT.get(first, ()):
        if low.startswith(words) and not low[len(words) : len(words) + 1].isalnum():
            return piece[len(words) :]
    return piece


def _without_given(piece: str) -> str:
    low = lowered(piece)
    for words in (*AFTER, *tables.GIVEN):
        if not low.endswith(words) or low == words or is_agency(piece):
            continue
        rest = piece[: -len(words)]
        spaced = rest[-1:].isspace()
        if (spaced or (words in AFTER and _UNSPACED.match(words[0]))) and (
            words in AFTER or words == "cung cấp" or is_agency(rest.strip())
        ):
            return rest.strip(_EDGES)
    return piece


def lent(text: str) -> str | None:
    """What follows “courtesy of” or its like at a text's beginning; ``None`` without it."""
    rest = _without_lent(text)
    return rest.strip() if rest is not text and rest != text else None


def hard_pieces(text: str) -> list[str]:
    """The pieces between slashes, bars, brackets, “via” and “for”."""
    return [piece.strip(" .,)]") for piece in _HARD.split(text) if piece]


def shows_agency(text: str) -> bool:
    """Whether a piece of a short text is a known agency or picture house."""
    if len(text) > MAX_CREDIT:
        return False
    pieces = hard_pieces(text)
    return any(map(is_agency, pieces)) or any(
        is_agency(bare(piece)) for piece in pieces if ":" in piece or _may_be_lent(piece)
    )


def _may_be_lent(piece: str) -> bool:
    first, _, rest = piece.partition(" ")
    return bool(rest) and (lowered(first) in _LENT or first[0] in "©ⓒ" or rest[0].isdigit())


def names_nobody(text: str) -> bool:
    """Whether a text says that nobody is named: “privat”, “Supplied”, “Archivo”."""
    return folded(text.strip(_EDGES)) in tables.NOT_NAMES


def is_names(text: str) -> bool:
    """Whether a text reads as names: short pieces of capitalised words, no sentence."""
    text = text.strip()
    if len(text) > MAX_CREDIT or not any(map(str.isalpha, text)) or _NO_NAMES.search(text):
        return False
    for stop in _ENDED.finditer(text):
        if not _MORE.match(text, stop.end()) and not _is_domain_stop(text, stop):
            return False
    pieces = [piece for piece in re.split(r"[/;,|、，／]|\+{3}|\.\s", text) if piece.strip()]
    return bool(pieces) and all(map(_is_name_like, pieces))


def _is_domain_stop(text: str, stop: re.Match[str]) -> bool:
    return stop[0] == "." and text[stop.end() : stop.end() + 1].islower()


def _is_name_like(piece: str) -> bool:
    words = piece.split()
    if is_agency(piece) or folded(piece) in tables.NOT_NAMES or len(words) <= 1:
        return not _UNSPACED.search(piece) or (
            len(piece) <= _LONGEST_UNSPACED and not _SAYS.search(piece)
        )
    if len(words) > _MOST_WORDS:
        return False
    if any(map(_UNSPACED.search, words)):
        return len(piece) <= _LONGEST_UNSPACED and not _SAYS.search(piece)
    if not any(c.isupper() or c.islower() for c in piece):
        return len(words) <= _MOST_UNCASED and not _SAYS_KOREAN.search(piece)
    strange = [word for word in words if is_small(word) and not _may_be_small(word)]
    if strange and len(words) <= _MOST_OFFICE and words[0].casefold() in tables.OFFICES:
        return True
    return not strange or (len(strange) == len(words) and lowered(piece) in tables.NOT_NAMES)


def _may_be_small(word: str) -> bool:
    low = word.casefold().strip("()[]'’,:.")
    if low in _ALLOWED or is_agency(word) or "." in word[:-1] or "@" in word:
        return True
    # “d'Ada”, “al-Ritt”, “imago-images”
    return any(c in word for c in "'’-") and not word.islower()


def is_small(word: str) -> bool:
    """Whether a word begins with a small letter, in a script that has capitals in use."""
    first = word[:1]
    return first.islower() and not "\u10d0" <= first <= "\u10ff"


def opens_heading(text: str) -> bool:
    """Whether a text begins as headings do and names do not: “Inside the palace”."""
    first = text.split(None, 1)[:1]
    return bool(first) and first[0].casefold() in tables.OPENERS


def opens_small(text: str) -> bool:
    """Whether a text that begins small says whose archive or office it comes from."""
    words = [word.casefold().strip(".,:") for word in text.split()]
    return (
        (
            len(words) <= _MOST_WORDS
            and words[0] not in tables.OPENERS
            and (len(words) > 1 or "." in text)
            and any(is_credited_organisation(part) for part in (*words, text) if len(part) > 1)
        )
        or lowered(text) in tables.NOT_NAMES
        or (len(words) == 1 and ("." in text or text[0] == "@"))
    )


def lent_for_sure(text: str) -> bool:
    """Whether a text begins with words that only credits have: “Courtesy of”, “Cedida por”."""
    return lowered(text[:40]).startswith(_FOR_SURE)


def has_no_sentence(text: str) -> bool:
    """Whether a text holds no end of a sentence inside it."""
    return all(_MORE.match(text, stop.end()) for stop in _ENDED.finditer(text))


_FOR_SURE = (
    "courtesy", "provided by", "supplied by", "handout", "mit freundlicher genehmigung", "zur verfügung gestellt",
    "avec l'aimable", "avec l’aimable", "gracieuseté", "cortesía", "gentileza", "cedida p", "cedidas p",
    "facilitada por", "cortesia", "per gentile", "met dank aan", "dzięki uprzejmości", "se svolením",
    "ευγενική", "באדיבות", "بإذن من", "साभार", "dok.", "dok ", "ihsan", "kwa hisani", "screenshot", "skjermdump",
    "capture d'écran", "capture d’écran", "captura de", "zvg", "предоставлено", "надано", "archivo ", "reproducción",
    "reprodução", "divulgação",
)  # fmt: skip
