"""Provenance: which lines stand behind each field of an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen


@frozen
class Provenance(Mapping[str, tuple[int, ...]]):
    """Which lines stand behind a field: a frozen mapping from field names to places in
    ``Article.lines``, rising. An empty tuple says that the value came from elsewhere: the URL,
    the publisher's declaration or the caller.
    """

    entries: tuple[tuple[str, tuple[int, ...]], ...] = ()

    def __attrs_post_init__(self) -> None:
        if len({name for name, _ in self.entries}) < len(self.entries):
            raise ValueError("Provenance.entries must name each field once")

    @classmethod
    def of(cls, entries: Mapping[str, tuple[int, ...]]) -> Provenance:
        """The provenance with these entries, in the order of their names."""
        return cls(tuple(sorted((name, tuple(lines)) for name, lines in entries.items())))

    def __getitem__(self, name: str) -> tuple[int, ...]:
        for key, lines in self.entries:
            if key == name:
                return lines
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self.entries)

    def __len__(self) -> int:
        return len(self.entries)
