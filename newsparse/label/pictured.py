"""Pictured: lines that stand with a picture, by what gives them away.

A labelled credit at the end of a line makes it a caption or a credit for sure; so do, in a line that
is no sentence, words that tell who stands where in the picture, or the markup of an image. Within a
body they may tell in a sentence too: :func:`tells_picture`. A line that ends with an agency's name is
no text of the body. Others are signs that the model weighs: words for pictures from an archive, a
year at the end, a credit on the next line, a line that says again what one close by says, as captions
do of alternative texts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.fields.byline import looks_like_byline
from newsparse.fields.credit import AGENCIES, split_caption
from newsparse.fields.datespan import is_date_line, tells_year
from newsparse.fields.reporting import signing_agency
from newsparse.label.bundles import Names
from newsparse.label.local import SENTENCE, Shape
from newsparse.label.model import Unit
from newsparse.label.pagewords import PageWords
from newsparse.lines import HintKind

_LONGEST = 400
_LONGEST_CREDITED = 900
"""A caption of an agency may be as long as a paragraph, but it ends with its credit."""
_CREDIT = 100
_CREDIT_MARK = re.compile(
    r"[:：=＝/()\[\]）】］©ⓒ|摄攝]| by |ot\. |[^\W\d_]\.[A-Z]| pics?$|redit(?:\.\.\.|…)| courtesy "
)
"""What a line has that ends with a credit: to look for that first is much the faster."""
_PICTURED_LONG = re.compile(
    r"(?:photo|foto|image|picture|bild|credit|фото|写真|사진)\w{0,10}[ /:：]|[©ⓒ]|via getty|getty images",
    re.IGNORECASE,
)
"""What a credit has that is of a picture: other notes at the end of a long text are of the text."""
_SURE = ("cr", "cl")
_ASIDE = ("cr", "cl", "ag/", "ag.")
_LEAST = 15
_DATED = 45
_SHORT = 100
_ALONE = 45
_TAIL = 40

# Names that stand on buttons too, or are ordinary words.
_ON_BUTTONS = frozenset(
    """
    facebook twitter instagram youtube tiktok flickr guardian offside vii sana rex contour observer
    splash polaris disney netflix hbo itv bbc redux everett pa tt cp sid
    """.split()
)
_LAST_WORDS = frozenset(name.split()[-1] for name in AGENCIES) - _ON_BUTTONS
_PARTED = frozenset("/(,|")
_PARTS = re.compile(r"[/(,|]|[^\s/(,|]+")

# Single letters take a full stop or are small: “(R)” and “(V)” are parties.
_PLACES = """
    links rechts mitte left right centre center middle pictured
    izquierda derecha sinistra destra esquerda direita vänster höger mitten
    venstre høyre højre midten solda sağda ortada слева справа ліворуч праворуч lewej prawej
    vlevo vpravo balra jobbra vasemmalla oikealla stânga dreapta lijevo desno kiri kanan
    αριστερά δεξιά 왼쪽 오른쪽 가운데 左 右 中央 左から 右から
    linksboven rechtsboven oikealla paremal vasakul kairėje dešinėje zleva zprava vľavo naľavo napravo
    esquerra dreta ezkerrean eskuinean kushoto kulia trái phải вляво вдясно лево десно злева справа
    يمين يسار چپ راست ซ้าย ขวา बाएं दाएं 좌 우 右端 左端 後列 前列 左一 右一 左二 右二
    """.split()
_BEFORE = "vorne? hinten ganz zweite[rs]? dritte[rs]? 2nd 3rd far second third from en a la al na po v von z i till til".split()
_SIDES = re.compile(
    r"[(（](?:(?<![\w(]\()(?:l|r|m|li|re|v|h|t\.v|t\.h|izq|dcha|vas|kesk)\.|(?<!\w\()[lr]|midden|à (?:gauche|droite|esquerda|direita)"
    rf"|(?:(?:{'|'.join(_BEFORE)}) ){{0,3}}(?:{'|'.join([*_PLACES, *map(str.upper, _PLACES)])})"
    r"(?:[ .,:;/][^()（）]{0,40})?)[)）]"
)
# By what each has, in small letters: to look for that first is much the faster.
_ARCHIVES = {
    "foto": r"(?:archiv|symbol|genre|arkiv|archief|illustrasjons)foto|foto d.archivio"
    r"|foto de ar(?:chivo|quivo)|nella foto|na foto|op de foto|ilustrační foto|fotoğrafta",
    "bild": r"(?:archiv|symbol|genre|illustrations)bild|arkivbilder?|auf dem bild|på bild(?:en|et)",
    "archiv": r"archivaufnahme|photo d.archives?|image d.archive|immagine d.archivio"
    r"|(?:imagen|fotografía) de archivo",
    "billedet": r"på billedet",
    "kuva": r"arkistokuva|kuvituskuva|kuvassa",
    "von links nach rechts": r"von links nach rechts",
    "li nach re": r"li nach re",
    "clockwise from": r"clockwise from",
    "left to right": r"left to right",
    "file ": r"file (?:photo|image|picture)|file(?= [-–—] )",
    "stock ": r"stock (?:photo|image)",
    "pictured": r"pictured",
    "seen here": r"seen here",
    "in this ": r"in this (?:photo|image|picture)",
    "imagen": r"en (?:la|una) imagen",
    "illustration": r"photo d.illustration",
    "cette photo": r"sur cette photo",
    "arşiv": r"arşiv",
    "фото": r"архивное фото|архівне фото|на фото",
    "zdjęci": r"zdjęcie ilustracyjne|na zdjęciu",
    "sním": r"na snímku|ilustrační snímek",
    "illusztráció": r"illusztráció",
    "αρχείου": r"φωτογραφία αρχείου",
    "ảnh minh họa": r"ảnh minh họa",
    "자료사진": r"자료사진",
}
_ARCHIVE = re.compile(rf"\b(?:{'|'.join(_ARCHIVES.values())})\b", re.IGNORECASE)
# In scripts without spaces, or whose vowel signs end no word for a pattern.
_ARCHIVE_ELSEWHERE = re.compile(
    r"資料(?:圖|照片|寫真|圖片)|资料(?:图|照片)|示意圖|صورة أرشيفية|أرشيفية|عکس آرشیوی|फाइल फोटो|फ़ाइल फ़ोटो|ফাইল ছবি"
    r"|แฟ้มภาพ|ארכיון|אילוסטרציה"
)
_OPENERS = ("(", "[", "（")
_CLOSERS = (")", "]", "）")
_AFTER_ARCHIVE = re.compile(r"\s?[:：]|\s[-–—]\s|[)\]）]")
_IN_PICTURES = (
    *("auf ", "på ", "nella", "na ", "op ", "in this", "en ", "sur ", "на ", "seen", "pictured"),
    *("kuvassa", "fotoğrafta"),
)
"""How words start that running text may have too: “in the photo: a man whom nobody knew”."""
_SIDE_ALONE = re.compile(
    r" \((?:[lr]|li|re)\.\)| \((?:(?:ganz|far|second|third|2nd|3rd|zweiter|dritter) ){0,2}(?:from )?"
    r"(?:links|rechts|left|right|cent(?:re|er)|izquierda|derecha|izq\.|dcha\.|à gauche|à droite|a sinistra|a destra"
    r"|sinistra|destra|esquerda|direita|po lewej|po prawej|vänster|höger|till vänster|till höger"
    r"|til venstre|til høyre|til højre|vasemmalla|oikealla|слева|справа|ліворуч|праворуч|solda|sağda)\)"
)
_DIRECTED = re.compile(
    r"\b(?:clockwise from [\w ]{3,20}|left to right|von links nach rechts|li nach re)(?:[:)]|, (?-i:[A-ZÄÖÜÅØ]))",
    re.IGNORECASE,
)
"""Who follows is named: “clockwise from top left, Ada Quill …”."""
_ARTICLES = frozenset(
    "die der das den the la le el los las les il lo gli i os as o a de het".split()
)
_LATIN = "\u0590"
# Stems of words that each of these has: few lines need be searched.
_OF_ARCHIVES = frozenset(
    """
    archiv symbol bild links nach file clockw left pictur seen this imagen photo image stock foto
    arkivf arkivb bilden bildet billed genref genreb archie arşiv fotoğr фото zdjęci ilustr snímku
    arkist kuvitu kuvass illusz illust minh 사진 자료사진 αρχείο φωτογρ fotogr
    """.split()
)
_LAST_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d[.)年]{0,2}$")
_AFTER_YEAR = ".)年"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PICTURES_ALONE = frozenset(
    """
    getty images; getty; via getty images; shutterstock; alamy; alamy stock photo; istock; adobe stock;
    unsplash; pixabay; pexels; depositphotos; imago; imago images; gettyimages; getty images/istockphoto;
    rex/shutterstock; rex features; 视觉中国; 게티이미지뱅크; ゲッティイメージズ; гетти; غيتي
    """.replace("\n", " ")
    .replace("; ", ";")
    .strip()
    .split(";")
)
"""Agencies that have pictures and no texts: alone on a line they are a picture's credit."""
_LEAST_BRACKETED, _FEWEST_BRACKETED = 20, 3
_LEAST_CAPTION, _LONGEST_CAPTION = 25, 200
_LAST = 120
_REST = 60
_MOST_WORDS = 6
_NEAR = 2
_HEAD = 8


