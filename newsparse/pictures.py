"""Pictures: captions, credits and alt texts into images, each image once.

A scraped page prints a caption twice or more (over the picture, under it, in its full-screen
view), its credit on the same line or the next, and the alt text, often the caption's first words,
on a line above.
"""

from __future__ import annotations

from attrs import field, mutable

from newsparse.blocks import Image
from newsparse.fields.credit import parse_credit, split_caption
from newsparse.lines import Label
from newsparse.runs import Run
from newsparse.shape import key


@mutable
class Draft:
    """An image while its parts come in; ``credit`` is as printed, with its label."""

    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    places: set[int] = field(factory=set)
    in_body: bool = False

    def finish(self) -> Image:
        """The image."""
        credit = parse_credit(self.credit) if self.credit else None
        return Image(
            caption=self.caption,
            credit=credit.text if credit else self.credit,
            photographers=credit.photographers if credit else (),
            agencies=credit.agencies if credit else (),
            alt=self.alt,
            lines=tuple(sorted(self.places)),
        )


@mutable
class Pictures:
    """Takes the parts of pictures in the order of the page."""

    drafts: list[Draft] = field(factory=list)
    _open: Draft | None = None
    _by_caption: dict[str, Draft] = field(factory=dict)
    _by_credit: dict[str, Draft] = field(factory=dict)

    def add(self, run: Run, *, in_body: bool) -> Draft | None:
        """Take in one part; the draft that it starts, ``None`` where it belongs to an earlier one.

        :param in_body: whether the body has started above it.
        """
        if run.label is Label.ALT_TEXT:
            return self._add_alt(run, in_body=in_body)
        if run.label is Label.CAPTION:
            return self._add_caption(run, in_body=in_body)
        return self._add_credit(run, in_body=in_body)

    def close(self) -> None:
        """Something else came: what follows belongs to another picture."""
        self._open = None

    def _start(self, draft: Draft) -> Draft:
        self.drafts.append(draft)
        self._open = draft
        return draft

    def _add_alt(self, run: Run, *, in_body: bool) -> Draft:
        return self._start(Draft(alt=run.text, places=set(run.places), in_body=in_body))

    def _add_caption(self, run: Run, *, in_body: bool) -> Draft | None:
        caption, credit = split_caption(run.text) or (run.text, None)
        caption = caption.strip()
        same = self._by_caption.get(key(caption)) if caption else None
        waiting = self._open if self._open and self._open.caption is None else None
        draft = same or waiting or Draft(in_body=in_body)
        if same is not None and waiting is not None and waiting.credit is None:
            self.drafts.pop()  # an alt text above a caption that repeats: the last to come
            same.alt = same.alt or waiting.alt
            same.places |= waiting.places
        draft.caption = draft.caption or caption or None
        draft.credit = draft.credit or credit
        draft.places |= set(run.places)
        if draft.caption:
            self._by_caption.setdefault(key(draft.caption), draft)
        if same is None and waiting is None:
            return self._start(draft)
        self._open = draft
        return None

    def _add_credit(self, run: Run, *, in_body: bool) -> Draft | None:
        draft = self._open
        if draft is None or (draft.credit is not None and key(draft.credit) != key(run.text)):
            draft = None if in_body else self._uncaptioned(run.text)
        if draft is None:
            new = Draft(credit=run.text, places=set(run.places), in_body=in_body)
            self._note_credit(new)
            return self._start(new)
        draft.credit = draft.credit or run.text
        draft.places |= set(run.places)
        self._note_credit(draft)
        self._open = draft
        return None

    def _note_credit(self, draft: Draft) -> None:
        if not draft.in_body and draft.credit and self._uncaptioned(draft.credit) is None:
            self._by_credit[key(draft.credit)] = draft

    def _uncaptioned(self, credit: str) -> Draft | None:
        """A lead picture without a caption is often credited above and below the headline."""
        same = self._by_credit.get(key(credit))
        return same if same is not None and same.caption is None else None
