"""Addressed: texts that speak to the reader, of an offer, or of their writer, and news that does not."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from newsparse.label.addressed import addressed
from newsparse.label.pagewords import page_words
from newsparse.lines import Label
from newsparse.page import Page
from tests.pages.story import plain, stories
from tests.strategies import said

_OFFERS = [
    ("en", "Subscribe to our newsletter and we will send you the news of the islands every morning."),
    ("de", "Abonnieren Sie unseren Newsletter, und wir schicken Ihnen jeden Morgen die Nachrichten der Inseln."),
    ("fr", "Abonnez-vous à notre newsletter pour recevoir chaque matin les nouvelles des îles dans votre boîte."),
    ("es", "Suscríbete a nuestro boletín y recibe cada mañana las noticias de las islas en tu correo."),
    ("it", "Iscriviti alla nostra newsletter e ricevi ogni mattina le notizie delle isole nella tua posta."),
    ("pt", "Assine a nossa newsletter e receba todas as manhãs as notícias das ilhas; é gratuito para você."),
    ("nl", "Schrijf je in voor onze nieuwsbrief: lezers krijgen elke ochtend gratis het nieuws van de eilanden."),
    ("sv", "Prenumerera på vårt nyhetsbrev, så får du varje morgon öarnas nyheter, gratis för dig som är läsare."),
    ("nb", "Abonner på nyhetsbrevet vårt, så får dere som er lesere øyenes nyheter hver morgen."),
    ("da", "Få nyhedsbrevet og støt os: som læsere får jeres familie øernes nyheder hver morgen."),
    ("fi", "Tilaa uutiskirje, niin saat saarten uutiset joka aamu; se on sinulle ilmainen, hyvä lukija."),
    ("pl", "Zapisz się: subskrypcja jest dla Ciebie bezpłatna, a nasi czytelnicy co rano dostają wieści z wysp."),
    ("cs", "Přihlaste se k odběru, pro vás je zdarma; čtenáři dostanou každé ráno zprávy z ostrovů."),
    ("hu", "Előfizetés nélkül is olvasható; olvasóink minden reggel megkapják a szigetek híreit, ha önök kérik."),
    ("ro", "Fă-ți abonament: abonații primesc în fiecare dimineață știrile insulelor, iar pentru dumneavoastră e gratuit."),
    ("hr", "Pretplatite se i svako jutro primajte vijesti s otoka; za vas je prijava besplatna."),
    ("ru", "Подпишитесь на нашу рассылку, и каждое утро вы будете получать новости островов на ваш адрес."),
    ("uk", "Підпишіться на наш канал: щоранку читачі отримують новини островів на вашу пошту."),
    ("bg", "Направете абонамент: всяка сутрин нашите читатели получават новините от островите на ваш адрес."),
    ("el", "Κάντε εγγραφή: με τη συνδρομή σας οι αναγνώστες παίρνουν κάθε πρωί τα νέα των νησιών."),
    ("tr", "Bültenimize abone olun, adaların haberleri her sabah size gelsin; okurlarımız için ücretsiz."),
    ("id", "Berlangganan buletin kami, dan pembaca menerima berita kepulauan setiap pagi; gratis untuk anda."),
    ("vi", "Đăng ký nhận bản tin qua email hoặc Zalo: mỗi sáng bạn sẽ nhận tin tức quần đảo và bài viết mới."),
    ("ar", "اشترك في النشرة البريدية ليصل إلى القراء كل صباح خبر الجزر، فالاشتراك مجاني لكل قارئ."),
    ("he", "הרשמה לניוזלטר: כל בוקר יקבלו הקוראים את חדשות האיים, וכל תגובה תתקבל בברכה."),
    ("ja", "メルマガに登録すると、毎朝、島のニュースがあなたに届きます。読者は無料です。"),
    ("zh", "欢迎订阅本报电子报，每天早上为您送上群岛新闻，也可下载客户端。"),
    ("ko", "뉴스레터를 구독하면 매일 아침 섬의 소식을 당신에게 보내 드립니다. 회원은 무료입니다."),
    ("th", "สมัครสมาชิกเพื่อรับข่าวของหมู่เกาะทุกเช้า ส่งถึงคุณโดยไม่มีค่าใช้จ่าย"),
    ("fa", "با عضویت در خبرنامه، خبر جزیره\u200cها هر صبح به دست خوانندگان می\u200cرسد و برای شما رایگان است."),
    ("sw", "Jisajili leo: wasomaji hupata habari za visiwa kila asubuhi kwenye simu yako."),
]  # fmt: skip

_NOTES = [
    ("en", "Ada Quill is a reporter at the Larke Gazette and the author of two novels."),
    ("de", "Ada Quill ist Redakteurin der Larker Zeitung und Autorin zweier Romane."),
    ("fr", "Ada Quill est journaliste à la Gazette de Larke et auteure de deux romans."),
    ("es", "Ada Quill es periodista de la Gaceta de Larke y autora de dos novelas."),
    ("it", "Ada Quill è giornalista della Gazzetta di Larke e autrice di due romanzi."),
    ("pt", "Ada Quill é jornalista da Gazeta de Larke e autora de dois romances."),
    ("nl", "Ada Quill is verslaggever van de Gazet van Larke en schrijver van twee romans."),
    ("sv", "Ada Quill är reporter på Larke Tidning och författare till två romaner."),
    ("nb", "Ada Quill er journalist i Larke Avis og forfatter av to romaner."),
    ("da", "Ada Quill er journalist på Larke Avis og forfatter til to romaner."),
    ("fi", "Ada Quill on Larken Sanomien toimittaja ja kahden romaanin kirjoittaja."),
    ("pl", "Ada Quill jest dziennikarką Gazety Larke i autorką dwóch powieści."),
    ("cs", "Ada Quill je redaktorka Larkských novin a autorka dvou románů."),
    ("hu", "Ada Quill a Larkei Hírlap újságírója, két regény szerzője."),
    ("ro", "Ada Quill este jurnalist la Gazeta de Larke și autor a două romane."),
    ("hr", "Ada Quill je novinarka Larkskih novina i autorica dvaju romana."),
    ("ru", "Ада Квилл — корреспондент «Ларкской газеты» и автор двух романов."),
    ("uk", "Ада Квілл — журналіст «Ларкської газети» й автор двох романів."),
    ("bg", "Ада Куил е журналист в „Ларкски вестник“ и автор на два романа."),
    ("el", "Η Άντα Κουίλ είναι δημοσιογράφος και συντάκτης της Εφημερίδας του Λαρκ."),
    ("tr", "Ada Quill, Larke Gazetesi muhabiri ve iki romanın yazarı."),
    ("id", "Ada Quill adalah wartawan Harian Larke dan penulis dua novel."),
    ("ar", "آدا كويل صحفية ومحرر في جريدة لارك."),
    ("he", "עדה קוויל היא עיתונאית וכתב בעיתון לארק."),
]  # fmt: skip


def _spoken(text: str) -> tuple[int, int, int]:
    words = page_words(Page(""), [text.casefold()], [True], titled=False)
    return addressed(text, words.stems[0])


@pytest.mark.parametrize(("language", "text"), _OFFERS)
def test_offers_speak_to_the_reader(language: str, text: str) -> None:
    """What a publisher asks of its readers holds several words that say so."""
    reader, offer, _ = _spoken(text)
    assert offer
    assert reader + offer >= 2


@pytest.mark.parametrize(("language", "text"), _NOTES)
def test_notes_speak_of_the_writer(language: str, text: str) -> None:
    """A line on the author names a trade of the newsroom, and speaks to nobody."""
    reader, _, writer = _spoken(text)
    assert writer
    assert not reader


_NEWS = {
    (story.key, plain(block.text)): story.language
    for story in stories()
    for block in story.body
    if story.kind == "news" and block.label is Label.PARAGRAPH and len(block.text) > 60
}


@pytest.mark.parametrize("language", sorted(set(_NEWS.values())))
def test_news_speaks_of_the_news(language: str) -> None:
    """Paragraphs of news hold hardly a word of the kind: less than one in two of them on average."""
    found = [_spoken(text) for (_, text), own in _NEWS.items() if own == language]
    assert sum(reader + offer for reader, offer, _ in found) < 0.5 * len(found)
    assert sum(writer for _, _, writer in found) < 0.5 * len(found)


@pytest.mark.parametrize(
    ("text", "reader"),
    [
        ("Haben Sie den Hafen gesehen?", 1),
        ("Wir danken Ihnen, liebe Inselgäste.", 1),
        ("Der Hafen, Ihr Tor zu den Inseln", 1),
        ("Sie sahen den Hafen, und ihr Hund sah ihn auch.", 0),
        ("Ihr Hund sah den Hafen.", 0),
        ("Siegreich kehrte Siegfried heim.", 0),
        ("Dirk und Ihringen", 0),
        ("请您到港口来。", 1),
        ("船在港口。", 0),
        ("あなたの港", 1),
        ("당신의 항구", 1),
        ("ท่าเรือของคุณ", 1),
    ],
)
def test_forms_of_address(text: str, reader: int) -> None:
    """The polite forms of German within a sentence, and words of scripts without spaces."""
    assert _spoken(text)[0] == reader


@given(said())
@example("\ud800")
@example("Sie")
def test_any_text_is_counted(text: str) -> None:
    """Any text holds some number of such words, no more than it has characters."""
    assert all(0 <= count <= len(text) for count in _spoken(text))


@pytest.mark.parametrize("bait", ["Sie", " Sie ", ", ", "您", "订阅", "your ", "Dein", "구독", "ü"])
def test_hostile_texts_cost_little(bait: str) -> None:
    """Time grows with the text alone; the counts are of different words and so stay small."""
    counts = [_spoken(bait * (length // len(bait))) for length in (100_000, 1_000_000)]
    assert counts[0] == counts[1]
    assert max(counts[0]) <= 2
