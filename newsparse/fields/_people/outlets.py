"""Outlets that bylines name after, or instead of, a person. A table to extend."""

from __future__ import annotations

import re

from newsparse.fields._credits.agencies import folded
from newsparse.fields._people.givennames import GIVEN
from newsparse.fields._words.tables import phrases, words

_MOST_PAPER_WORDS = 5
_CAMEL = re.compile(r"[a-z]{3,8}[A-Z][^\W\d_]{2,20}")

OUTLETS = phrases(
    """
    abc news; abc radio; al jazeera; aljazeera; associated press; axios; bbc; bbc news; bbc sport; bbc weather; bbc world
    service; bbc wales; bbc scotland; bbc verify; bbc africa; bbc arabic; bbc mundo; bbc hindi; bloomberg; bloomberg
    news; bloomberg opinion; business insider; buzzfeed news; cbc; cbc news; cbc sports; cbs news; channel 4 news;
    channel news asia; cna; cnbc; cnn; cnn business; cnn sport; cp24; ctv news; deutsche welle; dw; espn; euronews; financial
    times; forbes; fox business; fox news; fox news digital; fox sports; france 24; france info; franceinfo; gb news; global
    news; huffpost; itv news; kff health news; local democracy reporting service; mail online;
    mailonline; national post; financial post; nbc news; msnbc; news24; newsweek; new york times; npr; nine news;
    9news; pbs newshour; postmedia; postmedia news; press association; press gazette; propublica; radio free asia; radio
    free europe; reach plc; rfi; rfe/rl; rnz; rnz news; sky news; sky sports; sputnik; south china morning post; talksport;
    the associated press; the athletic; the atlantic; the canadian press; the conversation; the guardian; the hill; the
    independent; the new york times; the new yorker; the sun; the telegraph; the times; the verge; the washington post;
    thomson reuters foundation; usa today; usa today network; usa today sports; us news; vice; voa; voa news; voice
    of america; vox; wall street journal; the wall street journal; washington post; wired; world service; yahoo news; yahoo
    finance; yahoo sports; ard; zdf; ndr; mdr; wdr; swr; rbb; br24; orf; srf; rts; rsi; deutschlandfunk; tagesschau;
    t-online; n-tv; rtl; spiegel; taz; der spiegel; die zeit; le monde; le figaro; le parisien; ouest-france; sud ouest; libération; rtbf; rtve; el
    país; el mundo; rai; rai news; svt; nrk; yle; vrt; tvp; tvn24; bbc news türkçe; ntv; trt; trt haber; nhk; kbs;
    mbc; sbs; ytn; rtl info; nyt; nrc; ndtv; times news network; tnn; et bureau; news18; firstpost; geo news; daily
    nation; g1; uol; vnexpress; tuổi trẻ; thanh niên; dân trí; vietnamnet; znews; người lao động; vov; the star; reuters; xinhua; rappler; antara news
    """.casefold()
)
"""Folded names of outlets and of desks that are known by a name."""

PAPER_ENDS = words(
    """
    advertiser advocate argus bulletin courier courant daily digital dispatch echo enquirer examiner express inquirer
    live mail mercury mirror monitor now observer online post press-herald record sentinel standard star sun today
    voice weekly world zeitung anzeiger tageblatt kurier rundschau tagblatt nachrichten blatt avis avisa avisen tidende
    tidning tidningen dagblad dagbladet posten bladet courant krant sanomat lehti uutiset diario periódico noticias
    jornal notícias diário gazeta folha giornale corriere gazzetta quotidien dépêche gazette wyborcza kurier noviny
    deník denník hírlap ziarul gazetesi haber haberleri вести новости известия правда газета вісник новини
    """.casefold()
)
"""How names of papers (folded) end, beside which people may be called so too."""


_OF_FAMILIES = words("daily live mail now record star sun today voice weekly world online digital")
"""Of :data:`PAPER_ENDS`, family names and words that end other things too."""


def is_paper(name: str, *, sure: bool = False) -> bool:
    """Whether it is a paper by its name, where papers stand: behind a bar or a slash, on a line.

    “Larke Post”, “The Larke Sun”, “detikLarka”; not “Emily Post”.

    :param sure: whether to refuse what may be called so too: behind a comma another person stands
        as often (“Ada Ritt, Mei Sun”).
    """
    parts = name.split()
    if not parts or len(parts) > _MOST_PAPER_WORDS or folded(parts[0]) in GIVEN:
        return False
    if len(parts) == 1:
        return _CAMEL.fullmatch(name) is not None or folded(name) in OUTLETS
    last = folded(parts[-1])
    if sure and (last in _OF_FAMILIES or not all(map(str.isalpha, parts))):
        return False
    return parts[0][0].isupper() and (last in PAPER_ENDS or folded(name) in OUTLETS)
