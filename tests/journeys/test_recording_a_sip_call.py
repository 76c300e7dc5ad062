"""A real call over SIP, recorded through the window: both sides are found again."""

from __future__ import annotations

import pytest
import sip_rig
from audio_rig import found_at, samples_of, synthetic_speech
from PySide6.QtCore import Qt
from sound_kept import call_of, recorded

from complaintdesk.viewmodels.recording import RecordingState

pytestmark = [pytest.mark.journey, pytest.mark.audio, pytest.mark.slow]


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
        for _ in range(2):  # long enough for the caller to say it all once more
            person.hear(devices.speak_mic(staff))
        recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
        person.press(Qt.Key.Key_F4)
        person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    samples = recorded(person, recording_id)
    assert found_at(samples[:, 0], samples_of(staff))[0] >= 0.99
    # G.711 cuts everything above 3.4 kHz off.
    assert found_at(samples[:, 1], samples_of(caller))[0] >= 0.85
    assert found_at(samples[:, 0], samples_of(caller))[0] <= 0.1
    (row,) = call_of(person, call_id).recordings
    assert row.gaps == ()
