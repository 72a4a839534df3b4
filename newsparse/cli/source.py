"""Source: the bytes of a file or of standard input, as text. Newlines are left as they are."""

from __future__ import annotations

import codecs
import re
import sys
from pathlib import Path

import click

from newsparse.cli.exits import EMPTY, UNDECODABLE, UNREADABLE, Fault, tell
from newsparse.read.text import looks_like_html

STDIN = "-"

_MAGIC = (
    (re.compile(rb"%PDF-"), "a PDF document"),
    (re.compile(rb"\x89PNG\r\n"), "a PNG image"),
    (re.compile(rb"\xff\xd8\xff"), "a JPEG image"),
    (re.compile(rb"GIF8[79]a"), "a GIF image"),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive or an office document"),
    (re.compile(rb"\x1f\x8b"), "a gzip file"),
    (re.compile(rb"BZh[1-9]1AY&SY"), "a bzip2 file"),
    (re.compile(rb"\xfd7zXZ\x00"), "an xz file"),
    (re.compile(rb"\x28\xb5\x2f\xfd"), "a Zstandard file"),
    (re.compile(rb"\x7fELF"), "a program"),
    (re.compile(rb"ARROW1|PAR1"), "a file of columns"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 65536
_MOST_NULS = 0.1


def read_source(file: str, encoding: str | None) -> str:
    """The text of a file.

    :param file: a path, or ``-`` for standard input.
    :param encoding: its encoding; ``None`` for UTF-8, or what a byte order mark says.
    :raises Fault: it cannot be read, holds no text, is binary, or is in another encoding.
    """
    name = "standard input" if file == STDIN else file
    text = decode(_bytes_of(file), encoding, name)
    if not text.strip():
        raise Fault(EMPTY, f"{name} holds no text; give it the text of a page")
    if looks_like_html(text):
        tell(
            f"warning: {name} looks like HTML, and newsparse reads text; "
            "extract the text first, with a browser or an HTML-to-text tool"
        )
    return text


def decode(data: bytes, encoding: str | None, name: str) -> str:
    """Bytes as text, without a byte order mark.

    :param encoding: taken at its word, where given; else binary data is refused.
    :raises Fault: the bytes are binary or not in the encoding; names the first byte at fault.
    """
    if encoding is None:
        encoding = next((codec for bom, codec in _BOMS if data.startswith(bom)), None)
        if encoding is None:
            encoding = "utf-8"
            _refuse_binary(data, name)
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Fault(
            UNDECODABLE,
            f"{name}: byte {error.start} (0x{data[error.start]:02x}) is not {encoding.upper()}; "
            "name the right encoding, as in --encoding windows-1252",
        ) from error
    except UnicodeError as error:
        raise Fault(
            UNDECODABLE, f"{name} is not {encoding.upper()}: {error}; name the right --encoding"
        ) from error


def _bytes_of(file: str) -> bytes:
    if file == STDIN and sys.stdin is None:
        raise Fault(
            UNREADABLE, "there is no standard input to read; do not close it, or name a file"
        )
    try:
        if file == STDIN:
            return sys.stdin.buffer.read()
        return Path(file).read_bytes()
    except FileNotFoundError as error:
        problem = f"there is no file {file}; check the path, or give - for standard input"
        raise Fault(UNREADABLE, problem) from error
    except IsADirectoryError as error:
        raise Fault(UNREADABLE, f"{file} is a directory; give one file of text") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        problem = f"{file} cannot be read: {reason}; check the file and your permission to read it"
        raise Fault(UNREADABLE, problem) from error


def _refuse_binary(data: bytes, name: str) -> None:
    for magic, what in _MAGIC:
        if magic.match(data):
            raise Fault(
                UNDECODABLE,
                f"{name} is {what} (from byte 0); extract its text first, "
                "or, if it is text after all, name its --encoding",
            )
    head = data[:_LOOKED_AT]
    if head.count(0) > _MOST_NULS * len(head):
        raise Fault(
            UNDECODABLE,
            f"{name} is binary (byte {head.index(0)} is the first of many NULs); "
            "if it is text, name its encoding, as in --encoding utf-16-le",
        )


def text_encoding(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """Callback of ``--encoding``: the name, if it is one of a text encoding that Python knows."""
    try:
        b"x".decode("utf-8" if value is None else value)
    except UnicodeError:
        pass  # an encoding, but not of this byte
    except (LookupError, ValueError) as error:
        problem = f"{value!r} is no text encoding; try utf-8, utf-16 or windows-1252"
        raise click.BadParameter(problem) from error
    return value
