"""What stands before and between the names of a byline, language by language.

Each table holds one language a line, its BCP 47 tag first, its entries parted by semicolons and
folded as ``str.casefold`` does. To teach the parser a language, add a line to each table that it
has words for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.fields._words.tables import phrases, words


def _by_language(table: str) -> Iterator[tuple[str, frozenset[str]]]:
    for line in table.strip().splitlines():
        tag, _, entries = line.strip().partition(" ")
        yield tag, phrases(entries.casefold())


def _all(table: str) -> frozenset[str]:
    return frozenset(entry for _, entries in _by_language(table) for entry in entries)


_BY = """
    en by; written by; story by; reported by; reporting by; words by; text by; posted by; published by; submitted by; compiled by; presented by; as told to; created by; contributed by; authored by; report by
    de von; geschrieben von; verfasst von; text von; vo
    fr par; écrit par; rédigé par; propos recueillis par; texte par; publié par; article rédigé par
    es por; escrito por; redactado por; publicado por; texto por
    pt por; escrito por; publicado por; texto de; texto por
    it di; scritto da; a cura di; testo di; dal nostro inviato; dalla nostra inviata; dal nostro corrispondente; dalla nostra corrispondente; articolo di; pubblicato da
    nl door; van onze; geschreven door; tekst door
    sv av; skriven av; text av; skrivet av
    nb av; skrevet av; tekst av
    da af; skrevet af; tekst af
    is skrifað af; eftir
    fi kirjoittanut; kirjoittaja
    pl przez; napisał; napisała; opracował; opracowała; przygotował; przygotowała
    cs od; napsal; napsala; připravil; připravila
    sk napísal; napísala; pripravil; pripravila; spracoval; spracovala
    sl piše; pišeta; pišejo; pripravil; pripravila
    hr piše; pišu; napisao; napisala
    sr пише; пишу; написао; написала; приредио; приредила; piše
    mk пишува; пишуваат; подготви
    bg от; написа; текст на
    uk від; написав; написала; підготував; підготувала
    ru написал; написала; подготовил; подготовила; подготовили; беседовал; беседовала; записал; записала
    be напісаў; напісала; падрыхтаваў; падрыхтавала
    lt parengė; parašė
    lv sagatavoja; raksta
    et kirjutas; vahendas
    hu írta; írták; szerkesztette
    ro de; scris de; publicat de; redactat de; realizat de
    sq nga; shkruan; shkroi
    tr yazan; haberi yazan; hazırlayan; derleyen
    az hazırladı; yazdı
    el του; της; των; γράφει ο; γράφει η; γράφουν οι; γράφουν; γράφει; από τον; από την; από
    id oleh; ditulis oleh; dilaporkan oleh
    ms oleh; ditulis oleh
    tl ni; nina; isinulat ni; ulat ni
    vi bởi; theo
    sw na; imeandikwa na
    zu ngu; libhalwe ngu; ibhalwe ngu
    af deur; geskryf deur
    ca per; escrit per; redacció de
    gl por; escrito por
    eu idatzia
    ga le; scríofa ag
    cy gan; ysgrifennwyd gan
    mt minn; miktub minn
    lb vun; geschriwwen vun
    ht pa
    so waxaa qoray; w/q
    ka წერს
    hy գրեց
    ar كتب; كتبت; كتبوا; بقلم; من; إعداد; حوار; أجرى الحوار; تحرير
    fa نوشته; به قلم; نویسنده
    ur تحریر; از; رپورٹ
    he מאת; כתב; כתבה; כתבו
    hi द्वारा; लेखक; लेखिका
    bn লিখেছেন; প্রতিবেদন
    ta எழுதியவர்
    te రచన
    ml എഴുതിയത്
    mr लेखन
    gu લેખક
    pa ਲੇਖਕ
    ne लेखक
    si ලියන්නේ
    th โดย; เขียนโดย; รายงานโดย
    km ដោយ
    lo ໂດຍ
    my ရေးသားသူ