def agency_at_end(text: str) -> str:
    """How a line ends with an agency's name: ``W`` where it is nothing else, ``/`` after a slash, a
    comma or an opening bracket, ``.`` after a sentence, ``E`` after other words; ``""`` where it
    does not.
    """
    tail = text[-_TAIL:].rstrip(")]. ").casefold()
    word = tail[tail.rfind(" ") + 1 :]
    if word not in _LAST_WORDS and _PARTED.isdisjoint(word):
        # Most lines are none of it; to some the name is glued: “… leaves Karrow.AFP”.
        before, stop, last = word.rpartition(".")
        glued = stop and last in _LAST_WORDS and last in AGENCIES
        return "." if glued and before.isalpha() and " " in tail else ""
    parts = _PARTS.findall(tail)
    if not parts or parts[-1] not in _LAST_WORDS:
        return ""
    size = 2 if " ".join(parts[-2:]) in AGENCIES else 1 if parts[-1] in AGENCIES else 0
    if not size:
        return ""
    if len(parts) <= size:
        return "W"
    last = parts[-size - 1]
    return "/" if last in "/(,|" else "." if last[-1] in ".!?…" else "E"


def tells_sides(text: str) -> bool:
    """Whether a text says in brackets who stands where in a picture."""
    return ("(" in text or "（" in text) and _SIDES.search(text[:_LONGEST]) is not None


