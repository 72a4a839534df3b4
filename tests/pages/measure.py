"""Measure which share of the invented pages passes each check, for ``reached.toml``.

python -m tests.pages.measure > tests/pages/reached.toml
"""

from __future__ import annotations

import sys

HEAD = """\
# In percent, rounded down: the share of the invented pages that pass each check, by shape, and the
# fields of cases that are not read right yet. Written by `python -m tests.pages.measure`; a figure
# may fall only with a reason that the commit gives.
"""


def main() -> None:
    """Print the file."""
    from tests import test_pages as pages

    lines = [HEAD, "shortfalls = ["]
    for name in pages.NAMES:
        for field in pages._case(name):
            try:
                pages.test_field(name, field)
            except AssertionError:
                lines.append(f'    "{name} {field}",')
    lines.append("]")
    for check, (holds, _) in pages.CHECKS.items():
        lines += ["", f"[{check}]"]
        for (which, shape), group in pages.GROUPS.items():
            if which == check:
                passed = sum(holds(*page) for page in group)
                lines.append(f"{shape} = {100 * passed // len(group)}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
