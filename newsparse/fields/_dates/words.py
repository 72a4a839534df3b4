"""Words that stand beside a printed date: its labels and its prepositions.

All entries are folded (:func:`newsparse.fields._dates.months.fold`) before they are compared; those of
scripts written without spaces are compared from the end of a run.
"""

from __future__ import annotations

from functools import cache

from newsparse.fields._dates.months import fold
from newsparse.fields._words.tables import phrases, words

_ENGLISH_PUBLISHED = """
published; posted; issued; created; released; added; uploaded; publication date; date published;
published date; date of publication; pub date; filed; publish date; published online; submitted;
publication; publish
"""
_PUBLISHED = """
veröffentlicht; publiziert; erschienen; erstellt; geschrieben; erstveröffentlichung; veröffentlichung;
veröffentlichungsdatum; online seit; eingestellt; erscheinungsdatum;
publié; publiée; paru; parue; publication; mis en ligne; mise en ligne; posté; postée; créé; créée;
date de publication; écrit; rédigé;
publicado; publicada; publicación; fecha de publicación; creado; creada; subido;
publicação; postado; postada; data de publicação; criado; criada;
pubblicato; pubblicata; pubblicazione; data di pubblicazione; postato; inserito; creato; scritto;
gepubliceerd; geplaatst; publicatiedatum; verschenen; gepubliseer; geplaas;
publicerad; publicerat; publicerades; publicerades först; skapad; inlagd;
publisert; lagt ut; publiceret; udgivet; offentliggjort; oprettet; opprettet; birt; birtist;
julkaistu; julkaisupäivä; ilmestynyt; avaldatud; ilmunud; lisatud; avaldamisaeg;
publicēts; publicēta; ievietots; paskelbta; publikuota; publikavimo data; paskelbimo data;
opublikowano; opublikowany; opublikowane; publikacja; data publikacji; dodano; utworzono;
data utworzenia; data dodania;
publikováno; vydáno; zveřejněno; vytvořeno; datum vydání; publikované; uverejnené; zverejnené;
vydané; vložené;
objavljeno; objavljen; objavljena; datum objave; objava; објављено; објављен; објавено; објавена;
публикувано; публикувана; публикуван; дата на публикуване; публикация;
опубликовано; опубликована; опубликован; дата публикации; размещено; создано; добавлено;
опубліковано; опублікований; дата публікації; оприлюднено; розміщено; апублікавана; апублікаваны;
publicat; publicată; data publicării; postat; data publicarii;
megjelent; közzétéve; publikálva; létrehozva; feltöltve; megjelenés;
publikuar; botuar; postuar; publikuar më;
δημοσίευση; δημοσιεύτηκε; δημοσιεύθηκε; δημοσιευμένο; αναρτήθηκε; καταχώρηση; καταχωρήθηκε;
ημερομηνία δημοσίευσης; δημοσιευμένη;
yayınlanma; yayınlanma tarihi; yayınlandı; yayın tarihi; yayımlanma; yayımlanma tarihi; yayımlandı;
ilk yayın; ilk yayın tarihi; giriş; giriş tarihi; oluşturulma; oluşturulma tarihi; eklenme; eklenme tarihi; haber giriş;
dərc olunub; dərc edilib; yayımlanıb; жарияланды; жарияланған; жарияланған күні; жарияланган;
e'lon qilindi; e'lon qilingan; chop etildi; нашр шуд; нийтэлсэн; нийтлэгдсэн; нийтэлсэн огноо;
გამოქვეყნდა; გამოქვეყნებულია; გამოქვეყნების თარიღი; հրապարակվել է; հրապարակված; հրապարակվել;
פורסם; פורסמה; תאריך פרסום; הועלה; פרסום ראשון; פורסם לראשונה;
نشر; نشرت; النشر; تاريخ النشر; تم النشر; نشرت في; نشر في; كتب; أنشئ; نشر بتاريخ;
منتشر شده; تاریخ انتشار; انتشار; منتشر شد; زمان انتشار; شائع; شائع شدہ; تاریخ اشاعت; اشاعت;
خپور شوی; خپرېدو نېټه; hatiye weşandin;
प्रकाशित; प्रकाशन तिथि; प्रकाशित तिथि; पब्लिश; पब्लिश्ड; प्रकाशन; प्रसिद्ध;
প্রকাশ; প্রকাশিত; প্রকাশের সময়; প্রকাশকাল; પ્રકાશિત; ਪ੍ਰਕਾਸ਼ਿਤ; ප්‍රකාශිත; පළ කළේ;
வெளியிடப்பட்டது; பதிவு; வெளியீடு; பதிவு செய்த நாள்; ప్రచురణ; ప్రచురించబడింది; పోస్ట్ చేసిన తేదీ;
ಪ್ರಕಟಿಸಲಾಗಿದೆ; ಪ್ರಕಟಣೆ; പ്രസിദ്ധീകരിച്ചത്;
đăng; đăng lúc; xuất bản; ngày đăng; đăng ngày;
diterbitkan; terbit; dipublikasikan; diunggah; tanggal terbit; tayang; disiarkan; diterbitkan pada;
nai-publish; inilathala; inilabas; nilathala;
imechapishwa; ilichapishwa; iliyochapishwa; ishicilelwe; kushicilelwe; ishicilelwe ngo; ipapashwe;
la daabacay; an wallafa; wallafa; የታተመ; ታተመ;
foilsithe; cyhoeddwyd; argitaratua; argitaratze data; publicada; publicado; ippubblikat; publizéiert
"""

