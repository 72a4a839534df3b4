"""Credits and captions."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.fields._credits import labels, words
from newsparse.fields.credit import MAX_CREDIT, Credit, parse_credit, split_caption, trimmed
from tests.fields.credit_lines import IN_CAPTIONS, LINES, Case
from tests.fields.credit_lookalikes import CAPTIONS_WITHOUT, NO_CREDITS, NOT_BY_THEMSELVES

_CREDITS: list[tuple[str, str | None, str, list[str], list[str]]] = [
    # printed, label, text, photographers, agencies
    ("Beeld Cy Marr / ANP", "Beeld", "Cy Marr / ANP", ["Cy Marr"], ["ANP"]),
    ("Bild Cy Marr", "Bild", "Cy Marr", ["Cy Marr"], []),
    ("(Image: LARKE LIVE)", "Image", "LARKE LIVE", [], ["LARKE LIVE"]),
    ("LE QUOTIDIEN / CY MARR", None, "LE QUOTIDIEN / CY MARR", ["CY MARR"], ["LE QUOTIDIEN"]),
    ("Ada Ritt / EL PAÍS", None, "Ada Ritt / EL PAÍS", ["Ada Ritt"], ["EL PAÍS"]),
    ("Ada Ritt - Le Figaro", None, "Ada Ritt - Le Figaro", ["Ada Ritt"], ["Le Figaro"]),
    ("Ouest-France", None, "Ouest-France", [], ["Ouest-France"]),
    ("Kuva: Ada Ritt / Yle", "Kuva", "Ada Ritt / Yle", ["Ada Ritt"], ["Yle"]),
    ("(Fot. Cy Marr / Agencja Larska.pl)", "Fot", "Cy Marr / Agencja Larska.pl", ["Cy Marr"], ["Agencja Larska.pl"]),
    ("Færgen ved kajen. Foto: Cy Marr/Ritzau Scanpix", "Foto", "Cy Marr/Ritzau Scanpix", ["Cy Marr"], ["Ritzau Scanpix"]),
    ("Image source, Getty Images", "Image source", "Getty Images", [], ["Getty Images"]),
    ("Image source, Reuters Image caption, The quay", "Image source", "Reuters", [], ["Reuters"]),
    ("Image caption, The quay. Photo: Ada Ritt", "Photo", "Ada Ritt", ["Ada Ritt"], []),
    ("Foto Ansa", "Foto", "Ansa", [], ["Ansa"]),
    ("Photo Ada Ritt/AFP", "Photo", "Ada Ritt/AFP", ["Ada Ritt"], ["AFP"]),
    ("चित्र: PTI", "चित्र", "PTI", [], ["PTI"]),
    ("Ada Ritt / AFP - Getty Images file", None, "Ada Ritt / AFP - Getty Images file", ["Ada Ritt"], ["AFP", "Getty Images"]),
    ("(Express photo by Cy Marr)", None, "Express photo by Cy Marr", ["Cy Marr"], ["Express"]),
    ("Photograph: Larke Photo Agency/Reuters", "Photograph", "Larke Photo Agency/Reuters", [], ["Larke Photo Agency", "Reuters"]),
    ("Photo: N/A", "Photo", "N/A", [], []),
    ("Photo: n/a", "Photo", "n/a", [], []),
    ("Photo: Ada Ritt/N. A. Raskin", "Photo", "Ada Ritt/N. A. Raskin", ["Ada Ritt", "N. A. Raskin"], []),
    ("Ada Ritt / CC BY-SA 4.0", None, "Ada Ritt / CC BY-SA 4.0", ["Ada Ritt"], []),
    ("Photo: Ada Ritt, CC BY-SA 4.0, via Wikimedia Commons", "Photo", "Ada Ritt, CC BY-SA 4.0, via Wikimedia Commons", ["Ada Ritt"], ["Wikimedia Commons"]),
    ("Foto: Ada Ritt (CC BY 2.0)", "Foto", "Ada Ritt (CC BY 2.0)", ["Ada Ritt"], []),
    ("Foto: Ada Ritt / Creative Commons Attribution 4.0", "Foto", "Ada Ritt / Creative Commons Attribution 4.0", ["Ada Ritt"], []),
    ("Photo: C. C. Ritt", "Photo", "C. C. Ritt", ["C. C. Ritt"], []),
    ("Photo: CC Ritt", "Photo", "CC Ritt", ["CC Ritt"], []),
    ("Image: Public domain", "Image", "Public domain", [], []),
    ("Foto: gemeinfrei", "Foto", "gemeinfrei", [], []),
    ("Photo : Domaine public", "Photo", "Domaine public", [], []),
    ("Photo : Tous droits réservés", "Photo", "Tous droits réservés", [], []),
    ("Foto: Ada Ritt / Alle Rechte vorbehalten", "Foto", "Ada Ritt / Alle Rechte vorbehalten", ["Ada Ritt"], []),
    ("Foto: Ada Ritt / Todos los derechos reservados", "Foto", "Ada Ritt / Todos los derechos reservados", ["Ada Ritt"], []),
    ("Photo: Ada Ritt, March 4, 2025", "Photo", "Ada Ritt, March 4, 2025", ["Ada Ritt"], []),
    ("Foto: Ada Ritt, 4. März 2025", "Foto", "Ada Ritt, 4. März 2025", ["Ada Ritt"], []),
    ("Photo: Ada Ritt, 2025", "Photo", "Ada Ritt, 2025", ["Ada Ritt"], []),
    ("Photo: March 4, 2025", "Photo", "March 4, 2025", [], []),
    ("Photo: April May", "Photo", "April May", ["April May"], []),
    ("Photo by Ada Ritt on Unsplash", "Photo", "Ada Ritt on Unsplash", ["Ada Ritt"], ["Unsplash"]),
    ("Foto von Ada Ritt auf Pexels", "Foto", "Ada Ritt auf Pexels", ["Ada Ritt"], ["Pexels"]),
    ("Photo par Ada Ritt sur Unsplash", "Photo", "Ada Ritt sur Unsplash", ["Ada Ritt"], ["Unsplash"]),
    ("NASA/JPL-Caltech", None, "NASA/JPL-Caltech", [], ["NASA", "JPL-Caltech"]),
    ("Photo: Health and Safety Executive", "Photo", "Health and Safety Executive", [], ["Health and Safety Executive"]),
    ("Credit...Cy Moe for The Larke Post", "Credit", "Cy Moe for The Larke Post", ["Cy Moe"], ["The Larke Post"]),
    ("Credit…Ada Ritt/Reuters", "Credit", "Ada Ritt/Reuters", ["Ada Ritt"], ["Reuters"]),
    ("PTI photo", None, "PTI photo", [], ["PTI"]),
    ("AFP photo", None, "AFP photo", [], ["AFP"]),
    ("UN Photo", None, "UN Photo", [], ["UN Photo"]),
    ("Photo DR", "Photo", "DR", [], []),
    ("Photo privée", "Photo", "privée", [], []),
    ("Foto: Dwi Santoso/detikcom", "Foto", "Dwi Santoso/detikcom", ["Dwi Santoso"], ["detikcom"]),
    ("Foto: Bo Lund/privat", "Foto", "Bo Lund/privat", ["Bo Lund"], []),
    ("新华社记者 孟凡舟 摄 新华社记者 孟凡舟 摄", "摄", "新华社记者 孟凡舟 摄 新华社记者 孟凡舟", ["孟凡舟"], ["新华社"]),
    ("新华社记者 孟凡舟 摄，新华社记者 李明 摄", "摄", "新华社记者 孟凡舟 摄，新华社记者 李明", ["孟凡舟", "李明"], ["新华社"]),
    ("Photograph: Jane Roe/AFP/Getty Images", "Photograph", "Jane Roe/AFP/Getty Images", ["Jane Roe"], ["AFP", "Getty Images"]),
    ("Illustration: Jane Roe/The Guardian", "Illustration", "Jane Roe/The Guardian", ["Jane Roe"], ["The Guardian"]),
    ("Composite: Guardian Design; Jane Roe/Reuters; John Poe/AP", "Composite", "Guardian Design; Jane Roe/Reuters; John Poe/AP", ["Jane Roe", "John Poe"], ["Guardian Design", "Reuters", "AP"]),
    ("Photo: Ann Larke", "Photo", "Ann Larke", ["Ann Larke"], []),
    ("Photographs: Jane Roe, John Poe and Getty Images", "Photographs", "Jane Roe, John Poe and Getty Images", ["Jane Roe", "John Poe"], ["Getty Images"]),
    ("Photograph: Jane Roe & John Poe/Rex/Shutterstock", "Photograph", "Jane Roe & John Poe/Rex/Shutterstock", ["Jane Roe", "John Poe"], ["Rex", "Shutterstock"]),
    ("Photography by Jane Roe", "Photography", "Jane Roe", ["Jane Roe"], []),
    ("Photo by Jane Roe/Getty Images", "Photo", "Jane Roe/Getty Images", ["Jane Roe"], ["Getty Images"]),
    ("Photo by JANE ROE /AFP via Getty Images", "Photo", "JANE ROE /AFP via Getty Images", ["JANE ROE"], ["AFP", "Getty Images"]),
    ("Photograph: courtesy of Jane Roe", "Photograph", "courtesy of Jane Roe", ["Jane Roe"], []),
    ("Photograph: courtesy of Larke Museum", "Photograph", "courtesy of Larke Museum", [], ["Larke Museum"]),
    ("Photograph courtesy the author", "Photograph", "courtesy the author", [], []),
    ("Photograph: Jane Roe for The Larke Paper/Larke Agency", "Photograph", "Jane Roe for The Larke Paper/Larke Agency", ["Jane Roe"], ["The Larke Paper", "Larke Agency"]),
    ("Photograph: Jane Roe for the Guardian", "Photograph", "Jane Roe for the Guardian", ["Jane Roe"], ["the Guardian"]),
    ("Foto: Jana Roe/dpa", "Foto", "Jana Roe/dpa", ["Jana Roe"], ["dpa"]),
    ("Foto: Urs Roe (Keystone)", "Foto", "Urs Roe (Keystone)", ["Urs Roe"], ["Keystone"]),
    ("Crédit photo : Jeanne Roe/AFP", "Crédit photo", "Jeanne Roe/AFP", ["Jeanne Roe"], ["AFP"]),
    ("Video: Reuters", "Video", "Reuters", [], ["Reuters"]),
    ("Picture: PA", "Picture", "PA", [], ["PA"]),
    ("Image: Nasa", "Image", "Nasa", [], ["Nasa"]),
    ("Image Credits: Larke Inc.", "Image Credits", "Larke Inc.", [], ["Larke Inc."]),
    ("© Jane Roe", "©", "Jane Roe", ["Jane Roe"], []),
    ("Photograph: © Jane Roe", "Photograph", "© Jane Roe", ["Jane Roe"], []),
    ("Jane Roe/Reuters", None, "Jane Roe/Reuters", ["Jane Roe"], ["Reuters"]),
    ("(Photograph: Jane Roe/National Trust)", "Photograph", "Jane Roe/National Trust", ["Jane Roe"], ["National Trust"]),
    ("(AP Photo/Jane Roe, File)", None, "AP Photo/Jane Roe, File", ["Jane Roe"], ["AP"]),
    ("Handout/Reuters", None, "Handout/Reuters", [], ["Reuters"]),
    ("Photo: Pool via REUTERS", "Photo", "Pool via REUTERS", [], ["REUTERS"]),
    ("Photo: Kyodo News, via Associated Press", "Photo", "Kyodo News, via Associated Press", [], ["Kyodo News", "Associated Press"]),
    ("Victoria and Albert Museum", None, "Victoria and Albert Museum", [], ["Victoria and Albert Museum"]),
    ("Ministry of Ports and Fish Care", None, "Ministry of Ports and Fish Care", [], ["Ministry of Ports and Fish Care"]),
    ("Larke GmbH & Co. KG", None, "Larke GmbH & Co. KG", [], ["Larke GmbH & Co. KG"]),
    ("Jane and John Roe", None, "Jane and John Roe", ["Jane and John Roe"], []),
    ("Photograph: A. B. Roe/AP.", "Photograph", "A. B. Roe/AP.", ["A. B. Roe"], ["AP"]),
    ("Photograph: Jane Roe Jr./AP", "Photograph", "Jane Roe Jr./AP", ["Jane Roe Jr."], ["AP"]),
    ("Photograph: Ludwig van der Meer/EPA", "Photograph", "Ludwig van der Meer/EPA", ["Ludwig van der Meer"], ["EPA"]),
    ("Photo illustration by Jane Roe / Larke Times; photographs via Getty Images", "Photo illustration", "Jane Roe / Larke Times; photographs via Getty Images", ["Jane Roe"], ["Larke Times", "Getty Images"]),
    ("Photograph: Jane Roe/AP; John Poe/AP", "Photograph", "Jane Roe/AP; John Poe/AP", ["Jane Roe", "John Poe"], ["AP"]),
    ("Photograph: Jane Roe https://larke.example/roe", "Photograph", "Jane Roe https://larke.example/roe", ["Jane Roe"], []),
    ("写真: 田中太郎", "写真", "田中太郎", ["田中太郎"], []),
    ("写真＝田中太郎", "写真", "田中太郎", ["田中太郎"], []),
    ("（写真：田中太郎）", "写真", "田中太郎", ["田中太郎"], []),
    ("【写真：田中太郎】", "写真", "田中太郎", ["田中太郎"], []),
    ("撮影：田中太郎", "撮影", "田中太郎", ["田中太郎"], []),
    ("사진=김도윤 기자", "사진", "김도윤 기자", ["김도윤"], []),
    ("[사진 = 김도윤 기자]", "사진", "김도윤 기자", ["김도윤"], []),
    ("사진 제공: 라르케시", "사진 제공", "라르케시", [], ["라르케시"]),
    ("사진출처=라르케시", "사진출처", "라르케시", [], ["라르케시"]),
    ("图：李明", "图", "李明", ["李明"], []),
    ("图源：李明", "图源", "李明", ["李明"], []),
    ("图片来源：李明", "图片来源", "李明", ["李明"], []),
    ("圖：李明", "圖", "李明", ["李明"], []),
    ("（圖片來源：李明）", "圖片來源", "李明", ["李明"], []),
    ("摄影：李明", "摄影", "李明", ["李明"], []),
    ("攝影：李明", "攝影", "李明", ["李明"], []),
    ("Foto = Jana Roe/dpa", "Foto", "Jana Roe/dpa", ["Jana Roe"], ["dpa"]),
    ("Bild.DE", None, "Bild.DE", [], ["Bild.DE"]),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "label", "text", "people", "agencies"), _CREDITS)
def test_takes_a_credit_apart(
    printed: str, label: str | None, text: str, people: list[str], agencies: list[str]
) -> None:
    """Label, text, photographers and agencies come out apart."""
    assert parse_credit(printed) == Credit(text, label, tuple(people), tuple(agencies))


@pytest.mark.parametrize(
    "text", ["", " ", "Photograph:", "Image caption, The quay", "2024", "x" * (MAX_CREDIT + 1)]
)
def test_refuses_what_names_nothing(text: str) -> None:
    """A label alone, a number and an overlong text are no credit."""
    assert parse_credit(text) is None


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("A ship in Port Larke. Photograph: Jane Roe/Reuters", "A ship in Port Larke.", "Photograph: Jane Roe/Reuters"),
        ("A ship in Port Larke Photograph: Jane Roe/Reuters", "A ship in Port Larke", "Photograph: Jane Roe/Reuters"),
        ("A ship. (AP Photo/Jane Roe)", "A ship.", "AP Photo/Jane Roe"),
        ("A ship. AP Photo/Jane Roe, File", "A ship.", "AP Photo/Jane Roe, File"),
        ("A ship (Photograph: Jane Roe/National Trust)", "A ship", "Photograph: Jane Roe/National Trust"),
        ("A ship (photo: Jane Roe).", "A ship", "photo: Jane Roe"),
        ("A ship. Photo: Larke", "A ship.", "Photo: Larke"),
        ("A ship. Photo by Jane Roe/Getty Images", "A ship.", "Photo by Jane Roe/Getty Images"),
        ("A ship. Illustration by Jane Roe for The Larker", "A ship.", "Illustration by Jane Roe for The Larker"),
        ("A ship. Photograph: courtesy of the artist", "A ship.", "Photograph: courtesy of the artist"),
        ("A ship | Photo: Jane Roe", "A ship", "Photo: Jane Roe"),
        ("A ship © Jane Roe", "A ship", "© Jane Roe"),
        ("A ship. Jane Roe/Reuters", "A ship.", "Jane Roe/Reuters"),
        ("A ship. [Jane Roe/Reuters]", "A ship.", "Jane Roe/Reuters"),
        ("A ship. (Reuters)", "A ship.", "Reuters"),
        ("A ship.Credit...Cy Moe for The Larke Post", "A ship.", "Credit...Cy Moe for The Larke Post"),
        ("The skyline Picture: Jane Roe/PA", "The skyline", "Picture: Jane Roe/PA"),
        ("Photograph: Jane Roe/Reuters", "", "Photograph: Jane Roe/Reuters"),
        ("Photo by Jane Roe", "", "Photo by Jane Roe"),
        ("(Reuters)", "", "Reuters"),
        ("A ship (photo = Jane Roe)", "A ship", "photo = Jane Roe"),
        ("Ein Schiff. Foto=Jana Roe", "Ein Schiff.", "Foto=Jana Roe"),
        ("항구를 떠나는 배 [사진 = 김도윤 기자]", "항구를 떠나는 배", "사진 = 김도윤 기자"),
        ("항구를 떠나는 배. 사진=김도윤", "항구를 떠나는 배.", "사진=김도윤"),
        ("항구를 떠나는 배 (사진제공=라르케시)", "항구를 떠나는 배", "사진제공=라르케시"),
        ("港を出る船（写真：架空通信）", "港を出る船", "写真：架空通信"),
        ("港を出る船【写真：架空通信】", "港を出る船", "写真：架空通信"),
        ("港を出る船［写真＝架空通信］", "港を出る船", "写真＝架空通信"),
        ("港を出る船 撮影：田中太郎", "港を出る船", "撮影：田中太郎"),
        ("驶出港口的渡轮。图：架空社", "驶出港口的渡轮。", "图：架空社"),
        ("驶出港口的渡轮（图片来源：架空社）", "驶出港口的渡轮", "图片来源：架空社"),
        ("駛出港口的渡輪 攝影：李明", "駛出港口的渡輪", "攝影：李明"),
        ("图：架空社", "", "图：架空社"),
    ],
)  # fmt: skip
def test_splits_a_caption_from_its_credit(line: str, caption: str, credit: str) -> None:
    """The caption ends where the credit's label or bracket begins."""
    assert split_caption(line) == (caption, credit)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The picture: a mess, he said.",
        "The big Picture: a mess, he said.",
        "He moved on. Picture: a mess.",
        "He went home (and slept).",
        "She told the Associated Press (AP).",
        "He said: “Photo: no.”",
        "He read Photograph: a memoir of the harbour",
        "Life in Photos: Jane Roe at 50",
        "Video: Storm hits Larke",
        "Source: he said",
        "© 2024 Larke Media",
        "© Larke. All rights reserved.",
        "Photograph: Jane Roe/Reuters The harbour was full of people who came.",
        "Larke and Poe met in the harbour.",
        "Larke = Poe",
        "He wrote a = b (for all of us)",
        "https://larke.example/?photo=1",
        "港を出る船（旧称：ラルケ丸）",
        "港を出る船（左）",
        "他的意图：离开港口",
        "港口的地图：李明",
        "说明如下图：李明",
        "노를 젓는 배 [라르케 = 김도윤 기자]",
        "그는 말했다. 배 = 집",
        "The engine was tested by a team from Larke, among them Rika Holm (Ph.D).",
        "Das hatte zuvor eine Zeitung berichtet (Bild.DE).",
    ],
)
def test_never_splits_prose(line: str) -> None:
    """A label's word in running text, a gloss in brackets and a copyright notice are no credit."""
    assert split_caption(line) is None


