"""Month words as papers print them: which month a word names, and in which languages.

Full names, their printed abbreviations and the inflected forms that stand in dates, of the
Gregorian calendar. Words are kept folded (:func:`fold`), so that “FÉVR”, “févr” and “fevr” are one.
Sources: Unicode CLDR 44, with what papers print besides: “Sept”, “Mär”, genitives, Levantine and
Maghrebi names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

_LATIN = """
en: january jan | february feb febr | march mar | april apr apl | may | june jun | july jul
  | august aug | september sep sept | october oct | november nov | december dec
de: januar jan jänner jän | februar feb febr feber | märz mär mrz maerz | april apr | mai
  | juni jun juno | juli jul | august aug | september sep sept | oktober okt | november nov
  | dezember dez
fr: janvier janv jan | février févr fév | mars mar | avril avr | mai | juin | juillet juil
  | août | septembre sept sep | octobre oct | novembre nov | décembre déc
es: enero ene | febrero feb | marzo mar mzo | abril abr | mayo may | junio jun | julio jul
  | agosto ago agto | septiembre setiembre sept sep set | octubre oct | noviembre nov
  | diciembre dic
pt: janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul
  | agosto ago | setembro set | outubro out | novembro nov | dezembro dez
it: gennaio gen genn | febbraio feb febb | marzo mar | aprile apr | maggio mag magg
  | giugno giu | luglio lug | agosto ago | settembre set sett | ottobre ott | novembre nov
  | dicembre dic
nl: januari jan | februari feb febr | maart mrt maa | april apr | mei | juni jun | juli jul
  | augustus aug | september sep sept | oktober okt | november nov | december dec
af: januarie jan | februarie feb febr | maart mrt | april apr | mei | junie jun | julie jul
  | augustus aug | september sep sept | oktober okt | november nov | desember des
lb: januar jan | februar feb | mäerz mäe | abrëll abr | mee | juni jun | juli jul | august aug
  | september sep sept | oktober okt | november nov | dezember dez
sv: januari jan | februari feb febr | mars mar | april apr | maj | juni jun | juli jul
  | augusti aug | september sep sept | oktober okt | november nov | december dec
nb: januar jan | februar feb febr | mars mar | april apr | mai | juni jun | juli jul
  | august aug | september sep sept | oktober okt | november nov | desember des
da: januar jan | februar feb febr | marts mar | april apr | maj | juni jun | juli jul
  | august aug | september sep sept | oktober okt | november nov | december dec
is: janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú
  | september sep sept | október okt | nóvember nóv | desember des
fi: tammikuuta tammikuu tammikuun tammi | helmikuuta helmikuu helmikuun helmi
  | maaliskuuta maaliskuu maaliskuun maalis | huhtikuuta huhtikuu huhtikuun huhti
  | toukokuuta toukokuu toukokuun touko | kesäkuuta kesäkuu kesäkuun kesä
  | heinäkuuta heinäkuu heinäkuun heinä | elokuuta elokuu elokuun elo
  | syyskuuta syyskuu syyskuun syys | lokakuuta lokakuu lokakuun loka
  | marraskuuta marraskuu marraskuun marras | joulukuuta joulukuu joulukuun joulu
et: jaanuar jaanuari jaan | veebruar veebruari veebr | märts märtsi | aprill aprilli apr
  | mai | juuni | juuli | august augusti aug | september septembri sept
  | oktoober oktoobri okt | november novembri nov | detsember detsembri dets
lv: janvāris janvārī janvāra janv | februāris februārī februāra febr | marts martā marta
  | aprīlis aprīlī aprīļa apr | maijs maijā maija | jūnijs jūnijā jūnija jūn
  | jūlijs jūlijā jūlija jūl | augusts augustā augusta aug
  | septembris septembrī septembra sept | oktobris oktobrī oktobra okt
  | novembris novembrī novembra nov | decembris decembrī decembra dec