_ENGLISH_MODIFIED = """
updated; update; modified; edited; changed; revised; corrected; amended; date modified;
modification date; updated date; date updated
"""
_MODIFIED = """
aktualisiert; aktualisierung; geändert; änderung; bearbeitet; überarbeitet; ergänzt;
letzte aktualisierung; letzte änderung; upgedatet;
mis à jour; mise à jour; modifié; modifiée; actualisé; actualisée; màj; maj; mis a jour; mise a jour;
dernière mise à jour; dernière modification;
actualizado; actualizada; actualización; modificado; modificada; última actualización;
última modificación; modificación; editado;
atualizado; atualizada; atualização; alterado; última atualização; modificação;
aggiornato; aggiornata; aggiornamento; modificato; modifica; ultimo aggiornamento; ultima modifica;
bijgewerkt; gewijzigd; geüpdatet; aangepast; laatste update; laatste wijziging; opgedateer; bygewerk;
uppdaterad; uppdaterat; uppdaterades; ändrad; redigerad; oppdatert; endret; redigert; opdateret;
ændret; rettet; redigeret; uppfært; breytt; senast ändrad; siste oppdatering;
päivitetty; muokattu; päivitys; uuendatud; muudetud; atjaunots; labots; papildināts; atjaunināts;
atnaujinta; redaguota; papildyta;
zaktualizowano; aktualizacja; zmodyfikowano; data aktualizacji; zmieniono; ostatnia aktualizacja;
modyfikacja; ostatnia modyfikacja;
aktualizováno; aktualizace; upraveno; změněno; aktualizované; upravené; aktualizácia; zmenené;
posodobljeno; spremenjeno; dopolnjeno; ažurirano; izmijenjeno; izmenjeno; zadnja izmjena;
posljednja izmjena; poslednja izmena; измењено; ажурирано; последња измена; изменето;
обновено; обновена; актуализирано; актуализирана; променено; последна промяна;
обновлено; обновлена; обновлен; изменено; отредактировано; последнее обновление; дата обновления;
обновление; оновлено; змінено; відредаговано; оновлена; абноўлена; адноўлена;
actualizat; actualizată; actualizare; modificat; ultima actualizare; ultima modificare; data actualizării;
data ultimei actualizări; data modificării; actualizării;
frissítve; módosítva; frissítés; utolsó frissítés; frissült; módosult; módosítás;
përditësuar; përditësimi i fundit; i përditësuar;
ενημέρωση; ενημερώθηκε; τελευταία ενημέρωση; ανανεώθηκε; τροποποίηση; τελευταία τροποποίηση;
ενημερωμένο; ανανέωση;
güncelleme; güncellendi; son güncelleme; güncellenme; güncelleme tarihi; güncellenme tarihi;
son güncelleme tarihi; son güncellenme; yenilənib; yeniləndi; жаңартылды; жаңартылған; жаңыртылган;
yangilandi; навсозӣ шуд; шинэчилсэн; шинэчлэгдсэн; განახლდა; განახლებულია; განახლებული;
թարմացվել է; թարմացվել; թարմացված;
עודכן; עודכנה; עדכון אחרון; עודכן לאחרונה; עדכון; שונה;
تحديث; آخر تحديث; حدث; تم التحديث; تاريخ التحديث; التحديث; محدث; تعديل; آخر تعديل;
به‌روزرسانی; بروزرسانی; به روز رسانی; آخرین به‌روزرسانی; به روز شده; به‌روز شده; ویرایش;
اپ ڈیٹ; اپڈیٹ; آخری اپ ڈیٹ; تازہ کاری; تازه شوی; hatiye nûkirin;
अपडेट; अपडेटेड; अंतिम अपडेट; अद्यतन; संशोधित; अपडेट किया गया; अद्ययावत; अद्यावधिक; अपडेट किया;
আপডেট; হালনাগাদ; সর্বশেষ আপডেট; অपডেট; அப்டேட்; புதுப்பிக்கப்பட்டது; கடைசி அப்டேட்;
అప్‌డేట్; అప్డేట్; నవీకరణ; నవీకరించబడింది; ನವೀಕರಿಸಲಾಗಿದೆ; ಅಪ್‌ಡೇಟ್; പുതുക്കിയത്; അപ്ഡേറ്റ്;
અપડેટ; અપડેટેડ; ਅੱਪਡੇਟ; ਅਪਡੇਟ; යාවත්කාලීන; යාවත්කාලීන කළේ;
cập nhật; sửa đổi; cập nhật lúc; cập nhật lần cuối; chỉnh sửa;
diperbarui; diupdate; pembaruan; terakhir diperbarui; dikemas kini; dikemaskini; kemas kini;
na-update; inapdeyt; huling na-update; imesasishwa; ilisasishwa; imehaririwa; kubuyekezwe;
kuvuselelwe; ibuyekezwe; ihlaziywe; la cusbooneysiiyay; an sabunta; sabunta; የዘመነ; ተሻሽሏል;
aktualisierungsdatum; änderungsdatum; date de mise à jour; date de modification; fecha de actualización;
fecha de modificación; data de atualização; data di aggiornamento; data di modifica;
datum laatste wijziging; uppdateringsdatum; opdateringsdato; oppdateringsdato; päivityspäivä;
datum aktualizace; dátum aktualizácie; datum ažuriranja; datum izmjene; datum posodobitve;
датум ажурирања; дата на актуализация; дата оновлення; дата зміни; дата изменения;
frissítés dátuma; módosítás dátuma; ημερομηνία ενημέρωσης; data e përditësimit; yenilənmə tarixi;
תאריך עדכון; تاريخ التعديل; تاریخ به‌روزرسانی; تاریخ بروزرسانی; अपडेट तिथि;
ngày cập nhật; tanggal pembaruan; tarikh kemas kini; data d'actualització;
nuashonraithe; diweddarwyd; eguneratua; actualitzat; actualitzada; azken eguneraketa;
aġġornat; aktualiséiert
"""

