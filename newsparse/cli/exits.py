"""The exit statuses of the command line, and the error that ends it with one of them."""

from __future__ import annotations

from typing import IO, Any

import click

from newsparse.formats._text import printable

FINE = 0
BUG = 1
USAGE = 2
UNREADABLE = 3
EMPTY = 4
UNDECODABLE = 5
PLUGIN = 6
INTERRUPTED = 130
BROKEN_PIPE = 141

MEANINGS: dict[int, str] = {
    FINE: "fine",
    BUG: "an error in newsparse itself; please report it",
    USAGE: "wrong usage",
    UNREADABLE: "the file is missing or cannot be read, or the output cannot be written",
    EMPTY: "the input holds no text at all",
    UNDECODABLE: "the input is binary, or not in the encoding it should be in",
    PLUGIN: "a faulty plugin, or a publisher that no plugin declares",
    INTERRUPTED: "interrupted from the keyboard",
    BROKEN_PIPE: "the reader of the output went away",
}
"""Every status and what it means; ``--help`` and ``docs/cli.md`` show it."""


class Fault(click.ClickException):
    """Ends the command with a status and one sentence on standard error.

    :param status: one of this module's.
    :param message: what is wrong, where, and what to do; made harmless to a terminal.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.exit_code = status  # type: ignore[misc]

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence."""
        tell(self.format_message(), file)


def tell(message: str, file: IO[Any] | None = None) -> None:
    """One line on standard error, under the program's name."""
    click.echo(f"newsparse: {printable(message)}", file=file, err=True)
