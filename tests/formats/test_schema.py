"""The JSON Schema: in step with the model, met by every article, and refusing what is wrong."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from newsparse import blocks, lines, model
from newsparse.formats.json import SCHEMA, VERSION, from_json, schema, to_json
from newsparse.model import Article
from tests.formats.test_json import SAMPLE
from tests.strategies import articles

PARTS: tuple[type, ...] = (
    *blocks.Block.__args__,
    blocks.Timestamp,
    model.Access,
    model.Author,
    model.Dateline,
    model.PublisherRef,
    model.Related,
)
ENUMS: tuple[type[Enum], ...] = (
    blocks.EmbedKind,
    blocks.Precision,
    lines.HintKind,
    lines.Label,
    model.AccessKind,
    model.Kind,
)
VALIDATOR = jsonschema.Draft202012Validator(
    schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def _names(cls: type) -> list[str]:
    return [field.name for field in attrs.fields(cls)]


def test_the_schema_is_a_schema() -> None:
    """It is a valid schema of draft 2020-12, and every reference in it has its definition."""
    jsonschema.Draft202012Validator.check_schema(schema())
    text = json.dumps(schema())
    for name in schema()["$defs"]:
        assert f'"#/$defs/{name}"' in text, f"{name} is never used"


def test_the_article_is_in_step_with_the_model() -> None:
    """Every field of Article is there, in order, required, and described in the model's words."""
    document = schema()
    assert list(document["properties"]) == ["schema", "version", *_names(Article)]
    assert document["required"] == list(document["properties"])
    assert document["properties"]["schema"] == {"const": SCHEMA}
    assert document["properties"]["version"] == {"const": VERSION}
    for field in attrs.fields(Article):
        assert document["properties"][field.name]["description"] == field.metadata["meaning"]


@pytest.mark.parametrize("cls", PARTS, ids=lambda cls: cls.__name__)
def test_each_part_is_in_step_with_the_model(cls: type) -> None:
    """Every field of each class is there, required, and described in the model's words."""
    part = schema()["$defs"][cls.__name__]
    names = [name for name in part["properties"] if name != "type"]
    assert names == _names(cls)
    assert part["required"] == list(part["properties"])
    assert part["additionalProperties"] is False
    for field in attrs.fields(cls):
        assert part["properties"][field.name]["description"] == field.metadata["meaning"]


def test_lines_are_in_step_with_the_model() -> None:
    """A line has every field of Line, LabelledLine and Hint that takes part in comparison."""
    defs = schema()["$defs"]
    classes: tuple[type, ...] = (lines.Line, lines.LabelledLine)
    compared = {field.name for cls in classes for field in attrs.fields(cls) if field.eq}
    assert set(defs["LabelledLine"]["properties"]) == compared - {"line"} | {"raw_base64"}
    assert list(defs["Hint"]["properties"]) == _names(lines.Hint)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_each_enum_is_in_step_with_the_model(enum: type[Enum]) -> None:
    """Every value of each enum is there, in order."""
    assert schema()["$defs"][enum.__name__]["enum"] == [member.value for member in enum]


def test_no_class_is_missing() -> None:
    """A class added to the model must be added to the schema, and to this test."""
    declared = {
        value.__name__
        for module in (blocks, model)
        for value in vars(module).values()
        if isinstance(value, type) and (attrs.has(value) or issubclass(value, Enum))
    } - {"Article", "Enum", "Line"}
    known = {part.__name__ for part in (*PARTS, *ENUMS)} | {"LabelledLine", "Provenance", "Hint"}
    assert declared <= known


@given(articles())
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
def test_every_article_meets_the_schema(article: Article) -> None:
    """What to_json writes is what the schema says."""
    VALIDATOR.validate(json.loads(to_json(article)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["version"], 1),
        (["headline"], 3),
        (["headline"], " "),
        (["headline"], {"base64": "", "more": 1}),
        (["colour"], "red"),
        (["kind"], "gossip"),
        (["comment_count"], -1),
        (["confidence"], 1.5),
        (["confidence"], "sure"),
        (["captured_at"], "2024-05-01T09:30:00"),
        (["tags"], "abc"),
        (["tags"], None),
        (["body", 0, "type"], "poem"),
        (["body", 0, "level"], 2),
        (["body", 1, "blocks", 0, "rows"], [[]]),
        (["body", 1, "blocks", 0, "type"], "live_entry"),
        (["images", 0, "caption"], None),
        (["lines", 0, "confidence"], 2),
        (["lines", 0, "label"], "gossip"),
        (["lines", 0, "raw_base64"], "YQ=="),
        (["lines", 1, "hints", 0, "level"], None),
        (["provenance", "body"], ["a"]),
    ],
)
def test_a_wrong_document_fails(path: list[Any], value: Any) -> None:
    """What from_json refuses, the schema refuses."""
    document: Any = json.loads(to_json(SAMPLE))
    VALIDATOR.validate(document)
    spot = document
    for key in path[:-1]:
        spot = spot[key]
    spot[path[-1]] = value
    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize("name", [*_names(Article), "schema", "version"])
def test_a_missing_field_fails(name: str) -> None:
    """Every field must be there."""
    document = json.loads(to_json(SAMPLE))
    del document[name]
    assert not VALIDATOR.is_valid(document)


def _docs() -> str:
    return (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")


def test_the_example_in_the_docs_is_an_article() -> None:
    """The document that docs/json.md shows meets the schema and can be read."""
    example = _docs().split("```json\n")[1].split("```")[0]
    VALIDATOR.validate(json.loads(example))
    assert to_json(from_json(example), indent=2) == example.strip()


def test_the_docs_name_every_field() -> None:
    """docs/json.md has every field of the article with its meaning, and every block and line."""
    docs = _docs()
    for field in attrs.fields(Article):
        assert f"| `{field.name}` |" in docs
        assert f"| {field.metadata['meaning']} |" in docs
    for cls in PARTS:
        for name in _names(cls):
            assert f"`{name}`" in docs
    for block in ("LiveBlock", "Block"):
        for reference in schema()["$defs"][block]["oneOf"]:
            name = reference["$ref"].rpartition("/")[2]
            assert f"| `{schema()['$defs'][name]['properties']['type']['const']}` |" in docs
    for name in schema()["$defs"]["LabelledLine"]["properties"]:
        assert f"`{name}`" in docs
