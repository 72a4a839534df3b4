"""The JSON document: written and read back without loss, and refused with its place when wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsparse.blocks import Image, LiveEntry, Paragraph, Precision, Table, Timestamp
from newsparse.errors import DocumentError
from newsparse.formats.json import from_json, to_json
from newsparse.lines import Hint, HintKind, Label, LabelledLine, Line
from newsparse.model import Article, Author
from newsparse.provenance import Provenance
from tests.strategies import articles, odd_times, times

SAMPLE = Article(
    headline="Ferry to Skarholm sails again",
    authors=(Author("Ines Okafor", role="harbour reporter"),),
    published=Timestamp(
        datetime(2024, 5, 1, 9, 30, tzinfo=timezone(timedelta(hours=2))),
        Precision.MINUTE,
        "1 May 2024 9.30",
    ),
    body=(
        Paragraph("The ferry left at dawn.", (1,)),
        LiveEntry(blocks=(Table((("Pier", "Time"), ("A", ""))),), headline="Noon"),
    ),
    images=(Image(caption="The quay."),),
    lines=(
        LabelledLine(
            Line(1, 0, 30, "Ferry to Skarholm sails again\n", "Ferry to Skarholm sails again"),
            Label.HEADLINE,
            "core/model",
            0.93,
        ),
        LabelledLine(
            Line(
                2,
                30,
                53,
                "The ferry left at dawn.",
                "The ferry left at dawn.",
                (Hint(HintKind.LINK),),
            ),
            Label.PARAGRAPH,
            "core/model",
        ),
    ),
    provenance=Provenance.of({"headline": (0,), "body": (1,)}),
)


@pytest.fixture
def no_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no orjson to import."""
    monkeypatch.setitem(sys.modules, "orjson", None)


def _sample() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(to_json(SAMPLE))
    return document


@given(articles())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_round_trip(article: Article) -> None:
    """Every valid article reads back from its document as it was, in text and in bytes."""
    document = to_json(article)
    assert from_json(document) == article
    assert from_json(document.encode()) == article


@given(articles())
@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    max_examples=50,
)
def test_the_content_is_the_same_without_orjson(no_orjson: None, article: Article) -> None:
    """The standard library writes what orjson writes, and its documents read back."""
    document = to_json(article)
    assert from_json(document) == article
    with pytest.MonkeyPatch.context() as patch:
        patch.delitem(sys.modules, "orjson")
        assert json.loads(to_json(article)) == json.loads(document)


@given(st.text() | st.binary() | st.text('[]{}",:0e1nulltrue\\u-. \x00\ud800'))
@example("[" * 100_000)
@example('{"schema":' * 10_000)
@example("1" * 5000)
@example('{"schema": "newsparse/article", "version": NaN}')
@example("\ufeff{}")
@example("\ud800")
@example(b"\xff")
@example("")
def test_no_document_escapes(document: str | bytes) -> None:
    """Whatever the document, only DocumentError comes out."""
    with pytest.raises(DocumentError):
        from_json(document)


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path, *(found for key, item in inner for found in _paths(item, (*path, key)))]


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.sampled_from(_paths(_sample())), _JUNK)
def test_any_value_put_anywhere_is_read_or_refused(path: tuple[Any, ...], junk: Any) -> None:
    """A document with one value exchanged reads to what it says, or is a DocumentError."""
    document: Any = {"top": _sample()}
    spot, last = document, "top"
    for key in path:
        spot, last = spot[last], key
    spot[last] = junk
    try:
        article = from_json(json.dumps(document["top"]))
    except DocumentError as error:
        assert error.path.startswith("$")  # noqa: PT017 - either outcome is right
    else:
        assert from_json(to_json(article)) == article


@given(st.sampled_from([path for path in _paths(_sample()) if path and isinstance(path[-1], str)]))
def test_every_field_must_be_there(path: tuple[Any, ...]) -> None:
    """A field left out is named by its path; only the keys of provenance are free."""
    document = _sample()
    spot: Any = document
    for key in path[:-1]:
        spot = spot[key]
    del spot[path[-1]]
    if path[0] == "provenance" and len(path) > 1:
        assert path[-1] not in from_json(json.dumps(document)).provenance
        return
    with pytest.raises(DocumentError) as caught:
        from_json(json.dumps(document))
    steps = [f"[{key}]" if isinstance(key, int) else f".{key}" for key in path]
    assert caught.value.path == "$" + "".join(steps)


