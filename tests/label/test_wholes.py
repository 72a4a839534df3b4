"""Wholes: lines that the reader cut are put together where a layout knows them whole."""

from __future__ import annotations

from newsparse import Label, Page
from newsparse.label.rulebook import Rulebook, rulebook_of
from newsparse.label.wholes import uncut_known
from newsparse.read import read
from tests.label.layouts import labels, publisher, rule, zone

PAGE = "Share\nNewsletter\nShareNewsletter\nThe ferry sailed.The harbour board met.\n"
CUT = ["Share", "Newsletter", "Share", "Newsletter", "The ferry sailed.", "The harbour board met."]


def _rulebook(**parts: object) -> Rulebook:
    owner = publisher(**parts)
    return rulebook_of(owner, owner.layouts[0])


def _texts(*rulebooks: Rulebook, text: str = PAGE) -> list[str]:
    return [line.text for line in uncut_known(rulebooks, read(Page(text)))]


def test_without_a_layout_lines_stay_cut() -> None:
    """What the reader gave is given back, the very same."""
    lines = read(Page(PAGE))
    assert [line.text for line in lines] == CUT
    assert uncut_known([], lines) is lines


def test_what_a_layout_does_not_know_stays_cut() -> None:
    """A rule that fits a piece alone puts nothing together."""
    assert _texts(_rulebook(rules=[rule("Share", Label.SHARE)])) == CUT


def test_a_rule_knows_a_line() -> None:
    """A line that a rule fits is whole; the others stay cut."""
    assert _texts(_rulebook(rules=[rule("ShareNews.*", Label.SHARE)])) == [
        *CUT[:2],
        "ShareNewsletter",
        *CUT[4:],
    ]


def test_a_rule_knows_a_line_by_its_neighbour() -> None:
    """What stands beside the line is asked for as whole lines too."""
    after = rule("The ferry .* met.", Label.CAPTION, after="ShareNewsletter")
    assert _texts(_rulebook(rules=[after]))[-1] == "The ferry sailed.The harbour board met."


def test_phrases_know_a_line() -> None:
    """Phrases run together are one line, and are claimed as one."""
    phrases = {Label.SHARE: ["Share", "Newsletter"]}
    assert _texts(_rulebook(phrases=phrases))[2] == "ShareNewsletter"
    assert labels(PAGE, phrases=phrases)[-1] == ("ShareNewsletter", Label.SHARE)


def test_markers_know_a_line() -> None:
    """A line at which a zone may start or end is whole."""
    markers = _rulebook(zones=[zone(start="ShareNewsletter", end="The ferry .* met.")])
    assert _texts(markers) == [*CUT[:2], *PAGE.splitlines()[2:]]


def test_one_layout_of_several_is_enough() -> None:
    """Each layout that may be in force is asked."""
    strange, known = _rulebook(), _rulebook(rules=[rule("ShareNewsletter", Label.SHARE)])
    assert "ShareNewsletter" in _texts(strange, known)


def test_a_long_line_stays_cut() -> None:
    """A line longer than any furniture is asked of no rule."""
    text = "The ferry sailed.The harbour board met. " * 60
    anything = _rulebook(rules=[rule(".*", Label.OTHER)])
    assert len(_texts(anything, text=text)) > 60
    assert _texts(anything) == PAGE.splitlines()


def test_a_whole_is_the_line_of_the_page() -> None:
    """Spans tile the page as they did, white space between the pieces included."""
    text = "Share\nNewsletter\nRead\u200b moreShare \xa0 NewsletterShare\n"
    lines = uncut_known([_rulebook(rules=[rule("Read .*", Label.SHARE)])], read(Page(text)))
    assert "".join(line.raw for line in lines) == text
    assert [line.start for line in lines] == [0, *(line.end for line in lines[:-1])]
    assert lines[-1].text == "Read moreShare NewsletterShare"
