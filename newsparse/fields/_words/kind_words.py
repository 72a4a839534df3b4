"""Words that papers print for the kinds of article. Tables to extend.

A row is ``kind: word; word``; lines that are indented go on with the row above.
"""

KICKERS = """
opinion: opinion; opinions; comment; commentary; op-ed; oped; viewpoint; point of view; guest
    essay; guest opinion; guest column; column; columnist; opinion piece; opinion column; opinion
    analysis; voices; first person; the opinion pages; opinion & comment; meinung; kommentar;
    kommentare; kolumne; kolumnen; glosse; gastbeitrag; gastkommentar; gastbeiträge; standpunkt;
    pro und contra; pro & contra; debattenbeitrag; meinungsbeitrag; gegenrede; die kolumne; der
    kommentar; opinie; columns; de column; commentaar; opiniestuk; ingezonden opinie; krönika;
    krönikor; debattartikel; åsikt; åsikter; debatt; gästkrönika; kronikk; debattinnlegg;
    meninger; mening; kronik; kronikker; debat; debatindlæg; klumme; synspunkt; læserdebat;
    gjestekommentar; spaltist; skoðun; pistill; aðsend grein; aðsendar greinar; mielipide;
    kolumni; kolumnit; näkökulma; vieraskynä; mielipiteet; arvamus; arvamuslugu; viedoklis;
    viedokļi; nuomonė; nuomonės; tribune; tribunes; chronique; chroniques; point de vue; points de
    vue; billet; carte blanche; débats; libre opinion; l'opinion; opinión; columna; columnas;
    tribuna; tribuna abierta; artículo de opinión; firmas; columna de opinión; opinió; article
    d'opinió; opiniões; opinião; coluna; colunas; artigo de opinião; tendências debates; opinione;
    opinioni; il commento; commento; l'opinione; opinii; comentariu; punct de vedere; tableta;
    iritzia; άποψη; γνώμη; απόψεις; γνώμες; αρθρογραφία; köşe yazısı; köşe yazıları; yorum; görüş;
    görüşler; yazarlar; şərh; köşə; мнение; мнения; колонка; колонки; авторская колонка; точка
    зрения; думка; думки; колонка автора; погляд; меркаванне; мнения и коментари; коментар;
    мишљење; колумна; колумни; став; mišljenje; kolumna; komentar; stav; osvrt; mnenje; opinie
    czytelników; komentarz; felieton; felietony; opinia; publicystyka; názor; názory; komentář;
    komentáře; glosa; sloupek; komentár; komentáre; stĺpček; fejtón; vélemény; publicisztika;
    jegyzet; kommentár; მოსაზრება; კომენტარი; կարծիք; մեկնաբանություն; пікір; דעה; דעות; טור; טור
    דעה; טור אישי; رأي; رای; آراء; مقالات الرأي; مقال رأي; وجهة نظر; عمود; یادداشت; دیدگاه; رائے;
    کالم; विचार; राय; नज़रिया; मत; মতামত; অভিমত; কলাম; கருத்து; అభిప్రాయం; അഭിപ്രായം; અભિપ્રાય;
    ความเห็น; คอลัมน์; ทัศนะ; góc nhìn; quan điểm; ý kiến; opini; kolom; pendapat; pandangan;
    opinyon; kolum; 评论; 評論; 观点; 觀點; 专栏; 專欄; 时评; 時評; 快评; 快評; 名家; 投書; 論壇; オピニオン; コラム; 論説; 寄稿; 時論;
    視点; 칼럼; 오피니언; 시론; 논평; 기고; 특별기고; 데스크 칼럼; 기자수첩; maoni; safu; menings; meningstuk; umbono;
    ra'ayi; tuairim; colún
editorial: uvodnik; editorial; editorials; the editorial board; editorial board; our view; leader;
    leaders; leading article; leitartikel; der leitartikel; hauptartikel;
    hoofdredactioneel commentaar; hoofdredactioneel; redactioneel; ledare; huvudledare; leder;
    ledere; lederartikkel; leiðari; pääkirjoitus; pääkirjoitukset; juhtkiri; redaktora sleja;
    redakcijas viedoklis; redakcijos skiltis; éditorial; édito; éditos; l'édito; l'éditorial;
    l'édito du jour; editoriales; el editorial; nota editorial; l'editorial; editoriais;
    editoriale; l'editoriale; editoriala; κύριο άρθρο; başyazı; baş məqalə; редакционная статья;
    от редакции; передовица; редакційна стаття; від редакції; редакционен коментар; уводник;
    artykuł wstępny; úvodník; vezércikk; סיפור המערכת; מאמר מערכת; افتتاحية; الافتتاحية; كلمة
    التحرير; سرمقاله; اداریہ; संपादकीय; सम्पादकीय; সম্পাদকীয়; தலையங்கம்; సంపాదకీయం; മുഖപ്രസംഗം;
    તંત્રીલેખ; บทบรรณาธิการ; บทนำ; xã luận; tajuk; tajuk rencana; editoryal; 社论; 社論; 社评; 社評; 社説;
    主張; 사설; tahariri; hoofartikel; eagarfhocal
analysis: analysis; news analysis; the analysis; analyse; die analyse; nyhetsanalys; analys;
    analyser; nyhedsanalyse; fréttaskýring; analyysi; analüüs; analīze; analizė; analyses;
    décryptage; décryptages; análisis; el análisis; anàlisi; análise; análises; analisi;
    l'analisi; analiză; analize; analisia; ανάλυση; αναλύσεις; analiz; haber analiz; təhlil;
    аналитика; анализ; разбор; аналітика; аналіз; анализи; анализа; analiza; analizy; analýza;
    analýzy; elemzés; elemzések; ანალიზი; վերլուծություն; сараптама; ניתוח; פרשנות; תحليل; تحليل;
    تحليلات; تحلیل; تجزیہ; विश्लेषण; বিশ্লেষণ; ஆய்வு; విశ్లేషణ; વિશ્લેષણ; บทวิเคราะห์; วิเคราะห์;
    phân tích; bình luận phân tích; analisis; analisa; 分析; 新聞分析; 新闻分析; 评析; 評析; 深度分析; 분석; 뉴스분석;
    uchambuzi; ontleding; dadansoddiad; anailís
explainer: explainer; explained; explainers; q&a; q and a; questions and answers; what we know;
    faq; erklärt; erklärstück; fragen und antworten; fragen & antworten; einfach erklärt; uitleg;
    vraag en antwoord; het antwoord op; frågor och svar; förklarar; forklarer; spørsmål og svar;
    spørgsmål og svar; forklaret; kysymyksiä ja vastauksia; explication; explications;
    questions-réponses; explicador; las claves; claves; preguntas y respuestas; explicativo;
    perguntas e respostas; spiegato; domande e risposte; explicativ; întrebări și răspunsuri;
    ερωτήσεις και απαντήσεις; soru cevap; объясняем; вопросы и ответы; пояснюємо; запитання і
    відповіді; wyjaśniamy; pytania i odpowiedzi; vysvětlení; otázky a odpovědi; vysvetľujeme;
    pitanja i odgovori; vprašanja in odgovori; kérdések és válaszok; שאלות ותשובות; سؤال وجواب;
    پرسش و پاسخ; एक्सप्लेनर; 解説; 해설; 解读; 解讀; 懶人包; 问答; 問答; giải thích; hỏi đáp; penjelasan
feature: feature; features; long read; the long read; big read; the big read; longread; reportage;
    reportagen; die reportage; reportages; reportasje; reportasjer; reportaaž; reportāža;
    reportažas; reportasi; reportaje; reportajes; reportatge; reportagem; reportagens; reportaj;
    reportaż; reportaże; reportáž; reportáže; reportaža; репортаж; репортажа; рэпартаж; ρεπορτάζ;
    riport; 特写; 特寫; ルポ; 르포; phóng sự; grand reportage
interview: interview; interviews; the interview; im interview; das interview; exklusiv-interview;
    im gespräch; het interview; interviewen; intervju; intervjuer; viðtal; haastattelu;
    haastattelut; intervjuu; intervija; intervijas; interviu; interviuri; pokalbis; entretien;
    entretiens; grand entretien; le grand entretien; l'entretien; entrevista; entrevistas; la
    entrevista; l'entrevista; entrevistes; intervista; interviste; l'intervista; l'interview;
    elkarrizketa; συνέντευξη; συνεντεύξεις; röportaj; söyleşi; müsahibə; интервью; інтерв'ю;
    інтэрв'ю; интервю; интервју; intervjui; wywiad; wywiady; rozmowa; rozhovor; rozhovory;
    interjú; interjúk; nagyinterjú; ინტერვიუ; հարցազրույց; сұхбат; ראיון; ריאיון; מقابلة; مقابلة;
    مقابلات; حوار; حوارات; مصاحبه; گفتگو; گفت‌وگو; انٹرویو; इंटरव्यू; साक्षात्कार; मुलाखत;
    अन्तर्वार्ता; সাক্ষাৎকার; பேட்டி; நேர்காணல்; ఇంటర్వ్యూ; അഭിമുഖം; મુલાકાત; สัมภาษณ์;
    สัมภาษณ์พิเศษ; phỏng vấn; wawancara; panayam; 专访; 專訪; 访谈; 訪談; インタビュー; 인터뷰; mahojiano;
    onderhoud; cyfweliad; agallamh
letters: letters; letters to the editor; your letters; readers' letters; reader letters; letter to
    the editor; leserbrief; leserbriefe; zuschriften; briefe an die redaktion; ingezonden brief;
    ingezonden brieven; lezersbrieven; brieven; insändare; leserbrev; leserinnlegg; læserbrev;
    læserbreve; lesendabréf; yleisönosasto; lukijan kirje; lugejakirjad; courrier des lecteurs;
    lettres des lecteurs; cartas al director; cartas a la directora; cartas de los lectores;
    cartes al director; cartas dos leitores; cartas ao diretor; cartas ao director; lettere;
    lettere al direttore; scrisori; γράμματα αναγνωστών; επιστολές; okur mektupları; письма
    читателей; листи читачів; listy do redakcji; listy od czytelników; dopisy čtenářů; dopisy;
    listy čitateľov; pisma čitatelja; pisma bralcev; olvasói levelek; olvasói levél; מכתבים
    למערכת; رسائل القراء; بريد القراء; पाठकों के पत्र; चिट्ठियां; surat pembaca; thư bạn đọc;
    读者来信; 讀者來信; 讀者投書; 投書欄; 독자투고; 독자편지; barua za wasomaji; briewe
obituary: obituary; obituaries; the obituary; obits; nachruf; nachrufe; in memoriam;
    overlijdensbericht; necrologie; minnesord; minneord; nekrologer; nekrolog; nekrologi;
    muistokirjoitus; minningargrein; minningargreinar; järelehüüe; nekrologs; nekrologas;
    nécrologie; nécrologies; obituario; obituarios; necrológica; necrológicas; obituari;
    necrològica; obituário; obituários; necrologio; necrologi; coccodrillo; necrolog; νεκρολογία;
    νεκρολογίες; некролог; некрологи; nekrológ; nekrológy; nekrology; osmrtnica; in memóriam;
    הספד; وفيات; नमन; शोक संदेश; 訃報; 訃聞; 讣告; 讣闻; 評伝; 부고; 부음; tanzia; doodsberig
review: review; reviews; film review; movie review; book review; book reviews; tv review; theatre
    review; theater review; album review; music review; restaurant review; concert review; opera
    review; art review; game review; rezension; rezensionen; filmkritik; buchkritik;
    theaterkritik; konzertkritik; buchrezension; recensie; recensies; filmrecensie; boekrecensie;
    recension; recensioner; filmrecension; bokrecension; anmeldelse; anmeldelser; filmanmeldelse;
    boganmeldelse; bokanmeldelse; plateanmeldelse; arvio; arviot; arvostelu; elokuva-arvio;
    kirja-arvio; arvustus; recenzija; recenzijos; critique cinéma; critique de film; critique
    littéraire; crítica de cine; reseña; reseñas; crítica de teatro; crítica literaria; ressenya;
    resenha; resenhas; crítica de cinema; recensione; recensioni; la recensione; recenzie;
    recenzii; cronică de film; κριτική ταινίας; κριτική βιβλίου; film eleştirisi; kitap
    eleştirisi; рецензия; рецензии; рецензія; рецензії; рецензија; recenzije; recenzja; recenzje;
    recenze; recenzia; recenzie filmu; kritika filma; filmkritika; könyvkritika; ביקורת סרט;
    ביקורת; مراجعة فيلم; مراجعة كتاب; نقد فیلم; मूवी रिव्यू; फिल्म समीक्षा; रिव्यू; চলচ্চিত্র
    সমালোচনা; திரை விமர்சனம்; విమర్శ; resensi; resensi buku; ulasan film; review phim; 书评; 影评; 書評;
    影評; 乐评; 樂評; 映画評; レビュー; 서평; 영화 리뷰; resensie; flieksresensie; adolygiad; léirmheas
recipe: recipe; recipes; recipe of the week; rezept; rezepte; das rezept; recept; recepten;
    oppskrift; oppskrifter; opskrift; opskrifter; uppskrift; uppskriftir; resepti; reseptit;
    ruokaohje; retsept; retseptid; recepte; receptes; receptas; receptai; recette; recettes; la
    recette; receta; recetas; la receta; recepta; receptes de cuina; receita; receitas; ricetta;
    ricette; la ricetta; rețetă; rețete; errezeta; συνταγή; συνταγές; yemek tarifi; yemek
    tarifleri; tarifler; рецепт; рецепты; рецепти; рецепти за готвене; przepis; przepisy; przepis
    kulinarny; recepty; recept týdne; recepti; receptek; מתכון; מתכונים; وصفة; وصفات; طرز تهیه;
    रेसिपी; रेसिपीज; রেসিপি; சமையல் குறிப்பு; రెసిపీ; സൂത്രം; สูตรอาหาร; công thức nấu ăn; resep;
    resep masakan; resepi; 食谱; 食譜; レシピ; 레시피; resepte; rysáit; ryseitiau
live_blog: live; live blog; liveblog; live-blog; live updates; live coverage; live news; as it
    happened; as it happens; live reporting; live text; liveticker; live-ticker; newsticker; im
    liveticker; im liveblog; news-ticker; volg live; live bijgehouden; liverapport;
    liverapportering; direktrapport; direkterapport; direkte; følg direkte; følg live; minut for
    minut; suora seuranta; hetki hetkeltä; otseblogi; teksta tiešraide; gyvai; tiesiogiai; en
    direct; le direct; suivez en direct; en directo; en vivo; minuto a minuto; en directe; minut a
    minut; ao vivo; em direto; em directo; diretta; la diretta; in diretta; zuzenean; λεπτό προς
    λεπτό; ζωντανά; canlı anlatım; canlı blog; dakika dakika; canlı; онлайн; текстовая трансляция;
    онлайн-трансляция; хроника событий; текстова трансляція; онлайн-трансляція; на живо; минута по
    минута; уживо; из минута у минут; uživo; iz minute u minutu; v živo; iz minute v minuto; na
    żywo; relacja na żywo; relacja live; on-line; online přenos; online prenos; živě; minutu po
    minutě; minúta po minúte; naživo; élő; percről percre; élőben; პირდაპირი ეთერი; ուղիղ; עדכונים
    שוטפים; עדכונים חיים; بث مباشر; تغطية مباشرة; لحظة بلحظة; تغطية مستمرة; لحظه به لحظه; لائیو;
    लाइव; लाइव अपडेट; लाइव अपडेट्स; लाइव ब्लॉग; সরাসরি; லைவ்; నేరుగా లైవ్; ലൈവ്; tường thuật trực
    tiếp; trực tiếp; laporan langsung; 文字直播; 实时更新; 即時更新; 直播; ライブ; 速報中; タイムライン; 실시간; 실시간 중계; moja
    kwa moja; mubashara; regstreeks; yn fyw
match_report: match report; match reports; spielbericht; spielberichte; wedstrijdverslag;
    matchreferat; matchrapport; kampreferat; kamprapport; otteluraportti; ottelukertomus; compte
    rendu de match; compte-rendu de match; crónica del partido; crònica del partit; crónica do
    jogo; crônica do jogo; cronaca della partita; отчёт о матче; отчет о матче; звіт про матч;
    relacja z meczu; maç raporu; تقرير المباراة; 試合レポート; マッチレポート; 경기 리포트
fact_check: fact check; fact checks; fact-check; factcheck; reality check; faktencheck;
    faktenchecks; der faktencheck; faktenfinder; factchecking; fact checking; faktakollen;
    faktakoll; faktasjekk; faktatjek; tjekdet; faktantarkistus; faktantarkistukset; faktikontroll;
    faktu pārbaude; faktų patikra; vrai ou faux; le vrai du faux; vérification; fact-checking;
    désintox; verificación; verificación de datos; verificat; verificação; verificação de fatos;
    verificação de factos; checagem; checagem de fatos; prova dos factos; verifica dei fatti;
    verificarea faptelor; έλεγχος γεγονότων; doğruluk kontrolü; teyit; проверка фактов;
    фактчекинг; фактчек; перевірка фактів; факти-проверка; проверка на факти; провера чињеница;
    provjera činjenica; provera činjenica; preverjanje dejstev; weryfikacja faktów; sprawdzamy
    fakty; ověřovna; ověřeno; overovanie faktov; tényellenőrzés; בדיקת עובדות; تدقيق الحقائق;
    تحقق; فحص الحقائق; راستی‌آزمایی; فیکٹ چیک; फैक्ट चेक; फ़ैक्ट चेक; ফ্যাক্ট চেক; உண்மை
    சரிபார்ப்பு; ఫ్యాక్ట్ చెక్; ഫാക്ട് ചെക്ക്; kiểm chứng; cek fakta; semakan fakta; 事实核查; 事實查核;
    ファクトチェック; 팩트체크; 팩트 체크; feitetoets; afp fact check; reuters fact check; ap fact check; afp
    faktencheck; dpa-faktencheck
gallery: gallery; galleries; photo gallery; picture gallery; in pictures; pictures of the day;
    photo essay; fotostrecke; fotostrecken; bildergalerie; bilderstrecke; die bilder des tages;
    fotoserie; fotoreportage; fotogalerij; in beeld; bildspel; bildeserie; billedserie;
    billedgalleri; kuvagalleria; galerii; pildigalerii; foto galerija; fotogalerija; galerija;
    diaporama; diaporamas; en images; en photos; galería; galería de fotos; fotogalería; galerías;
    galeria; galeria d'imatges; galeria de fotos; fotogaleria; galeria de imagens; fotogallery;
    foto gallery; galleria fotografica; galerie foto; φωτογραφίες; φωτορεπορτάζ; foto galeri;
    fotogaleri; foto qalereya; фоторепортаж; фотогалерея; фотогалерия; фото галерия; фотогалерија;
    galeria zdjęć; fotogalerie; fotogaléria; galéria; képgaléria; fotó galéria; גלריה; معرض الصور;
    بالصور; گالری عکس; گزارش تصویری; फोटो गैलरी; तस्वीरों में; ছবিতে; ছবিঘর; புகைப்படங்கள்;
    ภาพชุด; bộ ảnh; chùm ảnh; galeri foto; 图集; 圖集; 組圖; 组图; フォトギャラリー; 写真特集; 포토뉴스; 화보; fotogalery
video: video; videos; watch; im video; das video; zum video; video-reportage; videoreportage;
    bekijk de video; webb-tv; nett-tv; myndband; vidéo; vidéos; en vidéo; vídeo; vídeos; en vídeo;
    em vídeo; il video; bideoa; βίντεο; видео; відео; відэа; wideo; videó; videók; ვიდეო;
    տեսանյութ; וידאו; סרטון; فيديو; بالفيديو; ویدیو; ویدئو; ویڈیو; वीडियो; ভিডিও; வீடியோ; వీడియో;
    വീഡിയോ; વીડિયો; วิดีโอ; คลิป; xem video; 视频; 影片; 影音; 動画; 영상; 동영상; fideo; físeán; ividiyo
audio: podcast; podcasts; der podcast; zum podcast; podd; poddar; podcasten; podkast; podkaster;
    hlaðvarp; podcastit; taskuhääling; podkāsts; podkāsti; tinklalaidė; tinklalaidės; pódcast;
    pódcasts; pòdcast; podcasturi; podcasta; podcastler; подкаст; подкасты; подкасти; падкаст;
    podcasty; podkasti; podcastok; פודקאסט; פודקאסטים; بودكاست; پادکست; پوڈکاسٹ; पॉडकास्ट;
    পডকাস্ট; พอดแคสต์; siniar; 播客; ポッドキャスト; 팟캐스트; potgooi; podlediad; podchraoladh
cartoon: cartoon; cartoons; editorial cartoon; karikatur; karikaturen; spotprent; cartoon van de
    dag; skämtteckning; karikatyr; tegneserie; dagens tegning; pilapiirros; dessin; dessin de
    presse; le dessin du jour; viñeta; viñetas; caricatura; tira cómica; vinyeta; cartum;
    vignetta; la vignetta; γελοιογραφία; karikatür; карикатура; карикатури; карикатуры; карикатура
    дня; karykatura; rysunek; karikatura; karikatúra; קריקטורה; كاريكاتير; کاریکاتور; کارٹون;
    कार्टून; কার্টুন; கார்ட்டூன்; tranh biếm họa; 漫画; 漫畫; 風刺漫画; 만평; katuni
newsletter: newsletter; newsletters; the newsletter; morning briefing; der newsletter;
    nieuwsbrief; nyhetsbrev; nyhedsbrev; uutiskirje; boletín; boletines; butlletí; rassegna stampa
    newsletter; bülten; рассылка; розсилка; buletin; zpravodaj; hírlevél; ניוזלטר; النشرة
    البريدية; ニュースレター; 뉴스레터; 通訊
sponsored: sponsored; sponsored content; sponsored post; sponsored by; paid post; paid content;
    paid partner content; partner content; partnered content; branded content; brand studio;
    advertorial; advertisement feature; advertising feature; paid for by; promoted; promoted
    content; in partnership with; anzeige; werbung; bezahlter inhalt; sponsored post anzeige;
    anzeigensonderveröffentlichung; publireportage; paid post publireportage; entgeltliche
    einschaltung; bezahlte anzeige; werbebeitrag; gesponsert; gesponserter inhalt; in kooperation
    mit; gesponsord; gesponsorde inhoud; partnerbijdrage; advertentie; brandvoice; annons;
    annonsmaterial; i samarbete med; betalt innhold; annonsørinnhold; annonse; sponset innhold;
    annoncørbetalt indhold; betalt indhold; sponsoreret indhold; kostað; kaupallinen yhteistyö;
    mainos; sisuturundus; reklaamtekst; reklāmraksts; reklāma; užsakymas; užs; reklama; contenu
    sponsorisé; publi-rédactionnel; publirédactionnel; publicité; contenu partenaire; contenido
    patrocinado; contenido de marca; publirreportaje; patrocinado; publicidad; branded; contingut
    patrocinat; contingut de marca; publireportatge; conteúdo patrocinado; conteúdo de marca;
    publieditorial; publirreportagem; publipost; informe publicitário; contenuto sponsorizzato;
    sponsorizzato; publiredazionale; informazione pubblicitaria; messaggio promozionale; conținut
    sponsorizat; publicitate; χορηγούμενο; διαφημιστικό κείμενο; sponsorlu içerik; reklam;
    advertoryal; на правах рекламы; партнёрский материал; партнерский материал; реклама;
    партнерський матеріал; на правах реклами; платена публикация; рекламно съдържание; plaćeni
    sadržaj; sponzorisano; sponzorirani sadržaj; promo sadržaj; sponzorirano; oglasno sporočilo;
    promocijsko besedilo; oglas; artykuł sponsorowany; materiał sponsorowany; materiał partnera;
    tekst promocyjny; komerční sdělení; komerční článek; placená inzerce; sponzorovaný obsah; pr
    článok; komerčný článok; inzercia; fizetett tartalom; támogatott tartalom; szponzorált
    tartalom; תוכן ממומן; תוכן שיווקי; בשיתוף; محتوى مدعوم; محتوى إعلاني; إعلان مدفوع; رپورتاژ
    آگهی; رپرتاژ آگهی; प्रायोजित; विज्ञापन; বিজ্ঞাপন প্রতিবেদন; bài pr; nội dung tài trợ; konten
    bersponsor; iklan; kandungan tajaan; 广告; 廣編特輯; 廣告; 赞助内容; 贊助內容; 广编特辑; pr; タイアップ; 広告; 広告特集; 광고;
    협찬; 애드버토리얼; borgadvertorial; geborgde inhoud
"""
"""Words that are a kicker or a section, or a part of one."""

