"""What people did for agency copy, and how a note names whose copy it is."""

from __future__ import annotations

import re

from newsparse.fields._words.tables import words

_DEEDS = (
    r"(?:additional |further |extra )?(?:reporting|writing|editing|compiled|compiling|written|edited|reported|"
    r"translated|translation|translating|research|graphics|illustrations|editing and writing|production|"
    r"fact[- ]checking|photography|filming|copy editing|contributions?|contributed|data analysis|analysis)",
    r"(?:reportajes?|reportes?|reportado|escrito|redactado|redacción|editado|edición|traducido|traducción|"
    r"información|informaciones|con información|reporte adicional|con reporte)",
    r"(?:reportages?|rédigé|rédaction|édité|édition|traduit|traduction|version française|écrit|avec)",
    r"(?:reportagem|reportagem adicional|escrito|editado|edição|tradução|texto|(?:com )?informações|"
    r"(?:com )?informação|traduzido|colaboração|colaborou)",
    r"(?:bericht|berichte|geschrieben|verfasst|bearbeitet|redigiert|zusammengestellt|übersetzt|"
    r"mitarbeit|mit material|unter mitarbeit|redaktion|reporter|recherche)",
    r"(?:tradotto|a cura|scritto|redatto|editing|servizio|con la collaborazione|ha collaborato|versione italiana)",
    r"(?:geschreven|bewerkt|vertaald|met medewerking|met bijdragen|redactie|verslaggeving)",
    r"(?:rapportering|skrevet|redigert|redigerat|redigeret|rapportert|bearbetat|oversat|översättning|oversettelse)",
    r"(?:opracował|opracowała|opracowanie|tłumaczenie|redagował|redagowała|relacja)",
    r"(?:подготовил|подготовила|подготовили|перевод|редактор|репортаж|текст подготовил|при участии|редактировал)",
    r"(?:підготував|підготувала|переклад|за участі)",
    r"(?:raportoinut|kirjoittanut|kääntänyt|toimittanut)",
    r"(?:pelaporan|ditulis|disunting|penulis|penyunting|editor|pewarta|reporter|laporan)",
    r"(?:haberi yazan|haber|derleyen|çeviren|editör|redaksiyon)",
    r"(?:إعداد|تحرير|تغطية صحفية|كتابة|ترجمة|إعداد وتحرير)",
    r"(?:ρεπορτάζ|επιμέλεια|μετάφραση|σύνταξη)",
)
_ONE = "|".join(_DEEDS)
_BY = r"by|von|par|por|de la|del|de los|de|di|da|dal|dalla|do|dos|das|av|af|door|van|przez|oleh|от|tarafından|from"
DEED_START = re.compile(
    rf"(?:^|(?<=[\s(;,.–—-]))(?P<deed>(?:{_ONE})(?:(?:,\s| and | und | et | y | e | og | och | en | i | и | ve )"
    rf"(?:{_ONE})){{0,2}})(?:\s(?:en|in|na|auf)\s[^\W\d_]{{2,12}})?"
    rf"(?:\s(?:{_BY})(?:\s?:)?\s(?=\S)|(?<=version française)\s(?=\S)|(?<=\(reportage)\s(?-i:(?=[A-ZÀ-Þ]\S{{0,20}}\s[A-ZÀ-Þ]))|\s?[:：]\s?|(?<=إعداد)\s|(?<=تحرير)\s|(?<=صحفية)\s)",
    re.IGNORECASE,
)
"""A deed and what a name follows."""

TOLD = re.compile(
    r"\s(?:(?:also |additionally )?(?P<deed>contributed|assisted|helped)"
    r" (?:(?:additional )?(?:reporting|research)(?: (?:to|for) this (?:report|story|article))?|"
    r"(?:to|in|with) (?:this|the) (?:report|story|article|reporting))|"
    r"(?P<only>contributed)(?=\.?$)|"
    r"(?P<reported>reported)(?= (?:from|in) [^\W\d_])|"
    r"(?P<fr>a contribué|ont contribué) à (?:cet article|ce reportage)|"
    r"(?P<es>contribuyó|contribuyeron|colaboró|colaboraron) (?:a|en|con) est[ea] "
    r"(?:reporte|informe|artículo|información|nota)|"
    r"(?P<pt>contribuiu|contribuíram|colaborou|colaboraram) (?:para|com|n)\s?est[ea] (?:reportagem|artigo|texto)|"
    r"(?P<it>ha contribuito|hanno contribuito|ha collaborato|hanno collaborato) a quest(?:o|'|’)\s?(?:articolo|servizio))"
    r"(?=\.?(?:\s|$))",
    re.IGNORECASE,
)
"""What follows those who helped: “contributed to this report”, “reported from” and a place."""

OF_AGENCY = re.compile(
    r"(?P<agency>[^\W\d_][^,.;]{1,40}?)(?:['’]s?\s(?=[A-Z])|\s(?:(?:sports|staff|video|science|health|business)\s)?"
    r"(?:writers?|reporters?|journalists?|correspondents?|photographers?|producers?)\s(?=\S))",
    re.IGNORECASE,
)
"""Whose writers those are that follow: “Associated Press writers”, “CNN’s”."""

