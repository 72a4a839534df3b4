"""Pictures on pages: captions that give themselves away stay out of the body, and they alone."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.lines import Label
from tests.pages.story import plain, story


def _page(key: str, line: str) -> tuple[str, list[str]]:
    """A page of that story with a line between two of its paragraphs; these two."""
    told = story(key)
    site = told.furniture
    body = [plain(block.text) for block in told.body if block.label is Label.PARAGRAPH]
    parts = [*site.menu, told.headline, told.byline, *body[:3], line, *body[3:], *site.footer]
    return "\n\n".join(parts), body[2:4]


_PICTURES = (Label.CAPTION, Label.CREDIT)

_CAPTIONS = [
    ("en-feature", "Ada Quill (left) and Odda Brenn on the pier of Karrow"),
    ("en-feature", "A ship leaves the harbour of Karrow. Photograph: Jane Roe/Larke News"),
    ("de-bahn", "Henrike Lohmeyer (links) und Jost Eckermann am Bahnsteig"),
    ("de-bahn", "Ein Triebwagen im Wiesental. Foto: Jost Eckermann"),
    ("fr-moulin", "Odile Varenne (à gauche) devant la roue du moulin"),
    ("fr-moulin", "La roue du moulin, mardi matin. Photo : Odile Varenne"),
    ("es-juicio", "Marisol Uceda (derecha) a la salida del juzgado"),
    ("es-juicio", "La sala del juzgado, este martes. Foto: Marisol Uceda"),
    ("it-vulcano", "Ettore Bramieri (a sinistra) sul bordo del cratere"),
    ("it-vulcano", "Il bordo del cratere all'alba. Foto: Ettore Bramieri"),
    ("nl-haven", "Joost Verkuil (rechts) op de kade van de haven"),
    ("sv-nasal", "Melker Åsbrink (vänster) vid ån. Foto: Melker Åsbrink"),
    ("fi-silta", "Oskari Hietamies (vasemmalla) sillan kaiteella"),
    ("pl-huta", "Radosław Miodek (po lewej) przed bramą huty"),
    ("cs-knihovna", "Vít Okrouhlý (vpravo) mezi regály. Foto: Deník Podlesí"),
    ("tr-zeytin", "Tarık Samsa (solda) zeytin ağacının altında"),
    ("ru-bibliobus", "Водитель библиобуса (слева) у остановки. Фото: Семён Лавров"),
    ("ko-doseo", "책을 정리하는 봉사자들 [사진 = 오세찬 기자]"),
    ("ja-ferry", "港を出る船を見送る島の人々（写真：槙野遥香）"),
    ("zh-hans-zhong", "钟楼前的居民。图源：陶然"),
]


@pytest.mark.parametrize(("key", "caption"), _CAPTIONS)
def test_captions_stay_out_of_the_body(key: str, caption: str) -> None:
    """A caption that gives itself away, between paragraphs, is none of them; they stay."""
    text, around = _page(key, caption)
    article = parse(text)
    assert caption not in article.text
    assert next(line.label for line in article.lines if line.text == caption) in _PICTURES
    assert all(paragraph in article.text for paragraph in around)


_ASIDES = [
    ("en-feature", "Jane Roe/Reuters"),
    ("en-feature", "A ship leaves the harbour of Karrow on Tuesday. Associated Press"),
    ("de-bahn", "Jost Eckermann/dpa"),
    ("fr-moulin", "La roue du moulin, mardi matin. AFP"),
    ("nl-haven", "Joost Verkuil / ANP"),
]


@pytest.mark.parametrize(("key", "line"), _ASIDES)
def test_lines_that_end_with_an_agency_are_no_text(key: str, line: str) -> None:
    """Between paragraphs they are none, whatever else they are; the paragraphs stay."""
    text, around = _page(key, line)
    article = parse(text)
    assert line not in article.text
    assert all(paragraph in article.text for paragraph in around)


_MENTIONS = [
    ("en-feature", "She had kept the photo of the boat: Ada Quill, on the left, was four then, and she remembered that a man from Reuters (and his dog) had come to see it."),
    ("en-feature", "“Picture: a mess,” he read from the back, and turned to the members on the right, who had sent the file to the Associated Press (AP) the year before."),
    ("de-bahn", "Auf dem Foto: ein Zug, der von links kommt, und rechts davon (so steht es hinten) der Großvater, den damals ein Mann von der dpa besucht hatte."),
    ("de-bahn", "Die Abgeordnete Rena Holk (Linke) und ihr Kollege Arno Pfeil (CDU) standen am Sonntag links und rechts vom Landrat, wie auf einem alten Bild."),
    ("fr-moulin", "Sur la photo : une roue, à gauche, et un homme que personne n'a reconnu (il était de passage), selon une dépêche que l'AFP avait publiée alors."),
    ("es-juicio", "En la foto: un hombre, a la izquierda, que nadie reconoció (estaba de paso), según contó entonces un despacho de la agencia EFE sobre el juicio."),
    ("it-vulcano", "Un uomo a sinistra, che nessuno aveva riconosciuto (era di passaggio), guardava il vulcano nella foto, come scrisse allora l'ANSA in un dispaccio."),
    ("nl-haven", "Op de foto: een man, links, die niemand herkende (hij was op doorreis), zoals het ANP destijds in een bericht over de haven had geschreven."),
    ("sv-nasal", "På fotot: en man, till vänster, som ingen kände igen (han var på genomresa), som TT då skrev i ett telegram om ålen och ån och byn."),
]  # fmt: skip


@pytest.mark.parametrize(("key", "paragraph"), _MENTIONS)
def test_paragraphs_that_mention_pictures_stay(key: str, paragraph: str) -> None:
    """Words of captions within a sentence make no caption of it."""
    text, around = _page(key, paragraph)
    body = parse(text).text
    assert paragraph in body
    assert all(paragraph in body for paragraph in around)


_BYLINES = [
    ("en-feature", "By Jane Roe, Associated Press"),
    ("en-feature", "By Jane Roe/Reuters"),
    ("de-bahn", "Von Jana Roe, dpa"),
    ("fr-moulin", "Par Jeanne Roe, AFP"),
    ("it-vulcano", "di Gina Roe, ANSA"),
    ("nl-haven", "Door Jan Roe / ANP"),
    ("sv-nasal", "Av Jan Roe/TT"),
    ("pt-futebol", "Por João Roe, Lusa"),
]


@pytest.mark.parametrize(("key", "byline"), _BYLINES)
def test_bylines_that_name_an_agency_are_bylines(key: str, byline: str) -> None:
    """Below the headline a name and an agency are who wrote it, not whose picture it is."""
    told = story(key)
    body = [plain(block.text) for block in told.body if block.label is Label.PARAGRAPH]
    parts = [*told.furniture.menu, told.headline, byline, *body, *told.furniture.footer]
    assert parse("\n\n".join(parts)).byline == byline
