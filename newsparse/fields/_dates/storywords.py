"""Words beside which a day is an event's, a life's or a rule's, and not the page's.

All entries are folded (:func:`newsparse.fields._dates.months.fold`) before they are compared.
"""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields._dates.months import fold
from newsparse.fields._words.tables import phrases, words

_SURE = """
born died birth death deadline expires expired expiry valid due copyright matchday kick-off kickoff
effective takes event when starts ends begins opens closes applies premiere premieres airs aired broadcast
geboren gestorben gegründet gültig einsendeschluss anpfiff spieltag wirksam inkrafttreten termin wann
veranstaltung veranstaltungstermin beginn einlass premiere kinostart anmeldeschluss sendung gesendet sendetermin
né née décédé décédée valable vigueur effectif rendez-vous quand événement début diffusé
nacido nacida fallecido fallecida fundado válido vence vigente vigencia efectivo evento cuándo cuando
comienza plazo estreno emitido
nascido nascida morreu faleceu vigência evento quando começa prazo estreia
fondato scade vigore evento quando inizio scadenza
overleden geldig kracht ingang evenement wanneer aanvang deadline uitgezonden
född död giltig gäller träder evenemang sändes
født død gyldig gjelder gælder arrangement når
fæddur látinn gildir viðburður hvenær
syntynyt kuollut voimassa voimaan tapahtuma milloin alkaa
sündinud surnud kehtib sündmus millal
dzimis miris spēkā pasākums kad gimė mirė galioja įsigalioja renginys kada
urodzony urodzona zmarł zmarła ważne ważny obowiązuje wchodzi wydarzenie kiedy termin
narozen narozena zemřel zemřela platí platné účinnost platnost událost akce kdy
narodený narodená zomrel zomrela platné podujatie kedy
rojen umrl umrla velja veljavno dogodek kdaj
rođen rođena umro umrla preminuo važi vrijedi događaj kada рођен преминуо важи догађај када
роден родена почина валиден валидна събитие кога роден починал настан
родился родилась умер умерла скончался действует действителен вступает мероприятие событие когда
народився народилася помер померла чинний чинна діє захід подія коли
нарадзіўся памёр дзейнічае падзея калі
született meghalt elhunyt érvényes hatályos esemény mikor
născut născută decedat decedată valabil valabilă vigoare eveniment când
lindur vdiq vlen ngjarje
γεννήθηκε πέθανε ισχύει ισχύς εκδήλωση πότε
doğum ölüm doğdu öldü geçerli yürürlük etkinlik etkinliği doğulub vəfat tədbir
туған қайтыс іс-шара tugʻilgan vafot tadbir
ولد ولدت توفي توفيت ساري يسري نافذ فعالية الموعد موعد متى
متولد درگذشت معتبر رویداد زمان_برگزاری برگزاری
נולד נולדה נפטר נפטרה בתוקף אירוע מתי
जन्म निधन प्रभावी लागू कार्यक्रम कब
জন্ম মৃত্যু কার্যকর অনুষ্ঠান কখন
பிறப்பு இறப்பு நிகழ்ச்சி ജനനം മരണം జననం మరణం కార్యక్రమం
پیدائش وفات تقریب

lahir meninggal wafat berlaku efektif acara kapan majlis
ipinanganak namatay kailan alizaliwa alifariki
rugadh bhásaigh imeacht ganwyd digwyddiad ekitaldia
nascut nascuda vigència esdeveniment falecido
"""
_LOOSE = """
founded nato nata morto morta mort morte vigor valido kraft ikraft since until till through from between
seit bis ab von depuis jusqu jusqu'au desde hasta até dal fino al tot vanaf sinds till från til fra asti alkaen
od do с до по від від_ з od
foto photo photograph picture image bild фото zdjęcie fotografía fotografie kuva fotó φωτο 写真 图 사진 صورة
kadar itibaren μέχρι από
registered established incorporated launched joined
registriert eingetragen beigetreten inscrit inscrite enregistré fondé fondée registrado registrada fundada
unido fondata registrato registrata iscritto geregistreerd opgericht registrerad grundad grundat registreret
grundlagt registrert stiftet perustettu rekisteröity liittynyt zarejestrowano zarejestrowany założono
registrováno registrovaný založeno založený založené registrované alapítva regisztrált înregistrat fondat
основан основана зарегистрирован зарегистрирована зарегистрировано засновано заснована зареєстровано
основано регистриран основана ιδρύθηκε εγγραφή kuruluş tescil kayıt تأسست تأسس مسجلة تأسیس נוסד נוסדה
स्थापना পঞ্জীকৃত স্থাপিত berdiri terdaftar didirikan itinatag osnovano osnovan registrirano
"""
FOUNDED = frozenset(("est", "estd", "gegr", "reg"))
"""Abbreviations, folded, that say so before a full stop: “Est. 12 May 2009”."""
_EVENTS = """
events; event; upcoming events; what's on; whats on; what’s on; calendar; diary; agenda; listings; dates for your diary;
veranstaltungen; veranstaltung; termine; termin; veranstaltungskalender; veranstaltungstipps; kalender;
événements; évènements; évènement; agenda des sorties; à l'agenda; sorties; rendez-vous;
eventos; próximos eventos; calendario; cartelera; calendário; eventi; prossimi eventi; appuntamenti; calendario eventi;
evenementen; agenda's; kalendarium; evenemang; kalendern; arrangementer; kalenderen; begivenheder; det sker;
tapahtumat; tapahtumakalenteri; menot; wydarzenia; kalendarz; kalendarz wydarzeń; akce; kalendář akcí; události;
podujatia; kalendár; dogodki; dogođaji; događaji; kalendar; догађаји; календар; събития; календар на събитията;
события; афиша; календарь; мероприятия; події; афіша; календар подій; події дня; evenimente; események; programok;
naptár; eseménynaptár; εκδηλώσεις; ατζέντα; etkinlikler; etkinlik takvimi; takvim; tədbirlər; sündmused; pasākumi;
renginiai; viðburðir; الفعاليات; فعاليات; أحداث; رویدادها; אירועים; לוח אירועים; कार्यक्रम; आयोजन; অনুষ্ঠান;
イベント; イベント情報; 催し; 活动; 活動; 近期活動; 행사; 이벤트; กิจกรรม; sự kiện; acara; agenda acara; kalendar acara;
esdeveniments; ekitaldiak; imeachtaí; digwyddiadau; matukio
"""
_NUMBERED = (
    "issue vol volume no edition episode season round folge ausgabe numéro épisode número numero"
)
_HALLS = """
hall theatre theater stadium arena church cathedral museum library café cafe pub centre center gallery cinema
kirche stadion halle rathaus bürgerhaus stadthalle gemeindehaus bibliothek bücherei kino teatro estadio museo iglesia
ayuntamiento biblioteca cine salle stade église mairie musée théâtre médiathèque chiesa municipio cinema palazzo
igreja câmara estádio kerk zaal stadhuis bibliotheek schouwburg rådhus rådhuset kirke kyrka bibliotek kulturhus
kirkko kirjasto kaupungintalo kościół ratusz kino teatr biblioteka hala kostel divadlo radnice knihovna kostol
templom színház crkva kazalište biserica стадион театр музей церковь библиотека театър θέατρο tiyatro salonu
"""
_UNSPACED = re.compile(
    "出生|逝世|去世|生效|施行|有效|截止|活动时间|活動時間|開催|生まれ|死去|発効|有効|締切|締め切り|放送|開始|開演|開場|開幕|発売|試合|开始|开幕|"
    "시작|개막|경기|출생|별세|사망|시행|발효|개최|마감|방송|เกิด|เสียชีวิต|มีผล|บังคับใช้|จัดงาน|หมดเขต"
)


@cache
def sure_words() -> frozenset[str]:
    """Words that say so wherever they stand on a line."""
    return frozenset(map(fold, words(_SURE)))


@cache
def leading_words() -> frozenset[str]:
    """Those, and words that say so right before a day: “from”, “photo”."""
    return sure_words() | frozenset(map(fold, words(_LOOSE)))


@cache
def halls() -> frozenset[str]:
    """Words, folded, that open or close the names of places where events are."""
    return frozenset(map(fold, words(_HALLS)))


@cache
def event_headings() -> frozenset[str]:
    """Headings, folded, below which the dates are of events: “What’s on”, “Termine”."""
    return frozenset(map(fold, phrases(_EVENTS)))


@cache
def story_words() -> frozenset[str]:
    """Those, and words of numbered things: none of them is part of a name or a section."""
    return leading_words() | frozenset(map(fold, words(_NUMBERED)))


def says_story(text: str) -> bool:
    """Whether a text of a script without spaces has such a word."""
    return not text.isascii() and _UNSPACED.search(text) is not None
