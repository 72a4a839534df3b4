"""How the Guardian shows what kind of article a page is, surest first."""

from __future__ import annotations

from newsparse import Kind, KindRule, Scope

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
    KindRule(Kind.EDITORIAL, Scope.HEADLINE, r"The (?:Guardian|Observer) view on .+"),
    KindRule(Kind.OBITUARY, Scope.HEADLINE, r".+ obituary"),
    KindRule(Kind.REVIEW, Scope.HEADLINE, r".+ review – .+"),
    KindRule(Kind.GALLERY, Scope.HEADLINE, r".+ – in pictures"),
    KindRule(Kind.VIDEO, Scope.HEADLINE, r".+ – video(?: \w+)?"),
    KindRule(Kind.AUDIO, Scope.HEADLINE, r".+ – podcast"),
    KindRule(Kind.CARTOON, Scope.HEADLINE, r".+ – cartoon"),
    KindRule(Kind.LIVE_BLOG, Scope.HEADLINE, r".+ (?:– as it happened|[–-] .{0,20}live)"),
    KindRule(Kind.LETTERS, Scope.KICKER, r"Letters?"),
    KindRule(Kind.INTERVIEW, Scope.KICKER, r"Interview"),
    KindRule(Kind.EXPLAINER, Scope.KICKER, r"Explainer"),
    KindRule(Kind.ANALYSIS, Scope.KICKER, r"Analysis"),
    KindRule(Kind.OPINION, Scope.TAG, r"comment"),
    KindRule(Kind.OPINION, Scope.URL, r"^/commentisfree/"),
    KindRule(Kind.FEATURE, Scope.TAG, r"features"),
    KindRule(Kind.NEWS, Scope.TAG, r"news"),
]
