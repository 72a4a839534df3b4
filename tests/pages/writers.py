"""Writers: the elements of a page as the chunks of text that one kind of scraper prints.

A writer takes the elements and the page's title, and gives pieces of text with their label, in
order; ``None`` is the label of what parts the pieces: line ends, bullets, addresses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from newsparse.lines import Label
from newsparse.shape import UNSPACED
from tests.pages.layouts import Element
from tests.pages.story import plain

Chunk = tuple[str, Label | None]
"""A piece of a rendered text, and what it is."""

Elements = tuple[Element, ...]
Writer = Callable[[Elements, str], Iterator[Chunk]]

_LINK = re.compile(r"\{([^{}]*)\}")
_WIDTH = 72
_MARKDOWN_WIDTH = 78


def width(text: str) -> int:
    """How many columns of a terminal the text takes: two for each wide character."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


_PIECE = re.compile(rf"[{UNSPACED}][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*|\S[^\s{UNSPACED}]*|\s+")
_NOT_FIRST = "、。，．！？」』）】》”’:;：；"


def wrap(text: str, columns: int) -> list[str]:
    """The text on lines of at most so many columns, words whole.

    Scripts without spaces break between any two characters but before closing punctuation.
    """
    lines: list[str] = []
    line, used = "", 0
    for piece in _PIECE.findall(text):
        wide = width(piece)
        if line and used + wide > columns and not piece.isspace() and piece[0] not in _NOT_FIRST:
            lines.append(line.rstrip())
            line, used = "", 0
        line, used = line + piece, used + wide
    return [*lines, line.rstrip()] if line.strip() else lines


def _gap(above: Element | None, below: Element) -> str:
    """What parts two elements in ``innerText``: paragraphs and headings stand apart."""
    if above is None:
        return ""
    if above.tag == "li" and below.tag == "li":
        return "\n"
    apart = {"p", "h1", "h2", "h3", "li", "blockquote"}
    return "\n\n" if above.tag in apart or below.tag in apart else "\n"


def inner_text(elements: Elements, title: str) -> Iterator[Chunk]:
    above = None
    for element in elements:
        yield _gap(above, element), None
        yield plain(element.text), element.label
        above = element


def wet(elements: Elements, title: str) -> Iterator[Chunk]:
    above = None
    for element in elements:
        yield _gap(above, element), None
        yield ("  • " if element.tag == "li" else ""), None
        yield plain(element.text), element.label
        above = element


def main_text(elements: Elements, title: str) -> Iterator[Chunk]:
    yield from wet(elements, title)
    yield "\n", None


def no_blank(elements: Elements, title: str) -> Iterator[Chunk]:
    for element in elements:
        yield plain(element.text), element.label
        yield "\n", None


def drop_cap(elements: Elements, title: str) -> Iterator[Chunk]:
    """The first letter of the body floats: it stands on a line of its own."""
    first = next((element for element in elements if element.label is Label.PARAGRAPH), None)
    above = None
    for element in elements:
        yield _gap(above, element), None
        text = plain(element.text)
        if element is first and text[:1].isupper():
            yield f"{text[0]}\n", element.label
            text = text[1:]
        yield text, element.label
        above = element


def spaced(elements: Elements, title: str) -> Iterator[Chunk]:
    for element in elements:
        yield "\t\xa0 ", None
        yield plain(element.text), element.label
        yield "  \r\n\r\n\r\n", None


def get_text(elements: Elements, title: str) -> Iterator[Chunk]:
    r"""``get_text("\n", strip=True)``: a line for each string, so links break paragraphs."""
    yield f"{title}\n", Label.PAGE_TITLE
    for element in elements:
        for part in _strings(element):
            yield part, element.label
            yield "\n", None


def _strings(element: Element) -> list[str]:
    parts = [part.strip() for part in _LINK.split(element.text)]
    if element.drop_cap:
        parts[0:1] = [parts[0][:1], parts[0][1:]]
    return list(filter(None, parts))


def w3m(elements: Elements, title: str) -> Iterator[Chunk]:
    """Text browsers' dumps (w3m): paragraphs filled to a width, blank lines between blocks."""
    above = None
    for element in elements:
        yield _gap(above, element), None
        bullet = "  • " if element.tag == "li" else ""
        rows = wrap(bullet + plain(element.text), _WIDTH)
        for place, row in enumerate(rows):
            yield row + ("\n" if place < len(rows) - 1 else ""), element.label
        above = element
    yield "\n", None