def tells_picture(text: str) -> bool:
    """Whether running text says that it is of a picture: from which side those are who are named, or
    in brackets or at its start that it is from an archive.
    """
    start = text[:_LONGEST]
    if _DIRECTED.search(start) is not None:
        return True
    match = _ARCHIVE.search(start)
    if match is None:
        return False
    before, after = start[: match.start()].rstrip(), start[match.end() :]
    if match[0].casefold().startswith(_IN_PICTURES):
        return before.endswith(_OPENERS) and after.startswith(_CLOSERS)
    if before.endswith(_OPENERS):
        return len(before) > 1
    return not before and _AFTER_ARCHIVE.match(after) is not None


def tells_place(text: str) -> bool:
    """Whether running text says in brackets where in a picture somebody stands who is named."""
    start = text[:_LONGEST]
    return any(_is_name(start[: match.start()]) for match in _SIDE_ALONE.finditer(start))


def _is_name(text: str) -> bool:
    """Whether a text ends with two capitalised words, as the name of a person is, or a title and one."""
    words = text.split()[-2:]
    capitals = len(words) == 2 and all(word[0].isupper() for word in words)
    return capitals and words[0].casefold() not in _ARTICLES


def _tells_archive(text: str) -> bool:
    start = text[:_LONGEST]
    # As patterns without case see letters: dotless, dotted and long ones too.
    small = start.lower().replace("i\u0307", "i").replace("ı", "i").replace("ſ", "s")
    if not any(map(small.__contains__, _ARCHIVES)):
        return False
    return _ARCHIVE.search(start) is not None