lt: sausio sausis saus | vasario vasaris vas | kovo kovas kov | balandžio balandis bal
  | gegužės gegužė geg | birželio birželis birž | liepos liepa liep
  | rugpjūčio rugpjūtis rugp | rugsėjo rugsėjis rugs | spalio spalis spal
  | lapkričio lapkritis lapkr | gruodžio gruodis gruod
pl: stycznia styczeń sty stycz | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi kwiet
  | maja maj | czerwca czerwiec cze czerw | lipca lipiec lip | sierpnia sierpień sie sierp
  | września wrzesień wrz wrześ | października październik paź paźdz | listopada listopad lis list
  | grudnia grudzień gru grudz
cs: ledna leden led | února únor úno | března březen bře břez | dubna duben dub
  | května květen kvě květ | června červen čvn červ | července červenec čvc | srpna srpen srp
  | září zář | října říjen říj | listopadu listopad lis list | prosince prosinec pro pros
sk: januára január jan | februára február feb | marca marec mar | apríla apríl apr | mája máj
  | júna jún | júla júl | augusta august aug | septembra september sep sept
  | októbra október okt | novembra november nov | decembra december dec
sl: januarja januar jan | februarja februar feb | marca marec mar | aprila april apr
  | maja maj | junija junij jun | julija julij jul | avgusta avgust avg
  | septembra september sep sept | oktobra oktober okt | novembra november nov
  | decembra december dec
hr: siječnja siječanj sij | veljače veljača velj | ožujka ožujak ožu | travnja travanj tra
  | svibnja svibanj svi | lipnja lipanj lip | srpnja srpanj srp | kolovoza kolovoz kol
  | rujna rujan ruj | listopada listopad lis list | studenoga studenog studeni stu
  | prosinca prosinac pro
bs: januara januar jan | februara februar feb | marta mart mar | aprila april apr | maja maj
  | juna juni jun | jula juli jul | augusta august avgusta aug | septembra septembar sep sept
  | oktobra oktobar okt | novembra novembar nov | decembra decembar dec
sr: januara januar jan | februara februar feb | marta mart mar | aprila april apr | maja maj
  | juna jun juni | jula jul juli | avgusta avgust avg | septembra septembar sep sept
  | oktobra oktobar okt | novembra novembar nov | decembra decembar dec
ro: ianuarie ian | februarie feb febr | martie mar mart | aprilie apr | mai | iunie iun
  | iulie iul | august aug | septembrie sept sep | octombrie oct | noiembrie nov noi
  | decembrie dec
hu: január jan | február febr feb | március márc már | április ápr | május máj | június jún
  | július júl | augusztus aug | szeptember szept szep | október okt | november nov
  | december dec
sq: janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr kor
  | gusht gush | shtator sht | tetor tet | nëntor nën | dhjetor dhj
tr: ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem
  | ağustos ağu | eylül eyl | ekim eki | kasım kas | aralık ara
az: yanvar yanvarın yan | fevral fevralın fev | mart martın mar | aprel aprelin apr
  | may mayın | iyun iyunun iyn | iyul iyulun iyl | avqust avqustun avq
  | sentyabr sentyabrın sen | oktyabr oktyabrın okt | noyabr noyabrın noy
  | dekabr dekabrın dek
uz: yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avgust avg
  | sentabr sentyabr sen | oktabr oktyabr okt | noyabr noy | dekabr dek
tk: ýanwar ýan | fewral few | mart mar | aprel apr | maý | iýun | iýul | awgust awg
  | sentýabr sen | oktýabr okt | noýabr noý | dekabr dek
ku: rêbendan rbn çileyê | sibat sbt | adar adr | nîsan nîsanê nsn | gulan gulanê gln
  | hezîran hezîranê hzr | tîrmeh tîrmehê trm | tebax tebaxê tbx | îlon îlonê îln
  | cotmeh cotmehê cot | mijdar mijdarê mjd | berfanbar berfanbarê brf
