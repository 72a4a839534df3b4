"""The byline, authors and contributors, the dateline and the agency."""

from __future__ import annotations

import pytest

from newsparse import Author, Dateline, Label
from newsparse.resolve import Resolved
from tests.resolve.pages import (
    BODY,
    GAZETTE,
    HEADLINE,
    L,
    Part,
    above,
    chosen,
    line,
    resolved,
    ruled,
)

MORE = ("Hundreds of islanders stood on the pier to see her off.", L.PARAGRAPH)


def _names(found: Resolved, field: str = "authors") -> list[str]:
    return [author.name for author in found.fields.get(field, ())]


# Lines that a model has labelled without choosing one.


def test_the_models_byline_is_the_first() -> None:
    """The bylines of teasers below the body are no byline of the article."""
    found = resolved(("By Ada Quill", L.BYLINE), BODY, ("By Bo Raskin", L.BYLINE))
    assert found.fields["byline"] == "By Ada Quill"
    assert found.provenance["byline"] == (0,)


def test_bylines_that_stand_together_are_one() -> None:
    """Where one shows that it goes on. Dates, pictures and buttons may stand between them, six
    lines of them at most.
    """
    between = [("1 May 2024", L.DATE), ("Share", L.SHARE), ("A boat", L.CAPTION)]
    lines = [("Ada Quill", L.BYLINE), *between, *between, ("and Bo Raskin", L.BYLINE)]
    assert resolved(*lines, BODY).fields["byline"] == "Ada Quill and Bo Raskin"
    lines.insert(1, ("Print", L.CONTROL))
    assert resolved(*lines, BODY).fields["byline"] == "Ada Quill"


@pytest.mark.parametrize(
    ("name", "beside"), [("Katarzyna Wilczek", "Skomentuj"), ("Lucía Arrabal", "Valdemora")]
)
def test_what_stands_beside_a_byline(name: str, beside: str) -> None:
    """A button or a place that the model takes for a byline is no part of the name above."""
    found = resolved((name, L.BYLINE), (beside, L.BYLINE), BODY)
    assert _names(found) == [name]
    assert (found.fields["byline"], found.provenance["byline"]) == (name, (0,))


def test_a_byline_that_is_broken_into_lines() -> None:
    """Its names are told, each of them once."""
    parts = ["By", "Ada Quill", "and", "Bo Raskin", "and", "Ines Halloran", "Share"]
    found = resolved(*((part, L.BYLINE) for part in parts), BODY)
    assert _names(found) == ["Ada Quill", "Bo Raskin", "Ines Halloran"]


@pytest.mark.parametrize("label", [L.PARAGRAPH, L.SUBHEADING, L.HEADLINE, L.RELATED])
def test_bylines_that_do_not_stand_together(label: Label) -> None:
    """What is the article's own, or another one's headline, parts two bylines."""
    lines = [("Ada Quill", L.BYLINE), ("Boats leave the harbour", label), ("Bo Raskin", L.BYLINE)]
    assert resolved(*lines).fields["byline"] == "Ada Quill"


def test_the_byline_of_a_preamble() -> None:
    """The byline that the page prints is the article's; that of its preamble only without it."""
    told = above("Ada Quill", L.BYLINE)
    assert resolved(told, BODY).fields["byline"] == "Ada Quill"
    assert resolved(told, ("Bo Raskin", L.BYLINE), BODY).fields["byline"] == "Bo Raskin"
    assert resolved(told, ("Sport", L.NAVIGATION)).fields == {}


def test_a_preamble_that_names_another_author() -> None:
    """A warning tells both; none is left where one of them only names fewer."""
    both = resolved(above("Ada Quill", L.BYLINE), ("By Bo Raskin", L.BYLINE), BODY)
    assert _names(both) == ["Bo Raskin"]
    assert both.warnings == (
        "byline: the page prints 'Bo Raskin', the lines above it 'Ada Quill'; "
        "the page's byline was taken",
    )
    for printed in ("By Ada Quill", "ADA QUILL and Bo Raskin", "By the harbour"):
        assert not resolved(above("Ada Quill", L.BYLINE), chosen(printed, L.BYLINE), BODY).warnings


