"""Topics: the tags of an article, its section, and the labels that tags and key points have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsparse.fields._words.plain import entries, entry, plain, spaced
from newsparse.fields._words.point_words import KEY_POINTS
from newsparse.shape import ends_sentence, key, weight

MAX_TAGS_LINE = 1000
"""Longer lines are no lists of tags."""
MAX_TAG = 70
"""The weight of a tag is no greater: longer pieces show that the line is prose."""
MAX_SECTION_LINE = 200
"""Longer lines are no sections."""

# Phrases that a list of tags follows, in all languages.
_LABELS = """
    tags; tag; topics; topic; topic tags; suggested topics; tagged with; tagged; tagged as; tagged in;
    tagged under; filed in; related topics; related tags; article tags; keywords;
    key words; filed under; posted in; subjects; labels; more on these topics; more on this topic;
    more on; more about; read more about; topics in this article; topics in this story; explore
    more on these topics; explore topics; in this article; in this story; mentioned in this
    article; on this topic; category; categories; hashtags;
    themen; thema; themen in diesem artikel; themen des artikels; themen dieses artikels;
    schlagworte; schlagwörter; schlagwort; stichwörter; stichworte; mehr zum thema; mehr zu diesem
    thema; mehr zu den themen; mehr zu diesen themen; mehr zu; mehr über; themenseiten;
    themenseite; verwandte themen; schlagwörter zu diesem artikel; schlagworte zu diesem artikel;
    rubriken; lesen sie mehr zum thema; artikelthemen; kategorien; kategorie;
    onderwerpen; onderwerp; trefwoorden; in dit artikel; meer over; lees meer over; meer over deze
    onderwerpen; thema's; labels; categorieën; categorie; dossiers; dossier;
    ämnen; ämne; ämnen i artikeln; taggar; nyckelord; artikeln handlar om; mer om; läs mer om;
    fler artiklar om; i artikeln;
    emner; emne; stikkord; tagger; nøkkelord; temaer; les mer om; mer om; i denne saken; mer om
    temaet;
    emneord; nøgleord; mere om; læs mere om; i denne artikel; se mere om;
    efnisorð; merki; flokkar; lykilorð; meira um;
    aiheet; aihe; avainsanat; asiasanat; tunnisteet; lisää aiheesta; lue lisää aiheesta; aiheesta
    lisää; jutun aiheet;
    märksõnad; teemad; sildid; märksõna; birkas; tēmas; atslēgvārdi; tagi; raktažodžiai; temos;
    žymos; raktiniai žodžiai; gairės;
    sujets; sujet; mots-clés; mots clés; thèmes; thématiques; thème; étiquettes; sur le même
    sujet; plus d'infos sur; en savoir plus sur; dans cet article; à propos de; rubriques;
    mot-clé; catégories; les sujets; sujets associés;
    etiquetas; etiqueta; temas; tema; palabras clave; más sobre; archivado en; más sobre este
    tema; temas relacionados; temas de la nota; en este artículo; en esta nota; más información
    sobre; más noticias sobre; categorías; categoría; temas de interés; tags de la nota;
    etiquetes; temes; paraules clau; arxivat a; arquivado en; més sobre; etiketak; gaiak;
    gako-hitzak;
    tópicos; tópico; assuntos; assunto; palavras-chave; palavras chave; mais sobre; tudo sobre;
    marcadores; neste artigo; saiba mais sobre; temas relacionados; temas; mais sobre este tema;
    etiquetas; tags relacionadas; em destaque no artigo;
    argomenti; argomento; temi; parole chiave; tutto su; in questo articolo; altri articoli su;
    leggi altre notizie su; leggi anche su; categorie; categoria; temi trattati; persone;
    etichette;
    etichete; etichetă; taguri; cuvinte cheie; subiecte; mai multe despre; categorii; pe același
    subiect; tag-uri;
    ετικέτες; ετικετες; θέματα; λέξεις κλειδιά; λέξεις-κλειδιά; κατηγορίες; περισσότερα για;
    σχετικά θέματα;
    etiketa; etiketat; tema; temat; fjalë kyçe; fjalët kyçe; kategoritë;
    etiketler; etiket; konular; konu; anahtar kelimeler; anahtar kelime; kategoriler; ilgili
    konular; ilgili etiketler; haber etiketleri; teqlər; teq; açar sözlər; mövzular; etiketlər;
    teglar; mavzular; teglər; тегтер; тақырыптар; кілт сөздер; тег; теги; теґи; темы; тема; метки;
    ключевые слова; рубрики; рубрика; сюжеты; сюжет; персоны; подробнее о; материалы по теме;
    больше по теме; категории; упоминаемые персоны;
    теми; мітки; ключові слова; категорії; більше про; читайте більше про; тэгі; тэмы; ключавыя
    словы; рубрыкі; тагове; таг; етикети; ключови думи; още по темата; още за; категория; тагови;
    клучни зборови; ознаке; кључне речи; категорије; још о;
    tagovi; oznake; ključne riječi; ključne reči; teme; više o; još o; ključne besede; več o;
    oznaka; kategorije; povezane teme;
    tematy; temat; słowa kluczowe; tagi; więcej o; w tym artykule; czytaj więcej o; więcej na
    temat; kategorie; powiązane tematy;
    témata; téma; štítky; štítek; klíčová slova; tagy; více o; více k tématu; v tomto článku;
    témy; kľúčové slová; viac o; viac k téme; kategórie;
    címkék; címke; témák; kulcsszavak; kulcsszó; kategóriák; bővebben; rovat; további cikkek
    erről;
    თეგები; თემები; საკვანძო სიტყვები; տեգեր; թեգեր; պիտակներ; թեմաներ; բանալի բառեր;
    תגיות; תגית; תגים; נושאים; נושאים קשורים; מילות מפתח; עוד בנושא; עוד על; קטגוריות;
    الكلمات المفتاحية; كلمات مفتاحية; الكلمات الدلالية; كلمات دلالية; الوسوم; وسوم; مواضيع;
    الموضوعات; موضوعات; مواضيع ذات صلة; المزيد عن; التصنيفات; تصنيفات; العلامات; تاغات; اقرأ
    المزيد عن;
    برچسب‌ها; برچسب ها; برچسب; کلیدواژه‌ها; کلیدواژه ها; کلید واژه ها; کلیدواژه; کلمات کلیدی;
    موضوعات; موضوع; بیشتر درباره; ٹیگز; موضوعات; ٹیگ;
    टैग; टैग्स; विषय; टॉपिक; टॉपिक्स; कीवर्ड; संबंधित विषय; टॅग; टॅग्स; संबंधित टॅग्स; ট্যাগ;
    ট্যাগস; বিষয়; বিষয়সমূহ; আরও খবর; ટૅગ્સ; ટૅગ; વિષય; குறிச்சொற்கள்; குறிச்சொல்; தலைப்புகள்;
    ట్యాగ్స్; టాగ్లు; ടാഗുകൾ; വിഷയങ്ങൾ; ട്യാഗ്;
    แท็ก; แท็กที่เกี่ยวข้อง; ป้ายกำกับ; หัวข้อ; คำค้น; หมวดหมู่; คีย์เวิร์ด; หัวข้อที่เกี่ยวข้อง;
    từ khóa; từ khoá; chủ đề; thẻ; thẻ tag; chuyên mục; xem thêm về; tin cùng chủ đề; topik; topik
    terkait; kata kunci; kategori; tagar; tagar terkait; label; baca selengkapnya tentang; lainnya
    tentang; kata kunci berita; mga paksa; kaugnay na paksa; mada; lebo; maneno muhimu; mada
    zinazohusiana; onderwerpe; etikette; pynciau; pynciau cysylltiedig; topaicí; clibeanna;
    标签; 標籤; 标记; 关键词; 關鍵詞; 关键字; 關鍵字; 主题; 主題; 话题; 話題; 专题; 專題; 相关话题; 相關話題; 相关主题; 相關主題; 相關關鍵字; 分类; 分類;
    更多关于; 更多關於; タグ; キーワード; トピック; トピックス; 関連タグ; 関連キーワード; 関連トピックス; カテゴリー; カテゴリ; ジャンル; テーマ; この記事のタグ;
    태그; 키워드; 주제; 관련 태그; 관련 키워드; 토픽; 해시태그; 카테고리; 관련 주제