PREFIXES = """
live_blog: live; live blog; live updates; live-blog; liveblog; liveticker; live-ticker; newsblog;
    news-blog; ticker; krieg-ticker; live update; latest updates
video: watch; video; vidéo; vídeo; videó; видео; відео; 動画; 영상; 視頻; 视频; فيديو; شاهد; بالفيديو;
    βίντεο
gallery: in pictures; en images; en fotos; in bildern; galería; fotogalerie
audio: listen; podcast; подкаст; pódcast; podd; podkast
opinion: comment & analysis; meinung; kommentar; opinion
"""
"""Words that open a headline, apart from it, besides those of kickers."""

SUFFIXES = """
live_blog: as it happened; as it happens; live; live updates; live blog; liveblog; live coverage;
    liveticker; der liveticker; live-ticker; im liveticker; im liveblog; der tag im liveblog;
    newsblog; latest updates; en direct; en directo; última hora en directo; minuto a minuto; ao
    vivo; em direto; diretta; la diretta; in diretta; in diretta live; онлайн; онлайн-трансляция;
    текстовая трансляция; текстова трансляція; relacja na żywo; na żywo; canlı anlatım; dakika
    dakika; minut for minut; direkte; direkt; live bijgehouden; volg hier live; online přenos;
    online; élő; percről percre; uživo; λεπτό προς λεπτό; تغطية مباشرة; بث مباشر; لحظة بلحظة; लाइव
    अपडेट; लाइव; 実況; ライブ; 文字直播; 实时更新; 持續更新; 실시간; trực tiếp; laporan langsung
video: video; the video; video report; vidéo; vídeo; das video; il video; видео; відео; wideo;
    videó; فيديو; بالفيديو; 動画; 영상; 视频; 視頻; 影片; video explainer
gallery: in pictures; gallery; photo gallery; photo essay; in bildern; die bilder; fotostrecke;
    bildergalerie; en images; en photos; diaporama; en imágenes; en fotos; galería; em imagens;
    fotogallery; фоторепортаж; galeria zdjęć; fotogalerie; galéria; بالصور; 写真特集; 画像; 組圖;
    组图; 화보; fotogaleri; kuvagalleria
audio: podcast; audio; podcasts; подкаст; pódcast
obituary: obituary; nachruf; nécrologie; obituario; некролог; muistokirjoitus
review: review; film review; book review; tv review; theatre review; album review; music review;
    rezension; recensie; recension; anmeldelse; recensione; reseña; resenha; рецензия; recenzja;
    recenze; arvio
opinion: opinion; comment; meinung; kommentar; opinión; opinião; opinioni; мнение; colonne;
    kolumne; kolumni; krönika; kommentaar
analysis: analysis; analyse; analys; analisi; análisis; análise; анализ; analiza
interview: interview; the interview; entretien; entrevista; intervista; интервью; wywiad
explainer: explainer; explained; q&a; faq; fragen und antworten
editorial: editorial; leitartikel; éditorial
letters: letters; letter
cartoon: cartoon; cartoons
recipe: recipe; rezept; recette; receta; ricetta; receita; рецепт
fact_check: fact check; faktencheck; factcheck; ファクトチェック
"""
"""Words that end a headline, apart from it."""

