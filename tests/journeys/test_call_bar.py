"""The call bar in front of the shop's web pages: the same call, the same line, by keys."""

from __future__ import annotations

import fitting
import hearing
import pytest
from person import Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui.dialogs.search_dialog import SearchDialog
from complaintdesk.store import credentials
from complaintdesk.viewmodels.call_back import Step

pytestmark = pytest.mark.journey
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def shrink(person):
    """Press Ctrl+M and turn to the bar."""
    person.press(Qt.Key.Key_M, CTRL)
    bar = person.desk.beside.shrinking.shrunk
    assert bar is not None
    assert not person.window.isVisible()
    return Person(person.desk, bar), bar


def grow(hand, person):
    hand.press(Qt.Key.Key_M, CTRL)
    person.see(
        lambda: person.window.isVisible() and person.desk.beside.shrinking.shrunk is None, "the window"
    )


def test_a_half_written_line_goes_to_the_bar_and_back_with_its_kind_its_cursor_and_its_composition(person):
    person.press(Qt.Key.Key_F2)
    person.say("箱が潰れていた。")
    person.press(Qt.Key.Key_2, ALT)
    person.type("kawari", person.call_page.ui.note_edit)
    person.press(Qt.Key.Key_Left)
    QApplication.sendEvent(person.call_page.ui.note_edit, QInputMethodEvent("を", []))
    hand, bar = shrink(person)
    assert bar.ui.note_edit.text() == "kawarをi"
    assert bar.ui.note_edit.hasFocus()
    assert bar.ui.note_edit.cursorPosition() == 6
    assert person.call_page.ui.note_edit.text() == ""
    assert person.desk.calls.kind is NoteKind.DEMAND
    hand.press(Qt.Key.Key_Return)
    hand.see(lambda: "kawarをi" in person.lines_on_record(), "the line filed from the bar")
    assert "kawarをi" in bar.ui.last_label.text()
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Backspace)
    grow(hand, person)
    assert person.call_page.ui.note_edit.text() == "kawarを"
    person.press(Qt.Key.Key_Return)
    person.see(lambda: "kawarを" in person.lines_on_record(), "the correction filed on the page")


def test_a_call_is_taken_rung_back_and_ended_from_the_bar(person):
    hand, bar = shrink(person)
    assert bar.ui.new_button.isVisible()
    assert not bar.ui.callback_button.isVisible()
    hand.press(Qt.Key.Key_F2)
    person.desk.calls.who.choose("090-0123-4567", "見本 花子", "")
    hand.settle()
    assert "見本 花子" in bar.ui.name_label.text()
    assert "090-0123-4567" in bar.ui.number_label.text()
    hand.type("皿が割れていた。", bar.ui.note_edit)
    for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
        hand.press(Qt.Key.Key_F3)
        hand.see(lambda step=step: person.desk.call_back.step is step, step.name)
        assert bar.ui.prompt_card.isVisible()
        assert "090" in bar.ui.prompt_text.text()
    hand.settle()
    assert fitting.misfits(bar) == []
    hand.click(bar.ui.reached_button)
    hand.settle()
    assert not bar.ui.prompt_card.isVisible()
    hand.press(Qt.Key.Key_F12)
    hand.see(lambda: person.desk.calls.current is None, "the call over")
    assert hearing.unnamed(bar) == []
    hand.press(Qt.Key.Key_F2)
    hand.press(Qt.Key.Key_F11)
    person.see(lambda: person.call_page.team.card.isVisible(), "the card of F11 on the page")
    assert person.window.isVisible()
    assert not bar.isVisible()


def test_the_bar_is_moved_by_keys_and_mouse_remembers_its_place_and_stays_on_the_screen(person):
    hand, bar = shrink(person)
    for _ in range(100):
        hand.press(Qt.Key.Key_Left, ALT)
    hand.press(Qt.Key.Key_Down, ALT)
    room = bar.screen().availableGeometry()
    assert bar.pos() == QPoint(room.left(), room.top() + 40)
    grip = QPoint(4, 4)
    QTest.mousePress(bar.ui.call_bar_frame, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(bar.ui.call_bar_frame, grip + QPoint(30, 20))
    QTest.mouseRelease(bar.ui.call_bar_frame, Qt.MouseButton.LeftButton, pos=grip)
    moved = bar.pos()
    assert moved == QPoint(room.left() + 30, room.top() + 60)
    bar.close()  # closes nothing
    person.see(person.window.isVisible, "the window")
    person.settle()
    assert person.desk.session.settings.bar_place == (moved.x(), moved.y())


def test_where_the_desk_wants_it_the_bar_comes_with_the_call(person):
    person.desk.session.change_settings(bar_at_call=True)
    person.settle()
    person.press(Qt.Key.Key_F, CTRL)
    person.dialog(SearchDialog)
    person.press(Qt.Key.Key_F2)
    bar = person.desk.beside.shrinking.shrunk
    assert bar is not None
    person.see(bar.ui.note_edit.hasFocus, "the cursor in the bar")
    assert not person._dialogs(SearchDialog)  # it would float without its window
    grow(Person(person.desk, bar), person)


def test_a_desk_that_is_locked_on_the_bar_shows_the_window_to_sign_in_at(person, monkeypatch):
    cheap = credentials.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(credentials, "_hasher", cheap)
    session = person.desk.session
    session.act(lambda desk, by: desk.people.set_pin(by, "ringo-26", by))
    person.see(lambda: session.signs_in, "PINs in use")
    hand, bar = shrink(person)
    hand.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.see(lambda: person.window.isVisible() and not bar.isVisible(), "the window")
    assert person.window.current == "sign_in"
    person.press(Qt.Key.Key_M, CTRL)
    assert person.desk.beside.shrinking.shrunk is None
