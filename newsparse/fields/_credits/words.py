"""The words of credits besides names and labels: who lends pictures, what names nobody, buttons.

Tables to extend; entries are in small letters.
"""

from __future__ import annotations

from newsparse.fields._words.tables import phrases, words

NOT_NAMES = phrases(
    """
    archive; archives; file; file photo; file photos; file photograph; file picture; file image;
    file pic; stock photo; handout; handout photo; handouts; handout image; handout picture; n/a;
    no credit; pool; pool photo; pr; pr handout; pr image; pr photo; publicity; publicity image;
    publicity photo; screengrab; screen grab; screenshot; screenshots; stringer; supplied;
    supplied photo; unattributed; unknown; various; provided; collected; ho; staff; staff photo;
    submitted; contributed; contributed photo; submitted photo; courtesy photo; courtesy; social media;
    reproduction; photo; photos; picture; image; video; illustration; graphic; ai; ai-generated;
    private; private archive; private collection; family photo; family handout; family; internet;
    rights reserved; all rights reserved; the author; the artist; montage; collage; composite; media;
    n/a; n.a; n. a; none; unknown; public domain; public-domain; gemeinfrei; domaine public; dominio público; domínio público;
    pubblico dominio; publiek domein; domena publiczna; volné dílo; общественное достояние; パブリックドメイン; 公有领域; 公有領域;
    privat; privatarchiv; privatfoto; zvg; z.v.g; z. v. g; zvg privat; archiv; archivbild; archivfoto;
    archivbilder; symbolbild; symbolfoto; themenbild; pressefoto; presse; pr-foto; redaktion; nn; n. n;
    n.n; montage; eigenes bild; eigenes foto; screenshot privat; repro; bildmontage; fotomontage;
    bildfunk; dpa-bildfunk; leserfoto; ki-generiert; verlag;
    privé; privée; collection privée; collection particulière; coll. particulière; dr; d.r; archives dr;
    droits réservés; archives; rédaction; la rédaction; capture d'écran; capture d’écran; réseaux sociaux;
    document remis; fournie; illustration; photo d'illustration; photo d’illustration;
    archivo; archivo personal; archivo privado; archivo familiar; redacción; captura; captura de pantalla;
    captura de vídeo; captura de video; cortesía; cedida; cedidas; gentileza; redes sociales; redes;
    reproducción; foto cedida; imagen cedida; particular; foto de archivo; imagen de archivo;
    arquivo; arquivo pessoal; acervo pessoal; arquivo de família; divulgação; reprodução; cortesia;
    reprodução/redes sociais; redes sociais; redação; internet; cedida; arquivo da família; dr;
    archivio; archivio privato; archivio personale; redazione; repertorio; fermo immagine; per gentile concessione;
    foto di repertorio; foto d'archivio; foto d’archivio; arxiu; arxiu personal; cedida;
    archief; privéarchief; privé; redactie; archieffoto; eigen foto; prive; aangeleverd; pr; schermafbeelding;
    arkiv; privat; arkivfoto; arkivbild; skjermdump; skärmdump; skærmbillede; pressfoto; pressbild;
    pressebilde; privata; genrefoto; genrebild; faksimile; illustrasjonsfoto; vis mer;
    arkisto; yksityinen; kuvakaappaus; kotialbumi; arkistokuva; lehdistökuva;
    archiwum; archiwum prywatne; arch. prywatne; prywatne; archiwum autora; zbiory prywatne;
    zbiory własne; mat. prasowe; materiały prasowe; materiał prasowy; zrzut ekranu; arch. rodzinne;
    archiwum rodzinne; redakcja; arch; internet;
    soukromý archiv; archiv autora; osobní archiv; soukromé; redakce; snímek obrazovky; se souhlasem;
    súkromný archív; archív; rodinný archiv; repro; archív autora;
    levéltár; archív; saját; képernyőkép; illusztráció; magánarchívum; családi archívum;
    arhivă; arhiva; arhiva personală; arhivă personală; captură video; captură ecran; arhiv;
    privatna arhiva; osebni arhiv; osobni arhiv; zasebni arhiv; privatna zbirka; ustupljena fotografija;
    özel; özel arşiv; arşiv; aile arşivi; ekran görüntüsü; sosyal medya; temsili;
    архив; личный архив; из личного архива; из архива; архивное фото; семейный архив; соцсети;
    из соцсетей; открытые источники; из открытых источников; скриншот; скриншот видео; кадр из видео;
    редакция; предоставлено автором; интернет;
    архів; приватний архів; особистий архів; з особистого архіву; соцмережі; скріншот; кадр з відео;
    із соцмереж; з відкритих джерел; відкриті джерела; редакція; ілюстративне фото; из відкритих джерел;
    личен архив; архивна снимка; илюстративна снимка; приватна архива; архива; лична архива;
    αρχείο; αρχείου; προσωπικό αρχείο; ιδιωτικό αρχείο; φωτογραφία αρχείου;
    أرشيف; الأرشيف; أرشيفية; صورة أرشيفية; مواقع التواصل; مواقع التواصل الاجتماعي; خاص; آرشیو; شبکه‌های اجتماعی;
    ארכיון; באדיבות המשפחה; פרטי; צילום פרטי; באדיבות המצולם; אלבום פרטי; רשתות חברתיות; צילום מסך;
    फाइल; फाइल फोटो; सोशल मीडिया; সংগৃহীত; ফাইল ছবি; ফাইল;
    arsip; dokumen pribadi; dok. pribadi; dok pribadi; dokumentasi pribadi; istimewa; ist; tangkapan layar;
    media sosial; ilustrasi; gambar hiasan; fail; tư liệu; nvcc; nhân vật cung cấp; chụp màn hình;
    gia đình cung cấp; internet; sithunyelwe; maktaba; kwa hisani; แฟ้มภาพ; โซเชียลมีเดีย;
    資料; 資料写真; 本社; 本社資料; 本人; 本人提供; 読者提供; 資料圖; 資料圖片; 資料照片; 资料图; 资料图片; 网络; 網路;
    网络图片; 受访者; 受訪者; 受访者供图; 受訪者提供; 网友; 網友; 截图; 截圖; 视频截图; スクリーンショット;
    자료; 자료사진; 자료 사진; 독자; 독자 제공; 본인; 본인 제공; 캡처; 인터넷; 유튜브 캡처
    """
)
"""What stands in a name's place in a credit and names neither person nor organisation."""