"""
# Of these, the ones that no headline follows.
_SURE_LABELS = """
    tags; tag; topic tags; suggested topics; tagged with; tagged; tagged as; tagged in; tagged under;
    related tags; article tags; keywords; key words; hashtags; topics; topic;
    related topics; themen; onderwerpen; ämnen; ämne; emner; emne; temaer; aiheet; teemad; temos; sujets; thèmes;
    thématiques; temas; temas relacionados; temes; tópicos; assuntos; argomenti; temi; subiecte; θέματα;
    konular; ilgili konular; mövzular; mavzular; темы; теми; тэмы; teme; tematy; témata; témy; témák; topik;
    topik terkait; chủ đề; 主题; 主題; 话题; 話題; トピック; トピックス; 토픽; 주제;
    schlagworte; schlagwörter; schlagwort; stichwörter; stichworte; trefwoorden; taggar; nyckelord;
    stikkord; tagger; nøkkelord; emneord; nøgleord; efnisorð; lykilorð; avainsanat; asiasanat; tunnisteet;
    märksõnad; sildid; birkas; atslēgvārdi; raktažodžiai; žymos; mots-clés; mots clés; étiquettes; mot-clé;
    etiquetas; etiqueta; palabras clave; etiquetes; paraules clau; etiketak; palavras-chave; marcadores;
    parole chiave; etichette; etichete; taguri; cuvinte cheie; tag-uri; ετικέτες; ετικετες; λέξεις κλειδιά;
    λέξεις-κλειδιά; etiketat; fjalë kyçe; etiketler; anahtar kelimeler; teqlər; açar sözlər; teglar; тегтер;
    кілт сөздер; теги; тег; метки; ключевые слова; мітки; ключові слова; тэгі; тагове; етикети;
    ключови думи; тагови; ознаке; tagovi; oznake; ključne riječi; ključne reči; ključne besede; tagi;
    słowa kluczowe; štítky; klíčová slova; tagy; kľúčové slová; címkék; kulcsszavak; თეგები; տեգեր; թեգեր;
    תגיות; תגים; מילות מפתח; الكلمات المفتاحية; كلمات مفتاحية; الكلمات الدلالية; كلمات دلالية; الوسوم; وسوم;
    برچسب‌ها; برچسب ها; برچسب; کلیدواژه‌ها; کلیدواژه ها; کلیدواژه; ٹیگز; टैग; टैग्स; टॅग; ট্যাগ; ট্যাগস; ટૅગ્સ;
    குறிச்சொற்கள்; ట్యాగ్స్; ടാഗുകൾ; แท็ก; แท็กที่เกี่ยวข้อง; คำค้น; từ khóa; từ khoá; kata kunci; tagar;
    maneno muhimu; clibeanna; 标签; 標籤; 关键词; 關鍵詞; 关键字; 關鍵字; タグ; キーワード; 関連タグ; この記事のタグ; 태그;
    키워드; 관련 태그; 해시태그
