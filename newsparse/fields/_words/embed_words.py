"""What platforms, and sites in their place, print around embeds. Tables to extend."""

from __future__ import annotations

from collections.abc import Mapping

PLATFORMS: Mapping[str, tuple[str, str]] = {
    "twitter": ("post", "twitter.com x.com"),
    "instagram": ("post", "instagram.com instagr.am"),
    "facebook": ("post", "facebook.com fb.watch"),
    "threads": ("post", "threads.net threads.com"),
    "bluesky": ("post", "bsky.app"),
    "mastodon": ("post", "mastodon.social mastodon.online"),
    "truth social": ("post", "truthsocial.com"),
    "telegram": ("post", "t.me"),
    "reddit": ("post", "reddit.com redd.it"),
    "linkedin": ("post", "linkedin.com"),
    "pinterest": ("post", "pinterest.com"),
    "vk": ("post", "vk.com"),
    "tiktok": ("video", "tiktok.com vm.tiktok.com"),
    "youtube": ("video", "youtube.com youtu.be youtube-nocookie.com"),
    "vimeo": ("video", "vimeo.com player.vimeo.com"),
    "dailymotion": ("video", "dailymotion.com dai.ly"),
    "twitch": ("video", "twitch.tv player.twitch.tv"),
    "rumble": ("video", "rumble.com"),
    "jwplayer": ("video", "cdn.jwplayer.com content.jwplatform.com"),
    "spotify": ("audio", "open.spotify.com"),
    "apple podcasts": ("audio", "podcasts.apple.com embed.podcasts.apple.com"),
    "soundcloud": ("audio", "soundcloud.com w.soundcloud.com"),
    "podigee": ("audio", "podigee.io player.podigee-cdn.net"),
    "datawrapper": ("graphic", "datawrapper.de datawrapper.dwcdn.net"),
    "flourish": ("graphic", "flo.uri.sh public.flourish.studio"),
    "infogram": ("graphic", "infogram.com e.infogram.com"),
}
"""Platforms by name: the kind of what is embedded from them, and their hosts."""

ARTICLE_PATHS: Mapping[str, tuple[str, ...]] = {
    "twitter": ("/status/", "/statuses/"),
    "instagram": ("/p/", "/reel/", "/tv/"),
    "facebook": ("/posts/", "/videos/", "/permalink", "/photo", "/watch", "/reel", "/plugins/"),
    "threads": ("/post/", "/t/"),
    "bluesky": ("/post/",),
    "mastodon": ("/@",),
    "reddit": ("/comments/",),
    "linkedin": ("/posts/", "/feed/update/", "/embed/"),
    "pinterest": ("/pin/",),
    "vk": ("/wall", "/video"),
    "tiktok": ("/video/", "/embed/", "/t/"),
}
"""Where a platform's address is that of a post only with one of these in its path."""

NAMES: Mapping[str, str] = {
    **{name: name for name in PLATFORMS if name not in ("vk", "rumble")},
    "fb": "facebook",
    "ツイッター": "twitter",
    "тикток": "tiktok",
    "ютуб": "youtube",
    "инстаграм": "instagram",
    "твиттер": "twitter",
    "фейсбук": "facebook",
    "فيسبوك": "facebook",
    "انستغرام": "instagram",
    "تويتر": "twitter",
    "يوتيوب": "youtube",
}
"""Names of platforms as lines print them, folded."""

