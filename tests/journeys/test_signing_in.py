"""People with PINs: the owner sets them, the desk is locked, a call is taken all the same, and somebody signs in."""

from __future__ import annotations

import threading

import pytest
import rig
from PySide6.QtCore import Qt

from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui.dialogs.pin_dialog import PinDialog
from complaintdesk.gui.dialogs.search_dialog import SearchDialog
from complaintdesk.store import credentials

pytestmark = pytest.mark.journey

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OWNER_PIN, STAFF_PIN = "ringo-26", "4826"


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch):
    cheap = credentials.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(credentials, "_hasher", cheap)


def people_section(person):
    page = person.window.show_page("settings")
    made = page.go_to("shop")
    person.settle()
    return made.ui


def set_pin(person, ui, row: int, pin: str) -> None:
    ui.people_list.setCurrentRow(row)
    person.click(ui.pin_button)
    dialog = person.dialog(PinDialog)
    person.type(pin, dialog.ui.first_edit)
    person.type(pin, dialog.ui.again_edit)
    person.press(Qt.Key.Key_Return)
    person.see(lambda: "PIN あり" in ui.people_list.item(row).text(), "the PIN set")


def a_call_before(person) -> None:
    person.press(Qt.Key.Key_F2)
    page = person.call_page.ui
    person.type("09001234567", page.number_edit)
    person.say("hako ga yabureta")
    person.press(Qt.Key.Key_F12)
    person.settle()


def test_a_locked_desk_takes_a_call_shows_no_history_and_says_whose_its_lines_are(person, clock):
    a_call_before(person)
    ui = people_section(person)
    set_pin(person, ui, 0, OWNER_PIN)
    set_pin(person, ui, 2, STAFF_PIN)
    window = person.window
    person.press(Qt.Key.Key_L, CTRL_SHIFT)
    person.see(lambda: window.current == "sign_in", "the page to sign in at")
    person.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "sign_in"

    person.press(Qt.Key.Key_F2)
    page = person.call_page.ui
    assert window.current == "call"
    person.type("09001234567", page.number_edit)
    person.say("mada todokanai")
    assert person.desk.calls.current.card is None
    assert page.history_text.text() == "これまでの記録は、サインインすると表示されます。"

    person.click(window.ui.notice_action)
    sign_in = window.page("sign_in").ui
    assert sign_in.people_list.currentItem().text().startswith(rig.OWNER)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Down)
    person.type("0000")
    person.press(Qt.Key.Key_Return)
    person.see(lambda: "PIN が違います" in sign_in.problem_label.text(), "that the PIN is wrong")
    clock.advance(2 * rig.SECOND)
    person.see(lambda: sign_in.sign_in_button.isEnabled(), "the next try", 5)
    person.type(STAFF_PIN)
    person.press(Qt.Key.Key_Return)
    person.see(lambda: window.current == "call", "the call again")
    person.settle()
    assert window.ui.person_button.text() == rig.STAFF
    person.see(lambda: person.desk.calls.current.card is not None, "who calls")
    call_id = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F12)
    person.settle()
    (line,) = read(person, lambda desk: desk.calls.call(call_id)).lines
    assert (line.kind, line.staff, line.attributed_at is not None) == (NoteKind.FACT, rig.STAFF, True)


def test_a_just_started_desk_is_locked_and_an_owner_who_forgot_the_pin_uses_the_recovery_code(
    sit_down, leave
):
    first = sit_down()
    first.settle()
    set_pin(first, people_section(first), 0, OWNER_PIN)
    leave(first.desk)
    person = sit_down()
    person.settle()
    window = person.window
    person.see(lambda: window.current == "sign_in", "the page to sign in at")
    ui = window.page("sign_in").ui
    person.click(ui.forgot_button)
    person.type(rig.CODE, ui.code_edit)
    person.type("mikan-26", ui.new_edit)
    person.type("mikan-26", ui.again_edit)
    person.press(Qt.Key.Key_Return)
    person.see(lambda: window.current == "call", "the desk")
    assert window.ui.person_button.text() == rig.OWNER


def test_a_lock_closes_what_was_found_though_the_store_is_busy(person):
    a_call_before(person)
    set_pin(person, people_section(person), 0, OWNER_PIN)
    person.settle()
    person.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    dialog = person.dialog(SearchDialog)
    person.type("09001234567")
    person.settle()
    let_go = threading.Event()
    person.desk.session.ask(lambda _: let_go.wait(10), lambda _: None)
    try:
        person.press(Qt.Key.Key_L, CTRL_SHIFT)
        assert not dialog.isVisible()
    finally:
        let_go.set()


def test_nothing_is_locked_while_nobody_has_a_pin_and_idle_time_locks_only_between_calls(person):
    person.press(Qt.Key.Key_L, CTRL_SHIFT)
    assert "PIN" in person.window.ui.notice_text.text()
    set_pin(person, people_section(person), 0, OWNER_PIN)
    idle = person.desk.beside.locking.idle
    assert idle.timer.isActive()
    person.press(Qt.Key.Key_F2)
    idle.timer.timeout.emit()
    assert not person.desk.session.away
    person.press(Qt.Key.Key_F12)
    person.settle()
    idle.timer.timeout.emit()
    assert person.desk.session.away
    assert person.window.current == "sign_in"


def read(person, question):
    found = []
    person.desk.session.ask(question, found.append)
    person.see(lambda: found, "an answer of the store")
    return found[0]