"""
# A run of spaces is looked at from its start alone: from each of its spaces would be quadratic.
_GAP = r"(?:(?<!\s)\s+)?"
_WIDE = r"(?<!\s)\s+"
_LABEL_END = re.compile(rf"{_GAP}[:：|｜〉>]\s*|{_WIDE}[-–—]\s+")
_COLON = re.compile(r"[:：]\s*")
_BETWEEN = re.compile(rf"{_GAP}[|｜•·;/、，,；；؛،\t]\s*|{_WIDE}[-–—]\s+|{_WIDE}(?=[#＃])")
_SURE_BETWEEN = re.compile(rf"{_GAP}[|｜•·;、；؛\t]\s*|{_WIDE}[/／]\s+|{_WIDE}(?=[#＃])")
_HASHTAG = re.compile(r"[#＃][0-9]{0,4}(?=[^\W\d_])[^\s#＃,;]{1,60}")
_ONLY_HASHTAGS = re.compile(r"(?:[#＃][^\s#＃,;|]{1,60}[\s,;|]*)+")
_COUNT = re.compile(rf"{_GAP}[(\[][0-9]{{1,6}}[)\]]$")
_MORE = re.compile(
    r"\+\s?[0-9]{1,3}(?:\s.{0,20})?|(?:and )?more|\.\.\.|…|mehr|ver más|voir plus", re.IGNORECASE
)
_QUOTES = "\"'“”„«»‘’「」『』 \t[]"
_OUTSIDE = _QUOTES + ",;،、"
_MAX_LABEL = 50
_MAX_LABEL_WORDS = 6
_FEWEST_BY_COMMA = 3
_FEWEST_HASHTAGS = 2
_MOST_WORDS_LISTED = 5
_MOST_WORDS_OF_TAG = 8
_MOST_WORDS_UNLABELLED = 4

_CRUMBS = re.compile(rf"{_GAP}[>»›→▸▶❯＞]+\s*|{_WIDE}[/|·•\\]\s+|{_GAP}｜\s*|{_WIDE}[-–—]\s+")
_SECTION_LABELS = """
    section; category; in; filed under; rubrik; ressort; kategorie; rubrique; sección; categoría;
    secção; categoria; sezione;
    rubriek; avdelning; seksjon; sektion; osasto; sekcja; dział; rubrika; rovat; раздел; рубрика;
    розділ; рубрика;
    bölüm; kategori; القسم; قسم; بخش; 分类; 分類; 栏目; 欄目; カテゴリー; ジャンル; 분야; 섹션; หมวด; chuyên mục; kanal