def _cases(table: dict[str, list[Case]]) -> list[Any]:
    return [
        pytest.param(case, id=f"{language}-{case[0]}")
        for language, cases in table.items()
        for case in cases
    ]


def _parted(names: str) -> tuple[str, ...]:
    return tuple(filter(None, names.split("; ")))


def _check(case: Case, *, known: bool) -> None:
    line, caption, text, people, agencies = case
    split = split_caption(line, known=known)
    assert split is not None
    assert split[0] == caption
    credit = parse_credit(split[1])
    assert credit is not None
    assert credit.text == text
    assert credit.photographers == _parted(people)
    assert credit.agencies == _parted(agencies)


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("case", _cases(LINES))
def test_lines_with_a_credit(case: Case, known: bool) -> None:
    """Caption, credit, people and agencies, whether the line is known to be a caption or not."""
    _check(case, known=known)


@pytest.mark.parametrize("case", _cases(IN_CAPTIONS))
def test_captions_with_a_bare_credit(case: Case) -> None:
    """Names without a label are a credit where the line is known to be a caption."""
    _check(case, known=True)


@pytest.mark.parametrize(
    "line", [*(line for lines in NO_CREDITS.values() for line in lines), *NOT_BY_THEMSELVES]
)
def test_lines_without_a_credit(line: str) -> None:
    """Prose, headings, statistics, bylines, notices, glosses and menus are not credited."""
    assert split_caption(line) is None