VIEWS = """
    view this post on; view this photo on; view this profile on; view post on; view on; see this
    post on; view more on; see more on; watch on; watch this video on; watch video on; watch this
    on; listen on; play on; see new posts on; view on web; open on; see the post on; read the
    conversation on; read the full conversation on; view the tweet on; watch the video on;
    sieh dir diesen beitrag auf an; diesen beitrag auf ansehen; sieh dir dieses profil auf an; auf
    ansehen; bei ansehen; auf anschauen; video auf ansehen; beitrag auf ansehen; auf anhören; bei
    anhören; den beitrag auf ansehen;
    dit bericht op bekijken; bekijk dit bericht op; bekijk op; bekijken op; bekijk deze video op;
    beluister op;
    visa det här inlägget på; visa inlägget på; se på; titta på; visa på; lyssna på; se dette
    innlegget på; vis dette innlegget på; vis på; lytt på; se dette opslag på; vis dette opslag
    på; se opslaget på; lyt på; skoða þessa færslu á; sjá á;
    näytä tämä julkaisu ssa; näytä tämä julkaisu issa; katso ssa; katso issa; katso essa; vaata
    postitust is; vaata is; skatīt šo ierakstu; žiūrėti šį įrašą;
    voir cette publication sur; voir ce post sur; voir cette photo sur; voir sur; regarder sur;
    afficher cette publication sur; voir la publication sur; écouter sur; voir la vidéo sur; voir
    ce contenu sur; voir ce tweet sur;
    ver esta publicación en; ver esta foto en; ver este perfil en; ver en; mirar en; ver la
    publicación en; escuchar en; ver video en; ver vídeo en; ver este post en; mostra aquesta
    publicació a; veure a; mira a; ver esta publicación no;
    ver esta publicação no; ver essa publicação no; ver essa foto no; ver esta foto no; ver no;
    assistir no; assista no; ver este post no; ouvir no; ouça no; ver a publicação no; veja no;
    visualizza questo post su; visualizza su; guarda su; guarda il video su; ascolta su;
    visualizza il post su; vedi su; guarda questo post su;
    vezi această postare pe; vizualizați această postare pe; vezi pe; urmărește pe; ascultă pe;
    δείτε αυτή τη δημοσίευση στο; δείτε στο; παρακολουθήστε στο; δείτε το στο; ακούστε στο;
    bu gönderiyi da gör; bu gönderiyi 'da gör; bu gönderiyi de gör; da izle; 'da izle; de izle;
    'da gör; üzerinde izle; da dinle; 'de izle;
    посмотреть эту публикацию в; посмотреть в; смотреть на; смотреть в; посмотреть на; слушать на;
    посмотреть публикацию в; переглянути цей допис в; дивитися на; дивитися в; переглянути в;
    переглянути на; вижте тази публикация в; вижте в; гледайте в; гледай в; погледајте ову објаву
    на; погледај на;
    wyświetl ten post na; zobacz na; obejrzyj na; zobacz ten post na; zobacz post na; posłuchaj
    na; zobrazit příspěvek na u; zobrazit příspěvek na; zobrazit tento příspěvek na u; sledovat
    na; přehrát na; zobraziť príspevok na e; zobraziť príspevok na; pozrieť na; pogledajte ovu
    objavu na u; pogledajte na; prikaži objavu na u; poglej na; oglejte si to objavo na u; gledaj
    na; megtekintés; a bejegyzés megtekintése az on; bejegyzés megtekintése az on; megnézem a on;
    megtekintés az on;
    צפו בפוסט זה ב; צפו ב; הצג פוסט זה ב; צפה ב; عرض هذا المنشور على; عرض على; شاهد على; شاهد
    المنشور على; مشاهده این پست در; مشاهده در; اس پوسٹ کو پر دیکھیں;
    इस पोस्ट को पर देखें; पर देखें; এই পোস্টটি এ দেখুন; এ দেখুন; இந்த பதிவை இல் பார்க்கவும்;
    ดูโพสต์นี้บน; ดูบน; รับชมบน; xem bài viết này trên; xem trên; lihat postingan ini di; lihat
    di; tonton di; lihat kiriman ini di; lihat siaran ini di; tingnan ang post na ito sa; panoorin
    sa; tazama kwenye; tazama chapisho hili kwenye; bekyk op; kyk op; bekyk hierdie plasing op;
    この投稿を で見る; で見る; で再生; で視聴; で聴く; 에서 이 게시물 보기; 에서 보기; 에서 시청하기; 에서 듣기; 在 查看这篇帖子; 在 查看這則貼文; 在 上查看;
    在 查看; 在 上观看; 在 上觀看; 在 收听; 在 收聽; 查看 帖子
"""
"""Buttons and captions of embeds, without the platform's name."""

NOTICES = """
    external content; external content from; content from; this content is provided by; to view
    this content from; external embed from; this video is hosted by; this post is hosted by; this
    article contains content provided by; embedded content from; recommended content from; allow
    content; allow content?; load content from;
    externer inhalt; externer inhalt von; externer inhalt aus; inhalt von; inhalte von;
    empfohlener inhalt von; externe inhalte von; an dieser stelle finden sie einen inhalt von; an
    dieser stelle findest du einen inhalt von; inhalt von anzeigen; an dieser stelle steht ein
    inhalt von; inhalt laden von;
    externe content; externe inhoud van; inhoud van; deze inhoud is afkomstig van; innehåll från;
    externt innehåll från; innhold fra; eksternt innhold fra; indhold fra; eksternt indhold fra;
    ulkoinen sisältö; sisältö;
    contenu externe; contenu de; contenu; ce contenu provient de; contenido externo de; contenido
    de; este contenido es de; conteúdo externo do; conteúdo do; contenuto esterno di; contenuto
    di; contenuto da; conținut de pe; treść z; zewnętrzna treść z; obsah z; содержимое из; контент
    из
"""
"""Notices that stand in an embed's place, without the platform's name."""