"""
_LABELS = """
    en author; authors; author of the article; written by; reporter; reporters; journalist; journalists; story; text; words; writer; writers; byline; by; correspondent; article author; report; reporting
    de autor; autorin; autoren; autorinnen; autor/in; autor*in; autor:in; autorin/autor; autor/autorin; oprac; avtorica; journalister; journalisterna; text; von; bericht; ein artikel von; artikel von; verfasser; redaktion; redakteur; redakteurin
    fr auteur; auteure; autrice; auteurs; texte; textes; journaliste; par; rédaction; rédacteur; article de; un article de
    es autor; autora; autores; texto; textos; por; redacción; redactor; redactora; periodista; reportero; reportera
    pt autor; autora; autores; texto; textos; por; redação; reportagem; repórter; jornalista; redator; redatora
    it autore; autrice; autori; testo; testi; di; giornalista; redattore; redazione
    nl auteur; auteurs; tekst; door; redactie; redacteur; verslaggever; journalist
    sv text; av; författare; skribent; reporter; journalist
    nb tekst; av; forfatter; skribent; journalist; journalister
    da tekst; af; forfatter; skribent; journalist; journalister; skrevet af
    is texti; höfundur; höfundar; blaðamaður; blaðamenn
    fi teksti; kirjoittaja; kirjoittajat; toimittaja; toimittajat; jutun kirjoittaja
    pl autor; autorka; autorzy; autorki; tekst; oprac.; oprac; opracowanie; dziennikarz; dziennikarka
    cs autor; autorka; autoři; text; redaktor; redaktorka; autor článku
    sk autor; autorka; autori; text; redaktor; redaktorka
    sl avtor; avtorica; avtorja; avtorji; besedilo; piše; novinar; novinarka
    hr autor; autorica; autori; tekst; piše; novinar; novinarka
    sr аутор; ауторка; аутори; текст; пише; новинар; новинарка; autor; autorka; tekst; piše
    mk автор; автори; текст; пишува; новинар; новинарка
    bg автор; автори; авторка; текст; репортер; журналист
    uk автор; автори; авторка; текст; тексти; журналіст; журналістка; кореспондент; кореспондентка
    ru автор; авторы; автор статьи; автор текста; текст; тексты; журналист; корреспондент; обозреватель; редактор
    be аўтар; аўтары; аўтарка; тэкст; журналіст; карэспандэнт
    lt autorius; autorė; autoriai; tekstas; parengė; žurnalistas; žurnalistė
    lv autors; autore; autori; teksts; žurnālists; žurnāliste; sagatavoja
    et autor; autorid; tekst; toimetaja; ajakirjanik; reporter
    hu szerző; szerzők; szöveg; írta; riporter; újságíró; tudósító; szerkesztő
    ro autor; autoare; autori; text; reporter; redactor; jurnalist; de
    sq autor; autori; teksti; gazetar; nga; shkruan
    tr yazar; yazarlar; haber; muhabir; yazan; metin; haberi yazan; editör; yazı; röportaj
    az müəllif; müəlliflər; mətn; müxbir
    kk авторы; мәтін
    uz muallif; matn
    el συντάκτης; συντάκτρια; συντάκτες; κείμενο; γράφει ο; γράφει η; γράφει; ρεπορτάζ; επιμέλεια; δημοσιογράφος; αρθρογράφος; από
    id penulis; reporter; oleh; teks; wartawan; pewarta; jurnalis; laporan; kontributor
    ms penulis; oleh; teks; wartawan; laporan
    tl may-akda; ulat; isinulat ni
    vi tác giả; bài; bài viết; phóng viên; thực hiện; người viết; theo
    sw mwandishi; waandishi; na
    zu umbhali; intatheli; ngu
    xh umbhali
    st mongoli
    yo òǹkọ̀wé
    ha marubuci; daga
    ig onye edemede
    am ጸሐፊ
    so qoraaga; w/q
    af skrywer; teks; deur; joernalis; verslaggewer; inligting
    ca autor; autora; text; textos; per; redacció; periodista
    gl autor; autora; texto
    eu egilea; egileak; testua; kazetaria
    ga údar
    cy awdur; gan; gohebydd
    mt awtur
    lb auteur; text
    eo aŭtoro
    ka ავტორი; ავტორები; ტექსტი; ჟურნალისტი
    hy հեղինակ; հեղինակ՝; տեքստ
    ar بقلم; كتب; كتبت; الكاتب; الكاتبة; إعداد; تقرير; حوار; مراسل; تحرير; المحرر; كتابة
    fa نویسنده; خبرنگار; گزارش; به قلم; گزارشگر
    ur تحریر; رپورٹ; مصنف; از; نمائندہ
    ps لیکوال
    ku nivîskar; نووسەر
    he מאת; כתב; כתבה; כתבת; מחבר; צילום וכתיבה; כתיבה
    yi פֿון; פון
    hi लेखक; लेखिका; द्वारा; रिपोर्टर; संवाददाता; रिपोर्ट; लेखन; पत्रकार
    bn লেখক; লেখা; প্রতিবেদক; প্রতিবেদন; লিখেছেন
    ta எழுதியவர்; ஆசிரியர்; கட்டுரையாளர்; செய்தியாளர்
    te రచయిత; రచన; రిపోర్టర్
    kn ಲೇಖಕ; ಲೇಖಕರು; ವರದಿ
    ml ലേഖകൻ; ലേഖിക; എഴുതിയത്; റിപ്പോർട്ട്
    mr लेखक; लेखिका; वार्ताहर; प्रतिनिधी
    gu લેખક; અહેવાલ
    pa ਲੇਖਕ; ਰਿਪੋਰਟ
    ne लेखक; संवाददाता
    si ලේඛක; කතෘ
    th โดย; เรื่อง; ผู้เขียน; ผู้สื่อข่าว; รายงาน
    km អ្នកនិពន្ធ; ដោយ
    lo ຜູ້ຂຽນ; ໂດຍ
    my ရေးသားသူ
    mn зохиогч; сэтгүүлч
