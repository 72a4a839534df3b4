"""Explain: a row for every line, and where it went."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from newsparse import Label, Parser, Publisher, Rule, explain
from newsparse.explain import explanation_of
from newsparse.label.states import STATES
from newsparse.label.weights import dump
from newsparse.publisher import Layout

TEXT = (
    "Old ferry sails for the islands\n\nAda Quill\n\n"
    "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow.\n"
    "A boat. Photograph: Ada Quill/Reuters\nShare\n"
)
RULES = [
    Rule("byline", Label.BYLINE, "Ada Quill"),
    Rule("caption", Label.CAPTION, "(?P<caption>.+) Photograph: (?P<credit>.+)"),
]
LAYOUT = Layout(rules=RULES, phrases={Label.SHARE: ["Share"]}, thorough=True)
PARSER = Parser(discover=False, publishers=[Publisher("gazette", "Gazette", layouts=[LAYOUT])])


def test_rows_name_line_span_label_and_source() -> None:
    """Each row says what its line is and who said so."""
    rows = explain(TEXT, publisher="gazette", parser=PARSER).rows
    byline = rows[2]
    assert (byline.number, byline.start, byline.end, byline.text) == (3, 33, 43, "Ada Quill")
    assert (byline.label, byline.source, byline.confidence) == (
        Label.BYLINE,
        "gazette/rule:byline",
        1.0,
    )
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6, 6, 7]


def test_rows_name_the_fields_that_lines_went_into() -> None:
    """Chrome and blank lines went nowhere; a picture in the body went into two."""
    rows = explain(TEXT, publisher="gazette", parser=PARSER).rows
    fields = {row.text: set(row.fields) for row in rows}
    assert "headline" in fields["Old ferry sails for the islands"]
    assert fields["Ada Quill"] == {"byline", "authors"}
    assert fields["A boat."] == {"body", "images"}
    assert fields["Share"] == set()
    assert fields[""] == set()


def test_fields_of_live_entries() -> None:
    """The entry's time and its blocks are the body's."""
    rule = Rule("time", Label.LIVE_TIME, r"11\.32 GMT")
    live = Publisher("live", "Live", layouts=[Layout(rules=[rule], thorough=True)])
    text = TEXT.replace("Ada Quill\n", "11.32 GMT\n", 1)
    parser = Parser(discover=False, publishers=[live])
    rows = explain(text, publisher="live", parser=parser).rows
    assert [row.fields for row in rows if row.label is Label.LIVE_TIME] == [("body",)]
    assert [row.fields for row in rows if row.text.startswith("The ferry")] == [("body",)]


def test_as_a_table() -> None:
    """``str()`` gives a line a row, columns below one another."""
    explanation = explain(TEXT, publisher="gazette", parser=PARSER)
    lines = str(explanation).splitlines()
    assert len(lines) == len(explanation.rows)
    assert "byline" in lines[2]
    assert lines[2].index("gazette/") == lines[7].index("gazette/")


def test_rows_name_the_models_reasons() -> None:
    """In words, three at most, for the lines that the model labelled and for no others."""
    publisher = Publisher("gazette", "Gazette", layouts=[evolve(LAYOUT, thorough=False)])
    parser = Parser(discover=False, publishers=[publisher])
    rows = explain(TEXT, publisher="gazette", parser=parser).rows
    told = {row.text for row in rows if row.reasons}
    assert told == {row.text for row in rows if row.source.startswith("model/")}
    assert "Old ferry sails for the islands" in told
    assert all(len(row.reasons) <= 3 and all(row.reasons) for row in rows)


def test_reasons_are_those_of_the_parsers_own_model(tmp_path: Path) -> None:
    """A model that knows one thing gives one reason."""
    labels = [label for label in Label if label is not Label.BLANK]
    row = [0] * (len(STATES) + len(labels))
    row[STATES.index("text")] = 127
    steps = [[0] * len(STATES) for _ in STATES]
    file = tmp_path / "own.model"
    file.write_bytes(dump(labels, ["seA.2"], [row], steps, {}))
    parser = Parser(discover=False, model=file)
    reasons = {row.reasons for row in explain(TEXT, parser=parser).rows}
    assert reasons <= {(), ("starts with a capital, ends a sentence",)}
    assert len(reasons) == 2


def test_an_empty_page() -> None:
    """No lines, no rows, and in the table the warning alone."""
    explanation = explain("")
    (warning,) = explanation.article.warnings
    assert (explanation.rows, str(explanation)) == ((), f"warning: {warning}")


def test_the_table_ends_with_the_warnings() -> None:
    """A date that was refused is told, and why."""
    text = TEXT.replace("Ada Quill\n", "Ada Quill\n\n31 April 2024\n", 1)
    rule = Rule("date", Label.DATE, "31 April 2024")
    layout = evolve(LAYOUT, rules=[*RULES, rule])
    gazette = Publisher("gazette", "Gazette", layouts=[layout], languages=["en"])
    parser = Parser(discover=False, publishers=[gazette])
    table = str(explain(text, publisher="gazette", parser=parser)).splitlines()
    assert table[-1].startswith("warning: ")
    assert "31 April 2024" in table[-1]


def test_an_article_that_was_parsed_already() -> None:
    """The same rows, without parsing again."""
    explanation = explain(TEXT, parser=Parser(discover=False))
    assert explanation_of(explanation.article) == explanation
    assert any(row.reasons for row in explanation.rows)
