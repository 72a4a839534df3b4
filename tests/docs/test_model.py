"""``docs/model.md`` is in step with the model."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import newsparse
from tests.docs.markdown import ROOT

PAGE = ROOT / "docs/model.md"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that makes the page's tables."""
    spec = importlib.util.spec_from_file_location("generate_model", ROOT / "docs/generate_model.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_page_is_in_step(script: ModuleType) -> None:
    """Making the tables anew changes nothing; else run ``python docs/generate_model.py``."""
    text = PAGE.read_text(encoding="utf-8")
    assert script.generate(text) == text


def test_tables_are_made_from_the_classes(script: ModuleType) -> None:
    """A marker is filled with the fields of its class and with both standards' names."""
    made = script.generate("<!-- table: Dateline -->\nold\n<!-- end -->")
    assert "| `place` | `str \\| None` | The place. | `locationCreated` | `located` |" in made
    assert "old" not in made


def test_tables_show_types_as_written(script: ModuleType) -> None:
    """Types stay as in the source when something, such as cattrs, has resolved them."""
    attrs.resolve_types(newsparse.Related)
    assert "| `lines` | `tuple[int, ...]` |" in script.generate(
        "<!-- table: Related -->\n<!-- end -->"
    )


def test_unknown_class_is_an_error(script: ModuleType) -> None:
    """A marker that names no public class is refused and not left as it is."""
    with pytest.raises(AttributeError, match="Nobody"):
        script.generate("<!-- table: Nobody -->\n<!-- end -->")


def test_script_writes_the_page(script: ModuleType, tmp_path: Path) -> None:
    """Everything outside the markers is kept."""
    kept = script.generate("before\n<!-- table: Kind -->\n<!-- end -->\nafter")
    assert kept.startswith("before\n<!-- table: Kind -->\n`news`")
    assert kept.endswith("<!-- end -->\nafter")
