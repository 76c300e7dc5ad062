"""What is heard may be slower, faster, of one side or louder; its pitch stays, and so does what is kept."""

from __future__ import annotations

import numpy as np
import pytest

from complaintdesk.devices import ears
from complaintdesk.services.ports import Listening

RATE = 16_000


def voice(seconds: float, hertz: float, loud: int = 8000) -> np.ndarray:
    at = np.arange(round(seconds * RATE)) / RATE
    wave = loud * np.sin(2 * np.pi * hertz * at) * (1 + 0.3 * np.sin(2 * np.pi * 4 * at))
    return wave.astype(np.int16)


def pieces(left: np.ndarray, right: np.ndarray) -> list[np.ndarray]:
    both = np.stack([left, right], axis=1)
    return [both[first : first + RATE // 2] for first in range(0, len(both), RATE // 2)]


def loudest_hertz(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * RATE / len(samples))


@pytest.mark.parametrize("speed", [0.75, 1.25, 1.5, 2.0])
def test_another_speed_keeps_the_pitch_and_has_no_seams(speed):
    sound = pieces(voice(4.0, 220), voice(4.0, 330))
    heard = np.concatenate(list(ears.heard(sound, RATE, Listening(speed=speed), (1.0, 1.0))))
    assert len(heard) / RATE == pytest.approx(4.0 / speed, abs=0.08)
    middle = heard[RATE // 4 : -RATE // 4].astype(float)
    assert loudest_hertz(middle[:, 0]) == pytest.approx(220, abs=2)
    assert loudest_hertz(middle[:, 1]) == pytest.approx(330, abs=2)
    assert np.abs(np.diff(middle[:, 0])).max() < 2 * 8000 * 1.3 * 2 * np.pi * 220 / RATE


def test_one_side_is_heard_on_both_ears():
    sound = pieces(voice(1.0, 220), voice(1.0, 330))
    heard = np.concatenate(list(ears.heard(sound, RATE, Listening(side="caller"), (1.0, 1.0))))
    assert np.array_equal(heard[:, 0], voice(1.0, 330))
    assert np.array_equal(heard[:, 0], heard[:, 1])


def test_a_quiet_side_becomes_as_loud_as_the_other_without_a_slammed_door_deciding():
    peaks = [(0.5, 0.05)] * 100 + [(0.001, 0.9)] + [(0.5, 0.0)] * 50
    staff, caller = ears.gains(peaks)
    assert (staff, caller) == (pytest.approx(1.0), pytest.approx(10.0))
    sound = pieces(voice(1.0, 220), voice(1.0, 330, loud=800))
    heard = np.concatenate(list(ears.heard(sound, RATE, Listening(even=True), (1.0, 10.0))))
    assert np.abs(heard[:, 1]).max() == pytest.approx(np.abs(heard[:, 0]).max(), rel=0.05)
    assert ears.gains([]) == (1.0, 1.0)
