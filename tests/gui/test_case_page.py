"""案件: one timeline, what to do next, and 応答なし → 着信拒否 with its count and its evidence."""

from __future__ import annotations

import page_rig
import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from rig import DAY, HOUR, MANAGER, MINUTE

from complaintdesk.domain.block import BlockReason, BlockState
from complaintdesk.domain.call import NoteKind
from complaintdesk.domain.case import CaseState, Channel, Fault, MessageAdded, Outcome
from complaintdesk.gui.views.case_page import CasePage
from complaintdesk.gui.widgets import waveform
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.case_detail import CaseDetail
from complaintdesk.viewmodels.case_list import CaseList
from complaintdesk.viewmodels.playback import Playback
from complaintdesk.viewmodels.timeline import PAGE, Earlier
from complaintdesk.viewmodels.verification import Verification

LINES = [
    (NoteKind.FACT, "りんごが5個潰れて届いた。"),
    (NoteKind.DEMAND, "今日中に代わりを送ってほしい。"),
    (NoteKind.ABUSE, "「ふざけるな」"),
]


@pytest.fixture
def story(home, keyring, clock):
    return page_rig.Story(home, keyring, clock)


@pytest.fixture
def player():
    return page_rig.QuietPlayer()


@pytest.fixture
def session(story, home, keyring, clock, qtbot, player):
    with page_rig.session_on(home, keyring, clock, qtbot, player=player) as session:
        yield session


class Cases:
    """The page on the screen, wide enough for three columns unless told otherwise."""

    def __init__(self, session, qtbot, width=1204):
        self.session, self.qtbot = session, qtbot
        self.dialled, self.told = [], []
        self.list = CaseList(session)
        self.detail = CaseDetail(session)
        self.playback = Playback(session)
        self.page = CasePage(
            session,
            self.list,
            self.detail,
            self.playback,
            Verification(session),
            dial=self.dialled.append,
            tell=lambda text, tone: self.told.append((text, tone)),
        )
        self.ui = self.page.ui
        qtbot.addWidget(self.page)
        self.page.resize(width, 800)
        self.page.show()
        self.page.shown()
        self.settle()

    def settle(self):
        page_rig.settle(self.session, self.qtbot)

    def open(self, case_id):
        self.page.open_case(case_id)
        self.qtbot.waitUntil(lambda: self.detail.file and self.detail.file.case_id == case_id, timeout=10_000)
        self.settle()

    @property
    def rows(self):
        return self.detail.timeline.rows

    def row(self, key):
        return self.detail.timeline.index(self.detail.timeline.row_of(key))

    def choose(self, key):
        self.ui.timeline.setCurrentIndex(self.row(key))

    def click_button(self, button):
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose_from(self, button, text):
        next(action for action in button.menu().actions() if action.text() == text).trigger()

    def dialog(self):
        return self.page.dialogs.shown

    def until(self, claim):
        self.qtbot.waitUntil(claim, timeout=10_000)


