"""The subcommands: what they print for which options."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsparse
from newsparse.formats.json import from_json, schema, to_json
from newsparse.formats.terminal import to_terminal
from tests.cli.conftest import PAGE, Install, Run

PLUGIN = """
import newsparse

@newsparse.hookimpl
def newsparse_publishers():
    return [newsparse.Publisher(
        key="skarholm-post", name="Skarholm Post", domains=["post.example"], languages=["en"],
        country="NO", timezone="Europe/Oslo",
        layouts=[newsparse.Layout(phrases={newsparse.Label.NAVIGATION: ["Harbour"]})])]

@newsparse.hookimpl
def newsparse_formats():
    return [
        newsparse.Format("shout", "text/plain", lambda article: article.text.upper()),
        newsparse.Format("broken", "text/plain", lambda article: 1 / 0),
        newsparse.Format("mute", "text/plain", lambda article: None),
    ]
"""


def test_parse_prints_json_when_piped(run: Run, page: str) -> None:
    """The document is what to_json writes, on one line."""
    result = run("parse", page, "--no-plugins")
    expected = newsparse.Parser(discover=False).parse(PAGE)
    assert result.exit_code == 0
    assert result.stdout == to_json(expected) + "\n"
    assert result.stderr == ""


def test_parse_reads_standard_input_with_its_newlines(run: Run) -> None:
    """Lines keep their terminators: the input can be put together again."""
    text = PAGE.replace("\n", "\r\n")
    result = run("parse", "-", "--no-plugins", stdin=text.encode())
    assert "".join(line.line.raw for line in from_json(result.stdout).lines) == text


def test_parse_hands_on_what_is_known_of_the_page(run: Run, page: str) -> None:
    """URL, capture time and language reach the article."""
    options = ["--url", "https://post.example/a", "--captured-at", "2024-05-01T09:30+02:00"]
    result = run("parse", page, "--no-plugins", "--language", "en", *options)
    article = from_json(result.stdout)
    assert article.url == "https://post.example/a"
    assert article.captured_at is not None
    assert article.captured_at.isoformat() == "2024-05-01T09:30:00+02:00"
    assert article.language == "en"


def test_parse_reads_markdown_as_told(run: Run) -> None:
    """The input's format is the caller's to say."""
    heading = "# Ferry to Skarholm sails again\n\n" + PAGE
    as_markdown = run("parse", "-", "--no-plugins", "--input-format", "markdown", stdin=heading)
    as_text = run("parse", "-", "--no-plugins", "--input-format", "text", stdin=heading)
    assert from_json(as_markdown.stdout).lines[0].text == "Ferry to Skarholm sails again"
    assert from_json(as_text.stdout).lines[0].text.startswith("# ")


def test_parse_indents(run: Run, page: str) -> None:
    """--indent is a number of spaces."""
    result = run("parse", page, "--indent", "3")
    assert result.stdout.startswith('{\n   "schema"')


def test_parse_prints_the_body_alone(run: Run, page: str) -> None:
    """--format text is Article.text."""
    result = run("parse", page, "--no-plugins", "--format", "text")
    article = newsparse.Parser(discover=False).parse(PAGE)
    assert result.stdout == article.text + "\n"
    assert "ferry left the pier" in result.stdout


@pytest.mark.parametrize(
    ("color", "coloured"), [("auto", False), ("never", False), ("always", True)]
)
def test_parse_prints_for_a_person(
    run: Run, page: str, monkeypatch: pytest.MonkeyPatch, color: str, coloured: bool
) -> None:
    """--format terminal, as wide as the terminal, coloured when asked to."""
    monkeypatch.setenv("COLUMNS", "50")
    result = run("parse", page, "--no-plugins", "--format", "terminal", "--color", color)
    article = newsparse.Parser(discover=False).parse(PAGE)
    # The runner takes styles out of what is printed to something that is no terminal.
    assert result.stdout_bytes.decode() == to_terminal(article, width=50, color=coloured)


def test_parse_uses_a_plugins_publisher(run: Run, page: str, install: Install) -> None:
    """An installed publisher is found by key, and left out with --no-plugins."""
    install("post", PLUGIN)
    by_key = from_json(run("parse", page, "--publisher", "skarholm-post").stdout)
    assert by_key.publisher == newsparse.PublisherRef("skarholm-post", "Skarholm Post")
    assert by_key.lines[0].label is newsparse.Label.NAVIGATION
    left_out = run("parse", page, "--publisher", "skarholm-post", "--no-plugins")
    assert left_out.exit_code == 6


def test_parse_writes_a_plugins_format(run: Run, page: str, install: Install) -> None:
    """A format that a plugin adds is one of --format."""
    install("post", PLUGIN)
    result = run("parse", page, "--format", "shout")
    assert "THE FERRY LEFT THE PIER" in result.stdout


@pytest.mark.parametrize("name", ["text", "shout"])
def test_parse_tells_that_a_page_has_no_article(run: Run, install: Install, name: str) -> None:
    """Formats that show no warnings leave them to standard error."""
    install("post", PLUGIN)
    result = run("parse", "-", "--format", name, stdin="Page not found\n\nHome\nSport\n")
    assert (result.exit_code, result.stdout) == (0, "\n")
    assert result.stderr.startswith("newsparse: warning: no article: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["terminal", "json"])
def test_parse_tells_no_warning_twice(run: Run, name: str) -> None:
    """Formats that show warnings tell them alone."""
    result = run("parse", "-", "--format", name, stdin="Page not found\n\nHome\nSport\n")
    assert "no article: " in result.stdout
    assert result.stderr == ""


def test_parse_tells_once_that_a_page_is_html(run: Run) -> None:
    """With what else there is to tell."""
    result = run("parse", "-", "--format", "text", stdin="<html><body>Home</body></html>")
    assert result.stderr.count("HTML, and") == 1
    assert result.stderr.count("no article: ") == 1


@pytest.mark.parametrize(
    ("name", "part"), [("broken", "raised ZeroDivisionError"), ("mute", "gave NoneType, not str")]
)
def test_a_format_that_fails_is_the_plugins_fault(
    run: Run, page: str, install: Install, name: str, part: str
) -> None:
    """The format is named."""
    install("post", PLUGIN)
    result = run("parse", page, "--format", name)
    assert result.exit_code == 6
    assert f"format '{name}' {part}" in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_unknown_format_is_wrong_usage(run: Run, page: str, install: Install) -> None:
    """The known ones are named, a plugin's too."""
    install("post", PLUGIN)
    result = run("parse", page, "--format", "pdf")
    assert result.exit_code == 2
    assert "shout" in result.stderr
    assert "terminal" in result.stderr


