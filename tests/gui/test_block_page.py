"""着信拒否: reason, evidence, approver and later calls at a glance; nothing ends without a reason."""

from __future__ import annotations

import page_rig
import pytest
from bench import blocks
from PySide6.QtCore import Qt
from rig import DAY, HOUR, MANAGER, MINUTE, OWNER

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.terms import BlockReason, BlockState, NoteKind
from complaintdesk.gui.views.block_page import BlockPage
from complaintdesk.store import order_writing
from complaintdesk.viewmodels.block_list import BlockList

_NUMBER, _NAME, _REASON, _EVIDENCE, _SINCE, _APPROVER, _LATER, _REVIEW = range(8)


def waiting_and_blocked(story):
    """Block one caller who rings twice more, and propose another; return both cases."""
    threat = story.call(page_rig.JIRO, "見本 次郎", [(NoteKind.ABUSE, "「店に行く」")], record=True)
    blocked = story.case_of(threat)
    story.desk.blocks.propose(blocked, BlockReason.THREAT, "「店に行って暴れる」と言われた。", story.staff)
    story.desk.blocks.approve(story.desk.blocks.list()[0].block_id, story.owner)
    for _ in range(2):
        story.clock.advance(HOUR)
        story.call(page_rig.JIRO, "", [])
    demand = story.call(page_rig.HANAKO, "見本 花子", [(NoteKind.DEMAND, "十万円払え。")])
    waiting = story.case_of(demand)
    story.desk.blocks.propose(waiting, BlockReason.EXCESSIVE_DEMANDS, "慰謝料十万円の要求。", story.staff)
    story.close()
    return blocked, waiting


class Blocks:
    """The page on the screen."""

    def __init__(self, session, qtbot):
        self.opened = []
        self.session, self.qtbot = session, qtbot
        self.blocks = BlockList(session)
        self.page = BlockPage(self.blocks, self.opened.append)
        self.ui = self.page.ui
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.shown()
        page_rig.settle(session, qtbot)

    def rows(self):
        return [row.cells for row in self.blocks.table.rows]

    def state_of(self, case_id):
        return next(block.state for block in self.blocks.blocks if block.case_id == case_id)


def test_the_list_shows_what_a_block_rests_on_and_who_still_rings(story, session, qtbot):
    waiting_and_blocked(story)
    page = Blocks(session, qtbot)
    asked, in_force = page.rows()
    assert (asked[_NUMBER].text, asked[_APPROVER].chip) == (page_rig.HANAKO, "amber")
    assert (in_force[_NUMBER].text, in_force[_NAME].text) == (page_rig.JIRO, "見本 次郎")
    assert in_force[_REASON].chip == "red"
    assert in_force[_EVIDENCE].text == "C-0001"
    assert "1" in in_force[_EVIDENCE].tail, "one recording"
    assert in_force[_APPROVER].text == OWNER
    assert "2" in in_force[_LATER].text
    assert in_force[_LATER].bold
    assert (page.blocks.counts.in_force, page.blocks.counts.waiting) == (1, 1)


def test_the_owner_approves_what_waits(story, session, qtbot):
    _, waiting = waiting_and_blocked(story)
    page = Blocks(session, qtbot)
    qtbot.mouseClick(page.ui.approve_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.state_of(waiting) is BlockState.IN_FORCE, timeout=10_000)
    assert not page.ui.approve_button.isEnabled()
    assert page.ui.lift_button.isEnabled()


def test_a_manager_is_told_that_the_owner_approves(story, session, qtbot):
    _, waiting = waiting_and_blocked(story)
    session.sit(next(person.staff_id for person in session.shop.staff if person.name == MANAGER))
    page = Blocks(session, qtbot)
    with qtbot.waitSignal(session.refused, timeout=10_000):
        qtbot.mouseClick(page.ui.approve_button, Qt.MouseButton.LeftButton)
    assert page.state_of(waiting) is BlockState.PROPOSED


def test_declining_asks_for_a_reason_and_keeps_it(story, session, qtbot):
    _, waiting = waiting_and_blocked(story)
    page = Blocks(session, qtbot)
    qtbot.mouseClick(page.ui.decline_button, Qt.MouseButton.LeftButton)
    dialog = page.page.dialogs.shown
    qtbot.keyClicks(dialog.ui.words_edit, "talk first")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.state_of(waiting) is BlockState.DECLINED, timeout=10_000)
    assert page.blocks.blocks[-1].why == "talk first"
    assert page.blocks.blocks[-1].case_id == waiting, "what ended stands last"


