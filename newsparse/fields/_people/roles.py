"""The words bylines are made of besides names: roles, desks and who did what."""

from __future__ import annotations

import re

from newsparse.fields._credits.agencies import folded
from newsparse.fields._words.tables import phrases, words

PICTURE_ROLES = words(
    """
    photographer photographers photojournalist videographer illustrator fotograf fotografin fotografinnen fotografen
    bildjournalist pressefotograf fotojournalist fotoreporter fotoreporterka fotografka photographe photographes
    photojournaliste fotógrafo fotógrafa fotógrafos fotoperiodista fotojornalista fotografo fotografa
    fotoreportero fotoreportera fotograaf fotografe pressfotograf valokuvaaja kuvaaja ljósmyndari fotoriporter
    fényképész fotós fotožurnalistas fotografas fotogrāfs fotograaf fotoğrafçı fotomuhabiri fotografer pewarta-foto
    фотограф фотокорреспондент фотокореспондент фотожурналист фотожурналіст фоторепортер φωτογράφος φωτορεπόρτερ
    مصور مصورة צלם צלמת छायाकार আলোকচিত্রী ช่างภาพ illustratrice illustrateur illustratorin
    """.casefold()
)
"""Nouns (folded) for those who took or drew the pictures."""

ROLES = (
    words(
        """
    analyst anchor author blogger broadcaster cartoonist chief columnist commentator contributor
    correspondent correspondents critic director economist editor editors essayist fellow historian
    host intern investigator journalist journalists lecturer meteorologist novelist
    photographer photographers photojournalist illustrator presenter producer professor publisher reporter reporters researcher
    strategist videographer writer writers stringer
    korrespondenten mitarbeitern reportern
    redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporterin volontär volontärin
    autorin ressortleiter ressortleiterin chefredakteur chefredakteurin chefreporter chefreporterin
    chefredaktor chefredaktorin journalistin kolumnist kolumnistin kommentator praktikant praktikantin
    kritiker kritikerin mitarbeiter mitarbeiterin gastautor gastautorin freier
    journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée chroniqueur
    chroniqueuse éditorialiste grand pigiste cheffe
    corresponsal redactor redactora periodista reportero reportera enviado enviada columnista
    articulista colaborador colaboradora editora director directora subdirector subdirectora analista
    jornalista correspondente redator redatora repórter estagiário estagiária colunista
    editorialista enviada colaboração comentador
    giornalista corrispondente inviato inviata redattore redattrice caporedattore
    redacteur redactrice verslaggever verslaggeefster correspondente columniste chef
    redaktör reportrar krönikör kulturredaktör skribent praktikant utrikeskorrespondent
    redaktør kommentator korrespondenter debattredaktør sportsjournalist nyhetsredaktør
    frilansjournalist blaðamaður fréttamaður ritstjóri fréttaritari
    toimittaja kirjeenvaihtaja päätoimittaja uutispäällikkö uutistoimittaja kolumnisti
    dziennikarz dziennikarka redaktorka korespondent korespondentka publicysta publicystka reporterka
    felietonista komentator
    novinář novinářka redaktorka zpravodaj zpravodajka šéfredaktor komentátor komentátorka
    novinár novinárka spravodajca spravodajkyňa
    újságíró szerkesztő tudósító főszerkesztő rovatvezető munkatárs publicista riporter
    ziarist ziaristă jurnalist jurnalistă corespondent corespondentă redactoră reporteră
    novinar novinarka urednik urednica dopisnik dopisnica kolumnist kolumnistica novinarja
    новинар новинарка уредник уредница дописник дописница колумниста
    журналист журналистка корреспондент корреспондентка обозреватель редактор спецкор собкор репортёр
    репортер колумнист спецкорреспондент политолог комментатор
    журналіст журналістка кореспондент кореспондентка оглядач редакторка репортерка редактор
    кореспондент репортер водещ журналистка карэспандэнт рэдактар
    žurnalistas žurnalistė korespondentas korespondentė apžvalgininkas redaktorius redaktorė
    žurnālists žurnāliste korespondents redaktors redaktore
    ajakirjanik toimetaja reporter korrespondent peatoimetaja
    gazetar gazetare korrespondenti redaktor
    muhabir muhabiri editörü editör yazarı yazar gazeteci temsilcisi haberci müxbir müxbiri
    ρεπόρτερ δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια αρθρογράφος
    wartawan jurnalis kontributor pewarta koresponden redaktur
    mwandishi mhariri intatheli joernalis verslaggewer redakteur
    مراسل مراسلة صحفي صحفية صحافي صحافية كاتب كاتبة محرر محررة مراسلنا موفد موفدنا
    خبرنگار روزنامه‌نگار نمائندہ نامہ
    כתב כתבת עורך עורכת עיתונאי עיתונאית פרשן פרשנית
    संवाददाता रिपोर्टर पत्रकार संपादक ब्यूरो প্রতিবেদক প্রতিনিধি সাংবাদিক সংবাদদাতা वार्ताहर प्रतिनिधी
    செய்தியாளர் நிருபர் రిపోర్టర్ ప్రతినిధి విలేకరి ലേഖകൻ പ്രതിനിധി ಪ್ರತಿನಿಧಿ ವರದಿಗಾರ પ્રતિનિધિ સંવાદદાતા রিপোর্টার رپورٹر
    ผู้สื่อข่าว ჟურნალისტი կորեսպոնդենտ թղթակից լրագրող
    periodistes corresponsals periodista
    """.casefold()
    )
    | PICTURE_ROLES
)
"""Nouns (folded) that end a role: “science editor”."""