def test_explain_shows_every_line(run: Run, page: str) -> None:
    """A line each under a heading: number, label, source, confidence, fields, text; none cut."""
    result = run("explain", page, "--no-plugins")
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["LINE", "LABEL", "SOURCE", "SURE", "FIELDS", "TEXT"]
    numbers = [str(number) for number, _ in enumerate(PAGE.splitlines(), 1)]
    assert [line.split()[0] for line in lines[1:]] == numbers
    for shown, text in zip(lines[1:], PAGE.splitlines(), strict=True):
        assert shown.endswith(text)


def test_explain_never_cuts_a_piped_line(run: Run) -> None:
    """However long a line is, it is there."""
    line = "word " * 20_000 + "end"
    assert line in run("explain", "-", "--no-plugins", stdin=PAGE + line).stdout


def test_explain_tells_of_warnings(run: Run) -> None:
    """On standard error: a date that was refused, and why; the rows stay as they are."""
    result = run("explain", "-", "--no-plugins", stdin="31 April 2024\n")
    (warning,) = newsparse.explain(
        "31 April 2024\n", parser=newsparse.Parser(discover=False)
    ).article.warnings
    assert result.stderr.splitlines() == [f"newsparse: warning: {warning}"]
    assert len(result.stdout.splitlines()) == 2


def test_explain_as_json(run: Run, page: str) -> None:
    """The same rows with their spans, which tile the text."""
    result = run("explain", page, "--no-plugins", "--format", "json")
    rows = json.loads(result.stdout)
    explained = newsparse.explain(PAGE, parser=newsparse.Parser(discover=False))
    assert [row["text"] for row in rows] == [row.text for row in explained.rows]
    assert [(row["start"], row["end"]) for row in rows] == [
        (r.start, r.end) for r in explained.rows
    ]
    assert [row["fields"] for row in rows] == [list(row.fields) for row in explained.rows]
    assert {row["label"] for row in rows} >= {"paragraph", "blank"}


