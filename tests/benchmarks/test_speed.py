"""The plot of time against length, and the exponent that it names."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.speed import Growth, draw, exponent, main

SIZES = [10_000, 100_000, 1_000_000]
GROWTH: Growth = {
    "plain": (SIZES, [0.01, 0.1, 1.0]),
    "one line": (SIZES, [0.01, 1.0, 100.0]),
}


@pytest.mark.parametrize("power", [0.5, 1.0, 2.0])
def test_exponent(power: float) -> None:
    """It is the power of the length with which the time grows."""
    assert exponent(SIZES, [3e-7 * size**power for size in SIZES]) == pytest.approx(power)


def test_plot_shows_every_shape(tmp_path: Path) -> None:
    """Each shape is named with its exponent, beside the line of slope one."""
    pytest.importorskip("matplotlib")
    draw(GROWTH, tmp_path / "plot.svg")
    plot = (tmp_path / "plot.svg").read_text("utf-8")
    for label in ("plain: exponent 1.00", "one line: exponent 2.00", "slope one"):
        assert plot.count(f">{label}</text>") == 1


def test_plot_is_deterministic(tmp_path: Path) -> None:
    """The same figures make the same bytes, with no date; others make others."""
    pytest.importorskip("matplotlib")
    first, again, other = (tmp_path / name for name in ("1.svg", "2.svg", "3.svg"))
    draw(GROWTH, first)
    draw(GROWTH, again)
    draw({"plain": GROWTH["plain"]}, other)
    assert first.read_bytes() == again.read_bytes() != other.read_bytes()
    assert b"dc:date" not in first.read_bytes()


def test_plot_without_matplotlib(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command says what to install before it measures anything."""
    monkeypatch.setattr("benchmarks.speed.find_spec", {}.get)
    monkeypatch.setattr(sys, "argv", ["speed.py", "--linear", "--plot", "plot.svg"])
    with pytest.raises(SystemExit, match="2"):
        main()
    assert "--plot needs matplotlib: pip install matplotlib" in capsys.readouterr().err


def test_plot_of_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plot of what is not measured is refused."""
    monkeypatch.setattr(sys, "argv", ["speed.py", "--plot", "plot.svg"])
    with pytest.raises(SystemExit, match="2"):
        main()
    assert "--plot draws what --linear measures" in capsys.readouterr().err