eu: urtarrila urtarrilaren urtarrilak urt | otsaila otsailaren otsailak ots
  | martxoa martxoaren martxoak mar | apirila apirilaren apirilak api
  | maiatza maiatzaren maiatzak mai | ekaina ekainaren ekainak eka
  | uztaila uztailaren uztailak uzt | abuztua abuztuaren abuztuak abu
  | iraila irailaren irailak ira | urria urriaren urriak urr | azaroa azaroaren azaroak aza
  | abendua abenduaren abenduak abe
ca: gener gen | febrer febr feb | març | abril abr | maig | juny jun | juliol jul
  | agost ag | setembre set | octubre oct | novembre nov | desembre des
gl: xaneiro xan | febreiro feb | marzo mar | abril abr | maio mai | xuño xuñ | xullo xul
  | agosto ago | setembro set | outubro out | novembro nov | decembro dec
ga: eanáir ean | feabhra feabh | márta | aibreán aib | bealtaine beal | meitheamh meith
  | iúil | lúnasa lún | meán_fómhair mfómh | deireadh_fómhair dfómh | samhain samh
  | nollaig noll
cy: ionawr ion | chwefror chwef | mawrth maw | ebrill ebr | mai | mehefin meh
  | gorffennaf gorff | awst | medi | hydref hyd | tachwedd tach | rhagfyr rhag
mt: jannar jan | frar fra | marzu mar | april apr | mejju mej | ġunju ġun | lulju lul
  | awwissu aww | settembru set | ottubru ott | novembru nov | diċembru diċ
id: januari jan | februari feb pebruari peb | maret mar | april apr | mei | juni jun | juli jul
  | agustus agu agt ags agst | september sep sept | oktober okt | november nov nop nopember
  | desember des
ms: januari jan | februari feb | mac | april apr | mei | jun | julai jul | ogos ogo
  | september sep sept | oktober okt | november nov | disember dis
fil: enero ene | pebrero peb | marso mar | abril abr | mayo may | hunyo hun | hulyo hul
  | agosto ago | setyembre set | oktubre okt | nobyembre nob | disyembre dis
sw: januari jan | februari feb | machi mac | aprili apr | mei | juni jun | julai jul
  | agosti ago | septemba sep sept | oktoba okt | novemba nov | desemba disemba des
zu: januwari kujanuwari jan | februwari kufebruwari feb | mashi kumashi mas
  | ephreli eph apreli | meyi kumeyi mey | juni kujuni jun | julayi kujulayi jul
  | agasti aga | septhemba kusepthemba sep | okthoba okt
  | novemba kunovemba nov | disemba kudisemba dis
xh: janyuwari jan | februwari feb | matshi mat | epreli epr | meyi mey | juni jun
  | julayi jul | agasti aga | septemba sept sep | okthobha okthoba okt | novemba nov
  | disemba dis
so: janaayo jannaayo jan | febraayo feb | maarso maarsi mar | abriil abr | maayo may
  | juun juunyo jun | luulyo luuliyo lul | agosto ogosto ogs | sebtembar sebteembar seb
  | oktoobar oktoobar okt | noofeembar nofeembar nof | diseembar disembar dis
ha: janairu jan | faburairu fab | maris mar | afrilu afirilu afi afr | mayu may | yuni yun
  | yuli yul | agusta agu | satumba sat | oktoba okt | nuwamba nuw | disamba dis
yo: ṣẹ́rẹ́ oṣù_ṣẹ́rẹ́ | èrèlè oṣù_èrèlè | ẹrẹ̀nà oṣù_ẹrẹ̀nà | ìgbé oṣù_ìgbé | ẹ̀bibi oṣù_ẹ̀bibi
  | òkúdu oṣù_òkúdu | agẹmọ oṣù_agẹmọ | oṣù_ògún | owewe oṣù_owewe | ọ̀wàrà oṣù_ọ̀wàrà
  | bélú oṣù_bélú | oṣù_ọ̀pẹ̀