WHOLE_NOTICES = """
    empfohlener redaktioneller inhalt; empfohlener externer inhalt; externer inhalt; externe
    inhalte; externer inhalt nicht verfügbar; dieser inhalt kann nicht angezeigt werden; externen
    inhalt anzeigen; externen inhalt laden; an dieser stelle finden sie externen inhalt; hier
    finden sie externen inhalt; hier steht ein externer inhalt; an dieser stelle ist ein externer inhalt eingebunden;
    eingebetteter inhalt; dieser externe inhalt kann nicht angezeigt werden; redaktionell
    empfohlener inhalt; empfohlener inhalt der redaktion; externe inhalte anzeigen; externer
    inhalt wird geladen; externes element;
    external content; recommended editorial content; this content is not available due to your
    privacy preferences; this content is not available in your region; this content could not be
    loaded; this embedded content is not available; this embed is not available; this external
    content could not be displayed; embedded content; embedded external content; content not
    available; this post is unavailable; this tweet is unavailable; this video is unavailable;
    this tweet has been deleted; this post has been deleted; allow external content; external
    content blocked; to view this content please accept cookies; embed not available; this content
    cannot be displayed;
    externe inhoud; deze inhoud kan niet worden weergegeven; externe content; deze inhoud is niet
    beschikbaar; externt innehåll; innehållet kan inte visas; det här innehållet kan inte visas;
    eksternt innhold; dette innholdet kan ikke vises; innholdet kan ikke vises; eksternt indhold;
    indholdet kan ikke vises; dette indhold kan ikke vises; ulkoinen sisältö; sisältöä ei voida
    näyttää; väline sisu;
    contenu externe; ce contenu n'est pas disponible; ce contenu ne peut pas être affiché; ce
    contenu a été bloqué; contenu bloqué; contenu non disponible; contenido externo; este
    contenido no está disponible; contenido no disponible; contenido bloqueado; este contenido no
    se puede mostrar; contingut extern; conteúdo externo; este conteúdo não está disponível;
    conteúdo indisponível; este conteúdo não pode ser exibido; contenuto esterno; questo contenuto
    non è disponibile; contenuto non disponibile; contenuto bloccato; conținut extern; acest
    conținut nu este disponibil;
    treść zewnętrzna; ta treść jest niedostępna; treść niedostępna; externí obsah; tento obsah
    nelze zobrazit; externý obsah; tento obsah sa nedá zobraziť; vanjski sadržaj; külső tartalom;
    ez a tartalom nem elérhető; внешний контент; этот контент недоступен; контент недоступен;
    зовнішній контент; цей контент недоступний; εξωτερικό περιεχόμενο; harici içerik; bu içerik
    görüntülenemiyor; تعذر عرض هذا المحتوى; محتوى خارجي; konten eksternal; konten ini tidak
    tersedia; 外部コンテンツ; このコンテンツは表示できません; このツイートは表示できません; 외부 콘텐츠; 이 콘텐츠를 표시할 수 없습니다; 外部内容; 外部內容;
    此内容无法显示; 此內容無法顯示
"""
"""Notices in which no platform needs to be named."""

POSTS = """
    view this post; view tweet; view this tweet; see tweet; embedded tweet; embedded post; twitter
    embed; tweet embed; instagram embed; facebook embed; instagram post; facebook post; twitter
    post; tweet not found; instagram beitrag; facebook beitrag; tweet anzeigen; zum tweet; zum
    beitrag auf x; publicación de instagram; publication instagram; post instagram; voir ce post;
    voir ce tweet; ver tweet; ver este tweet; vedi il tweet; bekijk deze tweet; zobacz tweet;
    zobacz wpis; skoða tíst; ツイートを見る; この投稿を見る; 트윗 보기; 게시물 보기; 查看帖子; 查看推文
"""
"""Whole lines that a post leaves."""

VIDEOS = """
    youtube video player;  youtube embed; vimeo embed; tiktok embed; tiktok video;
    embedded video; this video cannot be played; this video can not be played; video player is
    loading; loading the player;  video auf youtube;  video de
    youtube; vídeo do youtube;  youtube動画; 유튜브 영상; youtube 视频; видео youtube
"""
"""Whole lines that a video leaves."""

