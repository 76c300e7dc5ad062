"""Ringing back suggests itself, promises get their time in one key, and nothing that waits is forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton
from rig import DAY, HOUR, MINUTE, STAFF

from complaintdesk.domain.promise import RosterSet
from complaintdesk.domain.terms import CaseState, Urgency
from complaintdesk.gui.dialogs.promise_dialog import PromiseDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.viewmodels.call_back import Step

pytestmark = pytest.mark.journey

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def on_the_phone(person):
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.say("箱がつぶれていた")
    return person


def say(person, digit, text):
    """File a line of the kind that Alt+digit sets."""
    person.press(getattr(Qt.Key, f"Key_{digit}"), ALT)
    person.say(text)


def told(person, question):
    answers = []
    person.desk.session.ask(question, answers.append)
    person.see(lambda: answers, "the answer of the store")
    return answers[0]


def pass_time(person, clock, us):
    """Let time pass and everything look at it that looks each second or half minute."""
    clock.advance(us)
    person.desk.calls.ticked.emit()
    person.desk.rail.look()
    person.settle()


# --- call back now -----------------------------------------------------------------------------------------


def test_ringing_back_suggests_itself_and_says_why_without_moving_what_is_typed(on_the_phone, clock):
    person, ui = on_the_phone, on_the_phone.call_page.ui
    assert not ui.callback_card.isVisible()
    person.type("mada hanashi", ui.note_edit)
    pass_time(person, clock, 6 * MINUTE)
    person.see(ui.callback_card.isVisible, "the suggestion")
    assert "携帯" in ui.callback_reasons.text()
    assert (ui.note_edit.hasFocus(), ui.note_edit.text()) == (True, "mada hanashi")
    person.press(Qt.Key.Key_F3)
    person.see(lambda: person.desk.call_back.step is Step.OFFER, "the words")
    assert person.desk.calls.current is not None, "nothing was hung up yet"


def test_put_off_the_suggestion_comes_again_for_a_new_reason(on_the_phone, clock):
    person, ui = on_the_phone, on_the_phone.call_page.ui
    pass_time(person, clock, 6 * MINUTE)
    person.see(ui.callback_card.isVisible, "the suggestion")
    person.click(ui.callback_later)
    pass_time(person, clock, MINUTE)
    assert not ui.callback_card.isVisible()
    say(person, 4, "声が大きくなる")
    say(person, 4, "電話代もこっち持ちか")
    pass_time(person, clock, MINUTE)
    person.see(ui.callback_card.isVisible, "the suggestion again")
    assert "感情" in ui.callback_reasons.text()


def test_the_number_read_back_is_a_line_and_a_senior_rings(on_the_phone):
    person, ui = on_the_phone, on_the_phone.call_page.ui
    person.press(Qt.Key.Key_F3)
    person.see(ui.callback_card.isVisible, "the words")
    person.settle()
    person.click(ui.callback_read)
    person.see(lambda: any("090-0123-4567" in line for line in person.lines_on_record()), "the line")
    assert "時間" in ui.callback_retry.text()
    person.choose(ui.callback_who, "senior")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_F3)
    person.see(lambda: person.desk.calls.current is None, "the call handed on")
    (promise,) = told(person, lambda desk: desk.callbacks.due())
    assert promise.assigned.who.value == "senior"


# --- promises ------------------------------------------------------------------------------------------------


def test_a_promise_line_gets_its_time_by_one_key(on_the_phone):
    person, cards = on_the_phone, on_the_phone.call_page._waiting  # noqa: SLF001
    say(person, 6, "配送会社に確認して連絡する")
    person.see(cards.promise_card.isVisible, "the times to choose from")
    assert "F5" in cards.promise_card.ui.due0.text()
    assert person.call_page.ui.note_edit.hasFocus()
    person.press(Qt.Key.Key_F5)
    person.see(lambda: not cards.promise_card.isVisible(), "the card gone")
    person.settle()
    (made,) = told(person, lambda desk: desk.promises.due())
    assert made.about == "配送会社に確認して連絡する"
    assert "一覧" in person.window.ui.notice_text.text()


def test_another_day_may_be_promised(on_the_phone):
    person, card = on_the_phone, on_the_phone.call_page._waiting.promise_card  # noqa: SLF001
    say(person, 6, "写真を見て返事する")
    person.see(card.isVisible, "the times to choose from")
    day = QDateTime.fromString("2027-01-05 12:00", "yyyy-MM-dd HH:mm")
    card.ui.due_edit.setDateTime(day)
    person.click(card.ui.due_go)
    person.settle()
    (made,) = told(person, lambda desk: desk.promises.due())
    assert made.due_at == day.toMSecsSinceEpoch() * 1000


def test_what_was_promised_stands_on_the_board_until_it_is_kept(on_the_phone, clock):
    person = on_the_phone
    say(person, 6, "返金の日を知らせる")
    person.press(Qt.Key.Key_F5)
    person.press(Qt.Key.Key_F12)
    person.settle()
    assert person.desk.rail.due == 1
    pass_time(person, clock, DAY)
    assert person.desk.rail.overdue == 1
    person.click(person.window.ui.callbacks_tab)
    person.settle()
    board = person.window.page("callbacks")
    assert board.ui.overdue_chip.isVisible()
    person.click(board.ui.kept_button)
    person.see(lambda: person.desk.rail.due == 0, "nothing due any more")
    (row,) = told(person, lambda desk: desk.cases.list())
    assert told(person, lambda desk: desk.cases.file(row.case_id)).made[0].kept


def test_a_broken_promise_is_told_with_its_reason_and_shows_in_the_case(on_the_phone):
    person = on_the_phone
    say(person, 6, "返金の日を知らせる")
    person.press(Qt.Key.Key_F5)
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.click(person.window.ui.callbacks_tab)
    person.settle()
    person.click(person.window.page("callbacks").ui.broken_button)
    dialog = person.dialog(WordsDialog)
    person.type("銀行が休み", dialog.ui.words_edit)
    person.click(dialog.ui.save_button)
    person.settle()
    person.come_back()
    (row,) = told(person, lambda desk: desk.cases.list())
    person.desk.open_case(row.case_id)
    person.settle()
    timeline = person.window.page("cases").ui.timeline.model()
    shown = [timeline.index(place).data() for place in range(timeline.rowCount())]
    assert any("銀行が休み" in text for text in shown)


def test_a_promise_is_made_from_the_case_and_kept_there(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_F12)
    person.settle()
    (row,) = told(person, lambda desk: desk.cases.list())
    person.desk.open_case(row.case_id)
    person.settle()
    page = person.window.page("cases")
    person.click(page._promises.ui.promise_button)  # noqa: SLF001
    dialog = person.dialog(PromiseDialog)
    person.type("代替品の発送日を知らせる", dialog.ui.about_edit)
    person.click(dialog.ui.save_button)
    person.settle()
    person.come_back()
    person.see(lambda: page._promises.findChildren(QPushButton)[-1].isVisible(), "the promise")  # noqa: SLF001
    person.click(person.button("守った", page._promises))  # noqa: SLF001
    person.settle()
    assert told(person, lambda desk: desk.promises.due()) == []


# --- the queue -------------------------------------------------------------------------------------------------


def test_the_urgency_is_suggested_and_set_by_one_key(on_the_phone):
    person, strip = on_the_phone, on_the_phone.call_page._waiting.strip  # noqa: SLF001
    say(person, 7, "「ふざけるな」")
    person.see(strip.ui.suggest_label.isVisible, "what the notes speak for")
    person.press(Qt.Key.Key_U, ALT)
    person.settle()
    person.press(Qt.Key.Key_F12)
    person.settle()
    (row,) = told(person, lambda desk: desk.cases.list())
    assert row.urgency is Urgency.AGITATED


def test_the_caller_who_waits_long_for_a_word_is_seen(on_the_phone, clock):
    person, strip = on_the_phone, on_the_phone.call_page._waiting.strip  # noqa: SLF001
    pass_time(person, clock, 3 * MINUTE)
    assert "03:" in strip.ui.waiting_label.text()
    assert strip.ui.waiting_label.property("tone") == "amber"
    say(person, 5, "確認いたします")
    pass_time(person, clock, 1000)
    assert "00:0" in strip.ui.waiting_label.text()


def test_who_answers_today_stands_on_the_idle_page_and_the_board(person):
    staff = next(who.staff_id for who in person.desk.session.shop.staff if who.name == STAFF)
    roster = RosterSet(week=((staff,),) * 7)
    person.desk.session.act(lambda desk, by: desk.shops.set_roster(roster, by))
    person.settle()
    strip = person.call_page._waiting.strip  # noqa: SLF001
    person.see(lambda: STAFF in strip.ui.duty_label.text() and strip.isVisible(), "who answers")
    person.click(person.window.ui.callbacks_tab)
    person.settle()
    assert STAFF in person.window.page("callbacks").ui.duty_label.text()


def test_only_what_is_mine_can_be_shown(on_the_phone):
    person = on_the_phone
    say(person, 6, "返金の日を知らせる")
    person.press(Qt.Key.Key_F5)
    person.press(Qt.Key.Key_F12)
    person.settle()
    staff = next(who.staff_id for who in person.desk.session.shop.staff if who.name == STAFF)
    person.click(person.window.ui.callbacks_tab)
    person.settle()
    board = person.window.page("callbacks")
    board._board.assign(board.ui.table.chosen, staff)  # noqa: SLF001
    person.settle()
    person.click(board.ui.mine_button)
    assert not board.ui.table.chosen


# --- a call without an end ---------------------------------------------------------------------------------------


def test_a_call_without_an_end_asks_once_when_it_ended(on_the_phone, sit_down, leave, clock):
    leave(on_the_phone.desk)
    clock.advance(2 * HOUR)
    again = sit_down()
    again.settle()
    again.click(again.button("090-0123-4567", again.call_page.ui.parked_strip))
    again.settle()
    card = again.call_page._waiting.end_card  # noqa: SLF001
    again.see(card.isVisible, "the question when it ended")
    again.press(Qt.Key.Key_F12)
    again.see(card.ui.end_edit.hasFocus, "the cursor in the time")
    again.click(card.ui.end_go)
    again.settle()
    (row,) = told(again, lambda desk: desk.cases.list())
    (call,) = told(again, lambda desk: desk.cases.file(row.case_id)).calls
    assert call.end_stated == "added"
    assert call.ended_at < clock.at - HOUR


def test_silent_customers_are_put_on_the_list(on_the_phone, clock):
    person = on_the_phone
    say(person, 6, "代替品を送る")
    person.press(Qt.Key.Key_F5)
    person.press(Qt.Key.Key_F12)
    person.settle()
    (row,) = told(person, lambda desk: desk.cases.list())
    (made,) = told(person, lambda desk: desk.promises.due())
    session = person.desk.session
    session.act(lambda desk, by: desk.promises.close(made.promise_id, "", by, kept=True))
    session.act(lambda desk, by: desk.cases.set_state(row.case_id, CaseState.DONE, by))
    person.settle()
    clock.advance(5 * DAY)
    person.click(person.window.ui.callbacks_tab)
    person.settle()
    board = person.window.page("callbacks")
    person.click(board.ui.reach_button)
    person.see(board.ui.dial_button.isVisible, "the call-back to make")


def test_limits_are_the_owners_to_set(person):
    from complaintdesk.gui.views.settings_page import SettingsPage

    page = person.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    section = page.go_to("calls")
    person.settle()
    person.choose(section.ui.preset_box, "early")
    person.press(Qt.Key.Key_Return)
    section.ui.minutes_box.setValue(3)
    section.ui.lines_box.setValue(1)
    person.click(section.ui.save_button)
    person.settle()
    rules = person.desk.session.shop.rules
    assert (rules.suggest_minutes, rules.suggest_lines) == (3, 1)


def test_f5_and_alt_u_act_in_mid_composition_and_lose_nothing(on_the_phone):
    person, ui = on_the_phone, on_the_phone.call_page.ui
    say(person, 6, "配送会社に確認して連絡する")
    QApplication.sendEvent(ui.note_edit, QInputMethodEvent("かくにん", []))
    person.press(Qt.Key.Key_F5)
    person.press(Qt.Key.Key_U, ALT)
    person.settle()
    assert "かくにん" in ui.note_edit.text()
    assert len(told(person, lambda desk: desk.promises.due())) == 1
    assert told(person, lambda desk: desk.cases.list())[0].urgency is Urgency.URGENT
