"""Markdown into lines with hints."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Hint, HintKind, Page
from newsparse.read import read
from newsparse.read.markdown import looks_like_markdown, read_markdown


def _one(raw: str) -> tuple[str, tuple[Hint, ...]]:
    (line,) = read_markdown(raw)
    return line.text, line.hints


@pytest.mark.parametrize(
    ("raw", "text", "level"),
    [
        ("# Ferry", "Ferry", 1),
        ("###### Ferry", "Ferry", 6),
        ("  ## Ferry ##  ", "Ferry", 2),
        ("# Ferry #4", "Ferry #4", 1),
        ("#\tFerry", "Ferry", 1),
        ("## **Ferry** sails", "Ferry sails", 2),
    ],
)
def test_headings(raw: str, text: str, level: int) -> None:
    """One to six marks and a space make a heading; marks at its end go too."""
    assert _one(raw) == (text, (Hint(HintKind.HEADING, level),))


@pytest.mark.parametrize("raw", ["#Ferry", "####### Ferry", "C# 7"])
def test_no_headings(raw: str) -> None:
    """A mark glued to its word, or seven of them, make no heading."""
    assert _one(raw) == (raw, ())


@pytest.mark.parametrize(("below", "level"), [("=====", 1), ("---", 2), ("  =  ", 1)])
def test_setext_headings(below: str, level: int) -> None:
    """A line of text above a row of = or - is a heading, and the row says nothing."""
    text, rule = read_markdown(f"Ferry sails\n{below}\n")
    assert (text.text, text.hints) == ("Ferry sails", (Hint(HintKind.HEADING, level),))
    assert (rule.text, rule.hints) == ("", (Hint(HintKind.RULE),))


def test_a_rule_below_a_blank_line_heads_nothing() -> None:
    """A rule that no text stands above makes no heading."""
    assert [line.hints for line in read_markdown("\n---\nFerry\n")] == [
        (),
        (Hint(HintKind.RULE),),
        (),
    ]


@pytest.mark.parametrize("raw", ["***", "* * *", "---", " - - -", "___", "* * * * *", "-----"])
def test_rules(raw: str) -> None:
    """Three marks or more are a rule without text."""
    assert _one(raw) == ("", (Hint(HintKind.RULE),))


@pytest.mark.parametrize(
    ("raw", "text", "level"),
    [
        ("* Ferry", "Ferry", 1),
        ("- Ferry", "Ferry", 1),
        ("+ Ferry", "Ferry", 1),
        ("    * Ferry", "Ferry", 2),
        ("\t* Ferry", "Ferry", 2),
        ("        - Ferry", "Ferry", 3),
        ("  *   * Ferry", "Ferry", 1),
    ],
)
def test_list_items(raw: str, text: str, level: int) -> None:
    """Bullets are markup; the indentation is the depth."""
    assert _one(raw) == (text, (Hint(HintKind.LIST_ITEM, level),))


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("1. Ferry\n2. Harbour\n", ["Ferry", "Harbour"]),
        ("1. Ferry\n\n\n1. Harbour\n", ["Ferry", "Harbour"]),
        ("12) Ferry\n11) Harbour\n", ["Ferry", "Harbour"]),
        ("1. Ferry\n   of Larke\n   * old\n2. Harbour\n", ["Ferry", "old", "Harbour"]),
        ("> 1. Ferry\n> 2. Harbour\n", ["Ferry", "Harbour"]),
        ("1. 12. May\n2. 13. May\n", ["12. May", "13. May"]),
    ],
)
def test_numbered_items(text: str, texts: list[str]) -> None:
    """A number is markup where the item before or after it goes on counting, or both have 1."""
    lines = read_markdown(text)
    assert [line.text for line in lines if line.hint(HintKind.LIST_ITEM)] == texts
    assert "".join(line.raw for line in lines) == text


@pytest.mark.parametrize(
    "text",
    [
        "12. November 2024, 06:15 Uhr\n",
        "1. FC Wiesengrund gewinnt in Larke\n\nDas Spiel war lang.\n",
        "12. November 2024\n\n12. November 2024\n",
        "1. Ferry\n\nThe harbour is closed.\n\n2. Bridge\n",
        "3. Ferry\n7. Harbour\n",
        "* 12. November\n",
    ],
)
def test_numbers_of_the_text(text: str) -> None:
    """A number that no list shows to be an item's stays in the text."""
    shown = [line.text for line in read_markdown(text)]
    assert shown == [line.removeprefix("* ") for line in text.splitlines()]


