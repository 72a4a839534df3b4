"""Furniture: the phrases by which a line gives itself away, in many languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.furniture import CATEGORIES, furniture
from newsparse.label.furniture import match as matching
from newsparse.label.furniture.fold import words
from newsparse.label.furniture.table import (
    FILES,
    MOST_SIGNS,
    MOST_WORDS,
    entries,
    read,
    table,
)
from tests.strategies import NASTY

LINES = """
en: Share on Facebook > share= | Most read > most= | Read more: The ferry is back > related^
de: Artikel teilen > share= | Lesen Sie auch: Die Fähre fährt wieder > related^ | Alle Rechte vorbehalten > copyright=
nl: Lees ook > related= | Meest gelezen > most= | Alle cookies accepteren > consent=
sv: Läs också > related= | Mest läst > most= | Artikeln fortsätter under annonsen > advert=
no: Les også > related= | Mest lest > most= | Personvernerklæring > footer=
da: Læs også > related= | Mest læste > most= | Alle rettigheder forbeholdes > copyright=
is: Lesa meira > related= | Mest lesið > most= | Hafa samband > footer=
af: Lees ook > related= | Alle regte voorbehou > copyright= | Teken in > subscribe=
fr: Lire aussi > related= | Les plus lus > most= | Tout accepter > consent=
es: Compartir en Facebook > share= | Lo más leído > most= | Todos los derechos reservados > copyright=
pt: Leia também > related= | Mais lidas > most= | Deixe um comentário > comments=
it: Leggi anche > related= | I più letti > most= | Riproduzione riservata > copyright=
ro: Citește și > related= | Cele mai citite > most= | Toate drepturile rezervate > copyright=
ca: Llegeix també > related= | El més llegit > most= | Tots els drets reservats > copyright=
gl: Ler máis > related= | O máis lido > most= | Aviso legal > footer=
ru: Читайте также > related= | Все права защищены > copyright= | Лента новостей > most=
uk: Читайте також > related= | Усі права захищені > copyright= | Останні новини > most=
be: Чытайце таксама > related= | Апошнія навіны > most= | Галоўная > navigation=
pl: Czytaj także > related= | Najpopularniejsze > most= | Wszelkie prawa zastrzeżone > copyright=
cs: Čtěte také > related= | Nejčtenější > most= | Všechna práva vyhrazena > copyright=
sk: Čítajte aj > related= | Najčítanejšie > most= | Všetky práva vyhradené > copyright=
hr: Pročitajte još > related= | Najčitanije > most= | Sva prava pridržana > copyright=
sr: Најчитаније > most= | Сва права задржана > copyright= | Оставите коментар > comments=
sl: Preberite tudi > related= | Vse pravice pridržane > copyright= | Pogoji uporabe > footer=
bg: Прочетете още > related= | Най-четени > most= | Всички права запазени > copyright=
mk: Прочитајте и > related= | Најчитани > most= | Сите права се задржани > copyright=
fi: Lue myös > related= | Luetuimmat > most= | Kaikki oikeudet pidätetään > copyright=
et: Loe ka > related= | Logi sisse > login= | Kõik õigused kaitstud > copyright=
lv: Lasi arī > related= | Lasītākie > most= | Visas tiesības aizsargātas > copyright=
lt: Skaitykite taip pat > related= | Skaitomiausi > most= | Visos teisės saugomos > copyright=
hu: Olvassa el ezt is > related= | Legolvasottabb > most= | Minden jog fenntartva > copyright=
sq: Lexo edhe > related= | Më të lexuarat > most= | Të gjitha të drejtat e rezervuara > copyright=
el: Διαβάστε επίσης > related= | ΔΗΜΟΦΙΛΗ > most= | Όροι χρήσης > footer=
tr: İLGİLİ HABERLER > related= | Son dakika > breaking= | TÜM HAKLARI SAKLIDIR > copyright=
az: Son xəbərlər > most= | Oxşar xəbərlər > related= | Ana səhifə > navigation=
ka: ბოლო ამბები > most= | ყველა უფლება დაცულია > copyright= | მთავარი > navigation=
hy: Կարդացեք նաև > related= | Լրահոս > most= | Բոլոր իրավունքները պաշտպանված են > copyright=
kk: Соңғы жаңалықтар > most= | Басты бет > navigation= | Барлық құқықтар қорғалған > copyright=
mn: Дэлгэрэнгүй унших > related= | Шинэ мэдээ > most= | Нүүр хуудас > navigation=
eu: Irakurri gehiago > related= | Azken albisteak > most= | Eskubide guztiak erreserbatuta > copyright=
ga: Léigh freisin > related= | An nuacht is déanaí > most= | Déan teagmháil > footer=
cy: Darllen mwy > related= | Cedwir pob hawl > copyright= | Polisi preifatrwydd > footer=
zh: 相关新闻 > related= | 熱門新聞 > most= | 版权所有 > copyright=
ja: 関連記事 > related= | この記事の続きを読む > control= | 無断転載を禁じます > copyright=
th: อ่านเพิ่มเติม > related= | หน้าแรก > navigation= | นโยบายความเป็นส่วนตัว > footer=
ko: 관련기사 > related= | 많이 본 뉴스 > most= | 무단전재 및 재배포 금지 > copyright=
vi: Tin liên quan > related= | Đọc nhiều nhất > most= | Chính sách bảo mật > footer=
id: Baca juga: Feri kembali berlayar > related^ | Berita terpopuler > most= | Kebijakan privasi > footer=
tl: Basahin din > related= | Pinakabagong balita > most= | Mga komento > comments=
ar: اقرأ أيضا > related= | الأكثر قراءة > most= | جميع الحقوق محفوظة > copyright=
he: קראו גם > related= | הנקראות ביותר > most= | כל הזכויות שמורות > copyright=
fa: بیشتر بخوانید > related= | آخرین اخبار > most= | حریم خصوصی > footer=
ur: مزید پڑھیں > related= | تازہ ترین خبریں > most= | جملہ حقوق محفوظ ہیں > copyright=
hi: यह भी पढ़ें > related= | ताजा खबरें > most= | सर्वाधिकार सुरक्षित > copyright=
bn: আরও পড়ুন > related= | সর্বশেষ সংবাদ > most= | সর্বস্বত্ব সংরক্ষিত > copyright=
ta: மேலும் படிக்க > related= | முக்கிய செய்திகள் > most= | விளம்பரம் > advert=
te: ఇవి కూడా చదవండి > related= | తాజా వార్తలు > most= | మా గురించి > footer=
mr: हेही वाचा > related= | ताज्या बातम्या > most= | सर्व हक्क राखीव > copyright=
ne: सम्बन्धित समाचार > related= | ताजा समाचार > most= | हाम्रो बारेमा > footer=
si: තවත් කියවන්න > related= | නවතම පුවත් > most= | අප ගැන > footer=
sw: Soma pia > related= | Habari za hivi punde > most= | Haki zote zimehifadhiwa > copyright=
ha: Karanta kuma > related= | Sabbin labarai > most= | Babban shafi > navigation=
am: ተጨማሪ ያንብቡ > related= | ትኩስ ዜና > most= | ስለ እኛ > footer=
zu: Funda futhi > related= | Izindaba zakamuva > most= | Beka amazwana > comments=
"""
SAMPLES = [
    (language, *sample.strip().split(" > "))
    for language, _, rest in (row.partition(": ") for row in LINES.strip().splitlines())
    for sample in rest.split(" | ")
]
ENTRIES = [(name, *entry) for name in FILES for entry in entries(read(name))]


@pytest.mark.parametrize(("language", "line", "name"), SAMPLES)
def test_a_line_of_furniture_is_told_in_its_language(language: str, line: str, name: str) -> None:
    """Each language's own furniture is known, however it is set."""
    assert name in furniture(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("SHARE  this", ("share=",)),
        ("» Share this article!", ("share=",)),
        ("By Jane Doe", ("byline^",)),
        ("12 comments", ("comment_count=", "comments=")),
        ("Comments", ("comments=",)),
        ("5 min read", ("reading_time=",)),
        ("12 March 2031", ("month=",)),
        ("The march of the penguins", ()),
        ("記者王小明", ("byline^", "role^")),
    ],
)
def test_where_the_phrase_stands_is_told(line: str, names: tuple[str, ...]) -> None:
    """A name says which part of the line the phrase is, and digits count where they must."""
    assert furniture(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "The mayor said the ferry would leave at noon, whatever the weather.",
        "She will share her home with two sisters while the bridge is mended.",
        "Most people in the village had never read about the plan before.",
        "Der Bürgermeister sagte, die Brücke bleibe bis zum Herbst geschlossen.",
        "Le maire a promis que le pont serait ouvert avant la fin du chantier.",
        "El alcalde dijo que el puente seguirá cerrado durante todo el verano.",
        "Мэр сказал, что мост откроют не раньше осени, если позволят средства.",
        "市長は橋の工事が秋まで終わらない見通しだと語った。",
        "قال العمدة إن الجسر سيبقى مغلقا حتى نهاية الصيف.",
    ],
)
def test_prose_is_no_furniture(line: str) -> None:
    """Sentences that merely use the words of furniture are told nothing."""
    assert furniture(line) == ()


