"""What the markup of a page says of its lines."""

from __future__ import annotations

import pytest

pytest.importorskip("lxml")

from newsparse.shape import key
from training.markup import kinds_of, label_of, labels_of, marks_of

_PROSE = (
    "The harbour board of Larke met on Monday and put off the question of the ferry once more, "
    "as the islanders had feared it would."
)
_MORE = "".join(f"<p>{_PROSE} So it stood in {year}.</p>" for year in range(2021, 2031))
_BODY = f"<div class='story'><p>{_PROSE}</p>%s{_MORE}</div>"
_PAGE = f"<title>Ferry question put off again</title><body class='share paywall'>%s<main><h1>Ferry question put off again</h1>%s{_BODY}</main>%s</body>"


def label(
    text: str, *, top: str = "", head: str = "", inside: str = "", after: str = ""
) -> str | None:
    """The label of a line of a page that has the given markup above, on or under its article."""
    return label_of(kinds_of(_PAGE % (top, head, inside, after)), text)


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        ("<nav><a href='/t'>Tides</a></nav>", "Tides", "navigation"),
        ("<div class='MainNav_list'><a href='/t'>Tides</a></div>", "Tides", "navigation"),
        ("<header><span>The Larke Gazette</span></header>", "The Larke Gazette", "navigation"),
        ("<a href='#main'>Skip ahead</a>", "Skip ahead", "navigation"),
        ("<div id='cookie-banner'><p>We bake.</p></div>", "We bake.", "consent"),
        ("<div role='dialog'><i>Close</i></div>", "Close", "control"),
        ("<form><label>Find</label></form>", "Find", "control"),
        ("<input type='submit' value='Send it'>", "Send it", "control"),
        ("<div class='advert-slot'>Buy rope</div>", "Buy rope", "advertisement"),
        ("<div data-testid='newsletter'>The Morning Tide</div>", "The Morning Tide", "promotion"),
    ],
)
def test_furniture_above_the_article(markup: str, text: str, expected: str) -> None:
    """The parts of a page's top are told by tag, role, class, id or test id."""
    assert label(text, top=markup) == expected


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        ("<span class='kicker'>Islands</span>", "Islands", "kicker"),
        ("<a class='section-name' href='/i'>Islands</a>", "Islands", "section"),
        ("<div class='article__byline'>By Ona Brask</div>", "By Ona Brask", "byline"),
        ("<a rel='x' href='/author/ona-brask'>Ona Brask</a>", "Ona Brask", "byline"),
        ("<time>4 March 2031</time>", "4 March 2031", "date"),
        ("<p itemprop='datePublished'>4 March 2031</p>", "4 March 2031", "date"),
        ("<span class='readingTime'>3 min</span>", "3 min", "reading_time"),
        ("<a class='comment-count'>12</a>", "12", "comment_count"),
        ("<ul class='social-share'><li>Post it</li></ul>", "Post it", "share"),
        ("<a href='https://www.facebook.com/sharer?u=x'>Tell</a>", "Tell", "share"),
        ("<ul class='keyPoints'><li>No ferry yet</li></ul>", "No ferry yet", "key_point"),
    ],
)
def test_fields_by_the_headline(markup: str, text: str, expected: str) -> None:
    """The article's own fields are told by their names and links."""
    assert label(text, head=markup) == expected


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        ("<h2>What comes next</h2>", "What comes next", "subheading"),
        ("<ul><li>A new quay</li></ul>", "A new quay", "list_item"),
        ("<blockquote><p>We shall swim.</p></blockquote>", "We shall swim.", "quote"),
        ("<table><tr><td>Boats</td><td>4</td></tr></table>", "Boats\t4", "table_row"),
        ("<figure><figcaption>The quay</figcaption></figure>", "The quay", "caption"),
        ("<figure><b class='copyright'>Ona Brask</b></figure>", "Ona Brask", "credit"),
        ("<span class='photo-credit'>Ona Brask</span>", "Ona Brask", "credit"),
        ("<img alt='A grey quay'>", "A grey quay", "alt_text"),
        ("<div class='twitter-tweet'>No ferry, then</div>", "No ferry, then", "embed"),
        ("<div class='paywall'>Go on reading</div>", "Go on reading", "access"),
        ("<p class='correction'>It was Monday.</p>", "It was Monday.", "correction"),
        ("<p class='editors-note'>First told in May.</p>", "First told in May.", "notice"),
        ("<div class='liveblog'><time>14:02</time></div>", "14:02", "live_time"),
    ],
)
def test_blocks_inside_the_body(markup: str, text: str, expected: str) -> None:
    """Inside the body a tag says what kind of block it is, and names tell what is no block."""
    assert label(text, inside=markup) == expected


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        ("<div class='author-bio'>Ona Brask writes.</div>", "Ona Brask writes.", "author_bio"),
        ("<ul class='tags'><li><a>Ferries</a></li></ul>", "Ferries", "tag"),
        ("<a href='/tag/ferries'>Ferries</a>", "Ferries", "tag"),
        ("<ul class='most-read'><li><a href='/x'>Eels</a></li></ul>", "Eels", "most_viewed"),
        ("<div class='related'><a href='/x'>Eels</a></div>", "Eels", "related"),
        ("<section id='comments'><p>Shame!</p></section>", "Shame!", "comments"),
        ("<footer><p>Imprint</p></footer>", "Imprint", "footer"),
        ("<div class='site-footer'><nav><a>Jobs</a></nav></div>", "Jobs", "footer"),
    ],
)
def test_furniture_below_the_article(markup: str, text: str, expected: str) -> None:
    """What follows the article is told by its names."""
    assert label(text, after=markup) == expected


