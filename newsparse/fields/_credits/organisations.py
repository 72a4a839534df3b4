"""Organisations that lend pictures, by the words and endings of their names in many languages.

Tables to extend, in small letters. Bylines do not look here: a person may be called what an office
is called, but hardly in a credit.
"""

from __future__ import annotations

import re

from newsparse.fields._credits.agencies import is_agency, is_organisation
from newsparse.fields._people.outlets import OUTLETS
from newsparse.fields._words.tables import phrases, words

PLATFORMS = phrases(
    """
    jpl; caltech; jpl-caltech; stsci; msss; gsfc; usgs; esa/hubble; detik; kompas; tempo; republika; liputan6;
    x; twitter/x; reddit; linkedin; telegram; whatsapp; snapchat; threads; bluesky; mastodon; pinterest;
    weibo; wechat; vk; vkontakte; odnoklassniki; google; google maps; google earth; google street view;
    apple; amazon; microsoft; spotify; vimeo; twitch; discord; openstreetmap; mapbox; midjourney; chatgpt;
    dall-e; gemini; copilot; adobe firefly; nine; netatmo; copernicus; eumetsat; vw; ikea; rté; телеграм;
    вконтакте; инстаграм; ютуб; فيسبوك; تويتر; إنستغرام; يوتيوب; פייסבוק; אינסטגרם; טוויטר; 微博; 微信; 抖音;
    유튜브; 인스타그램; 페이스북; 트위터; ツイッター; インスタグラム; 推特; 臉書; 脸书; ไทยรัฐ; เฟซบุ๊ก
    """
)
"""Platforms and firms that are credited by names that are no words of organisations."""

