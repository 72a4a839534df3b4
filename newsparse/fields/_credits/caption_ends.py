"""Credits without a label at the end of a caption: “A ship. Jane Roe/Reuters”, “… | AP”."""

from __future__ import annotations

import re

from newsparse.abbreviations import is_abbreviated
from newsparse.fields._credits import names
from newsparse.fields._credits.after import AFTER_ENDS, labelled_after
from newsparse.fields._credits.agencies import (
    AGENCIES,
    ORGANISATION_WORDS,
    PARTICLES,
    is_agency,
)
from newsparse.fields._credits.bare import (
    ACRONYM,
    MOST_BARE_WORDS,
    MOST_WORDS,
    is_bare_credit,
    is_credit_word,
    is_person,
    is_person_and_house,
    soft_pieces,
)
from newsparse.fields._credits.edges import SENTENCE_END, boundaries
from newsparse.fields._credits.organisations import WORDS

_LONGEST = 120
_AGENCY_ENDS = frozenset(name[-3:] for name in AGENCIES)
_LAST_OF_MANY = frozenset(name.split()[-1] for name in AGENCIES if " " in name)
_HOUSE_WORDS = (
    frozenset(word for name in AGENCIES for word in name.split()) | ORGANISATION_WORDS | WORDS
) - PARTICLES
_QUALIFIED_ENDS = frozenset({"pic", "oto", "ool", "tos", "ges", "ure"})
_ENDS_WITH_STOP = ("reserved.", "Inc.", "Jr.", "nuotr.", "S.A.", "Ltd.")
_LONGEST_WORD = 40
_MOST_NAMES = 8
_MARKS = " |–—-/／"
_LONGEST_BARE = 80
_MOST_SLASHES = 5
_NOTICE = re.compile(r"\s?/\s?(?:Copyright|©)\s[^/]{2,50}(?:reserved|vorbehalten|réservés)\.?$")
_RIGHTS = ("reserved.", "reserved", "vorbehalten.", "réservés.")
_NUMERALS = frozenset({"II", "III", "IV", "Jr", "Jr.", "Sr", "Sr."})
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_DASHED = re.compile(r"\s[–—]\s(?P<credit>[^–—]{2,60})$")
_QUALIFIED = re.compile(
    r"\s(?:pic|photo|foto|pool|file photo|photos|images|picture)$|^(?:ap|afp|epa) (?:photo|foto)",
    re.IGNORECASE,
)
_FULL_WIDTH = "（【［"


def after_bracket(above: str, inside: str, opener: str, *, known: bool) -> bool:
    """Whether what stands in brackets at a line's end is a credit without a label.

    :param above: the text before the bracket.
    :param inside: what stands in it.
    :param opener: the bracket.
    """
    before = above[-12:]
    if len(inside) > _LONGEST or not names.is_names(inside):
        return names.names_nobody(inside) and known and is_credit_word(inside)
    ended = not before or SENTENCE_END.search(before) is not None
    alone = len(names.hard_pieces(inside)) == 1
    if names.shows_agency(inside):
        if not alone or known:
            return True
        # “the Associated Press (AP)” explains a name; after a full stop it is a credit, but in
        # Japanese there the mark of agency copy.
        if opener in _FULL_WIDTH or (opener == "[" and not inside.isascii()):
            return not ended or not before
        return ended
    if not alone and is_person_and_house(inside):
        return ended or known
    return known and (ended or len(above) > _LONGEST) and is_bare_credit(inside)


def rights_notice(text: str) -> re.Match[str] | None:
    """The notice of rights after a slash that a short text ends with."""
    if not text.endswith(_RIGHTS):
        return None
    return _NOTICE.search(text, max(0, len(text) - _LONGEST))


def _noticed_end(text: str) -> tuple[str, str] | None:
    """“A ship. Jane Roe/Copyright 2026 The AP. All rights reserved.”: the notice shows the name."""
    notice = rights_notice(text)
    if notice is None:
        return None
    above = text[: notice.start()]
    if is_person(above.removeprefix("Copyright ").removeprefix("© ")):
        return "", text
    found = _bare_end(above)
    if found is not None:
        return found[0], text[len(above) - len(found[1]) :]
    words = above.split()[-MOST_BARE_WORDS:]
    size = 3 if words and words[-1] in _NUMERALS else 2
    name = " ".join(words[-size:])
    if len(words) > size and is_person(name) and above.endswith(name):
        return above[: -len(name)], text[len(above) - len(name) :]
    return None