def _set(*path: Any) -> Callable[[dict[str, Any], Any], None]:
    def change(document: dict[str, Any], value: Any) -> None:
        spot: Any = document
        for key in path[:-1]:
            spot = spot[key]
        spot[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("path", "value", "where", "what"),
    [
        (("version",), 2, "$.version", "reads version 3"),
        (("version",), True, "$.version", "whole number"),
        (("schema",), "other", "$.schema", "no article of newsparse"),
        (("schema",), [[]], "$.schema", "no article of newsparse"),
        (("headline",), 3, "$.headline", "must be text, not a number"),
        (("headline",), " ", "$", "Article.headline must be text that is not blank"),
        (("tags",), "abc", "$.tags", "must be an array, not text"),
        (("tags",), ["a", None], "$.tags[1]", "must be text, not null"),
        (("kind",), "gossip", "$.kind", "must be one of news, analysis"),
        (("kind",), [], "$.kind", "must be one of news"),
        (("colour",), "red", "$.colour", "is unknown"),
        (("comment_count",), -1, "$", "must not be negative"),
        (("comment_count",), 1.5, "$.comment_count", "must be a whole number, not 1.5"),
        (("comment_count",), True, "$.comment_count", "must be a whole number"),
        (("confidence",), 1.01, "$", "Article.confidence must lie in 0 to 1, not 1.01"),
        (("confidence",), True, "$.confidence", "must be a number"),
        (("captured_at",), "2024-05-01T09:30:00", "$.captured_at", "RFC 3339"),
        (("captured_at",), "2024-W18-3T09:30:00Z", "$.captured_at", "RFC 3339"),
        (("captured_at",), "2024-13-01T09:30:00Z", "$.captured_at", "month"),
        (("body", 0, "text"), None, "$.body[0].text", "must be text, not null"),
        (("body", 0, "type"), "poem", "$.body[0].type", "must be one of paragraph"),
        (("body", 0, "type"), {}, "$.body[0].type", "not an object"),
        (("body", 1), 7, "$.body[1]", "must be an object"),
        (("body", 1, "blocks", 0, "type"), "live_entry", "$.body[1].blocks[0].type", "one of"),
        (("body", 1, "blocks", 0, "rows"), [[]], "$.body[1].blocks[0]", "at least one row"),
        (("images", 0, "type"), "embed", "$.images[0].type", "must be image"),
        (("images", 0, "caption"), None, "$.images[0]", "must have a caption"),
        (("authors", 0, "name"), "", "$.authors[0]", "not blank"),
        (("lines", 1, "hints", 0, "kind"), "x", "$.lines[1].hints[0].kind", "must be one of"),
        (("lines", 0, "end"), 7, "$.lines[0]", "span"),
        (("lines", 0, "confidence"), 2, "$.lines[0]", "confidence"),
        (("lines", 0, "confidence"), True, "$.lines[0].confidence", "must be a number"),
        (("lines", 0, "value"), "absent", "$.lines[0]", "does not stand in line 1"),
        (("lines", 0, "raw_base64"), "", "$.lines[0].raw_base64", "is unknown"),
        (("lines", 0), None, "$.lines[0]", "must be an object"),
        (("provenance",), [], "$.provenance", "must be an object"),
        (("provenance", "body"), [None], "$.provenance.body[0]", "must be a whole number"),
        (("published", "zone_assumed"), 0, "$.published.zone_assumed", "true or false"),
    ],
)
def test_a_fault_is_told_with_its_place(
    path: tuple[Any, ...], value: Any, where: str, what: str
) -> None:
    """A wrong value is refused, with the path to it and what should stand there."""
    document = _sample()
    _set(*path)(document, value)
    with pytest.raises(DocumentError, match=re.escape(what)) as caught:
        from_json(json.dumps(document))
    assert caught.value.path == where


