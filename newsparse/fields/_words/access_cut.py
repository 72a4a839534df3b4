"""What pages print where an article's text breaks off and goes on for some readers alone.

Written as the tables of :mod:`newsparse.fields._words.access_phrases` are.
"""

CUT = """
    continue reading with a subscription; continue reading with a free trial; keep reading with a
    subscription; keep reading with a free trial; read on with a subscription; read the full story
    with a subscription; read the full article with a subscription; continue reading by subscribing;
    subscribe to continue reading; subscribe to keep reading; subscribe now to continue reading;
    subscribe now to keep reading; subscribe to read the full article; subscribe to read the full
    story; subscribe to read the rest; subscribe to read this article; subscribe to read this
    story; subscribe to unlock this article; subscribe to unlock the full article; subscribe to
    access this article; subscribe to read on; to continue reading this article please subscribe;
    to continue reading please subscribe; to continue reading subscribe; to keep reading
    subscribe; to read the full article subscribe; to read the full story subscribe; to read the
    rest of this article subscribe; to read this article in full subscribe; to read this article
    subscribe; the rest of this article is for subscribers; the rest of this article is available
    to subscribers; the rest of this story is for subscribers; the full article is available to
    subscribers; the full story is available to subscribers; you need a subscription to continue
    reading; you need a subscription to read the full article; this is a preview of a
    subscriber-only article; unlock the full article with a subscription; subscribers can read the
    full article; become a subscriber to continue reading; become a member to read the rest;
    become a member to continue reading; start your subscription to continue reading; upgrade to
    paid to continue reading; # % of this article left to read; # words left to read;
    # % left to read; still # % to read;
    # % of the article remaining; # % of this article remaining;
    weiterlesen mit einem abo; weiterlesen mit abo; jetzt weiterlesen mit; lesen sie weiter mit;
    mit abo weiterlesen; abonnieren um weiterzulesen; abonnieren und weiterlesen; um weiterzulesen
    abonnieren; abonnieren sie um weiterzulesen; um den ganzen artikel zu lesen abonnieren; lesen
    sie den ganzen artikel mit; diesen artikel weiterlesen mit; den vollständigen artikel lesen
    sie mit; jetzt testen und weiterlesen; testen und weiterlesen; den ganzen artikel lesen mit;
    weiterlesen nur mit abo; sie möchten weiterlesen; sie wollen weiterlesen; weiter mit abo;
    artikel freischalten; jetzt artikel freischalten; jetzt freischalten und weiterlesen; der
    vollständige artikel ist abonnenten vorbehalten; noch # % des artikels;
    sie haben # % des artikels gelesen; noch # % zu lesen; noch # wörter; # % des artikels
    liegen noch vor ihnen; weiterlesen mit;
    om verder te lezen neem een abonnement; neem een abonnement om verder te lezen; word abonnee
    om verder te lezen; word abonnee en lees verder; lees verder met een abonnement; verder lezen
    met een abonnement; verder lezen word abonnee; wil je dit artikel verder lezen; wil je verder
    lezen; nog # % van dit artikel te lezen; nog # % te lezen; nog # % van het artikel;
    läs mer med; läs vidare med; läs hela artikeln med; prenumerera för att läsa vidare;
    prenumerera för att fortsätta läsa; för att läsa vidare behöver du en prenumeration; för att
    läsa hela artikeln krävs; vill du läsa hela artikeln; vill du läsa vidare; lås upp artikeln;
    bli prenumerant för att läsa;
    les videre med; les hele artikkelen med; les saken med; for å lese videre må du; for å lese
    hele artikkelen må du; bli abonnent for å lese; bli abonnent og les videre; vil du lese hele
    saken; vil du lese videre; lås opp artikkelen; få tilgang til hele artikkelen;
    læs videre med; læs hele artiklen med; for at læse videre skal du; for at læse hele artiklen
    skal du; bliv abonnent og læs videre; bliv abonnent for at læse; få adgang til hele artiklen;
    vil du læse videre; vil du læse hele artiklen; lås artiklen op;
    til að lesa áfram þarftu áskrift; lesa áfram með áskrift; kaupa áskrift til að lesa;
    jatka lukemista tilaamalla; jatka lukemista tilaajana; lue koko artikkeli tilaajana; lue koko
    juttu tilaajana; tilaa ja jatka lukemista; tilaa ja lue; lukeaksesi artikkelin tarvitset
    tilauksen; haluatko lukea koko artikkelin;
    edasi lugemiseks telli; edasi lugemiseks vormista tellimus; telli ja loe edasi; lai turpinātu
    lasīt abonē; lai turpinātu lasīt iegādājies abonementu; norėdami skaityti toliau
    prenumeruokite; norėdami skaityti visą straipsnį prenumeruokite; prenumeruokite ir skaitykite
    toliau;
    il vous reste # % de cet article à lire; il vous reste # % à lire; il vous reste #% de cet
    article à lire; il vous reste #% à découvrir; il vous reste # % à découvrir; la suite est
    réservée aux abonnés; la suite est réservée à nos abonnés; la suite de cet article est
    réservée; la suite de ce contenu est réservée; la suite de l'article est réservée;
    abonnez-vous pour lire la suite; abonnez-vous pour lire la suite de cet article; abonnez-vous
    pour continuer la lecture; abonnez-vous pour poursuivre la lecture; pour lire la suite
    abonnez-vous; pour continuer la lecture abonnez-vous; pour lire la suite de cet article;
    débloquez cet article; débloquer cet article; votre abonnement n'autorise pas la lecture; lire
    la suite avec un abonnement; lisez la suite avec;
    suscríbete para seguir leyendo; suscríbete para continuar leyendo; suscríbete para leer el
    artículo completo; suscríbete para leer la nota completa; suscríbase para seguir leyendo;
    suscríbase para continuar leyendo; para seguir leyendo suscríbete; para continuar leyendo
    suscríbete; para leer el artículo completo suscríbete; sigue leyendo con tu suscripción; sigue
    leyendo por; hazte suscriptor para seguir leyendo; hazte socio para seguir leyendo; desbloquea
    este artículo; desbloquear artículo; te queda el # % del artículo; te queda un # % por leer;
    te queda el # % por leer; te falta por leer el # %; le queda el # % por leer;
    queda un # % por leer;
    et queda el # % per llegir;
    per continuar llegint subscriu-te; per seguir llegint subscriu-te; subscriu-te per continuar
    llegint; subscriu-te per seguir llegint; subscríbete para seguir lendo;
    assine para continuar lendo; assine para continuar a ler; assine para ler a matéria completa;
    assine para ler o artigo completo; para continuar a ler assine; para continuar lendo assine;
    para ler o artigo completo assine; torne-se assinante para continuar; continue a ler com uma
    assinatura; continue lendo com; desbloqueie este artigo; leia este artigo na íntegra com;
    faltam # % do artigo; faltam # % para ler; ainda faltam # % para ler; resta # % do artigo;
    restam # % do artigo;
    abbonati per continuare a leggere; abbonati per leggere tutto l'articolo; abbonati per
    proseguire la lettura; abbonati per leggere l'articolo completo; per continuare a leggere
    abbonati; per leggere l'articolo completo abbonati; per proseguire nella lettura abbonati;
    continua a leggere con; sblocca l'articolo; il seguito dell'articolo è riservato; il resto
    dell'articolo è riservato; ti resta da leggere il # %; ti resta il # % da leggere;
    ti rimane da leggere il # %; resta da leggere il # %;
    abonează-te pentru a citi; abonează-te pentru a continua; pentru a citi articolul integral
    abonează-te; pentru a continua lectura abonează-te; pentru a continua să citești abonează-te;
    continuă lectura cu un abonament;
    για να συνεχίσετε την ανάγνωση εγγραφείτε συνδρομητής; για να συνεχίσετε την ανάγνωση γίνετε
    συνδρομητής; γίνετε συνδρομητής για να διαβάσετε; γίνε συνδρομητής για να συνεχίσεις;
    okumaya devam etmek için abone olun; okumaya devam etmek için abone ol; devamını okumak için
    abone olun; haberin devamı abonelere özel; yazının devamı abonelere özel; abone ol okumaya
    devam et;
    чтобы читать дальше оформите подписку; чтобы продолжить чтение оформите подписку; оформите
    подписку чтобы читать дальше; оформите подписку чтобы продолжить чтение; подпишитесь чтобы
    читать дальше; подпишитесь чтобы продолжить чтение; продолжение доступно подписчикам;
    продолжение доступно только подписчикам; полный текст доступен подписчикам; полный текст
    доступен только подписчикам; осталось прочитать # %; осталось # % текста;
    вам осталось прочитать # %; осталось # % статьи; для продолжения чтения оформите подписку;
    щоб читати далі оформіть передплату; оформіть передплату щоб читати далі; передплатіть щоб
    читати далі; повний текст доступний лише передплатникам; продовження доступне передплатникам;
    за да продължите да четете абонирайте се; абонирайте се за да прочетете; пълният текст е
    достъпен за абонати;
    aby czytać dalej wykup; aby czytać dalej kup; aby czytać dalej zaprenumeruj; wykup dostęp aby
    czytać dalej; wykup subskrypcję aby czytać dalej; kup prenumeratę i czytaj dalej; pozostało
    jeszcze # % artykułu; pozostało # % artykułu; pozostało jeszcze #% artykułu; pozostało #%
    artykułu; dalsza część artykułu dostępna dla; pozostała część artykułu jest dostępna; dalsza
    część tekstu dla prenumeratorów; czytaj dalej z prenumeratą; chcesz przeczytać cały artykuł;
    pro pokračování si předplaťte; pokračovat ve čtení mohou předplatitelé; celý článek si přečtou
    předplatitelé; celý článek je dostupný předplatitelům; odemknout článek; odemkněte si článek;
    předplaťte si a čtěte dál; zbývá # % článku; zbývá vám přečíst # %;
    celý článok si prečítajú predplatitelia; odomknúť článok; predplaťte si a čítajte ďalej;
    zostáva # % článku; na pokračovanie v čítaní potrebujete predplatné;
    za nastavak čitanja pretplatite se; pretplatite se za nastavak čitanja; ostatak članka
    dostupan je pretplatnicima; за наставак читања претплатите се; za nadaljevanje branja sklenite
    naročnino; celoten članek je na voljo naročnikom; preberite naprej z naročnino;
    a cikk folytatásához fizessen elő; a folytatáshoz fizessen elő; a folytatáshoz elő kell
    fizetnie; a teljes cikk elolvasásához fizessen elő; a cikk elolvasásához előfizetés szükséges;
    fizess elő és olvass tovább; a folytatás előfizetőinknek;
    להמשך קריאה הצטרפו למנויים; להמשך קריאת הכתבה רכשו מנוי; רכשו מנוי להמשך קריאה; הצטרפו כמנויים
    להמשך קריאה;
    لمتابعة القراءة اشترك; اشترك لمتابعة القراءة; اشترك الان لمتابعة القراءة; لقراءة المقال كاملا
    اشترك; للاطلاع على المقال كاملا اشترك; برای ادامه مطالعه مشترک شوید; برای خواندن ادامه مطلب
    اشتراک تهیه کنید;
    पूरा लेख पढ़ने के लिए सब्सक्राइब करें; आगे पढ़ने के लिए सब्सक्राइब करें; पूरी खबर पढ़ने के लिए
    सब्सक्राइब करें;
    berlangganan untuk membaca; berlangganan untuk melanjutkan membaca; langganan untuk membaca
    selengkapnya; untuk melanjutkan membaca silakan berlangganan; langgan untuk terus membaca;
    đăng ký gói để đọc tiếp; mua gói để đọc tiếp; trở thành thành viên để đọc tiếp;
    teken in om verder te lees; om verder te lees teken in; om hierdie artikel te lees teken in;
    jiandikishe ili uendelee kusoma kwa malipo;
    残り #文字; 残り #字; 残り本文 #文字; 残り #字全文 #字; 続きを読むには有料会員; 続きを読むには購読; 記事の続きを読むには有料; 全文を読むには有料会員;
    有料会員になると続きを; 有料会員に登録すると続き; 有料プランに登録すると; 購読すると続きを読め; ここから先は有料; 続きは有料会員; ここから先は会員限定;
    구독하고 전체 기사; 구독 후 계속; 유료 구독 후 전문; 전문은 유료회원; 이후 내용은 유료회원; 계속 읽으려면 구독; 나머지 기사는 구독자;
    订阅后继续阅读; 訂閱後繼續閱讀; 订阅以继续阅读; 訂閱以繼續閱讀; 订阅后阅读全文; 訂閱後閱讀全文; 付费后继续阅读; 付費後繼續閱讀; 付费阅读全文; 付費閱讀全文;
    成为会员继续阅读; 成為會員繼續閱讀; 加入會員閱讀全文; 余下内容需订阅; 餘下內容需訂閱; 剩余#%; 剩餘#%; 还剩#%;
    สมัครสมาชิกเพื่ออ่านต่อ; สมัครสมาชิกเพื่ออ่านบทความฉบับเต็ม
"""
"""Its text goes on for subscribers."""