ig: jenụwarị jen | febrụwarị feb | maachị maa | epreel epr | mee | juun juu | julaị jul
  | ọgọọst ọgọ | septemba sep | ọktoba ọkt | novemba nov | disemba dis
vi: tháng_một tháng_giêng | tháng_hai | tháng_ba | tháng_tư | tháng_năm | tháng_sáu
  | tháng_bảy | tháng_tám | tháng_chín | tháng_mười | tháng_mười_một | tháng_mười_hai tháng_chạp
"""

_OTHERS = """
ru: января январь янв | февраля февраль февр фев | марта март мар | апреля апрель апр | мая май
  | июня июнь июн | июля июль июл | августа август авг | сентября сентябрь сент сен
  | октября октябрь окт | ноября ноябрь нояб ноя | декабря декабрь дек
uk: січня січень січ | лютого лютий лют | березня березень бер | квітня квітень квіт кві
  | травня травень трав тра | червня червень черв чер | липня липень лип
  | серпня серпень серп сер | вересня вересень вер верес | жовтня жовтень жовт жов
  | листопада листопад лист лис | грудня грудень груд гру
be: студзеня студзень сту студз | лютага люты лют | сакавіка сакавік сак | красавіка красавік кра
  | мая май траўня травень | чэрвеня чэрвень чэр | ліпеня ліпень ліп | жніўня жнівень жні
  | верасня верасень вер | кастрычніка кастрычнік кас | лістапада лістапад ліс
  | снежня снежань сне
bg: януари яну ян | февруари фев февр | март мар | април апр | май | юни | юли | август авг
  | септември сеп септ | октомври окт | ноември ное ноем | декември дек
mk: јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул
  | август авг | септември сеп септ | октомври окт | ноември ное ноем | декември дек
sr: јануара јануар јан | фебруара фебруар феб | марта март мар | априла април апр | маја мај
  | јуна јун јуни | јула јул јули | августа август авг | септембра септембар сеп септ
  | октобра октобар окт | новембра новембар нов | децембра децембар дец
kk: қаңтар қаңтарда қаң | ақпан ақпанда ақп | наурыз нау | сәуір сәу | мамыр мам
  | маусым мау | шілде шіл | тамыз там | қыркүйек қыр | қазан қаз | қараша қар
  | желтоқсан жел
ky: январь янв | февраль фев | март мар | апрель апр | май | июнь июн | июль июл
  | август авг | сентябрь сен | октябрь окт | ноябрь ноя | декабрь дек
uz: январ январь | феврал февраль | март | апрел апрель | май | июн июнь | июл июль
  | август | сентябр сентябрь | октябр октябрь | ноябр ноябрь | декабр декабрь
tg: январ январи янв | феврал феврали фев | март марти мар | апрел апрели апр | май майи
  | июн июни | июл июли | август августи авг | сентябр сентябри сен
  | октябр октябри окт | ноябр ноябри ноя | декабр декабри дек
mn: нэгдүгээр_сарын нэгдүгээр_сар | хоёрдугаар_сарын хоёрдугаар_сар
  | гуравдугаар_сарын гуравдугаар_сар | дөрөвдүгээр_сарын дөрөвдүгээр_сар
  | тавдугаар_сарын тавдугаар_сар | зургаадугаар_сарын зургаадугаар_сар
  | долоодугаар_сарын долоодугаар_сар | наймдугаар_сарын наймдугаар_сар
  | есдүгээр_сарын есдүгээр_сар | аравдугаар_сарын аравдугаар_сар
  | арван_нэгдүгээр_сарын арван_нэгдүгээр_сар
  | арван_хоёрдугаар_сарын арван_хоёрдугаар_сар
