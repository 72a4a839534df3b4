"""Reading times: how many minutes a page says that its article takes to read."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields._words.plain import entry, plain, rows, spaced

MAX_READING_TIME = 70
"""Longer texts are no reading times."""
MAX_MINUTES = 300
"""No article takes longer."""

# Of each language: words for minutes; what stands before the number; what stands after the minutes.
_TABLE = """
en min; mins; minute; minutes; m | reading time; read time; time to read; estimated reading time; article reading time; est reading time; reading time estimate; read | read; reads; reading; to read; read time; reading time; reader; of reading; long read
de min; minute; minuten; minütige; mins | lesezeit; lesedauer; lesezeit artikel; geschätzte lesezeit; artikel lesen; zu lesen in; die lesezeit beträgt; lesedauer des artikels | lesezeit; lesedauer; zu lesen; lesen; lektüre; zum lesen
nl min; minuut; minuten; mins | leestijd; geschatte leestijd; gemiddelde leestijd; lezen in | leestijd; lezen; om te lezen; leestijd artikel
sv min; minut; minuter; minuters | lästid; lästiden; beräknad lästid; läsning; läs på | läsning; lästid; att läsa; läs
no min; minutt; minutter; minutters | lesetid; beregnet lesetid; lesetiden er; lesning | lesetid; lesning; lesing; å lese; lest; les
da min; minut; minutter; minutters | læsetid; anslået læsetid; estimeret læsetid | læsetid; læsning; at læse; læs
is mín; mínúta; mínútur; mínútna | lestími; lestur; lestrartími | lestur; lestími; lestrartími
fi min; minuutti; minuuttia; minuutin | lukuaika; arvioitu lukuaika; lukemisaika | lukuaika; lukemiseen; lukea; luku
et min; minut; minutit; minutiline | lugemisaeg; lugemise aeg; loe | lugemist; lugemine; lugemiseks; lugemisaeg
lv min; minūte; minūtes; minūšu | lasīšanas laiks; lasīšanas ilgums; lasīšanai | lasīšanai; lasīšanas; lasīšana; lasīt
lt min; minutė; minutės; minučių | skaitymo laikas; skaitymo trukmė; skaitoma; perskaitysite per | skaitymo; skaityti; skaitymui; skaitymas
fr min; mn; minute; minutes | temps de lecture; durée de lecture; temps de lecture estimé; lecture; lecture de; lecture en; temps de lecture moyen; à lire en; article lu en | de lecture; lecture; pour lire; de temps de lecture; à lire
es min; mins; minuto; minutos | tiempo de lectura; tiempo estimado de lectura; lectura; lectura de; tiempo lectura; duración de lectura; lee en; se lee en | de lectura; lectura; para leer; de tiempo de lectura; leer
ca min; minut; minuts | temps de lectura; lectura; lectura de; temps estimat de lectura | de lectura; lectura; per llegir
gl min; minuto; minutos | tempo de lectura; lectura; lectura de | de lectura; lectura
pt min; mins; minuto; minutos | tempo de leitura; tempo estimado de leitura; leitura; leitura de; tempo médio de leitura; tempo leitura; lê-se em | de leitura; leitura; para ler; de tempo de leitura
it min; minuto; minuti | tempo di lettura; tempo di lettura stimato; tempo lettura; lettura; lettura di; lettura in; si legge in; leggi in | di lettura; lettura; per leggere; di tempo di lettura; lettura media
ro min; minut; minute | timp de citire; timp citire; timp de lectură; timp estimat de lectură; timp estimat de citire; citire; lectură; citești în | de citit; citire; de citire; de lectură; lectură; citit; pentru citire
eu min; minutu | irakurtzeko denbora; irakurketa denbora | irakurtzeko; irakurketa
el λεπτό; λεπτά; λεπτα; λ; λεπτών; min | χρόνος ανάγνωσης; διάρκεια ανάγνωσης; χρονος αναγνωσης; ανάγνωση; διαβάζεται σε | ανάγνωσης; ανάγνωση; διάβασμα; αναγνωση; αναγνωσης
sq min; minuta; minutë | koha e leximit; kohë leximi; lexim | lexim; leximi; për lexim
tr dk; dakika; dakikalık; dakikada; dakikadır; min | okuma süresi; okuma; tahmini okuma süresi; ortalama okuma süresi | okuma; okuma süresi; okunur; okunma süresi; okumalık; okuma zamanı
az dəq; dəqiqə; dəqiqəlik | oxuma müddəti; oxunma müddəti; oxuma vaxtı | oxuma; oxumaq; oxunur; oxuma müddəti
uz daqiqa; daq | o'qish vaqti; oʻqish vaqti | o'qish; oʻqish
ru мин; минута; минуты; минут; минуту; м | время чтения; время на чтение; чтение; на чтение; примерное время чтения; читать; читается за; прочтёте за; прочтете за | чтения; на чтение; читать; чтение; время чтения; на прочтение
uk хв; хвилина; хвилини; хвилин; хвилину | час читання; час на читання; читання; читати; приблизний час читання; прочитаєте за | читання; на читання; читати; час читання; на прочитання
be хв; хвіліна; хвіліны; хвілін | час чытання; чытанне; чытаць | чытання; на чытанне; чытаць
bg мин; минута; минути | време за четене; четене; прочит; време за прочит | четене; за четене; прочит; време за четене
mk мин; минута; минути | време за читање; читање | читање; за читање
sr мин; минут; минута; минуте; min; minut; minuta; minute | време читања; vreme čitanja; време за читање; vreme za čitanje; читање | читања; čitanja; за читање; za čitanje; читање; čitanje
hr min; minuta; minute; minutu | vrijeme čitanja; čitanje; vrijeme za čitanje; čita se | čitanja; za čitanje; čitanje; vrijeme čitanja
sl min; minuta; minuti; minute; minut | čas branja; predviden čas branja; branje; ocenjen čas branja | branja; branje; za branje
pl min; minuta; minuty; minut; minutę | czas czytania; czas czytania artykułu; szacowany czas czytania; ten tekst przeczytasz w; przeczytasz w; przeczytasz ten artykuł w; ten artykuł przeczytasz w; przewidywany czas czytania; czytanie | czytania; czytanie; lektury; na przeczytanie; by przeczytać; aby przeczytać
cs min; minuta; minuty; minut; minutu | doba čtení; čas čtení; délka čtení; čtení na; čtení; přečtete za; odhadovaná doba čtení | čtení; na přečtení; na čtení; ke čtení
sk min; minúta; minúty; minút; minútu | čas čítania; doba čítania; dĺžka čítania; čítanie na; čítanie; prečítate za | čítania; na prečítanie; čítanie; na čítanie
hu p; perc; perces; percig | olvasási idő; becsült olvasási idő; olvasásidő; olvasás; az olvasás; elolvasási idő | olvasás; olvasmány; olvasási idő; elolvasni; olvasnivaló; az olvasás; alatt elolvasható
ka წთ; წუთი; წუთში | წასაკითხად საჭირო დრო; კითხვის დრო; საკითხავი დრო | საკითხავი; კითხვა; წასაკითხად; კითხვის დრო
hy ր; րոպե; րոպեում | ընթերցման ժամանակ; ընթերցման տևողություն; ընթերցանության ժամանակը | ընթերցանություն; ընթերցում; ընթերցման; կարդալու
kk мин; минут; минутта | оқу уақыты; оқуға кететін уақыт | оқу; оқылады; оқу уақыты
he דק; דק'; דקה; דקות | זמן קריאה; משך קריאה; זמן קריאה משוער; זמן הקריאה | קריאה; לקריאה; זמן קריאה
ar دقيقة; دقائق; دقيقه; د | وقت القراءة; مدة القراءة; زمن القراءة; قراءة; القراءة; وقت القراءة المتوقع; مدة قراءة المقال; وقت قراءة المقال | للقراءة; قراءة; لقراءة المقال; من القراءة; وقت القراءة
fa دقیقه; دقيقه | زمان مطالعه; مدت مطالعه; زمان تقریبی مطالعه; زمان خواندن; زمان لازم برای مطالعه; مدت زمان مطالعه | مطالعه; زمان مطالعه; خواندن; برای مطالعه; زمان خواندن
ur منٹ; منٹس | پڑھنے کا وقت; مطالعے کا وقت | مطالعہ; پڑھنے کے لیے; میں پڑھیں; پڑھیں
hi मिनट; मिन | पढ़ने का समय; पढ़ने में समय; समय पढ़ने का | में पढ़ें; पढ़ें; का पठन; पढ़ने में; पढ़ने का समय; रीड
mr मिनिट; मिनिटे; मिनिटांत | वाचन वेळ; वाचण्याचा वेळ; वाचनाचा वेळ | वाचन; वाचा; वाचनासाठी
ne मिनेट | पढ्ने समय; पढ्न लाग्ने समय | पढाइ; पढ्ने; मा पढ्नुहोस्; पढ्न
bn মিনিট; মিনিটে; মিনিটের | পড়ার সময়; পড়তে সময়; পড়তে লাগবে | পড়া; পড়ুন; পড়ার সময়; পাঠ; পড়তে লাগবে
gu મિનિટ | વાંચવાનો સમય; વાંચન સમય | વાંચન; વાંચો; માં વાંચો
ta நிமிடம்; நிமிடங்கள்; நிமிட; நிமிடத்தில் | வாசிப்பு நேரம்; படிக்கும் நேரம்; வாசிக்கும் நேரம் | வாசிப்பு; படிக்க; வாசிக்க; படிக்கலாம்
te నిమిషం; నిమిషాలు; నిమిషాల; నిమిషాల్లో | చదివే సమయం; చదవడానికి సమయం | చదవండి; చదువు; చదవడానికి; పఠనం
ml മിനിറ്റ്; മിനിറ്റ് | വായനാ സമയം; വായന സമയം | വായന; വായിക്കാം
th นาที | เวลาอ่าน; ใช้เวลาอ่าน; ระยะเวลาอ่าน; เวลาในการอ่าน; อ่าน; อ่านใน | อ่าน; ในการอ่าน; ในการอ่านบทความ; อ่านจบ
vi phút | thời gian đọc; thời lượng đọc; đọc trong; đọc; đọc mất | đọc; để đọc; đọc bài; đọc tin
id mnt; menit; minit; min | waktu baca; lama membaca; estimasi waktu baca; waktu membaca; masa bacaan; masa membaca; bacaan; baca dalam; bacaan dalam | baca; membaca; bacaan; dibaca; waktu baca; untuk dibaca
tl min; minuto | oras ng pagbasa; basahin sa loob ng | pagbasa; na pagbasa; na babasahin
zh 分钟; 分鐘; 分; min | 阅读时间; 閱讀時間; 阅读时长; 閱讀時長; 阅读约; 閱讀約; 阅读需; 閱讀需; 阅读全文需; 预计阅读时间; 預計閱讀時間; 阅读本文大概需要; 阅读本文需; 閱讀本文約需; 全文阅读需; 阅读; 閱讀; 本文阅读时间 | 阅读; 閱讀; 读完; 讀完; 阅读时间; 閱讀時間; 可读完; 可讀完; 阅读时长; 阅读完; 的阅读时间
ja 分; 分間; min | 読了時間; 読了目安; 読了時間の目安; この記事は; 読むのにかかる時間; 読了の目安; 所要時間; 読了まで; 読了 | で読める; で読めます; で読了; で読み終えます; で読み終わります; で読了できます; 読了; で読む
ko 분 | 읽는 시간; 읽는데 걸리는 시간; 읽는 데 걸리는 시간; 예상 읽기 시간; 읽기 시간; 글 읽는 시간 | 읽기; 소요; 분량; 이면 읽습니다; 읽는 시간; 이면 읽을 수 있어요; 읽을거리; 안에 읽기; 독서
sw dk; dakika | muda wa kusoma; soma kwa | kusoma; za kusoma; ya kusoma
af min; minute; minuut | leestyd; lees in; geskatte leestyd | leestyd; lees; se lees; om te lees
cy munud; mun | amser darllen; darllen | darllen; i ddarllen; o ddarllen
ga nóim; nóiméad | am léitheoireachta; am léite | léitheoireachta; léamh; le léamh
"""
_FILLERS = frozenset(
    """
    a about an approx approximately around roughly up in circa ca cca ungefähr rund etwa ongeveer
    environ environs aproximadamente aprox cerca unos de aproximado ungefär ca. noin okolo około
    ok približno otprilike примерно около прибл приблизно близко yaklaşık ortalama sekitar kira-kira
    khoảng ~ ≈ ± 約 约 大约 大約 大概 약 ประมาณ تقريبا نحو حوالی تقریبا لگ بھگ लगभग প্রায় est only just your
    - mintegy körülbelül kb περίπου az aprx + less than under mniej niż weniger als minder dan moins menos meno mindre enn än manje nego méně než < pod per en em
    """.split()
)
# What East Asian lines glue to the number: 約5分で.
_GLUED = re.compile(r"(?:約|约|大约|大約|大概需要|大概|약|需要|需|全文)\s*$")
_NUMBER = re.compile(
    r"(?<![0-9])(?<![0-9][.,:/])([0-9]{1,3})(?:\s?[-–~〜]\s?([0-9]{1,3}))?(?![0-9]|[.,:/][0-9])"
)
_DIGITS = re.compile(r"[0-9]")


@cache
def _forms() -> frozenset[tuple[str, str]]:
    """What stands before and after the number, of all languages."""
    forms: set[tuple[str, str]] = set()
    for _, cells in rows(_TABLE):
        units, before, after = ([entry(phrase) for phrase in cell.split(";")] for cell in cells)
        before = [_bare(first) for first in before]
        for unit in units:
            forms.update((f"{first} {unit}", "") for first in before)
            ends = [end for last in after for end in (f"{unit} {last}", f"{unit}{last}")]
            forms.update(("", end) for end in ends)
            forms.update((first, end) for first in before for end in (unit, *ends))
    return frozenset(forms)


def parse_reading_time(text: str) -> int | None:
    """The minutes that a text says an article takes to read, or ``None``.

    Reads ``4 min read``, ``Lesezeit: 5 Minuten`` and ``読了時間 約3分`` and their like in some fifty
    languages; of ``3–4 minute read`` the greater. Words for reading must stand there: minutes
    alone (``5 min``) are none, nor is listening. The whole text must say it.

    :param text: at most :data:`MAX_READING_TIME` characters.
    :return: from 1 to :data:`MAX_MINUTES`.
    """
    if len(text) > MAX_READING_TIME or not any(map(str.isdigit, text)):
        return None
    line = plain(text)
    numbers = list(_NUMBER.finditer(line))
    if len(numbers) != 1:
        return None
    match = numbers[0]
    before, after = _bare(_GLUED.sub("", line[: match.start()])), _bare(line[match.end() :])
    if _DIGITS.search(before + after) or (before, after) not in _forms():
        return None
    minutes = int(match[2] or match[1])
    return minutes if 1 <= minutes <= MAX_MINUTES else None


def is_reading_time(text: str) -> bool:
    """Whether a text is one that :func:`parse_reading_time` reads."""
    return parse_reading_time(text) is not None


def _bare(text: str) -> str:
    """One side of the number without punctuation, and without “about” and its like."""
    words = spaced(text).split()
    while words and words[0] in _FILLERS and len(words) > 1:
        del words[0]
    while words and words[-1] in _FILLERS:
        del words[-1]
    return " ".join(words)