SEGMENTS = """
opinion: opinion opinions op-ed oped commentisfree comment-is-free columns columnists columnist
    viewpoints viewpoint meinung kommentar kommentare kolumne kolumnen gastbeitrag gastkommentar
    debatte debatten opinie column columnisten ledare-och-debatt debatt kronikor kronikk kronikker
    meninger kronik debat-indlaeg klumme mielipide kolumnit nakokulma arvamus viedokli nuomones
    nuomone idees tribune tribunes chroniques chronique points-de-vue debats commentary opiniones
    tribuna tribunas columna columnas firmas opinio opinioes opiniao coluna colunas colunistas
    opinioni commenti opinii comentarii apopseis gnomes yazarlar kose-yazilari kose-yazisi gorus
    mneniya mnenie mnenia opinions-blogs kolonki misljenje mnenja felietony komentarze
    publicystyka nazory nazor komentare komentar velemeny publicisztika opinions-editorials opini
    kolom goc-nhin y-kien column-opinion colunas-e-blogs
editorial: editorial editorials editoriales editoriais editoriali leitartikel ledare leder
    lederartikkel paakirjoitus paakirjoitukset juhtkiri edito editos editoriaux editoriale tajuk
    tajuk-rencana xa-luan shasetsu sasul vezercikk
analysis: analysis news-analysis analyse analysen analys analyser analyysi analyses decryptage
    decryptages analisis analisi analiz analitika analytics analizy analyza analyzy elemzes
explainer: explainer explainers explained erklaert
interview: interview interviews intervju intervjuer haastattelu haastattelut entretien entretiens
    entrevista entrevistas intervista interviste interviu roportaj soylesi interwiu intervyu
    wywiad wywiady rozhovor rozhovory interju wawancara phong-van
letters: letters letters-to-the-editor leserbriefe leserbrief lezersbrieven insandare leserbrev
    laeserbreve lukijan-kirjeet courrier-des-lecteurs cartas-al-director cartas-dos-leitores
    lettere surat-pembaca
obituary: obituary obituaries obits nachruf nachrufe necrologie necrologies obituario obituarios
    obituarios-noticias necrologi muistokirjoitukset minningargreinar nekrolog nekrologi
review: review reviews film-review film-reviews book-reviews movie-reviews rezension rezensionen
    filmkritik recensie recensies recension recensioner anmeldelse anmeldelser arviot arvostelut
    recensione recensioni resena resenas resenhas recenzje recenze recenzie recenzii recenzija
recipe: recipe recipes rezept rezepte recept recepten oppskrift oppskrifter opskrifter resepti
    reseptit recette recettes receta recetas receita receitas ricetta ricette retete tarif
    tarifler yemek-tarifleri przepisy recepty receptek resep
live_blog: live live-blog liveblog liveblogs live-blogs live-updates live-news live-reporting
    liveticker live-ticker newsticker livestory live-story direkte direktrapport en-direct
    en-directo en-vivo minuto-a-minuto ao-vivo aovivo em-direto la-diretta in-diretta diretta
    na-zywo relacja-na-zywo online-translyaciya canli-anlatim canli-blog truc-tiep
match_report: match-report match-reports matchreport spielbericht spielberichte wedstrijdverslag
fact_check: fact-check fact-checks factcheck factchecking fact-checking reality-check faktencheck
    faktenchecks faktenfinder faktasjekk faktatjek tjekdet faktantarkistus vrai-ou-fake
    vrai-ou-faux desintox verificacion verificacao checagem provjera-cinjenica cek-fakta
    fakt-check kiem-chung overovna
gallery: gallery galleries photo-gallery photo-galleries picture-gallery photogallery photo-essay
    in-pictures inpictures fotostrecke fotostrecken bildergalerie bildergalerien bilderstrecke
    bilderstrecken fotoserie bildspel bildeserie kuvagalleria diaporama diaporamas portfolio-photo
    galeria-de-fotos galeria-fotos fotogaleria fotogalerias fotogalerie fotogalerien fotogallery
    fotogallerie foto-galeri fotogaleri fotoreportaj fotoreportazh galeria-imagenes album-foto
    foto-gallery bo-anh
video: video videos videot vidéos vídeo vídeos webtv webb-tv nett-tv videoreportage video-gallery
    videogallery videolar video-galeri videogaleri wideo
audio: audio podcast podcasts poddar podkast podcasty podcastit
cartoon: cartoon cartoons editorial-cartoons karikatur karikaturen vinetas vignette
newsletter: newsletter newsletters nieuwsbrief nyhetsbrev
sponsored: sponsored sponsored-content sponsored-post advertorial advertorials paid-post paidpost
    paid-content paidcontent partner-content branded-content brandedcontent brandstudio
    brand-studio brandvoice publireportage publireportages anzeige werbung verlagsangebote
    annonsorinnhold annonsorinnehall publirreportaje publirreportajes contenido-patrocinado
    contenido-de-marca conteudo-patrocinado conteudo-de-marca contenu-sponsorise
    contenu-partenaire publi-redactionnel publiredazionale artykul-sponsorowany
    artykuly-sponsorowane komercni-sdeleni komercni-clanek
"""
"""Segments of the paths of URLs."""

