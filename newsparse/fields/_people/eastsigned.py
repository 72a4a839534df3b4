"""Who signs a story in Chinese, Japanese or Korean without a byline: in its opening, or at its end."""

from __future__ import annotations

import re

from newsparse.fields._people.byeast import eastern_people, is_eastern
from newsparse.fields._people.eastwords import (
    EAST_PLACES,
    JAPANESE_SURNAMES,
    KOREAN_SURNAMES,
    SURNAMES,
)
from newsparse.model import Author

_OPENING = 90
_ENDING = 60
_OPENS = re.compile(
    r"[（(]\s?(?P<zh>[^（）()。]{0,10}(?:记者|記者|通讯员|通訊員)[^（）()。]{2,40})[）)]"
    r"|^\s{0,3}【(?P<tw>[^【】。]{0,12}(?:记者|記者)[^【】。]{2,30})】"
    r"|[)\]）］】]\s?(?P<ko>[\uac00-\ud7a3·∙, ]{2,30}\s(?:기자|특파원|통신원))\s?[=＝]"
)
_ENDS = re.compile(
    r"(?:^|[。」』）！？])\s{0,3}(?:【(?P<square>[^【】。]{2,40})】|[（(](?P<round>[^（）()。]{2,30})[）)])[。]?$"
)
_LONGEST_NAME = 6
_OF_PLACES = (
    "都",
    "道",
    "府",
    "県",
    "市",
    "区",
    "町",
    "村",
    "州",
    "国",
    "省",
    "县",
    "区",
    "부",
    "시",
    "도",
)


def opening_people(text: str) -> tuple[Author, ...]:
    """The reporters that a story's opening names: ``（记者王立德）``, ``(서울=연합뉴스) 홍길동 기자 =``.

    :param text: the first paragraph; only its first 90 characters are looked at.
    """
    head = text[:_OPENING]
    if not is_eastern(head):
        return ()
    match = _OPENS.search(head)
    return _writers(match[match.lastgroup]) if match and match.lastgroup else ()


def signing_people(text: str) -> tuple[Author, ...]:
    """The people whose names in brackets end a story: ``【佐藤花子、鈴木一郎】``; their family names are
    common ones.

    :param text: the last paragraph, or a line below it; only its last 60 characters are looked at.
    """
    end = text.strip()[-_ENDING:]
    if end[-1:] not in "】）)。" or not is_eastern(end):
        return ()
    match = _ENDS.search(end)
    people = _writers(match["square"] or match["round"]) if match else ()
    return people if all(_is_known(one.name) for one in people) else ()


def _writers(text: str) -> tuple[Author, ...]:
    return tuple(one for done, one in eastern_people(text) if done is None)


def _is_known(name: str) -> bool:
    bare = name.replace(" ", "").replace("\u3000", "")
    if not 2 <= len(bare) <= _LONGEST_NAME or bare.endswith(_OF_PLACES) or bare in EAST_PLACES:
        return False
    japanese = any(bare[:size] in JAPANESE_SURNAMES for size in (1, 2, 3))
    return japanese or (len(bare) <= 3 and (bare[0] in SURNAMES or bare[0] in KOREAN_SURNAMES))