SMALL = words(
    """
    a and & at by pic family familia familie famille rodziny rodinný courtesy for from in of on photo photos photograph the to via with provided supplied
    und von vom der die das des dem den im am aus zur zum für mit freundlicher genehmigung bei & auf
    et de du des d la le les l par avec aimable autorisation aux au en pour sur chez
    y e el los las del con por para cortesía cedida cedido cedidas gentileza facilitada archivo personal
    o os as do da dos das com pela pelo na no em arquivo pessoal divulgação acervo
    i gli lo il dei degli delle della dello dell di per gentile concessione dal dalla
    van het een voor uit met dank aan door bij en
    och från av för med samt til fra og ved på i af medgivande med
    ja oraz z ze w na od do dla dzięki uprzejmości archiwum zbiorów prywatne prasowe a za zgodą
    se svolením archiv autora s města města u od iz sa uz dozvolu arhiva arhiv privatna privatni osebni
    și din cu permisiunea arhiva personală ve ile için
    и из с по на в от архив архива архиве личный личного предоставлено автора автором автор пресс-служба
    пресс-службы редакции й та з із зі від у надано архіву особистого прес-служба пресслужба
    και του της των από για το τη την στο
    cung cấp bởi và của tỉnh huyện thành phố xã quận công an bệnh viện đại học
    dan dari oleh untuk pribadi dok wa ya na kwa hisani
    """
)
"""Small words between and around the names of credits."""