# The line that the model has chosen.


def test_the_byline_that_was_chosen() -> None:
    """Wherever it stands, however many stand above it; those of teasers are none."""
    found = resolved(
        ("By Bo Raskin", L.BYLINE),
        ("Trams are late", L.RELATED),
        HEADLINE,
        chosen("By Ada Quill", L.BYLINE),
        BODY,
        ("By Ines Halloran", L.BYLINE),
    )
    assert (found.fields["byline"], found.provenance["byline"]) == ("By Ada Quill", (3,))


@pytest.mark.parametrize("at", [0, 1, 2])
def test_the_chosen_byline_with_its_neighbours(at: int) -> None:
    """What a scraper has broken into lines is one, whichever of its lines was chosen."""
    texts = ["By", "Ada Quill", "and Bo Raskin"]
    lines: list[Part] = [(text, L.BYLINE) for text in texts]
    lines[at] = chosen(texts[at], L.BYLINE)
    found = resolved(HEADLINE, *lines, BODY)
    assert found.fields["byline"] == "By Ada Quill and Bo Raskin"
    assert found.provenance["byline"] == (1, 2, 3)
    assert _names(found) == ["Ada Quill", "Bo Raskin"]


@pytest.mark.parametrize("other", ["Valdemora", "Share", "KEY POINTS"])
def test_a_chosen_byline_beside_another(other: str) -> None:
    """Where neither shows that it goes on, the one that was chosen is taken by itself."""
    below = resolved(HEADLINE, chosen("By Ada Quill", L.BYLINE), (other, L.BYLINE), BODY)
    assert (below.fields["byline"], below.provenance["byline"]) == ("By Ada Quill", (1,))
    over = resolved(HEADLINE, (other, L.BYLINE), chosen("By Ada Quill", L.BYLINE), BODY)
    assert (over.fields["byline"], over.provenance["byline"]) == ("By Ada Quill", (2,))


@pytest.mark.parametrize("at", [0, 1, 2])
def test_authors_on_lines_of_their_own(at: int) -> None:
    """All of them are authors, whichever line was chosen; each with the role on the line below."""
    texts = ["Ada Quill", "Bo Raskin", "Ines Halloran"]
    lines: list[Part] = [(text, L.BYLINE) for text in texts]
    lines[at] = chosen(texts[at], L.BYLINE)
    found = resolved(HEADLINE, *lines, BODY)
    assert _names(found) == texts
    assert found.fields["byline"] == "Ada Quill Bo Raskin Ines Halloran"
    assert found.provenance["authors"] == (1, 2, 3)
    roles: list[Part] = [("Harbour correspondent", L.BYLINE), ("Science editor", L.BYLINE)]
    found = resolved(HEADLINE, lines[0], roles[0], lines[1], roles[1], BODY)
    assert [(one.name, one.role) for one in found.fields["authors"]] == [
        ("Ada Quill", "Harbour correspondent"),
        ("Bo Raskin", "Science editor"),
    ]


def test_photographers_on_a_line_of_their_own() -> None:
    """They are contributors, beside the author above."""
    lines = [chosen("By Ada Quill", L.BYLINE), chosen("Photographs by Bo Raskin", L.BYLINE)]
    found = resolved(HEADLINE, *lines, BODY)
    assert _names(found) == ["Ada Quill"]
    assert found.fields["contributors"] == (Author("Bo Raskin", role="photographs"),)
    assert found.provenance["contributors"] == (1, 2)


def test_an_author_who_is_named_twice() -> None:
    """Is told once, with what either line says."""
    lines = [chosen("Ada Quill", L.BYLINE), chosen("ADA QUILL, science editor", L.BYLINE)]
    assert resolved(HEADLINE, *lines, BODY).fields["authors"] == (
        Author("Ada Quill", role="science editor"),
    )


