"""An abusive caller is recorded: both sides, the announcement, and nothing lost when the window dies."""

from __future__ import annotations

import pytest
from audio_rig import found_at, samples_of, synthetic_speech
from PySide6.QtCore import Qt
from sound_kept import call_of, recorded

from complaintdesk.domain.terms import Direction
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.recording import RecordingState

pytestmark = [pytest.mark.journey, pytest.mark.audio]


def test_f4_records_both_sides_with_the_announcement(wired, devices, tmp_path):
    person, ui = wired, wired.call_page.ui
    staff = synthetic_speech("ろくおんいたします", tmp_path / "staff.wav")
    caller = synthetic_speech("ばかやろうせきにんしゃをだせ", tmp_path / "caller.wav", "ja+f4")
    person.say("大声で怒鳴る")
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")
    assert "録音" in ui.record_words.text()
    person.click(ui.announced_button)
    for voice in (devices.speak_mic(staff), devices.speak_caller(caller)):
        person.see(lambda voice=voice: voice.poll() == 0, "the words spoken")
    recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    samples = recorded(person, recording_id)
    for track, own, other in ((0, staff, caller), (1, caller, staff)):
        assert found_at(samples[:, track], samples_of(own))[0] >= 0.99
        assert found_at(samples[:, track], samples_of(other))[0] <= 0.1
    (row,) = call_of(person, call_id).recordings
    assert row.frames == len(samples)
    assert row.announced_at is not None
    assert "録音" in row.announcement
    assert row.reason.value == "stopped"


def test_f4_while_the_last_recording_is_sealed_begins_the_next(wired):
    person = wired
    recording = person.desk.recording
    person.press(Qt.Key.Key_F4)
    person.see(lambda: recording.state is RecordingState.ON, "the recording running")
    first = recording.recording_id
    person.press(Qt.Key.Key_F4)
    person.press(Qt.Key.Key_F4)
    person.see(lambda: recording.state is RecordingState.ON, "the next recording running")
    assert recording.recording_id != first
    person.press(Qt.Key.Key_F4)
    person.see(lambda: recording.state is RecordingState.OFF, "the recording sealed")


def test_closing_the_window_while_recording_seals_what_was_heard(wired, sit_down, leave):
    person = wired
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")
    call_id = person.desk.recording.call_id
    leave(person.desk)
    again = sit_down()
    again.settle()
    (row,) = call_of(again, call_id).recordings
    assert row.reason is not None
    assert row.frames == len(recorded(again, row.recording_id)) > 0


def test_without_a_device_the_screen_says_so_and_the_call_goes_on(sit_down, monkeypatch, tmp_path):
    nothing = tmp_path / "asound.conf"
    nothing.write_text("</usr/share/alsa/alsa.conf>\n")  # the library itself, and no card
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(nothing))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    person = sit_down()
    person.settle()
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_F4)
    person.see(lambda: "音声機器" in person.window.ui.notice_text.text(), "why it does not record")
    assert person.desk.recording.state is RecordingState.OFF
    person.say("録音なしで続ける")


def test_a_call_back_is_announced_and_recorded_too(wired, devices):
    """A shop had a dispute because it recorded a call-back unannounced (国民生活センター 2008-05-08)."""
    person, ui = wired, wired.call_page.ui
    person.type("090-0123-4567", ui.number_edit)
    for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: person.desk.call_back.step is step, f"the step {step}")
        person.settle()
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")
    assert "録音" in ui.record_words.text()
    person.click(ui.announced_button)
    call_id = person.desk.recording.call_id
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    call = call_of(person, call_id)
    assert call.direction is Direction.OUTGOING
    assert call.recordings[0].announced_at is not None
