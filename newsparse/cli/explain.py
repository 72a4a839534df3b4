"""``newsparse explain``: what became of every line."""

from __future__ import annotations

import json

import click

from newsparse.cli import output
from newsparse.cli.exits import tell
from newsparse.cli.options import Source, source_options
from newsparse.cli.table import table
from newsparse.explain import Explanation, Row
from newsparse.explain import explain as explain_page
from newsparse.lines import Label

_HEADING = ("LINE", "LABEL", "SOURCE", "SURE", "FIELDS", "TEXT")
_PARTED = " · "
_BODY, _CHROME, _ABOUT = "32", "2", "36"


@click.command(short_help="Print every line with its label and why.")
@source_options
@click.option(
    "--format",
    "name",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="table: a line each; json: an array of objects, with the spans.",
)
@click.option(
    "--color",
    type=click.Choice(output.COLORS),
    default="auto",
    show_default=True,
    help="Whether lines are coloured by what they are.",
)
@click.option("--reasons", is_flag=True, help="Below each line that the model labelled: why so.")
def explain(source: Source, name: str, color: str, reasons: bool) -> None:
    """Print every line of a page with its label, and why it has it.

    FILE holds the text of the page, as scraped; - reads standard input. On a terminal long lines
    are cut to its width. What the article warns of, such as dates that were refused, goes to
    standard error.
    """
    parser = source.parser()
    explanation = explain_page(**source.arguments(), strict=source.strict, parser=parser)
    if name == "json":
        output.emit_json(_as_json(explanation))
    else:
        output.emit(_as_table(explanation, color=output.wants_color(color), reasons=reasons))
    for warning in explanation.article.warnings:
        tell(f"warning: {warning}")


def _as_table(explanation: Explanation, *, color: bool, reasons: bool) -> str:
    rows = explanation.rows
    cells = [
        (
            str(row.number),
            row.label.value,
            row.source,
            f"{row.confidence:.2f}",
            ",".join(row.fields),
            row.text,
        )
        for row in rows
    ]
    return table(
        _HEADING,
        cells,
        color=color,
        style=lambda number: _style(rows[number].label),
        notes=[_PARTED.join(row.reasons) for row in rows] if reasons else (),
    )


def _style(label: Label) -> str:
    if label.is_chrome:
        return _CHROME
    return _BODY if label.is_body else _ABOUT


def _as_json(explanation: Explanation) -> str:
    return json.dumps([_as_object(row) for row in explanation.rows], ensure_ascii=False)


def _as_object(row: Row) -> dict[str, object]:
    return {
        "number": row.number,
        "start": row.start,
        "end": row.end,
        "label": row.label.value,
        "source": row.source,
        "confidence": row.confidence,
        "fields": list(row.fields),
        "reasons": list(row.reasons),
        "text": row.text,
    }
