"""Keys come faster than the store answers: no call is hung up, dialled or dropped that was not meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.domain.terms import Direction
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.desk_call import Phase

pytestmark = pytest.mark.journey

STEPS = (Step.OFFER, Step.WAIT, Step.OUTCOME)


@pytest.fixture
def on_the_phone(person):
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.say("denwadai ga kakaru")
    return person


def bring_to(person, last):
    for step in STEPS[: STEPS.index(last) + 1]:
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: person.desk.call_back.step is step, f"the step {step}")
    person.settle()


def told(person, question):
    answers = []
    person.desk.session.ask(question, answers.append)
    person.settle()
    return answers[0]


def outgoing(person):
    return [
        row for row in told(person, lambda desk: desk.calls.recent()) if row.direction is Direction.OUTGOING
    ]


def test_a_call_taken_while_another_is_being_hung_up_is_on_the_phone(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.OFFER)
    person.press(Qt.Key.Key_F3)
    person.press(Qt.Key.Key_F2)
    person.settle()
    current = person.desk.calls.current
    assert (current.phase, current.promise_id) == (Phase.LIVE, "")
    assert person.desk.calls.parked == []
    assert len(told(person, lambda desk: desk.callbacks.due())) == 1


def test_hanging_up_twice_makes_one_promise_and_no_complaint(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.OFFER)
    person.press(Qt.Key.Key_F3)
    person.press(Qt.Key.Key_F3)
    person.settle()
    assert len(told(person, lambda desk: desk.callbacks.due())) == 1
    assert not person.window.ui.notice.isVisible()


def test_f12_right_after_hanging_up_leaves_the_promise(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.OFFER)
    person.press(Qt.Key.Key_F3)
    person.press(Qt.Key.Key_F12)
    person.settle()
    assert person.desk.calls.current is None
    assert len(told(person, lambda desk: desk.callbacks.due())) == 1


def test_f3_pressed_twice_dials_once(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.WAIT)
    person.press(Qt.Key.Key_F3)
    person.press(Qt.Key.Key_F3)
    person.settle()
    assert len(outgoing(person)) == 1


def test_a_call_taken_while_another_number_is_dialled_stays_in_hand(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.WAIT)
    person.press(Qt.Key.Key_F3)
    person.press(Qt.Key.Key_F2)
    taken = person.desk.calls.current
    person.settle()
    assert person.desk.calls.current is taken
    (ringing,) = person.desk.calls.parked
    assert ringing.phase is Phase.CALLING
    assert ringing.call_id == outgoing(person)[0].call_id


def test_a_ringing_call_that_was_parked_still_asks_how_it_went(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.OUTCOME)
    person.press(Qt.Key.Key_F2)
    person.settle()
    assert person.desk.call_back.step is Step.HIDDEN
    person.click(person.button("090-0123-4567", person.call_page.ui.parked_strip))
    person.settle()
    assert person.desk.call_back.step is Step.OUTCOME
    person.click(person.call_page.ui.no_answer_button)
    person.settle()
    assert [len(row.attempts) for row in told(person, lambda desk: desk.callbacks.due())] == [1]


def test_a_call_taken_while_an_outcome_is_noted_stays_in_hand(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.OUTCOME)
    person.click(person.call_page.ui.no_answer_button)
    person.press(Qt.Key.Key_F2)
    taken = person.desk.calls.current
    person.settle()
    assert person.desk.calls.current is taken
    assert person.desk.calls.parked == []


def test_what_is_typed_when_nobody_answers_stays_with_that_call(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.OUTCOME)
    person.type("rusuban", person.call_page.ui.note_edit)
    person.click(person.call_page.ui.no_answer_button)
    person.settle()
    (call,) = [told(person, lambda desk, row=row: desk.calls.call(row.call_id)) for row in outgoing(person)]
    assert [line.text for line in call.lines] == ["rusuban"]
    assert person.call_page.ui.note_edit.text() == ""


def test_a_line_written_before_a_promised_number_is_dialled_is_kept(on_the_phone):
    person = on_the_phone
    bring_to(person, Step.WAIT)
    person.press(Qt.Key.Key_F12)
    person.settle()
    (promise,) = told(person, lambda desk: desk.callbacks.due())
    person.desk.ring(promise)
    person.settle()
    person.say("kakeru mae ni")
    person.press(Qt.Key.Key_F3)
    person.see(lambda: person.desk.call_back.step is Step.OUTCOME, "the number dialled")
    (case,) = [told(person, lambda desk: desk.cases.file(promise.case_id))]
    assert [line.text for line in case.calls[0].lines] == ["denwadai ga kakaru", "kakeru mae ni"]
