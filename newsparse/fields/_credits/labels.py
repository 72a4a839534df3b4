"""What credits are labelled with, by language: the words before a name, and those after it.

Tables to extend. An entry is written folded, as before its colon: ``foto`` for “Foto: Jana Roe”.
"""

from __future__ import annotations

from newsparse.fields._words.tables import phrases

SURE = {
    "af": "foto; foto's",
    "am": "ፎቶ; ፎቶግራፍ",
    "ar": "تصوير; عدسة; الصورة; مصدر الصورة; صاحب الصورة; المصور; تصوير وإخراج",
    "az": "foto; fotolar; şəkil",
    "be": "фота; здымак",
    "bg": "снимка; снимки; фото; фотография; снимка архив; източник на снимката",
    "bn": "ছবি; আলোকচিত্র; ছবির উৎস; ছবি সৌজন্যে",
    "ca": "foto; fotografia; crèdit; crèdit de la foto",
    "cs": "foto; fotografie; snímek; ilustrační foto; ilustrační snímek; autor fotografie",
    "cy": "llun; lluniau; ffynhonnell y llun",
    "da": "foto; arkivfoto; pressefoto; fotograf; privatfoto",
    "de": """foto; fotografie; fotografin; fotograf; symbolfoto; symbolbild; archivfoto;
        archivbild; pressefoto; themenfoto; themenbild; beispielfoto; titelfoto; titelbild; luftbild;
        agenturfoto; handyfoto; montage; fotomontage; bildmontage; collage; fotocollage; fotocredit;
        fotoquelle; bildquelle; bildrechte; bildnachweis; bildcredit; bildautor; fotonachweis;
        foto-credit; copyright foto; karikatur; screenshot; repro; rendering; visualisierung;
        aufmacherbild; aufmacherfoto; bild / foto; foto/video; foto/grafik""",
    "el": """φωτογραφια; φωτογραφιες; φωτογραφια αρχειου; φωτογραφία; φωτογραφίες; φωτο; φωτό; φωτ; φωτογραφία αρχείου; φωτο αρχείου;
        πηγή φωτογραφίας; φωτογράφος""",
    "en": """photograph; photographs; photography; photographer; photographers; photo; photo illustration;
        photo illustrations; illustration; illustrations; illustrator; illustrators; composite;
        composites; photo credit; photo credits; photo-credit; image credit; image credits;
        picture credit; picture credits; photograph credit; main image credit; lead image credit;
        main photo credit; lead photo credit; featured image credit; featured photo credit;
        feature image credit; top image credit; cover image credit; cover photo credit;
        main picture credit; cover photo; lead photo; photo courtesy; photo courtesy of;
        photograph courtesy; photograph courtesy of; image courtesy; image courtesy of;
        picture courtesy; picture courtesy of; pictures courtesy of; photos courtesy of; photo source;
        image source; image copyright; photo copyright; picture copyright; file photo; file photograph;
        file picture; file pic; stock photo; pic; pics; pic credit; photo collage; collage; photo/video;
        photo-illustration; screenshot; screengrab; staff photo; pool photo; handout photo""",
    "es": """foto; fotografía; fotografías; crédito; créditos; foto de archivo; crédito de la foto;
        créditos de la foto; fotógrafo; fotógrafa; fotomontaje; foto cortesía; ilustración; captura""",
    "et": "foto; fotod; pilt; fotomontaaž; foto autor",
    "eu": "argazkia; argazkiak; arg; argazki",
    "fa": "عکس; عکاس; عکس از; عکس‌ها",
    "fi": "kuva; kuvat; valokuva; valokuvat; kuvaaja; kuvituskuva; arkistokuva; kuvan lähde",
    "fil": "larawan; litrato; kuha; larawan mula sa",
    "fo": "mynd; myndir",
    "fr": """photo; crédit photo; crédits photo; crédits photos; crédit photos; crédit; crédits;
        crédit image; crédit photographique; photographie; photographies; photo d'illustration;
        photo d’illustration; photo d'archives; photo d’archives; photo archives; image d'illustration;
        image d’illustration; image d'archive; image d’archive; capture d'écran; capture d’écran;
        photographe; photo-montage; photomontage; dr photo; visuel; crédit visuel""",
    "ga": "grianghraf; grianghrafanna; pictiúr",
    "gd": "dealbh; dealbhan",
    "gl": "foto; fotografía; imaxe",
    "gu": "તસવીર; ફોટો",
    "ha": "hoto; hotuna",
    "he": "צילום; צילומים; צילום מסך; צילום ארכיון; צילום אילוסטרציה; קרדיט; צלם; קרדיט צילום",
    "hi": "फोटो; फ़ोटो; तस्वीर; छायाचित्र; फोटो साभार; फोटो क्रेडिट; फोटो सौजन्य; फाइल फोटो",
    "hr": "foto; fotografija; fotografije; snimio; snimila; autor fotografije; slika; fotka",
    "hu": "fotó; fotók; fénykép; kép; képek; címlapkép; nyitókép; képünk illusztráció",
    "hy": "լուսանկարը; լուսանկար; ֆոտո; լուսանկարները",
    "id": "foto; gambar; ilustrasi; foto ilustrasi; foto/ilustrasi; dok; fotografer; kredit foto",
    "is": "ljósmynd; ljósmyndir; mynd; myndir; ljósmyndari",
    "it": """foto; fotografia; fotografie; foto d'archivio; foto d’archivio; credit foto; credits foto;
        crediti foto; foto di repertorio; fotogramma; fotografo; fotografa""",
    "ja": """写真; 撮影; 写真提供; 画像提供; 画像; 写真出典; 写真撮影; 撮影者; 画像出典; 提供写真; 提供;
        資料写真; イラスト; カメラ""",
    "ka": "ფოტო; ფოტოს ავტორი; ფოტოები",
    "kk": "фото; сурет; суреттер; фотосурет",
    "km": "រូបភាព; រូបថត",
    "kn": "ಚಿತ್ರ; ಫೋಟೊ",
    "ko": """사진; 사진 출처; 사진 제공; 사진 자료; 사진출처; 사진제공; 사진자료; 자료사진; 자료 사진; 이미지;
        이미지 출처; 그래픽; 촬영; 사진기자; 사진 촬영; 일러스트""",
    "lb": "foto; fotoen; biller",
    "lo": "ຮູບພາບ; ຮູບ",
    "lt": "nuotrauka; nuotraukos; nuotr; nuotraukos autorius; fotografija; fotografas",
    "lv": "foto; fotoattēls; attēls; fotogrāfija; fotogrāfs; publicitātes foto",
    "mk": "фото; фотографија; слика",
    "ml": "ഫോട്ടോ; ചിത്രം",
    "mn": "гэрэл зураг; фото; зураг",
    "mr": "फोटो; छायाचित्र; छायाचित्रे",
    "ms": "gambar; foto; gambar fail; gambar hiasan; gambar ihsan; foto fail",
    "mt": "ritratt; ritratti",
    "my": "ဓာတ်ပုံ; ဓါတ်ပုံ",
    "nb": """foto; foto/video; arkivfoto; illustrasjonsfoto; illustrasjonsbilde; arkivbilde; fotograf;
        pressefoto; skjermdump; fotomontasje; faksimile""",
    "ne": "तस्बिर; फोटो; तस्विर",
    "nl": """foto; fotografie; foto's; foto’s; archieffoto; fotograaf; beeldmerk; fotocredit; illustratie;
        foto ter illustratie""",
    "pa": "ਤਸਵੀਰ; ਫੋਟੋ",
    "pl": """foto; fot; zdjęcie; zdjęcia; zdj; fotografia; zdjęcie ilustracyjne; autor zdjęcia; fotograf;
        źródło zdjęcia; fotografie; grafika""",
    "ps": "انځور",
    "pt": """foto; fotografia; fotografias; foto de arquivo; foto ilustrativa; crédito; créditos;
        crédito da foto; créditos da foto; fotógrafo; fotógrafa; foto/reprodução;
        fotomontagem; crédito da imagem""",
    "ro": "foto; fotografie; sursa foto; sursă foto; credit foto; foto credit; fotografii; foto arhivă",
    "ru": "фото; фотография; фотографии; фотограф; снимок; иллюстрация; коллаж; фото автора; скриншот",
    "si": "ඡායාරූප; ඡායාරූපය",
    "sk": "foto; fotografia; fotografie; snímka; ilustračná snímka; ilustračné foto; autor foto",
    "sl": "foto; fotografija; fotografije; slika",
    "so": "sawir; sawirka; sawirro",
    "sq": "foto; fotografi; fotot; fotografia",
    "sr": "фото; фотографија; foto; fotografija; фото илустрација; foto ilustracija",
    "st": "setšoantšo; setshwantsho",
    "sv": """foto; fotograf; arkivfoto; arkivbild; genrebild; pressbild; pressfoto; montage;
        illustration; skärmdump; foto/montage; kollage; privatfoto""",
    "sw": "picha; picha na; mpiga picha; picha kwa hisani ya; picha ya maktaba",
    "ta": "படம்; புகைப்படம்; படங்கள்",
    "te": "ఫోటో; చిత్రం",
    "th": "ภาพ; ภาพถ่าย; เครดิตภาพ; ภาพโดย; ภาพจาก; ช่างภาพ; ที่มาภาพ; ขอบคุณภาพ; แฟ้มภาพ",
    "tr": """foto; fotoğraf; fotoğraflar; görsel; fotoğrafçı; foto muhabiri; fotoğraf kaynağı; kamera;
        arşiv fotoğrafı""",
    "uk": "фото; світлина; світлини; знімок; фотографія; фотограф; колаж; ілюстрація; скріншот",
    "ur": "تصویر; تصاویر; فوٹو; بشکریہ",
    "uz": "foto; сурат",
    "vi": "ảnh; hình; ảnh minh họa; ảnh minh hoạ; hình ảnh; nguồn ảnh; ảnh tư liệu; đồ họa; ảnh chụp màn hình",
    "xh": "umfanekiso; ifoto; imifanekiso",
    "yo": "àwòrán; fọ́tò",
    "zh": """图; 圖; 图片; 圖片; 图源; 圖源; 图片来源; 圖片來源; 图来源; 圖來源; 图片源; 摄影; 攝影; 摄; 攝;
        资料图; 資料圖; 资料图片; 資料圖片; 照片; 照片来源; 照片來源; 供图; 供圖; 图自; 截图; 截圖;
        記者攝影; 图据; 圖說; 示意圖; 配图""",
    "zu": "isithombe; izithombe; isithombe sesiqongelelo",
}
"""Labels that mean a credit wherever a capital and a colon make them one."""