def test_a_strong_container_beats_what_it_holds() -> None:
    """A date in a comment is the comment's, and a caption beside a teaser is the teaser's."""
    assert label("4 May", after="<div class='comments'><time>4 May</time></div>") == "comments"
    teaser = "<div class='related'><a href='/x'><figcaption>Eels</figcaption></a></div>"
    assert label("Eels", after=teaser) == "related"


def test_the_nearer_of_two_equals_decides() -> None:
    """A date in a byline is a date."""
    markup = "<div class='byline'>By Ona Brask <span class='date'>4 May</span></div>"
    assert label("4 May", head=markup) == "date"
    assert label("By Ona Brask 4 May", head=markup) == "byline"


def test_names_around_the_article_say_nothing() -> None:
    """The body's text is not made chrome by the classes of what holds the article."""
    assert label(_PROSE) == ""
    assert label("Ferry question put off again") == ""


def test_names_of_structure_count_in_the_body_alone() -> None:
    """A list outside the article is no list of the article."""
    assert label("Eels", after="<ul><li>Eels</li></ul>") == ""


def test_a_teaser_is_told_by_its_build() -> None:
    """A heading that links elsewhere is another article's, with all that stands beside it."""
    teaser = "<div><h3><a href='/x'>Eels return to the river after years</a></h3><time>4 May</time></div>"
    assert label("Eels return to the river after years", after=teaser) == "related"
    assert label("4 May", after=teaser) == "related"


def test_links_alone_make_a_menu() -> None:
    """A list of little but short links is a menu."""
    links = "".join(
        f"<li><a href='/{name}'>{name}</a></li>" for name in ("Eels", "Cod", "Crab", "Sole")
    )
    assert label("Crab", after=f"<ul>{links}</ul>") == "navigation"


def test_a_linked_name_in_a_sentence_is_the_sentences() -> None:
    """A link to a topic within running text is no tag."""
    markup = f"<p>{_PROSE} Said <a href='/tag/ona-brask'>Ona Brask</a> of the board.</p>"
    assert label("Ona Brask", inside=markup) == ""


@pytest.mark.parametrize(
    "name", ["sc-AdBcF", "xAdq", "shadow", "no-share", "has-ad", "sm:share", "article--with-share"]
)
def test_names_that_only_look_telling(name: str) -> None:
    """Hashes, states and utility classes say nothing."""
    assert label("Rope", after=f"<div class='{name}'>Rope</div>") == ""


def test_long_text_is_not_what_its_name_says() -> None:
    """A paragraph in a container named for dates is not a date; on an author, it is a biography."""
    assert label(_PROSE + " Amen.", after=f"<div class='date'>{_PROSE} Amen.</div>") == ""
    long = f"Ona Brask has known the boats of the islands by name since she was four. {_PROSE}"
    assert label(long, after=f"<div class='author'>{long}</div>") == "author_bio"


def test_a_line_glued_from_several_texts() -> None:
    """A line that a scraper glued together has the label of most of it."""
    kinds = kinds_of("<nav><div>Home</div><div>Tides</div></nav><p>Low water</p>")
    assert label_of(kinds, "HomeTides") == "navigation"
    assert label_of(kinds, "• Home") == "navigation"
    assert label_of(kinds, "2. Home") == "navigation"


def test_what_the_page_does_not_have() -> None:
    """A line that is not on the page has no label at all; one without letters neither."""
    kinds = kinds_of("<p>Low water</p>")
    assert label_of(kinds, "High water mark") is None
    assert label_of(kinds, "—") is None
    assert label_of(kinds, "Low water") == ""


def test_the_order_tells_repeated_texts_apart() -> None:
    """Of two equal texts each line gets its own one's label."""
    marks = marks_of(
        _PAGE % ("<nav>Isles</nav>", "<b class='kicker'>Isles</b>", "", "<footer>Isles</footer>")
    )
    lines = [
        "Isles",
        "Ferry question put off again",
        _PROSE,
        f"{_PROSE} So it stood in 2030.",
        "Isles",
    ]
    assert labels_of(marks, lines)[-1] == "footer"


def test_marks_stand_in_the_order_of_the_page() -> None:
    """A block comes before its inline pieces, and each has its place."""
    marks = marks_of("<p>Low <b>water</b> mark</p><p>Ebb</p>")
    assert [mark.key for mark in marks] == [
        key(t) for t in ("Low water mark", "Low", "water", "mark", "Ebb")
    ]
    assert [mark.place for mark in marks] == [0, 0, 1, 2, 3]


@pytest.mark.parametrize("html", ["", " ", "\0", "<", "<!-- x -->", "\ud800", "<div>" * 3000 + "x"])
def test_any_string_will_do(html: str) -> None:
    """No string is too broken to read."""
    assert isinstance(kinds_of(html), dict)
