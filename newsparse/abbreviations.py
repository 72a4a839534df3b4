"""Abbreviations: full stops that end no sentence.

*Bound* ones always have their word after them ("Mr.", "Dr.", "z. B.", "ул."); *loose* ones may end a
sentence too ("p.m.", "U.S.", "Inc.", initials).
"""

from __future__ import annotations

import re

_BOUND = frozenset(
    """
    mr mrs ms mx messrs dr drs prof profs st sts ste mt ft rev msgr hon pres gov sen rep reps
    lt col gen maj capt cpt cmdr adm sgt cpl pvt insp supt amb atty vs cf approx est figs
    vol vols nos eds feb aug sept oct nov dec e.g i.e viz
    z.b u.a d.h bzw ca ggf sog evtl inkl exkl zzgl mio mrd tsd nr hr frl hrsg bspw
    vgl dipl ing dipl.-ing geb verh gest
    mm mme mlle mlles dr mgr av bd janv févr juil déc p.ex
    sr sra srta sres dña dn ud uds ee uu lic ing arq gral cnel pág págs núm aprox tel avda
    sig sigg sig.ra dott dott.ssa avv sen geom rag pag ecc
    exmo exma prof.ª av
    dhr mevr mw drs jhr bijv
    hr frk kl nr f.eks bl.a s.k t.ex d.v.s dvs jf
    ul św ks inż mgr hab prof płk gen kpt tzw tzn m.in nr
    ул просп пл кв гг им стр рис т.е т.к т.н п.п напр акад проф доц тов млн
    млрд тыс обл
    κα κος δρ π.χ αρ
    doç yrd
    ths tp gs pgs
    """.split()
)
_LOOSE = frozenset(
    """
    p.m a.m p.a u.s u.k u.n e.u d.c u.s.a n.y l.a b.c a.d ph.d m.d b.a m.a m.p jr snr inc ltd co corp
    bros plc llc etc no op dept assn ave blvd rd sq min max jan mar apr jun jul usw etc ecc osv m.v
    u.v.m s.a s.l s.p.a s.r.l c.v a.c d.c ee.uu aa.vv itd itp др пр т.п г
    """.split()
)
_LAST = re.compile(r"(?:^|[\s(\[\"'“„«‘])([^\s(\[\"'“„«‘]{1,12})\.$")
_DOTTED = re.compile(r"[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+")
_LOOKED_AT = 14


def is_bound(text: str) -> bool:
    """Whether a text ends with an abbreviation that stands before its word ("Mr.", "ул.")."""
    return _last(text) in _BOUND


def is_abbreviated(text: str) -> bool:
    """Whether a text ends with any abbreviation, or with an initial ("J.", "p.m.", "U.S.")."""
    last = _last(text)
    if not last:
        return False
    return (
        last in _BOUND
        or last in _LOOSE
        or (len(last) == 1 and last.isalpha())
        or _DOTTED.fullmatch(last) is not None
    )


def _last(text: str) -> str:
    """The last word of a text that ends with a full stop, case folded, without the stop."""
    if text[-1:] != ".":
        return ""
    match = _LAST.search(text[-_LOOKED_AT:])
    return match[1].casefold() if match else ""
