"""Declare: what is checked of a plugin's declarations, each fault named with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsparse.errors import DeclarationError
from newsparse.lines import Label


def compiled(pattern: str, where: str) -> re.Pattern[str]:
    """The pattern, compiled as every pattern of a declaration is.

    :raises DeclarationError: it is no regular expression, or uses a backreference.
    """
    if not isinstance(pattern, str) or not pattern:
        raise DeclarationError(where, f"a pattern must be a str that is not empty, not {pattern!r}")
    if re.search(r"\(\?P=|(?<!\\)(?:\\\\)*\\[1-9]", pattern):
        raise DeclarationError(where, "backreferences are not linear; write the words out")
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise DeclarationError(where, f"bad pattern {pattern!r}: {error}") from error


def check_label(value: object, where: str) -> None:
    """The value must be a label that a rule may give.

    :raises DeclarationError: it is not; ``where`` names the declaration.
    """
    if not isinstance(value, Label):
        raise DeclarationError(where, f"label must be a newsparse.Label, not {value!r}")
    if value is Label.BLANK:
        raise DeclarationError(where, "label BLANK is the reader's alone")


def check_name(value: object, where: str) -> None:
    """The value must be a name such as ``news-letter``.

    :raises DeclarationError: it is not; ``where`` names the declaration.
    """
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", value):
        raise DeclarationError(
            where, f"name {value!r} must be lower-case letters, digits, “-” and “_”"
        )


def check_members(where: str, what: str, values: Sequence[object], wanted: type) -> None:
    """The values must be a tuple of ``wanted``.

    :raises DeclarationError: it is not; ``where`` names the declaration.
    """
    if not isinstance(values, tuple):
        raise DeclarationError(
            where, f"{what} must be a list of {wanted.__name__}, not {values!r:.80}"
        )
    for value in values:
        if not isinstance(value, wanted):
            raise DeclarationError(where, f"{what} must hold {wanted.__name__}, not {value!r:.80}")


def check_date_format(where: str, form: str) -> None:
    """The form must be one that a printed day can be read with.

    :raises DeclarationError: it is not; ``where`` names the declaration.
    """
    directives = set(re.findall(r"%(.)", form))
    if (
        directives - set("aAbBdmYHIMSp%")
        or not directives >= {"d", "Y"}
        or not directives & set("bBm")
    ):
        raise DeclarationError(
            where,
            f"date format {form!r} must have %d, %Y and one of %b, %B, %m, may have %a, %A, %H, %I, "
            "%M, %S, %p, and nothing else: the zone is read apart",
        )


def check_zone(where: str, name: object) -> None:
    """The name must be an IANA time zone, or ``None``.

    :raises DeclarationError: it is not; ``where`` names the declaration.
    """
    if name is None:
        return
    try:
        ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise DeclarationError(where, f"timezone {name!r} is unknown; use an IANA name") from error


def check_zones(where: str, zones: Sequence[tuple[object, object]]) -> None:
    """Each pair must be an abbreviation and an IANA zone or ``+HH:MM``.

    :raises DeclarationError: one is not; ``where`` names the declaration.
    """
    for abbreviation, zone in zones:
        if not re.fullmatch(r"[A-Z]{1,6}", str(abbreviation)):
            raise DeclarationError(where, f"zone {abbreviation!r} must be capitals, as “IST”")
        if not re.fullmatch(r"[+-](?:0\d|1[0-4]):[0-5]\d", str(zone)):
            check_zone(f"{where}, zone {abbreviation!r}", zone)
