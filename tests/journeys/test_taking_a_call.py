"""The phone rings: notes, who it is, two calls at once, a call noted afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog
from complaintdesk.viewmodels.note_lines import ROW, LineState

pytestmark = pytest.mark.journey


def test_f2_begins_a_call_that_is_typable_at_once(person):
    person.press(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is person.call_page.ui.note_edit
    person.say("りんごが5個潰れて届いた")
    assert person.call_page.ui.note_list.model().rowCount() == 1


def test_typing_without_f2_begins_a_call_too(person):
    person.type("hako ga tsubureta")
    assert person.desk.calls.current is not None
    assert person.call_page.ui.note_edit.text() == "hako ga tsubureta"


def test_what_is_typed_before_the_store_is_open_is_kept(sit_down):
    person = sit_down()
    person.press(Qt.Key.Key_F2)
    person.type("hayai")
    person.press(Qt.Key.Key_Return)
    line = person.call_page.ui.note_list.model().index(0).data(ROW)
    assert line.state is LineState.SAVING
    person.see(lambda: person.lines_on_record() == ["hayai"], "the early line saved")


def test_the_enter_that_confirms_a_conversion_files_no_line(person):
    person.press(Qt.Key.Key_F2)
    edit = person.call_page.ui.note_edit
    QApplication.sendEvent(edit, QInputMethodEvent("はそん", []))
    done = QInputMethodEvent("", [])
    done.setCommitString("破損")
    QApplication.sendEvent(edit, done)
    assert edit.text() == "破損"
    assert person.call_page.ui.note_list.model().rowCount() == 0


def test_a_line_is_corrected_visibly_with_the_up_key(person):
    person.press(Qt.Key.Key_F2)
    person.say("3個届いた")
    person.press(Qt.Key.Key_Up)
    edit = person.call_page.ui.note_edit
    assert edit.text() == "3個届いた"
    edit.selectAll()
    person.compose("5個届いた")
    person.press(Qt.Key.Key_Return)
    person.settle()
    first, second = person.desk.calls.current.lines.lines()
    assert (first.text, first.replaced) == ("3個届いた", True)
    assert (second.text, second.corrects) == ("5個届いた", first.line_id)


def test_escape_leaves_a_line_as_it_was(person):
    person.press(Qt.Key.Key_F2)
    person.say("3個届いた")
    person.press(Qt.Key.Key_Up)
    person.press(Qt.Key.Key_Escape)
    assert person.call_page.ui.note_edit.text() == ""
    assert len(person.desk.calls.current.lines.lines()) == 1


def test_alt_and_a_digit_choose_the_kind_of_line(person):
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    person.say("返金してほしい")
    (line,) = person.desk.calls.current.lines.lines()
    assert line.kind.value == "demand"


def test_a_known_number_shows_who_it_is(person):
    person.press(Qt.Key.Key_F2)
    person.type("０９０−０１２３−４５６７", person.call_page.ui.number_edit)
    person.type("見本 花子", person.call_page.ui.name_edit)
    person.say("箱がへこんでいた")
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    ui = person.call_page.ui
    person.see(lambda: ui.name_label.text() == "見本 花子 様", "the name of the caller")
    assert ui.number_label.text() == "090-0123-4567"
    assert ui.doubt_chip.text() == "要確認"
    assert "箱がへこんでいた" in ui.history_text.text()
    assert ui.case_link.isVisible()


def test_f2_during_a_call_parks_it_and_it_can_be_taken_up_again(person):
    person.press(Qt.Key.Key_F2)
    person.type("見本 花子", person.call_page.ui.name_edit)
    person.say("一件目")
    first = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F2)
    person.say("二件目")
    person.click(person.button("見本 花子", person.call_page.ui.parked_strip))
    person.settle()
    assert person.desk.calls.current.call_id == first
    assert person.lines_on_record() == ["一件目"]


def test_a_call_cut_off_by_a_crash_waits_at_the_next_start(person, sit_down, leave):
    person.press(Qt.Key.Key_F2)
    person.type("見本 花子", person.call_page.ui.name_edit)
    person.say("ここまで書いた")
    leave(person.desk)
    again = sit_down()
    again.settle()
    again.see(lambda: "通話中に終了" in again.window.ui.notice_text.text(), "what happened")
    again.click(again.button("見本 花子", again.call_page.ui.parked_strip))
    again.settle()
    assert again.lines_on_record() == ["ここまで書いた"]


def test_a_call_noted_afterwards_keeps_both_times(person, clock):
    person.click(person.call_page.ui.late_button)
    dialog = person.dialog(PastCallDialog)
    began = clock.now() - 40 * 60_000_000
    dialog.ui.began_edit.setDateTime(QDateTime.fromMSecsSinceEpoch(began // 1000))
    person.click(dialog.ui.note_button)
    person.say("昼休みに電話があった")
    call_id = person.desk.calls.current.call_id
    rows = []
    person.desk.session.ask(lambda desk: desk.calls.call(call_id), rows.append)
    person.settle()
    assert rows[0].afterwards
    assert rows[0].started_at // 60_000_000 == began // 60_000_000
    assert rows[0].noted_at >= clock.now() - 60_000_000


def test_f12_ends_the_call_and_files_what_was_still_being_typed(person):
    person.press(Qt.Key.Key_F2)
    person.say("一行目")
    person.type("二行目は書きかけ", person.call_page.ui.note_edit)
    call_id = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F12)
    rows = []
    person.desk.session.ask(lambda desk: desk.calls.call(call_id), rows.append)
    person.settle()
    assert [line.text for line in rows[0].lines] == ["一行目", "二行目は書きかけ"]
    assert rows[0].ended_at is not None
    assert rows[0].case_id
