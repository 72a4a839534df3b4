"""Hooks at work on a page: their claims and enrichments, and what their faults cost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from attrs import evolve

from newsparse import (
    Article,
    Claim,
    Format,
    Label,
    LabelledLine,
    Layout,
    Line,
    Page,
    Paragraph,
    Parser,
    Piece,
    PluginError,
    Provenance,
    Publisher,
    Relabel,
    Rule,
)
from newsparse.hookspecs import PROJECT
from tests.test_registry import plugin

TEXT = (
    "Old ferry sails\n\n24/12 Karrow\n\n"
    "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow. "
    "Nobody on the islands had thought that the boat would ever leave its place by the pier.\n"
)
RULE = Rule("headline", Label.HEADLINE, "Old ferry sails")


Hooks = dict[str, Any]


def _parse(hooks: Hooks, *, strict: bool = False) -> Article:
    return Parser(plugins=[plugin(**hooks)], discover=False, strict=strict).parse(TEXT)


def _claiming(*claims: object) -> Hooks:
    return {"newsparse_claims": lambda: claims}


def _enriching(enrich: Callable[[Article], object]) -> Hooks:

    def hook(article: Article) -> object:
        return enrich(article)

    return {"newsparse_enrich": hook}


PLAIN = Parser(discover=False).parse(TEXT)


def test_claims_name_the_plugin_and_the_rule() -> None:
    """A claimed line carries both, and its value."""
    article = _parse(_claiming(Claim(2, Label.DATELINE, "wire", value="Karrow")))
    line = article.lines[2]
    assert (line.label, line.source, line.content) == (Label.DATELINE, "paper/wire", "Karrow")
    assert article.warnings == ()


def test_claims_may_cut_a_line() -> None:
    """Pieces become lines of their own."""
    pieces = [Piece(0, 6, Label.DATE, "24/12", "published"), Piece(6, 12, Label.DATELINE)]
    lines = _parse(_claiming(Claim(2, Label.DATE, "wire", pieces=tuple(pieces)))).lines
    assert [(line.text, line.label, line.part) for line in lines[2:4]] == [
        ("24/12", Label.DATE, "published"),
        ("Karrow", Label.DATELINE, None),
    ]


def test_claims_see_page_lines_and_publisher() -> None:
    """The hook gets all three, or those that it takes."""
    seen: list[object] = []

    def claims(page: Page, lines: Sequence[Line], publisher: Publisher | None) -> Iterator[Claim]:
        seen.extend((page.text, len(lines), publisher))
        yield Claim(0, Label.HEADLINE, "top")

    gazette = Publisher("gazette", "The Gazette")
    parser = Parser(plugins=[plugin(newsparse_claims=claims)], publishers=[gazette], discover=False)
    article = parser.parse(TEXT, publisher="gazette")
    assert seen == [TEXT, 5, gazette]
    assert article.lines[0].source == "paper/top"


def test_a_publishers_own_layout_comes_first() -> None:
    """A claim on a line that its rules have claimed is passed over, as is one on a blank line."""
    gazette = Publisher("gazette", "The Gazette", layouts=[Layout(rules=[RULE])])
    hooks = _claiming(Claim(0, Label.FOOTER, "a"), Claim(1, Label.FOOTER, "a"))
    parser = Parser(plugins=[plugin(**hooks)], publishers=[gazette], discover=False)
    article = parser.parse(TEXT, publisher="gazette")
    assert article.lines[0].source == "gazette/rule:headline"
    assert article.lines[1].label is Label.BLANK
    assert article.warnings == ()


def test_the_first_claim_counts() -> None:
    """A second one on the same line is passed over, another plugin's too."""
    one = plugin("one", newsparse_claims=lambda: [Claim(0, Label.TAG, "a")] * 2)
    two = plugin("two", newsparse_claims=lambda: [Claim(0, Label.FOOTER, "a")])
    article = Parser(plugins=[one, two], discover=False).parse(TEXT)
    assert (article.lines[0].label, article.lines[0].source) == (Label.TAG, "one/a")


def _cut(*pieces: Any) -> Claim:
    return Claim(0, Label.TAG, "a", pieces=pieces)


