"""Parses a page and prints its article, then the lines of the page that are not the article.

Run it from anywhere: ``python examples/parse_page.py``. It needs newsparse and newsparse-guardian.
"""

from __future__ import annotations

from pathlib import Path

import newsparse

PAGE = Path(__file__).parent / "pages" / "guardian-news.txt"


def main() -> None:
    """Parse the page and print what came of it."""
    article = newsparse.parse(PAGE.read_text(encoding="utf-8"))
    print(f"Headline:  {article.headline}")
    print(f"Authors:   {', '.join(author.name for author in article.authors)}")
    print(f"Published: {article.published.at if article.published else 'unknown'}")
    print(f"Modified:  {article.modified.at if article.modified else 'unknown'}")

    print("\nText:")
    for block in article.body:
        if isinstance(block, newsparse.Paragraph):
            print(f"  {block.text}")

    print("\nPictures:")
    for image in article.images:
        print(f"  {image.caption} (credit: {image.credit})")

    print("\nLeft out:")
    for line in article.lines:
        if line.label.is_chrome and line.label is not newsparse.Label.BLANK:
            print(f"  {line.label.value:<13} {line.text}")


if __name__ == "__main__":
    main()
