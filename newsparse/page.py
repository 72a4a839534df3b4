"""Page: what came in. The text as scraped, and what the caller knows about it."""

from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from newsparse.errors import InputError

FORMATS = ("auto", "text", "markdown")
"""What a page's text may be written in; ``auto`` looks at the text to decide."""


def _kind(text: object) -> str:
    hint = "; decode bytes first" if isinstance(text, bytes | bytearray) else ""
    return f"{type(text).__name__}{hint}"


@frozen
class Page:
    """One scraped page.

    :param text: the text exactly as the scraper gave it; any ``str``.
    :param url: where it was scraped, or ``None``.
    :param captured_at: when; a naive time is taken as UTC. Relative dates count from it.
    :param publisher: the key of the publisher, where the caller knows it.
    :param language: a BCP 47 tag, where the caller knows it.
    :param format: one of :data:`FORMATS`.
    :raises InputError: an argument has the wrong type or an unknown value.
    """

    text: str = field()
    url: str | None = field(default=None)
    captured_at: datetime | None = field(default=None)
    publisher: str | None = field(default=None)
    language: str | None = field(default=None)
    format: str = field(default="auto")

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise InputError(f"text must be a str, not {_kind(self.text)}")
        for name in ("url", "publisher", "language"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise InputError(f"{name} must be a str or None, not {type(value).__name__}")
        if self.captured_at is not None and not isinstance(self.captured_at, datetime):
            raise InputError(
                f"captured_at must be a datetime or None, not {type(self.captured_at).__name__}"
            )
        if self.format not in FORMATS:
            raise InputError(f"format must be one of {', '.join(FORMATS)}, not {self.format!r}")
