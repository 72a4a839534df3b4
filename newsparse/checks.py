"""Small attrs validators and converters shared by the models and the declarations.

Cheaper than ``attrs.validators`` and with messages that say what to write instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timezone
from typing import Any

import attrs


def about(
    meaning: str, *, schema_org: str | None = None, ninjs: str | None = None
) -> dict[str, str | None]:
    """Metadata of a model's field: what it means and what two standards call it.

    :param meaning: one sentence.
    :param schema_org: its property in schema.org's ``NewsArticle`` vocabulary, if it has one.
    :param ninjs: its path in IPTC ninjs 3, if it has one.
    """
    return {"meaning": meaning, "schema_org": schema_org, "ninjs": ninjs}


Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def is_a(*types: type) -> Validator:
    """The value must be an instance of one of ``types``."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, types):
            wanted = " or ".join(t.__name__ for t in types)
            raise TypeError(
                f"{type(instance).__name__}.{attribute.name} must be {wanted}, "
                f"not {type(value).__name__}: {value!r:.80}"
            )

    return check


def maybe(*types: type) -> Validator:
    """The value must be ``None`` or an instance of one of ``types``."""
    return is_a(*types, type(None))


def each(*types: type) -> Validator:
    """The value must be a tuple whose members are instances of ``types``."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple):
            raise TypeError(
                f"{type(instance).__name__}.{attribute.name} must be a tuple, "
                f"not {type(value).__name__}: {value!r:.80}"
            )
        for item in value:
            if not isinstance(item, types):
                is_a(*types)(instance, attribute, item)

    return check


_each_str = each(str)


def said(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """The value must be a ``str`` that holds more than white space."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(
            f"{type(instance).__name__}.{attribute.name} must be text that is not blank, "
            f"not {value!r:.80}"
        )


def said_if_any(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """The value must be ``None`` or a ``str`` that holds more than white space."""
    if value is not None:
        said(instance, attribute, value)


def each_said(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """The value must be a tuple of ``str``, none of them blank."""
    _each_str(instance, attribute, value)
    for item in value:  # type: ignore[attr-defined]
        said(instance, attribute, item)


def fixed_offset(moment: Any) -> Any:
    """Converter: an aware time gets a fixed offset, so that it equals itself whatever zone data
    says of ambiguous hours; anything else is left for the validator.
    """
    offset = moment.utcoffset() if isinstance(moment, datetime) else None
    return moment if offset is None else moment.replace(tzinfo=timezone(offset))


def frozen_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """Converter: any iterable but a ``str`` becomes a tuple; the rest is left for the validator to
    refuse. The characters of a ``str`` are never what was meant.
    """
    given: object = values
    usable = isinstance(given, Iterable) and not isinstance(given, str)
    return tuple(values) if usable else values  # type: ignore[return-value]
