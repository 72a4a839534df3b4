"""Days of the week as papers print them beside a date: Monday is 0, as in ``date.weekday``.

Words are kept folded (:func:`newsparse.fields._dates.months.fold`). Source: Unicode CLDR 44, with
inflected forms and printed abbreviations besides.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsparse.fields._dates.months import fold

_NAMES = """
en: monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri
  | saturday sat | sunday sun
de: montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr | samstag sonnabend sa
  | sonntag so
fr: lundi lun | mardi mar | mercredi mer | jeudi jeu | vendredi ven | samedi sam | dimanche dim
es: lunes lun | martes mar | miércoles mié | jueves jue | viernes vie | sábado sáb | domingo dom
pt: segunda-feira segunda seg | terça-feira terça ter | quarta-feira quarta qua
  | quinta-feira quinta qui | sexta-feira sexta sex | sábado sáb | domingo dom
it: lunedì lun | martedì mar | mercoledì mer | giovedì gio | venerdì ven | sabato sab
  | domenica dom
nl: maandag ma | dinsdag di | woensdag wo | donderdag do | vrijdag vr vrij | zaterdag za zat
  | zondag zo zon
af: maandag ma | dinsdag di | woensdag wo | donderdag do | vrydag vr | saterdag sa | sondag so
sv: måndag måndagen mån | tisdag tisdagen tis | onsdag onsdagen ons | torsdag torsdagen tors tor
  | fredag fredagen fre | lördag lördagen lör | söndag söndagen sön
nb: mandag man | tirsdag tir tirs tysdag | onsdag ons | torsdag tor tors | fredag fre
  | lørdag lør laurdag | søndag søn sundag
da: mandag man | tirsdag tir tirs | onsdag ons | torsdag tor tors | fredag fre | lørdag lør
  | søndag søn
is: mánudagur mánudaginn mán | þriðjudagur þriðjudaginn þri | miðvikudagur miðvikudaginn mið
  | fimmtudagur fimmtudaginn fim | föstudagur föstudaginn fös | laugardagur laugardaginn lau
  | sunnudagur sunnudaginn sun
fi: maanantaina maanantai ma | tiistaina tiistai ti | keskiviikkona keskiviikko ke
  | torstaina torstai to | perjantaina perjantai pe | lauantaina lauantai la
  | sunnuntaina sunnuntai su
et: esmaspäev esmaspäeval | teisipäev teisipäeval | kolmapäev kolmapäeval
  | neljapäev neljapäeval | reede reedel | laupäev laupäeval | pühapäev pühapäeval
lv: pirmdiena pirmdien pirmd | otrdiena otrdien otrd | trešdiena trešdien trešd
  | ceturtdiena ceturtdien ceturtd | piektdiena piektdien piektd | sestdiena sestdien sestd
  | svētdiena svētdien svētd
lt: pirmadienis pirmadienį | antradienis antradienį | trečiadienis trečiadienį
  | ketvirtadienis ketvirtadienį | penktadienis penktadienį | šeštadienis šeštadienį
  | sekmadienis sekmadienį
pl: poniedziałek pon pn | wtorek wt | środa środę śr | czwartek czw | piątek pt | sobota sobotę sob
  | niedziela niedzielę niedz nd
cs: pondělí po | úterý út | středa středu st | čtvrtek čt | pátek pá | sobota sobotu so
  | neděle neděli ne
sk: pondelok po | utorok ut | streda stredu st | štvrtok št | piatok pi | sobota sobotu so
  | nedeľa nedeľu ne
sl: ponedeljek pon | torek tor | sreda sre | četrtek čet | petek pet | sobota sob | nedelja ned
hr: ponedjeljak pon | utorak uto | srijeda sri | četvrtak čet | petak pet | subota sub
  | nedjelja ned
bs: ponedjeljak pon | utorak uto | srijeda sri | četvrtak čet | petak pet | subota sub
  | nedjelja ned
sr: ponedeljak pon понедељак пон | utorak uto уторак уто | sreda sre среда сре
  | četvrtak čet четвртак чет | petak pet петак пет | subota sub субота суб
  | nedelja ned недеља нед
mk: понеделник пон | вторник вто | среда сре | четврток чет | петок пет | сабота саб | недела нед
bg: понеделник пн | вторник вт | сряда ср | четвъртък чт | петък пт | събота сб | неделя нд
ru: понедельник пн | вторник вт | среда среду ср | четверг чт | пятница пятницу пт
  | суббота субботу сб | воскресенье вс
