"""When the shop may stop contact: what the record counts, what it rests on, and one step from there to the block."""

from __future__ import annotations

import page_rig
import pytest
from PySide6.QtCore import Qt

from complaintdesk.domain.terms import BlockReason, BlockState
from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog

pytestmark = pytest.mark.journey

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def told(person, question):
    answers = []
    person.desk.session.ask(question, answers.append)
    person.settle()
    return answers[0]


def page(person):
    return person.window.page("cases")


def card(person):
    return page(person).side.dialogue


def chosen(person):
    return page(person).ui.timeline.currentIndex().data() or ""


def refuse(person, words):
    """Choose from the menu, which opens a loop of its own when clicked without a screen."""
    acts = page(person).ui.more_button.menu().actions()
    next(act for act in acts if act.text() == "提案を断られた…").trigger()
    dialog = person.dialog(WordsDialog)
    person.type(words, dialog.ui.words_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()


def blocks(person):
    return told(person, lambda desk: desk.blocks.list())


def test_who_refuses_everything_and_goes_on_after_the_last_warning_is_one_step_from_the_block(person):
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    person.press(Qt.Key.Key_7, ALT)
    person.say("bakayarou")
    for _ in range(4):
        person.press(Qt.Key.Key_L, CTRL)
        person.settle()
    person.press(Qt.Key.Key_7, ALT)
    person.say("mada harawanai noka")
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.desk.open_case(told(person, lambda desk: desk.calls.recent()[0].case_id))
    person.settle()

    assert card(person).isVisible()
    refuse(person, "koukan wa iranai")
    assert "あと1回" in card(person).ui.missing_label.text()
    refuse(person, "hangaku mo iya")
    assert card(person).property("card") == "amber"
    assert card(person).ui.missing_label.isHidden()
    rows = card(person).ui.evidence_rows
    evidence = rows.text()
    assert all(words in evidence for words in ("koukan wa iranai", "hangaku mo iya", "mada harawanai noka"))
    for words in ("mada harawanai noka", "koukan wa iranai"):
        person.click(next(row for row in rows.buttons if words in row.accessibleName()))
        person.see(lambda words=words: words in chosen(person), f"{words!r} on the timeline")

    person.click(card(person).ui.ask_block_button)
    dialog = person.dialog(BlockDialog)
    assert dialog.ui.dialogue_radio.isChecked()
    person.click(dialog.ui.save_button)
    person.settle()
    (row,) = blocks(person)
    assert (row.reason, row.state, row.needs) == (
        BlockReason.REFUSES_DIALOGUE,
        BlockState.PROPOSED,
        "owner",
    )
    assert "refusals=2 repeats=1" in row.evidence


def test_what_is_refused_on_the_phone_is_noted_by_one_key_and_taken_back_with_its_line(person):
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_0, ALT)  # nothing was said yet
    person.type("09001234567", person.call_page.ui.number_edit)
    person.type("namae wa iwanai", person.call_page.ui.note_edit)
    person.press(Qt.Key.Key_0, ALT)
    person.say("bangou mo iwanai")
    for _ in range(2):  # pressed twice it is one refusal
        person.click(person.call_page.ui.no_button)
    person.settle()
    person.say("yappari tanaka desu")
    person.press(Qt.Key.Key_0, ALT)
    person.press(Qt.Key.Key_Z, CTRL)
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.desk.open_case(told(person, lambda desk: desk.calls.recent()[0].case_id))
    person.settle()
    refusals = page(person).side._detail.grounds.dialogue.refusals
    assert [row.words for row in refusals] == ["namae wa iwanai", "bangou mo iwanai"]
    assert "2 / 2" in card(person).ui.count_label.text()


def test_who_does_not_answer_is_one_step_from_the_block_with_each_try_shown(home, keyring, clock, sit_down):
    story = page_rig.Story(home, keyring, clock)
    case_id = story.unresponsive()
    story.close()
    person = sit_down()
    person.settle()
    person.desk.open_case(case_id)
    person.settle()
    ui = page(person).ui
    assert ui.next_card.property("card") == "amber"
    assert ui.tries_rows.text().count("応答なし") == 2
    ui.tries_rows.buttons[2].setFocus()
    person.press(Qt.Key.Key_Return)
    person.see(lambda: "話し中（3回目）" in chosen(person), "the third try on the timeline")
    assert card(person).isHidden()
    person.click(ui.ask_block_button)
    dialog = person.dialog(BlockDialog)
    assert dialog.ui.unresponsive_radio.isChecked()
    person.click(dialog.ui.save_button)
    person.settle()
    (row,) = blocks(person)
    assert (row.reason, row.state) == (BlockReason.UNRESPONSIVE, BlockState.PROPOSED)
