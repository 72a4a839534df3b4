"""The Guardian's rules, zones, date formats and kinds of page."""

from __future__ import annotations

from newsparse import Kind, KindRule, Label, Rule, Scope, Zone
from newsparse_guardian.forms import BYLINE, CREDIT, DATE, DATE_LINE, TIME

RULES = [
    # A page's title, in scrapes that print it.
    Rule("page-title", Label.PAGE_TITLE, r"(?P<page_title>.{5,300}?)(?: \| [^|]{2,80})? \| The Guardian"),
    # Pictures.
    Rule("caption-credit", Label.CAPTION, rf"(?P<caption>.+?) ?\b(?P<credit>{CREDIT})"),
    Rule("credit", Label.CREDIT, rf"(?P<credit>{CREDIT})"),
    Rule(
        "caption-above-credit",
        Label.CAPTION,
        r".{3,600}",
        after="View image in fullscreen|Toggle caption",
        before=CREDIT,
    ),
    Rule("slide-number", Label.CONTROL, r"\d{1,3} ?/ ?\d{1,3}"),
    # Dates: "Sun 1 Dec 2024 18.55 CET", often glued to "Last modified on …" and a button.
    Rule(
        "published-modified",
        Label.DATE,
        rf"(?P<published>{DATE}) ?Last (?:modified|updated) on (?P<modified>{DATE})(?: ?Share)?",
    ),
    Rule(
        "modified-published",
        Label.DATE,
        rf"(?P<modified>{DATE}) ?First published on (?P<published>{DATE})(?: ?Share)?",
    ),
    Rule("first-published", Label.DATE, rf"(?:First )?published on (?P<published>{DATE})(?: ?Share)?"),
    Rule("last-modified", Label.DATE, rf"Last (?:modified|updated) on (?P<modified>{DATE})(?: ?Share)?"),
    Rule("date", Label.DATE, rf"(?P<published>{DATE})(?: ?Share)?"),
    Rule(
        "age", Label.NOTICE, r"(?:This article is )?(?:more than|over) (?:\d+|an?|one) \w{3,7}(?: old)?"
    ),
    Rule("age-start", Label.NOTICE, r"This article is", before=r"(?:more than|over) .{1,20}"),
    # Bylines.
    Rule("byline", Label.BYLINE, rf"(?:(?:words )?by |words: ?)?{BYLINE}", before=DATE_LINE),
    Rule(
        "byline-by",
        Label.BYLINE,
        rf"(?:(?:Words|Interviews?|Presented|Introduced|Compiled) )?by:? {BYLINE}"
        r"(?:[.,;]? (?:(?:Photographs|Photography|Illustrations?|Produced|Pictures).{3,120}))?",
    ),
    Rule("by", Label.BYLINE, r"by", before=BYLINE),
    Rule("byline-below-by", Label.BYLINE, BYLINE, after=r"by"),
    Rule("handle", Label.CONTROL, r"@\w{2,20}", after=BYLINE),
    # Live blogs.
    Rule("entry-time", Label.LIVE_TIME, TIME),
    Rule(
        "entry-age",
        Label.LIVE_TIME,
        r"\d{1,3} ?[smhd] ago|(?-i:now)",
        before=TIME,
    ),
    Rule("entry-clock", Label.LIVE_TIME, r"\d{2}:\d{2}", after=TIME),
    Rule("updated-ago", Label.NOTICE, r"Updated \d{1,3} ?\w{1,7} ago"),
    Rule("updated-at", Label.NOTICE, r"Updated(?: at)? \d{1,2}[.:]\d{2}.{0,12}"),
    Rule("updated-at-start", Label.NOTICE, r"Updated(?: at)?", before=rf"(?:at )?{TIME}"),
    Rule("pages-of-blog", Label.NAVIGATION, r"\d{1,3} of \d{1,3}"),
    Rule("new-updates", Label.CONTROL, r"\d{1,3} new updates?"),
    # Teasers of other articles between paragraphs.
    Rule("rich-link", Label.RELATED, r".{8,250}(?<![.”])", before=r"Read more"),
    # Comments and other ends of an article.
    Rule("comment-count", Label.COMMENT_COUNT, r"Comments? ?\((?P<comment_count>[\d,]{1,9})\)"),
    Rule("comments-loading", Label.COMMENTS, r"Comments? ?\(…\)"),
    Rule("comments-start", Label.COMMENTS, r"Comments?", before=r"\((?:…|[\d,]{1,9})\)"),
    Rule(
        "comment-count-below",
        Label.COMMENT_COUNT,
        r"\(?(?P<comment_count>\d{1,3}(?:,?\d{3})?)\)?",
        after=r"Comments?|Share|Prefer the Guardian on Google|Add the Guardian on Google",
    ),
    Rule("comments-loading-below", Label.COMMENTS, r"\(…\)"),
    Rule(
        "correction",
        Label.CORRECTION,
        r"(?:[•*·] ?)?(?P<correction>(?:This|The) (?:article|story|review|obituary|headline|piece"
        r"|interview|recipe|report|letter|column|standfirst|caption)\b.{0,160}? (?:was|were)"
        r" (?:amended|corrected|updated|edited|further amended|clarified) on .+)",
    ),
    Rule(
        "letters-invitation",
        Label.PROMOTION,
        r"(?:[•*·] ?)?(?:Have|Do you have) an opinion on .{5,120}\?.{0,400}",
    ),
    Rule(
        "author-bio",
        Label.AUTHOR_BIO,
        r"[•*·] ?(?P<author_bio>(?-i:[A-ZÀ-Þ]).{3,60} (?:is|are) (?:an? |the )?(?:Guardian|Observer"
        r"|columnist|freelance|journalist|writer|author|professor|former|editor).{0,400})",
    ),
    Rule("sign-up", Label.PROMOTION, r"Sign up (?:to|for) .{2,80}", before=r"Free .{0,30}newsletter"),
    Rule("sign-up-start", Label.PROMOTION, r"Sign up (?:to|for)"),
    Rule("sign-up-name", Label.PROMOTION, r".{2,60}", after=r"Sign up (?:to|for)"),
    Rule("privacy-notice", Label.PROMOTION, r"(?:Sign up)? ?Privacy Notice: .{0,900}"),
    Rule("fund", Label.PROMOTION, r"Fund independent journalism with .{3,60}"),
    Rule("edition", Label.NAVIGATION, r"current edition: \w+(?: edition)?"),
    Rule("copyright", Label.FOOTER, r"© ?\d{4} Guardian News .{5,140}"),
    Rule("newsletter-name", Label.PROMOTION, r"Free \w{3,14}(?: series)? newsletter"),
    Rule("listening-time", Label.CONTROL, r"\d{2}:\d{2}:\d{2}|\d{1,2}:\d{2}"),
    Rule(
        "affiliate",
        Label.NOTICE,
        r"(?:The Guardian[’']s journalism is independent\. We will|This article contains affiliate"
        r" links).{10,500}",
    ),
    Rule("premoderated", Label.NOTICE, r"(?:[•*·] ?)?Comments on this (?:piece|article) are.{5,300}"),
    Rule(
        "epic",
        Label.PROMOTION,
        r"(?:Since you[’']re here ?…|… ?we(?:[’']ve got| have) a small favour to ask).{0,1500}"
        r"|Support [Tt]he Guardian (?:today )?from (?:as little as )?.{2,40}"
        r"|If everyone who reads our reporting, who likes it,.{20,200}",
    ),
    Rule(
        "embed-consent",
        Label.CONSENT,
        r"Allow .{2,60} content(?: provided by a third party)?\?"
        r"|This article includes content (?:provided by|hosted on) .{10,400}|Allow and continue"
        r"|click [‘'“]Allow and continue[’'”]",
    ),
    Rule(
        "secure-form",
        Label.PROMOTION,
        r"Your responses, which can be anonymous, are secure.{20,600}"
        r"|Please share your story if you are 18 or over.{10,200}"
        r"|By submitting your response, you are agreeing.{10,150}"
        r"|This callout is now closed to any further submissions\..{0,200}",
    ),
    Rule("acknowledgment", Label.FOOTER, r"Guardian Australia acknowledges .{20,400}"),
]

