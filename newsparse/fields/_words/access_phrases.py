"""What pages print about who may read an article, by what it says, one language a line.

Phrases are parted by semicolons and stand anywhere in a line, as whole words; ``#`` is any number.
Those with ``=`` before them are badges: a line that is nothing else. Tables to extend; each phrase
must speak of the article at hand, not of an offer.
"""

SUBSCRIBERS = """
    this article is for subscribers; this article is only for subscribers; this article is for
    members only; this story is for subscribers; this content is for subscribers; this article is
    reserved for subscribers; this content is reserved for subscribers; this article is exclusive
    to subscribers; this article is exclusive to our subscribers; this story is exclusive to
    subscribers; this content is exclusive to subscribers; this article is exclusively for
    subscribers; this article is available exclusively to; this story is available exclusively to;
    this article is available to subscribers; this story is available only to subscribers; this
    article is only available to subscribers; this is a subscriber exclusive; this is a subscriber
    only article; this is a premium article; this is a subscriber-only story; this is a
    member-only story; this is a member only story; this post is for paying subscribers; this post
    is for paid subscribers; exclusive content for subscribers only; =subscribers only; =paid subscribers only;
    =paying subscribers only; =for
    subscribers only; =subscriber only; =subscriber exclusive; =exclusive to subscribers;
    =subscriber-only; =subscriber content; =subscriber-only content; =premium article; =premium
    content; =members only; =members-only; =subscribers-only; =member exclusive; =exclusive for
    subscribers; =exclusive to our subscribers; =premium subscribers only;
    dieser artikel ist nur für abonnenten; dieser artikel ist nur für abonnentinnen; dieser inhalt
    ist nur für abonnenten; dieser artikel ist exklusiv für abonnenten; dieser artikel ist
    exklusiv für unsere abonnenten; dieser artikel ist abonnenten vorbehalten; dieser beitrag ist
    exklusiv für; dieser inhalt ist exklusiv für abonnenten; dieser text ist exklusiv für
    abonnenten; dieser artikel ist für sie als abonnent; dieser artikel ist kostenpflichtig;
    dieser artikel ist ein plus-artikel; dies ist ein plus-artikel; dies ist ein premium-artikel;
    =nur für abonnenten; =nur für abonnentinnen und abonnenten; =exklusiv für abonnenten;
    =exklusiv für abonnentinnen und abonnenten; =für abonnenten; =für abonnentinnen und
    abonnenten; =abonnenten-artikel; =abo-artikel; =plus-artikel; =plus artikel; =plus-inhalt;
    =premium-artikel; =premium artikel; =bezahlartikel; =bezahlinhalt; =exklusiv für mitglieder;
    =nur für mitglieder;
    dit artikel is exclusief voor abonnees; dit artikel is alleen voor abonnees; dit artikel is
    alleen toegankelijk voor abonnees; dit artikel is voorbehouden aan abonnees; dit is een
    premium artikel; dit is een premium-artikel; dit artikel is enkel beschikbaar voor abonnees;
    =alleen voor abonnees; =exclusief voor abonnees; =enkel voor abonnees; =voor abonnees;
    =premium artikel; =plusartikel; =plus artikel;
    den här artikeln är för prenumeranter; den här artikeln är endast för prenumeranter; artikeln
    är låst; denna artikel är låst; den här artikeln är låst; artikeln är bara för prenumeranter;
    artikeln är exklusiv för prenumeranter; =låst artikel; =endast för prenumeranter; =bara för
    prenumeranter; =för prenumeranter; =plusartikel; =premiumartikel; =exklusivt för
    prenumeranter; =exklusivt för dig som prenumererar;
    denne artikkelen er for abonnenter; denne saken er for abonnenter; denne artikkelen er
    forbeholdt abonnenter; dette er en pluss-sak; dette er en plussak; artikkelen er kun for
    abonnenter; denne saken er kun for abonnenter; =for abonnenter; =kun for abonnenter; =bare for
    abonnenter; =plussak; =pluss-sak; =plussartikkel; =låst artikkel; =eksklusivt for abonnenter;
    denne artikel er for abonnenter; artiklen er for abonnenter; artiklen er låst; denne artikel
    er kun for abonnenter; denne artikel er forbeholdt abonnenter; artiklen er forbeholdt
    abonnenter; =for abonnenter; =kun for abonnenter; =plus-artikel; =plusartikel; =eksklusivt for
    abonnenter; =låst artikel;
    þessi grein er aðeins fyrir áskrifendur; greinin er aðeins fyrir áskrifendur; =aðeins fyrir
    áskrifendur; =fyrir áskrifendur;
    tämä artikkeli on vain tilaajille; artikkeli on vain tilaajille; tämä juttu on vain
    tilaajille; artikkeli on tilaajille; tämä artikkeli on tilaajille; juttu on tarkoitettu
    tilaajille; =vain tilaajille; =tilaajille; =tilaajalle; =vain tilaajalle; =tilaajan juttu;
    =tilaajan etu;
    artikkel on tellijatele; see artikkel on ainult tellijatele; =tellijale; =tellijatele; =ainult
    tellijale; =ainult tellijatele;
    raksts pieejams abonentiem; šis raksts ir pieejams tikai abonentiem; raksts pieejams tikai
    abonentiem; =tikai abonentiem; =abonentiem;
    straipsnis tik prenumeratoriams; šis straipsnis skirtas tik prenumeratoriams; straipsnis
    skirtas prenumeratoriams; =tik prenumeratoriams; =prenumeratoriams;
    cet article est réservé aux abonnés; cet article est réservé à nos abonnés; cet article est
    exclusivement réservé aux abonnés; =article réservé aux abonnés; =article réservé à nos
    abonnés; =contenu réservé aux abonnés; =contenu réservé à nos abonnés; ce contenu est réservé
    aux abonnés; cet article premium est réservé; cet article est réservé à nos lecteurs abonnés;
    ce contenu est exclusivement réservé; =réservé aux abonnés; =réservé à nos abonnés; =abonnés;
    =pour les abonnés; =exclusif abonnés; =exclusivité abonnés; =article abonné; =article abonnés;
    =article premium; =contenu premium;
    este artículo es exclusivo para suscriptores; este contenido es exclusivo para suscriptores;
    esta noticia es exclusiva para suscriptores; artículo exclusivo para suscriptores; artículo
    solo para suscriptores; contenido exclusivo para suscriptores; contenido exclusivo para
    socios; este artículo es solo para suscriptores; esta nota es exclusiva para suscriptores;
    nota exclusiva para suscriptores; =solo para suscriptores; =sólo para suscriptores; =exclusivo
    para suscriptores; =exclusiva para suscriptores; =exclusivo suscriptores; =para suscriptores;
    =solo suscriptores; =sólo suscriptores; =contenido premium; =artículo premium; =exclusivo para
    socios; =solo para socios;
    contingut exclusiu per a subscriptors; aquest article és exclusiu per a subscriptors; =només
    per a subscriptors; =exclusiu per a subscriptors; =per a subscriptors; =només per a
    subscriptores i subscriptors;
    este artigo é exclusivo para assinantes; este conteúdo é exclusivo para assinantes; conteúdo
    exclusivo para assinantes; artigo exclusivo para assinantes; matéria exclusiva para
    assinantes; reportagem exclusiva para assinantes; este artigo é exclusivo dos assinantes;
    artigo exclusivo dos assinantes; exclusivo para nossos assinantes; =exclusivo para assinantes;
    =exclusiva para assinantes; =só para assinantes; =apenas para assinantes; =somente para
    assinantes; =para assinantes; =conteúdo premium; =artigo premium;
    questo articolo è riservato agli abbonati; questo contenuto è riservato agli abbonati;
    articolo riservato agli abbonati; contenuto riservato agli abbonati; articolo solo per
    abbonati; questo articolo è solo per abbonati; contenuto per gli abbonati; questo è un
    articolo premium; =solo per abbonati; =solo per gli abbonati; =riservato agli abbonati; =per
    abbonati; =per gli abbonati; =articolo premium; =contenuto premium; =articolo riservato;
    =esclusiva per gli abbonati;
    acest articol este disponibil doar pentru abonați; acest articol este exclusiv pentru abonați;
    articol disponibil doar abonaților; conținut exclusiv pentru abonați; =doar pentru abonați;
    =exclusiv pentru abonați; =pentru abonați; =articol premium; =conținut premium;
    αυτό το άρθρο είναι μόνο για συνδρομητές; περιεχόμενο μόνο για συνδρομητές; το άρθρο είναι
    διαθέσιμο μόνο σε συνδρομητές; =μόνο για συνδρομητές; =για συνδρομητές; =αποκλειστικά για
    συνδρομητές; =περιεχόμενο για συνδρομητές;
    bu içerik abonelere özeldir; bu haber abonelere özeldir; bu yazı abonelere özeldir; bu makale
    sadece abonelere özeldir; bu içerik sadece aboneler içindir; =abonelere özel; =sadece aboneler
    için; =sadece abonelere özel; =abone özel; =abonelere özel içerik;
    этот материал доступен только подписчикам; материал доступен только подписчикам; статья
    доступна только подписчикам; эта статья доступна только подписчикам; материал доступен только
    по подписке; эта статья доступна только по подписке; статья доступна по подписке; доступно
    только подписчикам; этот материал только для подписчиков; =только для подписчиков; =для
    подписчиков; =доступно по подписке; =только по подписке; =по подписке; =материал для
    подписчиков;
    цей матеріал доступний лише передплатникам; матеріал доступний тільки передплатникам; стаття
    доступна лише передплатникам; ця стаття доступна лише для передплатників; матеріал доступний
    за передплатою; =тільки для передплатників; =лише для передплатників; =для передплатників; =за
    передплатою;
    тази статия е достъпна само за абонати; статията е достъпна само за абонати; =само за абонати;
    =за абонати; =съдържание за абонати;
    ten artykuł jest dostępny tylko dla subskrybentów; ten artykuł jest tylko dla prenumeratorów;
    artykuł dostępny tylko dla prenumeratorów; artykuł tylko dla subskrybentów; artykuł dostępny
    tylko dla subskrybentów; treść dostępna tylko dla prenumeratorów; artykuł dla prenumeratorów;
    =tylko dla prenumeratorów; =tylko dla subskrybentów; =dla prenumeratorów; =dla subskrybentów;
    =tylko dla abonentów; =treść premium; =artykuł premium;
    tento článek je určen pouze předplatitelům; tento článek je pouze pro předplatitele; článek je
    pouze pro předplatitele; tento článek je jen pro předplatitele; článek je určen jen
    předplatitelům; tento obsah je pouze pro předplatitele; =pouze pro předplatitele; =jen pro
    předplatitele; =pro předplatitele; =obsah pro předplatitele; =prémiový článek; =zamčený
    článek;
    tento článok je určený iba pre predplatiteľov; článok je určený pre predplatiteľov; tento
    článok je iba pre predplatiteľov; článok je zamknutý; =len pre predplatiteľov; =iba pre
    predplatiteľov; =pre predplatiteľov; =obsah pre predplatiteľov; =zamknutý článok;
    ovaj članak je dostupan samo pretplatnicima; ovaj članak dostupan je samo pretplatnicima;
    sadržaj je dostupan samo pretplatnicima; =samo za pretplatnike; =za pretplatnike; =sadržaj za
    pretplatnike; =premium sadržaj;
    ovaj tekst je dostupan samo pretplatnicima; овај чланак је доступан само претплатницима; =само
    за претплатнике;
    ta članek je na voljo samo naročnikom; članek je dostopen samo naročnikom; vsebina je na voljo
    samo naročnikom; =samo za naročnike; =za naročnike; =vsebina za naročnike;
    ez a cikk csak előfizetőink számára; a cikk csak előfizetőink számára; ez a tartalom csak
    előfizetők számára; ez a cikk előfizetőinknek szól; a teljes cikket csak előfizetőink; =csak
    előfizetőknek; =előfizetőknek; =csak előfizetőinknek; =előfizetői tartalom; =prémium tartalom;
    הכתבה למנויים בלבד; כתבה זו למנויים בלבד; תוכן למנויים בלבד; כתבה זו זמינה למנויים בלבד;
    =למנויים בלבד; =למנויים; =תוכן בלעדי למנויים;
    هذا المحتوى متاح للمشتركين فقط; هذا المقال متاح للمشتركين فقط; هذا المقال للمشتركين فقط; هذا
    المحتوى حصري للمشتركين; =للمشتركين فقط; =حصري للمشتركين; =محتوى حصري للمشتركين;
    این مطلب ویژه مشترکان است; این محتوا فقط برای مشترکان; دسترسی به این مطلب فقط برای مشترکان;
    =ویژه مشترکان; =فقط برای مشترکان;
    यह लेख केवल सब्सक्राइबर्स के लिए है; यह लेख केवल सदस्यों के लिए है; यह सामग्री केवल सदस्यों के
    लिए है; =केवल सदस्यों के लिए; =केवल सब्सक्राइबर्स के लिए; =सिर्फ सब्सक्राइबर्स के लिए;
    artikel ini khusus pelanggan; artikel ini khusus untuk pelanggan; artikel ini hanya untuk
    pelanggan; konten ini khusus pelanggan; berita ini khusus untuk pelanggan; artikel ini
    eksklusif untuk pelanggan; =khusus pelanggan; =hanya untuk pelanggan; =khusus untuk pelanggan;
    =artikel premium; =konten premium;
    bài viết này chỉ dành cho thành viên; nội dung này chỉ dành cho người đăng ký; bài viết chỉ
    dành cho thuê bao; =chỉ dành cho thành viên; =chỉ dành cho người đăng ký;
    hierdie artikel is slegs vir intekenare; hierdie artikel is slegs beskikbaar vir intekenare;
    =slegs vir intekenare; =net vir intekenare; =vir intekenare;
    makala hii ni ya wanachama pekee; makala hii ni kwa waliojisajili pekee;
    この記事は有料会員限定; この記事は会員限定; この記事は有料記事です; 有料会員限定の記事です; 会員限定の記事です; この記事は有料会員向け; この記事は購読者限定;
    有料会員限定記事; 会員限定有料記事; =有料記事; =有料会員限定; =会員限定; =会員限定記事; =購読者限定; =プレミアム記事;
    본문은 유료회원 전용; 유료회원 전용 기사; 유료회원 전용 콘텐츠; 구독자 전용 기사; 구독자 전용 콘텐츠; 이 기사는 회원용; 본 기사는 회원용; =회원용
    콘텐츠입니다; =회원 전용 기사입니다; 이 기사는 유료 구독자; 이 기사는 구독자 전용; 이 기사는 회원 전용; =회원 전용; =유료회원 전용; =구독자 전용; =회원용
    콘텐츠; =회원 전용 콘텐츠; =유료 기사; =유료기사;
    本文为付费内容; 本文為付費內容; 此文章為付費文章; 此文为付费文章; 本文仅限会员; 本文僅限會員; 本文为会员专享; 本文為會員專享; 本文為訂戶專屬; 本文限訂戶閱讀;
    本文限會員閱讀; 本文為訂閱會員; 此內容僅供訂戶; 此内容仅供订阅用户; 本篇為訂閱文章; =会员专享; =會員專享; =会员专属; =會員專屬; =訂戶限定; =會員限定;
    =訂閱限定; =付费文章; =付費文章; =訂戶專享; =限會員閱讀;
    บทความนี้สำหรับสมาชิกเท่านั้น; เนื้อหานี้สำหรับสมาชิกเท่านั้น; =เฉพาะสมาชิก;
    =สำหรับสมาชิกเท่านั้น
"""
"""The article is for subscribers."""

