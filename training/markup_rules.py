"""Rules for what the names in a page's markup say, and its tags, and where its links lead.

Publishers name the parts of their pages in English nearly everywhere, whatever they write in.
``RULES`` is the whole order: on one element a rule of a higher level decides before one of a
lower, and of one level the first in the table. A phrase is read token by token: ``most-read``
stands in ``most-read``, ``MostRead_list`` and ``box__mostread``, not in ``almost-ready``.
"""

from __future__ import annotations

import re

from attrs import field, frozen

from newsparse.lines import Label

STRUCTURE, REGION, FIELD, BLOCK, ZONE = range(5)
"""How strong a container is: a kind of text inside the body (a list, a table); a side of the page;
one datum (a date, a tag); a box (related stories, sharing); a zone that nothing inside escapes
(menu, foot, comments, consent). An inner element overrules an outer one that is not stronger."""


@frozen
class Verdict:
    """What an element's names say."""

    label: Label
    level: int
    rule: str


@frozen
class Rule:
    """Phrases that give a container away.

    :param name: what the rule is called in a :class:`Verdict`.
    :param phrases: alternatives parted by white space, the tokens of each parted by ``-``.
    :param unless: phrases that must not stand in the same name.
    """

    name: str
    label: Label
    level: int
    phrases: str
    unless: str = ""
    _found: re.Pattern[str] = field(init=False, repr=False)
    _barred: re.Pattern[str] | None = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_found", _pattern(self.phrases))
        object.__setattr__(self, "_barred", _pattern(self.unless) if self.unless else None)

    def holds(self, name: str) -> bool:
        """Whether a name as :func:`names` gives it has one of the phrases."""
        if self._found.search(name) is None:
            return False
        return self._barred is None or self._barred.search(name) is None


def _pattern(phrases: str) -> re.Pattern[str]:
    # A leading or trailing "^" or "$" binds the phrase to the start or end of the name.
    parts = []
    for phrase in phrases.split():
        text = phrase.strip("^$").replace("-", "-?")
        parts.append(
            ("^-" if phrase[0] == "^" else "-") + text + ("-$" if phrase[-1] == "$" else "-")
        )
    return re.compile("|".join(parts))


