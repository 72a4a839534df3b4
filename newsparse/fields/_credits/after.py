"""Credits whose label follows the name: “李明 摄”, “利戸花子撮影”, “J. Petraičio nuotr.”."""

from __future__ import annotations

import re

from newsparse.fields._credits import names
from newsparse.fields._credits.agencies import is_agency
from newsparse.fields._credits.edges import boundaries
from newsparse.fields._credits.labels import AFTER

AFTER_ENDS = frozenset(word[-1] if not word[-1].isascii() else word[-4:] for word in AFTER)
"""What a text with such a label ends with, one sign or, of Latin letters, four."""
_LONGEST_NAME = 24
_INITIAL = re.compile(r"[^\W\d_a-z]\.\s?[^\W\d_]")
_NOT_WHO = tuple(
    "で に を が は も へ 記念 無断 自主 現地 夜間 水中 空中 航空 遠隔 定点 ロケ 集合 一般 初".split()
)


def labelled_after(text: str, least: int) -> tuple[str, str] | None:
    """“渡轮离港。新华社记者 李明 摄”, “Kryžius. / J. Petraičio / LRT nuotr.”

    :param least: places before this one are not looked at.
    """
    word = next((word for word in AFTER if text.endswith(word)), None)
    if word is None:
        return None
    for end, start in boundaries(text, least):
        rest = text[start:].strip()
        if (
            len(rest) > len(word)
            and len(rest) <= 60
            and names.is_names(rest[: -len(word)].strip(" ・"))
        ):
            return text[:end], rest
    if word[0].isascii():
        return _after_slashes(text, word, least)
    return _after_equals(text, word, least) or _after_space(text, word, least)


def _after_slashes(text: str, word: str, least: int) -> tuple[str, str] | None:
    """“Vida Ritė / J. Petraičio / LRT nuotr.”: a name with an initial, and its agency."""
    start = text.rfind(" / ", least, text.rfind(" / ", least))
    rest = text[start + 3 :].strip()
    if start <= least or not _INITIAL.match(rest) or not names.is_names(rest[: -len(word)].strip()):
        return None
    return text[:start], rest


def _after_equals(text: str, word: str, least: int) -> tuple[str, str] | None:
    """“港を出るフェリー＝利戸花子撮影”, “… ＝架空市で1月、利戸花子撮影”, as Japanese papers sign."""
    equals = max(text.rfind("＝", least), text.rfind("=", least))
    if equals <= least or not any("\u3040" <= c <= "\u9fff" for c in text[least:equals]):
        return None
    end = max(equals, text.rfind("、", equals))
    rest = text[end + 1 :].strip()
    name = rest[: -len(word)].strip(" ・")
    if not 2 <= len(name) <= _LONGEST_NAME or not _may_sign(name):
        return None
    return text[:end], rest


def _may_sign(name: str) -> bool:
    """Whether it is who took a picture, and not how or of what: “記念撮影”, “ドローンで撮影”."""
    return names.is_names(name) and not name.endswith(_NOT_WHO)


def _after_space(text: str, word: str, least: int) -> tuple[str, str] | None:
    """“渡轮离港 新华社记者 李明 摄”: the last word or two."""
    words = text[least:].split()
    if not any("\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text[least:]):
        return None
    size = 2 if words[-1] == word or len(words[-1]) == len(word) else 1
    if len(words) > size + 1 and is_agency(
        words[-size - 1].removesuffix("记者").removesuffix("記者")
    ):
        size += 1
    if len(words) <= size:
        return None
    start = text.rfind(words[-size], least)
    rest = text[start:]
    name = rest[: -len(word)].strip(" ・")
    if not 2 <= len(name) <= 20 or not names.is_names(name):
        return None
    return text[:start], rest
