"""What reads as a credit's names where no label says so: people, houses, words such as “Supplied”."""

from __future__ import annotations

import re

from newsparse.fields._credits import names
from newsparse.fields._credits.agencies import folded, is_agency
from newsparse.fields._credits.organisations import is_credited_organisation
from newsparse.fields._credits.words import PICTURE_KINDS

MOST_WORDS = 5
"""No house's name beside a person's has more words."""
MOST_BARE_WORDS = 4
"""No person's name has more words."""
_MOST_LENT = 14
_MOST_NAMES = 8
ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,7}")
"""A house in capitals."""


def is_person(text: str) -> bool:
    """Whether a text reads as one person's name, of two words at least."""
    words = text.split()
    return (
        2 <= len(words) <= MOST_BARE_WORDS
        and words[0][:1].isupper()
        and words[-1][:1].isupper()
        and not is_credited_organisation(text)
        and not names.opens_heading(text)
        and names.is_names(text)
        and not any(map(str.isdigit, text))
    )


def is_credit_word(text: str) -> bool:
    """Whether words that name nobody are a credit: “Supplied” is, “Archive photo” belongs above."""
    return folded(text) not in PICTURE_KINDS


def is_person_and_house(text: str) -> bool:
    """“Ada Ritt/CBC”: a person's name, and what stands for a house."""
    pieces = [piece for piece in names.hard_pieces(text) if piece]
    if len(pieces) < 2 or "/" not in text:
        return False
    people = [piece for piece in pieces if is_person(piece)]
    houses = [
        piece
        for piece in pieces
        if ACRONYM.fullmatch(piece)
        or (len(piece.split()) <= MOST_WORDS and is_credited_organisation(piece))
    ]
    return bool(people) and bool(houses) and len(people) + len(houses) >= len(pieces)


def is_bare_credit(text: str) -> bool:
    """Whether bare words after a caption's end are its credit."""
    if names.names_nobody(text):
        return is_credit_word(text)
    if is_agency(text):
        return True
    owner = names.lent(text)
    if owner and names.lent_for_sure(text):
        return len(text.split()) <= _MOST_LENT and names.has_no_sentence(text)
    if len(text.split()) > _MOST_NAMES or not names.is_names(text):
        return False
    if any(map(str.isdigit, text)):
        return False
    if is_credited_organisation(text):
        return True
    return not names.opens_heading(text) and all(
        is_person(piece) or is_credited_organisation(piece) for piece in soft_pieces(text)
    )


def soft_pieces(text: str) -> list[str]:
    """The pieces between slashes, bars, commas and words for “and”."""
    return list(re.split(r"\s?[/|,;&]\s?|\s(?:and|und|et|y|e|og|och|for)\s", text))