LIVE_ENDS = """
live_blog: live; live updates; latest updates; live coverage; live blog; live-blog; liveblog; live ticker;
    live-ticker; liveticker; live text; newsblog; as it happened; as it happens; minute by minute; im liveticker;
    im live-ticker; im newsticker; im liveblog; live bijgehouden; in liveblog; minuut tot minuut; direktrapport;
    liverapport; liverapportering; direkterapport; minut för minut; minut for minut; minutt for minutt;
    suora seuranta; hetki hetkeltä; otseblogi; tiešraide; minutę po minutės; en direct; minute par minute;
    en directo; en vivo; en tiempo real; minuto a minuto; en directe; minut a minut; ao vivo; em direto; em tempo real;
    in diretta; la diretta; in tempo reale; minuto per minuto; în direct; minut cu minut; λεπτό προς λεπτό;
    canlı anlatım; canlı blog; dakika dakika; онлайн-трансляция; текстовая трансляция; прямая трансляция;
    онлайн-хроника; онлайн-трансляція; текстова трансляція; пряма трансляція; онлайн-хроніка; минута по минута;
    na żywo; relacja live; minuta po minucie; online přenos; minutu po minutě; minútu po minúte; iz minute v minuto;
    uživo; percről percre; בשידור חי; עדכונים חיים; דיווח חי; تغطية مباشرة; بث مباشر; لحظة بلحظة; لحظه به لحظه; لائیو;
    لائیو اپ ڈیٹس; लाइव; लाइव अपडेट; लाइव अपडेट्स; লাইভ; লাইভ আপডেট; 实时更新; 持續更新; 文字直播; 图文直播; 圖文直播;
    ライブ更新; 実況; 실시간 중계; 생중계; รายงานสด; laporan langsung; cập nhật trực tiếp; tường thuật trực tiếp
"""
"""What the title of a live blog ends with before a colon or a dash: no words that say “direct” or “online”
as well.
"""

SURE_LIVE_ENDS = """
    live updates; live blog; live-blog; liveblog; live ticker; live-ticker; liveticker; as it happened;
    im newsblog; im newsticker; live bijgehouden; minuut tot minuut; minute by minute; minute par minute;
    minuto a minuto; minut a minut; minuto per minuto; minut cu minut; minut for minut; minutt for minutt;
    minut för minut; hetki hetkeltä; minuta po minucie; minutu po minutě; minútu po minúte; percről percre;
    iz minute v minuto; minutę po minucie; dakika dakika; λεπτό προς λεπτό; текстовая трансляция; онлайн-трансляция;
    текстова трансляція; онлайн-трансляція; минута по минута; لحظة بلحظة; दिन भर के लाइव अपडेट; लाइव अपडेट; लाइव अपडेट्स
"""
"""What the title of a live blog ends with though nothing parts it from the story."""
