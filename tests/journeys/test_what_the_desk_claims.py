"""What the window says is true at that moment, and gone when it no longer is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from rig import MANAGER, STAFF

from complaintdesk.domain.errors import NotAllowed

pytestmark = pytest.mark.journey

NUMBER = "09001234567"


def caller(person, number):
    person.press(Qt.Key.Key_F2)
    person.type(number, person.call_page.ui.number_edit)
    person.press(Qt.Key.Key_Return)
    person.settle()


def test_a_first_call_stays_the_first_when_it_is_looked_up_again(person):
    caller(person, NUMBER)
    person.type("A-1", person.call_page.ui.order_edit)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert not person.call_page.ui.times_chip.isVisible()


def test_the_second_call_is_the_second_also_when_it_is_looked_up_again(person):
    caller(person, NUMBER)
    person.press(Qt.Key.Key_F12)
    caller(person, NUMBER)
    person.type("A-1", person.call_page.ui.order_edit)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert "2回目" in person.call_page.ui.times_chip.text()


def test_nobody_is_called_a_first_contact_before_the_number_is_known(person):
    ui = person.call_page.ui
    person.press(Qt.Key.Key_F2)
    person.settle()
    assert "初めて" not in ui.history_text.text()
    person.type(NUMBER, ui.number_edit)
    person.settle()
    assert "初めて" in ui.history_text.text()


def test_a_long_line_of_an_earlier_call_is_shown_at_a_glance(person):
    caller(person, NUMBER)
    person.call_page.ui.note_edit.setText("長" * 1000)
    person.press(Qt.Key.Key_Return)
    person.settle()
    person.press(Qt.Key.Key_F12)
    caller(person, NUMBER)
    shown = person.call_page.ui.history_text.text()
    assert "長" * 70 in shown
    assert "長" * 81 not in shown


def test_only_the_line_marked_as_abuse_is_abuse(person):
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    person.say("bakayarou")
    person.say("irai wa henpin")
    kinds = [line.kind.name for line in person.desk.calls.current.lines.lines()]
    assert kinds == ["ABUSE", "FACT"]


def test_a_refusal_is_gone_when_another_person_sits_down(person):
    session = person.desk.session
    by_name = {who.name: who.staff_id for who in session.shop.staff}
    session.sit(by_name[STAFF])
    person.window.refuse(NotAllowed("approve"))
    assert person.window.ui.notice.isVisible()
    session.sit(by_name[MANAGER])
    assert not person.window.ui.notice.isVisible()


def test_a_calm_word_goes_with_its_page_and_a_warning_stays(person):
    person.window.tell("saved", "calm")
    person.window.show_page("cases")
    assert not person.window.ui.notice.isVisible()
    person.window.tell("no sound", "red")
    person.window.show_page("call")
    assert person.window.ui.notice.isVisible()
