"""Writing a transcript beside its sound: by keys alone, kept as it is typed, final as versions, also without sound."""

from __future__ import annotations

from dataclasses import replace

import page_rig
import pytest
from case_page_rig import LINES, Cases, story_case
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from complaintdesk.gui.dialogs.transcript_dialog import TranscriptDialog
from complaintdesk.viewmodels.transcript_editing import place_from

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def opened(story, session, qtbot):
    """The transcript of a recorded call of three lines, opened by key from its row; the page and the recording."""
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    row = story.desk.calls.call(call).recordings[0]
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(row.recording_id) is not None)
    cases.choose(row.recording_id)
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_T, CTRL | SHIFT)
    cases.settle()
    dialog = cases.page.transcripts.dialogs.shown
    assert isinstance(dialog, TranscriptDialog)
    return cases, dialog, row


def reopened(cases, qtbot):
    """Close it as a person does, and open it again."""
    old = cases.page.transcripts.dialogs.shown
    QTest.keyClick(old, Qt.Key.Key_Escape)
    cases.until(lambda: cases.page.transcripts.dialogs.shown is None)
    cases.page.activateWindow()
    cases.until(cases.page.isActiveWindow)
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_T, CTRL | SHIFT)
    cases.settle()
    return cases.page.transcripts.dialogs.shown


