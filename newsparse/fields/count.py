"""Counts: the number beside “comments” or “shares”, in the words and units of many languages."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from newsparse.fields._words.plain import entry, plain, rows, spaced

MAX_LENGTH = 60
"""Longer texts are no counts."""

# Of each language: words for comments; words for having none (whole lines).
_COMMENTS = """
en comment; comments; reader comments; readers comments; comments so far; user comments; replies; reply; responses; response; comment count; comments posted; people commented; comments on this story; total comments; number of comments | no comments; no comments yet; no comment yet; zero comments; there are no comments yet; there are no comments; no replies yet; 0 comments so far
de kommentar; kommentare; kommentaren; leserkommentare; leserkommentar; nutzerkommentare; beiträge im forum; forumsbeiträge; leserbeiträge; postings; posting; leserstimmen; anzahl kommentare | keine kommentare; noch keine kommentare; noch kein kommentar; bisher keine kommentare; zu diesem artikel gibt es noch keine kommentare; keine kommentare vorhanden; es gibt noch keine kommentare
nl reactie; reacties; opmerking; opmerkingen; aantal reacties | geen reacties; nog geen reacties; er zijn nog geen reacties
sv kommentar; kommentarer; läsarkommentarer; antal kommentarer | inga kommentarer; inga kommentarer än; inga kommentarer ännu
no kommentar; kommentarer; innlegg i debatten; antall kommentarer | ingen kommentarer; ingen kommentarer ennå; ingen kommentarer enda
da kommentar; kommentarer; antal kommentarer | ingen kommentarer; ingen kommentarer endnu
is athugasemd; athugasemdir; ummæli | engar athugasemdir; engin ummæli
fi kommentti; kommenttia; kommentit; kommenttien määrä | ei kommentteja; ei vielä kommentteja
et kommentaar; kommentaari; kommentaarid | kommentaare pole; kommentaarid puuduvad; ühtegi kommentaari pole
lv komentārs; komentāri; komentāru; komentāriem | nav komentāru; vēl nav komentāru
lt komentaras; komentarai; komentarų; komentaro | komentarų nėra; nėra komentarų; komentarų dar nėra
fr commentaire; commentaires; réaction; réactions; contribution; contributions; commentaires des lecteurs; nombre de commentaires | aucun commentaire; pas de commentaire; pas de commentaires; aucune réaction; aucun commentaire pour le moment; pas encore de commentaire; pas encore de commentaires
es comentario; comentarios; comentarios de los lectores; comentarios de lectores; respuestas; número de comentarios | sin comentarios; no hay comentarios; aún no hay comentarios; todavía no hay comentarios; ningún comentario; no hay comentarios todavía
ca comentari; comentaris | sense comentaris; cap comentari; no hi ha comentaris
gl comentario; comentarios | sen comentarios; non hai comentarios
pt comentário; comentários; comentários dos leitores; número de comentários | sem comentários; nenhum comentário; não há comentários; ainda não há comentários; ainda sem comentários; seja comentários 0
it commento; commenti; commenti dei lettori; numero di commenti | nessun commento; non ci sono commenti; ancora nessun commento; nessun commento presente
ro comentariu; comentarii; de comentarii; număr de comentarii | niciun comentariu; nu există comentarii; fără comentarii; nici un comentariu
eu iruzkin; iruzkinak; iruzkina | iruzkinik ez; ez dago iruzkinik
el σχόλιο; σχόλια; σχολια; σχόλια αναγνωστών | κανένα σχόλιο; δεν υπάρχουν σχόλια; χωρίς σχόλια
sq koment; komente; komentet | asnjë koment; nuk ka komente; s'ka komente
tr yorum; yorumlar; okuyucu yorumu; okur yorumları; yorum sayısı; yorum yapıldı | yorum yok; hiç yorum yok; henüz yorum yok; henüz yorum yapılmamış; henüz yorum yapılmadı
az şərh; şərhlər; rəy | şərh yoxdur; hələ şərh yoxdur
ru комментарий; комментария; комментариев; комментарии; коммент; комментов; количество комментариев; комментариев к статье | нет комментариев; комментариев нет; комментариев пока нет; пока нет комментариев; комментарии отсутствуют
uk коментар; коментаря; коментарі; коментарів; кількість коментарів | немає коментарів; коментарів немає; коментарів поки немає; поки немає коментарів; без коментарів
be каментар; каментары; каментароў; каментарыі; каментарыяў | няма каментароў; каментароў няма; каментарыяў няма
bg коментар; коментара; коментари; брой коментари | няма коментари; все още няма коментари; без коментари
mk коментар; коментари | нема коментари; сè уште нема коментари
sr коментар; коментара; коментари; број коментара; komentar; komentara; komentari; broj komentara | нема коментара; још нема коментара; nema komentara; još nema komentara
hr komentar; komentara; komentari; broj komentara | nema komentara; još nema komentara
sl komentar; komentarja; komentarji; komentarjev; odzivi; število komentarjev | ni komentarjev; brez komentarjev; še ni komentarjev
pl komentarz; komentarze; komentarzy; opinii czytelników; liczba komentarzy | brak komentarzy; nie ma komentarzy; nie ma jeszcze komentarzy
cs komentář; komentáře; komentářů; příspěvek; příspěvky; příspěvků; diskuse; diskuze; příspěvků v diskusi; počet komentářů | žádné komentáře; bez komentářů; zatím bez komentářů; žádné příspěvky; zatím žádné komentáře
sk komentár; komentáre; komentárov; príspevok; príspevky; príspevkov; diskusia; počet komentárov | žiadne komentáre; bez komentárov; zatiaľ žiadne komentáre
hu hozzászólás; hozzászólások; komment; kommentek | nincs hozzászólás; még nincs hozzászólás; nincsenek hozzászólások; nincs komment
ka კომენტარი; კომენტარები | კომენტარები არ არის; კომენტარი არ არის
hy մեկնաբանություն; մեկնաբանություններ | մեկնաբանություններ չկան; մեկնաբանություն չկա
kk пікір; пікірлер | пікір жоқ; пікірлер жоқ; әзірге пікір жоқ
he תגובה; תגובות; מספר תגובות | אין תגובות; אין תגובות עדיין; עדיין אין תגובות
ar تعليق; تعليقات; تعليقا; التعليقات; عدد التعليقات; ردود | لا توجد تعليقات; لا تعليقات; لا يوجد تعليقات; لا توجد تعليقات بعد
fa نظر; نظرات; دیدگاه; دیدگاه ها; دیدگاهها; نظر کاربران; تعداد نظرات | بدون نظر; بدون دیدگاه; نظری ثبت نشده است; نظری وجود ندارد; هیچ نظری ثبت نشده
ur تبصرہ; تبصرے; تبصرے ہیں | کوئی تبصرہ نہیں; ابھی تک کوئی تبصرہ نہیں
hi टिप्पणी; टिप्पणियां; टिप्पणियाँ; कमेंट; कमेंट्स | कोई टिप्पणी नहीं; कोई कमेंट नहीं; अभी तक कोई टिप्पणी नहीं
mr टिप्पणी; टिप्पण्या; प्रतिक्रिया | कोणतीही टिप्पणी नाही; प्रतिक्रिया नाहीत
ne टिप्पणी; टिप्पणीहरू; प्रतिक्रिया | कुनै टिप्पणी छैन; प्रतिक्रिया छैन
bn মন্তব্য; টি মন্তব্য; মন্তব্যসমূহ; টি মন্তব্য রয়েছে | কোনো মন্তব্য নেই; কোন মন্তব্য নেই; মন্তব্য নেই
gu ટિપ્પણી; ટિપ્પણીઓ; કોમેન્ટ | કોઈ ટિપ્પણી નથી
ta கருத்து; கருத்துகள்; கருத்துக்கள் | கருத்துகள் இல்லை; கருத்துக்கள் இல்லை
te వ్యాఖ్య; వ్యాఖ్యలు; కామెంట్లు | వ్యాఖ్యలు లేవు
ml അഭിപ്രായം; അഭിപ്രായങ്ങൾ; കമന്റുകൾ | അഭിപ്രായങ്ങളൊന്നുമില്ല
th ความคิดเห็น; ความเห็น; คอมเมนต์; จำนวนความคิดเห็น | ไม่มีความคิดเห็น; ยังไม่มีความคิดเห็น
vi bình luận; ý kiến; ý kiến bạn đọc; lượt bình luận; ý kiến bình luận | chưa có bình luận; không có bình luận; chưa có bình luận nào
id komentar; komen; tanggapan; ulasan pembaca; jumlah komentar | belum ada komentar; tidak ada komentar; tiada komen; belum ada tanggapan
tl komento; mga komento | walang komento; wala pang komento
zh 评论; 評論; 共有评论; 条评论; 則評論; 條評論; 个评论; 個評論; 留言; 則留言; 條留言; 条留言; 个留言; 個留言; 跟帖; 条跟帖; 跟贴; 评论数; 評論數; 则评论; 回應; 則回應; 篇回應; 条回复; 人评论; 网友评论; 全部评论 | 暂无评论; 暫無評論; 没有评论; 沒有評論; 尚无评论; 暂无留言; 尚無留言; 沒有留言; 还没有评论
ja コメント; 件のコメント; 件コメント; コメント件; コメント数; 件; コメント一覧; 件のコメントがあります; 件のコメントを見る | コメントなし; コメントはありません; コメントはまだありません
ko 댓글; 개의 댓글; 개 댓글; 댓글 개; 댓글수; 댓글 수; 의견; 개의 의견; 댓글 건; 전체 댓글; 덧글 | 댓글 없음; 댓글이 없습니다; 아직 댓글이 없습니다; 등록된 댓글이 없습니다
sw maoni; maoni ya wasomaji | hakuna maoni; hakuna maoni bado
af kommentaar; kommentare; aantal kommentare | geen kommentaar; nog geen kommentaar
cy sylw; sylwadau | dim sylwadau
ga nóta tráchta; tráchtanna; trácht | gan tráchtanna
"""
_AROUND = frozenset(
    """
    view see show read all the load post go to join with has and of our jump write leave add your a
    alle anzeigen lesen ansehen zeigen zu den einblenden zum
    bekijk lees toon bekijken visa läs se les vis näytä lue kaikki
    voir les lire tous toutes afficher la
    ver los leer todos todas mostrar las ler os vedi leggi tutti i mostra
    vezi citește toate zobacz wszystkie pokaż czytaj zobrazit číst všechny
    共 共有 已有 全部 총
    показать все читать смотреть показати всі читати преглед tümünü gör göster oku
    lihat semua tampilkan xem tất cả
    """.split()
)
"""Words around a count that change nothing: “View all 12 comments”."""
_COUNTERS = frozenset("条 條 則 则 个 個 件 개 건 टि টি".split())
_UNITS: dict[str, int] = {
    **dict.fromkeys(
        "k tsd tsd. tys tys. тыс тыс. тис тис. хил хил. tis tis. rb ribu bin".split(), 1_000
    ),
    **dict.fromkeys("mil tuh tuh. t. ezer mijë mie χιλ χιλ. χιλ. ألف אלף آلاف هزار".split(), 1_000),
    **dict.fromkeys("천 千 พัน nghìn ngàn हज़ार हजार হাজার elfu χιλιάδες".split(), 1_000),
    **dict.fromkeys("만 万 萬 หมื่น".split(), 10_000),
    **dict.fromkeys("แสน लाख লাখ lakh".split(), 100_000),
    **dict.fromkeys("m mn mio mio. mln mln. млн млн. jt juta mi ล้าน triệu".split(), 1_000_000),
}
_UNIT_WORDS = "|".join(sorted(map(re.escape, map(plain, _UNITS)), key=len, reverse=True))
_BY_UNIT = {plain(unit): times for unit, times in _UNITS.items()}
_NUMBER = r"[0-9]+(?:[.,' ][0-9]+)*"
_FOUND = re.compile(
    # A unit is one only where no letter follows: “12 m”, not “12 more”.
    rf"(?P<number>{_NUMBER})(?:\+(?!\w))?(?:\s?(?P<unit>{_UNIT_WORDS})(?![a-zа-яß-ž]))?"
)
_WORDS = (
    "comments?|replies|reply|responses?|shares?|"
    "kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|"
    "комментари[йяев]+|コメント|评论|댓글"
)
_COUNT = re.compile(
    rf"(?:(?:{_WORDS})\s*:?\s*)?"
    rf"(?P<open>[(\[])?\s*(?P<number>{_NUMBER})(?:\s?(?P<unit>{_UNIT_WORDS}))?\s*(?P<close>[)\]])?"
    rf"(?:\s*(?:{_WORDS}))?",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,' ][0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")
_DECIMAL = re.compile(r"[0-9]{1,6}(?:[.,][0-9]{1,3})?")
_MAX_DIGITS = 18


def parse_count(text: str) -> int | None:
    """The count that a whole text prints, or ``None`` where it prints none.

    Reads ``123``, ``1,234``, ``1.234``, ``1 234``, ``1,23,456``, ``1.2k``, ``3m``, ``1,2 тыс.``,
    ``1.2万``, ``(45)``, and those with “comments”, “replies” or “shares” beside them. A fraction
    without a unit (``1.2``) is no count. What a count is of, :func:`parse_comment_count` tells.
    """
    if len(text) > MAX_LENGTH or not any(map(str.isdigit, text)):
        return None
    match = _COUNT.fullmatch(plain(text))
    if match is None or (match["open"] is None) != (match["close"] is None):
        return None
    return _value(match["number"], match["unit"])


def parse_comment_count(text: str) -> int | None:
    """How many comments a text says that readers left; ``None`` where it says nothing of it.

    Reads ``45 Kommentare``, ``Comentarios (1.204)``, ``View all 12 comments``, ``12条评论``,
    ``댓글 3개``, ``1,2 тыс. комментариев`` and their like in some fifty languages; ``No comments yet``
    is 0. A word for comments must stand there: shares, views and bare numbers are none, nor is an
    invitation (“Be the first to comment”). The whole text must say it.

    :param text: at most :data:`MAX_LENGTH` characters.
    """
    if len(text) > MAX_LENGTH:
        return None
    line = plain(text)
    matches = list(_FOUND.finditer(line))
    if not matches:
        return 0 if spaced(line) in _comment_words()[1] else None
    if len(matches) > 1 or not _is_of_comments(line, matches[0]):
        return None
    return _value(matches[0]["number"], matches[0]["unit"])


@cache
def _comment_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words for comments, and lines that say there are none, of all languages."""
    some: set[str] = set()
    none: set[str] = set()
    for _, (words, lines) in rows(_COMMENTS):
        some.update(map(entry, words.split(";")))
        none.update(map(entry, lines.split(";")))
    return frozenset(some), frozenset(none)


