"""Pictures: captions, credits and alt texts into images, each image once.

A scraped page prints a caption twice or more (over the picture, under it, in its full-screen
view), its credit on the same line or the next, and the alt text, often the caption's first words,
on a line above. Parts that stand together are paired when all are in: a credit follows its caption,
unless this page mostly puts it first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import field, mutable

from newsparse.blocks import Image
from newsparse.fields.credit import parse_credit, split_caption, trimmed
from newsparse.lines import HintKind, Label
from newsparse.runs import Run
from newsparse.shape import ends_sentence, key

_CUT_OFF = ("…", "...", "[…]", "[...]")
_LEAST_START = 12
"""The least letters that two texts must share from their start to be one picture's."""
_COUNTED = re.compile(r"Image [0-9]{1,4}(?::\s*|$)")
"""What some readers put before each alternative text in Markdown: how many images stand above."""
_NTH = re.compile(
    r"\[\s?[0-9]{1,3}\s?/\s?[0-9]{1,3}\s?\]\s*"
    r"|(?:Item|Image|Photo|Picture|Slide|Bild|Foto|Imagen|Imagem|Immagine|Kuva|Zdjęcie)"
    r" [0-9]{1,3} (?:of|von|van|de|di|av|af|z) [0-9]{1,3}(?:\s*[:.]\s*|\s+|$)"
)
"""What a gallery prints before each caption."""
_LABELLED = re.compile(
    r"(?:(?:Image|Media|Video) caption|Pie de foto|Legenda da foto|Légende image|Didascalia"
    r"|Keterangan gambar|Maelezo ya picha|Chú thích hình ảnh|Подпись к фото|Підпис до фото"
    r"|التعليق على الصورة|توضیح تصویر|ছবির ক্যাপশান|तस्वीर का कैप्शन|Bildunterschrift|Bildtext)"
    r"\s*[,:،，：]\s*(?=\S)",
    re.IGNORECASE,
)
"""What some sites print before each caption for those who cannot see that it is one."""
_BRACKETS = (")", "）")
_BUCKET = 12
_MOST_IN_BUCKET = 8


@mutable(eq=False)
class Draft:
    """An image while its parts come in; ``credit`` is as printed, with its label."""

    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    places: set[int] = field(factory=set)
    in_body: bool = False
    marked: bool = False
    """Whether the source's markup says that the line is an image: its text is an alternative one."""

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

    def take(self, other: Draft) -> None:
        """Add what another draft of the same picture shows, the fuller text of two."""
        self.caption = _fuller(self.caption, other.caption)
        self.credit = self.credit or other.credit
        self.alt = _fuller(self.alt, other.alt)
        self.places |= other.places


def _fuller(one: str | None, other: str | None) -> str | None:
    if one is None or other is None:
        return one or other
    return other if one.rstrip().endswith(_CUT_OFF) and not other.endswith(_CUT_OFF) else one


@mutable
class Pictures:
    """Takes the parts of pictures in the order of the page."""

    _stretches: list[list[Draft]] = field(factory=list)
    _open: bool = False

    def add(self, run: Run, *, in_body: bool) -> Draft | None:
        """Take in one part; a draft for it, ``None`` where it shows nothing of a picture.

        Of the drafts handed out, :attr:`drafts` holds those that are pictures in the end: the
        others were parts of one above.

        :param in_body: whether the body has started above it.
        """
        draft = _drawn(run)
        if draft is None:
            return None
        draft.places = set(run.places)
        draft.in_body = in_body
        draft.marked = run.first.line.hint(HintKind.IMAGE) is not None
        if not self._open:
            self._stretches.append([])
            self._open = True
        self._stretches[-1].append(draft)
        return draft

    def close(self) -> None:
        """Something else came: what follows belongs to another picture."""
        self._open = False

    @property
    def drafts(self) -> list[Draft]:
        """The pictures, in the order of the page. To be asked for once, when all parts are in."""
        credits_first = _credits_first(self._stretches)
        pictures = [draft for parts in self._stretches for draft in _paired(parts, credits_first)]
        return _each_once(pictures)


def _drawn(run: Run) -> Draft | None:
    """One part as a draft; ``None`` where it is but a button or a counter."""
    text = trimmed(run.text.strip())
    if run.first.line.hint(HintKind.IMAGE) is not None:
        text = _COUNTED.sub("", text, count=1)
    text = _without_start(_without_start(text, _NTH), _LABELLED)
    if not text:
        return None
    if run.label is Label.ALT_TEXT:
        return Draft(alt=text)
    # Agencies in brackets end captions, whichever of both the line was taken for.
    known = run.label is Label.CAPTION or text.endswith(_BRACKETS)
    split = split_caption(text, known=known)
    if run.label is Label.CREDIT:
        split = split or _sentence_and_credit(text)
        if split is None or not _reads_as_caption(split[0]):
            return Draft(credit=text)
    caption, credit = split or (text, None)
    return Draft(caption=caption.strip() or None, credit=credit)


def _without_start(text: str, start: re.Pattern[str]) -> str:
    match = start.match(text)
    return text[match.end() :] if match else text


def _sentence_and_credit(text: str) -> tuple[str, str] | None:
    """What a line that was taken for a credit holds, if a sentence stands before the names."""
    split = split_caption(text, known=True)
    return split if split is not None and ends_sentence(split[0].rstrip()) else None


def _reads_as_caption(text: str) -> bool:
    """Whether what stands before a credit in a credit's line is more than a name or a side."""
    return len(text.split()) > 3 or (len(text) > 10 and not text.isascii() and " " not in text)


