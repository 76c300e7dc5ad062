"""反訳書 beside the sound: written by keys, there again after the window went, final on the timeline."""

from __future__ import annotations

import page_rig
import pytest
from audio_rig import synthetic_speech
from case_page_rig import LINES
from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.search_dialog import SearchDialog
from complaintdesk.gui.dialogs.transcript_dialog import TranscriptDialog
from complaintdesk.viewmodels.recording import RecordingState
from complaintdesk.viewmodels.timeline import ITEM

pytestmark = pytest.mark.journey

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def transcript_of(person, recording_id):
    """Go to the newest case, choose its recording with the arrow keys, and open the transcript by key."""
    page = person.window.show_page("cases")
    person.settle()
    page.open_case(page.ui.case_rows.model().rows[0].case_id)
    person.settle()
    timeline = page.ui.timeline
    timeline.setFocus()
    person.press(Qt.Key.Key_Home)
    for _ in range(timeline.model().row_of(recording_id)):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    dialog = person.dialog(TranscriptDialog)
    person.see(dialog.ui.add_button.isEnabled, "the sheet to write on")
    return dialog


def words_in(dialog):
    return [row.cells[3].text for row in dialog.ui.rows_table.model().rows]


def test_a_transcript_is_there_again_after_the_window_went_and_is_found_once_final(
    home, keyring, clock, sit_down, leave
):
    story = page_rig.Story(home, keyring, clock)
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording_id = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    person = sit_down()
    person.settle()
    dialog = transcript_of(person, recording_id)
    for _ in LINES:
        person.press(Qt.Key.Key_Return)
    person.compose("あの、お代は、お返しできないんでしょうか。")
    person.press(Qt.Key.Key_2, ALT)
    assert len(words_in(dialog)) == len(LINES) + 1
    leave(person.desk)
    person = sit_down()
    person.settle()
    dialog = transcript_of(person, recording_id)
    assert words_in(dialog)[-1] == "あの、お代は、お返しできないんでしょうか。"
    person.press(Qt.Key.Key_F, ALT)
    person.see(lambda: "確定しました" in dialog.ui.problem_label.text(), "that it is final")
    person.press(Qt.Key.Key_Escape)
    person.settle()
    timeline = person.window.page("cases").ui.timeline
    assert [row.text for row in timeline.model().rows if "/version" in row.key] == ["反訳書 第1版 · 発言 4件"]
    person.press(Qt.Key.Key_F, CTRL)
    search = person.dialog(SearchDialog)
    person.type("お返しできないんで")
    person.see(lambda: search.ui.hit_rows.model().rows, "what was said")
    person.press(Qt.Key.Key_Return)
    person.see(lambda: timeline.currentIndex().data(ITEM).key == recording_id, "its recording")


@pytest.mark.audio
def test_what_is_heard_is_written_down_at_the_moment_it_is_heard(wired, devices, tmp_path):
    person = wired
    voice = synthetic_speech("せきにんしゃをだせ", tmp_path / "caller.wav", "ja+f4")
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")
    recording_id = person.desk.recording.recording_id
    for _ in range(3):
        person.hear(devices.speak_caller(voice))
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    person.press(Qt.Key.Key_F12)
    person.settle()
    dialog = transcript_of(person, recording_id)
    person.press(Qt.Key.Key_Space, CTRL)
    place = dialog.ui.place_label
    person.see(lambda: place.text() >= "00:00:01", "a second heard")
    person.press(Qt.Key.Key_Space, CTRL)
    person.settle()
    heard = place.text()[:8]
    person.press(Qt.Key.Key_Return)
    person.compose("責任者を、出せ。")
    person.see(lambda: words_in(dialog) == ["責任者を、出せ。"], "the utterance")
    assert dialog.ui.rows_table.model().rows[0].cells[1].text == heard
    dialog.close()
