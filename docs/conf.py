"""Sphinx's settings: MyST for the pages, autodoc for the reference, doctest for the examples."""

from __future__ import annotations

import doctest

import newsparse

project = "newsparse"
author = "The newsparse developers"
copyright = "2026, The newsparse developers"  # noqa: A001 - Sphinx's name for it
version = release = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsparse {release}"

myst_heading_anchors = 3
autodoc_member_order = "bysource"
python_maximum_signature_line_length = 80
doctest_default_flags = doctest.ELLIPSIS
doctest_test_doctest_blocks = ""
