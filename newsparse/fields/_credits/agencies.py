"""Who is an organisation: the names and words that credits and bylines share.

Tables to extend: :data:`AGENCIES` holds whole names, :data:`ORGANISATION_WORDS` words that only
organisations carry, :data:`PARTICLES` the lower-case words inside people's names. All are folded
as :func:`folded` does.
"""

from __future__ import annotations

import re

from newsparse.fields._words.tables import phrases, words

NEWS_AGENCIES = phrases(
    """
    aap; adn; adnkronos; afp; agence france-presse; agence france presse; agerpres; anadolu;
    anadolu agency; anadolu ajansı; anp; ansa; ap; apa; associated press; the associated press;
    ats; australian associated press; belga; bloomberg; bloomberg news; canadian press;
    the canadian press; cna; cp; ctk; čtk; deutsche presse-agentur; dpa; dpa-infocom; efe; epa;
    epa-efe; epd; europa press; ians; interfax; irna; isna; itar-tass; jiji; jiji press;
    keystone-sda; kna; kyodo; kyodo news; lusa; mti; ntb; pa; pa media; pa news agency; pap;
    press association; press trust of india; pti; reuters; thomson reuters; ria novosti; ritzau;
    sana; sda; sid; sputnik; stt; tanjug; tass; tt; ukrinform; united press international; upi;
    xinhua; xinhua news agency; yonhap; yonhap news; agencia efe; agenzia ansa; bernama; antara;
    deutsche presseagentur; dpa/tmn; awp; agence belga;
    europapress; télam; telam; notimex; prensa latina; inter press service; colprensa; andina;
    agência lusa; agência brasil; agencia brasil; estadão conteúdo; folhapress;
    askanews; italpress; ritzaus bureau; ritzau bureau; tt nyhetsbyrån;
    stt-lehtikuva; stt–lehtikuva; bns; belta; belapan; čtk; tasr; mtva;
    hrvatska izvještajna novinska agencija; tanjug;
    makfax; българска телеграфна агенция; бта; agerpres; mediafax; news.ro; rador; moldpres;
    amna; απε-μπε; αμνα; ana-mpa; i̇ha; i̇hlas haber ajansı; ihlas haber ajansı;
    demirören haber ajansı; azertac; azərtac; armenpress; interpressnews; kazinform;
    казинформ; кабар; akipress; тасс; итар-тасс; риа новости; риа «новости»; интерфакс;
    росбалт; регнум; regnum; белта; уніан; униан; unian; укрінформ; укринформ; интерфакс-украина;
    інтерфакс-україна; танјуг; макфакс; وفا;
    وكالة الأنباء; وكالة الأنباء السعودية; واس; وام; وكالة أنباء الإمارات; رويترز; فرانس برس; أ ف ب; أ.ف.ب; أف ب;
    وكالة فرانس برس; د ب أ; د.ب.أ; الأناضول; وكالة الأناضول; أسوشيتد برس; أسوشيتدبرس; أ ش أ; أ.ش.أ; سانا;
    كونا; سبوتنيك; شينخوا; ایرنا; ایسنا; tasnim; رائٹرز; اے ایف پی; اے پی پی;
    רויטרס; איי פי; एएनआई; पीटीआई; आईएएनएस; রয়টার্স; এএফপি; বাসস; ইউএনবি; রয়টার্স;
    asian news international; associated press of pakistan;
    ttxvn; thông tấn xã việt nam; thai news agency;
    philippine news agency; montsame; cna taiwan; 新华社; 新華社; 新华网; 中新社;
    中新网; 中国新闻社; 中国新聞社; 中央社; 共同通信; 共同通信社; 時事通信; 時事通信社; ロイター; ロイター通信;
    afp時事; afp通信; ap通信; 路透社; 法新社; 美联社; 美聯社; 塔斯社; 俄新社; 德新社; 韩联社; 韓聯社; 연합뉴스; 뉴시스;
    뉴스1; 로이터; 로이터통신; afp통신; ap통신; apa-ots; news aktuell; pana; panapress; sapa;
    african news agency; news agency of nigeria; ghana news agency; kenya news agency;
    new ziana; ziana; nampa; angop;
    nz newswire; nzn; ncanewswire; nca newswire; pa wire; cover media; bang showbiz; omnisport;
    data skrive; la presse canadienne; presse canadienne; qmi; agence qmi;
    tribune news service; tns; kyodo tsushin
    """
)
"""Agencies that write news."""