def test_only_the_ends_of_a_long_line_are_looked_at() -> None:
    """A phrase in the middle of a long line is not told; at its ends it is."""
    filler = "lorem ipsum dolor " * 20
    assert furniture(f"{filler} copy link {filler}") == ()
    assert furniture(f"Read also: {filler}") == ("related^",)
    assert furniture(f"{filler} All rights reserved.") == ("copyright$",)


def test_the_words_looked_at_do_not_grow_with_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long the line, no more than its two ends are ever cut into words."""
    seen: list[int] = []

    def counted(text: str) -> list[str]:
        seen.append(len(text))
        return words(text)

    monkeypatch.setattr(matching, "words", counted)
    for line in ("share " * 100_000, "続" * 1_000_000, "a" * 1_000_000, " " * 1_000_000):
        furniture(line)
    assert max(seen) == matching.END
    assert len(seen) <= 4 * 2


@pytest.mark.parametrize("text", [*NASTY, "", " ", "...", "\ud800", "İ", "ß" * 99, "e\u0301"])
def test_nasty_text_is_no_trouble(text: str) -> None:
    """Lone surrogates, controls and the like are read as any other text."""
    assert furniture(text) == furniture(text)


@given(st.one_of(st.text(), st.lists(st.sampled_from(sorted(table().words))).map(" ".join)))
def test_total_sorted_and_known(text: str) -> None:
    """Any text gives sorted, unique names of known categories."""
    names = furniture(text)
    assert list(names) == sorted(set(names))
    assert {name[:-1] for name in names} <= CATEGORIES
    assert {name[-1] for name in names} <= set("=^$~")


def test_every_category_is_known_and_used() -> None:
    """The files fill the categories, all of them and no other."""
    assert {category for _, _, category, _ in ENTRIES} == CATEGORIES


def test_no_phrase_stands_twice_in_a_category() -> None:
    """Within a language and a category each phrase stands once, whatever its mark."""
    seen: set[tuple[str, str, str]] = set()
    for _, language, category, phrases in ENTRIES:
        for phrase in phrases:
            key = (language, category, " ".join(words(phrase)))
            assert key not in seen, key
            seen.add(key)


def test_phrases_are_written_as_they_are_looked_up() -> None:
    """A phrase is its own words, parted by single spaces, and not too long to be found."""
    for _, language, _, phrases in ENTRIES:
        for phrase in phrases:
            plain = phrase.lstrip("=?!")
            if language in ("zh", "ja", "th"):
                assert 0 < len(words(plain)) <= MOST_SIGNS, phrase
            else:
                assert plain == " ".join(words(plain)), phrase
                assert 0 < len(words(plain)) <= MOST_WORDS, phrase
            assert len(plain) < matching.END, phrase


def test_the_languages_are_many_and_each_is_tried() -> None:
    """Every language of the tables has at least three lines above."""
    tried = [language for language, _, _ in SAMPLES]
    languages = {language for _, language, _, _ in ENTRIES} - {"mul"}
    assert len(languages) >= 60
    assert all(tried.count(language) >= 3 for language in languages)
