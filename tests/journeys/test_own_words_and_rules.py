"""Settings of the guide: the shop's own words, and its written rules with who last saw them published."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.domain.house_rules import Topic
from complaintdesk.domain.terms import Role

pytestmark = pytest.mark.journey


def section(person, name: str):
    page = person.window.show_page("settings")
    made = page.go_to(name)
    person.settle()
    return made.ui


def replace_text(person, edit, text: str) -> None:
    person.click(edit)
    edit.selectAll()
    person.type(text)


def test_a_manager_changes_the_words_and_the_guide_says_them_at_once(person):
    ui = section(person, "words")
    person.type("名乗り", ui.filter_edit)
    person.see(lambda: ui.texts_list.count() > 0, "the texts")
    before = ui.text_edit.toPlainText()
    replace_text(person, ui.text_edit, "毎度ありがとうございます、{shop}です。")
    person.click(ui.save_text)
    person.see(lambda: "（店の言葉）" in ui.texts_list.currentItem().text(), "the own words")
    person.window.show_page("call")
    person.press(Qt.Key.Key_F2)
    said = person.call_page.guide.panel.ui.say_text
    assert said.text() == "毎度ありがとうございます、見本果樹園です。"
    ui = section(person, "words")
    person.click(ui.back_text)
    person.see(lambda: ui.text_edit.toPlainText() == before, "the original")
    assert "毎度" not in said.text()


def test_the_words_of_the_ladder_are_the_shops_own_too(person):
    ui = section(person, "words")
    person.type("段階：おやめいただく", ui.filter_edit)
    person.see(lambda: ui.texts_list.count() == 1, "the words of that rung")
    replace_text(person, ui.text_edit, "{staff}です。そのお言葉をおやめください。")
    person.click(ui.save_text)
    person.settle()
    person.window.show_page("call")
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    person.say("bakayarou")
    ladder = person.call_page.team.ladder_card.ui
    assert ladder.words_label.text() == "見本 一郎です。そのお言葉をおやめください。"


def test_staff_read_the_words_and_rules_but_do_not_change_them(person):
    session = person.desk.session
    staff = next(who for who in session.shop.staff if who.role is Role.STAFF)
    session.sit(staff.staff_id)
    person.settle()
    ui = section(person, "words")
    person.see(lambda: ui.texts_list.count() > 0, "the texts")
    assert ui.text_edit.isReadOnly()
    assert not ui.save_text.isEnabled()
    assert not section(person, "rules").add_rule.isEnabled()


def test_a_return_rule_is_written_and_seen_where_it_is_published(person):
    ui = section(person, "rules")
    assert "特定商取引法15条の3" in ui.doubts_label.text()
    person.click(ui.add_rule)
    person.type("返品の条件", ui.title_edit)
    person.type("到着後7日以内に承ります。", ui.words_edit)
    person.type("https://example.jp/law", ui.place_edit)
    ui.days_box.setFocus()
    ui.days_box.selectAll()
    person.type("7")
    person.click(ui.save_rule)
    person.see(lambda: ui.rules_list.count() == 1, "the rule on the list")
    person.settle()
    assert "まだ誰も確認していません" in ui.doubts_label.text()
    person.click(ui.seen_button)
    person.see(lambda: not ui.doubts_label.isVisible(), "no warning any more")
    assert "見本 一郎" in ui.check_text.text()
    person.click(ui.add_rule)
    person.choose(ui.topic_box, Topic.NOT_DONE)
    person.type("訪問はしません", ui.title_edit)
    person.type("ご自宅へは伺いません。", ui.words_edit)
    person.click(ui.save_rule)
    person.see(lambda: ui.rules_list.count() == 2, "what the shop does not do")
    person.window.show_page("call")
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    person.type("できないこと")
    person.press(Qt.Key.Key_Return)
    assert person.call_page.guide.panel.ui.say_text.text() == "ご自宅へは伺いません。"
