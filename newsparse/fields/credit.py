"""Credits: who took or owns a picture, and where a caption ends and its credit begins."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from newsparse.fields._credits import names
from newsparse.fields._credits.agencies import AGENCIES, NEWS_AGENCIES, folded, is_agency
from newsparse.fields._credits.bare import is_person
from newsparse.fields._credits.caption_ends import (
    after_bracket,
    name_before_bracket,
    rights_notice,
    unlabelled_end,
)
from newsparse.fields._credits.labels import AFTER, BARE, SOURCED
from newsparse.fields._credits.marks import Found, Strength, leading, marked
from newsparse.fields._credits.names import MAX_CREDIT
from newsparse.fields._credits.organisations import is_credited_organisation
from newsparse.fields._credits.trim import trimmed, uncounted_end
from newsparse.fields._credits.words import PICTURE_KINDS, SIDES, WRITERS

__all__ = ["AGENCIES", "MAX_CREDIT", "Credit", "parse_credit", "split_caption", "trimmed"]


@frozen
class Credit:
    """A picture's credit.

    :param text: as printed, without the label before it: ``Sputnik Photo Agency/Reuters``.
    :param label: as printed: ``Photograph``; ``None`` where there is none.
    :param photographers: the people credited, those for styling or montage too.
    :param agencies: the agencies and organisations credited.
    """

    text: str
    label: str | None = None
    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


_COPYRIGHT_NOTICE = re.compile(
    r"\s?(?:[0-9]{4}|copyright)\b|[^0-9]{0,40}[0-9]{6}|[^0-9]{0,100}\b(?:19|20)[0-9]{2}$|.{0,200}\b(?:rights reserved|rechte vorbehalten|droits réservés)",
    re.IGNORECASE,
)
_CAPTION_END = re.compile(r"[.!?…。！？।۔։]$")
_PAPER_PHOTO = re.compile(
    r"(?P<paper>[A-Z][^\s,;/]{1,20}(?: [A-Z][^\s,;/]{1,20}){0,2}) (?:file )?[Pp](?:hoto|icture)s? by (?P<who>[A-Z].{2,80})"
)
"""A paper's own picture: “Express photo by Ada Ritt”."""
_OPENERS = {")": "(", "]": "[", "）": "（", "】": "【", "］": "［"}
_CLOSED = (")", "]", "）", "】", "］", ").", "].", "）。")
_OPENING = re.compile(r"(?:^|[.!?…:|•·–—\"'”’»)\](\[。！？」』）।۔/+,;，、－=＝>])\s{0,3}$")
_ENDED = re.compile(r"[.!?…)\]”\"»。！？।۔։]$")
_SOURCED = re.compile(rf"({'|'.join(sorted(SOURCED))}),\s+(?=\S)", re.IGNORECASE)
_CAPTIONED = re.compile(r"(?<!\w)image caption,\s", re.IGNORECASE)
_EASTERN = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_STRONG_OPENING = re.compile(r"(?:^|[.!?…|•·–—(\[)\]。」）/+])\s{0,3}$")
_BARE_ALONE = BARE - {"video", "photos", "fotos"}
_COURTESY_WORDS = 14
_AFTER_ENDS = frozenset(word[-1] for word in AFTER)
_EDGES = " \t\n\r\v\f|•·–—-／/＝="
_STRAY = " \t\n\r\v\f|•·–—-"


def parse_credit(text: str) -> Credit | None:
    """A credit, with or without its label, taken apart; ``None`` where it names nothing.

    The text must be a credit: any short text that is no label is read as one. Every string of the
    result stands in ``text``. A credit is parted at slashes, semicolons, “via” and “for”, and at
    commas and “and” where names stand on both sides. What is left of “courtesy of” is a name like
    any other. Words such as “Handout” name nobody.

    No part of the credit are buttons (“Enlarge”) and a gallery's counter at its ends, and a notice of
    rights after a slash (“/Copyright 2026 The AP. All rights reserved.”). Labels after the name are
    told (“李明 摄”), but left in ``text`` where they govern the name's form (“J. Petraičio nuotr.”).
    """
    return _parsed(text.strip()) if len(text) <= MAX_CREDIT else None


