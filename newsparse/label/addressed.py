"""Addressed: whether a text speaks to its reader, or of who wrote it, rather than of the news.

Below an article stand paragraphs that are written like those of the article: what else the
publisher offers, how to support it, what one has to agree to, who the author is. Their words give
them away. Whole words count: stems of these are those of ordinary words too.
"""

from __future__ import annotations

import re

from newsparse.label.pagewords import STEM

_READER = """
you your yours yourself yourselves
votre vos vous toi tes
usted ustedes tus suscríbete suscribirte tuyo
você vocês teu tua seu
vostro vostra tuo tua tuoi tue
jij jou jouw jullie
ditt dina dere deres deg jer jeres
sinä sinun sinulle teidän
dich dir dein deine deinem deinen deiner deines euch euer eure
twoje twój twoja twojej ciebie wasze
vás vám váš vaše vašeho vaši tvoje tvůj
önök önnek
dumneavoastră voastre voastră
vaš vaša vaše vam vaše vas vašu
вас вам вами ваш ваша ваше вашей ваши вашего твой твоя
вам ваш ваша ваше ваші вашу вашої вашого
вие ваш ваша вашите
σας εσείς
siz sizin sizi senin
sizə sizin
jūs jūsų jums jūsu

kamu kalian awak
bạn
ninyo iyong
wewe yako yenu
jou julle
شما
आप आपके आपको आपकी
আপনি আপনার
"""

_OFFER = """
subscribe subscribed subscriber subscribers subscription subscriptions newsletter newsletters unsubscribe
donate donation donations donor
newsroom reader readers browser browsers javascript cookie cookies adblock blocker
account login signup register registered password email inbox app download whatsapp telegram
facebook twitter instagram tiktok youtube linkedin bluesky podcast podcasts rss notifications
comment comments commenting click tap website webpage
advertisement advertising advertisers sponsored affiliate promo coupon discount
copyright reprint gdpr consent
unlimited paywall
abonnieren abonnement abonnent abonnenten abos newsletter leser leserin leserinnen lesern spende spenden
mitgliedschaft anmelden anmeldung registrieren konto passwort kennwort
datenschutz datenschutzerklärung einwilligung zustimmen cookie browser werbung anzeige anzeigen werbefrei
kommentar kommentare kommentarfunktion netiquette klicken klick redaktion
kostenlos gratis testen probemonat angebote app herunterladen kanal impressum urheberrecht
affiliate gutschein vorbehalten verlag printausgabe epaper
abonnez abonner abonnés abonné abonnement lecteur lecteurs lectrices soutenez inscrivez
navigateur publicité commentaires cliquez
gratuit gratuitement télécharger réservés rédaction
suscríbete suscripción suscriptor suscriptores suscríbase boletín boletines lector lectores apóyanos
donación donativo regístrate navegador publicidad
comentario comentarios pincha haz clic gratis aplicación descargar privacidad
reservados síguenos notificaciones
abbonati abbonamento abbonamenti abbonarsi lettori lettore donazione iscriviti iscrizione
registrati accedi account browser pubblicità commenti commento clicca clicchi gratuita gratis
scarica diritti riservati redazione seguici
assine assinar assinatura assinante assinantes leitor leitores apoie apoiar doação cadastre cadastro
senha navegador publicidade comentários clique gratuito aplicativo
baixe privacidade direitos reservados
abonneer abonnement abonnees abonnee lezers lezer steun steunen doneer aanmelden inloggen account
wachtwoord advertentie reacties klik gratis voorwaarden redactie
prenumerera prenumeration prenumerant läsare logga konto lösenord annons kommentarer
klicka gratis villkor redaktion redaktionen nyhetsbrev
abonner abonnement abonnent lesere støtt innlogget logg passord annonse kommentarer
klikk vilkår redaksjonen nyhetsbrev læsere støt kommentar annoncer redaktionen
tilaa tilaus tilaaja tilaajille lukija lukijat kirjaudu tunnus salasana mainos kommentit artikkeli uutiskirje
prenumerata subskrypcja subskrybuj czytelnik czytelnicy czytelników wesprzyj zaloguj konto reklama
komentarze komentarz kliknij bezpłatnie aplikacja prywatności redakcja
předplatné předplatitel předplatitele čtenář čtenáři podpořte přihlásit účet reklama komentáře diskuse
klikněte zdarma nabídka aplikace redakce predplatné čitateľ
előfizetés előfizetők olvasó olvasóink támogass támogatás regisztráció fiók jelszó hirdetés hozzászólás
abonare abonament abonați cititor cititori donează publicitate comentarii redacția
pretplata pretplatite pretplatnici čitatelji čitaoci podrži prijava lozinka oglas komentari redakcija
подписка подпишитесь подписывайтесь подписаться подписчик читатель читатели регистрация аккаунт
пароль реклама комментарии комментарий редакция нажмите ссылка бесплатно приложение рассылка
підпишіться підписуйтесь читачі реєстрація коментарі редакція посилання
абонамент читатели коментари редакция
συνδρομή συνδρομητές αναγνώστες σχόλια διαφήμιση εγγραφή κωδικός
abone abonelik okuyucu okurlarımız üye üyelik şifre reklam yorum yorumlar tıklayın
tıkla ücretsiz uygulama gizlilik bülten kanal
abunə oxucu oxucular reklam şərh
prenumerata skaitytojai komentarai abonements lasītāji komentāri tellimus lugejad kommentaarid
berlangganan langganan pelanggan pembaca donasi akun sandi iklan komentar klik
aplikasi gratis whatsapp
zalo fanpage
jisajili wasomaji tangazo
intekening intekenaar lesers ondersteun kommentaar advertensie
اشترك اشتراك القراء قارئ تعليق تعليقات حساب النشرة البريدية محفوظة الخصوصية
מנוי מנויים קוראים תגובה תגובות פרסומת הרשמה ניוזלטר
عضویت خوانندگان نظرات تبلیغ
सदस्यता सब्सक्राइब पाठक टिप्पणी विज्ञापन ऐप डाउनलोड
সাবস্ক্রাইব পাঠক মন্তব্য বিজ্ঞাপন
"""