RULES = (
    Rule(
        "consent",
        Label.CONSENT,
        ZONE,
        "cookie cookies consent ^cmp$ cmp-banner cmplz gdpr onetrust didomi usercentrics sourcepoint optanon cookielaw "
        "cookiebot privacy-manager privacy-banner privacy-notice qc-cmp2 datenschutzhinweis",
    ),
    Rule(
        "comment-count",
        Label.COMMENT_COUNT,
        FIELD,
        "comment-count comments-count comment-counter comments-counter comment-number "
        "comments-number num-comments number-of-comments comments-link comment-link comment-icon "
        "comments-icon comment-button comments-button comment-bubble comments-total count-comments",
    ),
    Rule(
        "comments",
        Label.COMMENTS,
        ZONE,
        "comments ^comment$ comment-list commentlist comment-section comment-area comment-body "
        "comment-text comment-content comment-item comment-thread comment-author comment-box "
        "comment-form comment-wrapper comment-container comment-respond commenting disqus viafoura "
        "coral-talk spotim spot-im openweb leserkommentare kommentare comentarios commenti "
        "commentaires kommentarer usercomments reader-comments conversation",
        unless="no-comments comment-count comments-count comments-link comments-button comment-icon",
    ),
    Rule(
        "footer",
        Label.FOOTER,
        ZONE,
        "^footer contentinfo site-footer page-footer global-footer main-footer web-footer "
        "footer-menu footer-nav footer-links footer-copyright fusszeile colophon",
        unless="article-footer post-footer entry-footer card-footer modal-footer",
    ),
    Rule(
        "menu",
        Label.NAVIGATION,
        ZONE,
        "nav navi navigation navbar navbars menubar menu menus megamenu breadcrumb breadcrumbs "
        "subnav submenu sidenav topnav offcanvas hamburger burger skip-link skip-links skiplink "
        "skip-nav skip-to skip-content skip-navigation pagination paginator pager sitemap masthead "
        "site-header page-header-logo global-header main-header top-bar topbar brotkrumen "
        "language-switcher edition-picker",
        unless="share social user-menu account comments comment context-menu tags author byline "
        "slider carousel gallery player swiper slick related video",
    ),
    Rule(
        "advertisement",
        Label.ADVERTISEMENT,
        BLOCK,
        "ad ads advert adverts advertisement advertisements advertising advertorial adslot ad-unit "
        "ad-box ad-wrapper ad-container ad-label adlabel adsbygoogle google-ad dfp gpt mpu sponsor "
        "sponsored sponsors anzeige anzeigen werbung publicidad publicite pubblicita reklama "
        "reklame reklam annonse annons taboola outbrain revcontent mgid dianomi plista "
        "partner-content adv skyscraper superbanner billboard-ad leaderboard-ad",
        unless="ad-free adfree no-ads without-ads",
    ),
    Rule(
        "most-viewed",
        Label.MOST_VIEWED,
        BLOCK,
        "most-read most-viewed most-popular most-shared most-commented most-clicked most-watched "
        "popular trending trends trend top-read topread meistgelesen meist-gelesen mais-lidas "
        "mas-leidas mas-leido lo-mas-leido piu-letti plus-lus mest-lest mest-laest mest-last "
        "mest-sett top10 top-ten ranking bestread most-recent-popular popularposts",
    ),
    Rule(
        "author-bio",
        Label.AUTHOR_BIO,
        BLOCK,
        "author-bio bio bios authorbio about-author about-the-author author-box authorbox "
        "author-description author-profile author-about author-detail-bio biography author-footer "
        "autoreninfo autorenbox contributor-bio",
    ),
    Rule(
        "newsletter",
        Label.PROMOTION,
        BLOCK,
        "newsletter newsletters newsletter-signup signup sign-up nl-signup subscribe subscribes "
        "subscription subscriptions subscriber-cta "
        "app-download app-banner app-promo appstore donate donation donations membership offer "
        "offers upsell upselling abo-box abobox abo-teaser marketing campaign support-us "
        "call-to-action eigenwerbung house-ad podcast-promo download-app google-news whatsapp-channel "
        "epaper e-paper",
    ),
    Rule("promo", Label.PROMOTION, BLOCK, "promo promos promotion promotions promotional"),
    Rule(
        "access",
        Label.ACCESS,
        BLOCK,
        "paywall regwall pay-wall meteredwall metered-wall barrier subscriber-only subscribers-only "
        "members-only premium-badge premium-label premium-icon plus-badge plus-icon locked "
        "paid-content piano-container registration-wall",
    ),
    Rule(
        "related",
        Label.RELATED,
        BLOCK,
        "related relateds related-articles relatedarticles recommended recommendation "
        "recommendations recommender recommend read-more-box more-stories morestories more-news "
        "more-from more-on more-in more-articles more-content more-like-this also-read read-also "
        "read-also-box also-like read-next readnext up-next upnext next-article next-story next-up "
        "previous-article next-post prev-post post-navigation see-also you-may-also similar teaser "
        "teasers teaserlist latest-news latest-stories latest-articles latest-posts recent-posts "
        "latest recirc recirculation further-reading further-readings onward story-card news-card "
        "article-card post-card card-news zum-thema mehr-zum-thema mehr-zum weitere-artikel "
        "weiterlesen lesen-sie-auch relacionadas relacionados relacionada correlati correlate "
        "articoli-correlati lire-aussi leggi-anche te-puede-interesar top-stories topstories "
        "editors-picks editor-picks headline-list news-list newslist news-ticker newsticker "
        "article-list breaking-news storylist story-list suggested suggestions in-other-news "
        "read-on linkbox link-box backlinks",
        unless="related-topics related-tags",
    ),
    Rule(
        "share",
        Label.SHARE,
        BLOCK,
        "share shares sharing sharebar sharer sharedaddy share-bar share-buttons sharethis addthis "
        "addtoany a2a social socials social-media social-links socialmedia socialbar shariff teilen "
        "teilen-bar compartir partager partage condividi some-icons follow-us followus sns-share sns "
        "gift-article copy-link print-button",
        unless="social-embed social-post",
    ),
    Rule(
        "embed",
        Label.EMBED,
        BLOCK,
        "embed embeds embedded oembed twitter-tweet twitter-embed tweet instagram-media "
        "tiktok-embed fb-post social-embed datawrapper infogram flourish-embed youtube-embed "
        "external-content externalcontent",
        unless="code link copy button btn input share",
    ),
    Rule(
        "correction",
        Label.CORRECTION,
        BLOCK,
        "correction corrections clarification clarifications korrektur erratum fe-de-errores",
    ),
    Rule(
        "key-points",
        Label.KEY_POINT,
        BLOCK,
        "key-points keypoints key-point key-takeaways takeaways takeaway summary-points "
        "summary-list bullet-points at-a-glance tldr key-facts in-short kurz-zusammengefasst "
        "article-highlights story-highlights",
    ),
    Rule(
        "reading-time",
        Label.READING_TIME,
        FIELD,
        "reading-time read-time readtime time-to-read readingtime min-read minutes-read lesedauer "
        "lesezeit read-duration estimated-time reading-duration",
    ),
    Rule(
        "credit",
        Label.CREDIT,
        FIELD,
        "credit credits photo-credit photographer photo-author image-credit image-source "
        "photo-source image-copyright img-copyright bildquelle bildnachweis fotocredit foto-credit "
        "photo-by image-author picture-credit media-credit copyright-holder",
    ),
    Rule(
        "caption",
        Label.CAPTION,
        FIELD,
        "caption captions captiontext image-caption wp-caption-text legend bildunterschrift "
        "bildtext cutline didascalia pie-de-foto pie-foto image-description img-desc image-text "
        "photo-desc",
        unless="closed-caption",
    ),
    Rule(
        "kicker",
        Label.KICKER,
        FIELD,
        "kicker overline eyebrow topline dachzeile roofline pretitle pre-title supertitle "
        "super-title over-title overtitle antetitulo ante-titulo spitzmarke catchline volanta "
        "occhiello pre-headline preheadline head-label",
    ),
    Rule(
        "date",
        Label.DATE,
        FIELD,
        "date dates datetime date-time timestamp time published publish-date published-date "
        "pubdate pub-date publishdate published-at publication-date updated updated-at modified "
        "last-updated last-modified lastmod posted-on dateline datum fecha uhrzeit "
        "erscheinungsdatum date-published date-modified publish-time publish-info",
        unless="time-line time-table time-out update-banner prime-time",
    ),
    Rule(
        "byline",
        Label.BYLINE,
        FIELD,
        "byline bylines author authors authorname author-name ^writer writer-name writers contributor "
        "contributors autor autoren autori autore auteur auteurs verfasser reporter columnist "
        "forfatter skribent journalist",
    ),
    Rule(
        "tags",
        Label.TAG,
        FIELD,
        "tags tag tag-list taglist tag-cloud tagcloud topics topic article-tags keywords keyword "
        "schlagworte schlagwort themen etiquetas hashtag hashtags related-topics related-tags "
        "topic-list tag-links",
    ),
    Rule(
        "section",
        Label.SECTION,
        FIELD,
        "section-name section-label section-link article-section category categories "
        "category-name cat-links rubric rubrik ressort primary-section channel-name cat-name "
        "category-label article-category article-channel",
    ),
    Rule(
        "notice",
        Label.NOTICE,
        FIELD,
        "notice disclaimer editor-note editors-note editor-s-note article-note "
        "article-age age-warning transparency ai-notice",
    ),
    Rule("copyright", Label.FOOTER, FIELD, "copyright copyrights imprint impressum legal-links"),
    Rule(
        "network",
        Label.SHARE,
        FIELD,
        "facebook twitter whatsapp linkedin pinterest flipboard reddit telegram tumblr messenger "
        "bluesky threads xing pocket viber vkontakte",
    ),
    Rule(
        "control",
        Label.CONTROL,
        FIELD,
        "button buttons btn search searchbar searchbox search-form suche toggle close login log-in "
        "logout signin sign-in account user-menu player audio-player video-player video-controls "
        "controls tooltip modal dialog alertdialog popup lightbox overlay loader spinner loading "
        "error-message zoom fullscreen bookmark bookmarks font-size fontsize text-size listen "
        "text-to-speech tts vorlesen show-more load-more view-more print save toolbar tools "
        "slider-arrow swiper carousel-controls slick-arrow toast snackbar back-to-top feedback "
        "captcha",
    ),
    Rule(
        "sidebar",
        Label.RELATED,
        REGION,
        "sidebar side-bar right-rail rightrail rail complementary side-column right-column "
        "sidebar-right aside",
    ),
    Rule(
        "top",
        Label.NAVIGATION,
        REGION,
        "^header banner header-top top-header logo branding site-title site-branding weather "
        "stock-ticker",
        unless="article story post entry content headline image",
    ),
    Rule(
        "pull-quote",
        Label.QUOTE,
        STRUCTURE,
        "pullquote pull-quote pulled-quote blockquote quote zitat citation cita wp-block-quote",
    ),
    Rule(
        "crosshead",
        Label.SUBHEADING,
        STRUCTURE,
        "subheading subheadline-inline crosshead cross-head zwischentitel intertitle subhead "
        "zwischenueberschrift",
    ),
)