def test_a_block_is_lifted_with_a_reason(story, session, qtbot):
    blocked, _ = waiting_and_blocked(story)
    page = Blocks(session, qtbot)
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Down)
    qtbot.mouseClick(page.ui.lift_button, Qt.MouseButton.LeftButton)
    dialog = page.page.dialogs.shown
    qtbot.keyClicks(dialog.ui.words_edit, "apologised")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.state_of(blocked) is BlockState.LIFTED, timeout=10_000)


def test_a_block_past_its_review_date_stands_out(story, session, qtbot, clock):
    waiting_and_blocked(story)
    clock.advance(200 * DAY)
    page = Blocks(session, qtbot)
    assert page.blocks.counts.review == 1
    assert page.rows()[1][_REVIEW].tone == "amber"


@pytest.mark.parametrize("typed", ["4321", "０９０-０７６５", "次郎", "c-0001", "+819007654321"])
def test_the_search_takes_numbers_names_and_cases_in_any_width(story, session, qtbot, typed):
    waiting_and_blocked(story)
    page = Blocks(session, qtbot)
    page.ui.search_edit.setText(typed)
    page_rig.settle(session, qtbot)
    assert [cells[_NAME].text for cells in page.rows()] == ["見本 次郎"]


def test_enter_opens_the_case(story, session, qtbot):
    _, waiting = waiting_and_blocked(story)
    page = Blocks(session, qtbot)
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Return)
    assert page.opened == [waiting]


def test_a_call_from_a_blocked_number_is_counted_while_one_looks(story, session, qtbot, clock):
    waiting_and_blocked(story)
    page = Blocks(session, qtbot)
    clock.advance(MINUTE)
    session.act(lambda desk, by: desk.calls.begin("again", clock.at, by))
    session.act(lambda desk, by: desk.calls.note_caller("again", page_rig.JIRO, "", "", by))
    qtbot.waitUntil(lambda: "3" in page.rows()[1][_LATER].text, timeout=10_000)


def test_an_empty_list_says_so(story, session, qtbot):
    story.close()
    page = Blocks(session, qtbot)
    assert page.ui.table.empty_words
    assert not page.ui.words_card.isVisible()
    assert not page.ui.open_button.isEnabled()


def test_an_order_under_way_asks_for_a_channel_that_stays_open(story, session, qtbot):
    order = OrderRow(
        order_number="R-1", ordered_at=1, name="見本 次郎", kana="", phones=("+819007654321",), mail="",
        items="りんご", total_yen=1, stage="before_dispatch",
    )  # fmt: skip
    with story.desk.database.writing() as tx:
        order_writing.add(tx, [order])
    story.close()
    page = Blocks(session, qtbot)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    dialog = page.page.dialogs.shown
    qtbot.keyClicks(dialog.ui.points_edit, page_rig.JIRO)
    qtbot.keyClicks(dialog.ui.words_edit, "threats")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.ui.order_card.isVisible, timeout=10_000)
    assert "R-1" in dialog.ui.order_label.text()
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.blocks.blocks), timeout=10_000)
    (block,) = page.blocks.blocks
    assert (block.order_number, block.kept, block.needs) == ("R-1", KeptWay.MAIL, "owner")


def test_a_long_list_reads_what_comes_into_view_and_a_search_finds_the_rest(story, session, qtbot):
    blocks.fill(story.desk, 300)
    story.close()
    page = Blocks(session, qtbot)
    table = page.ui.table
    assert (table.model().rowCount(), page.blocks.counts.in_force) == (300, 300)
    assert len(page.blocks.blocks) <= 128
    table.scrollToBottom()
    qtbot.waitUntil(lambda: page.rows()[-1][_NUMBER].text == "+819000000000", timeout=10_000)
    assert len(page.blocks.blocks) < 300
    page.ui.search_edit.setText("someone136@")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1 and bool(page.rows()), timeout=10_000)
    assert page.rows()[0][_NUMBER].text == "someone136@example.jp"