_WRITER = """
reporter reporters correspondent editor editors journalist columnist contributor contributing coauthor
writer writes novelist freelance
biography bio
redakteur redakteurin redakteure korrespondent korrespondentin journalist journalistin
volontärin volontariat professorin ressort ressortleiter jahrgang
journaliste rédacteur rédactrice correspondant diplômé
periodista redactor redactora corresponsal columnista
giornalista redattore corrispondente laureato laureata
jornalista repórter correspondente colunista formado formada
journalist redacteur verslaggever correspondent schrijver
journalist reporter korrespondent skribent frilans författare forfatter
toimittaja kirjeenvaihtaja
dziennikarz dziennikarzem dziennikarka dziennikarką korespondent korespondentem korespondentka
korespondentką autorka autorką
novinář redaktor redaktorka
újságíró újságírója szerkesztő szerkesztője szerző szerzője
jurnalist redactor
novinar novinarka urednik
журналист корреспондент редактор автор обозреватель колумнист
журналіст кореспондент редактор автор
журналист кореспондент
δημοσιογράφος συντάκτης
gazeteci muhabir muhabiri editör yazar yazarı
jurnalis wartawan penulis redaktur
صحفي صحفية مراسل محرر كاتب
עיתונאי עיתונאית כתב עורך
"""

_UNSPACED_READER = re.compile("您|你|あなた|皆さん|당신|คุณ|ท่าน")
_UNSPACED_OFFER = re.compile(
    "订阅|訂閱|关注|關注|版权|版權|未经授权|转载|轉載|评论|評論|登录|登入|注册|註冊|会员|會員|下载|下載|客户端|微信|微博|公众号|邮箱|本报|本報|本网|本站|編輯|责任编辑"
    "|購読|会員登録|登録|ログイン|無断転載|無断複写|著作権|フォロー|コメント|読者|アプリ|メルマガ|記事"
    "|구독|회원|로그인|저작권|무단|전재|재배포|댓글|기자|독자|앱|뉴스레터|좋아요"
    "|สมัคร|สมาชิก|ติดตาม|แสดงความคิดเห็น|ลิขสิทธิ์"
)
# Found by their capital first: to look back from each letter is slow.
_POLITE = re.compile(
    r"[SID](?<=[\w,] .)(?:(?<=S)ie|(?<=I)(?:hnen|hr(?:e[nmrs]?)?)|(?<=D)(?:ich|ir|eine?[nmrs]?))(?!\w)"
)
_MAYBE_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\ud7ff]")


_SIGNS = ".,;:!?…\"'“”„‘’«»()[]–—*•|।"
_INDIC = re.compile("[\u0900-\u0dff]")


def _words(table: str) -> frozenset[str]:
    return frozenset(table.casefold().split())


READER = _words(_READER)
OFFER = _words(_OFFER)
WRITER = _words(_WRITER)
_STEMS = frozenset(word[:STEM] for word in READER | OFFER | WRITER)


def addressed(text: str, stems: frozenset[str]) -> tuple[int, int, int]:
    """How many words of a text speak to the reader, of an offer to readers, and of its writer.

    :param stems: the stems of its words; where none is that of a word here, no word is looked up.
    """
    reader = offer = writer = 0
    if not _STEMS.isdisjoint(stems) or (not text.isascii() and _INDIC.search(text)):
        words = frozenset([word.strip(_SIGNS) for word in text.casefold().split()])
        reader, offer, writer = len(words & READER), len(words & OFFER), len(words & WRITER)
    if ("Sie" in text or "Ih" in text or "D" in text) and _POLITE.search(text):
        reader += 1
    if not text.isascii() and _MAYBE_UNSPACED.search(text):
        reader += _UNSPACED_READER.search(text) is not None
        offer += min(2, len(_UNSPACED_OFFER.findall(text)))
    return reader, offer, writer