TAGS = {
    "nav": Verdict(Label.NAVIGATION, ZONE, "<nav>"),
    "footer": Verdict(Label.FOOTER, ZONE, "<footer>"),
    "header": Verdict(Label.NAVIGATION, REGION, "<header>"),
    "aside": Verdict(Label.RELATED, REGION, "<aside>"),
    "figcaption": Verdict(Label.CAPTION, FIELD, "<figcaption>"),
    "time": Verdict(Label.DATE, FIELD, "<time>"),
    "button": Verdict(Label.CONTROL, FIELD, "<button>"),
    "select": Verdict(Label.CONTROL, FIELD, "<select>"),
    "form": Verdict(Label.CONTROL, FIELD, "<form>"),
    "label": Verdict(Label.CONTROL, FIELD, "<label>"),
    "dialog": Verdict(Label.CONTROL, FIELD, "<dialog>"),
    "blockquote": Verdict(Label.QUOTE, STRUCTURE, "<blockquote>"),
    "table": Verdict(Label.TABLE_ROW, STRUCTURE, "<table>"),
    "li": Verdict(Label.LIST_ITEM, STRUCTURE, "<li>"),
    **{f"h{n}": Verdict(Label.SUBHEADING, STRUCTURE, f"<h{n}>") for n in range(2, 7)},
}
"""What a tag says where no name of the element says more."""