_UNSPACED_PUBLISHED = """
发布 發布 发表 發表 发布时间 发布于 發布時間 發佈 發佈時間 刊登 刊登时间 出版 发稿 上传 發布日期 发布日期 建立
公開 公開日 公開日時 配信 掲載 投稿 投稿日 掲載日 発行 発表 初公開 配信日時 投稿日時 公開時間
입력 등록 작성 게시 발행 기사입력 최초입력 등록일 게재 송고 입력일 작성일 발행일 기사등록 승인
เผยแพร่ เผยแพร่เมื่อ วันที่เผยแพร่ โพสต์เมื่อ ลงข่าวเมื่อ เผยแพร่ครั้งแรก ເຜີຍແຜ່ ផ្សាយ ចុះផ្សាយ ထုတ်ဝေ
"""
_UNSPACED_MODIFIED = """
更新 更新时间 更新時間 更新于 更新於 最后更新 最後更新 修改 修订 编辑 更新日期 最後更新時間
更新日 更新日時 最終更新 最終更新日 最終更新日時 修正 改訂 再更新
수정 최종수정 업데이트 수정일 기사수정 변경 최종업데이트
อัปเดต อัพเดท ปรับปรุง ปรับปรุงล่าสุด อัปเดตล่าสุด แก้ไขล่าสุด อัพเดตล่าสุด แก้ไข อัปเดตเมื่อ ອັບເດດ ធ្វើបច្ចុប្បន្នភាព
"""
_UNSPACED_PLAIN = (
    "日期 时间 時間 日時 発行日 날짜 일시 วันที่ เมื่อ เมื่อวันที่ เวลา วัน ថ្ងៃ ថ្ងៃទី ທີ່ ວັນທີ 于 於 在 の 日付"
)

