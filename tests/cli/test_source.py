"""Input: any bytes are decoded as they should be, or refused in one sentence."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.cli.exits import EMPTY, UNDECODABLE, UNREADABLE, Fault
from newsparse.cli.source import decode, read_source

TEXT = "Fähre nach Skarholm\r\nfährt wieder\r日本\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), None),
        (codecs.BOM_UTF8 + TEXT.encode(), None),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None),
        (TEXT.encode("utf-32"), None),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("shift_jis", "ignore"), "shift_jis"),
    ],
)
def test_text_is_decoded_with_its_newlines(data: bytes, encoding: str | None) -> None:
    """UTF-8, or what the mark or the option says; no newline is translated, no mark is left."""
    expected = TEXT if encoding != "shift_jis" else TEXT.replace("ä", "")
    assert decode(data, encoding, "page.txt") == expected


@pytest.mark.parametrize(
    ("data", "encoding", "part"),
    [
        (b"Skarholm f\xe4hrt", None, "page.txt: byte 10 (0xe4) is not UTF-8; name the right"),
        (b"Skarholm \xff", "ascii", "byte 9 (0xff) is not ASCII"),
        (b"\xff\xfea", None, "is not UTF-16"),
        (b"abc", "undefined", "is not UNDEFINED"),
        (b"%PDF-1.7 ...", None, "a PDF document (from byte 0)"),
        (b"\x89PNG\r\n\x1a\n", None, "a PNG image"),
        (b"PK\x03\x04abc", None, "a ZIP archive"),
        (b"\x1f\x8babc", None, "a gzip file"),
        ("Skarholm".encode("utf-16-le"), None, "byte 1 is the first of many NULs"),
    ],
)
def test_other_bytes_are_refused(data: bytes, encoding: str | None, part: str) -> None:
    """Binary data and a wrong encoding are told with the byte, and what to do."""
    with pytest.raises(Fault) as caught:
        decode(data, encoding, "page.txt")
    assert caught.value.exit_code == UNDECODABLE
    assert part in caught.value.message
    assert "\n" not in caught.value.message


def test_a_stray_nul_is_text() -> None:
    """One NUL does not make a page binary."""
    assert decode(b"The ferry\x00 left at dawn", None, "x") == "The ferry\x00 left at dawn"


def test_the_encoding_option_is_taken_at_its_word() -> None:
    """Named an encoding, bytes are not judged."""
    assert decode(b"%PDF-1.7", "latin-1", "x") == "%PDF-1.7"


@given(st.binary(), st.sampled_from([None, "utf-8", "utf-16", "latin-1", "cp1252", "utf-7"]))
def test_any_bytes_are_text_or_a_fault(data: bytes, encoding: str | None) -> None:
    """Nothing but a Fault comes out of decoding."""
    try:
        text = decode(data, encoding, "x")
    except Fault as fault:
        assert fault.exit_code == UNDECODABLE  # noqa: PT017 - either outcome is right
    else:
        assert isinstance(text, str)


@given(st.text())
def test_utf_8_text_comes_through(text: str) -> None:
    """What was encoded as UTF-8 is decoded unchanged, but for one byte order mark."""
    data = text.encode()
    if text.count("\0") <= 0.1 * len(data):
        assert decode(data, None, "x") == text.removeprefix("\ufeff")


@pytest.mark.parametrize("data", [b"", b" \r\n\t\xc2\xa0\n", codecs.BOM_UTF8])
def test_no_text_at_all_is_a_fault(tmp_path: Path, data: bytes) -> None:
    """A file of white space holds no page."""
    file = tmp_path / "empty.txt"
    file.write_bytes(data)
    with pytest.raises(Fault, match="holds no text") as caught:
        read_source(str(file), None)
    assert caught.value.exit_code == EMPTY


@pytest.mark.parametrize(
    ("name", "part"),
    [("absent.txt", "there is no file"), (".", "is a directory"), ("a\0b", "cannot be read")],
)
def test_a_file_that_cannot_be_read_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, part: str
) -> None:
    """The sentence names the file."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Fault, match=part) as caught:
        read_source(name, None)
    assert caught.value.exit_code == UNREADABLE
    assert name in caught.value.message


def test_html_is_warned_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """HTML is text too, but surely not what was meant."""
    file = tmp_path / "page.html"
    file.write_text("\n<!DOCTYPE html>\n<html><body>Ferry</body></html>")
    assert read_source(str(file), None).startswith("\n<!DOCTYPE")
    told = capsys.readouterr().err
    assert told.startswith("newsparse: warning: ")
    assert "looks like HTML" in told
    assert told.count("\n") == 1
