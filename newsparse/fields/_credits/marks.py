"""Where a credit's label stands in a line, and where a credit that begins a text has its label's end.

A label is sought backwards from what follows it (a colon, “by”, a full stop), so that a line
without such marks costs next to nothing, however many labels there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from newsparse.fields._credits import labels as tables

LONGEST_LABEL = 40
"""No label, with what stands in brackets between it and its colon, is longer."""
MOST_LABELS = 8
"""No line credits more pictures; those before the last ones are not looked at."""


class Strength(Enum):
    """How sure a label is."""

    SURE = 1
    LOOSE = 2
    SOURCE = 3
    MARK = 4


class Found(NamedTuple):
    """A label in a text.

    :param start: where it begins.
    :param end: where what follows it begins: colon and white space are passed.
    :param printed: the label, without its colon.
    """

    start: int
    end: int
    strength: Strength
    printed: str


_KNOWN: dict[str, Strength] = {
    label.replace("ı", "i"): strength
    for strength, table in (
        (Strength.SOURCE, tables.SOURCES),
        (Strength.LOOSE, tables.LOOSE),
        (Strength.SURE, tables.SURE),
    )
    for label in tables.all_labels(table)
}


def _by_last_word(labels: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for label in sorted(labels, key=lambda label: (-len(label), label)):
        found.setdefault(label.rsplit(None, 1)[-1], []).append(label)
    return found


_BY_LAST_WORD = _by_last_word(_KNOWN)
_LAST_LETTERS = frozenset(word[-3:] for word in _BY_LAST_WORD)
_SHORT = frozenset(word for word in _BY_LAST_WORD if len(word) <= 2)
# In these scripts no space need stand before a label: only what is nothing but a label may follow.
_UNSPACED = tuple(
    """
    图片来源 圖片來源 图源 圖源 图片源 照片来源 写真提供 画像提供 写真撮影 資料圖片 资料图片 供图 供圖
    사진출처 사진제공 사진자료 写真 撮影
    """.split()
)
_SEPARATOR = re.compile(r"[:：=＝՝፦／]")
_WITH_DOTS = re.compile(r"[:：=＝՝፦／]|(?<=redit)(?:\.\.\.|…)(?=\S)")
_BY_WORDS = sorted(tables.all_labels(tables.BY))
_BY = tuple(f" {word} " for word in _BY_WORDS)
_BY_OR_OF = frozenset(_BY_WORDS) | {"de", "di", "van", "od"}
_MOST_LABEL_WORDS = 4
_FIRST_WORDS = frozenset(
    [label.split(None, 1)[0] for label in _KNOWN] + [f"{label}." for label in tables.DOTTED]
)
_GLUED = frozenset(("dok", "foto", "fot", "nuotr", "zdj"))
"""Of the labels with a full stop those that begin no other word: “Ph.D”, “Bild.DE”, “Il.Sole”."""
_LEAST_GLUED = 3
_DOTTED_IN_LINE = tuple(sorted({f"{label[-2:]}. " for label in ("fot", "zdj")} | {"Ph. "}))
_COPYRIGHT = re.compile(r"©|ⓒ|\([cC]\)(?=\s)|（[CcＣｃ]）")
_ALONE = re.compile(
    r"(?:撮影・|©|ⓒ|\([cC]\)(?=\s)|（[CcＣｃ]）|Copyright\b:?|(?:Photograph|Photo|Image|Picture)(?=\scourtesy\b))\s{0,9}",
    re.IGNORECASE,
)
_WORD_AT_END = re.compile(r"[^\s()\[\]{}（）【】［］「」|<>«»“”\"＝=、。，]+$")
_LONGEST_WORD = 24
_CLOSERS = ("]", ")")
_AFTER_LABEL = re.compile(rf"\s{{0,9}}(?:(?:{'|'.join(_BY_WORDS)})\s)?", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s?[(\[][^()\[\]]{1,20}[)\]]$")
_SPACES = " \t"
_LETTERS_AT_END = re.compile(r"[^\W\d_]+$")


def marked(text: str) -> list[Found]:
    """The labels in a short text, in order, the last of them where there are many."""
    found: list[Found] = []
    for separator in _separators(text):
        place = separator.start()
        if text[place - 1 : place] == " ":
            place -= 1
        before = text[max(0, place - 3) : place].lower()
        if (
            before in _LAST_LETTERS
            or before[-1:] in _CLOSERS
            or before[1:] in _SHORT
            or not before.isascii()
        ) and (label := _label_before(text, place)) is not None:
            after = _AFTER_LABEL.match(text, separator.end())
            found.append(label._replace(end=after.end() if after else separator.end()))
    if _may_be_followed(text):
        found += _followed(text)
    if "©" in text or "ⓒ" in text or "(c)" in text or "(C)" in text or "）" in text:
        found += [_mark(text, match) for match in _COPYRIGHT.finditer(text)]
    if len(found) > 1:
        found.sort(key=lambda label: (label.start, -label.end))
        del found[:-MOST_LABELS]
    return found


def _separators(text: str) -> Iterator[re.Match[str]]:
    """What may stand between a label and a name: a colon, and behind “Credit” three dots."""
    return (_WITH_DOTS if "redit" in text else _SEPARATOR).finditer(text)


def _may_be_followed(text: str) -> bool:
    """Whether “by” in some language, or a label's full stop, stands in a text."""
    # A loop over the words would take three times as long.
    return (
        " by " in text
        or " von " in text
        or " av " in text
        or " af " in text
        or " par " in text
        or " por " in text
        or " door " in text
        or " oleh " in text
        or " na " in text
        or " ni " in text
        or " courtesy " in text
        or "ot. " in text
        or "dj. " in text
        or "Ph. " in text
    )


