r"""Escapes: a page from a dump of JSON or CSV whose newlines are the two characters ``\n``.

Such a page is told by its newlines: many of them escaped, next to none real. Then ``\n``, ``\r\n``
and ``\r`` end lines, and ``\t``, ``\"``, ``\'``, ``\/``, ``\u00e9`` and ``\xe9`` are what they stand
for; escaped more than once too (``\\n``). Code points alone are resolved on any page that has
several. A page that speaks of ``C:\news`` is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.read.decoded import Decoded, replaced

_SLASHES = r"\\{1,4}"
_UNIT = (
    rf"u(?:[dD][89abAB][0-9a-fA-F]{{2}}{_SLASHES}u[dD][c-fC-F][0-9a-fA-F]{{2}}|[0-9a-fA-F]{{4}})"
)
_CODE = re.compile(rf"{_SLASHES}{_UNIT}")
_ESCAPE = re.compile(rf"{_SLASHES}(?:{_UNIT}|x[0-9a-fA-F]{{2}}|r{_SLASHES}n|[nrtfv\"'/])")
_NEWLINE = re.compile(rf"{_SLASHES}n")
_RUN_ON = re.compile(rf"(?<![.!?:;\s\"]){_SLASHES}n(?=[a-z])")
_HEX = re.compile(r"u([0-9a-fA-F]{4})")
_PLAIN = {"n": "\n", "r": "\n", "t": "\t", "f": "\n", "v": "\n"}

_FEW_REAL = 0.125
"""Real newlines for each escaped one, on a page whose newlines are escaped."""
_SEPARATORS = 3
"""As many doubled escaped newlines, between paragraphs, tell a page with real newlines too."""
_CODES = 3
"""As many escaped code points are no accident."""


def resolve_escapes(text: str) -> Decoded | None:
    """The text with its escapes resolved; ``None`` where they are not a dump's."""
    if "\\" not in text:
        return None
    if _is_dumped(text):
        return replaced(text, _escapes(text))
    if sum(1 for _ in _CODE.finditer(text)) >= _CODES:
        return replaced(text, ((m.start(), m.end(), _points(m[0])) for m in _CODE.finditer(text)))
    return None


def _is_dumped(text: str) -> bool:
    escaped = sum(1 for _ in _NEWLINE.finditer(text))
    if escaped < 2:
        return False
    # "C:\news\notes" runs on in lower case; lines seldom start so.
    run_on = sum(1 for _ in _RUN_ON.finditer(text))
    if run_on > 0.4 * escaped:
        return False
    if text.strip().count("\n") <= _FEW_REAL * escaped:
        return True
    doubled = text.count("\\n\\n") + text.count("\\n\\r\\n")
    return doubled >= _SEPARATORS and run_on <= 0.1 * escaped


def _escapes(text: str) -> Iterator[tuple[int, int, str]]:
    quoted = _quoted(text)
    if quoted:
        yield quoted[0], quoted[0] + 1, ""
    for match in _ESCAPE.finditer(text):
        mark = match[0].lstrip("\\")
        instead = _points(mark) if mark[0] in "ux" else _PLAIN.get(mark[0], mark[0])
        yield match.start(), match.end(), instead
    if quoted:
        yield quoted[1], quoted[1] + 1, ""


def _quoted(text: str) -> tuple[int, int] | None:
    """The places of the quotation marks around a whole dumped string."""
    first, last = len(text) - len(text.lstrip()), len(text.rstrip()) - 1
    if last <= first or text[first] != '"' or text[last] != '"' or text[last - 1] == "\\":
        return None
    return (first, last) if text.count('"') == 2 + text.count('\\"') else None


def _points(mark: str) -> str:
    mark = mark.lstrip("\\")
    if mark[0] == "x":
        return chr(int(mark[1:], 16))
    units = [int(unit, 16) for unit in _HEX.findall(mark)]
    if len(units) == 2:
        return chr(0x10000 + ((units[0] - 0xD800) << 10) + (units[1] - 0xDC00))
    return chr(units[0])