def test_the_timeline_tells_everything_in_order_and_shows_the_end(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    case_id = story.case_of(call)
    promise = story.promise(call, story.clock.at + HOUR, "代替品の可否")
    story.ring_back(promise, Outcome.NO_ANSWER)
    story.desk.cases.warn(case_id, "次は着信をお断りします。", story.staff)
    mail = MessageAdded(
        message_id="m1",
        channel=Channel.MAIL,
        incoming=True,
        address="hanako@example.jp",
        subject="写真",
        body="見てください。",
        at=story.clock.at,
    )
    story.desk.cases.add_message(case_id, mail, story.staff)
    story.desk.cases.decide(case_id, "返金する。", story.manager)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(case_id)
    told = [row.text for row in cases.rows]
    assert told.index("写真") > next(
        n for n, text in enumerate(told) if words.outcome(Outcome.NO_ANSWER) in text
    )
    assert cases.rows[-1].text == "返金する。"
    assert [row.at for row in cases.rows if not row.depth] == sorted(
        row.at for row in cases.rows if not row.depth
    )
    bar = cases.ui.timeline.verticalScrollBar()
    cases.until(lambda: bar.value() == bar.maximum())


def test_a_try_that_nobody_answered_stands_there_once(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    promise = story.promise(call, story.clock.at + HOUR, "代替品")
    story.ring_back(promise, Outcome.NO_ANSWER)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert sum(1 for row in cases.rows if row.key.startswith(promise)) == 2, "the promise and its try"
    assert sum(1 for row in cases.rows if row.key.startswith("call")) == 1 + len(LINES), "not the empty call"


def story_case(cases):
    return cases.list.rows[0].case_id


def test_a_call_unfolds_to_its_lines_and_a_correction_stands_below_what_it_corrects(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    first = story.desk.calls.call(call).lines[0].line_id
    story.desk.calls.correct(call, first, NoteKind.FACT, "りんごが6個潰れて届いた。", story.staff)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.choose(call)
    assert len(cases.rows) == 5, "the last call is unfolded from the start"
    struck, correction = cases.rows[1], cases.rows[2]
    assert (struck.text, struck.struck) == (LINES[0][1], True)
    assert (correction.text, correction.struck) == ("りんごが6個潰れて届いた。", False)
    assert correction.note, "when and by whom"
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Left)
    assert len(cases.rows) == 1
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Return)
    assert len(cases.rows) == 5


def test_a_call_noted_afterwards_shows_both_times(story, session, qtbot):
    now = story.clock.at
    story.desk.calls.note_afterwards("late", now - 5 * HOUR, now - 5 * HOUR + 4 * MINUTE, story.staff)
    story.desk.calls.note_caller("late", page_rig.HANAKO, "見本 花子", "", story.staff)
    story.desk.calls.ensure_case("late", story.staff)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    (row,) = cases.rows
    assert row.at == now - 5 * HOUR
    assert row.note_tone == "amber"
    assert row.when not in row.note, "the time of writing is another"
    assert any(sign.isdigit() for sign in row.note)


def test_a_long_call_shows_its_newest_lines_and_the_rest_on_demand(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", [])
    lines = [(NoteKind.FACT, f"{n}行目。箱の角がへこんでいた。") for n in range(300)]
    for n, (kind, text) in enumerate(lines):
        story.desk.calls.write(call, f"many{n}", kind, text, story.clock.at, story.staff)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.choose(call)
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Right)
    assert len(cases.rows) == 2 + PAGE, "the call, the row for earlier ones, one page"
    earlier = cases.rows[1]
    assert isinstance(earlier, Earlier)
    assert earlier.count == 100
    cases.ui.timeline.setCurrentIndex(cases.detail.timeline.index(1))
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Space)
    assert len(cases.rows) == 1 + 300


