"""Hang up politely, ring back at once, note how it went."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.desk_call import Phase

pytestmark = pytest.mark.journey


@pytest.fixture
def on_the_phone(person):
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.say("携帯からで電話代がかかると言われた")
    return person


def test_f3_shows_the_words_and_the_number_read_back_without_taking_the_focus(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_F3)
    person.settle()
    ui = person.call_page.ui
    assert ui.callback_card.isVisible()
    assert "おかけ直し" in ui.callback_words.text()
    assert ui.callback_number.text() == "090-0123-4567"
    assert "2分以内" in ui.callback_when.text()
    person.type("mada kakeru", ui.note_edit)
    assert ui.note_edit.text() == "mada kakeru"


def test_hanging_up_starts_the_countdown_and_dialling_shows_the_number(on_the_phone):
    person = on_the_phone
    for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: person.desk.call_back.step is step, f"the step {step}")
        person.settle()
    ui = person.call_page.ui
    assert person.desk.calls.current.outgoing
    assert "09001234567" in ui.callback_hint.text()
    assert ui.callback_qr.isVisible()


def test_no_answer_puts_the_next_try_on_the_list(on_the_phone):
    person = on_the_phone
    for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: person.desk.call_back.step is step, f"the step {step}")
    person.click(person.call_page.ui.no_answer_button)
    person.see(lambda: "折り返し一覧" in person.window.ui.notice_text.text(), "when to try again")
    rows = []
    person.desk.session.ask(lambda desk: desk.callbacks.due(), rows.extend)
    person.settle()
    assert [row.attempts[0].outcome.value for row in rows] == ["no_answer"]
    assert person.desk.calls.current is None


def test_once_reached_the_outgoing_call_goes_on_in_the_same_case(on_the_phone):
    person = on_the_phone
    for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: person.desk.call_back.step is step, f"the step {step}")
    person.click(person.call_page.ui.reached_button)
    person.see(lambda: person.desk.calls.current.phase is Phase.LIVE, "the call going on")
    person.say("明日届けると伝えた")
    person.press(Qt.Key.Key_F12)
    person.settle()
    files = []
    person.desk.session.ask(lambda desk: desk.cases.file(desk.cases.list()[0].case_id), files.append)
    person.settle()
    assert [call.direction.value for call in files[0].calls] == ["incoming", "outgoing"]
    assert files[0].promises[0].kept


def ringing(person):
    for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: person.desk.call_back.step is step, f"the step {step}")
    person.settle()


def test_f12_does_not_end_a_ringing_call_before_its_outcome_is_said(on_the_phone):
    person = on_the_phone
    ringing(person)
    person.press(Qt.Key.Key_F12)
    person.see(lambda: "つながったかどうか" in person.window.ui.notice_text.text(), "what is missing")
    assert person.desk.calls.current.phase is Phase.CALLING


def test_a_ringing_call_cut_off_by_a_crash_still_asks_its_outcome(on_the_phone, sit_down, leave):
    ringing(on_the_phone)
    leave(on_the_phone.desk)
    again = sit_down()
    again.settle()
    again.click(again.button("090-0123-4567", again.call_page.ui.parked_strip))
    again.settle()
    assert again.desk.calls.current.phase is Phase.CALLING
    again.see(again.call_page.ui.no_answer_button.isVisible, "the question how it went")
    again.click(again.call_page.ui.no_answer_button)
    again.settle()
    rows = []
    again.desk.session.ask(lambda desk: desk.callbacks.due(), rows.extend)
    again.settle()
    assert [attempt.outcome.value for attempt in rows[0].attempts] == ["no_answer"]


def test_without_a_number_f3_says_what_is_missing(person):
    person.press(Qt.Key.Key_F2)
    person.say("番号を聞く前")
    person.press(Qt.Key.Key_F3)
    person.press(Qt.Key.Key_F3)
    person.see(lambda: "電話番号" in person.window.ui.notice_text.text(), "what is missing")
    assert person.desk.calls.current.phase is Phase.LIVE
