"""Pictured: what gives captions and credits away, and what only looks like it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.label.features import features, look
from newsparse.label.local import shape_of
from newsparse.label.model import Unit
from newsparse.label.pictured import agency_at_end, tells_sides
from newsparse.page import Page
from tests.strategies import said

PAGE = Page("")
PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."
LONG = "The ferry leaves, said the harbour master of Larke. " * 10
SHIP = "A ship leaves the harbour"


def _units(*texts: str) -> list[Unit]:
    return [Unit(text, gap=True) for text in texts]


def _sure(text: str) -> bool:
    """Whether it is a caption or a credit for sure."""
    return look(PAGE, _units(text)).pictured == [True]


def _aside(text: str) -> bool:
    """Whether it is for sure no text of the body."""
    return look(PAGE, _units(text)).aside == [True]


_OF_PICTURES = re.compile(
    r"c[rl]\d|[+-]c[rl]|[+-]?ag[W/.E]|[+-]a(?:l(?:[sn]\d|PP?)|w\d)"
    r"|side|archive|yend(?:True|False)|rest\d(?:True|False)|signs|dup[+-][12]"
)


def _names(*texts: str) -> list[set[str]]:
    """The names of what gives pictures away, for each text of a page."""
    found = features(PAGE, _units(*texts))
    return [set(filter(_OF_PICTURES.fullmatch, names)) for names in found]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill (left) and Odda Brenn on the pier",
        "Ada Quill and Odda Brenn (right) on the pier",
        "Odda Brenn (second from left) on the pier",
        "Odda Brenn (far right) on the pier",
        "Odda Brenn (centre, in red) on the pier",
        "ODDA BRENN (LEFT) ON THE PIER",
        "Odda Brenn (l.) und Ada Quill (r.) am Kai",
        "Odda Brenn (l) und Ada Quill (r) am Kai",
        "Odda Brenn (links) und Ada Quill am Kai",
        "Odda Brenn (ganz rechts) am Kai",
        "Odda Brenn (vorne links) am Kai",
        "Odda Brenn (li.) und Ada Quill (re.) am Kai",
        "Odda Brenn (à gauche) et Ada Quill sur le quai",
        "Odda Brenn (izquierda) y Ada Quill en el muelle",
        "Odda Brenn (a la derecha) en el muelle",
        "Odda Brenn (a sinistra) e Ada Quill sul molo",
        "Odda Brenn (à esquerda) e Ada Quill no cais",
        "Odda Brenn (midden) op de kade",
        "Odda Brenn (à direita) no cais",
        "Odda Brenn (vänster) och Ada Quill på kajen",
        "Odda Brenn (mitten) på kajen",
        "Odda Brenn (venstre) og Ada Quill (høyre) på kaia",
        "Odda Brenn (højre) på kajen",
        "Odda Brenn (vasemmalla) laiturilla",
        "Odda Brenn (po lewej) i Ada Quill na molo",
        "Odda Brenn (vlevo) a Ada Quill (vpravo) na molu",
        "Odda Brenn (balra) és Ada Quill a mólón",
        "Odda Brenn (solda) ve Ada Quill iskelede",
        "Одда Бренн (слева) и Ада Квилл на причале",
        "부두에 선 오다 브렌 (왼쪽)",
        "오다 브렌(오른쪽)과 에이다 퀼",
        "أودا برين (يمين) وآدا كويل على الرصيف",
        "Odda Brenn (kulia) na Ada Quill gatini",
        "Odda Brenn (esquerra) i Ada Quill al moll",
        "Одда Брен (вляво) и Ада Куил на кея",
        "Odda Brenn (trái) và Ada Quill trên cầu cảng",
    ],
)
def test_texts_that_tell_sides(text: str) -> None:
    """Who stands where, in brackets behind a name."""
    assert tells_sides(text)
    assert _sure(text)
    assert _aside(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Ada Quill (left) had come with her dog. {PROSE}",
        "Ada Quill (links) hatte ihren Hund dabei, als die alte Fähre am Dienstag in See stach.",
        "島の渡し船の船長だった男性（右）は火曜日、長い年月を経て港を出た船を、岸壁に集まった住民と見送った。",
    ],
)
def test_sentences_that_tell_sides(text: str) -> None:
    """Running text may say who stands where: it is a sign, and certain of nothing."""
    assert "side" in _names(text)[0]
    assert not _sure(text)
    assert not _aside(text)


@pytest.mark.parametrize(
    "text",
    [
        "left",
        "(",
        "()",
        "Senator Ada Quill (R) said on Tuesday that the boat would sail",
        "Odda Brenn (V) og Ada Quill (H) vil ha ferja tilbake",
        "Ada Quill (M) och Odda Brenn (L) vill ha färjan tillbaka",
        "Ada Quill (C) won by a hundred votes",
        "Copyright (c) the harbour of Larke",
        "We ask for (a) a boat, (b) a pier and (c) a band",
        "Part (v) of the treaty, like part (i), names the boat",
        "Odda Brenn (l. 1901) built the pier",
        "The pier (m. 1950) is old, as is the mole (r. 1960)",
        "The left (and the right) want the boat",
        "Een akker (midden in het dorp) werd een haven",
        "O partido (à direita do conselho) quer o barco",
        "The council (left-wing since the flood) wants the boat",
        "The boat (leftover of the old fleet) sails again",
        "The ferry (linksrheinisch, rechtsrheinisch) sails again",
        "A letter from the left",
        "Ada Quill (Links) will die Fähre zurück",
        "Odda Brenn (Høyre) og Ada Quill (Venstre) vil ha ferja tilbake",
        "Odda Brenn (64) mends nets (mostly at night) on the pier",
        "Der Verein (Mitglieder: 40) kaufte das Boot",
    ],
)
def test_brackets_that_tell_no_sides(text: str) -> None:
    """Parties in capitals, enumerations, years of birth, words that go on."""
    assert not tells_sides(text)
    assert not _sure(text)


@pytest.mark.parametrize("text", ["Larke(r) sails again", "f(l) + f(r) = 2", "Rope(r) and net(l)"])
def test_marks_right_behind_a_word_tell_no_sides(text: str) -> None:
    """A registered trade mark, and a function of a letter."""
    assert not tells_sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "A ship leaves the harbour (file photo)",
        "FILE PHOTO: A ship leaves the harbour",
        "Ada Quill, seen here with her dog on the pier",
        "Clockwise from top: the pier, the boat, the band",
        "Ein Schiff verlässt den Hafen (Archivbild)",
        "Symbolbild: Ein Schiff verlässt den Hafen",
        "Von links nach rechts: Ada Quill, Odda Brenn und der Hund",
        "Auf dem Bild: der Hafen von Larke am Morgen",
        "Un barco sale del puerto, en una imagen de archivo",
        "Un bateau quitte le port (photo d'archives)",
        "Un bateau quitte le port. Photo d’illustration",
        "Una nave lascia il porto (foto d'archivio)",
        "Um navio deixa o porto (foto de arquivo)",
        "Een schip verlaat de haven (archieffoto)",
        "Ett fartyg lämnar hamnen. Genrebild",
        "Et skip forlater havna (arkivfoto)",
        "Et skib forlader havnen. Arkivfoto",
        "Laiva lähtee satamasta, arkistokuva",
        "Statek wypływa z portu (zdjęcie ilustracyjne)",
        "Loď opouští přístav. Ilustrační foto",
        "Bir gemi limandan ayrılıyor (Arşiv)",
        "Паром выходит из порта (архивное фото)",
        "Con tàu rời cảng (ảnh minh họa)",
        "항구를 떠나는 배의 모습, 자료사진",
        "港を出る船と見送る人々（資料写真）",
    ],
)
def test_words_for_pictures_of_an_archive(text: str) -> None:
    """They are a sign in every language; by themselves they make no picture for sure."""
    assert "archive" in _names(text)[0]
    assert not _sure(text)


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "The profile photographer archived her symbols",
        "Die Archivarin der Stadt zeigt die Bilder links und rechts der Straße",
        "Les archives de la ville sont ouvertes",
        "File under boats",
        "From left: Ada Quill, Odda Brenn and the dog",
        "Von links: Ada Quill, Odda Brenn und der Hund",
        "Im Bild: der Hafen von Larke am Morgen",
        "Архив города открыт",
        "資料を写真に撮る人々が港に集まった",
    ],
)
def test_words_like_those_of_an_archive(text: str) -> None:
    """Parts of other words, the same words otherwise put, and words of ordinary news are none."""
    assert "archive" not in _names(text)[0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A ship leaves the harbour of Karrow, Larke, 1987", {"yendFalse"}),
        ("A ship leaves the harbour of Karrow, Larke (2003)", {"yendFalse"}),
        (f"{PROSE[:-1]} in the year 1987.", {"yendTrue"}),
        ("島の港を出る古い渡し船と、岸壁に集まって船を見送る島の人々。1987年", {"yendFalse"}),
        ("A ship in Larke, 1987", set()),
        ("A ship leaves the harbour of Karrow, Larke, 1887", set()),
        ("A ship leaves the harbour of Karrow in 1987 or later", set()),
    ],
)
def test_a_year_at_the_end(text: str, found: set[str]) -> None:
    """It counts where the line is long enough to be a caption."""
    assert _names(text)[0] == found


@pytest.mark.parametrize(
    ("line", "sure", "aside", "name"),
    [
        ("Photo: Jane Roe", True, True, "cl1"),
        ("© Jane Roe", True, True, "cl0"),
        ("Photograph courtesy the author", True, True, "cl2"),
        (f"{SHIP}. Photograph: Jane Roe/Larke News", True, True, "cr2"),
        (f"{SHIP} [사진 = 김도윤 기자]", True, True, "cr2"),
        ("港を出る船（写真：架空通信）", True, True, "cr2"),
        (f"{SHIP}. AFP", False, True, "ag."),
        ("Jane Roe/Reuters", False, True, "ag/"),
        ("By Jane Roe, Associated Press", False, True, "ag/"),
        (f"{SHIP} AFP", False, False, "agE"),
        ("AFP", False, False, "agW"),
        (f"{SHIP} (Archivbild)", False, False, "archive"),
        (f"{SHIP} in Larke on a day of 1987", False, False, "yendFalse"),
    ],
)
def test_what_is_certain(line: str, sure: bool, aside: bool, name: str) -> None:
    """A labelled credit makes a picture for sure; an agency parted from what stands before makes a
    line that is no text of the body, as bylines name agencies too.
    """
    assert name in _names(line)[0]
    assert _sure(line) is sure
    assert _aside(line) is aside


@pytest.mark.parametrize(
    ("end", "sure"),
    [
        ("(AP Photo/Jane Roe)", True),
        ("Photo by Jane Roe /AFP via Getty Images", True),
        ("Source: Larke Statistics", False),
        ("Quelle: dpa", False),
        ("Reporting by Jane Roe / Reuters", False),
    ],
)
def test_a_caption_as_long_as_a_paragraph(end: str, sure: bool) -> None:
    """It ends with a picture's credit, above running text; other notes are the text's own."""
    prose = LONG.replace("leaves", "stays").strip()
    assert look(PAGE, _units(f"{LONG} {end}", prose)).pictured == [sure, False]
    assert look(PAGE, _units(prose, f"{LONG} {end}")).pictured == [False, False]


TITLE = "Ferry of Vennholm sails after years in the harbour"


@pytest.mark.parametrize(
    "line",
    [
        "The ferry in the harbour of Larke (Reuters)",
        "العبّارة في ميناء لارك (رويترز)",
        "Паром в порту Ларке (Reuters)",
        "Die Fähre liegt im Hafen von Larke (dpa)",
    ],
)
def test_an_agency_in_brackets(line: str) -> None:
    """Below the headline the line is a caption, and no headline itself."""
    assert look(PAGE, _units(TITLE, line, PROSE)).pictured == [False, True, False]
    assert look(PAGE, _units(line, PROSE)).pictured == [False, False]
    assert look(PAGE, _units(f"{line} | Larke Post", TITLE, line, PROSE)).pictured[2] is False


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Ritt and Bo Lund in Larke (Reuters)",
        "Ada Ritt (AFP)",
        "LARKE, New Norlund (Reuters)",
        "The ferry sails (Wednesday)",
    ],
)
def test_brackets_of_no_caption(line: str) -> None:
    """Bylines, datelines, and other things in brackets."""
    assert look(PAGE, _units(TITLE, line, PROSE)).pictured[1] is False


CAPTION = "The ferry moored at Larke on Thursday"


def test_a_caption_beside_a_picture_agency() -> None:
    """Between the lines of the head and running text it stands above the agency or below."""
    head = (TITLE, "Ada Ritt", "13 March 2025")
    assert look(PAGE, _units(*head, "Getty Images", CAPTION, PROSE)).pictured[3:] == [
        False,
        True,
        False,
    ]
    assert look(PAGE, _units(*head, CAPTION, "Getty Images", PROSE)).pictured[3:] == [
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("Sport", "Getty Images", TITLE, PROSE),
        (TITLE, "Getty Images", PROSE),
        (TITLE, "Reuters", CAPTION, PROSE),
        ("13 March 2025", "Getty Images", TITLE, PROSE),
        (TITLE, "13 March 2025", PROSE, "Getty Images", CAPTION, PROSE),
    ],
)
def test_no_caption_beside_an_agency(texts: tuple[str, ...]) -> None:
    """What stands there is the headline, a text agency's story, or a subheading."""
    assert not any(look(PAGE, _units(*texts)).pictured)


