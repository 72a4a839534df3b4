"""Datelines in Chinese, Japanese and Korean."""

from __future__ import annotations

import re

from newsparse.fields._people.eastwords import EAST_PLACES
from newsparse.fields._people.wires import is_wire

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
_EAST = re.compile(rf"[{_HAN}\u3041-\u30ff\uac00-\ud7a3]")
_CHINESE = re.compile(
    rf"(?P<agency>[{_HAN}]{{2,8}}(?:社|网|網|报|報|台))?(?P<place>[{_HAN}]{{2,10}})"
    r"(?P<day>[0-9０-９]{1,2}月[0-9０-９]{1,2}日)(?:电|電|讯|訊|消息)(?:\s?[（(](?P<who>[^（）()]{1,40})[）)])?\s?"
)
_BRACKETED = re.compile(
    rf"[【〔［\[](?P<agency>[{_HAN}]{{2,8}}(?:社|网|網|报|報|台))?(?P<place>[{_HAN}]{{2,10}})"
    r"(?P<day>(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)(?:专电|專電|电|電|讯|訊)[】〕］\]]\s?"
)
_TAIWANESE = re.compile(
    rf"[（(](?P<agency>[{_HAN}]{{2,8}}社)(?:記者|记者)?(?P<who>[{_HAN}]{{2,4}})?(?P<place>[{_HAN}]{{2}})(?P<day>[0-9]{{1,2}}日)(?:電|综合外电报导|綜合外電報導|專電|讯|訊)[）)]\s?"
)
_JAPANESE = re.compile(
    r"[【〔［\[](?P<place>[^【】〔〕［］\[\]＝=、，共時]{2,14})(?:[＝=、，](?P<who>[^【】〔〕［］\[\]]{1,20})|(?P<agency>共同|時事|ＡＦＰ時事|AFP時事|ロイター))[】〕］\]]\s?"
)
_JAPANESE_PLACE = re.compile(r"[【〔［\[](?P<place>[^【】〔〕［］\[\]＝=、，]{2,10})[】〕］\]]\s?")
_KOREAN = re.compile(
    r"[(\[（［](?P<place>[\uac00-\ud7a3·∙・]{2,14})\s?[=＝]\s?(?P<agency>[^()\[\]（）]{2,14})[)\]）］]"
    r"(?:\s?(?P<who>[\uac00-\ud7a3·∙, ]{2,30}?\s?(?:기자|특파원|통신원))?\s?[=＝])?\s?"
)
_WIRED = re.compile(
    r"[【〔［\[](?P<place>[^【】〔〕［］\[\]＝=、，0-9０-９\s]{2,14})\s{1,2}(?P<day>[0-9０-９]{1,2}[日일])\s{1,2}"
    r"(?P<agency>[^【】〔〕［］\[\]＝=、，]{2,20})[】〕］\]]\s?(?:[-－―—–]\s?)?"
)
_SENT = re.compile(
    rf"(?P<open>[（(])?(?P<place>[{_HAN}]{{2,4}})(?P<day>[0-9０-９]{{1,2}}日)(?:电|電|讯|訊)(?(open)[）)])\s?"
)
_TAKEN = re.compile("撮影|写真|提供|摄|촬영|사진|[0-9０-９]")
_AGENCIES = frozenset(("共同", "時事", "ＡＦＰ時事", "AFP時事", "ロイター"))


def may_open(head: str, start: int) -> bool:
    """Whether a text opens in Chinese, Japanese or Korean."""
    return not head.isascii() and _EAST.search(head, start, start + 4) is not None


def read(head: str, start: int) -> tuple[str, str | None, str | None, str | None, int] | None:
    """The dateline's text, place, agency, day, and where it ends; ``None`` where there is none."""
    for pattern in (
        _CHINESE,
        _BRACKETED,
        _TAIWANESE,
        _SENT,
        _KOREAN,
        _WIRED,
        _JAPANESE,
        _JAPANESE_PLACE,
    ):
        match = pattern.match(head, start)
        if match is None:
            continue
        parts = match.groupdict()
        place, agency = parts["place"], parts.get("agency")
        if pattern in (_JAPANESE_PLACE, _SENT) and place not in EAST_PLACES:
            continue
        if _TAKEN.search(parts.get("who") or ""):
            continue  # who took a picture, and when
        if pattern is _JAPANESE and agency is None:
            who = parts["who"]
            agency = who if is_wire(who) or who in _AGENCIES else None
        if pattern in (_CHINESE, _BRACKETED) and agency is None:
            agency, place = _glued_agency(place)
        text = match[0].rstrip(" \u3000=＝-－―—–").rstrip()
        return text, place, agency, parts.get("day"), match.end()
    return None


def _glued_agency(place: str) -> tuple[str | None, str]:
    """``新华社北京`` as agency and place."""
    for size in range(len(place) - 2, 1, -1):
        if is_wire(place[:size]):
            return place[:size], place[size:]
    return None, place