def add_pictures(
    units: Sequence[Unit], shapes: Sequence[Shape], words: PageWords, found: Sequence[list[Names]]
) -> tuple[list[bool], list[bool]]:
    """Add the names of what gives captions and credits away.

    :param found: the names of each unit's features, to be added to.
    :returns: whether each unit is a caption or a credit for sure, and whether it is for sure no text
        of the body: bylines name agencies too.
    """
    sure, aside, captioned = [], [], []
    for i, (unit, shape) in enumerate(zip(units, shapes, strict=True)):
        names = found[i]
        credit, name = _credit(unit.text, shape) if shape.weight <= _LONGEST_CREDITED else ("", "")
        if shape.weight > _LONGEST and not (
            credit == "cr" and _PICTURED_LONG.search(unit.text[-_CREDIT:]) and _goes_on(shapes, i)
        ):
            sure.append(False)
            aside.append(False)
            continue
        if credit in _SURE and _ends_text(shapes, i) and signing_agency(unit.text):
            # It signs all of the text: “… the inquiry goes on. (Reuters)”.
            credit, name = "", "signs"
        if name:
            names.append(name)
        sides = shape.weight >= _LEAST and _add_cues(unit.text, shape, words.stems[i], names)
        image = unit.hints and unit.hint(HintKind.IMAGE) is not None
        told = credit in _SURE or bool((sides or image) and not shape.prose)
        told = told or (credit == "ag/" and _is_bracketed(units, shapes, i))
        sure.append(told)
        aside.append(told or credit in _ASIDE)
        if credit:
            _add_around(i, credit, shapes, found)
        if credit == "agW" and (place := _captioned(units, shapes, i)) is not None:
            captioned.append(place)
    for place in captioned:
        sure[place] = aside[place] = True
    _add_echoes(words.known, shapes, found)
    return sure, aside


def _goes_on(shapes: Sequence[Shape], i: int) -> bool:
    """Whether running text stands close below a unit."""
    return any(shape.prose for shape in shapes[i + 1 : i + 2 + _NEAR])


def _is_bracketed(units: Sequence[Unit], shapes: Sequence[Shape], i: int) -> bool:
    """Whether a unit is a caption that ends with an agency in brackets: a byline or a dateline may do
    as well, and the headline of a page that has it as its title.
    """
    text = units[i].text
    before, bracket, agency = text.rpartition("(")
    words = before.split()
    if not bracket or agency.strip(" ).").casefold() not in AGENCIES:
        return False
    if shapes[i].weight < _LEAST_BRACKETED or len(words) < _FEWEST_BRACKETED:
        return False
    if not any(word[0].isalpha() and not word[0].isupper() for word in words[1:]):
        return False  # names and places alone
    if text in units[0].text or looks_like_byline(text):
        return False
    return any(shape.weight >= _LEAST_BRACKETED for shape in shapes[max(0, i - _HEAD) : i])


def _captioned(units: Sequence[Unit], shapes: Sequence[Shape], i: int) -> int | None:
    """The place of the caption beside a picture agency's name that is a line of its own, where both
    stand between the lines of the head and running text: below it or above.
    """
    if units[i].text.casefold().strip() not in _PICTURES_ALONE or not 1 <= i < len(units) - 1:
        return None
    if shapes[i + 1].prose:
        fits = i > 1 and _may_caption(shapes[i - 1]) and _is_of_head(units[i - 2].text)
        return i - 1 if fits else None
    below = i + _NEAR < len(units) and _may_caption(shapes[i + 1]) and shapes[i + _NEAR].prose
    headed = any(shape.weight >= _LEAST_CAPTION for shape in shapes[max(0, i - _HEAD) : i])
    above = shapes[max(0, i - _HEAD) : i]
    small = shapes[i - 1].weight <= _ALONE and not any(shape.prose for shape in above)
    told = any(_is_of_head(unit.text) for unit in units[max(0, i - _NEAR - 1) : i])
    return i + 1 if below and headed and small and told else None