LOOSE = {
    "af": "beeld",
    "ca": "imatge; vídeo; cortesia",
    "da": "illustration; grafik; video; billede",
    "de": "fotos; bild; bilder; grafik; infografik; video; illustration; cover; karte; fotos/videos",
    "en": """photos; picture; pictures; image; images; main image; video; videos; graphic; graphics;
        artwork; artworks; cartoon; cartoons; map; maps; chart; charts; animation; credit; credits;
        courtesy; courtesy of; copyright; rendering; visual; visuals; art; file""",
    "es": "imagen; imágenes; vídeo; video; infografía; cortesía; cortesía de; gentileza; archivo; imagen de archivo",
    "fi": "grafiikka; kuvakaappaus; video; piirros",
    "fr": "image; images; vidéo; dessin; infographie; montage; légende photo",
    "he": "תמונה; וידאו; איור",
    "ar": "صورة; فيديو; رسم",
    "hu": "videó; illusztráció; grafika",
    "is": "grafík",
    "it": "immagine; immagini; video; illustrazione; grafica; disegno",
    "ms": "grafik; sumber foto",
    "nb": "bilde; illustrasjon; grafikk; video; tegning",
    "nl": "beeld; video; graphic; tekening; still",
    "pl": "wideo; rys; ilustracja; obraz",
    "cs": "grafika; ilustrace; video; koláž; repro",
    "uz": "surat; suratlar",
    "pt": "arte; imagem; imagens; vídeo; ilustração; infográfico; cortesia; divulgação",
    "ro": "imagine; grafică; video",
    "ru": "видео; изображение; инфографика; рисунок; кадр",
    "sv": "bild; bilder; video; grafik; teckning",
    "tr": "video; grafik; illüstrasyon",
    "uk": "відео; зображення; інфографіка; кадр",
    "bg": "видео; графика; илюстрация",
    "zh": "视频; 視頻; 制图; 製圖; 动图",
    "ja": "動画; 図; 作図; 文・写真; 文と写真",
    "ko": "영상; 동영상; 캡처; 제공",
}
"""Words of ordinary prose too: labels only at the start of a line, a sentence or a bracket."""

