"""Humps: where a lower-case letter meets a capital, and whether two words were glued there.

"Read moreShare" was two lines, "YouTube" and "McDonald" are names. A name is known by its form or is
listed; else both halves must stand on the page as words of their own, unless the line is glued
through and through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from unicodedata import category

_BLOCKS = ((0x41, 0x250), (0x370, 0x530), (0x531, 0x588), (0x1E00, 0x2000))

_NAMES = frozenset(
    """
    youtube whatsapp linkedin tiktok paypal macbook airpods airtag facetime imessage openai chatgpt
    deepmind deepseek github gitlab buzzfeed huffpost soundcloud wordpress javascript typescript
    playstation spacex fedex biontech astrazeneca glaxosmithkline exxonmobil jpmorgan thyssenkrupp
    mastercard harpercollins yougov snapchat aliexpress blackrock blackberry natwest easyjet
    euronews tripadvisor onlyfans crowdstrike duckduckgo doordash airbnb ebay yahoo powerpoint
    postgresql mysql sharepoint onedrive onenote icloud photoshop quicktime activex bitcoin
    facebook instagram telegram doubleclick adblock adsense appstore newsletter podcast
    techradar motogp radiotext conocophillips totalenergies stadtarchiv prosieben radioeins deutschlandradio gofundme
    kickstarter mailchimp hubspot salesforce docusign teamviewer proton softbank wework
    truthsocial truth bytedance metlife unicredit intesasanpaolo santander bancobpm realclear
    livenation ticketmaster creditsuisse usatoday phd gmbh mwst pvda kwh mwh gwh twh khz mhz ghz
    """.split()
)
_PREFIX = re.compile(
    r"(?:Mc|Mac|Fitz|De|Di|Da|Du|La|Le|Lo|Van|Von|Del|Des|Dela|Ni|Mhic|Mac|Ó|O|St|San|Al|El|Ben|Abu"
    r"|Re|Ru|Ma|Ja|Je|Ty|Ke|Ra|Sha|Da|Jo|Pre|Pro|Bio|Neo|Eco|Geo|Euro|Mega|Micro|Tele|Air|Net|Web)$"
)
_ADDRESS = re.compile(r"[@/_#=&\\]|www\.")
_SHORT = 3
_INNEN = frozenset({"innen", "in", "inn"})


@cache
def letters(kind: str) -> str:
    """The letters of cased scripts of a general category, ``Ll`` or ``Lu``, for a class."""
    codes = [c for low, high in _BLOCKS for c in range(low, high) if category(chr(c)) == kind]
    return "".join(map(chr, codes))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A hump, and the word that starts at one."""
    lower, upper = letters("Ll"), letters("Lu")
    return (
        re.compile(rf"[{upper}](?<=[{lower}].)"),  # the capital first: it is the rarer one
        re.compile(rf"[{upper}]+[{lower}]*|[{upper}][{lower}]*"),
    )


def find_humps(text: str, places: Iterable[int] | None = None) -> Iterator[tuple[int, str, str]]:
    """Each hump that is in no name: its place, and the word on either side of it.

    :param places: where to look, rising; everywhere where ``None``.
    """
    hump, head = _patterns()
    if places is None:
        places = (match.start() for match in hump.finditer(text))
    for place in places:
        right = head.match(text, place, place + 40)
        if right is not None:
            left = _word_before(text[max(0, place - 40) : place])
            if not _is_name(text, place, left, right[0]):
                yield place, left, right[0]


def _word_before(text: str) -> str:
    """The small letters that a text ends with, and the capital before them."""
    start = len(text.rstrip(letters("Ll") + "’'"))
    return text[start - 1 :] if text[start - 1 : start] in _capitals() else text[start:]


@cache
def _capitals() -> frozenset[str]:
    return frozenset(letters("Lu"))


def _is_name(text: str, place: int, left: str, right: str) -> bool:
    if len(left) < 2 or (len(right) < 2 and text[place + 1 : place + 2].isalnum()):
        return True
    if (
        len(left) <= _SHORT
        and left.islower()
        and not text[max(0, place - len(left) - 1) : place - len(left)].strip()
    ):
        return True  # "isiZulu", "kwaDukuza", "elBote"
    if len(right) <= _SHORT and right.isupper():
        return True  # "MotoGP", "NewsTV"
    if right.casefold() in _INNEN or _PREFIX.match(left) or (left + right).casefold() in _NAMES:
        return True
    before, after = text[max(0, place - 60) : place], text[place : place + 60]
    return _ADDRESS.search(before.split()[-1] + after.split(None, 1)[0]) is not None
