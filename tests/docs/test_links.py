"""Links and paths in the project's pages lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.markdown import DOCS, PAGES, ROOT, anchors, links, without_blocks

_PATH = re.compile(r"`((?:docs|examples|plugins|tests)/[\w./-]*)`")


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_resolve(page: Path) -> None:
    """Every link to a file leads to one, and every anchor to a heading."""
    broken = []
    for link in links(page):
        if "://" in link:
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_paths_are_there(page: Path) -> None:
    """Every file or folder of the project that a page names is there."""
    named = _PATH.findall(without_blocks(page))
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_page_is_in_the_index() -> None:
    """``docs/index.md`` leads to every other page of the docs."""
    index = ROOT / "docs/index.md"
    linked = {link.partition("#")[0] for link in links(index)}
    assert linked == {page.name for page in DOCS} - {"index.md"}