el: ιανουαρίου ιανουάριος ιαν γενάρη | φεβρουαρίου φεβρουάριος φεβ φλεβάρη
  | μαρτίου μάρτιος μαρ μάρτη | απριλίου απρίλιος απρ απρίλη | μαΐου μάιος μαϊ μάη
  | ιουνίου ιούνιος ιουν ιούνη | ιουλίου ιούλιος ιουλ ιούλη | αυγούστου αύγουστος αυγ
  | σεπτεμβρίου σεπτέμβριος σεπ σεπτ σεπτέμβρη | οκτωβρίου οκτώβριος οκτ οκτώβρη
  | νοεμβρίου νοέμβριος νοε νοέμβρη | δεκεμβρίου δεκέμβριος δεκ δεκέμβρη
ka: იანვარი იანვარს იან | თებერვალი თებერვალს თებ | მარტი მარტს მარ | აპრილი აპრილს აპრ
  | მაისი მაისს მაი | ივნისი ივნისს ივნ | ივლისი ივლისს ივლ | აგვისტო აგვისტოს აგვ
  | სექტემბერი სექტემბერს სექ | ოქტომბერი ოქტომბერს ოქტ | ნოემბერი ნოემბერს ნოე
  | დეკემბერი დეკემბერს დეკ
hy: հունվարի հունվար հնվ հուն | փետրվարի փետրվար փտվ փետ | մարտի մարտ մրտ | ապրիլի ապրիլ ապր
  | մայիսի մայիս մյս | հունիսի հունիս հնս | հուլիսի հուլիս հլս | օգոստոսի օգոստոս օգս
  | սեպտեմբերի սեպտեմբեր սեպ | հոկտեմբերի հոկտեմբեր հոկ | նոյեմբերի նոյեմբեր նոյ
  | դեկտեմբերի դեկտեմբեր դեկ
he: ינואר ינו | פברואר פבר | מרץ מרס | אפריל אפר | מאי | יוני יונ | יולי יול | אוגוסט אוג
  | ספטמבר ספט | אוקטובר אוק | נובמבר נוב | דצמבר דצמ
ar: يناير كانون_الثاني جانفي ينایر | فبراير شباط فيفري | مارس آذار | أبريل إبريل نيسان أفريل
  | مايو أيار ماي | يونيو يونيه حزيران جوان | يوليو يوليه تموز جويلية يوليوز
  | أغسطس آب أوت غشت | سبتمبر أيلول شتنبر | أكتوبر تشرين_الأول تشرين_أول
  | نوفمبر تشرين_الثاني تشرين_ثاني نونبر | ديسمبر كانون_الأول كانون_أول دجنبر
fa: ژانویه ژانویهٔ | فوریه فوریهٔ | مارس | آوریل آپریل | مه مهٔ می | ژوئن | ژوئیه ژوئیهٔ جولای
  | اوت آگوست | سپتامبر | اکتبر | نوامبر | دسامبر
ur: جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر
ps: جنوري | فبروري فېبروري | مارچ | اپریل | مۍ می | جون | جولای | اګست | سپتمبر سېپتمبر
  | اکتوبر | نومبر | دسمبر
hi: जनवरी जन | फ़रवरी फरवरी फ़र फर | मार्च | अप्रैल अप्रै | मई | जून | जुलाई जुल | अगस्त अग
  | सितंबर सितम्बर सित | अक्टूबर अक्तूबर अक्टू | नवंबर नवम्बर नव | दिसंबर दिसम्बर दिस
mr: जानेवारी जाने | फेब्रुवारी फेब्रु | मार्च | एप्रिल एप्रि | मे | जून | जुलै
  | ऑगस्ट ऑग | सप्टेंबर सप्टें | ऑक्टोबर ऑक्टो | नोव्हेंबर नोव्हें | डिसेंबर डिसें