WORDS = words(
    """
    executive inspectorate safety airport ambulance attorney's attorney aquarium bank board brigade cathedral city clinic coastguard
    constabulary consulate county court courthouse court's defence defense embassy estate family-court fire
    firefighters fisheries force forces festival hospital hotel kremlin marines monastery municipality
    navy nhs palace party post postal prefecture prison prosecutor prosecutors province rescue
    railway responders secretariat senate sheriff sheriff's state symphony tourism town township trail
    transit treasury tribunal village zoological broadcasting corporation's bulletin observer sun express mirror
    live today quotidien dépêche tidende avis avisen tageblatt lehti sanomat agencja agencija agentúra agentura agentur agência
    daily dispatch courier examiner inquirer sentinel mail
    polizei polizeipräsidium polizeiinspektion bundespolizei feuerwehr berufsfeuerwehr landespolizei stadt
    gemeinde kreis landkreis landratsamt ministerium verein verband stiftung gesellschaft hochschule klinik
    klinikum krankenhaus landtag bundestag bundeswehr zoll kanzlei kantonspolizei stadtpolizei kapo
    bundesheer drk thw wasserwacht bergwacht dlrg rettungsdienst bistum kirche kloster schloss
    staatsanwaltschaft festspiele tierheim tierpark stadtwerke stadtverwaltung rathaus sportverein verkehrsbetriebe
    gendarmerie gendarmerie nationale ministère mairie préfecture police musée commune région département
    pompiers sdis fondation société théâtre bibliothèque élysée matignon éditions hôpital chu conseil
    métropole office ambassade école lycée syndicat compagnie orchestre opéra cinémathèque archives
    policía bomberos ayuntamiento ministerio gobierno guardia museo universidad fundación generalitat junta
    comunidad presidencia teatro ejército armada emergencias alcaldía gobernación fiscalía congreso senado
    consejería diputación cabildo hospital instituto municipalidad prefectura carabineros casa asociación
    editorial festival secretaría procuraduría mossos d'esquadra ajuntament govern parlament policia
    prefeitura polícia bombeiros governo ministério câmara universidade museu fundação secretaria assessoria
    exército marinha planalto palácio detran prf pf pm pmsp tribunal supremo corpo instituto associação editora
    polizia carabinieri comune ministero vigili questura regione università museo fondazione protezione
    prefettura guardia soccorso ospedale teatro associazione provincia palazzo quirinale
    politie brandweer gemeente ministerie universiteit stichting provincie defensie museum ziekenhuis omroep
    koninklijke rijkswaterstaat veiligheidsregio marechaussee
    polisen politiet politi kommune kommun räddningstjänsten universitetet universitet museet forsvaret
    försvarsmakten försvaret brandvæsenet brannvesenet kystvakten kustbevakningen regjeringen regeringskansliet
    region fylkeskommune fylke sykehus sjukhus stadsmuseum länsstyrelsen beredskabsstyrelsen slottet hovet
    kringkasting forlag förlag teatern teatret departementet trafikverket statens tollvesenet
    poliisi kaupunki yliopisto museo pelastuslaitos puolustusvoimat ministeriö rajavartiolaitos seurakunta
    kunta virasto eduskunta liitto keskus säätiö tulli kansallismuseo
    lögreglan háskóli landhelgisgæslan ráðuneyti slökkvilið
    policja straż ministerstwo urząd muzeum uniwersytet gmina kancelaria komenda kwp kpp kmp psp osp wojsko
    prokuratura sejm fundacja stowarzyszenie nadleśnictwo teatr wydawnictwo szpital marszałkowski
    policie polícia hasiči ministerstvo muzeum múzeum univerzita úřad magistrát kraj město mesto armáda hzs
    divadlo nemocnice nemocnica galerie galéria národní národné nadace nadácia vláda kancelář zoo záchranná
    rendőrség katasztrófavédelem minisztérium egyetem önkormányzat kormány honvédség mentőszolgálat polgármesteri
    poliția ministerul primăria muzeul universitatea guvernul isu administrația jandarmeria prefectura asociația
    teatrul spitalul armata parlamentul consiliul
    emniyet belediyesi belediye bakanlığı üniversitesi valiliği müzesi ajansı jandarma afad cumhurbaşkanlığı
    müdürlüğü vakfı derneği itfaiyesi kulübü gazetesi
    policija ministarstvo muzej sveučilište univerzitet vlada općina opština mup dvd jvp vatrogasci hgss
    kazalište pozorište ured gasilci občina ministrstvo univerza urad slovenska
    policija ministerija savivaldybė muziejus universitetas tarnyba policijos seimas vyriausybė
    policija ministrija muzejs universitāte dienests pašvaldība saeima valsts
    politsei ministeerium muuseum ülikool päästeamet linnavalitsus kaitsevägi riigikogu
    policia ministria bashkia universiteti muzeu qeveria
    мвд мчс министерство минобороны минздрав полиция музей университет администрация правительство прокуратура
    пресс-служба мэрия кремль агентство газета телеканал фонд гувд умвд гибдд фсб росгвардия театр посольство
    комитет роскосмос больница институт академия управление суд госдума служба компания
    поліція міністерство дснс мвс музей університет адміністрація пресслужба прес-служба офіс суспільне
    зсу генштаб міноборони служба центр мерія рада прокуратура інститут нацгвардія
    министерство полиция община музей мвр университет пожарна правителство агенция президентство
    министарство полиција музеј универзитет влада општина
    αστυνομία υπουργείο δήμος πανεπιστήμιο μουσείο πυροσβεστική ελας λιμενικό περιφέρεια πρωθυπουργού γραφείο
    משטרת משטרה דובר דוברות עיריית משרד צה״ל צה"ל דו״צ דובר מד״א אוניברסיטת מוזיאון לע״מ לעמ כבאות
    وكالة وزارة شرطة جامعة متحف مجلس الشرطة الجيش بلدية مؤسسة رئاسة الدفاع صحيفة قناة
    خبرگزاری وزارت دانشگاه موزه شهرداری پلیس روزنامه
    पुलिस मंत्रालय विश्वविद्यालय संग्रहालय सरकार निगम एजेंसी न्यूज़ न्यूज পুলিশ মন্ত্রণালয় বিশ্ববিদ্যালয় জাদুঘর
    polisi polres polda polresta kementerian pemkot pemprov pemkab museum universitas humas basarnas bnpb
    kemenkes biro sekretariat dinas bpbd jabatan bomba polis kerajaan wizara jeshi chuo
    ตำรวจ กระทรวง มหาวิทยาลัย สำนักงาน สำนักข่าว กรม
    """
)
"""Words that mark a credited name as that of an organisation."""

