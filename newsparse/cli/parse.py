"""``newsparse parse``: a page in, the article out."""

from __future__ import annotations

import click

from newsparse.cli import output
from newsparse.cli.exits import PLUGIN, Fault, tell
from newsparse.cli.options import Source, source_options
from newsparse.model import Article
from newsparse.pipeline import IS_HTML, Parser
from newsparse.publisher import Format

WIDEST = 100
"""Columns: longer lines are hard to read, however wide the terminal."""

_OWN = ("terminal", "json", "text")
_SHOW_WARNINGS = ("terminal", "json")


@click.command(short_help="Print the article on a page.")
@source_options
@click.option(
    "--format",
    "name",
    default="auto",
    show_default=True,
    metavar="auto|terminal|json|text|…",
    help="auto: for a person on a terminal, JSON when piped; text: the body alone; "
    "or a format that a plugin adds.",
)
@click.option(
    "--indent", type=click.IntRange(0, 16), help="Spaces a level of JSON. Default: one line."
)
@click.option(
    "--color",
    type=click.Choice(output.COLORS),
    default="auto",
    show_default=True,
    help="Whether the terminal format is coloured.",
)
def parse(source: Source, name: str, indent: int | None, color: str) -> None:
    """Print the article on a page.

    FILE holds the text of the page, as scraped; - reads standard input.
    """
    parser = source.parser()
    if name == "auto":
        name = "terminal" if output.is_terminal() else "json"
    added = None if name in _OWN else _added_format(name, parser)
    article = parser.parse(**source.arguments())
    if name not in _SHOW_WARNINGS:
        _tell_warnings(article)
    if added is not None:
        output.emit_page_text(_written(added, article))
    elif name == "json":
        from newsparse.formats.json import to_json

        output.emit_json(to_json(article, indent=indent))
    elif name == "text":
        output.emit_page_text(article.text)
    else:
        from newsparse.formats.terminal import to_terminal

        width = min(output.terminal_width(), WIDEST)
        output.emit(to_terminal(article, width=width, color=output.wants_color(color)))


def _tell_warnings(article: Article) -> None:
    for warning in article.warnings:
        if warning != IS_HTML:  # told when the file was read
            tell(f"warning: {warning}")


def _added_format(name: str, parser: Parser) -> Format:
    formats = {found.name: found for plugin in parser.plugins for found in plugin.formats}
    if name not in formats:
        known = ", ".join(("auto", *_OWN, *formats))
        raise click.BadParameter(f"{name!r} is not one of {known}.", param_hint="'--format'")
    return formats[name]


def _written(added: Format, article: Article) -> str:
    try:
        document: object = added.write(article)
    except (Exception, SystemExit) as error:
        problem = f"format {added.name!r} raised {type(error).__name__}: {error}"
        raise Fault(PLUGIN, f"{problem}; tell the plugin's author") from error
    if not isinstance(document, str):
        kind = type(document).__name__
        raise Fault(PLUGIN, f"format {added.name!r} gave {kind}, not str; tell the plugin's author")
    return document
