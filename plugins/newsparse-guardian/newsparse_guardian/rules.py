"""The Guardian's rules, by what they find; tried in this order."""

from __future__ import annotations

from newsparse import Label, Rule
from newsparse_guardian.forms import (
    AGO,
    BYLINE,
    CLOCK,
    CREDIT,
    DATE,
    DATE_LINE,
    DAY,
    NAME,
    SHORT_DAY,
    TIME,
    WORKERS,
)

_COUNT = r"\d[\d,]{0,12}"
_HANDLE = r"@\w{2,20}"
_BELOW_BYLINE = rf"{DATE_LINE}|{_HANDLE}"
_ENDED = r"(?: ?Share)?"

_PAGE = [
    Rule(
        "page-title",
        Label.PAGE_TITLE,
        r"(?P<page_title>.{5,300}?)(?: \| [^|]{2,80}){0,2} \| (?:The Guardian|The Observer|theguardian\.com)",
    ),
    Rule("edition", Label.NAVIGATION, r"current edition: \w+(?: edition)?"),
    Rule("edition-start", Label.NAVIGATION, r"current edition:"),
    Rule("breadcrumb", Label.NAVIGATION, r"home [›>](?: .{2,60})?"),
    Rule("copyright", Label.FOOTER, r"© ?\d{4} Guardian News .{5,140}"),
    Rule("acknowledgment", Label.FOOTER, r"Guardian Australia acknowledges .{20,400}"),
]

_PICTURES = [
    # Above the date it is part of the byline, not of a picture.
    Rule("byline-of-pictures", Label.BYLINE, WORKERS, before=DATE_LINE),
    Rule(
        "byline-and-pictures",
        Label.BYLINE,
        rf"(?:(?:words )?by |words: ?)?{BYLINE}{WORKERS}",
        before=_BELOW_BYLINE,
    ),
    Rule("credit", Label.CREDIT, rf"(?P<credit>{CREDIT})"),
    Rule("caption-credit", Label.CAPTION, rf"(?P<caption>.+?) ?\b(?P<credit>{CREDIT})"),
    Rule("credit-of-desk", Label.CREDIT, r"(?-i:Guardian Design(?: Team)?)"),
    Rule(
        "caption-above-credit",
        Label.CAPTION,
        r".{3,600}",
        after="View image in fullscreen|Toggle caption",
        before=CREDIT,
    ),
    Rule("slide-number", Label.CONTROL, r"\d{1,3} ?/ ?\d{1,3}"),
    # Scrapers that break lines at every element part "1/12" and "4/5 stars".
    Rule("slide-number-start", Label.CONTROL, r"\d{1,3}(?: ?/)?", before=r"/(?: ?\d{1,3})?"),
    Rule("slide-number-middle", Label.CONTROL, r"/", before=r"\d{1,3}"),
    Rule("slide-number-end", Label.CONTROL, r"\d{1,3}", after=r"/"),
    Rule("stars", Label.CONTROL, r"(?:[0-5](?: ?/ ?| out of )5 ?stars?\.?|[★☆]{1,5})"),
    Rule("stars-end", Label.CONTROL, r"(?:out of )?stars?", after=r"[0-5]|/ ?5"),
    Rule("rating", Label.CONTROL, r"(?:Star )?rating: [0-5] out of 5 ?(?:stars)?\.?"),
    Rule(
        "video-fallback",
        Label.CONTROL,
        r"Sorry, your browser is unable to play this video\.?|Please upgrade to a modern browser.{0,60}",
    ),
    Rule("listening-time", Label.CONTROL, r"\d{2}:\d{2}:\d{2}"),
]