def unlabelled_end(text: str, *, known: bool) -> tuple[str, str] | None:
    """The caption and the credit without a label that a line ends with; ``None`` without one.

    :param text: of a few hundred characters at most.
    """
    least = max(0, len(text) - _LONGEST)
    tail = text[least:]
    if tail.endswith(_RIGHTS):
        found = _noticed_end(text)
        if found is not None:
            return found
    if ("/" in tail or "|" in tail or "／" in tail) and (known or _may_end_credit(tail)):
        found = _parted_end(text, least, known=known)
        if found is not None:
            return found
    if text[-1:] in AFTER_ENDS or text[-4:] in AFTER_ENDS:
        return labelled_after(text, least)
    if text[-3:].lower() in _QUALIFIED_ENDS and (" – " in tail or " — " in tail):
        found = _dashed(text)
        if found is not None:
            return found
    end = text[-3:].casefold()
    if (end in _AGENCY_ENDS or end[1:] == "ap") and _may_be_glued(text):
        found = _glued_agency(text)
        if found is not None:
            return found
    if not known:
        return None
    return ("", text) if _is_source(text) else _bare_end(text)


def _is_source(text: str) -> bool:
    """Whether a picture's line is no more than where it is from: “Getty”, “Courtesy of Ada Ritt”."""
    if names.lent_for_sure(text):
        return is_bare_credit(text)
    if len(text) > _LONGEST_BARE:
        return False
    if names.names_nobody(text):
        return is_credit_word(text)
    return all(map(is_agency, names.hard_pieces(text))) and text[-1:].isalnum()


def name_before_bracket(above: str) -> tuple[int, int] | None:
    """Where the caption ends and a person's name begins, of what stands before an agency in
    brackets: “La barca. Jana Ritt (ANSA)”; ``None`` without such a name.
    """
    above = above.rstrip()
    for end, start in boundaries(above, max(0, len(above) - _LONGEST_BARE)):
        parted = SENTENCE_END.search(above[max(0, end - 4) : end]) or above[end:start].strip()
        if parted and above[:end].strip() and all(map(is_person, soft_pieces(above[start:]))):
            return end, start
    return None


def _may_end_credit(tail: str) -> bool:
    """Whether what stands beside the last slash or bar may be a house, and a name before or after.

    No sentence's end, no number; to look at this first is much the faster.
    """
    if tail[-1] in ".!?…:,;" and not tail.endswith(_ENDS_WITH_STOP):
        return False
    at = max(tail.rfind("/"), tail.rfind("|"), tail.rfind("／"))
    last = tail[at + 1 :].strip()
    house = last.partition(" via ")[0]
    if not (last[:1].isupper() or not last[:1].isascii() or "-" in last or is_agency(house)):
        return False
    words = last.split()[:_MOST_NAMES]
    words += tail[:at].replace("/", " ").replace(".", " ").split()[-_MOST_NAMES:]
    return any(map(ACRONYM.fullmatch, words)) or not _HOUSE_WORDS.isdisjoint(
        map(str.casefold, words)
    )


def _parted_end(text: str, least: int, *, known: bool) -> tuple[str, str] | None:
    """“A ship. Jane Roe/Reuters”, “A ship | Jane Roe/Reuters”, “A ship REUTERS/Jane Roe”."""
    first = next(iter(names.hard_pieces(text)), "") if known else ""
    if first and (is_agency(first) or is_person(first)) and is_person_and_house(text):
        return "", text
    for end, start in boundaries(text, least):
        credit = text[start:].lstrip(_MARKS).rstrip()
        above = text[:end].strip(_MARKS)
        if not above or not _is_parted_credit(credit, known=known):
            continue
        if above[-1:].isalnum() and is_person(above):
            return ("", text) if known else None
        if " " in above or not above.isascii():
            return text[:end], credit
    return _agency_first(text, least) or (_agency_last(text, least) if known else None)


def _is_parted_credit(credit: str, *, known: bool) -> bool:
    pieces = [piece for piece in names.hard_pieces(credit) if piece]
    if len(pieces) < 2 or not names.is_names(credit) or names.opens_heading(credit):
        return False
    if any(len(piece.split()) > MOST_WORDS + 2 for piece in pieces):
        return False
    if any(word[:1].isdigit() for word in pieces[0].split()):
        return False
    if not ("/" in credit or "|" in credit or "／" in credit):
        return known and is_bare_credit(credit)
    if any(map(is_agency, pieces)):
        return True
    return is_person_and_house(credit) or (known and is_bare_credit(credit))


