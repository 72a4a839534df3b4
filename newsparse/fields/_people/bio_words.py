"""The words of author biographies."""

from __future__ import annotations

import re

from newsparse.fields._words.tables import words

ABOUT = re.compile(
    r"\W{0,3}(?:about (?:the )?(?:author|writer|contributor|reporter|journalist)s?|about our (?:author|reporter)s?|"
    r"über (?:den autor|die autorin|die autoren|unseren? autor(?:in)?|die redakteurin|den redakteur)|zur person|"
    r"(?:der autor|die autorin|unser autor|unsere autorin)\b|"
    r"(?:à propos (?:de l['’]auteure?|des auteurs)|l['’]auteure? :)|"
    r"(?:sobre (?:el autor|la autora|los autores)|acerca (?:del autor|de la autora))|"
    r"sobre [oa]s? autore?[as]?s?\b|(?:l['’]autore|sull['’]autore|l['’]autrice)\b|over de auteurs?|"
    r"om (?:författaren|forfatteren|skribenten|journalisten)|kirjoittajasta|tietoa kirjoittajasta|"
    r"o (?:autorze|autorce|autorovi|autorce|autoru|autorici)|a szerzőről|despre (?:autor|autoare)|"
    r"(?:об авторе|об авторах)|про автора|за автора|yazar hakkında|σχετικά με τον συντάκτη|"
    r"tentang penulis|về tác giả|عن الكاتب|عن المؤلف|על המחבר|लेखक के बारे में|关于作者|作者简介|作者簡介|筆者紹介|"
    r"著者紹介|プロフィール|저자 소개|글쓴이 소개)",
    re.IGNORECASE,
)
"""What opens a biography by itself."""

IS = words(
    """
    is was ist war est es era è é ser är er on jest był była je byl byla este е є была был is: ia adalah là is, van
    είναι yra ir on isa
    """.casefold()
) - words("a ni on is: is, van")
"""Verbs (folded) that say what someone is; a role must follow."""

DOES = words(
    """
    covers writes reports covered joined edits studied specialises specializes contributes blogs hosts
    schreibt berichtet arbeitet studierte volontierte verantwortet betreut kümmert absolvierte
    écrit couvre travaille collabore dirige escribe cubre trabaja trabajó licenciada licenciado periodista escreve cobre trabalha
    formada formado scrive lavora collabora laureata laureato schrijft werkt skriver jobber arbetar arbejder dækker
    dekker bevakar pisze pracuje zajmuje píše pracuje věnuje ír dolgozik scrie lucrează pišе piše radi пишет работает
    пише працює освещает kirjoittaa työskentelee yazıyor çalışıyor menulis γράφει εργάζεται
    """.casefold()
)
"""Verbs (folded) that say what someone does for a paper."""

REACHED = re.compile(
    r"\b(?:can be (?:reached|contacted)|reach (?:him|her|them) at|email (?:him|her|them) at|"
    r"follow (?:him|her|them) (?:on|at)|follow \w{2,20} on (?:x|twitter)|on twitter:? @|you can (?:follow|email|contact|reach)|"
    r"you can email|contact (?:him|her|them))\b",
    re.IGNORECASE,
)
"""How a biography says where an author is found."""
