"""Towns and countries that bylines and datelines name most, in the languages that print them.

A table to extend, folded as ``str.casefold`` does. Names of people too ("Sydney", "Florence") may
stand here: it is asked only where a place may stand.
"""

from __future__ import annotations

from newsparse.fields._words.tables import phrases

PLACES = phrases(
    """
    aarhus; abidjan; abu dhabi; abuja; accra; addis ababa; addis abeba; aden; ahmedabad; aleppo;
    alexandria; algiers; alger; algier; amman; amsterdam; ankara; antananarivo; antwerp; antwerpen; asuncion;
    asunción; athens; athen; athènes; atenas; atene; atlanta; auckland; austin; baghdad; bagdad; baku;
    bali; baltimore; bamako; bangalore; bengaluru; bangkok; bandung; barcelona; basel; basra; beirut;
    beyrouth; beijing; peking; pékin; pekín; pechino; belfast; belgrade; belgrad; beograd; bergen;
    berlin; berlín; berlino; berne; bern; bilbao; bishkek; blantyre; bloemfontein; bogota; bogotá;
    bologna; bombay; bonn; bordeaux; boston; brasilia; brasília; bratislava; brazzaville; bremen;
    brisbane; bristol; brno; brussels; brüssel; bruxelles; brussel; bruselas; bruxelas; bryssel; brussell;
    bucharest; bukarest; bucurești; bucarest; budapest; buenos aires; bujumbura; bulawayo; cairo; kairo;
    le caire; el cairo; il cairo; calgary; canberra; cape town; kapstadt; kaapstad; caracas; cardiff;
    casablanca; chengdu; chennai; chicago; chisinau; chișinău; christchurch; cluj; cologne; köln; colombo;
    conakry; copenhagen; kopenhagen; københavn; copenhague; cork; cotonou; dakar; dallas; damascus;
    damaskus; damas; damasco; dar es salaam; darwin; debrecen; delhi; den haag; the hague; la haye; la haya;
    denver; derry; detroit; dhaka; dili; djibouti; doha; donetsk; dortmund; dresden; dubai; dublin;
    dubrovnik; durban; dushanbe; düsseldorf; edinburgh; edmonton; eindhoven; erbil; essen; espoo; florence;
    florenz; frankfurt; frankfurt am main; freetown; gaborone; gaza; gaza city; gaza-stadt; gdańsk; geneva;
    genf; genève; ginebra; ginevra; ghent; gent; gibraltar; glasgow; graz; guadalajara; guatemala city;
    guangzhou; hamburg; hannover; hanoi; hà nội; harare; havana; la habana; havanna; helsinki; helsingfors;
    ho chi minh city; hobart; hong kong; hongkong; honolulu; houston; hyderabad; ibadan; innsbruck;
    islamabad; istanbul; i̇stanbul; izmir; i̇zmir; jaipur; jakarta; jeddah; jerusalem; jérusalem; jerusalén;
    gerusalemme; johannesburg; joburg; juba; kabul; kaboul; kampala; kano; karachi; katowice; kathmandu; kharkiv;
    kharkov; khartoum; khartum; kiel; kiev; kyiv; kiew; kigali; kingston; kinshasa; klagenfurt; kolkata;
    košice; kraków; krakow; krakau; kuala lumpur; kuwait city; la paz; lagos; lahore; las vegas;
    lausanne; leeds; leicester; leipzig; libreville; liège; lille; lilongwe; lima; limerick; linz; lisbon;
    lisboa; lissabon; lisbonne; liverpool; ljubljana; łódź; lomé; london; londres; londra; londyn; londýn;
    lontoo; los angeles; luanda; lublin; lucknow; lusaka; luxembourg; luxemburg; lviv; lyon; madrid;
    mainz; málaga; malé; malmö; managua; manama; manchester; mandalay; manila; maputo; marrakech; marseille;
    maseru; melbourne; mexico city; ciudad de méxico; mexiko-stadt; mexico; miami; milan; milano;
    mailand; minneapolis; minsk; mogadishu; mombasa; monaco; monrovia; montevideo; montreal; montréal;
    moscow; moskau; moscou; moscú; mosca; moskva; moskwa; mosul; mumbai; munich; münchen; múnich; monaco di
    baviera; muscat; nairobi; nantes; naples; napoli; naypyitaw; new delhi; neu-delhi; nueva delhi; new
    orleans; new york; nova york; nova iorque; nueva york; nowy jork; newcastle; niamey; nice; nicosia;
    nikosia; nottingham; nuremberg; nürnberg; odense; odesa; odessa; oslo; ostrava; ottawa; ouagadougou;
    oxford; palermo; palma; palma de mallorca; panama city; paris; parís; parigi; paryż; pariisi; perth;
    philadelphia; phnom penh; phoenix; pittsburgh; podgorica; port-au-prince; port louis; portland; porto;
    potsdam; poznań; prague; prag; praha; praga; pretoria; pristina; pyongyang; quebec; québec; quito; rabat;
    ramallah; rawalpindi; reykjavik; reykjavík; riga; rijeka; rio de janeiro; riyadh; riad; rome; rom; roma;
    rostov; rotterdam; salzburg; san diego; san francisco; san josé; san juan; san salvador; sana'a; sanaa;
    santiago; santiago de chile; santo domingo; são paulo; sao paulo; sarajevo; seattle; seoul; seúl; sevilla;
    seville; shanghai; shenzhen; singapore; singapur; skopje; sofia; sofía; split; srinagar; st petersburg;
    st. petersburg; st louis; stavanger; stockholm; estocolmo; strasbourg; straßburg; estrasburgo; strasburgo;
    stuttgart; suva; surabaya; sydney; szeged; taipei; tallinn; tampere; tashkent; tbilisi; tegucigalpa; teheran;
    tehran; téhéran; teherán; tel aviv; tel-aviv; thessaloniki; tijuana; tirana; tokyo; tokio; toronto;
    toulouse; trieste; tripoli; trondheim; tunis; túnez; turin; turku; ulaanbaatar; uppsala; utrecht; valencia;
    valletta; vancouver; vatican city; vatikanstadt; venice; venezia; venedig; vienna; wien; vienne; viena;
    vientiane; vilnius; wilno; warsaw; warschau; warszawa; varsovie; varsovia; varsavia; washington; washington dc;
    washington, d.c; washington d.c; wellington; wiesbaden; windhoek; winnipeg; wrocław; wuhan; yangon;
    yaoundé; yerevan; eriwan; york; zagreb; zürich; zurich; zuerich; zurigo
    """
    """
    ; afghanistan; albania; algeria; argentina; armenia; australia; austria; azerbaijan; bahrain; bangladesh;
    belarus; belgium; bolivia; bosnia; brazil; bulgaria; burma; cambodia; cameroon; canada; chad; chile; china;
    colombia; congo; croatia; cuba; cyprus; denmark; ecuador; egypt; england; eritrea; estonia; ethiopia;
    finland; france; georgia; germany; ghana; greece; guatemala; haiti; honduras; hungary; iceland; india;
    indonesia; iran; iraq; ireland; israel; italy; ivory coast; japan; jordan; kazakhstan; kenya; kosovo;
    kuwait; latvia; lebanon; libya; lithuania; malaysia; mali; malta; moldova; mongolia; morocco;
    mozambique; myanmar; namibia; nepal; netherlands; new zealand; nicaragua; niger; nigeria; north korea;
    northern ireland; norway; oman; pakistan; palestine; panama; paraguay; peru; philippines; poland; portugal;
    qatar; romania; russia; rwanda; saudi arabia; scotland; senegal; serbia; sierra leone; slovakia; slovenia;
    somalia; south africa; south korea; south sudan; spain; sri lanka; sudan; sweden; switzerland; syria; taiwan;
    tanzania; thailand; the netherlands; tunisia; turkey; türkiye; uganda; ukraine; united kingdom; uruguay;
    uzbekistan; venezuela; vietnam; wales; yemen; zambia; zimbabwe; california; texas; florida; west bank;
    silicon valley; hollywood; westminster; whitehall; wembley; wimbledon; wall street
    """
    """
    ; москва; санкт-петербург; киев; минск; париж; лондон; берлин; вашингтон; нью-йорк; рим; мадрид; пекин; токио;
    варшава; прага; вена; брюссель; женева; стамбул; анкара; тбилиси; ереван; баку; астана; алматы; ташкент;
    бишкек; душанбе; кишинёв; рига; вильнюс; таллин; хельсинки; екатеринбург; новосибирск; казань; самара; сочи;
    донецк; луганск; харьков; одесса; львов; тель-авив; иерусалим; дамаск; каир; тегеран; київ; харків;
    львів; одеса; дніпро; варшава; вашингтон; брюссель; софия; пловдив; варна; белград; загреб; скопје;
    подгорица; сарајево; београд; нови сад
    ; αθήνα; θεσσαλονίκη; λευκωσία; βρυξέλλες; λονδίνο; παρίσι; βερολίνο; ρώμη; ουάσιγκτον; νέα υόρκη; μόσχα;
    κωνσταντινούπολη; άγκυρα; μαδρίτη
    ; القاهرة; بيروت; دمشق; بغداد; الرياض; جدة; دبي; أبوظبي; عمان; عمّان; رام الله; غزة; القدس; الدوحة; الكويت;
    المنامة; مسقط; صنعاء; عدن; الخرطوم; طرابلس; بنغازي; تونس; الجزائر; الرباط; الدار البيضاء; نواكشوط; باريس;
    لندن; واشنطن; نيويورك; موسكو; برلين; أنقرة; إسطنبول; طهران; تهران; بكين; الإسكندرية; القدس المحتلة; مراكش;
    روما; مدريد; بروكسل; جنيف; اسلام آباد; اسلام‌آباد; کراچی; لاہور; پشاور; کوئٹہ; نئی دہلی; کابل
    ; ירושלים; תל אביב; חיפה; באר שבע; ניו יורק; וושינגטון; לונדון; פריז; ברלין; עזה
    ; नई दिल्ली; दिल्ली; मुंबई; लखनऊ; पटना; जयपुर; भोपाल; कोलकाता; चेन्नई; बेंगलुरु; हैदराबाद; चंडीगढ़; रांची; देहरादून;
    इस्लामाबाद; काठमांडू; वाशिंगटन; लंदन; अहमदाबाद; शिमला; नोएडा; गुरुग्राम; वाराणसी; कानपुर; इंदौर
    ; ঢাকা; কলকাতা; চট্টগ্রাম; সিলেট; রাজশাহী; খুলনা; বরিশাল; দিল্লি; নয়াদিল্লি
    ; சென்னை; மதுரை; கோவை; கொழும்பு; హైదరాబాద్; విజయవాడ; അമരാവതി; తిരుപతി; കൊച്ചി; തിരുവനന്തപുരം; ಬೆಂಗಳೂರು
    ; กรุงเทพฯ; กรุงเทพ; เชียงใหม่; თბილისი; ბათუმი; երևան
    """.casefold()
)
"""Folded names of places."""