METERED = """
    you have # free articles left; you have # free articles remaining; you have # articles left;
    you have # articles remaining; you've read # of # free articles; you have read # of # free
    articles; you have read # free articles; # free articles remaining; # free articles left; #
    articles left this month; # of # free articles; this is your last free article; you've read
    your last free article; you have read your last free article; you have one free article left;
    you have # article left; you've reached your limit of free articles; you have reached your
    limit of free articles; you've reached your free article limit; you have reached your free
    article limit; you have reached your article limit; you have reached your monthly limit; #
    free article remaining; # free article left; you have used all your free articles; you have
    viewed # of your # free articles;
    sie haben noch # kostenlose artikel; sie haben noch # freie artikel; # kostenlose artikel;
    noch # kostenlose artikel; noch # freie artikel; sie haben # von # kostenlosen artikeln
    gelesen; sie haben ihr limit an kostenlosen artikeln; dies ist ihr letzter kostenloser
    artikel; ihre kostenlosen artikel sind aufgebraucht; ihr kostenloses kontingent ist
    aufgebraucht;
    je hebt nog # gratis artikelen; u hebt nog # gratis artikelen; nog # gratis artikelen; je hebt
    # van de # gratis artikelen gelezen; je hebt je limiet bereikt; du har # fria artiklar kvar; #
    fria artiklar kvar; du har läst # av # fria artiklar; du har # gratis artikler igjen; # gratis
    artikler igjen; du har lest # av # gratis artikler; du har # gratis artikler tilbage; # gratis
    artikler tilbage; du har læst # af # gratis artikler; sinulla on # ilmaista artikkelia
    jäljellä; # ilmaista artikkelia jäljellä; olet lukenut # ilmaista artikkelia;
    il vous reste # articles gratuits; il vous reste # article gratuit; # articles gratuits
    restants; vous avez lu # articles gratuits; vous avez lu # de vos # articles gratuits; vous
    avez atteint votre limite d'articles; vous avez atteint le nombre d'articles gratuits;
    te quedan # artículos gratis; te quedan # artículos gratuitos; te queda # artículo gratis; has
    leído # artículos gratis; has leído # de # artículos gratuitos; has alcanzado el límite de
    artículos; has alcanzado tu límite de artículos; le quedan # artículos gratuitos; ha alcanzado
    el límite de artículos; et queden # articles gratuïts; # artículos gratis restantes;
    você tem # artigos gratuitos; você ainda tem # matérias gratuitas; restam # artigos gratuitos;
    restam-lhe # artigos gratuitos; você leu # de # artigos gratuitos; você atingiu o limite de;
    atingiu o limite de artigos gratuitos; ti restano # articoli gratuiti; ti rimangono # articoli
    gratuiti; hai ancora # articoli gratuiti; hai letto # articoli gratuiti; hai letto # di #
    articoli gratuiti; hai raggiunto il limite di articoli; mai ai # articole gratuite; ai citit #
    din # articole gratuite; ai atins limita de articole;
    σας απομένουν # δωρεάν άρθρα; # ücretsiz haber hakkınız kaldı; # ücretsiz makale hakkınız
    kaldı; ücretsiz haber limitiniz doldu; у вас осталось # бесплатных статей; у вас осталось #
    бесплатные статьи; осталось # бесплатных статей; вы прочитали # из # бесплатных статей; вы
    прочитали все бесплатные статьи; у вас залишилося # безкоштовних статей; залишилося #
    безкоштовні статті; остават ви # безплатни статии; pozostały ci # darmowe artykuły; pozostało
    ci # darmowych artykułów; masz jeszcze # darmowe artykuły; wykorzystałeś limit darmowych
    artykułów; limit darmowych artykułów został wyczerpany; zbývají vám # články zdarma; zbývá vám
    # článků zdarma; zostávajú vám # články zadarmo; preostalo vam je # besplatnih članaka; ostalo
    vam je # brezplačnih člankov; még # ingyenes cikk; önnek még # ingyenes cikke maradt;
    נותרו לך # כתבות חינם; נותרו # כתבות בחינם; تبقى لك # مقالات مجانية; لديك # مقالات مجانية
    متبقية; لقد قرأت # مقالات مجانية; شما # مقاله رایگان دیگر; आपके # मुफ़्त लेख बचे हैं; आपके पास
    # मुफ्त लेख बचे हैं; anda memiliki # artikel gratis; tersisa # artikel gratis; sisa # artikel
    gratis; bạn còn # bài viết miễn phí; còn # bài miễn phí; jy het # gratis artikels oor; una
    makala # za bure;
    無料記事 残り #本; 今月の無料記事 残り; 残り #本の無料記事; 無料で読める記事は残り; 今月あと #本; 月 #本まで無料; 무료 기사 #건 남; 무료 기사가 #건 남;
    이번 달 무료 기사; 您还可以免费阅读 #篇; 您還可以免費閱讀 #篇; 剩余 #篇免费文章; 剩餘 #篇免費文章; 本月剩余 #篇; 本月剩餘 #篇;
    คุณเหลือบทความฟรี
"""
"""The reader has so many articles free."""

