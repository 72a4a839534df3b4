"""Words for spans of time and for days counted from today, by language: the tables of
:mod:`newsparse.fields._dates.ago`.

A row is a language. Its cells, parted by ``|``, are the units from second to year; words before and
words after the span that say it is past; today, yesterday, and the day before.
"""

from __future__ import annotations

from collections.abc import Mapping

UNIT_WORDS = """
en: s sec secs second seconds | m min mins minute minutes | h hr hrs hour hours | d day days
  | w wk wks week weeks | mo mos mth mths month months | y yr yrs year years
de: sek sekunde sekunden | min minute minuten m | std stunde stunden h | tag tage tagen
  | woche wochen | monat monate monaten | jahr jahre jahren
de-her: sekunden | minuten | stunde stunden | tage | woche wochen | monate | jahr jahre
fr: s sec seconde secondes | min mn minute minutes | h heure heures | j jour jours
  | semaine semaines sem | mois | an ans année années
es: s seg segundo segundos | m min minuto minutos | h hora horas | d día días | semana semanas
  | mes meses | año años
pt: s seg segundo segundos | min minuto minutos | h hora horas | dia dias | semana semanas
  | mês meses | ano anos
gl: segundo segundos | min minuto minutos | h hora horas | día días | semana semanas
  | mes meses | ano anos
ca: segon segons | min minut minuts | h hora hores | dia dies | setmana setmanes
  | mes mesos | any anys
it: sec secondo secondi | min minuto minuti | h ora ore | giorno giorni gg | settimana settimane
  | mese mesi | anno anni
ro: secundă secunde | min minut minute | h oră ore | zi zile | săptămână săptămâni
  | lună luni | an ani
nl: sec seconde seconden | min minuut minuten | u uur uren | dag dagen | week weken
  | maand maanden | jaar
af: sekonde sekondes | min minuut minute | u uur ure | dag dae | week weke | maand maande
  | jaar jare
sv: sek sekund sekunder | min minut minuter | h tim timme timmar | dag dagar d | vecka veckor
  | mån månad månader | år
nb: sek sekund sekunder | min minutt minutter | t time timer | dag dager døgn d | uke uker
  | måned måneder | år
da: sek sekund sekunder | min minut minutter | t time timer | dag dage | uge uger
  | måned måneder | år
is: sekúndu sekúndum | mínútu mínútum mín | klukkustund klukkustundum klst klukkutíma tíma
  | degi dögum | viku vikum | mánuði mánuðum | ári árum
fi: s sekunti sekuntia | min minuutti minuuttia | t h tunti tuntia | pv päivä päivää | vk viikko viikkoa
  | kk kuukausi kuukautta | v vuosi vuotta
et: sekund sekundit sekundi | min minut minutit minuti | h t tund tundi tunni | päev päeva
  | nädal nädalat nädala | kuu kuud | aasta aastat
lv: sekundes sekundēm | min minūtes minūtēm | st stundas stundām stundu | dienas dienām dienu
  | nedēļas nedēļām | mēneša mēnešiem | gada gadiem
lt: sek sekundes sekundžių | min minutę minutes minučių | val valandą valandas valandų
  | d dieną dienas dienų | savaitę savaites savaičių | mėnesį mėnesius mėnesių | metus metų
pl: sek sekundę sekundy sekund sekundami | min minutę minuty minut minutami
  | godz h godzinę godziny godzin godzinami | dzień dni dniami | tydzień tygodnie tygodni tygodniami
  | miesiąc miesiące miesięcy mies miesiącami | rok lata lat laty
cs: s sekundou sekundami | min minutou minutami | h hod hodinou hodinami | dnem dny
  | týdnem týdny | měsícem měsíci | rokem lety roky
sk: s sekundou sekundami | min minútou minútami | h hod hodinou hodinami | dňom dňami
  | týždňom týždňami | mesiacom mesiacmi | rokom rokmi
sl: sekundo sekundami | min minuto minutama minutami | h uro urama urami | dnem dnevoma dnevi
  | tednom tednoma tedni | mesecem mesecema meseci | letom letoma leti
hr: sekundu sekunde sekundi | min minutu minute minuta | h sat sata sati | dan dana
  | tjedan tjedna tjedana sedmicu sedmice sedmica | mjesec mjeseca mjeseci | godinu godine godina
bs: sekundu sekunde sekundi | min minutu minute minuta | h sat sata sati | dan dana
  | sedmicu sedmice sedmica | mjesec mjeseca mjeseci | godinu godine godina
sr: sekundu sekunde sekundi секунду секунде секунди | min minutu minuta мин минут минута
  | h sat sata sati сат сата сати ч | dan dana дан дана | nedelju nedelje nedelja недељу недеље недеља
  | mesec meseca meseci месец месеца месеци | godinu godine godina годину године година
mk: секунда секунди | мин минута минути | час часа часови | ден дена | недела недели
  | месец месеци | година години
bg: сек секунда секунди | мин минута минути | ч час часа | ден дни | седмица седмици
  | месец месеца | година години
ru: сек секунду секунды секунд | мин минуту минуты минут | ч час часа часов | день дня дней
  | неделю недели недель | месяц месяца месяцев мес | год года лет
uk: сек секунду секунди секунд | хв хвилину хвилини хвилин | год годину години годин
  | день дні днів дн | тиждень тижні тижнів | місяць місяці місяців | рік роки років
be: секунду секунды секунд | хв хвіліну хвіліны хвілін | гадзіну гадзіны гадзін
  | дзень дні дзён | тыдзень тыдні тыдняў | месяц месяцы месяцаў | год гады гадоў
hu: másodperce | perce perccel | órája órával | napja nappal | hete héttel | hónapja hónappal
  | éve évvel
sq: sekondë sekonda | min minutë minuta | orë | ditë | javë | muaj | vit vjet
el: δευτ δευτερόλεπτο δευτερόλεπτα | λεπτό λεπτά λ | ώρα ώρες ωρ | ημέρα ημέρες μέρα μέρες
  | εβδομάδα εβδομάδες | μήνα μήνες | χρόνο χρόνια έτος έτη
tr: sn saniye | dk dak dakika | sa saat | gün | hafta | ay | yıl
az: saniyə | dəq dəqiqə | saat | gün | həftə | ay | il
kk: секунд | мин минут | сағ сағат | күн | апта | ай | жыл
ky: секунд | мүнөт | саат | күн | жума | ай | жыл
uz: soniya | daqiqa | soat | kun | hafta | oy | yil
mn: секундын | минутын мин | цагийн цаг | өдрийн өдөр хоногийн | долоо_хоногийн | сарын | жилийн
ka: წამის | წუთის | საათის | დღის | კვირის | თვის | წლის
hy: վայրկյան | րոպե | ժամ | օր | շաբաթ | ամիս | տարի
he: שנייה שניות | דקה דקות דק׳ | שעה שעות | יום ימים | שבוע שבועות | חודש חודשים | שנה שנים
ar: ثانية ثواني ثوان | دقيقة دقائق | ساعة ساعات | يوم أيام يوما | أسبوع أسابيع
  | شهر أشهر شهور | سنة سنوات عام أعوام
fa: ثانیه | دقیقه | ساعت | روز | هفته | ماه | سال
ur: سیکنڈ سیکنڈز سیکنڈوں | منٹ منٹس منٹوں | گھنٹے گھنٹہ گھنٹا گھنٹوں | دن دنوں | ہفتے ہفتہ ہفتوں
  | ماہ مہینے مہینہ مہینوں | سال سالوں
ps: ثانیې | دقیقې | ساعته ساعت | ورځې | اونۍ | میاشتې | کاله
ku: saniye | deqîqe deqe | saet saetan | roj rojan | hefte | meh | sal
hi: सेकंड सेकेंड | मिनट | घंटे घंटा घण्टे | दिन | सप्ताह हफ्ते हफ़्ते हफ्ता | महीने महीना माह | साल वर्ष
mr: सेकंद सेकंदांपूर्वी | मिनिट मिनिटे मिनिटांपूर्वी | तास तासांपूर्वी | दिवस दिवसांपूर्वी
  | आठवडे आठवड्यांपूर्वी | महिने महिन्यांपूर्वी | वर्षे वर्षांपूर्वी
ne: सेकेन्ड | मिनेट | घण्टा | दिन | हप्ता | महिना | वर्ष
bn: সেকেন্ড | মিনিট | ঘণ্টা ঘন্টা | দিন | সপ্তাহ | মাস | বছর
gu: સેકન્ડ | મિનિટ | કલાક | દિવસ | અઠવાડિયા | મહિના | વર્ષ
pa: ਸਕਿੰਟ | ਮਿੰਟ | ਘੰਟੇ ਘੰਟਾ | ਦਿਨ | ਹਫ਼ਤੇ ਹਫਤੇ | ਮਹੀਨੇ | ਸਾਲ
ta: வினாடி வினாடிகள் வினாடிகளுக்கு | நிமிடம் நிமிடங்கள் நிமிடங்களுக்கு நிமிடத்திற்கு
  | மணிநேரம் மணி_நேரம் மணிநேரத்திற்கு மணிநேரங்களுக்கு மணி_நேரத்திற்கு மணி_நேரங்களுக்கு
  | நாள் நாட்கள் நாட்களுக்கு நாளுக்கு | வாரம் வாரங்கள் வாரங்களுக்கு வாரத்திற்கு
  | மாதம் மாதங்கள் மாதங்களுக்கு மாதத்திற்கு | ஆண்டு ஆண்டுகள் ஆண்டுகளுக்கு ஆண்டுக்கு
te: సెకన్ల సెకన్లు | నిమిషాల నిమిషాలు | గంటల గంటలు | రోజుల రోజులు | వారాల | నెలల | సంవత్సరాల
kn: ಸೆಕೆಂಡುಗಳ | ನಿಮಿಷಗಳ | ಗಂಟೆಗಳ | ದಿನಗಳ | ವಾರಗಳ | ತಿಂಗಳ | ವರ್ಷಗಳ
ml: സെക്കൻഡ് | മിനിറ്റ് | മണിക്കൂർ | ദിവസം | ആഴ്ച | മാസം | വർഷം
si: තත්පර | මිනිත්තු විනාඩි | පැය | දින දවස් | සති | මාස | වසර අවුරුදු
th: วินาที | นาที | ชั่วโมง ชม | วัน | สัปดาห์ | เดือน | ปี
lo: ວິນາທີ | ນາທີ | ຊົ່ວໂມງ | ມື້ | ອາທິດ | ເດືອນ | ປີ
km: វិនាទី | នាទី | ម៉ោង | ថ្ងៃ | សប្ដាហ៍ | ខែ | ឆ្នាំ
my: စက္ကန့် | မိနစ် | နာရီ | ရက် | ပတ် | လ | နှစ်
vi: giây | phút | giờ tiếng | ngày | tuần | tháng | năm
id: detik | menit mnt | jam | hari | minggu | bulan | tahun
ms: saat | minit | jam | hari | minggu | bulan | tahun
fil: segundo segundos | minuto minutos | oras | araw | linggo | buwan | taon
sw: sekunde | dakika | saa masaa | siku | wiki | mwezi miezi | mwaka miaka
zu: imizuzwana | imizuzu | amahora | izinsuku | amasonto | izinyanga | iminyaka
xh: imizuzwana | imizuzu | iiyure | iintsuku | iiveki | iinyanga | iminyaka
so: ilbiriqsi | daqiiqo | saacadood saac | maalmood maalin | toddobaad | bilood bil | sano sannad
ha: daƙiƙa dakika | minti mintuna | awa awanni sa'o'i | kwana kwanaki | mako makonni
  | wata watanni | shekara shekaru
am: ሰከንድ | ደቂቃ ደቂቃዎች | ሰዓት ሰዓታት | ቀን ቀናት | ሳምንት ሳምንታት | ወር ወራት | ዓመት ዓመታት
ga: soicind | nóiméad | uair uaire | lá | seachtain seachtaine | mí | bliain bliana
cy: eiliad | munud | awr | diwrnod ddiwrnod | wythnos | mis | blynedd flynedd
eu: segundo | minutu | ordu | egun | aste | hilabete hilabeteak | urte
mt: sekondi | minuti | siegħa sigħat | jum ġranet | ġimgħa ġimgħat | xahar xhur | sena snin
zh: 秒 秒钟 秒鐘 | 分 分钟 分鐘 | 小时 小時 个小时 個小時 | 天 日 | 周 週 个星期 個星期 星期
  | 月 个月 個月 | 年
ja: 秒 | 分 | 時間 | 日 | 週間 週 | か月 ヶ月 カ月 ヵ月 ケ月 | 年
ko: 초 | 분 | 시간 | 일 | 주 주일 | 개월 달 | 년
"""