N: Any = None
FAULTY_CLAIMS: list[tuple[object, str]] = [
    ("claim", "gave str, not a newsparse.Claim"),
    (Claim(9, Label.TAG, "a"), "claims line 9, but the page has lines 0 to 4"),
    (Claim(-1, Label.TAG, "a"), "claims line -1"),
    (Claim("0", Label.TAG, "a"), "claims line '0'"),  # type: ignore[arg-type]
    (Claim(0, "tag", "a"), "label that is no newsparse.Label"),  # type: ignore[arg-type]
    (Claim(0, Label.BLANK, "a"), "label that is no newsparse.Label"),
    (Claim(0, Label.TAG, "a", value="boat"), "the value 'boat', which it does not hold"),
    (Claim(0, Label.TAG, "a", value=""), "the value '', which it does not hold"),
    (Claim(0, Label.TAG, "a", value=" "), "the value ' ', which it does not hold"),
    (Claim(0, Label.TAG, "a", value=5), "the value 5, which it does not hold"),  # type: ignore[arg-type]
    (_cut(5), "into what are no newsparse.Piece objects"),
    (_cut(Piece(0, 3, Label.TAG)), "pieces that do not tile it"),
    (_cut(Piece(0, 3, Label.TAG), Piece(4, 15, Label.TAG)), "pieces that do not tile it"),
    (_cut(Piece(1, 15, Label.TAG)), "pieces that do not tile it"),
    (_cut(Piece("0", 15, Label.TAG)), "at a place that is no number"),  # type: ignore[arg-type]
    (_cut(Piece(0, 15, Label.BLANK)), "label that is no newsparse.Label"),
    (_cut(Piece(0, 15, N)), "label that is no newsparse.Label"),
    (_cut(Piece(0, 3, Label.TAG), Piece(3, 4, Label.TAG), Piece(4, 15, Label.TAG)), "blank"),
    (_cut(Piece(0, 0, Label.TAG), Piece(0, 15, Label.TAG)), "blank"),
    (_cut(Piece(0, 15, Label.TAG, "boat")), "a value that it does not hold"),
    (_cut(Piece(0, 3, Label.TAG), Piece(3, 15, Label.TAG, " ferry")), "a value that it does not"),
    (_cut(Piece(0, 15, Label.TAG, "")), "a value that it does not hold"),
]


@pytest.mark.parametrize(
    ("claim", "problem"), FAULTY_CLAIMS, ids=[f"{k} {p}" for k, (_, p) in enumerate(FAULTY_CLAIMS)]
)
def test_a_faulty_claim_costs_the_plugins_claims(claim: object, problem: str) -> None:
    """The page is read as without the plugin, and a warning names it."""
    hooks = _claiming(Claim(4, Label.FOOTER, "a"), claim)
    article = _parse(hooks)
    (warning,) = article.warnings
    assert warning.startswith("plugin 'paper': newsparse_claims ")
    assert problem in warning
    assert evolve(article, warnings=()) == PLAIN
    with pytest.raises(PluginError, match="newsparse_claims"):
        _parse(hooks, strict=True)


def _leave() -> None:
    raise SystemExit(0)


def _broken(**_: object) -> Iterator[Claim]:
    yield Claim(0, Label.FOOTER, "a")
    raise RuntimeError("no ink")


@pytest.mark.parametrize("hook", [lambda: 1 / 0, lambda: 5, _broken, _leave])
def test_claims_that_raise(hook: Callable[..., Any]) -> None:
    """A hook that raises, at once or on the way, costs its own claims alone."""
    article = _parse({"newsparse_claims": hook})
    assert len(article.warnings) == 1
    assert evolve(article, warnings=()) == PLAIN
    with pytest.raises(PluginError) as caught:
        _parse({"newsparse_claims": hook}, strict=True)
    assert caught.value.plugin == "paper"
    assert caught.value.__cause__ is not None


def test_other_plugins_claims_stand() -> None:
    """One plugin's fault is not another's."""
    good = plugin("good", newsparse_claims=lambda: [Claim(0, Label.TAG, "a")])
    bad = plugin("bad", newsparse_claims=lambda: 1 / 0)
    article = Parser(plugins=[bad, good], discover=False).parse(TEXT)
    assert article.tags == ("Old ferry sails",)
    assert len(article.warnings) == 1


def test_a_hook_may_claim_nothing() -> None:
    """``None`` is no claims."""
    assert _parse({"newsparse_claims": lambda: None}) == PLAIN


def test_enrich_fills_fields() -> None:
    """Words that stand in the page may go into a field, with their line."""

    def enrich(article: Article) -> Article:
        provenance = Provenance.of({**article.provenance, "section": (2,)})
        return evolve(article, section="Karrow", provenance=provenance)

    article = _parse(_enriching(enrich))
    assert (article.section, article.warnings) == ("Karrow", ())


@pytest.mark.parametrize("enrich", [lambda _: None, lambda article: article])
def test_enrich_may_leave_the_article(enrich: Callable[[Article], object]) -> None:
    """``None``, or the article itself, changes nothing."""
    assert _parse(_enriching(enrich)) == PLAIN


def _raise(article: Article) -> Article:
    raise RuntimeError("no ink")


