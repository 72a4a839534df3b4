"""How papers label and open corrections. Tables to extend.

A row is ``kind: phrase; phrase``; lines that are indented go on with the row above.
"""

LABELS = """
correction: correction; corrections; corrected; correction appended; erratum; errata; retraction;
    correction notice; correction to this article; korrektur; korrekturen; korrekturhinweis;
    berichtigung; richtigstellung; korrigendum; hinweis zur korrektur; correctie; correcties;
    rectificatie; rättelse; korrigering; rättat; rettelse; rettelser; korrigering av feil;
    korrektion; fejlrettelse; leiðrétting; leiðrétt; oikaisu; korjaus; korjattu; parandus;
    õiendus; labojums; kļūdas labojums; pataisymas; klaidos atitaisymas; rectificatif;
    rectification; erratum du; fe de errores; fe de erratas; fe de error; corrección;
    rectificación; correcció; fe d'errades; rectificació; correção; correcção; errata da
    reportagem; retificação; rectificação; erramos; errámos; correzione; rettifica; errata
    corrige; erată; corecție; corectură; rectificare; διόρθωση; διορθωση; korrigjim; ndreqje;
    düzeltme; tekzip; düzeltme ve özür; düzəliş; tuzatish; исправление; исправлено; поправка;
    опровержение; виправлення; виправлено; спростування; выпраўленне; корекция; исправка;
    исправак; ispravak; ispravka; demanti; popravek; sprostowanie; korekta; oprava; opraveno;
    opravené; helyesbítés; helyreigazítás; javítás; შესწორება; ուղղում; түзету; תיקון; תיקון טעות;
    تصحيح; تصويب; اصلاحیه; تصحیح; درستی; सुधार; भूल सुधार; शुद्धि पत्र; शुद्धिपत्र; সংশোধনী;
    সংশোধন; திருத்தம்; సవరణ; തിരുത്ത്; સુધારો; แก้ไขข่าว; แก้คำผิด; đính chính; cải chính;
    koreksi; ralat; pembetulan; pagtutuwid; 更正; 勘误; 勘誤; 更正啟事; 更正启事; 更正啟示; 訂正; 訂正とおわび; お詫びと訂正;
    おわびと訂正; 訂正します; 정정; 바로잡습니다; 정정보도; 바로잡음; 정정합니다; 정정보도문; masahihisho; regstelling; cywiriad;
    ceartúchán; zuzenketa; akats zuzenketa
clarification: clarification; clarifications; clarified; klarstellung; präzisierung; klarstellung
    der redaktion; verduidelijking; verheldering; förtydligande; presisering; præcisering;
    áréttun; täsmennys; täpsustus; precizējums; patikslinimas; précision; précisions;
    clarification de la rédaction; aclaración; aclaraciones; aclariment; precisió; esclarecimento;
    esclarecimentos; clarificação; precisazione; precisazioni; chiarimento; precizare; precizări;
    clarificare; διευκρίνιση; sqarim; açıklama ve düzeltme; dəqiqləşdirmə; уточнение; уточнения;
    уточнення; удакладненне; пояснение; pojašnjenje; pojasnilo; doprecyzowanie; wyjaśnienie
    redakcji; upřesnění; upresnenie; pontosítás; დაზუსტება; ճշտում; הבהרה; توضيح; تنويه; توضیح;
    تنویر; स्पष्टीकरण; ব্যাখ্যা; விளக்கம்; klarifikasi; penjelasan redaksi; làm rõ; 说明与更正; 澄清;
    澄清啟事; お断り; おことわり; 알려드립니다; 반론보도; 바로 알립니다; ufafanuzi; opheldering; argipena
note: editor's note; editors' note; editors note; note from the editor; note from the editors; a
    note to readers; anmerkung der redaktion; anmerkung d. redaktion; anm. d. red.; anm. d.
    redaktion; anm. der redaktion; hinweis der redaktion; hinweis in eigener sache;
    transparenzhinweis; redaktionelle anmerkung; noot van de redactie; naschrift redactie;
    naschrift van de redactie; redactionele noot; redaktionens kommentar; redaktionens anmärkning;
    red. anm.; redaktionens notering; redaksjonens merknad; red. anm; redaktionens bemærkning; athugasemd ritstjórnar; toimituksen huomautus; toimituksen huomio; toimetuse märkus;
    redakcijas piezīme; redakcijos pastaba; note de la rédaction; ndlr; note de l'éditeur;
    nota de la redacción; nota del editor; nota de redacción; nota de la editora; nota de la
    redacció; nota da redação; nota da redacção; nota do editor; nota della redazione; nota
    redazionale; n.d.r.; nota redacției; nota redactiei; n. red.; notă a redacției; σημείωση της
    σύνταξης; σημείωση σύνταξης; shënim i redaksisë; editörün notu; editör notu; redaksiyadan
    qeyd; примечание редакции; от редакции; прим. ред.; примечание; примітка редакції; від
    редакції; заўвага рэдакцыі; бележка на редакцията; напомена редакције; забелешка на
    редакцијата; napomena redakcije; napomena uredništva; opomba uredništva; przypis redakcji; od
    redakcji; przyp. red.; poznámka redakce; pozn. red.; poznámka redakcie; a szerkesztőség
    megjegyzése; szerkesztői megjegyzés; a szerk.; რედაქციის შენიშვნა; խմբագրության կողմից; הערת
    המערכת; הערת העורך; ملاحظة المحرر; ملاحظة التحرير; یادداشت سردبیر; संपादक की टिप्पणी;
    সম্পাদকের নোট; catatan redaksi; catatan editor; lời tòa soạn; lời toà soạn; 编者按; 編者按; 編按; 编按;
    编者注; 編者註; 編集部注; 編集部より; 편집자 주; 편집자주; 편집자 註; maelezo ya mhariri; redakteursnota; redakteur se
    nota; nodyn y golygydd
update: correction and update; this article was updated; this story was updated; änderungshinweis;
    aktualisierungshinweis; 更新履歴; 追記
"""

