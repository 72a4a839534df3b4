"""Invented news stories, and the furniture of the sites they stand on, as TOML.

``stories/KEY.toml`` holds one story, ``furniture/LANGUAGE.toml`` the menus, buttons and lists of
one site. The body of a story is a text whose blocks are parted by blank lines; the first
characters of a block say what it is:

======== ==========================================================
``## ``  a subheading
``- ``   an item of a list, one a line
``> ``   a pull quote: words of the story set apart, right with or without
``! ``   a picture in the text: its caption, and after ``||`` its credit
``@ ``   the time of an entry of a live blog
``~ ``   whom the words above come from: the signature of a letter
======== ==========================================================

Any other block is a paragraph. ``{braces}`` in a text mark an inline link.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from newsparse.lines import Label

HERE = Path(__file__).parent
_MARKS = {
    "## ": Label.SUBHEADING,
    "> ": Label.QUOTE,
    "! ": Label.CAPTION,
    "- ": Label.LIST_ITEM,
    "@ ": Label.LIVE_TIME,
    "~ ": Label.ATTRIBUTION,
}


@frozen
class Block:
    """One block of a story's body; ``credit`` is given for pictures alone."""

    label: Label
    text: str
    credit: str = ""


@frozen
class Teaser:
    """Another article that a page points to."""

    headline: str
    sentence: str


@frozen
class Furniture:
    """What a site prints around its articles. Lists hold a line each."""

    language: str
    site: str
    skip: tuple[str, ...]
    menu: tuple[str, ...]
    login: tuple[str, ...]
    consent: tuple[str, ...]
    home: str
    share: tuple[str, ...]
    read_more: str
    photo: str
    updated: str
    advertisement: str
    newsletter: tuple[str, ...]
    related: str
    most_read: str
    topics: str
    comments: tuple[str, ...]
    teasers: tuple[Teaser, ...]
    headlines: tuple[str, ...]
    footer: tuple[str, ...]


@frozen
class Story:
    """One invented story. What it does not have is empty.

    :param key: the name of its file.
    :param layout: the layout that suits it best.
    :param byline: as printed; ``authors`` are the names in it.
    :param date: as printed; ``published`` is the same in ISO 8601.
    """

    key: str
    language: str
    script: str
    what: str
    headline: str
    byline: str
    authors: tuple[str, ...]
    date: str
    published: str
    body: tuple[Block, ...]
    furniture: Furniture
    kind: str = "news"
    layout: str = "broadsheet"
    section: str = ""
    kicker: str = ""
    standfirst: str = ""
    updated: str = ""
    lead: Block | None = None
    tags: tuple[str, ...] = ()
    bio: str = ""
    drop_cap: bool = False

    @property
    def title(self) -> str:
        """What the page's ``title`` element says."""
        return f"{plain(self.headline)} | {self.furniture.site}"


def plain(text: str) -> str:
    """The text without the marks of its links."""
    return text.replace("{", "").replace("}", "")


def keys() -> tuple[str, ...]:
    """The names of all stories, sorted."""
    return tuple(sorted(path.stem for path in (HERE / "stories").glob("*.toml")))


@cache
def furniture(language: str) -> Furniture:
    """The furniture of the site in that language."""
    given = _read(HERE / "furniture" / f"{language}.toml")
    teasers = tuple(Teaser(*pair) for pair in given.pop("teasers"))
    return Furniture(language=language, teasers=teasers, **_tuples(given))


@cache
def story(key: str) -> Story:
    """The story of that name."""
    given = _read(HERE / "stories" / f"{key}.toml")
    body = tuple(
        block for text in given.pop("body").strip().split("\n\n") for block in _blocks(text)
    )
    lead = given.pop("lead", None)
    return Story(
        key=key,
        body=body,
        lead=_picture(lead) if lead else None,
        furniture=furniture(given["language"]),
        **_tuples(given),
    )


def stories() -> tuple[Story, ...]:
    """All stories, by name."""
    return tuple(story(key) for key in keys())


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def _tuples(given: dict[str, Any]) -> dict[str, Any]:
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in given.items()
    }


def _blocks(text: str) -> list[Block]:
    text = text.strip("\n")
    mark = next((mark for mark in _MARKS if text.startswith(mark)), None)
    if mark == "- ":
        return [Block(Label.LIST_ITEM, row.removeprefix("- ")) for row in text.split("\n")]
    if "\n" in text:
        raise ValueError(f"a block must stand on one line: {text!r:.80}")
    if mark is None:
        return [Block(Label.PARAGRAPH, text)]
    if mark == "! ":
        return [_picture(text.removeprefix(mark))]
    return [Block(_MARKS[mark], text.removeprefix(mark))]


def _picture(text: str) -> Block:
    caption, _, credit = text.partition("||")
    return Block(Label.CAPTION, caption.strip(), credit.strip())
