"""The options that ``parse`` and ``explain`` share, and the parser and page they describe."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

import click
from attrs import fields, frozen

from newsparse.cli.source import read_source, text_encoding
from newsparse.errors import UnknownPublisherError
from newsparse.page import FORMATS
from newsparse.pipeline import Parser


def _moment(_: click.Context, __: click.Parameter, value: str | None) -> datetime | None:
    try:
        return None if value is None else datetime.fromisoformat(value)
    except ValueError as error:
        problem = f"{value!r} is no ISO 8601 time such as 2024-05-01T09:30Z"
        raise click.BadParameter(problem) from error


@frozen
class Source:
    """What the command line says of the page: the options of :func:`source_options`."""

    file: str
    url: str | None
    captured_at: datetime | None
    publisher: str | None
    language: str | None
    input_format: str
    encoding: str | None
    strict: bool
    no_plugins: bool

    def parser(self) -> Parser:
        """The parser with the plugins that were asked for.

        :raises UnknownPublisherError: none of them declares the publisher.
        :raises PluginError: under ``--strict``, one of them is faulty.
        """
        parser = Parser(discover=not self.no_plugins, strict=self.strict)
        keys = tuple(publisher.key for publisher in parser.publishers)
        if self.publisher is not None and self.publisher not in keys:
            raise UnknownPublisherError(self.publisher, keys)
        return parser

    def arguments(self) -> dict[str, Any]:
        """The arguments of :meth:`newsparse.Parser.parse`.

        :raises Fault: the file cannot be read as text.
        """
        return {
            "text": read_source(self.file, self.encoding),
            "url": self.url,
            "captured_at": self.captured_at,
            "publisher": self.publisher,
            "language": self.language,
            "format": self.input_format,
        }


_OPTIONS = (
    click.argument("file", metavar="FILE", type=click.Path(allow_dash=True)),
    click.option("--url", help="Where the page was scraped; names the publisher."),
    click.option(
        "--captured-at",
        metavar="TIME",
        callback=_moment,
        help="When it was scraped (ISO 8601; UTC without an offset).",
    ),
    click.option(
        "--publisher", metavar="KEY", help="Its publisher, by key; see `newsparse plugins`."
    ),
    click.option("--language", metavar="TAG", help="Its language, a BCP 47 tag."),
    click.option(
        "--input-format",
        type=click.Choice(FORMATS),
        default="auto",
        show_default=True,
        help="What the text is written in.",
    ),
    click.option(
        "--encoding",
        metavar="NAME",
        callback=text_encoding,
        help="Its encoding. Default: UTF-8, or as its byte order mark says.",
    ),
    click.option("--strict", is_flag=True, help="Stop at a plugin that fails."),
    click.option("--no-plugins", is_flag=True, help="Leave out all installed plugins."),
)


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command FILE and the options of :class:`Source`, handed in as ``source``.

    Its own options are declared below this decorator and stand after these in its help.
    """

    @wraps(command)
    def with_source(**given: Any) -> Any:
        source = Source(**{field.name: given.pop(field.name) for field in fields(Source)})
        return command(source=source, **given)

    for option in reversed(_OPTIONS):
        option(with_source)
    return with_source