_PROMOTION_OPENING = r"Sign up.*|Free .{0,30}newsletter|.{0,60}newsletter.{0,60}|Get .{3,80}|.{3,60}"

ZONES = [
    Zone(
        "newsletter",
        Label.PROMOTION,
        start=r"skip past .{3,40}",
        end=r"after .{3,20}(?:promotion|form|signup)",
        reach=24,
        prose=4,
        opening=_PROMOTION_OPENING,
    ),
    Zone(
        "newsletter-form",
        Label.PROMOTION,
        start=r"Free .{0,30}newsletter",
        end=r"(?:Sign up)? ?Privacy Notice:.*|Sign up",
        reach=8,
        prose=2,
    ),
    Zone(
        "lightbox",
        Label.CONTROL,
        start=r"Close dialogue",
        end=r"Toggle caption",
        reach=8,
        prose=0,
    ),
    Zone(
        "key-events",
        Label.KEY_POINT,
        start=r"Key events",
        end=r"(?:Show key events only|Live feed|Please turn on JavaScript to use this feature).*",
        reach=80,
        prose=1,
    ),
    Zone(
        "topics",
        Label.TAG,
        start=r"Explore more on these topics|Topics",
        end=r"Share|Reuse this content|Comments? ?\(.{1,9}\)|Most viewed|Share on .+|More on this story",
        reach=30,
        prose=0,
        keep_end=False,
    ),
    Zone(
        "comments",
        Label.COMMENTS,
        start=r"Comments?(?: ?\((?:…|[\d,]{1,9})\))?",
        end=r"Most viewed",
        reach=80,
        prose=40,
        opening=r"Sign in|Sign in or .*|This discussion .*|Commenting .*|Comments?\b.*|\(.{1,9}\)"
        r"|Order by.*|Sort by.*|View .{0,10}comments|Loading comments.*",
        keep_end=False,
    ),
    Zone(
        "more-on-this-story",
        Label.RELATED,
        start=r"More on this story|Related stories|Related content|You may have missed",
        end=r"Most viewed|Explore more on these topics|Comments? ?\(.{1,9}\)",
        reach=60,
        prose=1,
        keep_end=False,
    ),
    Zone("most-viewed", Label.MOST_VIEWED, start=r"Most viewed", end=None, reach=400, prose=2),
]