ne: जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे मई | जुन | जुलाई | अगस्ट अगस्त | सेप्टेम्बर
  | अक्टोबर | नोभेम्बर | डिसेम्बर
bn: জানুয়ারি জানুয়ারী জানু | ফেব্রুয়ারি ফেব্রুয়ারী ফেব | মার্চ | এপ্রিল এপ্রি | মে | জুন
  | জুলাই জুল | আগস্ট আগষ্ট আগ | সেপ্টেম্বর সেপ্টে সেপ | অক্টোবর অক্টো | নভেম্বর নভে
  | ডিসেম্বর ডিসে
ta: ஜனவரி ஜன | பிப்ரவரி பிப் | மார்ச் மார் | ஏப்ரல் ஏப் | மே | ஜூன் | ஜூலை
  | ஆகஸ்ட் ஆக | செப்டம்பர் செப் | அக்டோபர் அக் | நவம்பர் நவ | டிசம்பர் டிச
te: జనవరి జన | ఫిబ్రవరి ఫిబ్ర | మార్చి | ఏప్రిల్ ఏప్రి | మే | జూన్ | జులై జూలై | ఆగస్టు ఆగస్ట్ ఆగ
  | సెప్టెంబర్ సెప్టెంబరు సెప్టెం | అక్టోబర్ అక్టోబరు అక్టో | నవంబర్ నవంబరు నవం
  | డిసెంబర్ డిసెంబరు డిసెం
gu: જાન્યુઆરી જાન્યુ | ફેબ્રુઆરી ફેબ્રુ | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ ઓગસ્ટ
  | સપ્ટેમ્બર સપ્ટે | ઑક્ટોબર ઓક્ટોબર ઑક્ટો | નવેમ્બર નવે | ડિસેમ્બર ડિસે
kn: ಜನವರಿ ಜನ | ಫೆಬ್ರವರಿ ಫೆಬ್ರ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ ಏಪ್ರಿ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ ಆಗ
  | ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ | ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ | ನವೆಂಬರ್ ನವೆಂ | ಡಿಸೆಂಬರ್ ಡಿಸೆಂ
ml: ജനുവരി ജനു | ഫെബ്രുവരി ഫെബ്രു | മാർച്ച് മാർ | ഏപ്രിൽ ഏപ്രി | മേയ് മെയ് | ജൂൺ | ജൂലൈ
  | ഓഗസ്റ്റ് ആഗസ്റ്റ് ഓഗ | സെപ്റ്റംബർ സെപ്തംബർ സെപ്റ്റം | ഒക്‌ടോബർ ഒക്ടോബർ ഒക്ടോ | നവംബർ നവം
  | ഡിസംബർ ഡിസം
pa: ਜਨਵਰੀ ਜਨ | ਫ਼ਰਵਰੀ ਫਰਵਰੀ ਫ਼ਰ | ਮਾਰਚ | ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ ਜੁਲਾ | ਅਗਸਤ ਅਗ
  | ਸਤੰਬਰ ਸਤੰ | ਅਕਤੂਬਰ ਅਕਤੂ | ਨਵੰਬਰ ਨਵੰ | ਦਸੰਬਰ ਦਸੰ
si: ජනවාරි ජන | පෙබරවාරි පෙබ | මාර්තු | අප්‍රේල් අප්‍රියෙල් | මැයි | ජූනි | ජූලි | අගෝස්තු අගෝ
  | සැප්තැම්බර් සැප් | ඔක්තෝබර් ඔක් | නොවැම්බර් නොවැ | දෙසැම්බර් දෙසැ
th: มกราคม ม.ค | กุมภาพันธ์ ก.พ | มีนาคม มี.ค | เมษายน เม.ย | พฤษภาคม พ.ค | มิถุนายน มิ.ย
  | กรกฎาคม ก.ค | สิงหาคม ส.ค | กันยายน ก.ย | ตุลาคม ต.ค | พฤศจิกายน พ.ย | ธันวาคม ธ.ค