AGENCIES = NEWS_AGENCIES | phrases(
    """
    abaca; action images; action plus; aflo; alamy; alamy live news; alamy stock photo; allstar;
    avalon; backgrid; barcroft; barcroft media; bbc; bpi; bridgeman; camera press; caters;
    channel 4; cnn; cnp; colorsport; contour; contrasto; corbis; cover images; ddp; disney; esa;
    everett; everett collection; eyevine; facebook; flickr; gamma-rapho; getty; getty images;
    guardian; hbo; hollandse hoogte; hulton; hulton archive;
    icon sportswire; imago; imago images; imaginechina; instagram; istock; istockphoto; itv;
    keystone; kobal; laif; landov; lapresse; lehtikuva; magnum; magnum photos; maxar;
    maxar technologies; mediapunch; mirrorpix; nasa; nbc; netflix; newscom; noaa; ntb scanpix;
    nurphoto; offside; panos; panos pictures; pexels; photothek; picture alliance;
    picture-alliance; pixabay; planet labs; polaris; popperfoto; redux; rex; rex features;
    ritzau scanpix; scanpix; shutterstock; sipa; sipa press; sipa usa; sky news; sky sports;
    solent; splash; splash news; swns; tiktok; twitter; unsplash; vcg;
    vii; wikimedia; wikimedia commons; wireimage; youtube; zuma; zuma press; zuma wire;
    pa images; afp photo; depositphotos; dreamstime; adobe stock; stock adobe; stock.adobe.com; afp forum;
    bestimage; bildbyrån; bildagentur; blickwinkel; cbc; cordon press; denkou images; epd-bild; funke foto services;
    gallo images; gettyimages; hans lucas; hispanta; icon sport; imagno; kna-bild; la presse;
    mauritius images; maxppp; newspix; nordphoto; pressphoto; presse sports;
    riva press; rmn; robert harding; roger-viollet; sportimage; starface; sygma;
    tass photo; thinkstock; ullstein bild; usa today sports; westend61; witters; xposure; zumapress;
    lightrocket; sopa images; anadolu images; pa archive; upi photo;
    vcg via getty images; cfoto; cfp; visual china; visual china group; 视觉中国; 視覺中國; 东方ic; 图虫;
    アフロ; ゲッティ; ゲッティイメージズ; 時事; 共同; 毎日新聞社; 朝日新聞社; 読売新聞社; 게티이미지; 게티이미지뱅크;
    게티이미지코리아; 뉴스핌; 셔터스톡; 픽사베이; 언스플래쉬; גטי; גטי אימג'ס; שאטרסטוק; פלאש 90; פלאש90; אי.פי;
    گیتی; گتی; غيتي; غيتي إيميجز; جيتي; شاترستوك; أ.ب; أ ب; رویترز; فرانسه‌پرس; ايسنا;
    гетти; gettyimages.ru; шаттерсток; лента фото; agn; фотохост-агентство риа новости; pressfoto; legion-media;
    globallookpress; global look press; булфото; bulphoto; фонет; fonet; betaphoto; ata images; pixsell;
    cropix; profimedia; isifa; čtk foto; inquam photos; inquam; agerpres foto; fortepan; mti fotó;
    agencja wyborcza.pl; agencja gazeta; east news; newsfix; shutterstock.com; eurokinissi;
    intime news; motion team; sooc; aa foto; iha; dha; depo photos; antara foto; leta; elta; ap foto;
    ภาพข่าวสด; เอเอฟพี; รอยเตอร์; รอยเตอร์ส; เอพี; getty images/istockphoto
    """
)
"""News agencies, and what else stands in a picture's credit for its source."""

ORGANISATION_WORDS = words(
    """
    academy ag agence agencia agency agentur agenzia airlines alliance archiv archive archives army
    assembly associates association authority ballet bbc bibliothek bureau chronicle cinema co collection
    collections college commission committee commons company corp corporation council department
    design diocese enterprises entertainment feature features federation film films forum
    foundation fund galerie gallery gazette getty gmbh government graphics group guardian herald images inc
    industries institut institute international journal labs library limited llc ltd magazine media
    ministry museum nachrichten network networks news newspapers observatory office opera orchestra
    organisation organization parliament partners photo photography photos photothek pictures pix
    plc police presidency press productions project publishing radio records redaktion reuters
    school service services shutterstock society sport sports stadium stock studio studios team
    technologies telegraph television theatre theater times tribune trust tv uk union universität
    université universidad university verlag wire zeitung zoo
    """
)
"""Words that mark a name as that of an organisation."""

PARTICLES = words(
    """
    af al ap av bat ben bin bint da dal das de del della den der di do dos du e el ibn la las le
    los san ten ter 't van von y zu zum zur
    """
)
"""Lower-case words that stand inside people's names."""

_HEADS = re.compile(
    r"(?:the )?(?:department|ministry|office|bureau|university|museum|institute|library|royal|"
    r"national|friends|bank|city|state|kingdom|republic|society|school|college|centre)\b",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"[\w-]{2,40}(?:\.[a-z]{2,10}){1,2}", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}")
_QUALIFIER = re.compile(r" (?:photo|photos|images|image|wire|file|pool|archive)$")


def folded(name: str) -> str:
    """A name for look-up: case and white space folded, a comma or full stop at its end dropped."""
    return " ".join(name.casefold().split()).rstrip(".,")


def is_agency(name: str) -> bool:
    """Whether this is a known agency, stock house or picture source: ``Reuters``, ``AP Photo``."""
    name = folded(name)
    return name in AGENCIES or _QUALIFIER.sub("", name, count=1) in AGENCIES


def is_organisation(name: str) -> bool:
    """Whether this reads as the name of an organisation and not of a person.

    It is a known agency, holds a word of :data:`ORGANISATION_WORDS`, is an acronym or a domain,
    opens with “The”, or holds “of” or “for” (``Bank of Larke``).
    """
    if is_agency(name):
        return True
    words = folded(name).split()
    if not words:
        return False
    if words[0] == "the" or _ACRONYM.fullmatch(name) or _DOMAIN.fullmatch(name):
        return True
    return any(word.strip("()’'.,") in ORGANISATION_WORDS for word in words) or bool(
        {"of", "for"} & set(words[1:])
    )


def opens_organisation(name: str) -> bool:
    """Whether it opens as names do that hold “and” (``Ministry of Health and Care``)."""
    return _HEADS.match(name) is not None