LENT = (
    "courtesy of", "courtesy by", "courtesy", "provided by", "supplied by", "handout by", "handout via",
    "submitted by", "contributed by", "with permission of", "used with permission of", "by", "via", "from",
    "photo by", "photos by", "image by", "images by",
    "mit freundlicher genehmigung von", "mit freundlicher genehmigung der",
    "mit freundlicher genehmigung des", "zur verfügung gestellt von", "bereitgestellt von", "zvg von", "zvg",
    "avec l'aimable autorisation de", "avec l’aimable autorisation de", "avec l'autorisation de",
    "fournie par", "remise par", "transmise par", "gracieuseté de", "courtoisie de", "capture d'écran de",
    "capture d’écran de", "capture d'écran", "capture d’écran", "collection", "archives",
    "cortesía de la", "cortesía de", "cortesía del", "cortesía", "gentileza de", "gentileza del",
    "gentileza", "cedida por la", "cedida por el", "cedida por", "cedidas por", "facilitada por",
    "facilitada por la", "captura de", "imagen cedida por", "foto cedida por", "archivo",
    "cortesia de", "cortesia da", "cortesia do", "cortesia", "cedida pela", "cedida pelo", "divulgação",
    "reprodução", "arquivo", "acervo", "cedida per",
    "per gentile concessione di", "per gentile concessione della", "per gentile concessione del",
    "su concessione di", "met dank aan", "aangeleverd door", "ter beschikking gesteld door",
    "med tillstånd av", "gjengitt med tillatelse fra", "udlånt af", "utlånad av", "utlånt av", "stillet til rådighed af",
    "dzięki uprzejmości", "z archiwum", "z arch.", "arch.", "archiwum", "ze zbiorów", "za zgodą", "udostępnione przez",
    "udostępnił", "udostępniła", "se svolením", "poskytl", "poskytla", "poskytol", "archiv", "s laskavým svolením",
    "ustupio", "ustupila", "ljubaznošću", "z dovoljenjem", "arhiva", "arhiv", "prin amabilitatea", "din arhiva",
    "архив", "из архива", "предоставлено", "предоставлена", "предоставил", "предоставила", "с разрешения",
    "архів", "надано", "надав", "надала", "з архіву", "из личного архива", "фото автора",
    "ευγενική παραχώρηση", "ευγενική παραχώρηση του", "αρχείο",
    "באדיבות", "מתוך", "بإذن من", "من", "از", "به نقل از", "साभार", "सौजन्य", "सौजन्य से",
    "dok.", "dok", "dokumentasi", "ihsan", "ihsan daripada", "kwa hisani ya", "nguồn", "do", "mula sa", "kuha ni",
    "screenshots", "screenshot", "screengrab", "screen grab", "skjermdump", "skärmdump", "skærmbillede",
    "schermafbeelding", "captura de pantalla", "captura", "kuvakaappaus", "képernyőkép", "zrzut ekranu",
    "snímek obrazovky", "ekran görüntüsü", "скриншот", "скріншот", "handout", "pool", "archivfoto", "symbolfoto",
    "symbolbild", "archivbild", "file photo", "arkivfoto", "bild från", "bilde fra", "foto fra", "foto från",
)  # fmt: skip
"""What stands before the name of who lent a picture."""

GIVEN = (
    "cung cấp", "provided", "tarafından sağlandı", "সৌজন্যে", "के सौजन्य से", "के हवाले से", "via x", "video",
    "archive", "archives", "archiv", "archivo", "arquivo", "archivio", "arkiv", "архив", "arşivi", "file",
    "handout", "photo", "photos", "foto", "pool",
)  # fmt: skip
"""What stands after it."""

DID = words(
    """
    styling stylist styliste hair haare haar make-up makeup maske set set-design setdesign retusche
    retouching model models models: regie produktion production producer montage collage bildbearbeitung
    bearbeitung illustration grafik text texte video kamera schnitt repro graphic graphics photographs
    styled assistant assistent assistenz trucco capelli maquillage coiffure stylisme maquillaje peinado
    peluquería estilismo beauty casting art direction grooming hår sminke smink stil kuvaus muokkaus
    """
)
"""What others than the photographer did for a picture: “Styling: Ada Ritt”."""

SIDES = phrases(
    """
    links; rechts; oben; unten; mitte; l; r; links oben; rechts oben; links unten; rechts unten; left; right;
    top; bottom; centre; center; middle; main; inset; top left; top right; bottom left; bottom right;
    above; below; izquierda; derecha; arriba; abajo; centro; à gauche; à droite; gauche; droite; en haut;
    en bas; haut; bas; esquerda; direita; sinistra; destra; in alto; in basso; linksboven; rechtsboven;
    boven; onder; vänster; höger; venstre; høyre; højre; слева; справа; ліворуч; праворуч; vlevo; vpravo;
    po lewej; po prawej; lewa; prawa; balra; jobbra; solda; sağda; vas; oik; vasen; oikea; aufmacher;
    cover; titel; main image; main picture; main photo; lead image; bild 1; bild 2; foto 1; foto 2
    """
)
"""Which of several pictures a credit is for."""

OPENERS = words(
    """
    how why what when where who which inside see watch look here this these those there best top behind
    meet from after before as if it he she we you they i my our your his her its is are was were not
    all every more most first new another everything nothing something
    the wie warum was wann wo wer das so hier diese dieser dieses ein eine einer es er sie ich wir nach
    comment pourquoi quand voici ce cette ces un une il elle les dans
    cómo por qué así este esta estos un una el los las se
    como porque assim o os
    perché così questo questa ecco uno
    hoe waarom dit deze een het er zo
    så hur varför här det den en ett hvordan hvorfor slik her et
    jak proč proto jest jaki dlaczego tak
    """
)
"""Words (folded) that headings begin with, and names do not: “Photos: Inside the palace”."""