def test_neighbours_of_a_caption_with_its_credit() -> None:
    """The units right above and below know of it, and no others."""
    found = _names(PROSE, "News", f"{SHIP}. Photo: Jane Roe", "Sport", PROSE)
    assert found == [set(), {"+cr"}, {"cr2"}, {"-cr"}, set()]


def test_neighbours_of_a_lone_credit() -> None:
    """The units right above and below know of it, and what they are themselves beside one."""
    found = _names("News", SHIP, "Photo: Jane Roe", PROSE, "Sport")
    above, below = (shape_of(unit) for unit in _units(SHIP, PROSE))
    assert found == [
        set(),
        {"+cl", f"+al{above.kind}", f"+aw{above.size // 2}"},
        {"cl1"},
        {"-cl", f"-al{below.kind}", f"-aw{below.size // 2}"},
        set(),
    ]


@pytest.mark.parametrize(
    ("line", "how"), [("AFP", "agW"), ("Jane Roe/Reuters", "ag/"), (f"{SHIP} AFP", "agE")]
)
def test_neighbours_of_an_agency(line: str, how: str) -> None:
    """A short line that ends with an agency may be a lone credit too."""
    found = _names(PROSE, "News", line, "Sport")
    assert found == [
        set(),
        {f"+{how}", "+aln0", "+aw0"},
        {how},
        {f"-{how}", "-aln0", "-aw0"},
    ]


