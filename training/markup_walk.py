"""One way through a page's tree: its texts as scrapers cut them, each with its label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve, frozen
from lxml import etree  # type: ignore[import-untyped]

from newsparse.lines import Label
from newsparse.shape import ends_sentence, key, weight
from training.markup_rules import BLOCK, FIELD, REGION, Verdict
from training.markup_tree import INLINE, PROSE, SKIPPED, State, Tree


@frozen
class Mark:
    """A piece of the page's text.

    :param key: its letters and digits, folded (:func:`newsparse.shape.key`); never empty.
    :param label: the value of its :class:`~newsparse.lines.Label`, or ``""`` where none is known.
    :param rule: what decided it; ``""`` where nothing did.
    :param place: where it stands among the page's texts, counted from 0; a block has the place
        of its first inline piece.
    """

    key: str
    label: str
    rule: str
    place: int


@frozen
class _Piece:
    text: str
    label: str
    rule: str
    place: int

    def marks(self) -> Iterator[Mark]:
        words = key(self.text)
        if words:
            yield Mark(words, self.label, self.rule, self.place)


_LONGEST: dict[Label, int] = {
    Label.NAVIGATION: 120,
    Label.CONTROL: 80,
    Label.SHARE: 140,
    Label.BYLINE: 140,
    Label.DATE: 90,
    Label.KICKER: 90,
    Label.SECTION: 60,
    Label.TAG: 45,
    Label.COMMENT_COUNT: 40,
    Label.READING_TIME: 60,
    Label.LIVE_TIME: 40,
    Label.CREDIT: 200,
    Label.SUBHEADING: 160,
}
"""The most letters that a line of the label has: what is longer was named for something else."""

_SHORT_LINK = 20
_SPARSE = 0.25
_INPUT = Verdict(Label.CONTROL, FIELD, "<input>")
_LIVE = ("liveblog", "live-blog", "liveticker", "live-ticker")


def walk(root: Any) -> Iterator[Mark]:
    """The marks of a page in its order.

    :param root: the page's root element.
    """
    yield from _Walk(Tree(root)).marks()


class _Walk:
    """What stands between the last border of a line and the place reached."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._run: list[_Piece] = []
        self._place = 0
        self._after_headline = tree.headline is None
        self._after_body = False

    def marks(self) -> Iterator[Mark]:
        states = [State()]
        skipped = 0
        for event, element in etree.iterwalk(self._tree.root, events=("start", "end")):
            if event == "start":
                skipped += element.tag in SKIPPED
                states.append(self._enter(element, states[-1]))
                if not skipped:
                    yield from self._open(element, states[-1])
                continue
            if not skipped and element.tag not in INLINE:
                yield from self._flush()
            skipped -= element.tag in SKIPPED
            states.pop()
            self._after_headline |= element is self._tree.headline
            self._after_body |= element is self._tree.body
            if not skipped:
                self._add(element.tail, states[-1])
        yield from self._flush()

    def _enter(self, element: Any, state: State) -> State:
        """The state in an element, from that in its parent."""
        # The parent was entered before what it holds was passed.
        state = evolve(state, after_headline=self._after_headline, after_body=self._after_body)
        tag = element.tag
        names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        return evolve(
            state,
            verdict=_stronger(state.verdict, self._tree.verdict(element, state)),
            in_body=state.in_body or element is self._tree.body,
            in_figure=state.in_figure or tag in ("figure", "figcaption", "picture"),
            in_live=state.in_live or any(name in names for name in _LIVE),
            in_article=state.in_article or tag in ("article", "main"),
            in_link=state.in_link or tag == "a",
        )

    def _open(self, element: Any, state: State) -> Iterator[Mark]:
        if element.tag not in INLINE:
            yield from self._flush()
        if element.tag == "img":
            yield from self._image(element, state)
        elif element.tag == "input" and element.get("type") in ("submit", "button", "reset"):
            inside = evolve(state, verdict=_stronger(state.verdict, _INPUT))
            yield from self._piece(element.get("value") or "", inside).marks()
        self._add(element.text, state)

    def _image(self, element: Any, state: State) -> Iterator[Mark]:
        verdict = state.verdict
        if verdict is None or verdict.level < BLOCK:
            state = evolve(state, verdict=Verdict(Label.ALT_TEXT, FIELD, "alt"))
        yield from self._piece(element.get("alt") or "", state).marks()

    def _add(self, text: str | None, state: State) -> None:
        if text and not text.isspace():
            self._run.append(self._piece(text, state))

    def _piece(self, text: str, state: State) -> _Piece:
        self._place += 1
        return _Piece(text, *_label(text, state), self._place - 1)

    def _flush(self) -> Iterator[Mark]:
        """The marks of a run of inline texts: of the whole, and of its parts."""
        run, self._run = self._run, []
        if len(run) <= 1:
            for piece in run:
                yield from piece.marks()
            return
        text = "".join(piece.text for piece in run)
        whole = _Piece(text, *_of_run(text, run), run[0].place)
        yield from whole.marks()
        for piece in run:
            yield from _in_run(piece, whole).marks()


