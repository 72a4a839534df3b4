"""Words of menus, widgets and headlines that no one is called.

For telling a name from a section's. Words may be added freely, folded as ``str.casefold`` does; one
that is a family or a given name somewhere ("Law", "King", "Young", "Rose", "Day") must stay out.
"""

from __future__ import annotations

from newsparse.fields._words.tables import phrases, words

MENU_WORDS = words(
    """
    a about accept accessibility account advert advertise advertisement advertising after against ahead
    alert alerts all amid analysis and app apps archive archives are article articles ask at audio
    award awards back because become before between bio books breaking briefing business buy by
    calendar careers cars cartoon cartoons categories celebrity change chat cities city classifieds click
    close climate comment comments commentary community comparison competition competitions
    consent contact contacts content contents continue cookie cookies copyright corporate
    coronavirus courses covid crime crossword crosswords culture current customer daily data death deaths
    deal deals default did digital discover discussion does donate download economics economy edition
    editions editorial education election elections email energy english entertainment
    environment episode episodes event events everything exclusive explained explainer explore
    facebook faith family faq faqs fashion favourites feature featured features feed feedback figures film films
    finance find fitness follow following food football for forecast forum from full gallery game games
    gear get global go golf google great guide has have headlines health help here highlights history
    home homepage horoscope horoscopes hot housing how ideas image images impact in insight
    instagram interactive international interview into is issue issues it its join journal keyboard
    latest learn legal less life lifestyle like linkedin listen listings live local log login
    logout magazine mail main make manage market markets media meet membership menu method minute minutes mobile
    money month monthly more most motoring movies music my nation national need networks never new news
    newsletter newsletters newspaper next no not notice notices notification notifications now obituaries
    obituary of off on online only open opinion opinions opportunities or our out outdoors over pages paper
    partner partners people personal phone photo photographs photography photos picture pictures play
    playlist plus podcast podcasts policies policy politics poll polls pop popular posted posts premium
    press previous print privacy product products profile programme programmes project projects promo
    promoted property publication publications published puzzle puzzles quiz quizzes radio reader
    readers reading real recent recipes recommended related religion report reports research
    reserved resources results review reviews rights rss rugby save say says schedule science
    score scores search season section sections see select send series services settings share shop shopping
    show shows sign site sitemap sites skip soccer social sponsored sport sports stars start
    stories story stream streaming style submit subscribe subscribed subscriber subscribers subscription
    subscriptions summary supplement support survey tech technology teen television tennis term
    terms text that the their theatre these this ticket tickets time timeline tip tips to today tools
    top topic topics trailer transcript transport travel trending tv tweet twitter two under unlock
    up update updated updates upgrade us use user video videos view viewed views vs war watch
    we weather website week weekend weekly welcome what whatsapp when where which who why wildlife win with
    women world would year years yesterday your youtube
    abo abonnement abonnements abonnieren aktuell aktuelle aktuelles alle allgemein als anmelden anzeige
    anzeigen artikel audios auf aus ausgabe ausland auto autos barrierefreiheit bei bilder bildergalerie
    bildung börse blog das datenschutz debatte dem den der deutschland die digital dossier ein eine einem
    einen einloggen einstellungen empfehlungen epaper erfahren ergebnisse ernährung europa fernsehen finanzen
    fotos fotostrecke für fußball gesellschaft gesundheit gewinnspiel hier hilfe hören im impressum inhalt inland
    international ist jetzt karriere kinder kino kommentare kontakt kultur leben leser lesen lokales medien mehr
    meine meinung meistgelesen meldungen merken mit mobilität nach nachrichten nächster neue neueste newsticker nicht
    panorama politik profil ratgeber reise reisen rezepte schließen schweiz seite seitennavigation
    senden sendung service shop sie speichern spiele sport sportarten start startseite stellenmarkt suche suchen
    teilen termine themen tipps über überblick überspringen und unterhaltung uhr veranstaltungen verlag vermischtes
    video vor vorlesen wegen weiter weitere weitersagen welt werben werbung wie wir wirtschaft wissen
    wissenschaft wohnen zeitung zu zum zur zurück zusammenfassung
    abonnez abonné abonnés accueil actualité actualités afficher agenda annonces aussi au aux automobile bourse ce
    cinéma commentaire commentaires connexion contacter courrier culture cuisine dans débats découvrir dernières
    direct dossiers éco économie éditions emploi en environnement est et etats-unis exemple faits
    flux forum idées images immobilier infos international jeux jour journal lecture les lire livres
    loisirs mentions météo mode monde musique newsletters nos notre nous opinions par partager
    pays photos plan podcasts politique pour près publicité qui recettes recherche région régions
    réservé santé sciences se services société sommaire sportives suivre sur tech télévision tous toute
    toutes une vidéo vidéos voir vos votre voyages
    actualidad ahora al artículo artículos autonomías ayuda boletín buscar ciencia ciencias clima
    cómo comparte compartir con contacto contenido cultura deporte deportes dónde ciudad economía edición
    educación ejemplo el elecciones empleo en entrevista especiales esta estados estilo fotos fútbol galería
     hoy iniciar inicio internacional juegos las leer leído más medios mundo música nacional negocios noticia
    noticias nuestra nuestro nuevo opinión para política portada principal privacidad publicidad que quién
    redes regístrate relacionadas salud sección seguir servicios siguiente sobre sociedad suscríbete suscripción
    tecnología televisión temas tiempo últimas última último un una vídeo vídeos viajes videos
    agora ajuda assine assinar assinatura assuntos blogs boletim brasil busca capa ciência cidades colunas
    colunistas como conteúdo cotidiano dicas divulgação economia edições educação em emprego entrar
    entretenimento esporte esportes eleições fale futebol imóveis leia loterias mais mercado meio mundo
    não nossa nosso notícia notícias nós o os opinião pesquisa política privacidade publicidade quem saúde
    seu sobre tecnologia tempo últimas um uma veja viagem
    abbonati abbonamento abbonamenti accedi altre altro ambiente articoli attualità calcio cerca che chi
    chiudi cinema commenta commenti condividi contatti cronaca cucina cultura dal dalla del della economia elezioni
    esteri foto giochi gli homepage il impostazioni interni iscriviti lavoro leggi lavori letti
    meteo moda mondo motori musica notizie nostra nostro oggi opinioni per perché più politica precedente pubblicità
    ricerca ricette salute scienza scienze scopri scuola seguici spettacoli sezione società sull tecnologia temi
    tutte tutti ultima ultime ultimi viaggi vai
    abonneer abonneren binnenland buitenland cultuur deel delen economie gezondheid het inloggen lees leven
    meest nieuws nieuwsbrief onze opinie politiek regio reacties regionaal wetenschap zoek zoeken
    annons annonser bostad debatt dela ekonomi fler folk från hälsa inrikes kändis kultur ledare läs läst
    logga mest mer nöje nyheter och prenumerera resor sök sport start sverige tjänster utrikes vetenskap väder
    annonse annonser bolig del innenriks kjendis kultur leserne les lest logg meninger mer mest norge nyheter
    nyhedsbrev nyheder økonomi økonomi politikk reise siste søk sport teknologi tjenester utenriks vær
    debat erhverv forside indland læs læst mere navne politik seneste søg sundhed udland vejr
    ajankohtaista etusivu hae haku ilmoita jaa kirjaudu kotimaa kulttuuri lisää lue luetuimmat mielipide
    politiikka sää talous terveys tiede tilaa uutiset uusimmat urheilu ulkomaat viihde
    aktualności czytaj dom finanse gospodarka gwiazdy komentarze kraj książki kultura moto najnowsze
    nauka newsy nieruchomości ogłoszenia opinie podróże pogoda polecamy polityka polska popularne praca prawo
    prenumerata przeczytaj reklama rozrywka sport strona subskrypcja społeczeństwo szukaj świat technologie
    udostępnij więcej wiadomości wideo wyborcza wydarzenia zaloguj zdrowie zobacz
    aktuality auto byznys cestování čtěte další diskuze domácí domov ekonomika hledat hlavní kultura názory
    nejčtenější nové onas podcasty počasí politika přihlásit předplatné reklama regiony sdílet více věda
    zahraničí zdraví zpravodajství zprávy
    ďalšie ekonomika komentáre najčítanejšie prihlásiť správy slovensko šport viac zahraničie
    belföld előfizetés élet gazdaság hírek hirdetés időjárás keresés kultúra külföld legfrissebb legolvasottabb
    megosztás politika sport tovább tudomány vélemény
    abonează actualitate articole caută cele citește cultură economic economie educație externe justiție
     meniu opinii politică românia sănătate social sport știri ultima vezi vreme
    crna danas ekonomija gospodarstvo hrvatska kultura najčitanije najnovije politika pretraži prijava
    regija slovenija srbija svet svijet vijesti vesti više zabava znanost zdravlje
    abone astroloji bilim dünya ekonomi emlak en eğitim finans gündem haber haberler haberleri hava
    kültür künye magazin manşet otomobil politika reklam sağlık seyahat sinema siyaset spor teknoloji
    tüm türkiye video yaşam yazarlar yazarlarımız yorum yorumlar
    авто бизнес важное вверх видео войти выборы главная главное дня экономика еще ещё за здоровье
    интервью интересное история культура лента лучшее мир мнения мнение мы на наука недвижимость не
    новости об общество подписаться подпишитесь поделиться подробнее поиск политика последние популярное
    происшествия путешествия раздел регионы реклама россия рубрики сегодня спорт спецпроекты статьи технологии
    топ финансы фото читайте что эксклюзив это
    бізнес війна головна головне економіка життя культура наука новини політика світ спорт суспільство статті
    україна усі читайте
    актуално българия бизнес водещи здраве икономика коментари култура любопитно мнения новини общество
    политика свят спорт технологии
    κόσμος ειδήσεις ελλάδα αθλητικά οικονομία πολιτική πολιτισμός υγεία κοινωνία απόψεις διαβάστε καιρός
    περισσότερα αρχική δημοφιλή σχόλια σχετικά
     bagikan beranda berita bisnis bola daerah di dunia ekonomi foto gaya hiburan hidup hukum
    indeks iklan internasional jakarta kesehatan komentar lainnya lalu masuk nasional olahraga opini otomotif
    pendidikan peristiwa pilihan politik populer redaksi selengkapnya teknologi terbaru terkait terkini
    terpopuler video wisata yang
    bóng đá giải giới lịch nghệ thuật thể thời tế tin trang trị xã xem xe số đời sống mới nhất
    habari biashara burudani michezo makala siasa kimataifa kitaifa afya teknolojia zaidi
    izindaba ezemidlalo umnotho
    nuus vermaak
    الأخبار أخبار الرئيسية اقتصاد الاقتصاد رياضة الرياضة ثقافة سياسة العالم فيديو صور المزيد اقرأ مقالات
    آراء رأي منوعات صحة تكنولوجيا عاجل اشترك شارك بحث محليات عربي دولي
    חדשות ספורט כלכלה תרבות דעות פוליטיקה עוד תגובות בארץ בעולם כתבות ראשי חיפוש
    समाचार खबर खबरें देश विदेश दुनिया राजनीति खेल मनोरंजन व्यापार राज्य वीडियो फोटो होम और पढ़ें ताज़ा
    খবর খেলা বিনোদন রাজনীতি বিশ্ব বাংলাদেশ আরও মতামত অর্থনীতি
    செய்திகள் அரசியல் விளையாட்டு சினிமா
    ข่าว กีฬา การเมือง เศรษฐกิจ บันเทิง หน้าแรก ต่างประเทศ อ่าน เพิ่มเติม
    """.casefold()
)
"""Folded words that stand in no name."""

