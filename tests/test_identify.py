"""Identify: whose page it is, and which layouts may describe it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from newsparse import Label, Layout, Page, Parser, Publisher, Rule, Sign, UnknownPublisherError
from newsparse.identify import Identity, compile_signs, host_of, identify, layouts_in_force
from newsparse.lines import cut
from newsparse.read.text import line_of, read_text

GAZETTE = Publisher(
    "gazette",
    "The Gazette",
    domains=["gazette.example"],
    signs=[Sign("^Gazette Ltd"), Sign("Join the Gazette", 0.6), Sign("Top of page", 0.5)],
)
SPORT = Publisher("sport", "Gazette Sport", domains=["sport.gazette.example"])
HERALD = Publisher("herald", "The Herald", signs=[Sign("Herald Ltd$"), Sign("Top of page", 0.5)])
TWIN = Publisher("twin", "The Twin", domains=["gazette.example"], signs=[Sign("^Gazette Ltd")])


def _identity(
    text: str = "", *known: Publisher, url: str | None = None, publisher: str | None = None
) -> Identity:
    page = Page(text, url=url, publisher=publisher)
    publishers = known or (GAZETTE, SPORT, HERALD)
    return identify(page, read_text(text), [compile_signs(p) for p in publishers])


def _key(identity: Identity) -> str | None:
    return identity.publisher.key if identity.publisher else None


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://gazette.example/a", "gazette"),
        ("https://www.gazette.example/a", "gazette"),
        ("http://amp.GAZETTE.example:8080/a", "gazette"),
        ("gazette.example/a", "gazette"),
        ("//gazette.example/a", "gazette"),
        ("https://gazette.example./a", "gazette"),
        ("https://sport.gazette.example/a", "sport"),
        ("https://live.sport.gazette.example/a", "sport"),
        ("https://web.archive.org/web/20240101000000/https://gazette.example/a", "gazette"),
        ("https://web.archive.org/web/2024id_/http://www.gazette.example/a", "gazette"),
        ("https://notgazette.example/a", None),
        ("https://gazette.example.net/a", None),
        ("https://web.archive.org/", None),
        ("https://[", None),
        ("", None),
        ("x" * 5000 + "//gazette.example", None),
    ],
)
def test_the_domain_names_the_publisher(url: str, key: str | None) -> None:
    """The longest domain that fits; subdomains and archives' copies are included."""
    assert _key(_identity(url=url)) == key


def test_host_of_nothing() -> None:
    """No URL has no host."""
    assert host_of(None) is None
    assert host_of("https://") is None


def test_the_caller_knows_best() -> None:
    """A publisher that the caller names beats URL and signs."""
    found = _identity("Gazette Ltd", url="https://gazette.example/", publisher="herald")
    assert found == Identity(HERALD)


def test_an_unknown_publisher() -> None:
    """A key that nobody declares raises, and names those that there are."""
    with pytest.raises(UnknownPublisherError, match="no publisher 'times'; known: gazette, sport"):
        _identity(publisher="times")
    with pytest.raises(UnknownPublisherError, match="none is loaded"):
        Parser(publishers=()).parse("", publisher="times")


def test_the_domain_beats_signs() -> None:
    """Another's signs on a page do not claim it."""
    assert _key(_identity("Herald Ltd", url="https://gazette.example/a")) == "gazette"


def test_signs_name_the_publisher() -> None:
    """One of full weight is enough; the lines that show it are given."""
    assert _identity("Ferry\n\nGazette Ltd, 2024") == Identity(GAZETTE, (2,))


def test_lesser_signs_add_up() -> None:
    """Below 1 they name nobody, and each counts once however often it is printed."""
    assert _key(_identity("Join the Gazette\nTop of page")) == "gazette"
    assert _key(_identity("Top of page")) is None
    assert _key(_identity("Join the Gazette\nJoin the Gazette")) is None


def test_the_heavier_signs_win() -> None:
    """Of two publishers, the one with more weight."""
    assert _key(_identity("Gazette Ltd\nTop of page\nHerald Ltd\nJoin the Gazette")) == "gazette"


