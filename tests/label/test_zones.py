"""Zones, and the guards that keep them from swallowing an article."""

from __future__ import annotations

from newsparse import Label, Zone
from tests.label.layouts import claimed, claims, labels, rule, zone

PROSE = "The ferry of Vennholm sailed again on Tuesday after many years in the harbour of Karrow."


def test_lines_between_the_markers() -> None:
    """The markers and what stands between them are claimed; blank lines are not."""
    assert claimed(["a", "open", "b", "", "c", "close", "d"], zones=[zone()]) == [
        "-",
        "zone:box",
        "zone:box",
        "-",
        "zone:box",
        "zone:box",
        "-",
    ]


def test_an_end_that_never_comes() -> None:
    """The start stands alone."""
    assert claimed(["open", "b", "c"], zones=[zone()]) == ["zone:box", "-", "-"]


def test_another_start_before_the_end() -> None:
    """The first start lost its end: it stands alone; the second has its own."""
    assert claimed(["open", "b", "open", "c", "close"], zones=[zone()]) == [
        "zone:box",
        "-",
        "zone:box",
        "zone:box",
        "zone:box",
    ]


def test_an_end_out_of_reach() -> None:
    """A zone holds at most ``reach`` lines that are not blank."""
    near = ["open", "a", "", "", "b", "close"]
    assert claimed(near, zones=[zone(reach=2)])[1] == "zone:box"
    assert claimed([*near[:-1], "c", "close"], zones=[zone(reach=2)])[1] == "-"


def test_too_much_running_text() -> None:
    """A zone that would hold the article's own text does not."""
    lines = ["open", PROSE, PROSE, "close"]
    assert claimed(lines, zones=[zone(prose=2)])[1] == "zone:box"
    assert claimed(lines, zones=[zone(prose=1)]) == ["zone:box", "-", "-", "-"]


def test_running_text_that_is_chrome_counts_not() -> None:
    """Long lines that a phrase claims as chrome are no running text."""
    lines = ["open", PROSE, "close"]
    phrases = {Label.CONSENT: [PROSE]}
    assert claimed(lines, zones=[zone(prose=0)])[1] == "-"
    assert claimed(lines, zones=[zone(prose=0)], phrases=phrases)[1] == "zone:box"


def test_the_first_line_must_be_the_opening() -> None:
    """Where the line inside is not of the given form, the start stands alone."""
    box = zone(opening="Sign up.*")
    assert claimed(["open", "", "Sign up now", "close"], zones=[box])[2] == "zone:box"
    assert claimed(["open", "Ferry", "close"], zones=[box]) == ["zone:box", "-", "-"]


def test_the_end_may_be_left_to_other_rules() -> None:
    """With ``keep_end`` off, the end line keeps its own claim."""
    parts = {"zones": [zone(keep_end=False)], "rules": [rule("close", Label.SHARE)]}
    assert labels("open\nb\nclose", **parts)[-1] == ("close", Label.SHARE)
    kept = {**parts, "zones": [zone()]}
    assert labels("open\nb\nclose", **kept)[-1] == ("close", Label.PROMOTION)


def test_a_zone_without_an_end_runs_to_the_end_of_the_page() -> None:
    """It takes what nothing else has claimed, down to the last line."""
    parts = {"zones": [zone(end=None)], "rules": [rule("b", Label.SHARE)]}
    assert claimed(["a", "open", "b", "c"], **parts) == ["-", "zone:box", "rule:form", "zone:box"]


def test_a_zone_without_an_end_stops_at_its_reach() -> None:
    """It holds at most ``reach`` lines."""
    assert claimed(["open", "a", "", "b", "c"], zones=[zone(end=None, reach=2)]) == [
        "zone:box",
        "zone:box",
        "-",
        "zone:box",
        "-",
    ]


def test_a_zone_without_an_end_above_running_text() -> None:
    """Running text below shows that the article is not over."""
    lines = ["open", "a", PROSE, "open", "b"]
    assert claimed(lines, zones=[zone(end=None, prose=0)]) == [
        "zone:box",
        "-",
        "-",
        "zone:box",
        "zone:box",
    ]


def test_a_zone_without_an_end_and_its_opening() -> None:
    """The opening is asked for here too; at the very end of the page there is none."""
    box = zone(end=None, opening="b")
    assert claimed(["open", "", "b", "c"], zones=[box])[3] == "zone:box"
    assert claimed(["open", "c"], zones=[box]) == ["zone:box", "-"]
    assert claimed(["a", "open"], zones=[box]) == ["-", "zone:box"]


def test_zones_beat_rules_and_earlier_zones_beat_later_ones() -> None:
    """A closed zone claims lines that rules had; what one zone holds, the next leaves alone."""
    other = zone(name="other", start="open|b", end="c|close", label=Label.RELATED)
    parts = {"zones": [zone(), other], "rules": [rule("b", Label.SHARE)]}
    assert claimed(["open", "b", "c", "close"], **parts) == ["zone:box"] * 4


def test_markers_have_a_label_of_their_own() -> None:
    """A zone of article lines has chrome for markers, unless told otherwise."""
    text = "open\nb\nclose"
    points = zone(label=Label.KEY_POINT)
    assert [label for _, label in labels(text, zones=[points])] == [
        Label.NAVIGATION,
        Label.KEY_POINT,
        Label.NAVIGATION,
    ]
    marked = zone(label=Label.KEY_POINT, marker=Label.NOTICE)
    assert labels(text, zones=[marked])[0] == ("open", Label.NOTICE)
    assert labels(text, zones=[zone()])[0] == ("open", Label.PROMOTION)


def test_markers_are_short_lines() -> None:
    """A line too long for furniture opens no zone."""
    box = zone(start="o.*")
    assert claimed(["o" * 2000, "b", "close"], zones=[box])[1] == "zone:box"
    assert claimed(["o" * 2001, "b", "close"], zones=[box]) == ["-", "-", "-"]


def test_headlines_that_ask_are_no_running_text() -> None:
    """A list of long headlines, each a question, does not end the zone above it."""
    asks = "Why did nobody on the outer islands of Vennholm ask who would pay for the second pier?"
    part = Zone("most-read", Label.MOST_VIEWED, "Most read", None, prose=0)
    found = claims("\n".join(["Most read", asks, asks, asks]), zones=[part])
    assert sorted(found) == [0, 1, 2, 3]
