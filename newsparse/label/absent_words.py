"""Words of pages that are no articles: what consent walls, robot checks and the like speak of.

Furniture (:mod:`newsparse.label.furniture`) knows the labels of buttons and boxes; these are stems
of the prose that such pages print, in many languages. They say little of a page that has three
paragraphs or more: an article may well be about cookies.
"""

from __future__ import annotations

_LOOK = 700

CONSENT = """
cookie|cookies|クッキー|쿠키|کوکی|کوکیز|كوكيز|ملفات تعريف الارتباط|कुकी|কুকি|குக்கீ|คุกกี้|çerez|עוגיות
|kolačić|колачић|eväste|sütik|kapsler|vafrakök|piškot|slapuk|küpsis|sīkdat|бисквитк|dữ liệu cá nhân
|personal data|personenbezogene|données personnelles|datos personales|dati personali
|dados pessoais|danych osobowych|persoonsgegevens|personuppgifter|persondata
|персональных данных|kişisel veri|個人情報|個人データ|개인정보|个人信息|個人資料|隐私政策|隱私權政策
|legitimate interest|berechtigtes interesse|intérêt légitime|interés legítimo|interesse legittimo
|gerechtvaardigd belang|our partners|unsere partner|drittanbieter|nos partenaires|nuestros socios
|nostri partner|nossos parceiros|naszymi partnerami|端末に保存|端末情報|gdpr|rgpd|dsgvo
|privacy policy
"""
ROBOT_CHECK = """
captcha|you are human|you're human|not a robot|unusual traffic|suspicious activity|automated requests
|ray id|security of your connection|security check|checking your browser|kein roboter
|ein roboter|automatisierte|ungewöhnliche aktivität|êtes humain|pas un robot|no eres un robot|es humano|eres humano
|é humano|um robô|essere umano|un essere umano|geen robot|jesteś człowiekiem|robotem
|не робот|роботом|вы человек|ロボットではない|人間であること|机器人|機器人|人机验证|安全验证
|異常流量|异常流量|로봇이 아닙니다|사람인지 확인|robot değil|insan olduğunuz|ihmiseksi|olet ihminen
|en människa|du är människa|روبوت|لست برنامج روبوت
"""
BLOCKED = """
legal reasons|european economic area|your region|your country|your location|in ihrem land
|in ihrer region|votre pays|votre région|en su país|en tu país|tu región|nel tuo paese|no seu país
|na sua região|in jouw land|in uw land|w twoim kraju|в вашей стране|в вашем регионе
|您所在的地区|您所在的国家|您所在的地區|お住まいの地域|お住まいの国|해당 지역|귀하의 지역|접속하신 지역|국가에서는
|ülkenizde|bölgenizde|في بلدك|في منطقتك|från ditt land|maassasi
"""
ERROR = """
javascript|on this server|not found|try again later
|später erneut|plus tard|más tarde|più tardi|mais tarde|página no|página não|seite nicht
|page introuvable|strona nie|страница не|страницы не|не найден|sivua ei|sidan finns inte
|页面不存在|ページは見つかりません|페이지를 찾을 수|trang không|sayfa bulunamadı
"""
SUBSCRIPTION = """
free articles|of your free|subscriptions renew|renews automatically|cancel anytime|cancel any time
|becoming a subscriber|unlimited access|subscriber-only|for subscribers|jederzeit kündbar
|für abonnenten|mit einem abo|weiterlesen|sans engagement|réservé aux abonnés|réservé à nos abonnés
|abonnez-vous|cancela cuando|para suscriptores|para assinantes|assine|riservato agli abbonati
|abbonati|voor abonnees|för prenumeranter|prenumer|dla prenumeratorów|dla subskrybentów|подписк
|会员专享|订阅|訂閱|有料会員|会員限定|구독|abonelik|aboneler|للمشتركين|اشترك
"""
LOGIN = """
your account|an account|your password|create account|sign in|log in|passwort|ein konto|mot de passe
|un compte|contraseña|una cuenta|la password|un account|palavra-passe|uma conta|wachtwoord
|een account|lösenord|ett konto|hasło|пароль|аккаунт|учётн|账号|帳號|パスワード
|アカウント|비밀번호|계정|şifre|كلمة المرور|mật khẩu
"""
NEWSLETTER = """
newsletter|your inbox|unsubscribe|mailing list|ihr postfach|abbestellen|abmelden|votre boîte mail
|désinscrire|désabonner|boletín|tu correo|darte de baja|iscriviti|disiscriverti|nieuwsbrief
|uitschrijven|nyhetsbrev|avsluta prenumerationen|uutiskirje|hírlevél|leiratkoz|рассылк|отписаться
|розсилк|メルマガ|ニュースレター|配信停止|뉴스레터|電子報|电子报|bülten|النشرة البريدية|نشرة|bản tin
"""


def _stems(text: str) -> tuple[str, ...]:
    return tuple(text.replace("\n", "").split("|"))


STEMS: dict[str, tuple[str, ...]] = {
    "consent": _stems(CONSENT),
    "robot_check": _stems(ROBOT_CHECK),
    "blocked": _stems(BLOCKED),
    "page_error": _stems(ERROR),
    "subscribe_wall": _stems(SUBSCRIPTION),
    "login": _stems(LOGIN),
    "newsletter": _stems(NEWSLETTER),
}
"""The stems by what they speak of; the names are those of furniture where it has them."""


def speaks_of(text: str) -> set[str]:
    """What kinds of wall a text speaks of; only its first characters are looked at."""
    look = text[:_LOOK].casefold()
    return {kind for kind, stems in STEMS.items() if any(stem in look for stem in stems)}