_STARTS = (
    "bệnh viện", "công an", "đại học", "trường", "ubnd", "bộ ", "sở ", "báo ", "cục ", "đài ", "viện ", "ban ",
    "polisi ", "pemkot ", "sn/", "casa real", "casa blanca", "maison blanche", "weißes haus", "cruz roja",
    "ville de", "comune di", "stadt ", "город ", "місто ",
)  # fmt: skip
_ENDS = (
    "feuerwehr", "polizei", "amt", "museum", "archiv", "verlag", "agentur", "zentrum", "verband", "verein",
    "gesellschaft", "stiftung", "ministerium", "verwaltung", "universität", "klinikum", "gruppe", "werke",
    "zeitung", "presse", "bureau", "büro", "dienst", "bibliothek", "theater", "orchester", "festspiele", "fernsehen", "rundfunk", "foto",
    "com", "online", "media", "images", "photos", "photo", "photography", "press", "news", "pictures", "bilder", "bild", "foundation",
    "universitet", "universitetet", "museet", "polisen", "politiet", "kommun", "kommune", "verket", "styrelsen",
    "laitos", "virasto", "yliopisto", "kaupunki", "ministeriö", "museo", "poliisi", "gemeente", "politie",
    "minisztérium", "rendőrség", "egyetem", "múzeum", "фото", "новости", "служба", "новини", "press.com",
)  # fmt: skip
_UNSPACED_ENDS = tuple(
    """
    社 庁 廳 厅 省 局 部 委 委会 會 会 院 署 大学 大學 博物馆 博物館 公司 集团 集團 政府 法院 警方 警察 消防 新聞 通信 新闻 新網
    日报 日報 晚报 网 網 電視 电视 电视台 電視台 警視庁 市 県 區 区 役所 役場 町 村 協会 协会 学校 中心 機構 机构 研究所 美術館 美术馆
    映画 制作 プロダクション ニュース スポーツ 中央 隊 队 軍 军 科技 航天 銀行 银行
    뉴스 일보 신문 청 시청 경찰 경찰서 소방 소방서 소방본부 방송 통신 대학교 공사 협회 재단 연합회 위원회 그룹 전자 구단 엔터테인먼트
    도청 군청 구청 국방부 대통령실 본부 센터 픽처스 미디어 은행 박물관 미술관 병원 교육청 연구원 시 부 처 원 사 군 구 도
    """.split()
)
_LEAST_COMPOUND = 7
_SHORT_CODE = re.compile(r"[a-z]{1,4}[0-9]{1,3}")
_LEAST_KOREAN = 4


def is_credited_organisation(name: str) -> bool:
    """Whether a name in a credit is an organisation's and not a person's.

    :param name: one name, short.
    """
    low = " ".join(name.casefold().split())
    if is_agency(name) or low in PLATFORMS or low in OUTLETS or is_organisation(name):
        return True
    if low.startswith(_STARTS) or _SHORT_CODE.fullmatch(low):
        return True
    last = low[-1:]
    if "\uac00" <= last <= "\ud7a3":
        return " " not in low and len(low) >= _LEAST_KOREAN and low.endswith(_UNSPACED_ENDS)
    if "\u3040" <= last <= "\u9fff":
        return (len(low) > 2 and low.endswith(_UNSPACED_ENDS)) or len(low) > 8
    parts = low.replace("-", " ").replace("/", " ").split()
    return any(_is_word(part.strip("()«»„“”\"'’.,:")) for part in [*parts, *low.split()])


def _is_word(word: str) -> bool:
    return word in WORDS or (len(word) >= _LEAST_COMPOUND and word.endswith(_ENDS))
