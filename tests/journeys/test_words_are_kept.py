"""Whatever the store or the keys do, what was typed is kept: in the call it was typed in, by who typed it."""

from __future__ import annotations

import contextlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from rig import MANAGER, STAFF

from complaintdesk.domain.call import MAX_LINE
from complaintdesk.store.dialects import sqlcipher
from complaintdesk.viewmodels.note_lines import LineState

pytestmark = pytest.mark.journey


@pytest.fixture
def store_held(person, monkeypatch):
    """Another program holds the store for as long as the block lasts."""
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.1)

    @contextlib.contextmanager
    def held():
        with person.desk.session.tasks.desk.database.writing():
            yield

    return held


def told(person, question):
    """Return what the store answers."""
    answers = []
    person.desk.session.ask(question, answers.append)
    person.settle()
    return answers[0]


def calls_on_record(person):
    return told(person, lambda desk: [desk.calls.call(row.call_id) for row in reversed(desk.calls.recent())])


def lines_by_call(person):
    return [[line.text for line in call.lines] for call in calls_on_record(person)]


def enter(person, text):
    person.type(text, person.call_page.ui.note_edit)
    person.press(Qt.Key.Key_Return)


def retry(person):
    person.click(person.call_page.ui.retry_button)
    person.settle()


def test_lines_of_a_call_that_could_not_begin_are_saved_on_retry(person, store_held):
    with store_held():
        person.press(Qt.Key.Key_F2)
        enter(person, "hitotsu")
        enter(person, "futatsu")
        person.settle()
    assert [line.state for line in person.desk.calls.current.lines.lines()] == [LineState.FAILED] * 2
    retry(person)
    assert person.lines_on_record() == ["hitotsu", "futatsu"]
    assert lines_by_call(person) == [["hitotsu", "futatsu"]]
    assert not person.call_page.ui.failed_card.isVisible()


def test_a_line_that_failed_is_saved_on_retry_after_f12_too(person, store_held):
    person.press(Qt.Key.Key_F2)
    person.say("saisho")
    with store_held():
        person.type("owari", person.call_page.ui.note_edit)
        person.press(Qt.Key.Key_F12)
        person.settle()
    assert person.call_page.ui.failed_card.isVisible()
    retry(person)
    (call,) = calls_on_record(person)
    assert [line.text for line in call.lines] == ["saisho", "owari"]
    assert call.ended_at is not None
    assert call.case_id


def test_a_correction_that_failed_is_saved_on_retry(person, store_held):
    person.press(Qt.Key.Key_F2)
    person.say("3 ko")
    with store_held():
        person.press(Qt.Key.Key_Up)
        person.call_page.ui.note_edit.selectAll()
        person.type("5 ko")
        person.press(Qt.Key.Key_Return)
        person.settle()
    retry(person)
    assert lines_by_call(person) == [["3 ko", "5 ko"]]
    assert all(line.state is LineState.DURABLE for line in person.desk.calls.current.lines.lines())


def test_who_it_is_is_saved_on_retry(person, store_held):
    person.press(Qt.Key.Key_F2)
    person.settle()
    with store_held():
        person.type("Mihon Hanako", person.call_page.ui.name_edit)
        person.press(Qt.Key.Key_Return)
        person.settle()
    retry(person)
    assert [call.name for call in calls_on_record(person)] == ["Mihon Hanako"]


def test_a_line_saved_on_retry_is_by_the_person_who_wrote_it(person, store_held):
    session = person.desk.session
    by_name = {who.name: who.staff_id for who in session.shop.staff}
    session.sit(by_name[STAFF])
    person.press(Qt.Key.Key_F2)
    person.settle()
    with store_held():
        enter(person, "kaita")
        person.settle()
    session.sit(by_name[MANAGER])
    retry(person)
    ((line,),) = (call.lines for call in calls_on_record(person))
    assert line.staff == STAFF


def test_f2_files_what_was_being_typed_in_the_call_before(person):
    person.press(Qt.Key.Key_F2)
    person.type("kakikake", person.call_page.ui.note_edit)
    person.press(Qt.Key.Key_F2)
    person.settle()
    assert lines_by_call(person) == [["kakikake"], []]


def test_going_on_with_a_parked_call_files_what_was_being_typed_in_the_other(person):
    person.press(Qt.Key.Key_F2)
    person.type("Mihon", person.call_page.ui.name_edit)
    person.press(Qt.Key.Key_F2)
    person.type("futatsume no tsuwa", person.call_page.ui.note_edit)
    person.click(person.button("Mihon", person.call_page.ui.parked_strip))
    person.settle()
    assert person.call_page.ui.note_edit.text() == ""
    assert lines_by_call(person) == [[], ["futatsume no tsuwa"]]


def test_f12_files_a_correction_that_was_being_typed(person):
    person.press(Qt.Key.Key_F2)
    person.say("3 ko")
    person.press(Qt.Key.Key_Up)
    person.type(" desu")
    person.press(Qt.Key.Key_F12)
    person.settle()
    assert lines_by_call(person) == [["3 ko", "3 ko desu"]]


def test_a_number_typed_without_f2_stays_in_its_field(person):
    number = person.call_page.ui.number_edit
    person.type("09001234567", number)
    assert number.text() == "09001234567"
    assert QApplication.focusWidget() is number


def test_a_line_that_is_too_long_stays_to_be_split(person):
    person.press(Qt.Key.Key_F2)
    edit = person.call_page.ui.note_edit
    edit.setText("a" * (MAX_LINE + 1))
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert edit.text() == "a" * (MAX_LINE + 1)
    assert person.window.ui.notice.isVisible()
    person.press(Qt.Key.Key_F12)
    assert lines_by_call(person) == [["a" * MAX_LINE, "a"]]


def test_closing_the_window_files_what_was_being_typed(person, sit_down, leave):
    person.press(Qt.Key.Key_F2)
    person.type("kakikake", person.call_page.ui.note_edit)
    leave(person.desk)
    again = sit_down()
    again.settle()
    assert lines_by_call(again) == [["kakikake"]]


def test_closing_the_window_with_lines_that_are_not_saved_asks_first(person, store_held):
    person.press(Qt.Key.Key_F2)
    person.settle()
    with store_held():
        enter(person, "daiji")
        person.settle()
        person.window.close()
    box = person.dialog(QMessageBox)
    person.click(box.defaultButton())
    assert person.window.isVisible()
    retry(person)
    assert lines_by_call(person) == [["daiji"]]
    person.window.close()
    person.see(lambda: not person.window.isVisible(), "the window gone")


def test_a_line_entered_while_a_correction_is_saved_stays_on_the_screen(person):
    person.press(Qt.Key.Key_F2)
    person.say("3 ko")
    desk = person.desk.calls
    (line,) = desk.current.lines.lines()
    shown = []
    desk.correct(line, "5 ko")
    person.desk.session.feed.changed.connect(lambda *_: shown or (shown.append(1), desk.write("sokuza")))
    person.settle()
    person.settle()
    assert [line.text for line in desk.current.lines.lines()] == ["3 ko", "5 ko", "sokuza"]
