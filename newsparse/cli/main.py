"""The ``newsparse`` command: its subcommands, and what ends it with which exit status."""

from __future__ import annotations

import os
import sys
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import click

import newsparse
from newsparse.cli import exits
from newsparse.cli.exits import Fault, tell
from newsparse.cli.explain import explain
from newsparse.cli.output import silence
from newsparse.cli.parse import parse
from newsparse.cli.plugins import plugins
from newsparse.cli.schema import schema
from newsparse.errors import InputError, NewsparseError, PluginError, UnknownPublisherError

TRACEBACK = "NEWSPARSE_TRACEBACK"
"""The environment variable that, set to ``1``, shows the traceback of an internal error."""

_EPILOG = "\b\nExit statuses:\n" + "\n".join(
    f"  {status:>3}  {meaning}" for status, meaning in exits.MEANINGS.items()
)


class _Guarded(click.Group):
    """A group whose commands end with a documented status, and never with a traceback."""

    def main(self, *args: Any, **extra: Any) -> Any:
        try:
            return super().main(*args, **extra)
        except OSError as error:  # help and version are printed before any command is invoked
            silence()
            with suppress(OSError):
                tell(f"the output cannot be written: {error.strerror}; check where it goes")
            sys.exit(exits.UNREADABLE)

    def invoke(self, ctx: click.Context) -> Any:
        with _told_warnings():
            try:
                result = super().invoke(ctx)
                if sys.stdout is not None:
                    sys.stdout.flush()
            except (click.ClickException, click.exceptions.Exit):
                raise
            except KeyboardInterrupt:
                silence()
                raise click.exceptions.Exit(exits.INTERRUPTED) from None
            except BrokenPipeError:
                silence()
                raise click.exceptions.Exit(exits.BROKEN_PIPE) from None
            except NewsparseError as error:
                raise _fault_of(error) from error
            except Exception as error:
                raise _bug(error) from error
            return result


def _fault_of(error: NewsparseError) -> click.ClickException:
    if isinstance(error, PluginError | UnknownPublisherError):
        return Fault(exits.PLUGIN, str(error))
    if isinstance(error, InputError):
        return click.UsageError(str(error))
    return _bug(error)


def _bug(error: Exception) -> Fault:
    if os.environ.get(TRACEBACK) == "1":
        click.echo("".join(traceback.format_exception(error)), err=True)
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown"
    problem = str(error).split("\n")[0][:200]
    return Fault(
        exits.BUG,
        f"internal error {type(error).__name__} in {place}: {problem}; please report it with the "
        f"input ({TRACEBACK}=1 shows the traceback)",
    )


@contextmanager
def _told_warnings() -> Iterator[None]:
    """Python's warnings as one line each; those for developers alone not at all."""

    def show(message: Warning | str, *_: object, **__: object) -> None:
        tell(f"warning: {message}")

    with warnings.catch_warnings():
        if not sys.warnoptions:
            warnings.simplefilter("default")
            for unwanted in (DeprecationWarning, PendingDeprecationWarning, ResourceWarning):
                warnings.simplefilter("ignore", unwanted)
        warnings.showwarning = show
        yield


@click.group(cls=_Guarded, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(newsparse.__version__, prog_name="newsparse")
def main() -> None:
    """Turn the text scraped from a news page into an article, every line accounted for."""


for _command in (parse, explain, plugins, schema):
    main.add_command(_command)