def test_signs_of_two_publishers() -> None:
    """Two that fit equally well are unclear: none is taken, and the article says so."""
    found = _identity("Gazette Ltd\nsaid Herald Ltd")
    assert found.publisher is None
    assert found.warning == (
        "publisher unclear: its signs fit gazette, herald equally well; none was taken"
    )
    parser = Parser(discover=False, publishers=[GAZETTE, HERALD])
    assert parser.parse("Gazette Ltd\nsaid Herald Ltd").warnings[0] == found.warning


def test_domains_of_two_publishers() -> None:
    """A domain that two declare is unclear too."""
    found = _identity("", GAZETTE, TWIN, url="https://gazette.example/")
    assert found.warning is not None
    assert "the domain gazette.example fit gazette, twin" in found.warning


def test_a_sign_stands_in_one_line() -> None:
    """A pattern that could run over the end of a line does not."""
    loose = Publisher("loose", "Loose", signs=[Sign(r"Ferry\s+Times"), Sign("[^/]+Post$", 0.5)])
    assert _key(_identity("The Ferry\nTimes", loose)) is None
    assert _identity("The Ferry\nTimes\nThe Ferry Times", loose) == Identity(loose, (2,))


def test_signs_are_not_sought_in_long_lines() -> None:
    """A line longer than any furniture shows no sign."""
    assert _key(_identity("Gazette Ltd " + "a" * 2000)) is None


def test_signs_of_a_line_that_was_cut() -> None:
    """They are sought in its pieces and in the whole; all pieces of a whole show the sign."""
    owner = Publisher(
        "post", "The Post", signs=[Sign("^ShareNewsletter$", 0.5), Sign("^Newsletter$", 0.5)]
    )
    share = line_of(1, 0, "ShareNewsletter\n")
    news = line_of(2, 16, "Old Newsletter\n")
    signs = [compile_signs(owner)]
    assert identify(Page(""), [share, news], signs) == Identity()
    assert identify(Page(""), [*cut(share, [5]), news], signs) == Identity(owner, (0, 1))


OLD = Layout("old", until=date(2020, 12, 31), rules=[Rule("a", Label.TAG, "a|b")])
NEW = Layout("new", since=date(2021, 1, 1), rules=[Rule("a", Label.TAG, "a|c|d")])
DATED = Publisher("dated", "Dated", domains=["dated.example"], layouts=[OLD, NEW])


@pytest.mark.parametrize(
    ("captured", "names"),
    [
        (datetime(2020, 5, 1, tzinfo=UTC), ["old"]),
        (datetime(2021, 1, 1, tzinfo=UTC), ["new"]),
        (None, ["old", "new"]),
    ],
)
def test_layouts_by_the_time_of_capture(captured: datetime | None, names: list[str]) -> None:
    """Those in use on that day; all where it is unknown."""
    page = Page("", captured_at=captured)
    assert [layout.name for layout in layouts_in_force(DATED, page)] == names


def test_layouts_by_the_day_in_the_url() -> None:
    """An old article may be scraped in a new layout, not the other way round."""
    later = Page("", url="https://dated.example/2023/05/06/ferry")
    earlier = Page("", url="https://dated.example/2019/05/06/ferry")
    assert [layout.name for layout in layouts_in_force(DATED, later)] == ["new"]
    assert [layout.name for layout in layouts_in_force(DATED, earlier)] == ["old", "new"]


def test_all_layouts_where_none_fits() -> None:
    """A page from before the first layout is read by the best of all."""
    only_new = Publisher("fresh", "Fresh", layouts=[NEW])
    page = Page("", captured_at=datetime(2019, 1, 1, tzinfo=UTC))
    assert layouts_in_force(only_new, page) == (NEW,)


def test_of_several_the_layout_that_claims_most_lines() -> None:
    """The first of equals."""
    parser = Parser(discover=False, publishers=[DATED])

    def labels(text: str) -> list[bool]:
        lines = parser.parse(text, publisher="dated").lines
        return [line.source == "dated/rule:a" for line in lines]

    assert labels("a\nb\nc\nd") == [True, False, True, True]
    assert labels("a\nb\nb") == [True, True, True]
    assert labels("b\nc") == [True, False]