DATE_FORMATS = ["%a %d %b %Y %H.%M", "%A %d %B %Y %H.%M", "%a %d %b %Y", "%A %d %B %Y"]

KINDS = [
    KindRule(Kind.LIVE_BLOG, Scope.URL, r"/live/\d{4}/"),
    KindRule(Kind.GALLERY, Scope.URL, r"/gallery/\d{4}/"),
    KindRule(Kind.VIDEO, Scope.URL, r"/video/\d{4}/"),
    KindRule(Kind.AUDIO, Scope.URL, r"/audio/\d{4}/"),
    KindRule(Kind.CARTOON, Scope.URL, r"/picture/\d{4}/"),
    KindRule(Kind.LIVE_BLOG, Scope.LINE, r"Show key events only.*"),
    KindRule(Kind.LIVE_BLOG, Scope.TAG, r"minute ?by ?minutes?|blogposts?|live blogs?"),
    KindRule(Kind.EDITORIAL, Scope.TAG, r"editorials?"),
    KindRule(Kind.LETTERS, Scope.TAG, r"letters"),
    KindRule(Kind.OBITUARY, Scope.TAG, r"obituaries"),
    KindRule(Kind.INTERVIEW, Scope.TAG, r"interviews"),
    KindRule(Kind.REVIEW, Scope.TAG, r"reviews"),
    KindRule(Kind.RECIPE, Scope.TAG, r"recipes"),
    KindRule(Kind.EXPLAINER, Scope.TAG, r"explainers"),
    KindRule(Kind.ANALYSIS, Scope.TAG, r"analysis"),
    KindRule(Kind.MATCH_REPORT, Scope.TAG, r"match ?reports"),
    KindRule(Kind.CARTOON, Scope.TAG, r"cartoons"),
    KindRule(Kind.OPINION, Scope.TAG, r"comment"),
    KindRule(Kind.FEATURE, Scope.TAG, r"features"),
    KindRule(Kind.NEWS, Scope.TAG, r"news"),
    KindRule(Kind.OPINION, Scope.URL, r"^/commentisfree/"),
    KindRule(Kind.EDITORIAL, Scope.KICKER, r"The Guardian view"),
]
