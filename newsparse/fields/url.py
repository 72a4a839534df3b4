"""Addresses: whether one is a web page's, and what is left of it without tracking and mirrors."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from newsparse.fields._words.tables import words

MAX_URL = 4000
"""Longer texts are no addresses."""

_PORTS = {"http": 80, "https": 443}
_TRACKING = words(
    """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid twclid ttclid igshid igsh li_fat_id epik
    mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking __hstc __hssc __hsfp _openstat vero_id vero_conv
    wickedid rb_clickid s_cid s_kwcid ef_id oly_anon_id oly_enc_id sc_cid cmpid cmp ns_mchannel
    ns_source ns_campaign ns_linkname ns_fee at_medium at_campaign at_custom1 at_custom2 at_custom3
    at_custom4 at_link_id at_link_type at_link_origin at_bbc_team at_format at_ptr_name at_ptr_type
    xtor wt_mc wt_zmc wt.mc_id smid guccounter guce_referrer guce_referrer_sig spm ncid ftag srnd
    icid itid intcid intcmp taid tpcc soc_src soc_trk _ga _gl cx_testid cx_testvariant cx_artpos
    ocid cvid ei campaign_id cmp_id ga_source ga_medium ga_campaign sh_kit share_id trk_contact
    trk_msg trk_module trk_sid piwik_campaign pk_campaign pk_kwd pk_source pk_medium mtm_campaign
    mtm_keyword mtm_source mtm_medium mtm_content mtm_cid mtm_group mtm_placement
    """
)
_TRACKING_STARTS = ("utm_", "hsa_", "fb_action_", "fb_ref", "fb_source", "pk_", "sb_campaign")
_AMP_PARAMETERS = {"amp": ("", "1", "true"), "outputtype": ("amp", "valid-amp", "amp-type")}
_AMP_JS = ("usqp", "amp_js_v", "amp_gsa", "amp_ct", "amp_tf", "aoh", "referrer")
_AMP_END = re.compile(r"(?:/amp/?|/amp\.html|\.amp)$|\.amp(?=\.html$)", re.IGNORECASE)
_AMP_CACHE = re.compile(r"[\w-]{1,80}\.cdn\.ampproject\.org|cdn\.ampproject\.org", re.IGNORECASE)
_AMP_CACHE_PATH = re.compile(r"/(?:[acviw]|wp)/(?P<secure>s/)?(?P<rest>[^/].{3,})")
_GOOGLE_AMP = re.compile(r"/amp/(?P<secure>s/)?(?P<rest>[^/]+\.[^/]+/.*)")
_ARCHIVES = re.compile(
    r"/web/[0-9]{4,14}(?:[a-z]{2}_|\*)?/(?P<inner>https?:/{1,2}.+)", re.IGNORECASE
)
_ARCHIVE_HOSTS = frozenset({"web.archive.org", "archive.org", "wayback.archive.org"})
_GOOGLE_HOSTS = re.compile(r"(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")
_HOST = re.compile(r"[^\s/?#@:\[\]%<>\"\\^`{|}_][^\s/?#@:\[\]%<>\"\\^`{|}]{0,252}")
_CONTROLS = re.compile(r"[\x00-\x20\x7f\u2028\u2029]")
_MOST_INNER = 3


def is_web_url(text: str) -> bool:
    """Whether a text is the address of a web page: ``http`` or ``https``, and a host with a dot."""
    return _split(text) is not None


def canonical_url(url: str) -> str | None:
    """The address of a page without what says no more than how a reader came to it, or ``None``.

    Left out are the fragment, tracking parameters (``utm_…``, ``fbclid`` …), user names, and the
    scheme's own port; the host is in lower case. The page's own address is taken out of an archive's,
    a cache's and Google's AMP viewer's; an AMP mark at the end of the path or in the query goes. Hosts
    for telephones (``m.…``) and ``amp.…`` stay: what the page's own is called no rule knows.

    :return: ``None`` where the text is no address of a web page. What is canonical already comes
        back as it is.
    """
    parts = _split(url)
    for _ in range(_MOST_INNER):
        inner = _inner(parts) if parts else None
        if inner is None:
            break
        parts = _split(inner) or parts
    if parts is None:
        return None
    path = _AMP_END.sub("", parts.path) or "/"
    if path != parts.path and parts.path.endswith("/") and not path.endswith("/"):
        path += "/"
    return urlunsplit((parts.scheme, parts.netloc, path, _query(parts.query), ""))


def _split(text: str) -> SplitResult | None:
    """The parts of an address, its scheme, host and port set right."""
    text = text.strip()
    if len(text) > MAX_URL or _CONTROLS.search(text):
        return None
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not host or "." not in host.strip("."):
        return None
    if not _HOST.fullmatch(host) or ".." in host:
        return None
    netloc = host if port is None or port == _PORTS[parts.scheme] else f"{host}:{port}"
    return parts._replace(netloc=netloc)


def _inner(parts: SplitResult) -> str | None:
    """The address of the page that an archive, a cache or a viewer shows."""
    query = f"?{parts.query}" if parts.query else ""
    if parts.netloc in _ARCHIVE_HOSTS and (match := _ARCHIVES.fullmatch(parts.path)):
        scheme, _, rest = match["inner"].partition(":")
        return f"{scheme.lower()}://{rest.lstrip('/')}{query}"
    if _AMP_CACHE.fullmatch(parts.netloc):
        match = _AMP_CACHE_PATH.fullmatch(parts.path)
    elif _GOOGLE_HOSTS.fullmatch(parts.netloc):
        match = _GOOGLE_AMP.fullmatch(parts.path)
    else:
        return None
    if match is None:
        return None
    kept = "&".join(p for p in parts.query.split("&") if p and _name(p) not in _AMP_JS)
    rest = match["rest"]
    return f"http{'s' if match['secure'] else ''}://{rest}{'?' + kept if kept else ''}"


def _query(query: str) -> str:
    """The query without the parameters that track or ask for AMP; order and spelling stay."""
    return "&".join(part for part in query.split("&") if part and not _is_idle(part))


def _is_idle(parameter: str) -> bool:
    name = _name(parameter)
    value = parameter.partition("=")[2].lower()
    if value in _AMP_PARAMETERS.get(name, ()):
        return True
    return name in _TRACKING or name.startswith(_TRACKING_STARTS)


def _name(parameter: str) -> str:
    return unquote(parameter.partition("=")[0]).lower()