# "Sun 1 Dec 2024 18.55 CET", often glued to "Last modified on …" and a button.
_DATES = [
    Rule(
        "published-modified",
        Label.DATE,
        rf"(?P<published>{DATE}) ?Last (?:modified|updated) on (?P<modified>{DATE}){_ENDED}",
    ),
    Rule(
        "modified-published",
        Label.DATE,
        rf"(?P<modified>{DATE}) ?First published on (?P<published>{DATE}){_ENDED}",
    ),
    Rule(
        "modified-above-published",
        Label.DATE,
        rf"(?P<modified>{DATE})",
        before=rf"First published on {DATE}{_ENDED}",
    ),
    Rule("first-published", Label.DATE, rf"(?:First )?published on (?P<published>{DATE}){_ENDED}"),
    Rule(
        "last-modified",
        Label.DATE,
        rf"Last (?:modified|updated) on (?P<modified>{DATE}){_ENDED}",
    ),
    # Until 2017 the time, and the words before the second date, came as elements of their own.
    Rule("first-published-start", Label.NOTICE, r"First published on", before=DATE),
    Rule("last-modified-start", Label.NOTICE, r"Last (?:modified|updated) on", before=DATE),
    Rule("first-published-end", Label.DATE, rf"(?P<published>{DATE})", after="First published on"),
    Rule(
        "last-modified-end",
        Label.DATE,
        rf"(?P<modified>{DATE})",
        after="Last (?:modified|updated) on",
    ),
    Rule("time-of-date", Label.DATE, CLOCK, after=DAY),
    Rule(
        "date",
        Label.DATE,
        r"(?:(?:The Guardian|The Observer|guardian\.co\.uk|theguardian\.com), )?"
        rf"(?P<published>{DATE}){_ENDED}",
    ),
    Rule(
        "age",
        Label.NOTICE,
        r"This article is (?:more than|over) (?:\d+|an?|one) (?:day|week|month|year)s?(?: old)?"
        r"|(?:more than|over) (?:\d+|an?|one) (?:day|week|month|year)s? old",
    ),
    Rule("age-start", Label.NOTICE, r"This article is", before=r"(?:more than|over) .{1,20}"),
]

_BYLINES = [
    Rule(
        "byline",
        Label.BYLINE,
        rf"(?:(?:words )?by |words: ?)?{BYLINE}",
        before=_BELOW_BYLINE,
    ),
    Rule(
        "byline-by",
        Label.BYLINE,
        rf"(?:(?:Words|Interviews?|Presented|Introduced|Compiled) )?by:? {BYLINE}"
        r"(?:[.,;]? (?:(?:Photographs|Photography|Illustrations?|Produced|Pictures).{3,120}))?",
    ),
    Rule("byline-source", Label.BYLINE, r"Source: .{2,60}", before=DATE_LINE),
    Rule("by", Label.BYLINE, r"by", before=BYLINE),
    Rule("byline-below-by", Label.BYLINE, BYLINE, after=r"by"),
    Rule("handle", Label.CONTROL, r"@\w{2,20}", after=BYLINE),
]

_LIVE = [
    Rule("entry-time-ago", Label.LIVE_TIME, rf"(?:{AGO}|now) ?(?P<live_time>{CLOCK})"),
    Rule("entry-time", Label.LIVE_TIME, rf"(?:{SHORT_DAY} ?)?(?P<live_time>{CLOCK})"),
    Rule("entry-age", Label.LIVE_TIME, rf"{AGO}|{SHORT_DAY}|(?-i:now)", before=TIME),
    Rule("entry-clock", Label.LIVE_TIME, r"\d{1,2}[.:]\d{2}", after=TIME),
    Rule("video-length", Label.CONTROL, r"\d{1,2}:\d{2}"),
    Rule("live-badge", Label.NOTICE, r"(?-i:LIVE|Live)", before=r"Updated.{0,40}"),
    Rule("updated-ago", Label.NOTICE, rf"(?:Live ?)?Updated ?{AGO}"),
    Rule("updated-at", Label.NOTICE, r"Updated(?: at)? ?\d{1,2}[.:]\d{2}.{0,12}"),
    Rule("updated-start", Label.NOTICE, r"Updated(?: at)?", before=rf"(?:at )?{TIME}|{AGO}"),
    Rule("updated-end", Label.NOTICE, rf"(?:at )?{TIME}|{AGO}", after=r"Updated(?: at)?"),
    Rule(
        "blog-closed", Label.STANDFIRST, r"This (?:live ?)?blog (?:is|has) (?:now )?closed.{0,300}"
    ),
    Rule("pages-of-blog", Label.NAVIGATION, r"\d{1,3} of \d{1,3}"),
    Rule("new-updates", Label.CONTROL, r"\d{1,3} new updates?"),
]

_RELATED = [
    Rule(
        "rich-link",
        Label.RELATED,
        r".{8,250}(?<![.”])",
        before=r"Read more|View gallery",
    ),
    Rule("rich-link-heard", Label.RELATED, r".{8,160}(?<![.”’!?])", before=r"Watch|Listen"),
    Rule("related", Label.RELATED, r"Related: (?P<related>.{8,250}(?<![.”]))"),
    Rule(
        "rich-link-verb",
        Label.CONTROL,
        r"View gallery|Watch|Listen",
        after=r".{8,160}(?<![.”’!?])",
    ),
]