lo: ມັງກອນ ມ.ກ | ກຸມພາ ກ.ພ | ມີນາ ມ.ນ | ເມສາ ມ.ສ | ພຶດສະພາ ພ.ພ | ມິຖຸນາ ມິ.ຖ
  | ກໍລະກົດ ກ.ລ | ສິງຫາ ສ.ຫ | ກັນຍາ ກ.ຍ | ຕຸລາ ຕ.ລ | ພະຈິກ ພ.ຈ | ທັນວາ ທ.ວ
km: មករា | កុម្ភៈ | មីនា | មេសា | ឧសភា | មិថុនា | កក្កដា | សីហា | កញ្ញា | តុលា | វិច្ឆិកា | ធ្នូ
my: ဇန်နဝါရီ | ဖေဖော်ဝါရီ | မတ် | ဧပြီ | မေ | ဇွန် | ဇူလိုင် | ဩဂုတ် သြဂုတ် | စက်တင်ဘာ
  | အောက်တိုဘာ | နိုဝင်ဘာ | ဒီဇင်ဘာ
am: ጃንዋሪ ጃንዩወሪ ጃን | ፌብሩዋሪ ፌብሩወሪ ፌብ | ማርች | ኤፕሪል ኤፕሪ | ሜይ | ጁን | ጁላይ | ኦገስት ኦገስ
  | ሴፕቴምበር ሴፕቴ | ኦክቶበር ኦክቶ | ኖቬምበር ኖቬም | ዲሴምበር ዲሴም
"""

_GLUED = {
    "he": ("ב", ""),
    "km": ("ខែ", ""),
    "th": ("เดือน", ""),
    "lo": ("ເດືອນ", ""),
    "my": ("", "လ"),
}
"""What stands glued before or after a month's name in dates, by language."""

_CODES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "ckb": "ku", "mo": "ro"}
_MARKS = re.compile("[\u05f3\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u200c\u200d]+")

_ALIKE = str.maketrans("ıيىك", "iییک")

Months = Mapping[int, frozenset[str]]
"""The months that a word names, 1 to 12, each with the languages in which it does."""


def fold(word: str) -> str:
    """A word as the tables keep it: case folded, without accents, points and joiners."""
    if word.isascii():
        return word.casefold()
    folded = unicodedata.normalize("NFD", word).casefold()
    return _MARKS.sub("", folded).translate(_ALIKE)


def base_language(tag: str) -> str:
    """The language of a BCP 47 tag, as the tables call it: ``no`` and ``nn-NO`` are ``nb``."""
    base = tag.replace("_", "-").split("-", 1)[0].lower()
    return _CODES.get(base, base)


@cache
def month_words() -> Mapping[str, Months]:
    """Every month word, folded, with the months that it names. Several words: ``_`` between."""
    found: dict[str, dict[int, set[str]]] = {}
    for language, names in _entries():
        before, after = _GLUED.get(language, ("", ""))
        for number, words in enumerate(names.split("|"), start=1):
            for word in words.split():
                for form in {word, f"{before}{word}{after}"}:
                    found.setdefault(fold(form), {}).setdefault(number, set()).add(language)
    return {
        word: {number: frozenset(languages) for number, languages in months.items()}
        for word, months in found.items()
    }


def _entries() -> list[tuple[str, str]]:
    """Each language with the names of its twelve months."""
    entries: list[tuple[str, str]] = []
    for line in filter(None, f"{_LATIN}{_OTHERS}".splitlines()):
        if line.startswith(" "):
            language, names = entries[-1]
            entries[-1] = (language, f"{names} {line}")
        else:
            language, _, names = line.partition(":")
            entries.append((language, names))
    return entries


@cache
def first_words() -> frozenset[str]:
    """The first words of month names of several words."""
    return frozenset(word.split("_")[0] for word in month_words() if "_" in word)
