"""What is done with a case: title, warnings, notice, 応答なし → 着信拒否 with its count, the check of the record."""

from __future__ import annotations

import page_rig
import shiboken6
from case_page_rig import LINES, Cases, story_case
from PySide6.QtCore import QCoreApplication, Qt
from rig import DAY, MANAGER, MINUTE

from complaintdesk.domain.terms import BlockReason, BlockState, CaseState, Channel, Fault, Outcome
from complaintdesk.viewmodels import words


def in_menu(text):
    """Return an act of the menu as the screen words it."""
    return QCoreApplication.translate("CaseActs", text)


def test_title_state_and_fault_are_set_in_place(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.ui.title_edit.setFocus()
    cases.ui.title_edit.selectAll()
    qtbot.keyClicks(cases.ui.title_edit, "Crushed apples")
    qtbot.keyClick(cases.ui.title_edit, Qt.Key.Key_Return)
    cases.choose_from(cases.ui.state_button, words.case_state(CaseState.WAITING))
    cases.choose_from(cases.ui.fault_button, words.fault(Fault.OURS))
    cases.until(lambda: cases.detail.file.fault is Fault.OURS)
    assert (cases.detail.file.title, cases.detail.file.state) == ("Crushed apples", CaseState.WAITING)
    assert words.case_state(CaseState.WAITING) in cases.ui.state_button.text()


def test_escape_brings_the_old_title_back(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    before = cases.ui.title_edit.text()
    cases.ui.title_edit.setFocus()
    qtbot.keyClicks(cases.ui.title_edit, "xyz")
    qtbot.keyClick(cases.ui.title_edit, Qt.Key.Key_Escape)
    assert cases.ui.title_edit.text() == before
    cases.settle()
    assert cases.detail.file.title == before


def test_what_is_missing_is_said_and_the_block_cannot_be_asked_for_yet(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    promise = story.promise(call, story.clock.at, "返金")
    story.ring_back(promise, Outcome.NO_ANSWER)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert cases.ui.missing_label.isVisible()
    cases.click_button(cases.ui.block_button)
    dialog = cases.dialog()
    assert "1" in dialog.ui.count_label.text()
    assert dialog.ui.missing_label.text()
    assert not dialog.ui.save_button.isEnabled()


def test_unresponsive_becomes_a_proposal_in_one_step_and_the_owner_decides(story, session, qtbot):
    case_id = story.unresponsive()
    story.close()
    cases = Cases(session, qtbot)
    cases.open(case_id)
    assert cases.ui.next_card.property("card") == "amber"
    cases.click_button(cases.ui.block_button)
    dialog = cases.dialog()
    assert dialog.ui.save_button.isEnabled()
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: cases.detail.block is not None)
    assert cases.detail.block.state is BlockState.PROPOSED
    assert cases.ui.block_chip.isVisible()
    assert not cases.ui.block_button.isEnabled()
    session.act(lambda desk, by: desk.blocks.approve(cases.detail.block.block_id, by))
    cases.until(lambda: cases.detail.block.state is BlockState.IN_FORCE)
    assert cases.list.rows[0].blocked


def test_other_reasons_need_words(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.click_button(cases.ui.block_button)
    dialog = cases.dialog()
    dialog.ui.threat_radio.click()
    assert not dialog.ui.unresponsive_radio.isChecked()
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.words_edit.setPlainText("「店に行って暴れてやる」")
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: cases.detail.block is not None)
    assert cases.detail.block.reason is BlockReason.THREAT
    assert cases.detail.block.words == "「店に行って暴れてやる」"
    cases.until(lambda: cases.dialog() is None)


def test_a_withheld_number_cannot_be_blocked_and_the_dialog_says_so(story, session, qtbot):
    story.call("非通知", "", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.click_button(cases.ui.block_button)
    dialog = cases.dialog()
    assert dialog.ui.problem_label.isVisible()
    dialog.ui.abuse_radio.click()
    dialog.ui.words_edit.setPlainText("「ふざけるな」")
    assert not dialog.ui.save_button.isEnabled()


def test_the_final_notice_is_noted_with_its_date(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert not cases.ui.next_card.isVisible()  # nobody was rung in vain yet
    cases.choose_from(cases.ui.more_button, in_menu("Final notice…"))
    dialog = cases.dialog()
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: bool(dialog.ui.problem_label.text()))
    dialog.ui.letter_radio.click()
    dialog.ui.words_edit.setPlainText("期日までにご連絡ください。")
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: bool(cases.detail.file.notices))
    (notice,) = cases.detail.file.notices
    assert (notice.channel, notice.words) == (Channel.LETTER, "期日までにご連絡ください。")
    assert 6 * DAY < notice.reply_by - notice.at < 9 * DAY


def test_a_warning_is_kept_in_the_words_that_were_said(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.choose_from(cases.ui.more_button, in_menu("Warning told…"))
    dialog = cases.dialog()
    dialog.ui.words_edit.setPlainText("これ以上はお話しできません。")
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: cases.detail.warnings == 1)
    assert cases.ui.warnings_chip.isVisible()


def test_staff_may_not_warn_and_the_words_stay_in_the_dialog(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    session.sit(session.shop.staff[-1].staff_id)
    cases.choose_from(cases.ui.more_button, in_menu("Warning told…"))
    dialog = cases.dialog()
    dialog.ui.words_edit.setPlainText("これが最後です。")
    cases.click_button(dialog.ui.save_button)
    cases.until(dialog.ui.problem_label.isVisible)
    assert dialog.ui.words_edit.toPlainText() == "これが最後です。"
    assert cases.detail.file.notices == ()


def test_the_call_back_that_is_due_can_be_rung_from_the_case(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    promise = story.promise(call, story.clock.at - MINUTE, "代替品")
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert cases.ui.callback_card.property("card") == "red"
    cases.click_button(cases.ui.dial_button)
    assert [row.promise_id for row in cases.dialled] == [promise]


def test_the_whole_record_is_checked_on_request(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.click_button(cases.ui.verify_button)
    cases.until(lambda: cases.ui.proof_title.property("tone") == "green")
    assert cases.ui.verify_button.isEnabled()


def test_a_recording_that_was_tampered_with_is_found_and_named(story, session, qtbot, home):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    (sealed,) = (home / "recordings").glob("*.rec")
    damaged = bytearray(sealed.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    sealed.write_bytes(damaged)
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.click_button(cases.ui.verify_button)
    cases.until(lambda: cases.ui.proof_title.property("tone") == "red")
    assert recording in cases.ui.proof_text.text()


def test_dialogs_are_freed_when_they_close(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    session.sit(next(person.staff_id for person in session.shop.staff if person.name == MANAGER))
    acts = [act.trigger for act in cases.ui.more_button.menu().actions() if not act.isSeparator()]
    for show in (*acts[1:], cases.ui.block_button.click, cases.ui.export_button.click):
        show()
        dialog = cases.dialog()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        cases.until(lambda dialog=dialog: not shiboken6.isValid(dialog))
        assert cases.dialog() is None