_COMMENTS = [
    Rule("comment-count", Label.COMMENT_COUNT, rf"Comments? ?\((?P<comment_count>{_COUNT})\)"),
    Rule("comments-loading", Label.COMMENTS, r"Comments? ?\(…\)"),
    Rule("comments-start", Label.COMMENTS, r"Comments?", before=rf"\((?:…|{_COUNT})\)|{_COUNT}"),
    Rule(
        "comment-count-below",
        Label.COMMENT_COUNT,
        rf"\(?(?P<comment_count>{_COUNT})\)?(?: {_COUNT})?",
        after=r"Comments?|Share|Prefer the Guardian on Google|Add the Guardian on Google",
    ),
    Rule("share-count", Label.SHARE, rf"{_COUNT}", after=r"Shares"),
    Rule("share-comment-count", Label.COMMENT_COUNT, rf"Share ?(?P<comment_count>{_COUNT})"),
    Rule("comments-loading-below", Label.COMMENTS, r"\(…\)"),
    Rule(
        "premoderated", Label.NOTICE, r"(?:[•*·] ?)?Comments on this (?:piece|article) are.{5,300}"
    ),
]

_SUBJECT = (
    r"(?:article|story|review|obituary|headline|piece|interview|recipe|report|letter|column"
    r"|standfirst|caption|gallery|footnote|subheading|photograph|picture|graphic|text|explainer)"
)
_ENDS = [
    Rule(
        "correction",
        Label.CORRECTION,
        rf"(?:[•*·] ?)?(?P<correction>(?:This|The) {_SUBJECT}\b.{{0,160}}? (?:was|were|has been)"
        r" (?:further )?(?:amended|corrected|updated|edited|added|clarified|removed|changed)"
        r"(?: and (?:amended|corrected|updated|edited|clarified))? on \d.+)",
    ),
    Rule(
        "letters-invitation",
        Label.PROMOTION,
        r"(?:[•*·] ?)?(?:Have an opinion on anything you[’']ve read in|Do you have an opinion on the"
        r" issues raised in) .{5,400}",
    ),
    Rule(
        "letters-address",
        Label.PROMOTION,
        r"(?:[•*·] ?)?(?:Join the (?:debate|conversation) – email guardian\.letters@"
        r"|Read more Guardian letters – click here|Do you have a photo(?:graph)? you[’']d like to share"
        r" with Guardian readers\?).{0,300}",
    ),
    Rule(
        "author-bio",
        Label.AUTHOR_BIO,
        r"[•*·] ?(?P<author_bio>(?-i:[A-ZÀ-Þ]).{3,60} (?:is|are) (?:an? |the )?(?:Guardian|Observer"
        r"|columnist|freelance|journalist|writer|author|professor|former|editor).{0,400})",
    ),
    Rule(
        "bookshop",
        Label.PROMOTION,
        r".{0,300}\b(?:order (?:your|a) copy (?:at|from|for .{1,12} at)|to order a copy,? (?:for .{1,12}"
        r" )?(?:go to|visit)) (?:the )?\W?(?:guardian ?bookshop|bookshop\.theguardian\.com).{0,200}",
    ),
    Rule(
        "newsletter-questions",
        Label.PROMOTION,
        r"If you have any questions or comments about any of our newsletters.{0,120}",
    ),
    Rule(
        "feast",
        Label.PROMOTION,
        r"(?:[•*·] ?)?Discover (?:this|these) recipes? .{5,160}Feast app.{0,120}"
        r"|(?:[•*·] ?)?The Guardian aims to publish recipes for sustainable fish\..{0,120}",
    ),
    Rule(
        "affiliate",
        Label.NOTICE,
        r"(?:The Guardian[’']s (?:product and service reviews are|journalism is) independent\b"
        r"|(?:\*?This|Our) article contains affiliate links|This article contains affiliate links)"
        r".{0,500}",
    ),
]

