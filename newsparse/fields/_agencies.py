"""Who is an organisation: the names and words that credits and bylines share.

Tables to extend: :data:`AGENCIES` holds whole names, :data:`ORGANISATION_WORDS` words that only
organisations carry, :data:`PARTICLES` the lower-case words inside people's names. All are folded
as :func:`folded` does.
"""

from __future__ import annotations

import re

from newsparse.fields._tables import phrases, words

NEWS_AGENCIES = phrases(
    """
    aap; adn; adnkronos; afp; agence france-presse; agence france presse; agerpres; anadolu;
    anadolu agency; anadolu ajansı; anp; ansa; ap; apa; associated press; the associated press;
    ats; australian associated press; belga; bloomberg; bloomberg news; canadian press;
    the canadian press; cna; cp; ctk; čtk; deutsche presse-agentur; dpa; dpa-infocom; efe; epa;
    epa-efe; epd; europa press; ians; interfax; irna; isna; itar-tass; jiji; jiji press;
    keystone-sda; kna; kyodo; kyodo news; lusa; mti; ntb; pa; pa media; pa news agency; pap;
    press association; press trust of india; pti; reuters; thomson reuters; ria novosti; ritzau;
    sana; sda; sid; sputnik; stt; tanjug; tass; tt; ukrinform; united press international; upi;
    xinhua; xinhua news agency; yonhap; yonhap news; agencia efe; agenzia ansa; bernama; antara
    """
)
"""Agencies that write news."""

AGENCIES = NEWS_AGENCIES | phrases(
    """
    abaca; action images; action plus; aflo; alamy; alamy live news; alamy stock photo; allstar;
    avalon; backgrid; barcroft; barcroft media; bbc; bpi; bridgeman; camera press; caters;
    channel 4; cnn; cnp; colorsport; contour; contrasto; corbis; cover images; ddp; disney; esa;
    everett; everett collection; eyevine; facebook; flickr; gamma-rapho; getty; getty images;
    guardian; guardian design; guardian graphics; hbo; hollandse hoogte; hulton; hulton archive;
    icon sportswire; imago; imago images; imaginechina; instagram; istock; istockphoto; itv;
    keystone; kobal; laif; landov; lapresse; lehtikuva; magnum; magnum photos; maxar;
    maxar technologies; mediapunch; mirrorpix; nasa; nbc; netflix; newscom; noaa; ntb scanpix;
    nurphoto; observer; offside; panos; panos pictures; pexels; photothek; picture alliance;
    picture-alliance; pixabay; planet labs; polaris; popperfoto; redux; rex; rex features;
    ritzau scanpix; scanpix; shutterstock; sipa; sipa press; sipa usa; sky news; sky sports;
    solent; splash; splash news; swns; the guardian; the observer; tiktok; twitter; unsplash; vcg;
    vii; wikimedia; wikimedia commons; wireimage; youtube; zuma; zuma press; zuma wire
    """
)
"""News agencies, and what else stands in a picture's credit for its source."""

NOT_NAMES = phrases(
    """
    archive; file; file photo; handout; n/a; no credit; pool; pr; pr handout; pr image; publicity;
    publicity image; screengrab; screenshot; stringer; supplied; unattributed; unknown; various
    """
)
"""What stands in a name's place in a credit and names neither person nor organisation."""

ORGANISATION_WORDS = words(
    """
    academy ag agence agencia agency agentur agenzia airlines alliance archiv archive archives army
    assembly associates association authority ballet bbc bibliothek bureau chronicle cinema co collection
    collections college commission committee commons company corp corporation council department
    design diocese enterprises entertainment feature features federation film films forum
    foundation fund galerie gallery gazette getty gmbh government graphics group guardian herald images inc
    industries institut institute international journal labs library limited llc ltd magazine media
    ministry museum nachrichten network networks news newspapers observatory office opera orchestra
    organisation organization parliament partners photo photography photos photothek pictures pix
    plc police presidency press productions project publishing radio records redaktion reuters
    school service services shutterstock society sport sports stadium stock studio studios team
    technologies telegraph television theatre theater times tribune trust tv uk union universität
    université universidad university verlag wire zeitung zoo
    """
)
"""Words that mark a name as that of an organisation."""

PARTICLES = words(
    """
    af al ap av bat ben bin bint da dal das de del della den der di do dos du e el ibn la las le
    los san ten ter 't van von y zu zum zur
    """
)
"""Lower-case words that stand inside people's names."""

_HEADS = re.compile(
    r"(?:the )?(?:department|ministry|office|bureau|university|museum|institute|library|royal|"
    r"national|friends|bank|city|state|kingdom|republic|society|school|college|centre)\b",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"[\w-]{2,40}(?:\.[a-z]{2,10}){1,2}", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}")
_QUALIFIER = re.compile(r" (?:photo|photos|images|image|wire|file|pool|archive)$")


def folded(name: str) -> str:
    """A name for look-up: case and white space folded, a comma or full stop at its end dropped."""
    return " ".join(name.casefold().split()).rstrip(".,")


def is_agency(name: str) -> bool:
    """Whether this is a known agency, stock house or picture source: ``Reuters``, ``AP Photo``."""
    name = folded(name)
    return name in AGENCIES or _QUALIFIER.sub("", name, count=1) in AGENCIES


def is_organisation(name: str) -> bool:
    """Whether this reads as the name of an organisation and not of a person.

    It is a known agency, holds a word of :data:`ORGANISATION_WORDS`, is an acronym or a domain,
    opens with “The”, or holds “of” or “for” (``Bank of Larke``).
    """
    if is_agency(name):
        return True
    words = folded(name).split()
    if not words:
        return False
    if words[0] == "the" or _ACRONYM.fullmatch(name) or _DOMAIN.fullmatch(name):
        return True
    return any(word.strip("()’'.,") in ORGANISATION_WORDS for word in words) or bool(
        {"of", "for"} & set(words[1:])
    )


def opens_organisation(name: str) -> bool:
    """Whether it opens as names do that hold “and” (``Ministry of Health and Care``)."""
    return _HEADS.match(name) is not None
