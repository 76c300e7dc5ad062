"""The line still being typed survives the end of the program, and only as long as it is not a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog

pytestmark = pytest.mark.journey


def drafts(person):
    """Return what the store holds, half typed."""
    answers = []
    person.desk.session.ask(lambda desk: desk.calls.drafts(), answers.append)
    person.see(lambda: bool(answers), "an answer")
    return {draft.text for draft in answers[0].values()}


def kept(person, *texts):
    person.see(lambda: drafts(person) == set(texts), f"{texts} kept")


def crash(person):
    """End without closing: nothing that closing files is filed."""
    person.desk.calls.leaving.disconnect()


def test_half_a_line_stands_in_the_edit_after_a_crash(person, sit_down, leave):
    person.press(Qt.Key.Key_F2)
    person.say("一行目")
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    person.type("二行目は書きか", person.call_page.ui.note_edit)
    kept(person, "二行目は書きか")
    crash(person)
    leave(person.desk)
    again = sit_down()
    again.settle()
    again.desk.calls.resume(again.desk.calls.parked[0].call_id)
    again.settle()
    assert again.call_page.ui.note_edit.text() == "二行目は書きか"
    assert again.desk.calls.kind is NoteKind.DEMAND
    assert again.lines_on_record() == ["一行目"]
    again.press(Qt.Key.Key_Return)
    again.see(lambda: again.lines_on_record() == ["一行目", "二行目は書きか"], "the line filed")
    kept(again)


def test_half_a_line_about_a_call_that_is_over_comes_back_too(person, sit_down, leave, clock):
    person.click(person.call_page.ui.late_button)
    dialog = person.dialog(PastCallDialog)
    began = clock.now() - 40 * 60_000_000
    dialog.ui.began_edit.setDateTime(QDateTime.fromMSecsSinceEpoch(began // 1000))
    person.click(dialog.ui.note_button)
    person.type("hiruyasumi", person.call_page.ui.note_edit)
    kept(person, "hiruyasumi")
    crash(person)
    leave(person.desk)
    again = sit_down()
    again.settle()
    again.desk.calls.resume(again.desk.calls.parked[0].call_id)
    again.settle()
    assert again.call_page.ui.note_edit.text() == "hiruyasumi"
    assert not again.window.ui.notice.isVisible()


def test_a_filed_line_and_an_emptied_edit_leave_no_draft(person):
    edit = person.call_page.ui.note_edit
    person.press(Qt.Key.Key_F2)
    person.type("hako", edit)
    kept(person, "hako")
    person.press(Qt.Key.Key_Return)
    kept(person)
    person.type("chigau", edit)
    kept(person, "chigau")
    edit.selectAll()
    person.press(Qt.Key.Key_Backspace)
    kept(person)


def test_what_is_typed_behind_a_filed_line_is_kept_not_cleared_with_it(person):
    person.press(Qt.Key.Key_F2)
    person.type("hitotsu", person.call_page.ui.note_edit)
    kept(person, "hitotsu")
    person.press(Qt.Key.Key_Return)
    person.type("futatsu", person.call_page.ui.note_edit)
    kept(person, "futatsu")


def test_a_correction_half_typed_is_kept_until_it_is_left(person):
    person.press(Qt.Key.Key_F2)
    person.say("3 ko")
    person.press(Qt.Key.Key_Up)
    person.type(" desu")
    kept(person, "3 ko desu")
    person.press(Qt.Key.Key_Escape)
    kept(person)


def test_keeping_a_draft_leaves_a_composition_alone(person):
    edit = person.call_page.ui.note_edit
    person.press(Qt.Key.Key_F2)
    person.type("hako ", edit)
    QApplication.sendEvent(edit, QInputMethodEvent("はそん", []))
    kept(person, "hako ")
    done = QInputMethodEvent("", [])
    done.setCommitString("破損")
    QApplication.sendEvent(edit, done)
    assert edit.text() == "hako 破損"
    kept(person, "hako 破損")


def compose(edit, text):
    """Leave it to the input method; nothing is confirmed."""
    edit.setFocus()
    QApplication.sendEvent(edit, QInputMethodEvent(text, []))


def test_what_is_being_composed_stays_in_its_field_whatever_page_or_bar_comes(person):
    ui, ctrl = person.call_page.ui, Qt.KeyboardModifier.ControlModifier
    person.press(Qt.Key.Key_F2)
    person.say("hako")
    for key in (Qt.Key.Key_3, Qt.Key.Key_M):
        for edit in (ui.name_edit, ui.note_edit):
            compose(edit, "見本")
            person.press(key, ctrl)
            if bar := person.desk.beside.shrinking.shrunk:
                bar.full_wanted.emit()
            person.press(Qt.Key.Key_1, ctrl)
            assert edit.text() == "見本"
            edit.clear()
    person.settle()


def test_what_is_being_composed_in_a_card_beside_the_call_is_kept_by_the_keys(person):
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    person.settle()
    person.press(Qt.Key.Key_F11)
    team = person.call_page.team
    compose(team.card.ui.question_edit, "代わりの箱")
    person.press(Qt.Key.Key_F11)
    assert team.card.ui.question_edit.toPlainText() == "代わりの箱"
    compose(team.mark_card.ui.handling_edit, "朝は避ける")
    person.press(Qt.Key.Key_F11)
    assert team.mark_card.ui.handling_edit.text() == "朝は避ける"
    person.settle()
