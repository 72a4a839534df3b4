"""Resolve: labelled lines, URL and publisher into the fields of an article that are not blocks."""

from newsparse.resolve.dates import entry_clock
from newsparse.resolve.found import Resolved
from newsparse.resolve.stage import resolve

__all__ = ["Resolved", "entry_clock", "resolve"]
