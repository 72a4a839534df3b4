"""Buttons and counters that scrapers leave at the ends of a picture's line."""

from __future__ import annotations

import re

from newsparse.fields._credits.marks import lowered
from newsparse.fields._credits.words import BUTTONS

_ENDS: dict[str, list[str]] = {}
for _button in sorted(BUTTONS, key=len, reverse=True):
    _ENDS.setdefault(_button[-3:], []).append(_button)
_STARTS = tuple(
    sorted((b for b in BUTTONS if " " in b and not b.startswith("opens")), key=len, reverse=True)
)
_NOTE = re.compile(r"\+{3}[^+]{0,60}\+{3}$")
_OF = r"\s?(?:/|of|von|de|sur|di|av|af|van|из|з|od|z|の|／)\s?"
_PICTURE = r"(?:image|photo|picture|slide|bild|foto|kuva|imagen|imagem|immagine|afbeelding|фото|zdjęcie|fotó)"
_COUNT = rf"(?:{_PICTURE}\s)?(?P<n>[0-9]{{1,3}}){_OF}(?P<all>[0-9]{{1,3}})"
_COUNTED_BEFORE = re.compile(
    rf"[(\[]?{_COUNT}[)\]]?(?=[\s:.,|–—-]|[^\W\d_a-z]|$)[\s:.,|–—-]*", re.IGNORECASE
)
_CAPTION_LABEL = re.compile(r"image caption,\s{1,3}(?=\S)", re.IGNORECASE)
_COUNTED_AFTER = re.compile(rf"(?:^|(?<=[\s.!?…)\]|]))[(\[]?{_COUNT}[)\]]?$", re.IGNORECASE)
_LAST = frozenset("0123456789+)]").union(
    *({button[-3:], button[-3:].upper(), button.title()[-3:]} for button in BUTTONS)
)
_FIRST = frozenset(
    [word[:2].title() for word in _PICTURE[3:-1].split("|")]
    + [word[:2].upper() for word in _PICTURE[3:-1].split("|")]
    + [f"{digit}{after}" for digit in "0123456789" for after in "0123456789/ ／"]
    + [f"{opener}{digit}" for opener in "([" for digit in "0123456789"]
)
_CLOSED_COUNT = frozenset(f"{digit}{closer}" for digit in "0123456789" for closer in ")]")
_LONGEST_COUNT = 30
_LONGEST_BUTTON = max(map(len, BUTTONS))
_MOST = 4
_DAYS = frozenset(
    {("9", "11"), ("7", "7"), ("1", "2"), ("1", "3"), ("2", "3"), ("1", "4"), ("3", "4")}
)


def trimmed(text: str) -> str:
    """A picture's line without buttons (“Enlarge”), notes and gallery counters at its ends.

    What is left stands in the text; nothing is left of a line that is all button.
    """
    if text[-3:] in _LAST or text[-1:] in _LAST:
        for _ in range(_MOST):
            before = text
            text = _trimmed_end(text)
            if text is before:
                break
    return _uncounted(text) if text[:2] in _FIRST else text


def _trimmed_end(text: str) -> str:
    if text[-1:] == "+" and (note := _NOTE.search(text, max(0, len(text) - 70))):
        return text[: note.start()].rstrip()
    last = text[-3:]
    buttons = _ENDS.get(last) or _ENDS.get(last.lower())
    if buttons:
        low = lowered(text[-_LONGEST_BUTTON - 1 :])
        for button in buttons:
            before = low[: -len(button)][-1:]
            if low.endswith(button) and (not before or not before.isalnum()):
                return _without_button(text, button)
    if last[-1:].isdigit() or last[-2:] in _CLOSED_COUNT:
        tail = max(0, len(text) - _LONGEST_COUNT)
        match = _COUNTED_AFTER.search(text, tail)
        if match and _counts(match) and _is_apart(text, match):
            return text[: match.start()].rstrip(" |–—-([")
    return text


def _without_button(text: str, button: str) -> str:
    rest = text[: -len(button)].rstrip(" ,|–—-")
    # A word alone is a button where it stands apart; in a sentence it is a word.
    if " " not in button and rest and text[-len(button)].islower():
        return text
    return rest


def _counts(match: re.Match[str]) -> bool:
    number, most = match["n"], match["all"]
    return 0 < int(number) <= int(most) and (number, most) not in _DAYS


def _is_apart(text: str, match: re.Match[str]) -> bool:
    """Whether a count at the end is no part of a sentence: “on 1/12”."""
    before = text[: match.start()].rstrip()
    named = not match[0].lstrip("([")[:1].isdigit()
    return named or not before or before[-1] in '.!?…)]|–—”"»'


def _uncounted(text: str) -> str:
    if (label := _CAPTION_LABEL.match(text)) is not None:
        text = text[label.end() :]
    match = _COUNTED_BEFORE.match(text)
    if match is None or not _counts(match):
        return text
    rest = text[match.end() :]
    return text if rest[:1].islower() else rest


def uncounted_end(text: str) -> str:
    """A text without the counter it ends with (“1/12”), whatever stands before that."""
    match = _COUNTED_AFTER.search(text, max(0, len(text) - _LONGEST_COUNT))
    return text[: match.start()].rstrip(" |–—-([") if match and _counts(match) else text