def test_a_model_that_chooses_may_choose_none() -> None:
    """Then what looks like a byline is none of the article's; that of a preamble is."""
    lines: list[Part] = [chosen("1 May 2024", L.DATE), BODY, ("By Bo Raskin", L.BYLINE)]
    assert "byline" not in resolved(*lines).fields
    assert resolved(above("Ada Quill", L.BYLINE), *lines).fields["byline"] == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "sure", "found"),
    [
        ("By Bo Raskin", 0.9, "By Bo Raskin"),
        ("By Bo Raskin", 0.8, None),
        ("How we tested", 0.9, None),
        ("A view of Karrow, 24 April 2023", 0.9, None),
    ],
)
def test_a_byline_that_the_model_is_sure_of(text: str, sure: float, found: str | None) -> None:
    """It counts above the body's end though none was chosen, if it names someone."""
    date = chosen("1 May 2024", L.DATE)
    page = resolved(HEADLINE, date, line(text, L.BYLINE, "model/credit", sure), BODY)
    assert page.fields.get("byline") == found


@pytest.mark.parametrize(
    "text",
    [
        "By Ada Quill, 1 May 2024",
        "1 May 2024 | Written by Ada Quill",
        "Islands, National, Top Story 1 | Published: 5 hours ago | Written by Ada Quill",
        "Ada Quill / Larke Gazette / May 1, 2024, 14:04 IST",
    ],
)
def test_a_date_line_that_names_the_author(text: str) -> None:
    """Where there is no other byline, the line of the date may be one."""
    found = resolved(HEADLINE, chosen(text, L.DATE), BODY)
    assert (_names(found), found.provenance["authors"]) == (["Ada Quill"], (1,))
    other = resolved(HEADLINE, chosen("Bo Raskin", L.BYLINE), chosen(text, L.DATE), BODY)
    assert _names(other) == ["Bo Raskin"]
    assert "authors" not in resolved(HEADLINE, chosen("Karrow, 1 May 2024", L.DATE), BODY).fields


def test_a_byline_that_holds_the_date() -> None:
    """It is the byline, as printed; the date is no author, and is read where none else is."""
    found = resolved(HEADLINE, chosen("By Ada Quill, 1 May 2024", L.BYLINE), BODY)
    assert found.fields["byline"] == "By Ada Quill, 1 May 2024"
    assert _names(found) == ["Ada Quill"]
    assert found.fields["published"].text == "1 May 2024"
    assert found.provenance["published"] == (1,)


def test_bylines_of_a_live_blogs_entries() -> None:
    """They are those of the entries."""
    entry = [("11.32 GMT", L.LIVE_TIME), ("Bo Raskin", L.BYLINE), MORE]
    assert "byline" not in resolved(HEADLINE, BODY, *entry).fields
    found = resolved(HEADLINE, ("Ada Quill", L.BYLINE), BODY, *entry)
    assert found.fields["byline"] == "Ada Quill"


# Rules.


def test_a_byline_that_is_printed_twice_is_told_once() -> None:
    """In the order of the lines where each stands first, so that it stands in them."""
    names = [ruled(text, L.BYLINE) for text in ("Ada Quill", "Bo Raskin", "ADA QUILL")]
    found = resolved(*names, publisher=GAZETTE)
    assert (found.fields["byline"], found.provenance["byline"]) == ("Ada Quill Bo Raskin", (0, 1))
    assert _names(found) == ["Ada Quill", "Bo Raskin"]


def test_a_rules_byline_beats_the_models() -> None:
    """Wherever it stands, and whatever the model has chosen; rules are believed all their bylines."""
    known = [ruled(name, L.BYLINE) for name in ("Bo Raskin", "Ines Halloran")]
    for own in (("Ada Quill", L.BYLINE), chosen("Ada Quill", L.BYLINE)):
        found = resolved(own, known[0], BODY, known[1], publisher=GAZETTE)
        assert found.fields["byline"] == "Bo Raskin Ines Halloran"


# What is known of the authors.


def test_roles_and_places_of_authors() -> None:
    """They are told apart from the names, as the byline prints them."""
    found = resolved(chosen("By Ada Quill, harbour correspondent, in Karrow", L.BYLINE), BODY)
    (author,) = found.fields["authors"]
    assert (author.name, author.role) == ("Ada Quill", "harbour correspondent")