LINKS = (
    (
        re.compile(
            r"//(?:[\w-]+\.)?(?:facebook\.com/(?:share|dialog)|twitter\.com/(?:intent|share)|"
            r"x\.com/(?:intent|share)|linkedin\.com/share|wa\.me/\?|t\.me/share|"
            r"pinterest\.com/pin/create|reddit\.com/submit|api\.whatsapp\.com|"
            r"share\.flipboard\.com)|^whatsapp:|^mailto:\?|^fb-messenger:"
        ),
        Verdict(Label.SHARE, BLOCK, "href:share"),
    ),
    (
        re.compile(
            r"//(?:www\.)?(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin)\.com/[\w@./-]+$"
        ),
        Verdict(Label.SHARE, FIELD, "href:profile"),
    ),
    (
        re.compile(r"^#(?:main|content|skip|maincontent|main-content|navigation)\b"),
        Verdict(Label.NAVIGATION, BLOCK, "href:skip"),
    ),
    (
        re.compile(r"/(?:authors?|autor(?:en|es)?|auteurs?|autori|by|staff|journalist)/."),
        Verdict(Label.BYLINE, FIELD, "href:author"),
    ),
    (
        re.compile(r"/(?:tags?|topics?|thema|themen|keywords?)/."),
        Verdict(Label.TAG, FIELD, "href:tag"),
    ),
    (re.compile(r"/newsletters?(?:[/?#]|$)"), Verdict(Label.PROMOTION, FIELD, "href:newsletter")),
    (re.compile(r"#comments?\b"), Verdict(Label.COMMENT_COUNT, FIELD, "href:comments")),
)
"""Where a link leads, and what that says of its text."""