def _agency_first(text: str, least: int) -> tuple[str, str] | None:
    """“… in Karrow REUTERS/Jane Roe”: an agency, a slash, and a full name to the line's end."""
    slash = text.find("/", least)
    for _ in range(_MOST_SLASHES):
        if slash < 0:
            return None
        words = text[least:slash].split()
        rest = text[slash + 1 :].strip()
        for size in (3, 2, 1):
            agency = " ".join(words[-size:])
            above = words[-size - 1] if len(words) > size else ","
            if above[-1] not in ",;:" and is_agency(agency) and agency[:1].isupper():
                pieces = [piece for piece in names.hard_pieces(rest) if piece]
                if pieces and any(map(is_person, pieces)) and names.is_names(rest):
                    start = text.rfind(agency, least, slash)
                    return (text[:start], text[start:]) if start > 0 else None
        slash = text.find("/", slash + 1)
    return None


def _agency_last(text: str, least: int) -> tuple[str, str] | None:
    """“… in the harbour Jane Roe / Europa Press”: the two or three names before the slash."""
    slash = text.find("/", least)
    if slash < 0:
        return None
    words = text[least:slash].split()
    rest = [piece for piece in names.hard_pieces(text[slash + 1 :]) if piece]
    person_last = len(rest) == 1 and is_person(rest[0]) and text[slash - 1 : slash] == " "
    if person_last and len(words) > 2:
        return text[:slash], text[slash + 1 :].strip()
    if not rest or not any(map(is_agency, rest)) or not names.is_names(text[slash + 1 :]):
        return None
    capitals = 0
    while capitals < len(words) - 1 and words[-1 - capitals][:1].isupper():
        capitals += 1
    size = 3 if capitals == 3 else 2
    name = " ".join(words[-size:])
    if capitals < 2 or not is_person(name):
        return None
    start = text.rfind(words[-size], least, slash)
    return text[:start], text[start:]


def _may_be_glued(text: str) -> bool:
    """Whether the last word, or the one before a name's second, may have a name glued to it."""
    last = text[text.rfind(" ", max(0, len(text) - _LONGEST_WORD)) + 1 :]
    if last.casefold() in _LAST_OF_MANY:
        return True
    return "." in last or ")" in last or not (last.islower() or last.istitle() or last.isupper())


def _glued_agency(text: str) -> tuple[str, str] | None:
    """“…all rightsGetty Images”, “… in Karrow.AFP”: an agency without a space before it."""
    tail = text[-24:]
    for match in (
        *_GLUED.finditer(tail),
        *re.finditer(r"(?<=[^\W\d_]{3}[.!?…)”])(?=[^\W\d_])", tail),
    ):
        credit = tail[match.start() :]
        if (
            is_agency(credit)
            and len(text) > len(credit) + 12
            and credit.casefold() not in _ORDINARY
        ):
            before = text[: -len(credit)]
            if before[-1].islower() and " " not in credit and not credit.isupper():
                continue
            if credit.islower() and " " not in before:
                continue
            return before, credit
    return None


_ORDINARY = frozenset(
    "facebook twitter instagram youtube tiktok flickr netflix itv sky cp tt pa us".split()
)


def _dashed(text: str) -> tuple[str, str] | None:
    """“… in Karrow — Reuters pic”."""
    match = _DASHED.search(text, max(0, len(text) - 70))
    if match is None:
        return None
    credit = match["credit"].strip()
    if not _QUALIFIED.search(credit) or not names.is_names(credit):
        return None
    return text[: match.start()], credit


def _bare_end(text: str) -> tuple[str, str] | None:
    """“A ship. Jane Roe”, “A ship. AP”, in a line that is known to be a caption."""
    if text.isupper():
        return None
    for end, start in boundaries(text, max(0, len(text) - _LONGEST_BARE)):
        credit = text[start:].strip()
        if not credit or credit[0] in "([（【" or credit[-1] in "!?…。" or not text[:end].strip():
            continue
        if credit.endswith(".") and not is_abbreviated(credit):
            continue
        alone = " " not in credit and len(credit) > 2 and credit[0].isupper() and credit.isalpha()
        if (is_bare_credit(credit) or (alone and text[start - 1].isspace())) and len(
            text[:end].split()
        ) > 1:
            return text[:end], credit
    words = text.rsplit(None, 1)
    if len(words) == 2 and words[1].isupper() and is_agency(words[1]) and len(words[0]) > 30:
        return words[0], words[1]
    return None