HELPED = re.compile(
    r"[\s–—(*_-]{0,5}(?P<deed>with (?:additional |further )?(?:files|assistance|help|contributions?|reporting|inputs?|notes|"
    r"research|material)|avec (?:la collaboration|la contribution|l['’]aide|des informations)|"
    r"con (?:la colaboración|la ayuda|información|aportes|reportes)|com (?:a colaboração|informações|a ajuda)|"
    r"con (?:la collaborazione|il contributo)|(?:unter )?mitarbeit|mit (?:material|beiträgen|informationen)|"
    r"met (?:medewerking|bijdragen|hulp)|med (?:bidrag|hjälp|hjelp|hjælp)|при участии|за участі|"
    r"con la col·laboració|cu contribuția|ve spolupráci|v spolupráci|z udziałem|przy współpracy)"
    r" (?:from|by|of|de|du|da|do|di|von|van|fra|från|af|av|s|z)?\s?:?\s?(?=\S)",
    re.IGNORECASE,
)
"""What a line opens with that names those who helped: “With files from”."""

DEED = re.compile(r"\s+")

_SOURCES = (
    "quelle|quellen|source|sources|fonte|fontes|fonti|fuente|fuentes|bron|bronnen|kilde|kilder|källa|källor|lähde|lähteet|"
    "źródło|źródła|zdroj|zdroje|forrás|sursa|surse|izvor|vir|извор|источник|источники|джерело|джерела|крыніца|източник|"
    "kaynak|mənbə|πηγή|πηγές|sumber|nguồn|theo|المصدر|المصادر|منبع|ماخذ|מקור|स्रोत|सूत्र|সূত্র|來源|来源|出典|출처|"
    "heimild|šaltinis|avots|allikas|burimi|font|iturria|chanzo|bron|წყარო|աղբյուր|ที่มา|agentur|agenturen|agence|agencia|"
    "agência|agenzia|agency|agencies|mit|with|avec|con|met|med|z|s|com"
)
SOURCE_LABEL = re.compile(
    rf"[\s(\[–—*-]{{0,5}}(?:(?:{_SOURCES})\s?[:：]\s?|(?:mit|with|avec|con|met|med|com|cu|theo|kanssa)\s(?=\S{{2,40}}(?:\s\S{{2,30}}){{0,3}}[\s)\].]{{0,3}}$))",
    re.IGNORECASE,
)
"""What a note opens with that gives its source."""

NOTE = re.compile(
    r"\bmaterial (?:von|der|from|by|av|de)\b|\bmit (?:material|informationen|inhalten) |"
    r"\b(?:reporting|contributions|copy|files|input|inputs|information|material) (?:by|from)\b|"
    r"(?:meldung|agenturmaterial|nachrichtenagentur).{1,80}übernommen|meldung.{1,60}\bvon der\b|"
    r"con (?:información|informaciones|datos|reportes) de|com (?:informações|informação|agência|agências)|"
    r"\bavec (?:l'|l’)?(?:afp|agences?|reuters)|avec des informations|"
    r"\bcon (?:agenzie|agencias)|information från|\bmed (?:material|informasjon)|"
    r"\b(?:generated|provided|published|supplied|distributed|created) (?:this story|by|from)|"
    r"created this story|syndicated feed|contributed to this|tarafından (?:geçilen|servis)|"
    r"по (?:материалам|данным|информации|сообщению)|за (?:матеріалами|даними|повідомленням)|"
    r"به گزارش|नवीनतम|根據|据.{1,8}报道",
    re.IGNORECASE,
)
"""What a sentence says that tells whose copy was used."""

NOT_INITIALS = words(
    """
    the and for von der die das ist ein und mit auf aus bei zum zur des dem den im in an am um so es er sie wir ich du
    to of on at by is it be as or if no not you your our all any are was has had who how why what new one two see
    le la les un une des du de et est en au aux sur par il on ne pas se si el los las por con y es al del que no su
    mehr hier auch noch nach vor über unter para pour foto fotos bild video audio live news sport abo plus tags teilen
    read more next prev home login menu share print save top end ende fin fine slut koniec konec vége
    links rechts mitte vorne hinten oben unten left right top back front file pool
    das war wie was wer wo wenn nur schon sehr man
    """.casefold()
)
"""Short words that are nobody's initials."""

COPYRIGHT = re.compile(r"\W{0,3}(?:©|copyright\b|\(c\))[\W\d]{0,12}(?:by\s)?", re.IGNORECASE)
"""What opens a note on whose the rights are."""

OF_PICTURES = re.compile(
    r"\||/\s|/[^\W\da-z]|\b(?:images?|photos?|bild|foto|archiv)\b", re.IGNORECASE
)
"""What tells that the rights are those to a picture."""

_INSIDE = r"[^()\[\]（）【】/\s][^()\[\]（）【】]{1,58}"
SIGNED_AT_END = re.compile(
    r"(?:^|[.!?…。！？।۔؟\"”“»’‘」』)]\s{0,3})(?:"
    rf"[(（\[【]({_INSIDE})[)）\]】]"
    rf"|/({_INSIDE}?)/"
    r"|(?:[–—]|-{1,3})\s?([^\s–—-][^\n–—]{1,40})"
    r"|©\s?((?:[0-9]{4}\s)?[^\s©0-9][^\n©]{1,40}))[.。]?$"
)
"""A signature: all of a text, or behind the end of its last sentence."""