OPENINGS = """
correction: this article was amended; this article has been amended; this article was corrected;
    this article has been corrected; this story was corrected; this story has been corrected; this
    post has been corrected; this post was corrected; this report has been corrected; this piece
    was amended; this piece has been corrected; this headline was amended; the headline of this
    article was amended; the headline of this article was corrected; this caption was amended;
    this caption has been corrected; this version corrects; this article originally stated; this
    article originally said; this article incorrectly; this story incorrectly; this article
    previously stated; this article previously said; this article initially; this story
    originally; this article misstated; an earlier version of this; an earlier version misstated;
    an earlier version of the; a previous version of this; a previous version of the; a prior
    version of this; an earlier headline; a picture caption in an earlier version; a caption in an
    earlier version; the original version of this; this article has been updated to correct; this
    story has been updated to correct; this story was updated to correct; this article was updated
    to correct; we have corrected this; corrects to; corrects spelling; corrects name; corrects
    day; a correction was made; a correction was appended; a correction has been made; a
    correction has been appended; corrections were made; an error in an earlier version; an
    earlier edition of this; une correction a été apportée; se hizo una corrección; se ha hecho
    una corrección; foi feita uma correção; è stata apportata una correzione; in einer früheren
    version; in einer früheren fassung; in einer ersten version; in einer
    ersten fassung; in einer vorherigen version; in einer älteren version; eine frühere version
    dieses; eine frühere fassung dieses; in der ursprünglichen version; in der ursprünglichen
    fassung; in der ersten version; in einer vorigen version; wir haben den fehler; wir haben dies
    korrigiert; wir haben das korrigiert; wir haben die stelle korrigiert; dieser artikel wurde
    korrigiert; der artikel wurde korrigiert; dieser text wurde korrigiert; in dem artikel hieß es
    zunächst; in diesem artikel hieß es zunächst; in diesem text stand zunächst; in een eerdere
    versie; een eerdere versie van dit; in een vorige versie; in de eerste versie van dit; dit
    artikel is gecorrigeerd; i en tidigare version; i en tidigare publicering; en tidigare version
    av; artikeln har rättats; texten har rättats; artikeln har korrigerats; i en tidligere
    versjon; i en tidligere utgave; en tidligere versjon av; artikkelen er rettet; saken er
    rettet; artikkelen er korrigert; i en tidligere version; en tidligere version af; artiklen er
    rettet; artiklen er blevet rettet; í fyrri útgáfu; fréttin hefur verið leiðrétt; jutun
    aiemmassa versiossa; artikkelin aiemmassa versiossa; aiemmassa versiossa; juttua korjattu;
    juttua on korjattu; artiklit on parandatud; artikli varasemas versioonis; raksta iepriekšējā
    versijā; ankstesnėje straipsnio versijoje; dans une version précédente; dans une précédente
    version; dans une première version; une version précédente de cet; une précédente version de
    cet; une première version de cet; une version antérieure de cet; dans une version antérieure;
    contrairement à ce que nous avons écrit; contrairement à ce que nous écrivions; cet article a
    été corrigé; en una versión anterior; una versión anterior de este; una versión previa de
    este; en una primera versión; en la primera versión de este; una primera versión de este; este
    artículo ha sido corregido; esta noticia ha sido corregida; en una versió anterior; nunha
    versión anterior; uma versão anterior deste; uma versão anterior desta; em uma versão
    anterior; numa versão anterior; versão anterior deste; diferentemente do que foi informado;
    diferentemente do informado; ao contrário do que foi publicado; este texto foi corrigido; esta
    reportagem foi corrigida; in una versione precedente; una versione precedente di questo; in
    una prima versione; una prima versione di questo; questo articolo è stato corretto; într-o
    versiune anterioară; o versiune anterioară a; acest articol a fost corectat; σε προηγούμενη
    έκδοση; προηγούμενη έκδοση του; bu haberin önceki; bu haberin önceki halinde; haberin ilk
    halinde; haberin önceki versiyonunda; в предыдущей версии; в первой версии; в первоначальной
    версии; в более ранней версии; ранее в тексте; в попередній версії; у попередній версії; у
    першій версії; в предишна версия; в по-ранна версия; у ранијој верзији; u ranijoj verziji; u
    prethodnoj verziji; u prvoj verziji; v prejšnji različici; w poprzedniej wersji; we
    wcześniejszej wersji; w pierwotnej wersji; v předchozí verzi; v původní verzi; v dřívější
    verzi; v pôvodnej verzii; v predchádzajúcej verzii; cikkünk korábbi verziójában; a cikk
    korábbi verziójában; a cikk korábbi változatában; cikkünk korábbi változatában; בגרסה קודמת
    של; בגרסה מוקדמת של; في نسخة سابقة من; ورد في نسخة سابقة; در نسخه قبلی این; इस लेख के पिछले
    संस्करण; इस खबर के पिछले संस्करण; versi sebelumnya dari; dalam versi sebelumnya; bài viết
    trước đó; trong phiên bản trước; n vorige weergawe; 'n vorige weergawe; toleo la awali la;
    本文早前版本; 本文早期版本; 此前版本; 本文此前; 較早前版本; 較早版本; 本報道早前版本; 当初の記事; 当初、; この記事の以前の; 以前の記事; 初出時; 記事の一部を訂正;
    이 기사의 이전; 기사의 이전 버전; 앞선 기사
clarification: this article was clarified; this article has been clarified; this story has been
    clarified; this article was updated to clarify; this article has been updated to clarify; this
    story has been updated to clarify; this story was updated to clarify
update: this article was updated; this article has been updated; this story was updated; this
    story has been updated; this post has been updated; this report has been updated; this piece
    has been updated; this is an updated version; dieser artikel wurde aktualisiert; der artikel
    wurde aktualisiert; dieser text wurde aktualisiert; dit artikel is bijgewerkt; dit artikel is
    aangepast; artikeln har uppdaterats; artikeln är uppdaterad; texten har uppdaterats;
    artikkelen er oppdatert; saken er oppdatert; artiklen er opdateret; artiklen er blevet
    opdateret; fréttin hefur verið uppfærð; juttua päivitetty; juttua on päivitetty; cet article a
    été mis à jour; cet article a été modifié; cet article a été actualisé; este artículo ha sido
    actualizado; esta noticia ha sido actualizada; este artículo fue actualizado; esta nota fue
    actualizada; esta nota ha sido actualizada; aquest article s'ha actualitzat; este texto foi
    atualizado; esta notícia foi atualizada; esta reportagem foi atualizada; artigo atualizado;
    questo articolo è stato aggiornato; questo articolo è stato modificato; acest articol a fost
    actualizat; το άρθρο ενημερώθηκε; haber güncellendi; bu haber güncellenmiştir; bu haber
    güncellendi; текст обновлён; текст обновлен; материал обновлен; материал обновлён; новость
    обновлена; матеріал оновлено; текст оновлено; новина оновлена; статията е обновена; tekst
    zaktualizowano; artykuł zaktualizowano; artykuł został zaktualizowany; článek byl
    aktualizován; článek jsme aktualizovali; článok bol aktualizovaný; članak je ažuriran; vijest
    je ažurirana; članek je bil posodobljen; cikkünk frissült; cikkünket frissítettük; cikkünket
    frissítjük; הכתבה עודכנה; تم تحديث هذا المقال; artikel ini telah diperbarui; bài viết đã được
    cập nhật; 本文已更新; 本文更新于; 本文更新於; この記事は更新されました; 記事を更新しました; 기사를 업데이트
"""