@pytest.mark.parametrize("line", CAPTIONS_WITHOUT)
def test_captions_without_a_credit(line: str) -> None:
    """Not every caption has one."""
    assert split_caption(line, known=True) is None


def test_the_tables_are_large_enough() -> None:
    """Credits of 25 languages at least, and as many look-alikes."""
    assert len(LINES) >= 25
    assert sum(map(len, LINES.values())) >= 230
    assert sum(map(len, NO_CREDITS.values())) >= 220


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("A ferry Vis mer", "A ferry"),
        ("A ferry. Enlarge", "A ferry."),
        ("A ferry. Enlarge this image", "A ferry."),
        ("A ferry. Photo: dpa +++ dpa-Bildfunk +++", "A ferry. Photo: dpa"),
        ("1/12 A ferry", "A ferry"),
        ("1 / 12: A ferry", "A ferry"),
        ("Image 1 of 5", ""),
        ("Bild 3 von 7 Eine Fähre", "Eine Fähre"),
        ("(2/9) A ferry", "A ferry"),
        ("A ferry. 3/7", "A ferry."),
        ("A ferry Image 3 of 7", "A ferry"),
        ("A ferry in the zoom", "A ferry in the zoom"),
        ("The crew could not close", "The crew could not close"),
        ("The ferry sails on 1/12", "The ferry sails on 1/12"),
        ("9/11 remembered in Larke", "9/11 remembered in Larke"),
        ("1/3 of the crew", "1/3 of the crew"),
        ("Open 24/7", "Open 24/7"),
        ("Image of a ferry", "Image of a ferry"),
        ("12/5 A ferry", "12/5 A ferry"),
    ],
)
def test_buttons_and_counters_are_trimmed(line: str, kept: str) -> None:
    """What a gallery prints around a caption goes; what is of the sentence stays."""
    assert trimmed(line) == kept


def test_labels_are_written_as_they_are_looked_up() -> None:
    """In small letters, without a colon."""
    for table in (labels.SURE, labels.LOOSE, labels.SOURCES):
        for label in labels.all_labels(table):
            assert label
            assert label == label.lower()
            assert not set(label) & set(":：=")


@pytest.mark.parametrize("table", ["NOT_NAMES", "SIDES", "WRITERS", "BUTTONS", "PICTURE_KINDS"])
def test_entries_of_tables_are_short(table: str) -> None:
    """An entry of many words is two that lost their semicolon."""
    assert all(0 < len(entry.split()) <= 6 for entry in getattr(words, table))