@lru_cache(maxsize=512)
def _parsed(text: str) -> Credit | None:
    # A page asks for the same few lines again and again.
    alone = _uncaptioned(text)
    if alone is None:
        return None
    inside = _unbracketed(trimmed(alone))
    if leading(inside) is None and (parts := split_caption(inside)) is not None and parts[0]:
        # A caption stands before the credit: what it shows is nobody's name.
        inside = parts[1] if _CAPTION_END.search(parts[0]) else inside
    label, body = _unlabelled(inside)
    if (notice := rights_notice(body)) is not None and notice.start():
        body = body[: notice.start()]
    if not any(map(str.isalpha, body)):
        return None
    photographers: dict[str, None] = {}
    agencies: dict[str, None] = {}
    who = body
    if (of_paper := _PAPER_PHOTO.fullmatch(body)) is not None:
        agencies[of_paper["paper"]] = None
        who = of_paper["who"]
    for name, organisation in names.names_of(who):
        (agencies if organisation else photographers)[name] = None
    return Credit(body, label, tuple(photographers), tuple(agencies))


def split_caption(text: str, *, known: bool = False) -> tuple[str, str] | None:
    """The caption and the credit, its label included, of one printed line.

    Both stand in ``text``; the caption is ``""`` where the line is all credit. ``None`` where no
    credit stands at the line's end: a label starts with a capital and is followed by a colon or
    “by”, and what comes after must read as names, not as prose. Without a label there must be an
    agency beside a name.

    :param known: whether the line is known to belong to a picture: then bare names and agencies
        at its end are credits too (“A ship. Jane Roe”, “A ship (Larke Museum)”).
    """
    text = trimmed(text.strip())
    if _SOURCED.match(text) is not None and _is_credited(text.partition(",")[2]):
        return "", text
    if text[-1:].isdigit() and (bare := uncounted_end(text)) != text:
        # “Photo: Ada Ritt 1/7”: the counter follows a credit, else it may be of the sentence.
        found = split_caption(bare, known=known)
        if found is not None:
            return found
    if len(text) <= MAX_CREDIT:
        found = _split(text, "", known=known)
        return (_caption(found[0]), found[1]) if found else None
    head = text[:-MAX_CREDIT]
    found = _split(text[-MAX_CREDIT:], head[-1:], known=known)
    return (_caption(head + found[0]), found[1]) if found else None


@lru_cache(maxsize=512)
def _split(text: str, above: str, *, known: bool) -> tuple[str, str] | None:
    """The two parts of a text of :data:`MAX_CREDIT` characters at most.

    :param above: what stands before the text, a character or nothing.
    """
    if text[-1:] in _OPENERS or text.endswith(_CLOSED):
        place = _opener(text)
        if place is not None and _is_bracketed_credit(text, place, known=known):
            return _bracketed(text, place, above, known=known)
    if not above and _opens_bare(text):
        return "", text
    return _labelled(text, above, len(text), known=known) or unlabelled_end(text, known=known)


def _bracketed(text: str, place: int, above: str, *, known: bool) -> tuple[str, str]:
    """The caption and what brackets at its end hold, with the name before them if there is one.

    :param place: where the bracket opens.
    """
    inside = text[place + 1 :].rstrip("。.")[:-1].strip()
    if leading(inside) is None and names.shows_agency(inside):
        # “Photo: Ada Ritt (ANSA)”, “A ship. Ada Ritt (ANSA)”
        labelled = _labelled(text, above, place, known=known)
        if labelled is not None:
            return labelled
        named = name_before_bracket(text[:place]) if known else None
        if named is not None:
            return text[: named[0]], text[named[1] :].rstrip("。.")
    return text[:place], inside


