"""With a caller on the line: ask a colleague, type in what came back, hand the call over to another person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from complaintdesk.domain.caller import CustomerType
from complaintdesk.domain.teamwork import HandOverReason, TeamKind, open_questions

pytestmark = pytest.mark.journey

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def on_the_phone(person):
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    person.type("見本 花子", person.call_page.ui.name_edit)
    person.settle()
    return person


def on_record(person):
    """Return the call in hand as the store knows it."""
    person.settle()
    call_id = person.desk.calls.current.call_id
    answers = []
    person.desk.session.ask(lambda desk: desk.calls.call(call_id), answers.append)
    person.settle()
    return answers[0]


def card(person):
    return person.call_page.team.card


def test_asking_a_colleague_copies_the_question_without_name_and_number_and_takes_the_answer(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_F11)
    person.type("見本花子様 090-0123-4567 の代わりの箱はありますか", card(person).ui.question_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    asked = "〇〇様 〇〇 の代わりの箱はありますか"
    assert QGuiApplication.clipboard().text() == asked
    assert card(person).isHidden()
    assert person.call_page.ui.note_edit.hasFocus()
    assert [row.words for row in open_questions(on_record(person).team)] == [asked]

    person.press(Qt.Key.Key_F11, SHIFT)
    person.type("今日出せます")
    person.press(Qt.Key.Key_Return)
    assert person.call_page.ui.note_edit.hasFocus()
    answered = on_record(person).team[-1]
    assert (answered.kind, answered.words) == (TeamKind.ANSWERED, "今日出せます")
    assert answered.other in {colleague.name for colleague in person.desk.session.shop.staff}
    assert person.call_page.team.answer_card.isHidden()


def test_a_question_that_waits_is_still_there_after_another_call(on_the_phone):
    person = on_the_phone
    first = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F11)
    person.type("代わりの箱はありますか", card(person).ui.question_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.press(Qt.Key.Key_F2)
    assert person.call_page.team.answer_card.isHidden()
    person.desk.calls.resume(first)
    assert person.call_page.team.answer_card.isVisible()
    person.settle()


def test_handing_the_call_over_because_one_person_is_targeted_tells_the_caller_and_swaps_who_writes(
    on_the_phone,
):
    person = on_the_phone
    before = person.desk.session.person
    person.say("mae no tantou")
    person.press(Qt.Key.Key_F11)
    person.press(Qt.Key.Key_F11)
    ui = card(person).ui
    assert ui.to_combo.hasFocus()
    person.choose(ui.why_combo, HandOverReason.TARGETED)
    to = ui.to_combo.currentText()
    assert to in ui.words_label.text()
    person.press(Qt.Key.Key_Return, CTRL)
    person.say("tsugi no tantou")
    row = on_record(person)
    (over,) = row.team
    assert (over.reason, over.other, over.staff) == (HandOverReason.TARGETED, to, before.name)
    assert to in over.words
    assert [line.staff for line in row.lines] == [before.name, to]


def test_a_hand_over_that_nobody_told_the_caller_says_so(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_F11)
    person.press(Qt.Key.Key_F11)
    person.click(card(person).ui.told_check)
    person.click(card(person).ui.hand_button)
    (over,) = on_record(person).team
    assert over.words == ""


def test_f11_keeps_what_the_input_method_composes_and_escape_goes_back(on_the_phone):
    person = on_the_phone
    edit = person.call_page.ui.note_edit
    edit.setFocus()
    QApplication.sendEvent(edit, QInputMethodEvent("へんきん", []))
    person.press(Qt.Key.Key_F11)
    assert card(person).ui.question_edit.hasFocus()
    person.press(Qt.Key.Key_Escape)
    assert card(person).isHidden()
    assert edit.hasFocus()


def test_without_a_caller_there_is_nothing_to_hand_over(person):
    person.press(Qt.Key.Key_F11)
    assert person.call_page.team.card.isHidden()
    assert not person.call_page.team.button.isVisible()


def test_a_customer_is_marked_as_vip_with_a_kind_and_what_to_mind_and_the_next_call_shows_it(on_the_phone):
    person, ui = on_the_phone, on_the_phone.call_page.team.mark_card.ui
    person.click(ui.vip_check)
    person.choose(ui.type_combo, CustomerType.OFTEN)
    assert ui.tip_label.isVisible()
    person.type("折り返しは店長から", ui.handling_edit)
    person.press(Qt.Key.Key_F2)
    person.settle()
    assert not person.call_page.team.vip_chip.isVisible()
    person.type("09001234567", person.call_page.ui.number_edit)
    person.see(person.call_page.team.vip_chip.isVisible, "the chip of a VIP")
    person.settle()
    assert ui.handling_edit.text() == "折り返しは店長から"
    assert ui.type_combo.currentData() == CustomerType.OFTEN