def test_typing_in_the_search_narrows_the_list_and_enter_opens_the_first(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.call(page_rig.JIRO, "見本 次郎", [(NoteKind.FACT, "色が違う。")])
    story.close()
    cases = Cases(session, qtbot)
    qtbot.keyClicks(cases.ui.search_edit, "0123")
    assert [row.caller_name for row in cases.list.rows] == ["見本 花子"]
    qtbot.keyClick(cases.ui.search_edit, Qt.Key.Key_Return)
    cases.until(lambda: cases.detail.file.caller_name == "見本 花子")
    cases.ui.search_edit.setText("そんな案件はない")
    assert cases.list.rows == []
    assert cases.ui.case_rows.empty_words


def test_chips_filter_by_state_and_by_block(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.desk.cases.set_state(story.case_of(call), CaseState.DONE, story.staff)
    other = story.call(page_rig.JIRO, "見本 次郎", LINES)
    story.desk.blocks.propose(story.case_of(other), BlockReason.ABUSE, "「ふざけるな」", story.staff)
    story.desk.blocks.approve(story.desk.blocks.list()[0].block_id, story.owner)
    story.close()
    cases = Cases(session, qtbot)
    cases.click_button(cases.ui.done_filter)
    assert [row.caller_name for row in cases.list.rows] == ["見本 花子"]
    cases.click_button(cases.ui.blocked_filter)
    assert [row.caller_name for row in cases.list.rows] == ["見本 次郎"]
    cases.click_button(cases.ui.all_filter)
    assert len(cases.list.rows) == 2


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
    cases.click_button(cases.ui.notice_button)
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
    cases.ui.more_button.menu().actions()[0].trigger()
    dialog = cases.dialog()
    dialog.ui.words_edit.setPlainText("これ以上はお話しできません。")
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: cases.detail.warnings == 1)
    assert cases.ui.warnings_chip.isVisible()


def test_staff_may_not_decide_and_the_words_stay_in_the_dialog(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    session.sit(session.shop.staff[-1].staff_id)
    cases.ui.more_button.menu().actions()[1].trigger()
    dialog = cases.dialog()
    dialog.ui.words_edit.setPlainText("返金する。")
    cases.click_button(dialog.ui.save_button)
    cases.until(dialog.ui.problem_label.isVisible)
    assert dialog.ui.words_edit.toPlainText() == "返金する。"
    assert cases.detail.file.decisions == ()


def test_the_call_back_that_is_due_can_be_rung_from_the_case(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    promise = story.promise(call, story.clock.at - MINUTE, "代替品")
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert cases.ui.callback_card.property("card") == "red"
    cases.click_button(cases.ui.dial_button)
    assert [row.promise_id for row in cases.dialled] == [promise]


def test_a_recording_is_played_and_sought_by_mouse_and_by_keys(story, session, qtbot, player):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(recording) is not None)
    cases.ui.timeline.scrollTo(cases.row(recording))
    zones = zones_of(cases, recording)
    click(qtbot, cases, zones.button.center())
    cases.settle()
    assert cases.playback.playing == recording
    assert player.began == [0]
    click(qtbot, cases, QPoint(zones.wave.left() + zones.wave.width() // 3, zones.wave.center().y()))
    cases.settle()
    assert player.began[-1] == pytest.approx(page_rig.RATE, rel=0.03), "a third of three seconds"
    cases.choose(recording)
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Space)
    cases.settle()
    assert cases.playback.playing == ""
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Left)
    assert cases.playback.position(recording) == 0


def test_abuse_that_was_noted_can_be_heard_from_its_moment(story, session, qtbot, player):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(recording) is not None)
    cases.ui.timeline.scrollTo(cases.row(recording))
    ((box, second, _),) = zones_of(cases, recording).marks
    assert 1 < second < 2
    click(qtbot, cases, box.center())
    cases.settle()
    assert player.began == [round(second * page_rig.RATE)]


def zones_of(cases, recording):
    view, index = cases.ui.timeline, cases.row(recording)
    item = cases.rows[index.row()]
    delegate = view.itemDelegate()
    return waveform.zones(item, delegate.places(view.visualRect(index), item, unfolded=False).sound)


def click(qtbot, cases, place):
    qtbot.mouseClick(cases.ui.timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_an_announcement_that_was_not_made_stands_out(story, session, qtbot):
    told = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    untold = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True, tell=False)
    keys = [story.desk.calls.call(call).recordings[0].recording_id for call in (told, untold)]
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert [cases.rows[cases.row(key).row()].note_tone for key in keys] == ["", "amber"]


def test_the_sound_stops_when_the_page_is_left(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(recording) is not None)
    cases.playback.toggle(recording)
    cases.settle()
    cases.page.hide()
    assert cases.playback.playing == ""


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


def test_large_text_shows_one_column_at_a_time_and_a_way_back(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot, width=700)
    assert cases.ui.list_side.isVisible()
    assert not cases.ui.stack.isVisible()
    cases.open(story_case(cases))
    assert cases.ui.stack.isVisible()
    assert not cases.ui.list_side.isVisible()
    cases.click_button(cases.ui.back_button)
    assert cases.ui.list_side.isVisible()


def test_a_shop_without_cases_is_told_how_the_first_one_comes_about(story, session, qtbot):
    story.close()
    cases = Cases(session, qtbot)
    assert "F2" in cases.ui.nothing_label.text()
    assert cases.ui.nothing_label.isVisible()
    cases.page.open_case("no such case")
    cases.settle()
    assert cases.ui.nothing_label.isVisible()


def test_dialogs_are_freed_when_they_close(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    session.sit(next(person.staff_id for person in session.shop.staff if person.name == MANAGER))
    acts = [action.trigger for action in cases.ui.more_button.menu().actions()]
    for show in (*acts, cases.ui.block_button.click, cases.ui.export_button.click):
        show()
        dialog = cases.dialog()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        cases.until(lambda dialog=dialog: not shiboken6.isValid(dialog))
        assert cases.dialog() is None