PAST_WORDS = """
en: | ago; earlier
de: vor; etwa vor; ca. vor |
de-her: | her
fr: il y a; il y a environ; y a |
es: hace; hace unas; hace unos | atrás
pt: há; faz | atrás
gl: hai; fai | atrás
ca: fa; fa unes |
it: | fa; or sono
ro: acum; în urmă cu | în urmă
nl: | geleden
af: | gelede
sv: | sedan
nb: | siden
da: | siden
is: fyrir | síðan
fi: | sitten
et: | tagasi; eest
lv: pirms | atpakaļ
lt: prieš |
pl: przed | temu
cs: před |
sk: pred |
sl: pred |
hr: prije |
bs: prije |
sr: pre; пре |
mk: пред |
bg: преди |
ru: | назад; тому назад
uk: | тому
be: | таму; назад
hu: | ezelőtt
sq: para | më parë
el: πριν; πριν από | πριν
tr: | önce
az: | əvvəl; öncə
kk: | бұрын
ky: | мурун
uz: | oldin; avval
mn: | өмнө
ka: | წინ
hy: | առաջ
he: לפני |
ar: قبل; منذ | مضت
fa: | پیش; قبل
ur: | پہلے; قبل
ps: | مخکې
ku: berî |
hi: | पहले; पूर्व
mr: | पूर्वी; आधी
ne: | अघि; पहिले
bn: | আগে; পূর্বে
gu: | પહેલા; પહેલાં; પૂર્વે
pa: | ਪਹਿਲਾਂ; ਪਹਿਲੇ
ta: | முன்; முன்பு; முன்னர்
te: | క్రితం; కిందట
kn: | ಹಿಂದೆ; ಮೊದಲು
ml: | മുമ്പ്; മുൻപ്
si: | පෙර; කට පෙර; කට කලින්
th: | ที่แล้ว; ที่ผ่านมา; ก่อน
lo: | ກ່ອນ; ທີ່ຜ່ານມາ
km: | មុន; កន្លងទៅ
my: လွန်ခဲ့သော; လွန်ခဲ့သည့်; လွန်ခဲ့တဲ့ | အကြာ; ခန့်က; အကြာက
vi: | trước
id: | yang lalu; lalu
ms: | yang lalu; lalu; lepas
fil: | ang nakalipas; na ang nakalipas; ang nakararaan; nakalipas
sw: | yaliyopita; zilizopita; iliyopita; uliopita; lililopita; iliopita
zu: | edlule; adlule; ezedlule
xh: | edlulileyo; ezidlulileyo
so: | ka hor
ha: | da suka wuce; da ta wuce; da ya wuce
am: ከ | በፊት
ga: | ó shin
cy: | yn ôl
eu: duela; orain dela |
mt: | ilu
zh: | 前; 之前; 以前
ja: | 前
ko: | 전
"""