_FILLERS = """
on at the of this d laas article story post page first last originally date time from as was latest
most recently previously initially online news piece and
stand am um den vom der zuletzt zuerst erstmals artikel beitrag datum uhrzeit uhr letzte und
le à a l un par pour article dernière premier première fois heure date et depuis
el la las los de fecha hora última último en y por primera vez
em às as ao o os data do da pela primeira vez e última
il alle ore del dello ultima ultimo prima volta ed è stato
op om laatst voor het eerst tijd artikel
den kl klockan senast först sist sidst først klokken tid opprinnelig dato datum
klo viimeksi ensimmäisen kerran kell viimati plkst val
dnia godz godzina o r g w v ve dne čas hod u ob sata naposledy naposled zadnjič nazadnje zadnje
poslednji put zadnji послідній dana
в у о от время дата року года г час последний раз об на във последно последен дата ден
la ora în data din și
időpontja legutóbb utoljára ekkor
më në datën ora
στις ώρα την τελευταία φορά ημερομηνία ώρ ημ/νία ώρα: στη
tarih tarihi saat saati da de son ilk ve haber tarixi
күні сағат огноо цаг kuni vaqti
თარიღი დრო օրը ժամը ամսաթիվ
בשעה בתאריך תאריך לאחרונה ב שעה ביום
في بتاريخ الساعة يوم تاريخ عند الموافق اليوم منذ تم
در ساعت تاریخ روز زمان تاریخ: کو بوقت وقت بروز په نېټه
को बजे पर दिनांक समय तिथि तारीख दिन रोजी वाजता मिति गते
সময় তারিখ এ টা টায় தேதி நேரம் அன்று மணி తేదీ సమయం ದಿನಾಂಕ ಸಮಯ തീയതി സമയം તારીખ સમય ਮਿਤੀ
ngày vào lúc giờ thời gian lần cuối
pada tanggal pukul jam hari tarikh terakhir
noong petsa ika saa tarehe siku ngo ngomhla umhla
ar an ag dyddiad egunean
taariikhda kwanan ቀን
po raz pierwszy pierwotnie poprvé poprvýkrát prvýkrát prvič prvi put впервые вперше упершыню първи път
ursprünglich initialement originalmente inizialmente originariamente inicialmente oorspronkelijk
ursprungligen oprindeligt oprindelig upprunalega esmakordselt pirmą kartą pirmo reizi pertama kali
لأول أول مرة پہلی بار نخستین اولین पहली बार पहिल्यांदा প্রথম đầu tiên
"""

_FIRST = """
first originally initially erstmals zuerst erstveröffentlichung ursprünglich première premier initialement
initiale primera primero original originalmente inicialmente primeira primeiro prima primo inizialmente
originariamente eerst eerste oorspronkelijk först ursprungligen først oprindelig oprindeligt
opprinnelig opprinnelege ensimmäisen alunperin esmakordselt pierwszy pierwotnie poprvé poprvýkrát prvýkrát
prvič prvi първи впервые первый вперше упершыню πρώτη ilk لأول أول پہلی نخستین اولین पहली पहिल्यांदा প্রথম
đầu pertama לראשונה ראשון először elsőként pirmą pirmo
"""
"""Words of labels, folded later, that say that what they label is the first publication."""
_FIRST_UNSPACED = "初公開 初出 最初 최초 首次 首发 首發 ครั้งแรก"

_AT = """
at um à a as às ás alle ore ora orë kl klo klokken klockan klukkan om op h hrs godz o w v ve ob u on the
and by time les las la le il am den ao hora horas heures uhrzeit kello kell plkst val t m
в у о об час часа время г год года года р r ж ч на от сағат цаг ժամը ժ
στις ώρα saat saati tarihinde بالساعة الساعة ساعة ساعت वक्त समय बजे को रात सुबह शाम दोपहर সময় সকাল বিকেল রাত দুপুর
நேரம் సమయం lúc vào ngày pukul jam ng ngo ga ar ag בשעה
"""
_DAY_FIRST = """
heure hora ora horário giờ waktu czasu
uhr uur klo kl klokken klockan godz hod kell plkst ώρα saat heures montag dienstag mittwoch donnerstag
freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì
venerdì понедельник вторник среда четверг пятница суббота воскресенье poniedziałek wtorek środa czwartek
piątek maandag dinsdag woensdag donderdag vrijdag måndag tisdag onsdag torsdag fredag thứ
"""
_DAY_FIRST_AT = """
à às as a alle ore orë om um kl klokken klockan klukkan kello klo o w v ve ob u у в о kell plkst val
lúc vào pukul jam saat στις ώρα ore la las les den
"""
"""What stands between a day in figures and its time in such languages; elsewhere it may be any word."""
_MONTH_TELLERS = (
    (
        "pl cs",
        """
        opublikowano opublikowany opublikowane publikacja publikacji dodano utworzono utworzenia dodania
        aktualizacja aktualizacji zaktualizowano zmodyfikowano zmieniono modyfikacja ostatnia dnia godz
        godzina poniedziałek wtorek środa czwartek piątek niedziela
        publikováno vydáno zveřejněno vytvořeno aktualizováno aktualizace upraveno změněno hod hodin
        pondělí úterý středa čtvrtek pátek neděle
        """,
    ),
    (
        "hr",
        """
        objavljeno objavljen objavljena objava objave ažurirano izmijenjeno zadnja posljednja izmjena
        vrijeme sati godine god ponedjeljak utorak srijeda četvrtak petak nedjelja
        """,
    ),
)
"""Words on the date lines of languages in which a month's word names another month than elsewhere."""
_BOTH_ORDERS = """
nai-publish; inilathala; inilabas; nilathala; na-update; inapdeyt; huling na-update; megjelent; közzétéve;
publikálva; létrehozva; feltöltve; megjelenés; frissítve; módosítva; frissítés; utolsó frissítés; frissült;
módosult; módosítás; paskelbta; publikuota; atnaujinta; redaguota; papildyta; publikavimo data;
paskelbimo data; нийтэлсэн; нийтлэгдсэн; нийтэлсэн огноо; шинэчилсэн; шинэчлэгдсэн
"""
"""Labels of languages whose papers put the month or the year first, some or all of them."""

