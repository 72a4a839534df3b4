"""Quotations: a quotation that stands apart, and whom it is attributed to where that is printed."""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from newsparse.abbreviations import is_bound
from newsparse.fields._words.plain import entries, entry
from newsparse.fields._words.tables import words
from newsparse.shape import UNSPACED, ends_sentence

MAX_QUOTATION = 2000
"""Longer texts are no quotations that stand apart."""
MAX_ATTRIBUTION = 140
"""Longer texts are no attributions."""

_PAIRS = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’",
    "‚": "‘’",
    '"': '"',
    "「": "」",
    "『": "』",
    "《": "》",
    "〝": "〟",
    "＂": "＂",
}
"""Quotation marks that open, and those that may close what they opened."""
_MARKS = frozenset("".join(_PAIRS) + "".join(_PAIRS.values())) - {"’", "‘", "‚"}
_LONG_DASH = "—–―‒−─"
_DASH = f"-{_LONG_DASH}"
_AFTER = re.compile(
    rf"\s*(?:[.,!?…]\s*)?(?P<mark>[{_LONG_DASH}]{{1,3}}|(?<=\s)--?(?=\s)|^--?\s|[(（/|]|[,，]|:)?\s*"
)
_CLOSERS = {"(": ")", "（": "）"}
_NAMING = ("・", "·", "さん", "氏", "先生", "씨")
_DASHED = re.compile(
    rf"(?P<text>.*[.!?…。！？।؟\"”»“’」』])\s{{0,3}}[{_LONG_DASH}]{{1,3}}\s?(?P<by>[^{_DASH}\"“”„«»].*)"
)
_INTRODUCED = re.compile(r"(?P<by>[^:：\"“”„«»「」]{3,80})\s?[:：]\s?(?=[\"“”„«»‘‚「『])")
_WORD = re.compile(r"\S+")
_UNSPACED = re.compile(f"[{UNSPACED}\uac00-\ud7a3]")
_MOST_WORDS = 12
_MOST_WORDS_OF_NAME = 7
_MOST_WORDS_BEFORE = 4
_MOST_SIGNS = 40
_MOST_SIGNS_OF_NAME = 10
_LONGEST_ABBREVIATION = 2

# Verbs that an attribution opens with where it stands after a quotation.
_SAYS = """
    says; said; wrote; writes; added; adds; asked; explains; explained; tells; told us; recalls;
    recalled; concludes; according to;
    sagt; sagte; so; schreibt; schrieb; erklärt; erklärte; meint; meinte; erzählt; betont;
    betonte; laut; zitiert von; findet;
    zegt; zei; aldus; schrijft; schreef; vertelt; stelt; volgens; säger; sa; skriver; berättar;
    menar; enligt; sier; sa; forteller; ifølge; mener; siger; sagde; fortæller; skriver; udtaler;
    segir; sagði; sanoo; sanoi; kertoo; kirjoittaa; toteaa; ütleb; ütles; saka; teica; sako; sakė;
    teigia;
    dit; disait; a dit; a déclaré; déclare; explique; a expliqué; affirme; raconte; confie; écrit;
    selon; témoigne; assure; souligne; résume; d'après; dice; dijo; afirma; afirmó; asegura;
    explica; explicó; señala; cuenta; según; escribe; diu; va dir; segons; dixo; diz; disse;
    afirma; afirmou; conta; explica; segundo; escreveu; declara; ha detto; dichiara; afferma;
    spiega; racconta; secondo; ha dichiarato; ha spiegato; scrive; spune; a spus; a declarat;
    declară; potrivit; afirmă; explică;
    λέει; είπε; δήλωσε; τόνισε; σύμφωνα με; diyor; dedi; diye konuştu; söyledi; anlatıyor; thotë;
    tha; deyir;
    говорит; сказал; сказала; рассказал; рассказала; пишет; написал; заявил; заявила; считает;
    отметил; по словам; пояснил; каже; сказав; сказала; розповів; розповіла; пише; заявив;
    заявила; зазначив; кажа; сказаў; казва; каза; заяви; обясни; вели; рече; каже; рекао; рекла;
    изјавио; kaže; rekao; rekla; izjavio; izjavila; pojašnjava; ističe; pravi; je dejal; je
    dejala; je povedal; mówi; powiedział; powiedziała; twierdzi; pisze; podkreśla; dodaje;
    zdaniem; říká; řekl; řekla; uvedl; uvedla; dodal; podle; hovorí; povedal; povedala; uviedol;
    podľa; mondja; mondta; írta; szerint; nyilatkozta;
    אומר; אומרת; אמר; אמרה; כתב; قال; قالت; يقول; تقول; كتب; أضاف; بحسب; گفت; می گوید; گفته; نوشت;
    کہا; कहते हैं; कहा; ने कहा; বলেন; বললেন; சொல்கிறார்; nói; cho biết; chia sẻ; theo; kata; ujar;
    tutur; menurut; ucap; sabi ni; ayon kay; alisema; anasema; sê; volgens; dywedodd; meddai;
    dúirt; arsa
"""
_LONGEST_VERB = 3
_PARTICLES = words(
    """
    af al ap av bat ben bin bint da dal das de del della den der di do dos du e el ibn la las le los
    o san ten ter van von y zu zum zur de’ d’
    """
)
# What brackets alone hold below a picture, and not below a quotation.
_CREDITS = words("images image photo photos wire media pool handout archive supplied press agency")


