"""The corpus: real pages, each with its gold, its HTML, and its text from six scrapers.

A corpus is a folder that holds ``dev/SOURCE/PUBLISHER/PAGE/{gold.json, page.html.gz, RENDER.txt}``.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import field, frozen

RENDERS = ("resiliparse", "wet", "innertext", "bs4", "inscriptis", "markdown")

# Publishers of one house share a publishing system and its furniture.
_HOUSES = {
    "ard": "hessenschau mdr ndr tagesschau wdr",
    "business insider": "businessinsider businessinsiderde",
    "caxton": "eyethunews thecitizen",
    "condé nast": "thenewyorker voguede wired",
    "euronews": "euronewsde euronewsen euronewsfr",
    "funke": "berlinermorgenpost bsz waz",
    "postmedia": "canadacom financialpost nationalpost ottawacitizen",
    "rtl": "ntv stern",
    "tx": "tagesanzeiger zwanzigminuten",
}
_HOUSE_OF = {name: house for house, names in _HOUSES.items() for name in names.split()}


def house_of(publisher: str) -> str:
    """The house of a publisher; where it is one by itself, its name in small letters."""
    name = publisher.casefold()
    return _HOUSE_OF.get(name, name)


class CorpusError(ValueError):
    """A folder that is no corpus."""


@frozen
class CorpusPage:
    """A page of the corpus.

    :param name: ``SOURCE/PUBLISHER/PAGE``.
    :param url: its address, where the corpus knows it.
    :param captured_at: when it was scraped; aware.
    :param gold: the ``gold`` of its ``gold.json``.
    :param folder: where its files are; they are read when they are asked for.
    """

    name: str
    url: str | None
    captured_at: datetime | None
    gold: Mapping[str, Any] = field(eq=False, repr=False)
    folder: Path

    @property
    def source(self) -> str:
        """Which part of the corpus it is from."""
        return self.name.split("/")[0]

    @property
    def publisher(self) -> str:
        """The publisher's name in the corpus."""
        return self.name.split("/")[1]

    def html(self) -> str:
        """The page as it was served; bytes that are no UTF-8 become U+FFFD."""
        data = gzip.decompress((self.folder / "page.html.gz").read_bytes())
        return data.decode("utf-8", errors="replace")

    def text(self, render: str) -> str:
        """One render's text with its newlines as they are; odd bytes become lone surrogates."""
        data = (self.folder / f"{render}.txt").read_bytes()
        return data.decode("utf-8", errors="surrogateescape")


def corpus_pages(corpus: Path, publisher: str | None = None) -> Iterator[CorpusPage]:
    """The pages, by name; of one publisher where it is given.

    :raises CorpusError: the folder holds no such page.
    """
    pattern = f"dev/*/{publisher or '*'}/*/gold.json"
    found = sorted(corpus.glob(pattern))
    if not found:
        raise CorpusError(f"{corpus} holds no {pattern}; name the folder of the corpus, above dev")
    for path in found:
        record = json.loads(path.read_text(encoding="utf-8"))
        name = path.parent.relative_to(corpus / "dev").as_posix()
        captured_at = _moment(record.get("crawled"))
        yield CorpusPage(name, record.get("url"), captured_at, record["gold"], path.parent)


def _moment(printed: str | None) -> datetime | None:
    """A moment of the corpus; UTC where it has no zone."""
    if not printed:
        return None
    moment = datetime.fromisoformat(printed)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def corpus_folder(argument: str) -> Path:
    """The type of a command's argument that names a corpus.

    :raises argparse.ArgumentTypeError: the folder is no corpus; argparse shows the message.
    """
    corpus = Path(argument)
    try:
        next(corpus_pages(corpus))
    except CorpusError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return corpus