ONE = """
a an one o ein eine einem einer einen un une una uno um uma en ett et ei egy bir o unei unui dua jeden
jedne jednu jedan една една один одну одна einem een 'n μία μια ένα ένας isang सक एक এক ایک یک ஒரு ఒక
ಒಂದು ഒരു sejam-an یو
"""
NUMBERS: Mapping[int, str] = {
    2: "two zwei deux dos dois duas due doi două twee två to kaksi dwie dwa dvě dva dvije dvema "
    "два две дві δύο iki دو दो 两 兩 二 hai dua dalawang mbili két",
    3: "three drei trois tres três tre trei drie tři tri trzy три τρεις üç سه तीन 三 ba tiga tatlong",
}
SINGULARS = """
pl: sekundę | minutę minutą | godzinę godziną | dzień | tydzień tygodniem | miesiąc miesiącem
  | rok rokiem
cs: | minutou | hodinou | dnem | týdnem | měsícem | rokem
sk: | minútou | hodinou | dňom | týždňom | mesiacom | rokom
sl: | minuto | uro | dnem | tednom | mesecem | letom
ru: секунду | минуту | час | день | неделю | месяц | год
uk: секунду | хвилину | годину | день | тиждень | місяць | рік
be: секунду | хвіліну | гадзіну | дзень | тыдзень | месяц | год
hr: | minutu | sat | dan | tjedan | mjesec | godinu
sr: | | sat сат | dan дан | nedelju | mesec | godinu
bg: | минута | час | ден | седмица | месец | година
fi: | minuutti | tunti | päivä | viikko | kuukausi | vuosi
hu: | perce | órája | napja | hete | hónapja | éve
lt: | minutę | valandą | dieną | savaitę | mėnesį | metus
lv: | minūtes | stundas | dienas | nedēļas | mēneša | gada
he: | דקה | שעה | יום | שבוע | חודש | שנה
ar: | دقيقة | ساعة | يوم | أسبوع | شهر | سنة عام
id: | semenit | sejam | sehari | seminggu | sebulan | setahun
it: | | un'ora un’ora
"""
DUALS = """
he: שתי_שניות שנייתיים | שתי_דקות דקתיים | שעתיים | יומיים | שבועיים | חודשיים | שנתיים
ar: ثانيتين ثانيتان | دقيقتين دقيقتان | ساعتين ساعتان | يومين يومان | أسبوعين أسبوعان
  | شهرين شهران | سنتين سنتان عامين
sl: | minutama | urama | dnevoma | tednoma | mesecema | letoma
mt: | | sagħtejn | jumejn | ġimagħtejn | xahrejn | sentejn
"""