@frozen
class Attributed:
    """A quotation and whom it is attributed to.

    :param text: the quotation as printed, with its quotation marks.
    :param attribution: whom, as printed: name, and role or place if they stand there; without the
        dash, bracket or verb of saying before it.
    """

    text: str
    attribution: str


def split_attribution(text: str) -> Attributed | None:
    """A quotation that stands apart, and its attribution; ``None`` where there is none of both.

    Reads ``“We lost it all.” — Ada Ritt, mayor of Larke``, ``„Alles weg“ (Ada Ritt)``,
    ``« Tout perdu », dit Ada Ritt``, ``「全部なくした」　リット・アダさん``, ``Ada Ritt: “All lost”``,
    and, of text without marks, ``We lost it all. — Ada Ritt``. Prose with quotations inside is none:
    the marks must hold all but the attribution, and this be a name with at most a role.

    :param text: a quotation's whole text, of at most :data:`MAX_QUOTATION` characters.
    :return: both stand in ``text``.
    """
    text = text.strip()
    if len(text) > MAX_QUOTATION:
        return None
    end = _end_of_quotation(text)
    if end is not None:
        by = _attribution_after(text[end:])
        return Attributed(text[:end], by) if by else None
    return _introduced(text) or _dashed(text)


def parse_attribution(text: str) -> str | None:
    """Whom a line of its own attributes a quotation above it to: ``— Ada Ritt, mayor``, ``dit Ada
    Ritt``, ``(Ada Ritt)``; ``None`` where it does not show that it does.

    :return: the name with its role, as printed, without what shows it.
    """
    text = text.strip()
    if len(text) > MAX_ATTRIBUTION or not text:
        return None
    if (
        text[0] not in _DASH
        and text[0] not in _CLOSERS
        and not (text[0].isalpha() and _verb_end(text))
    ):
        return None
    by = _attribution_after(text)
    if by is None or (text[0] in _CLOSERS and _is_aside(by)):
        return None
    if _is_unspaced(by):
        return by
    # Speech opens with a dash too: “– Ja, sicher”.
    name = _name_of(by)
    return by if len(name) > 1 and _are_capital(name) else None


def _is_aside(text: str) -> bool:
    """Whether what brackets alone hold is a credit or a note rather than a name."""
    if set(":/：") & set(text) or text.rsplit(maxsplit=1)[-1].casefold() in _CREDITS:
        return True
    return _is_unspaced(text) and not any(sign in text for sign in _NAMING)


@cache
def _says() -> frozenset[str]:
    return entries(_SAYS)


def _end_of_quotation(text: str) -> int | None:
    """Where the quotation that opens a text ends; ``None`` where it does not open with one, or
    another quotation follows.
    """
    closing = _PAIRS.get(text[:1])
    if closing is None:
        return None
    depth = 0
    for place, char in enumerate(text):
        if place and char in closing and not _is_apostrophe(text, place):
            depth -= 1
            if depth == 0:
                return place + 1 if _MARKS.isdisjoint(text[place + 1 :]) else None
        elif char == text[0]:
            depth += 1
    return None


def _is_apostrophe(text: str, place: int) -> bool:
    return text[place] in "’‘" and text[place + 1 : place + 2].isalpha()


