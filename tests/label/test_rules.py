"""Rules: lines of a known form, and the pieces they fall into."""

from __future__ import annotations

from newsparse import Label
from tests.label.layouts import claimed, labels, parsed, rule

CAPTION = rule(r"(?P<caption>.+?) Photograph: (?P<credit>.+)", Label.CAPTION, "caption")


def test_a_rule_matches_the_whole_line_whatever_its_case() -> None:
    """Part of a line is not enough."""
    assert claimed(["by ADA", "by ada quill", "not by ada"], rules=[rule("By Ada")]) == [
        "rule:form",
        "-",
        "-",
    ]


def test_the_first_rule_that_matches_claims_the_line() -> None:
    """Order is precedence."""
    rules = [rule("a.", name="first"), rule("ab|cd", name="second")]
    assert claimed(["ab", "cd"], rules=rules) == ["rule:first", "rule:second"]


def test_rules_beat_phrases() -> None:
    """A line that both know is the rule's."""
    parts = {"rules": [rule("Share", Label.TAG)], "phrases": {Label.SHARE: ["Share"]}}
    assert labels("Share", **parts) == [("Share", Label.TAG)]


def test_groups_become_pieces_with_their_spans() -> None:
    """Each group is a line of its own, with its label, part and value; the spans tile."""
    article = parsed("A boat.  Photograph: Ada Quill \n", rules=[CAPTION])
    caption, credit = article.lines
    assert (caption.text, caption.label, caption.part) == ("A boat.", Label.CAPTION, "caption")
    assert (credit.text, credit.label) == ("Photograph: Ada Quill", Label.CREDIT)
    assert credit.content == "Ada Quill"
    assert caption.line.raw + credit.line.raw == "A boat.  Photograph: Ada Quill \n"
    assert caption.source == credit.source == "gazette/rule:caption"


def test_one_group_leaves_the_line_whole() -> None:
    """What stands around the group belongs to the line but not to its value."""
    only = rule(r"Words by (?P<byline>.+?) in Karrow")
    (line,) = parsed("Words by Ada Quill in Karrow", rules=[only]).lines
    assert (line.text, line.content) == ("Words by Ada Quill in Karrow", "Ada Quill")


def test_modified_and_published_are_dates() -> None:
    """Their pieces are dates, and the part says which."""
    dates = rule(r"(?P<published>1 May) changed (?P<modified>2 May)", Label.DATE)
    lines = parsed("1 May changed 2 May", rules=[dates]).lines
    assert [(line.label, line.part, line.content) for line in lines] == [
        (Label.DATE, "published", "1 May"),
        (Label.DATE, "modified", "2 May"),
    ]


def test_groups_that_match_nothing_are_left_out() -> None:
    """A group that took no part, or only white space, makes no piece."""
    loose = rule(r"(?P<byline>Ada)?(?P<date> *)(?P<tag>Ferry)?")
    assert labels("Ada", rules=[loose]) == [("Ada", Label.BYLINE)]
    assert labels("Ferry", rules=[loose]) == [("Ferry", Label.TAG)]


def test_a_group_inside_another_is_passed_over() -> None:
    """Pieces lie side by side."""
    nested = rule(r"(?P<caption>A (?P<tag>boat)) (?P<credit>Ada)")
    assert labels("A boat Ada", rules=[nested]) == [
        ("A boat", Label.CAPTION),
        ("Ada", Label.CREDIT),
    ]


def test_the_line_before() -> None:
    """``after`` asks for the line before, blank ones skipped, as a whole."""
    below = rule("Ada", after="by")
    assert claimed(["by", "", "Ada", "Ada"], rules=[below]) == ["-", "-", "rule:form", "-"]
    assert claimed(["Ada"], rules=[below]) == ["-"]


def test_the_line_after() -> None:
    """``before`` asks for the line below, blank ones skipped, as a whole."""
    above = rule("Ada", before="May .*")
    assert claimed(["Ada", "", "May 1"], rules=[above]) == ["rule:form", "-", "-"]
    assert claimed(["Ada", "1 May 1"], rules=[above]) == ["-", "-"]
    assert claimed(["Ada"], rules=[above]) == ["-"]


def test_a_rule_that_fails_its_neighbour_lets_the_next_one_try() -> None:
    """The second rule claims what the first could not."""
    rules = [rule("Ada", name="first", after="by"), rule("Ada", name="second")]
    assert claimed(["x", "Ada"], rules=rules) == ["-", "rule:second"]


def test_longer_lines_are_not_matched() -> None:
    """Furniture is short: no pattern sees a line of more than 2,000 characters."""
    assert claimed(["a" * 2000, "a" * 2001], rules=[rule("a+")]) == ["rule:form", "-"]


def test_alternatives_in_a_pattern_stay_inside_it() -> None:
    """A bar in one rule's pattern takes no part in another's."""
    rules = [rule("a|b", name="first"), rule("c", name="second")]
    assert claimed(["a", "b", "c", "ac"], rules=rules) == [
        "rule:first",
        "rule:first",
        "rule:second",
        "-",
    ]


def test_phrases_with_two_labels_cut_the_line() -> None:
    """Phrases run together that say different things become lines of their own."""
    phrases = {Label.NAVIGATION: ["Skip"], Label.SHARE: ["Share", "Tweet"]}
    assert labels("SkipShare | Tweet", phrases=phrases) == [
        ("Skip", Label.NAVIGATION),
        ("Share |", Label.SHARE),
        ("Tweet", Label.SHARE),
    ]
    assert labels("ShareTweet", phrases=phrases) == [("ShareTweet", Label.SHARE)]