"""

BY: frozenset[str] = _all(_BY)
"""What a name follows straight away: “by”, “scritto da”."""

LABELS: frozenset[str] = _all(_LABELS) | BY
"""What a name follows after a colon or the like."""

WEAK = words(
    """
    von vo par por per pa de di da av af od от na ni nina le gan minn vun eftir del nga на від του της
    των από από τον من از le theo ngu text tekst text report story reporting laporan haber bài
    """.casefold()
)
"""Of :data:`BY`, those that are other words too: a name of two words or an agency must follow."""

NOT_TOLD = words(
    """
    mistake accident design default chance law request appointment invitation nature far hand heart now then today
    tomorrow tonight night proxy definition extension implication contrast comparison popular air land sea train bus
    rail road foot ferry boat bike email phone name degrees means proxy consensus decree force order
    toeval post myself yourself himself herself themselves itself
    """.casefold()
)
"""What stands alone behind a by-word (folded) and is nobody: “By Mistake”."""

BARE_LABELS = phrases(
    """
    autorin/autor; autor/autorin; oprac; avtorica; journalister; journalisterna; autor; autorin; autora; autore; autrice; auteur; autoři; author;
    penulis; wartawan; reporter; journalist; umbhali; автор; автори; авторы; аўтар; аутор; szerző; yazar;
    avtor; autorius; autors; höfundur; mwandishi; tác giả; skribent; συντάκτης; ავტორი;
    लेखक; لیکوال; نویسنده; الكاتب; ผู้เขียน; inligting; laporan; tekst; texti; teksti;
    szöveg; besedilo; tekstas; teksts; текст; тэкст; κείμενο; mətn
    """.casefold()
)
"""Of :data:`LABELS`, those that a name may follow without a colon."""

SAYS = words("is are was were has ist sind war est sont es son är er é è sono jest są je")
"""Verbs (in small letters) that say what somebody is: a byline has none."""

NOT_WRITTEN = words(
    """
    you for driven run led shot made seen held fought sung brought up down over out given taken sold bought built won
    hit drawn known born stolen beaten thrown
    """
)
"""What stands before “by” (folded) and is none of writing, beside the words in “-ed”."""

COMMERCIAL = words(
    """
    sponsored gesponsert präsentiert unterstützt gefördert finanziert ermöglicht bereitgestellt anzeige werbung
    offerto sponsorizzato presentato promosso sponset sponsrad sponsoreret sponset presentert annonse annons annonce
    gesponsord aangeboden patrocinado patrocinada presentado presentada ofrecido apresentado oferecido anuncio anúncio
    sponsorisé sponsorisée présenté présentée proposé proposée offert sponsorowane sponzorováno szponzorált
    getötet ermordet erschossen verletzt ucciso uccisa ferito dræbt dödad drept gedood
    """.casefold()
)
"""What stands before “von” or “da” (folded) and calls for a firm, or for who did worse than writing."""

GENRES = words(
    """
    analysis column comment commentary essay exclusive explainer feature interview opinion perspective
    report review story guest a an the view
    analyse bericht ein eine einem einer gastbeitrag gastkommentar glosse interview kolumne kommentar
    leitartikel porträt protokoll reportage rezension kritik essay meinung leserbrief kurzmeldung aus
    chronique tribune éditorial récit entretien enquête un une reportage décryptage article propos
    opinión análisis columna entrevista crónica reportaje artículo una editorial
    opinione analisi commento intervista editoriale articolo retroscena
    análise coluna artigo crônica entrevista opinião reportagem um uma
    opinie column recensie reconstructie een
    krönika kommentar analys ledare debatt recension leder kronik kronikk debat anmeldelse en
    komentarz opinia analiza wywiad felieton rozmowa komentář rozhovor glosa názor komentár
    комментарий колонка мнение интервью анализ репортаж авторская
    """.casefold()
)
"""Words (folded) that may open a byline before its “by”: “Eine Analyse von”."""

AND = words(
    """
    and & + und et y e i og och en és și şi и й і та ja ve və və och sowie plus ki
    και dan and dhe eta agus na ir un ning ac a և ու და வ மற்றும் और व ও এবং અને ਅਤੇ र සහ และ និង ແລະ
    və và และ و اور یا ו מיט ja o  və va және kaj no ja
    """.casefold()
)
"""Words (folded) between the last two names."""

SHY = words("y e i a en и o no na un ja ir و व र as")
"""Of :data:`AND`, those that stand inside names or mean other things: two names must be around."""

WITH = words("with mit avec con com met med z s ze с со із з cu kanssa ile bersama amb sa mei mat")
"""Words (folded) before those who helped."""

PLACED = words(
    """
    in at from aus à depuis desde da en em i w v ve z ze в во из у з fra från frá iz iz din dans au
    vanuit te din la din dari di ở tại từ a ad στην στο στη από aus im nach nahe i̇n ab uit na
    """.casefold()
)
"""Prepositions (folded) before the place someone wrote from."""

SURE_PLACED = words(
    """
    in at from aus à depuis desde em в во из fra från vanuit dari tại din iz στην στο στη
    """.casefold()
)
"""Of :data:`PLACED`, those that mean little else beside a name."""

UNNAMED = words(
    """
    agencies agency agenturen agentur agences agencias agência agências agenzie agenzia agentschappen
    byråer nyhetsbyråer nyhetsbyrå bureauer agencje agencja agentury agentúry агентства агентства
    ajanslar ajansı agjencitë wires wire staff وكالات الوكالات سوכנויות सोशल एजेंसी एजेंसियां एजेंसियाँ
    agensi πρακτορεία ügynökségek agenții agenţii агенції uutistoimistot
    """.casefold()
)
"""Words (folded) for news agencies without their names."""

COLON = re.compile(r"\s{0,2}[:：՝–—－=＝|/]\s{0,2}|\s-\s")
"""What stands between a label and its name."""


def languages() -> frozenset[str]:
    """The BCP 47 tags of the languages whose bylines are read."""
    found = {tag for table in (_BY, _LABELS) for tag, _ in _by_language(table)}
    return frozenset(found | {"zh", "ja", "ko"})
