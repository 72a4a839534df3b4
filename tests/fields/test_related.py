"""Headlines of other stories, apart from what stands among them."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsparse.fields.related import (
    MAX_HEADLINE,
    is_related_label,
    leads_elsewhere,
    related_headline,
)
from tests.strategies import texts

LABELS = [
    "Related internet links",
    "External links",
    *("Related", "RELATED ARTICLES", "Read more:", "Most read", "Also read", "You may also like"),
    *(
        "Mehr zum Thema",
        "Lesen Sie auch:",
        "Meistgelesen",
        "Lees ook",
        "Läs mer",
        "Les også",
        "Læs også",
    ),
    *("À lire aussi", "Sur le même sujet", "Lea también", "Leia mais", "Leggi anche", "Citește și"),
    *("Читайте также", "Читайте також", "Czytaj też", "Čtěte také", "Pročitajte još", "Lue myös"),
    *(
        "Διαβάστε επίσης",
        "İlgili haberler",
        "اقرأ أيضا",
        "קראו גם",
        "相关新闻",
        "関連記事",
        "관련 기사",
    ),
    *("Xem thêm", "Baca juga", "यह भी पढ़ें", "ข่าวที่เกี่ยวข้อง"),
]
HEADLINES = [
    ("Trams are late again", "Trams are late again"),
    ("Also read: Storm closes the quay", "Storm closes the quay"),
    ("Lesen Sie auch: Sturm sperrt den Kai", "Sturm sperrt den Kai"),
    ("À lire aussi : La tempête ferme le quai", "La tempête ferme le quai"),
    ("Baca juga: Badai menutup dermaga", "Badai menutup dermaga"),
    ("関連記事：嵐で埠頭が閉鎖", "嵐で埠頭が閉鎖"),
    ("Related costs of the bridge rise", "Related costs of the bridge rise"),
    ("Trams leave Larke at 16.20 today", None),
    ("Ropes: how to tie them", "Ropes: how to tie them"),
    ("What happened on 3 January 2025 in the harbour of Larke", None),
]
OTHERS = [
    *(
        "",
        " ",
        "Sport",
        "Larke",
        "45",
        "1/14",
        "By Bo Lund",
        "Von Bo Lund",
        "Par Bo Lund",
        "3 January 2025",
    ),
    *(
        "vor 4 Stunden",
        "il y a 2 heures",
        "4 min read",
        "45 comments",
        "Topics",
        "Key points",
        "12:30",
        "Updated at 16.20 GMT",
        "Updated 14:05",
        "Aktualisiert um 14:05",
    ),
    *("https://larke.example/storm", "x" * (MAX_HEADLINE + 1)),
]


@pytest.mark.parametrize("text", LABELS)
def test_labels_are_no_headlines(text: str) -> None:
    """In capitals, with a colon, in many languages."""
    assert is_related_label(text)
    assert related_headline(text) is None


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_headlines(text: str, headline: str | None) -> None:
    """As printed, without the label before them."""
    assert related_headline(text) == (headline or text)


@pytest.mark.parametrize("text", OTHERS)
def test_what_stands_beside_headlines(text: str) -> None:
    """Names, days, counts, sections, addresses, and lines that are too long."""
    assert related_headline(text) is None


@given(texts(80))
def test_grounded(text: str) -> None:
    """What is given stands in the line."""
    assert (related_headline(text) or "") in text


def test_long_lines() -> None:
    """They are not looked at."""
    assert related_headline("Related: " * 10**6) is None
    assert not is_related_label("Related " * 10**6)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("READ MORE: Storm closes the quay of Karrow", True),
        ("Lesen Sie auch: Sturm schließt den Kai", True),
        ("Lire aussi | La tempête ferme le quai", True),
        ("READ MORE", False),
        ("The mayor said: Storm closes the quay of Karrow", False),
        ("Storm closes the quay of Karrow", False),
        ("", False),
    ],
)
def test_lines_that_lead_to_other_stories(text: str, leads: bool) -> None:
    """A label and a headline on one line; a label alone leads nowhere."""
    assert leads_elsewhere(text) is leads