def _may_caption(shape: Shape) -> bool:
    return _LEAST_CAPTION <= shape.weight <= _LONGEST_CAPTION and not shape.prose


def _is_of_head(text: str) -> bool:
    """Whether a line is a date or a byline."""
    return len(text) <= _SHORT and (is_date_line(text) or looks_like_byline(text))


def _ends_text(shapes: Sequence[Shape], i: int) -> bool:
    """Whether running text stands right above a unit, and none close below."""
    above, below = shapes[max(0, i - _NEAR) : i], shapes[i + 1 : i + 2 + _NEAR]
    return any(shape.prose for shape in above) and not any(shape.prose for shape in below)


def _add_around(i: int, credit: str, shapes: Sequence[Shape], found: Sequence[list[Names]]) -> None:
    """Tell the units above and below of a credit: a caption stands right by one that is a line of
    its own.
    """
    alone = credit == "cl" or (credit[:2] == "ag" and shapes[i].weight <= _ALONE)
    for k, side in ((i - 1, "+"), (i + 1, "-")):
        if 0 <= k < len(shapes):
            found[k].append(side + credit)
            if alone:
                found[k] += (f"{side}al{shapes[k].kind}", f"{side}aw{shapes[k].size // 2}")


def _credit(text: str, shape: Shape) -> tuple[str, str]:
    """Which kind of credit a text ends with, ``""`` for none; and the name of what it ends with."""
    split = split_caption(text) if _CREDIT_MARK.search(text[-_CREDIT:]) else None
    if split is not None:
        credit = "cr" if split[0] else "cl"
        return credit, f"{credit}{shape.size // 2}"
    if shape.weight <= _SHORT and shape.end not in SENTENCE and (kind := agency_at_end(text)):
        return f"ag{kind}", f"ag{kind}"
    if shape.weight >= _LEAST and shape.end not in SENTENCE and (after := _after_stop(text)):
        return "", f"rest{after}"
    return "", ""


def _add_cues(text: str, shape: Shape, stems: frozenset[str], names: list[Names]) -> bool:
    """Add the names of words that captions have; tell whether it says who stands where."""
    sides = tells_sides(text)
    if sides:
        names.append("side")
    if (
        "資料写真" in text
        or "자료 사진" in text
        or (text[:1] > _LATIN and _ARCHIVE_ELSEWHERE.search(text[-_LONGEST:]) is not None)
        or (not _OF_ARCHIVES.isdisjoint(stems) and _tells_archive(text))
    ):
        names.append("archive")
    if (
        shape.weight >= _DATED
        and text[-3:].rstrip(_AFTER_YEAR)[-1:].isdigit()
        and _LAST_YEAR.search(text[-8:])
    ):
        names.append(f"yend{shape.prose}")
    if shape.weight >= _DATED and _tells_day(text):
        names.append(f"fday{shape.prose}")
    return sides


def _after_stop(text: str) -> str:
    """How many words stand behind the last full stop, and whether each is spelt like a name, as those
    of an unmarked credit are; ``""`` where none or many do.
    """
    _, stop, rest = text[-_REST:].rpartition(". ")
    words = rest.split()
    if not stop or not 0 < len(words) <= _MOST_WORDS:
        return ""
    return f"{len(words)}{all(word[0].isupper() for word in words)}"


def _tells_day(text: str) -> bool:
    """Whether a text says its day in full, as captions do: paragraphs leave the year out."""
    start = text[-_LAST:]
    if _YEAR.search(start) is None:
        return False
    return tells_year(start)


def _add_echoes(
    known: Sequence[str], shapes: Sequence[Shape], found: Sequence[list[Names]]
) -> None:
    """Lines that say again what one close by says; of long ones the starts are compared."""
    texts = [text if s.weight >= _LEAST else "" for text, s in zip(known, shapes, strict=True)]
    for step in (1, 2):
        for i, (text, below) in enumerate(zip(texts, texts[step:], strict=False)):
            if text and below and (text in below or below in text):
                found[i].append(f"dup+{step}")
                found[i + step].append(f"dup-{step}")