@pytest.mark.parametrize("raw", ["1984. Ferry", "*Ferry", "-Ferry", "1.5 million"])
def test_no_list_items(raw: str) -> None:
    """A year, or a mark glued to its word, starts no item."""
    assert _one(raw)[1] == ()


def test_a_heading_in_a_list() -> None:
    """Markup within markup gives both hints."""
    assert _one("* ## Ferry") == (
        "Ferry",
        (Hint(HintKind.LIST_ITEM, 1), Hint(HintKind.HEADING, 2)),
    )


@pytest.mark.parametrize(
    ("raw", "level"), [("> Ferry", 1), (">Ferry", 1), ("> > Ferry", 2), ("  >>> Ferry", 3)]
)
def test_quotations(raw: str, level: int) -> None:
    """Marks of quotation leave the text and give the depth."""
    assert _one(raw) == ("Ferry", (Hint(HintKind.QUOTE, level),))


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("The *old* ferry", "The old ferry"),
        ("The _old_ ferry", "The old ferry"),
        ("The **old** ferry", "The old ferry"),
        ("The __old__ ferry", "The old ferry"),
        ("The ***old*** ferry", "The old ferry"),
        ("The *a* ferry", "The a ferry"),
        ("**Old**ferry", "Oldferry"),
        ("snake_case_name", "snake_case_name"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("a __init__ b", "a init b"),
        ("a*b", "a*b"),
        ("The `old` ferry", "The old ferry"),
        ("The ` ferry", "The ` ferry"),
    ],
)
def test_emphasis_and_code(raw: str, text: str) -> None:
    """Marks that set words off go; those that are the writer's own stay."""
    assert _one(raw) == (text, ())


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (r"\*old\* ferry", "*old* ferry"),
        (r"1984\. Ferry", "1984. Ferry"),
        (r"\# Ferry", "# Ferry"),
        (r"\_old\_", "_old_"),
        (r"C:\temp", r"C:\temp"),
        (r"\[old\]", "[old]"),
        (r"\`old\`", "`old`"),
    ],
)
def test_escapes(raw: str, text: str) -> None:
    """A backslash before punctuation goes, and what it guards stays."""
    assert _one(raw) == (text, ())


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("The [old](https://a.example/b) ferry", "The old ferry"),
        ("The [old](/b_(c)) ferry", "The old ferry"),
        ('The [old](/b "a title") ferry', "The old ferry"),
        ("The [](/b) ferry", "The ferry"),
        ("The ![boat](/b.jpg) ferry", "The boat ferry"),
        ("The <https://a.example> ferry", "The https://a.example ferry"),
        ("a -> b <https://a.example> c> d", "a -> b https://a.example c> d"),
        ("The [old] ferry", "The [old] ferry"),
        ("The [old](not a link) ferry", "The [old](not a link) ferry"),
    ],
)
def test_links_inside_a_line(raw: str, text: str) -> None:
    """Addresses go and words stay; brackets that are no link stay."""
    assert _one(raw) == (text, ())


