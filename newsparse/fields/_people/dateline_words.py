"""The days that datelines print, and what stands in capitals before a dash and is no place."""

from __future__ import annotations

import re

from newsparse.fields._words.tables import phrases

_MONTHS = (
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic|gen|mag|giu|lug|ott|okt|des|dez|"
    r"mär|mrz|mai|maj|juin|juil|janv|févr|avr|août|fev|out|mrt|mei|led|úno|bře|dub|kvě|čer|srp|zář|říj|lis|pro|"
    r"sty|lut|kwi|cze|lip|sie|wrz|paź|gru|tam|hel|maa|huh|tou|kes|hei|elo|syy|lok|mar|jou|oca|şub|nis|haz|tem|ağu|"
    r"eyl|eki|kas|ara|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|"
    r"жов|лис|гру|яну|юни|юли|сеп|ное|јан|јул|јун|нов|ιαν|φεβ|μαρ|απρ|μαΐ|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ|"
    r"enero|yan|фебр|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|"
    r"gruodžio|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|"
    r"كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|"
    r"सितंबर|अक्टूबर|नवंबर|दिसंबर|thg|tháng|mac|ogos|julai|mär[cs]|már|ápr|máj|jún|júl|szept|januari|februari|maret|april|agustus|oktober|desember"
)
_MONTH = rf"(?:{_MONTHS})[^\W\d_]{{0,9}}\.?"
_NUMBER = r"[0-9]{1,2}(?:st|nd|rd|th|º|er|ª)?\.?"
DAY = re.compile(
    rf"(?:^|[\s,،(]{{1,3}})(?P<day>(?:[0-9]{{4}}\.\s)?(?:(?:{_NUMBER})\s?(?:de |d'|d’|di )?{_MONTH}|{_MONTH}\s?(?:{_NUMBER}))"
    r"(?:,?\s(?:de )?[0-9]{4})?|[0-9]{1,2}[./][0-9]{1,2}[./]?(?:[0-9]{2,4})?|[0-9]{1,2}/[0-9]{1,2})"
    r"\)?$",
    re.IGNORECASE,
)
"""The day at the end of what stands before a dateline's agency."""

NO_PLACES = phrases(
    """
    breaking; breaking news; update; updated; updates; new; live; exclusive; video; watch; photo; photos; correction;
    clarification; editor's note; note; opinion; analysis; review; interview; sponsored; advertisement; just in; alert;
    developing; q; a; q&a; faq; read; read more; see also; related; listen; quiz; poll; spoiler alert; warning; disclaimer;
    factbox; explainer; timeline; profile; obituary; fact check; verdict; claim; rating; background; context; bottom line;
    topline; why it matters; key facts; the big picture; what's next; pro; con; pros; cons; date; time; where; when; who;
    what; why; how; location; price; cost; info; phone; address; tickets; admission; score; result; results; final;
    halftime; team; teams; group; round; rank; winner; winners; goals; weather; forecast; today; tonight; tomorrow;
    yesterday; monday; tuesday; wednesday; thursday; friday; saturday; sunday; morning; afternoon; evening; january;
    february; march; april; may; june; july; august; september; october; november; december; reuters; ap; afp; dpa;
    eilmeldung; eil; aktualisiert; liveticker; kommentar; hinweis; anzeige; achtung; fazit; hintergrund; interview; frage;
    antwort; korrektur; exklusiv; montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; heute; morgen;
    gestern; wetter; ergebnis; info; service; tipp; tipps; lesen sie auch; mehr; quelle; foto; bild; stand; zur person;
    dernière minute; direct; en direct; exclusif; vidéo; mise à jour; lire aussi; à lire; entretien; question; réponse; note; infographie;
    última hora; en vivo; exclusivo; en directo; ahora; urgente; nota; pregunta; respuesta; vídeo; lea también; actualización;
    ultim'ora; in diretta; esclusiva; leggi anche; domanda; risposta; aggiornamento; nota; foto; son dakika; canlı; özel; güncelleme; video; haber;
    срочно; видео; фото; обновлено; эксклюзив; прямая трансляция; вопрос; ответ; важно; молния; терміново; оновлено;
    pilne; aktualizacja; wideo; pytanie; odpowiedź; ao vivo; atualização; exclusivo; urgente; leia mais; siste; nytt; direkte; just nu; breaking:;
    covid; covid-19; vs; us; eu; uk; usa; nato; un; uno; who; fbi; cia; bbc; cnn; nfl; nba; nhl; mlb; fifa; uefa; cdu; spd; afd; fdp;
    podcast; reportage; décryptage; cartes; carte; file; récit; enquête; infographies; portrait; analyse; opinion; tribune;
    chronique; édito; éditorial; debate; vote; quote; bonus; trailer; recap; preview; essay; column; comment; letter;
    chapter; part; section; step; episode; season; vol; no; page; figure; table; act; scene; day; week; year; lot;
    عاجل; فيديو; خاص; تحديث; סקירה; עדכון; दावा; अपडेट; वीडियो; ब्रेकिंग न्यूज
    """.casefold()
)
"""Folded words and phrases that open a line before a dash or a colon and name no place."""

COUNTRIES = phrases(
    """
    germany; deutschland; usa; us; u.s; uk; france; italy; spain; russia; china; india; österreich; schweiz; austria;
    switzerland; california; texas; calif; tex; fla; mass; ohio; ont; ontario; quebec; b.c; alberta; nsw; victoria;
    qld; queensland; texas; new york; n.y; n.j; ga; ky; ill; mich; minn; pa; va; wash; wis; rlp; nrw; bayern; hessen;
    sachsen; thüringen; kreis; brandenburg; niedersachsen; baden-württemberg; saarland; schleswig-holstein; england;
    wales; scotland; ireland; francia; alemania; españa; italia; portugal; brasil; brazil; mexico; méxico; argentina;
    venezuela; china; iran; syrien; syria; afghanistan; pakistan; türkei; polen; griechenland; russland; palästina;
    chile; peru; cuba; kuba; haiti; sudan; libanon; lebanon; jemen; yemen; kosovo; serbien; ungarn; norwegen; schweden;
    finland; sweden; norway; denmark; turkey; greece; hungary; egypt; qatar; taiwan; canada; australia; belarus;
    sp; rj; mg; eeuu; ee.uu; israel; ukraine; japan; türkei
    """.casefold()
)
"""Folded names that stand in brackets behind a place: “Kehl (Germany)”."""