ROLE_ENDS = (
    *("redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "reporter"),
    *("journalist", "journalistin", "kritiker", "kritikerin", "leiter", "leiterin", "chefin"),
    *("redacteur", "redaktör", "redaktør", "redactor", "chef", "toimittaja", "journalisti"),
    *("correspondent", "verslaggever", "kommentator", "skribent", "kolumnist", "редактор"),
    *(
        "корреспондент",
        "журналист",
        "обозреватель",
        "-editor",
        "szerkesztő",
        "tudósító",
        "újságíró",
    ),
)
"""How compound nouns (folded) end that are roles: “Politikredakteurin”."""

DESCRIPTORS = words(
    """
    acting affairs africa aid audience automotive celebrity democracy engagement motors multimedia
    multiplatform reality seo showbiz social-media trainee trending trends american analysis and architecture art arts asia asia-pacific
    assistant associate athletics australia australian banking beijing book books boxing breaking
    brussels bureau business canada chief china city climate community consumer contributing
    correspondent cricket crime culture cycling dance data defence defense deputy design digital
    diplomatic economic economics economy education energy england entertainment environment
    europe european executive fashion feature features film finance financial fine food football
    foreign former freelance gaming general golf guest health higher home house immigration india indigenous
    industrial industry international investigations investigative ireland jerusalem junior latin
    law leader legal letters lgbtq lifestyle local london managing media medical middle-east money
    moscow motoring music national news night northern of online opinion paris parliamentary
    personal picture planning policy political politics pop property radio regional religion
    religious retail rock royal rugby rural russia saturday science scotland security senior
    services social south special sport sports staff sunday supreme court tech technology
    television tennis theatre tokyo trade transport travel tv uk us video visual wales war
    washington wellbeing westminster white-house whitehall wildlife women's women’s world
    spécial spéciale envoyé grand freier freie leitender leitende politischer politische
    especial enviado enviada jefe redactora speciale inviato специальный собственный специальная
    спеціальний спеціальна ekonomi spor siyaset haber özel dış politika gospodarczy
    särskild utsänd spesialutsendt nostro nostra nuestro nuestra notre unser unsere unserem unserer
    наш naš vår vårt onze
    নিজস্ব বিশেষ জ্যেষ্ঠ স্টাফ জেলা উপজেলা विशेष वरिष्ठ हमारे हमारा निज स्टाफ आमच्या स्वंत हाम्रो நமது மூத்த சிறப்பு ప్రత్యేక
    సీనియర్ ನಮ್ಮ ವಿಶೇಷ અમારા ખાસ വിശേഷ സ്വന്തം പ്രത്യേക اسٹاف خصوصی
    """.casefold()
)
"""Words (folded) that stand before the noun of a role, and that few people are called."""

MENU_DESCRIPTORS = words("audio content live mobile podcast video weather web")
"""Words (folded) that do so too, and that stand in menus as often."""

AFTER_NOUN = words(
    """
    spécial spéciale especial speciale permanent permanente chef jefe capo reporter politique politico
    politica économique
    """.casefold()
)
"""Words (folded) that end a role after its noun: “envoyé spécial”."""

DESKS = words(
    """
    agencies agency desk editorial newsroom staff team wires redaktion redaktionen redaktionens
    redacción redação redazione redactie rédaction redakcja redakce redakcia redakcija редакция редакція
    редакцията szerkesztőség redacția redacţia toimitus merkezi servisi servis reporters correspondents
    redaksi admin webdesk bureau डेस्क ডেস্ক ब्यूरो مانیٹرنگ ڈیسک ویب newsdesk newsteam
    """.casefold()
)
"""Nouns (folded) that end a byline that names nobody: “Guardian staff and agencies”."""

OPEN_DESKS = words(
    """
    redaktion redaktionen redacción redação redazione redactie rédaction redakcja redakce redakcia
    redakcija редакция редакція redacția redacţia redaksi toimitus haber staff newsroom admin web online
    new
    """.casefold()
)
"""Nouns (folded) that open one: “Redaktion Larke”, “Haber Merkezi”."""

BOARDS = phrases(
    """
    editorial board; editorial team; editorial staff; news desk; consejo editorial; junta editorial; conselho editorial;
    comité de rédaction; kolegium redakcyjne; redaksi tim; tim redaksi; tim liputan; ban biên tập; toà soạn; tòa soạn
    """
)
"""Who signs a paper's leading articles (folded)."""

MATTERS = tuple(
    "לענייני לעניני לנושאי לתחומי בכיר בכירה ראשי ראשית شؤون الشؤون لشؤون ال حوزه بخش گروه ارشد".split()
)
"""How what a journalist writes about opens behind the noun, in scripts without capitals."""

SECTIONS = words("books community film football music readers sport sports travel")
"""Words (folded) that do so after the name of a paper: “Guardian sport”."""

_CONTRIBUTIONS = (
    r"portraits?(?=\sby\b)|photographs?|photography|photographers?|photos?|pictures?|visuals|illustrations?|illustrated|graphics?|"
    r"videos?|video journalists?|camera|"
    r"animations?|animated|produced|production|edited|editing|translated|translation|narrated|read|directed|"
    r"(?:medically|clinically|scientifically|legally|expert) reviewed|"
    r"music|sound design|sound|research|design|designed|additional reporting|fact[- ]check(?:ed|ing)|"
    r"(?:executive |series |senior |digital )?producers?|"
    r"fotos?|fotografie|fotografien|photographies|fotografías?|fotografia|fotografias|bilder|bild|grafik|"
    r"kamera|übersetzung(?: und adaptierung)?|aus dem englischen|illustration|redaktion|mitarbeit|recherche|"
    r"bearbeitet|traduction|adaptation|traducción|tradução|traduzione|traduit|montaje|vertaling|beeld|"
    r"foto's|fotografering|redigering|oversettelse|kuvat?|valokuvat?|zdjęcia|fot|fotók?|fotó|fényképek|"
    r"fotoğraf(?:lar)?|foto muhabiri|kameraman|fotoğrafçı|foto dhe tekst|"
    r"фото|фотографии|видео|перевод|світлини|відео|редактор текста|снимки|снимка|φωτογραφίες|φωτογραφία|φωτό|"
    r"ljósmyndir|ljósmynd|myndir|nuotraukos|nuotr|imagens|imágenes|images|slike|fotografije|"
    r"edição|edición|redigert|redigerat|editor|penyunting|pengedit|editör|redaktur|ảnh|video editor|"
    r"تصوير|ترجمة|صور|عکس|צילום|תרגום|עריכה|צילומים|ภาพ|फोटो|फ़ोटो|ছবি|ფოტო|լուսանկարներ"
)
ALSO_DID = words("editor penyunting pengedit redaktur editör fotografer fotograf fotoğraf")
"""Nouns (folded) before the name of another than the writer: “Penulis Ada | Editor Bo”."""

ONE_PICTURE = words(
    """
    photo photograph picture image illustration graphic foto fotografie bild grafik fotografía fotografia imagen
    imagem ilustración immagine beeld afbeelding bilde billede kuva valokuva zdjęcie fot snímek fotó fénykép kép
    fotoğraf görsel фото фотография снимка слика світлина φωτογραφία φωτό nuotr ljósmynd mynd slika
    تصوير صورة عکس تصویر צילום फोटो फ़ोटो ছবি ภาพ ảnh gambar ფოტო 写真 撮影 摄影 攝影 图 圖 사진
    """.casefold()
)
"""Of these, nouns (folded) that credit one picture too, beside which they stand."""

_WRITER_WORDS = (
    r"words|text|story|interviews?|analysis|reviewed|review|opinion|presented|hosted|written|"
    r"reported|reporting|report|compiled|exclusive|essay|authors?|tekst|autorin|autor|autoren|texte|textes|"
    r"texto|textos|testo|testi|автор|текст|тексты|teksti|szöveg|metin|texti|besedilo|szerző|yazar|penulis|"
    r"reporter|κείμενο|written|geschrieben|written and reported|published|posted|uploaded|publiée?|publicado|"
    r"publisert|publicerad|publiceret|gepubliceerd"
)
POSTED = words(
    "published posted uploaded publié publiée publicado publisert publicerad publiceret gepubliceerd"
)
"""What is said (folded) of who put an article on the page, whom it takes for its author if it has none."""

LATE = POSTED | words("reviewed review")
"""What people did (folded) who are no authors where others are."""
_WORDS = re.compile(r"[^\s,/]+")
_MAY_MARK = re.compile(
    r"[:：=＝]|\s(?:by|von|de|par|por|di|av|af|door|от)\b|told to", re.IGNORECASE
)
MARKER = re.compile(
    rf"(?<![\w/-])(?P<what>(?:{_CONTRIBUTIONS})|(?P<writer>{_WRITER_WORDS}))(?:\s\[M\])?\.?"
    r"(?:\s?[:：=＝]|\s(?:by|von|de|par|por|di|av|af|door|от)\b)"
    r"|(?<!\w)(?P<told>(?:as )?told to\b)",
    re.IGNORECASE,
)
"""A word that says what the people after it did. ``writer`` or ``told`` match for writing."""


def takes_pictures(role: str | None) -> bool:
    """Whether a role is that of a photographer or the like, and of nobody who writes too."""
    said = {folded(word) for word in _WORDS.findall(role)} if role else set()
    return not said.isdisjoint(PICTURE_ROLES) and said.isdisjoint(ROLES - PICTURE_ROLES)


def markers(text: str) -> list[re.Match[str]]:
    """The matches of :data:`MARKER` in a text."""
    return list(MARKER.finditer(text)) if _MAY_MARK.search(text) else []