"""
_HOMES = """
    home; homepage; home page; front page; start; startseite; accueil; inicio; início; portada;
    capa; principal; página inicial; página principal; página de inicio;
    hem; hjem; forside; forsiden; förstasidan; etusivu; esileht; sākums; pradžia; pradinis; strona
    główna; start page; domů; úvod; hlavní stránka; hlavná stránka; domov; naslovnica; početna;
    naslovna; почетна; főoldal; kezdőlap; címlap;
    главная; головна; начало; галоўная; начална страница; αρχική; αρχικη; ana sayfa; anasayfa; ana
    səhifə; acasă; prima pagină; kreu; ballina; hasiera; inici; portada principal; beranda; trang
    chủ; laman utama; utama; mwanzo; tuis; hafan; baile; voorpagina; homepagina;
    الرئيسية; الصفحة الرئيسية; خانه; صفحه نخست; صفحه اصلی; صفحہ اول; ہوم; דף הבית; ראשי; עמוד
    הבית; होम; मुख्य पृष्ठ; मुखपृष्ठ; প্রচ্ছদ; হোম; முகப்பு; హోమ్; ഹോം; หน้าแรก; หน้าหลัก; 首页; 首頁;
    主页; 主頁; ホーム; トップ; トップページ; top; 홈; 메인; მთავარი; գլխավոր; басты бет; 您的位置; 当前位置; 現在位置; you are
    here; sie sind hier; u bent hier; vous êtes ici; estás en; ti trovi qui; você está aqui
