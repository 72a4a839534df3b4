"""What may stand beside the dates of a date line: labels, reading times, names, a section, an agency."""

from __future__ import annotations

import re

from newsparse.fields._credits.agencies import is_agency
from newsparse.fields._dates.labels import labels_after, labels_before
from newsparse.fields._dates.months import fold
from newsparse.fields._dates.storywords import story_words
from newsparse.fields._dates.text import TOKEN
from newsparse.fields._words.tables import words
from newsparse.fields.count import parse_comment_count
from newsparse.fields.reading_time import is_reading_time
from newsparse.shape import UNSPACED

_ODD = re.compile(r"[?!$€£¥₹%#+=*\"“”„©®™†§~「」『』《》]|@\w")
_PARTS = re.compile(
    r"[|•·–—()\[\]\n»›>,;:、]|\s[/-]\s|/|(?<=\S)-$|^-"
    r"|\s(?:and|und|et|y|e|og|och|en|i|и|та|ja|és|și|dan|ve|a)\s"
)
_COARSE = re.compile(r"[|•·–—\n]")
_SPARE = re.compile(
    r"\(?[0-9]{1,3}\s?(?:mins?|minutes?|minuten|minuta|мин|хв|dk|分|분)\.?\)?|[0-9]{1,5}\s?(?:文字|字)",
    re.IGNORECASE,
)
_FIGURE = re.compile("[0-9]")
_CONTROLS = words(
    """
    share teilen drucken merken print save listen anhören vorlesen partager imprimer compartir guardar
    condividi compartilhar paylaş поделиться delen dela del jaa udostępnij sdílet 分享 シェア 공유
    """
)
_SPACE = " ,.;:|•·–—-/()[]、@>»›<…"
_BY = words(
    """
    by von par por per door av af od przez di da автор от oleh bởi author autor autora autori auteur text
    texte texto testo tekst words written reporter editor redaktion redaktör redakcja fonte source quelle
    fuente kilde källa bron źródło zdroj izvor kaynak источник джерело пресс 来源 來源 稿源 作者 记者 記者 编辑 責編 责编 編輯 出典 출처
    """
)
_PARTICLES = words(
    """
    de del della di da dos das du des la le el van der den von und y e i et and & og och en al bin ibn abu
    ter ten zu zum af av st o' of for jr sr dr ja és a ve και и та та-
    """
)
_VENUES = words(
    """
    hall theatre theater stadium arena church cathedral museum library cafe café pub club centre center park
    school university gallery cinema festival concert match final cup league tickets entry free admission doors
    live tour kirche stadion theater museum konzert eintritt einlass halle teatro estadio museo concierto
    iglesia salle stade musée théâtre entrée concerto chiesa stadio kerk zaal kościół kino teatr стадион театр
    museu vs v
    """
)
_PLACES = words("in aus à en em i w v у в на из dans bei at")
_MOST_NAMES = 4
_MOST_PARTS = 5
_MOST_UNCASED = 3
_MOST_UNSPACED = 14
_UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")
_UNCASED = re.compile("[\u0590-\u109f\u1100-\u1cff\u2e80-\ud7ff]")
_FUNCTION_WORDS = words(
    """
    في من على إلى عن منذ حتى كان ولد توفي قبل بعد ב נולד מ על של עד את از در به با که را तक में को का की के से
    থেকে পর্যন্ত জন্ম जन्म बजे میں کو سے پر کا کی کے 生まれ 出生 에서 까지 부터 まで から に は が は、 至 从 到 ที่ ใน เกิด ถึง
    """
)

_TELLS = re.compile("เกิด|เสียชีวิต|生まれ|死去|出生|去世|태어나|태어났|생まれ")


def opens_byline(text: str) -> bool:
    """Whether a text opens with what stands before an author: “By”, “Redaktion”."""
    first = TOKEN.match(text)
    return first is not None and fold(first[0]) in _BY


def is_beside(text: str, start: int, end: int) -> bool:
    """Whether a stretch beside a date holds only its labels, marks and a reading time.

    :param text: made plain.
    """
    stretch = text[start:end].strip(_SPACE)
    if not stretch:
        return True
    if _ODD.search(stretch):
        return False
    if (
        labels_before(text, start, end).place == start
        or labels_after(text, start, end).place == end
    ):
        return True
    parts = [part.strip(_SPACE) for part in re.split(r"[|•·,–—(]|\s[-/]\s", stretch)]
    return all(
        map(_is_furniture, [part for part in parts if part] if len(parts) > 1 else [stretch])
    )


def _is_furniture(part: str) -> bool:
    """Whether a part is a reading time, a count of comments, a control, or labels alone."""
    part = part.removesuffix(" ago").removesuffix("ago")
    if part.casefold() in _CONTROLS or (
        _FIGURE.search(part) and parse_comment_count(part) is not None
    ):
        return True
    if _SPARE.fullmatch(part) or is_reading_time(part):
        return True
    return labels_before(part, 0, len(part)).place == 0


def is_company(text: str, start: int, end: int, *, first: bool) -> bool:
    """Whether a stretch holds nothing but what date lines hold besides their dates.

    :param text: made plain.
    :param first: whether the stretch stands before the line's first date, where a name or a place
        needs no mark between.
    """
    stretch = text[start:end]
    if _ODD.search(stretch):
        return False
    if is_beside(text, start, end):
        return True
    opens = min(labels_after(text, start, end).place, end)
    closes = max(labels_before(text, opens, end).place, opens)
    inner = text[opens:closes]
    parts = [part.strip(_SPACE) for part in _COARSE.split(inner)]
    parts = [
        piece.strip(_SPACE)
        for part in parts
        for piece in ([part] if _is_furniture(part) else _PARTS.split(part))
    ]
    parts = [part for part in parts if part]
    if len(parts) > _MOST_PARTS:
        return False
    labelled = bool(text[start:opens].strip(_SPACE))
    if not (first or labelled or _is_set_off(text[start:end])):
        return False
    return all(map(_is_part, parts))


def _is_set_off(after: str) -> bool:
    """Whether what follows a date is parted from it: by a mark, “in” or “by”, or no space at all."""
    if not after.startswith(" "):
        return True  # glued to it by a scraper
    after = after.lstrip(" ")
    first = TOKEN.match(after)
    return first is None or not first[0].isalnum() or fold(first[0]) in _BY | _PLACES


def _is_part(part: str) -> bool:
    """Whether a part is a name, an agency, a section, a place or a reading time."""
    if _is_furniture(part) or is_agency(part):
        return True
    tokens = [token for token in TOKEN.findall(part) if token[0].isalnum()]
    if any(token.isdecimal() for token in tokens):
        return False
    folded = [fold(token) for token in tokens]
    if folded and folded[0] in _BY | _PLACES:
        tokens, folded = tokens[1:], folded[1:]
        if is_agency(" ".join(tokens)):
            return True
    if story_words().intersection(folded) or _VENUES.intersection(folded):
        return False
    if _UNCASED.search(part):
        return _is_uncased(part, tokens)
    named = [token for token, low in zip(tokens, folded, strict=True) if low not in _PARTICLES]
    return len(named) <= _MOST_NAMES and all(any(map(str.isupper, token)) for token in named)


def _is_uncased(part: str, tokens: list[str]) -> bool:
    if any(token in _FUNCTION_WORDS for token in tokens) or _TELLS.search(part):
        return False
    if _UNSPACED_LETTER.search(part):
        return len(part) <= _MOST_UNSPACED
    return len(tokens) <= _MOST_UNCASED