_PREPOSITIONS = """
on of from since until before after in at the | am an vom dem den der des bis seit zum | le du au depuis
el del al desde hasta | il dal del al | em no do de da desde até | op van vanaf sinds | den d fra från på
w we od do | v ve dne dňa od | dana u od | la din pe în | në më | στις την από | в во с до от на | в від до з
у на ў | fyrir frá | pada dari | vào | في منذ | در از | ב
"""
"""What leads a day into a sentence, without the sentence."""


@cache
def prepositions() -> frozenset[str]:
    """Words, folded, after which a bare day is the end of a sentence rather than a date line."""
    return frozenset(map(fold, words(_PREPOSITIONS.replace("|", " "))))


@cache
def role_words() -> dict[str, str]:
    """Labels, folded, with the role that they give: ``published`` or ``modified``."""
    found = {fold(entry): "published" for entry in phrases(_ENGLISH_PUBLISHED)}
    found |= {fold(entry): "modified" for entry in phrases(_ENGLISH_MODIFIED)}
    found |= {fold(entry): "published" for entry in phrases(_PUBLISHED)}
    found |= {fold(entry): "published" for entry in words(_UNSPACED_PUBLISHED)}
    found |= {fold(entry): "modified" for entry in phrases(_MODIFIED)}
    found |= {fold(entry): "modified" for entry in words(_UNSPACED_MODIFIED)}
    found.pop("", None)
    return found


@cache
def day_first_words() -> frozenset[str]:
    """Words on date lines, folded, of languages whose papers all print the day before the month."""
    english = phrases(_ENGLISH_PUBLISHED) | phrases(_ENGLISH_MODIFIED) | phrases(_BOTH_ORDERS)
    labels = phrases(_PUBLISHED) | phrases(_MODIFIED)
    found = {fold(part) for entry in labels - english for part in entry.split()}
    found -= {fold(part) for entry in english for part in entry.split()} | fillers()
    return frozenset(found | set(map(fold, words(_DAY_FIRST))))


@cache
def at_of_day_first() -> frozenset[str]:
    """Words, folded, between a day in figures and its time, of languages that put the day first."""
    return frozenset(map(fold, words(_DAY_FIRST_AT)))


@cache
def month_tellers() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Languages, and the words, folded, that tell them where a month's word names several months."""
    return tuple(
        (words(languages), frozenset(map(fold, words(told)))) for languages, told in _MONTH_TELLERS
    )


@cache
def unspaced_words() -> tuple[str, ...]:
    """Labels of scripts written without spaces, folded, the longest first."""
    found = words(f"{_UNSPACED_PUBLISHED} {_UNSPACED_MODIFIED} {_UNSPACED_PLAIN}")
    return tuple(sorted(map(fold, found), key=lambda word: (-len(word), word)))


@cache
def fillers() -> frozenset[str]:
    """Words that may stand among a date's labels and say nothing more."""
    return frozenset(fold(word) for word in words(f"{_FILLERS} {_UNSPACED_PLAIN}"))


@cache
def first_words() -> frozenset[str]:
    """Words of labels, folded, that say that a publication was the first: “erstmals”."""
    return frozenset(fold(word) for word in words(_FIRST))


@cache
def first_signs() -> tuple[str, ...]:
    """Such words of scripts written without spaces."""
    return tuple(sorted(words(_FIRST_UNSPACED)))


@cache
def time_words() -> frozenset[str]:
    """Words that may stand between a day and its time."""
    return frozenset(fold(word.rstrip(".:")) for word in words(f"{_AT} {_UNSPACED_PLAIN}"))
