"""What datelines name besides the tables of places and agencies, and what stands in capitals before a dash
and is no place.
"""

from __future__ import annotations

from newsparse.fields._words.tables import phrases

WIRES = phrases(
    """
    cnn; ارنا; إرنا; ايرنا; ایرنا; اسنا; ইউএনবি; বাসস; বিএসএস; รอยเตอร์; เอเอฟพี; เอพี; ipn; interpressnews; leta;
    elta; letu; ntb; ritzau; ukrinform; europa press; 로이터; 路透; 美联; 新华; โรยเตอร์; bernama;
    prnewswire; pr newswire; prnewswire-prweb; prnewswire-asia; prnewswire-firstcall; prweb; cnw; cnw group;
    business wire; businesswire; globe newswire; globenewswire; accesswire; access newswire; newsfile;
    newsfile corp; newswire.com; newswire; ein presswire; einpresswire; einpresswire.com; marketwired;
    marketwire; acn newswire; jcn newswire; media outreach newswire; media outreach; issuewire; asianet;
    ots; apa-ots; eqs news; eqs-news; news aktuell; hugin; cision; actusnews
    """
)
"""Folded names by which agencies, stations and wires of press releases call themselves in datelines alone."""

TOWNS = phrases(
    """
    albany; albuquerque; anchorage; augusta; baton rouge; birmingham; boise; brooklyn; buffalo; burlington;
    charleston; charlotte; cincinnati; cleveland; columbia; columbus; concord; des moines; dover; el paso;
    fort worth; fresno; hartford; helena; indianapolis; jackson; jacksonville; jefferson city; juneau; kansas city;
    knoxville; lansing; lincoln; little rock; louisville; madison; memphis; milwaukee; mobile; montgomery;
    nashville; oakland; oklahoma city; olympia; omaha; orlando; providence; raleigh; reno; richmond;
    rochester; sacramento; salem; salt lake city; san antonio; santa fe; savannah; spokane; springfield; st. louis;
    st. paul; syracuse; tallahassee; tampa; topeka; trenton; tucson; tulsa; wichita; halifax; hamilton; regina;
    saskatoon; st. john's; quebec city; adelaide; cairns; geelong; newcastle; dunedin; aberdeen; dundee; swansea;
    bradford; sheffield; southampton; portsmouth; plymouth; norwich; cambridge; bath; exeter; inverness; galway;
    rīga; vilnius; varşova; viyana; atina; lefkoşa; diyarbakır; bursa; adana; antalya; gaziantep; konya; trabzon;
    quetta; peshawar; multan; faisalabad; amritsar; patna; lucknow; bhopal; indore; kochi; guwahati; ranchi;
    chattogram; chittagong; sylhet; khulna; rajshahi; penang; george town; johor bahru; ipoh; cebu; davao;
    zamboanga; baguio; medan; makassar; semarang; yogyakarta; đà nẵng; cần thơ; hải phòng; mombasa; kisumu;
    nakuru; kaduna; enugu; port harcourt; benin city; kumasi; bulawayo; mutare; bloemfontein; gqeberha; polokwane
    """.casefold()
)
"""Folded names of towns that open datelines, besides those of :mod:`~newsparse.fields._people.places`."""

COUNTED = frozenset("एक दो तीन चार पांच पाँच छह सात आठ नौ".split())
"""Numbers in words before a month, as the Hindi agencies print them: “चार मार्च”."""

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
    icymi; spoilers; spoiler; tldr; lgbtq; lgbt; nasa; unicef; unesco; hamas; hezbollah; amazon; google; apple;
    brexit; maga; tiktok; netflix; opec; imf; fda; cdc; epa; irs; dhs; doj; nypd; lapd; ioc;
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