DAYS = """
en: today | yesterday |
de: heute | gestern | vorgestern
fr: aujourd'hui; aujourd’hui | hier | avant-hier
es: hoy | ayer | anteayer; antier
pt: hoje | ontem | anteontem
gl: hoxe | onte | antonte
ca: avui | ahir | abans-d'ahir; abans d'ahir
it: oggi | ieri | l'altro ieri; ieri l'altro; altroieri
ro: azi; astăzi | ieri | alaltăieri
nl: vandaag | gisteren | eergisteren
af: vandag | gister | eergister
sv: idag; i dag | igår; i går | i förrgår
nb: i dag; idag | i går; igår | i forgårs
da: i dag | i går | i forgårs
is: í dag | í gær | í fyrradag
fi: tänään | eilen | toissapäivänä
et: täna | eile | üleeile
lv: šodien | vakar | aizvakar
lt: šiandien | vakar | užvakar
pl: dzisiaj; dziś | wczoraj | przedwczoraj
cs: dnes | včera | předevčírem
sk: dnes | včera | predvčerom
sl: danes | včeraj | predvčerajšnjim
hr: danas | jučer | prekjučer
bs: danas | jučer | prekjučer
sr: danas; данас | juče; јуче | prekjuče; прекјуче
mk: денес | вчера | завчера
bg: днес | вчера | завчера
ru: сегодня | вчера | позавчера
uk: сьогодні | вчора; учора | позавчора
be: сёння | учора | заўчора
hu: ma | tegnap | tegnapelőtt
sq: sot | dje | pardje
el: σήμερα | χθες; χτες; εχθές | προχθές
tr: bugün | dün | evvelsi gün; önceki gün
az: bu gün; bugün | dünən |
kk: бүгін | кеше |
ky: бүгүн | кечээ |
uz: bugun | kecha |
mn: өнөөдөр | өчигдөр | уржигдар
ka: დღეს | გუშინ | გუშინწინ
hy: այսօր | երեկ | նախանցյալ օրը
he: היום | אתמול | שלשום
ar: اليوم | أمس; البارحة | أول أمس
fa: امروز | دیروز | پریروز
ur: آج | گزشتہ روز |
hi: आज | बीते कल | परसों
mr: आज | काल | परवा
bn: আজ | গতকাল | গত পরশু
gu: આજે | ગઈકાલે |
pa: ਅੱਜ | ਬੀਤੇ ਕੱਲ੍ਹ |
ta: இன்று | நேற்று | நேற்று முன்தினம்
te: నేడు; ఈరోజు | నిన్న | మొన్న
kn: ಇಂದು | ನಿನ್ನೆ | ಮೊನ್ನೆ
ml: ഇന്ന് | ഇന്നലെ | മിനിഞ്ഞാന്ന്
th: วันนี้ | เมื่อวาน; เมื่อวานนี้ | เมื่อวานซืน
vi: hôm nay | hôm qua | hôm kia
id: hari ini | kemarin | kemarin lusa
ms: hari ini | semalam | kelmarin
fil: ngayong araw | kahapon | kamakalawa
sw: leo | jana | juzi
zu: namuhla; namhlanje | izolo | kuthangi
xh: namhlanje | izolo |
so: maanta | shalay | dorraad
ha: yau | jiya | shekaranjiya
am: ዛሬ | ትናንት | ከትናንት ወዲያ
si: අද | ඊයේ | පෙරේදා
lo: ມື້ນີ້ | ມື້ວານ; ມື້ວານນີ້ |
km: ថ្ងៃនេះ | ម្សិលមិញ | ម្សិលម្ង៉ៃ
my: ယနေ့ | မနေ့က |
ga: inniu | inné | arú inné
cy: heddiw | ddoe | echdoe
eu: gaur | atzo | herenegun
mt: illum | ilbieraħ |
zh: 今天; 今日 | 昨天; 昨日 | 前天
ja: 今日; 本日 | 昨日 | 一昨日; おととい
ko: 오늘 | 어제 | 그저께
"""

NOW_WORDS = """
just now; moments ago; a moment ago; a few seconds ago; gerade eben; soeben; à l'instant;
à l’instant; ahora mismo; agora mesmo; proprio adesso; zojuist; just nu; akkurat nå; juuri nyt;
przed chwilą; právě teď; именно сейчас; только что; щойно; az önce; απλά τώρα; μόλις τώρα;
刚刚; 剛剛; たった今; 방금; 방금 전; همین الان; הרגע; अभी अभी; এইমাত্র; เมื่อสักครู่; vừa xong; baru saja
"""
ABOUT = "about around almost over etwa circa ca rund environ unas unos cerca"
LEADING = "for för fyrir cirka över"
"""Words that may open a span of which another word says that it is past."""
COMMON = "hier ma leo jana dün sot yau juzi काल අද"
"""Words for a day that other languages use for something else."""
ACCENTED = "inné täna"
"""Words for a day that are another language's commonest without their accents: Polish “inne”."""
