"""Bullets: items of a list in the body that the writer's own bullets open.

Bullets that a scraper prints are read as markup; a bullet at the very start of a line is the text's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.label.model import Unit

BULLET_MARKS = "•‣◦▪▸●■►✓"
"""Marks that open an item and nothing else: a dash may open a speech."""
_BULLET = re.compile(rf"[{BULLET_MARKS}]\s+\S")
_FEWEST = 2


def bulleted(units: Sequence[Unit], taken: Sequence[bool]) -> list[int]:
    """The places of items, of which two or more follow one another in the body.

    :param taken: whether each unit is text of the body.
    """
    found: list[int] = []
    run: list[int] = []
    for i in [i for i, on in enumerate(taken) if on]:
        if units[i].label is None and _BULLET.match(units[i].text):
            run.append(i)
            continue
        found += run if len(run) >= _FEWEST else []
        run = []
    return found + (run if len(run) >= _FEWEST else [])