def _stronger(outer: Verdict | None, inner: Verdict | None) -> Verdict | None:
    """Which of two containers decides, one in the other."""
    if inner is None or outer is None:
        return inner or outer
    if outer.label is Label.EMBED and inner.label in (Label.CAPTION, Label.CREDIT):
        return inner  # players are often embedded with their caption
    if outer.label is Label.FOOTER and inner.label is Label.NAVIGATION:
        return outer if inner.level <= outer.level else inner
    return outer if inner.level < outer.level else inner


def _label(text: str, state: State) -> tuple[str, str]:
    """The label of a text at its place, with the rule; both empty where nothing is known."""
    verdict = state.verdict
    if verdict is None or (verdict.level == REGION and _is_more(text, state, verdict.label)):
        return "", ""
    label = _refined(verdict, text, state)
    if label is Label.EMBED and not (state.in_body or state.in_article):
        return "", ""
    return (label.value, verdict.rule) if _fits(label, text) else ("", "")


def _refined(verdict: Verdict, text: str, state: State) -> Label:
    """What a container's label means for a text in it."""
    label = verdict.label
    if label in (Label.BYLINE, Label.FOOTER) and verdict.level == FIELD and state.in_figure:
        return Label.CREDIT
    if label is Label.BYLINE and not _fits(label, text) and ends_sentence(text):
        return Label.AUTHOR_BIO
    if label is Label.COMMENT_COUNT and not any(map(str.isdigit, text)):
        return Label.COMMENTS
    if label is Label.DATE:
        digits = set(filter(str.isdigit, text))
        if digits == {"0"}:
            return Label.CONTROL  # the clock of a player
        return Label.LIVE_TIME if state.in_live and state.in_body else label
    return label


def _is_more(text: str, state: State, label: Label) -> bool:
    """Whether a text at the side of a page is more than the side says."""
    if label is Label.RELATED and not (state.in_link and weight(text) >= _SHORT_LINK):
        return True
    return weight(text) >= PROSE and ends_sentence(text)


def _fits(label: Label, text: str) -> bool:
    most = _LONGEST.get(label)
    return most is None or weight(" ".join(text.split())) <= most


def _of_run(text: str, run: Sequence[_Piece]) -> tuple[str, str]:
    """The label of a run of inline texts: that of most of its letters, where not too few."""
    weights: Counter[tuple[str, str]] = Counter()
    for piece in run:
        weights[piece.label, piece.rule] += len(piece.text.strip())
    total = weights.total()
    del weights["", ""]
    if not weights:
        return "", ""
    best, most = weights.most_common(1)[0]
    enough = _SPARSE if weight(text) < PROSE else 0.5
    if most < enough * total or not _fits(Label(best[0]), text):
        return "", ""
    return best


def _in_run(piece: _Piece, whole: _Piece) -> _Piece:
    """A part of a run, in the light of the whole."""
    if not piece.label:
        return evolve(piece, label=whole.label, rule=whole.rule)
    all_ = weight(whole.text)
    if not whole.label and all_ >= PROSE and weight(piece.text) < all_ / 2:
        return evolve(piece, label="", rule="")  # a linked name in a sentence
    return piece
