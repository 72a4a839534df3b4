"""Agencies at the end of a line, a sign that it stands with a picture, and what only looks like one."""

from __future__ import annotations

import pytest

from newsparse.label.pictured import agency_at_end


@pytest.mark.parametrize(
    ("line", "how"),
    [
        ("AFP", "W"),
        ("dpa", "W"),
        ("AP.", "W"),
        ("Getty Images", "W"),
        ("picture alliance", "W"),
        ("Agencia EFE", "W"),
        ("Associated Press", "W"),
        ("Jane Roe/Reuters", "/"),
        ("Jana Roe / dpa", "/"),
        ("Jeanne Roe/AFP/Getty Images", "/"),
        ("Ada Quill, Reuters", "/"),
        ("Urs Roe (Keystone)", "/"),
        ("Ett skepp i hamnen (NTB)", "/"),
        ("Joana Roe/Lusa", "/"),
        ("Jan Roe / ANP", "/"),
        ("Jan Roe/ČTK", "/"),
        ("Janka Roe / MTI", "/"),
        ("Jale Roe/Anadolu Ajansı", "/"),
        ("Juha Roe / Lehtikuva", "/"),
        ("Jan Rola/PAP", "/"),
        ("Kari Roe / NTB", "/"),
        ("Un bateau quitte le port. AFP", "."),
        ("Ein Schiff verlässt den Hafen. Getty Images", "."),
        ("Una nave lascia il porto! ANSA", "."),
        ("Un barco sale del puerto.EFE", "."),
        ("Ein Schiff verlässt den Hafen.dpa", "."),
        ("Un barco sale del puerto EFE", "E"),
        ("Een schip verlaat de haven – ANP", "E"),
        ("SHIP LEAVES THE HARBOUR REUTERS", "E"),
    ],
)
def test_lines_that_end_with_an_agency(line: str, how: str) -> None:
    """Alone, after a slash, comma or bracket, after a sentence, or after other words."""
    assert agency_at_end(line) == how


@pytest.mark.parametrize(
    "line",
    [
        "",
        " ",
        "()",
        "///",
        "Reuters said",
        "A ship leaves the harbour",
        "His grandpa",
        "An AP reporter",
        "Share on Facebook",
        "Facebook",
        "Follow the harbour on Twitter, Instagram, YouTube",
        "Ett skepp i hamnen (TT)",
        "The races of the island, the TT",
        "Support the Guardian",
        "Jane Roe/Larke Gazette",
        "Press association of Larke",
        "larke.afp",
        "A ship leaves.Afternoon",
        "a" * 1000 + "AFP",
    ],
)
def test_lines_that_end_with_none(line: str) -> None:
    """A part of a word, an agency elsewhere in the line, and what stands on buttons."""
    assert agency_at_end(line) == ""