@pytest.mark.parametrize("value", [3, "*", "/w==", {"a": 1}])
def test_bad_base64_is_told_with_its_place(value: Any) -> None:
    """Raw text in base64 must be base64 text of UTF-8."""
    document = _sample()
    del document["lines"][0]["raw"]
    document["lines"][0]["raw_base64"] = value
    with pytest.raises(DocumentError) as caught:
        from_json(json.dumps(document))
    assert caught.value.path == "$.lines[0].raw_base64"


@pytest.mark.parametrize("raw", ["\ud800", "a\udc80b\x00", "\ud83d\ude00"])
def test_raw_with_lone_surrogates_is_base64(raw: str) -> None:
    """Raw text that UTF-8 cannot hold is written as base64, and nothing else is."""
    line = LabelledLine(Line(1, 0, len(raw), raw, "x"), Label.OTHER, "core/model")
    article = Article(headline="plain", lines=(line,))
    document = to_json(article)
    written = json.loads(document)
    assert written["headline"] == "plain"
    assert "raw" not in written["lines"][0]
    assert isinstance(written["lines"][0]["raw_base64"], str)
    assert from_json(document.encode("utf-8")) == article


def test_other_text_with_lone_surrogates_is_an_object() -> None:
    """Any other text that UTF-8 cannot hold is an object with its base64."""
    article = Article(headline="\ud83d\ude00")
    assert json.loads(to_json(article))["headline"] == {"base64": "7aC97biA"}
    assert from_json(to_json(article)) == article


@given(times())
def test_times_survive_with_their_offset(time: datetime) -> None:
    """A time with an offset of whole minutes keeps its instant and its offset."""
    stamp = Timestamp(time, Precision.SECOND, "then")
    back = from_json(to_json(Article(published=stamp, captured_at=time)))
    assert back.published is not None
    assert back.captured_at is not None
    assert back.published.at == back.captured_at == time
    assert back.captured_at.utcoffset() == time.utcoffset()


@given(odd_times())
def test_offsets_with_seconds_are_written_in_utc(time: datetime) -> None:
    """A capture time that RFC 3339 cannot write as it is keeps its instant."""
    document = to_json(Article(captured_at=time))
    assert from_json(document).captured_at == time
    assert re.search(r'"captured_at":"[^"]+[+-]\d\d:\d\d"', document)


@pytest.mark.parametrize("written", ["2024-05-01T07:30:00Z", "2024-05-01t07:30:00.000z"])
def test_utc_may_be_written_with_a_letter(written: str) -> None:
    """Other writers' RFC 3339 is read too."""
    document = _sample()
    document["captured_at"] = written
    assert from_json(json.dumps(document)).captured_at == datetime(2024, 5, 1, 7, 30, tzinfo=UTC)


def test_fields_stand_in_a_stable_order() -> None:
    """The marker comes first, then the fields of Article as declared; a block's type comes first."""
    document = _sample()
    names = [field.name for field in attrs.fields(Article)]
    assert list(document) == ["schema", "version", *names]
    assert [next(iter(block)) for block in document["body"]] == ["type", "type"]
    assert next(iter(document["images"][0])) == "type"


@pytest.mark.parametrize("indent", [None, 0, 1, 2, 4])
def test_indent_changes_the_look_alone(indent: int | None) -> None:
    """However it is indented, the document says the same."""
    document = to_json(SAMPLE, indent=indent)
    assert json.loads(document) == _sample()
    assert ("\n" in document) is (indent is not None)


def test_a_byte_order_mark_is_no_fault() -> None:
    """Bytes may open with a byte order mark."""
    assert from_json(b"\xef\xbb\xbf" + to_json(SAMPLE).encode()) == SAMPLE


def test_importing_the_module_is_cheap() -> None:
    """Both cattrs and orjson are loaded when a document is written, not before."""
    code = (
        "import sys, newsparse.formats.json; print(sorted({'cattrs', 'orjson'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "[]\n"


def test_the_library_is_used_where_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where orjson is installed it writes the document."""
    orjson = pytest.importorskip("orjson")
    monkeypatch.setattr(orjson, "dumps", lambda *_, **__: b"written by orjson")
    assert to_json(SAMPLE) == "written by orjson"
