"""A real call over SIP, recorded through the window: both sides are found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import sip_rig
from audio_rig import RATE, found_at, samples_of, synthetic_speech
from PySide6.QtCore import Qt
from sound_kept import call_of, recorded

from complaintdesk.viewmodels.recording import RecordingState

if TYPE_CHECKING:
    import numpy.typing as npt

LOWEST_HZ, HIGHEST_HZ = 300, 3400

pytestmark = [pytest.mark.journey, pytest.mark.audio, pytest.mark.slow]


def on_the_telephone(samples: npt.NDArray[np.int16]) -> npt.NDArray[np.float64]:
    """Leave what G.711 carries: a voice loses all that is higher, and most of what is lower."""
    tones = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    tones[(hertz < LOWEST_HZ) | (hertz > HIGHEST_HZ)] = 0
    return np.fft.irfft(tones, len(samples))


def test_both_sides_of_a_call_between_two_softphones_are_on_their_tracks(wired, devices, tmp_path):
    if lacking := sip_rig.missing():
        pytest.skip(f"{', '.join(lacking)} not installed")
    person = wired
    staff = synthetic_speech("おでんわありがとうございますみほんかじゅえんです", tmp_path / "staff.wav")
    caller = synthetic_speech("とどいたりんごがつぶれていました", tmp_path / "caller.wav", "ja+f4")
    with sip_rig.sip_call(devices, caller, tmp_path):
        person.press(Qt.Key.Key_F4)
        person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")
        line = person.call_page.ui.caller_meter
        person.see(lambda: line.level > 0.3, "the caller's voice arriving")
        for _ in range(3):  # so long that the caller says it all once more from its beginning
            person.hear(devices.speak_mic(staff))
        recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
        person.press(Qt.Key.Key_F4)
        person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    samples = recorded(person, recording_id)
    ours, theirs = samples_of(staff), samples_of(caller)
    assert found_at(samples[:, 0], ours)[0] >= 0.99
    assert found_at(on_the_telephone(samples[:, 1]), on_the_telephone(theirs))[0] >= 0.99
    assert found_at(samples[:, 0], theirs)[0] <= 0.1
    assert found_at(samples[:, 1], ours)[0] <= 0.1
    (row,) = call_of(person, call_id).recordings
    assert row.gaps == ()
