"""The cattrs converter between an article and the plain values of its JSON document.

Structuring is strict: every field must be there, none may be added, and nothing is coerced. What
is wrong is told with its place, by way of the notes that cattrs leaves on its errors.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import Any, get_origin

import attrs
from cattrs import AttributeValidationNote, BaseValidationError, Converter, IterableValidationNote
from cattrs.gen import make_dict_structure_fn
from cattrs.strategies import configure_tagged_union

from newsparse.blocks import Block, Image, ListBlock, LiveBlock, LiveEntry
from newsparse.errors import DocumentError
from newsparse.lines import Hint, Label, LabelledLine, Line
from newsparse.provenance import Provenance

Hook = Callable[[Any, Any], Any]

RAW_BASE64 = "raw_base64"
"""The key of a line's raw text where UTF-8 cannot hold it."""
BASE64 = "base64"
"""The only key of the object that stands for any other text that UTF-8 cannot hold."""

_TAGS: dict[type, str] = {ListBlock: "list", LiveEntry: "live_entry"}
_RFC_3339 = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_JSON_NAMES = {
    dict: "an object", list: "an array", str: "text", bool: "true or false",
    int: "a number", float: "a number", type(None): "null",
}  # fmt: skip


class FieldError(ValueError):
    """A field of an object is missing, unknown or wrong; ``name`` adds to the path."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(problem)
        self.name = name


@attrs.frozen
class LineRecord:
    """A labelled line as it stands in the document: flat, without the reader's offsets."""

    number: int
    start: int
    end: int
    raw: str
    text: str
    label: Label
    source: str
    confidence: float
    part: str | None
    value: str | None
    joins: str | None
    hints: tuple[Hint, ...]


@cache
def converter() -> Converter:
    """The converter, built once: it holds no state but its generated functions."""
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    for simple in (str, int, float, bool):
        made.register_structure_hook(simple, _SIMPLE[simple])
    made.register_structure_hook(datetime, _structure_time)
    made.register_unstructure_hook(datetime, _unstructure_time)
    made.register_structure_hook_factory(_is_enum, _enum_hook)
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_hook(kind, made))
    made.register_structure_hook_factory(attrs.has, lambda cls: _class_hook(cls, made))
    record = made.get_structure_hook(LineRecord)
    made.register_structure_hook(LabelledLine, lambda value, _: _structure_line(value, record))
    made.register_unstructure_hook(LabelledLine, _unstructure_line)
    places = made.get_structure_hook(dict[str, tuple[int, ...]])
    made.register_structure_hook(
        Provenance,
        lambda value, _: Provenance(
            tuple(places(_object(value), dict[str, tuple[int, ...]]).items())
        ),
    )
    made.register_unstructure_hook(Provenance, lambda value: {k: list(v) for k, v in value.entries})
    for union in (LiveBlock, Block):
        _configure_blocks(union, made)
    _configure_images(made)
    return made


def document_error(error: Exception) -> DocumentError:
    """The first fault in an error of the converter, with the path to it."""
    path = "$"
    while isinstance(error, BaseValidationError):
        error = error.exceptions[0]
        for note in getattr(error, "__notes__", ()):
            if isinstance(note, AttributeValidationNote):
                path += f".{note.name}"
            elif isinstance(note, IterableValidationNote):
                path += f"[{note.index}]" if isinstance(note.index, int) else f".{note.index}"
    if isinstance(error, FieldError):
        path += f".{error.name}"
    return DocumentError(path, str(error))


def tag_of(block: type) -> str:
    """The ``type`` that a class of blocks goes by in the document."""
    return _TAGS.get(block, block.__name__.lower())


def _named(value: object) -> str:
    return _JSON_NAMES.get(type(value), type(value).__name__)


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"must be an object, not {_named(value)}")
    return value