uk: понеділок пн | вівторок вт | середа середу ср | четвер чт | пʼятниця п'ятниця пятниця пт
  | субота суботу сб | неділя неділю нд
be: панядзелак пн | аўторак аў | серада сераду ср | чацвер чц | пятніца пт | субота сб
  | нядзеля нд
ro: luni lun | marți marţi mar | miercuri mie | joi | vineri vin | sâmbătă sâm | duminică dum
hu: hétfő hétfőn | kedd kedden | szerda szerdán | csütörtök csütörtökön | péntek pénteken
  | szombat szombaton | vasárnap
sq: hënë | martë | mërkurë | enjte | premte | shtunë | diel
el: δευτέρα δευ | τρίτη τρί | τετάρτη τετ | πέμπτη πέμ | παρασκευή παρ | σάββατο σάβ
  | κυριακή κυρ
tr: pazartesi pzt | salı sal | çarşamba çar | perşembe per | cuma cum | cumartesi cmt | pazar paz
az: bazar_ertəsi | çərşənbə_axşamı | çərşənbə | cümə_axşamı | cümə | şənbə | bazar
uz: dushanba | seshanba | chorshanba | payshanba | juma | shanba | yakshanba
kk: дүйсенбі | сейсенбі | сәрсенбі | бейсенбі | жұма | сенбі | жексенбі
ky: дүйшөмбү | шейшемби | шаршемби | бейшемби | жума | ишемби | жекшемби
mn: даваа | мягмар | лхагва | пүрэв | баасан | бямба | ням
ka: ორშაბათი ორშ | სამშაბათი სამ | ოთხშაბათი ოთხ | ხუთშაბათი ხუთ | პარასკევი პარ | შაბათი შაბ
  | კვირა კვი
hy: երկուշաբթի | երեքշաբթի | չորեքշաբթի | հինգշաբթի | ուրբաթ | շաբաթ | կիրակի
he: יום_שני שני | יום_שלישי שלישי | יום_רביעי רביעי | יום_חמישי חמישי | יום_שישי שישי
  | יום_שבת שבת | יום_ראשון ראשון
ar: الاثنين الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد
fa: دوشنبه | سه‌شنبه سه_شنبه | چهارشنبه | پنجشنبه پنج_شنبه | جمعه | شنبه | یکشنبه یک_شنبه
ur: پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار
hi: सोमवार सोम | मंगलवार मंगल | बुधवार बुध | गुरुवार बृहस्पतिवार गुरु | शुक्रवार शुक्र
  | शनिवार शनि | रविवार रवि
mr: सोमवार | मंगळवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार
ne: सोमबार | मङ्गलबार | बुधबार | बिहिबार | शुक्रबार | शनिबार | आइतबार
bn: সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার
ta: திங்கள் | செவ்வாய் | புதன் | வியாழன் | வெள்ளி | சனி | ஞாயிறு
te: సోమవారం | మంగళవారం | బుధవారం | గురువారం | శుక్రవారం | శనివారం | ఆదివారం
gu: સોમવાર | મંગળવાર | બુધવાર | ગુરુવાર | શુક્રવાર | શનિવાર | રવિવાર
kn: ಸೋಮವಾರ | ಮಂಗಳವಾರ | ಬುಧವಾರ | ಗುರುವಾರ | ಶುಕ್ರವಾರ | ಶನಿವಾರ | ಭಾನುವಾರ
ml: തിങ്കൾ തിങ്കളാഴ്ച | ചൊവ്വ ചൊവ്വാഴ്ച | ബുധൻ ബുധനാഴ്ച | വ്യാഴം വ്യാഴാഴ്ച | വെള്ളി വെള്ളിയാഴ്ച
  | ശനി ശനിയാഴ്ച | ഞായർ ഞായറാഴ്ച
pa: ਸੋਮਵਾਰ | ਮੰਗਲਵਾਰ | ਬੁੱਧਵਾਰ | ਵੀਰਵਾਰ | ਸ਼ੁੱਕਰਵਾਰ | ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ਨੀਵਾਰ | ਐਤਵਾਰ
si: සඳුදා | අඟහරුවාදා | බදාදා | බ්‍රහස්පතින්දා | සිකුරාදා | සෙනසුරාදා | ඉරිදා
th: จันทร์ วันจันทร์ วันจันทร์ที่ | อังคาร วันอังคาร วันอังคารที่ | พุธ วันพุธ วันพุธที่
  | พฤหัสบดี วันพฤหัสบดี วันพฤหัสบดีที่ | ศุกร์ วันศุกร์ วันศุกร์ที่ | เสาร์ วันเสาร์ วันเสาร์ที่
  | อาทิตย์ วันอาทิตย์ วันอาทิตย์ที่