FAULTY_ENRICHMENTS: dict[str, Callable[[Article], object]] = {
    "raised RuntimeError: no ink": _raise,
    "gave str, not an Article": lambda article: article.text,
    "changed the article's lines": lambda article: evolve(article, lines=article.lines[1:]),
    "section: 'Oslo' does not stand in the lines behind it": lambda article: evolve(
        article, section="Oslo"
    ),
    "does not stand in the lines": lambda article: evolve(
        article, body=(*article.body, Paragraph("More."))
    ),
    "lines[4] is in a Paragraph and in a Paragraph": lambda article: evolve(
        article, body=(Paragraph("ferry", (4,)), Paragraph("sailed", (4,)))
    ),
    "provenance of kicker names a line that is not there": lambda article: evolve(
        article, provenance=Provenance((("kicker", (99,)),))
    ),
    "raised ": lambda article: evolve(article, provenance=Provenance(((1, "a"),))),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("problem", FAULTY_ENRICHMENTS)
def test_a_faulty_enrichment_is_undone(problem: str) -> None:
    """The article stays as it was, and a warning names the plugin."""
    hooks = _enriching(FAULTY_ENRICHMENTS[problem])
    article = _parse(hooks)
    (warning,) = article.warnings
    assert warning.startswith("plugin 'paper': newsparse_enrich ")
    assert problem in warning
    assert evolve(article, warnings=()) == PLAIN
    with pytest.raises(PluginError, match="newsparse_enrich"):
        _parse(hooks, strict=True)


def test_enrichments_follow_one_another() -> None:
    """The second plugin sees what the first one made."""

    def enrich(article: Article) -> Article:
        return evolve(article, warnings=(*article.warnings, f"seen {len(article.warnings)}"))

    plugins = [plugin(name, newsparse_enrich=enrich) for name in "ab"]
    article = Parser(plugins=plugins, discover=False).parse(TEXT)
    assert article.warnings == ("seen 0", "seen 1")


def test_formats_write_articles() -> None:
    """A plugin's format is found among the parser's plugins and writes the document."""
    form = Format("caps", "text/plain", lambda article: article.text.upper())
    parser = Parser(plugins=[plugin(newsparse_formats=lambda: [form])], discover=False)
    (found,) = (form for info in parser.plugins for form in info.formats)
    assert found.write(Article(body=(Paragraph("It sailed."),))) == "IT SAILED."


def _relabelled(relabel: Relabel, *, strict: bool = False) -> Article:
    gazette = Publisher("gazette", "The Gazette", layouts=[Layout(rules=[RULE], relabel=relabel)])
    parser = Parser(publishers=[gazette], discover=False, strict=strict)
    return parser.parse(TEXT, publisher="gazette")


def _with(lines: Sequence[LabelledLine], at: int, **changes: Any) -> list[LabelledLine]:
    return [evolve(line, **changes) if i == at else line for i, line in enumerate(lines)]


def test_relabel_changes_labels() -> None:
    """Labels, sources, confidences, values and joins may change."""
    article = _relabelled(
        lambda page, lines: _with(lines, 2, label=Label.SECTION, source="own", value="Karrow")
    )
    assert (article.section, article.warnings) == ("Karrow", ())
    assert article.lines[2].source == "own"


FAULTY_RELABELS: dict[str, Any] = {
    "raised ZeroDivisionError": lambda page, lines: 1 / 0,
    "gave back NoneType, not a sequence": lambda page, lines: None,
    "gave back str, not a sequence": lambda page, lines: "lines",
    "gave back 4 lines of 5; it must keep every line": lambda page, lines: lines[1:],
    "gave back int for line 1": lambda page, lines: [5, *lines[1:]],
    "changed, lost or moved line 1": lambda page, lines: lines[::-1],
    "labelled line 1 BLANK": lambda page, lines: _with(lines, 0, label=Label.BLANK),
    "labelled line 2 BLANK, or a blank line otherwise": lambda page, lines: _with(
        lines, 1, label=Label.TAG
    ),
    "a label that is no newsparse.Label": lambda page, lines: _with(lines, 0, label="tag"),
    "or no source": lambda page, lines: _with(lines, 0, source=None),
    "gave line 1 a value that is blank": lambda page, lines: _with(lines, 0, value=""),
    "joins line 5 by 'and'": lambda page, lines: _with(lines, 4, joins="and"),
}


@pytest.mark.parametrize("problem", FAULTY_RELABELS)
def test_a_faulty_relabel_is_undone(problem: str) -> None:
    """The lines stay as they were, and a warning names the publisher."""
    relabel = FAULTY_RELABELS[problem]
    article = _relabelled(relabel)
    (warning,) = article.warnings
    assert warning.startswith("plugin 'gazette': relabel ")
    assert problem in warning
    assert evolve(article, warnings=()) == _relabelled(lambda page, lines: lines)
    with pytest.raises(PluginError, match="relabel"):
        _relabelled(relabel, strict=True)


def test_strict_can_be_asked_for_one_page() -> None:
    """A parser that is not strict may be so for a page, and the other way round."""
    bad = plugin(newsparse_claims=lambda: 1 / 0)
    lenient = Parser(plugins=[bad], discover=False)
    assert lenient.parse(TEXT).warnings
    with pytest.raises(PluginError):
        lenient.parse(TEXT, strict=True)
    strict = Parser(plugins=[bad], discover=False, strict=True)
    assert strict.parse(TEXT, strict=False).warnings


def test_the_project_has_a_name() -> None:
    """Plugins are found by it: it must not change."""
    assert PROJECT == "newsparse"
