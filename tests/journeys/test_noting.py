"""Beside the lines of a call: kinds by a letter, read-back, taking back, marks of abuse, what is found out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from complaintdesk.domain.terms import AbuseType, Enquiry, Fault, NoteKind, OrderStage, UnreasonableDemand
from complaintdesk.viewmodels.note_lines import LineState

pytestmark = pytest.mark.journey

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def on_the_phone(person):
    person.press(Qt.Key.Key_F2)
    return person


def told(person, question):
    answers = []
    person.desk.session.ask(question, answers.append)
    person.settle()
    return answers[0]


def on_record(person):
    """Return the call in hand as the store knows it."""
    call_id = person.desk.calls.current.call_id
    return told(person, lambda desk: desk.calls.call(call_id))


def compose(edit, composing):
    QApplication.sendEvent(edit, QInputMethodEvent(composing, []))


def marks(line):
    return [(mark.kind.value, mark.value) for mark in line.marks]


# --- kinds by a letter ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "kind"), [("/y", NoteKind.DEMAND), ("/B", NoteKind.ABUSE)])
def test_a_sign_and_a_letter_choose_the_kind_of_line(on_the_phone, typed, kind):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    person.type(typed, edit)
    assert (person.desk.calls.kind, edit.text()) == (kind, "")
    person.say("daikin wo kaese")
    assert person.desk.calls.current.lines.lines()[0].kind is kind


@pytest.mark.parametrize(
    ("steps", "kind"),
    [
        (("・", "・ｋ"), NoteKind.EMOTION),
        (("／", "／し"), NoteKind.OPINION),
        (("・", "・と"), NoteKind.ANSWER),
    ],
)
def test_a_sign_and_a_letter_that_are_being_composed_choose_it_too(on_the_phone, steps, kind):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    for step in steps:
        compose(edit, step)
    assert person.desk.calls.kind is kind
    person.compose("こわかった")
    assert edit.text() == "こわかった"


def test_the_letters_are_shown_and_can_be_clicked(on_the_phone):
    person = on_the_phone
    person.type("/", person.call_page.ui.note_edit)
    person.click(person.button("p や"))
    assert person.desk.calls.kind is NoteKind.PROMISE
    assert person.call_page.ui.note_edit.text() == ""
    assert person.call_page.ui.note_edit.hasFocus()


def test_escape_leaves_the_sign_as_text(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    person.type("/", edit)
    person.press(Qt.Key.Key_Escape)
    person.type("y no ken")
    assert (edit.text(), person.desk.calls.kind) == ("/y no ken", NoteKind.FACT)


def test_a_sign_within_a_line_is_text(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    person.type("11/y", edit)
    assert (edit.text(), person.desk.calls.kind) == ("11/y", NoteKind.FACT)


# --- the input method ------------------------------------------------------------------------------------------


def test_alt_and_a_digit_while_composing_choose_the_kind_and_keep_what_is_composed(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    compose(edit, "へんきん")
    person.press(Qt.Key.Key_2, ALT)
    assert person.desk.calls.kind is NoteKind.DEMAND
    done = QInputMethodEvent("", [])
    done.setCommitString("返金")
    QApplication.sendEvent(edit, done)
    assert edit.text() == "返金"


def test_a_key_that_acts_while_composing_loses_nothing_of_what_is_composed(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    person.type("hako ", edit)
    compose(edit, "はそん")
    call_id = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F12)
    (line,) = told(person, lambda desk: desk.calls.call(call_id)).lines
    assert line.text == "hako はそん"


def test_a_composition_that_the_input_method_drops_with_the_focus_stays(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    compose(edit, "はそん")
    compose(edit, "")
    person.call_page.ui.note_list.setFocus()
    assert edit.text() == "はそん"


def test_a_composition_that_is_taken_back_is_gone(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    compose(edit, "は")
    compose(edit, "")
    person.settle()
    person.call_page.ui.note_list.setFocus()
    assert edit.text() == ""


# --- taking back ----------------------------------------------------------------------------------------------


def test_ctrl_z_withdraws_the_last_line_and_ctrl_shift_z_puts_it_back_both_visibly(on_the_phone):
    person = on_the_phone
    person.say("hitotsume")
    person.say("machigai")
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    lines = person.desk.calls.current.lines.lines()
    assert [(line.text, line.replaced, line.withdrawn) for line in lines[1:]] == [
        ("machigai", True, False),
        ("", False, True),
    ]
    assert "取り消しました" in person.window.ui.notice_text.text()
    person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    person.settle()
    rows = on_record(person).lines
    assert [row.text for row in rows] == ["hitotsume", "machigai", "", "machigai"]
    assert [bool(row.corrected_by) for row in rows] == [False, True, True, False]


def test_ctrl_z_right_after_enter_takes_that_line_and_not_the_one_before(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    person.say("hitotsume")
    person.type("machigai", edit)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    standing = [row.text for row in on_record(person).lines if not row.corrected_by and row.text]
    assert standing == ["hitotsume"]
    assert all(line.state is LineState.DURABLE for line in person.desk.calls.current.lines.lines())


def test_ctrl_z_while_typing_undoes_the_typing_only(on_the_phone):
    person, edit = on_the_phone, on_the_phone.call_page.ui.note_edit
    person.say("hitotsume")
    person.type("futatsu", edit)
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert [row.text for row in on_record(person).lines] == ["hitotsume"]


# --- reading back -----------------------------------------------------------------------------------------------


def test_ctrl_r_shows_facts_and_demands_to_read_aloud_and_enter_notes_that_the_caller_agrees(on_the_phone):
    person = on_the_phone
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.say("5個潰れて届いた。")
    person.press(Qt.Key.Key_4, ALT)
    person.say("声が大きい")
    person.type("/y", person.call_page.ui.note_edit)
    person.say("代わりを送ってほしい")
    person.press(Qt.Key.Key_R, CTRL)
    card = person.call_page.findChild(type(person.call_page._conduct.read_back_card))
    person.see(card.isVisible, "the words to read aloud")
    assert card.ui.points_label.text() == (
        "5個潰れて届いた。代わりを送ってほしい。お電話番号は090-0123-4567。"
    )
    assert "ゼロ キュウ ゼロ、ゼロ イチ ニー サン、ヨン ゴー ロク ナナ" in card.ui.spelt_label.text()
    person.press(Qt.Key.Key_Return)
    person.settle()
    line = on_record(person).lines[-1]
    assert (line.kind, marks(line)) == (NoteKind.READBACK, [("read_back", "agreed")])
    assert person.call_page.ui.read_back_chip.text() == "復唱済"
    assert person.call_page.ui.note_edit.hasFocus()
    person.type("/j", person.call_page.ui.note_edit)
    person.say("箱もへこんでいた")
    assert person.call_page.ui.read_back_chip.text() == "復唱後に1行"


def test_the_newest_line_stays_in_view_when_the_words_to_read_aloud_take_room(on_the_phone):
    person, notes = on_the_phone, on_the_phone.call_page.ui.note_list
    person.window.resize(1280, 800)
    for number in range(24):
        person.desk.calls.write(f"line {number}")
    person.settle()
    bar = notes.verticalScrollBar()
    person.see(lambda: bar.maximum() and bar.value() == bar.maximum(), "the newest line")
    longest = bar.maximum()
    person.press(Qt.Key.Key_R, CTRL)
    person.see(
        lambda: bar.maximum() > longest and bar.value() == bar.maximum(), "the newest line above the card"
    )


def test_what_the_caller_says_differs_is_noted_in_their_words(on_the_phone):
    person = on_the_phone
    person.say("5個届いた")
    person.press(Qt.Key.Key_R, CTRL)
    person.compose("6個")
    person.press(Qt.Key.Key_Return)
    person.settle()
    (mark,) = on_record(person).lines[-1].marks
    assert (mark.value, mark.words) == ("differs", "6個")
    assert person.call_page.ui.read_back_chip.text() == "復唱：相違あり"


def test_the_read_back_is_left_with_escape_and_nothing_is_noted(on_the_phone):
    person = on_the_phone
    person.say("5個届いた")
    person.press(Qt.Key.Key_R, CTRL)
    person.press(Qt.Key.Key_Escape)
    assert person.call_page.ui.note_edit.hasFocus()
    assert len(on_record(person).lines) == 1


def test_there_is_nothing_to_read_back_before_a_fact_or_a_demand(on_the_phone):
    on_the_phone.press(Qt.Key.Key_R, CTRL)
    assert "復唱する" in on_the_phone.window.ui.notice_text.text()


# --- marks ------------------------------------------------------------------------------------------------------


def test_a_line_of_abuse_asks_for_its_type_without_taking_the_cursor(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_7, ALT)
    person.say("ばかやろう")
    card = person.call_page._conduct.mark_card
    assert card.isVisible()
    assert person.call_page.ui.note_edit.hasFocus()
    person.say("3回どなった")
    assert marks(on_record(person).lines[0]) == []


def test_alt_9_and_a_digit_mark_abuse_by_its_type_and_show_what_to_answer(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_7, ALT)
    person.say("ばかやろう")
    person.press(Qt.Key.Key_9, ALT)
    person.press(Qt.Key.Key_3)
    card = person.call_page._conduct.mark_card
    assert "おやめください" in card.ui.say_label.text()
    assert person.call_page.ui.note_edit.hasFocus()
    line = on_record(person).lines[0]
    assert (line.text, marks(line)) == ("ばかやろう", [("abuse", AbuseType.VERBAL)])
    person.press(Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_mark_is_changed_and_taken_back_visibly(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_7, ALT)
    person.say("ネットに書くぞ")
    for key in (Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_0):
        person.press(Qt.Key.Key_9, ALT)
        person.press(key)
    person.settle()
    assert marks(on_record(person).lines[0]) == [("abuse", "verbal"), ("abuse", "threat"), ("abuse", "")]
    shown = person.desk.calls.current.lines.index(0).data()
    assert "暴言型 → 威嚇・脅迫型 → 印を取り消し" in shown


def test_a_demand_is_marked_as_unreasonable(on_the_phone):
    person = on_the_phone
    person.type("/y", person.call_page.ui.note_edit)
    person.say("100万円払え")
    person.press(Qt.Key.Key_9, ALT)
    person.press(Qt.Key.Key_1)
    assert marks(on_record(person).lines[0]) == [("demand", UnreasonableDemand.NO_GROUND)]


def test_no_line_is_marked_by_itself(on_the_phone):
    person = on_the_phone
    person.say("ばかやろう、金返せ")
    assert marks(on_record(person).lines[0]) == []
    person.press(Qt.Key.Key_9, ALT)
    assert "暴言等か要望" in person.window.ui.notice_text.text()


def test_what_is_typed_at_the_card_is_typed_into_the_line(on_the_phone):
    person = on_the_phone
    person.type("/y", person.call_page.ui.note_edit)
    person.say("100万円払え")
    person.press(Qt.Key.Key_9, ALT)
    person.type("tsugi")
    assert person.call_page.ui.note_edit.text() == "tsugi"


# --- finding out ------------------------------------------------------------------------------------------------


def test_what_is_found_out_is_noted_with_the_call_and_its_fault_with_the_case(on_the_phone):
    person = on_the_phone
    person.say("箱が潰れていた")
    ui = person.call_page._conduct.interview_card.ui
    call_id = person.desk.calls.current.call_id
    person.type("贈り物に間に合うか不安", ui.core_edit)
    for box, value in (
        (ui.stage_box, OrderStage.DISPATCHED),
        (ui.enquiry_box, Enquiry.QUALITY),
        (ui.fault_box, Fault.OURS),
    ):
        person.choose(box, value)
    person.press(Qt.Key.Key_F12)
    person.settle()
    call = told(person, lambda desk: desk.calls.call(call_id))
    said = call.interview.said
    assert (said.core, said.stage, said.enquiry, said.fault) == (
        "贈り物に間に合うか不安",
        OrderStage.DISPATCHED,
        Enquiry.QUALITY,
        Fault.OURS,
    )
    assert told(person, lambda desk: desk.cases.file(call.case_id)).fault is Fault.OURS


def test_enter_in_a_row_of_what_to_find_out_goes_back_to_the_notes(on_the_phone):
    person = on_the_phone
    person.type("saisou", person.call_page._conduct.interview_card.ui.wish_edit)
    person.press(Qt.Key.Key_Return)
    assert person.call_page.ui.note_edit.hasFocus()
    assert on_record(person).interview.said.wish == "saisou"


def test_what_was_found_out_is_there_when_a_parked_call_goes_on(on_the_phone):
    person = on_the_phone
    edit = person.call_page._conduct.interview_card.ui.wish_edit
    person.type("Mihon", person.call_page.ui.name_edit)
    person.type("saisou", edit)
    person.press(Qt.Key.Key_F2)
    assert edit.text() == ""
    person.click(person.button("Mihon", person.call_page.ui.parked_strip))
    assert edit.text() == "saisou"
