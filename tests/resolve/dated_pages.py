"""Invented pages, by language: a story, its own date, and the dates of other things around it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Story:
    """A story that prints no date, and what its paper prints beside such stories.

    :param own: the story's date, as printed, and its day.
    :param today: today's, as the masthead prints it.
    :param other: what stands below stories: a heading, a title, a date.
    :param comment: the same: a heading, a name, a date, what is said.
    :param told: lines with a date that the story tells.
    """

    headline: str
    byline: str
    body: tuple[str, ...]
    own: str
    today: str
    menu: tuple[str, ...]
    other: tuple[str, ...]
    comment: tuple[str, ...]
    told: tuple[str, ...]


STORIES = {
    "en": Story(
        "Ferry sails again after nine quiet years in the harbour",
        "By Ada Ritt",
        (
            "The ferry of Vennholm sailed again on Tuesday after nine years in the harbour of Karrow, and"
            " several hundred people stood on the quay to see it leave.",
            "“We had given up on it,” said Bo Lund, who has run the kiosk beside the landing stage for most"
            " of his life and who sold out of coffee before noon.",
            "The council had set aside the money for repairs in the spring, but the yard took longer than it"
            " had promised and the opening was put off twice.",
            "Passengers will pay the same fare as before, the company said, and the timetable will be"
            " printed in the town hall and in the library of Larke.",
        ),
        "4 March 2025, 10:15",
        "Tuesday, March 4, 2025",
        ("News", "Sport", "Culture"),
        ("Related", "Ferry sinks off Karrow", "3 January 2025"),
        ("Comments", "Cy Moe", "5 March 2025 at 10:15", "What good news for the islands!"),
        (
            "Event: Saturday, 15 March 2025, 19:30, Larke Town Hall",
            "Effective 1 April 2025",
            "14 February 1989 – 3 March 2025",
        ),
    ),
    "de": Story(
        "Fähre fährt nach neun Jahren wieder zu den Inseln",
        "Von Ada Ritt",
        (
            "Die Fähre von Vennholm ist am Dienstag nach neun Jahren im Hafen von Karrow wieder ausgelaufen,"
            " mehrere Hundert Menschen standen am Kai und winkten ihr nach.",
            "„Wir hatten sie längst aufgegeben“, sagte Bo Lund, der den Kiosk am Anleger seit vielen Jahren"
            " führt und noch vor Mittag keinen Kaffee mehr hatte.",
            "Der Gemeinderat hatte das Geld für die Reparatur im Frühjahr bewilligt, doch die Werft brauchte"
            " länger als versprochen, und die Eröffnung wurde zweimal verschoben.",
            "Die Fahrgäste zahlen denselben Preis wie früher, teilte die Gesellschaft mit, der Fahrplan hängt"
            " im Rathaus und in der Bücherei von Larke aus.",
        ),
        "4. März 2025, 10:15 Uhr",
        "Dienstag, 4. März 2025",
        ("Nachrichten", "Sport", "Kultur"),
        ("Mehr zum Thema", "Fähre sinkt vor Karrow", "3. Januar 2025"),
        (
            "Kommentare",
            "Cy Moe",
            "5. März 2025 um 10:15 Uhr",
            "Was für eine gute Nachricht für uns!",
        ),
        (
            "Termin: Samstag, 15. März 2025, 19:30 Uhr, Rathaus Larke",
            "Gültig ab 1. April 2025",
            "14. Februar 1989 – 3. März 2025",
        ),
    ),
    "fr": Story(
        "Le bac repart vers les îles après neuf ans à quai",
        "Par Ada Ritt",
        (
            "Le bac de Vennholm a repris la mer mardi après neuf années dans le port de Karrow, et plusieurs"
            " centaines de personnes se tenaient sur le quai pour le voir partir.",
            "« Nous n’y croyions plus », a dit Bo Lund, qui tient depuis toujours le kiosque de l’embarcadère"
            " et qui n’avait plus de café avant midi.",
            "La commune avait voté l’argent des réparations au printemps, mais le chantier a pris plus de"
            " temps que prévu et l’ouverture a été deux fois remise.",
            "Les passagers paieront le même prix qu’avant, selon la compagnie, et les horaires seront"
            " affichés à la mairie et à la bibliothèque de Larke.",
        ),
        "4 mars 2025 à 10h15",
        "Mardi 4 mars 2025",
        ("Actualités", "Sport", "Culture"),
        ("À lire aussi", "Le bac coule au large de Karrow", "3 janvier 2025"),
        ("Commentaires", "Cy Moe", "5 mars 2025 à 10h15", "Quelle bonne nouvelle pour les îles !"),
        (
            "Rendez-vous : samedi 15 mars 2025, 19h30, salle des fêtes de Larke",
            "En vigueur le 1er avril 2025",
            "14 février 1989 – 3 mars 2025",
        ),
    ),
    "es": Story(
        "El transbordador vuelve a las islas tras nueve años en el puerto",
        "Por Ada Ritt",
        (
            "El transbordador de Vennholm volvió a navegar el martes tras nueve años en el puerto de Karrow, y"
            " varios cientos de personas acudieron al muelle para verlo partir.",
            "«Ya lo habíamos dado por perdido», dijo Bo Lund, que lleva toda la vida con el quiosco del"
            " embarcadero y que se quedó sin café antes del mediodía.",
            "El ayuntamiento había aprobado el dinero para las reparaciones en primavera, pero el astillero"
            " tardó más de lo prometido y la apertura se aplazó dos veces.",
            "Los pasajeros pagarán el mismo precio que antes, según la compañía, y el horario se colgará en el"
            " ayuntamiento y en la biblioteca de Larke.",
        ),
        "4 de marzo de 2025, 10:15",
        "Martes, 4 de marzo de 2025",
        ("Noticias", "Deportes", "Cultura"),
        ("Noticias relacionadas", "El transbordador se hunde", "3 de enero de 2025"),
        (
            "Comentarios",
            "Cy Moe",
            "5 de marzo de 2025 a las 10:15",
            "¡Qué buena noticia para todos!",
        ),
        (
            "Evento: sábado, 15 de marzo de 2025, 19:30, Ayuntamiento de Larke",
            "En vigor desde el 1 de abril de 2025",
            "14 de febrero de 1989 – 3 de marzo de 2025",
        ),
    ),
    "ru": Story(
        "Паром вернулся к островам после девяти лет в порту",
        "Ада Ритт",
        (
            "Паром «Веннхольм» во вторник снова вышел в море после девяти лет в порту Карроу, и на причале"
            " собрались несколько сотен человек, чтобы его проводить.",
            "«Мы уже не надеялись», — сказал Бу Лунд, который много лет держит киоск у пристани и ещё до"
            " полудня продал весь кофе.",
            "Совет выделил деньги на ремонт весной, но верфи понадобилось больше времени, чем она обещала, и"
            " открытие дважды откладывали.",
            "Пассажиры будут платить столько же, сколько раньше, сообщили в компании, а расписание повесят в"
            " ратуше и в библиотеке города.",
        ),
        "4 марта 2025, 10:15",
        "Вторник, 4 марта 2025",
        ("Новости", "Спорт", "Культура"),
        ("Читайте также", "Паром затонул у Карроу", "3 января 2025"),
        ("Комментарии", "Си Мо", "5 марта 2025, 10:15", "Какая хорошая новость для островов!"),
        (
            "Когда: суббота, 15 марта 2025, 19:30",
            "Действует с 1 апреля 2025",
            "14 февраля 1989 – 3 марта 2025",
        ),
    ),
    "ar": Story(
        "العبارة تعود إلى الجزر بعد تسع سنوات في الميناء",
        "آدا ريت",
        (
            "أبحرت عبارة فنهولم من جديد يوم الثلاثاء بعد تسع سنوات قضتها في ميناء كارو، ووقف مئات من السكان"
            " على الرصيف يودعونها.",
            "وقال بو لوند، الذي يدير الكشك قرب المرسى منذ زمن طويل، إنه كان قد فقد الأمل، وقد نفدت القهوة"
            " عنده قبل الظهر.",
            "وكان المجلس قد أقر المال اللازم للإصلاح في الربيع، غير أن الحوض استغرق وقتا أطول مما وعد به،"
            " وتأجل الافتتاح مرتين.",
            "وسيدفع الركاب الأجرة ذاتها كما في السابق، بحسب الشركة، وسيعلق الجدول في مبنى البلدية وفي مكتبة"
            " لارك.",
        ),
        "4 مارس 2025 10:15",
        "الثلاثاء 4 مارس 2025",
        ("الأخبار", "الرياضة", "الثقافة"),
        ("اقرأ أيضا", "غرق العبارة قبالة كارو", "3 يناير 2025"),
        ("التعليقات", "سي مو", "5 مارس 2025 10:15", "يا له من خبر جميل للجزر كلها!"),
        ("الموعد: 15 مارس 2025", "14 فبراير 1989 – 3 مارس 2025"),
    ),
    "ja": Story(
        "ヴェンホルムの連絡船、九年ぶりにカロウの港から島へ向けて出航",
        "宮下聡",
        (
            "ヴェンホルムの連絡船は火曜日、九年ぶりにカロウの港を出て島へ向かい、岸壁では数百人の住民がその出発を見送った。",
            "「もう戻らないと思っていた」と、桟橋のそばで長く売店を営む男性は話し、昼前にはコーヒーを売り切ったという。",
            "町は春に修理の費用を認めていたが、造船所の作業は約束より長くかかり、再開は二度にわたって延期された。",
            "運賃はこれまでと変わらず、時刻表は町役場と図書館に掲示されると会社は説明し、乗客はそれを歓迎している。",
        ),
        "2025年3月4日 10時15分",
        "2025年3月4日（火）",
        ("ニュース", "スポーツ", "文化"),
        ("関連記事", "連絡船、カロウ沖で沈む", "2025年1月3日"),
        ("コメント", "モエ", "2025年3月5日 10:15", "島にとって何とうれしい知らせでしょう！"),
        ("開催日：2025年3月15日", "2025年4月1日～2025年4月3日"),
    ),
}
