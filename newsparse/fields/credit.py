"""Credits: who took or owns a picture, and where a caption ends and its credit begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from newsparse.fields._agencies import (
    NOT_NAMES,
    PARTICLES,
    folded,
    is_agency,
    is_organisation,
    opens_organisation,
)
from newsparse.fields._tables import words as table

MAX_CREDIT = 400
"""Longer texts are no credits, and no line is searched for one further from its end than this."""


@frozen
class Credit:
    """A picture's credit.

    :param text: as printed, without its label: ``Sputnik Photo Agency/Reuters``.
    :param label: as printed: ``Photograph``; ``None`` where there is none.
    :param photographers: the people credited.
    :param agencies: the agencies and organisations credited.
    """

    text: str
    label: str | None = None
    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


# Words that mean a credit wherever a capital and a colon make them a label.
_SURE = (
    r"Photographs?|Photography|Photographers?|Photo|Photo illustrations?|Illustrations?|"
    r"Illustrators?|Composites?|"
    r"(?:(?:Main|Lead|Top|Cover|Featured?) )?(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?:graph)? [Cc]redits?|"
    r"(?:Photo|Photograph|Image) courtesy(?: of)?|"
    r"Foto|Fotografie|Fotografía|Fotograf|Fotoğraf|Fotocredit|Fotografias?|Bildquelle|"
    r"Bildrechte|Bildnachweis|Crédits? photos?|Photographie|Photo d'illustration|Créditos?|"
    r"Crédits?|Zdjęcie|Kuva|Valokuva|Фото|写真|사진(?: ?(?:출처|제공|자료))?|图片?(?:来源|源)?|圖片?(?:來源)?|摄影|攝影|撮影"
)
# Words of ordinary prose too: a label only at the start of a line, a sentence or a bracket.
_LOOSE = (
    r"Photos|Fotos|Foto's|Pictures?|Images?|Main image|Videos?|Graphics?|Artworks?|Cartoons?|Maps?|Charts?|Animation|"
    r"Credits?|Sources?|Courtesy(?: of)?|Bild(?:er)?|Grafik|Quelle|Imagen|Imágenes|Image d'archive|"
    r"Vidéo|Fonte|Fuente|Immagine|Beeld|Bron|Kilde|Illustrasjon|Illustratie"
)
_BY = r"by|von|par|por|di|door|av|af"
_LABEL_AT_START = re.compile(
    rf"(?P<label>{_SURE}|{_LOOSE})"
    rf"(?:\s{{0,3}}(?P<colon>[:：=＝])|\s{{1,3}}(?P<by>{_BY})\b)\s{{0,9}}"
    rf"(?:(?:{_BY})\s)?",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    r"(?P<label>©|\([cC]\)(?=\s)|Copyright\b:?|Photograph(?=\scourtesy\b))\s{0,9}"
)
# Where a label may start: to seek these first is much the faster.
_CAPITAL = re.compile(r"[A-Z\x80-\U0010ffff](?<!\w[^©])")
_LABEL_IN_LINE = re.compile(
    rf"(?P<sure>\b(?=[^\Wa-z])(?:{_SURE})\s?[:：=＝])"
    rf"|(?P<loose>\b(?=[^\Wa-z])(?:(?:{_SURE}|{_LOOSE})\s(?:{_BY})|(?:{_LOOSE})\s?[:：=＝]))"
    r"|(?P<mark>©)|(?<![\w/])AP Photo/"
)
_PREFIX = re.compile(
    r"(?:(?:image|photo|picture|photograph)s? )?"
    r"(?:courtesy(?: of| by)?\b|(?:provided|supplied|handout) by\b|by\b|via\b|"
    r"(?:©|\([cC]\)|copyright\b)\s?(?:[0-9]{4}\b)?)\s?:?\s?",
    re.IGNORECASE,
)
_HARD = re.compile(
    rf"\s*[/;|\\()\[\]]\s*|,?\s(?:via|for|per)\s|\s(?:{_SURE})\s?[:：=＝]\s?", re.IGNORECASE
)
_SOFT = re.compile(r"\s*,\s+(?:and\s+|&\s*)?|\s+(?:and|und|et|og|och|&(?! Co\b))\s+")
_URL = re.compile(r"https?://\S*|www\.\S*", re.IGNORECASE)
_COPYRIGHT_NOTICE = re.compile(
    r"\s?(?:[0-9]{4}|copyright)\b|.{0,200}\brights reserved", re.IGNORECASE
)
_WIRE_PHOTO = re.compile(r"(?<=^AP) Photos?$", re.IGNORECASE)
_FOR = re.compile(r"\sfor\s", re.IGNORECASE)
_LABELLED = re.compile(rf"[:：=＝©/]|\s(?:{_BY})")
"""What every label in a line has."""
_CLOSED = (")", "]", "）", "】", "］", ").", "].")
_BRACKETED = re.compile(r"[(\[（【［](?P<inside>[^()\[\]（）【】［］]{2,300})[)\]）】］]\.?$")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]?\s$")
_OPENING = re.compile(r"[.!?…:|•·–—\"'”’»)\](\[]\s{0,3}$")
_COURTESY_WORDS = 8
_LONGEST_NAMES = 120
_SMALL = PARTICLES | table(
    "a and & at by courtesy for from in of on photo photograph photos the to und et og och via"
)
_SUFFIXES = frozenset({"jr", "sr", "inc", "ltd", "co", "corp", "llc", "st", "plc", "gmbh"})


def parse_credit(text: str) -> Credit | None:
    """A credit, with or without its label, taken apart; ``None`` where it names nothing.

    The text must be a credit: any short text that is no label is read as one. Every string of the
    result stands in ``text``. A credit is parted at slashes, semicolons, “via” and “for”, and at
    commas and “and” where names stand on both sides. What is left of “courtesy of” is a name like
    any other. Words such as “Handout” name nobody.
    """
    if len(text) > MAX_CREDIT:
        return None
    label, body = _unlabelled(_unbracketed(text.strip()))
    if not any(map(str.isalpha, body)):
        return None
    photographers: dict[str, None] = {}
    agencies: dict[str, None] = {}
    for name, organisation in _names(body):
        (agencies if organisation else photographers)[name] = None
    return Credit(body, label, tuple(photographers), tuple(agencies))


def split_caption(text: str) -> tuple[str, str] | None:
    """The caption and the credit, its label included, of one printed line.

    Both stand in ``text``; the caption is ``""`` where the line is all credit. ``None`` where no
    credit stands at the line's end: a label starts with a capital and is followed by a colon or
    “by”, and what comes after must read as names, not as prose.
    """
    text = text.strip()
    start = max(0, len(text) - MAX_CREDIT)
    bracketed = _BRACKETED.search(text, start) if text.endswith(_CLOSED) else None
    if bracketed and _is_bracketed_credit(text, bracketed):
        return _caption(text[: bracketed.start()]), bracketed["inside"].strip()
    for match in _labels(text, start):
        if _starts_credit(text, match):
            caption, credit = text[: match.start()], text[match.start() :]
            if caption.endswith(("(", "[")):
                credit = credit.rstrip(")].").rstrip()
            return _caption(caption.rstrip("([")), credit
    return _unlabelled_end(text)


def _labels(text: str, start: int) -> Iterator[re.Match[str]]:
    """The labels in a line from a place on."""
    if not _LABELLED.search(text, start):
        return
    for capital in _CAPITAL.finditer(text, start):
        if capital.start() >= start and (match := _LABEL_IN_LINE.match(text, capital.start())):
            yield match
            start = match.end()


def _caption(text: str) -> str:
    return text.strip(" \t\n\r\v\f|•·–—-")


def _is_bracketed_credit(text: str, match: re.Match[str]) -> bool:
    inside = match["inside"].strip()
    label = _LABEL_AT_START.match(inside) or _LABEL_IN_LINE.match(inside)
    if label:
        return _is_credited(inside[label.end() :])
    if not _is_names(inside) or not _shows_agency(inside):
        return False
    # “the Associated Press (AP)” explains a name; after a full stop it is a credit.
    alone = len(_pieces(inside)) == 1
    before = text[max(0, match.start() - 4) : match.start()]
    return not alone or not before or _SENTENCE_END.search(before) is not None


def _starts_credit(text: str, match: re.Match[str]) -> bool:
    before, rest = text[max(0, match.start() - 8) : match.start()], text[match.end() :]
    if match["mark"] and _COPYRIGHT_NOTICE.match(rest):
        return False
    if match["loose"] and before and not _OPENING.search(before) and not _shows_agency(rest):
        return False
    return _is_credited(rest.rstrip(")]."))


def _is_credited(rest: str) -> bool:
    """Whether what follows a label reads as names: ``Jane Roe/Reuters``, ``courtesy the artist``."""
    rest = rest.strip()
    owed = _PREFIX.match(rest)
    if owed and len(rest.split()) <= _COURTESY_WORDS:
        return len(rest) > owed.end() and rest[-1] not in "!?…"
    first = next(filter(str.isalnum, rest), "")
    return _is_names(rest) and (not first.islower() or _shows_agency(rest))


def _pieces(text: str) -> list[str]:
    return [piece.strip(" .,)]") for piece in _HARD.split(text) if piece]


def _shows_agency(text: str) -> bool:
    return len(text) <= MAX_CREDIT and any(map(is_agency, _pieces(text)))


def _unlabelled_end(text: str) -> tuple[str, str] | None:
    """``A ship at sea. Jane Roe/Reuters``: names parted by slashes, an agency last."""
    least = max(0, len(text) - _LONGEST_NAMES)
    if "/" not in text[least:]:
        return None
    start = max([text.rfind(end, least) for end in (". ", "! ", "? ", "” ", ".” ")])
    if start < 0:
        return None
    start = text.index(" ", start)
    credit = text[start:].strip()
    pieces = [piece.strip(" .") for piece in credit.split("/")]
    if len(pieces) < 2 or not is_agency(pieces[-1]) or not _SENTENCE_END.search(text[: start + 1]):
        return None
    if not all(piece and len(piece.split()) <= 5 and _is_names(piece) for piece in pieces):
        return None
    return _caption(text[:start]), credit


def _is_names(text: str) -> bool:
    """Whether a text reads as names: short pieces of capitalised words, no sentence."""
    text = text.strip()
    pieces = [piece for piece in re.split(r"[/;,|]", text) if piece.strip()]
    if not pieces or len(text) > MAX_CREDIT or not any(map(str.isalpha, text)):
        return False
    if re.search(r"[!?…“”\"]|\w{4,}\.\s+\w", text):
        return False
    return all(_is_name_like(piece.split()) for piece in pieces)


def _is_name_like(words: list[str]) -> bool:
    small = [word for word in words if word[:1].islower() and word.casefold() not in _SMALL]
    strange = [word for word in small if not is_agency(word) and "." not in word[:-1]]
    return (len(words) <= 10 and not strange) or is_agency(" ".join(words))


def _unbracketed(text: str) -> str:
    match = _BRACKETED.fullmatch(text)
    return match["inside"].strip() if match else text


def _unlabelled(text: str) -> tuple[str | None, str]:
    match = _LABEL_AT_START.match(text) or _LABEL_ALONE.match(text)
    if match is None:
        return None, text
    return match["label"], text[match.end() :].strip()


def _names(body: str) -> Iterator[tuple[str, bool]]:
    """The names in a credit without its label, and whether each is an organisation's."""
    body = _URL.sub(lambda match: " " * len(match[0]), body)
    start = 0
    after_for = False
    for match in [*_HARD.finditer(body), None]:
        piece = body[start : match.start() if match else len(body)]
        for name in _soft_pieces(_bare(piece)):
            yield name, after_for or is_organisation(name)
        if match:
            start, after_for = match.end(), _FOR.search(match[0]) is not None


