"""Writes the tables of ``docs/model.md`` from the classes themselves.

Run ``python docs/generate_model.py`` after a change to the model; a test fails until then. The
prose around the tables is written by hand: only what stands between ``<!-- table: Name -->`` and
``<!-- end -->`` is replaced.
"""

from __future__ import annotations

import inspect
import re
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

import newsparse

PAGE = Path(__file__).with_name("model.md")

_TABLE = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_PARAM = re.compile(r":param (\w+): (.*?)(?=\n\s*:|\Z)", re.DOTALL)
_ROLE = re.compile(r":\w+:`~?(?:newsparse\.)?([^`]+)`")


def generate(text: str) -> str:
    """The page with every table made anew.

    :raises AttributeError: a marker names no public class.
    """
    return _TABLE.sub(lambda found: found[1] + _table(found[2]) + found[3], text)


def _table(name: str) -> str:
    value = getattr(newsparse, name)
    if issubclass(value, Enum):
        return ", ".join(f"`{member.value}`" for member in value) + "\n"
    described = _described(value)
    fields = [field for field in attrs.fields(value) if field.metadata or field.name in described]
    heading: tuple[str, ...]
    if any(field.metadata for field in fields):
        heading = ("field", "type", "meaning", "schema.org", "ninjs")
        rows = [(*_name_and_type(value, field), *_meaning_and_names(field)) for field in fields]
    else:
        heading = ("field", "type", "meaning")
        rows = [(*_name_and_type(value, field), described[field.name]) for field in fields]
    lines = [heading, tuple("---" for _ in heading), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def _meaning_and_names(field: attrs.Attribute[Any]) -> tuple[str, ...]:
    names = (field.metadata["schema_org"], field.metadata["ninjs"])
    return field.metadata["meaning"], *(f"`{name}`" if name else "—" for name in names)


def _name_and_type(value: type, field: attrs.Attribute[Any]) -> tuple[str, str]:
    # As written in the source: what attrs holds changes when something resolves the types.
    kind = str(inspect.get_annotations(value)[field.name]).replace("|", r"\|")
    return f"`{field.name}`", f"`{kind}`"


def _described(value: type) -> dict[str, str]:
    """What the docstring says of the fields that carry no metadata."""
    found = _PARAM.findall(value.__doc__ or "")
    return {name: _sentence(text) for name, text in found}


def _sentence(text: str) -> str:
    """Docstring markup as Markdown, on one line, with a capital at its start."""
    plain = _ROLE.sub(r"`\1`", " ".join(text.split())).replace("``", "`")
    return plain[:1].upper() + plain[1:]


if __name__ == "__main__":
    PAGE.write_text(generate(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
