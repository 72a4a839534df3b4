"""Ordinary words of many languages: the commonest, and those that some language uses in dates."""

from __future__ import annotations

STOP_WORDS = {
    "en": """a about after again all am an and any are as at be because been before being below between both but by
        can did do does doing down during each few for from had has have he her here his how i if in into is it its
        just may me more most my no nor not now of off on one once only or other our out over own same second set she
        so some such sat sun than that the their them then there these they this to too two under until up very was
        we were what when where which while who why will with you your march august""",
    "de": """aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den der des die doch dort
        du durch ein eine einem einen einer es etwas für gegen gerade hier ich ihm ihr im in ist ja kein mai man mehr
        mit muss nach nicht noch nun nur ob oder ohne sehr sein sie sind so soll um und uns unter vom von vor war
        was wenn wer wie wird wo zu zum zur eins zwei stunde tag woche jahr""",
    "fr": """a ai au aux avec avant bien ce ces comme dans de depuis des deux donc du elle en entre est et eux fait il
        ils je la le les leur lui ma mais me mes même moi mon ne nos notre nous on ou où par pas peu pour plus qu
        quand que qui sa sans se ses si son sous sur ta te toi tous tout très tu un une vos votre vous y été mars
        mai or an""",
    "es": """a al algo antes como con contra cual cuando de del desde donde dos el ella en entre era es esa ese eso
        esta este esto fue ha hace hacia han hasta hay la las le les lo los más me mi muy nada ni no nos o otra otro
        para pero poco por porque que quien se sin sobre su sus también tan te tiene todo tu tus un una uno y ya yo
        ago mayo sal""",
    "pt": """a ao aos as até com como da das de dele depois do dos e ela ele em entre era essa esse esta este eu foi
        for há isso já lhe mais mas me mesmo meu minha muito na nas não no nos nós o os ou para pela pelo por qual
        quando que quem se sem ser seu sua só também te tem um uma você mar set out dez maio""",
    "gl": """a ao aos as ata co coa como con da das de del desde do dos e el ela en entre era esta este eu foi hai
        isto lle máis mais mar me meu moi na nas non nos o os ou para pero pola polo por que quen se sen seu súa só
        tamén un unha xa""",
    "ca": """a al als amb aquest com de del dels des dins el ella els em en entre era es està fa fins ha han hi ho i
        jo la les li lo més mar meu molt na ni no nos o on per però poc quan que qui s sense ser set si sobre són
        també tan tot un una vos""",
    "it": """a ad ai al alla anche avere c che chi ci come con contro cui da dal dei del della di dove due e ed era
        essere fa fra fu gli ha hanno ho i il in io la le lei lo loro lui ma mai me mi mio ne negli nel noi non o
        ogni per perché più poi quale quando questo se sei senza si sia sono sua su sul ti tra tu tutto un una ora
        ore set mar gen""",
    "ro": """a ai al ale am ar are au ca care ce cea când cu cum de deci din doar după ea ei el era este eu fără fi
        fiind foarte fost în între la le lor mai mă mi mult nu nici noi o or pe pentru prin sa să se si și sub sunt
        te tot un una unde unei va vă vor mart dum""",
    "nl": """aan af al alles als bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen had
        heb het hem hen hier hij hoe ik in is ja je kan kon maar me meer men met mij mijn moet na naar niet nog nu of om
        onder ons ook op over te tegen toch toen tot u uit uur van veel voor was wat we wel wie wij zal ze zich zo
        mei ma wo do za""",
    "af": """aan af al alles as baie by daar dan dat die dit doen dus een en ek er gaan geen haar het hier hoe hulle
        hy in is ja jy kan ken maar meer met mei moet my na nie nog nou nu of om onder ons ook op oor se sal sy te
        toe tot uit uur van vir was wat wees wie wil""",
    "sv": """inne alla allt än att av blev bli där de dem den denna det dig din du då efter ej eller en er ett för från ha
        hade han har hon hur här i icke inga inom inte jag kan kom man med mellan men mig min mot mycket ni nu när
        någon och om oss på sedan sig sin ska skulle som så till under upp ut utan var vi vid är maj mars lör""",
    "nb": """alle at av både bare begge ble bli da de deg dem den denne der det du eller en enn er et etter for fordi
        fra før ha hadde han har hun hva her i ikke ja jeg kan kom med meg men mer min mot må ned noe nå når og
        om opp oss over på seg siden sin skal som så til under ut var ved vi vil mai mars man tor lør timer""",
    "da": """af alle anden at blev da de dem den denne der det dig du efter eller en end er et for fra ham han har
        havde her hun hvad hvis i ikke ind ja jeg kan man med meget men mig min mod må ned noget nu når og også om
        op os over på selv sig siden sin skal som så til ud under var ved vi vil maj man tor lør""",
    "is": """á að af allt annað á ekki en ef eftir eða ég ekki er frá fyrir hafa hann hefur hér hún hvað í inn já
        kom með mér mig mun nei nú og okkur sem sér sig síðan sinn sú svo til um undir upp út úr var við það þau þeir
        þetta þú maí mars man""",
    "fi": """ei eikä ehkä en että he hän ja jo joka jos kai kanssa kuin kuka kun me mikä minä mitä mutta myös ne niin
        no nyt ole oli olla on osa ovat pian se sekä sen siellä siitä sinä sitä tai te tuo tämä vaan vai vain ja
        to ma ke su pe la elo loka kesä""",
    "et": """aga ei enam et ega ette ikka ilma ja jah jälle kas kes kogu koos kui kuid kus kuu ka läbi ma me mida
        mina mis mitte mu nad nagu neid nii no nüüd oli on oma peale pole sa see seda siin siis sinu ta tema
        või väga vaid""",
    "lv": """ar arī ap bet bez bija būt caur dēļ es esmu gan gar iekš ir ja jau jo ka kad kas kā kur labi līdz man
        mēs ne nav no nu otrs pa par pēc pie pirms pret sev tā tad tagad tas te tik to tu un uz vai var vēl viņš
        zem šis""",
    "lt": """apie ar arba aš ant be bei bet buvo dar del dėl iki ir iš ji jie jis jo jog jos jų kad kai kaip kas
        kur labai mano mes nei ne net nes nuo o pagal pas per po prie prieš pro su šis ta tai tas tik tu už vis
        yra""",
    "pl": """inne a aby ale bez bo być byli był co czy dla do gdy gdzie go i ich ile im ja jak jako je jego jej jest już
        każdy kto która który lub ma mam mi mnie może my na nad nam nas nie niż no o od oraz po pod przed przez
        przy się są ta tak tam te tego ten to tu ty tylko u w we wy z za ze że maj lip lis""",
    "cs": """a aby ale ani asi až bez bude by byl co či do ho i já jak je jeho jen ji jim k kam kde kdo když
        ke která který li má mě mi my na nad nám ne nebo než ni o od on pak po pod pro proč při s se si so ta tak
        ten to tu ty u už v ve však vy z za že pro srp led""",
    "sk": """a aby aj ako ale alebo ani až bez bol bude by či do ho i ja jeho jej ich je k kam kde kto ktorá
        ktorý má mi my na nad nám ne než nie o od on po pod pre pri s sa si sme so som sú ta tak ten to tu ty
        u už v vo však vy z za že máj jún""",
    "sl": """a ali ampak bi bil biti brez če da do ga in iz ja jaz je jih ju k kaj kako kar ker ki ko kot kje le
        med mi moj na nad naj ne ni nič njen o ob od on pa po pod pri s sa se si smo so sta svoj ta tako tam te
        ti to tu tudi v vi vse za že maj mar sep""",
    "hr": """a ako ali bez bi bih bilo biti da do dok ga gdje i ili ima iz ja je jer još kad kako ko koji kroz
        li me među mi moj na nad ne nego ni no o od on oko pa po pod prije pri s sa samo se si smo su svi sve ta
        tako te ti to tu u uz vam već vi za lip srp svi""",
    "sr": """а али без би било да до док за и из или има ја је јер још када како ко који кроз ли ме међу ми мој на
        над не него ни о од он по под пре при с са само се смо су сви све та тако те ти то ту у уз већ ви још мај
        сат""",
    "mk": """а ако али без беше во ги го да до додека е за и или им има ја јас ќе кај како кога кој која кон ли ме
        меѓу ми мој на над не ни но од околу он пак по под пред при се си со само сите сум тоа туку тие ти уште
        час мај""",
    "bg": """а ако ала без беше би бил в вас ви все във г да до докато е за и из или им има как като кога кой която
        ли ме между ми много моя на над не него ни но о от по под пред при с са само се си след сте съм така те
        ти то това той тук ще час ден май март""",
    "ru": """а без более бы был была были было быть в вам вас весь во вот все всего вы где да даже для до его ее если
        есть ещё же за здесь и из или им их к как когда кто ли либо мне может мы на над не него нет ни но о об
        однако он она они от по под при с со так там то того тоже ты у уже хотя час чего чем что это я назад май
        год день""",
    "uk": """а або але без би був були було бути в вам вас весь він во вона вони все ви від де для до його її
        ж за з зі і із інші їх й як коли ли ми може на над нам нас не ні но о об от по під при про с
        та так там те ти то того тому тут у уже хто час чи що це я рік лис""",
    "be": """а або але без бы быў была было быць в вам вас вы гэта да для дзе до ён ёсць за з і іх ім калі каб
        як мы на над нам не ні о об па пад пра пры са так там таму то толькі ты у уже хто што я час сту май""",
    "el": """αλλά αν αντί από αυτό αυτός για δε δεν εάν εγώ είναι εκεί ενώ ένα ένας επί έτσι έχει η ή ήταν θα και
        κατά κι με μετά μη μια μου να ο οι όμως όπως όταν ότι όχι παρά πιο ποιος πολύ που πριν προς πώς σαν σας
        σε στη στο τα τη την της τι το τον του των ώρα μαρ""",
    "tr": """acaba ama ancak aslında az bana bazı belki ben bile bir biri biz bu bunu çok çünkü da daha de değil
        diye eğer en gibi hem hep her hiç için ile ise kadar ki kim mi mu nasıl ne neden o olan on onu önce oysa
        pek sanki sen siz sonra şu tüm ve veya ya yani ara eki oca mart may saat gün""",
    "az": """ad amma artıq ay az bax belə beş bilər bir biz bu bütün çox çünki da daha də deyil edən ən əgər
        gün hansı hə hər heç həm hətta idi il ilə isə iki ki kim lakin mən nə niyə o olan on qədər sonra siz
        üçün və ya yalnız yox may mart""",
    "hu": """a abban ahhoz aki ami az azok azt be csak de e egy egyik el én és ez ezek ezt fel ha hanem hát hogy
        hol igen ill is itt jó ki le lehet lesz ma már más meg még mely mi míg mint most ne neki nem nincs nő
        ő ők ön pedig sem se sok te több úgy új ugye után utolsó vagy van volt voltak máj már""",
    "sq": """ai ajo ata ato çdo dhe deri do duke e edhe është janë ja jo ka kam kanë këtë ku kur më me mi mos
        mund në nga nëse ne një për pa pas para por po që sa se si sipas tek të tij tre tyre u unë vetëm maj pri
        dita""",
    "he": """אבל או אולי אותו אחר אחרי אין איך אל אם אני אף את אתה בו בין גם דרך הוא היא היה היו הם זה זאת יש כי כל
        כן כמו לא לו לי לפני מה מי מן נגד עד עוד על עם פה רק של שם תחת שני ראשון יום שעה מאי""",
    "ar": """إلى إذا أن أو أي أين إن أنا الآن التي الذي الى أمام بعد بل بين تحت ثم حتى حيث خلف ذلك رغم سوف على عن
        عند عندما غير في فوق قبل قد كان كانت كل كما كيف لا لكن لم لن له ليس ما متى مثل مع من منذ نحن هذا هذه هل
        هم هنا هو هي و مارس آب يوم سنة""",
    "fa": """آن آنها از است اگر اما ان او این با باید بر برای بود بی به پس پیش تا تو چرا چه چون خود در دو را روی
        زیر شد شما که کرد کی ما من مگر می نه نیز هر هم همه هیچ و وقتی ولی یا یک مه دی تیر مهر""",
    "ur": """آپ ان اس اسے اگر اور ایک بھی بعد پر پھر پہلے تا تک تھا تھی تھے تو جب جو کا کب کر کہ کی کیا کے کو گا
        گی لیکن مگر میں نہ نے نہیں وہ ہم ہو ہی ہے ہیں یا یہ پیر دن سال""",
    "hi": """अब अपने आप इस उस उन उसके एक और का कि की के को क्या कर करने किया कुछ कोई गया जब जैसे जो तक तब तो था
        थी थे दिया दो द्वारा न नहीं ने पर पहले फिर बहुत बाद भी मैं मे में यह या ये रहा लिए वह वे सब साथ से हम हर
        ही हुआ है हैं हो मई जन दिन साल""",
    "bn": """আমি আমার আর আছে এই এক একটি এবং এর ও ওই কথা কর করা করে কি কিছু কে কোন গেছে ছিল জন্য তখন তবে তা তার
        তারা তাই তো থেকে দিয়ে দুই না নয় নিয়ে পর পরে প্রতি বলে বা বেশি মধ্যে মনে মে যদি যা যে সব সময় সে হয় হয়ে
        আগে আগ দিন""",
    "mr": """आणि आता आपण आम्ही आहे आहेत असे एक या ये कर करून का काय काही किंवा की केले खूप जर जे जो तर ती ते तो त्या
        दोन नंतर नाही ने पण परंतु पुढे फक्त मग मला मी मे म्हणून वर व सर्व साठी हा ही हे होते होता दिवस""",
    "ta": """அது அந்த அவர் அவள் அவன் ஆனால் ஆம் இது இந்த இல்லை இரு என என்ன என்று ஏன் ஒரு ஓர் கூட சில தன் தான் நான்
        நாம் நீ பல பிறகு மட்டும் மற்றும் முன் மே மேல் யார் வரை வேண்டும் உள்ள உம் எந்த எப்போது எல்லாம் எனக்கு எனது""",
    "te": """అది అతను అని అన్ని ఆ ఆమె ఇది ఈ ఉంది ఉన్నాయి ఎందుకు ఎక్కడ ఎప్పుడు ఎలా ఏ ఏమి ఒక కాదు కానీ కూడా కొన్ని
        గా చాలా తన తరువాత తో నా నాకు నుండి నేను పై మరియు మా మీ మీరు మే మేము లో లేదు వారు వద్ద""",
    "th": """กว่า กับ การ ก็ ก่อน ขณะ ขอ ของ ขึ้น คง ครั้ง ความ คือ จะ จาก จึง ช่วง ซึ่ง ด้วย ดัง ตั้งแต่ ตาม แต่ ถึง ถ้า
        ทั้ง ทาง ที่ ทุก นั้น นี้ ใน บาง เป็น เปิด ไป ผู้ พบ เพราะ เพื่อ มา มาก มี เมื่อ แม้ ไม่ ยัง รับ และ ว่า วัน ส่วน หรือ
        หลัง ให้ อยู่ อย่าง อาจ""",
    "vi": """ai anh bằng bị bởi các cái càng chỉ cho chưa có còn của cùng cũng cứ do đã đang đây để đến đi đó
        được gì hay hơn họ khi không là lại làm lên lúc mà mỗi một này nên nếu ngay nhiều như những nó ở ra rằng
        rất rồi sau sẽ tại theo thì tôi trên trước từ và vẫn vào với về mai ba tư năm giờ ngày tháng""",
    "id": """ada adalah agar akan aku anda apa atau bagi bahwa banyak beberapa bisa bukan dalam dan dapat dari
        dengan di dia hanya harus hingga ia ini itu jika juga kami kamu karena ke kita lagi lalu lebih maka masih
        mereka oleh pada para saat saja sama sampai saya sebagai sebuah setelah sudah telah tetapi tidak untuk
        yang mei sen""",
    "ms": """ada adalah agar akan aku anda apa atau bagi bahawa banyak beberapa boleh bukan dalam dan dapat dari
        dengan di dia hanya harus hingga ia ini itu jika juga kami kerana ke kita lagi lalu lebih maka masih mereka
        oleh pada para saat sahaja sama saya sebagai sudah telah tetapi tidak untuk yang mei mac jun""",
    "fil": """ako alin ang ano anumang apat at ating ay bago bakit bawat dahil dalawa din dito hindi ibaba isa isang
        ito iyon ka kahit kami kanila kapag kaya ko kong kung lahat lang mag maging mas may mga mula na nang ng ni
        nila noon o pa pag para pero sa sila sino siya tayo wala""",
    "sw": """akasema alikuwa ambao ambapo au baada bado bila cha hadi hapa hata hayo hii hiyo huo huyo iko ila ili
        ingawa ipi iwapo jambo je juu kabla kama katika kila kisha kuhusu kutoka kuwa kwa kwamba la lakini mimi
        na ndani ni nini pia sana sasa si tu wa wakati wake wao ya yake yeye za zaidi mei""",
    "ha": """a ake ama amma an ana ba ban bayan ce ci da daga dai domin don duk ga haka har ina ita ka kai kamar
        kan ko ku kuma lokacin ma mai me mutane mun na ne ni sai shi su ta tana tare tun wa wani wanda ya yana zuwa""",
    "eu": """al ala alde amaia anitz ar arabera bai baina baino baita bat bere bi da dago dela den dira ditu du
        dute edo egin ere eta ez gabe gehiago gero gu hala hau hemen hori hura izan jada kontra lortu mai
        nahi ni non nor oso orain ordea zen zer zu""",
    "ga": """a ach ag agus aige an ann ar as atá ba bhí bhuel cá cad céad chun cuid de do é faoi féin gach gan go
        gur i iad idir in ina is lá le leis má mar mé mo na ná ní níl nó nuair ó os roimh sé seo sí sin sinn siad
        tá thar tú um""",
    "cy": """a ac am ar at bod bu byth cyn chi dan do dros dy dyna ei eich ein er eto fe fel fi gan gyda hefyd hi
        hon hwn hyn i iawn ie mae mai mewn na neu nhw ni nid o oedd ond pan pwy sydd sy ti un wedi wrth y yn yr yw
        ion haf""",
    "zh": """一个 不 不是 与 也 了 于 人 什么 他 他们 们 但 但是 你 到 和 因为 在 多 大 她 如果 对 就 已 就是 很 得 我 我们
        所以 把 时 是 更 有 来 没有 的 着 自己 能 要 让 说 谁 还 这 这个 那 那个 都 里 月 日 年 分 天 前""",
    "ja": """あの あります ある いう いる この これ さん し します する その それ た だ だった つ て で です では と という ない
        なく なる に の は へ ます まで も や よ より れ を 何 前 後 中 年 月 日 時 分 人 私 今 半 火 水 木 金 土""",
    "ko": """가 것 경우 그 그것 그녀 그러나 그리고 나 나는 너 는 다 대한 더 도 두 등 따라 때 때문 또 또는 로 를 만 매우 및 바
        부터 사이 수 시 아니 안 어떤 에 에서 와 왜 우리 위해 으로 은 의 이 일 있 자 저 전 제 좀 주 중 지 한 함께 월 화
        초 분 년""",
}
"""Words by language, parted by white space."""