def test_biographies_go_to_the_authors_that_they_name() -> None:
    """By full or family name, the first of several; one of somebody else is nobody's."""
    bios = [
        "Bo Raskin is a reporter for the Larke Gazette.",
        "Ada Quill writes about harbours.",
        "Quill was born in Karrow.",
        "Ines Halloran is the editor of the Larke Gazette.",
    ]
    found = resolved(
        chosen("By Ada Quill and Bo Raskin", L.BYLINE), BODY, *((bio, L.AUTHOR_BIO) for bio in bios)
    )
    assert [author.bio for author in found.fields["authors"]] == [bios[1], bios[0]]
    assert found.provenance["authors"] == (0, 2, 3)
    assert found.provenance["byline"] == (0,)


def test_a_biography_of_several_authors_is_nobodys() -> None:
    """It is no one's own."""
    both = ("Ada Quill and Bo Raskin write about harbours.", L.AUTHOR_BIO)
    found = resolved(chosen("By Ada Quill and Bo Raskin", L.BYLINE), BODY, both)
    assert [author.bio for author in found.fields["authors"]] == [None, None]
    assert found.provenance["authors"] == (0,)


def test_a_biography_without_a_byline_names_no_author() -> None:
    """It may be that of another story."""
    found = resolved(HEADLINE, BODY, ("Ada Quill writes about harbours.", L.AUTHOR_BIO))
    assert "authors" not in found.fields


# Who else worked on it.


def test_photographers_in_the_byline_are_contributors() -> None:
    """What they did is their role."""
    found = resolved(chosen("By Ada Quill, photographs by Bo Raskin", L.BYLINE), BODY)
    assert _names(found) == ["Ada Quill"]
    assert found.fields["contributors"] == (Author("Bo Raskin", role="photographs"),)
    assert found.provenance["contributors"] == (0,)


def test_a_photographer_below_the_author() -> None:
    """The line of a name and what the person is gives a contributor, not another author."""
    lines = [chosen("By Ada Quill", L.BYLINE), chosen("Bo Raskin, photographer", L.BYLINE)]
    found = resolved(HEADLINE, *lines, BODY)
    assert _names(found) == ["Ada Quill"]
    assert found.fields["contributors"] == (Author("Bo Raskin", role="photographer"),)


@pytest.mark.parametrize(
    ("foot", "place"),
    [
        ("Reporting by Ada Quill in Karrow; Editing by Ines Halloran", "Karrow"),
        (
            "Quill reported from Karrow. AP writer Ines Halloran contributed to this report.",
            "Karrow",
        ),
        ("Raskin reported from Karrow. AP writer Ines Halloran contributed to this report.", None),
    ],
)
def test_where_a_credit_says_the_author_wrote_from(foot: str, place: str | None) -> None:
    """The place is the author's, who is no contributor; nor is a family name alone."""
    found = resolved(HEADLINE, chosen("By Ada Quill", L.BYLINE), BODY, (foot, L.OTHER))
    assert [(one.name, one.place) for one in found.fields["authors"]] == [("Ada Quill", place)]
    assert _names(found, "contributors") == ["Ines Halloran"]
    assert found.provenance["authors"] == ((1, 3) if place else (1,))


OPENING = ("新华社北京3月13日电（记者王芳、陈海）渡轮停航三天。", L.PARAGRAPH)
SIGNED = ("【佐藤花子、鈴木一郎】", L.OTHER)


def test_reporters_in_the_storys_opening() -> None:
    """They are the authors where the byline names none, as one of an editor does."""
    editor = chosen("责任编辑：李明", L.BYLINE)
    found = resolved(HEADLINE, editor, OPENING, BODY)
    assert (_names(found), _names(found, "contributors")) == (["王芳", "陈海"], ["李明"])
    assert found.provenance["authors"] == (2,)
    assert _names(resolved(HEADLINE, chosen("李明", L.BYLINE), OPENING, BODY)) == ["李明"]


