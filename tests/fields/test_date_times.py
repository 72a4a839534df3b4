"""Times with a label whose day stands on another line, and what was published first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from newsparse.blocks import Precision, Timestamp
from newsparse.fields.date import FoundDate, find_dates, find_times, parse_date

ASSUMED = Timestamp(datetime(2025, 3, 13, tzinfo=UTC), Precision.DAY, "13 March 2025", True)


def _times(text: str, beside: Timestamp = ASSUMED) -> tuple[FoundDate, ...]:
    return find_times(text, beside)


CHANGED = (
    ("Updated 2:17 p.m.", "14:17"),
    ("Updated: 14:20", "14:20"),
    ("Last updated at 7.40pm", "19:40"),
    ("Aktualisiert um 19:40 Uhr", "19:40"),
    ("Mis à jour à 18h22", "18:22"),
    ("Actualizado a las 19:40", "19:40"),
    ("Atualizado às 19h40", "19:40"),
    ("Aggiornato alle 19:40", "19:40"),
    ("Bijgewerkt om 19:40", "19:40"),
    ("Uppdaterad 15.59", "15:59"),
    ("Oppdatert 19:40", "19:40"),
    ("Opdateret kl. 19.40", "19:40"),
    ("Päivitetty klo 19.40", "19:40"),
    ("Aktualizacja 19:40", "19:40"),
    ("Aktualizováno v 19:40", "19:40"),
    ("Frissítve: 19:40", "19:40"),
    ("Actualizat la 19:40", "19:40"),
    ("Ενημέρωση: 19:40", "19:40"),
    ("Güncelleme: 19:40", "19:40"),
    ("Обновлено в 19:40", "19:40"),
    ("Оновлено о 19:40", "19:40"),
    ("تحديث 19:40", "19:40"),
    ("עודכן ב-19:40", "19:40"),
    ("अपडेट 19:40", "19:40"),
    ("最終更新：19:40", "19:40"),
    ("19:40更新", "19:40"),
    ("업데이트 오후 7:40", "19:40"),
    ("Cập nhật lúc 19:40", "19:40"),
    ("19:40 aktualisiert", "19:40"),
)


@pytest.mark.parametrize(("line", "said"), CHANGED)
def test_a_time_of_change_without_a_day(line: str, said: str) -> None:
    """It is of the day beside it; its text is the time alone."""
    (found,) = _times(line)
    assert found.role == "modified"
    assert found.stamp is not None
    assert f"{found.stamp.at:%Y-%m-%d %H:%M}" == f"2025-03-13 {said}"
    assert (found.stamp.precision, found.stamp.zone_assumed) == (Precision.MINUTE, True)
    assert found.stamp.text == line[found.start : found.end]


@pytest.mark.parametrize(
    "line",
    [
        "Publicerad 14.14",
        "Published 14:14",
        "Veröffentlicht: 14:14 Uhr",
        "Publié à 14h14",
        "14:14配信",
    ],
)
def test_a_time_of_publication_without_a_day(line: str) -> None:
    """Its label says so."""
    (found,) = _times(line)
    assert found.role == "published"
    assert found.stamp is not None
    assert f"{found.stamp.at:%Y-%m-%d %H:%M}" == "2025-03-13 14:14"


def test_two_times_on_one_line() -> None:
    """Each has its own label."""
    found = _times("Uppdaterad 15.59 | Publicerad 14.14")
    assert [(one.role, one.stamp and one.stamp.text) for one in found] == [
        ("modified", "15.59"),
        ("published", "14.14"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "19:40",
        "2:17 p.m. ET",
        "Doors 19:40",
        "Kick-off 19:40",
        "14:20 – 15:40",
        "Updated 14:20 in Larke",
        "Updated every day at 19:40",
        "Updated 12 March 2025, 14:20",
        "Updated 2 hours ago",
        "Larke 2:1 Karrow",
        "",
        "Updated " + "14:20 " * 40,
    ],
)
def test_other_lines_have_no_time(line: str) -> None:
    """A time without a label, one that a sentence tells, and one with its own day."""
    assert _times(line) == ()


def test_the_zone_of_a_time() -> None:
    """Its own where it prints one, else that of the day."""
    beside = parse_date("13 March 2025 09:00 +02:00")
    assert beside is not None
    (own,) = _times("Updated 2:17 p.m. ET", beside)
    (days,) = _times("Updated 2:17 p.m.", beside)
    assert own.stamp is not None
    assert days.stamp is not None
    assert (own.stamp.at.utcoffset(), own.stamp.zone_assumed) == (timedelta(hours=-4), False)
    assert (days.stamp.at.utcoffset(), days.stamp.zone_assumed) == (timedelta(hours=2), False)


def test_a_span_has_no_day() -> None:
    """“2 hours ago” is near midnight more than one day."""
    beside = parse_date("2 hours ago", captured_at=datetime(2025, 3, 13, tzinfo=UTC))
    assert beside is not None
    assert _times("Updated 14:20", beside) == ()


@pytest.mark.parametrize(
    "line",
    [
        "First published on Wed 12 Mar 2025 09.00 GMT",
        "First published on: 12-03-2025 at 17:02 IST",
        "First Published:Mar 12, 2025, 17:02 IST",
        "Originally published March 12, 2025",
        "Erstmals veröffentlicht am 12. März 2025",
        "Publié pour la première fois le 12 mars 2025",
        "Publicado por primera vez el 12 de marzo de 2025",
        "Publicado pela primeira vez em 12 de março de 2025",
        "Pubblicato per la prima volta il 12 marzo 2025",
        "Eerst gepubliceerd op 12 maart 2025",
        "Först publicerad 12 mars 2025",
        "Opublikowano po raz pierwszy 12 marca 2025",
        "Впервые опубликовано 12 марта 2025",
        "İlk yayın: 12 Mart 2025",
        "初公開日 2025年3月12日",
        "首次发布：2025年3月12日",
        "최초입력 2025.03.12 09:00",
    ],
)
def test_what_was_published_first(line: str) -> None:
    """The label says so, in any language."""
    (found,) = find_dates(line)
    assert (found.role, found.first) == ("published", True)


@pytest.mark.parametrize(
    "line", ["Published 12 March 2025", "12 March 2025", "First updated 12 March 2025"]
)
def test_what_was_published_but_not_said_to_be_first(line: str) -> None:
    """Other labels do not."""
    (found,) = find_dates(line)
    assert not found.first
