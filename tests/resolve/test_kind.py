"""What kind of article it is, by the layout's rules, or as the page prints."""

from __future__ import annotations

import pytest

from newsparse import Kind, KindRule, Label, Layout, Scope
from tests.resolve.pages import BODY, GAZETTE, HEADLINE, TITLE, L, Part, resolved, ruled

URL = "https://www.larke.example/meinung/old-ferry"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kommentar", Kind.OPINION),
        ("Kommentar von Ada Quill", Kind.OPINION),
        ("Editorial", Kind.EDITORIAL),
        ("Fact check", Kind.FACT_CHECK),
        ("Karrow | Analysis", Kind.ANALYSIS),
        ("社説", Kind.EDITORIAL),
    ],
)
def test_the_kicker_says_the_kind(text: str, kind: Kind) -> None:
    """Its line stands behind the kind."""
    found = resolved((text, L.KICKER), HEADLINE, BODY)
    assert (found.fields["kind"], found.provenance["kind"]) == (kind, (0,))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Opinion", Kind.OPINION),
        ("Ein Kommentar von Ada Quill", Kind.OPINION),
        ("Analysis", Kind.ANALYSIS),
        ("Analyse:", Kind.ANALYSIS),
        ("L'édito", Kind.EDITORIAL),
        ("Karrow | Interview", Kind.INTERVIEW),
        ("Интервью", Kind.INTERVIEW),
        ("رأي", Kind.OPINION),
        ("オピニオン", Kind.OPINION),
    ],
)
def test_a_line_right_above_the_headline_is_the_kicker(text: str, kind: Kind) -> None:
    """If it is a kind's word and stands apart from the menu, whatever the model took it for."""
    menu: list[Part] = [("News", L.NAVIGATION), ("Sport", L.NAVIGATION), ("", L.BLANK)]
    found = resolved(*menu, (text, L.NAVIGATION), HEADLINE, BODY)
    assert (found.fields["kicker"], found.provenance["kicker"]) == (text, (3,))
    assert (found.fields["kind"], found.provenance["kind"]) == (kind, (3,))
    assert resolved((text, L.OTHER), HEADLINE, BODY).fields["kind"] is kind


@pytest.mark.parametrize("gap", [(), (("", L.BLANK),)])
def test_the_last_entry_of_a_menu_is_no_kicker(gap: tuple[Part, ...]) -> None:
    """All its entries stand alike, with blank lines between them or without, unless it says so twice."""
    menu = [part for name in ("News", "Sport", "Opinion") for part in ((name, L.NAVIGATION), *gap)]
    found = resolved(*menu, HEADLINE, BODY)
    assert not {"kicker", "kind"} & found.fields.keys()
    twice = resolved(*menu, ("Opinion", L.NAVIGATION), HEADLINE, BODY)
    assert (twice.fields["kicker"], twice.fields["kind"]) == ("Opinion", Kind.OPINION)


def test_a_kicker_that_is_no_word_for_a_kind_is_the_models() -> None:
    """A town above the headline may be anything."""
    assert "kicker" not in resolved(("Larke", L.OTHER), HEADLINE, BODY).fields


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        (("Kommentar von Ada Quill", L.BYLINE), Kind.OPINION),
        (("Kommentar", L.OTHER), Kind.OPINION),
        (("Comment", L.COMMENTS), None),
        (("Anzeige", L.OTHER), None),
        (("erstellt: 1. Mai 2024 | Kommentare : 0", L.OTHER), None),
        (("By Ada Quill", L.BYLINE), None),
    ],
)
def test_a_line_below_the_headline_says_the_kind(part: Part, kind: Kind | None) -> None:
    """Buttons, adverts and counts do not."""
    found = resolved(HEADLINE, part, BODY)
    assert found.fields.get("kind") is kind
    assert found.provenance.get("kind", (1,)) == (1,)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Opinion | {TITLE}", Kind.OPINION),
        (f"Analysis: {TITLE}", Kind.ANALYSIS),
        (f"{TITLE} – as it happened", Kind.LIVE_BLOG),
        ("Opinion poll: islanders want the ferry back", None),
        (TITLE, None),
    ],
)
def test_the_headline_says_the_kind(text: str, kind: Kind | None) -> None:
    """Where a word for one opens or ends it, and stands apart."""
    found = resolved(("News", L.NAVIGATION), (text, L.HEADLINE), BODY)
    assert found.fields.get("kind") is kind
    assert found.provenance.get("kind", (1,)) == (1,)


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        (("Opinion", L.SECTION), Kind.OPINION),
        (("Tags: Ferries, Interview", L.TAG), Kind.INTERVIEW),
        (("Video", L.TAG), None),
    ],
)
def test_section_and_tags_say_the_kind(part: Part, kind: Kind | None) -> None:
    """A tag only where the word for the kind is no topic."""
    found = resolved(HEADLINE, BODY, part)
    assert found.fields.get("kind") is kind
    assert found.provenance.get("kind", (2,)) == (2,)