def _attribution_after(text: str) -> str | None:
    """The name in what follows a quotation, by what stands between."""
    if not text or len(text) > MAX_ATTRIBUTION:
        return None
    match = _AFTER.match(text)
    rest = text[match.end() :].strip() if match else text
    mark = match["mark"] if match else None
    if mark in _CLOSERS:
        if not rest.rstrip(".").endswith(_CLOSERS[mark]):
            return None
        return _named(rest.rstrip(".")[:-1].strip(), most=_MOST_WORDS_OF_NAME, capital=False)
    verb = _verb_end(rest)
    if verb:
        return _named(rest[verb:].lstrip(" :,"), most=_MOST_WORDS_OF_NAME)
    if mark is not None and mark[0] in _DASH:
        return _named(rest, most=_MOST_WORDS_OF_NAME)
    # A headline may quote too: “‘All lost’: Larke mourns”. Behind a comma, a colon or nothing the
    # name must be short and all there is, and nothing may be glued on to the mark.
    if mark is None and not (text[0].isspace() and (len(rest.split()) > 1 or _is_unspaced(rest))):
        return None
    if mark is None and rest[:1].islower():
        return None
    if mark == ":" and len(rest.split()) > _MOST_WORDS_BEFORE:
        return None
    return _named(rest, most=_MOST_WORDS_BEFORE, signs=_MOST_SIGNS_OF_NAME)


def _is_unspaced(text: str) -> bool:
    return _UNSPACED.search(text) is not None


def _verb_end(text: str) -> int:
    """Where a verb of saying that opens a text ends; 0 where it opens with none."""
    ends = [match.end() for match in _WORD.finditer(text[:MAX_ATTRIBUTION])][:_LONGEST_VERB]
    found = [end for end in ends if entry(text[:end]) in _says()]
    return found[-1] if found and found[-1] < len(text) else 0


def _named(text: str, *, most: int, signs: int = _MOST_SIGNS, capital: bool = True) -> str | None:
    """The text if it is a name, with a role behind a comma; no sentence.

    :param most: the words that the name may have.
    :param signs: the characters that it may have in a script without spaces.
    :param capital: whether all its words must be capitalised, but for particles.
    """
    text = text.strip(" \t\n" + _DASH)
    if not any(map(str.isalpha, text)) or not _MARKS.isdisjoint(text) or "@" in text:
        return None
    if is_bound(text) or (ends_sentence(text) and not _ends_abbreviated(text)):
        return None
    if _is_unspaced(text):
        return text if len(text) <= signs else None
    name = _name_of(text)
    if len(text.split()) > _MOST_WORDS or not 1 <= len(name) <= most:
        return None
    if capital:
        return text if _are_capital(name) else None
    return text if any(word[:1].isupper() for word in name) or not text.islower() else None


def _name_of(text: str) -> list[str]:
    """The words before a comma or bracket."""
    return re.split(r"[,;(،]", text, maxsplit=1)[0].split()


def _are_capital(names: list[str]) -> bool:
    """Whether words are those of a name: capitalised where their script can, but for particles."""
    if not names or (len(names) == 1 and names[0].casefold() in _PARTICLES):
        return False
    return all(
        (word[:1].isalpha() and not word[:1].islower()) or word.casefold() in _PARTICLES
        for word in names
    )


def _ends_abbreviated(text: str) -> bool:
    last = text.rstrip(".").split()[-1:]
    return text.endswith(".") and bool(last) and len(last[0]) <= _LONGEST_ABBREVIATION


def _introduced(text: str) -> Attributed | None:
    """``Ada Ritt: “We lost it all”``, ``Says Ada Ritt: “We lost it all”``."""
    match = _INTRODUCED.match(text)
    if match is None or _end_of_quotation(text[match.end() :]) != len(text) - match.end():
        return None
    by = match["by"].strip()
    by = by[_verb_end(by) :].strip()
    names = _name_of(by)
    if not 2 <= len(names) <= _MOST_WORDS_BEFORE or not _are_capital(names):
        return None
    return Attributed(text[match.end() :], by)


def _dashed(text: str) -> Attributed | None:
    """``We lost it all. — Ada Ritt``."""
    match = _DASHED.fullmatch(text)
    if match is None or len(match["by"]) > MAX_ATTRIBUTION or not _MARKS.isdisjoint(match["text"]):
        return None
    by = _named(match["by"], most=_MOST_WORDS_OF_NAME)
    if by is None or len(_name_of(by)) < 2:
        return None
    return Attributed(match["text"].strip(), by)