def test_neighbours_of_a_long_line_with_an_agency() -> None:
    """It is a caption rather than a lone credit: its neighbours know of the agency alone."""
    found = _names("News", f"{SHIP} of Karrow on Tuesday. AFP", "Sport")
    assert found == [{"+ag."}, {"ag."}, {"-ag."}]


def test_a_sentence_ends_with_no_agency() -> None:
    """“… told Reuters.” is running text."""
    (found,) = _names("The harbour master of Vennholm told the story on Tuesday, to Reuters.")
    assert found == set()


def test_a_caption_echoes_an_alternative_text() -> None:
    """Texts of which one holds the other, on the next line or the next but one, know of it."""
    assert _names(SHIP, f"{SHIP} of Karrow") == [{"dup+1"}, {"dup-1"}]
    assert _names(SHIP.upper(), PROSE, SHIP) == [{"dup+2"}, set(), {"dup-2"}]
    assert _names(SHIP, PROSE, PROSE[::-1], SHIP) == [set()] * 4
    assert _names("News", "News") == [set(), set()]


_PIECES = st.sampled_from(
    ["(", ")", "（", "/", ",", " ", "left", "links", "(l.)", "AFP", "Getty", "Images", "1987", "von", "."]
)  # fmt: skip


@given(said() | st.lists(_PIECES, max_size=30).map("".join))
@example("\ud800")
def test_any_text_is_looked_at(text: str) -> None:
    """Any text ends with an agency or none, and tells sides only in brackets."""
    how = agency_at_end(text)
    assert how in ("", "W", "/", ".", "E")
    assert not how or any(map(str.isalpha, text))
    assert how != "/" or not {"/", "(", ",", "|"}.isdisjoint(text)
    assert not tells_sides(text) or not {"(", "（"}.isdisjoint(text)