"""
_MAX_CRUMBS = 12
_LONGEST_SECTION = 45


def split_tags(text: str) -> tuple[str, ...]:
    """The tags that a line lists, each as printed but for ``#``, quotes and counts behind it.

    Reads ``Tags: Larke, Floods``, ``Mehr zum Thema: Larke | Hochwasser``, ``#larke #flood``,
    ``标签：渡轮、港口``, and a tag that is a line of its own. Without a label before it, a line is
    parted at commas only where they part three short pieces or more (“Larke, Norlund” is one
    place). A label alone (“Topics”) gives nothing, nor does prose. No tag comes twice.

    :param text: at most :data:`MAX_TAGS_LINE` characters; what the label of a tag line is given
        for. That a line is one of tags, no parser can tell from a line without a label.
    """
    if len(text) > MAX_TAGS_LINE:
        return ()
    text = text.strip()
    if is_tags_label(text):
        return ()
    if _ONLY_HASHTAGS.fullmatch(text):
        return _unique(match[0] for match in _HASHTAG.finditer(text))
    at = _label_end(text)
    pieces = _pieces(_without_labels(text[at:]) if at else text, labelled=at > 0)
    if any(weight(piece) > MAX_TAG or len(piece.split()) > _MOST_WORDS_OF_TAG for piece in pieces):
        return ()
    if len(pieces) == 1 and ends_sentence(pieces[0]):
        return ()
    return _unique(pieces)


def is_tags_label(text: str, *, sure: bool = False) -> bool:
    """Whether a text is no more than a label of tags: ``Topics``, ``Schlagworte:``, ``#Themen``.

    :param sure: whether those do not count that headlines may follow as well: ``More on this topic``.
    """
    return len(text) <= _MAX_LABEL and entry(text).strip("# ") in (
        _sure_labels() if sure else _labels()
    )


def lists_tags(text: str) -> bool:
    """Whether a line says by itself that it lists tags: behind a label for them (``Tags: Larke,
    Floods``, ``Mots-clés : Larke``), or as hashtags alone. Labels that a headline may follow as well
    (``More on this topic: …``) need two short tags or more behind them.

    :param text: at most :data:`MAX_TAGS_LINE` characters.
    """
    if len(text) > MAX_TAGS_LINE:
        return False
    text = text.strip()
    if _ONLY_HASHTAGS.fullmatch(text):
        return len(_HASHTAG.findall(text)) >= _FEWEST_HASHTAGS
    at = _label_end(text)
    if at == 0 or ends_sentence(text):
        return False
    tags = split_tags(text)
    if any(len(tag.split()) > _MOST_WORDS_LISTED for tag in tags):
        return False
    return len(tags) > 1 or (len(tags) == 1 and entry(text[:at]).strip("# ") in _sure_labels())


def clean_section(text: str, headline: str | None = None) -> str | None:
    """The section that a line names, or ``None``.

    Of breadcrumbs (``Home > Politics > Larke``) it is the deepest that is neither the home page nor
    the headline, whole or cut short. A label (``Section: Politics``) goes.

    :param text: at most :data:`MAX_SECTION_LINE` characters.
    :param headline: the article's, where it is known.
    """
    if len(text) > MAX_SECTION_LINE:
        return None
    crumbs: list[str] = [
        crumb.strip(" \t:") for crumb in _CRUMBS.split(text.strip())[-_MAX_CRUMBS:]
    ]
    for crumb in reversed(crumbs):
        label, colon, rest = crumb.partition(":")
        if colon and entry(label) in _crumb_words():
            crumb = rest.strip()  # noqa: PLW2901
        if _is_section(crumb) and not _is_headline(crumb, headline):
            return crumb
    return None


def is_key_points_label(text: str) -> bool:
    """Whether a text is no more than the label of an article's key points or summary.

    Reads ``KEY POINTS``, ``In Kürze:``, ``Points clés``, ``【要点】``. Those of other lists (“Most
    read”, “Related”) are none, nor is a label with its first point on the same line.

    :param text: a line; longer ones than a label may be are none.
    """
    return len(text) <= _MAX_LABEL and entry(text).strip("# ") in _point_labels()


@cache
def _point_labels() -> frozenset[str]:
    return entries(KEY_POINTS)


@cache
def _labels() -> frozenset[str]:
    return entries(_LABELS)


@cache
def _sure_labels() -> frozenset[str]:
    return entries(_SURE_LABELS)


@cache
def _crumb_words() -> frozenset[str]:
    """What stands among breadcrumbs and names no section."""
    return entries(_SECTION_LABELS) | entries(_HOMES)


def _label_end(text: str) -> int:
    """Where the label of a tag line ends, its colon included; 0 where there is none."""
    for match in _LABEL_END.finditer(text, 0, _MAX_LABEL):
        return match.end() if entry(text[: match.start()]).strip("# ") in _labels() else 0
    # “Schlagworte Larke, Hafen”: without a colon, where what follows is a list.
    words = text[:_MAX_LABEL].split()
    for count in range(min(_MAX_LABEL_WORDS, len(words) - 1), 0, -1):
        label = " ".join(words[:count])
        if text.startswith(label) and entry(label) in _labels():
            return len(label) if _is_list(text[len(label) :]) else 0
    return 0


def _without_labels(text: str) -> str:
    """The tags behind a label, with further labels among them as signs that part tags: “Filed under:
    Larke Tagged with: ferry”.
    """
    parts = []
    at = 0
    for match in _COLON.finditer(text):
        words = text[at : match.start()].split(" ")[-_MAX_LABEL_WORDS:]
        for count in range(len(words) - 1, 0, -1):
            label = " ".join(words[-count:])
            if entry(label) in _labels():
                parts.append(text[at : match.start() - len(label)].rstrip())
                at = match.end()
                break
    return " | ".join((*parts, text[at:])) if parts else text


def _is_list(text: str) -> bool:
    return "#" in text or len(_BETWEEN.split(text.strip())) > 1


def _pieces(text: str, *, labelled: bool) -> list[str]:
    between = _BETWEEN if labelled else _SURE_BETWEEN
    pieces = _cleaned(between.split(text))
    if not labelled and len(pieces) == 1:
        by_comma = _cleaned(re.split(r"[,，،]", text))
        short = all(len(piece.split()) <= _MOST_WORDS_UNLABELLED for piece in by_comma)
        if len(by_comma) >= _FEWEST_BY_COMMA and short and not ends_sentence(text):
            return by_comma
    return pieces


def _cleaned(pieces: list[str]) -> list[str]:
    return [piece for piece in map(_clean, pieces) if piece]


def _clean(piece: str) -> str:
    piece = _COUNT.sub("", piece.strip(_OUTSIDE)).lstrip("#＃").strip(_OUTSIDE)
    if not any(map(str.isalnum, piece)) or _MORE.fullmatch(piece):
        return ""
    return piece


def _unique(pieces: Iterator[str] | list[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for piece in map(_clean, pieces):
        if piece:
            found.setdefault(key(piece) or piece, piece)
    return tuple(found.values())


def _is_section(text: str) -> bool:
    if not any(map(str.isalpha, text)) or weight(text) > _LONGEST_SECTION or ends_sentence(text):
        return False
    name = spaced(plain(text))
    return name not in _crumb_words()


def _is_headline(text: str, headline: str | None) -> bool:
    if not headline:
        return False
    cut = key(text.rstrip(" .…"))
    whole = key(headline[:MAX_SECTION_LINE])
    shortened = text.rstrip().endswith(("…", "..."))
    return cut == whole or (shortened and bool(cut) and whole.startswith(cut))