def _labelled(text: str, above: str, end: int, *, known: bool) -> tuple[str, str] | None:
    """The two parts where a label begins the credit before a place."""
    for label in marked(text):
        if label.start >= end:
            break
        if (label.start or not above) and _starts_credit(text, label, known=known):
            caption, credit = text[: label.start], text[label.start :]
            if caption.strip().casefold() in SIDES:
                return "", text
            if caption.endswith(tuple(_OPENERS.values())):
                return caption[:-1], credit.rstrip(")].）】］").rstrip()
            return caption, credit
    return None


def _opener(text: str) -> int | None:
    """Where the bracket opens that closes at a text's end; ``None`` where there is none."""
    body = text.rstrip("。.")
    closer = body[-1:]
    opener = _OPENERS.get(closer)
    if opener is None:
        return None
    depth = 0
    for place in range(len(body) - 1, -1, -1):
        if body[place] == closer:
            depth += 1
        elif body[place] == opener:
            depth -= 1
            if not depth:
                return place if len(body) - place > 3 else None
    return None


def _is_bracketed_credit(text: str, place: int, *, known: bool) -> bool:
    inside = text[place + 1 :].rstrip("。.")[:-1].strip()
    if inside.isascii() and inside.islower() and ":" not in inside and not is_agency(inside):
        return known and after_bracket(text[:place], inside, text[place], known=True)
    if folded(inside) in PICTURE_KINDS:
        return False
    label = leading(inside)
    if label is not None and label.end < len(inside):
        return _is_credited(inside[label.end :])
    if _is_lent(inside) or _is_bare_labelled(inside) or _ends_with_label(inside):
        return True
    return after_bracket(text[:place], inside, text[place], known=known)


def _is_lent(text: str) -> bool:
    owner = names.lent(text) if " " in text else None
    return (
        owner is not None
        and bool(owner)
        and not owner[:1].isdigit()
        and len(text.split()) <= _COURTESY_WORDS
        and names.is_names(owner)
        and (names.lent_for_sure(text) or names.shows_agency(owner))
    )


def _is_bare_labelled(text: str) -> bool:
    """“Foto Ansa”, “photo Ada Ritt”: a label and a name with nothing between them."""
    first, _, rest = text.partition(" ")
    if first.casefold().rstrip(".") not in BARE or not rest:
        return False
    if names.names_nobody(rest):
        return True
    if is_agency(rest) or names.shows_agency(rest):
        return names.is_names(rest)
    words = rest.split()
    return (
        2 <= len(words) <= 4
        and all(word[:1].isupper() for word in words)
        and names.is_names(rest)
        and not names.opens_heading(rest)
    )


def _opens_bare(text: str) -> bool:
    """“Foto Ansa”, “Photo Ada Ritt/AFP”: a line that is a label and a news agency's picture."""
    first, _, rest = text.partition(" ")
    if first.casefold().rstrip(".") not in _BARE_ALONE or not _is_bare_labelled(text):
        return False
    pieces = [piece for piece in names.hard_pieces(rest) if piece]
    return any(folded(piece) in NEWS_AGENCIES for piece in pieces) and all(
        is_person(piece) or is_agency(piece) for piece in pieces
    )


def _ends_with_label(text: str) -> bool:
    """“潟田義樹撮影”, “李明 摄”, “J. Petraičio nuotr.”"""
    for word in AFTER if text[-1:] in _AFTER_ENDS else ():
        if text.endswith(word) and len(text) > len(word):
            rest = text[: -len(word)].rstrip(" ・·:：")
            return len(rest) > 1 and len(rest) <= 40 and names.is_names(rest)
    return text.startswith(("撮影・", "撮影=", "撮影＝")) and names.is_names(text[3:])


