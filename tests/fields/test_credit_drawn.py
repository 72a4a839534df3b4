"""Properties of credits: what is printed in a supported form parses back; nothing raises."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.credit import MAX_CREDIT, parse_credit, split_caption, trimmed
from tests.fields.credits_drawn import (
    Bare,
    Printed,
    agency_credits,
    followed_credits,
    glued_credits,
    labelled_credits,
    lent_credits,
    named_before_label,
)

_PIECES = st.sampled_from(
    """
    Photograph:|Photo by |AP Photo/|(|)|/|; |. | and | for | via |courtesy of |© |Jane Roe|Reuters|Getty Images|
    ship| |\n|’s|2024|写真：|사진 = |图|（|】|Fot. |摄|제공|nuotr.|Foto|:|=|1/12|+++|Enlarge|[M]|Quelle:|Styling:|
    , right |تصوير: |صورة|／|撮影・|All rights reserved.|/Copyright 2024 |İ|ß|ﬁ|privat|—| pic|.AP|@x|-|–
    """.replace("\n    ", "").split("|")
)  # fmt: skip
_TEXTS = st.text(max_size=120) | st.lists(_PIECES, max_size=14).map("".join)


def _check(printed: Printed) -> None:
    split = split_caption(printed.line)
    assert split is not None
    assert split[0] == printed.caption
    credit = parse_credit(split[1])
    assert credit is not None
    assert (credit.label, credit.text) == (printed.label, printed.text)
    assert credit.photographers == printed.people
    assert credit.agencies == printed.agencies


@given(labelled_credits())
def test_labelled_credits_parse_back(printed: Printed) -> None:
    """A label of any language, names, agencies and brackets of any kind."""
    _check(printed)


@given(followed_credits())
def test_credits_with_by_parse_back(printed: Printed) -> None:
    """“Photo by Ada Ritt/AFP”, “Foto von …”, “Foto por …”."""
    _check(printed)


@given(glued_credits())
def test_glued_credits_parse_back(printed: Printed) -> None:
    """“… in the networkFoto: Ada Ritt”."""
    _check(printed)


@given(agency_credits() | lent_credits() | named_before_label())
def test_credits_of_agencies_and_lenders_parse_back(printed: Bare) -> None:
    """“(AP Photo/…)”, “REUTERS/…/File Photo”, “courtesy of”, “via”, “for”, “… 摄”, “… 제공”."""
    split = split_caption(printed.line)
    assert split is not None
    assert split[0] == printed.caption
    credit = parse_credit(split[1])
    assert credit is not None
    assert credit.photographers == printed.people
    assert credit.agencies == printed.agencies


@given(_TEXTS)
def test_credit_is_total_and_grounded(text: str) -> None:
    """Any text is read without error, and each string of a credit stands in it, in its own part."""
    credit = parse_credit(text)
    if credit is not None:
        assert credit.text in text
        assert (credit.label or "") in text
        assert all(n.strip() and n in credit.text for n in credit.photographers + credit.agencies)


@given(_TEXTS, st.booleans())
def test_caption_is_total_and_grounded(text: str, known: bool) -> None:
    """Any text is split without error, into two parts of it that follow each other."""
    parts = split_caption(text, known=known)
    if parts is not None:
        caption, credit = parts
        assert credit.strip()
        assert text.index(caption) + len(caption) <= text.rindex(credit)


@given(_TEXTS)
def test_trimmed_text_stands_in_its_line(text: str) -> None:
    """Trimming takes from the ends alone, and again takes nothing that ends like a sentence."""
    assert trimmed(text) in text


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize(
    "bait",
    [
        "Photograph: ", "(", "Photo by ", "a. ", "/", "© ", " ", "[(", "（", "【［", "=", "图", "图片来源", "写真：",
        "사진 ", "사진 = ", "A=", "A/", "Ada Ritt/", "x | ", " – ", "Fot. ", "Enlarge ", "1/2 ", "+++", "A.", "摄",
    ],
)  # fmt: skip
def test_only_the_end_of_a_long_line_is_looked_at(bait: str, known: bool) -> None:
    """What stands further from the end than the bound changes nothing."""
    tail = "x" * MAX_CREDIT + " A ferry leaves. Photo: Ada Ritt/Reuters"
    found = split_caption(bait * (100_000 // len(bait)) + tail, known=known)
    assert found is not None
    assert found[1] == "Photo: Ada Ritt/Reuters"
    assert parse_credit(bait * 500) is None
