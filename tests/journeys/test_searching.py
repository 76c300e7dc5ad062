"""Ctrl+F from anywhere: type, see, open, by keyboard alone; the call goes on meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from complaintdesk.gui.dialogs.search_dialog import SearchDialog

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_work(person):
    """Two calls are over and in their cases."""
    for number, name, line in (
        ("090-0123-4567", "見本 花子", "りんごが5個潰れて届いた。"),
        ("090-0765-4321", "見本 次郎", "梨の返品をしたい。"),
    ):
        person.press(Qt.Key.Key_F2)
        person.type(number, person.call_page.ui.number_edit)
        person.type(name, person.call_page.ui.name_edit)
        person.say(line)
        person.press(Qt.Key.Key_F12)
        person.settle()
    return person


def search(person, typed):
    """Press Ctrl+F, type, and wait for the answer."""
    person.press(Qt.Key.Key_F, CTRL)
    dialog = person.dialog(SearchDialog)
    person.see(dialog.ui.words_edit.hasFocus, "the cursor in the words")
    person.type(typed)
    model = dialog.ui.hit_rows.model()
    person.see(lambda: not model.waiting, "the answer")
    return dialog


def shown(dialog):
    return [hit.text for hit in dialog.ui.hit_rows.model().rows]


def open_case_of(person):
    return person.window.page("cases")._detail.file


def test_a_word_is_typed_and_enter_opens_its_case(at_work):
    dialog = search(at_work, "つぶれて りんご")
    assert shown(dialog) == []
    assert "ありません" in dialog.ui.hit_rows.empty_words
    at_work.press(Qt.Key.Key_A, CTRL)
    at_work.type("リンゴ")
    at_work.see(lambda: shown(dialog), "the hits")
    at_work.press(Qt.Key.Key_Return)
    at_work.see(lambda: open_case_of(at_work) is not None, "the case")
    at_work.settle()
    assert at_work.window.current == "cases"
    assert open_case_of(at_work).caller_name == "見本 花子"
    assert not at_work._dialogs(SearchDialog)


def test_the_arrow_keys_choose_while_the_cursor_stays_in_the_words(at_work):
    dialog = search(at_work, "見本")
    assert [hit.name for hit in dialog.ui.hit_rows.model().rows] == ["見本 次郎", "見本 花子"]
    at_work.press(Qt.Key.Key_Down)
    assert dialog.ui.words_edit.hasFocus()
    at_work.press(Qt.Key.Key_Return)
    at_work.see(lambda: open_case_of(at_work) is not None, "the case")
    at_work.settle()
    assert open_case_of(at_work).caller_name == "見本 花子"


def test_the_line_that_was_found_is_chosen_in_its_case(person):
    person.press(Qt.Key.Key_F2)
    for n in range(40):
        person.desk.calls.write(f"line {n} of the call")
    person.say("the last line")
    person.press(Qt.Key.Key_F12)
    person.settle()
    search(person, "7 of the")
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    timeline = person.window.page("cases").ui.timeline
    person.see(lambda: timeline.currentIndex().isValid(), "the line")
    assert "line 7 of the call" in timeline.currentIndex().data()
    person.see(
        lambda: timeline.viewport().rect().contains(timeline.visualRect(timeline.currentIndex())),
        "it in view",
    )
    person.come_back()
    person.see(timeline.hasFocus, "the keys on it")


def test_escape_closes_and_ctrl_f_comes_back_to_what_was_typed(at_work):
    dialog = search(at_work, "4321")
    assert shown(dialog)
    at_work.press(Qt.Key.Key_Escape)
    at_work.see(lambda: not at_work._dialogs(SearchDialog), "the dialog gone")
    at_work.press(Qt.Key.Key_F, CTRL)
    again = at_work.dialog(SearchDialog)
    assert again.ui.words_edit.text() == again.ui.words_edit.selectedText() == "4321"
    at_work.see(lambda: shown(again), "the hits")


def test_it_opens_in_mid_composition_and_in_a_call_which_goes_on(person):
    person.press(Qt.Key.Key_F2)
    edit = person.call_page.ui.note_edit
    QApplication.sendEvent(edit, QInputMethodEvent("はんばい", []))
    dialog = search(person, "はこ")
    assert shown(dialog) == []
    person.press(Qt.Key.Key_Escape)
    person.see(lambda: not person._dialogs(SearchDialog), "the dialog gone")
    person.come_back()
    assert edit.text() == "はんばい"
    person.press(Qt.Key.Key_Return)
    person.say("箱が潰れていた")
    dialog = search(person, "箱")
    assert [hit.text for hit in dialog.ui.hit_rows.model().rows][-1].endswith("箱が潰れていた")
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.window.current == "call"
    assert person.desk.calls.current is not None


def test_a_hit_in_a_parked_call_takes_it_up_again(person):
    person.press(Qt.Key.Key_F2)
    person.say("hako ga tsubureta")
    first = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F2)
    person.settle()
    search(person, "tsubureta")
    person.press(Qt.Key.Key_Return)
    person.see(lambda: person.desk.calls.current.call_id == first, "the first call in hand")


def test_what_is_written_and_erased_while_the_dialog_is_open_comes_and_goes(at_work):
    dialog = search(at_work, "みかん")
    assert shown(dialog) == []
    session = at_work.desk.session
    session.act(lambda desk, by: desk.calls.correct(*_first_line(desk), "みかんだった", by))
    at_work.see(lambda: shown(dialog) == ["みかんだった"], "the new line")
    session.act(lambda desk, by: desk.custody.erase_call(_first_line(desk)[0], "お申し出", by))
    at_work.see(lambda: shown(dialog) == [], "nothing")


def _first_line(desk):
    call = desk.calls.call(desk.calls.recent()[-1].call_id)
    return call.call_id, call.lines[0].line_id, call.lines[0].kind