FURNITURE = phrases(
    """
    follow; following; share; save; bio; email; e-mail; contact; profile; website; twitter; facebook; x; linkedin;
    instagram; threads; bluesky; mastodon; youtube; tiktok; whatsapp; telegram; comment; comments; print; listen;
    subscribe; subscribed; see all; see all articles; view all; view all posts; view profile; view bio; view author
    bio; see full bio; full bio; read more; more; read bio; author bio; view all articles; all articles; show more;
    more articles; more stories; see more; follow me; follow author; follow us; add topic; get alerts; rss; about the
    author; about the authors; send an email; send email; biography; exclusive; opinion; analysis; news; image credits;
    folgen; teilen; merken; drucken; kommentare; alle artikel; zum profil; profil; autorenprofil; mehr; artikel merken;
    artikel drucken; vorlesen; kommentieren; newsletter; startseite; abo; plus; archiv; zur autorenseite; autorenseite;
    suivre; partager; s'abonner; tous ses articles; voir tous ses articles; lire; réagir; imprimer; accueil;
    abonné; abonnés; réservé aux abonnés; article réservé aux abonnés; voir plus; tous les articles;
    seguir; compartir; ver más; ver todos; comentarios; comentar; suscríbete; portada; inicio; ver perfil; guardar;
    ver todos los artículos; biografía; más artículos; compartilhar; siga; assine; comentários; ver mais; guardar;
    segui; condividi; commenta; commenti; leggi; vedi tutti; stampa; abbonati; volg; delen; deel; reageer; bewaar;
    følg; del; følg journalist; kontakt; følj; följ; dela; kommentera; skriv ut; spara; seuraa; jaa; tilaa; tulosta;
    obserwuj; udostępnij; skomentuj; komentarze; komentuj; drukuj; subskrybuj; zapisz; sledovat; sdílet; diskuze;
    vytisknout; uložit; zdieľať; zdieľaj; tlačiť; követés; megosztás; nyomtatás; hozzászólás; distribuie; urmărește;
    comentează; prati; podijeli; podeli; komentari; komentiraj; takip et; abone ol; paylaş; yorum yap; yazdır;
    haberler; son dakika; อ่านเพิ่มเติม; loading; подписаться; поделиться; комментировать; комментарии; печать; все статьи; все материалы; підписатися;
    поділитися; коментарі; коментувати; усі статті; следвай; сподели; коментари; ακολουθήστε; μοιραστείτε;
    κοινοποίηση; ikuti; bagikan; komentar; chia sẻ; bình luận; theo dõi; تابع; شارك; متابعة; مشاركة; טוויטר; שתף;
    עקוב; תגובות; फॉलो करें; शेयर करें; فالو کریں; شیئر کریں
    """.casefold()
)
"""Folded whole pieces that stand beside the names of bylines and are none."""

PICTURE_SOURCES = phrases(
    """
    getty; getty images; getty images/istockphoto; via getty images; alamy; alamy stock photo; alamy live news;
    shutterstock; istock; istockphoto; imago; imago images; imago-images; barcroft; barcroft media; zuma press;
    zuma wire; nurphoto; sipa; sipa usa; sipa press; unsplash; pexels; pixabay; wikimedia; wikimedia commons;
    flickr; adobe stock; adobestock; depositphotos; dreamstime; picture alliance; picture-alliance; rex; rex features;
    rex/shutterstock; mirrorpix; pa images; pa wire; ap photo; reuters photo; afp photo; epa-efe; newscom; panos;
    magnum photos; corbis; splash news; wireimage; filmmagic; anadolu images; anadolu via getty images; hulton archive;
    icon sportswire; usa today sports; imagn images; canva; freepik; tt nyhetsbyrån bild; scanpix; ntb scanpix; ritzau
    scanpix; lehtikuva; keystone-france; gamma-rapho; hans lucas; afp via getty images; bloomberg via getty images;
    photothek; laif; dpa-bildfunk; file photo; handout; screenshot; screengrab; visual china group; vcg
    """.casefold()
)
"""Folded names that stand in the credits of pictures and in no byline."""
