"""On a terminal: for a person, coloured, cut to its width, and harmless."""

from __future__ import annotations

import os
import re
import subprocess

import pytest

import newsparse
from tests.cli.conftest import PAGE, command, environ

pty = pytest.importorskip("pty", reason="needs pseudo-terminals")

HOSTILE = (
    PAGE + "The \x1b]0;owned\x07 title, \x9b2J and \x1b[31m red \u202etxet " + "word " * 60 + "\n"
)
SGR = re.compile(r"\x1b\[[0-9;]+m")


def _shown(*arguments: str, text: str = HOSTILE, **environment: str) -> str:
    """What the command prints on a terminal of 60 columns."""
    leader, follower = pty.openpty()
    more = {"COLUMNS": "60", "NO_COLOR": "", **environment}
    with subprocess.Popen(  # noqa: S603 - our own program
        command(*arguments, "--no-plugins"),
        stdin=subprocess.PIPE,
        stdout=follower,
        env=environ(**more),
    ) as process:
        os.close(follower)
        assert process.stdin is not None
        process.stdin.write(text.encode())
        process.stdin.close()
        shown = b""
        while chunk := _read(leader):
            shown += chunk
        assert process.wait(60) == 0
    os.close(leader)
    return shown.decode().replace("\r\n", "\n")


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:  # how Linux says that the other end was closed
        return b""


def _controls(text: str) -> list[str]:
    return re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)


def test_parse_shows_the_article() -> None:
    """Not JSON but the article, wrapped, in colour."""
    shown = _shown("parse", "-")
    assert not shown.startswith("{")
    assert SGR.search(shown)
    assert all(len(line) <= 60 for line in SGR.sub("", shown).split("\n"))


def test_no_colour_where_none_is_wanted() -> None:
    """NO_COLOR and --color never are heeded."""
    assert "\x1b" not in _shown("parse", "-", NO_COLOR="1")
    assert "\x1b" not in _shown("explain", "-", "--color", "never")


def test_explain_cuts_lines_to_the_width() -> None:
    """The text is cut with an ellipsis; every line is still there, in colour."""
    shown = _shown("explain", "-")
    lines = SGR.sub("", shown).rstrip("\n").split("\n")
    assert len(lines) == 1 + HOSTILE.count("\n")
    assert lines[-1].endswith("…")
    assert SGR.search(shown)


def test_explain_wraps_reasons_to_the_width() -> None:
    """Below the first line of a label their parts stand indented, each within the width, whole."""
    shown = SGR.sub("", _shown("explain", "-", "--reasons", text=PAGE)).rstrip("\n").split("\n")
    notes = [line.strip() for line in shown if line.startswith("      ")]
    rows = newsparse.explain(PAGE, parser=newsparse.Parser(discover=False)).rows
    assert " ".join(notes) == " ".join(" · ".join(row.reasons) for row in rows if row.reasons)
    assert all(len(line) <= 60 for line in notes)


@pytest.mark.parametrize(
    "arguments",
    [
        ("parse", "-"),
        ("parse", "-", "--format", "json"),
        ("parse", "-", "--format", "text"),
        ("explain", "-"),
        ("explain", "-", "--reasons"),
        ("explain", "-", "--format", "json"),
    ],
)
def test_no_control_character_of_the_page_acts(arguments: tuple[str, ...]) -> None:
    """Whatever is printed on a terminal holds no control character but line feeds and styles."""
    assert _controls(SGR.sub("", _shown(*arguments))) == []