def test_names_that_sign_a_story() -> None:
    """They are the authors where no byline names a person."""
    assert _names(resolved(HEADLINE, BODY, SIGNED)) == ["佐藤花子", "鈴木一郎"]
    paper = chosen("毎日架空新聞", L.BYLINE)
    assert _names(resolved(HEADLINE, paper, BODY, SIGNED)) == ["佐藤花子", "鈴木一郎"]
    assert _names(resolved(HEADLINE, chosen("田中太郎", L.BYLINE), BODY, SIGNED)) == ["田中太郎"]
    far = [("Share", L.SHARE)] * 3
    assert "authors" not in resolved(HEADLINE, BODY, *far, SIGNED).fields


@pytest.mark.parametrize(
    "bio",
    [
        "Ada Quill is the harbour correspondent of the Larke Gazette.",
        "Addie Quill covers ports and ferries for the Larke Gazette.",
        "You can email Ada Quill here, and read more of Ada Quill's articles here.",
    ],
)
def test_a_name_below_the_body_that_is_described(bio: str) -> None:
    """It is the author's where no byline names a person: below it stands who that is."""
    name, more = ("Ada Quill", L.OTHER), ("Photo of author", L.BYLINE)
    found = resolved(HEADLINE, BODY, more, name, (bio, L.OTHER))
    assert (_names(found), found.provenance["authors"]) == (["Ada Quill"], (3, 4))
    found = resolved(HEADLINE, chosen("Bo Raskin", L.BYLINE), BODY, name, (bio, L.OTHER))
    assert _names(found) == ["Bo Raskin"]
    for between in ([("Share", L.SHARE), ("Print", L.CONTROL)] * 5, [("Tags", L.OTHER)]):
        assert "authors" not in resolved(HEADLINE, BODY, *between, name, (bio, L.OTHER)).fields


@pytest.mark.parametrize(
    "below",
    [
        "Quill signs a bill that will change the ferries of the islands.",
        "Bo Raskin is the harbour correspondent of the Larke Gazette.",
        "You can email us here, and read more of our articles there.",
    ],
)
def test_a_name_below_the_body_that_is_a_tag(below: str) -> None:
    """What stands below it is another story, or of someone else."""
    found = resolved(HEADLINE, BODY, ("Ada Quill", L.TAG), (below, L.RELATED))
    assert "authors" not in found.fields


REPORTING = "Reporting by Bo Raskin in Karrow; Editing by Ines Halloran"


@pytest.mark.parametrize("label", [L.PARAGRAPH, L.OTHER, L.AUTHOR_BIO])
def test_reporting_credits_at_the_foot(label: Label) -> None:
    """Whoever an agency's credit names is a contributor, the last of the body or below it."""
    found = resolved(HEADLINE, BODY, MORE, MORE, (REPORTING, label))
    told = [(one.name, one.role, one.place) for one in found.fields["contributors"]]
    assert told == [
        ("Bo Raskin", "reporting", "Karrow"),
        ("Ines Halloran", "editing", None),
    ]
    assert found.provenance["contributors"] == (4,)


def test_those_in_the_byline_are_told_once() -> None:
    """A reporter who signs the story is its author, and whom the byline names is what it says."""
    byline = chosen("By Bo Raskin, photographs by Ines Halloran", L.BYLINE)
    credit = f"{REPORTING} and Odda Brenn"
    found = resolved(HEADLINE, byline, BODY, MORE, (credit, L.OTHER))
    assert _names(found) == ["Bo Raskin"]
    told = [(one.name, one.role) for one in found.fields["contributors"]]
    assert told == [("Ines Halloran", "photographs"), ("Odda Brenn", "editing")]
    assert found.provenance["contributors"] == (1, 4)


def test_credits_far_from_the_foot() -> None:
    """Those of other stories, above the end of the body or far below it, are none of this one's."""
    far: list[Part] = [("Harbour news", L.RELATED)] * 6
    assert "contributors" not in resolved(BODY, *far, (REPORTING, L.OTHER)).fields
    credit = (REPORTING, L.PARAGRAPH)
    assert "contributors" in resolved(*[BODY] * 9, credit, MORE, MORE).fields
    assert "contributors" not in resolved(*[BODY] * 9, credit, MORE, MORE, MORE).fields
    assert "contributors" not in resolved(credit, BODY, MORE).fields
    assert "contributors" not in resolved((REPORTING, L.OTHER), ("Sport", L.NAVIGATION)).fields