def _structure_text(value: object, _: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and value.keys() == {BASE64}:
        return _from_base64(value[BASE64])
    raise TypeError(f"must be text, not {_named(value)}")


def _from_base64(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"must be base64 text, not {_named(value)}")
    try:
        return b64decode(value, validate=True).decode("utf-8", "surrogatepass")
    except ValueError as error:
        raise ValueError(f"must be UTF-8 with surrogates as base64: {error}") from error


def _structure_whole(value: object, _: object) -> int:
    if isinstance(value, float):
        raise TypeError(f"must be a whole number, not {value}")
    if type(value) is not int:
        raise TypeError(f"must be a whole number, not {_named(value)}")
    return value


def _structure_number(value: object, _: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"must be a number, not {_named(value)}")
    return float(value)


def _structure_flag(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"must be true or false, not {_named(value)}")
    return value


_SIMPLE: dict[type, Hook] = {
    str: _structure_text,
    int: _structure_whole,
    float: _structure_number,
    bool: _structure_flag,
}


def _structure_time(value: object, _: object) -> datetime:
    if not isinstance(value, str) or not _RFC_3339.fullmatch(value):
        raise ValueError("must be a time with its offset, as 2024-05-01T09:30:00+02:00 (RFC 3339)")
    return datetime.fromisoformat(value.upper())


def _unstructure_time(value: datetime) -> str:
    offset = value.utcoffset()
    if offset is not None and (offset.seconds % 60 or offset.microseconds):
        value = value.astimezone(UTC)  # RFC 3339 knows offsets of whole minutes only
    return value.isoformat()


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _enum_hook(kind: type[Enum]) -> Hook:
    members = {member.value: member for member in kind}

    def structure(value: object, _: object) -> Enum:
        if not isinstance(value, str) or value not in members:
            raise ValueError(f"must be one of {', '.join(members)}, not {_shown(value)}")
        return members[value]

    return structure


def _shown(value: object) -> str:
    return f"{value!r:.80}" if isinstance(value, str) else _named(value)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _tuple_hook(kind: Any, made: Converter) -> Hook:
    as_list = list[kind.__args__[0]]
    members = made.get_structure_hook(as_list)

    def structure(value: object, _: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise TypeError(f"must be an array, not {_named(value)}")
        return tuple(members(value, as_list))

    return structure


def _class_hook(cls: type[attrs.AttrsInstance], made: Converter) -> Hook:
    build = make_dict_structure_fn(cls, made)
    names = tuple(attrs.fields_dict(cls))
    known = frozenset(names)

    def structure(value: object, _: object) -> Any:
        given = _object(value)
        if given.keys() != known:
            raise _wrong_fields(given, names)
        return build(given, cls)

    return structure


def _wrong_fields(given: dict[str, Any], names: tuple[str, ...]) -> FieldError:
    for name in names:
        if name not in given:
            return FieldError(name, "is missing; write null or [] where there is nothing")
    unknown = next(name for name in given if name not in names)
    return FieldError(unknown, f"is unknown; the fields here are {', '.join(names)}")


def _configure_blocks(union: Any, made: Converter) -> None:
    configure_tagged_union(union, made, tag_generator=tag_of, tag_name="type")
    structure_tagged = made.get_structure_hook(union)
    unstructure_tagged = made.get_unstructure_hook(union)
    tags = tuple(tag_of(cls) for cls in union.__args__)

    def structure(value: object, _: object) -> Any:
        given = _object(value)
        tag = given.get("type")
        if not isinstance(tag, str) or tag not in tags:
            raise FieldError("type", f"must be one of {', '.join(tags)}, not {_shown(tag)}")
        return structure_tagged(given, union)

    def unstructure(value: Any) -> dict[str, Any]:
        return {"type": None, **unstructure_tagged(value)}  # so that the type comes first

    made.register_structure_hook(union, structure)
    made.register_unstructure_hook(union, unstructure)


def _configure_images(made: Converter) -> None:
    """An image outside the body carries its type as well: one shape wherever it stands."""
    plain_in, plain_out = made.get_structure_hook(Image), made.get_unstructure_hook(Image)

    def structure(value: object, _: object) -> Image:
        given = dict(_object(value))
        tag = given.pop("type", None)
        if tag != tag_of(Image):
            raise FieldError("type", f"must be {tag_of(Image)}, not {_shown(tag)}")
        image: Image = plain_in(given, Image)
        return image

    made.register_structure_hook(Image, structure)
    made.register_unstructure_hook(Image, lambda image: {"type": "image", **plain_out(image)})


def _structure_line(value: object, record: Hook) -> LabelledLine:
    given = _object(value)
    if RAW_BASE64 in given and "raw" not in given:
        given = dict(given)
        try:
            given["raw"] = _from_base64(given.pop(RAW_BASE64))
        except (TypeError, ValueError) as error:
            raise FieldError(RAW_BASE64, str(error)) from error
    read: LineRecord = record(given, LineRecord)
    line = Line(read.number, read.start, read.end, read.raw, read.text, read.hints)
    return LabelledLine(
        line, read.label, read.source, read.confidence, read.part, read.value, read.joins
    )


def _unstructure_line(labelled: LabelledLine) -> dict[str, Any]:
    line = labelled.line
    return {
        "number": line.number,
        "start": line.start,
        "end": line.end,
        "raw": line.raw,
        "text": line.text,
        "label": labelled.label.value,
        "source": labelled.source,
        "confidence": float(labelled.confidence),
        "part": labelled.part,
        "value": labelled.value,
        "joins": labelled.joins,
        "hints": [{"kind": hint.kind.value, "level": hint.level} for hint in line.hints],
    }