def test_explain_shows_reasons_below_lines(run: Run, page: str) -> None:
    """With --reasons, indented below each line that the model labelled; the lines as without."""
    plain = run("explain", page, "--no-plugins").stdout.splitlines()
    shown = run("explain", page, "--no-plugins", "--reasons").stdout.splitlines()
    rows = newsparse.explain(PAGE, parser=newsparse.Parser(discover=False)).rows
    notes = [" · ".join(row.reasons) for row in rows]
    assert all(note for note, row in zip(notes, rows, strict=True) if row.text)
    expected = plain[:1]
    for line, note in zip(plain[1:], notes, strict=True):
        expected += [line, "      " + note] if note else [line]
    assert shown == expected


def test_explain_has_reasons_in_json(run: Run, page: str) -> None:
    """Asked for or not; none for a blank line."""
    rows = json.loads(run("explain", page, "--no-plugins", "--format", "json").stdout)
    assert [bool(row["reasons"]) for row in rows] == [bool(row["text"]) for row in rows]


def test_explain_colours_by_what_a_line_is(run: Run, page: str) -> None:
    """Body, other parts of the article and chrome each have a colour; none when piped."""
    coloured = run("explain", page, "--no-plugins", "--color", "always").stdout_bytes.decode()
    plain = run("explain", page, "--no-plugins").stdout_bytes.decode()
    by_number = {line.split("m")[1].split()[0]: line for line in coloured.splitlines()}
    rows = newsparse.explain(PAGE, parser=newsparse.Parser(discover=False)).rows
    for row in rows:
        style = 2 if row.label.is_chrome else 32 if row.label.is_body else 36
        assert by_number[str(row.number)].startswith(f"\x1b[{style}m")
    assert {2, 32} <= {2 if row.label.is_chrome else 32 * row.label.is_body for row in rows}
    assert "\x1b" not in plain


def test_plugins_lists_publishers_and_formats(run: Run, install: Install) -> None:
    """Each publisher with its plugin and distribution, each format with its media type."""
    install("post", PLUGIN)
    result = run("plugins")
    assert result.exit_code == 0
    row = next(line for line in result.stdout.splitlines() if line.startswith("skarholm-post"))
    for part in ("Skarholm Post", "NO", "en", "current", "newsparse-post 1.2", "post.example"):
        assert part in row
    assert "format shout (text/plain) from post (newsparse-post 1.2)" in result.stdout


def test_plugins_as_json(run: Run, install: Install) -> None:
    """The same as data."""
    install("post", PLUGIN)
    plugins = {
        plugin["name"]: plugin for plugin in json.loads(run("plugins", "--format", "json").stdout)
    }
    post = plugins["post"]
    assert post["source"] == "newsparse-post 1.2"
    assert post["fault"] is None
    assert post["publishers"][0]["domains"] == ["post.example"]
    assert [added["name"] for added in post["formats"]] == ["shout", "broken", "mute"]


def test_plugins_names_the_faulty_ones(run: Run, install: Install) -> None:
    """A plugin that cannot be imported is shown with its fault, once, and the status is 6."""
    install("wreck", "raise RuntimeError('no keel')")
    result = run("plugins")
    assert result.exit_code == 6
    assert "FAULTY wreck (newsparse-wreck 1.2)" in result.stdout
    assert "no keel" in result.stdout
    assert result.stderr == ""
    as_json = {p["name"]: p for p in json.loads(run("plugins", "--format", "json").stdout)}
    assert "no keel" in as_json["wreck"]["fault"]


def test_plugins_says_when_there_is_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without plugins the list says so."""
    monkeypatch.setattr("newsparse.registry.entry_points", lambda **_: ())
    assert run("plugins").stdout.startswith("no plugin is installed")


def test_schema_prints_the_schema(run: Run) -> None:
    """The JSON Schema, as the package holds it."""
    assert json.loads(run("schema").stdout) == schema()


def test_version(run: Run) -> None:
    """--version prints the package's version."""
    assert newsparse.__version__ in run("--version").stdout


def test_a_file_may_be_called_like_an_option(run: Run, tmp_path: Path) -> None:
    """After -- everything is a file."""
    (tmp_path / "--url").write_text(PAGE)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        assert run("parse", "--", "--url").exit_code == 0
