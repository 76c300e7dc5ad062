"""折り返し: the most overdue first, one key to ring, no promise given up without a reason."""

from __future__ import annotations

import page_rig
import pytest
from PySide6.QtCore import Qt
from rig import DAY, HOUR, MINUTE

from complaintdesk.domain.terms import NoteKind, Outcome
from complaintdesk.gui.views.callback_page import CallbackPage
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.callback_board import CallbackBoard

SAID = [(NoteKind.FACT, "皿が割れていた。")]


class Board:
    """The page on the screen, and where it sends one."""

    def __init__(self, session, qtbot):
        self.dialled, self.opened = [], []
        self.board = CallbackBoard(session)
        self.page = CallbackPage(session, self.board, self.dialled.append, self.opened.append)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.shown()
        page_rig.settle(session, qtbot)

    @property
    def keys(self):
        return [row.key for row in self.board.table.rows]

    def cells(self, promise_id):
        row = self.board.table.rows[self.board.table.row_of(promise_id)]
        return row.cells


def promises(story):
    """Promise an overdue, two of today and one of the day after tomorrow, in another order; return their ids."""
    now = story.clock.at
    call = story.call(page_rig.HANAKO, "見本 花子", SAID, minutes=1)
    later = story.promise(call, now + 2 * DAY, "お礼")
    overdue = story.promise(call, now - 18 * MINUTE, "代替品の可否")
    call = story.call(page_rig.JIRO, "見本 次郎", SAID, minutes=1)
    today = story.promise(call, now + HOUR, "返品の手順")
    soon = story.promise(call, now + 20 * MINUTE, "在庫")
    story.close()
    return overdue, soon, today, later


def test_the_most_overdue_comes_first_under_its_heading(story, session, qtbot):
    overdue, soon, today, later = promises(story)
    board = Board(session, qtbot)
    assert board.keys == ["section overdue", overdue, "section today", soon, today, "section later", later]
    assert (board.board.counts.overdue, board.board.counts.today, board.board.counts.later) == (1, 2, 1)
    assert board.cells(overdue)[0].tone == "red"
    assert board.cells(overdue)[3].text == words.honoured("見本 花子")
    assert board.cells(overdue)[1].tail == "代替品の可否"
    assert board.cells(overdue)[7].text == "C-0001"
    assert board.page.ui.overdue_chip.isVisibleTo(board.page)


def test_time_moves_a_call_back_to_the_overdue_without_asking_the_store(story, session, qtbot, clock):
    _overdue, soon, _today, _later = promises(story)
    board = Board(session, qtbot)
    board.page.ui.table.choose(soon)
    clock.advance(30 * MINUTE)
    board.board.tick()
    assert board.board.counts.overdue == 2
    assert board.page.ui.table.chosen == soon, "the chosen row stays chosen when it moves"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F3])
def test_a_key_rings_the_chosen_one(story, session, qtbot, key):
    overdue, *_ = promises(story)
    board = Board(session, qtbot)
    qtbot.keyClick(board.page.ui.table, key)
    assert [promise.promise_id for promise in board.dialled] == [overdue]


def test_headings_are_passed_by_the_arrow_keys(story, session, qtbot):
    _overdue, soon, *_ = promises(story)
    board = Board(session, qtbot)
    qtbot.keyClick(board.page.ui.table, Qt.Key.Key_Down)
    assert board.page.ui.table.chosen == soon


def test_the_case_opens(story, session, qtbot):
    promises(story)
    board = Board(session, qtbot)
    qtbot.mouseClick(board.page.ui.open_button, Qt.MouseButton.LeftButton)
    assert board.opened == [board.board.waiting[0].case_id]


def test_tries_so_far_are_counted_by_outcome(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", SAID)
    promise = story.promise(call, story.clock.at, "返金の日程")
    for outcome in (Outcome.NO_ANSWER, Outcome.BUSY, Outcome.NO_ANSWER):
        story.ring_back(promise, outcome)
    story.close()
    tries = Board(session, qtbot).cells(promise)[5].text
    assert words.outcome(Outcome.NO_ANSWER) in tries
    assert "2" in tries
    assert words.outcome(Outcome.BUSY) in tries


def test_a_promise_is_given_up_only_with_a_reason(story, session, qtbot):
    overdue, *_ = promises(story)
    board = Board(session, qtbot)
    qtbot.mouseClick(board.page.ui.give_up_button, Qt.MouseButton.LeftButton)
    dialog = board.page.dialogs.shown
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.ui.problem_label.text()
    assert overdue in board.keys
    qtbot.keyClicks(dialog.ui.words_edit, "moved away")
    qtbot.waitUntil(dialog.isActiveWindow, timeout=10_000)
    qtbot.keyClick(dialog.ui.words_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: overdue not in board.keys, timeout=10_000)
    qtbot.waitUntil(lambda: board.page.dialogs.shown is None, timeout=10_000)
    (given_up,) = [
        promise
        for promise in page_rig.told(
            session, qtbot, lambda desk: desk.cases.file(board.board.waiting[-1].case_id).promises
        )
        if promise.closed_at
    ]
    assert (given_up.kept, given_up.why) == (False, "moved away")


def test_escape_goes_to_cancel_while_words_stand_there_then_closes_the_dialog_and_changes_nothing(
    story, session, qtbot
):
    overdue, *_ = promises(story)
    board = Board(session, qtbot)
    qtbot.mouseClick(board.page.ui.give_up_button, Qt.MouseButton.LeftButton)
    dialog = board.page.dialogs.shown
    qtbot.keyClicks(dialog.ui.words_edit, "no")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.focusWidget() is dialog.ui.cancel_button
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: board.page.dialogs.shown is None, timeout=10_000)
    assert overdue in board.keys


def test_without_promises_the_page_says_so_and_nothing_can_be_pressed(story, session, qtbot):
    story.close()
    board = Board(session, qtbot)
    assert board.page.ui.table.empty_words
    assert not board.page.ui.dial_button.isEnabled()
    qtbot.keyClick(board.page.ui.table, Qt.Key.Key_F3)
    assert board.dialled == []
