"""A page's tree, measured: where its running text lies, and which elements' names to believe."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from lxml import etree  # type: ignore[import-untyped]
from lxml import html as lxml_html

from newsparse.lines import Label
from newsparse.shape import key
from training.markup_names import verdict_of
from training.markup_rules import BLOCK, FIELD, REGION, STRUCTURE, ZONE, Verdict

SKIPPED = frozenset("head script style template svg math iframe object textarea datalist".split())
"""Tags whose text no scraper prints."""

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt ruby s "
    "samp small span strike strong sub sup time tt u var wbr picture source noscript img input "
    "amp-img meter progress output slot".split()
)
"""Tags that part no lines."""

PROSE = 80
"""The fewest letters of a running text."""

_HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
_LISTS = frozenset("ul ol div section aside nav".split())
_RUNNING = frozenset("p ul ol li figure img blockquote a h2 h3 h4 h5 h6".split())
_ASIDES = frozenset({Label.RELATED, Label.MOST_VIEWED, Label.ADVERTISEMENT, Label.PROMOTION})
_MOST = 0.5
_BODY_SHARE = 0.6
_PART = 0.2
_HEADLINE = 15
_TEASER = 30  # letters: links of at least so many on average are headlines, not a menu
_LONGEST_TEASER = 600
_FEW_LINKS = 4


@frozen
class State:
    """What is known at a place of the tree.

    :param verdict: of the container that decides there.
    :param in_live: in the running entries of a live blog.
    :param in_article: in an ``<article>`` or the ``<main>``.
    :param after_headline: behind the headline, or on a page whose headline is unknown.
    :param after_body: behind the element that holds the article's text.
    """

    verdict: Verdict | None = None
    in_body: bool = False
    in_figure: bool = False
    in_live: bool = False
    in_article: bool = False
    in_link: bool = False
    after_headline: bool = False
    after_body: bool = False


def parsed(html: str) -> Any:
    """The root element of a page; ``None`` where there is none."""
    parser = lxml_html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_pis=True, remove_comments=True
    )
    text = html.replace("\0", "").encode("utf-8", "replace")
    try:
        return lxml_html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


class Tree:
    """A page's elements with their letters, links and names.

    :param root: the page's root element.
    """

    def __init__(self, root: Any) -> None:
        self.root = root
        self._letters: dict[Any, int] = {}
        self._links: dict[Any, tuple[int, int]] = {}  # how many, and their letters
        self._verdicts: dict[Any, Verdict | None] = {}
        self._teasers: Counter[Any] = Counter()
        for _, element in etree.iterwalk(root, events=("end",)):
            self._measure(element)
        self._prose = self._weigh_prose()
        self.body = self._find_body()
        self.headline = next(self._headlines(), None)
        self._silent = self._find_silent()
        self._metered = self._is_metered()

    def verdict(self, element: Any, state: State) -> Verdict | None:
        """What an element says where it stands; ``None`` where it is silent.

        :param state: of the element's parent.
        """
        if element in self._silent:
            return None
        found = self._verdicts[element]
        if found is not None and not self._counts(found, element, state):
            found = None
        if found is not None and found.rule == "promo" and self._is_teaser(element):
            return Verdict(Label.RELATED, BLOCK, "promo:teaser")
        if found is None or found.level <= REGION or found.rule == "control":
            return self._as_teaser(element, state) or self._by_links(element, state) or found
        return found

    def _counts(self, found: Verdict, element: Any, state: State) -> bool:
        """Whether an element's names mean what they say where it stands."""
        if found.rule in ("<footer>", "<header>", "top") and (state.in_article or state.in_body):
            return False  # the head and foot of an article, not of the page
        if found.level == STRUCTURE and not state.in_body:
            return False
        if found.label in (Label.KICKER, Label.SECTION) and (state.in_body or state.after_body):
            return False  # of other articles
        if found.label is Label.TAG and not state.after_headline:
            return False  # a menu of topics
        if found.label is Label.ACCESS:
            return element.tag not in _RUNNING and not (state.in_body and self._metered)
        if found.label in (Label.RELATED, Label.MOST_VIEWED):
            return bool(state.in_link or self._links[element][0])
        return True

    def _as_teaser(self, element: Any, state: State) -> Verdict | None:
        """Teasers of other articles, told by their build."""
        outer = state.verdict
        if state.in_body or (
            outer is not None and (outer.level > REGION or outer.label is Label.NAVIGATION)
        ):
            return None
        links, linked = self._links[element]
        if self._is_teaser(element) or (element.tag == "article" and links):
            return Verdict(Label.RELATED, BLOCK, "teaser")
        if element.tag in _HEADINGS and linked >= 0.8 * self._letters[element] > 0:
            return Verdict(Label.RELATED, FIELD, "heading:link")
        return None

    def _by_links(self, element: Any, state: State) -> Verdict | None:
        """Lists of little but links."""
        letters = self._letters[element]
        links, linked = self._links[element]
        if element.tag not in _LISTS or links < _FEW_LINKS:
            return None
        if linked >= 0.6 * letters and linked / links >= _TEASER:
            return Verdict(Label.RELATED, REGION, "links:long")
        if linked < 0.8 * letters:
            return None
        outer = state.verdict
        level = FIELD if outer is not None and outer.rule == "control" else REGION
        return Verdict(Label.NAVIGATION, level, "links:short")

    def _is_teaser(self, element: Any) -> bool:
        """Whether it holds the heading of one other article, and little more."""
        return self._teasers[element] == 1 and self._letters[element] <= _LONGEST_TEASER

    def _measure(self, element: Any) -> None:
        """Count an element's letters and links once its children's are known; read its names."""
        self._verdicts[element] = verdict_of(element)
        if element.tag in SKIPPED:
            self._letters[element], self._links[element] = 0, (0, 0)
            return
        letters = _count(element.text)
        links = linked = teasers = 0
        for child in element:
            if child in self._letters:
                letters += self._letters[child]
                links += self._links[child][0]
                linked += self._links[child][1]
                teasers += self._teasers[child]
            letters += _count(child.tail)
        if element.tag == "a" and element.get("href") and letters:
            links, linked = 1, letters
        if element.tag in _HEADINGS and letters >= _TEASER:
            teasers = int(linked >= 0.8 * letters or element.getparent().tag == "a")
        self._letters[element], self._links[element] = letters, (links, linked)
        self._teasers[element] = teasers

    def _weigh_prose(self) -> Counter[Any]:
        """How many letters of running text, outside the zones of the page, each element holds."""
        prose: Counter[Any] = Counter()
        for element, letters in self._running():
            prose[element] += letters
            for outer in element.iterancestors():
                prose[outer] += letters
        return prose

    def _running(self) -> Iterator[tuple[Any, int]]:
        outside = 0
        for event, element in etree.iterwalk(self.root, events=("start", "end")):
            zone = element.tag in SKIPPED or self._is_zone(element)
            if event == "end":
                outside -= zone
                continue
            outside += zone
            if outside or self._letters[element] < PROSE:
                continue
            if element.tag == "p":
                yield element, self._letters[element] - self._links[element][1]
            elif element.tag not in INLINE:
                own = _count(element.text) + sum(_count(child.tail) for child in element)
                if own >= PROSE:
                    yield element, own

    def _is_zone(self, element: Any) -> bool:
        verdict = self._verdicts[element]
        letters, all_ = self._letters[element], self._letters[self.root]
        if verdict is None or letters > _MOST * all_:
            return False
        return verdict.level == ZONE or (verdict.label in _ASIDES and letters < _PART * all_)

    def _find_body(self) -> Any:
        """The innermost element that holds most of the page's running text, or ``None``."""
        least = _BODY_SHARE * self._prose[self.root]
        node, found = self.root if least else None, None
        while node is not None and self._prose[node] >= least and node.tag != "p":
            found = node
            node = max(node, key=lambda child: self._prose[child], default=None)
        return None if found is None or found.tag in ("html", "body") else found

    def _find_silent(self) -> frozenset[Any]:
        """The elements whose names say nothing: those around the headline and the body, those
        with a good part of the running text, and those with most of the page's.
        """
        silent = {self.root}
        for element in (self.body, *self._headlines()):
            if element is not None:
                silent |= {element, *element.iterancestors()}
        most = _MOST * self._letters[self.root]
        part = _PART * self._prose[self.root]
        for element, letters in self._letters.items():
            verdict = self._verdicts[element]
            zone = verdict is not None and verdict.level == ZONE
            most_of_page = element.tag in ("html", "body") or (letters > most and not zone)
            if most_of_page or (element.tag != "p" and self._prose[element] > part):
                silent.add(element)
        return frozenset(silent)

    def _is_metered(self) -> bool:
        """Whether the paragraphs of the body bear the name of the paywall, to be cut by it."""
        inside = () if self.body is None else self.body.iterdescendants()
        verdicts = (self._verdicts.get(element) for element in inside)
        return sum(v is not None and v.label is Label.ACCESS for v in verdicts) > _FEW_LINKS

    def _headlines(self) -> Iterator[Any]:
        """The first-level headings that are the page's title, or begin as it does."""
        title = key(self.root.findtext(".//title") or "")
        for heading in self.root.iter("h1"):
            words = key("".join(heading.itertext()))
            same = words in title or words[:_HEADLINE] == title[:_HEADLINE]
            if len(words) >= _HEADLINE and same:
                yield heading


def _count(text: str | None) -> int:
    return len(text.strip()) if text else 0
