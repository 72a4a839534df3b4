"""Language: BCP 47 tags checked and set right, lists of them in headers, a guess from the text.

The guess is never one from a few words. From the script alone it is made where a script is today
that of one language (Hangul, Thai, Georgian …); for all others by py3langid, where that is
installed (``pip install newsparse[lang]``), and then only where it is sure of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from newsparse.fields._words.languages import CODES, LONGER, RENAMED, RENAMED_REGIONS
from newsparse.shape import weight

MAX_TAG = 35
"""Longer texts are no tags (RFC 5646 asks programs to hold tags of up to 35 characters)."""
MAX_HEADER = 200
"""Longer texts are no header that names languages."""
MAX_LOOKED_AT = 1500
"""Characters of the text that the guess looks at."""
LEAST_OF_SCRIPT = 30
"""The least weight (see :func:`newsparse.shape.weight`) of letters for a guess from the script."""
LEAST_LETTERS = 200
"""The least weight of letters for a guess from the words."""
LEAST_SURE = 0.9
"""The least probability that py3langid must give a language, near relatives counted against it."""

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<extended>[a-z]{3}))?(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<rest>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"
    r"(?:-x(?:-[a-z0-9]{1,8})+)?)",
    re.IGNORECASE,
)
_POSIX_END = re.compile(r"[.@][\w-]{0,20}$")
_BETWEEN = re.compile("[,;]")
_HEADER = "warc-identified-content-language"

_SCRIPTS: tuple[tuple[str, str], ...] = (
    # Kana before Han: Japanese is written in both.
    ("ja", "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"),
    ("zh", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"),
    ("ko", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3"),
    ("th", "\u0e00-\u0e7f"),
    ("lo", "\u0e80-\u0eff"),
    ("km", "\u1780-\u17ff"),
    ("my", "\u1000-\u109f"),
    ("ka", "\u10a0-\u10ff\u1c90-\u1cbf"),
    ("hy", "\u0531-\u058f"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"),
    ("kn", "\u0c80-\u0cff"),
    ("ml", "\u0d00-\u0d7f"),
    ("gu", "\u0a80-\u0aff"),
    ("pa", "\u0a00-\u0a7f"),
    ("or", "\u0b00-\u0b7f"),
    ("si", "\u0d80-\u0dff"),
    ("bo", "\u0f00-\u0fff"),
    ("dv", "\u0780-\u07bf"),
    ("he", "\u0590-\u05ff\ufb1d-\ufb4f"),
)
"""Scripts and the language that is today written in them, and in which news is."""
_LEAST_SHARE = 0.8
# Names and titles in Han and Latin stand between the kana of any Japanese text.
_KANA_OF_JAPANESE = 0.15
_KANA_OF_CHINESE = 0.02
# Letters and marks that Yiddish has and Hebrew has not.
_YIDDISH = re.compile("[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]|\u05d9\u05b7")
_SIGNS_OF_YIDDISH = 3

_FOLDED = {"wuu": "zh", "yue": "zh", "arz": "ar", "ary": "ar", "hbo": "he", "grc": "el"}
"""Kinds that py3langid tells apart and whose news is written in the language they stand for."""
_NOT_NEWS = frozenset({"zxx", "la", "vo", "sa", "eo"})

Identify = Callable[[str], Sequence[tuple[str, float]]]
"""Gives the languages of a text, the likeliest first, each with its probability."""


def canonical_tag(text: str) -> str | None:
    """The BCP 47 tag that a text is, in canonical case; ``None`` where it is none.

    Reads ``en_US`` (en-US), ``DE`` (de), ``deu`` and ``ger`` (de), ``zh-hans-cn`` (zh-Hans-CN),
    ``de_AT.UTF-8`` (de-AT) and withdrawn codes (``iw``: he). The language must be one that ISO 639-1
    knows or that news is published in; names of languages ("German") are no tags, nor are ``und``,
    ``mul`` and ``zxx``.

    :param text: one tag. Lists of them (``deu,eng``), as headers hold and callers pass on, are none:
        use :func:`language_of_header`, which takes single tags too.
    """
    if len(text) > MAX_TAG:
        return None
    match = _TAG.fullmatch(_POSIX_END.sub("", text.strip()).replace("_", "-"))
    if match is None:
        return None
    language = _language(match["extended"] or match["language"])
    if language is None or (match["extended"] and _language(match["language"]) is None):
        return None
    parts = [language]
    if match["script"]:
        parts.append(match["script"].title())
    if match["region"]:
        region = match["region"].upper()
        parts.append(RENAMED_REGIONS.get(region, region))
    return "-".join(parts) + match["rest"].lower()


def _language(code: str) -> str | None:
    code = code.lower()
    code = RENAMED.get(code) or CODES.get(code, code)
    return code if code in LONGER or code in _known() else None


@cache
def _in_script() -> Sequence[tuple[str, re.Pattern[str]]]:
    return [(code, re.compile(f"[{letters}]")) for code, letters in _SCRIPTS]


@cache
def _known() -> frozenset[str]:
    return frozenset(CODES.values())


def languages_of_header(value: str) -> tuple[str, ...]:
    """The languages that a header or a caller names, as tags, in the order given: ``deu,eng``.

    :param value: the value of a WET record's ``WARC-Identified-Content-Language`` or that whole line;
        or one tag, or a list of them parted by commas or semicolons, as in ``de-AT, en;q=0.8``. What
        is no language in it is passed over.
    """
    if len(value) > MAX_HEADER:
        return ()
    name, colon, rest = value.partition(":")
    if colon:
        if name.strip().lower() != _HEADER:
            return ()
        value = rest
    tags = map(canonical_tag, _BETWEEN.split(value))
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def language_of_header(value: str) -> str | None:
    """The language of a page by its WET record's header, or as a caller names it; or ``None``.

    It is the first that is one: the header's languages are in the order of how much of the page is
    in each, and the second is mostly that of menus and advertisements.

    :param value: as :func:`languages_of_header` takes it: ``deu,eng``, ``de_AT``, ``en-GB``.
    """
    return next(iter(languages_of_header(value)), None)


def language_of_script(texts: Sequence[str]) -> str | None:
    """The language of texts whose script is that of one language alone; else ``None``.

    Four letters in five must be of the script, and all of them weigh :data:`LEAST_OF_SCRIPT` or
    more. Texts in Han and kana are Japanese, those in Han alone Chinese; in Hebrew letters, those
    without Yiddish ones are Hebrew. Latin, Cyrillic, Arabic, Devanagari, Bengali and Ethiopic
    letters tell nothing: many languages share them.
    """
    sample = _sample(texts)
    if sample.isascii():
        return None
    letters = "".join(filter(str.isalpha, sample))
    if weight(letters) < LEAST_OF_SCRIPT:
        return None
    counts = {code: len(pattern.findall(letters)) for code, pattern in _in_script()}
    kana, han = counts["ja"], counts["zh"]
    if kana + han >= _LEAST_SHARE * len(letters):
        if kana >= _KANA_OF_JAPANESE * (kana + han):
            return "ja"
        return "zh" if kana <= _KANA_OF_CHINESE * han else None
    code, count = max(counts.items(), key=lambda item: item[1])
    if count < _LEAST_SHARE * len(letters) or code in ("ja", "zh"):
        return None
    if code == "he" and len(_YIDDISH.findall(sample)) >= _SIGNS_OF_YIDDISH:
        return "yi"
    return code


def detect(texts: Sequence[str], *, identify: Identify | None = None) -> str | None:
    """The language that texts are written in, as a tag, or ``None`` where it is not sure.

    By their script where that tells it (:func:`language_of_script`), else by py3langid where it is
    installed. Texts with letters of less than :data:`LEAST_LETTERS` weight give ``None``, as do
    those in which near relatives (Croatian and Serbian, Danish and Norwegian) come close.

    :param texts: paragraphs of the article's own; only the first :data:`MAX_LOOKED_AT` characters
        are looked at.
    :param identify: what to ask in place of py3langid.
    """
    by_script = language_of_script(texts)
    if by_script is not None:
        return by_script
    sample = _sample(texts)
    if weight("".join(filter(str.isalpha, sample))) < LEAST_LETTERS:
        return None
    identify = identify or _identifier()
    if identify is None:
        return None
    shares: dict[str, float] = {}
    for kind, share in identify(sample):
        code = _FOLDED.get(kind, kind)
        shares[code] = shares.get(code, 0.0) + share
    best = max(shares, key=lambda code: shares[code], default="zxx")
    if best in _NOT_NEWS or shares[best] < LEAST_SURE:
        return None
    return canonical_tag(best)


def _sample(texts: Sequence[str]) -> str:
    """The first of the texts, up to the length that is looked at."""
    taken: list[str] = []
    left = MAX_LOOKED_AT
    for text in texts:
        if left <= 0:
            break
        taken.append(text[:left])
        left -= len(text) + 1
    return "\n".join(taken)


@cache
def _identifier() -> Identify | None:
    """py3langid's, loaded once (0.5 s, 100 MB); ``None`` where it is not installed."""
    try:
        module: Any = import_module("py3langid.langid")
    except ImportError:
        return None
    # Its own functions share one object that any caller may restrict; this one is nobody else's.
    made = module.LanguageIdentifier.from_model_file(module.MODEL_FILE, norm_probs=True)
    identify: Identify = made.rank
    return identify