FREE = """
    this article is free to read; this story is free to read; this article is free for all
    readers; this article is free for everyone; this story is free for everyone; this article is
    freely available; this article is available free of charge; we have made this article free;
    we've made this article free; this article has been unlocked; this article is unlocked for
    you; this is a free article; =free to read; =free article; =free access; =open access article;
    dieser artikel ist kostenlos; dieser artikel ist kostenfrei; dieser artikel ist frei
    zugänglich; dieser artikel ist frei lesbar; dieser artikel ist für alle frei; dieser artikel
    ist für sie freigeschaltet; diesen artikel können sie kostenlos lesen; dieser text ist frei
    zugänglich; dieser beitrag ist frei zugänglich; dieser artikel ist gratis; =kostenlos lesen;
    =frei lesbar; =freier artikel; =frei zugänglich;
    dit artikel is gratis te lezen; dit artikel is gratis; dit artikel is vrij toegankelijk; dit
    artikel is voor iedereen gratis; =gratis artikel; den här artikeln är gratis; den här artikeln
    är öppen för alla; artikeln är upplåst; den här artikeln är upplåst; =upplåst artikel; =fri
    artikel; denne artikkelen er gratis; denne saken er gratis; denne artikkelen er åpen for alle;
    denne saken er åpen for alle; =åpen artikkel; =gratis artikkel; denne artikel er gratis; denne
    artikel er åben for alle; artiklen er gratis; =gratis artikel; þessi grein er opin öllum; tämä
    artikkeli on maksuton; tämä artikkeli on vapaasti luettavissa; tämä juttu on vapaasti
    luettavissa; artikkeli on avoin kaikille; see artikkel on tasuta; see artikkel on kõigile
    tasuta; šis raksts ir bez maksas; šis straipsnis yra nemokamas;
    cet article est en accès libre; cet article est gratuit; cet article est en libre accès; cet
    article vous est offert; article offert par un abonné; article en accès libre; article offert;
    un abonné vous offre cet article; =accès libre; =en accès libre; =article gratuit; este
    artículo es gratuito; este artículo es de acceso libre; este artículo es de libre acceso;
    artículo de acceso libre; este contenido es gratuito; este artículo está en abierto; esta nota
    es de acceso gratuito; =en abierto; =acceso libre; =contenido gratuito; aquest article és
    gratuït; aquest article és obert; =en obert; este artigo é gratuito; este artigo é de acesso
    livre; este artigo está aberto a todos; este conteúdo é gratuito; artigo de acesso livre;
    matéria gratuita; =acesso livre; =acesso gratuito; questo articolo è gratuito; questo articolo
    è gratis; questo articolo è ad accesso libero; questo articolo è accessibile a tutti; questo
    contenuto è gratuito; articolo gratuito per tutti; =articolo gratuito; =accesso libero; acest
    articol este gratuit; acest articol este disponibil gratuit; =acces gratuit; =acces liber;
    αυτό το άρθρο είναι δωρεάν; αυτό το άρθρο είναι ελεύθερο; =ελεύθερη πρόσβαση; bu haber
    ücretsizdir; bu içerik ücretsizdir; bu yazı herkese açıktır; эта статья бесплатная; эта статья
    бесплатна; эта статья доступна бесплатно; этот материал доступен всем; этот материал в
    открытом доступе; материал в открытом доступе; этот текст доступен бесплатно; =открытый
    доступ; =в открытом доступе; ця стаття безкоштовна; цей матеріал у відкритому доступі; цей
    матеріал доступний усім; =у відкритому доступі; тази статия е безплатна; тази статия е със
    свободен достъп; ten artykuł jest bezpłatny; ten artykuł jest darmowy; ten artykuł jest
    dostępny za darmo; artykuł dostępny bezpłatnie; =artykuł bezpłatny; =dostęp bezpłatny; tento
    článek je zdarma; tento článek je volně přístupný; článek je odemčený; =článek zdarma;
    =odemčený článek; tento článok je zadarmo; tento článok je voľne prístupný; =odomknutý článok;
    ovaj članak je besplatan; ovaj tekst je besplatan; ta članek je brezplačen; članek je prosto
    dostopen; ez a cikk ingyenes; ez a cikk ingyenesen olvasható; a cikk mindenki számára
    ingyenes;
    כתבה זו פתוחה לכולם; הכתבה פתוחה לכולם; כתבה זו חינם; هذا المقال مجاني; هذا المقال متاح مجانا;
    هذا المقال متاح للجميع; این مطلب رایگان است; यह लेख मुफ़्त है; यह लेख सभी के लिए मुफ्त है;
    artikel ini gratis; artikel ini dapat dibaca gratis; artikel ini bebas akses; artikel ini
    percuma; bài viết này miễn phí; hierdie artikel is gratis; makala hii ni bure;
    この記事は無料で; この記事は無料です; 無料で全文をお読みいただけ; 全文無料公開; =無料記事; =無料公開; =無料公開中; 이 기사는 무료; 무료로 공개된 기사; =무료
    기사; =무료 공개; 本文免费阅读; 本文免費閱讀; 本文可免费阅读; 本文可免費閱讀; 本文為免費文章; 本文为免费文章; =免费阅读; =免費閱讀; =限时免费; =限時免費;
    บทความนี้อ่านได้ฟรี
"""
"""Everyone may read it."""
