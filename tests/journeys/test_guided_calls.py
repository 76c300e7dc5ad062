"""The guide beside the call: words to say, words to find, the shop's rule as a shield, what was answered so far."""

from __future__ import annotations

import pytest
import rig
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from complaintdesk.domain import due_times
from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.house_rules import HouseRule, Topic
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import Fault, NoteKind
from complaintdesk.gui.dialogs.clarify_dialog import ClarifyDialog
from complaintdesk.gui.views.interview_card import InterviewCard
from complaintdesk.store import order_writing
from complaintdesk.viewmodels import moments

pytestmark = pytest.mark.journey
CTRL = Qt.KeyboardModifier.ControlModifier
HANAKO = "090-0123-4567"


def guide(person):
    """The panel at the right, there once the desk is open."""
    person.see(lambda: person.call_page.guide.panel, "the guide")
    panel = person.call_page.guide.panel
    person.see(lambda: panel.ui.guide_list.count() == 8, "the steps")
    return panel.ui


def told(person) -> list[tuple[Told, str]]:
    """What the record says that the caller of the call in hand was told."""
    person.settle()
    rows = []
    call_id = person.desk.calls.current.call_id
    person.desk.session.ask(lambda desk: desk.calls.call(call_id).told, rows.extend)
    person.settle()
    return [(row.what, row.words) for row in rows]


def find(person, typed: str) -> None:
    """Jump to words by what the caller says."""
    person.press(Qt.Key.Key_G, CTRL)
    person.type(typed)
    person.press(Qt.Key.Key_Return)
    person.see(person.call_page.ui.note_edit.hasFocus, "the cursor back in the notes")


def test_the_apology_for_the_trouble_is_read_out_and_one_key_notes_its_time(person):
    ui = guide(person)
    person.press(Qt.Key.Key_F2)
    assert "見本果樹園の見本 一郎でございます" in ui.say_text.text()
    assert "申し訳ございません" in ui.say_text.text()
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    person.type("kikoeru")
    person.press(Qt.Key.Key_Return, CTRL)
    assert "に伝えました" in ui.told_label.text()
    assert [what for what, _ in told(person)] == [Told.APOLOGY]
    assert person.call_page.ui.note_edit.text() == "kikoeru"
    assert person.desk.calls.kind is NoteKind.DEMAND


def test_the_steps_are_gone_through_by_keys_without_leaving_the_notes(person):
    ui = guide(person)
    person.press(Qt.Key.Key_F2)
    for _ in range(2):
        person.press(Qt.Key.Key_Down, CTRL)
    assert ui.guide_list.currentItem().text() == "開いた質問で伺う"
    first = ui.say_text.text()
    person.click(ui.other_button)
    assert ui.say_text.text() != first
    for _ in range(2):
        person.press(Qt.Key.Key_Down, CTRL)
    assert "言い返さない" in ui.say_text.text()
    assert not ui.told_button.isVisible()
    person.press(Qt.Key.Key_Return, CTRL)
    assert told(person) == []


def test_hard_words_are_answered_and_what_was_told_is_on_record(person):
    ui = guide(person)
    person.press(Qt.Key.Key_F2)
    person.say("何度もかけてくる")
    wanted = {
        "訴え": Told.ANSWER,
        "ネット": Told.ANSWER,
        "上の者": Told.ANSWER,
        "倍": Told.REFUSAL,
        "謝りに来い": Told.REFUSAL,
        "はっきり断る": Told.REFUSAL,
        "メールに切り替え": Told.MAIL,
        "録音していること": Told.RECORDING,
        "メールを保存": Told.MAILS_KEPT,
        "弁護士": Told.LEGAL,
        "言葉をやめて": Told.STOP,
        "お礼の言葉": Told.THANKS,
    }
    for typed in wanted:
        find(person, typed)
        person.press(Qt.Key.Key_Return, CTRL)
    assert [what for what, _ in told(person)] == list(wanted.values())
    assert "お礼：" in ui.told_label.text()


def test_what_was_told_stands_on_the_timeline_of_the_case(person):
    guide(person)
    person.press(Qt.Key.Key_F2)
    person.say("箱がつぶれていた")
    find(person, "録音していること")
    person.press(Qt.Key.Key_Return, CTRL)
    call_id = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F12)
    person.settle()
    case_id = []
    person.desk.session.ask(lambda desk: desk.calls.call(call_id).case_id, case_id.append)
    person.settle()
    person.desk.open_case(case_id[0])
    person.settle()
    timeline = person.window.page("cases").ui.timeline.model()
    rows = [timeline.index(row).data() for row in range(timeline.rowCount())]
    assert any("録音の告知" in row and "この通話は録音しております" in row for row in rows)


def test_what_it_is_about_whose_fault_it_is_and_abuse_choose_the_words(person):
    ui = guide(person)
    person.press(Qt.Key.Key_F2)
    interview = person.call_page.findChild(InterviewCard).ui
    person.choose(interview.enquiry_box, "quality")
    person.see(lambda: ui.situation_button.text().startswith("破損"), "the situation")
    for _ in range(5):
        person.press(Qt.Key.Key_Down, CTRL)
    assert "写真を拝見し" in ui.say_text.text()
    person.choose(interview.fault_box, Fault.OURS.value)
    person.see(lambda: "当店の不手際" in ui.say_text.text(), "words for our fault")
    person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    person.say("バカ野郎")
    person.see(lambda: ui.situation_button.text().startswith("暴言"), "words for abuse")