def press(dialog, cases, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(dialog.focusWidget(), key, modifier)
    cases.settle()


def told(dialog):
    return [tuple(cell.text for cell in row.cells) for row in dialog._form.rows.rows]


NOTED = [
    ("2", "00:00:01", "B", "今日中に代わりを送ってほしい。"),
    ("3", "00:00:01", "B", "「ふざけるな」"),
]


def test_what_was_noted_is_heard_row_by_row_and_written_down_by_keys(opened, qtbot, player):
    cases, dialog, row = opened
    assert told(dialog)[0][3] == "［事実］りんごが5個潰れて届いた。"
    assert [(number, time, who[0], words) for number, time, who, words in told(dialog)[1:]] == NOTED
    press(dialog, cases, Qt.Key.Key_Down, ALT)
    press(dialog, cases, Qt.Key.Key_Down, ALT)
    assert player.began == pytest.approx([page_rig.RATE, page_rig.RATE * 3 // 2], abs=200)
    assert dialog.ui.words_edit.toPlainText() == "「ふざけるな」"
    press(dialog, cases, Qt.Key.Key_Space, CTRL)
    assert cases.playback.playing == ""
    press(dialog, cases, Qt.Key.Key_Period, CTRL)
    assert cases.playback.speed == 1.25
    assert (
        dialog.ui.hearing_row.speed_box.currentData() == cases.page.listening.speed_box.currentData() == 1.25
    )
    press(dialog, cases, Qt.Key.Key_Left, ALT)
    assert cases.playback.position(row.recording_id) == 0.0
    cases.playback.seek(row.recording_id, 2.0)
    press(dialog, cases, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.ui.words_edit, "hai, moshiwake")
    press(dialog, cases, Qt.Key.Key_3, ALT)
    assert told(dialog)[3] == ("4", "00:00:02", "C", "hai, moshiwake")
    for _ in "moshiwake":
        press(dialog, cases, Qt.Key.Key_Left)
    press(dialog, cases, Qt.Key.Key_Return, CTRL)
    assert [line[3] for line in told(dialog)[3:]] == ["hai,", "moshiwake"]
    press(dialog, cases, Qt.Key.Key_Delete, ALT)
    assert [line[3] for line in told(dialog)[3:]] == ["hai,"]
    cases.playback.seek(row.recording_id, 0.2)
    press(dialog, cases, Qt.Key.Key_T, CTRL)
    assert [line[3] for line in told(dialog)][0] == "hai,", "rows stay in order of time"
    QApplication.sendEvent(dialog.ui.words_edit, QInputMethodEvent("せきにん", []))
    press(dialog, cases, Qt.Key.Key_4, ALT)
    assert told(dialog)[0][3] == "hai,せきにん", "what was being composed stands there before a key acts"
    press(dialog, cases, Qt.Key.Key_Z, ALT)
    assert [line[3] for line in told(dialog)][-1] == "moshiwake"


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_what_is_typed_is_there_again_and_what_is_final_stands_on_the_timeline(opened, session, qtbot):
    cases, dialog, row = opened
    dialog.ui.words_edit.selectAll()
    QTest.keyClicks(dialog.ui.words_edit, "tsuburete, ano, todoita")
    again = reopened(cases, qtbot)
    assert told(again)[0][3] == "tsuburete, ano, todoita"
    qtbot.mouseClick(again.ui.seal_button, Qt.MouseButton.LeftButton)
    cases.settle()
    (version,) = again._form.versions
    assert (version.staff, len(version.said.utterances)) == (session.person.name, 3)
    QTest.keyClicks(again.ui.words_edit, " desu")
    cases.until(lambda: told(again)[0][3].endswith("desu"))
    again.ui.version_box.setCurrentIndex(1)
    again.ui.version_box.activated.emit(1)
    assert again.ui.words_edit.toPlainText() == "tsuburete, ano, todoita"
    assert again.ui.words_edit.isReadOnly()
    assert not again.ui.seal_button.isEnabled()
    item = cases.detail.timeline.item(f"{row.recording_id}/version1")
    assert item.quote.startswith("00:00 －　tsuburete")
    again = reopened(cases, qtbot)
    assert told(again)[0][3].endswith("desu"), "what was written on after it is kept as well"
    cases.page.transcripts.open(row.recording_id)
    assert cases.page.transcripts.dialogs.shown is again, "the same recording's is brought forward"
    QTest.keyClick(again, Qt.Key.Key_Escape)
    cases.until(lambda: cases.page.transcripts.dialogs.shown is None)
    cases.playback.hear(speed=1.5)
    assert cases.page.listening.speed_box.currentData() == 1.5


def test_another_version_made_final_meanwhile_is_said_before_ones_own_is_made_final(opened, session, qtbot):
    cases, dialog, row = opened
    press(dialog, cases, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(dialog.focusWidget(), "!")
    cases.settle()
    desk = session.tasks.desk

    def sealed_elsewhere(desk):
        begun, _ = desk.transcripts.begin(row.recording_id, session.person.staff_id)
        first, *others = begun.sheet.utterances
        sheet = replace(begun.sheet, utterances=(replace(first, words="別の席で書いた。"), *others))
        return desk.transcripts.seal(row.recording_id, replace(begun, sheet=sheet), session.person.staff_id)

    session.ask(sealed_elsewhere, lambda _: None)
    cases.settle()
    dialog.ui.seal_button.click()
    cases.until(lambda: dialog.ui.problem_label.isVisible() and dialog._form.writable)
    assert "1" in dialog.ui.problem_label.text()
    assert told(dialog)[0][3].endswith("!"), "what was typed is still there"
    dialog.ui.seal_button.click()
    cases.until(lambda: len(dialog._form.versions) == 2)
    assert desk.calls.call(row.call_id).recordings[0].transcripts[-1].said.utterances[0].words[-1] == "!"


def test_it_is_written_without_any_sound(story, session, home, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    row = story.desk.calls.call(call).recordings[0]
    story.close()
    (home / "recordings" / f"{row.recording_id}.rec").unlink()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.page.transcripts.open(row.recording_id)
    cases.settle()
    dialog = cases.page.transcripts.dialogs.shown
    for key, modifier in ((Qt.Key.Key_Space, CTRL), (Qt.Key.Key_Down, ALT), (Qt.Key.Key_Right, ALT)):
        press(dialog, cases, key, modifier)
    QTest.keyClicks(dialog.ui.words_edit, " nani")
    qtbot.mouseClick(dialog.ui.seal_button, Qt.MouseButton.LeftButton)
    cases.settle()
    (version,) = dialog._form.versions
    assert version.said.utterances[1].words == "今日中に代わりを送ってほしい。 nani"


@pytest.mark.parametrize(
    ("typed", "ms"), [("00:03:12", 192_000), ("３：１２", 192_000), ("192", None), ("1:x", None), ("", None)]
)
def test_times_are_read_as_people_type_them(typed, ms):
    assert place_from(typed) == ms