@given(said())
def test_sides_are_told_whatever_follows(text: str) -> None:
    """What stands behind the brackets makes no difference, unless it is glued to them."""
    assert tells_sides(f"Ada Quill (left) {text}")


@given(st.lists(said().map(lambda text: " ".join(text.split())).filter(bool), min_size=1))
def test_any_page_is_looked_at(texts: list[str]) -> None:
    """Each unit is a picture for sure or not, and text of the body or not; its own names say why."""
    view = look(PAGE, _units(*texts))
    own = {f"c{kind}{i}" for kind in "rl" for i in range(10)}
    for sure, aside, shape, names in zip(
        view.pictured, view.aside, view.shapes, _names(*texts), strict=True
    ):
        assert sure is (bool(names & own) or ("side" in names and not shape.prose))
        assert aside is (sure or bool(names & {"ag/", "ag."}))


@pytest.mark.parametrize(
    "bait",
    [
        "(", "/", " (", "( ", "(left ", "(ganz ", " von links", "v. l. n. ", "file ", "1987", "AFP",
        " AFP", "Getty ", ", ", ". ", "(l", "en la ", "（", "사진 ", "=",
    ],
)  # fmt: skip
def test_hostile_texts_cost_little(bait: str) -> None:
    """Only a bounded stretch of a text is searched: a hundred times as long, the same answer."""
    short, long = bait * (100_000 // len(bait)), bait * (10_000_000 // len(bait))
    assert agency_at_end(short) == agency_at_end(long)
    assert tells_sides(short) == tells_sides(long)
    view = look(PAGE, _units(*[short] * 20))
    assert view.pictured == view.aside == [False] * 20


@pytest.mark.parametrize(
    "text",
    [
        "渡輪駛出港口的情形。（資料圖）",
        "渡轮驶出拉克港口的情形，摄于去年冬天（资料图）",
        "العبارة تغادر ميناء لارك (صورة أرشيفية)",
        "बंदरगाह से निकलती एक पुरानी नाव (फाइल फोटो)",
        "বন্দর ছেড়ে যাচ্ছে একটি পুরোনো ফেরি (ফাইল ছবি)",
        "เรือข้ามฟากออกจากท่าเรือลาร์ก (แฟ้มภาพ)",
        "המעבורת הישנה עוזבת את נמל לארק (ארכיון)",
    ],
)
def test_archive_pictures_of_other_scripts(text: str) -> None:
    """Words for pictures from an archive, in scripts whose words a pattern does not bound."""
    assert "archive" in _names(text)[0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The team of Karrow and their old ferry. Brenn Ropes and Nets", "rest4False"),
        ("The team of Karrow and their old ferry. Brenn Nets", "rest2True"),
        ("A view of the harbour of Karrow at dawn. Supplied", "rest1True"),
        ("The team of Karrow and their old ferry, by Brenn Nets", None),
        ("The team of Karrow and their old ferry. Brenn Nets.", None),
        ("The old ferry sails. Karrow is glad of it and so are all who live near it", None),
    ],
)
def test_words_behind_the_last_stop(text: str, name: str | None) -> None:
    """A credit without a label stands there; the words of a sentence that goes on are many."""
    assert _names(text)[0] == ({name} if name else set())


@pytest.mark.parametrize("text", ["The inquiry goes on into the summer. (Reuters)", "(MTI)"])
def test_an_agency_signs_a_text(text: str) -> None:
    """At the end of the text it is no credit of a picture; in its midst it is."""
    page = [PROSE, PROSE, text, "Related", "Privacy policy"]
    assert _names(*page)[2] == {"signs"}
    assert look(PAGE, _units(*page)).pictured[2] is False
    assert look(PAGE, _units(PROSE, text, PROSE)).pictured[1] is True