@pytest.mark.parametrize(
    ("raw", "text", "kind"),
    [
        ("[Old ferry](/b)", "Old ferry", HintKind.LINK),
        ("  [Old ferry](/b)  \n", "Old ferry", HintKind.LINK),
        ("![Old ferry](/b.jpg)", "Old ferry", HintKind.IMAGE),
        ("![](/b.jpg)", "", HintKind.IMAGE),
    ],
)
def test_lines_that_are_one_link_or_image(raw: str, text: str, kind: HintKind) -> None:
    """A line that is a link, or an image, and nothing else, says so."""
    assert _one(raw) == (text, (Hint(kind),))


def test_tables() -> None:
    """Rows between pipes are hinted, and the rule between them says nothing."""
    head, rule, row = read_markdown("| Boat | Built |\n|---|:---:|\n| Karrow | 1912 |\n")
    assert (head.text, head.hints) == ("| Boat | Built |", (Hint(HintKind.TABLE_ROW),))
    assert (rule.text, rule.hints) == ("", (Hint(HintKind.RULE),))
    assert (row.text, row.hints) == ("| Karrow | 1912 |", (Hint(HintKind.TABLE_ROW),))


def test_tables_without_outer_pipes() -> None:
    """A converter may leave the outer pipes out: the rule below the head shows the table."""
    lines = read_markdown("Boat | Built\n---|---\nKarrow | 1912\n\nFerry | sails\n")
    rows = [line.hint(HintKind.TABLE_ROW) is not None for line in lines]
    assert rows == [True, False, True, False, False]


@pytest.mark.parametrize("raw", ["Ferry | The Vennholm Times", "| Share", "a || b"])
def test_no_table_rows(raw: str) -> None:
    """A bar in a title or a menu makes no table."""
    assert _one(raw) == (raw, ())


MARKED = (
    "# Ferry sails\n\nThe **old** ferry\n",
    "[a](/b) and [c](/d)\n\n> A quotation\n",
    "# Ferry sails again\n\nThe old ferry\n",
    "Home\n\n# Ferry sails again\n\n- The old ferry\n",
)
PLAIN = (
    "",
    "Ferry sails\n\nThe old ferry\n",
    "* Ferry\n* Boat\n",
    "# 1 in the charts\n",
    "# 1 in the charts of Vennholm\n\nThe old ferry\n",
    "Sails\n# Ferry sails again\nBoat\n",
    "#ferry sails again tomorrow\n\nThe old ferry\n",
    "He paid 5 * 4 * 3 crowns [sic] (in cash)",
    "**old** ferry\n> old\n",
)


@pytest.mark.parametrize("text", MARKED)
def test_markdown_is_known_by_two_kinds_of_markup(text: str) -> None:
    """Headings or links, and something else; or a title on a line apart."""
    assert looks_like_markdown(text)
    assert read(Page(text)) == read_markdown(text)


@pytest.mark.parametrize("text", PLAIN)
def test_plain_text_is_not_taken_for_markdown(text: str) -> None:
    """One kind of mark proves nothing."""
    assert not looks_like_markdown(text)
    assert read(Page(text, format="markdown")) == read_markdown(text)


def test_a_format_that_is_given_is_kept() -> None:
    """Text that looks like Markdown stays as it is where the caller says it is text."""
    assert read(Page(MARKED[0], format="text"))[0].text == "# Ferry sails"


@given(st.text(st.sampled_from("ab *_#>[]()!`|\\-=+1. \t\n\r\u2028<http:/"), max_size=80))
def test_lines_tile_the_text(text: str) -> None:
    """However markup is nested or torn, the lines' raw texts are the page's."""
    lines = read_markdown(text)
    assert "".join(line.raw for line in lines) == text
    assert [line.start for line in lines] == [0, *(line.end for line in lines[:-1])][: len(lines)]


@given(st.text(st.sampled_from("ab *_#>[]()!`|\\-=+1. \t\n"), max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    """Outside of addresses and numbers, markup is made of punctuation alone."""
    spoken = text.replace("](", "] (")
    letters = "".join(filter(str.isalpha, spoken))
    read_back = "".join(line.text for line in read_markdown(spoken))
    assert "".join(filter(str.isalpha, read_back)) == letters
