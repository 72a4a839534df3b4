"""Output: text to standard output, UTF-8 when piped, and harmless when it is a terminal."""

from __future__ import annotations

import os
import re
import shutil
import sys

from newsparse.cli.exits import UNREADABLE, Fault
from newsparse.formats._text import printable_lines

COLORS = ("auto", "always", "never")

_SURROGATES = re.compile("[\ud800-\udfff]")
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def terminal_width() -> int:
    """The terminal's columns; 80 where it has none."""
    return shutil.get_terminal_size().columns


def wants_color(choice: str) -> bool:
    """Whether to colour: ``auto`` does so on a terminal unless ``NO_COLOR`` is set."""
    if choice == "auto":
        return is_terminal() and not os.environ.get("NO_COLOR")
    return choice == "always"


def emit_json(document: str) -> None:
    """Print a JSON document; on a terminal, characters that could act on it are escaped."""
    if is_terminal():
        document = _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", document)
    emit(document)


def emit_page_text(text: str) -> None:
    """Print text that may hold anything; on a terminal without its control characters."""
    emit(printable_lines(text) if is_terminal() else text)


def emit(text: str) -> None:
    """Print text that is harmless, with a line feed at its end.

    :raises Fault: the output cannot be written.
    :raises BrokenPipeError: its reader went away.
    """
    if not text.endswith("\n"):
        text += "\n"
    encoding = (sys.stdout.encoding if is_terminal() else None) or "utf-8"
    data = _SURROGATES.sub("\ufffd", text).encode(encoding, "replace")
    if sys.stdout is None:
        raise Fault(UNREADABLE, "there is no standard output to write to; do not close it")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence()
        raise Fault(
            UNREADABLE, f"the output cannot be written: {error.strerror}; check where it goes"
        ) from error


def silence() -> None:
    """Let nothing more be written, so that Python's own last flush does not fail."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
    except (AttributeError, OSError, ValueError):
        pass  # no real file behind it: nothing will be flushed
