"""The hooks that a plugin may implement, each with its exact signature.

Mark an implementation with :data:`hookimpl`; take only the arguments you need.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pluggy

from newsparse.claim import Claim
from newsparse.lines import Line
from newsparse.model import Article
from newsparse.page import Page
from newsparse.publisher import Format, Publisher

PROJECT = "newsparse"
"""The name of the entry-point group and of the pluggy project."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function of a plugin as the implementation of a hook."""


@hookspec
def newsparse_publishers() -> Iterable[Publisher]:
    """The publishers that this plugin declares. Called once, when the plugin is loaded."""
    raise NotImplementedError


@hookspec
def newsparse_claims(
    page: Page, lines: Sequence[Line], publisher: Publisher | None
) -> Iterable[Claim]:
    """Claims on lines of any publisher's page: agency copy, consent banners.

    Called once a page, with every line of it and the publisher that was identified. A claim on a
    line that the publisher's own layout has claimed is passed over, as is a second claim on the
    same line.
    """
    raise NotImplementedError


@hookspec
def newsparse_enrich(article: Article) -> Article | None:
    """A finished article in, one with more fields filled out; ``None`` to leave it as it is.

    ``lines`` must stay as they are, and every word of a text field must stand in the page.
    """
    raise NotImplementedError


@hookspec
def newsparse_formats() -> Iterable[Format]:
    """Output formats for the command line. Called once, when the plugin is loaded."""
    raise NotImplementedError