def test_the_address_says_the_kind() -> None:
    """Nothing of the page stands behind it."""
    found = resolved(HEADLINE, BODY, url=URL)
    assert (found.fields["kind"], found.provenance["kind"]) == (Kind.OPINION, ())
    assert "kind" not in resolved(HEADLINE, BODY, url="https://www.larke.example/meinung").fields


def test_what_is_printed_comes_before_the_address() -> None:
    """The kicker before the headline, that before the section, the tags and the URL."""
    lines: list[Part] = [
        ("Review", L.KICKER),
        (f"Analysis: {TITLE}", L.HEADLINE),
        ("Letters", L.SECTION),
        BODY,
        ("Interview", L.TAG),
    ]
    kinds = [Kind.REVIEW, Kind.ANALYSIS, Kind.LETTERS, Kind.INTERVIEW, Kind.OPINION]
    for at, kind in zip((0, 0, 0, 1), kinds, strict=False):
        assert resolved(*lines, url=URL).fields["kind"] is kind
        del lines[at]
    assert resolved(*lines, url=URL).fields["kind"] is kinds[-1]


def test_a_page_without_an_article_is_of_no_kind() -> None:
    """Its menu or address may print a word for one."""
    lines = [("Opinion", L.SECTION), ("Analysis", L.KICKER)]
    assert "kind" not in resolved(*lines, url=URL).fields


# A layout's rules.


def _ruled(rule: KindRule, *parts: Part, url: str | None = None) -> Kind | None:
    found = resolved(*parts, publisher=GAZETTE, layout=Layout(kinds=[rule]), url=url)
    kind: Kind | None = found.fields.get("kind")
    return kind


@pytest.mark.parametrize(
    ("scope", "label"),
    [
        (Scope.KICKER, L.KICKER),
        (Scope.SECTION, L.SECTION),
        (Scope.TAG, L.TAG),
        (Scope.HEADLINE, L.HEADLINE),
    ],
)
def test_a_rules_scope(scope: Scope, label: Label) -> None:
    """It matches whole lines of its label, and no others."""
    rule = KindRule(Kind.RECIPE, scope, "Galley .*")
    own = ruled("Galley notes", label)
    assert _ruled(rule, BODY, own) is Kind.RECIPE
    assert _ruled(rule, BODY, ruled("The galley notes", label)) is None
    assert _ruled(rule, BODY, ruled("Galley notes", L.PROMOTION)) is None


def test_a_rule_for_any_line() -> None:
    """Whatever its label; the line stands behind the kind."""
    layout = Layout(kinds=[KindRule(Kind.RECIPE, Scope.LINE, "Serves [0-9]+")])
    found = resolved(BODY, ("Serves 4", L.OTHER), publisher=GAZETTE, layout=layout)
    assert (found.fields["kind"], found.provenance["kind"]) == (Kind.RECIPE, (1,))


def test_a_rule_for_the_address() -> None:
    """It searches the path alone."""
    rule = KindRule(Kind.OBITUARY, Scope.URL, "/lives/")
    assert _ruled(rule, BODY, url="https://www.larke.example/lives/ada-quill") is Kind.OBITUARY
    assert _ruled(rule, BODY, url="https://www.larke.example/news?from=/lives/") is None
    assert _ruled(rule, BODY, url="https://[larke/lives/") is None
    assert _ruled(rule, BODY) is None


def test_a_layouts_rules_stand_alone() -> None:
    """A layout that knows its kinds knows that others are none; one without rules leaves them to
    what is printed.
    """
    rule = KindRule(Kind.RECIPE, Scope.LINE, "Serves [0-9]+")
    assert _ruled(rule, ("Opinion", L.KICKER), HEADLINE, BODY) is None
    found = resolved(("Opinion", L.KICKER), HEADLINE, BODY, publisher=GAZETTE)
    assert found.fields["kind"] is Kind.OPINION