SOURCES = {
    "af": "bron",
    "ar": "المصدر; مصدر",
    "bg": "източник",
    "ca": "font",
    "cs": "zdroj",
    "da": "kilde",
    "de": "quelle; quellen",
    "el": "πηγή; πηγη",
    "en": "source; sources; via",
    "es": "fuente; fuentes",
    "et": "allikas",
    "fa": "منبع",
    "fi": "lähde",
    "fr": "source; sources",
    "he": "מקור",
    "hi": "चित्र",
    "hr": "izvor",
    "hu": "forrás",
    "id": "sumber",
    "it": "fonte; fonti",
    "ja": "出典; 出所",
    "ko": "출처; 자료",
    "lt": "šaltinis",
    "lv": "avots",
    "nl": "bron",
    "pl": "źródło",
    "pt": "fonte; fontes",
    "ro": "sursa; sursă",
    "ru": "источник",
    "sl": "vir",
    "sq": "burimi",
    "sr": "извор",
    "sv": "källa",
    "sw": "chanzo",
    "th": "ที่มา",
    "tr": "kaynak",
    "uk": "джерело",
    "vi": "nguồn",
    "zh": "来源; 來源; 资料来源; 資料來源",
}
"""Words for a source, of statistics as often as of pictures: an agency must follow."""

