"""The Guardian's zones: furniture of several lines that has a start, and often an end."""

from __future__ import annotations

from newsparse import Label, Zone

_SKIPPED = r"skip past .{3,40}"
_AFTER_SKIPPED = r"after .{3,20}(?:promotion|form|signup)"

ZONES = [
    Zone(
        "newsletter",
        Label.PROMOTION,
        start=_SKIPPED,
        end=_AFTER_SKIPPED,
        reach=24,
        prose=3,
        opening=r"Sign up (?:to|for)\b.*|Free .{0,30}newsletter",
    ),
    # A box that starts otherwise: the next line may be the article's, so it may hold less.
    Zone(
        "promotion",
        Label.PROMOTION,
        start=_SKIPPED,
        end=_AFTER_SKIPPED,
        reach=24,
        prose=1,
        opening=r".{3,100}",
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
        "broken-privacy-notice",
        Label.PROMOTION,
        start=r"(?:Sign up)? ?Privacy Notice:",
        end=r"(?:Terms of Service )?apply\.",
        reach=9,
        prose=3,
        opening=r"Newsletters may contain .*",
    ),
    Zone(
        "broken-letters-invitation",
        Label.PROMOTION,
        start=r"(?:[•*·] ?)?(?:Have an opinion on anything you[’']ve read in|Do you have an opinion on the"
        r" issues raised in) .{5,300}[^.]",
        end=r"\.|(?:.{0,90}(?:letters )?section\.)|(?:.{0,30}click here)\.",
        reach=6,
        prose=1,
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
        reach=120,
        prose=1,
        marker=Label.CONTROL,
    ),
    Zone(
        "topics",
        Label.TAG,
        start=r"Explore more on these topics|Topics",
        end=r"Share|Reuse this content|Comments? ?\(.{1,9}\)|Most viewed|Share on .+"
        r"|More on this story|Save for later",
        reach=30,
        prose=0,
        keep_end=False,
    ),
    Zone(
        "comments",
        Label.COMMENTS,
        start=r"Comments?(?: ?\((?:…|[\d,]{1,9})\))?",
        end=r"Most viewed|More on this story|Related stories|More from .{2,30}",
        reach=80,
        prose=40,
        opening=r"Sign in|Sign in or .*|This discussion .*|Commenting .*|Comments?\b.{0,12}|\(.{1,9}\)"
        r"|Order by.*|Sort by.*|View .{0,10}comments|Loading comments.*",
        keep_end=False,
    ),
    Zone(
        "more-on-this-story",
        Label.RELATED,
        start=r"More on this story|Related stories|Related content|You may have missed|Read next"
        r"|More galleries|More videos|More pictures|More podcasts",
        end=r"Most viewed|Explore more on these topics|Comments? ?\(.{1,9}\)|Topics",
        reach=60,
        prose=1,
        keep_end=False,
    ),
    Zone("most-viewed", Label.MOST_VIEWED, start=r"Most viewed", end=None, reach=400, prose=2),
]