def test_initials_at_the_foot_are_nobody() -> None:
    """A signature says who sent the copy, not what they did."""
    found = resolved(HEADLINE, BODY, ("--- dpa/ritt", L.OTHER))
    assert "contributors" not in found.fields


# The dateline.


def test_the_dateline_opens_the_first_paragraph() -> None:
    """It is taken out into the field; the paragraph keeps it."""
    text = "KARROW, March 4 (Reuters) - The ferry sailed again after eleven years in the harbour."
    found = resolved(HEADLINE, (text, L.PARAGRAPH), (f"LARKE (AP) — {MORE[0]}", L.PARAGRAPH))
    assert found.fields["dateline"] == Dateline("KARROW, March 4 (Reuters)", "KARROW", "Reuters")
    assert found.provenance["dateline"] == (1,)


def test_a_dateline_in_a_line_of_its_own() -> None:
    """It is read before the paragraph, where it is one."""
    own = ("BERLIN (dpa) - Die Fähre fährt wieder.", L.DATELINE)
    found = resolved(HEADLINE, own, (f"LARKE (AP) — {BODY[0]}", L.PARAGRAPH))
    assert found.fields["dateline"].place == "BERLIN"
    assert found.provenance["dateline"] == (1,)
    none = resolved(HEADLINE, ("what now", L.DATELINE), (f"LARKE (AP) — {BODY[0]}", L.PARAGRAPH))
    assert (none.fields["dateline"].place, none.provenance["dateline"]) == ("LARKE", (2,))


def test_later_paragraphs_have_no_dateline() -> None:
    """Nor has a caption: it opens the text, or there is none."""
    told = f"LARKE (AP) — {BODY[0]}"
    assert "dateline" not in resolved(HEADLINE, BODY, (told, L.PARAGRAPH)).fields
    assert "dateline" not in resolved(HEADLINE, (told, L.CAPTION), BODY).fields


# The agency.


def test_the_agency_of_the_dateline() -> None:
    """It comes before all others, with the dateline's line."""
    text = "KARROW, March 4 (Reuters) - The ferry sailed again after eleven years in the harbour."
    found = resolved(chosen("dpa", L.BYLINE), (text, L.PARAGRAPH), ("Source: AFP", L.OTHER))
    assert (found.fields["agency"], found.provenance["agency"]) == ("Reuters", (1,))


def test_two_agencies() -> None:
    """A warning names both; not where they are one agency's names."""
    text = f"KARROW, March 4 (AP) - {BODY[0]}"
    found = resolved(chosen("By AFP", L.BYLINE), (text, L.PARAGRAPH))
    assert found.fields["agency"] == "AP"
    assert found.warnings == (
        "agency: the dateline names 'AP', the byline 'AFP'; the dateline's was taken",
    )
    for same in ("The Associated Press", "By Ada Quill, Associated Press", "By Ada Quill"):
        assert not resolved(chosen(same, L.BYLINE), (text, L.PARAGRAPH)).warnings


@pytest.mark.parametrize(
    ("byline", "agency"),
    [("dpa", "dpa"), ("By Reuters", "Reuters"), ("Von Ada Quill und AFP", "AFP")],
)
def test_an_agency_among_the_authors(byline: str, agency: str) -> None:
    """Where the dateline names none."""
    found = resolved(HEADLINE, chosen(byline, L.BYLINE), BODY, ("Source: KNA", L.OTHER))
    assert (found.fields["agency"], found.provenance["agency"]) == (agency, (1,))


@pytest.mark.parametrize(
    ("note", "agency"),
    [
        ("Source: AFP", "AFP"),
        ("Quelle: dpa", "dpa"),
        ("With reporting by Reuters", "Reuters"),
        ("Mit Material von dpa", "dpa"),
    ],
)
def test_an_agency_in_a_note_at_the_foot(note: str, agency: str) -> None:
    """Where neither dateline nor byline names one."""
    found = resolved(HEADLINE, chosen("By Ada Quill", L.BYLINE), BODY, (note, L.OTHER))
    assert (found.fields["agency"], found.provenance["agency"]) == (agency, (3,))