_NEWSLETTERS = [
    Rule(
        "sign-up", Label.PROMOTION, r"Sign up (?:to|for) .{2,80}", before=r"Free .{0,30}newsletter"
    ),
    Rule("sign-up-start", Label.PROMOTION, r"Sign up (?:to|for)"),
    Rule("sign-up-name", Label.PROMOTION, r".{2,60}", after=r"Sign up (?:to|for)"),
    Rule("newsletter-name", Label.PROMOTION, r"Free \w{3,14}(?: series)? newsletter"),
    Rule("privacy-notice", Label.PROMOTION, r"(?:Sign up)? ?Privacy Notice:(?: .{0,900})?"),
    Rule(
        "privacy-notice-text",
        Label.PROMOTION,
        r"Newsletters may contain (?:info|information) about charities, online ads.{0,900}",
    ),
    Rule("privacy-notice-end", Label.PROMOTION, r"\. We use Google reCaptcha to .{0,200}"),
]

_PROMOTION = [
    Rule("fund", Label.PROMOTION, r"Fund independent journalism with .{3,60}"),
    Rule(
        "epic",
        Label.PROMOTION,
        r"(?:Since you[’']re here ?(?:…|\.\.\.)|(?:…|\.\.\.) ?we(?:[’']ve got| have) a small favour to ask"
        r"|You[’']ve read [\d,]+ (?:Guardian )?articles in the last).{0,1500}"
        r"|Support [Tt]he Guardian (?:today )?from (?:as little as )?.{2,40}"
        r"|If everyone who reads our reporting, who likes it,.{20,200}"
        r"|The Guardian is editorially independent, meaning we set our own agenda.{0,1500}",
    ),
    Rule(
        "epic-signature",
        Label.PROMOTION,
        r"(?:Editor|Editor-in-chief), (?:the )?Guardian(?: US| Australia| Europe)?",
    ),
    Rule(
        "epic-signatory",
        Label.PROMOTION,
        rf"(?-i:{NAME})",
        before=r"(?:Editor|Editor-in-chief), (?:the )?Guardian(?: US| Australia| Europe)?",
    ),
    Rule(
        "support-sum", Label.PROMOTION, r"Support (?:us )?[£$€]\d{1,4} ?(?:/|a |per )month(?:ly)?"
    ),
    Rule(
        "sign-in-gate",
        Label.PROMOTION,
        r"(?:Register|Sign in): it[’']s quick and easy|It[’']s still free to read [–-] this is not a paywall"
        r"|We[’']re committed to keeping our quality reporting open\..{0,400}|I[’']ll do it later"
        r"|Have a subscription\? Made a contribution\? Already registered\?"
        r"|Why register (?:&|and) how does it help\?|How will my information (?:&|and) data be used\?"
        r"|Get help with registering or signing in|Register for free"
        r"|By proceeding, you agree to our terms (?:&|and) conditions\..{0,200}",
    ),
    Rule(
        "embed-consent",
        Label.CONSENT,
        r"Allow .{2,60} content(?: provided by a third party)?\?"
        r"|This article includes content (?:provided by|hosted on) .{10,400}|Allow and continue"
        r"|click [‘'“]Allow and continue[’'”]\.?",
    ),
    Rule(
        "learn-more",
        Label.NOTICE,
        r"Learn more\.?",
        after=r".{0,400}(?:affiliate link|Guardian Labs team)\.",
    ),
    Rule(
        "end-of-link",
        Label.CONTROL,
        r"\.",
        after=r"Learn more|click (?:here|[‘'“]Allow and continue[’'”])",
    ),
    Rule(
        "callout",
        Label.PROMOTION,
        r"Your responses, which can be anonymous, are secure.{20,600}"
        r"|Please share your story if you are 18 or over.{10,200}"
        r"|By submitting your response, you are agreeing.{10,150}"
        r"|This callout is now closed to any further submissions\..{0,200}"
        r"|You can see other Guardian community callouts here.{0,60}"
        r"|The Guardian app has a tool to send tips about stories\..{0,200}"
        r"|If you don[’']t already have the Guardian app, download it.{0,200}"
        r"|If you can safely use the tor network without being observed.{0,200}"
        r"|Finally, our guide at theguardian\.com/tips .{0,150}"
        r"|SecureDrop, instant messengers, email, telephone and post",
    ),
    Rule(
        "podcast-links",
        Label.PROMOTION,
        r"Support The Guardian today: theguardian\.com/\w{2,30}|Archive: .{5,300}",
        after=r"How to listen to podcasts.*|Support The Guardian.*|Sign up.*",
    ),
]

RULES = [
    *_PAGE,
    *_PICTURES,
    *_DATES,
    *_BYLINES,
    *_LIVE,
    *_RELATED,
    *_COMMENTS,
    *_ENDS,
    *_NEWSLETTERS,
    *_PROMOTION,
]
