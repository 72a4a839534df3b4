"""Deterministic: the same page gives the same article, whatever was parsed before, in any order,
thread or process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Page, Parser, from_json, parse, to_json
from tests.laws.pages import (
    CAPTIONS,
    CREDITS,
    FOOTER,
    FURNITURE,
    HEADLINES,
    MENU,
    MOST_VIEWED,
    NEWSLETTER,
    STANDFIRSTS,
    TOPICS,
    URL,
    any_text,
    noisy_pages,
    printed,
)

PARAGRAPH = "The harbour board said on Tuesday that the old boat would sail again in the spring. "
SAMPLES = (
    printed(
        [
            (f"{CAPTIONS[0]} {CREDITS[0]}",),
            (HEADLINES[0],),
            (STANDFIRSTS[0],),
            ("Ada Quill and Bo Raskin", "Sun 1 Dec 2024 18.55 CET"),
            (PARAGRAPH * 2,),
            NEWSLETTER,
            (f"It cost a boat and a bell. {PARAGRAPH}",),
            TOPICS,
            MOST_VIEWED,
            FOOTER,
        ]
    ),
    printed([MENU, FURNITURE, (PARAGRAPH,), FURNITURE]),
    "# Old ferry sails\n\n**Vennholm** – a [boat](/b)\n\n* one\n* two\n\n> said so\n",
    "\x00\ud800\u200b" + PARAGRAPH,
)
_PROGRAM = """
import json, sys
from newsparse import parse, to_json
for text, url in json.load(sys.stdin):
    print(json.dumps(to_json(parse(text, url=url))))
"""


@given(any_text() | noisy_pages())
def test_the_same_parser_twice(text: str) -> None:
    """Parsing a page again gives an equal article."""
    assert parse(text, url=URL) == parse(text, url=URL)


@given(any_text() | noisy_pages())
def test_another_parser(text: str) -> None:
    """A parser that has seen nothing gives the same as one that has seen much."""
    assert Parser().parse(text, url=URL) == parse(text, url=URL)


@given(st.lists(any_text() | noisy_pages(), max_size=4), st.randoms(use_true_random=False))
def test_another_order(texts: list[str], random: object) -> None:
    """Pages parsed in any order give the same articles."""
    pages = [Page(text, url=URL if k % 2 else None) for k, text in enumerate(texts)]
    order = list(range(len(pages)))
    random.shuffle(order)  # type: ignore[attr-defined]
    straight = list(Parser().parse_many(pages))
    shuffled = list(Parser().parse_many(pages[k] for k in order))
    assert [straight[k] for k in order] == shuffled


def test_threads() -> None:
    """One parser, used by many threads before it has compiled anything, gives the same."""
    parser = Parser()
    pages = [(text, url) for text in SAMPLES for url in (URL, None)] * 6
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda page: parser.parse(page[0], url=page[1]), pages))
    assert found == [parse(text, url=url) for text, url in pages]


@pytest.mark.parametrize("seed", ["1", "4711"])
def test_another_process(seed: str) -> None:
    """A process that hashes strings otherwise gives the same."""
    pages = [(text, url) for text in SAMPLES for url in (URL, None)]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _PROGRAM],
        input=json.dumps(pages),
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    assert documents == [to_json(parse(text, url=url)) for text, url in pages]
    # A lone surrogate has no place in JSON; all else reads back to the very article.
    assert from_json(documents[0]) == parse(*pages[0][:1], url=pages[0][1])
