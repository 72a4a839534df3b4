"""A byline's text made ready: what is no name blanked, what a scraper glued together parted.

What is blanked becomes a separator, so that no name spans it.
"""

from __future__ import annotations

import re

from newsparse.fields.datespan import date_spans

_NO_NAME = re.compile(
    r"\S{1,64}@\S{1,255}|\[email\s?protected\]|@\w{1,50}|https?://\S{1,300}|www\.\S{1,300}"
    r"|[\u200b\u200e\u200f\u2060\ufeff]",
    re.IGNORECASE,
)
GLUED_BY = re.compile(
    r"^\s?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Oo]leh|di|av|af)"
    r"(?=(?P<first>[^\W\d_])(?P<second>[^\W\d_]|[’'.]))"
)
_TAIL_WORDS = (
    r"Published|Updated|Last|Posted|Follow|Twitter|Facebook|Instagram|Email|Share|LinkedIn|Staff|Reporter|"
    r"Correspondent|Contributor|Columnist|Journalist|Senior|Freelance|Political|Associated Press|"
    r"The(?= [A-Z])|Deutsche Presse-Agentur|Reuters|AFP|Redakteur|Redakteurin|Redaktion|Korrespondent|"
    r"Korrespondentin|Veröffentlicht|Aktualisiert|Publié|Publicado|Pubblicato|Special"
)
_GLUED_TAIL = re.compile(rf"(?<=[a-zß-öø-ÿ])(?=(?:{_TAIL_WORDS})(?![a-z]))")
_GLUED_CAPITALS = re.compile(
    r"(?<=[A-ZÀ-ÖØ-Þ]{3})(?=(?:STAFF (?:WRITER|REPORTER)|SENIOR (?:WRITER|REPORTER|EDITOR)|"
    r"CONTRIBUTING WRITER|CONTRIBUTOR|CORRESPONDENT|COLUMNIST)\b)"
)
_GLUED_DIGITS = re.compile(r"(?<=[^\W\d_]{2})(?=[0-9]{1,4}(?:[./:年]|\s))")
_READING = re.compile(
    r"(?<!\w)(?:reading time|lesezeit|lesedauer|temps de lecture|tempo di lettura|tiempo de lectura|"
    r"okuma süresi|время чтения)?\s?:?\s?(?:ca\. ?)?"
    r"[0-9]{1,3}\s?-?(?:mins?|minutes?|minuten|minutos?|minuti|min\.|minut|минуты?|минут|мин\.?|dk\.?|"
    r"dakika|хв\.?|perc|minutter|minuter|minuuttia|minút|menit|phút|분|分钟|分鐘|分)"
    r"(?:\s(?:read(?:ing)?|de lecture|de lectura|di lettura|de leitura|lesezeit|lesedauer|leestijd|"
    r"lästid|lesetid|læsetid|lukuaika|czytania|čtení|čítania|okuma|чтения|читання|olvasás|baca|listen|"
    r"reading time))?\.?(?!\w)",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?<!\w)(?:vor|il y a|hace|há|fa|před|pred|för|for)?\s?[0-9]{1,4}\s?"
    r"(?:[smhdw]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|stunden?|tage?n?|"
    r"wochen?|heures?|jours?|horas?|d[ií]as?|ore|giorni|saat|gün|часов|часа?|дней|дня|timer|tuntia)"
    r"(?:\s(?:ago|atrás|fa|önce|назад|siden|sedan|sitten|temu|geleden))?(?!\w)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\w.])[0-9]{1,2}[:.h][0-9]{2}(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?(?!\w)", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"(?<!\S)[0-9]{1,6}\s(?:kommentare?|comments?|commentaires?|comentarios?|commenti)\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"(?<!\w)(?:leave a (?:comment|reply)|add (?:a )?comment|no comments?(?: yet)?|comments? (?:off|closed)|"
    r"(?:schreibe?|hinterlasse?) einen kommentar|kommentar hinterlassen|laisser un commentaire|"
    r"dej(?:a|ar) un comentario|deix(?:e|ar) um comentário|lascia un commento|(?:plaats|geef) een reactie|"
    r"(?:zostaw|dodaj) komentarz|lämna en kommentar|legg igjen en kommentar|skriv en kommentar|jätä kommentti|"
    r"napsat komentář|pridať komentár|lasă un comentariu|yorum (?:yapın|bırak|yap)|tinggalkan (?:komentar|balasan)|"
    r"добавить комментарий|оставить комментарий|залишити коментар|αφήστε ένα σχόλιο|اترك تعليقا?ً?|"
    r"להגיב|השאר תגובה)(?!\w)",
    re.IGNORECASE,
)
_DATE_LABEL = re.compile(
    r"(?<!\w)(?:(?:artikel )?(?:zuletzt )?(?:veröffentlicht|aktualisiert|erstellt)(?: am| um)?|stand(?=:)|"
    r"(?:last |first )?(?:updated|modified|published|posted|created)(?: on| at)?|"
    r"(?:publiée?|mise? à jour|modifiée?|créé)(?: le| à)?|(?:publicad[oa]|actualizad[oa]|atualizado)(?: el| em| a las)?|"
    r"(?:pubblicato|aggiornato)(?: il| alle)?|gepubliceerd(?: op)?|bijgewerkt(?: op)?|laatste update|"
    r"publisert|oppdatert|sist oppdatert|publicerad|uppdaterad|publiceret|opdateret|julkaistu|päivitetty|"
    r"opublikowano|aktualizacja|publikacja|publikováno|aktualizováno|zveřejněno|publikované|"
    r"közzétéve|frissítve|publicat|actualizat|objavljeno|ažurirano|yayınlanma(?: tarihi)?|güncelleme(?: tarihi)?|"
    r"giriş|опубликовано|обновлено|опубліковано|оновлено|публикувана?|δημοσίευση|ενημέρωση|"
    r"(?:geschrieben|verfasst|erschienen|gepostet|written|escrito|rédigé|écrit|scritto|geschreven|skrevet|skriven|napisano)(?=\s?;)|"
    r"פורסם(?: ב)?|עודכן(?: ב)?|שעה|تاريخ النشر|آخر تحديث|diterbitkan|diperbarui|dibaca|cập nhật|नवीनतम अपडेट|अपडेटेड|प्रकाशित)(?!\w)\s?:?",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?<!\w)(?:more|mehr|view all|see all|read all|read more|all|latest)(?:\s\w{1,12}){0,2}\s(?:by|from|von)\b"
    r"|(?<!\w)(?:más|mais|plus d'|plus de|altri|tutti gli|tous les|todos los|todos os|alle)\s?"
    r"(?:art[ií]culos|artigos|articles|articoli|artikel|noticias|posts|beiträge)(?:\s(?:de|di|von|par))?"
    r"|(?<!\w)(?:art[ií]culos|articles|artigos|articoli|posts) (?:de|di|by)\b|все (?:статьи|материалы)",
    re.IGNORECASE,
)
GLUED_HANDLE = re.compile(r"(?<=[^\W\d_])(?=@[\w/]{2,50}(?:$|\s|@))")
_FILE = re.compile(r"^[\w .()-]{1,60}\.(?:jpe?g|png|webp|gif)\b", re.IGNORECASE)
_OF_COMMENTS = (
    *(
        "comm",
        "reply",
        "komm",
        "coment",
        "comm",
        "reactie",
        "koment",
        "yorum",
        "balasan",
        "коммент",
    ),
    *("комент", "σχόλιο", "تعليق", "תגובה", "להגיב"),
)
_OF_MORE = ("more", "mehr", "all", "latest", "art", "post", "beitr", "notic", "все ")
_HUMP = re.compile(r"[a-zß-öø-ÿ][A-Z]")
_INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u2060\ufeff]|\[email")
_ARABIC_AND = re.compile(
    r"(?<=\s)و(?=(?:محمد|أحمد|علي|حسن|حسين|محمود|خالد|عمر|يوسف|إبراهيم|سعيد|سامي|كريم|ياسر|مصطفى|"
    r"عبد|طارق|هشام|عادل|نبيل|رامي|فادي|سارة|منى|ليلى|فاطمة|مريم|نور|هند|رنا|دينا|سلمى|هدى|أمل|ريم|"
    r"لينا|رشا|نادية|زينب|خديجة|أمينة|سمر|داليا|إيمان|شيماء|آية|إسراء)\s)"
)
_HEBREW_AND = re.compile(
    r"(?<=[א-ת]\s)ו(?=(?:אבי|אבנר|אורי|אורן|אור|אביב|איתי|אלון|אמיר|אסף|אריאל|בן|ברק|גדי|גיא|גיל|גל|דוד|דן|דני|"
    r"דניאל|חיים|טל|יאיר|יוסי|יוסף|יוני|יונתן|יובל|יעקב|ירון|יצחק|ישי|לירן|מאיר|מוטי|מיכאל|משה|נדב|ניר|נועם|"
    r"עומר|עמית|עידו|ערן|רועי|רון|רונן|רן|שי|שלום|שמעון|שרון|תומר|אביגיל|איילת|אלה|דנה|דפנה|הדס|הילה|טלי|יעל|"
    r"לאה|ליאת|לימור|מאיה|מורן|מיכל|מירי|נגה|נועה|נעמה|ענת|עדי|רחל|רותם|רינת|רוני|שירה|שני|שרה|תמר)\s[א-ת])"
)
_BEFORE_DATE = re.compile(
    r"(?<=\S)\s(?:on|am|vom|le|du|el|em|il|op|den|dnia|dne|zo dňa|от|від|på|þann|tarihinde|pada)\s{1,2}$"
)
_MOST_BEFORE_DATE = 12
_DIGIT = re.compile(r"[0-9]")


def ready(text: str) -> str:
    """The text with addresses, handles, dates and times blanked and glued words parted.

    Longer than ``text`` by what parts the words; every stretch of it without a semicolon that was
    not there stands in ``text``.

    :param text: of a bounded length.
    """
    text = _unglued(text.replace("\u2028", "\n"))
    if "@" in text:
        text = GLUED_HANDLE.sub("; ", text)
    if "." in text:
        text = _FILE.sub(_blank, text)
    if "@" in text or "://" in text or "www." in text or _INVISIBLE.search(text):
        text = _NO_NAME.sub(_blank, text)
    digits = _DIGIT.search(text) is not None
    if digits:
        text = _undated(text)
    if digits or ":" in text or "|" in text or ";" in text or " " not in text:
        text = _DATE_LABEL.sub(_blank, text)
    low = text.casefold()
    if any(map(low.__contains__, _OF_COMMENTS)):
        text = _COMMENT.sub(_blank, text)
    if any(map(low.__contains__, _OF_MORE)):
        text = _MORE.sub(_end, text)
    return text


def _unglued(text: str) -> str:
    glued = GLUED_BY.match(text)
    if glued and glued["first"].isupper() and not glued["second"].isupper():
        text = f"{glued[0]} {text[glued.end() :]}"
    if not text.islower():
        if _HUMP.search(text):
            text = _GLUED_TAIL.sub(";", text)
        text = _GLUED_CAPITALS.sub(";", text)
    if "و" in text:
        text = _ARABIC_AND.sub("\u061b", text)
    if " ו" in text:
        text = _HEBREW_AND.sub("\u061b", text)
    return text


def _undated(text: str) -> str:
    text = _GLUED_DIGITS.sub(";", text)
    for place, end in date_spans(text):
        before = _BEFORE_DATE.search(text, max(0, place - _MOST_BEFORE_DATE), place)
        start = before.start() if before else place
        text = f"{text[:start]}{';'.ljust(end - start)}{text[end:]}"
    for pattern in (_READING, _AGO, _CLOCK, _NUMBERED):
        text = pattern.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return ";".ljust(len(match[0]))


def _end(match: re.Match[str]) -> str:
    return "\u2028".ljust(len(match[0]))