AUDIO = """
    hör den podcast; hören sie den podcast; den podcast hören; podcast hören; jetzt podcast hören;
    hier den podcast hören; podcast anhören; hören sie hier den podcast; podcast jetzt anhören;
    den podcast jetzt hören; audio embed; podcast embed; listen to the podcast; listen to the
    podcast here; listen to this podcast; listen to the episode; listen to this episode; listen to
    the full episode; écouter le podcast; écoutez le podcast; écoutez l'épisode; écouter
    l'épisode; escucha el podcast; escuchar el podcast; escucha el pódcast; escucha el episodio;
    ascolta il podcast; ascolta l'episodio; ascolta la puntata; ouça o podcast; ouvir o podcast;
    ouça o episódio; luister naar de podcast; beluister de podcast; luister de podcast; lyssna på
    podden; lyssna på avsnittet; hør podcasten; lytt til podkasten; lyt til podcasten; hør
    episoden; kuuntele podcast; kuuntele jakso; posłuchaj podcastu; posłuchaj odcinka; poslechněte
    si podcast; vypočujte si podcast; hallgassa meg a podcastot; poslušajte podkast; poslušajte
    podcast; слушайте подкаст; слушать подкаст; слухайте подкаст; ascultă podcastul; ακούστε το
    podcast; podcasti dinleyin; podcasti dinle; dengarkan podcast; ポッドキャストを聴く; 팟캐스트 듣기; 收听播客;
    收聽播客; استمع إلى البودكاست
"""
"""Whole lines that a podcast leaves."""

GRAPHIC = """
    created with datawrapper; get the data created with datawrapper; embed download image created
    with datawrapper; get the data embed download image created with datawrapper; erstellt mit
    datawrapper; grafik erstellt mit datawrapper; a flourish chart; a flourish map; a flourish
    table; a flourish data visualization; a flourish data visualisation; made with flourish; made
    with flourish create a chart; made with flourish create a map; flourish logo a flourish chart;
    infogram; created with infogram; interactive chart; this chart requires javascript; créé avec
    datawrapper; creado con datawrapper; creato con datawrapper; gemaakt met datawrapper; skapad
    med datawrapper; laget med datawrapper; lavet med datawrapper; created with raphaël;
    interactive map; interaktive grafik; interaktive karte; carte interactive; graphique
    interactif; gráfico interactivo; mapa interactivo; infografica interattiva; mappa interattiva;
    infographie interactive; interactieve kaart; interaktiv grafik; interaktivt kart
"""
"""Whole lines that a chart or map leaves."""

SHARED_BEFORE = (
    r"an? (?:post|photo|video|reel|story) (?:shared|posted|uploaded) by\s",
    r"ein beitrag (?:geteilt )?von\s",
    r"une (?:publication|photo|vidéo) (?:partagée|publiée) par\s",
    r"un (?:post|reel) partagé par\s",
    r"una (?:publicación|foto) (?:compartida|publicada) (?:por|de)\s",
    r"un (?:post|video|reel) (?:condiviso|pubblicato) da\s",
    r"uma? (?:publicação|foto) (?:partilhada|compartilhada|publicada) por\s",
    r"um (?:post|reel) compartilhado por\s",
    r"una publicació compartida per\s",
    r"een bericht gedeeld door\s",
    r"ett inlägg delat av\s",
    r"et innlegg delt av\s",
    r"et opslag delt af\s",
    r"færsla sem\s",
    r"post udostępniony przez\s",
    r"příspěvek sdílený\s",
    r"príspevok, ktorý zdieľa\s",
    r"objava koju dijeli\s",
    r"objava, ki jo deli\s",
    r"o postare distribuită de\s",
    r"публикация от\s",
    r"допис, поширений\s",
    r"публикация, споделена от\s",
    r"η δημοσίευση κοινοποιήθηκε από το χρήστη\s",
    r"sebuah kiriman dibagikan oleh\s",
    r"kiriman yang dibagikan oleh\s",
    r"siaran dikongsi oleh\s",
    r"isang post na ibinahagi ni\s",
    r"تمت مشاركة منشور بواسطة\s",
    r"پستی که توسط\s",
    r"פוסט משותף על ידי\s",
    r"फोटो शेयर की गई\s",
)
"""What stands before the name and handle of whoever shared a post."""

SHARED_AFTER = """
    'in paylaştığı bir gönderi; in paylaştığı bir gönderi; 'ın paylaştığı bir gönderi; 'un
    paylaştığı bir gönderi; paylaştığı bir gönderi; 님의 공유 게시물; がシェアした投稿; 分享的帖子; 分享的貼文;
    によって投稿された写真; 님이 게시한 사진; द्वारा साझा की गई पोस्ट; द्वारा शेयर की गई पोस्ट; által megosztott bejegyzés; jagatud postitus;
    kopīgotais ieraksts; bendrinamas įrašas; partekatutako argitalpena; แชร์โพสต์; โพสต์ที่แชร์โดย
"""
"""What stands after them where nothing stands before."""

SHARED_AROUND = (
    r"henkilön\s",
    r"az?\s",
    r"bài viết do\s",
    r"โพสต์ที่แชร์โดย\s",
    r"由\s?",
    r"ein von\s",
)
"""What stands before them where one of :data:`SHARED_ENDS` stands after."""

SHARED_ENDS = """
    jakama julkaisu; által megosztott bejegyzés; chia sẻ; 分享的帖子; geteilter beitrag; geteiltes
    video
"""