def _starts_credit(text: str, label: Found, *, known: bool) -> bool:
    before, rest = text[max(0, label.start - 8) : label.start], text[label.end :]
    if not rest:
        return False
    strength = label.strength
    if strength is Strength.MARK:
        return _starts_copyright(rest)
    if text[: label.start].strip().casefold().lstrip("([") in WRITERS:
        return False
    opening = not before or _OPENING.search(before) is not None
    if names.is_small(text[label.start]) and not _STRONG_OPENING.search(before):
        return False
    if strength is Strength.SOURCE:
        return _starts_source(text, label, known=known)
    if strength is Strength.LOOSE and not names.shows_agency(rest):
        if names.opens_heading(rest):
            return False
        # “… performing Credit: Jane Roe”
        after_word = before.rstrip()[-1:].islower() and ":" in text[label.start : label.end]
        if not opening and not ((known or after_word) and is_person(rest)):
            return False
    return _is_credited(rest.rstrip(")].）】］"))


def _starts_source(text: str, label: Found, *, known: bool) -> bool:
    """“Quelle: dpa”: of a picture only where an agency or a person follows, not an office."""
    before, rest = text[: label.start].strip(), text[label.end :].rstrip(")].）")
    # In Chinese, Japanese and Korean it says where the article is from.
    if (before and not _ENDED.search(before)) or _EASTERN.match(text, label.start):
        return False
    return (known or names.shows_agency(rest) or is_person(rest)) and _is_credited(rest)


def _starts_copyright(rest: str) -> bool:
    if _COPYRIGHT_NOTICE.match(rest):
        year = re.match(r"\s?(?:copyright\s)?[0-9]{4},?\s", rest, re.IGNORECASE)
        if year is None or "/" not in rest or "reserved" in rest.casefold():
            return False
        return names.shows_agency(rest[year.end() :]) and _is_credited(rest[year.end() :])
    return _is_credited(rest.rstrip(")]."))


def _is_credited(rest: str) -> bool:
    """Whether what follows a label reads as names: ``Jane Roe/Reuters``, ``courtesy the artist``."""
    rest = rest.strip()
    if names.names_nobody(rest):
        return True
    owner = names.lent(rest)
    if owner is not None and len(rest.split()) <= _COURTESY_WORDS:
        return bool(owner) and rest[-1] not in "!?…" and names.has_no_sentence(rest)
    first = next(filter(str.isalnum, rest), "")
    if not names.is_names(rest):
        return False
    return not names.is_small(first) or names.shows_agency(rest) or names.opens_small(rest)


def _caption(text: str) -> str:
    return trimmed(text.strip(_EDGES)) if text[-1:] in _EDGES else trimmed(text.strip(_STRAY))


def _uncaptioned(text: str) -> str | None:
    """A credit without the caption beside it: “Image source, Reuters Image caption, The quay”."""
    match = _CAPTIONED.search(text)
    if match is None:
        return text
    if before := text[: match.start()].strip():
        return before
    parts = split_caption(text[match.end() :])
    return parts[1] if parts else None


def _unbracketed(text: str) -> str:
    return text[1:].rstrip("。.")[:-1].strip() if _opener(text) == 0 else text


def _unlabelled(text: str) -> tuple[str | None, str]:
    if (sourced := _SOURCED.match(text)) is not None:
        return sourced[1], text[sourced.end() :].strip()
    found = leading(text)
    if found is not None:
        # “Foto: Foto: Ada Ritt”, “Photograph: © Ada Ritt” stay as they are printed
        return found.printed, text[found.end :].strip()
    if _is_bare_labelled(text):
        first, _, rest = text.partition(" ")
        nobody = names.names_nobody(rest)
        if nobody or is_agency(rest) or not is_credited_organisation(rest.split("/")[0]):
            return first, rest.strip()
    for word in ("摄", "攝", "撮影", "摄影", "攝影", "촬영"):
        if text.endswith(word) and len(text) > len(word) + 1:
            return word, text[: -len(word)].rstrip(" ・:：")
    return None, text