BY = {
    "de": "von",
    "en": "by",
    "nl": "door",
    "fr": "par",
    "es": "por",
    "pt": "por",
    "sv": "av; af",
    "id": "oleh",
    "sw": "na",
    "fil": "ni",
}
"""What stands between a label and a name instead of a colon."""

SOURCED = phrases(
    "image source; photo source; picture source; image copyright; photo copyright; image credit; photo credit"
)
"""Labels that a comma follows: “Image source, Larke Archive”."""

BARE = phrases(
    "foto; photo; photos; fotos; photograph; picture; image; pic; fot; fotó; фото; εικόνα; kuva; ph; "
    "dok; video; archivfoto; file photo; φωτο; φωτό; beeld; bild; billede; zdjęcie; fotografie; mynd; gambar; ảnh"
)
"""Labels that may stand before a name with nothing between: “(Foto Ansa)”."""

DOTTED = phrases("fot; zdj; ph; phot; foto; pic; nuotr; φωτ; arg; dok; rys; cr; il; bild; fotogr")
"""Labels that end in a full stop: “Fot. Jan Roe”."""

AFTER = (
    "摄影", "攝影", "摄制", "撮影", "提供", "供图", "供圖", "摄", "攝", "제공", "촬영", "캡처",
    "nuotr.", "nuotrauka", "felvétele", "fotója", "fotoğrafı", "fotosu",
)  # fmt: skip
"""Words after the name: “李明 摄”, “J. Petraičio nuotr.”."""


def all_labels(tables: dict[str, str]) -> frozenset[str]:
    """The entries of all languages."""
    return frozenset().union(*map(phrases, tables.values()))