def test_what_is_chosen_at_the_guide_is_found_out_and_until_when_to_ring_back_is_filled_in(person, clock):
    ui = guide(person)
    interview = person.call_page.findChild(InterviewCard).ui
    person.press(Qt.Key.Key_F2)
    next(act for act in ui.situation_button.menu().actions() if act.text().startswith("破損")).trigger()
    assert interview.enquiry_box.currentData() == "quality"
    next(act for act in ui.fault_button.menu().actions() if act.text() == "当店").trigger()
    assert interview.fault_box.currentData() == Fault.OURS.value
    find(person, "今すぐ")
    due = due_times.call_back(clock.at, person.desk.session.shop.rules)
    assert f"{moments.day_and_clock(due)}までに" in ui.say_text.text()
    person.choose(interview.enquiry_box, "delivery")
    person.see(
        lambda: ui.situation_button.text().startswith("遅れ"), "the situation follows what was found out"
    )
    person.settle()
    assert person.desk.calls.current.interview.fault is Fault.OURS


def test_when_how_often_and_what_we_answered_is_read_out_from_the_record(person, clock):
    ui = guide(person)
    for text in ("配送会社に確認します", "返金はできないと回答"):
        person.press(Qt.Key.Key_F2)
        person.type(HANAKO, person.call_page.ui.number_edit)
        person.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
        person.say(text)
        person.press(Qt.Key.Key_F12)
        person.settle()
        clock.advance(rig.DAY)
    person.press(Qt.Key.Key_F2)
    person.type(HANAKO, person.call_page.ui.number_edit)
    person.settle()
    person.press(Qt.Key.Key_H, CTRL)
    person.see(lambda: "2回お電話" in ui.say_text.text(), "what the record says")
    assert "配送会社に確認します" in ui.say_text.text()
    assert "返金はできないと回答" in ui.say_text.text()
    person.click(ui.copy_button)
    assert QApplication.clipboard().text() == ui.say_text.text()
    person.press(Qt.Key.Key_Return, CTRL)
    assert [what for what, _ in told(person)] == [Told.RECORD]


RETURNS = HouseRule(
    rule_id="r1",
    topic=Topic.RETURNS,
    title="返品の条件",
    text="到着後7日以内に承ります。",
    place="https://example.jp/law",
    days=7,
)


def test_the_rule_on_returns_is_shown_with_the_time_that_is_left_and_told(person):
    ui = guide(person)
    session = person.desk.session
    order = OrderRow(
        source="sample",
        order_number="R-1",
        ordered_at=rig.jst("2026-11-08 09:00"),
        name="見本 花子",
        kana="",
        phones=("+819001234567",),
        mail="",
        items="りんご",
        total_yen=3000,
        stage="dispatched",
    )

    def prepare(desk):
        with desk.database.writing() as tx:
            order_writing.add(tx, [order])

    session.ask(prepare, lambda _: None)
    session.act(lambda desk, by: desk.shops.change_house_rules((RETURNS,), by))
    person.settle()
    person.press(Qt.Key.Key_F2)
    person.type(HANAKO, person.call_page.ui.number_edit)
    person.settle()
    person.press(Qt.Key.Key_J, CTRL)
    assert "受取日を伺ってください" in ui.shield_verdict.text()
    assert "まだ誰も確認していません" in ui.shield_warning.text()
    ui.received_edit.setDate(QDate(2026, 11, 10))
    assert "11/17で終わっています" in ui.shield_verdict.text()
    assert "到着後7日以内に承ります。" in ui.say_text.text()
    person.press(Qt.Key.Key_Return, CTRL)
    assert [what for what, _ in told(person)] == [Told.RULE]


def test_what_is_still_open_becomes_the_draft_of_a_mail(person):
    guide(person)
    person.press(Qt.Key.Key_F2)
    person.type("見本 花子", person.call_page.ui.name_edit)
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    person.say("箱がつぶれていた")
    person.press(Qt.Key.Key_G, CTRL)
    person.type("メールで確認")
    person.press(Qt.Key.Key_Return)
    dialog = person.dialog(ClarifyDialog)
    draft = dialog.ui.draft_edit.toPlainText()
    assert "見本 花子 様" in draft
    assert "写真" in draft
    assert "ご希望の対応" in draft
    assert "お気づきになった日時" not in draft
    person.click(dialog.ui.copy_button)
    assert QApplication.clipboard().text() == draft
    person.click(dialog.ui.close_button)


def test_a_real_shop_offers_no_call_to_practise(person):
    guide(person)
    assert person.call_page.guide.practice is None


def test_a_caller_who_was_asked_to_write_and_rings_again_is_known_by_it(person, clock):
    ui = guide(person)
    person.press(Qt.Key.Key_F2)
    person.type(HANAKO, person.call_page.ui.number_edit)
    person.say("もう一度説明してほしい")
    find(person, "メールに切り替え")
    person.press(Qt.Key.Key_Return, CTRL)
    assert not ui.reminder_label.isVisible()
    person.press(Qt.Key.Key_F12)
    person.settle()
    clock.advance(rig.DAY)
    person.press(Qt.Key.Key_F2)
    person.type(HANAKO, person.call_page.ui.number_edit)
    person.see(ui.reminder_label.isVisible, "that mail was asked for before")
    assert "その後1回目" in ui.reminder_label.text()
    person.settle()
    person.press(Qt.Key.Key_H, CTRL)
    person.see(lambda: "1回お電話" in ui.say_text.text(), "what the record says")