def lynx(elements: Elements, title: str) -> Iterator[Chunk]:
    """``lynx -dump``: indented, filled, links numbered and listed at the end."""
    addresses: list[str] = []
    above = None
    for element in elements:
        yield _gap(above, element), None
        marked = f"{{{plain(element.text)}}}" if element.link else element.text
        text = _LINK.sub(lambda match: _numbered(match, addresses), marked)
        indent = "     * " if element.tag == "li" else "   "
        if element.tag == "h1":
            indent = " " * max(3, (_WIDTH - width(text)) // 2)
        rows = wrap(text, _WIDTH)
        for place, row in enumerate(rows):
            yield (indent if place == 0 else "   "), None
            yield row + ("\n" if place < len(rows) - 1 else ""), element.label
        above = element
    yield "\n\nReferences\n\n", Label.OTHER
    for number, address in enumerate(addresses, 1):
        yield f"{number:>4}. {address}\n", Label.OTHER


def _numbered(match: re.Match[str], addresses: list[str]) -> str:
    addresses.append(_address(match[1], len(addresses)))
    return f"[{len(addresses)}]{match[1]}"


def _address(anchor: str, place: int) -> str:
    words = re.findall(r"[a-z]+", anchor.lower())
    return f"https://news.example/{'-'.join(words) or 'item'}-{place + 101}"


def one_line(elements: Elements, title: str) -> Iterator[Chunk]:
    for element in elements:
        yield plain(element.text), element.label
        yield " ", None


def glued(elements: Elements, title: str) -> Iterator[Chunk]:
    for element in elements:
        yield plain(element.text), element.label


_ENTITIES = {
    "&": "&amp;",
    "'": "&#39;",
    '"': "&quot;",
    "–": "&ndash;",
    "’": "&rsquo;",
    "«": "&laquo;",
}
_ENTITY = re.compile("[" + "".join(_ENTITIES) + "]")


def escaped(elements: Elements, title: str) -> Iterator[Chunk]:
    r"""A field of a JSON or CSV dump that was never decoded: ``\n`` in two characters, entities."""
    above = None
    for element in elements:
        yield _gap(above, element).replace("\n", "\\n"), None
        text = _ENTITY.sub(lambda match: _ENTITIES[match[0]], plain(element.text))
        yield text.replace(" ", "&nbsp;", 1), element.label
        above = element


def doubled(elements: Elements, title: str) -> Iterator[Chunk]:
    """Each text of the article twice in a row, for narrow screens and for wide ones."""
    twice = [
        again
        for element in elements
        for again in ([element] * (1 + (element.label is Label.PARAGRAPH)))
    ]
    yield from inner_text(tuple(twice), title)


def doubled_whole(elements: Elements, title: str) -> Iterator[Chunk]:
    """The whole article twice, for narrow screens and for wide ones."""
    places = [place for place, element in enumerate(elements) if element.main]
    first, last = places[0], places[-1] + 1
    again = tuple(element for element in elements[first:last] if element.main)
    yield from inner_text(elements[:last] + again + elements[last:], title)


def html2text(elements: Elements, title: str) -> Iterator[Chunk]:
    """``html2text`` that wraps nothing: Markdown with its links and pictures."""
    yield from _html2text(elements, lambda text: [text])


def html2text78(elements: Elements, title: str) -> Iterator[Chunk]:
    """``html2text`` as it comes: filled to 78 columns, links and pictures kept."""
    yield from _html2text(elements, lambda text: wrap(text, _MARKDOWN_WIDTH))


def _html2text(elements: Elements, fill: Callable[[str], list[str]]) -> Iterator[Chunk]:
    above = None
    for place, element in enumerate(elements):
        listed = above is not None and above.tag == element.tag == "li"
        yield ("" if above is None else "\n" if listed else "\n\n"), None
        yield from _markdown(element, place, "  * ", fill)
        above = element
    yield "\n", None


def _markdown(
    element: Element, place: int, bullet: str, fill: Callable[[str], list[str]]
) -> Iterator[Chunk]:
    marks = {"h1": "# ", "h2": "## ", "h3": "### ", "li": bullet, "blockquote": "> "}
    if element.tag == "figcaption":
        yield f"![](https://images.example/{place}.jpg)\n\n", None
    linked = f"{{{plain(element.text)}}}" if element.link else element.text
    text = _LINK.sub(lambda match: f"[{match[1]}](/{_slug(match[1], place)})", linked)
    rows = [text] if element.tag.startswith("h") else fill(text)
    for number, row in enumerate(rows):
        yield (marks.get(element.tag, "") if number == 0 else ""), None
        yield row + ("\n" if number < len(rows) - 1 else ""), element.label


def _slug(anchor: str, place: int) -> str:
    return _address(anchor, place).removeprefix("https://news.example/")


def markdownify(elements: Elements, title: str) -> Iterator[Chunk]:
    """Headings underlined, stars for bullets, pictures with their caption for a text."""
    above = None
    for place, element in enumerate(elements):
        yield _gap(above, element), None
        text = plain(element.text)
        if element.tag == "h1":
            yield text, element.label
            yield "\n" + "=" * len(text), None
        elif element.tag == "figcaption":
            yield f"![{text}](https://images.example/{place}.jpg)\n{text}", element.label
        else:
            yield from _markdown(element, place, "* ", lambda text: [text])
        above = element
    yield "\n", None


def inscriptis(elements: Elements, title: str) -> Iterator[Chunk]:
    """Laid out: indented by the depth of what it stands in, bullets for lists."""
    above = None
    for element in elements:
        yield _gap(above, element), None
        depth = 8 if element.main else 4 * (1 + len(element.text) % 3)
        yield " " * depth + ("  * " if element.tag == "li" else ""), None
        yield plain(element.text), element.label
        above = element
    yield "\n", None