def _is_of_comments(line: str, match: re.Match[str]) -> bool:
    before, after = spaced(line[: match.start()]), spaced(line[match.end() :])
    if line[match.start() - 1 : match.start()] in ("-", "/", "#") or "%" in line:
        return False
    known = _comment_words()[0]
    if before in known and after in ("", *_COUNTERS):
        return True
    words = f"{before} # {after}".split()
    while words[0] in _AROUND:
        del words[0]
    while words[-1] in _AROUND:
        del words[-1]
    at = words.index("#")
    while at == 0 and words[1:] and words[1] in _AROUND:
        del words[1]
    first, last = " ".join(words[:at]), " ".join(words[at + 1 :])
    if not first:
        return last in known and last not in _COUNTERS
    return first in known and (not last or last in _COUNTERS)


def _value(number: str, unit: str | None) -> int | None:
    """The number that is printed so, or ``None`` where its separators contradict each other."""
    number = number.strip()
    if unit is not None and _DECIMAL.fullmatch(number):
        return int(Decimal(number.replace(",", ".")) * _BY_UNIT[unit])
    if len(number) > _MAX_DIGITS or unit is not None:
        return None
    if number.isdigit():
        return int(number)
    return int(re.sub(r"[^0-9]", "", number)) if _one_separator(number) else None


def _one_separator(number: str) -> bool:
    return _GROUPED.fullmatch(number) is not None and len(set(re.sub(r"[0-9]", "", number))) == 1