WALL = """
    register to continue reading; register to keep reading; register for free to continue reading;
    sign in to continue reading; log in to continue reading; sign up to continue reading; create a
    free account to continue reading; create an account to continue reading; create a free account
    to keep reading; please log in to continue reading; register to read the full article;
    register to read this article; log in to read the full article; sign in to read the full
    article; sign up to read the full article; to continue reading create an account; to continue
    reading please register; to continue reading please log in; to continue reading sign in;
    registrieren und weiterlesen; jetzt registrieren und weiterlesen; kostenlos registrieren und
    weiterlesen; anmelden und weiterlesen; registrieren um weiterzulesen; melden sie sich an um
    weiterzulesen; kostenlos weiterlesen; log in om verder te lezen; maak een account aan om
    verder te lezen; maak een gratis account om verder te lezen; lees gratis verder met een
    account;
    logga in för att läsa vidare; logga in för att läsa hela artikeln; logg inn for å lese videre;
    logg inn for å lese hele artikkelen; log ind for at læse videre; log ind for at læse hele
    artiklen; opret en gratis profil og læs videre; kirjaudu sisään jatkaaksesi lukemista;
    kirjaudu jatkaaksesi lukemista; logi sisse et edasi lugeda;
    connectez-vous pour lire la suite; inscrivez-vous pour lire la suite; créez un compte pour
    lire la suite; inscrivez-vous gratuitement pour lire la suite; créez un compte gratuit pour
    continuer; pour lire la suite connectez-vous; inicia sesión para seguir leyendo; inicia sesión
    para continuar leyendo; regístrate para seguir leyendo; regístrate gratis para seguir leyendo;
    regístrese para continuar leyendo; inicia sessió per continuar llegint; faça login para
    continuar lendo; faça login para continuar a ler; registe-se para continuar a ler; cadastre-se
    para continuar lendo; registe-se gratuitamente para continuar; accedi per continuare a
    leggere; registrati per continuare a leggere; registrati gratis per continuare a leggere;
    intră în cont pentru a continua; înregistrează-te pentru a citi;
    συνδεθείτε για να συνεχίσετε την ανάγνωση; okumaya devam etmek için giriş yapın; okumaya devam
    etmek için üye olun; войдите чтобы читать дальше; войдите чтобы продолжить чтение;
    зарегистрируйтесь чтобы читать дальше; зарегистрируйтесь чтобы продолжить чтение; увійдіть щоб
    читати далі; зареєструйтеся щоб читати далі; zaloguj się aby czytać dalej; zaloguj się żeby
    czytać dalej; zarejestruj się aby czytać dalej; přihlaste se a čtěte dál; pro pokračování se
    přihlaste; pre pokračovanie sa prihláste; prijavite se za nastavak čitanja; prijavite se za
    nadaljevanje branja; jelentkezzen be a folytatáshoz; a folytatáshoz jelentkezzen be;
    להמשך קריאה יש להתחבר; התחברו להמשך קריאה; سجل الدخول لمتابعة القراءة; برای ادامه مطالعه وارد
    شوید; आगे पढ़ने के लिए लॉग इन करें; पूरा लेख पढ़ने के लिए लॉगिन करें; masuk untuk melanjutkan
    membaca; login untuk melanjutkan membaca; daftar untuk membaca selengkapnya; đăng nhập để đọc
    tiếp; registreer om verder te lees; ingia ili kuendelea kusoma;
    ログインして続きを読む; 続きを読むにはログイン; 続きを読むには会員登録; 会員登録すると続きを; 会員登録して続きを読む; 無料会員登録で続き; 로그인 후 계속; 로그인하고 계속
    읽기; 회원가입 후 전체; 로그인 후 이용; 로그인 후 전문; 登入後繼續閱讀; 登录后继续阅读; 登录后查看全文; 登入後閱讀全文; 登录阅读全文; 註冊後繼續閱讀;
    注册后继续阅读; เข้าสู่ระบบเพื่ออ่านต่อ
"""
"""Its text goes on for those who have an account; the page does not say that it costs.;
    # % av artikeln återstår; du har # % kvar att läsa; # % kvar att läsa; # % igjen å lese;
    # % av artikkelen gjenstår; # % af artiklen tilbage; du mangler at læse # %; jäljellä # %
    artikkelista; залишилося прочитати # %; απομένει το # % του άρθρου; απομένει # % για ανάγνωση;
    yazının # %'si kaldı; okunacak # % kaldı; mai ai de citit # %; a cikk # %-a van hátra;
    남은 분량 #%; 남은 글자 #자; 还有#%未读; 剩余#字; 剩餘#字; 还剩#字; 還剩#字
"""
