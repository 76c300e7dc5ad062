"""Before it matters: the owner hears what would be recorded, and a recording may begin before F4."""

from __future__ import annotations

import os

import pytest
from audio_rig import CALLER, MIC, RATE, found_at, samples_of, share_found, synthetic_speech
from PySide6.QtCore import Qt
from sound_kept import call_of, recorded

from complaintdesk.viewmodels.recording import RecordingState

pytestmark = [pytest.mark.journey, pytest.mark.audio, pytest.mark.slow]


def test_a_test_recording_shows_two_levels_plays_back_and_warns_of_a_flat_caller(
    wired, home, devices, tmp_path
):
    person = wired
    ui = person.window.show_page("settings").go_to("sound").ui
    assert (ui.staff_source_box.currentData(), ui.caller_source_box.currentData()) == (MIC, CALLER)
    words = synthetic_speech("こちらのこえです", tmp_path / "staff.wav")
    voice = devices.speak_mic(words)
    person.see(lambda: ui.staff_meter.level > 0.3, "our level moving")
    assert ui.caller_meter.level == 0.0
    person.hear(voice)
    with devices.capture_speaker() as loud:
        person.click(ui.test_button)
        person.see(lambda: "話してください" in ui.test_text.text(), "that it is time to speak")
        person.hear(devices.speak_mic(words))
        person.see(lambda: "お客様側は無音" in ui.test_text.text(), "the warning")
        person.see(ui.test_button.isEnabled, "the end of the playback")
    # The loudspeaker mixes both tracks into one.
    assert share_found(loud[0], samples_of(words)) >= 0.75
    assert list((home / "work").glob("*.rec")) == []


def test_a_test_that_is_left_makes_room_for_a_call(wired, home):
    person = wired
    ui = person.window.show_page("settings").go_to("sound").ui
    person.see(ui.test_button.isEnabled, "that a test can be made")
    person.click(ui.test_button)
    person.see(lambda: "話してください" in ui.test_text.text(), "that it is time to speak")
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording of the call")
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    assert list((home / "work").glob("*.rec")) == []


def test_a_recording_begins_before_f4_and_what_was_not_asked_for_is_never_on_the_disk(
    wired, home, devices, tmp_path
):
    person = wired
    settings = person.window.show_page("settings").go_to("sound").ui
    assert settings.pre_roll_box.text() == "しない"
    person.set_number(settings.pre_roll_box, 10)
    person.click(settings.pre_roll_button)
    person.see(lambda: "保存しました" in person.window.ui.notice_text.text(), "that it is kept")
    before = synthetic_speech("ぶっころすぞおまえ", tmp_path / "before.wav", "ja+f4")
    person.window.show_page("call")
    person.press(Qt.Key.Key_F12)
    person.press(Qt.Key.Key_F2)
    person.settle()
    person.hear(devices.speak_caller(before))
    assert not any((home / "recordings").glob("*"))
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")
    recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    samples = recorded(person, recording_id)
    assert found_at(samples[:, 1], samples_of(before))[0] >= 0.99
    assert len(samples) <= 12 * RATE
    (row,) = call_of(person, call_id).recordings
    assert row.gaps == ()
    # The next call does not know what was said in this one.
    person.press(Qt.Key.Key_F12)
    person.press(Qt.Key.Key_F2)
    person.settle()
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the next recording running")
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the next recording sealed")
    later = recorded(person, person.desk.recording.recording_id)
    assert found_at(later[:, 1], samples_of(before))[0] <= 0.2
    assert os.listdir(home / "work") == []
