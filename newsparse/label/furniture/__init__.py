"""Furniture: the words by which a line of a news page gives away that it is not prose.

The tables beside this file hold, by language, the phrases that news sites print on and around
their articles: "Share on Facebook", "Lesen Sie auch", "続きを読む".
"""

from __future__ import annotations

from newsparse.label.furniture.match import furniture
from newsparse.label.furniture.table import CATEGORIES

__all__ = ["CATEGORIES", "furniture"]