def _credits_first(stretches: Sequence[Sequence[Draft]]) -> int:
    """Above 0 where credits mostly stand above their captions, below 0 where they follow them."""
    first = 0
    for parts in stretches:
        kinds = [_kind(part) for part in parts if _kind(part)]
        if len(kinds) > 1 and kinds[0] != kinds[-1]:
            first += 1 if kinds[0] == "credit" else -1
    return first


def _kind(part: Draft) -> str:
    """“caption” or “credit” where a part shows one of them alone."""
    if part.caption and not part.credit:
        return "caption"
    return "credit" if part.credit and not part.caption else ""


def _paired(parts: Sequence[Draft], credits_first: int) -> Iterator[Draft]:
    """The pictures that parts which stand together make up."""
    _tell_alternative(parts)
    now: Draft | None = None
    for i, part in enumerate(parts):
        below = _kind(parts[i + 1]) if i + 1 < len(parts) else ""
        if now is not None and _belongs(now, part, below, credits_first):
            now.take(part)
            continue
        if now is not None:
            yield now
        now = part
    if now is not None:
        yield now


def _tell_alternative(parts: Sequence[Draft]) -> None:
    """Take the text of an image's markup for the alternative one where a caption stands below it."""
    for part, below in pairwise(parts):
        alone = part.marked and part.credit is None and part.alt is None
        if alone and below.caption is not None and not below.marked:
            part.alt, part.caption = part.caption, None


def _belongs(now: Draft, part: Draft, below: str, credits_first: int) -> bool:
    """Whether a part belongs to the picture above it.

    :param below: the kind of the part below.
    """
    if part.alt is not None:
        return False
    if part.caption is not None:
        if now.caption is not None:
            return key(now.caption) == key(part.caption)
        # A credit above is the one before's, where credits follow and this caption has its own.
        own = part.credit is not None or (below == "credit" and credits_first < 0)
        same = part.credit is None or now.credit is None or key(part.credit) == key(now.credit)
        return now.credit is None or (same and not own) or (part.credit is not None and same)
    if now.credit is not None:
        return key(now.credit) == key(part.credit or "")
    return not (now.caption is not None and below == "caption" and credits_first > 0)


def _each_once(pictures: Sequence[Draft]) -> list[Draft]:
    """The pictures, those that a page shows again taken into the first."""
    kept: list[Draft] = []
    known = _Known()
    for draft in pictures:
        same = known.same_as(draft)
        if same is None:
            kept.append(draft)
            same = draft
        else:
            same.take(draft)
        known.note(same)
    return kept


@mutable
class _Known:
    """The pictures so far, by the starts of their texts and by their credits."""

    _by_text: dict[str, Draft] = field(factory=dict)
    _by_start: dict[str, list[Draft]] = field(factory=dict)
    _by_credit: dict[str, Draft] = field(factory=dict)

    def note(self, draft: Draft) -> None:
        for text in (draft.caption, draft.alt):
            if not text:
                continue
            letters = key(text)
            self._by_text.setdefault(letters, draft)
            if draft.caption and draft.credit and text is draft.caption:
                self._by_text.setdefault(letters + key(draft.credit), draft)
                self._by_text.setdefault(letters + key(_bare(draft.credit)), draft)
            bucket = self._by_start.setdefault(letters[:_BUCKET], [])
            if draft not in bucket and len(bucket) < _MOST_IN_BUCKET:
                bucket.append(draft)
        if draft.credit and not draft.caption and not draft.in_body:
            self._by_credit.setdefault(key(draft.credit), draft)

    def same_as(self, draft: Draft) -> Draft | None:
        """The earlier draft of the same picture."""
        if draft.caption is None and draft.alt is None:
            return self._same_credit(draft)
        for text in (draft.caption, draft.alt):
            if text and key(text):
                same = self._same_text(draft, text)
                if same is not None:
                    return same
        return None

    def _same_text(self, draft: Draft, text: str) -> Draft | None:
        letters = key(text)
        same = self._by_text.get(letters)
        if same is None and draft.credit and text is draft.caption:
            same = self._by_text.get(letters + key(draft.credit))
        if same is not None and _may_be_one(same, draft):
            return same
        for other in self._by_start.get(letters[:_BUCKET], ()):
            if _may_be_one(other, draft) and _one_goes_on(other, text, is_alt=text is draft.alt):
                return other
        return None

    def _same_credit(self, draft: Draft) -> Draft | None:
        """A lead picture without a caption is often credited above and below the headline."""
        same = self._by_credit.get(key(draft.credit or ""))
        found = same is not None and same.caption is None and not draft.in_body
        return same if found else None


def _may_be_one(one: Draft, other: Draft) -> bool:
    """Whether nothing that two drafts show speaks against their being one picture."""
    if one.caption is None or other.caption is None:
        return True
    if one.credit is None or other.credit is None:
        return True
    return key(one.caption) == key(other.caption) or key(one.credit) == key(other.credit)


def _one_goes_on(one: Draft, text: str, *, is_alt: bool) -> bool:
    """Whether of two texts one is the other's start: an alternative text, or a caption cut off."""
    for other in (one.caption, one.alt):
        if not other:
            continue
        short, long = sorted((key(text), key(other)), key=len)
        cut = (text if len(key(text)) <= len(key(other)) else other).rstrip().endswith(_CUT_OFF)
        goes_on = len(short) >= _LEAST_START and long.startswith(short)
        by_alt = (is_alt or other is one.alt) and 2 * len(short) >= len(long)
        if goes_on and (cut or by_alt):
            return True
    return False


def _bare(credit: str) -> str:
    parsed = parse_credit(credit)
    return parsed.text if parsed else credit
