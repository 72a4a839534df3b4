"""What is public is documented, and what is documented is there."""

from __future__ import annotations

import ast
import inspect
import re
import tomllib
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import errors, hookspecs
from tests.docs.markdown import ROOT, blocks, sections, table_rows

API = ROOT / "docs/api.md"
ARCHITECTURE = ROOT / "docs/architecture.md"
LABELS = ROOT / "docs/labels.md"
MODEL = ROOT / "docs/model.md"
PLUGINS = ROOT / "docs/plugins.md"

HOOKS = [name for name in vars(hookspecs) if name.startswith("newsparse_")]
DECLARATIONS = [
    newsparse.Publisher,
    newsparse.Layout,
    newsparse.Rule,
    newsparse.Zone,
    newsparse.KindRule,
    newsparse.Sign,
    newsparse.Format,
]
MODEL_CLASSES = [
    newsparse.Article,
    newsparse.Author,
    newsparse.Timestamp,
    newsparse.Dateline,
    newsparse.Access,
    newsparse.Related,
    newsparse.PublisherRef,
    newsparse.Paragraph,
    newsparse.Subheading,
    newsparse.Quote,
    newsparse.ListBlock,
    newsparse.Image,
    newsparse.Embed,
    newsparse.Table,
    newsparse.LiveEntry,
    newsparse.LabelledLine,
    newsparse.Line,
]


def test_every_public_name_stands_in_the_api_once() -> None:
    """``docs/api.md`` documents the names of ``newsparse.__all__``, each once, and no other."""
    found = re.findall(
        r"^\.\. auto\w+:: newsparse(?:\.\w+)*?\.(\w+)$", API.read_text(), re.MULTILINE
    )
    assert sorted(found) == sorted(newsparse.__all__)


def test_every_error_is_public_and_documented() -> None:
    """Every error class stands among the errors in ``docs/api.md``, so in ``__all__``."""
    classes = [
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and value.__module__ == errors.__name__
    ]
    documented = re.findall(r"autoexception:: newsparse\.(\w+)", sections(API)["Errors"])
    assert sorted(documented) == sorted(classes)


@pytest.mark.parametrize("hook", HOOKS)
def test_hook_is_documented_with_its_exact_signature(hook: str) -> None:
    """A hook's section gives its arguments and types as the specification has them."""
    section = sections(PLUGINS)[hook]
    code = next(block for block in blocks(PLUGINS) if block.text.startswith(f"def {hook}("))
    assert code.text in section
    specification = ast.parse(inspect.getsource(getattr(hookspecs, hook))).body[0]
    documented = ast.parse(code.text).body[0]
    assert isinstance(specification, ast.FunctionDef)
    assert isinstance(documented, ast.FunctionDef)
    assert ast.dump(documented.args) == ast.dump(specification.args)
    assert documented.returns is not None
    assert specification.returns is not None
    assert ast.dump(documented.returns) == ast.dump(specification.returns)
    assert all(word in section for word in ("*Called*", "*Returns*", "*A fault*"))


def test_no_other_hook_is_documented() -> None:
    """``docs/plugins.md`` describes no hook that is not there."""
    assert sorted(re.findall(r"newsparse_\w+", " ".join(sections(PLUGINS)))) == sorted(HOOKS)


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda cls: cls.__name__)
def test_every_field_of_a_declaration_is_documented(declaration: Any) -> None:
    """The section of a declaration in ``docs/plugins.md`` names all its fields."""
    section = sections(PLUGINS)[declaration.__name__]
    missing = [f.name for f in attrs.fields(declaration) if f"`{f.name}`" not in section]
    assert missing == []


@pytest.mark.parametrize("declaration", [newsparse.Claim, newsparse.Piece])
def test_every_field_of_a_claim_is_documented(declaration: Any) -> None:
    """Claims and their pieces share a section, which names all their fields."""
    section = sections(PLUGINS)["Claim and Piece"]
    missing = [f.name for f in attrs.fields(declaration) if f"`{f.name}`" not in section]
    assert missing == []


def test_every_label_is_documented_on_its_side() -> None:
    """``docs/labels.md`` has a row for every label, among the article's or the chrome's."""
    sides = {"The article": False, "The chrome": True}
    for heading, chrome in sides.items():
        names = [row[0].strip("`") for row in table_rows(sections(LABELS)[heading])]
        assert names == [label.name for label in newsparse.Label if label.is_chrome is chrome]


def test_labels_go_into_fields_that_are_there() -> None:
    """What ``docs/labels.md`` says a label goes into is a field of the model."""
    known = {f.name for cls in MODEL_CLASSES for f in attrs.fields(cls)}
    known |= {cls.__name__ for cls in MODEL_CLASSES}
    named = re.findall(
        r"`([\w.]+)`", " ".join(row[2] for row in table_rows(sections(LABELS)["The article"]))
    )
    assert {part for name in named for part in name.split(".") if part} <= known


@pytest.mark.parametrize("cls", MODEL_CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_of_the_model_is_documented(cls: Any) -> None:
    """A class of the model has a section in ``docs/model.md`` with a row for every field."""
    rows = table_rows(sections(MODEL)[cls.__name__])
    assert [row[0].strip("`") for row in rows] == [field.name for field in attrs.fields(cls)]


def test_rooms_are_those_of_the_package() -> None:
    """``docs/architecture.md`` lists every module of the package, with a line on each."""
    package = ROOT / "newsparse"
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    modules |= {path.parent.name for path in package.glob("*/__init__.py")}
    rows = list(table_rows(sections(ARCHITECTURE)["The rooms"]))
    assert {row[0].strip("`") for row in rows} == modules
    assert all(len(row[1]) > 10 for row in rows)


def test_layers_are_those_that_are_enforced() -> None:
    """The order of imports in ``docs/architecture.md`` is import-linter's contract."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(c["layers"] for c in contracts if c["type"] == "layers")
    documented = next(b.text for b in blocks(ARCHITECTURE) if "\nhookspecs\n" in b.text)
    assert documented.splitlines() == layers


def test_every_file_of_laws_is_documented() -> None:
    """``docs/laws.md`` names every file of property tests in ``tests/laws``."""
    table = sections(ROOT / "docs/laws.md")["Laws"]
    files = [path.name for path in (ROOT / "tests/laws").glob("test_*.py")]
    assert [name for name in files if f"`tests/laws/{name}`" not in table] == []
