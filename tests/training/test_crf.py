"""Adam: how far each step goes, and what is left at the end."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")

import numpy as np

from training.crf import Adam

STEPS = 8
RATE = 0.5


@pytest.mark.parametrize("floor", [0.1, 0.5, 1.0])
def test_the_rate_falls_to_its_floor(floor: float) -> None:
    """Where all gradients are one, each step goes as far as its rate says, the last by the floor."""
    values = np.zeros(2)
    adam = Adam((values,), STEPS, RATE, floor)
    places = [0.0]
    for _ in range(STEPS):
        adam.step((np.array([1.0, -1.0]),))
        assert values[0] == -values[1]
        places.append(float(values[1]))
    wanted = [RATE * (1 - (1 - floor) * step / STEPS) for step in range(1, STEPS + 1)]
    assert np.diff(places) == pytest.approx(wanted)
    assert places[-1] - places[-2] == pytest.approx(RATE * floor)


def test_averages_are_those_of_the_second_half() -> None:
    """The arrays hold the final values, the averages the mean of the later steps."""
    values = np.zeros(1)
    adam = Adam((values,), STEPS, RATE)
    places = []
    for step in range(STEPS):
        adam.step((np.array([float(step - 2)]),))
        places.append(float(values[0]))
    (average,) = adam.averages()
    assert average == pytest.approx(np.mean(places[STEPS // 2 :]))
    assert values[0] == places[-1] != pytest.approx(average)