def _soft_pieces(piece: str) -> Iterator[str]:
    if not piece or is_agency(piece):
        pieces = [piece]
    else:
        pieces = [_bare(part) for part in _SOFT.split(piece)]
        if opens_organisation(piece) or not all(map(_stands_alone, pieces)):
            pieces = [piece]
    for name in pieces:
        if _is_named(name):
            yield _WIRE_PHOTO.sub("", name)


def _is_named(name: str) -> bool:
    """Whether it is more than “the author”, “handout” or a mark."""
    if not any(map(str.isalpha, name)) or folded(name) in NOT_NAMES:
        return False
    return "@" in name or not name.islower() or is_agency(name) or "." in name


def _stands_alone(name: str) -> bool:
    """Whether it names someone without the words around it."""
    return (
        folded(name) in NOT_NAMES
        or is_agency(name)
        or (len(name.split()) > 1 and not name[:1].islower())
    )


def _bare(piece: str) -> str:
    """A name without a label or “courtesy of” before it and punctuation around it."""
    piece = piece.strip(" \t\n\r,:()[]-–—")
    _, piece = _unlabelled(piece)
    piece = _PREFIX.sub("", piece, count=1) if _PREFIX.match(piece) else piece
    piece = piece.strip(" \t\n\r,:()[]-–—")
    if piece.endswith(".") and "." not in piece[:-1]:
        words = piece[:-1].split()
        if words and words[-1].casefold() not in _SUFFIXES:
            piece = piece[:-1]
    return piece