def _mark(text: str, match: re.Match[str]) -> Found:
    end = match.end()
    while text[end : end + 1] in tuple(_SPACES):
        end += 1
    return Found(match.start(), end, Strength.MARK, match[0])


def _followed(text: str) -> Iterator[Found]:
    """Labels with “by” or a full stop after them."""
    for word in _BY:
        place = text.find(word)
        while place >= 0:
            found = _label_before(text, place)
            if found is not None and found.strength is not Strength.SOURCE:
                yield found._replace(strength=Strength.LOOSE, end=place + len(word))
            place = text.find(word, place + 1)
    place = text.find(" courtesy ")
    found = _label_before(text, place) if place > 0 else None
    if found is not None:
        yield found._replace(strength=Strength.LOOSE, end=place + 1)
    for mark in _DOTTED_IN_LINE:
        place = text.find(mark)
        while place >= 0:
            stop = place + len(mark) - 2
            found = _label_before(text, stop, tables.DOTTED)
            if found is not None:
                yield found._replace(end=stop + 2)
            place = text.find(mark, place + 1)


def _label_before(text: str, end: int, only: frozenset[str] | None = None) -> Found | None:
    """The label that ends at a place, the longest that there is."""
    start = max(0, end - LONGEST_LABEL)
    head = text[start:end].rstrip(_SPACES)
    if head[-1:] in _CLOSERS:
        head = _IN_BRACKETS.sub("", head)
    # Turkish capitals lose the dot: “KAYNAĞI”.
    low = lowered(head).replace("ı", "i")
    word = _last_word(low)
    labels: Iterable[str] | None = _BY_LAST_WORD.get(word)
    if labels is None:
        if text[end] == "／" and word.isascii():
            return None
        labels = _inside(word, head)
    for label in labels:
        at = start + len(low) - len(label)
        if only is not None and label not in only:
            continue
        if low.endswith(label) and _may_start(text, at, label):
            return Found(at, end, _KNOWN[label], text[at:end].rstrip(_SPACES))
    return None


def _last_word(text: str) -> str:
    match = _WORD_AT_END.search(text, max(0, len(text) - _LONGEST_WORD))
    return match[0] if match else ""


def _inside(word: str, head: str) -> Iterable[str]:
    """The labels that end a word which is more than a label: what stands before was glued to it."""
    if word and not word.isascii() and word.endswith(_UNSPACED):
        return [label for label in _UNSPACED if word.endswith(label)]
    if word[-3:] not in _LAST_LETTERS:
        return ()
    last = _LETTERS_AT_END.search(word)
    if last is None:
        return ()
    labels = _BY_LAST_WORD.get(last[0])
    if labels:
        return labels
    # A capital inside a word begins another: “NetzwerkFoto”.
    printed = head[len(head) - len(last[0]) :]
    for at in range(len(printed) - 1, 1, -1):
        if printed[at].isupper():
            return [label for label in _BY_LAST_WORD.get(last[0][at:], ()) if " " not in label]
    return ()


def _may_start(text: str, at: int, label: str) -> bool:
    """Whether a label may begin at a place: not inside a word, unless it was clearly glued there."""
    before = text[at - 1 : at] if at else ""
    if not before.isalnum():
        return before != "-" or _KNOWN[label] is Strength.SURE
    if label in _UNSPACED:
        return label not in ("写真", "撮影") or not _is_han(before)
    capital = text[at : at + 1].isupper() and text[at + 1 : at + 2].islower()
    return capital and _KNOWN[label] is Strength.SURE and at > 1 and text[at - 2] != " "


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def leading(text: str) -> Found | None:
    """The label that a credit begins with; ``None`` where it begins with none."""
    for separator in _separators(text[: LONGEST_LABEL + 2]):
        found = _label_before(text, separator.start())
        if found is not None and found.start == 0:
            after = _AFTER_LABEL.match(text, separator.end())
            return found._replace(end=after.end() if after else separator.end())
    return _leading_followed(text) or _leading_alone(text)


def _leading_followed(text: str) -> Found | None:
    words = lowered(text[: LONGEST_LABEL + 8]).split(" ")
    label, dot, rest = words[0].partition(".")
    glued = dot and label in _GLUED and len(rest) >= _LEAST_GLUED and "." not in rest
    if glued and text[len(label) + 1 : len(label) + 2].isupper():
        # “Dok.Larke”: the space is missing.
        return Found(0, len(label) + 1, Strength.SURE, text[: len(label)])
    if words[0] not in _FIRST_WORDS:
        return None
    if words[0][-1:] == "." and words[0][:-1] in tables.DOTTED and len(words) > 1:
        return Found(0, len(words[0]) + 1, Strength.SURE, text[: len(words[0]) - 1])
    for size in range(1, min(_MOST_LABEL_WORDS, len(words) - 1) + 1):
        if words[size] in _BY_OR_OF:
            label = " ".join(words[:size])
            if label in _KNOWN and _KNOWN[label] is not Strength.SOURCE:
                end = len(label) + len(words[size]) + 2
                return Found(0, end, Strength.LOOSE, text[: len(label)])
    return None


def _leading_alone(text: str) -> Found | None:
    if match := _ALONE.match(text):
        return Found(0, match.end(), Strength.MARK, match[0].strip().rstrip(":・"))
    return None


def lowered(text: str) -> str:
    """The text in small letters, each in the place of its capital."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text.replace("İ", "i"))
    return low