@pytest.mark.parametrize(
    ("sign", "agency"),
    [("(dpa/lno)", "dpa"), ("/ritzau/", "ritzau"), ("— Reuters", "Reuters"), ("(MTI)", "MTI")],
)
def test_an_agency_that_signs(sign: str, agency: str) -> None:
    """On the last line, whatever the model takes it for, or at the end of the last paragraph."""
    byline = chosen("By Ada Quill", L.BYLINE)
    for label in (L.OTHER, L.PARAGRAPH, L.CREDIT):
        found = resolved(HEADLINE, byline, BODY, MORE, (sign, label))
        assert (found.fields["agency"], found.provenance["agency"]) == (agency, (4,))
    inside = resolved(HEADLINE, byline, BODY, (f"{MORE[0]} {sign}", L.PARAGRAPH))
    assert (inside.fields["agency"], inside.provenance["agency"]) == (agency, (3,))


def test_an_agency_that_does_not_sign() -> None:
    """The credit of a picture, a link further down, or what opens a paragraph."""
    byline = chosen("By Ada Quill", L.BYLINE)
    link: Part = ("Sport", L.NAVIGATION)
    others: list[list[Part]] = [
        [(f"A boat. {MORE[0]} (dpa)", L.CAPTION)],
        [("AFP", L.CREDIT)],
        [link, ("AFP", L.NAVIGATION)],
        [link, link, link, ("(AFP)", L.OTHER)],
        [("(dpa) The ferry sailed.", L.OTHER)],
    ]
    for lines in others:
        assert "agency" not in resolved(HEADLINE, byline, BODY, MORE, *lines).fields
    early: list[Part] = [(f"{BODY[0]} (dpa)", L.PARAGRAPH), MORE, MORE]
    assert "agency" not in resolved(HEADLINE, byline, *early).fields


@pytest.mark.parametrize(
    "note", ["Source: The Larke Gazette", "Quelle: Agenturen", "AFP is an agency"]
)
def test_what_names_no_agency(note: str) -> None:
    """Papers, agencies without a name, and prose."""
    found = resolved(HEADLINE, chosen("By Ada Quill", L.BYLINE), BODY, (note, L.OTHER))
    assert "agency" not in found.fields


def test_an_agency_far_from_the_foot() -> None:
    """A picture's source, or a note on another story, is none of this one's."""
    far: list[Part] = [("Harbour news", L.RELATED)] * 6
    found = resolved(("Source: AFP", L.OTHER), BODY, *far, ("Source: dpa", L.OTHER))
    assert "agency" not in found.fields


def test_a_biography_that_the_model_saw_as_something_else() -> None:
    """Right below the body it is the author's whom it names; what it says of others is not."""
    bio = "Ada Quill is the harbour correspondent of the Gazette. She lives in Karrow."
    other = "Bo Raskin is the science editor of the Gazette."
    byline = chosen("By Ada Quill", L.BYLINE)
    found = resolved(byline, BODY, (other, L.OTHER), (bio, L.OTHER))
    (author,) = found.fields["authors"]
    assert (author.name, author.bio) == ("Ada Quill", bio)
    assert found.provenance["authors"] == (0, 3)


@pytest.mark.parametrize(
    "bio",
    [
        "Ada Quill is the harbour correspondent of the Gazette.",
        "Ada Quill écrit sur les ports.",
        "Journaliste au service Mer, Ada Quill couvre les ports.",
    ],
)
def test_a_biography_beside_the_byline(bio: str) -> None:
    """Right below it, whatever the model takes it for; a caption that names the author is none."""
    lines: list[Part] = [HEADLINE, chosen("By Ada Quill", L.BYLINE)]
    for label in (L.OTHER, L.SHARE):
        found = resolved(*lines, (bio, label), BODY)
        assert [one.bio for one in found.fields["authors"]] == [bio]
    assert [one.bio for one in resolved(*lines, (bio, L.CAPTION), BODY).fields["authors"]] == [None]