WRITERS = phrases(
    """
    text und; text &; text +; texte und; text and; words and; words &; story and; story &; text; texte et;
    texto y; texto e; textos y; testo e; testi e; tekst en; tekst og; text och; text a; tekst i; tekst i;
    testo; teksti ja; szöveg és; metin ve; текст и; текст і; text &amp; by; von; par; por; words; report and;
    reporting and; video and; interview und; interview &; 文; 文・; 文と; 글; 글·; 글ㆍ; 文/; 文／; text/; tekst/;
    text /; texte /; tekst /; texto /; texto/; текст/; текст /; text, ; recherche und; written and; story, ;
    reporter and; av; af; di; door; autor und; bericht und; protokoll und; konzept und
    """
)
"""What makes a label part of a byline: “Text und Fotos: Jana Roe”."""

BUTTONS = phrases(
    """
    vis mer; visa mer; vis mere; se mer; enlarge; enlarge image; enlarge this image; enlarge photo; zoom;
    zoom in; expand; expand image; view image; view larger image; open image; open in gallery; view gallery;
    open image in gallery; view image in fullscreen; view fullscreen; fullscreen; full screen; vollbild;
    bild vergrößern; vergrößern; bild in lightbox öffnen; lightbox; bild öffnen; zur bildergalerie;
    bild anzeigen; toggle caption; hide caption; show caption; read more; show more; see more; close;
    agrandir; agrandir l'image; agrandir l’image; voir plus; plein écran; ampliar; ampliar foto;
    ampliar imagen; ver más; ver mais; ampliar imagem; pantalla completa; ingrandisci; leggi di più;
    vergroot; vergroot afbeelding; lees meer; meer; bekijk groter; förstora; förstora bild; helskärm;
    forstørr; forstørr bilde; forstør; suurenna; suurenna kuva; powiększ; powiększ zdjęcie; zobrazit více;
    zvětšit; zvětšit fotografii; nagyítás; mărește; büyüt; увеличить; збільшити; увеличи; μεγέθυνση; הגדל; تكبير;
    拡大; 画像を拡大; 写真を拡大; 拡大する; 点击查看大图; 點擊放大; 확대; 크게보기; 이미지 확대; phóng to; perbesar;
    purchase licensing rights; purchase licensing rights, opens new tab; opens new tab; licensing rights;
    buy this photo; order reprints; download; share; teilen; partager; compartir; copy link
    """
)
"""What a scraped line of a picture ends or begins with, and is no part of its caption or credit."""

PICTURE_KINDS = phrases(
    """
    archive; archives; file; file photo; file photos; file photograph; file picture; file image; file pic;
    stock photo; illustration; photo illustration; composite; montage; collage; graphic; photo; image; video;
    archivbild; archivfoto; archivbilder; symbolbild; symbolfoto; themenbild; archiv; beispielbild;
    photo d'illustration; photo d’illustration; archivo; imagen de archivo; foto de archivo; arquivo;
    foto de arquivo; foto ilustrativa; foto d'archivio; foto d’archivio; foto di repertorio; repertorio;
    archivio; archieffoto; archief; arkivfoto; arkivbild; genrebild; genrefoto; illustrasjonsfoto; arkiv;
    arkistokuva; kuvituskuva; архив; архивное фото; архивна снимка; ілюстративне фото; архів; αρχείου; αρχείο;
    φωτογραφία αρχείου; arşiv; temsili; أرشيف; أرشيفية; صورة أرشيفية; ארכיון; फाइल फोटो; ফাইল ছবি; ilustrasi;
    gambar hiasan; tư liệu; แฟ้มภาพ; 資料写真; 資料; 資料圖; 資料圖片; 資料照片; 资料图; 资料图片; 자료; 자료사진; 자료 사진
    """
)
"""What kind of picture it is, where that stands after the caption: no credit, but a part of it."""

OFFICES = words(
    """
    министерство минобороны минздрав минобрнауки пресс-служба прес-служба пресслужба администрация управление
    музей университет департамент комитет мэрия прокуратура посольство дирекция архив министарство
    міністерство адміністрація офіс управа музеј универзитет община област фонд правительство уряд суд
    институт академия отделение
    ministerstvo urząd komenda ministarstvo ministerstwo uniwersytet muzeum archiwum starostwo kancelaria úřad
    magistrát archiv policijska uprava општина općina opština ministrstvo univerzita
    υπουργείο δήμος πανεπιστήμιο μουσείο περιφέρεια αρχείο γραφείο
    bệnh công đại
    """
)
"""Words that begin an office's name whose other words are small: “Министерство рыбного хозяйства”."""