lo: ວັນຈັນ | ວັນອັງຄານ | ວັນພຸດ | ວັນພະຫັດ | ວັນສຸກ | ວັນເສົາ | ວັນອາທິດ
km: ច័ន្ទ ថ្ងៃច័ន្ទ | អង្គារ ថ្ងៃអង្គារ | ពុធ ថ្ងៃពុធ | ព្រហស្បតិ៍ ថ្ងៃព្រហស្បតិ៍ | សុក្រ ថ្ងៃសុក្រ
  | សៅរ៍ ថ្ងៃសៅរ៍ | អាទិត្យ ថ្ងៃអាទិត្យ
my: တနင်္လာ တနင်္လာနေ့ | အင်္ဂါ အင်္ဂါနေ့ | ဗုဒ္ဓဟူး ဗုဒ္ဓဟူးနေ့ | ကြာသပတေး ကြာသပတေးနေ့ | သောကြာ သောကြာနေ့
  | စနေ စနေနေ့ | တနင်္ဂနွေ တနင်္ဂနွေနေ့
vi: thứ_hai | thứ_ba | thứ_tư | thứ_năm | thứ_sáu | thứ_bảy | chủ_nhật
id: senin | selasa | rabu | kamis | jumat jum'at | sabtu | minggu
ms: isnin | selasa | rabu | khamis | jumaat | sabtu | ahad
fil: lunes | martes | miyerkules | huwebes | biyernes | sabado | linggo
sw: jumatatu | jumanne | jumatano | alhamisi | ijumaa | jumamosi | jumapili
zu: umsombuluko ngomsombuluko | ulwesibili ngolwesibili | ulwesithathu ngolwesithathu
  | ulwesine ngolwesine | ulwesihlanu ngolwesihlanu | umgqibelo ngomgqibelo | isonto ngesonto
xh: umvulo mvulo | lwesibini | lwesithathu | lwesine | lwesihlanu | umgqibelo mgqibelo | cawe
so: isniin | talaado | arbaco | khamiis | jimco | sabti | axad
ha: litinin | talata | laraba | alhamis | jummaʼa juma'a | asabar | lahadi
am: ሰኞ | ማክሰኞ | ረቡዕ | ሐሙስ | ዓርብ አርብ | ቅዳሜ | እሑድ እሁድ
ga: luain luan | máirt | céadaoin | déardaoin | haoine aoine | sathairn satharn
  | domhnaigh domhnach
cy: llun | mawrth | mercher | iau | gwener | sadwrn | sul
eu: astelehena al | asteartea ar | asteazkena az | osteguna og | ostirala or | larunbata lr
  | igandea ig
ca: dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge
gl: luns | martes | mércores | xoves | venres | sábado | domingo
mt: it-tnejn | it-tlieta | l-erbgħa | il-ħamis | il-ġimgħa | is-sibt | il-ħadd
ja: 月曜日 月曜 月 | 火曜日 火曜 火 | 水曜日 水曜 水 | 木曜日 木曜 木 | 金曜日 金曜 金 | 土曜日 土曜 土
  | 日曜日 日曜 日
zh: 星期一 周一 週一 | 星期二 周二 週二 | 星期三 周三 週三 | 星期四 周四 週四 | 星期五 周五 週五
  | 星期六 周六 週六 | 星期日 星期天 周日 週日
ko: 월요일 월 | 화요일 화 | 수요일 수 | 목요일 목 | 금요일 금 | 토요일 토 | 일요일 일
"""


@cache
def weekday_words() -> Mapping[str, frozenset[int]]:
    """Every word for a day of the week, folded, with the days that it names in some language."""
    found: dict[str, set[int]] = {}
    for line in _NAMES.replace("\n  ", " ").split("\n"):
        for number, words in enumerate(line.partition(":")[2].split("|")):
            for word in words.split():
                found.setdefault(fold(word).replace("-", "_"), set()).add(number)
    return {word: frozenset(days) for word, days in found.items()}
